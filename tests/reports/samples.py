"""A document with every kind of block, and texts that try to be more than text."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

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

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 310 40" width="310" height="40" '
    "font-family=\"'Source Sans 3', sans-serif\">"
    '<rect x="0" y="0" width="200" height="20" fill="#0a7d1c"/>'
    '<rect x="202" y="0" width="108" height="20" fill="#c01b1b"/>'
    '<text x="0" y="36" font-size="12" fill="#5b5d60">Grønn 65 %</text></svg>'
)
HOSTILE = (
    '#read("/etc/passwd")',
    '$x$ #eval("1+1") *feit* _kursiv_ = Tittel @ref <merke>',
    "<script>alert(1)</script> & <b>feit</b> &amp;",
    "=cmd|' /C calc'!A0",
    "+47 72 45 00 00",
    "-2+3",
    "@SUM(A1:A9)",
    "{{ 7*7 }} {% raw %} {{p innhold }}",
    "\u202eabc\u202c \u200f\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "Ferdig 🎉 👍🏽 ✅ ❤️",
    "汉字 og 한국어",
    "]]> <!-- --> \\ ` ~ ^ % | \" '",
)
LONG = " ".join(f"Ord{number}" for number in range(2900))[:20_000]


def sample(language: str = "nb", *more: Block, **changes: object) -> Document:
    """Every kind of block, with figures that a reader can find again."""
    blocks: tuple[Block, ...] = (
        Paragraph((Run("8 av 30 indikatorer når målet, 3 flere enn i fjor."),), Style.LEAD),
        Facts((("Vedtatt av", "Kommunestyret"), ("Saksnummer", "26/118"))),
        Heading(1, "Medarbeidere", "medarbeidere"),
        Paragraph(
            (
                Run("Sykefraværet er "),
                Run("16,2 %", bold=True),
                Run(" i barnehagen", italic=True),
                Run(", se "),
                Run("økonomi", link="#okonomi"),
                Run(" og "),
                Run("kommunens side", link="https://www.hemne.kommune.no/plan?a=1&b=2"),
                Run("."),
            )
        ),
        Paragraph((Run("Vi følger opp hver måned."),), Style.SAID),
        ListBlock(
            (
                Item((Run("Nærvær"),)),
                Item((Run("Samtaler"),), 1),
                Item((Run("Første"),), 0, True),
                Item((Run("Andre"),), 0, True),
            )
        ),
        TableBlock(
            "Indikatorer for Hemne kommune 2025",
            (
                Column("Indikator", share=30),
                Column("Resultat", CellKind.NUMBER),
                Column("Enhet", share=8),
                Column("Status", CellKind.STATUS),
                Column("Frist", CellKind.DAY),
            ),
            (
                Row((Cell("Høyt nærvær"),), RowKind.GROUP),
                _row("Sykefravær samlet", "7,5", "7.5", 1, "%", "yellow", "Gul"),
                _row("Årsverk", "4 189", "4189", 0, "årsverk", "green", "Grønn"),
                _row("Avvik", "−0,6", "-0.6", 1, "%", "red", "Rød"),
                Row(
                    (
                        Cell("Trivsel"),
                        Cell("–"),
                        Cell("score"),
                        Cell("Skjult", status="hidden"),
                        Cell("–"),
                    )
                ),
                Row(
                    (
                        Cell("Sum"),
                        Cell("5 350 000", Decimal(5350000)),
                        Cell("kr"),
                        Cell(""),
                        Cell(""),
                    ),
                    RowKind.TOTAL,
                ),
            ),
        ),
        Heading(2, "Økonomi", "okonomi"),
        ChartBlock(SVG, "Status", "13 grønne, 7 røde.", 310, 40),
        Paragraph((Run("Kilde: KOSTRA"),), Style.NOTE),
    )
    settings: dict = {
        "title": "Virksomhetsplan 2026",
        "subtitle": "Svanem barnehage",
        "publisher": "Hemne kommune",
        "language": language,
        "day": dt.date(2026, 9, 16),
        "blocks": blocks + more,
        "state": "Vedtatt 16.09.2026",
        "file_name": "virksomhetsplan-2026",
    }
    return Document(**{**settings, **changes})  # type: ignore[arg-type]


def _row(
    name: str, shown: str, number: str, decimals: int, unit: str, status: str, word: str
) -> Row:
    return Row(
        (
            Cell(name),
            Cell(shown, Decimal(number), decimals),
            Cell(unit),
            Cell(word, status=status),
            Cell("15.09.2026", day=dt.date(2026, 9, 15)),
        )
    )


def hostile(text: str) -> tuple[Block, ...]:
    """The text wherever a document takes text."""
    return (
        Heading(2, text, "hostile"),
        Paragraph((Run(text), Run(text, bold=True, link=text))),
        ListBlock((Item((Run(text),)),)),
        TableBlock(text, (Column(text),), (Row((Cell(text),), RowKind.GROUP), Row((Cell(text),)))),
        ChartBlock(SVG, text, text, 310, 40),
        Facts(((text, text),)),
    )
