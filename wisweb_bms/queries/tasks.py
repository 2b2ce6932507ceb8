"""What a person has to report: the next figure with all that its form needs, those after it, and those done."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import not_, select

from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Facts, Point
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Measurement, MeasurementPoint
from wisweb_bms.models.base import along
from wisweb_bms.models.measurement import takes_figures

from .cells import cell_view
from .entry_grid import LOOK_BACK
from .facts import Scope, load_facts, measured_indicators
from .names import Names
from .view_models import CellView, UnitRef

LOOK_AHEAD = dt.timedelta(days=366)
SOON = dt.timedelta(days=14)
"""How long before its deadline a figure is asked for."""
RECENT = dt.timedelta(days=150)
"""How long after its deadline what is reported is worth a look."""
MOST_RECENT = 20
MOST_LISTED = 12
EARLIER = 2
"""How many values before it stand beside a figure to report."""


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One measurement of one unit, with the value before it."""

    measurement_id: int
    indicator_id: int
    name: str
    unit: UnitRef
    period: Period
    deadline: dt.date
    days_left: int
    cell: CellView
    earlier: tuple[tuple[Period, CellView], ...]  # newest first


@dataclass(frozen=True, slots=True)
class NextFigure:
    """The figure to report now, and the weight that its form starts from."""

    row: TaskRow
    weight: Decimal | None


@dataclass(frozen=True, slots=True)
class Later:
    """Figures of a period that nobody asks for yet."""

    period: Period
    deadline: dt.date
    count: int


@dataclass(frozen=True, slots=True)
class TasksPage:
    """The figures of some units: the next, those after it, those that can't be reported, and those done.

    ``count`` is how many are asked for now; ``waiting`` names the first of those after the next one.
    """

    units: tuple[UnitRef, ...] = ()
    next: NextFigure | None = None
    waiting: tuple[TaskRow, ...] = ()
    count: int = 0
    locked: tuple[TaskRow, ...] = ()
    later: tuple[Later, ...] = ()
    done: tuple[TaskRow, ...] = ()


def tasks_page(scope: Scope, names: Names, own: Collection[str]) -> TasksPage:
    """The figures of these units, the longest overdue first."""
    if not own:
        return TasksPage()
    single = next(iter(own)) if len(own) == 1 else None
    indicators = measured_indicators(scope, own)
    window = (scope.today - LOOK_BACK, scope.today + LOOK_AHEAD)
    facts = load_facts(scope, indicators, single, window, judge_below=True)
    evaluation = Evaluation(facts)
    mine = list(_places(facts, own))
    shut = _shut(scope, own)
    begun = [at for at in mine if not at.is_reported and _is_begun(at.point, scope.today)]
    asked = [at for at in begun if at.measurement_id not in shut and _is_asked(at.point, scope)]
    locked = [at for at in begun if at.measurement_id in shut and _is_asked(at.point, scope)]
    asked.sort(key=lambda at: at.point.deadline)
    rows = tuple(_row(evaluation, names, at) for at in asked[: MOST_LISTED + 1])
    return TasksPage(
        units=tuple(names.ref(k) for k in own),
        next=NextFigure(rows[0], _weight(facts, asked[0])) if rows else None,
        waiting=rows[1:],
        count=len(asked),
        locked=tuple(_row(evaluation, names, at) for at in locked[:MOST_LISTED]),
        later=tuple(_later(at for at in begun if not _is_asked(at.point, scope))),
        done=tuple(_row(evaluation, names, at) for at in _done(facts, mine)),
    )


class _Place(NamedTuple):
    """Where a figure belongs. A row costs much more than its place, and few of them are shown."""

    point: Point
    unit_key: str
    measurement_id: int
    is_reported: bool


def _places(facts: Facts, units: Collection[str]) -> Iterator[_Place]:
    for points in facts.points.values():
        for point in points:
            reports = facts.reports.get(point.id, {})
            for unit_key in units:
                report = reports.get(unit_key)
                if report is not None and not report.not_applicable:
                    yield _Place(point, unit_key, report.measurement_id, report.reported)


def _shut(scope: Scope, units: Collection[str]) -> frozenset[int]:
    """The measurements of these units that are not reported, and can't be any more."""
    asked = (
        select(Measurement.id)
        .join(MeasurementPoint, along(Measurement.point_id, MeasurementPoint))
        .where(
            Measurement.municipality_id == scope.municipality_id,
            Measurement.unit_key.in_(units),
            Measurement.entry_id.is_(None),
            not_(takes_figures()),
        )
    )
    return frozenset(scope.session.scalars(asked))


def _is_begun(point: Point, today: dt.date) -> bool:
    return point.period.first <= today or point.deadline < today


def _is_asked(point: Point, scope: Scope) -> bool:
    return point.deadline <= scope.today + SOON


def _later(places: Iterator[_Place]) -> list[Later]:
    found = Counter((at.point.deadline, at.point.period) for at in places)
    ordered = sorted(found.items(), key=lambda one: (one[0][0], one[0][1].key))
    return [Later(period, deadline, count) for (deadline, period), count in ordered]


def _done(facts: Facts, mine: Collection[_Place]) -> list[_Place]:
    """What was reported lately, newest deadline first."""
    done = [at for at in mine if at.is_reported and facts.today - at.point.deadline <= RECENT]
    done.sort(
        key=lambda at: (at.point.deadline, facts.rules[at.point.version_id].code), reverse=True
    )
    return done[:MOST_RECENT]


def _row(evaluation: Evaluation, names: Names, at: _Place) -> TaskRow:
    facts, point, unit_key = evaluation.facts, at.point, at.unit_key
    rules = facts.rules[point.version_id]
    unit = facts.units_of_measure.get(rules.version_id, "")

    def cell(of: Point) -> CellView:
        return cell_view(evaluation, evaluation.own_part(of, unit_key), unit, names.ref)

    return TaskRow(
        measurement_id=at.measurement_id,
        indicator_id=point.indicator_id,
        name=facts.names.get(point.indicator_id, rules.code),
        unit=names.ref(unit_key),
        period=point.period,
        deadline=point.deadline,
        days_left=(point.deadline - facts.today).days,
        cell=cell(point),
        earlier=tuple((p.period, cell(p)) for p in _before(facts, point, unit_key)),
    )


def _before(facts: Facts, point: Point, unit_key: str) -> list[Point]:
    """The unit's last reported points before this one, newest first."""
    found = [
        p
        for p in reversed(facts.points[point.indicator_id])
        if p.period.last < point.period.last
        and (r := facts.reports.get(p.id, {}).get(unit_key)) is not None
        and r.reported
    ]
    return found[:EARLIER]


def _weight(facts: Facts, at: _Place) -> Decimal | None:
    """The weight of the unit's newest measurement but this one."""
    for point in reversed(facts.points[at.point.indicator_id]):
        report = facts.reports.get(point.id, {}).get(at.unit_key)
        if point.id != at.point.id and report is not None and report.weight is not None:
            return report.weight
    return None
