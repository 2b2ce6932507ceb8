"""An xlsx: which sheets it has, where in the package they lie, and their tables."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from wisweb_bms.confined.limits import Declined
from wisweb_bms.confined.package import MEMBERS, Package
from wisweb_bms.confined.xml_stream import local, tell
from wisweb_bms.engine.characters import composed

from .cells import Table
from .formats import Formats
from .shared_texts import SharedTexts
from .sheet import SheetReader
from .sizes import UNPACKED, Measure

BOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"


def read(content: bytes) -> list[Table]:
    """Every sheet with cells, in the workbook's order. Declined where it is none, or too large."""
    package = Package(content, UNPACKED)
    if BOOK not in package.names:
        raise Declined("not_xlsx")
    book, parts = _Book(package), _Parts(package)
    texts = SharedTexts(parts.optional("sharedStrings"))
    formats = Formats(parts.optional("styles"))
    measure = Measure()
    found = [(one, parts.sheets[one[1]]) for one in book.sheets if one[1] in parts.sheets]
    if not found:
        raise Declined("damaged")
    tables: list[Table] = []
    for (name, _key, hidden), part in found:
        reader = SheetReader(texts, formats, measure, from_1904=book.from_1904)
        tables.append(reader.read(name, package.pieces(part), hidden=hidden))
    return tables


class _Book:
    """The workbook's own part: names of sheets, whether they are hidden, and from which day it counts."""

    def __init__(self, package: Package) -> None:
        self.sheets: list[tuple[str, str, bool]] = []
        self.from_1904 = False
        tell(package.pieces(BOOK), self._start, lambda name: None)

    def _start(self, name: str, has: dict[str, str]) -> None:
        name = local(name)
        if name == "sheet":
            key = next((v for n, v in has.items() if local(n) == "id" and n != "id"), "")
            hidden = has.get("state", "visible") != "visible"
            self.sheets.append((composed(has.get("name", "")), key, hidden))
            if len(self.sheets) > MEMBERS:
                raise Declined("damaged")
        elif name == "workbookPr":
            self.from_1904 = has.get("date1904", "") in ("1", "true")


class _Parts:
    """Where in the package the workbook's parts lie, by what they are."""

    def __init__(self, package: Package) -> None:
        self.sheets: dict[str, str] = {}
        self._package = package
        self._others: dict[str, str] = {}
        tell(package.pieces(RELATIONS), self._start, lambda name: None)

    def _start(self, name: str, has: dict[str, str]) -> None:
        if local(name) != "Relationship" or has.get("TargetMode") == "External":
            return
        # An address from the root begins with a slash; any other is read from the workbook's folder.
        part = posixpath.normpath(posixpath.join("/xl", has.get("Target", "")))
        kind = has.get("Type", "").rpartition("/")[2]
        if kind == "worksheet":
            self.sheets[has.get("Id", "")] = part
        else:
            self._others.setdefault(kind, part)

    def optional(self, kind: str) -> Iterator[bytes] | None:
        """What a part of this kind holds; None for a workbook that has none."""
        part = self._others.get(kind)
        return None if part is None else self._package.pieces(part)
