"""Reads the tables of an upload: xlsx and csv of any make, and a sentence for what is neither."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from python_calamine import CalamineWorkbook

from .refusing import TableRefused
from .unpacking import CELLS, COLUMNS, LONGEST_TEXT, ROWS, check_workbook, column_letters

LARGEST = 20_000_000
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DELIMITERS = ";\t,"
LOOKED_AT = 20
STORED = Decimal("0.000001")

Cell = str | Decimal | bool | dt.date | None
Row = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with the number of its first row in the file; empty cells are None, never zero."""

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
    if not content:
        raise TableRefused("empty")
    if len(content) > LARGEST:
        raise TableRefused("too_big", most=LARGEST // 1_000_000)
    if content.startswith(OLE):
        packed = "EncryptedPackage".encode("utf-16-le") in content
        raise TableRefused("locked" if packed else "old_xls")
    if content[:2] == b"MZ" or content[:4] == b"\x7fELF":
        raise TableRefused("program")
    if content[:2] == b"PK":
        return _workbook(content)
    return (_delimited(content, name),)


def _workbook(content: bytes) -> tuple[Sheet, ...]:
    check_workbook(content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        found = [(n, book.get_sheet_by_name(n)) for n in book.sheet_names]
        made = [Sheet(name, _rows(sheet)) for name, sheet in found]
    except TableRefused:
        raise
    except Exception as fault:
        # The reader's own errors have no common ancestor; any of them means the same to the sender.
        raise TableRefused("damaged") from fault
    return tuple(_trimmed(one) for one in made)


def _rows(sheet: Any) -> list[Row]:
    """From the first row and column on: the reader leaves out empty columns at the left only."""
    left = (None,) * (sheet.start[1] if sheet.start else 0)
    return [(*left, *map(_cell, row)) for row in sheet.iter_rows()]


def _cell(value: Any) -> Cell:
    """What a cell holds; a formula's cell holds its result."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return value.replace("\x00", "").strip()[:LONGEST_TEXT] or None
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, dt.datetime):
        return value.date()
    return value if isinstance(value, dt.date) else str(value)


def _number(value: float) -> Cell:
    """A spreadsheet keeps 15 digits, the rest is noise; we keep six decimals."""
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    exact = Decimal(format(value, ".15g"))
    if abs(exact) < Decimal(10) ** 12 and exact != exact.quantize(STORED):
        exact = exact.quantize(STORED, rounding="ROUND_HALF_UP")
    return Decimal(int(exact)) if exact == int(exact) else exact.normalize()


def _delimited(content: bytes, name: str) -> Sheet:
    text = _text(content)
    lines = text.lstrip("\ufeff\r\n ")
    skipped = text[: len(text) - len(lines)].count("\n")
    first, _, rest = lines.partition("\n")
    hinted = ""
    if first.lower().startswith("sep=") and len(first.strip()) <= 5:
        hinted, lines, skipped = (first.rstrip("\r\n")[4:5] or ","), rest, skipped + 1
    mark = hinted or _delimiter(lines)
    rows = _parsed(lines, mark)
    if not rows:
        raise TableRefused("empty")
    return _trimmed(Sheet(name, rows, 1 + skipped))


def _text(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _decoded(content, "utf-16")
    if b"\x00" in content:
        raise TableRefused("not_text")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        odd = sum(1 for byte in content[:4096] if byte < 32 and byte not in (9, 10, 13))
        if odd:
            raise TableRefused("not_text") from None
    return content.decode("cp1252", errors="replace")


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as fault:
        raise TableRefused("not_text") from fault


def _delimiter(text: str) -> str:
    """The mark that cuts most of the first lines into the same number of cells, more than one."""
    sample = text[:65536].splitlines()[:LOOKED_AT]

    def fit(mark: str) -> tuple[int, int]:
        widths = [len(row) for row in _reader(sample, mark) if row]
        if not widths or widths[0] < 2:
            return (0, 0)
        return (sum(1 for w in widths if w == widths[0]), -DELIMITERS.index(mark))

    best = max(DELIMITERS, key=fit)
    return best if fit(best)[0] else ";"


def _reader(lines: Iterable[str], mark: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(lines, delimiter=mark)
    except csv.Error as fault:
        raise TableRefused("long_text", most=LONGEST_TEXT) from fault


def _parsed(text: str, mark: str) -> list[Row]:
    rows: list[Row] = []
    cells = 0
    for row in _reader(io.StringIO(text, newline=""), mark):
        kept = tuple(cell.strip() or None for cell in row)
        cells += len(kept)
        if len(rows) > ROWS:
            raise TableRefused("rows", most=ROWS)
        if len(kept) > COLUMNS and any(cell is not None for cell in kept[COLUMNS:]):
            raise TableRefused("columns", most=COLUMNS)
        if cells > CELLS:
            raise TableRefused("cells", most=CELLS)
        rows.append(kept[:COLUMNS])
    return rows


def _trimmed(sheet: Sheet) -> Sheet:
    """Without empty rows above the heads and below the last row, and as wide as its heads at least."""
    rows = list(sheet.rows)
    start = next((n for n, row in enumerate(rows) if any(c is not None for c in row)), len(rows))
    while rows and all(c is None for c in rows[-1]):
        rows.pop()
    return Sheet(sheet.name, rows[start:], sheet.first + start)


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
