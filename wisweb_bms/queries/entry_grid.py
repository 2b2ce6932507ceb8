"""Measurements side by side for entry: all of a unit in one period, or all units of an indicator in a year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, and_, select

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Point
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Indicator, IndicatorVersion, Measurement, MeasurementPoint
from wisweb_bms.models.measurement import takes_figures

from .cells import cell_view
from .controls import Control, Mismatch, controls_of, mismatch, with_involved
from .facts import Scope, load_facts
from .names import Names
from .reporting import Task, own_value
from .view_models import CellView, UnitRef

FORMULA = "formula"
HISTORY = dt.timedelta(days=5 * 366)
LOOK_BACK = dt.timedelta(days=3 * 366)
"""How long what is over its deadline is asked for."""
ABOUT_PEOPLE = ("survey", "mean")


@dataclass(frozen=True, slots=True)
class GridCell:
    """One measurement in the grid: its rows, what it shows now, and the unit's earlier values."""

    task: Task
    unit: UnitRef
    period: Period
    cell: CellView
    earlier: tuple[tuple[Period, Decimal], ...]  # newest first, of the same version
    last_weight: Decimal | None
    mismatch: Mismatch | None = None


@dataclass(frozen=True, slots=True)
class UnitGrid:
    """Everything the unit reports in a period, by code, with the other periods there are."""

    unit: UnitRef
    period: Period
    deadline: dt.date
    cells: tuple[GridCell, ...]
    periods: tuple[UnitPeriod, ...]


@dataclass(frozen=True, slots=True)
class UnitPeriod:
    """A period the unit reports in: how many are not reported, whether some of them can be, and are late."""

    period: Period
    lacking: int = 0
    waits: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class IndicatorGrid:
    """Units × the points of a year."""

    indicator: Indicator
    version: IndicatorVersion
    year: int
    years: tuple[int, ...]
    points: tuple[tuple[int, Period, dt.date], ...]  # id, period, deadline
    rows: tuple[tuple[UnitRef, tuple[GridCell | None, ...]], ...]
    total: int
    page: int
    pages: int


def _rows(scope: Scope, *conditions: Any) -> Sequence[Any]:
    point, indicator, version = MeasurementPoint, Indicator, IndicatorVersion
    asked = (
        select(Measurement, point, indicator, version)
        .join(point, _joined(point, Measurement.point_id))
        .join(indicator, _joined(indicator, point.indicator_id))
        .join(version, _joined(version, point.indicator_version_id))
        .where(
            Measurement.municipality_id == scope.municipality_id,
            Measurement.excluded.is_(False),
            Measurement.not_applicable.is_(None),
            indicator.deleted_at.is_(None),
            version.entry_kind != FORMULA,
            scope.local.is_within(Measurement.unit_key),
            *conditions,
        )
        .order_by(point.last_day, point.measuring_date)
    )
    return sorted(scope.session.execute(asked), key=lambda row: in_order(row[2].code))


def _joined(table: Any, column: Any) -> Any:
    return and_(table.municipality_id == Measurement.municipality_id, table.id == column)


def may_see(indicator: Any, version: Any, unit_key: str, scope: Scope) -> bool:
    """Raw figures about people are for those the right itself was given."""
    about_people = indicator.privacy or version.entry_kind in ABOUT_PEOPLE
    return not about_people or unit_key in scope.may_report


def unit_periods(scope: Scope, unit_key: str) -> tuple[UnitPeriod, ...]:
    """The periods the unit reports in, newest first, by what the reader may report there."""
    point = MeasurementPoint
    asked = (
        select(
            point.period_key,
            Measurement.entry_id.is_(None).label("lacks"),
            _waits(scope).label("waits"),
            point.deadline,
            Indicator.privacy,
            IndicatorVersion.entry_kind,
        )
        .join(point, _joined(point, Measurement.point_id))
        .join(Indicator, _joined(Indicator, point.indicator_id))
        .join(IndicatorVersion, _joined(IndicatorVersion, point.indicator_version_id))
        .where(
            Measurement.municipality_id == scope.municipality_id,
            Measurement.unit_key == unit_key,
            Measurement.excluded.is_(False),
            Measurement.not_applicable.is_(None),
            Indicator.deleted_at.is_(None),
            IndicatorVersion.entry_kind != FORMULA,
            scope.local.is_within(Measurement.unit_key),
            point.first_day <= scope.today,
        )
    )
    found: dict[Period, UnitPeriod] = {}
    for row in scope.session.execute(asked):
        period = Period.parse(row.period_key)
        known = found.setdefault(period, UnitPeriod(period))
        if may_see(row, row, unit_key, scope):
            found[period] = UnitPeriod(
                period,
                known.lacking + bool(row.lacks),
                known.waits or bool(row.waits),
                known.late or (bool(row.waits) and row.deadline < scope.today),
            )
    return tuple(sorted(found.values(), key=lambda p: _age(p.period), reverse=True))


def _age(period: Period) -> tuple[dt.date, dt.timedelta]:
    return period.last, period.last - period.first


def _waits(scope: Scope) -> ColumnElement[bool]:
    """Whether a measurement is not reported, can be, and is not long forgotten."""
    asked_for = MeasurementPoint.deadline >= scope.today - LOOK_BACK
    return and_(Measurement.entry_id.is_(None), asked_for, takes_figures())


def unit_grid(
    scope: Scope,
    names: Names,
    unit_key: str,
    period: Period,
    periods: tuple[UnitPeriod, ...],
) -> UnitGrid:
    """All that the unit reports in the period."""
    rows = _rows(scope, Measurement.unit_key == unit_key, MeasurementPoint.period_key == period.key)
    rows = [row for row in rows if may_see(row[2], row[3], unit_key, scope)]
    desk = _desk(scope, names, {row[2].id for row in rows}, unit_key, period.last)
    cells = tuple(_cell(desk, *row) for row in rows)
    deadline = max((row[1].deadline for row in rows), default=period.last)
    return UnitGrid(names.ref(unit_key), period, deadline, cells, periods)


def indicator_grid(
    scope: Scope,
    names: Names,
    indicator: Indicator,
    version: IndicatorVersion,
    year: int | None,
    units: Collection[str],
    order: Sequence[str],
    page: int,
    room: int,
) -> IndicatorGrid:
    """The units that may be reported for, in tree order, a page at a time; ``room`` is cells a page.

    Of the year asked for, else of the oldest where something is over its deadline, else of the newest begun.
    No rows where nothing is planned for any of them.
    """
    planned = _planned(scope, indicator.id, units)
    years = sorted({period.last.year for period, *_ in planned.values()}, reverse=True)
    late = sorted(period.last.year for period, _, _, lacks in planned.values() if lacks)
    begun = [y for y in years if y <= scope.today.year]
    chosen = year if year in years else (late or begun or years or [scope.today.year])[0]
    points = sorted(
        (p.last, p.first, point_id, p, deadline)
        for point_id, (p, deadline, _, _) in planned.items()
        if p.last.year == chosen
    )
    listed: set[str] = set().union(*(planned[point_id][2] for _, _, point_id, _, _ in points))
    rank = {key: n for n, key in enumerate(order)}
    ordered = sorted(listed, key=lambda k: (rank.get(k, len(rank)), k))
    per_page = max(10, room // max(1, len(points)))
    pages = max(1, -(-len(ordered) // per_page))
    page = min(max(page, 1), pages)
    shown = ordered[(page - 1) * per_page : page * per_page]
    ids = [point_id for _, _, point_id, _, _ in points]
    found = _rows(scope, Measurement.point_id.in_(ids), Measurement.unit_key.in_(shown))
    desk = _desk(scope, names, {indicator.id}, None, dt.date(chosen, 12, 31))
    cells = {(r[0].unit_key, r[1].id): _cell(desk, *r) for r in found}
    return IndicatorGrid(
        indicator=indicator,
        version=version,
        year=chosen,
        years=tuple(years),
        points=tuple((point_id, p, deadline) for _, _, point_id, p, deadline in points),
        rows=tuple((names.ref(k), tuple(cells.get((k, i)) for i in ids)) for k in shown),
        total=len(ordered),
        page=page,
        pages=pages,
    )


def _planned(
    scope: Scope, indicator_id: int, units: Collection[str]
) -> dict[int, tuple[Period, dt.date, set[str], bool]]:
    """Point id → its period, deadline, the units with a measurement there, and whether one of them is late."""
    point = MeasurementPoint
    asked = (
        select(
            point.id,
            point.period_key,
            point.deadline,
            Measurement.unit_key,
            _waits(scope).label("waits"),
        )
        .join(point, _joined(point, Measurement.point_id))
        .where(
            Measurement.municipality_id == scope.municipality_id,
            Measurement.excluded.is_(False),
            Measurement.not_applicable.is_(None),
            point.indicator_id == indicator_id,
        )
    )
    found: dict[int, tuple[Period, dt.date, set[str], bool]] = {}
    for row in scope.session.execute(asked):
        if row.unit_key in units:
            _, _, held, late = found.get(row.id, (None, None, set[str](), False))
            late = late or (bool(row.waits) and row.deadline < scope.today)
            held.add(row.unit_key)
            found[row.id] = Period.parse(row.period_key), row.deadline, held, late
    return found


@dataclass(frozen=True, slots=True)
class _Desk:
    """What the cells of one grid are read from."""

    evaluation: Evaluation
    controls: Sequence[Control]
    names: Names


def _desk(
    scope: Scope,
    names: Names,
    indicator_ids: Collection[int],
    unit_key: str | None,
    last: dt.date,
) -> _Desk:
    window = (last - HISTORY, last)
    controls = controls_of(scope, indicator_ids)
    wanted = with_involved(indicator_ids, controls)
    facts = load_facts(scope, wanted, unit_key, window, judge_below=True)
    return _Desk(Evaluation(facts), controls, names)


def _cell(
    desk: _Desk,
    measurement: Measurement,
    point: MeasurementPoint,
    indicator: Indicator,
    version: IndicatorVersion,
) -> GridCell:
    evaluation, names = desk.evaluation, desk.names
    facts, unit_key = evaluation.facts, measurement.unit_key
    points = facts.points[indicator.id]
    here = next(p for p in points if p.id == point.id)
    own = evaluation.own_part(here, unit_key)
    return GridCell(
        task=Task(measurement, point, indicator, version, ()),
        unit=names.ref(unit_key),
        period=here.period,
        cell=cell_view(evaluation, own, version.unit_of_measure, names.ref),
        earlier=_earlier(facts.reports, points, here, unit_key, evaluation),
        last_weight=_last_weight(facts.reports, points, here, unit_key),
        mismatch=mismatch(evaluation, desk.controls, indicator.id, unit_key, here.period),
    )


def _earlier(
    reports: Mapping[int, Mapping[str, Any]],
    points: Sequence[Point],
    here: Point,
    unit_key: str,
    evaluation: Evaluation,
) -> tuple[tuple[Period, Decimal], ...]:
    found: list[tuple[Period, Decimal]] = []
    rules = evaluation.facts.rules[here.version_id]
    for point in reversed(points):
        report = reports.get(point.id, {}).get(unit_key)
        before = point.period.last < here.period.last and point.version_id == here.version_id
        if before and report is not None and report.reported:
            value = own_value(report, rules)
            if value is not None:
                found.append((point.period, value))
    return tuple(found)


def _last_weight(
    reports: Mapping[int, Mapping[str, Any]], points: Sequence[Point], here: Point, unit_key: str
) -> Decimal | None:
    for point in reversed(points):
        report = reports.get(point.id, {}).get(unit_key)
        if point.id != here.id and report is not None and report.weight is not None:
            return report.weight
    return None
