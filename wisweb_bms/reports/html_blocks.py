"""A chapter's text as blocks of a document: the one place where its HTML becomes part of every format."""

from __future__ import annotations

from collections.abc import Iterator

from wisweb_bms.engine import rich_text as rich
from wisweb_bms.engine.rich_text_html import from_html

from .document import Block, Cell, Column, Heading, Item, ListBlock, Paragraph, Row, Run, TableBlock


def blocks_of(html: str, anchor: str) -> tuple[Block, ...]:
    """Paragraphs, headings, lists and tables in order; ``anchor`` begins those of its headings."""
    return tuple(_blocks(html, anchor))


def plain_text(html: str) -> str:
    """The words alone, for comparing two texts."""
    return rich.plain_text(from_html(html))


def _blocks(html: str, anchor: str) -> Iterator[Block]:
    for number, block in enumerate(from_html(html), 1):
        if isinstance(block, rich.Heading):
            # A text stands inside a chapter, whose own heading is of level 1.
            yield Heading(block.level - 1, _text(block.runs), f"{anchor}-{number}")
        elif isinstance(block, rich.Paragraph):
            yield Paragraph(_runs(block.runs))
        elif isinstance(block, rich.ListBlock):
            yield ListBlock(tuple(Item(_runs(i.runs), i.level, i.ordered) for i in block.items))
        else:
            yield _table(block)


def _table(table: rich.Table) -> TableBlock:
    head, body = (table.rows[0], table.rows[1:]) if table.headed else ((), table.rows)
    width = len(table.rows[0])
    labels = [_text(cell) for cell in head] or [""] * width
    rows = tuple(Row(tuple(Cell(_text(cell)) for cell in row)) for row in body)
    return TableBlock("", tuple(Column(label) for label in labels), rows)


def _runs(runs: rich.Runs) -> tuple[Run, ...]:
    return tuple(Run(r.text, r.bold, r.italic, r.link) for r in runs)


def _text(runs: rich.Runs) -> str:
    return "".join(run.text for run in runs)
