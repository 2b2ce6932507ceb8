"""The chapters a municipality's plans and reports have: a first choice of our own, then kept by itself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from wisweb_bms.models import ChapterTemplate
from wisweb_bms.models.ids import new_ids

from . import keeping
from .actor import Actor
from .first_chapters import first
from .keeping import Refused


def ensure(session: Session, municipality_id: int, kind: str, language: str = "nb") -> bool:
    """Give the municipality our first choice where it has no chapters of the kind; flushed.

    False where it had some, removed ones too. Two at once make one set. ``language`` is that of the
    one who comes first: nynorsk, or else bokmål.
    """
    there = select(ChapterTemplate.id).where(
        ChapterTemplate.municipality_id == municipality_id, ChapterTemplate.kind == kind
    )
    if session.scalar(there.limit(1)) is not None:
        return False
    rows = first(kind, language)
    try:
        with session.begin_nested():
            for number, (id, row) in enumerate(
                zip(new_ids(session, len(rows)), rows, strict=True), 1
            ):
                key, heading, help_text, drawn, required, gather = row
                session.add(
                    ChapterTemplate(
                        municipality_id=municipality_id,
                        id=id,
                        kind=kind,
                        key=key,
                        heading=heading,
                        help=help_text,
                        drawn=drawn,
                        required=required,
                        gather=gather,
                        sort=number,
                    )
                )
            session.flush()
    except IntegrityError:
        return False
    return True


def ensure_apart(bind: Engine | Connection, municipality_id: int, kind: str, language: str) -> None:
    """The same in a short transaction of its own: a page that is only read commits nothing of the host's."""
    engine = bind.engine if isinstance(bind, Connection) else bind
    with Session(engine) as session, session.begin():
        ensure(session, municipality_id, kind, language)


def save(
    session: Session,
    municipality_id: int,
    kind: str,
    row: ChapterTemplate | None,
    values: Mapping[str, Any],
    actor: Actor,
    seen: int | None = None,
) -> ChapterTemplate:
    """A new chapter, last in order, or a changed one; its key stays. Refused without a heading."""
    if not values["heading"]:
        raise Refused("empty", field="heading")
    if row is not None:
        keeping.change(session, row, values, actor, seen)
        return row
    own = (ChapterTemplate.municipality_id == municipality_id, ChapterTemplate.kind == kind)
    taken = set(session.scalars(select(ChapterTemplate.key).where(*own)))
    last = session.scalar(select(func.max(ChapterTemplate.sort)).where(*own)) or 0
    new = {**values, "kind": kind, "key": _new_key(values["heading"], taken)}
    return keeping.add(session, ChapterTemplate, municipality_id, {**new, "sort": last + 1}, actor)


def move(session: Session, row: ChapterTemplate, step: int, actor: Actor) -> None:
    """One place up (-1) or down (1); at the end nothing happens."""
    order = list(
        session.scalars(
            select(ChapterTemplate)
            .where(
                ChapterTemplate.municipality_id == row.municipality_id,
                ChapterTemplate.kind == row.kind,
                ChapterTemplate.deleted_at.is_(None),
            )
            .order_by(ChapterTemplate.sort, ChapterTemplate.id)
            .with_for_update()
        )
    )
    if row not in order:
        return
    place = order.index(row)
    order.insert(min(max(place + step, 0), len(order) - 1), order.pop(place))
    for number, one in enumerate(order, 1):
        if one.sort != number:
            keeping.change(session, one, {"sort": number}, actor)


def _new_key(heading: str, taken: set[str]) -> str:
    """An anchor of plain letters that no other chapter of the kind has."""
    plain = heading.lower().translate(str.maketrans("æøå", "eoa"))
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:30] or "kapittel"
    number, key = 1, stem
    while key in taken:
        number += 1
        key = f"{stem}_{number}"
    return key
