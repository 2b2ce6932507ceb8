"""What a person has to report, by deadline, and what the units below still miss."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Facts, Point
from wisweb_bms.engine.periods import Period

from .cells import cell_view
from .entry_grid import LOOK_BACK
from .facts import Scope, load_facts, measured_indicators
from .names import Names
from .view_models import CellView, UnitRef

LOOK_AHEAD = dt.timedelta(days=366)
RECENT = dt.timedelta(days=150)
MOST_RECENT = 20


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One measurement of one unit, with the last value before it."""

    measurement_id: int
    indicator_id: int
    code: str
    name: str
    unit: UnitRef
    period: Period
    deadline: dt.date
    days_left: int
    kind: str
    cell: CellView
    last_period: Period | None
    last: CellView | None


@dataclass(frozen=True, slots=True)
class MissingBelow:
    """A unit below with what it has not reported though the deadline is past."""

    unit: UnitRef
    rows: tuple[Lack, ...]


@dataclass(frozen=True, slots=True)
class Lack:
    """What is not reported: its name and period, and nothing of the unit's figures."""

    name: str
    period: Period
    days_left: int


@dataclass(frozen=True, slots=True)
class TasksPage:
    """Overdue, due by deadline, recently done, and what units below miss."""

    units: tuple[UnitRef, ...]
    overdue: tuple[TaskRow, ...]
    due: tuple[tuple[dt.date, tuple[TaskRow, ...]], ...]
    done: tuple[TaskRow, ...]
    below: tuple[MissingBelow, ...]


def tasks_page(scope: Scope, names: Names, own: Collection[str], led: Collection[str]) -> TasksPage:
    """The tasks of these units; ``led`` are those whose units below are shown too."""
    single = next(iter(own)) if len(own) == 1 else None
    indicators = measured_indicators(scope, None if single is None or led else own)
    window = (scope.today - LOOK_BACK, scope.today + LOOK_AHEAD)
    facts = load_facts(scope, indicators, single, window, judge_below=True)
    evaluation = Evaluation(facts)
    mine = list(_places(facts, own))
    waiting = [at for at in mine if not at.is_reported]
    overdue = [at for at in waiting if at.point.deadline < scope.today]
    due: dict[dt.date, list[TaskRow]] = defaultdict(list)
    for at in waiting:
        if at.point.deadline >= scope.today >= at.point.period.first:
            due[at.point.deadline].append(_row(evaluation, names, at))
    done = [at for at in mine if at.is_reported and scope.today - at.point.deadline <= RECENT]
    done.sort(
        key=lambda at: (at.point.deadline, facts.rules[at.point.version_id].code), reverse=True
    )
    return TasksPage(
        units=tuple(names.ref(k) for k in own),
        overdue=tuple(_row(evaluation, names, at) for at in overdue),
        due=tuple((day, tuple(due[day])) for day in sorted(due)),
        done=tuple(_row(evaluation, names, at) for at in done[:MOST_RECENT]),
        below=tuple(_below(evaluation, names, own, led)),
    )


class _Place(NamedTuple):
    """Where a figure belongs. A row costs much more than its place, and few of them are shown."""

    point: Point
    unit_key: str
    is_reported: bool


def _places(facts: Facts, units: Collection[str]) -> Iterator[_Place]:
    for points in facts.points.values():
        for point in points:
            reports = facts.reports.get(point.id, {})
            for unit_key in units:
                report = reports.get(unit_key)
                if report is not None and not report.not_applicable:
                    yield _Place(point, unit_key, report.reported)


def _row(evaluation: Evaluation, names: Names, at: _Place) -> TaskRow:
    facts, point, unit_key = evaluation.facts, at.point, at.unit_key
    rules = facts.rules[point.version_id]
    report = facts.reports[point.id][unit_key]
    before = _last(evaluation, point, unit_key)
    unit = facts.units_of_measure.get(rules.version_id, "")
    return TaskRow(
        measurement_id=report.measurement_id,
        indicator_id=point.indicator_id,
        code=rules.code,
        name=facts.names.get(point.indicator_id, rules.code),
        unit=names.ref(unit_key),
        period=point.period,
        deadline=point.deadline,
        days_left=(point.deadline - facts.today).days,
        kind=rules.entry_kind.value,
        cell=cell_view(evaluation, evaluation.own_part(point, unit_key), unit, names.ref),
        last_period=before.period if before else None,
        last=cell_view(evaluation, evaluation.own_part(before, unit_key), unit, names.ref)
        if before
        else None,
    )


def _last(evaluation: Evaluation, point: Point, unit_key: str) -> Point | None:
    """The unit's last reported point before this one."""
    reports = evaluation.facts.reports
    earlier = [
        p
        for p in evaluation.facts.points[point.indicator_id]
        if p.period.last < point.period.last
        and (r := reports.get(p.id, {}).get(unit_key)) is not None
        and r.reported
    ]
    return earlier[-1] if earlier else None


def _is_told(facts: Facts, names: Names, at: _Place, led: Collection[str]) -> bool:
    """Whether an indicator's name may be told: of what is local below, only where that unit is open."""
    seen = (facts.is_seen(at.point.indicator_id, key) for key in led)
    return names.is_open(at.unit_key) or any(seen)


def _below(
    evaluation: Evaluation, names: Names, own: Collection[str], led: Collection[str]
) -> Iterator[MissingBelow]:
    facts = evaluation.facts
    tree = facts.trees[-1].tree
    units = dict.fromkeys(u for k in led for u in tree.subtree(k) if u not in own)
    missing: dict[str, list[Lack]] = defaultdict(list)
    for at in _places(facts, units):
        point = at.point
        if not at.is_reported and point.deadline < facts.today and _is_told(facts, names, at, led):
            name = facts.names.get(point.indicator_id, facts.rules[point.version_id].code)
            days = (point.deadline - facts.today).days
            missing[at.unit_key].append(Lack(name, point.period, days))
    for unit_key in units:
        if missing[unit_key]:
            yield MissingBelow(names.ref(unit_key), tuple(missing[unit_key]))
