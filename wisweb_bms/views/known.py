"""Whether an id in an address is one of this municipality, asked only before a refusal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import select

from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import (
    Action,
    AnswerScale,
    ChapterTemplate,
    FocusArea,
    Indicator,
    Job,
    Measurement,
    NewYearRun,
    PlanningRun,
    Publication,
    ReportDocument,
    Scorecard,
    Snapshot,
    SuccessCriterion,
    TreeUnit,
    Upload,
    YearEvent,
)
from wisweb_bms.views.visit import Visit

TABLES: Final[Mapping[str, Any]] = {
    "card_id": Scorecard,
    "indicator_id": Indicator,
    "measurement_id": Measurement,
    "area_id": FocusArea,
    "criterion_id": SuccessCriterion,
    "run_id": NewYearRun,
    "planning_id": PlanningRun,
    "upload_id": Upload,
    "job_id": Job,
    "action_id": Action,
    "report_id": ReportDocument,
    "snapshot_id": Snapshot,
    "chapter_id": ChapterTemplate,
    "scale_id": AnswerScale,
    "event_id": YearEvent,
    "publication_id": Publication,
}
"""The argument of an address → the table its id is in."""


def all_known(municipality_id: int, arguments: Mapping[str, Any]) -> bool:
    """Whether every id among the arguments is in this municipality."""
    return all(
        _is_known(municipality_id, TABLES[name], value)
        for name, value in arguments.items()
        if name in TABLES
    )


def _is_known(municipality_id: int, table: Any, id: int) -> bool:
    asked = select(table.id).where(table.municipality_id == municipality_id, table.id == id)
    return get_host().session().scalar(asked) is not None


def is_known_unit(here: Visit, unit_key: str) -> bool:
    """Whether today's tree knows the unit, or any tree version: a closed one still has its earlier cards."""
    if unit_key == WHOLE or unit_key in here.access.unit_keys:
        return True
    return _was_a_unit(here.municipality_id, unit_key)


def _was_a_unit(municipality_id: int, unit_key: str) -> bool:
    asked = select(TreeUnit.unit_key).where(
        TreeUnit.municipality_id == municipality_id, TreeUnit.unit_key == unit_key
    )
    return get_host().session().scalar(asked.limit(1)) is not None
