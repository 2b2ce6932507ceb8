"""Keeps the municipality's Word template: one is in use, and those before it stay with who and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select, update
from sqlalchemy.orm import Session, defer

from wisweb_bms.clock import now
from wisweb_bms.engine import characters
from wisweb_bms.models import MunicipalityRow, WordTemplate
from wisweb_bms.models.ids import first_in_line

from . import audit
from .actor import Actor

KIND: Final = "word_template"
"""The audit trail's word for it."""


def in_use(session: Session, municipality_id: int) -> WordTemplate | None:
    """The template's row, without its content until that is asked for."""
    asked = (
        select(WordTemplate)
        .where(WordTemplate.municipality_id == municipality_id, WordTemplate.removed_at.is_(None))
        .order_by(WordTemplate.sequence.desc())
        .options(defer(WordTemplate.content))
        .limit(1)
    )
    return session.scalar(asked)


@dataclass(frozen=True, slots=True)
class Kept:
    """The template in use, as a document is written into it; one that failed has no content to be tried."""

    municipality_id: int
    id: int
    content: bytes | None


def kept(session: Session, municipality_id: int) -> Kept | None:
    """The template in use; None where ours is."""
    row = in_use(session, municipality_id)
    if row is None:
        return None
    return Kept(municipality_id, row.id, None if row.failed_at else row.content)


def set_aside(session: Session, which: Kept, reason: str, told: str, actor: Actor) -> None:
    """The template could not be filled: it is tried no more until another is sent; not committed.

    Only the first time counts: many documents may be made at once.
    """
    mine = (
        WordTemplate.municipality_id == which.municipality_id,
        WordTemplate.id == which.id,
        WordTemplate.failed_at.is_(None),
    )
    values = {
        "failed_at": now(),
        "failed_reason": reason,
        "failed_told": characters.kept(told)[:200],
    }
    done: Any = session.execute(update(WordTemplate).where(*mine).values(**values))
    if done.rowcount:
        changes = {"failed": (None, True)}
        audit.record(session, actor, which.municipality_id, KIND, which.id, changes)


def keep(session: Session, municipality_id: int, name: str, file: bytes, actor: Actor) -> None:
    """Use this file from now on."""
    row_id = first_in_line(session, session.get_one(MunicipalityRow, municipality_id))
    remove(session, municipality_id, actor)
    row = WordTemplate(
        municipality_id=municipality_id,
        id=row_id,
        name=name[-200:],
        content=file,
        **actor.columns(),
    )
    session.add(row)
    session.flush()
    audit.record(session, actor, municipality_id, KIND, row.id, {"name": (None, row.name)})


def remove(session: Session, municipality_id: int, actor: Actor) -> None:
    """Go back to our own plain template."""
    row = in_use(session, municipality_id)
    if row is None:
        return
    living = (WordTemplate.municipality_id == municipality_id, WordTemplate.removed_at.is_(None))
    session.execute(update(WordTemplate).where(*living).values(removed_at=now()))
    session.flush()
    audit.record(session, actor, municipality_id, KIND, row.id, {"name": (row.name, None)})
