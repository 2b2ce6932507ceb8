"""The tables as csv: what a Norwegian spreadsheet opens with a double click, and nothing that it runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from wisweb_bms.reports.document import Cell, Document, Row, TableBlock
from wisweb_bms.reports.wording import fit

FORMULA: Final = ("=", "+", "-", "@", "\t", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}")
FORMULA_TOO: Final = ("\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}")


def write(document: Document) -> bytes:
    """Every table; where there are several, each under its caption and apart by an empty line."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    tables = [block for block in document.blocks if isinstance(block, TableBlock)]
    for number, table in enumerate(tables):
        if len(tables) > 1:
            if number:
                writer.writerow([])
            writer.writerow([harmless(table.caption)])
        writer.writerows(_lines(table, document.language))
    return target.getvalue().encode("utf-8-sig")


def _lines(table: TableBlock, language: str) -> Iterator[list[str]]:
    yield [harmless(column.label) for column in table.columns]
    for row in table.rows:
        yield _line(row, language)


def _line(row: Row, language: str) -> list[str]:
    return [_cell(cell, language) for cell in row.cells]


def _cell(cell: Cell, language: str) -> str:
    english = language == "en"
    if cell.number is not None:
        text = f"{cell.number:.{cell.decimals}f}"
        return text if english else text.replace(".", ",")
    if cell.day is not None:
        return cell.day.isoformat() if english else f"{cell.day:%d.%m.%Y}"
    return harmless(cell.text)


def harmless(text: str) -> str:
    """The text; one that a spreadsheet would take for a formula begins with an apostrophe."""
    shown = fit(text)
    return f"'{shown}" if shown.lstrip(" \n").startswith(FORMULA + FORMULA_TOO) else shown
