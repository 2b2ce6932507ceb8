"""Messages written with what they tell of, claimed one by one and sent after commit, each channel once.

One that its process died with in hand is sent by another, so that none is lost. A channel that had taken
it just then gets it again, with the same ``dedupe_key``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.hooks import Notification
from wisweb_bms.models import OutboxRow
from wisweb_bms.models.ids import new_id
from wisweb_bms.services.silence import database_now, is_silent

MOST_TRIES = 5
IN_HAND = dt.timedelta(minutes=10)
"""How long a message is left to the process that has claimed it."""


Names = tuple[str, ...]
Send = Callable[[Notification, Collection[str]], tuple[Names, Names]]
"""Hands a message to every channel but those named, which have it already; which took it, which failed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many of some messages have reached somebody, and how many nobody so far."""

    told: int
    untold: int


def put(
    session: Session,
    municipality_id: int,
    to_user_keys: Iterable[str],
    *,
    kind: str,
    subject: str,
    text: str,
    endpoint: str = "",
    values: Mapping[str, Any] | None = None,
    dedupe_key: str,
) -> int:
    """Write one message a receiver, flushed; how many were new. The same ``dedupe_key`` again adds none."""
    made = 0
    for user_key in dict.fromkeys(to_user_keys):
        # The id first: on SQLite that takes the write lock, so nobody comes in between.
        row_id = new_id(session)
        known = select(OutboxRow.id).where(
            OutboxRow.municipality_id == municipality_id,
            OutboxRow.to_user_key == user_key,
            OutboxRow.dedupe_key == dedupe_key,
        )
        if session.scalar(known) is not None:
            continue
        row = OutboxRow(
            municipality_id=municipality_id,
            id=row_id,
            kind=kind,
            to_user_key=user_key,
            subject=subject[:300],
            text=text,
            endpoint=endpoint,
            endpoint_values=dict(values or {}),
            dedupe_key=dedupe_key[:200],
            created_at=now(),
        )
        made += _is_new(session, row)
    return made


def _is_new(session: Session, row: OutboxRow) -> bool:
    """Written, flushed; False where another machine has just written the same message."""
    try:
        with session.begin_nested():
            session.add(row)
            session.flush()
    except IntegrityError:
        return False
    return True


def waiting(session: Session, municipality_id: int, most: int | None) -> Sequence[int]:
    """The ids of what waits to be sent, oldest first; what failed five times is left."""
    asked = select(OutboxRow.id).where(
        *_unclaimed(session, municipality_id), OutboxRow.tries < MOST_TRIES
    )
    return session.scalars(asked.order_by(OutboxRow.sequence).limit(most)).all()


def _unclaimed(session: Session, municipality_id: int) -> tuple[Any, ...]:
    free = is_silent(OutboxRow.claimed_at, database_now(session), IN_HAND)
    return OutboxRow.municipality_id == municipality_id, OutboxRow.sent_at.is_(None), free


def claim(session: Session, municipality_id: int, row_id: int) -> bool:
    """Take a message before it is sent; False where another has. Commit before sending."""
    taken = (
        update(OutboxRow)
        .where(*_unclaimed(session, municipality_id), OutboxRow.id == row_id)
        .values(claimed_at=database_now(session), tries=OutboxRow.tries + 1)
    )
    done: Any = session.execute(taken)
    return bool(done.rowcount)


def send_claimed(session: Session, municipality_id: int, row_id: int, send: Send) -> None:
    """Hand a claimed message to the channels that lack it; sent when none is left. Flushed.

    Where one fails, or there is none, the message is given back with the fault, to be tried again.
    """
    row = session.get_one(OutboxRow, (municipality_id, row_id))
    reached, failed = send(_notification(row), frozenset(row.reached))
    row.reached = [*row.reached, *reached]
    row.fault = ", ".join(failed)[:300]
    row.claimed_at = None
    if row.reached and not failed:
        row.sent_at = now()
    session.flush()


def outcome(
    session: Session, municipality_id: int, *, dedupe_key: str = "", ids: Collection[int] = ()
) -> Outcome:
    """What became of the messages of a key, or of these."""
    which = OutboxRow.id.in_(ids) if ids else OutboxRow.dedupe_key == dedupe_key[:200]
    asked = select(OutboxRow.reached, OutboxRow.sent_at).where(
        OutboxRow.municipality_id == municipality_id, which
    )
    told = [bool(reached or sent_at) for reached, sent_at in session.execute(asked)]
    return Outcome(sum(told), len(told) - sum(told))


def given_up(session: Session, municipality_id: int) -> Sequence[OutboxRow]:
    """What was tried five times and is still not sent by every channel, newest first."""
    asked = select(OutboxRow).where(
        *_unclaimed(session, municipality_id), OutboxRow.tries >= MOST_TRIES
    )
    return session.scalars(asked.order_by(OutboxRow.sequence.desc())).all()


def try_again(session: Session, municipality_id: int, ids: Collection[int]) -> None:
    """Let these be tried as often as new ones, flushed; what is sent, or not given up, stays as it is."""
    session.execute(
        update(OutboxRow)
        .where(
            OutboxRow.municipality_id == municipality_id,
            OutboxRow.id.in_(ids),
            OutboxRow.sent_at.is_(None),
            OutboxRow.tries >= MOST_TRIES,
        )
        .values(tries=0)
    )


def _notification(row: OutboxRow) -> Notification:
    return Notification(
        kind=row.kind,
        to_user_keys=(row.to_user_key,),
        subject=row.subject,
        text=row.text,
        endpoint=row.endpoint or None,
        values=row.endpoint_values,
        dedupe_key=row.dedupe_key,
    )
