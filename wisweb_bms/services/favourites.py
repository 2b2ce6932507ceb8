"""Keeps a card and unit at hand for a user, or lets it go."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from wisweb_bms.models import Favourite
from wisweb_bms.models.ids import new_id


def set_favourite(
    session: Session,
    municipality_id: int,
    user_key: str,
    card_id: int,
    unit_key: str,
    *,
    wanted: bool,
) -> None:
    """Make it so; repeating changes nothing. Flushed, not committed."""
    mine = {
        "municipality_id": municipality_id,
        "user_key": user_key,
        "scorecard_id": card_id,
        "unit_key": unit_key,
    }
    same = [getattr(Favourite, name) == value for name, value in mine.items()]
    if not wanted:
        session.execute(delete(Favourite).where(*same))
        return
    if session.scalar(select(Favourite.id).where(*same)) is not None:
        return
    try:
        with session.begin_nested():
            session.add(Favourite(id=new_id(session), **mine))
            session.flush()
    except IntegrityError:
        return  # pressed twice at once: the other press made it
