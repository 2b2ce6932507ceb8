"""Finds when something was last reported that a card's few points do not reach back to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.facts import Point
from wisweb_bms.engine.parts import Part
from wisweb_bms.models import Measurement, MeasurementPoint
from wisweb_bms.models.base import along


def unreported(
    points: Mapping[int, Sequence[Point]],
    reports: Mapping[int, Mapping[str, Part]],
    units: Collection[str] | None,
    until: dt.date,
) -> set[int]:
    """Indicators of whose points, up to that day, none is reported by these units; None is all."""
    wanted = None if units is None else frozenset(units)

    def is_reported(point: Point) -> bool:
        found = reports.get(point.id, {})
        return any(p.reported and (wanted is None or u in wanted) for u, p in found.items())

    return {
        indicator_id
        for indicator_id, found in points.items()
        if not any(is_reported(p) for p in found if p.period.last <= until)
    }


def last_reported(
    session: Session,
    municipality_id: int,
    indicator_ids: Collection[int],
    units: Collection[str] | None,
    until: dt.date,
) -> dict[int, dt.date]:
    """Indicator id → the last day of the newest period that these units have reported, up to that day."""
    asked = (
        select(MeasurementPoint.indicator_id, func.max(MeasurementPoint.last_day).label("last"))
        .join(Measurement, along(Measurement.point_id, MeasurementPoint))
        .where(
            MeasurementPoint.municipality_id == municipality_id,
            MeasurementPoint.indicator_id.in_(indicator_ids),
            MeasurementPoint.last_day <= until,
            Measurement.entry_id.is_not(None),
            Measurement.excluded.is_(False),
            Measurement.not_applicable.is_(None),
        )
        .group_by(MeasurementPoint.indicator_id)
    )
    if units is not None:
        asked = asked.where(Measurement.unit_key.in_(units))
    return {row.indicator_id: row.last for row in session.execute(asked)}
