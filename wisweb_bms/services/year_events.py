"""The municipality's own events of the year: made and changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from wisweb_bms.models import YearEvent

from . import keeping
from .actor import Actor
from .keeping import Refused


def save(
    session: Session,
    municipality_id: int,
    row: YearEvent | None,
    values: Mapping[str, Any],
    actor: Actor,
    seen: int | None = None,
) -> YearEvent:
    """A new event or a changed one; Refused without a text."""
    if not values["text"]:
        raise Refused("empty", field="text")
    if row is None:
        return keeping.add(session, YearEvent, municipality_id, values, actor)
    keeping.change(session, row, values, actor, seen)
    return row
