"""The formats a document can be had in, and what each is to who receives it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from wisweb_bms.reports import csv, excel, pdf, web, word
from wisweb_bms.reports.document import ChartBlock, Document, TableBlock
from wisweb_bms.reports.extras import need


@dataclass(frozen=True, slots=True)
class FileFormat:
    """How a file is named and sent."""

    ending: str
    mimetype: str
    write: Callable[[Document], bytes]


WORD: Final = "docx"
OFFICE: Final = "application/vnd.openxmlformats-officedocument."
FORMATS: Final = {
    one.ending: one
    for one in (
        FileFormat("pdf", "application/pdf", pdf.write),
        FileFormat(WORD, f"{OFFICE}wordprocessingml.document", word.write),
        FileFormat("xlsx", f"{OFFICE}spreadsheetml.sheet", excel.write),
        FileFormat("csv", "text/csv; charset=utf-8", csv.write),
        FileFormat("html", "text/html; charset=utf-8", web.write),
    )
}
"""Ending → format."""
NEEDS: Final = {
    "pdf": (("typst", "pdf"),),
    WORD: (("docx", "office"), ("docxtpl", "office"), ("resvg_py", "office")),
}
"""Ending → the modules it is made with, and the extra of ours that brings them."""


def make(document: Document, ending: str, template: bytes | None = None) -> bytes:
    """The file; ``template`` is the municipality's own, for Word. KeyError for an unknown ending."""
    if ending == WORD:
        return word.write(document, template)
    return FORMATS[ending].write(document)


def size_of(document: Document) -> int:
    """How much there is to set: cells, and charts that count as many."""
    tables = [block for block in document.blocks if isinstance(block, TableBlock)]
    charts = sum(isinstance(block, ChartBlock) for block in document.blocks)
    cells = sum(len(table.rows) * len(table.columns) for table in tables)
    return cells + 50 * charts + len(document.blocks)


def check(ending: str) -> None:
    """ExtraMissing, with the line that installs it, where the format can't be made here."""
    for module, extra in NEEDS.get(ending, ()):
        need(module, extra)
