"""A document as large as any that is made: what a template must bear before it is taken into use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from wisweb_bms.reports.document import (
    Block,
    Cell,
    CellKind,
    ChartBlock,
    Column,
    Document,
    Facts,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Row,
    RowKind,
    Run,
    Style,
    TableBlock,
)

CHAPTERS: Final = 30
INDICATORS: Final = 150
ACTIONS: Final = 600
WORDS: Final = "Enheten har arbeidet med dette gjennom året & «målet» er <nådd>. "
NAME: Final = "Årsmelding & regnskap for «alle» områder <1> " * 5
SVG: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 310 40" width="310" height="40">'
    '<rect x="0" y="0" width="{width}" height="20" fill="#0a7d1c"/></svg>'
)


def one_page(title: str, publisher: str, words: str, language: str, day: dt.date) -> Document:
    """A document to look at: every heading, text, list, table and chart once, of ``words``."""
    table = _table(words, 2, day)
    blocks: tuple[Block, ...] = (
        Paragraph((Run(words, bold=True),), Style.LEAD),
        *(Heading(level, f"{words} {level}", f"o{level}") for level in range(1, 5)),
        Paragraph((Run(words),)),
        ListBlock((Item((Run(words),), 0, ordered=False), Item((Run(words),), 1, ordered=True))),
        table,
        _chart(1, 1),
    )
    return Document(title, title, publisher, language, day, blocks, state=words)


def full_size(day: dt.date) -> Document:
    """A whole municipality's annual report: every indicator with table and chart, long texts, all actions."""
    return Document(
        NAME,
        NAME,
        NAME,
        "nb",
        day,
        tuple(_blocks(day)),
        state=NAME,
        landscape=True,
    )


def _blocks(day: dt.date) -> Iterator[Block]:
    yield Paragraph((Run(WORDS, bold=True),), Style.LEAD)
    yield Facts((("Vedtatt av", NAME), ("Saksnummer", "26/118")))
    for number in range(CHAPTERS):
        yield Heading(1, f"{number} {WORDS}", f"k{number}")
        yield from (Paragraph((Run(WORDS * 10), Run(WORDS, italic=True))) for _ in range(20))
        yield ListBlock(tuple(Item((Run(WORDS),), n % 4, n % 3 == 0) for n in range(20)))
        yield _table(f"Mål {number}", INDICATORS // CHAPTERS * 8, day)
        yield from (_chart(number, n) for n in range(2))
    yield _table("Tiltak", ACTIONS, day)


def _table(caption: str, rows: int, day: dt.date) -> TableBlock:
    columns = (
        Column("Navn", share=30),
        Column("Resultat", CellKind.NUMBER),
        Column("Status", CellKind.STATUS),
        Column("Frist", CellKind.DAY),
        Column("Ansvarlig"),
        Column("Kommentar", share=30),
    )
    figure = Decimal("16.2")
    cells = (
        Cell(WORDS, link="https://example.org"),
        Cell("16,2", figure, 1),
        Cell("Grønn", status="green"),
        Cell("31.12.2026", day=day),
        Cell(WORDS),
        Cell(WORDS * 2),
    )
    head = Row((Cell(WORDS),), RowKind.GROUP)
    return TableBlock(caption, columns, (head, *[Row(cells)] * rows))


def _chart(chapter: int, number: int) -> ChartBlock:
    svg = SVG.format(width=1 + chapter * 2 + number)
    return ChartBlock(svg, f"Utvikling {chapter}.{number}", WORDS, 310, 40)
