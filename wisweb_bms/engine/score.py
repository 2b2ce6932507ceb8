"""Scores 0–10: one cell against its limits, and the weighted mean up the card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from .numbers import exact_sum
from .status import AnyLimits, Direction, IntervalLimits, has_limit, is_inside, reaches

FULL, GREEN_EDGE, YELLOW_EDGE, NONE = Fraction(10), Fraction(20, 3), Fraction(10, 3), Fraction(0)


def score(value: Decimal, limits: AnyLimits | None, direction: Direction) -> Fraction | None:
    """The straight line through (yellow → 3⅓) and (green → 6⅔), kept within 0–10, from the shown value.

    It does not jump where a strict limit is met: there the colour says which side the value is on.
    """
    if direction is Direction.OBSERVATION or limits is None or not has_limit(limits):
        return None
    if isinstance(limits, IntervalLimits):
        return _interval_score(value, limits)
    green, yellow = limits.green, limits.yellow
    if green is None or yellow is None or green == yellow:
        name = "yellow" if green is None else "green"
        return FULL if reaches(value, limits, name, direction) else NONE
    way = (Fraction(value) - Fraction(yellow)) / (Fraction(green) - Fraction(yellow))
    return min(FULL, max(NONE, YELLOW_EDGE + way * (GREEN_EDGE - YELLOW_EDGE)))


def _interval_score(value: Decimal, limits: IntervalLimits) -> Fraction:
    low, high = limits.green_from, limits.green_to
    if low is None and high is None:
        return FULL if is_inside(value, limits, "yellow") else NONE
    if is_inside(value, limits, "green"):
        return FULL if low is None or high is None else _inside_score(value, low, high)
    if low is not None and value <= low:
        return _side(Fraction(low) - Fraction(value), low, limits.yellow_from)
    assert high is not None
    return _side(Fraction(value) - Fraction(high), high, limits.yellow_to)


def _inside_score(value: Decimal, low: Decimal, high: Decimal) -> Fraction:
    """10 in the middle, 6⅔ at the edges; 10 where there is no width."""
    half = (Fraction(high) - Fraction(low)) / 2
    if not half:
        return FULL
    from_middle = abs(Fraction(value) - Fraction(low) - half)
    return FULL - from_middle / half * (FULL - GREEN_EDGE)


def _side(outside: Fraction, green: Decimal, yellow: Decimal | None) -> Fraction:
    width = abs(Fraction(green) - Fraction(yellow)) if yellow is not None else Fraction(0)
    if not width:
        return NONE
    return max(NONE, GREEN_EDGE - outside / width * (GREEN_EDGE - YELLOW_EDGE))


@dataclass(frozen=True, slots=True)
class Combined:
    """A weighted mean of scores, and what it rests on."""

    score: Fraction | None
    scored: int
    expected: int
    weight_share: Fraction | None


def combine(children: Sequence[tuple[Decimal, Fraction | None]]) -> Combined:
    """The weighted mean of the scores that exist, weights normalised over those; weight 0 is not counted."""
    counted = [(w, s) for w, s in children if w > 0]
    scored = [(w, s) for w, s in counted if s is not None]
    whole = exact_sum([w for w, _ in counted])
    weight = exact_sum([w for w, _ in scored])
    return Combined(
        score=sum((Fraction(w) * s for w, s in scored), Fraction(0)) / weight if scored else None,
        scored=len(scored),
        expected=len(counted),
        weight_share=weight / whole if counted else None,
    )
