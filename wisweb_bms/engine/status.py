"""One status engine for every direction: what is shown is what is compared."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Direction(StrEnum):
    """Which way is better."""

    HIGHER = "higher"
    LOWER = "lower"
    INTERVAL = "interval"
    OBSERVATION = "observation"


class Status(StrEnum):
    """What a cell is; the first that fits."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    OBSERVATION = "observation"
    NO_TARGET = "no_target"
    NO_VALUE = "no_value"
    INCOMPLETE = "incomplete"


COLOURED = (Status.GREEN, Status.YELLOW, Status.RED)


class Trend(StrEnum):
    """How a value has moved, by the shown values."""

    BETTER = "better"
    WORSE = "worse"
    UNCHANGED = "unchanged"


SIDED = ("green", "yellow")
ENDS = ("yellow_from", "green_from", "green_to", "yellow_to")


Borrowing = tuple[tuple[str, str], ...]
"""The limits that are another indicator's value: name of the limit, and the other's code."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The green and the yellow limit; one alone is allowed.

    ``strict`` names the limits that a value must be better than; at the others it is there.
    ``borrowed`` are another indicator's value, and have no figure until that is known.
    """

    green: Decimal | None = None
    yellow: Decimal | None = None
    strict: tuple[str, ...] = ()
    borrowed: Borrowing = ()

    def __post_init__(self) -> None:
        if self.strict:
            given = tuple(n for n in SIDED if n in self.strict and at(self, n) is not None)
            object.__setattr__(self, "strict", given)


@dataclass(frozen=True, slots=True)
class IntervalLimits:
    """Green from green_from to green_to, yellow from yellow_from to yellow_to.

    ``strict`` names the ends that lie outside; an interval without width has none of them.
    ``borrowed`` are another indicator's value, and have no figure until that is known.
    """

    yellow_from: Decimal | None = None
    green_from: Decimal | None = None
    green_to: Decimal | None = None
    yellow_to: Decimal | None = None
    strict: tuple[str, ...] = ()
    borrowed: Borrowing = ()

    def __post_init__(self) -> None:
        if self.strict:
            object.__setattr__(self, "strict", tuple(filter(self._stays_strict, ENDS)))

    def _stays_strict(self, name: str) -> bool:
        colour = name.partition("_")[0]
        ends = (at(self, f"{colour}_from"), at(self, f"{colour}_to"))
        return name in self.strict and at(self, name) is not None and ends[0] != ends[1]


AnyLimits = Limits | IntervalLimits


def at(limits: AnyLimits, name: str) -> Decimal | str | None:
    """Where a limit stands: its figure, the code of the indicator whose value it is, or None."""
    return next((code for n, code in limits.borrowed if n == name), getattr(limits, name))


def has_limit(limits: AnyLimits | None) -> bool:
    """Whether there is anything to judge by, once what is borrowed is known."""
    if limits is None:
        return False
    if limits.borrowed:
        return True
    if isinstance(limits, Limits):
        return limits.green is not None or limits.yellow is not None
    return any(
        x is not None
        for x in (limits.yellow_from, limits.green_from, limits.green_to, limits.yellow_to)
    )


def status(
    value: Decimal | None,
    limits: AnyLimits | None,
    direction: Direction,
    *,
    incomplete: bool = False,
    awaiting: bool = False,
) -> Status:
    """The status of a value that is rounded as it is shown. ``awaiting``: a sum before its year ends."""
    if value is None:
        return Status.NO_VALUE
    if direction is Direction.OBSERVATION:
        return Status.OBSERVATION
    if limits is None or not has_limit(limits) or awaiting:
        return Status.NO_TARGET
    if incomplete:
        return Status.INCOMPLETE
    if isinstance(limits, IntervalLimits):
        return _in_interval(value, limits)
    for reached in (Status.GREEN, Status.YELLOW):
        if reaches(value, limits, reached.value, direction):
            return reached
    return Status.RED


def reaches(value: Decimal, limits: Limits, name: str, direction: Direction) -> bool:
    """Whether the value is at or past the limit, or past it where the limit is strict."""
    limit: Decimal | None = getattr(limits, name)
    if limit is None:
        return False
    sign = -1 if direction is Direction.LOWER else 1
    return sign * value > sign * limit or (value == limit and name not in limits.strict)


def is_inside(value: Decimal, limits: IntervalLimits, colour: str) -> bool:
    """Whether the value lies between the ends of the colour; never where it has none."""
    start, end = f"{colour}_from", f"{colour}_to"
    low: Decimal | None = getattr(limits, start)
    high: Decimal | None = getattr(limits, end)
    if low is None and high is None:
        return False
    above = low is None or value > low or (value == low and start not in limits.strict)
    below = high is None or value < high or (value == high and end not in limits.strict)
    return above and below


def _in_interval(value: Decimal, limits: IntervalLimits) -> Status:
    for colour in (Status.GREEN, Status.YELLOW):
        if is_inside(value, limits, colour.value):
            return colour
    return Status.RED


def trend(
    new: Decimal, old: Decimal, direction: Direction, limits: AnyLimits | None = None
) -> Trend | None:
    """Better, worse or unchanged by shown values; none for an observation or an interval without limits."""
    if direction is Direction.OBSERVATION:
        return None
    if direction is Direction.INTERVAL:
        if not isinstance(limits, IntervalLimits):
            return None
        new, old = _from_green(new, limits), _from_green(old, limits)
        direction = Direction.LOWER
    if new == old:
        return Trend.UNCHANGED
    risen = new > old
    return Trend.BETTER if risen == (direction is Direction.HIGHER) else Trend.WORSE


def _from_green(value: Decimal, limits: IntervalLimits) -> Decimal:
    if limits.green_from is not None and value < limits.green_from:
        return limits.green_from - value
    if limits.green_to is not None and value > limits.green_to:
        return value - limits.green_to
    return Decimal(0)
