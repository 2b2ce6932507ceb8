"""A table in Word, as the XML it is kept as."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from docx.oxml.ns import nsdecls

from wisweb_bms.reports.document import Cell, CellKind, RowKind, TableBlock
from wisweb_bms.reports.wording import fit

TALL: Final = 1500
"""Characters from which a row of a table may be divided between pages."""
DOTS: Final = {
    "green": "0A7D1C",
    "yellow": "80540F",
    "red": "C01B1B",
}
"""Colour of the sign before a status' word."""
SIGNS: Final = {"green": "●", "yellow": "◆", "red": "■"}


class WordTable:
    """A table as the XML it is kept as: made by hand, since a plan has thousands of cells."""

    def __init__(
        self, block: TableBlock, widths: list[int], leads_to: Callable[[Cell], str]
    ) -> None:
        self.block = block
        self.widths = widths
        self.leads_to = leads_to

    def xml(self) -> str:
        rules = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="DFE0E2"/>'
            for side in ("top", "bottom", "insideH")
        )
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self.widths)
        rows = "".join(self._row(place) for place in range(len(self.block.rows)))
        return (
            f'<w:tbl {nsdecls("w", "r")}><w:tblPr><w:tblW w:w="{sum(self.widths)}" w:type="dxa"/>'
            f"<w:tblBorders>{rules}</w:tblBorders>"
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" '
            'w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f"<w:tblCaption w:val={_quoted(self.block.caption[:250])}/></w:tblPr>"
            f"<w:tblGrid>{grid}</w:tblGrid>{self._head()}{rows}</w:tbl>"
        )

    def _head(self) -> str:
        cells = "".join(
            self._cell(Cell(column.label), width, column.kind, bold=True, head=True)
            for column, width in zip(self.block.columns, self.widths, strict=True)
        )
        return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"

    def _row(self, place: int) -> str:
        row = self.block.rows[place]
        # A head stays with its first row, and that one with the next.
        first = place == 0 or self._is_group(place - 1)
        more = place + 1 < len(self.block.rows) and not self._is_group(place + 1)
        kept = self._is_group(place) or (first and more)
        whole = all(len(cell.text) < TALL for cell in row.cells)
        shape = "<w:trPr><w:cantSplit/></w:trPr>" if whole else ""
        if row.kind is RowKind.GROUP:
            cells = self._cell(
                row.cells[0],
                sum(self.widths),
                CellKind.TEXT,
                bold=True,
                span=len(self.widths),
                kept=kept,
            )
            return f"<w:tr>{shape}{cells}</w:tr>"
        bold = row.kind is RowKind.TOTAL
        cells = "".join(
            self._cell(cell, width, column.kind, bold=bold, kept=kept)
            for cell, column, width in zip(row.cells, self.block.columns, self.widths, strict=True)
        )
        return f"<w:tr>{shape}{cells}</w:tr>"

    def _is_group(self, place: int) -> bool:
        return self.block.rows[place].kind is RowKind.GROUP

    def _cell(
        self,
        cell: Cell,
        width: int,
        kind: CellKind,
        *,
        bold: bool,
        head: bool = False,
        span: int = 0,
        kept: bool = False,
    ) -> str:
        shape = "<w:keepNext/>" if kept or head else ""
        shape += '<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>'
        shape += '<w:jc w:val="right"/>' if kind is CellKind.NUMBER else ""
        sign = SIGNS.get(cell.status, "")
        tone = "5B5D60" if head else "A31616" if cell.status == "red" else ""
        run = _text_run(cell.text, tone, bold or cell.status == "red", 17 if head else 18)
        link = self.leads_to(cell)
        run = f"<w:hyperlink {link}>{run}</w:hyperlink>" if link else run
        before = _text_run(f"{sign} ", DOTS[cell.status], False, 18) if sign else ""
        spanned = f'<w:gridSpan w:val="{span}"/>' if span else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}</w:tcPr>'
            f"<w:p><w:pPr>{shape}</w:pPr>{before}{run}</w:p></w:tc>"
        )


def _quoted(text: str) -> str:
    return quoteattr(fit(text).replace("\n", " "))


def _text_run(text: str, colour: str, bold: bool, half_points: int) -> str:
    lines = fit(text).split("\n")
    told = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in lines)
    strong = "<w:b/>" if bold else ""
    toned = f'<w:color w:val="{colour}"/>' if colour else ""
    return f'<w:r><w:rPr>{strong}{toned}<w:sz w:val="{half_points}"/></w:rPr>{told}</w:r>'
