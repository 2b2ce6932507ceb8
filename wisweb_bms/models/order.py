"""The order in which things were written: ids and clocks are each process's own, so the database counts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Connection, Sequence, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from .base import metadata

ORDER = Sequence("bms_order_seq", metadata=metadata)
"""One by one and never ahead: a number that a process kept for later would be taken for an older act's."""


def next_in_order(there: Session | Connection) -> int:
    """A number above all that are given; for one act, and for all the rows that it writes.

    It is asked for while the lock is held that keeps two acts on the same thing apart, so that the
    later act has the higher number, whichever process does it and whatever its clock says. On SQLite
    the counter is moved inside the writing transaction, where no other writer can be.
    """
    bind: Any = there.get_bind() if isinstance(there, Session) else there
    if bind.dialect.name == "postgresql":
        return int(there.execute(select(ORDER.next_value())).scalar_one())
    moved = "UPDATE bms_id_block SET next = next + 1 WHERE name = 'order' RETURNING next - 1"
    return int(there.execute(text(moved)).scalar_one())


def _given(context: Any) -> int:
    return next_in_order(context.connection)


class InOrder:
    """A row that others came before and after; what has a higher ``sequence`` was written later.

    The numbers of all tables are of one count, so that an entry can be told from before or after an
    adoption. Rows of one act may share a number; their ids then only keep them in a fixed order.
    """

    sequence: Mapped[int] = mapped_column(BigInteger, default=_given)
