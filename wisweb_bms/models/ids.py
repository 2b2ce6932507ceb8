"""The one allocator of ids: globally unique, below 2^53, never given twice, on both databases."""

from __future__ import annotations

import threading
import weakref
from typing import Any

from sqlalchemy import BigInteger, Sequence, String, select, text
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Mapped, Session, mapped_column

from .base import Base, metadata

BLOCK = 1000
HIGHEST = 2**53 - 1
"""No id is higher, and no database is asked for one that it can't hold."""
SEQUENCE = Sequence("bms_id_seq", start=1, increment=BLOCK, metadata=metadata)


class IdBlock(Base):
    """Where SQLite counts; PostgreSQL has a sequence instead and leaves this row alone."""

    __tablename__ = "bms_id_block"
    name: Mapped[str] = mapped_column(String(20), primary_key=True)
    next: Mapped[int] = mapped_column(BigInteger)


def is_id(text: str) -> bool:
    """Whether a text may be an id: plain digits, and not above any that is given."""
    plain = text.isascii() and text.isdecimal() and len(text) <= len(str(HIGHEST))
    return plain and int(text) <= HIGHEST


class _Block:
    """The rest of a block that this process may use up on one database."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.next = 0
        self.end = 0

    def take(self, session: Session, count: int) -> list[int]:
        taken: list[int] = []
        with self.lock:
            while len(taken) < count:
                if self.next >= self.end:
                    self.next = int(session.execute(select(SEQUENCE.next_value())).scalar_one())
                    self.end = self.next + BLOCK
                step = min(count - len(taken), self.end - self.next)
                taken.extend(range(self.next, self.next + step))
                self.next += step
        return taken


_blocks: weakref.WeakKeyDictionary[Engine, _Block] = weakref.WeakKeyDictionary()
_blocks_lock = threading.Lock()


def new_ids(session: Session, count: int) -> list[int]:
    """``count`` fresh ids, in rising order; those of a transaction that is rolled back are not reused.

    On SQLite the counter is moved inside the writing transaction, where no other writer can be.
    """
    if count < 1:
        return []
    bind: Any = session.get_bind()
    if bind.dialect.name != "postgresql":
        end = session.execute(
            text("UPDATE bms_id_block SET next = next + :n WHERE name = 'id' RETURNING next"),
            {"n": count},
        ).scalar_one()
        return list(range(end - count, end))
    with _blocks_lock:
        block = _blocks.setdefault(bind.engine, _Block())
    return block.take(session, count)


def new_id(session: Session) -> int:
    """One fresh id."""
    return new_ids(session, 1)[0]


def first_in_line(session: Session, row: Any) -> int:
    """A new row's id, taken while nobody else who asks for one with the same row can come in between.

    Moving the id counter is what takes the write lock on SQLite, so it comes before any reading; the
    row is then read as it stands.
    """
    taken = new_id(session)
    session.refresh(row, with_for_update=True)
    return taken
