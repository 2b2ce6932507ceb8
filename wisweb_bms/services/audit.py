"""Writes the audit trail: one row for every field that really changed."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from wisweb_bms.models import AuditRow
from wisweb_bms.models.ids import new_ids
from wisweb_bms.models.order import next_in_order

from .actor import Actor


def _text(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, dict):
        return ", ".join(f"{name} {_text(one) or ''}".strip() for name, one in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_text(one) or "" for one in value)
    return str(value)


def record(
    session: Session,
    actor: Actor,
    municipality_id: int,
    object_kind: str,
    object_id: int,
    changes: Mapping[str, tuple[Any, Any]],
) -> None:
    """Append what changed: field → (old, new). Equal values leave no row.

    Called when the change has been flushed: the object's row is locked then, and of two changes the
    later one is the later one in the trail.
    """
    real = {f: (_text(a), _text(b)) for f, (a, b) in changes.items() if _text(a) != _text(b)}
    if not real:
        return
    ids, sequence = new_ids(session, len(real)), next_in_order(session)
    for row_id, (name, (old, new)) in zip(ids, real.items(), strict=True):
        session.add(
            AuditRow(
                municipality_id=municipality_id,
                id=row_id,
                sequence=sequence,
                object_kind=object_kind,
                object_id=object_id,
                field=name,
                old=old,
                new=new,
                **actor.columns(),
            )
        )
    session.flush()
