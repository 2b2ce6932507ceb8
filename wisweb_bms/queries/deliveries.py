"""How much of the year's plan is delivered: per indicator and period, how many of how many."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import extract, func, select, true
from sqlalchemy.orm import Session

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Indicator, Measurement, MeasurementPoint
from wisweb_bms.models.base import along
from wisweb_bms.models.local import Local


@dataclass(frozen=True, slots=True)
class Delivery:
    """A period of an indicator: how many units have reported of those that are to."""

    point_id: int
    period: Period
    deadline: dt.date
    reported: int
    expected: int

    @property
    def lacking(self) -> int:
        """How many have not reported."""
        return self.expected - self.reported


def deliveries(
    session: Session,
    municipality_id: int,
    year: int,
    units: Collection[str] | None,
    local: Local,
) -> Mapping[int, tuple[Delivery, ...]]:
    """Indicator id → its periods of the year in order, in all units or in these, in one statement."""
    point = MeasurementPoint
    within = true() if units is None else Measurement.unit_key.in_(units)
    asked = (
        select(
            point.indicator_id,
            point.id,
            point.period_key,
            point.deadline,
            func.count(Measurement.entry_id),
            func.count(Measurement.id),
        )
        .join(Measurement, along(Measurement.point_id, point))
        .join(Indicator, along(point.indicator_id, Indicator))
        .where(
            point.municipality_id == municipality_id,
            point.last_day.between(dt.date(year, 1, 1), dt.date(year, 12, 31)),
            Measurement.excluded.is_(False),
            Measurement.not_applicable.is_(None),
            local.is_within(Measurement.unit_key),
            within,
        )
        .group_by(
            point.indicator_id,
            point.id,
            point.period_key,
            point.deadline,
            point.first_day,
            point.last_day,
        )
        .order_by(point.last_day, point.first_day.desc(), point.id)
    )
    found: dict[int, list[Delivery]] = defaultdict(list)
    for indicator_id, point_id, key, deadline, reported, expected in session.execute(asked):
        found[indicator_id].append(
            Delivery(point_id, Period.parse(key), deadline, reported, expected)
        )
    return {indicator_id: tuple(periods) for indicator_id, periods in found.items()}


def planned_years(session: Session, municipality_id: int) -> tuple[int, ...]:
    """The years that anything is planned in, newest first."""
    year = extract("year", MeasurementPoint.last_day)
    asked = select(year).where(MeasurementPoint.municipality_id == municipality_id)
    return tuple(sorted(map(int, session.scalars(asked.distinct())), reverse=True))
