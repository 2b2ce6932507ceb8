"""The named answer scales: made, changed, put in the trash and taken back; what has answers keeps its steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Engine, distinct, func, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import folded, in_order
from wisweb_bms.models import (
    AnswerScale,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
    Question,
)
from wisweb_bms.models.base import along
from wisweb_bms.models.ids import new_ids

from . import keeping
from .actor import Actor
from .keeping import Refused

HIGHEST: Final = 100
LONGEST_WORD: Final = 60
FIRST: Final[tuple[tuple[str, int, int, Mapping[str, str]], ...]] = (
    ("1–6 enighet", 1, 6, {"1": "Helt uenig", "6": "Helt enig"}),
    ("1–5", 1, 5, {}),
    ("0–10", 0, 10, {}),
    ("Ja/nei", 0, 1, {"0": "Nei", "1": "Ja"}),
)
"""The scales of a municipality that has made none."""

NYNORSK: Final = {
    "1–6 enighet": "1–6 semje",
    "Helt uenig": "Heilt usamd",
    "Helt enig": "Heilt samd",
}
"""Bokmål → nynorsk, where they differ."""


def living(session: Session, municipality_id: int) -> list[AnswerScale]:
    """Those that can be chosen, by name."""
    rows = session.scalars(
        select(AnswerScale).where(
            AnswerScale.municipality_id == municipality_id, AnswerScale.deleted_at.is_(None)
        )
    )
    return sorted(rows, key=lambda row: (in_order(row.name), row.id))


def ensure(session: Session, municipality_id: int, language: str = "nb") -> None:
    """Give the municipality our first choice where it never had a scale; flushed.

    In nynorsk where that is the language of whoever begins, else in bokmål. The municipality's row is
    locked, so that two at once make one set.
    """
    own = select(MunicipalityRow).where(MunicipalityRow.id == municipality_id)
    ids = new_ids(session, len(FIRST))
    session.execute(own.with_for_update())
    if session.scalar(_every(municipality_id).limit(1)) is not None:
        return
    told = NYNORSK if language == "nn" else {}
    for row_id, (name, lowest, highest, words) in zip(ids, FIRST, strict=True):
        session.add(
            AnswerScale(
                municipality_id=municipality_id,
                id=row_id,
                name=told.get(name, name),
                lowest=lowest,
                highest=highest,
                words={step: told.get(word, word) for step, word in words.items()},
            )
        )
    session.flush()


def offered(session: Session, municipality_id: int, language: str) -> list[AnswerScale]:
    """Those that can be chosen; our first choice is written in a short transaction of its own.

    A page that is only read commits nothing of the host's.
    """
    if session.scalar(_every(municipality_id).limit(1)) is None:
        bind: Engine | Connection = session.get_bind()
        engine = bind.engine if isinstance(bind, Connection) else bind
        with Session(engine) as own, own.begin():
            ensure(own, municipality_id, language)
    return living(session, municipality_id)


def usual(found: Sequence[AnswerScale], row: MunicipalityRow) -> AnswerScale | None:
    """What a new survey starts with: the municipality's choice, else 1–6, else the first."""
    chosen = [s for s in found if s.id == row.usual_scale_id]
    common = [s for s in found if (s.lowest, s.highest) == (1, 6)]
    return next(iter((*chosen, *common, *found)), None)


def of_steps(
    session: Session, row: MunicipalityRow, lowest: int, highest: int, actor: Actor
) -> AnswerScale:
    """The scale of a file that tells the steps alone; made under their name where there is none.

    One with words says more than the file does, and is taken only where it is the usual one.
    """
    known = living(session, row.id)
    fitting = [s for s in known if (s.lowest, s.highest) == (lowest, highest)]
    own = [s for s in fitting if s.id == row.usual_scale_id or not s.words]
    if own:
        return own[0]
    values = {"lowest": lowest, "highest": highest, "words": {}}
    name = _unused_name(f"{lowest}–{highest}", known)
    return save(session, row.id, None, values | {"name": name}, actor)


def _unused_name(steps: str, known: Sequence[AnswerScale]) -> str:
    """The steps, with a number where another scale is called that."""
    taken = {folded(s.name) for s in known}
    names = (steps, *(f"{steps} ({n})" for n in range(2, len(known) + 3)))
    return next(name for name in names if folded(name) not in taken)


def save(
    session: Session,
    municipality_id: int,
    row: AnswerScale | None,
    values: Mapping[str, Any],
    actor: Actor,
    seen: int | None = None,
) -> AnswerScale:
    """A new scale or a changed one. Its steps stay where there are answers on it."""
    if not values["name"]:
        raise Refused("empty", field="name")
    if values["lowest"] >= values["highest"]:
        raise Refused("steps", field="highest")
    outside = [s for s in values["words"] if not values["lowest"] <= int(s) <= values["highest"]]
    if outside:
        raise Refused("word_outside", field="words", step=outside[0])
    _free_name(session, municipality_id, values["name"], row)
    if row is None:
        return keeping.add(session, AnswerScale, municipality_id, values, actor)
    before = (row.lowest, row.highest)
    keeping.change(session, row, values, actor, seen)
    if before != (row.lowest, row.highest) and (answered := _indicators(session, row, True)):
        raise Refused("steps_answered", field="lowest", count=answered)
    return row


def trash(session: Session, row: AnswerScale, actor: Actor) -> None:
    """To the trash; Refused where an indicator asks on it or a new survey starts with it."""
    if used := _indicators(session, row):
        raise Refused("scale_used", count=used)
    own = session.get_one(MunicipalityRow, row.municipality_id)
    if usual(living(session, row.municipality_id), own) is row:
        raise Refused("scale_usual")
    keeping.trash(session, row, actor)


def restore(session: Session, row: AnswerScale, actor: Actor) -> None:
    """Out of the trash; Refused where its name is taken."""
    _free_name(session, row.municipality_id, row.name, row)
    keeping.restore(session, row, actor)


def _every(municipality_id: int) -> Any:
    return select(AnswerScale.id).where(AnswerScale.municipality_id == municipality_id)


def _free_name(session: Session, municipality_id: int, name: str, own: AnswerScale | None) -> None:
    for other in living(session, municipality_id):
        if other is not own and folded(other.name) == folded(name):
            raise Refused("name_taken", field="name")


def _indicators(session: Session, row: AnswerScale, answered: bool = False) -> int:
    """How many indicators ask on the scale, in any version; or have figures reported there."""
    version, point = IndicatorVersion, MeasurementPoint
    asked = (
        select(func.count(distinct(version.indicator_id)))
        .join(Question, along(Question.indicator_version_id, version))
        .where(version.municipality_id == row.municipality_id, Question.scale_id == row.id)
    )
    if answered:
        asked = (
            asked.join(point, along(point.indicator_version_id, version))
            .join(Measurement, along(Measurement.point_id, point))
            .where(Measurement.entry_id.is_not(None))
        )
    return session.scalar(asked) or 0
