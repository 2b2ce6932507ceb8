"""What a text must not hold, and how two texts are compared."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

WEB_ADDRESS: Final = re.compile(
    '(?:https?://|mailto:)[^\\s<>"\\\\\x00-\x20\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069]+',
    re.IGNORECASE,
)
"""An address that a reader may be sent to: nothing in it is unseen or turns the letters round."""
_UNKEPT: Final = re.compile("[\x00\ud800-\udfff]")

_STRUCK: Final = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ł": "l", "ŧ": "t"})
_LAST: Final = str.maketrans({"æ": "{a", "ä": "{a", "ø": "{b", "ö": "{b", "å": "{c"})
"""The last letters, after z."""


def is_kept(text: str) -> bool:
    """Whether every database keeps the text as it is: PostgreSQL has no NUL, and UTF-8 no half characters."""
    return _UNKEPT.search(text) is None


def kept(text: str) -> str:
    """The text without the characters that are not kept."""
    return _UNKEPT.sub("", text)


def composed(text: str) -> str:
    """The text with every letter and the accent typed after it as one letter (NFC)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def folded(text: str) -> str:
    """The text as it is compared with others: composed letters, no capitals, single blanks."""
    return " ".join(composed(text).casefold().split())


def unaccented(text: str) -> str:
    """The text as it is searched: folded, and its letters without what stands on, under or through them."""
    taken_apart = unicodedata.normalize("NFD", folded(text))
    return "".join(c for c in taken_apart if not unicodedata.combining(c)).translate(_STRUCK)


def holds(text: str, sought: str) -> bool:
    """Whether every word that is sought is a part of the text, case and accents aside."""
    found = unaccented(text)
    return all(word in found for word in unaccented(sought).split())


def is_web_address(text: str) -> bool:
    """Whether a reader may be sent there: https, http or mailto, and nothing else."""
    return WEB_ADDRESS.fullmatch(text) is not None


def in_order(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts as Norwegian lists do: numbers first, K2 before K10, and Æ, Ø and Å last."""
    plain = folded(text).replace("aa", "å").translate(_LAST)
    parts = re.findall(r"[0-9]+|[^0-9]+", plain)
    return tuple((0, int(p), "") if p.isascii() and p.isdecimal() else (1, 0, p) for p in parts)
