"""The indicators before and after one on a unit's card, in the card's order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from wisweb_bms.models import Indicator, IndicatorVersion
from wisweb_bms.models.base import along

from .facts import Scope, measured_indicators, parsed
from .register import placements


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Id and name of the indicators beside one; None at the ends."""

    before: tuple[int, str] | None = None
    after: tuple[int, str] | None = None


def neighbours(
    scope: Scope, card_id: int, unit_key: str, units: Collection[str], indicator_id: int
) -> Neighbours:
    """Those measured in the units, and formulas of what is; nobody beside one that the card lacks."""
    measured = with_formulas(scope, measured_indicators(scope, units))
    placed = [
        (p.indicator_id, p.name)
        for p in placements(scope.session, scope.municipality_id, card_id)
        if scope.local.is_seen_at(p.owner_unit_key, unit_key)
        and (p.indicator_id in measured or p.indicator_id == indicator_id)
    ]
    at = next((n for n, (i, _) in enumerate(placed) if i == indicator_id), None)
    if at is None:
        return Neighbours()
    after = placed[at + 1] if at + 1 < len(placed) else None
    return Neighbours(placed[at - 1] if at else None, after)


def with_formulas(scope: Scope, measured: set[int]) -> set[int]:
    """And the indicators whose formulas, also through other formulas, use one of these."""
    asked = (
        select(Indicator.id, Indicator.code, IndicatorVersion.formula)
        .join(IndicatorVersion, along(IndicatorVersion.indicator_id, Indicator))
        .where(Indicator.municipality_id == scope.municipality_id, Indicator.deleted_at.is_(None))
        .order_by(IndicatorVersion.number)
    )
    rows = scope.session.execute(asked).all()
    ids = {row.code: row.id for row in rows}
    uses = {row.id: parsed(row.formula)[0] for row in rows}
    found, grown = set(measured), True
    while grown:
        more = {
            i
            for i, formula in uses.items()
            if i not in found and formula and any(ids.get(c) in found for c in formula.references)
        }
        found |= more
        grown = bool(more)
    return found
