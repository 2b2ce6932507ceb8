"""Switches the module on and off for a municipality; off hides everything and deletes nothing."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from wisweb_bms.models import MunicipalityRow

from . import audit
from .actor import Actor


def municipality_row(session: Session, host_key: str) -> MunicipalityRow | None:
    """Our row for the host's municipality, where there is one."""
    return session.scalars(
        select(MunicipalityRow).where(MunicipalityRow.host_key == host_key)
    ).one_or_none()


def municipality_id(session: Session, host_key: str) -> int | None:
    """Our number for the host's municipality key; None before it was ever switched on."""
    row = municipality_row(session, host_key)
    return row.id if row else None


def is_enabled(session: Session, host_key: str) -> bool:
    """Whether the module is on for the municipality."""
    row = municipality_row(session, host_key)
    return row is not None and row.enabled


def ensure_municipality(session: Session, host_key: str) -> MunicipalityRow:
    """Our row for the municipality, made where it is missing; two at once make one."""
    found = municipality_row(session, host_key)
    if found is not None:
        return found
    try:
        with session.begin_nested():
            highest = session.scalar(select(func.max(MunicipalityRow.id))) or 0
            row = MunicipalityRow(id=highest + 1, host_key=host_key, enabled=False)
            session.add(row)
            session.flush()
    except IntegrityError:
        found = municipality_row(session, host_key)
        if found is None:
            return ensure_municipality(session, host_key)
        return found
    return row


def enable(session: Session, host_key: str, actor: Actor) -> MunicipalityRow:
    """Switch on; repeating it changes nothing."""
    return _switch(session, ensure_municipality(session, host_key), True, actor)


def disable(session: Session, host_key: str, actor: Actor) -> MunicipalityRow:
    """Switch off; all data stay."""
    return _switch(session, ensure_municipality(session, host_key), False, actor)


def _switch(session: Session, row: MunicipalityRow, on: bool, actor: Actor) -> MunicipalityRow:
    if row.enabled != on:
        columns = actor.columns()
        audit.record(session, actor, row.id, "municipality", row.id, {"enabled": (not on, on)})
        row.enabled, row.switched_at, row.switched_by = on, columns["at"], actor.key
        session.flush()
    return row
