"""Text that no spreadsheet takes for a formula, for every file that one may be opened in."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from .numbers import NumberRefused, parse_number

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
FULL_WIDTH: Final = (
    "\N{FULLWIDTH EQUALS SIGN}",
    "\N{FULLWIDTH PLUS SIGN}",
    "\N{FULLWIDTH HYPHEN-MINUS}",
    "\N{FULLWIDTH COMMERCIAL AT}",
)


def harmless(text: str) -> str:
    """The text; one that would be run begins with an apostrophe instead. A number stays a number."""
    if text.lstrip(" \n").startswith(FORMULA + FULL_WIDTH) and not _is_number(text):
        return f"'{text}"
    return text


def _is_number(text: str) -> bool:
    """Whether it is typed as Norwegians do, or written as machines do."""
    try:
        parse_number(text)
    except NumberRefused:
        return _is_plain(text)
    return True


def _is_plain(text: str) -> bool:
    try:
        return text.isascii() and Decimal(text).is_finite()
    except ArithmeticError:
        return False
