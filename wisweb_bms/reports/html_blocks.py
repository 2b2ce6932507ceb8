"""Turns a chapter's sanitised HTML into blocks: the one place that knows which marks a text may carry."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from typing import Final

from .document import Block, Cell, Column, Heading, Item, ListBlock, Paragraph, Row, Run, TableBlock

HEADINGS: Final = {f"h{n}": n for n in range(1, 7)}
BREAKS: Final = ("p", "div", "blockquote", *HEADINGS)
LEAST, MOST = 3, 4
"""A text stands inside a chapter, whose own heading is of level 2."""


def blocks_of(html: str, anchor: str) -> tuple[Block, ...]:
    """Paragraphs, headings, lists and tables in order; ``anchor`` begins those of its headings."""
    reader = _Reader(anchor)
    reader.feed(html)
    reader.close()
    reader.end_block()
    return tuple(reader.blocks)


def plain_text(html: str) -> str:
    """The words alone, a line a block, for comparing two texts."""
    lines: list[str] = []
    for block in blocks_of(html, ""):
        if isinstance(block, Heading):
            lines.append(block.text)
        elif isinstance(block, Paragraph):
            lines.append(text_of(block.runs))
        elif isinstance(block, ListBlock):
            lines += [text_of(item.runs) for item in block.items]
        elif isinstance(block, TableBlock):
            lines.append("\t".join(column.label for column in block.columns))
            lines += ["\t".join(cell.text for cell in row.cells) for row in block.rows]
    return "\n".join(lines)


def text_of(runs: tuple[Run, ...]) -> str:
    """What is read in the runs."""
    return "".join(run.text for run in runs)


class _Reader(HTMLParser):
    """Reads marks and text; what it does not know is read as its text."""

    def __init__(self, anchor: str) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._anchor = anchor
        self._headings = 0
        self._runs: list[Run] = []
        self._look = Run("")
        self._looks: list[tuple[str, Run]] = []
        self._level: int | None = None  # of the heading that is being read
        self._lists: list[bool] = []  # whether each open list is ordered
        self._items: list[Item] = []
        self._rows: list[list[tuple[str, bool]]] | None = None
        self._head_cell = False
        self._caption = ""

    # -- marks ---------------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("strong", "b", "em", "i", "a"):
            self._begin_look(tag, dict(attrs).get("href") or "")
        elif tag == "br":
            self._runs.append(replace(self._look, text="\n"))
        elif self._rows is not None:
            self._in_table(tag)
        elif tag in ("ul", "ol"):
            self._end_item() if self._lists else self.end_block()
            self._lists.append(tag == "ol")
        elif tag == "li":
            self._end_item()
        elif tag == "table":
            self._end_item() if self._lists else self.end_block()
            self._rows = []
        elif tag in BREAKS and not self._lists:
            self.end_block()
            self._level = HEADINGS.get(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("strong", "b", "em", "i", "a"):
            self._end_look(tag)
        elif self._rows is not None:
            self._end_in_table(tag)
        elif tag == "li":
            self._end_item()
        elif tag in ("ul", "ol") and self._lists:
            self._end_item()
            self._lists.pop()
            if not self._lists:
                self._end_list()
        elif tag in BREAKS and not self._lists:
            self.end_block()

    def handle_data(self, data: str) -> None:
        words = " ".join(data.split(" ")).replace("\n", " ").replace("\t", " ")
        if words.strip() or self._runs:
            self._runs.append(replace(self._look, text=words))

    def _begin_look(self, tag: str, link: str) -> None:
        self._looks.append((tag, self._look))
        self._look = Run(
            "",
            bold=self._look.bold or tag in ("strong", "b"),
            italic=self._look.italic or tag in ("em", "i"),
            link=link if tag == "a" else self._look.link,
        )

    def _end_look(self, tag: str) -> None:
        for index in range(len(self._looks) - 1, -1, -1):
            if self._looks[index][0] == tag:
                self._look = self._looks[index][1]
                del self._looks[index:]
                return

    # -- blocks --------------------------------------------------------------------------------

    def _taken(self) -> tuple[Run, ...]:
        """What has been read since the last block, without space at its ends."""
        runs, self._runs = self._runs, []
        while runs and not runs[0].text.strip():
            runs.pop(0)
        while runs and not runs[-1].text.strip():
            runs.pop()
        if not runs:
            return ()
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
        return tuple(runs)

    def end_block(self) -> None:
        """End the paragraph, heading, list or table that is open."""
        if self._rows is not None:
            self._end_table()
        if self._lists or self._items:
            self._end_item()
            self._lists.clear()
            self._end_list()
        runs, level, self._level = self._taken(), self._level, None
        if not runs:
            return
        if level is None:
            self.blocks.append(Paragraph(runs))
            return
        self._headings += 1
        anchor = f"{self._anchor}-{self._headings}"
        self.blocks.append(Heading(min(max(level, LEAST), MOST), text_of(runs), anchor))

    def _end_item(self) -> None:
        runs = self._taken()
        if runs:
            level = max(0, len(self._lists) - 1)
            self._items.append(Item(runs, level, bool(self._lists and self._lists[-1])))

    def _end_list(self) -> None:
        items, self._items = tuple(self._items), []
        if items:
            self.blocks.append(ListBlock(items))

    # -- tables --------------------------------------------------------------------------------

    def _in_table(self, tag: str) -> None:
        assert self._rows is not None
        if tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th"):
            self._taken()
            self._head_cell = tag == "th"
        elif tag in BREAKS or tag == "li":
            self._runs.append(Run(" "))

    def _end_in_table(self, tag: str) -> None:
        assert self._rows is not None
        if tag in ("td", "th"):
            cell = (text_of(self._taken()).strip(), self._head_cell)
            if not self._rows:
                self._rows.append([])
            self._rows[-1].append(cell)
        elif tag == "caption":
            self._caption = text_of(self._taken())
        elif tag == "table":
            self._end_table()

    def _end_table(self) -> None:
        rows, caption = [r for r in self._rows or () if r], self._caption
        self._rows, self._caption = None, ""
        self._taken()
        if not rows:
            return
        width = max(len(row) for row in rows)
        filled = [row + [("", False)] * (width - len(row)) for row in rows]
        has_head = all(head for _, head in rows[0])
        labels = [text for text, _ in filled[0]] if has_head else [""] * width
        body = filled[1:] if has_head else filled
        self.blocks.append(
            TableBlock(
                caption,
                tuple(Column(label) for label in labels),
                tuple(Row(tuple(Cell(text) for text, _ in row)) for row in body),
            )
        )
