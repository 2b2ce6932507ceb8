"""The lines of a set-up file: fields with their cells, and what the sender has answered about them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from wisweb_bms.engine.characters import folded

from .tables import Sheet, only_shown
from .vocabulary import AREAS, CRITERIA, Vocabulary

_FOOTNOTE: Final = re.compile(r"(?:\*+|\d\)|[¹²³⁴⁵])\s*\S")
"""A line of text below a table that explains a mark in it."""
SKIP, MAKE = "-", "+"
"""Answers: leave the row out, and make what the cell names."""
_ALIKE: Final = frozenset({"unit", "owner_unit_key", "area", "frequency"})
"""Fields where the same text means the same in every row, and is asked about once."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in which cell; ``key`` is what an answer about it is kept by."""

    sheet: str
    cell: str
    sentence: str
    key: str = ""
    read: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its number in the file, and field → text of the cells that are filled in.

    ``origin`` is the file's own sheet, ``starts`` what a new row begins with where no cell says it, and
    ``wanted`` what a new row must be told. A line ``uncoded`` is given a code of its own; one that
    ``follows`` a row is about the indicator of that row.
    """

    sheet: str
    number: int
    cells: Mapping[str, str]
    columns: Mapping[str, str]
    origin: str = ""
    starts: Mapping[str, str] = field(default_factory=dict)
    wanted: tuple[str, ...] = ()
    uncoded: bool = False
    follows: int = 0

    def get(self, name: str) -> str:
        return self.cells.get(name, "")

    def starting(self) -> Line:
        """The line as if its cells held what a new row begins with."""
        return replace(self, cells=dict(self.starts))

    def at(self, name: str) -> str:
        """The address of the field's cell."""
        return f"{self.columns.get(name, 'A')}{self.number}"

    def key(self, name: str) -> str:
        """What an answer about the field is kept by: the text where it means the same everywhere."""
        text = folded(self.get(name))
        if name in _ALIKE and text:
            return f"*!{name}!{text}"
        if name == "criterion" and text:
            return f"*!{name}!{folded(self.get('area'))}!{text}"
        if name == "year" and name not in self.columns:
            # A plan that says its year nowhere is asked once.
            return f"{self.origin}!{name}"
        return f"{self.origin}!{self.at(name)}!{name}"


@dataclass(frozen=True, slots=True)
class Answers:
    """What the sender has said of the file: key of a cell → its text, and whether hidden rows count."""

    cells: Mapping[str, str] = field(default_factory=dict)
    hidden: bool = False


@dataclass(slots=True)
class Filled:
    """The file as filled in: sheet → its lines, and what was passed over.

    ``hidden`` is each sheet with the numbers of its hidden rows, ``read`` how a plan's columns were
    understood.
    """

    lines: dict[str, list[Line]] = field(default_factory=dict)
    ignored: list[tuple[str, str]] = field(default_factory=list)
    left_out: list[Line] = field(default_factory=list)
    hidden: list[tuple[str, tuple[int, ...]]] = field(default_factory=list)
    read: list[tuple[str, str]] = field(default_factory=list)

    def of(self, sheet: str) -> Iterator[Line]:
        return iter(self.lines.get(sheet, ()))


class FileReader:
    """Lays the sender's answers over the cells while the rows are read."""

    def __init__(self, words: Vocabulary, answers: Answers) -> None:
        self.words = words
        self.answers = answers
        self.filled = Filled()
        self._gone: set[tuple[str, int]] = set()
        self._made: set[tuple[str, str, str]] = set()

    def shown(self, sheet: Sheet) -> Sheet | None:
        """The sheet without what the file hides, unless that is to count."""
        rows = tuple(n for n, row in enumerate(sheet.rows, sheet.first) if row)
        rows = tuple(n for n in rows if n in sheet.hidden_rows)
        if sheet.hidden:
            self.filled.hidden.append((sheet.name, ()))
        elif rows:
            self.filled.hidden.append((sheet.name, rows))
        if self.answers.hidden:
            return sheet
        return None if sheet.hidden else only_shown(sheet)

    def add(self, line: Line) -> None:
        """The line as answered; one that is left out takes what follows its row along."""
        answered = self.amended(line)
        if answered is None or (line.origin, line.follows) in self._gone:
            self._gone.add((line.origin, line.number))
            self.filled.left_out.append(line)
            return
        self.filled.lines.setdefault(line.sheet, []).append(answered)

    def amended(self, line: Line) -> Line | None:
        """The line with what was answered instead of its cells; None where it is left out."""
        if not self.answers.cells:
            return line
        cells = dict(line.cells)
        for name in self.words.heads[line.sheet]:
            said = self.answers.cells.get(line.key(name))
            if said == SKIP:
                return None
            if said == MAKE:
                self._make(line, name)
            elif said:
                cells[name] = said
        return replace(line, cells=cells)

    def _make(self, line: Line, name: str) -> None:
        """A focus area or criterion that the cell names and nobody has made."""
        text, area = line.get(name), line.get("area")
        told = (name, "" if name == "area" else folded(area), folded(text))
        if told in self._made or name not in ("area", "criterion"):
            return
        self._made.add(told)
        sheet = AREAS if name == "area" else CRITERIA
        cells = {"name": text} if name == "area" else {"area": area, "text": text}
        made = Line(sheet, line.number, cells, line.columns, line.origin, uncoded=True)
        self.filled.lines.setdefault(sheet, []).append(made)


def is_footnote(text: str) -> bool:
    """Whether it explains a mark in the table above."""
    return _FOOTNOTE.match(text) is not None
