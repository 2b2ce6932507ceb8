"""Reads adopted snapshots: the content as it was, whose names it holds, and whether it is whole."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from wisweb_bms.engine.canonical import digest, from_canonical
from wisweb_bms.models import MunicipalityRow, Publication, Snapshot, SnapshotPerson

from .content_views import SCHEMA, ReportContent

ADOPTER = "adopter"
"""The word of the one who adopted a snapshot."""


class Unreadable(ValueError):
    """The content was written by a later version of the product, or has been tampered with."""


@dataclass(frozen=True, slots=True)
class PersonThen:
    """Who a neutral word stood for; an empty name is one that has been forgotten."""

    user_key: str
    name: str


@dataclass(frozen=True, slots=True)
class Adopted:
    """A snapshot as a page shows it."""

    row: Snapshot
    content: ReportContent
    people: Mapping[str, PersonThen]
    intact: bool  # the content still has the hash it was adopted with


def read_content(text: str, schema_version: int = SCHEMA) -> ReportContent:
    """The content of canonical JSON; Unreadable where it is none of ours."""
    if schema_version > SCHEMA:
        raise Unreadable(f"schema {schema_version}, this version reads up to {SCHEMA}")
    try:
        return from_canonical(text, ReportContent)
    except (ValueError, TypeError, KeyError, ArithmeticError) as fault:
        raise Unreadable("the content is not what any version has written") from fault


def adopted(session: Session, row: Snapshot) -> Adopted:
    """The snapshot with its content and the names that are still kept; Unreadable as above."""
    people = session.scalars(
        select(SnapshotPerson).where(
            SnapshotPerson.municipality_id == row.municipality_id,
            SnapshotPerson.snapshot_id == row.id,
        )
    )
    return Adopted(
        row,
        read_content(row.content, row.schema_version),
        {p.word: PersonThen(p.user_key, p.name) for p in people},
        intact=digest(row.content) == row.content_hash,
    )


def listed(
    session: Session, municipality_id: int, *, unit_key: str = "", year: int | None = None
) -> Sequence[Snapshot]:
    """Snapshots, newest decision first; of one unit, of one year, where asked."""
    mine = Snapshot.municipality_id == municipality_id
    asked = select(Snapshot).options(defer(Snapshot.content)).where(mine)
    if unit_key:
        asked = asked.where(Snapshot.unit_key == unit_key)
    if year is not None:
        asked = asked.where(Snapshot.period_key.startswith(f"{year:04}", autoescape=True))
    return session.scalars(asked.order_by(Snapshot.day.desc(), Snapshot.sequence.desc())).all()


def publications(session: Session, municipality_id: int, snapshot_id: int) -> Sequence[Publication]:
    """Where a snapshot is or was published, newest first."""
    return session.scalars(
        select(Publication)
        .where(
            Publication.municipality_id == municipality_id, Publication.snapshot_id == snapshot_id
        )
        .order_by(Publication.sequence.desc())
    ).all()


def open_publication(
    session: Session, municipality_ids: Collection[int], secret: str
) -> tuple[Publication, Snapshot, MunicipalityRow] | None:
    """What a secret opens in these: None for a wrong or withdrawn one, and where BMS or publishing is off."""
    row = session.scalars(
        select(Publication).where(
            Publication.municipality_id.in_(municipality_ids),
            Publication.token == secret,
            Publication.withdrawn_at.is_(None),
        )
    ).one_or_none()
    municipality = session.get(MunicipalityRow, row.municipality_id) if row else None
    if row is None or municipality is None:
        return None
    if not (municipality.enabled and municipality.publishes):
        return None
    return row, session.get_one(Snapshot, (row.municipality_id, row.snapshot_id)), municipality


def all_published(session: Session, municipality_id: int) -> Sequence[tuple[Publication, Snapshot]]:
    """Every open publication with its snapshot, newest decision first; the content is not read."""
    found = session.execute(
        select(Publication, Snapshot)
        .options(defer(Snapshot.content))
        .join(
            Snapshot,
            (Snapshot.municipality_id == Publication.municipality_id)
            & (Snapshot.id == Publication.snapshot_id),
        )
        .where(Publication.municipality_id == municipality_id, Publication.withdrawn_at.is_(None))
        .order_by(Snapshot.day.desc(), Publication.sequence.desc())
    )
    return [(row.Publication, row.Snapshot) for row in found]
