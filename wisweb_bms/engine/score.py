"""Scores 0–10: one cell against its limits, and the weighted mean up the card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from .numbers import exact_sum
from .status import AnyLimits, Direction, IntervalLimits, has_limit

FULL, GREEN_EDGE, YELLOW_EDGE, NONE = Fraction(10), Fraction(20, 3), Fraction(10, 3), Fraction(0)


def score(value: Decimal, limits: AnyLimits | None, direction: Direction) -> Fraction | None:
    """The straight line through (yellow → 3⅓) and (green → 6⅔), kept within 0–10, from the shown value."""
    if direction is Direction.OBSERVATION or limits is None or not has_limit(limits):
        return None
    if isinstance(limits, IntervalLimits):
        return _interval_score(Fraction(value), limits)
    sign = -1 if direction is Direction.LOWER else 1
    return _line_score(
        sign * Fraction(value), _signed(limits.green, sign), _signed(limits.yellow, sign)
    )


def _signed(limit: Decimal | None, sign: int) -> Fraction | None:
    return None if limit is None else sign * Fraction(limit)


def _line_score(value: Fraction, green: Fraction | None, yellow: Fraction | None) -> Fraction:
    if green is None or yellow is None or green == yellow:
        limit = green if green is not None else yellow
        assert limit is not None
        return FULL if value >= limit else NONE
    line = YELLOW_EDGE + (value - yellow) / (green - yellow) * (GREEN_EDGE - YELLOW_EDGE)
    return min(FULL, max(NONE, line))


def _interval_score(value: Fraction, limits: IntervalLimits) -> Fraction:
    low, high = _signed(limits.green_from, 1), _signed(limits.green_to, 1)
    if low is None and high is None:
        low, high = _signed(limits.yellow_from, 1), _signed(limits.yellow_to, 1)
        return FULL if _within(value, low, high) else NONE
    if low is not None and high is not None and low <= value <= high:
        half = (high - low) / 2
        if not half:
            return FULL
        from_middle = abs(value - (low + high) / 2)
        return FULL - from_middle / half * (FULL - GREEN_EDGE)
    if _within(value, low, high):
        return FULL
    if low is not None and value < low:
        return _side(low - value, low, _signed(limits.yellow_from, 1))
    assert high is not None
    return _side(value - high, high, _signed(limits.yellow_to, 1))


def _within(value: Fraction, low: Fraction | None, high: Fraction | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)


def _side(outside: Fraction, green: Fraction, yellow: Fraction | None) -> Fraction:
    width = abs(green - yellow) if yellow is not None else Fraction(0)
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
