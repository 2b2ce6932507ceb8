"""What is planned of an indicator in a year: units × points with the state of each, a page at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import extract, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Measurement, MeasurementPoint

from .names import Names
from .view_models import UnitRef

ROOM = 700
"""How many cells a page holds."""


@dataclass(frozen=True, slots=True)
class PlanPoint:
    """A column: when it is measured and by when it is reported."""

    id: int
    period: Period
    measuring_date: dt.date
    deadline: dt.date
    reported: int
    expected: int


@dataclass(frozen=True, slots=True)
class PlanCell:
    """One unit at one point; ``state`` is planned, missing, reported, approved, not_applicable or excluded."""

    measurement_id: int
    state: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlanGrid:
    """The grid of a year, with the years that anything is planned in."""

    years: tuple[int, ...]
    year: int
    points: tuple[PlanPoint, ...]
    rows: tuple[tuple[UnitRef, tuple[PlanCell | None, ...]], ...]
    total: int
    page: int
    pages: int
    not_open: int = 0


def plan_grid(
    session: Session,
    municipality_id: int,
    indicator_id: int,
    year: int | None,
    today: dt.date,
    names: Names,
    order: Sequence[str],
    page: int,
    is_open: Callable[[str], bool],
) -> PlanGrid:
    """The plan of an indicator; ``order`` are the units to show, in tree order (closed ones come last).

    Of units that are not open nothing is told but how many they are.
    """
    years = _years(session, municipality_id, indicator_id)
    chosen = (
        year
        if year is not None
        else (max((y for y in years if y <= today.year), default=today.year))
    )
    points = points_of_year(session, municipality_id, indicator_id, chosen)
    every = _held(session, municipality_id, [p.id for p in points])
    held = {at: row for at, row in every.items() if is_open(at[0])}
    wanted = {key: n for n, key in enumerate(order)}
    units = sorted({k for k, _ in held}, key=lambda k: (wanted.get(k, len(wanted)), k))
    units = [k for k in units if k in wanted or not names.in_today(k)]
    per_page = max(20, ROOM // max(1, len(points)))
    pages = max(1, -(-len(units) // per_page))
    page = min(max(page, 1), pages)
    shown = units[(page - 1) * per_page : page * per_page]
    return PlanGrid(
        years=tuple(sorted({*years, chosen}, reverse=True)),
        year=chosen,
        points=tuple(_column(p, held) for p in points),
        rows=tuple(
            (names.ref(k), tuple(_cell(held.get((k, p.id)), p, today) for p in points))
            for k in shown
        ),
        total=len(units),
        page=page,
        pages=pages,
        not_open=len({key for key, _ in every if key in wanted} - {key for key, _ in held}),
    )


def _years(session: Session, municipality_id: int, indicator_id: int) -> list[int]:
    year = extract("year", MeasurementPoint.last_day)
    asked = select(year).where(
        MeasurementPoint.municipality_id == municipality_id,
        MeasurementPoint.indicator_id == indicator_id,
    )
    return [int(y) for y in session.scalars(asked.distinct())]


def points_of_year(
    session: Session, municipality_id: int, indicator_id: int, year: int
) -> Sequence[MeasurementPoint]:
    """The points of the indicator whose period ends in the year, a year before its parts."""
    asked = select(MeasurementPoint).where(
        MeasurementPoint.municipality_id == municipality_id,
        MeasurementPoint.indicator_id == indicator_id,
        MeasurementPoint.last_day.between(dt.date(year, 1, 1), dt.date(year, 12, 31)),
    )
    return session.scalars(
        asked.order_by(MeasurementPoint.last_day, MeasurementPoint.first_day.desc())
    ).all()


def _held(
    session: Session, municipality_id: int, point_ids: Sequence[int]
) -> Mapping[tuple[str, int], Any]:
    row = Measurement.__table__.c
    asked = select(
        row.unit_key,
        row.point_id,
        row.id,
        row.excluded,
        row.not_applicable,
        row.entry_id,
        row.approved_at,
    ).where(row.municipality_id == municipality_id, row.point_id.in_(point_ids))
    return {(r.unit_key, r.point_id): r for r in session.execute(asked)}


def _column(point: MeasurementPoint, held: Mapping[tuple[str, int], Any]) -> PlanPoint:
    mine = [r for (_, point_id), r in held.items() if point_id == point.id]
    expected = [r for r in mine if not r.excluded and r.not_applicable is None]
    return PlanPoint(
        point.id,
        Period.parse(point.period_key),
        point.measuring_date,
        point.deadline,
        sum(r.entry_id is not None for r in expected),
        len(expected),
    )


def _cell(row: Any, point: MeasurementPoint, today: dt.date) -> PlanCell | None:
    if row is None:
        return None
    if row.excluded:
        return PlanCell(row.id, "excluded")
    if row.not_applicable is not None:
        return PlanCell(row.id, "not_applicable", row.not_applicable)
    if row.approved_at is not None:
        return PlanCell(row.id, "approved")
    if row.entry_id is not None:
        return PlanCell(row.id, "reported")
    return PlanCell(row.id, "missing" if today > point.deadline else "planned")
