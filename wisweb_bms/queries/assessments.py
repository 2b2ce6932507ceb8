"""What has been said of a card's nodes, for a unit and a period."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status
from wisweb_bms.models import Assessment

from .facts import Scope


@dataclass(frozen=True, slots=True)
class Said:
    """A leader's text and, if wanted, own colour beside the calculated one."""

    text: str
    colour: Status | None


def assessments(
    scope: Scope, card_id: int, unit_key: str, period: Period
) -> dict[tuple[str, int], Said]:
    """(kind of node, its id) → what is said of it; the card itself is ("card", 0)."""
    rows = scope.session.execute(
        select(Assessment.node_kind, Assessment.node_id, Assessment.text, Assessment.colour).where(
            Assessment.municipality_id == scope.municipality_id,
            Assessment.scorecard_id == card_id,
            Assessment.unit_key == unit_key,
            Assessment.period_key == period.key,
        )
    )
    return {
        (r.node_kind, r.node_id): Said(r.text, Status(r.colour) if r.colour else None) for r in rows
    }
