"""The document as a workbook: a sheet for the text, one for each table, and text that is never a formula."""

from __future__ import annotations

import datetime as dt
import io
import re
from dataclasses import dataclass, field
from typing import Any, Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from wisweb_bms.reports.document import (
    Cell,
    CellKind,
    ChartBlock,
    Document,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    Row,
    RowKind,
    Run,
    TableBlock,
)
from wisweb_bms.reports.spreadsheet import spread
from wisweb_bms.reports.widths import longest_word
from wisweb_bms.reports.wording import fit, wording

LONGEST: Final = 32_000
"""Characters of a cell; Excel takes 32 767. Longer text goes on in the next row."""
NAME: Final = 31
FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\']")
INK, RULE, WASH = "#292c30", "#77797b", "#f6f6f7"
NARROWEST, WIDEST = 9, 60
LINE, TALLEST = 15.0, 405.0
"""Points of a line, and of the tallest row that Excel takes."""
UPRIGHT: Final = 100
"""Characters of a table's columns together from which a page lies."""
OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write(document: Document) -> bytes:
    """The workbook."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, OPTIONS) as workbook:
        workbook.set_properties(
            {"title": fit(document.title)[:250], "author": fit(document.publisher)[:250]}
        )
        _Book(workbook, document).fill()
    return target.getvalue()


@dataclass
class _Book:
    workbook: xlsxwriter.Workbook
    document: Document
    names: set[str] = field(default_factory=set)
    looks: dict[tuple[tuple[str, Any], ...], Format] = field(default_factory=dict)

    def look(self, **wanted: Any) -> Format:
        """A format; equal ones are one."""
        key = tuple(sorted(wanted.items()))
        if key not in self.looks:
            base = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
            self.looks[key] = self.workbook.add_format({**base, **wanted})
        return self.looks[key]

    def sheet(self, name: str) -> Worksheet:
        """A sheet whose name is allowed and used once."""
        plain = FORBIDDEN.sub(" ", fit(name).replace("\n", " ")).strip() or "1"
        plain = " ".join(plain.split())
        chosen, number = _within(plain, NAME), 1
        while chosen.casefold() in self.names or chosen.casefold() == "history":
            number += 1
            chosen = f"{_within(plain, NAME - 4)} {number}"
        self.names.add(chosen.casefold())
        made = self.workbook.add_worksheet(chosen)
        made.set_paper(9)
        made.fit_to_pages(1, 0)
        return made

    def fill(self) -> None:
        """An overview and a sheet for each table; one table alone is all there is."""
        tables = [spread(b) for b in self.document.blocks if isinstance(b, TableBlock)]
        if len(tables) == 1:
            self._table(self.sheet(tables[0].caption), tables[0])
        if len(tables) != 1 or len(self.document.blocks) > 1:
            self._overview(drawn=len(tables) == 1)

    def _overview(self, drawn: bool) -> None:
        """The text in its order, with a link where a table stands."""
        overview = self.sheet(wording(self.document.language).overview)
        overview.set_column(0, 0, 90)
        overview.hide_gridlines(2)
        row = self._title(overview)
        for block in self.document.blocks:
            if not isinstance(block, TableBlock):
                row = self._text(overview, row, block)
            elif not drawn:
                made = self.sheet(block.caption)
                self._table(made, spread(block))
                link = f"internal:'{made.get_name()}'!A1"
                shape = self.look(font_color="#0062ba", underline=1)
                overview.write_url(row, 0, link, shape, fit(block.caption)[:255])
                row += 1

    def _title(self, sheet: Worksheet) -> int:
        document = self.document
        sheet.write_string(0, 0, fit(document.title), self.look(bold=True, font_size=18))
        sheet.set_row(0, 26)
        told = [document.subtitle, document.publisher, document.state]
        row = 1
        for text in told:
            if text:
                sheet.write_string(row, 0, fit(text), self.look(font_color="#5b5d60"))
                row += 1
        return row + 1

    def _text(self, sheet: Worksheet, row: int, block: Any) -> int:
        wrap = self.look(text_wrap=True)
        match block:
            case Heading():
                size = {1: 16, 2: 14, 3: 12}.get(block.level, 11)
                sheet.set_row(row + 1, size * 1.45)
                return self._write(sheet, row + 1, block.text, self.look(bold=True, font_size=size))
            case Paragraph():
                return self._write(sheet, row, _joined(block.runs), wrap)
            case ListBlock():
                for item in block.items:
                    indent = self.look(text_wrap=True, indent=item.level + 1)
                    row = self._write(sheet, row, _joined(item.runs), indent)
                return row
            case Facts():
                for name, value in block.pairs:
                    row = self._write(sheet, row, f"{name}: {value}", wrap)
                return row
            case ChartBlock():
                row = self._write(sheet, row, block.title, wrap)
                if block.description:
                    row = self._write(sheet, row, block.description, wrap)
                return row
        raise TypeError(f"unknown block {block!r}")

    def _write(self, sheet: Worksheet, row: int, text: str, shape: Format) -> int:
        """The text; one that is longer than a cell goes on below."""
        shown = fit(text)
        for start in range(0, max(len(shown), 1), LONGEST):
            part = shown[start : start + LONGEST]
            sheet.write_string(row, 0, part, shape)
            lines = sum(-(-max(len(line), 1) // 95) for line in part.split("\n"))
            if lines > 1:
                sheet.set_row(row, min(LINE * lines, TALLEST))
            row += 1
        return row

    # -- tables ----------------------------------------------------------------------------------

    def _table(self, sheet: Worksheet, table: TableBlock) -> None:
        head = {"bold": True, "bottom": 1, "bottom_color": RULE, "text_wrap": True}
        widths = [_width(table, place) for place in range(len(table.columns))]
        for place, column in enumerate(table.columns):
            numeric = column.kind is CellKind.NUMBER
            side = {"align": "right"} if numeric else {"align": "left", "indent": int(place > 0)}
            shape = self.look(bg_color=WASH, **head, **side)
            sheet.write_string(0, place, fit(column.label), shape)
            sheet.set_column(place, place, widths[place])
        heads = max(map(_lines_of, (column.label for column in table.columns), widths), default=1)
        sheet.set_row(0, LINE * heads)
        for number, row in enumerate(table.rows, 1):
            self._row(sheet, number, row, table)
            if (lines := _lines(row, widths)) > 1:
                sheet.set_row(number, min(LINE * lines, TALLEST))
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        # A filter would hide the heads of groups, and sort them away from their rows.
        if table.columns and table.rows and all(r.kind is RowKind.ORDINARY for r in table.rows):
            sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        if sum(widths) > UPRIGHT:
            sheet.set_landscape()

    def _row(self, sheet: Worksheet, number: int, row: Row, table: TableBlock) -> None:
        bold: dict[str, Any] = {} if row.kind is RowKind.ORDINARY else {"bold": True}
        if row.kind is RowKind.TOTAL:
            bold |= {"top": 1, "top_color": RULE}
        for place, cell in enumerate(row.cells):
            kind = table.columns[place].kind if place < len(table.columns) else CellKind.TEXT
            self._cell(sheet, number, place, cell, kind, bold)

    def _cell(
        self,
        sheet: Worksheet,
        row: int,
        place: int,
        cell: Cell,
        kind: CellKind,
        bold: dict[str, Any],
    ) -> None:
        if cell.number is not None:
            digits = "." + "0" * cell.decimals if cell.decimals else ""
            shape = self.look(num_format=f"#,##0{digits}", **bold)
            sheet.write_number(row, place, float(cell.number), shape)
        elif cell.day is not None:
            shape = self.look(num_format="dd.mm.yyyy", align="left", indent=1, **bold)
            sheet.write_datetime(row, place, dt.datetime.combine(cell.day, dt.time()), shape)
        else:
            side = (
                {"align": "right"}
                if kind is CellKind.NUMBER
                else {"align": "left", "indent": int(place > 0)}
            )
            wrapped = {} if bold else {"text_wrap": True}
            shape = self.look(num_format="@", **wrapped, **side, **bold)
            sheet.write_string(row, place, fit(cell.text)[:LONGEST], shape)


def _joined(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def _width(table: TableBlock, place: int) -> float:
    """As wide as most of what stands in it, within reason."""
    lengths = sorted(
        max(map(len, row.cells[place].text.split("\n")))
        for row in table.rows
        if place < len(row.cells) and row.kind is not RowKind.GROUP and row.cells[place].text
    )
    usual = lengths[int(len(lengths) * 0.9)] if lengths else 0
    return min(max(usual + 2, longest_word(table, place) + 4, NARROWEST), WIDEST)


def _within(name: str, most: int) -> str:
    """As many of its words as there is room for; a single long one is cut."""
    if len(name) <= most:
        return name
    whole = name[: most + 1].rpartition(" ")[0].rstrip(" ,.;")
    return whole or name[:most]


def _lines(row: Row, widths: list[float]) -> int:
    """How many lines the row needs: Excel finds it out for itself only where a person types."""
    if row.kind is not RowKind.ORDINARY:
        return 1
    cells = zip(row.cells, widths, strict=False)
    return max((_lines_of(c.text, width) for c, width in cells if c.number is None), default=1)


def _lines_of(text: str, width: float) -> int:
    return sum(-(-max(len(line), 1) // max(int(width) - 1, 1)) for line in text.split("\n"))
