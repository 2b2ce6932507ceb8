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


@dataclass(frozen=True, slots=True)
class Limits:
    """The green and the yellow limit, inclusive on the better side; one alone is allowed."""

    green: Decimal | None = None
    yellow: Decimal | None = None


@dataclass(frozen=True, slots=True)
class IntervalLimits:
    """Green inside [green_from, green_to], yellow inside [yellow_from, yellow_to]."""

    yellow_from: Decimal | None = None
    green_from: Decimal | None = None
    green_to: Decimal | None = None
    yellow_to: Decimal | None = None


AnyLimits = Limits | IntervalLimits


def has_limit(limits: AnyLimits | None) -> bool:
    """Whether there is anything to judge by."""
    if limits is None:
        return False
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
    sign = -1 if direction is Direction.LOWER else 1
    if limits.green is not None and sign * value >= sign * limits.green:
        return Status.GREEN
    if limits.yellow is not None and sign * value >= sign * limits.yellow:
        return Status.YELLOW
    return Status.RED


def _within(value: Decimal, low: Decimal | None, high: Decimal | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)


def _in_interval(value: Decimal, limits: IntervalLimits) -> Status:
    green = limits.green_from is not None or limits.green_to is not None
    if green and _within(value, limits.green_from, limits.green_to):
        return Status.GREEN
    yellow = limits.yellow_from is not None or limits.yellow_to is not None
    if yellow and _within(value, limits.yellow_from, limits.yellow_to):
        return Status.YELLOW
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
