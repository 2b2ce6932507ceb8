"""Reads markup in one pass over its letters: no piece is looked at twice, however it is nested or left open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

UNSEEN: Final = frozenset(
    {"script", "style", "xml", "title", "noscript", "iframe", "object", "svg", "math"}
)
"""Marks that nobody sees the inside of: they go with all that stands in them."""
_LOOKS: Final = frozenset({"strong", "b", "em", "i", "a"})
_NAME: Final = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_ATTRIBUTE: Final = re.compile(r"[\s/]*([^\s/>][^\s/>=]*)(?:\s*(=)\s*)?")
_BARE: Final = re.compile(r"[^\s>]*")
_END: Final = re.compile(r"[\s/]*>")
_LETTER: Final = re.compile(
    r"&(?:#[0-9]{1,7}(?![0-9]);?|#[xX][0-9a-fA-F]{1,6}(?![0-9a-fA-F]);?|[a-zA-Z][a-zA-Z0-9]{1,31};?)"
)
"""A letter by its name or number; a longer number is none that exists, and stays as it was typed."""


@dataclass(frozen=True, slots=True)
class Begin:
    """A mark begins: its name in small letters, and where it leads, ``""`` for nowhere."""

    name: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class End:
    """A mark ends."""

    name: str


Piece = str | Begin | End


def pieces(html: str) -> Iterator[Piece]:
    """Text, beginnings and ends in order. A mark that is begun and never finished is text, to the last letter."""
    at = 0
    while at < len(html):
        start = html.find("<", at)
        if start != at:
            yield _spelt(html[at : None if start < 0 else start])
        if start < 0:
            return
        piece, at = _mark(html, start)
        if piece is not None:
            yield piece


def words_of(html: str) -> str:
    """The words on one line, a space where a mark of more than a look parts them."""
    parts = (p if isinstance(p, str) else "" if p.name in _LOOKS else " " for p in pieces(html))
    return " ".join("".join(parts).split())


def _mark(html: str, start: int) -> tuple[Piece | None, int]:
    """What begins with that ``<``, None where nobody sees it, and the place after it."""
    if html.startswith("<!--", start):
        return _passed(html, start, html.find("-->", start + 4), 3)
    if html.startswith(("<!", "<?"), start):
        return _passed(html, start, html.find(">", start), 1)
    name = _NAME.match(html, start)
    if name is None:
        return "<", start + 1
    href, end = _attributes(html, name.end())
    if end < 0:
        return _rest(html, start)
    tag = name[1].lower()
    if html.startswith("</", start):
        return End(tag), end
    if tag not in UNSEEN:
        return Begin(tag, href), end
    closing = re.compile(rf"</{tag}(?=[\s/>])", re.IGNORECASE).search(html, end)
    return _passed(html, start, html.find(">", closing.end()) if closing else -1, 1)


def _passed(html: str, start: int, end: int, length: int) -> tuple[Piece | None, int]:
    return (None, end + length) if end >= 0 else _rest(html, start)


def _rest(html: str, start: int) -> tuple[Piece, int]:
    return _spelt(html[start:]), len(html)


def _attributes(html: str, at: int) -> tuple[str, int]:
    """Where the mark leads, and the place after its ``>``; −1 where there is none."""
    href = ""
    while True:
        end = _END.match(html, at)
        if end:
            return href, end.end()
        found = _ATTRIBUTE.match(html, at)
        if found is None:
            return "", -1
        value, at = _value(html, found.end()) if found[2] else ("", found.end())
        if at < 0:
            return "", -1
        if found[1].lower() == "href":
            href = href or _LETTER.sub(_ended, value)


def _value(html: str, at: int) -> tuple[str, int]:
    """An attribute's value, quoted or bare, and the place after it; −1 where a quote stays open."""
    quote = html[at : at + 1]
    if quote in ("'", '"'):
        end = html.find(quote, at + 1)
        return html[at + 1 : end], end + 1 if end >= 0 else -1
    bare = _BARE.match(html, at)
    assert bare
    return bare[0], bare.end()


def _spelt(text: str) -> str:
    """With letters for their names: ``&amp;`` is ``&``."""
    return _LETTER.sub(lambda found: unescape(found[0]), text)


def _ended(letter: re.Match[str]) -> str:
    """In an address only what ends with its ``;``: ``?a=1&copy=2`` asks for no ©."""
    return unescape(letter[0]) if letter[0].endswith(";") else letter[0]
