"""The question basis of an indicator version: its questions in order, with one scale."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.models import (
    AnswerScale,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Question,
)
from wisweb_bms.models.base import along
from wisweb_bms.models.ids import new_id
from wisweb_bms.models.measurement import DONT_KNOW

from . import audit
from .actor import Actor
from .keeping import Refused


@dataclass(frozen=True, slots=True)
class Basis:
    """The questions in order, and the scale they share; None where none is chosen."""

    texts: tuple[str, ...] = ()
    scale_id: int | None = None
    dont_know: bool = True


def basis(session: Session, version: IndicatorVersion) -> Basis:
    """As it stands."""
    rows = _rows(session, version)
    if not rows:
        return Basis()
    first = rows[0]
    texts = tuple(row.text for row in rows)
    return Basis(texts, first.scale_id, first.dont_know)


def differs(session: Session, version: IndicatorVersion, wanted: Basis) -> bool:
    """Whether the questions or their scale would change; without questions the scale says nothing."""
    now = basis(session, version)
    return now.texts != wanted.texts or (bool(wanted.texts) and now != wanted)


def keep(
    session: Session, version: IndicatorVersion, wanted: Basis, actor: Actor, *, reported: bool
) -> None:
    """Make it so. A question keeps its id, and so its answers, by its text, else by its place.

    Refused where a question with answers would disappear, or an answered step: that takes a new version.
    """
    rows = _rows(session, version)
    before = basis(session, version)
    if before == wanted or not rows and not wanted.texts:
        return
    if reported and len(wanted.texts) < len(rows):
        raise Refused("questions_locked", field="questions")
    scales = _names(session, version, (before.scale_id, wanted.scale_id))
    if wanted.texts and wanted.scale_id not in scales:
        raise Refused("no_scale", field="scale_id")
    if (
        reported
        and before.scale_id != wanted.scale_id
        and _answered_outside(session, version, wanted)
    ):
        raise Refused("steps_outside", field="scale_id")
    chosen, left = _matched(rows, wanted.texts)
    for place, (text, found) in enumerate(zip(wanted.texts, chosen, strict=True)):
        row = found or (left.pop(0) if left else _new(session, version))
        row.sort, row.text = place, text
        row.scale_id, row.dont_know = wanted.scale_id or 0, wanted.dont_know
    for row in left:
        session.delete(row)
    session.flush()
    changes = {
        "questions": ("\n".join(before.texts), "\n".join(wanted.texts)),
        "scale": (scales.get(before.scale_id), scales.get(wanted.scale_id)),
    }
    audit.record(session, actor, version.municipality_id, "indicator_version", version.id, changes)


def _matched(
    rows: Sequence[Question], texts: Sequence[str]
) -> tuple[list[Question | None], list[Question]]:
    """For each text the row that has it; and the rows that no text has."""
    left = list(rows)
    chosen: list[Question | None] = []
    for text in texts:
        same = next((row for row in left if row.text == text), None)
        if same is not None:
            left.remove(same)
        chosen.append(same)
    return chosen, left


def _answered_outside(session: Session, version: IndicatorVersion, wanted: Basis) -> bool:
    """Whether anybody answered a step that the wanted scale does not have."""
    scale = session.get_one(AnswerScale, (version.municipality_id, wanted.scale_id))
    steps = {str(step) for step in scale.steps} | {DONT_KNOW}
    asked = (
        select(Measurement.answers)
        .join(MeasurementPoint, along(Measurement.point_id, MeasurementPoint))
        .where(
            Measurement.municipality_id == version.municipality_id,
            MeasurementPoint.indicator_version_id == version.id,
            Measurement.entry_id.is_not(None),
        )
    )
    return any(
        count and step not in steps
        for answers in session.scalars(asked)
        for counts in (answers or {}).values()
        for step, count in counts.items()
    )


def _names(
    session: Session, version: IndicatorVersion, ids: Collection[int | None]
) -> dict[int | None, str]:
    """The scales of these ids by their names, which is how the trail tells of them."""
    asked = select(AnswerScale.id, AnswerScale.name).where(
        AnswerScale.municipality_id == version.municipality_id,
        AnswerScale.id.in_([i for i in ids if i]),
    )
    return {row.id: row.name for row in session.execute(asked)}


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
