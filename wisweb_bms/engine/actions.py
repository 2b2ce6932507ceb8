"""What follows from an action's dates and history: overdue, delayed, its status on a day, before and after."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from .status import Direction, Trend


class ActionStatus(StrEnum):
    """Where an action stands."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


OPEN = (ActionStatus.PLANNED, ActionStatus.IN_PROGRESS)
"""Those that still have something left to do."""


@dataclass(frozen=True, slots=True)
class Stand:
    """The status and per cent that an action has had since a day."""

    day: dt.date
    status: ActionStatus
    progress: int = 0


def stand_on(history: Sequence[Stand], day: dt.date) -> Stand | None:
    """How the action stood on the day, of a history in the order written; None before it was made.

    What was written last holds, also where a clock had run ahead when the one before it was written.
    """
    known = [one for one in history if one.day <= day]
    return known[-1] if known else None


def overdue(
    status: ActionStatus, deadline: dt.date | None, day: dt.date, *, carried: bool = False
) -> bool:
    """Deadline passed and neither completed nor cancelled, nor carried over to another year's action."""
    return status in OPEN and not carried and deadline is not None and deadline < day


def delayed(
    status: ActionStatus,
    start: dt.date | None,
    deadline: dt.date | None,
    expected_finish: dt.date | None,
    day: dt.date,
    *,
    carried: bool = False,
) -> bool:
    """Expected to finish after the deadline, or the start has passed and it is still planned."""
    if status not in OPEN or carried:
        return False
    late = expected_finish is not None and deadline is not None and expected_finish > deadline
    waiting = status is ActionStatus.PLANNED and start is not None and start < day
    return late or waiting


@dataclass(frozen=True, slots=True)
class Measured:
    """A shown value with the days it is for; values of one ``series`` may be compared."""

    first: dt.date
    last: dt.date
    value: Fraction
    series: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """The comparable values before an action began and after it ended, and what they tell.

    ``verdict`` is *not_started*, *not_ended*, *too_few*, or what the means say: *better*, *worse*,
    *unchanged*, or for an observation *higher* or *lower*.
    """

    before: tuple[Fraction, ...]
    after: tuple[Fraction, ...]
    verdict: str

    @property
    def mean_before(self) -> Fraction | None:
        return _mean(self.before)

    @property
    def mean_after(self) -> Fraction | None:
        return _mean(self.after)


def before_after(
    values: Sequence[Measured],
    start: dt.date | None,
    end: dt.date | None,
    direction: Direction,
    least: int = 2,
) -> BeforeAfter:
    """Compare the values wholly before the start with those wholly after the end.

    Only values of one series are compared, the one that has most on its shorter side. Fewer than
    ``least`` on a side tells nothing; nor does an action that has not ended.
    """
    if start is None:
        return BeforeAfter((), (), "not_started")
    sides: dict[tuple[object, ...], tuple[list[Fraction], list[Fraction]]] = defaultdict(
        lambda: ([], [])
    )
    for one in sorted(values, key=lambda v: (v.last, v.first)):
        if one.last < start:
            sides[one.series][0].append(one.value)
        elif end is not None and one.first > end:
            sides[one.series][1].append(one.value)
    pairs = sorted(sides.values(), key=lambda s: (min(map(len, s)), len(s[0]) + len(s[1])))
    before, after = (tuple(pairs[-1][0]), tuple(pairs[-1][1])) if pairs else ((), ())
    if end is None:
        return BeforeAfter(before, (), "not_ended")
    if min(len(before), len(after)) < least:
        return BeforeAfter(before, after, "too_few")
    return BeforeAfter(before, after, _verdict(before, after, direction))


def _verdict(before: Sequence[Fraction], after: Sequence[Fraction], direction: Direction) -> str:
    old, new = _mean(before) or Fraction(0), _mean(after) or Fraction(0)
    if new == old:
        return "unchanged"
    if direction in (Direction.HIGHER, Direction.LOWER):
        better = (new > old) is (direction is Direction.HIGHER)
        return Trend.BETTER.value if better else Trend.WORSE.value
    return "higher" if new > old else "lower"


def _mean(values: Sequence[Fraction]) -> Fraction | None:
    return sum(values, Fraction(0)) / len(values) if values else None
