"""Calendar feeds behind a secret address that can be revoked; only a hash of the secret is kept."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.models import Feed
from wisweb_bms.models.ids import new_id


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def make(session: Session, municipality_id: int, user_key: str) -> str:
    """A new feed of the user's; the token is told once. Earlier ones are revoked. Flushed."""
    revoke(session, municipality_id, user_key)
    secret = secrets.token_urlsafe(24)
    session.add(
        Feed(
            municipality_id=municipality_id,
            id=new_id(session),
            user_key=user_key,
            token_hash=_hash(secret),
            created_at=now(),
        )
    )
    session.flush()
    return f"{municipality_id}-{secret}"


def feeds(session: Session, municipality_id: int, user_key: str) -> Sequence[Feed]:
    """The user's feeds that are not revoked."""
    return session.scalars(
        select(Feed).where(
            Feed.municipality_id == municipality_id,
            Feed.user_key == user_key,
            Feed.revoked_at.is_(None),
        )
    ).all()


def revoke(session: Session, municipality_id: int, user_key: str) -> int:
    """Close the user's feeds at once; how many."""
    found = feeds(session, municipality_id, user_key)
    for feed in found:
        feed.revoked_at = now()
    session.flush()
    return len(found)


def find(session: Session, token: str) -> Feed | None:
    """The open feed of a token; None for a wrong or revoked one."""
    number, _dash, secret = token.partition("-")
    if not number.isdecimal() or not secret or len(number) > 9:
        return None
    return session.scalars(
        select(Feed).where(
            Feed.municipality_id == int(number),
            Feed.token_hash == _hash(secret),
            Feed.revoked_at.is_(None),
        )
    ).one_or_none()
