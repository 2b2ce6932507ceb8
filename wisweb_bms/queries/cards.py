"""Reads scorecards for the set-up pages: all of them, and one with its placements as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import in_order
from wisweb_bms.models import Indicator, Placement, Scorecard

from .register import placements


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """An indicator on the card, with what may be changed of its placement."""

    id: int
    code: str
    name: str
    place: str
    sort: int
    weight: Decimal | None
    key_mark: bool


def all_cards(session: Session, municipality_id: int) -> Sequence[Scorecard]:
    """Every card in order, those in the trash last."""
    rows = session.scalars(
        select(Scorecard)
        .where(Scorecard.municipality_id == municipality_id)
        .order_by(Scorecard.sort, Scorecard.id)
    ).all()
    return sorted(rows, key=lambda row: row.deleted_at is not None)


def placed_lines(session: Session, card: Scorecard) -> tuple[PlacedLine, ...]:
    """The card's placements in the order they are shown."""
    rows = {
        p.indicator_id: p
        for p in session.scalars(
            select(Placement).where(
                Placement.municipality_id == card.municipality_id,
                Placement.scorecard_id == card.id,
            )
        )
    }
    return tuple(
        PlacedLine(
            id=rows[p.indicator_id].id,
            code=p.code,
            name=p.name,
            place=", ".join(filter(None, (p.focus_name, p.criterion))),
            sort=rows[p.indicator_id].sort,
            weight=rows[p.indicator_id].weight,
            key_mark=p.key_mark,
        )
        for p in placements(session, card.municipality_id, card.id)
    )


def not_placed(session: Session, card: Scorecard) -> Sequence[tuple[int, str, str]]:
    """Indicators of the register that the card does not hold: id, code, name."""
    there = select(Placement.indicator_id).where(
        Placement.municipality_id == card.municipality_id, Placement.scorecard_id == card.id
    )
    asked = select(Indicator.id, Indicator.code, Indicator.name).where(
        Indicator.municipality_id == card.municipality_id,
        Indicator.deleted_at.is_(None),
        Indicator.life_cycle != "ended",
        Indicator.id.not_in(there),
    )
    rows = sorted(session.execute(asked), key=lambda r: (in_order(r.code), r.id))
    return [(r.id, r.code, r.name) for r in rows]
