"""What tables of a tagged PDF are told beside what typst tells: the first cell of a row is its head."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from wisweb_bms.reports.extras import need

SPARE = 1
"""Columns of no width that the template sets beside a table's own, to hold rows together on a page."""


def with_row_heads(made: bytes) -> bytes:
    """The same file, the first cell of each row of a table a head of that row; nothing is drawn otherwise.

    typst marks the heads of columns alone, its own mark for rows being out of reach from here. The
    spare column is taken out of what is read aloud. ExtraMissing where pikepdf is not installed.
    """
    pikepdf = need("pikepdf", "pdf")
    with pikepdf.open(io.BytesIO(made)) as file:
        gone: set[str] = set()
        for element in list(file.objects):
            if isinstance(element, pikepdf.Dictionary) and element.get("/S") == "/Table":
                gone |= _mark(pikepdf, element)
        if gone:
            _forget(pikepdf, file.Root.StructTreeRoot.IDTree, gone)
        target = io.BytesIO()
        file.save(target, object_stream_mode=pikepdf.ObjectStreamMode.preserve)
    return target.getvalue()


def _mark(pikepdf: Any, table: Any) -> set[str]:
    """Mark the heads of the rows; the ids of the cells that were taken out."""
    gone: set[str] = set()
    width = 0
    for row in _rows(table):
        cells = list(row.K)
        width = width or len(cells) - SPARE
        if sum(int(_of_table(cell).get("/ColSpan", 1)) for cell in cells) > width:
            spare = cells.pop()
            gone |= {str(spare.ID)} if "/ID" in spare else set()
            row.K = pikepdf.Array(cells)
        if cells[0].get("/S") == "/TD":
            cells[0].S = pikepdf.Name.TH
            told = _of_table(cells[0])
            told.O = pikepdf.Name.Table
            # One cell alone is the head of the rows below it.
            told.Scope = pikepdf.Name.Row if len(cells) > 1 else pikepdf.Name.Column
            others = [one for one in cells[0].get("/A", []) if one.get("/O") != "/Table"]
            cells[0].A = pikepdf.Array([told, *others])
    return gone


def _rows(element: Any) -> Iterator[Any]:
    for kid in element.get("/K", []):
        if kid.get("/S") == "/TR":
            yield kid
        elif kid.get("/S") in ("/THead", "/TBody", "/TFoot"):
            yield from _rows(kid)


def _of_table(cell: Any) -> Any:
    """What the cell says of its place in the table; an empty one where it says nothing."""
    pikepdf = need("pikepdf", "pdf")
    said = cell.get("/A", [])
    found = (one for one in said if one.get("/O") == "/Table")
    return next(found, None) or pikepdf.Dictionary()


def _forget(pikepdf: Any, ids: Any, gone: set[str]) -> None:
    """Take the ids out of the list that leads from id to cell."""
    for kid in ids.get("/Kids", []):
        _forget(pikepdf, kid, gone)
    if "/Names" in ids:
        names = list(ids.Names)
        pairs = zip(names[::2], names[1::2], strict=True)
        kept = [part for pair in pairs if str(pair[0]) not in gone for part in pair]
        ids.Names = pikepdf.Array(kept)
        if "/Limits" in ids and kept:
            ids.Limits = pikepdf.Array([kept[0], kept[-2]])
