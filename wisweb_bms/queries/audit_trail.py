"""The audit trail, searched and paged: who changed what from what to what, and when."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import func, literal, or_, select
from sqlalchemy.orm import Session

from wisweb_bms.models import (
    Action,
    AnswerScale,
    Assessment,
    AuditRow,
    ChapterTemplate,
    FocusArea,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Placement,
    Question,
    Scorecard,
    SuccessCriterion,
    Target,
    UnitSuccessor,
    YearEvent,
)
from wisweb_bms.models.base import along

from .entry_grid import ABOUT_PEOPLE

PAGE: Final = 100
NAMED: Final[Mapping[str, Any]] = {
    "action": Action.title,
    "report_chapter": ChapterTemplate.heading,
    "indicator": Indicator.name,
    "focus_area": FocusArea.name,
    "success_criterion": SuccessCriterion.text,
    "scorecard": Scorecard.name,
    "answer_scale": AnswerScale.name,
    "year_event": YearEvent.text,
}
"""Kinds of object that have a name of their own."""
REFERRING: Final[Mapping[str, str]] = {
    "focus_area_id": "focus_area",
    "criterion_id": "success_criterion",
    "indicator_id": "indicator",
    "scorecard_id": "scorecard",
    "usual_scale_id": "answer_scale",
}
"""Fields that hold the id of such an object."""
REFERRED: Final = frozenset(REFERRING.values())
AT_A_TIME: Final = 500
UNTOLD: Final = frozenset({"assessment"})
"""Kinds whose texts may speak of hidden figures: that they changed is told, not to what."""
UNSEARCHED: Final = UNTOLD | {"measurement"}
"""Kinds of which some are untold, so that no search may find out what they say."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is searched for; empty parts ask for nothing."""

    kind: str = ""
    object_id: int | None = None
    text: str = ""
    user_keys: tuple[str, ...] = ()
    first: dt.date | None = None
    last: dt.date | None = None
    may_report: frozenset[str] = frozenset()
    """Units whose raw rows of figures about people the visitor may read."""


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One changed field."""

    at: dt.datetime
    actor_kind: str
    actor_key: str
    kind: str
    object_id: int
    name: str
    field: str
    old: str | None
    new: str | None
    unit_key: str = ""
    period_key: str = ""


class About(NamedTuple):
    """What an object is: its name or its indicator's, and the unit and period it belongs to."""

    name: str = ""
    unit_key: str = ""
    period_key: str = ""
    people: bool = False


@dataclass(frozen=True, slots=True)
class TrailPage:
    """A page of the trail, newest first, and how many rows there are in all."""

    lines: tuple[TrailLine, ...]
    total: int
    number: int
    pages: int
    kinds: tuple[str, ...]


def trail_page(session: Session, municipality_id: int, asked: Asked, number: int) -> TrailPage:
    """One page, in a constant number of statements."""
    conditions = _conditions(municipality_id, asked)
    total = session.scalar(select(func.count(AuditRow.id)).where(*conditions)) or 0
    pages = max(1, -(-total // PAGE))
    number = min(max(number, 1), pages)
    rows = session.scalars(
        select(AuditRow)
        .where(*conditions)
        .order_by(AuditRow.sequence.desc(), AuditRow.id.desc())
        .limit(PAGE)
        .offset((number - 1) * PAGE)
    ).all()
    kinds = session.scalars(
        select(AuditRow.object_kind).where(AuditRow.municipality_id == municipality_id).distinct()
    )
    about = _about(session, municipality_id, _ids(rows))
    lines = tuple(_line(row, about, asked.may_report) for row in rows)
    return TrailPage(lines, total, number, pages, tuple(sorted(kinds)))


def trail(session: Session, municipality_id: int, asked: Asked) -> Iterator[TrailLine]:
    """Every line that fits, newest first, for a file, in a constant number of statements."""
    conditions = _conditions(municipality_id, asked)
    changed = select(AuditRow.object_id).where(*conditions)
    kinds = {
        kind: select(table.id) if kind in REFERRED else changed.where(AuditRow.object_kind == kind)
        for kind, (table, _) in _asked_about().items()
    }
    about = _about(session, municipality_id, kinds)
    ordered = (
        select(AuditRow).where(*conditions).order_by(AuditRow.sequence.desc(), AuditRow.id.desc())
    )
    for row in session.scalars(ordered.execution_options(yield_per=AT_A_TIME)):
        yield _line(row, about, asked.may_report)


def _conditions(municipality_id: int, asked: Asked) -> list[Any]:
    found: list[Any] = [AuditRow.municipality_id == municipality_id]
    if asked.kind:
        found.append(AuditRow.object_kind == asked.kind)
    if asked.kind == "indicator" and asked.object_id is not None:
        found[-1] = _of_indicator(municipality_id, asked.object_id)
    elif asked.object_id is not None:
        found.append(AuditRow.object_id == asked.object_id)
    if asked.first:
        found.append(AuditRow.at >= _midnight(asked.first))
    if asked.last:
        found.append(AuditRow.at < _midnight(asked.last + dt.timedelta(days=1)))
    if asked.text:
        like = f"%{asked.text.translate(_ESCAPED)}%"
        told = AuditRow.object_kind.not_in(UNSEARCHED)
        matches = [
            AuditRow.field.ilike(like, escape="\\"),
            AuditRow.old.ilike(like, escape="\\") & told,
            AuditRow.new.ilike(like, escape="\\") & told,
            AuditRow.actor_key.in_(asked.user_keys),
        ]
        for kind, column in NAMED.items():
            table = column.class_
            named = select(table.id).where(
                table.municipality_id == municipality_id, column.ilike(like, escape="\\")
            )
            matches.append((AuditRow.object_kind == kind) & AuditRow.object_id.in_(named))
        found.append(or_(*matches))
    return found


def _of_indicator(municipality_id: int, indicator_id: int) -> Any:
    """The indicator's own rows, and those of its definitions, points, targets and places on cards."""
    own = [(AuditRow.object_kind == "indicator") & (AuditRow.object_id == indicator_id)]
    for table in (IndicatorVersion, MeasurementPoint, Placement):
        ids = select(table.id).where(
            table.municipality_id == municipality_id, table.indicator_id == indicator_id
        )
        kind = table.__tablename__.removeprefix("bms_")
        own.append((AuditRow.object_kind == kind) & AuditRow.object_id.in_(ids))
    targets = (
        select(Target.id)
        .join(IndicatorVersion, along(Target.indicator_version_id, IndicatorVersion))
        .where(
            Target.municipality_id == municipality_id,
            IndicatorVersion.indicator_id == indicator_id,
        )
    )
    own.append((AuditRow.object_kind == "target") & AuditRow.object_id.in_(targets))
    return or_(*own)


_ESCAPED = str.maketrans({"%": "\\%", "_": "\\_", "\\": "\\\\"})


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), tzinfo=dt.UTC)


def _ids(rows: Sequence[AuditRow]) -> dict[str, set[int]]:
    """Kind → the ids of the rows' objects."""
    ids: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        ids[row.object_kind].add(row.object_id)
        if row.field in REFERRING:
            ids[REFERRING[row.field]].update(int(t) for t in (row.old, row.new) if t)
    return ids


def _about(
    session: Session, municipality_id: int, ids: Mapping[str, Any]
) -> dict[tuple[str, int], About]:
    """What the objects with these ids, or of these selects of ids, are, in one statement a kind."""
    found: dict[tuple[str, int], About] = {}
    for kind, (table, statement) in _asked_about().items():
        if kind in ids:
            statement = statement.where(
                table.municipality_id == municipality_id, table.id.in_(ids[kind])
            )
            found.update({(kind, r[0]): About(*r[1:]) for r in session.execute(statement)})
    return found


@cache
def _asked_about() -> dict[str, tuple[Any, Any]]:
    """Kind → its table, and the statement for id, name, unit and period."""
    point, version = MeasurementPoint, IndicatorVersion
    asked: dict[str, tuple[Any, Any]] = {
        kind: (column.class_, select(column.class_.id, column)) for kind, column in NAMED.items()
    }
    asked["assessment"] = (
        Assessment,
        select(Assessment.id, literal(""), Assessment.unit_key, Assessment.period_key),
    )
    asked["question"] = (Question, select(Question.id, Question.text))
    asked["unit_successor"] = (
        UnitSuccessor,
        select(UnitSuccessor.id, literal(""), UnitSuccessor.unit_key),
    )
    for table in (version, Placement, point):
        columns = [table.id, Indicator.name]
        columns += [literal(""), point.period_key] if table is point else []
        asked[table.__tablename__.removeprefix("bms_")] = (
            table,
            select(*columns).join(Indicator, along(table.indicator_id, Indicator)),
        )
    asked["target"] = (
        Target,
        select(Target.id, Indicator.name, Target.unit_key)
        .join(version, along(Target.indicator_version_id, version))
        .join(Indicator, along(version.indicator_id, Indicator)),
    )
    asked["measurement"] = (
        Measurement,
        select(
            Measurement.id,
            Indicator.name,
            Measurement.unit_key,
            point.period_key,
            or_(Indicator.privacy, version.entry_kind.in_(ABOUT_PEOPLE)),
        )
        .join(point, along(Measurement.point_id, point))
        .join(version, along(point.indicator_version_id, version))
        .join(Indicator, along(point.indicator_id, Indicator)),
    )
    return asked


def _line(
    row: AuditRow, about: Mapping[tuple[str, int], About], may_report: frozenset[str]
) -> TrailLine:
    what = about.get((row.object_kind, row.object_id), About())
    raw = what.people and what.unit_key not in may_report
    untold = row.object_kind in UNTOLD or raw
    return TrailLine(
        row.at,
        row.actor_kind,
        row.actor_key,
        row.object_kind,
        row.object_id,
        what.name,
        row.field,
        None if untold else _told(row.field, row.old, about),
        None if untold else _told(row.field, row.new, about),
        what.unit_key,
        what.period_key,
    )


def _told(field: str, text: str | None, about: Mapping[tuple[str, int], About]) -> str | None:
    """A value, or the name of the object whose id it is."""
    if text is None or field not in REFERRING:
        return text
    return about.get((REFERRING[field], int(text)), About(text)).name
