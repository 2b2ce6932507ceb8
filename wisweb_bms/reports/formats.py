"""The formats a document can be had in, and what each is to who receives it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from wisweb_bms.reports import apart, csv, excel, web
from wisweb_bms.reports.apart import WAITED_FOR, Bounds
from wisweb_bms.reports.document import ChartBlock, Document, TableBlock
from wisweb_bms.reports.extras import look_for
from wisweb_bms.reports.making import PDF, WORD


@dataclass(frozen=True, slots=True)
class FileFormat:
    """How a file is named and sent."""

    ending: str
    mimetype: str
    write: Callable[[Document, Bounds], bytes]


def _at_home(write: Callable[[Document], bytes]) -> Callable[[Document, Bounds], bytes]:
    """What is written by us alone, line by line, needs no bounds."""
    return lambda document, _: write(document)


OFFICE: Final = "application/vnd.openxmlformats-officedocument."
FORMATS: Final = {
    one.ending: one
    for one in (
        FileFormat(PDF, "application/pdf", apart.write_pdf),
        FileFormat(WORD, f"{OFFICE}wordprocessingml.document", apart.write_word),
        FileFormat("xlsx", f"{OFFICE}spreadsheetml.sheet", _at_home(excel.write)),
        FileFormat("csv", "text/csv; charset=utf-8", _at_home(csv.write)),
        FileFormat("html", "text/html; charset=utf-8", _at_home(web.write)),
    )
}
"""Ending → format."""
NEEDS: Final = {
    PDF: (("typst", "pdf"),),
    WORD: (("docx", "office"), ("docxtpl", "office"), ("resvg_py", "office")),
}
"""Ending → the modules it is made with, and the extra of ours that brings them."""


def make(document: Document, ending: str, bounds: Bounds = WAITED_FOR) -> bytes:
    """The file. KeyError for an unknown ending, Stopped where making it took more than it may."""
    return FORMATS[ending].write(document, bounds)


def size_of(document: Document) -> int:
    """How much there is to set: cells, and charts that count as many."""
    tables = [block for block in document.blocks if isinstance(block, TableBlock)]
    charts = sum(isinstance(block, ChartBlock) for block in document.blocks)
    cells = sum(len(table.rows) * len(table.columns) for table in tables)
    return cells + 50 * charts + len(document.blocks)


def check(ending: str) -> None:
    """ExtraMissing, with the line that installs it, where the format can't be made here."""
    for module, extra in NEEDS.get(ending, ()):
        look_for(module, extra)
