"""What a person answers for by name: their indicators, and how many units have not reported yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Indicator, IndicatorVersion, Measurement, MeasurementPoint
from wisweb_bms.models.base import along

from .facts import Scope

FORMULA = "formula"


@dataclass(frozen=True, slots=True)
class Answerable:
    """An indicator of the person's at a point that has begun, where somebody has not reported."""

    indicator_id: int
    name: str
    period: Period
    deadline: dt.date
    days_left: int
    lacking: int
    expected: int


def answerable(scope: Scope, user_key: str, units: Collection[str]) -> tuple[Answerable, ...]:
    """By deadline, for the units the person may report for, in one statement."""
    point = MeasurementPoint
    expected, reported = func.count(Measurement.id), func.count(Measurement.entry_id)
    asked = (
        select(Indicator.id, Indicator.name, point.period_key, point.deadline, expected, reported)
        .join(point, along(point.indicator_id, Indicator))
        .join(IndicatorVersion, along(point.indicator_version_id, IndicatorVersion))
        .join(Measurement, along(Measurement.point_id, point))
        .where(
            Indicator.municipality_id == scope.municipality_id,
            Indicator.responsible_key == user_key,
            Indicator.deleted_at.is_(None),
            IndicatorVersion.entry_kind != FORMULA,
            Measurement.excluded.is_(False),
            Measurement.not_applicable.is_(None),
            Measurement.unit_key.in_(units),
            scope.local.is_within(Measurement.unit_key),
            point.first_day <= scope.today,
        )
        .group_by(Indicator.id, Indicator.name, point.id, point.period_key, point.deadline)
        .having(reported < expected)
    )
    rows = sorted(scope.session.execute(asked), key=lambda r: (r.deadline, in_order(r.name), r.id))
    return tuple(
        Answerable(
            id,
            name,
            Period.parse(key),
            deadline,
            (deadline - scope.today).days,
            of - done,
            of,
        )
        for id, name, key, deadline, of, done in rows
    )
