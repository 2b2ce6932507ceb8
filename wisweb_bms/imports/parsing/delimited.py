"""A csv of any make: its encoding, the mark between its cells, and its rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from wisweb_bms.confined.limits import Declined

from .cells import EMPTY, Table, row_of, text
from .sizes import COLUMNS, LONGEST_TEXT, Measure, long_text

DELIMITERS = ";\t,"
LOOKED_AT = 20


def read(content: bytes) -> Table:
    """The one table. Declined where it is no text, or too large."""
    csv.field_size_limit(LONGEST_TEXT)
    whole = _text(content)
    lines = whole.lstrip("\ufeff\r\n ")
    skipped = whole[: len(whole) - len(lines)].count("\n")
    first, _, rest = lines.partition("\n")
    hinted = ""
    if first.lower().startswith("sep=") and len(first.strip()) <= 5:
        hinted, lines, skipped = (first.rstrip("\r\n")[4:5] or ","), rest, skipped + 1
    rows = _rows(lines, hinted or _delimiter(lines))
    while rows and not rows[-1]:
        rows.pop()
    start = next((n for n, row in enumerate(rows) if row), len(rows))
    return Table("", 1 + skipped + start, [row or row_of(()) for row in rows[start:]])


def _text(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _decoded(content, "utf-16")
    if b"\x00" in content:
        raise Declined("not_text")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        odd = sum(1 for byte in content[:4096] if byte < 32 and byte not in (9, 10, 13))
        if odd:
            raise Declined("not_text") from None
    return content.decode("cp1252", errors="replace")


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as fault:
        raise Declined("not_text") from fault


def _delimiter(lines: str) -> str:
    """The mark that cuts most of the first lines into the same number of cells, more than one."""
    sample = lines[:65536].splitlines()[:LOOKED_AT]

    def fit(mark: str) -> tuple[int, int]:
        widths = _widths(sample, mark)
        if not widths or widths[0] < 2:
            return (0, 0)
        return (sum(1 for w in widths if w == widths[0]), -DELIMITERS.index(mark))

    best = max(DELIMITERS, key=fit)
    return best if fit(best)[0] else ";"


def _widths(sample: Iterable[str], mark: str) -> list[int]:
    """How many cells each line has; none where a mark that is not the file's makes one huge cell."""
    try:
        return [len(row) for row in csv.reader(sample, delimiter=mark) if row]
    except csv.Error:
        return []


def _reader(lines: Iterable[str], mark: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(lines, delimiter=mark)
    except csv.Error as fault:
        raise long_text() from fault


def _rows(lines: str, mark: str) -> list[str]:
    """Each row written out; an empty one is an empty text."""
    measure = Measure()
    rows: list[str] = []
    for number, row in enumerate(_reader(io.StringIO(lines, newline=""), mark)):
        measure.count(len(row))
        cells = [text(cell) for cell in row]
        if all(cell == EMPTY for cell in cells[COLUMNS:]):
            del cells[COLUMNS:]
        written = row_of(cells)
        measure.row(number, len(cells), len(written))
        rows.append(written if any(cell != EMPTY for cell in cells) else "")
    if not rows:
        raise Declined("empty")
    return rows
