"""The question basis of an indicator version: its questions in order, with one scale."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.models import IndicatorVersion, Question
from wisweb_bms.models.ids import new_id

from . import audit
from .actor import Actor
from .keeping import Refused


@dataclass(frozen=True, slots=True)
class Basis:
    """The questions in order, and the scale they share."""

    texts: tuple[str, ...] = ()
    low: int = 1
    high: int = 6
    dont_know: bool = True


def basis(session: Session, version: IndicatorVersion) -> Basis:
    """As it stands."""
    rows = _rows(session, version)
    if not rows:
        return Basis()
    first = rows[0]
    texts = tuple(row.text for row in rows)
    return Basis(texts, first.scale_low, first.scale_high, first.dont_know)


def differs(session: Session, version: IndicatorVersion, wanted: Basis) -> bool:
    """Whether the questions or their scale would change; without questions the scale says nothing."""
    now = basis(session, version)
    return now.texts != wanted.texts or (bool(wanted.texts) and now != wanted)


def keep(
    session: Session, version: IndicatorVersion, wanted: Basis, actor: Actor, *, reported: bool
) -> None:
    """Make it so. A question keeps its id, and so its answers, by its text, else by its place.

    Refused where a question with answers would disappear: that takes a new version.
    """
    if wanted.texts and wanted.low >= wanted.high:
        raise Refused("bounds", field="scale_high")
    rows = _rows(session, version)
    before = basis(session, version)
    if before == wanted or not rows and not wanted.texts:
        return
    if reported and len(wanted.texts) < len(rows):
        raise Refused("questions_locked", field="questions")
    left = list(rows)
    chosen: list[Question | None] = []
    for text in wanted.texts:
        same = next((row for row in left if row.text == text), None)
        if same is not None:
            left.remove(same)
        chosen.append(same)
    for place, (text, found) in enumerate(zip(wanted.texts, chosen, strict=True)):
        row = found or (left.pop(0) if left else _new(session, version))
        row.sort, row.text = place, text
        row.scale_low, row.scale_high, row.dont_know = wanted.low, wanted.high, wanted.dont_know
    for row in left:
        session.delete(row)
    session.flush()
    changes = {"questions": ("\n".join(before.texts), "\n".join(wanted.texts))}
    changes["scale"] = (f"{before.low}-{before.high}", f"{wanted.low}-{wanted.high}")
    audit.record(session, actor, version.municipality_id, "indicator_version", version.id, changes)


def _rows(session: Session, version: IndicatorVersion) -> list[Question]:
    return list(
        session.scalars(
            select(Question)
            .where(
                Question.municipality_id == version.municipality_id,
                Question.indicator_version_id == version.id,
            )
            .order_by(Question.sort, Question.id)
        )
    )


def _new(session: Session, version: IndicatorVersion) -> Question:
    row = Question(
        municipality_id=version.municipality_id,
        id=new_id(session),
        indicator_version_id=version.id,
    )
    session.add(row)
    return row
