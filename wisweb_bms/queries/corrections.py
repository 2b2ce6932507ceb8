"""What has been corrected in a period: old and new beside each other, with the reason."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any

from sqlalchemy import func, select

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import (
    AuditRow,
    Entry,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
)
from wisweb_bms.models.base import along

from .entry_grid import may_see
from .facts import Scope, rules_of
from .measured import entry_part
from .names import Names
from .reporting import own_value
from .view_models import UnitRef

MOST = 60
"""Measurements looked at, those corrected last; the audit trail and each measurement hold the rest."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction of one measurement."""

    measurement_id: int
    indicator: str
    unit: UnitRef
    decimals: int
    old: Decimal | None
    new: Decimal | None
    reason: str
    at: dt.datetime
    actor_kind: str
    actor_key: str
    was_approved: bool


def corrections(
    scope: Scope, names: Names, period: Period, unit_keys: Collection[str]
) -> tuple[Correction, ...]:
    """Newest first, in three statements; figures about people only where the visitor may report."""
    rows = {
        row.Measurement.id: row
        for row in _corrected(scope, period, unit_keys)
        if may_see(row.Indicator, row.IndicatorVersion, row.Measurement.unit_key, scope)
    }
    entries: dict[int, list[Entry]] = defaultdict(list)
    asked = select(Entry).where(
        Entry.municipality_id == scope.municipality_id, Entry.measurement_id.in_(rows)
    )
    for entry in scope.session.scalars(asked.order_by(Entry.sequence)) if rows else ():
        entries[entry.measurement_id].append(entry)
    approved = _approved(scope, rows)
    pairs = [pair for all_of_it in entries.values() for pair in pairwise(all_of_it)]
    pairs.sort(key=lambda pair: pair[1].sequence, reverse=True)
    return tuple(
        _correction(scope, names, rows[new.measurement_id], old, new, approved[new.measurement_id])
        for old, new in pairs
    )


def _corrected(scope: Scope, period: Period, unit_keys: Collection[str]) -> Sequence[Any]:
    """The measurements of the period with more than one entry, corrected last first."""
    mine, point = scope.municipality_id, MeasurementPoint
    several = (
        select(Entry.measurement_id, func.max(Entry.sequence).label("newest"))
        .join(Measurement, along(Entry.measurement_id, Measurement))
        .join(point, along(Measurement.point_id, point))
        .where(
            Entry.municipality_id == mine,
            point.period_key == period.key,
            Measurement.unit_key.in_(unit_keys),
        )
        .group_by(Entry.measurement_id)
        .having(func.count(Entry.id) > 1)
        .order_by(func.max(Entry.sequence).desc())
        .limit(MOST)
        .subquery()
    )
    asked = (
        select(Measurement, Indicator, IndicatorVersion)
        .join(several, several.c.measurement_id == Measurement.id)
        .join(point, along(Measurement.point_id, point))
        .join(Indicator, along(point.indicator_id, Indicator))
        .join(IndicatorVersion, along(point.indicator_version_id, IndicatorVersion))
        .where(
            Measurement.municipality_id == mine,
            Indicator.deleted_at.is_(None),
            scope.local.is_within(Measurement.unit_key),
        )
    )
    return scope.session.execute(asked).all()


def _approved(scope: Scope, ids: Collection[int]) -> dict[int, list[int]]:
    """When in the order of things each of them was approved."""
    found: dict[int, list[int]] = defaultdict(list)
    asked = select(AuditRow.object_id, AuditRow.sequence).where(
        AuditRow.municipality_id == scope.municipality_id,
        AuditRow.object_kind == "measurement",
        AuditRow.field == "approved_at",
        AuditRow.new.is_not(None),
        AuditRow.object_id.in_(ids),
    )
    for id, sequence in scope.session.execute(asked) if ids else ():
        found[id].append(sequence)
    return found


def _correction(
    scope: Scope, names: Names, row: Any, old: Entry, new: Entry, approved: Sequence[int]
) -> Correction:
    rules = rules_of(_Version(row), scope.municipality.privacy_k)
    before, after = (
        own_value(entry_part(entry, row.Measurement, rules), rules) for entry in (old, new)
    )
    return Correction(
        measurement_id=row.Measurement.id,
        indicator=row.Indicator.name,
        unit=names.ref(row.Measurement.unit_key),
        decimals=rules.decimals,
        old=before,
        new=after,
        reason=new.reason,
        at=new.at,
        actor_kind=new.actor_kind,
        actor_key=new.actor_key,
        was_approved=any(old.sequence < one < new.sequence for one in approved),
    )


class _Version:
    """A version's row with its indicator's code and privacy, as the rules are read from."""

    def __init__(self, row: Any) -> None:
        self._row = row

    def __getattr__(self, name: str) -> Any:
        own = ("code", "privacy", "privacy_k")
        return getattr(self._row.Indicator if name in own else self._row.IndicatorVersion, name)
