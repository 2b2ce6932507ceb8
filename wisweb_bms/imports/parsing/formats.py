"""How the cells of a workbook are shown: the number format of each style, and what it makes of a number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from wisweb_bms.confined.limits import Declined
from wisweb_bms.confined.xml_stream import local, tell

MOST: Final = 100_000
"""Styles; no spreadsheet program makes as many."""
_DAYS: Final = (*range(14, 18), 22, *range(27, 37), *range(50, 59))
_TIMES: Final = (18, 19, 20, 21, 45, 47)
_ELAPSED: Final = 46
_BUILT_IN: Final = (
    dict.fromkeys(_DAYS, "yyyy-mm-dd")
    | dict.fromkeys(_TIMES, "hh:mm:ss")
    | {_ELAPSED: "[h]:mm:ss", 9: "0%", 10: "0.00%", 17: "mmm-yy"}
)
"""Formats that a file names by number alone, as far as they show more than the plain number."""
_SHOWS = re.compile(r"[0#?dmyhs]")
_THOUSANDS = re.compile(r"[0#?](,+)(?![0#?,])")


class Formats:
    """The styles' part of a workbook, heard element by element."""

    def __init__(self, pieces: Iterable[bytes] | None) -> None:
        self.codes: list[str] = []
        """The format code of every style, in the order that cells name them; empty for a plain one."""
        self._own: dict[str, str] = {}
        self._in_styles = False
        if pieces is not None:
            tell(pieces, self._start, self._end)

    def _start(self, name: str, has: dict[str, str]) -> None:
        name = local(name)
        if name == "cellXfs":
            self._in_styles = True
        elif name == "numFmt":
            self._own[has.get("numFmtId", "")] = has.get("formatCode", "")
        elif name == "xf" and self._in_styles:
            number = has.get("numFmtId", "")
            built_in = _BUILT_IN.get(int(number), "") if _is_short(number) else ""
            self.codes.append(self._own.get(number, built_in))
            if len(self.codes) > MOST:
                raise Declined("damaged")

    def _end(self, name: str) -> None:
        if local(name) == "cellXfs":
            self._in_styles = False


def _is_short(number: str) -> bool:
    return number.isascii() and number.isdecimal() and len(number) < 6


def shows_elapsed(code: str) -> bool:
    """Whether numbers are shown as hours that have gone, which may be more than a day's."""
    return any(mark in code.lower() for mark in ("[h]", "[hh]", "[m]", "[mm]", "[s]", "[ss]"))


def shows_time(code: str) -> bool:
    """Whether numbers are shown as days or times of day."""
    return any(letter in "dmyhs" for letter in _letters(code))


def shows_no_day(code: str) -> bool:
    """Whether a day is shown as its month and year, or its year, alone."""
    letters = _letters(code)
    return "y" in letters and not any(letter in "dhs" for letter in letters)


def shows_month(code: str) -> bool:
    return "m" in _letters(code)


def times_shown(code: str) -> Decimal:
    """How many times the number the cell shows: 100 for per cent, a thousandth for thousands."""
    letters = _letters(code)
    thousands = _THOUSANDS.search(letters)
    shown = Decimal(100) ** letters.count("%")
    return shown.scaleb(-3 * len(thousands[1])) if thousands else shown


def shows_percent(code: str) -> bool:
    return "%" in _letters(code)


def _letters(code: str) -> str:
    """The first part of the code that shows a number or a moment; the very first where none does."""
    parts = _bare(code).split(";")
    return next((part for part in parts if _SHOWS.search(part)), parts[0])


def _bare(code: str) -> str:
    """The code without texts in quotes, single marks, colours and languages."""
    kept: list[str] = []
    characters = iter(code.lower())
    for one in characters:
        if one in "\\_*":
            next(characters, "")
        elif one == '"':
            _skip(characters, '"')
        elif one == "[":
            _skip(characters, "]")
        else:
            kept.append(one)
    return "".join(kept).replace("general", "")


def _skip(characters: Iterator[str], mark: str) -> None:
    for one in characters:
        if one == mark:
            return
