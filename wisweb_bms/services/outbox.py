"""Messages written with what they tell of, claimed one by one and sent: never before commit, never twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.hooks import Notification
from wisweb_bms.models import OutboxRow
from wisweb_bms.models.ids import new_id

MOST_TRIES = 5
BATCH = 200
Send = Callable[[Notification], tuple[str, ...]]


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


def waiting(session: Session, municipality_id: int) -> Sequence[int]:
    """The ids of what waits to be sent, oldest first; what failed five times is left."""
    asked = select(OutboxRow.id).where(
        OutboxRow.municipality_id == municipality_id,
        OutboxRow.sent_at.is_(None),
        OutboxRow.tries < MOST_TRIES,
    )
    return session.scalars(asked.order_by(OutboxRow.sequence).limit(BATCH)).all()


def claim(session: Session, municipality_id: int, row_id: int) -> bool:
    """Take a message before it is sent; False where another has. Commit before sending."""
    taken = (
        update(OutboxRow)
        .where(
            OutboxRow.municipality_id == municipality_id,
            OutboxRow.id == row_id,
            OutboxRow.sent_at.is_(None),
        )
        .values(sent_at=now(), tries=OutboxRow.tries + 1)
    )
    done: Any = session.execute(taken)
    return bool(done.rowcount)


def send_claimed(session: Session, municipality_id: int, row_id: int, send: Send) -> bool:
    """Hand a claimed message to the channels; one that fails gives it back with the fault. Flushed."""
    row = session.get_one(OutboxRow, (municipality_id, row_id))
    failed = send(_notification(row))
    if failed:
        row.sent_at = None
        row.fault = ", ".join(failed)[:300]
    session.flush()
    return not failed


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
