"""What a file's rows are by the keys they were loaded with, whatever people have called them since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.models import AuditRow

from .keeping import kind_of


def by_first_key(
    session: Session, municipality_id: int, rows: Iterable[Any], names: Sequence[str]
) -> Mapping[tuple[str, ...], Any]:
    """The key as loaded, as text → the row, for those whose key a person has changed.

    What a person made is not among them: the trail begins with its making.
    """
    by_id = {row.id: row for row in rows}
    if not by_id:
        return {}
    kind = kind_of(next(iter(by_id.values())))
    asked = (
        select(AuditRow.object_id, AuditRow.field, AuditRow.old)
        .where(
            AuditRow.municipality_id == municipality_id,
            AuditRow.object_kind == kind,
            AuditRow.field.in_(names),
        )
        .order_by(AuditRow.sequence, AuditRow.id)
    )
    first: dict[int, dict[str, str | None]] = {}
    for row_id, name, old in session.execute(asked):
        first.setdefault(row_id, {}).setdefault(name, old)
    return {
        tuple(str(olds.get(name, getattr(by_id[row_id], name))) for name in names): by_id[row_id]
        for row_id, olds in first.items()
        if row_id in by_id and None not in olds.values()
    }
