"""What an action must be like to be kept: every fault of a form at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from sqlalchemy.orm import Session

from wisweb_bms.engine.actions import ActionStatus
from wisweb_bms.engine.characters import is_web_address
from wisweb_bms.models import FocusArea, Indicator, Measurement, Scorecard, SuccessCriterion
from wisweb_bms.models import action as nodes

from . import keeping
from .keeping import Refused

LEVEL: Final = ("node_kind", "node_id", "scorecard_id")
TABLES: Final[Mapping[str, Any]] = {
    nodes.CARD: Scorecard,
    nodes.FOCUS_AREA: FocusArea,
    nodes.CRITERION: SuccessCriterion,
    nodes.INDICATOR: Indicator,
    nodes.MEASUREMENT: Measurement,
}
"""Where the id of each level is found."""


def check(
    session: Session,
    municipality_id: int,
    new: Mapping[str, Any],
    before: Mapping[str, Any],
    units: Collection[str],
    day: dt.date,
) -> None:
    """Refused with every fault; what stood before is not asked of again."""
    keeping.refuse((*_faults(new, before, units), *_faults_of_days(new, day)))
    placed = [new.get(name) for name in (*LEVEL, "unit_key")]
    if placed[:-1] != [before.get(name) for name in LEVEL]:
        _check_level(session, municipality_id, new)
    if placed != [before.get(name) for name in (*LEVEL, "unit_key")]:
        _check_own_result(session, municipality_id, new)


def _faults(
    new: Mapping[str, Any], before: Mapping[str, Any], units: Collection[str]
) -> Iterator[Refused]:
    if not new.get("title"):
        yield Refused("empty", field="title")
    if new["unit_key"] not in units and new["unit_key"] != before.get("unit_key"):
        yield Refused("unit_unknown", field="unit_key")
    if new["status"] not in set(ActionStatus):
        yield Refused("status_unknown", field="status")
    if not 0 <= new["progress"] <= 100:
        yield Refused("progress", field="progress")
    if new.get("link") and not is_address(new["link"]):
        yield Refused("address", field="link")


def _faults_of_days(new: Mapping[str, Any], day: dt.date) -> Iterator[Refused]:
    start, deadline = new.get("start"), new.get("deadline")
    if start and deadline and deadline < start:
        yield Refused("deadline_first", field="deadline")
    expected = new.get("expected_finish")
    if start and expected and expected < start:
        yield Refused("finish_first", field="expected_finish")
    finished = new.get("finished")
    if finished and finished > day:
        yield Refused("finished_later", field="finished")


def is_address(url: str) -> bool:
    """Whether a browser may be sent there: http and https alone."""
    return is_web_address(url) and not url.lower().startswith("mailto:")


def _check_level(session: Session, municipality_id: int, new: Mapping[str, Any]) -> None:
    kind, node_id, card_id = (new.get(name) for name in LEVEL)
    if card_id is not None and not _lives(session, municipality_id, Scorecard, card_id):
        raise Refused("level_unknown", field="level")
    if not kind:
        if node_id is not None:
            raise Refused("level_unknown", field="level")
        return
    if kind not in TABLES or not _lives(session, municipality_id, TABLES[kind], node_id):
        raise Refused("level_unknown", field="level")


def _check_own_result(session: Session, municipality_id: int, new: Mapping[str, Any]) -> None:
    """A result belongs to a unit: only that unit's action is what is done about it."""
    if new.get("node_kind") != nodes.MEASUREMENT:
        return
    row = session.get_one(Measurement, (municipality_id, new["node_id"]))
    if row.unit_key != new["unit_key"]:
        raise Refused("level_elsewhere", field="level")


def _lives(session: Session, municipality_id: int, model: Any, row_id: int | None) -> bool:
    row = session.get(model, (municipality_id, row_id)) if row_id is not None else None
    return row is not None and getattr(row, "deleted_at", None) is None
