"""The audit trail, searched and paged: who changed what from what to what, and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from wisweb_bms.models import (
    Action,
    AuditRow,
    FocusArea,
    Indicator,
    Scorecard,
    SuccessCriterion,
)

PAGE: Final = 100
NAMED: Final[Mapping[str, Any]] = {
    "action": Action.title,
    "indicator": Indicator.name,
    "focus_area": FocusArea.name,
    "success_criterion": SuccessCriterion.text,
    "scorecard": Scorecard.name,
}
"""Kinds of object that have a name of their own."""
UNTOLD: Final = frozenset({"assessment"})
"""Kinds whose texts may speak of hidden figures: that they changed is told, not to what."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is searched for; empty parts ask for nothing."""

    kind: str = ""
    object_id: int | None = None
    text: str = ""
    user_keys: tuple[str, ...] = ()
    first: dt.date | None = None
    last: dt.date | None = None


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
        .order_by(AuditRow.at.desc(), AuditRow.id.desc())
        .limit(PAGE)
        .offset((number - 1) * PAGE)
    ).all()
    kinds = session.scalars(
        select(AuditRow.object_kind).where(AuditRow.municipality_id == municipality_id).distinct()
    )
    names = _names(session, municipality_id)
    lines = tuple(_line(row, names) for row in rows)
    return TrailPage(lines, total, number, pages, tuple(sorted(kinds)))


def trail(session: Session, municipality_id: int, asked: Asked) -> Iterator[TrailLine]:
    """Every line that fits, newest first, for a file."""
    names = _names(session, municipality_id)
    statement = select(AuditRow).where(*_conditions(municipality_id, asked))
    ordered = statement.order_by(AuditRow.at.desc(), AuditRow.id.desc())
    for row in session.scalars(ordered.execution_options(yield_per=1000)):
        yield _line(row, names)


def _conditions(municipality_id: int, asked: Asked) -> list[Any]:
    found: list[Any] = [AuditRow.municipality_id == municipality_id]
    if asked.kind:
        found.append(AuditRow.object_kind == asked.kind)
    if asked.object_id is not None:
        found.append(AuditRow.object_id == asked.object_id)
    if asked.first:
        found.append(AuditRow.at >= _midnight(asked.first))
    if asked.last:
        found.append(AuditRow.at < _midnight(asked.last + dt.timedelta(days=1)))
    if asked.text:
        like = f"%{asked.text.translate(_ESCAPED)}%"
        told = AuditRow.object_kind.not_in(UNTOLD)
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


_ESCAPED = str.maketrans({"%": "\\%", "_": "\\_", "\\": "\\\\"})


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), tzinfo=dt.UTC)


def _names(session: Session, municipality_id: int) -> dict[tuple[str, int], str]:
    found: dict[tuple[str, int], str] = {}
    for kind, column in NAMED.items():
        table = column.class_
        asked = select(table.id, column).where(table.municipality_id == municipality_id)
        found.update({(kind, row[0]): row[1] for row in session.execute(asked)})
    return found


def _line(row: AuditRow, names: Mapping[tuple[str, int], str]) -> TrailLine:
    untold = row.object_kind in UNTOLD
    return TrailLine(
        row.at,
        row.actor_kind,
        row.actor_key,
        row.object_kind,
        row.object_id,
        names.get((row.object_kind, row.object_id), ""),
        row.field,
        None if untold else row.old,
        None if untold else row.new,
    )
