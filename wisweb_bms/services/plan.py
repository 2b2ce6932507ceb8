"""Plans measurements: the points of a year from a frequency, and one planned measurement a unit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import IndicatorVersion, Measurement, MeasurementPoint
from wisweb_bms.models.ids import new_id, new_ids

FREQUENCIES: dict[str, tuple[str, ...]] = {
    "year": ("",),
    "second_year": ("",),
    "half_year": ("H1", "H2"),
    "tertial": ("T1", "T2", "T3"),
    "quarter": ("Q1", "Q2", "Q3", "Q4"),
    "month": tuple(f"M{n:02}" for n in range(1, 13)),
}
"""Frequency → the parts of a year that are measured; the empty part is the year itself."""


def periods_of_year(frequency: str, year: int, year_to_date: bool) -> tuple[Period, ...]:
    """The periods a year is measured in; year to date ends with the year, never its last part."""
    parts = FREQUENCIES[frequency]
    if year_to_date and len(parts) > 1:
        parts = (*parts[:-1], "")
    return tuple(Period.parse(f"{year}{part}") for part in parts)


def plan_point(
    session: Session,
    version: IndicatorVersion,
    period: Period,
    unit_keys: Iterable[str],
    *,
    deadline: dt.date,
    measuring_date: dt.date | None = None,
) -> MeasurementPoint:
    """The point of that period with a planned measurement for each unit; repeating makes no duplicates."""
    date = measuring_date or period.last
    point = session.scalars(
        select(MeasurementPoint).where(
            MeasurementPoint.municipality_id == version.municipality_id,
            MeasurementPoint.indicator_id == version.indicator_id,
            MeasurementPoint.period_key == period.key,
            MeasurementPoint.measuring_date == date,
        )
    ).one_or_none()
    if point is None:
        point = MeasurementPoint(
            municipality_id=version.municipality_id,
            id=new_id(session),
            indicator_id=version.indicator_id,
            indicator_version_id=version.id,
            period_kind=period.kind.value,
            period_key=period.key,
            first_day=period.first,
            last_day=period.last,
            measuring_date=date,
            deadline=deadline,
        )
        session.add(point)
        session.flush()
    _plan_units(session, point, tuple(unit_keys))
    return point


def _plan_units(session: Session, point: MeasurementPoint, unit_keys: Sequence[str]) -> None:
    there = set(
        session.scalars(
            select(Measurement.unit_key).where(
                Measurement.municipality_id == point.municipality_id,
                Measurement.point_id == point.id,
            )
        )
    )
    wanted = [key for key in dict.fromkeys(unit_keys) if key not in there]
    if not wanted:
        return
    rows = [
        {
            "municipality_id": point.municipality_id,
            "id": row_id,
            "point_id": point.id,
            "unit_key": key,
        }
        for row_id, key in zip(new_ids(session, len(wanted)), wanted, strict=True)
    ]
    session.execute(insert(Measurement), rows)
