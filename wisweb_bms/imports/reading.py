"""A set-up sheet's rows as fields, each cell with its address, and the faults that are found on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from .columns import column_letters
from .heading import find_heads
from .refusing import TableRefused
from .sheets import LISTS
from .tables import Sheet, check_heads, text_of
from .vocabulary import INDICATORS, Vocabulary

_FOOTNOTE: Final = re.compile(r"(?:\*+|\d\)|[¹²³⁴⁵])\s*\S")
"""A line of text below a table that explains a mark in it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in which cell; ``cell`` is empty where it is the row as a whole."""

    sheet: str
    cell: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its number in the file, and field → text of the cells that are filled in."""

    sheet: str
    number: int
    cells: Mapping[str, str]
    columns: Mapping[str, str]

    def get(self, name: str) -> str:
        return self.cells.get(name, "")

    def at(self, name: str) -> str:
        """The address of the field's cell."""
        return f"{self.columns.get(name, 'A')}{self.number}"


@dataclass(slots=True)
class Filled:
    """The workbook as filled in: sheet → its lines, and what was passed over."""

    lines: dict[str, list[Line]] = field(default_factory=dict)
    ignored: list[tuple[str, str]] = field(default_factory=list)

    def of(self, sheet: str) -> Iterator[Line]:
        return iter(self.lines.get(sheet, ()))


def read_filled(sheets: Sequence[Sheet], words: Vocabulary) -> Filled:
    """Rows by sheet. A file with one table of another name is the indicators."""
    sheets = [sheet for sheet in sheets if sheet.name != LISTS]
    known = {id(s): words.sheets.get(s.name.casefold()) for s in sheets}
    if not any(known.values()):
        if len(sheets) != 1:
            raise TableRefused("no_sheet", names=", ".join(words.names.values()))
        known = {id(sheets[0]): INDICATORS}
    filled = Filled()
    for sheet in sheets:
        kind = known[id(sheet)]
        if kind is None:
            filled.ignored.append((sheet.name, ""))
        elif sheet.rows:
            filled.lines[kind] = _lines(sheet, kind, words, filled)
    return filled


def _lines(sheet: Sheet, kind: str, words: Vocabulary, filled: Filled) -> list[Line]:
    sheet = find_heads(sheet, lambda head: words.field_of(kind, head) is not None).sheet
    check_heads(sheet)
    fields: dict[int, str] = {}
    for place, head in enumerate(sheet.heads):
        name = words.field_of(kind, head) if head else None
        if name is not None and name not in fields.values():
            fields[place] = name
        elif head:
            filled.ignored.append((words.names[kind], head))
    first = next(iter(words.heads[kind]))
    if first not in fields.values():
        head = words.heads[kind][first]
        raise TableRefused("no_column", sheet=words.names[kind], head=head)
    columns = {name: column_letters(place + 1) for place, name in fields.items()}
    found = []
    for number, row in sheet.numbered():
        texts = {fields[n]: text_of(c) for n, c in enumerate(row) if n in fields and c is not None}
        if len(texts) == 1 and _FOOTNOTE.match(only := next(iter(texts.values()))):
            filled.ignored.append((words.names[kind], only[:80]))
        elif texts:
            found.append(Line(kind, number, texts, columns))
    return found
