"""What a page shows, frozen: the one shape that web pages, files and the machine-readable output read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Direction, Status, Trend

from .comparisons import Other


@dataclass(frozen=True, slots=True)
class UnitRef:
    """A unit as a page names it; ``open`` says whether the visitor may read it."""

    key: str
    name: str
    depth: int = 0
    open: bool = True


@dataclass(frozen=True, slots=True)
class LentView:
    """Another indicator's value that is a limit, of the nearest unit with one; None where there is none,
    or where it may not be shown."""

    limit: str
    code: str
    name: str
    value: Decimal | None = None
    unit: UnitRef | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class TargetView:
    """The limits that judged a cell, rounded as typed, and where they come from.

    Where a limit is another indicator's value that is not to be had, none has a figure.
    """

    direction: Direction
    green: Decimal | None = None
    yellow: Decimal | None = None
    yellow_from: Decimal | None = None
    green_from: Decimal | None = None
    green_to: Decimal | None = None
    yellow_to: Decimal | None = None
    origin: UnitRef | None = None
    inherited: bool = False
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    period_part: str = ""
    adopted_by: str = ""
    strict: tuple[str, ...] = ()  # the limits that a value must be better than
    lent: tuple[LentView, ...] = ()  # the limits that are another indicator's value
    follows: str = ""  # code and name of the indicator whose target this is, where it follows one


@dataclass(frozen=True, slots=True)
class CoverageView:
    """Reported of expected units, their weight, respondents, and the names of those missing."""

    reported: int
    expected: int
    missing: tuple[UnitRef, ...] = ()
    weight_reported: Decimal | None = None
    weight_expected: Decimal | None = None
    weight_name: str = ""
    respondents: int | None = None
    invited: int | None = None

    @property
    def complete(self) -> bool:
        return self.reported >= self.expected


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """One point of a history: what was shown for the unit then, by the target of then."""

    period: Period
    measuring_date: dt.date
    point_id: int
    value: Decimal | None
    status: Status
    target: TargetView | None
    coverage: CoverageView
    trend: Trend | None = None
    version: int = 1
    deadline: dt.date | None = None
    hidden: str = ""
    state: str = "reported"  # planned, missing, reported, approved, not_applicable
    first: Decimal | None = None  # as first reported, before any correction


@dataclass(frozen=True, slots=True)
class CellView:
    """One indicator for a unit and a period, as shown and as judged: both from the same number."""

    period: Period | None
    point_id: int | None
    value: Decimal | None
    decimals: int
    unit_of_measure: str
    status: Status
    target: TargetView | None
    coverage: CoverageView
    score: Decimal | None = None
    trend: Trend | None = None
    previous: Decimal | None = None  # of the same period last year
    compared: Decimal | None = None  # what the trend compares with
    earlier: bool = False  # a grey value of an earlier period, outside counts and score
    known: str = (
        ""  # fresh or old: the last known one, of an earlier period, judged as it was there
    )
    hidden: str = ""  # why a value is hidden, "" where it is not
    reason: str = ""  # why there is no value, for a formula for example
    state: str = "reported"
    amount: Decimal | None = None  # deviation: actual less budget, positive is overspending
    amount_unit: str = ""  # of the amount; empty in what was adopted before it was known
    unapproved: bool = False
    waiting: bool = False  # newer answers about people may not be shown yet
    shown_after: dt.date | None = None  # the deadline, of what is about people and not released yet
    forecast: Decimal | None = None  # of the year's end, of the same units as the value
    forecast_status: Status | None = None
    forecast_target: TargetView | None = None
    forecast_coverage: CoverageView | None = None
    assessed: Status | None = None
    assessment: str = ""
    derived_difference: Decimal | None = None  # reported year less the value its parts give
    made_of: tuple[int, int] | None = None  # parts of the period reported, of those planned
    total_difference: Decimal | None = None  # total for all below less the sum of the parts
    spark: tuple[SeriesPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class RowView:
    """An indicator on a card."""

    indicator_id: int
    code: str
    name: str
    weight: Decimal
    key_mark: bool
    cell: CellView
    counts_as: CellView | None = None  # what an incomplete cell or a year under way counts by
    explained: bool = False  # the unit or its leader has said something of the figure shown


@dataclass(frozen=True, slots=True)
class CountsView:
    """How many rows have which status; ``uncoloured`` are rows without a colour, ``outdated`` those
    whose last known figure is too old to have one."""

    green: int = 0
    yellow: int = 0
    red: int = 0
    observation: int = 0
    uncoloured: int = 0
    outdated: int = 0
    fresh: tuple[Status, ...] = ()  # of those counted, the statuses that are last known
    better: int = 0
    worse: int = 0
    unchanged: int = 0

    @property
    def total(self) -> int:
        coloured = self.green + self.yellow + self.red
        return coloured + self.observation + self.uncoloured + self.outdated


@dataclass(frozen=True, slots=True)
class ScoreView:
    """A score 0–10 with what it rests on: scored of countable indicators and share of their weight."""

    score: Decimal | None
    scored: int
    expected: int
    weight_share: Decimal | None


@dataclass(frozen=True, slots=True)
class Said:
    """A leader's text and, if wanted, own colour beside the calculated one."""

    text: str
    colour: Status | None


@dataclass(frozen=True, slots=True)
class CriterionView:
    """A success criterion with its rows; ``criterion_id`` None holds rows placed straight under the focus area."""

    criterion_id: int | None
    text: str
    rows: tuple[RowView, ...]
    score: ScoreView
    counts: CountsView
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class FocusAreaView:
    focus_area_id: int
    code: str
    name: str
    aim: str
    criteria: tuple[CriterionView, ...]
    score: ScoreView
    counts: CountsView
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """An option of a switch."""

    value: str
    label: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class CardStanding:
    """How a card stands by one reading of it: what was measured in the period, or what is last known."""

    score: ScoreView
    counts: CountsView


@dataclass(frozen=True, slots=True)
class CardPage:
    """Card × unit × period.

    ``score`` and ``counts`` are of the reading that leads. A page that shows what is last known has
    both readings, and ``ages`` says from which periods the last known ones are.
    """

    scorecard_id: int
    scorecard_name: str
    unit: UnitRef
    period: Period
    focus_areas: tuple[FocusAreaView, ...]
    score: ScoreView
    counts: CountsView
    red: tuple[RowView, ...]
    sub_units: tuple[UnitRef, ...]
    parent: UnitRef | None
    closed_sub_units: int  # how many sub-units are not open to the visitor
    said: Said | None = None
    tree_note: str = ""  # "as then" or "as now" where the two differ, else ""
    as_now: bool = False
    known_at: dt.date | None = None
    favourite: bool = False
    known: CardStanding | None = None
    measured: CardStanding | None = None
    ages: tuple[tuple[Period, int], ...] = ()
    known_leads: bool = False

    @property
    def has_both(self) -> bool:
        """Whether the two readings differ, and both are worth saying."""
        return self.known is not None and bool(self.ages or self.counts.outdated)


@dataclass(frozen=True, slots=True)
class Comment:
    """A unit's words beside the figure that stands, and when they came (UTC)."""

    unit: UnitRef
    text: str
    at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A unit in *Per område* with its own target."""

    unit: UnitRef
    cell: CellView
    weight: Decimal | None
    own_part: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question with the name of its scale, its outer steps, and what some steps mean."""

    text: str
    scale: str
    lowest: int
    highest: int
    words: tuple[tuple[int, str], ...]
    dont_know: bool


@dataclass(frozen=True, slots=True)
class IndicatorHead:
    """What stands on top of the indicator page, whatever the tab."""

    indicator_id: int
    code: str
    name: str
    goal: str
    place: str  # "Focus area, criterion"
    unit: UnitRef
    cell: CellView
    scorecard_id: int
    measurement_id: int | None  # the newest measurement the visitor may report, if any
    many_to_report: bool = False  # several units are the visitor's to report for


@dataclass(frozen=True, slots=True)
class HistoryPage:
    head: IndicatorHead
    series: tuple[SeriesPoint, ...]
    small: tuple[tuple[UnitRef, tuple[SeriesPoint, ...]], ...]
    period_to_date: bool
    others: tuple[Other, ...] = ()
    comments: Mapping[int, str] = field(default_factory=dict)  # point id → the unit's own words


@dataclass(frozen=True, slots=True)
class PointView:
    point_id: int
    period: Period
    measuring_date: dt.date
    deadline: dt.date
    reported: int
    expected: int


@dataclass(frozen=True, slots=True)
class InfoPage:
    head: IndicatorHead
    explanation: str
    how_to_find: str
    source: str
    frequency: str
    responsible: str
    direction: Direction
    entry_kind: str
    operator: str
    over_time: str
    lowest: Decimal | None
    highest: Decimal | None
    decimals: int
    year_to_date: bool
    formula: str
    privacy_k: int | None
    questions: tuple[QuestionView, ...] = ()
    points: tuple[PointView, ...] = ()


@dataclass(frozen=True, slots=True)
class AreaPage:
    head: IndicatorHead
    points: tuple[Choice, ...]
    rows: tuple[AreaRow, ...]
    axis_max: Decimal
    axis_min: Decimal
    not_open: int = 0
    number: int = 1  # of the pages that the rows are shown in
    pages: int = 1
