"""Writes tables as xlsx and csv; text that looks like a formula is never written as one."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import xlsxwriter

from wisweb_bms.engine.harmless import harmless

from .columns import column_letters

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv; charset=utf-8"
WIDEST = 60
LISTS = "_lister"
"""The hidden sheet of the lists that are longer than a cell's own rule can hold."""
LONGEST_LIST = 255


@dataclass(frozen=True, slots=True)
class Written:
    """A sheet to write: its name, its heads, its rows, and words that a column may hold."""

    name: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Any]] = ()
    choices: Mapping[int, Sequence[str]] | None = None


def as_xlsx(sheets: Iterable[Written]) -> bytes:
    """The sheets as a workbook; numbers as numbers, everything else as text."""
    made = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(made, options) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        lists: list[Sequence[str]] = []
        for sheet in sheets:
            _write(book.add_worksheet(sheet.name[:31]), sheet, bold, day, lists)
        if lists:
            page = book.add_worksheet(LISTS)
            page.hide()
            for column, words in enumerate(lists):
                page.write_column(0, column, words)
    return made.getvalue()


def _write(page: Any, sheet: Written, bold: Any, day: Any, lists: list[Sequence[str]]) -> None:
    page.freeze_panes(1, 0)
    for column, head in enumerate(sheet.heads):
        page.write_string(0, column, head, bold)
        longest = max(
            [len(head), *(len(str(r[column])) for r in sheet.rows[:50] if len(r) > column)]
        )
        page.set_column(column, column, min(max(longest + 2, 8), WIDEST))
    for number, row in enumerate(sheet.rows, 1):
        for column, value in enumerate(row):
            _write_cell(page, number, column, value, day)
    for column, words in (sheet.choices or {}).items():
        source: list[str] | str = list(words)
        if sum(len(w) + 1 for w in words) > LONGEST_LIST:
            lists.append(words)
            letters = column_letters(len(lists))
            source = f"={LISTS}!${letters}$1:${letters}${len(words)}"
        rule = {"validate": "list", "source": source, "error_type": "warning"}
        page.data_validation(1, column, 2000, column, rule)


def _write_cell(page: Any, row: int, column: int, value: Any, day: Any) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        page.write_string(row, column, "ja" if value else "nei")
    elif isinstance(value, int | Decimal):
        page.write_number(row, column, value)
    elif isinstance(value, dt.date):
        page.write_datetime(row, column, dt.datetime(value.year, value.month, value.day), day)  # noqa: DTZ001
    else:
        page.write_string(row, column, str(value)[:32_000])


def as_csv(heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """One table as csv that Norwegian spreadsheets open at a click: mark, semicolons, decimal comma."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=";")
    writer.writerow([harmless(head) for head in heads])
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    return made.getvalue().encode("utf-8-sig")


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, Decimal):
        return format(value.normalize() if value else Decimal(0), "f").replace(".", ",")
    return str(value) if isinstance(value, int) else harmless(str(value))
