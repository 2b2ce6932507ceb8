"""Limits are checked when they are typed: what can't be meant is refused before anything is judged by it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from .numbers import round_half_away
from .status import ENDS, SIDED, AnyLimits, Direction, IntervalLimits, at, has_limit


@dataclass(frozen=True, slots=True)
class LimitFault:
    """What is wrong with which limit.

    Kinds: none, order, rising, decimals, below_lowest, above_highest, past_lowest and past_highest (a strict
    limit at the last possible value), no_room (no figure lies between two strict ends), observation.
    """

    kind: str
    field: str = ""
    read: Decimal | None = None
    beside: Decimal | None = None
    """The limit that ``read`` is on the wrong side of."""


def change_limits(limits: AnyLimits, change: Decimal, per_cent: bool, decimals: int) -> AnyLimits:
    """Every limit changed by as many per cent of itself, or by the figure; rounded to the decimals.

    One that is another indicator's value stays so.
    """

    def one(figure: Decimal | None) -> Decimal | None:
        if figure is None:
            return None
        added = figure * change / 100 if per_cent else change
        return round_half_away(figure + added, decimals)

    names = ENDS if isinstance(limits, IntervalLimits) else SIDED
    return replace(limits, **{name: one(getattr(limits, name)) for name in names})


def check_limits(
    limits: AnyLimits,
    direction: Direction,
    decimals: int,
    lowest: Decimal | None = None,
    highest: Decimal | None = None,
) -> tuple[LimitFault, ...]:
    """Every fault; none where the limits may judge. One limit alone is allowed, two equal ones too,
    but for a strict yellow one at an inclusive green one. Of one that is another indicator's value
    there is no figure to check."""
    if direction is Direction.OBSERVATION:
        return (LimitFault("observation"),)
    if not has_limit(limits) or isinstance(limits, IntervalLimits) != (
        direction is Direction.INTERVAL
    ):
        return (LimitFault("none"),)
    named = _named(limits)
    faults = [f for name, value in named for f in _alone(name, value, decimals, lowest, highest)]
    unreached = _unreached(limits, direction, lowest, highest)
    return (*faults, *unreached, *(_order(limits, direction) or _room(limits, decimals)))


def _named(limits: AnyLimits) -> list[tuple[str, Decimal]]:
    names = ENDS if isinstance(limits, IntervalLimits) else SIDED
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


def goes_up(name: str, direction: Direction) -> bool:
    """Whether what lies above the limit is the better: for ``green`` and ``yellow`` the direction says so."""
    return name.endswith("_from") or (name in SIDED and direction is not Direction.LOWER)


def sign(name: str, direction: Direction, *, strict: bool) -> str:
    """``≥``, ``>``, ``≤`` or ``<``: where a value must lie to have the limit's colour."""
    if goes_up(name, direction):
        return ">" if strict else "≥"
    return "<" if strict else "≤"


def _unreached(
    limits: AnyLimits, direction: Direction, lowest: Decimal | None, highest: Decimal | None
) -> list[LimitFault]:
    """Strict limits with no possible value on their better side."""
    faults = []
    for name in limits.strict:
        value, up = getattr(limits, name), goes_up(name, direction)
        if value is not None and value == (highest if up else lowest):
            faults.append(LimitFault("past_highest" if up else "past_lowest", name, value))
    return faults


def _order(limits: AnyLimits, direction: Direction) -> tuple[LimitFault, ...]:
    """Higher: yellow at or below green; lower: mirrored; interval: from the outside in and out again."""
    if isinstance(limits, IntervalLimits):
        given = [value for _, value in _named(limits)]
        sides = (("yellow_from", "green_from"), ("yellow_to", "green_to"))
        wrong = next((pair for pair in pairwise(given) if pair[0] > pair[1]), None)
    else:
        sides = (("yellow", "green"),)
        sign = -1 if direction is Direction.LOWER else 1
        green, yellow = limits.green, limits.yellow
        given = green is not None and yellow is not None and sign * yellow > sign * green
        wrong = (yellow, green) if given else None
    kind = "rising" if isinstance(limits, IntervalLimits) else "order"
    if wrong is not None:
        return (LimitFault(kind, read=wrong[0], beside=wrong[1]),)
    return (LimitFault(kind),) if any(_narrower(limits, *side) for side in sides) else ()


def _narrower(limits: AnyLimits, outer: str, inner: str) -> bool:
    """Whether a strict outer limit stands at an inclusive inner one, and so lets less in."""
    meet = at(limits, outer) == at(limits, inner)
    return meet and outer in limits.strict and inner not in limits.strict


def _room(limits: AnyLimits, decimals: int) -> tuple[LimitFault, ...]:
    """Whether a figure with the decimals lies between the ends of each colour."""
    if not isinstance(limits, IntervalLimits):
        return ()
    step = Decimal(1).scaleb(-decimals)
    for colour in SIDED:
        low, high = getattr(limits, f"{colour}_from"), getattr(limits, f"{colour}_to")
        if low is None or high is None:
            continue
        first = low + step * (f"{colour}_from" in limits.strict)
        if first > high - step * (f"{colour}_to" in limits.strict):
            return (LimitFault("no_room", f"{colour}_to", high),)
    return ()
