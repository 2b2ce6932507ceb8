"""Reads others' figures for an indicator's history: one series a region, each figure with its stages."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Comparison

NEWEST_FIRST = ("corrected", "final", "preliminary")


@dataclass(frozen=True, slots=True)
class Staged:
    """A figure at one stage, and the day of that stage."""

    stage: str
    value: Decimal
    day: dt.date
    source: str


@dataclass(frozen=True, slots=True)
class Other:
    """One series: period → its stages, the one that counts first."""

    name: str
    figures: tuple[tuple[Period, tuple[Staged, ...]], ...]

    def at(self, period: Period) -> tuple[Staged, ...]:
        return dict(self.figures).get(period, ())


def comparisons(session: Session, municipality_id: int, indicator_id: int) -> tuple[Other, ...]:
    """All series of the indicator, by name, in one statement."""
    asked = select(Comparison).where(
        Comparison.municipality_id == municipality_id, Comparison.indicator_id == indicator_id
    )
    found: dict[str, dict[Period, list[Staged]]] = {}
    for row in session.scalars(asked):
        if row.value is not None:
            staged = Staged(row.stage, row.value, row.retrieved_on, row.source)
            period = Period.parse(row.period_key)
            found.setdefault(row.series, {}).setdefault(period, []).append(staged)
    return tuple(
        Other(
            name,
            tuple(
                (period, tuple(sorted(stages, key=lambda s: NEWEST_FIRST.index(s.stage))))
                for period, stages in sorted(periods.items())
            ),
        )
        for name, periods in sorted(found.items(), key=lambda one: in_order(one[0]))
    )
