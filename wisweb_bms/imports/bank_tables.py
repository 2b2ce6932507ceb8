"""Tables as statistics banks give them out: a row a region, figures by year in columns or by rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

from wisweb_bms.engine.characters import folded

from . import amounts
from .columns import column_letters
from .heading import Headed, find_heads
from .heads import period_of
from .official_table import MISSING, ZERO, Place, Reading, Statistics, Unread
from .refusing import TableRefused
from .tables import Cell, Row, Sheet, failed, first_visible, only_shown, read_upload, text_of

_YEARLY: Final = re.compile(r"(.+?)[_ ](\d{4}(?:[KQT]\d|M\d\d|H\d)?)")
_REGION: Final = frozenset(
    ["region", "regionar", "regioner", "kommune", "kommunar", "kommuner", "geo", "område", "fylke"]
)
_NAMES: Final = frozenset(["navn", "namn", "name", "kommunenavn", "kommunenamn", "regionnavn"])
_TIMES: Final = frozenset(
    ["år", "årstall", "tid", "time", "year", "periode", "period", "kvartal", "tertial", "måned"]
)
_SERIES: Final = frozenset(["statistikkvariabel", "variabel", "innhold", "contents"])
SYMBOLS: Final = frozenset((".", "..", "...", ":"))
"""What Norwegian banks write for a figure that is not there, each for a reason of its own."""
_DASHES: Final = frozenset(("-", "–", "—", "\N{MINUS SIGN}"))  # noqa: RUF001
_SSB: Final = re.compile(r"\bssb\b|statistisk sentralbyrå|statistics norway|kostra|^\D{0,2}\d{5}: ")
_FIGURE: Final = re.compile(r"[-+\N{MINUS SIGN}]?\d[\d\s.,]*%?")
_MOST_TOLD: Final = 200
_NAMED: Final = 20
"""Hidden rows and sheets that are named."""


def read_bank_table(content: bytes, name: str, how: Reading) -> Statistics:
    """The table of the first sheet that is shown. TableRefused where no cell has a figure."""
    sheets = read_upload(content, name)
    chosen = first_visible(sheets)
    table = _Table(find_heads(only_shown(chosen), _is_head, _axis), name, how)
    table.passed_over = {
        "hidden": [str(n) for n in sorted(chosen.hidden_rows) if _is_filled(chosen, n)],
        "sheets": [sheet.name for sheet in sheets if sheet is not chosen and sheet.rows],
    }
    return table.read()


def _is_filled(sheet: Sheet, number: int) -> bool:
    place = number - sheet.first
    return 0 <= place < len(sheet.rows) and any(cell is not None for cell in sheet.rows[place])


def _is_head(text: str) -> bool:
    return folded(text) in _REGION | _TIMES | _SERIES


def _axis(text: str) -> str:
    return "figure" if _series_of(text) else ""


def _series_of(head: str) -> tuple[str, str] | None:
    """The series and the period that the figures below a head are of; a bare period names no series."""
    bare = period_of(head)
    if bare:
        return "", bare
    found = _YEARLY.fullmatch(head)
    period = period_of(found[2]) if found else None
    return (found[1], period) if found and period else None


class _Table:
    """One table: which column is what, and its cells as they are read."""

    def __init__(self, headed: Headed, name: str, how: Reading) -> None:
        self.headed, self.sheet, self.name, self.how = headed, headed.sheet, name, how
        self.heads = self.sheet.heads
        folds = [folded(head) for head in self.heads]
        self.region = next((n for n, head in enumerate(folds) if head in _REGION), 0)
        self.columns: dict[int, tuple[str, str]] = {}
        for place, head in enumerate(self.heads):
            found = _series_of(head) if place != self.region else None
            if found:
                self.columns[place] = found
        self.time: int | None = None
        if not self.columns:
            self._by_rows(folds)
        rest = [n for n, head in enumerate(self.heads) if head and n not in self._taken()]
        self.rows = [(n, row) for n, row in self.sheet.numbered() if not self._is_note(row)]
        self.label = next((n for n in rest if folds[n] in _NAMES), None)
        self.split = [n for n in rest if n != self.label and self._splits(n)]
        self.unused = [n for n in rest if n != self.label and n not in self.split]
        said = " ".join((self.headed.title, name, *self.heads))
        self.dash_is_zero = how.dash == ZERO or (
            how.dash != MISSING and _SSB.search(said.casefold()) is not None
        )
        self.passed_over: Mapping[str, Sequence[str]] = {}
        """Hidden rows and other sheets, which are not read."""
        self.values: dict[Place, Decimal] = {}
        self.missing: dict[Place, str] = {}
        self.twice: dict[Place, list[str]] = {}
        self.unread: list[Unread] = []
        self.periods: dict[str, None] = {}
        self.dashes = False

    def _by_rows(self, folds: Sequence[str]) -> None:
        """The period stands in a column of its own, and the figures in those that hold nothing else."""
        self.time = next((n for n, head in enumerate(folds) if head in _TIMES), None)
        if self.time is None:
            return
        for place, head in enumerate(self.heads):
            if place not in (self.region, self.time) and head and self._holds_figures(place):
                self.columns[place] = (head, "")

    def _holds_figures(self, place: int) -> bool:
        cells = [text_of(cell) for cell in self._column(place)]
        figures = [text for text in cells if text and not _is_symbol(text)]
        fitting = sum(_FIGURE.fullmatch(text) is not None for text in figures)
        return fitting > 0 and 2 * fitting >= len(figures)

    def _column(self, place: int) -> Iterator[Cell]:
        for _number, row in self.sheet.numbered():
            yield _at(row, place)

    def _taken(self) -> set[int]:
        return {self.region, *self.columns, *(() if self.time is None else (self.time,))}

    def _is_note(self, row: Row) -> bool:
        """A line of text below the table."""
        return (
            all(_at(row, n) is None for n in self.columns)
            and len(text_of(_at(row, 0))) > 0
            and (sum(cell is not None for cell in row) == 1 and not text_of(row[0])[:4].isdecimal())
        )

    def _splits(self, place: int) -> bool:
        """Whether the column tells apart rows of the same region and period; else it only describes."""
        seen: dict[tuple[str, ...], str] = {}
        for _number, row in self.rows:
            key = (text_of(_at(row, self.region)), self._period(row))
            text = text_of(_at(row, place))
            if seen.setdefault(key, text) != text:
                return True
        return False

    def _period(self, row: Row) -> str:
        return "" if self.time is None else text_of(_at(row, self.time))

    def read(self) -> Statistics:
        regions: dict[str, str] = {}
        series: dict[str, str] = {}
        cells: list[Cell] = []
        for number, row in self.rows:
            region = text_of(_at(row, self.region))
            if not region:
                continue
            label = text_of(_at(row, self.label)) if self.label is not None else ""
            shown = region.removesuffix("00") if re.fullmatch(r"\d{6}", region) else region
            regions[region] = f"{shown} {label}".strip()
            apart = [text_of(_at(row, n)) for n in self.split]
            for place, (name, period) in self.columns.items():
                cell = _at(row, place)
                period = period or period_of(self._period(row)) or ""
                one = name if len(self.columns) > 1 or self.time is None else ""
                key = " / ".join(filter(None, (*apart, one))) or name or "tall"
                series.setdefault(key, ", ".join(filter(None, (*apart, one.replace("_", " ")))))
                if cell is None:
                    continue
                if not period:
                    self._cannot(number, place, region, self._period(row))
                    continue
                self.periods[period] = None
                cells.append(cell)
                self._cell(cell, (region, key, period), number, place)
        ambiguous = () if self.how.style else amounts.ambiguous(cells)
        if not (self.values or self.missing or ambiguous):
            raise TableRefused("statistics")
        return self._found(regions, {k: v or k for k, v in series.items()}, ambiguous)

    def _cell(self, cell: Cell, place: Place, number: int, column: int) -> None:
        text = text_of(cell).strip()
        if text in _DASHES and self.dash_is_zero:
            return self._put(place, Decimal(0), text)
        if _is_symbol(text):
            self.dashes = self.dashes or (text in _DASHES and not self.how.dash)
            self.missing.setdefault(place, text)
            return None
        try:
            if failed(cell):
                raise amounts.NumberRefused("not_a_number", text)
            value = amounts.read(cell, self.how.style, percent=True)
        except amounts.NumberRefused as fault:
            if not fault.choices:
                self._cannot(number, column, place[0], text)
            return None
        return self._put(place, value, text)

    def _put(self, place: Place, value: Decimal, text: str) -> None:
        known = self.values.setdefault(place, value)
        if known != value:
            self.twice.setdefault(place, [text_of(known)]).append(text)

    def _cannot(self, number: int, column: int, region: str, text: str) -> None:
        if len(self.unread) < _MOST_TOLD:
            cell = f"{column_letters(column + 1)}{number}"
            self.unread.append(Unread(cell, region, self.heads[column], text[:60]))

    def _found(
        self, regions: Mapping[str, str], series: Mapping[str, str], ambiguous: Sequence[str]
    ) -> Statistics:
        told = [("title", self.headed.title)] if self.headed.above else []
        told += [("split", self.heads[n]) for n in self.split]
        told += [("unused", self.heads[n]) for n in self.unused]
        told += [(kind, _named(what)) for kind, what in self.passed_over.items() if what]
        for place in self.twice:
            del self.values[place]
        return Statistics(
            label=(self.headed.title or self.name)[:200],
            source="",
            updated=None,
            regions=regions,
            series=series,
            periods=sorted(self.periods) if self.time is not None else list(self.periods),
            values=self.values,
            missing={p: s for p, s in self.missing.items() if p not in self.values},
            twice={place: "; ".join(texts) for place, texts in self.twice.items()},
            unread=self.unread,
            ambiguous=ambiguous,
            dashes=self.dashes,
            dash_is_zero=self.dash_is_zero,
            told=told,
        )


def _named(texts: Sequence[str]) -> str:
    more = f" +{len(texts) - _NAMED}" if len(texts) > _NAMED else ""
    return ", ".join(texts[:_NAMED]) + more


def _at(row: Row, place: int) -> Cell:
    return row[place] if place < len(row) else None


def _is_symbol(text: str) -> bool:
    return text in SYMBOLS or text in _DASHES or amounts.is_nothing(text)
