"""Keeps what a sender has said of a file, by a name, for the next file of the same make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import folded, in_order
from wisweb_bms.models import ImportProfile

from . import keeping
from .actor import Actor


def profiles(session: Session, municipality_id: int) -> list[ImportProfile]:
    """All that are not in the trash, by name."""
    asked = select(ImportProfile).where(
        ImportProfile.municipality_id == municipality_id, ImportProfile.deleted_at.is_(None)
    )
    return sorted(session.scalars(asked), key=lambda row: (in_order(row.name), row.id))


def keep_profile(
    session: Session, municipality_id: int, name: str, mapping: Mapping[str, Any], actor: Actor
) -> ImportProfile:
    """The profile of that name, new or with what is said now; codes said earlier are kept."""
    known = profiles(session, municipality_id)
    row = next((one for one in known if folded(one.name) == folded(name)), None)
    if row is None:
        new = {"name": name, "mapping": dict(mapping)}
        return keeping.add(session, ImportProfile, municipality_id, new, actor)
    merged = {**row.mapping, **mapping}
    for codes in ("units", "indicators", "periods"):
        merged[codes] = {**row.mapping.get(codes, {}), **mapping.get(codes, {})}
    keeping.change(session, row, {"mapping": merged}, actor)
    return row
