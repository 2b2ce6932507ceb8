"""Keeps a file between its preview and its confirmation, for its sender only and for a day at most."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.models import Upload
from wisweb_bms.models.ids import new_id

from .actor import Actor

KEPT = dt.timedelta(days=1)


def keep(
    session: Session, municipality_id: int, kind: str, name: str, content: bytes, actor: Actor
) -> Upload:
    """The file waits; what has waited too long goes."""
    too_old = Upload.at < now() - KEPT
    session.execute(delete(Upload).where(Upload.municipality_id == municipality_id, too_old))
    row = Upload(
        municipality_id=municipality_id,
        id=new_id(session),
        kind=kind,
        name=name[-200:],
        content=content,
        choices={},
        **actor.columns(),
    )
    session.add(row)
    session.flush()
    return row


def find(
    session: Session, municipality_id: int, upload_id: int, kind: str, user_key: str
) -> Upload | None:
    """The sender's own file; None for anybody else's."""
    row = session.get(Upload, (municipality_id, upload_id))
    mine = row is not None and (row.kind, row.actor_key) == (kind, user_key)
    return row if mine else None


def waiting(
    session: Session, municipality_id: int, kind: str, user_key: str
) -> Sequence[tuple[int, str, dt.datetime]]:
    """Id, name and time of the sender's own files of that kind, the newest first."""
    asked = (
        select(Upload.id, Upload.name, Upload.at)
        .where(
            Upload.municipality_id == municipality_id,
            Upload.kind == kind,
            Upload.actor_key == user_key,
            Upload.at >= now() - KEPT,
        )
        .order_by(Upload.at.desc())
    )
    return [(row.id, row.name, row.at) for row in session.execute(asked)]


def choose(session: Session, row: Upload, choices: dict[str, Any]) -> None:
    """What the sender has answered so far."""
    row.choices = choices
    session.flush()


def remove(session: Session, row: Upload) -> None:
    """It is confirmed or given up."""
    session.delete(row)
    session.flush()
