"""XML from outside, told element by element; none of it is kept, and nothing in it is ever expanded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final
from xml.parsers import expat

from .limits import Declined

Start = Callable[[str, dict[str, str]], object]


LONGEST: Final = 2_000_000
"""Bytes of one mark with its attributes. The parser begins anew at each piece of an unfinished one."""

_ENCODINGS: Final = ("utf-8", "utf-16", "us-ascii", "iso-8859-1")


def tell(
    pieces: Iterable[bytes],
    start: Start,
    end: Callable[[str], object],
    text: Callable[[str], object] = lambda text: None,
) -> None:
    """Call ``start``, ``end`` and ``text`` in the order of the document; names are as written.

    Declined (damaged) for what is not XML, and for a document that declares entities: no
    spreadsheet or text document does. Nothing at all is no XML either.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    parser.XmlDeclHandler = _check_encoding
    try:
        sent = 0
        for piece in pieces:
            parser.Parse(piece, False)
            sent += len(piece)
            if sent - parser.CurrentByteIndex > LONGEST:
                raise Declined("damaged")
        parser.Parse(b"", True)
    except expat.ExpatError as fault:
        raise Declined("damaged") from fault


def _refuse(*_declared: object) -> None:
    raise Declined("damaged")


def _check_encoding(_version: str, encoding: str | None, _standalone: int) -> None:
    if encoding is not None and encoding.casefold() not in _ENCODINGS:
        raise Declined("damaged")


def local(name: str) -> str:
    """The element's name without the prefix that the writer chose for its namespace."""
    return name.rpartition(":")[2]
