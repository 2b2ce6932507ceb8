"""Reads HTML into the blocks of a chapter's text: our own, a browser editor's, or what Word leaves behind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from .markup import Begin, End, pieces
from .rich_text import Block, Heading, Item, ListBlock, Paragraph, Run, Runs, Table, tidy

_HEADINGS: Final = {"h1": 3, "h2": 3, "h3": 3, "h4": 4, "h5": 4, "h6": 4}
_PARTS: Final = frozenset({"p", "div", "blockquote", "pre", "section", "article", "dt", "dd", "dl"})
_CELLS: Final = frozenset({"td", "th"})
_BULLET: Final = re.compile("[·•▪●‣][\xa0 ]*|[o§\\-–][\xa0 ]*\xa0[\xa0 ]*")
_NUMBER: Final = re.compile("\\d{1,2}[.)][\xa0 ]*\xa0[\xa0 ]*")
"""How Word writes a line of a list where it knows no list: a sign, then several hard spaces."""


def from_html(html: str) -> tuple[Block, ...]:
    """The blocks that the markup shows; unknown marks leave their text, and nothing is run.

    TextRefused where its tables are larger than can be kept.
    """
    reader = _Reader()
    for piece in pieces(html):
        if isinstance(piece, Begin):
            reader.begin(piece)
        elif isinstance(piece, End):
            reader.end(piece.name)
        else:
            reader.say(piece)
    return reader.read()


@dataclass(slots=True)
class _OpenTable:
    """A table that is being read."""

    rows: list[list[Runs]] = field(default_factory=list)
    heads: list[bool] = field(default_factory=list)


@dataclass(slots=True)
class _OpenLine:
    """A line of a list that may go on with another paragraph."""

    runs: list[Run]
    level: int
    ordered: bool

    def made(self) -> ListBlock:
        return ListBlock((Item(tuple(self.runs), self.level, self.ordered),))


class _Reader:
    """Collects runs until a block ends; what stands in a table's cell or a list's line belongs to it."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._bold = self._italic = 0
        self._link = ""
        self._heading = 0
        self._lists: list[bool] = []
        self._in_item = 0
        self._line: _OpenLine | None = None
        self._table: _OpenTable | None = None
        self._in_cell = False

    # -- what comes ------------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Text, with the look of the marks it stands in."""
        if self._table is not None and not self._in_cell and not text.strip():
            return
        text = re.sub(r"[ \t\n\r\f]+", " ", text)
        self._runs.append(Run(text, self._bold > 0, self._italic > 0, self._link))

    def begin(self, mark: Begin) -> None:
        """A mark begins."""
        if mark.name in ("strong", "b"):
            self._bold += 1
        elif mark.name in ("em", "i"):
            self._italic += 1
        elif mark.name == "a":
            self._link = mark.href
        elif mark.name == "br":
            self._break()
        else:
            self._open(mark.name)

    def _break(self) -> None:
        """A new line; two in a row end a paragraph."""
        if self._runs and self._runs[-1].text == "\n" and not self._in_cell:
            self._end_block()
        else:
            self._runs.append(Run("\n"))

    def _open(self, tag: str) -> None:
        if tag in _HEADINGS:
            self._end_block()
            self._heading = _HEADINGS[tag]
        elif tag in _PARTS:
            self._end_block()
        elif tag in ("ul", "ol"):
            self._end_block()
            self._lists.append(tag == "ol")
        elif tag == "li":
            self._end_block()
            self._in_item += 1
            self._end_line()
        elif tag == "table" and self._table is None:
            self._end_block()
            self._table = _OpenTable()
        elif tag == "tr" and self._table is not None:
            self._end_cell()
            self._table.rows.append([])
            self._table.heads.append(True)
        elif tag in _CELLS and self._table is not None:
            self._begin_cell(tag)

    def _begin_cell(self, tag: str) -> None:
        assert self._table is not None
        if not self._table.rows:
            self._table.rows.append([])
            self._table.heads.append(True)
        self._end_cell()
        self._in_cell = True
        self._table.heads[-1] = self._table.heads[-1] and tag == "th"

    def end(self, tag: str) -> None:
        """A mark ends."""
        if tag in ("strong", "b"):
            self._bold = max(0, self._bold - 1)
        elif tag in ("em", "i"):
            self._italic = max(0, self._italic - 1)
        elif tag == "a":
            self._link = ""
        elif tag in _HEADINGS or tag in _PARTS:
            self._end_block()
        elif tag == "li":
            self._end_block()
            self._in_item = max(0, self._in_item - 1)
        elif tag in ("ul", "ol"):
            self._end_block()
            if self._lists:
                self._lists.pop()
        elif tag in _CELLS or tag == "tr":
            self._end_cell()
        elif tag == "table":
            self._end_table()

    # -- what it becomes -------------------------------------------------------------------------

    def read(self) -> tuple[Block, ...]:
        """The blocks, when all has come."""
        self._end_table()
        self._end_block()
        self._end_line()
        return tidy(self._blocks)

    def _end_block(self) -> None:
        """What was collected becomes a block, or a new line where a cell or list line goes on."""
        if self._in_cell:
            if self._runs and self._runs[-1].text != "\n":
                self._runs.append(Run("\n"))
            return
        runs, self._runs = tuple(self._runs), []
        heading, self._heading = self._heading, 0
        if not any(r.text.strip(" \n\xa0") for r in runs):
            return
        if self._lists and self._in_item and not heading:
            self._go_on(runs)
            return
        self._end_line()
        self._blocks.append(Heading(heading, runs) if heading else Paragraph(runs))

    def _go_on(self, runs: Runs) -> None:
        """A line of a list; its second paragraph goes on below the first."""
        level, ordered = len(self._lists) - 1, self._lists[-1]
        if self._line is not None and self._line.level == level:
            self._line.runs += (Run("\n"), *runs)
            self._line.ordered = ordered
        else:
            self._end_line()
            self._line = _OpenLine(list(runs), level, ordered)

    def _end_line(self) -> None:
        if self._line is not None:
            self._blocks.append(self._line.made())
            self._line = None

    def _end_cell(self) -> None:
        if not self._in_cell or self._table is None:
            return
        self._in_cell = False
        self._table.rows[-1].append(tuple(self._runs))
        self._runs = []

    def _end_table(self) -> None:
        self._end_cell()
        table, self._table = self._table, None
        if table is not None and table.rows:
            rows = tuple(tuple(row) for row in table.rows if row)
            headed = bool(table.rows[0]) and table.heads[0]
            self._end_line()
            self._blocks.append(Table(rows, headed and len(rows) > 0))


def with_lists(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Paragraphs that a word processor wrote as lines of a list become such lines."""
    return tidy(_as_line(b) if isinstance(b, Paragraph) else b for b in blocks)


def _as_line(block: Paragraph) -> Block:
    text = "".join(r.text for r in block.runs)
    for pattern, ordered in ((_BULLET, False), (_NUMBER, True)):
        found = pattern.match(text)
        if found:
            return ListBlock((Item(_without(block.runs, len(found[0])), 0, ordered),))
    return block


def _without(runs: Runs, count: int) -> Runs:
    """The runs less their first ``count`` characters."""
    left: list[Run] = []
    for run in runs:
        cut = min(count, len(run.text))
        count -= cut
        left.append(replace(run, text=run.text[cut:]))
    return tuple(left)
