"""The tables as csv: what a Norwegian spreadsheet opens with a double click, and nothing that it runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from wisweb_bms.engine.harmless import harmless
from wisweb_bms.reports.document import Cell, Document, Row, TableBlock
from wisweb_bms.reports.spreadsheet import spread
from wisweb_bms.reports.wording import fit


def write(document: Document) -> bytes:
    """Every table; where there are several, each under its caption and apart by an empty line."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    tables = [spread(block) for block in document.blocks if isinstance(block, TableBlock)]
    for number, table in enumerate(tables):
        if len(tables) > 1:
            if number:
                writer.writerow([])
            writer.writerow([harmless(fit(table.caption))])
        writer.writerows(_lines(table, document.language))
    return target.getvalue().encode("utf-8-sig")


def _lines(table: TableBlock, language: str) -> Iterator[list[str]]:
    yield [harmless(fit(column.label)) for column in table.columns]
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
    return harmless(fit(cell.text))
