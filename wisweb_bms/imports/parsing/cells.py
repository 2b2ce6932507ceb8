"""Cells and sheets as they cross from the child to the worker: one line of JSON a row.

A cell is null, a text, a truth or a number, or an object that says more of it: ``{"day": "2026-01-31"}``
or ``{"percent": "8,4 %"}``. A cell that failed is the text it shows, ``#DIV/0!``, and a formula that was
never calculated is the formula as it would be typed. Letters are composed (NFC).
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from json.encoder import encode_basestring
from typing import Any, Final

from wisweb_bms.engine.characters import composed

EMPTY: Final = "null"
ONE: Final = Decimal(1)
STORED: Final = Decimal("0.000001")
_EXACT: Final = 15
"""Digits that a spreadsheet keeps of a number; the rest is noise."""


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet read: its name, the number of its first row in the file, and its rows written out."""

    name: str
    first: int
    rows: Sequence[str]
    aside: Mapping[str, Any] = field(default_factory=dict)
    """What is hidden and what is merged, where anything is: see ``sheet``."""


def as_answer(tables: Sequence[Table]) -> bytes:
    """A line that says what comes, then the rows, for each table."""
    lines: list[str] = []
    for table in tables:
        head: dict[str, Any] = {"name": table.name, "first": table.first, "rows": len(table.rows)}
        head |= table.aside
        lines.append(json.dumps(head, ensure_ascii=False))
        lines.extend(table.rows)
    return "\n".join(lines).encode("utf-8", "replace")


def row_of(cells: Sequence[str]) -> str:
    """The row of cells that are written already."""
    return f"[{','.join(cells)}]"


def text(value: str) -> str:
    """Blanks around it are no part of a cell's text, and blanks alone are none."""
    bare = composed(value.replace("\x00", "").strip())
    return encode_basestring(bare) if bare else EMPTY


def truth(value: bool) -> str:
    return "true" if value else "false"


def day(value: dt.date) -> str:
    return f'{{"day":"{value.isoformat()}"}}'


def number(value: float, shown: Decimal = ONE) -> str:
    """With the digits that a spreadsheet keeps; we keep six decimals.

    ``shown`` is how many times as much the cell shows: a thousandth where it shows thousands.
    """
    exact = _exact(value, shown)
    if exact is None:
        return text(str(value))
    return str(int(exact) if exact == int(exact) else exact.normalize())


def percent(value: float, shown: Decimal) -> str:
    """What the cell shows with its sign, but with every digit that it holds."""
    exact = _exact(value, shown)
    if exact is None:
        return text(str(value))
    plain = format(exact.normalize() if exact else Decimal(0), "f").replace(".", ",")
    return f'{{"percent":"{plain} %"}}'


def _exact(value: float, shown: Decimal) -> Decimal | None:
    if value != value or value in (float("inf"), float("-inf")):
        return None
    exact = Decimal(format(value, f".{_EXACT}g")) * shown
    if abs(exact) < Decimal(10) ** 12 and exact != exact.quantize(STORED):
        exact = exact.quantize(STORED, rounding="ROUND_HALF_UP")
    return exact
