"""Publishes an adopted snapshot at a secret address, and withdraws it at once."""

from __future__ import annotations

import secrets

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.models import MunicipalityRow, Publication, Snapshot
from wisweb_bms.models.ids import first_in_line

from . import audit
from .actor import Actor
from .keeping import Refused


def publish(
    session: Session, snapshot: Snapshot, actor: Actor, *, language: str, with_names: bool
) -> Publication:
    """Anybody may open it from now on, flushed; Refused where the municipality does not publish.

    Where it is open already in the same language, with the same names, that publication is the answer:
    a form sent twice gives one address.
    """
    municipality = session.get_one(MunicipalityRow, snapshot.municipality_id)
    if not municipality.publishes:
        raise Refused("publishing_off")
    row_id = first_in_line(session, snapshot)
    there = _open(session, snapshot, language, with_names)
    if there is not None:
        return there
    row = Publication(
        municipality_id=snapshot.municipality_id,
        id=row_id,
        snapshot_id=snapshot.id,
        token=secrets.token_urlsafe(12),
        language=language,
        with_names=with_names,
        **actor.columns(),
    )
    session.add(row)
    session.flush()
    told = {"published": (False, True), "with_names": (None, with_names)}
    audit.record(session, actor, row.municipality_id, "snapshot", snapshot.id, told)
    return row


def _open(
    session: Session, snapshot: Snapshot, language: str, with_names: bool
) -> Publication | None:
    found = session.scalars(
        select(Publication)
        .where(
            Publication.municipality_id == snapshot.municipality_id,
            Publication.snapshot_id == snapshot.id,
            Publication.language == language,
            Publication.with_names.is_(with_names),
            Publication.withdrawn_at.is_(None),
        )
        .order_by(Publication.sequence)
    )
    return found.first()


def withdraw(session: Session, publication: Publication, actor: Actor) -> None:
    """Nobody may open it any more, flushed; again changes nothing."""
    if publication.withdrawn_at is not None:
        return
    publication.withdrawn_at, publication.withdrawn_by = now(), actor.key
    session.flush()
    told = {"published": (True, False)}
    audit.record(
        session, actor, publication.municipality_id, "snapshot", publication.snapshot_id, told
    )
