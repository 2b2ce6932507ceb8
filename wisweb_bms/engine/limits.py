"""Limits are checked when they are typed: what can't be meant is refused before anything is judged by it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from .numbers import round_half_away
from .status import AnyLimits, Direction, IntervalLimits, Limits, has_limit

ORDERED = ("yellow_from", "green_from", "green_to", "yellow_to")


@dataclass(frozen=True, slots=True)
class LimitFault:
    """What is wrong with which limit: none, order, decimals, below_lowest, above_highest or observation."""

    kind: str
    field: str = ""
    read: Decimal | None = None


def change_limits(limits: AnyLimits, change: Decimal, per_cent: bool, decimals: int) -> AnyLimits:
    """Every limit changed by as many per cent of itself, or by the figure; rounded to the decimals."""

    def one(figure: Decimal | None) -> Decimal | None:
        if figure is None:
            return None
        added = figure * change / 100 if per_cent else change
        return round_half_away(figure + added, decimals)

    if isinstance(limits, IntervalLimits):
        return IntervalLimits(**{name: one(getattr(limits, name)) for name in ORDERED})
    return Limits(one(limits.green), one(limits.yellow))


def check_limits(
    limits: AnyLimits,
    direction: Direction,
    decimals: int,
    lowest: Decimal | None = None,
    highest: Decimal | None = None,
) -> tuple[LimitFault, ...]:
    """Every fault; none where the limits may judge. One limit alone is allowed, two equal ones too."""
    if direction is Direction.OBSERVATION:
        return (LimitFault("observation"),)
    if not has_limit(limits) or isinstance(limits, IntervalLimits) != (
        direction is Direction.INTERVAL
    ):
        return (LimitFault("none"),)
    named = _named(limits)
    faults = [f for name, value in named for f in _alone(name, value, decimals, lowest, highest)]
    return tuple(faults) + _order(limits, direction)


def _named(limits: AnyLimits) -> list[tuple[str, Decimal]]:
    names = ORDERED if isinstance(limits, IntervalLimits) else ("green", "yellow")
    found = ((name, getattr(limits, name)) for name in names)
    return [(name, value) for name, value in found if value is not None]


def _alone(
    name: str, value: Decimal, decimals: int, lowest: Decimal | None, highest: Decimal | None
) -> list[LimitFault]:
    faults = []
    if value != round(value, decimals):
        faults.append(LimitFault("decimals", name, value))
    if lowest is not None and value < lowest:
        faults.append(LimitFault("below_lowest", name, value))
    if highest is not None and value > highest:
        faults.append(LimitFault("above_highest", name, value))
    return faults


def _order(limits: AnyLimits, direction: Direction) -> tuple[LimitFault, ...]:
    """Higher: yellow at or below green; lower: mirrored; interval: from the outside in and out again."""
    if isinstance(limits, IntervalLimits):
        given = [value for _, value in _named(limits)]
        good = all(a <= b for a, b in pairwise(given))
    elif limits.green is None or limits.yellow is None:
        good = True
    elif direction is Direction.HIGHER:
        good = limits.yellow <= limits.green
    else:
        good = limits.yellow >= limits.green
    return () if good else (LimitFault("order"),)
