"""Figures of a whole column: Norwegian or English, and what stands for *not measured*, never a zero."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from wisweb_bms.engine.numbers import NumberRefused, parse_number
from wisweb_bms.models.types import SCALE

from .tables import Cell, Percent, text_of

NORWEGIAN, ENGLISH = "no", "en"
_WORDS = """- – — . .. : * na n/a nan x ikke_målt ikkje_målt ikke_relevant ikkje_relevant
    mangler manglar not_measured missing ukjent skjult #n/a #i/t"""
_NOTHING = frozenset(_WORDS.split())
_AMBIGUOUS = re.compile(r"[+-]?\d{1,3}\.\d{3}")
_ENGLISH = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_SURELY_ENGLISH = re.compile(
    r"[+-]?(\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,}|\d+\.(\d{1,2}|\d{4,}))"
)
_DOTTED = re.compile(r"[+-]?\d{1,3}(\.\d{3})+(,\d+)?")


def is_nothing(cell: Cell) -> bool:
    """Whether the cell is empty or says that nothing was measured."""
    if cell is None:
        return True
    return isinstance(cell, str) and "_".join(cell.casefold().split()) in _NOTHING


def ambiguous(cells: Iterable[Cell]) -> tuple[str, ...]:
    """Figures that may mean two things, the first three; they are asked for the column as a whole.

    ``1.234`` always is; ``1,234`` is where the column also holds what only an English hand writes.
    """
    found: list[str] = []
    commas: list[str] = []
    english = False
    for cell in cells:
        if not isinstance(cell, str) or isinstance(cell, Percent):
            continue
        text = _plain(cell)
        if _AMBIGUOUS.fullmatch(text) and not text.lstrip("+-").startswith("0."):
            found.append(cell)
        elif _SURELY_ENGLISH.fullmatch(text):
            english = True
        elif _ENGLISH.fullmatch(text):
            commas.append(cell)
    return tuple([*found, *(commas if english else ())][:3])


def read(cell: Cell, style: str = "", *, percent: bool = False, decimals: int = SCALE) -> Decimal:
    """The figure, exactly. NumberRefused with what was read where it is none."""
    if isinstance(cell, Decimal):
        return parse_number(text_of(cell), decimals=decimals)
    if isinstance(cell, Percent):
        # What the cell shows is written by us, whatever the hand that wrote the others.
        return parse_number(cell, percent=percent, decimals=decimals)
    text = text_of(cell)
    plain = _plain(text)
    if style == ENGLISH and (_ENGLISH.fullmatch(plain) or _AMBIGUOUS.fullmatch(plain)):
        return _whole(plain.replace(",", ""), text, decimals)
    if style == NORWEGIAN and _DOTTED.fullmatch(plain):
        return _whole(plain.replace(".", "").replace(",", "."), text, decimals)
    if not style and "." in plain and "," in plain:
        english = plain.rfind(".") > plain.rfind(",") and _ENGLISH.fullmatch(plain)
        if english:
            return _whole(plain.replace(",", ""), text, decimals)
        if _DOTTED.fullmatch(plain):
            return _whole(plain.replace(".", "").replace(",", "."), text, decimals)
    return parse_number(text, percent=percent, decimals=decimals)


def _whole(digits: str, read: str, decimals: int) -> Decimal:
    return parse_number(digits.replace(".", ","), decimals=decimals)


def _plain(text: str) -> str:
    bare = text.strip().removesuffix("%").strip()
    return bare.replace("\N{MINUS SIGN}", "-")


__all__ = ["ENGLISH", "NORWEGIAN", "NumberRefused", "ambiguous", "is_nothing", "read"]
