"""What "why this number" shows, frozen: the figure, who pulls it, how it is made and what is said of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status

from .view_models import CellView, Comment, Said, SeriesPoint, UnitRef


@dataclass(frozen=True, slots=True)
class PullRow:
    """A unit's own part behind a figure, with its own status."""

    unit: UnitRef
    own_part: bool  # of a unit that has others below it
    value: Decimal | None
    status: Status
    weight: Decimal | None  # what it counts by: weight, denominator, budget or respondents
    moves: Decimal | None  # how far it moves the whole


@dataclass(frozen=True, slots=True)
class PullGroup:
    """Parts that pull the same way, largest first. ``side`` is up, down, still or parts (no pull)."""

    side: str
    rows: tuple[PullRow, ...]
    rest_moves: Decimal | None  # of those that are not shown at first
    rest_weight: Decimal | None


@dataclass(frozen=True, slots=True)
class Pulls:
    """The parts behind a figure.

    ``weighed_by`` is weight, denominator, budget, respondents or empty; ``bars`` is pull, sum or empty
    where equal bars would say nothing. ``others`` are hidden, ``closed`` not open to the reader.
    ``most`` are the units that make most of the pull to the worse side.
    """

    groups: tuple[PullGroup, ...] = ()
    weighed_by: str = ""
    bars: str = ""
    largest: Decimal = Decimal(0)  # the longest bar
    decimals: int = 0  # of what they move
    others: int = 0
    closed: int = 0
    worse: str = ""  # the side that is worse: up, down, or neither
    most: tuple[UnitRef, ...] = ()

    @property
    def count(self) -> int:
        return sum(len(group.rows) for group in self.groups)


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source of a formula with the value it had, unrounded as used."""

    reference: str
    indicator_id: int
    name: str
    value: Decimal | None
    shown: Decimal | None


@dataclass(frozen=True, slots=True)
class WhyPage:
    """Why a cell shows what it shows."""

    indicator_id: int
    code: str
    name: str
    scorecard_id: int
    unit: UnitRef
    period: Period
    cell: CellView
    operator: str
    numerator: Decimal | None
    denominator: Decimal | None
    factor: Decimal
    weight_name: str
    unrounded: Decimal | None
    pulls: Pulls = Pulls()
    formula: str = ""
    sources: tuple[SourceView, ...] = ()
    source: str = ""
    left_out: tuple[UnitRef, ...] = ()  # in no sum: the period's organisation lacks them
    comments: tuple[Comment, ...] = ()  # of the figures behind, newest first
    place: str = ""  # "Focus area, criterion"
    said: Said | None = None  # the leader's explanation
    series: tuple[SeriesPoint, ...] = ()  # the last few, oldest first
    to_date: bool = False  # its figures are of the year so far
    before: SeriesPoint | None = None  # the one right before of the same kind
    deadline: dt.date | None = None  # of what is missing
    days_over: int = 0
