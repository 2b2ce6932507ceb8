"""The texts of a workbook that its cells refer to by number, each read and written out once."""

from __future__ import annotations

from collections.abc import Iterable

from wisweb_bms.confined.limits import Declined
from wisweb_bms.confined.xml_stream import local, tell

from .cells import text
from .sizes import CELLS, LONGEST_TEXT, long_text

_HEX = frozenset("0123456789abcdefABCDEF")


class SharedTexts:
    """The part of shared texts, heard element by element; ``written`` holds them as cells."""

    def __init__(self, pieces: Iterable[bytes] | None) -> None:
        self.written: list[str] = []
        self._parts: list[str] = []
        self._length = 0
        self._listening = False
        self._aside = 0
        if pieces is not None:
            tell(pieces, self._start, self._end, self._hear)

    def _start(self, name: str, has: dict[str, str]) -> None:
        name = local(name)
        if name == "si":
            self._parts.clear()
            self._length = 0
        elif name == "rPh":
            # How the text is pronounced stands beside it and is no part of it.
            self._aside += 1
        elif name == "t":
            self._listening = not self._aside

    def _end(self, name: str) -> None:
        name = local(name)
        if name == "t":
            self._listening = False
        elif name == "rPh":
            self._aside -= 1
        elif name == "si":
            self.written.append(text(unescaped("".join(self._parts))))
            if len(self.written) > CELLS:
                raise Declined("cells", most=CELLS)

    def _hear(self, heard: str) -> None:
        if self._listening:
            self._parts.append(heard)
            self._length += len(heard)
            if self._length > LONGEST_TEXT:
                raise long_text()


def unescaped(written: str) -> str:
    """Characters that XML can't hold stand in a workbook as ``_x000D_``."""
    at = written.find("_x")
    if at < 0:
        return written
    parts: list[str] = []
    start = 0
    while at >= 0:
        code = written[at + 2 : at + 6]
        if len(code) == 4 and _HEX.issuperset(code) and written[at + 6 : at + 7] == "_":
            parts += (written[start:at], chr(int(code, 16)))
            start = at + 7
            at = written.find("_x", start)
        else:
            at = written.find("_x", at + 1)
    whole = "".join((*parts, written[start:]))
    # A character beyond the first 65,536 is written as two halves.
    return whole.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
