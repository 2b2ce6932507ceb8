"""Reads HTML into the blocks of a chapter's text: our own, a browser editor's, or what Word leaves behind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Final

from .rich_text import Block, Heading, Item, ListBlock, Paragraph, Run, Runs, Table, tidy

_HEADINGS: Final = {"h1": 3, "h2": 3, "h3": 3, "h4": 4, "h5": 4, "h6": 4}
_PARTS: Final = frozenset({"p", "div", "blockquote", "pre", "section", "article", "dt", "dd", "dl"})
_CELLS: Final = frozenset({"td", "th"})
_BULLET: Final = re.compile("[·•▪●‣][\xa0 ]*|[o§\\-–][\xa0 ]*\xa0[\xa0 ]*")
_NUMBER: Final = re.compile("\\d{1,2}[.)][\xa0 ]*\xa0[\xa0 ]*")
"""How Word writes a line of a list where it knows no list: a sign, then several hard spaces."""


def from_html(html: str) -> tuple[Block, ...]:
    """The blocks that the markup shows; unknown marks leave their text, and nothing is run."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_block()
    return tidy(reader.blocks)


@dataclass(slots=True)
class _OpenTable:
    """A table that is being read."""

    rows: list[list[Runs]] = field(default_factory=list)
    heads: list[bool] = field(default_factory=list)


class _Reader(HTMLParser):
    """Collects runs until a block ends; what stands in a table's cell or a list's line belongs to it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._runs: list[Run] = []
        self._bold = self._italic = 0
        self._link = ""
        self._heading = 0
        self._lists: list[bool] = []
        self._in_item = 0
        self._item_begun = False
        self._table: _OpenTable | None = None
        self._in_cell = False

    # -- what comes ------------------------------------------------------------------------------

    def handle_data(self, data: str) -> None:
        if self._table is not None and not self._in_cell and not data.strip():
            return
        text = re.sub(r"[ \t\n\r\f]+", " ", data)
        self._runs.append(Run(text, self._bold > 0, self._italic > 0, self._link))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("strong", "b"):
            self._bold += 1
        elif tag in ("em", "i"):
            self._italic += 1
        elif tag == "a":
            self._link = dict(attrs).get("href") or ""
        elif tag == "br":
            self._break()
        else:
            self._open(tag)

    def _break(self) -> None:
        """A new line; two in a row end a paragraph."""
        if self._runs and self._runs[-1].text == "\n" and not self._in_cell:
            self.end_block()
        else:
            self._runs.append(Run("\n"))

    def _open(self, tag: str) -> None:
        if tag in _HEADINGS:
            self.end_block()
            self._heading = _HEADINGS[tag]
        elif tag in _PARTS:
            self.end_block()
        elif tag in ("ul", "ol"):
            self.end_block()
            self._lists.append(tag == "ol")
        elif tag == "li":
            self.end_block()
            self._in_item += 1
            self._item_begun = False
        elif tag == "table" and self._table is None:
            self.end_block()
            self._table = _OpenTable()
        elif tag == "tr" and self._table is not None:
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

    def handle_endtag(self, tag: str) -> None:
        if tag in ("strong", "b"):
            self._bold = max(0, self._bold - 1)
        elif tag in ("em", "i"):
            self._italic = max(0, self._italic - 1)
        elif tag == "a":
            self._link = ""
        elif tag in _HEADINGS or tag in _PARTS:
            self.end_block()
        elif tag == "li":
            self.end_block()
            self._in_item = max(0, self._in_item - 1)
        elif tag in ("ul", "ol"):
            self.end_block()
            if self._lists:
                self._lists.pop()
        elif tag in _CELLS or tag == "tr":
            self._end_cell()
        elif tag == "table":
            self._end_table()

    # -- what it becomes -------------------------------------------------------------------------

    def end_block(self) -> None:
        """What was collected becomes a block, or a new line where a cell or list line goes on."""
        if self._in_cell:
            if self._runs and self._runs[-1].text != "\n":
                self._runs.append(Run("\n"))
            return
        runs, self._runs = tuple(self._runs), []
        heading, self._heading = self._heading, 0
        if not any(r.text.strip(" \n\xa0") for r in runs):
            return
        if heading:
            self.blocks.append(Heading(heading, runs))
        elif self._lists and self._in_item:
            self._end_line(Item(runs, len(self._lists) - 1, self._lists[-1]))
        else:
            self.blocks.append(Paragraph(runs))

    def _end_line(self, item: Item) -> None:
        """A line of a list; its second paragraph goes on below the first."""
        last = self.blocks[-1] if self.blocks else None
        if self._item_begun and isinstance(last, ListBlock) and last.items[0].level == item.level:
            runs = (*last.items[0].runs, Run("\n"), *item.runs)
            self.blocks[-1] = ListBlock((replace(item, runs=runs),))
        else:
            self.blocks.append(ListBlock((item,)))
        self._item_begun = True

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
            self.blocks.append(Table(rows, headed and len(rows) > 0))


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
