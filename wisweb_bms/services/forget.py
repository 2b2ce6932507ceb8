"""Forgets a user: a pseudonym stands in place of the key wherever it was kept."""

from __future__ import annotations

import uuid
from typing import Any, Final

from sqlalchemy import Table, update
from sqlalchemy.orm import Session

from wisweb_bms.models import AuditRow, MunicipalityRow, SnapshotPerson

from .upkeep import tables_of_municipality

USER_COLUMNS: Final = frozenset(
    {
        "actor_key",
        "approved_by",
        "locked_by",
        "responsible_key",
        "switched_by",
        "to_user_key",
        "undone_by",
        "user_key",
        "withdrawn_by",
    }
)
"""Every column that holds a host's user key."""
UNIT_COLUMNS: Final = frozenset({"owner_unit_key", "parent_key", "successor_key", "unit_key"})
"""Every column that holds a host's unit key."""


def forget_user(session: Session, municipality_id: int, user_key: str) -> tuple[str, int]:
    """The pseudonym, and in how many rows it now stands; flushed, not committed.

    The audit trail is append-only but for this: an old or new value that was the key changes too.
    The name that adopted snapshots keep is emptied; their content and its hash know no person.
    """
    pseudonym = f"forgotten-{uuid.uuid4().hex[:12]}"
    person = SnapshotPerson
    session.execute(
        update(person)
        .where(person.municipality_id == municipality_id, person.user_key == user_key)
        .values(name="")
    )
    changed = 0
    for table in tables_of_municipality():
        for column in table.c:
            if column.name in USER_COLUMNS:
                changed += _replace(session, table, column, municipality_id, user_key, pseudonym)
    audit = AuditRow.__table__
    assert isinstance(audit, Table)
    for column in (audit.c.old, audit.c.new):
        changed += _replace(session, audit, column, municipality_id, user_key, pseudonym)
    own: Any = session.execute(
        update(MunicipalityRow)
        .where(MunicipalityRow.id == municipality_id, MunicipalityRow.switched_by == user_key)
        .values(switched_by=pseudonym)
    )
    return pseudonym, changed + own.rowcount


def _replace(
    session: Session, table: Table, column: Any, municipality_id: int, old: str, new: str
) -> int:
    asked = update(table).where(table.c.municipality_id == municipality_id, column == old)
    if "actor_kind" in table.c and column.name == "actor_key":
        asked = asked.where(table.c.actor_kind == "user")
    done: Any = session.execute(asked.values({column: new}))
    return done.rowcount
