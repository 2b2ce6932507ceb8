"""Adopts: freezes content as a snapshot that nothing later changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.canonical import canonical, digest
from wisweb_bms.engine.tree import KeptVersion, that_count
from wisweb_bms.models import Scorecard, Snapshot, SnapshotPerson, TreeVersion
from wisweb_bms.models.ids import first_in_line, new_ids

from . import audit
from .actor import Actor

if TYPE_CHECKING:
    from wisweb_bms.queries.content_views import ReportContent

SCHEMA = 2
ADOPTER = "adopter"
"""The word that stands for the one who adopted it; it is not in the content."""
"""The shape of the content that is written now; see ``queries.content_views``."""


def freeze(
    session: Session,
    municipality_id: int,
    content: ReportContent,
    *,
    actor: Actor,
    day: dt.date,
    people: Mapping[str, str],
    report_id: int | None = None,
    body: str = "",
    case_number: str = "",
) -> Snapshot:
    """The adopted snapshot of the content, flushed; ``people`` names each user key in it, and the actor.

    ``day`` is the day of the decision. The content is as its maker built it: it has to be built for a
    reader who may report nowhere (``queries.report_content``). A card alone that the same person has
    adopted with the same content and decision is that snapshot: a form sent twice adopts once.
    """
    kept = canonical(content)
    card = session.get_one(Scorecard, (municipality_id, content.card_id))
    row_id = first_in_line(session, card)
    row = Snapshot(
        municipality_id=municipality_id,
        id=row_id,
        kind=content.kind,
        scorecard_id=content.card_id,
        unit_key=content.unit.key,
        period_key=content.period.key,
        report_id=report_id,
        tree_version_id=_tree_version(session, municipality_id, content.now.period.last),
        schema_version=SCHEMA,
        content=kept.text,
        content_hash=digest(kept.text),
        day=day,
        body=body.strip(),
        case_number=case_number.strip(),
        **actor.columns(),
    )
    there = _same(session, row) if report_id is None else None
    if there is not None:
        return there
    session.add(row)
    session.flush()
    words = dict(kept.people)
    if actor.kind == "user":
        words[ADOPTER] = actor.key
    _keep_people(session, row, words, people)
    news = {"content_hash": (None, row.content_hash), "body": ("", row.body)}
    audit.record(session, actor, municipality_id, "snapshot", row.id, news)
    return row


def _same(session: Session, row: Snapshot) -> Snapshot | None:
    """The card alone that has been adopted just so."""
    names = ("municipality_id", "scorecard_id", "unit_key", "period_key", "content_hash", "day")
    names += ("body", "case_number", "actor_kind", "actor_key")
    alike = [getattr(Snapshot, name) == getattr(row, name) for name in names]
    return session.scalars(
        select(Snapshot).where(Snapshot.report_id.is_(None), *alike).order_by(Snapshot.sequence)
    ).first()


def _keep_people(
    session: Session, row: Snapshot, words: Mapping[str, str], names: Mapping[str, str]
) -> None:
    ids = new_ids(session, len(words))
    for person_id, (word, key) in zip(ids, words.items(), strict=True):
        session.add(
            SnapshotPerson(
                municipality_id=row.municipality_id,
                id=person_id,
                snapshot_id=row.id,
                word=word,
                user_key=key,
                name=names.get(key, "")[:200],
            )
        )
    session.flush()


def _tree_version(session: Session, municipality_id: int, day: dt.date) -> int | None:
    """The tree version in force on the day, or the first one; None where none is kept."""
    seen = session.execute(
        select(TreeVersion.id, TreeVersion.applies_from, TreeVersion.content_hash)
        .where(TreeVersion.municipality_id == municipality_id)
        .order_by(TreeVersion.sequence)
    )
    found = that_count(KeptVersion(*row) for row in seen)
    begun = found[:1] + [v for v in found[1:] if v.applies_from <= day]
    return begun[-1].id if begun else None
