"""The content of a plan, a report or an adopted card, frozen: everything its document is composed from.

This is what a snapshot keeps, so its shape is kept too: a field may be added with a default; one that
is taken away or changes its meaning needs a new ``SCHEMA`` and a reader for the old one.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from wisweb_bms.engine.actions import ActionStatus
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status

from .action_rows import ActionLine
from .report_views import TextChapter
from .view_models import (
    Comment,
    CountsView,
    CoverageView,
    RowView,
    Said,
    ScoreView,
    TargetView,
    UnitRef,
)

SCHEMA: Final = 2
CARD: Final = "card"
"""The kind of a card that is adopted alone; the others are those of ``ReportKind``."""


@dataclass(frozen=True, slots=True)
class SaidBelow:
    """What a unit right below says of the same level, where it is open."""

    unit: UnitRef
    said: Said


@dataclass(frozen=True, slots=True)
class ContentAction:
    """An action as it stands, and the status it had when the period began; None: it was not there."""

    line: ActionLine
    before: ActionStatus | None = None


@dataclass(frozen=True, slots=True)
class LevelContent:
    """What stands on a level besides its indicators: what is said, and what is done."""

    said: Said | None = None
    below: tuple[SaidBelow, ...] = ()
    comments: tuple[
        Comment, ...
    ] = ()  # what the unit and those right below said with their figures
    actions: tuple[ContentAction, ...] = ()
    closed: int = 0  # actions of units that the one who made it may not read


@dataclass(frozen=True, slots=True)
class Promise:
    """What was promised at the last measurement before the one shown."""

    period: Period
    value: Decimal | None
    status: Status
    target: TargetView | None
    forecast: Decimal | None = None
    forecast_status: Status | None = None
    forecast_coverage: CoverageView | None = None


@dataclass(frozen=True, slots=True)
class RowContent:
    """An indicator: the result as shown, what was promised, and what is done about it."""

    row: RowView
    level: LevelContent
    promise: Promise | None = None
    coming: TargetView | None = None  # plan: the target in force at the end of the plan year


@dataclass(frozen=True, slots=True)
class CriterionContent:
    """A success criterion; ``criterion_id`` None holds rows straight under the focus area."""

    criterion_id: int | None
    text: str
    score: ScoreView
    counts: CountsView
    level: LevelContent
    rows: tuple[RowContent, ...]


@dataclass(frozen=True, slots=True)
class AreaContent:
    focus_area_id: int
    code: str
    name: str
    aim: str
    score: ScoreView
    counts: CountsView
    level: LevelContent
    criteria: tuple[CriterionContent, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Counts and score of the whole card in a period."""

    period: Period
    counts: CountsView
    score: ScoreView


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A plan, tertial report, annual report or card of a unit: chapters of text around the card's tree.

    ``period`` is what it is for; the results are those of ``now.period``: for a plan the year before.
    ``before`` is how it stood in the same period a year earlier, None where nothing was measured.
    ``day`` is the day that figures and actions are as of.
    """

    kind: str
    municipality: str
    unit: UnitRef
    period: Period
    card_id: int
    card_name: str
    day: dt.date
    now: Standing
    before: Standing | None
    level: LevelContent  # the card itself
    areas: tuple[AreaContent, ...]
    apart: LevelContent  # actions that stand free, or on a level that is not on the card
    chapters: tuple[TextChapter, ...] = ()
    level_names: tuple[tuple[str, str], ...] = ()
    approved_only: bool = False  # the municipality uses approval: what waits for it is left out
