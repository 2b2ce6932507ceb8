"""The tables of an upload: xlsx and csv of any make, and a sentence for what is neither."""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from .columns import column_letters
from .handing_over import read_apart
from .refusing import TableRefused

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WORK: Final = "wisweb_bms.imports.parsing.tables:read"

Cell = str | Decimal | bool | dt.date | None
Row = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with the number of its first row in the file; empty cells are None, never zero.

    A row ends with its last filled cell, so rows are not all of one length.
    """

    name: str
    rows: Sequence[Row]
    first: int = 1

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
        yield Sheet(head["name"] or name, rows, head["first"])


def _more(said: Mapping[str, Any]) -> Cell:
    """A cell that is more than a text or a number."""
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
