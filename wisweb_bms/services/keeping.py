"""Keeps a set-up row with its version counter: the loser of a race sees the other's version."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from sqlalchemy import BigInteger, ColumnElement, literal, select, update
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.models.ids import new_id

from . import audit
from .actor import Actor

Row = TypeVar("Row")


class Overtaken(Exception):
    """Somebody else has saved the row since it was read; ``row`` is how it stands now."""

    def __init__(self, row: Any) -> None:
        super().__init__(type(row).__name__)
        self.row = row


class Refused(ValueError):
    """What was asked for would break something; ``reason`` says what, ``facts`` fills the sentence.

    ``others`` are what else is wrong with the same form.
    """

    def __init__(self, reason: str, **facts: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts
        self.others: tuple[Refused, ...] = ()


def within(text: str, most: int, **facts: Any) -> str:
    """The text without blanks around it; Refused where it is longer than there is room for."""
    kept = text.strip()
    if len(kept) > most:
        raise Refused("text_long", n=len(kept), most=most, **facts)
    return kept


def refuse(faults: Iterable[Refused]) -> None:
    """Raise the first of them, which then knows the others; nothing where there are none."""
    found = tuple(faults)
    if found:
        found[0].others = found[1:]
        raise found[0]


def kind_of(row: Any) -> str:
    """The audit trail's word for the row: its table without our prefix."""
    return row.__tablename__.removeprefix("bms_")


def only(session: Session, model: type[Row], columns: Mapping[str, Any]) -> Row | None:
    """The one row with these columns; None where there is none."""
    return session.scalars(select(model).filter_by(**columns)).one_or_none()


def add(
    session: Session,
    model: type[Any],
    municipality_id: int,
    values: Mapping[str, Any],
    actor: Actor,
) -> Any:
    """A new row with its trail; flushed, not committed."""
    row = model(municipality_id=municipality_id, id=new_id(session), **values)
    session.add(row)
    session.flush()
    news = {
        name: (None, value) for name, value in values.items() if value not in (None, "", {}, [])
    }
    audit.record(session, actor, municipality_id, kind_of(row), row.id, news)
    return row


def change(
    session: Session, row: Any, values: Mapping[str, Any], actor: Actor, seen: int | None = None
) -> bool:
    """Write the fields that differ, with their trail; False where none did.

    ``seen`` is the version the form was made from. Overtaken where the row has moved on. Raising
    the counter comes first: it takes the row's lock on both databases.
    """
    model = type(row)
    raised = update(model).where(model.municipality_id == row.municipality_id, model.id == row.id)
    if seen is not None:
        raised = raised.where(stands_at(model, seen))
    done: Any = session.execute(raised.values(lock_version=model.lock_version + 1))
    session.refresh(row)
    if not done.rowcount:
        raise Overtaken(row)
    return write(session, row, values, actor)


def stands_at(model: Any, seen: int) -> ColumnElement[bool]:
    """The condition that the row is still of that version; any number may have been sent as it."""
    return model.lock_version == literal(seen, BigInteger)


def write(session: Session, row: Any, values: Mapping[str, Any], actor: Actor) -> bool:
    """Write the fields that differ of a row without a version counter, with their trail."""
    changes = {n: (getattr(row, n), v) for n, v in values.items() if getattr(row, n) != v}
    for name, (_, value) in changes.items():
        setattr(row, name, value)
    session.flush()
    audit.record(session, actor, row.municipality_id, kind_of(row), row.id, changes)
    return bool(changes)


def trash(session: Session, row: Any, actor: Actor) -> None:
    """Move it to the trash."""
    change(session, row, {"deleted_at": now()}, actor)


def restore(session: Session, row: Any, actor: Actor) -> None:
    """Take it out of the trash."""
    change(session, row, {"deleted_at": None}, actor)
