"""The document as a tagged PDF, set by typst; what people wrote reaches it as JSON and never as source."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

from wisweb_bms.reports import fonts
from wisweb_bms.reports.document import (
    Block,
    Cell,
    ChartBlock,
    Document,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    Run,
    TableBlock,
)
from wisweb_bms.reports.extras import need
from wisweb_bms.reports.paint import symbol, symbols
from wisweb_bms.reports.pdf_tables import with_row_heads
from wisweb_bms.reports.widths import shares
from wisweb_bms.reports.wording import fit, target, wording

TEMPLATE: Final = Path(__file__).with_name("templates") / "document.typ"
STANDARDS: Final = ["a-2a", "ua-1"]
"""Kept for good, and read by everybody."""
TALL: Final = 1500
"""Characters from which a row of a table may be divided between pages."""
UNSHOWN: Final = re.compile(r'the text `"(.*?)"` could not be displayed')
TRIES: Final = 5


def write(document: Document) -> bytes:
    """The file. ExtraMissing where typst is not installed.

    The standard refuses a character that no font can draw: those are set as a box with their
    number, which says the character itself to who listens.
    """
    typst = need("typst", "pdf")
    compiler = typst.Compiler(root=str(TEMPLATE.parent), font_paths=fonts.folders())
    payload = _payload(document)
    strange: set[str] = set()
    for _ in range(TRIES):
        payload["strange"] = _pattern(strange)
        handed = {"document": json.dumps(payload, ensure_ascii=False)}
        try:
            made = compiler.compile(
                str(TEMPLATE), format="pdf", sys_inputs=handed, pdf_standards=STANDARDS
            )
            return with_row_heads(made)
        except typst.TypstError as refused:
            found = {json.loads(f'"{t}"') for t in UNSHOWN.findall(_told(refused))} - strange
            if not found:
                raise
            strange |= found
    raise RuntimeError(f"{len(strange)} characters can't be set, and there are more")


def _told(refused: Exception) -> str:
    """All that the compiler found, with its escapes as JSON writes them."""
    text = str(getattr(refused, "diagnostic", "") or refused)
    return re.sub(r"\\u\{([0-9a-f]+)\}", lambda m: json.dumps(chr(int(m.group(1), 16)))[1:-1], text)


def _pattern(strange: set[str]) -> str:
    """The characters as a regular expression, or one that never fits."""
    every = sorted({char for text in strange for char in text})
    return "[" + "".join(f"\\x{{{ord(char):x}}}" for char in every) + "]" if every else ""


def _payload(document: Document) -> dict[str, Any]:
    anchors = frozenset(b.anchor for b in document.blocks if isinstance(b, Heading))
    words = wording(document.language)
    return {
        "title": fit(document.title),
        "subtitle": fit(document.subtitle),
        "publisher": fit(document.publisher),
        "language": document.language,
        "state": fit(document.state),
        "day": document.day.isoformat(),
        "landscape": document.landscape,
        "contents": words.contents,
        "page": words.page,
        "symbols": {name: symbol(name) for name in symbols()},
        "blocks": [_block(block, anchors, document) for block in document.blocks],
    }


def _block(block: Block, anchors: frozenset[str], document: Document) -> dict[str, Any]:
    match block:
        case Heading():
            return {
                "is": "heading",
                "level": block.level,
                "text": fit(block.text),
                "anchor": block.anchor,
            }
        case Paragraph():
            return {
                "is": "paragraph",
                "style": block.style.value,
                "runs": _runs(block.runs, anchors),
            }
        case ListBlock():
            items = [
                {"level": i.level, "ordered": i.ordered, "runs": _runs(i.runs, anchors)}
                for i in block.items
            ]
            return {"is": "list", "items": items}
        case TableBlock():
            return _table(block, anchors, document)
        case ChartBlock():
            alt = fit(f"{block.title}. {block.description}".strip())
            return {
                "is": "chart",
                "svg": block.svg,
                "title": fit(block.title),
                "alt": alt,
                "width": block.width,
            }
        case Facts():
            return {"is": "facts", "pairs": [[fit(n), fit(v)] for n, v in block.pairs]}


def _runs(runs: tuple[Run, ...], anchors: frozenset[str]) -> list[dict[str, Any]]:
    return [
        {"text": fit(r.text), "bold": r.bold, "italic": r.italic, "link": target(r, anchors)}
        for r in runs
    ]


def _table(block: TableBlock, anchors: frozenset[str], document: Document) -> dict[str, Any]:
    return {
        "is": "table",
        "caption": fit(block.caption),
        "columns": [
            {"label": fit(c.label), "right": c.kind.value == "number", "share": round(share, 4)}
            for c, share in zip(block.columns, shares(block, document), strict=True)
        ],
        "rows": [
            {
                "kind": row.kind.value,
                "tall": any(len(cell.text) > TALL for cell in row.cells),
                "cells": [_cell(cell, anchors) for cell in row.cells],
            }
            for row in block.rows
        ],
    }


def _cell(cell: Cell, anchors: frozenset[str]) -> dict[str, str]:
    link = target(Run("", link=cell.link), anchors) if cell.link else ""
    return {"text": fit(cell.text), "status": cell.status, "link": link}
