"""Periods and which measurement point a period shows."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final, Protocol, TypeVar

YEARS: Final = range(1990, 2101)
"""The years that anything typed or asked for may lie in: what is reckoned from them fits every calendar."""


class PeriodKind(StrEnum):
    """The lengths of a period; a free date is a period of one day."""

    YEAR = "year"
    HALF_YEAR = "half_year"
    TERTIAL = "tertial"
    QUARTER = "quarter"
    MONTH = "month"
    DATE = "date"


class PeriodRefused(ValueError):
    """The text is no period; ``read`` is what stood there."""

    def __init__(self, read: str) -> None:
        super().__init__(f"not a period: {read[:40]!r}")
        self.read = read[:40]


_LETTER = {
    "H": PeriodKind.HALF_YEAR,
    "T": PeriodKind.TERTIAL,
    "Q": PeriodKind.QUARTER,
    "M": PeriodKind.MONTH,
}
_LETTER_OF = {kind: letter for letter, kind in _LETTER.items()}
PARTS_OF_YEAR = {
    PeriodKind.YEAR: 1,
    PeriodKind.HALF_YEAR: 2,
    PeriodKind.TERTIAL: 3,
    PeriodKind.QUARTER: 4,
    PeriodKind.MONTH: 12,
}
_NORWEGIAN_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_FORM = re.compile(r"(?P<year>[12]\d{3})(?:(?P<letter>[HTQM])(?P<number>\d{1,2}))?", re.ASCII)
_DATE = re.compile(r"[12]\d{3}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True, eq=False)
class Period:
    """A period: kind, year, number within the year (0 for the year itself), first and last day.

    Its key says all the rest, so two periods are the same where their keys are.
    """

    key: str
    kind: PeriodKind
    year: int
    number: int
    first: dt.date
    last: dt.date

    @staticmethod
    def parse(key: str) -> Period:
        """The period of a key such as 2025, 2025H1, 2025T2, 2025Q3, 2025M01 or 2025-09-15."""
        return _parsed(key)

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Period) and self.key == other.key)

    def __hash__(self) -> int:
        return hash(self.key)

    def __lt__(self, other: Period) -> bool:
        return (self.last, self.first, self.key) < (other.last, other.first, other.key)

    @property
    def part(self) -> str:
        """The part of the year, ``T1``; empty for the year and for a free date."""
        return "" if self.kind in (PeriodKind.YEAR, PeriodKind.DATE) else self.key[4:]

    @property
    def parent(self) -> Period:
        """The year the period belongs to."""
        return Period.parse(f"{self.year:04}")

    def predecessor(self) -> Period | None:
        """The period of the same kind right before; a free date has none."""
        if self.kind is PeriodKind.DATE:
            return None
        if self.number <= 1:
            return of(self.kind, self.year - 1, PARTS_OF_YEAR[self.kind])
        return of(self.kind, self.year, self.number - 1)

    def same_last_year(self) -> Period | None:
        """The same part of the year before; 29 February has none."""
        if self.kind is PeriodKind.DATE:
            try:
                return Period.parse(self.first.replace(year=self.year - 1).isoformat())
            except ValueError:
                return None
        return of(self.kind, self.year - 1, self.number)

    def contains(self, other: Period) -> bool:
        """Whether the other lies wholly inside this one (or is it)."""
        return self.first <= other.first and other.last <= self.last

    def overlaps(self, other: Period) -> bool:
        """Whether some day lies in both."""
        return self.first <= other.last and other.first <= self.last


def of(kind: PeriodKind, year: int, number: int) -> Period:
    """The period of that kind, year and number."""
    if kind is PeriodKind.YEAR:
        return Period.parse(f"{year:04}")
    width = 2 if kind is PeriodKind.MONTH else 1
    return Period.parse(f"{year:04}{_LETTER_OF[kind]}{number:0{width}}")


def parts_of_year(year: int, kind: PeriodKind) -> tuple[Period, ...]:
    """All periods of that kind in a year, in order."""
    return tuple(of(kind, year, n) for n in range(1, PARTS_OF_YEAR[kind] + 1))


@cache
def _parsed(key: str) -> Period:
    if _DATE.fullmatch(key):
        try:
            day = dt.date.fromisoformat(key)
        except ValueError:
            raise PeriodRefused(key) from None
        return Period(key, PeriodKind.DATE, day.year, 0, day, day)
    found = _FORM.fullmatch(key)
    if found is None:
        raise PeriodRefused(key)
    year, letter = int(found["year"]), found["letter"]
    if letter is None:
        return Period(key, PeriodKind.YEAR, year, 0, dt.date(year, 1, 1), dt.date(year, 12, 31))
    kind, number = _LETTER[letter], int(found["number"])
    width = 2 if kind is PeriodKind.MONTH else 1
    if not 1 <= number <= PARTS_OF_YEAR[kind] or len(found["number"]) != width:
        raise PeriodRefused(key)
    months = 12 // PARTS_OF_YEAR[kind]
    start, end = (number - 1) * months + 1, number * months
    last = dt.date(year, end, calendar.monthrange(year, end)[1])
    return Period(key, kind, year, number, dt.date(year, start, 1), last)


def read_year(text: str) -> int:
    """The year typed or asked for; ValueError for anything else than four digits within ``YEARS``."""
    if not _YEAR.fullmatch(text) or int(text) not in YEARS:
        raise ValueError(f"not a year: {text[:40]!r}")
    return int(text)


def read_day(text: str) -> dt.date:
    """The day typed or asked for, ``2026-12-31`` or ``31.12.2026``; ValueError outside ``YEARS``."""
    found = _NORWEGIAN_DAY.fullmatch(text)
    if found:
        day, month, year = map(int, found.groups())
    elif _DATE.fullmatch(text):
        year, month, day = map(int, text.split("-"))
    else:
        raise ValueError(f"not a day: {text[:40]!r}")
    if year not in YEARS:
        raise ValueError(f"not a day within {YEARS[0]}-{YEARS[-1]}: {text}")
    return dt.date(year, month, day)


def read_period(text: str) -> Period:
    """The period asked for by its key; PeriodRefused outside ``YEARS``."""
    period = Period.parse(text)
    if period.year not in YEARS:
        raise PeriodRefused(text)
    return period


class AtPeriod(Protocol):
    """Anything that is measured for a period on a date."""

    @property
    def period(self) -> Period: ...
    @property
    def measuring_date(self) -> dt.date: ...


P = TypeVar("P", bound=AtPeriod)


def newest(point: AtPeriod) -> tuple[dt.date, int, dt.date]:
    """Sorts the newest last; of those that end on one day the longer period, then the later measuring."""
    period = point.period
    return (period.last, (period.last - period.first).days, point.measuring_date)


def shown_point(points: Sequence[P], page: Period) -> tuple[P | None, bool]:
    """The point that a page's period shows, and whether it is only an earlier one.

    The point whose period equals the page's, else the last inside it (the longer period at the same
    date), else the last before it.
    """
    equal = [p for p in points if p.period == page]
    inside = [p for p in points if page.contains(p.period)]
    if equal or inside:
        return max(equal or inside, key=newest), False
    before = [p for p in points if p.period.last <= page.last]
    return (max(before, key=newest), True) if before else (None, False)


def without_overlap(points: Sequence[P], filled: Callable[[P], bool]) -> list[P]:
    """Points of which no two share a day, oldest first: those that are filled before those that are
    not, then the longer before the shorter, so that nothing is added twice after a change of
    frequency."""

    def rank(point: P) -> tuple[bool, int, dt.date]:
        period = point.period
        return (filled(point), (period.last - period.first).days, point.measuring_date)

    kept: list[P] = []
    for point in sorted(points, key=rank, reverse=True):
        if not any(point.period.overlaps(other.period) for other in kept):
            kept.append(point)
    return sorted(kept, key=lambda p: p.period.last)


def twelve_months(points: Sequence[P], page: Period) -> list[P]:
    """The points of one kind that fill the twelve months to the page's last day; none where one lacks."""
    until = [p for p in points if p.period.last <= page.last]
    if not until:
        return []
    kind = until[-1].period.kind
    after = page.last + dt.timedelta(days=1)
    first = after.replace(year=after.year - 1)
    of_period = {p.period: p for p in until if p.period.kind is kind and first <= p.period.first}
    return list(of_period.values()) if len(of_period) == PARTS_OF_YEAR.get(kind) else []
