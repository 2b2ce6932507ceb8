"""Lists of plans and reports: a period's by unit, those somebody has to do something with, and the chapters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import ChapterTemplate, MeasurementPoint, ReportDocument, Scorecard
from wisweb_bms.models.base import along
from wisweb_bms.models.report import DRAFT, RETURNED, SUBMITTED

from .facts import Scope
from .names import Names
from .view_models import UnitRef

PAGE = 150


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A unit and its document; ``id`` is None where it has begun none."""

    unit: UnitRef
    id: int | None = None
    kind: str = ""
    period: Period | None = None
    state: str = ""
    card_name: str = ""
    at: dt.datetime | None = None
    actor_key: str | None = None
    was_adopted: bool = False
    deadline: dt.date | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class DocumentList:
    """A page of units in tree order, and how many documents stand in each state."""

    lines: tuple[DocumentLine, ...]
    counts: dict[str, int]
    number: int
    pages: int
    several_cards: bool


def documents(
    scope: Scope, names: Names, kind: str, period_key: str, order: Sequence[str], number: int
) -> DocumentList:
    """The documents of these units, and the units that have none, a page at a time."""
    found: dict[str, list[DocumentLine]] = {}
    for line in _lines(scope, names, ReportDocument.kind == kind, _of(period_key)):
        found.setdefault(line.unit.key, []).append(line)
    every = [one for key in order for one in found.get(key, [DocumentLine(names.ref(key))])]
    counts: dict[str, int] = {}
    for line in every:
        counts[line.state] = counts.get(line.state, 0) + 1
    pages = max(1, -(-len(every) // PAGE))
    number = min(max(number, 1), pages)
    cards = {line.card_name for line in every if line.id is not None}
    shown = tuple(every[(number - 1) * PAGE : number * PAGE])
    return DocumentList(shown, counts, number, pages, len(cards) > 1)


def states(scope: Scope, kind: str, period_key: str) -> dict[str, tuple[int, str]]:
    """Unit → its document of the period and the state; the first card's where there are several."""
    asked = (
        select(ReportDocument.unit_key, ReportDocument.id, ReportDocument.state)
        .where(
            ReportDocument.municipality_id == scope.municipality_id,
            ReportDocument.kind == kind,
            ReportDocument.period_key == period_key,
        )
        .join(Scorecard, along(ReportDocument.scorecard_id, Scorecard))
        .order_by(Scorecard.sort, Scorecard.id)
    )
    found: dict[str, tuple[int, str]] = {}
    for row in scope.session.execute(asked):
        found.setdefault(row.unit_key, (row.id, row.state))
    return found


@dataclass(frozen=True, slots=True)
class MyDocuments:
    """What waits for a person: to be finished, and to be decided on."""

    to_finish: tuple[DocumentLine, ...]
    to_decide: tuple[DocumentLine, ...]


def my_documents(
    scope: Scope, names: Names, own: Collection[str], decides: Collection[str]
) -> MyDocuments:
    """Open documents of ``own`` units, and submitted ones of the units one may adopt for."""
    row = ReportDocument
    lines = _lines(
        scope,
        names,
        or_(
            row.unit_key.in_(own) & row.state.in_((DRAFT, RETURNED)),
            row.unit_key.in_(decides) & (row.state == SUBMITTED),
        ),
    )
    finish = [line for line in lines if line.state != SUBMITTED]
    finish.sort(key=lambda line: (line.deadline is None, line.deadline or dt.date.max))
    decide = tuple(line for line in lines if line.state == SUBMITTED)
    return MyDocuments(tuple(finish), decide)


def _of(period_key: str) -> object:
    return ReportDocument.period_key == period_key


def _lines(scope: Scope, names: Names, *where: object) -> list[DocumentLine]:
    """Documents by period and unit, each with the day its period's figures are due."""
    row = ReportDocument
    due = (
        select(func.max(MeasurementPoint.deadline))
        .where(
            MeasurementPoint.municipality_id == row.municipality_id,
            MeasurementPoint.period_key == row.period_key,
            row.kind != "plan",
        )
        .correlate(row)
        .scalar_subquery()
    )
    asked = (
        select(
            *(row.id, row.kind, row.unit_key, row.period_key, row.state, row.at),
            *(row.actor_kind, row.actor_key, row.snapshot_id, row.lock_version),
            *(Scorecard.name, due.label("due")),
        )
        .join(
            Scorecard,
            (Scorecard.municipality_id == row.municipality_id) & (Scorecard.id == row.scorecard_id),
        )
        .where(row.municipality_id == scope.municipality_id, *where)  # type: ignore[arg-type]
        .order_by(row.period_key, row.kind, Scorecard.sort, Scorecard.id, row.id)
    )
    return [
        DocumentLine(
            unit=names.ref(one.unit_key),
            id=one.id,
            kind=one.kind,
            period=Period.parse(one.period_key),
            state=one.state,
            card_name=one.name,
            at=one.at,
            actor_key=one.actor_key if one.actor_kind == "user" else None,
            was_adopted=one.snapshot_id is not None,
            deadline=one.due,
            version=one.lock_version,
        )
        for one in scope.session.execute(asked)
    ]


def earlier_period(
    scope: Scope, kind: str, card_id: int, unit_key: str, period: Period
) -> Period | None:
    """The newest period before this one that the unit has such a document for."""
    row = ReportDocument
    asked = select(row.period_key).where(
        row.municipality_id == scope.municipality_id,
        row.kind == kind,
        row.scorecard_id == card_id,
        row.unit_key == unit_key,
    )
    known = [Period.parse(key) for key in scope.session.scalars(asked)]
    return max((p for p in known if p.last < period.first), default=None)


def years_with(scope: Scope, kind: str) -> frozenset[int]:
    """The years there are documents of the kind for."""
    asked = select(ReportDocument.period_key).where(
        ReportDocument.municipality_id == scope.municipality_id, ReportDocument.kind == kind
    )
    return frozenset(int(key[:4]) for key in scope.session.scalars(asked.distinct()))


def chapter_templates(session: Session, municipality_id: int) -> tuple[ChapterTemplate, ...]:
    """All chapters of every kind, in order, removed ones too."""
    row = ChapterTemplate
    asked = select(row).where(row.municipality_id == municipality_id)
    return tuple(session.scalars(asked.order_by(row.kind, row.sort, row.id)))
