"""Numbers as Norwegians type them, read exactly or refused; and the one rounding."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Context, Decimal, Inexact
from fractions import Fraction
from functools import reduce

LONGEST = 40
DIGITS = 12
STORED_DECIMALS = 6
MOST_COUNTED = Decimal(1_000_000)
"""No count of people or answers is higher."""

_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009\u2007\t"), " ")
_MINUS = dict.fromkeys(map(ord, "\u2212\u2013\u2012\ufe63\uff0d"), "-")
_GROUPED = re.compile(r"\d{1,3}(?: \d{3})+|\d+", re.ASCII)
_EXPONENT = re.compile(r"[+-]?[\d.,]+[eE][+-]?\d+", re.ASCII)
_STARTS_AS_NUMBER = re.compile(r"[+-]?\d[\d ]*(?:[.,]\d+)?(?P<rest>.*)", re.ASCII | re.DOTALL)


class NumberRefused(ValueError):
    """The text can't be taken as a number: ``kind`` says why, ``read`` is what stood there.

    Kinds: empty, too_long, not_a_number, ambiguous (with both readings in ``choices``), leftover,
    exponent, percent_sign, too_many_decimals, too_large, below_lowest, above_highest.
    """

    def __init__(self, kind: str, read: str, choices: tuple[Decimal, ...] = ()) -> None:
        shown = read if len(read) <= LONGEST else read[: LONGEST - 1] + "…"
        super().__init__(f"{kind}: {shown!r}")
        self.kind = kind
        self.read = shown
        self.choices = choices


def parse_number(
    text: str,
    *,
    percent: bool = False,
    decimals: int | None = None,
    lowest: Decimal | None = None,
    highest: Decimal | None = None,
) -> Decimal:
    """The number typed: ``12,5``, ``1 234,5``, ``12,5 %`` for a percentage, U+2212 for minus.

    NumberRefused for anything else; a dot before exactly three digits may mean two things and is asked.
    """
    read = text.strip()
    if not read:
        raise NumberRefused("empty", "")
    if len(read) > LONGEST:
        raise NumberRefused("too_long", read)
    plain = read.translate(_SPACES).translate(_MINUS).strip()
    if plain.endswith("%"):
        if not percent:
            raise NumberRefused("percent_sign", read)
        plain = plain[:-1].rstrip()
    value = _read(plain, read)
    _check(value, read, decimals, lowest, highest)
    return value


def takes_percent(unit_of_measure: str) -> bool:
    """Whether figures of that unit may be written with a per cent sign: ``%``, ``% av budsjett``, ``prosent``."""
    plain = unit_of_measure.casefold()
    return "%" in plain or "prosent" in plain or "per cent" in plain or "percent" in plain


def _read(plain: str, read: str) -> Decimal:
    negative = plain.startswith("-")
    body = plain[1:].lstrip() if plain[:1] in ("-", "+") else plain
    whole, mark, rest = _split(body)
    if not _GROUPED.fullmatch(whole) or (mark and not (rest.isascii() and rest.isdecimal())):
        raise NumberRefused(_fault(plain), read)
    digits = whole.replace(" ", "")
    if mark == "." and len(rest) == 3 and " " not in whole and len(whole) <= 3 and whole != "0":
        choices = (Decimal(digits + rest), Decimal(f"{digits}.{rest}"))
        sign = -1 if negative else 1
        raise NumberRefused("ambiguous", read, tuple(sign * c for c in choices))
    value = Decimal(f"{digits}.{rest}" if mark else digits)
    return -value if negative and value else value


def _split(body: str) -> tuple[str, str, str]:
    for mark in ",.":
        if body.count(mark) == 1 and not (mark == "." and "," in body):
            whole, _, rest = body.partition(mark)
            return whole, mark, rest
    return body, "", ""


def _fault(plain: str) -> str:
    if _EXPONENT.fullmatch(plain):
        return "exponent"
    found = _STARTS_AS_NUMBER.fullmatch(plain)
    return "leftover" if found and found["rest"].strip() else "not_a_number"


def _check(
    value: Decimal,
    read: str,
    decimals: int | None,
    lowest: Decimal | None,
    highest: Decimal | None,
) -> None:
    exponent = value.normalize().as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    if places > (STORED_DECIMALS if decimals is None else min(decimals, STORED_DECIMALS)):
        raise NumberRefused("too_many_decimals", read)
    if abs(value) >= Decimal(10) ** DIGITS:
        raise NumberRefused("too_large", read)
    if lowest is not None and value < lowest:
        raise NumberRefused("below_lowest", read)
    if highest is not None and value > highest:
        raise NumberRefused("above_highest", read)


EXACT = Context(prec=200, traps=[Inexact])
"""Wide enough for a sum of products of any figures that can be stored; a lost digit would raise."""
_ZERO = Decimal(0)


def exact_sum(figures: Iterable[Decimal]) -> Fraction:
    """The sum of figures as they are stored; far quicker in decimals than in fractions."""
    return Fraction(reduce(EXACT.add, figures, _ZERO))


def round_half_away(value: Fraction | Decimal | int, decimals: int) -> Decimal:
    """Rounded half away from zero; never −0."""
    numerator, denominator = value.as_integer_ratio()
    whole = (2 * abs(numerator) * 10**decimals + denominator) // (2 * denominator)
    return Decimal(-whole if numerator < 0 else whole).scaleb(-decimals)
