"""The figures of one record of a file: a yes, a sum of several codes, and how they are told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from wisweb_bms.models import IndicatorVersion

from .tables import Cell, text_of

NEEDED: Mapping[str, tuple[str, ...]] = {
    "number": ("value",),
    "ratio": ("numerator", "denominator"),
    "yes_no": ("value",),
    "mean": ("value", "respondents"),
    "deviation": ("budget", "actual"),
}
COUNTS = ("headcount", "respondents", "invited")
SUMS = frozenset(
    ("sum", "totalt", "total", "i alt", "til sammen", "samlet", "gjennomsnitt", "snitt", "average")
)
"""What a row of a table's own sums is called; no unit, unless one has that very name."""
YES = {"ja": 1, "yes": 1, "1": 1, "x": 1, "nei": 0, "no": 0, "0": 0, "ikke": 0}


@dataclass(frozen=True, slots=True)
class Record:
    """One figure of the file with its parts: where it stands, and what the file says it belongs to."""

    row: int
    cell: str
    unit: str
    indicator: str
    period: str
    parts: Mapping[str, tuple[int, Cell]]
    comment: str
    written: str = ""
    """The period as the file has it; ``period`` is its key, or empty with ``why``."""
    why: str = ""


class NotTaken(Exception):
    """The record is refused; ``reason`` and ``facts`` make the sentence."""

    def __init__(self, record: Record, reason: str, facts: Mapping[str, Any]) -> None:
        super().__init__(reason)
        self.record = record
        self.reason = reason
        self.facts = facts


def yes_no(record: Record, cell: Cell) -> dict[str, Any]:
    """A yes or no as it is kept: one of one, or none of one."""
    said = YES.get(text_of(cell).casefold())
    if said is None:
        raise NotTaken(record, "yes_no", {"read": text_of(cell)[:30]})
    return {"numerator": Decimal(said), "denominator": Decimal(1)}


def summed(version: IndicatorVersion, read: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
    """Several codes of one unit: counts and amounts added, means weighted; None where neither can be done."""
    if len(read) == 1:
        return read[0]
    if version.entry_kind == "yes_no":
        return None
    total: dict[str, Any] = {}
    for name in {n for parts in read for n in parts}:
        total[name] = sum((parts.get(name) or 0 for parts in read), start=Decimal(0))
        if name in COUNTS:
            total[name] = int(total[name])
    by = {"mean": "respondents"}.get(version.entry_kind)
    by = by or ("weight" if version.operator == "weighted_mean" else None)
    if by is None:
        adds = version.entry_kind != "number" or version.operator == "sum"
        return total if adds else None
    if not total[by]:
        return None
    value = sum((parts["value"] * parts[by] for parts in read), start=Decimal(0)) / total[by]
    return {**total, "value": value.quantize(Decimal("0.000001"))}


def told(version: IndicatorVersion, parts: Mapping[str, Any]) -> str:
    """The parts in one short text, for the preview."""
    shown = [parts[n] for n in NEEDED[version.entry_kind] if parts.get(n) is not None]
    if version.entry_kind == "yes_no":
        return "ja" if parts.get("numerator") else "nei"
    mark = " / " if version.entry_kind == "ratio" else "; "
    return mark.join(_plain(value) for value in shown)


def _plain(value: Any) -> str:
    if isinstance(value, Decimal):
        value = value.normalize() if value else Decimal(0)
    return format(value, "f").replace(".", ",") if isinstance(value, Decimal) else str(value)
