"""Who is late: units that have not reported what is over its deadline, and actions over theirs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Indicator, IndicatorVersion, Measurement, MeasurementPoint, OutboxRow
from wisweb_bms.models.base import along

from .entry_grid import FORMULA, LOOK_BACK
from .facts import Scope
from .names import Names
from .view_models import UnitRef


@dataclass(frozen=True, slots=True)
class LateUnit:
    """A unit with what it has not reported of a period: the names, and nothing of its figures."""

    unit: UnitRef
    period: Period
    deadline: dt.date
    days_over: int
    indicators: tuple[str, ...]


def late_units(
    scope: Scope, names: Names, units: Collection[str], led: Collection[str]
) -> tuple[LateUnit, ...]:
    """By deadline. Of what is local below ``led`` only where that unit is open to the reader."""
    point = MeasurementPoint
    asked = (
        select(
            *(Measurement.unit_key, point.period_key, point.deadline),
            *(Indicator.name, Indicator.owner_unit_key),
        )
        .join(point, along(Measurement.point_id, point))
        .join(Indicator, along(point.indicator_id, Indicator))
        .join(IndicatorVersion, along(point.indicator_version_id, IndicatorVersion))
        .where(
            Measurement.municipality_id == scope.municipality_id,
            Measurement.unit_key.in_(units),
            Measurement.entry_id.is_(None),
            Measurement.excluded.is_(False),
            Measurement.not_applicable.is_(None),
            Indicator.deleted_at.is_(None),
            IndicatorVersion.entry_kind != FORMULA,
            scope.local.is_within(Measurement.unit_key),
            point.deadline >= scope.today - LOOK_BACK,
            point.deadline < scope.today,
        )
        .order_by(point.deadline, Indicator.code)
    )
    found: dict[tuple[dt.date, str, str], list[str]] = {}
    for row in scope.session.execute(asked):
        seen = (scope.local.is_seen_at(row.owner_unit_key, key) for key in led)
        if names.is_open(row.unit_key) or any(seen):
            place = (row.deadline, row.unit_key, row.period_key)
            found.setdefault(place, []).append(row.name)
    return tuple(
        LateUnit(
            names.ref(unit_key),
            Period.parse(key),
            deadline,
            (scope.today - deadline).days,
            tuple(indicators),
        )
        for (deadline, unit_key, key), indicators in found.items()
    )


def already_reminded(scope: Scope, keys: Collection[str]) -> frozenset[str]:
    """Which of these reminders have been written, by their ``dedupe_key``."""
    if not keys:
        return frozenset()
    asked = select(OutboxRow.dedupe_key).where(
        OutboxRow.municipality_id == scope.municipality_id, OutboxRow.dedupe_key.in_(keys)
    )
    return frozenset(scope.session.scalars(asked))
