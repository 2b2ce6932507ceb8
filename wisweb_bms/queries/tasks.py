"""What a person has to report, by deadline, and what the units below still miss."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Point
from wisweb_bms.engine.periods import Period

from .cells import cell_view
from .facts import Scope, load_facts, measured_indicators
from .names import Names
from .view_models import CellView, UnitRef

LOOK_BACK = dt.timedelta(days=3 * 366)
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
    rows: tuple[TaskRow, ...]


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
    mine = list(_rows(evaluation, names, own, scope.today))
    open_rows = [r for r in mine if r.cell.state in ("planned", "missing")]
    due: dict[dt.date, list[TaskRow]] = defaultdict(list)
    for row in open_rows:
        if row.days_left >= 0 and row.period.first <= scope.today:
            due[row.deadline].append(row)
    done = [r for r in mine if r.cell.state == "reported" and scope.today - r.deadline <= RECENT]
    done.sort(key=lambda r: (r.deadline, r.code), reverse=True)
    return TasksPage(
        units=tuple(names.ref(k) for k in own),
        overdue=tuple(r for r in open_rows if r.days_left < 0),
        due=tuple((day, tuple(due[day])) for day in sorted(due)),
        done=tuple(done[:MOST_RECENT]),
        below=tuple(_below(evaluation, names, own, led, scope.today)),
    )


def _rows(
    evaluation: Evaluation, names: Names, units: Collection[str], today: dt.date
) -> Iterator[TaskRow]:
    for points in evaluation.facts.points.values():
        for point in points:
            reports = evaluation.facts.reports.get(point.id, {})
            for unit_key in units:
                if unit_key in reports and not reports[unit_key].not_applicable:
                    yield _row(evaluation, names, point, unit_key, today)


def _row(
    evaluation: Evaluation, names: Names, point: Point, unit_key: str, today: dt.date
) -> TaskRow:
    facts = evaluation.facts
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
        days_left=(point.deadline - today).days,
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


def _below(
    evaluation: Evaluation,
    names: Names,
    own: Collection[str],
    led: Collection[str],
    today: dt.date,
) -> Iterator[MissingBelow]:
    tree = evaluation.facts.trees[-1].tree
    units = dict.fromkeys(u for k in led for u in tree.subtree(k) if u not in own)
    for unit_key in units:
        rows = [
            r
            for r in _rows(evaluation, names, (unit_key,), today)
            if r.cell.state == "missing" or (r.cell.state == "planned" and r.days_left < 0)
        ]
        if rows:
            yield MissingBelow(names.ref(unit_key), tuple(rows))
