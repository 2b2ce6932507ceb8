"""The tables of an upload: xlsx and csv of any make, and a sentence for what is neither."""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final

from .columns import column_letters
from .handing_over import read_apart
from .refusing import TableRefused

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WORK: Final = "wisweb_bms.imports.parsing.tables:read"

Cell = str | Decimal | bool | dt.date | None
Row = Sequence[Cell]
Area = tuple[int, int, int, int]
"""First row, first column, last row and last column, counted from 1."""
_FAULTS: Final = """#null! #div/0! #value! #ref! #name? #num! #getting_data #spill! #calc! #field!
    #blocked! #error! #verdi! #navn? #tall! #overflyt! #ukjent!"""
_FAILED: Final = frozenset(_FAULTS.split())


class Percent(str):
    """A number that its cell shows as per cent, as it would be typed: ``8,4 %``."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with the number of its first row in the file; empty cells are None, never zero.

    A row ends with its last filled cell, so rows are not all of one length. Rows and columns that
    the file hides are here, and told by their numbers in the file, counted from 1.
    """

    name: str
    rows: Sequence[Row]
    first: int = 1
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: Sequence[int] = ()
    merged: Sequence[Area] = ()

    def numbered(self) -> Iterator[tuple[int, Row]]:
        """The rows below the heads that hold anything, with their numbers in the file."""
        for number, row in enumerate(self.rows[1:], self.first + 1):
            if any(cell is not None for cell in row):
                yield number, row

    @property
    def heads(self) -> tuple[str, ...]:
        return tuple(text_of(cell) for cell in self.rows[0]) if self.rows else ()


def read_upload(content: bytes, name: str) -> tuple[Sheet, ...]:
    """The file's sheets, one for csv. TableRefused with the reason where it can't be read."""
    if content.startswith(OLE):
        packed = "EncryptedPackage".encode("utf-16-le") in content
        raise TableRefused("locked" if packed else "old_xls")
    if content[:2] == b"MZ" or content[:4] == b"\x7fELF":
        raise TableRefused("program")
    return tuple(_sheets(read_apart(WORK, content), name))


def _sheets(answer: bytes, name: str) -> Iterator[Sheet]:
    """As ``parsing.cells`` has written them; a csv's one table has the file's name."""
    lines = io.BytesIO(answer)
    for line in lines:
        head = json.loads(line)
        rows = [tuple(_decode(next(lines).decode())) for _ in range(head["rows"])]
        sheet = Sheet(
            head["name"] or name,
            rows,
            head["first"],
            bool(head.get("hidden")),
            frozenset(head.get("hidden_rows", ())),
            tuple(head.get("hidden_columns", ())),
            [tuple(area) for area in head.get("merged", ())],
        )
        yield spread_down(sheet) if sheet.merged else sheet


def spread_down(sheet: Sheet) -> Sheet:
    """A text that stands over several rows of one column stands in each; a figure is no text."""
    starts: dict[int, list[tuple[int, int]]] = {}
    for top, left, bottom, right in sheet.merged:
        if left == right and bottom > top:
            starts.setdefault(left - 1, []).append((top - sheet.first, bottom - sheet.first))
    rows: list[Row] = list(sheet.rows)
    for place, areas in sorted(starts.items()):
        done = 0
        for top, bottom in sorted(areas):
            text = _cell(rows[top], place) if 0 <= top < len(rows) else None
            if not isinstance(text, str) or isinstance(text, Percent):
                continue
            # No row is filled twice, however the areas of a hostile file overlap.
            done = max(done, top + 1)
            for number in range(done, min(bottom + 1, len(rows))):
                row = rows[number]
                if _cell(row, place) is None and row:
                    filled = [*row, *[None] * (place + 1 - len(row))]
                    filled[place] = text
                    rows[number] = tuple(filled)
            done = max(done, bottom + 1)
    return replace(sheet, rows=rows)


def _cell(row: Row, place: int) -> Cell:
    return row[place] if place < len(row) else None


def first_visible(sheets: Sequence[Sheet]) -> Sheet:
    """The first sheet with rows that the file does not hide, else the first with rows. TableRefused without any."""
    filled = [sheet for sheet in sheets if sheet.rows]
    if not filled:
        raise TableRefused("empty")
    return next((sheet for sheet in filled if not sheet.hidden), filled[0])


def only_shown(sheet: Sheet) -> Sheet:
    """The sheet with nothing in the rows that the file hides."""
    if not sheet.hidden_rows:
        return sheet
    rows = [
        () if number in sheet.hidden_rows else row
        for number, row in enumerate(sheet.rows, sheet.first)
    ]
    return replace(sheet, rows=rows)


def failed(cell: Cell) -> str:
    """``error`` for a cell that shows a fault, ``formula`` for one that was never calculated; else empty."""
    if not isinstance(cell, str):
        return ""
    if cell.casefold() in _FAILED:
        return "error"
    return "formula" if cell.startswith("=") else ""


def _more(said: Mapping[str, Any]) -> Cell:
    """A cell that is more than a text or a number."""
    if "percent" in said:
        return Percent(said["percent"])
    return dt.date.fromisoformat(said["day"])


_decode: Final = json.JSONDecoder(object_hook=_more, parse_float=Decimal, parse_int=Decimal).decode


def text_of(cell: Cell) -> str:
    """A cell as it would be typed."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "ja" if cell else "nei"
    if isinstance(cell, Decimal):
        return format(cell, "f").replace(".", ",")
    return cell.isoformat() if isinstance(cell, dt.date) else cell


def check_heads(sheet: Sheet, same: Callable[[str], str] = str.casefold) -> None:
    """TableRefused where two columns have the same head, or there is none."""
    seen: dict[str, int] = {}
    if not any(sheet.heads):
        raise TableRefused("no_heads")
    for number, head in enumerate(sheet.heads, 1):
        if not head:
            continue
        key = same(head)
        if key in seen:
            both = f"{column_letters(seen[key])}, {column_letters(number)}"
            raise TableRefused("same_head", columns=both, head=head)
        seen[key] = number
