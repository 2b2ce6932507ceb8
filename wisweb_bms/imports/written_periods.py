"""Periods as people write them, in Norwegian and English: read where they can mean one thing only."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from wisweb_bms.engine.characters import folded
from wisweb_bms.engine.periods import PARTS_OF_YEAR, PeriodRefused, of, read_period

LONGEST: Final = 60
NO_YEAR, NOT_OURS, UNCLEAR, NONE, SPAN = "no_year", "not_ours", "unclear", "none", "span"
_KINDS: Final = {
    "t": "T", "tert": "T", "tertial": "T", "tertialet": "T", "tertialsrapport": "T",
    "h": "H", "hå": "H", "halvår": "H", "halvåret": "H", "halvaar": "H",
    "half": "H", "half year": "H", "half-year": "H",
    "q": "Q", "k": "Q", "kv": "Q", "kvt": "Q", "kvart": "Q", "kvartal": "Q", "kvartalet": "Q",
    "quarter": "Q",
    "m": "M", "mnd": "M", "md": "M", "måned": "M", "månad": "M", "month": "M",
}  # fmt: skip
_NUMBERS: Final = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4,
    "første": 1, "fyrste": 1, "først": 1, "andre": 2, "annet": 2, "tredje": 3, "fjerde": 4,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip
_MONTHS: Final = (
    "januar january jan", "februar february feb", "mars march mar", "april apr", "mai may",
    "juni june jun", "juli july jul", "august aug", "september sept sep", "oktober october okt oct",
    "november nov", "desember december des dec",
)  # fmt: skip
_MONTH_OF: Final = {word: n for n, words in enumerate(_MONTHS, 1) for word in words.split()}
_LEADING = re.compile(
    r"(?:per|pr|t\.?o\.?m|til og med|ved utgangen av|utgangen av|hittil(?: i år)?|"
    r"as of|through|ytd)\b\.?:?\s*"
)
_WHOLE_YEAR = re.compile(r"(?:(?:hele|heile|full) )?(?:(?:år|året|årsresultat|year|fy) )?")
_YEAR = r"(?P<year>(?:19|20|21)\d\d|\d\d)"
_NUMBER = r"(?P<number>\d{1,2}(?:st|nd|rd|th)?|[ivx]{1,3}|[a-zæøå]{5,7})"
_LETTERS = "|".join(sorted(map(re.escape, _KINDS), key=len, reverse=True))
_KIND = rf"(?P<kind>{_LETTERS})"
_BETWEEN = r"[\s.,\-/_']*"
_PARTS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_NUMBER}{_BETWEEN}{_KIND}(?:{_BETWEEN}{_YEAR})?",
        rf"{_KIND}{_BETWEEN}{_NUMBER}(?:[\s.,\-/_']+{_YEAR})?",
        rf"(?P<year>(?:19|20|21)\d\d){_BETWEEN}{_KIND}{_BETWEEN}{_NUMBER}",
        rf"(?P<year>(?:19|20|21)\d\d){_BETWEEN}{_NUMBER}{_BETWEEN}{_KIND}",
    )
)
_WORD = r"([a-zæøå]{3,9})\.?"
_MONTH = re.compile(rf"{_WORD}(?:{_BETWEEN}{_YEAR})?")
_YEAR_MONTH = re.compile(rf"(?P<year>(?:19|20|21)\d\d){_BETWEEN}{_WORD}")
_SPAN = re.compile(rf"{_WORD}\s*(?:-|–|—|til|to|t\.?o\.?m\.?)\s*{_WORD}(?:{_BETWEEN}{_YEAR})?")
_NUMBERED = re.compile(
    r"(?P<year>(?:19|20|21)\d\d)[-.](?P<month>\d\d)|(?P<one>\d\d)[/.](?P<two>(?:19|20|21)\d\d)"
)
_DAY = re.compile(r"(\d{1,2})[./](?:\s*)(\d{1,2})[./]\s*((?:19|20|21)\d\d|\d\d)")
_NAMED_DAY = re.compile(rf"(\d{{1,2}})\.?\s*{_WORD}\s*((?:19|20|21)\d\d)")
_WEEK = re.compile(
    r"(?:(?:19|20|21)\d\d\s*)?(?:uke|veke|week|wk)\b.*|(?:19|20|21)\d\d[\s-]*[wu]\d+"
)
_SCHOOL_YEAR = re.compile(r".*\b(?:19|20|21)?\d\d\s*[/–-]\s*(?:19|20|21)\d\d|.*\b\d\d\d\d/\d\d")
_ANY_YEAR = re.compile(r"\b(?:19|20|21)\d\d\b")


@dataclass(frozen=True, slots=True)
class Written:
    """What a text says: the period's key, else why it is none.

    ``no_year`` is a period without its year, ``not_ours`` a week, ``unclear`` a text with a year that
    may mean several periods or none, ``span`` some months that are no period of ours, and ``none``
    anything else. A day stands for itself and for
    every period that ends on it.
    """

    key: str = ""
    why: str = ""


def read_written(text: str, year: str = "") -> Written:
    """The period; ``year`` counts where the text says none."""
    plain = folded(text).strip(" .:;,")
    if not plain or len(plain) > LONGEST:
        return Written(why=NONE)
    if _WEEK.fullmatch(plain):
        return Written(why=NOT_OURS)
    if key := _key(plain.upper()):
        return Written(key)
    leading = _LEADING.match(plain)
    bare = plain[leading.end() :] if leading else plain
    found = _of_parts(bare, year) or _of_months(bare, year, at_end=leading is not None)
    found = found or _of_day(bare) or _of_year(bare)
    if found is not None:
        return found
    unclear = _SCHOOL_YEAR.fullmatch(bare) or _ANY_YEAR.search(bare)
    return Written(why=UNCLEAR if unclear else NONE)


def ending_on(day: dt.date) -> list[str]:
    """The keys of the periods whose last day it is, the shortest first."""
    kinds = sorted(PARTS_OF_YEAR, key=lambda kind: -PARTS_OF_YEAR[kind])
    found = []
    for kind in kinds:
        months = 12 // PARTS_OF_YEAR[kind]
        last = day.day == calendar.monthrange(day.year, day.month)[1]
        if last and day.month % months == 0:
            found.append(of(kind, day.year, day.month // months).key)
    return found


def _of_parts(plain: str, year: str) -> Written | None:
    for pattern in _PARTS:
        match = pattern.fullmatch(plain)
        if match is None:
            continue
        number = _number(match["number"])
        if number is None:
            continue
        return _dated(match["year"], year, partial(_part, _KINDS[match["kind"]], number))
    return None


def _part(letter: str, number: int, year: str) -> str:
    return f"{year}{letter}{number:02}" if letter == "M" else f"{year}{letter}{number}"


def _number(written: str) -> int | None:
    if written in _NUMBERS:
        return _NUMBERS[written]
    digits = written.rstrip("stndrh")
    return int(digits) if digits.isdecimal() else None


def _of_months(plain: str, year: str, *, at_end: bool) -> Written | None:
    """A month, or the period that goes from one to another. *Per april* is the last day of April."""
    span = _SPAN.fullmatch(plain)
    if span and span[1] in _MONTH_OF and span[2] in _MONTH_OF:
        first, last = _MONTH_OF[span[1]], _MONTH_OF[span[2]]
        found = _dated(span["year"], year, lambda whole: _from_to(whole, first, last))
        return Written(why=SPAN) if found.why == UNCLEAR else found
    match = _MONTH.fullmatch(plain) or _YEAR_MONTH.fullmatch(plain)
    word = match and next((g for g in match.groups() if g in _MONTH_OF), None)
    if match and word:
        month = _MONTH_OF[word]
        made = _last_day if at_end else _month
        return _dated(match["year"], year, lambda whole: made(whole, month))
    numbered = _NUMBERED.fullmatch(plain)
    if numbered:
        whole, month = numbered["year"] or numbered["two"], numbered["month"] or numbered["one"]
        return _kept(_month(whole, int(month)))
    return None


def _month(year: str, month: int) -> str:
    return f"{year}M{month:02}"


def _last_day(year: str, month: int) -> str:
    return f"{year}-{month:02}-{calendar.monthrange(int(year), month)[1]:02}"


def _from_to(year: str, first: int, last: int) -> str:
    """The period with just these months; nothing where none has."""
    months = last - first + 1
    kind = next((k for k, parts in PARTS_OF_YEAR.items() if parts * months == 12), None)
    if months < 1 or kind is None or last % months:
        return ""
    return of(kind, int(year), last // months).key


def _of_day(plain: str) -> Written | None:
    match = _DAY.fullmatch(plain)
    if match:
        day, month, year = int(match[1]), int(match[2]), _whole_year(match[3])
        return _kept(f"{year}-{month:02}-{day:02}")
    named = _NAMED_DAY.fullmatch(plain)
    if named and named[2] in _MONTH_OF:
        return _kept(f"{named[3]}-{_MONTH_OF[named[2]]:02}-{int(named[1]):02}")
    return None


def _of_year(plain: str) -> Written | None:
    whole = _WHOLE_YEAR.match(plain)
    key = _key(plain[whole.end() :]) if whole else ""
    return Written(key) if len(key) == 4 else None


def _dated(own: str | None, given: str, made: Callable[[str], str]) -> Written:
    year = _whole_year(own) if own else given.strip()
    if not year:
        return Written(why=NO_YEAR)
    return _kept(made(year) if year.isdecimal() and len(year) == 4 else "")


def _whole_year(written: str) -> str:
    """A year of two digits is one of ours."""
    return written if len(written) == 4 else f"{20 if int(written) < 90 else 19}{written}"


def _kept(key: str) -> Written:
    key = _key(key)
    return Written(key) if key else Written(why=UNCLEAR)


def _key(text: str) -> str:
    try:
        return read_period(text).key if text else ""
    except PeriodRefused:
        return ""
