"""Keeps a card and unit at hand for a user, or lets it go."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from wisweb_bms.models import Favourite
from wisweb_bms.models.ids import new_id


def toggle(
    session: Session, municipality_id: int, user_key: str, card_id: int, unit_key: str
) -> bool:
    """True where it is a favourite afterwards. Flushed, not committed."""
    same = (
        Favourite.municipality_id == municipality_id,
        Favourite.user_key == user_key,
        Favourite.scorecard_id == card_id,
        Favourite.unit_key == unit_key,
    )
    if session.scalar(select(Favourite.id).where(*same)) is not None:
        session.execute(delete(Favourite).where(*same))
        return False
    try:
        with session.begin_nested():
            session.add(
                Favourite(
                    municipality_id=municipality_id,
                    id=new_id(session),
                    user_key=user_key,
                    scorecard_id=card_id,
                    unit_key=unit_key,
                )
            )
            session.flush()
    except IntegrityError:
        return True  # pressed twice: the other press made it
    return True
