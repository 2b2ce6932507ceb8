"""The board of a period: units × figures, assessments and approval, in a constant number of statements."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, func, select

from wisweb_bms.engine.periods import Period, PeriodKind
from wisweb_bms.models import Assessment, Indicator, Measurement, MeasurementPoint

from .facts import Scope
from .names import Names
from .report_lists import states
from .report_views import ReportKind
from .view_models import UnitRef


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A unit's delivery for the period; ``document`` is its report's id and state, where it has one."""

    unit: UnitRef
    expected: int
    reported: int
    approved: int
    assessed: int
    reopened: bool
    document: tuple[int, str] | None = None

    @property
    def state(self) -> str:
        """missing, to_approve or done: what the one who follows up looks for."""
        if self.reported < self.expected:
            return "missing"
        return "to_approve" if self.approved < self.reported else "done"


@dataclass(frozen=True, slots=True)
class Board:
    """The period with its deadline, whether it is locked, and the units."""

    period: Period
    deadline: dt.date | None
    locked: int
    points: int
    rows: tuple[BoardRow, ...]
    number: int = 1
    pages: int = 1
    has_documents: bool = False

    @property
    def is_locked(self) -> bool:
        return bool(self.points) and self.locked == self.points


PAGE = 150
DOCUMENTS = {PeriodKind.YEAR: ReportKind.ANNUAL, PeriodKind.TERTIAL: ReportKind.TERTIAL}
"""The report that is written for a period of that kind."""


def board(
    scope: Scope, names: Names, period: Period, order: Sequence[str], number: int = 1
) -> Board:
    """The units of ``order`` that figures are expected of, or that have a report or an assessment.

    A sector without figures of its own is followed up by what it writes. In that order, a page at a time.
    """
    point, row = MeasurementPoint, Measurement
    mine = scope.municipality_id
    deadline, points, locked = scope.session.execute(
        select(func.max(point.deadline), func.count(point.id), func.count(point.locked_at)).where(
            point.municipality_id == mine, point.period_key == period.key
        )
    ).one()
    counted = select(
        row.unit_key,
        func.count(row.id).label("expected"),
        func.count(row.entry_id).label("reported"),
        func.sum(
            case((row.entry_id.is_not(None) & row.approved_at.is_not(None), 1), else_=0)
        ).label("approved"),
        func.max(row.reopened_at).label("reopened"),
    )
    counted = (
        counted.join(
            point, (point.municipality_id == row.municipality_id) & (point.id == row.point_id)
        )
        .join(
            Indicator,
            (Indicator.municipality_id == point.municipality_id)
            & (Indicator.id == point.indicator_id),
        )
        .where(
            row.municipality_id == mine,
            Indicator.deleted_at.is_(None),
            row.excluded.is_(False),
            row.not_applicable.is_(None),
            scope.local.is_within(row.unit_key),
            point.period_key == period.key,
        )
        .group_by(row.unit_key)
    )
    found = {r.unit_key: r for r in scope.session.execute(counted)}
    said = _assessed(scope, period)
    kind = DOCUMENTS.get(period.kind)
    documents = states(scope, kind, period.key) if kind else {}
    there = [key for key in order if key in found or key in documents or key in said]
    pages = max(1, -(-len(there) // PAGE))
    number = min(max(number, 1), pages)
    rows = tuple(
        BoardRow(
            names.ref(key),
            *_figures(found.get(key)),
            said.get(key, 0),
            key in found and found[key].reopened is not None,
            documents.get(key),
        )
        for key in there[(number - 1) * PAGE : number * PAGE]
    )
    return Board(period, deadline, locked, points, rows, number, pages, bool(kind))


def _figures(counted: Any) -> tuple[int, int, int]:
    """How many are expected, reported and approved; none of a unit without figures of its own."""
    if counted is None:
        return 0, 0, 0
    return counted.expected, counted.reported, int(counted.approved or 0)


def _assessed(scope: Scope, period: Period) -> Mapping[str, int]:
    asked = (
        select(Assessment.unit_key, func.count(Assessment.id))
        .where(
            Assessment.municipality_id == scope.municipality_id,
            Assessment.period_key == period.key,
            Assessment.text != "",
        )
        .group_by(Assessment.unit_key)
    )
    return {r[0]: r[1] for r in scope.session.execute(asked)}
