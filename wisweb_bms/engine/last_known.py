"""What is known where the page's own period is not measured: the newest value, and whether it is fresh."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from .facts import Point
from .periods import Period, PeriodKind, newest
from .status import Status

if TYPE_CHECKING:
    from .evaluate import Evaluated, Evaluation

FRESH: Final = "fresh"
OLD: Final = "old"
GRACE: Final = 4
"""Months that a figure stays fresh beyond one length of its period."""
MONTHS: Mapping[PeriodKind, int] = {
    PeriodKind.YEAR: 12,
    PeriodKind.HALF_YEAR: 6,
    PeriodKind.TERTIAL: 4,
    PeriodKind.QUARTER: 3,
    PeriodKind.MONTH: 1,
    PeriodKind.DATE: 12,
}
EVERY_SECOND_YEAR: Final = 24


def fresh_until(period: Period, *, second_year: bool = False) -> dt.date:
    """The last day on which a figure of the period still says how things stand."""
    longer = second_year and period.kind is PeriodKind.YEAR
    length = EVERY_SECOND_YEAR if longer else MONTHS[period.kind]
    after = period.last + dt.timedelta(days=1)
    years, month = divmod(after.month - 1 + length + GRACE, 12)
    first = dt.date(after.year + years, month + 1, 1)
    following = (first + dt.timedelta(days=31)).replace(day=1)
    return min(first + dt.timedelta(days=after.day - 1), following) - dt.timedelta(days=1)


def is_measured(cell: Evaluated) -> bool:
    """Whether the page's own point says something: a figure, none of 0 of 0, hidden, not applicable.

    What is reported and not yet released says nothing.
    """
    if cell.rules is None or cell.earlier or cell.hidden == "not_released":
        return False
    return bool(cell.hidden) or cell.state in ("reported", "not_applicable")


def is_whole(cell: Evaluated) -> bool:
    """Whether it counts as it stands: neither incomplete nor under way."""
    return is_measured(cell) and cell.status is not Status.INCOMPLETE and not cell.under_way


class LastKnown:
    """The newest values of one evaluation."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._evaluation = evaluation
        self.facts = evaluation.facts

    def cell(self, indicator_id: int, unit_key: str, page: Period) -> Evaluated | None:
        """The newest whole figure up to the page's last day, with its own target and period.

        None where there is none, and of an indicator that has ended.
        """
        if indicator_id in self.facts.ended:
            return None
        until = [p for p in self.facts.points.get(indicator_id, ()) if p.period.last <= page.last]
        for point in sorted(until, key=newest, reverse=True):
            if not self._evaluation.takes_part(point, unit_key):
                continue
            found = self._evaluation.at(point, unit_key)
            if is_whole(found) and (found.hidden or found.value is not None):
                return found._replace(known=self._freshness(point, page))
        return None

    def _freshness(self, point: Point, page: Period) -> str:
        second = point.indicator_id in self.facts.every_second_year
        looked_from = min(self.facts.today, page.last)
        return FRESH if looked_from <= fresh_until(point.period, second_year=second) else OLD
