"""Who pulls a rolled-up figure up and down: how far each part moves it from where it would be without."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from .parts import Operator, Part
from .rollup import Rolled, roll_up

PULLED = frozenset({Operator.WEIGHTED_MEAN, Operator.RATIO, Operator.SURVEY, Operator.DEVIATION})
"""Quotients: each part pulls by its weight. In a sum each part is its own share, and of the other
operators no part has a weight."""


def pulls(
    operator: Operator, parts: Sequence[Part], whole: Rolled, factor: Decimal = Decimal(1)
) -> dict[str, Fraction]:
    """Unit key → how far its part moves the whole, in the whole's unit; together they add up to 0.

    weight · (part − whole) / Σ weight; of a ratio (numerator − whole · denominator) / Σ denominator. A
    part without a weight or a denominator moves nothing and is left out; empty for other operators,
    without a whole, and where the parts make it in another way than by one quotient.
    """
    if operator not in PULLED or not whole.denominator or whole.value is None:
        return _of_questions(parts, whole) if operator is Operator.SURVEY else {}
    top, bottom = whole.numerator or Fraction(0), whole.denominator
    scale = _scale(operator, factor) / abs(bottom)
    found: dict[str, Fraction] = {}
    for part in parts:
        own = roll_up(operator, [part], factor=factor) if part.reported else Rolled()
        if own.numerator is None or own.denominator is None:
            if own.value is not None:
                return {}
        elif own.numerator or own.denominator:
            found[part.unit_key] = scale * (own.numerator - top / bottom * own.denominator)
    return found


def _scale(operator: Operator, factor: Decimal) -> Fraction:
    if operator is Operator.DEVIATION:
        return Fraction(100)
    return Fraction(factor) if operator is Operator.RATIO else Fraction(1)


def _of_questions(parts: Sequence[Part], whole: Rolled) -> dict[str, Fraction]:
    """A mean of the questions' means: the mean of what the part moves each of them."""
    answered = [p for p in parts if p.reported and p.answers]
    if whole.value is None or len(answered) < sum(p.reported for p in parts):
        return {}
    sums: dict[int, tuple[int, int]] = {}
    for part in answered:
        for question, steps in (part.answers or {}).items():
            total, n = sums.get(question, (0, 0))
            own_total, own_n = _counted(steps)
            sums[question] = (total + own_total, n + own_n)
    asked = {q: (total, n) for q, (total, n) in sums.items() if n}
    return {
        part.unit_key: sum(
            (_moves(_counted((part.answers or {}).get(q, {})), sums[q]) for q in asked), Fraction(0)
        )
        / len(asked)
        for part in answered
        if asked
    }


def _counted(steps: Mapping[int, int]) -> tuple[int, int]:
    return sum(step * n for step, n in steps.items()), sum(steps.values())


def _moves(own: tuple[int, int], whole: tuple[int, int]) -> Fraction:
    """How far one unit's answers move the mean of all of them."""
    return (own[0] - Fraction(whole[0], whole[1]) * own[1]) / whole[1]


def most_of(moves: Mapping[str, Fraction]) -> tuple[str, ...]:
    """The fewest units, largest first, that together are at least two thirds of these pulls."""
    order = sorted(moves, key=lambda unit: (-abs(moves[unit]), unit))
    total = sum((abs(m) for m in moves.values()), Fraction(0))
    reached, found = Fraction(0), []
    for unit in order:
        if 3 * reached >= 2 * total:
            break
        reached += abs(moves[unit])
        found.append(unit)
    return tuple(found)
