"""Counts and scores up a card, by what the period measured or by what is last known of each row."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import groupby

from wisweb_bms.engine.last_known import OLD
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.periods import Period, PeriodKind
from wisweb_bms.engine.score import Combined, combine
from wisweb_bms.engine.status import Status, Trend

from .cells import shown
from .register import Placed
from .view_models import CardStanding, CellView, CountsView, RowView, ScoreView

UNCOLOURED = (Status.NO_VALUE, Status.NO_TARGET, Status.INCOMPLETE)


@dataclass(frozen=True, slots=True)
class Counted:
    """The cell that a row counts by, and its unrounded score."""

    cell: CellView
    score: Fraction | None

    @property
    def status(self) -> Status | None:
        """None where the figure is too old to have one."""
        return None if self.cell.known == OLD else self.cell.status


@dataclass(frozen=True, slots=True)
class Row:
    """A row with what its scores and counts need; None where it has nothing that is not hidden."""

    placed: Placed
    view: RowView
    measured: Counted | None
    known: Counted | None
    observed: bool  # an observation is never scored


Reading = Callable[[Row], Counted | None]
"""How a row counts."""


def measured(row: Row) -> Counted | None:
    """By what the period measured."""
    return row.measured


def known(row: Row) -> Counted | None:
    """By what is last known."""
    return row.known


def reading_of(period: Period, today: dt.date, *, last_known: bool) -> Reading:
    """What a page leads with: what is last known, except on the page of a year that has ended."""
    ended = period.kind is PeriodKind.YEAR and period.last < today
    return known if last_known and not ended else measured


def standing(rows: Sequence[Row], reading: Reading) -> CardStanding:
    """Score and counts of the whole card: its focus areas weigh 1 each."""
    areas = groupby(rows, lambda r: r.placed.focus_area_id)
    scores = [(Decimal(1), _area(list(group), reading)) for _, group in areas]
    return CardStanding(_score(_below(rows, reading), combine(scores).score), counts(rows, reading))


def area_score(rows: Sequence[Row], reading: Reading) -> ScoreView:
    """Of a focus area's rows."""
    return _score(_below(rows, reading), _area(rows, reading))


def criterion_score(rows: Sequence[Row], reading: Reading) -> ScoreView:
    """Of a criterion's rows, each by its weight."""
    combined = _below(rows, reading)
    return _score(combined, combined.score)


def _area(rows: Sequence[Row], reading: Reading) -> Fraction | None:
    """Its criteria weigh 1 each, rows straight below it their own weight."""
    children: list[tuple[Decimal, Fraction | None]] = []
    for criterion_id, group in groupby(rows, lambda r: r.placed.criterion_id):
        inside = list(group)
        if criterion_id is None:
            children.extend(_children(inside, reading))
        else:
            children.append((Decimal(1), _below(inside, reading).score))
    return combine(children).score


def _below(rows: Iterable[Row], reading: Reading) -> Combined:
    return combine(_children(rows, reading))


def _children(rows: Iterable[Row], reading: Reading) -> list[tuple[Decimal, Fraction | None]]:
    return [
        (r.placed.weight, counted.score)
        for r in rows
        if (counted := reading(r)) is not None and not r.observed
    ]


def _score(below: Combined, score: Fraction | None) -> ScoreView:
    """The score, with how many of the indicators below and how much of their weight it rests on."""
    share = below.weight_share
    return ScoreView(
        score=shown(score, 2),
        scored=below.scored,
        expected=below.expected,
        weight_share=None if share is None else round_half_away(share, 2),
    )


def counts(rows: Iterable[Row], reading: Reading) -> CountsView:
    """How many rows have which status and trend."""
    counted = [c for r in rows if (c := reading(r)) is not None]
    status = Counter(c.status for c in counted)
    trend = Counter(c.cell.trend for c in counted)
    return CountsView(
        green=status[Status.GREEN],
        yellow=status[Status.YELLOW],
        red=status[Status.RED],
        observation=status[Status.OBSERVATION],
        uncoloured=sum(status[s] for s in UNCOLOURED),
        outdated=status[None],
        fresh=tuple(c.status for c in counted if c.status and c.cell.known),
        better=trend[Trend.BETTER],
        worse=trend[Trend.WORSE],
        unchanged=trend[Trend.UNCHANGED],
    )


def red(rows: Iterable[Row], reading: Reading) -> tuple[RowView, ...]:
    """The red rows: those of the period in the order of the card, then the newest."""
    found = [
        replace(r.view, cell=c.cell)
        for r in rows
        if (c := reading(r)) is not None and c.status is Status.RED
    ]
    now = [one for one in found if not one.cell.known]
    then = [one for one in found if one.cell.known]
    then.sort(
        key=lambda one: one.cell.period.last if one.cell.period else dt.date.min, reverse=True
    )
    return (*now, *then)


def ages(rows: Iterable[Row]) -> tuple[tuple[Period, int], ...]:
    """From which periods the last known figures are, newest first, and how many of each."""
    found = Counter(
        c.cell.period for r in rows if (c := r.known) and c.cell.known and c.cell.period
    )
    return tuple(sorted(found.items(), key=lambda one: one[0], reverse=True))
