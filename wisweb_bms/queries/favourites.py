"""The cards and units that a user keeps at hand."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from wisweb_bms.models import Favourite, Scorecard

from .names import Names


@dataclass(frozen=True, slots=True)
class FavouriteView:
    """A favourite with the names of today; the period is always the newest."""

    card_id: int
    card_name: str
    unit_key: str
    unit_name: str


def favourites(
    session: Session, municipality_id: int, user_key: str, names: Names
) -> tuple[FavouriteView, ...]:
    """The user's favourites that they may still open, in the order they were made."""
    rows = session.execute(
        select(Favourite.scorecard_id, Scorecard.name, Favourite.unit_key)
        .join(
            Scorecard,
            and_(
                Scorecard.municipality_id == Favourite.municipality_id,
                Scorecard.id == Favourite.scorecard_id,
            ),
        )
        .where(
            Favourite.municipality_id == municipality_id,
            Favourite.user_key == user_key,
            Scorecard.deleted_at.is_(None),
        )
        .order_by(Favourite.sort, Favourite.sequence)
    )
    return tuple(
        FavouriteView(r.scorecard_id, r.name, r.unit_key, names.ref(r.unit_key).name)
        for r in rows
        if names.is_open(r.unit_key)
    )


def is_favourite(
    session: Session, municipality_id: int, user_key: str, card_id: int, unit_key: str
) -> bool:
    """Whether the user keeps that card and unit at hand."""
    found = select(Favourite.id).where(
        Favourite.municipality_id == municipality_id,
        Favourite.user_key == user_key,
        Favourite.scorecard_id == card_id,
        Favourite.unit_key == unit_key,
    )
    return session.scalar(found) is not None
