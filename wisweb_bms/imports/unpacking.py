"""Measures what an xlsx file would unpack to before anything is parsed: a small file may hide a huge one."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from .refusing import TableRefused

UNPACKED = 150_000_000
MEMBERS = 2_000
ROWS = 200_000
COLUMNS = 200
CELLS = 3_000_000
LONGEST_TEXT = 40_000
LONGEST_MARKUP = 400_000
ALL_TEXT = 300_000_000
_STEP = 1 << 18
_CELL = re.compile(rb' r="([A-Z]{1,4})(\d{1,9})"[^<>/]*>')
_CELLS = (b"<c ", b"<c>", b":c ", b":c>")
_SHARED = re.compile(rb"\bt=\"s\"[^<>]*><(?:\w+:)?v>(\d{1,7})<")


def check_workbook(content: bytes) -> None:
    """TableRefused where the file is no sound xlsx, or holds more than we take.

    The sizes that a file states of itself may be false, so every member is unpacked, a piece at a
    time, and counted; nothing of it is kept.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError) as fault:
        raise TableRefused("damaged") from fault
    members = archive.infolist()
    if sum(m.file_size for m in members) > UNPACKED or len(members) > MEMBERS:
        raise TableRefused("unpacks", most=UNPACKED // 1_000_000)
    names = {m.filename for m in members}
    if "xl/workbook.xml" not in names:
        raise TableRefused("not_xlsx")
    left = UNPACKED
    texts = _Texts()
    for member in sorted(members, key=lambda m: not m.filename.endswith("sharedStrings.xml")):
        left -= _measure(content, member, left, texts)


def _measure(content: bytes, member: zipfile.ZipInfo, left: int, texts: _Texts) -> int:
    """How many bytes the member unpacks to; its cells and texts are checked on the way."""
    looks: _Texts | _Sheet | None = None
    if member.filename.endswith("sharedStrings.xml"):
        looks = texts
    elif member.filename.startswith("xl/worksheets/"):
        looks = _Sheet(texts.lengths)
    size = 0
    for piece in _pieces(content, member):
        size += len(piece)
        if size > left:
            raise TableRefused("unpacks", most=UNPACKED // 1_000_000)
        if looks is not None:
            looks.see(piece)
    if isinstance(looks, _Sheet):
        looks.end()
    return size


def _pieces(content: bytes, member: zipfile.ZipInfo) -> Iterator[bytes]:
    start = member.header_offset
    head = content[start : start + 30]
    if len(head) < 30 or member.flag_bits & 1:
        raise TableRefused("locked" if member.flag_bits & 1 else "damaged")
    start += 30 + int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little")
    packed = memoryview(content)[start : start + member.compress_size]
    if member.compress_type == zipfile.ZIP_STORED:
        yield from (bytes(packed[n : n + _STEP]) for n in range(0, len(packed), _STEP))
        return
    if member.compress_type != zipfile.ZIP_DEFLATED:
        raise TableRefused("damaged")
    inflate = zlib.decompressobj(-15)
    rest: bytes | memoryview = packed
    try:
        while rest and not inflate.eof:
            yield inflate.decompress(rest, _STEP)
            rest = inflate.unconsumed_tail
    except zlib.error as fault:
        raise TableRefused("damaged") from fault


class _Sheet:
    """The farthest row and column with content: a reader makes room for the whole square up to them."""

    def __init__(self, lengths: list[int]) -> None:
        self.lengths = lengths
        self.tail = b""
        self.row = self.column = self.cells = self.text = 0
        self.rows = self.in_row = 0

    def see(self, piece: bytes) -> None:
        text = self.tail + piece
        cut = max(text.rfind(b"<c "), text.rfind(b"<row"))
        self.tail = text[cut:][:_STEP] if cut > 0 else b""
        self._count(text[:cut] if cut > 0 else text)

    def end(self) -> None:
        """The rest after the last piece."""
        self._count(self.tail)

    def _count(self, text: bytes) -> None:
        placed = 0
        for found in _CELL.finditer(text):
            self.column = max(self.column, column_number(found[1].decode()))
            self.row = max(self.row, int(found[2]))
            placed += 1
        cells = sum(text.count(start) for start in _CELLS)
        if cells > placed:
            self._count_unplaced(text)
        self.cells += cells
        for found in _SHARED.finditer(text):
            number = int(found[1])
            self.text += self.lengths[number] if number < len(self.lengths) else 0
        if self.text > ALL_TEXT:
            raise TableRefused("long_text", most=LONGEST_TEXT)
        check_size(self.row, self.column, max(self.row * self.column, self.cells))

    def _count_unplaced(self, text: bytes) -> None:
        """Cells that do not say where they are stand one after the other, row by row."""
        for number, part in enumerate(text.split(b"<row")):
            filled = part.count(b"<v") + part.count(b"<is")
            self.in_row = filled + (0 if number else self.in_row)
            self.rows += bool(number)
            if filled:
                self.row = max(self.row, self.rows)
                self.column = max(self.column, self.in_row)


class _Texts:
    """How long each shared text is: every cell that shows one gets a copy of its own."""

    def __init__(self) -> None:
        self.lengths: list[int] = []
        self.run = 0
        self.tail = b""

    def see(self, piece: bytes) -> None:
        *whole, rest = (self.tail + piece).split(b"</si>")
        for text in whole:
            self.lengths.append(self.run + len(text))
            self.run = 0
        self.run += max(len(rest) - 5, 0)
        self.tail = rest[-5:]
        if max(self.run, *self.lengths[-len(whole) or 1 :], 0) > LONGEST_MARKUP:
            raise TableRefused("long_text", most=LONGEST_TEXT)


def check_size(rows: int, columns: int, cells: int) -> None:
    """TableRefused where a table is larger than we take."""
    if rows > ROWS:
        raise TableRefused("rows", most=ROWS)
    if columns > COLUMNS:
        raise TableRefused("columns", most=COLUMNS)
    if cells > CELLS:
        raise TableRefused("cells", most=CELLS)


def column_number(letters: str) -> int:
    """``A`` is 1, ``AA`` is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """1 is ``A``, 27 is ``AA``."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
