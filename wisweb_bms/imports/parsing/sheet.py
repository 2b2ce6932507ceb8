"""One sheet of a workbook, read cell by cell: what is empty takes no room, however far out the next one is.

What is hidden and what is merged is told beside the rows: ``hidden`` for the sheet itself,
``hidden_rows`` with those that hold anything and ``hidden_columns``, counted from 1, and ``merged``
with first row, first column, last row and last column of each.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from wisweb_bms.confined.limits import Declined
from wisweb_bms.confined.xml_stream import tell
from wisweb_bms.imports.columns import column_letters, column_number

from . import cells
from .formats import (
    Formats,
    shows_elapsed,
    shows_month,
    shows_no_day,
    shows_percent,
    shows_time,
    times_shown,
)
from .shared_texts import SharedTexts, unescaped
from .sizes import COLUMNS, LONGEST_TEXT, ROWS, Measure, long_text

_FIRST_OF_MARCH_1900 = 60
"""Spreadsheets count a 29 February 1900 that never was; days before it stand one too low."""
_DAY = 24 * 60 * 60
_DAY_0_OF_1900, _DAY_0_OF_1904 = dt.date(1899, 12, 30), dt.date(1904, 1, 1)
_LAST_DAY = dt.date.max.toordinal()
_SURE_DIGITS = 15
_DIGITS = "0123456789"
_TEXTS = ("str", "inlineStr")
_FORMULA = 200
"""Characters that are told of a formula that was never calculated."""
_MONTH_NAMES = "januar februar mars april mai juni juli august september oktober november desember"
_MONTHS = _MONTH_NAMES.split()


class SheetReader:
    """The sheet's part, heard element by element. Declined where it is damaged or too large."""

    def __init__(
        self, texts: SharedTexts, formats: Formats, measure: Measure, *, from_1904: bool
    ) -> None:
        self._texts = texts.written
        codes = {str(number): code for number, code in enumerate(formats.codes)}
        self._elapsed = {style for style, code in codes.items() if shows_elapsed(code)}
        self._timed = {style for style, code in codes.items() if shows_time(code)} | self._elapsed
        self._undated = {
            style: shows_month(code)
            for style, code in codes.items()
            if style in self._timed and shows_no_day(code)
        }
        self._percent = {style for style, code in codes.items() if shows_percent(code)}
        self._times: dict[str, Decimal] = {
            style: times
            for style, code in codes.items()
            if style not in self._timed and (times := times_shown(code)) != cells.ONE
        }
        self._measure = measure
        self._from_1904 = from_1904
        self._before_first = (_DAY_0_OF_1904 if from_1904 else _DAY_0_OF_1900).toordinal()
        self._rows: dict[int, str] = {}
        self._row = self._column = 0
        self._cells: list[str] = []
        self._kind = self._style = ""
        self._heard: list[str] = []
        self._length = 0
        self._among_rows = self._in_row = self._listening = False
        self._aside = 0
        self._formula: list[str] | None = None
        self._in_formula = False
        self._hidden = False
        self._hidden_rows: list[int] = []
        self._hidden_columns: list[int] = []
        self._merged: list[tuple[int, int, int, int]] = []

    def read(self, name: str, pieces: Iterable[bytes], *, hidden: bool = False) -> cells.Table:
        """The table from its first row with anything in it to the last."""
        tell(pieces, self._start, self._end, self._hear)
        first, last = min(self._rows, default=0), max(self._rows, default=-1)
        blank = cells.row_of(())
        rows = [self._rows.get(number, blank) for number in range(first, last + 1)]
        told: dict[str, Any] = {
            "hidden": hidden,
            "hidden_rows": self._hidden_rows,
            "hidden_columns": self._hidden_columns,
            "merged": self._merged,
        }
        return cells.Table(name, first + 1, rows, {what: of for what, of in told.items() if of})

    # -- what is heard -------------------------------------------------------------------------

    def _start(self, name: str, has: dict[str, str]) -> None:
        if ":" in name:
            name = name.rpartition(":")[2]
        if not self._among_rows:
            # What stands beside the rows has elements of the same names.
            self._among_rows = name == "sheetData"
            if name == "col":
                self._note_column(has)
            elif name == "mergeCell":
                self._note_merged(has.get("ref", ""))
        elif name == "c":
            self._start_cell(has)
        elif name == "v":
            self._listening = self._kind != "inlineStr"
        elif name == "t":
            self._listening = self._kind == "inlineStr" and not self._aside
        elif name == "f":
            self._formula, self._in_formula = [], True
        elif name == "row":
            self._in_row = True
            self._hidden = _says_yes(has.get("hidden", ""))
            self._column = 0
            if "r" in has:
                self._row = _whole(has["r"]) - 1
        elif name == "rPh":
            self._aside += 1

    def _note_column(self, has: dict[str, str]) -> None:
        if _says_yes(has.get("hidden", "")):
            first, last = _whole(has.get("min", "")), _whole(has.get("max", ""))
            self._hidden_columns.extend(range(first, min(last, COLUMNS) + 1))
            if len(self._hidden_columns) > COLUMNS:
                raise Declined("damaged")

    def _note_merged(self, ref: str) -> None:
        first, _, last = ref.partition(":")
        (top, left), (bottom, right) = _place(first), _place(last or first)
        self._merged.append((top + 1, left + 1, bottom + 1, right + 1))
        if len(self._merged) > ROWS:
            raise Declined("damaged")

    def _start_cell(self, has: dict[str, str]) -> None:
        self._kind, self._style = has.get("t", ""), has.get("s", "0")
        self._heard.clear()
        self._formula = None
        self._length = 0
        if "r" in has:
            row, self._column = _place(has["r"])
            if row != self._row and self._cells:
                raise Declined("damaged")
            self._row = row
        if not self._in_row:
            raise Declined("damaged")

    def _hear(self, heard: str) -> None:
        if self._listening:
            self._heard.append(heard)
            self._length += len(heard)
            if self._length > LONGEST_TEXT:
                raise long_text()
        elif self._in_formula and self._formula is not None and len(self._formula) < _FORMULA:
            self._formula.append(heard[:_FORMULA])

    def _end(self, name: str) -> None:
        if ":" in name:
            name = name.rpartition(":")[2]
        if name == "v" or name == "t":
            self._listening = False
        elif name == "f":
            self._in_formula = False
        elif name == "c" and self._among_rows:
            if self._heard:
                self._put(self._cell("".join(self._heard)))
            elif self._formula is not None and self._kind not in _TEXTS:
                # A formula that came to an empty text says that it is a text.
                self._put(cells.text("=" + "".join(self._formula)[:_FORMULA]))
            self._column += 1
        elif name == "row" and self._among_rows:
            self._end_row()
        elif name == "sheetData":
            self._among_rows = False
        elif name == "rPh":
            self._aside -= 1

    def _end_row(self) -> None:
        if self._cells:
            if self._row in self._rows:
                raise Declined("damaged")
            written = cells.row_of(self._cells)
            self._measure.count(len(self._cells))
            self._measure.row(self._row + 1, len(self._cells), len(written))
            self._rows[self._row] = written
            if self._hidden:
                self._hidden_rows.append(self._row + 1)
            self._cells.clear()
        self._in_row = False
        self._row += 1

    def _put(self, cell: str) -> None:
        """The cell in its place, and nothing in those that were passed over."""
        if cell == cells.EMPTY:
            return
        missing = self._column - len(self._cells)
        if missing < 0:
            self._cells[self._column] = cell
            return
        if self._column >= COLUMNS:
            raise Declined("columns", most=COLUMNS)
        if missing:
            self._cells.extend([cells.EMPTY] * missing)
        self._cells.append(cell)

    # -- what a cell holds ---------------------------------------------------------------------

    def _cell(self, heard: str) -> str:
        """By the kind that the file says; what a formula came to, and its fault for one that failed."""
        kind = self._kind
        if kind == "s":
            return self._shared(heard)
        if not kind or kind == "n":
            return self._number(heard)
        if kind in _TEXTS:
            return cells.text(unescaped(heard))
        if kind == "b":
            return cells.truth(heard.strip() in ("1", "true"))
        if kind == "d":
            return _dated(heard)
        if kind == "e":
            return cells.text(heard)
        raise Declined("damaged")

    def _shared(self, heard: str) -> str:
        number = _whole(heard.strip(), least=0)
        if number >= len(self._texts):
            raise Declined("damaged")
        return self._texts[number]

    def _number(self, heard: str) -> str:
        timed = self._style in self._timed
        times = self._times.get(self._style, cells.ONE)
        if (
            not timed
            and times is cells.ONE
            and len(heard) <= _SURE_DIGITS
            and heard.isascii()
            and heard.isdecimal()
        ):
            return str(int(heard))
        try:
            value = float(heard)
        except ValueError:
            return cells.text(heard)
        if "_" in heard:
            return cells.text(heard)
        if timed:
            return self._moment(value)
        if self._style in self._percent:
            return cells.percent(value, times)
        return cells.number(value, times)

    def _moment(self, value: float) -> str:
        """A day, or what a clock shows where there is no day."""
        if not 0 <= value <= _LAST_DAY:
            return cells.number(value)
        if self._style in self._elapsed:
            return cells.text(_clock(round(value * _DAY)))
        if value < 1:
            return cells.text(_clock(min(round(value * _DAY), _DAY - 1)))
        late = value < _FIRST_OF_MARCH_1900 and not self._from_1904
        ordinal = self._before_first + int(value) + late
        if ordinal > _LAST_DAY:
            return cells.number(value)
        return self._shown_day(dt.date.fromordinal(ordinal))

    def _shown_day(self, day: dt.date) -> str:
        with_month = self._undated.get(self._style)
        if with_month is None:
            return cells.day(day)
        return cells.text(
            f"{_MONTHS[day.month - 1]} {day.year:04}" if with_month else f"{day.year:04}"
        )


def _says_yes(said: str) -> bool:
    return said in ("1", "true")


def _clock(seconds: int) -> str:
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}"


def _dated(heard: str) -> str:
    try:
        return cells.day(dt.date.fromisoformat(heard.strip()[:10]))
    except ValueError:
        return cells.text(heard)


def _place(address: str) -> tuple[int, int]:
    """Row and column, counted from 0, of an address such as ``AB12``."""
    letters = address.rstrip(_DIGITS)
    column = _COLUMNS.get(letters)
    if column is None:
        column = _far_column(letters)
    return _whole(address[len(letters) :]) - 1, column


def _far_column(letters: str) -> int:
    """Beyond what we take: such a cell may still be there for its colour alone."""
    if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
        raise Declined("damaged")
    return column_number(letters.upper()) - 1


def _whole(digits: str, least: int = 1) -> int:
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 7):
        raise Declined("damaged")
    number = int(digits)
    if number < least:
        raise Declined("damaged")
    return number


_COLUMNS = {column_letters(number): number - 1 for number in range(1, COLUMNS + 1)}
