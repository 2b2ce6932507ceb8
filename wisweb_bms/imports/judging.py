"""What becomes of a file's figures beside the plan: each is new, changed, same, empty or refused, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from wisweb_bms.engine.characters import folded
from wisweb_bms.engine.numbers import (
    MOST_COUNTED,
    NumberRefused,
    round_half_away,
    takes_percent,
)
from wisweb_bms.models import IndicatorVersion
from wisweb_bms.services.report import LONGEST_COMMENT, is_locked

from . import amounts
from .columns import column_letters
from .known import PEOPLE, Known
from .records import COUNTS, NEEDED, NotTaken, Record, summed, told, yes_no
from .tables import Cell, failed, text_of


@dataclass(frozen=True, slots=True)
class Item:
    """One measurement of the file: where it stands, what becomes of it, and why.

    ``unit`` and ``indicator`` are as the file has them, ``unit_key`` and ``indicator_id`` what they
    are here, where that is known.
    """

    row: int
    cell: str
    unit: str
    indicator: str
    period: str
    what: str  # new, changed, same, empty, refused
    reason: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    unit_key: str = ""
    indicator_id: int = 0
    measurement_id: int = 0
    based_on_id: int | None = None
    figures: Mapping[str, Any] = field(default_factory=dict)
    comment: str = ""
    old: str = ""
    new: str = ""


def item_of(
    record: Record, what: str, reason: str = "", facts: Mapping[str, Any] | None = None, **more: Any
) -> Item:
    """What became of the record."""
    return Item(
        record.row,
        record.cell,
        record.unit,
        record.indicator,
        record.period or record.written,
        what,
        reason,
        facts or {},
        **more,
    )


class Judge:
    """``style`` gives the number style of a column, ``codes`` the foreign codes that the sender has explained."""

    def __init__(
        self,
        known: Known,
        style: Callable[[int], str],
        codes: Mapping[str, str],
        *,
        takes_outside: bool,
    ) -> None:
        self.known = known
        self.style = style
        self.codes = codes
        self.takes_outside = takes_outside
        self.outside = 0

    def judge(
        self, key: tuple[int, str, str], records: Sequence[Record], planned: Sequence[Any]
    ) -> Item:
        """The records of one measurement: one, or one for each of several foreign codes."""
        place = {"indicator_id": key[0], "unit_key": key[1]}
        try:
            return replace(self._judged(key, records, planned), period=key[2], **place)
        except NotTaken as refused:
            made = item_of(refused.record, "refused", refused.reason, refused.facts, **place)
            return replace(made, period=key[2])

    def _judged(
        self, key: tuple[int, str, str], records: Sequence[Record], planned: Sequence[Any]
    ) -> Item:
        first = records[0]
        reason = self._why_not(key, planned)
        if reason:
            return item_of(first, "refused", reason)
        seen: dict[str, Record] = {}
        for record in records:
            other = seen.setdefault(self._code(record, key[1]), record)
            if other is not record:
                return item_of(other, "refused", "twice", {"n": record.row})
        row = planned[0]
        version = self.known.versions[key[0]]
        read = [self._parts(version, record, row) for record in records]
        if all(parts is None for parts in read):
            said = next((t for t in map(_nothing_said, records) if t), "")
            return item_of(first, "empty", "not_measured" if said else "empty", {"read": said})
        if any(parts is None for parts in read):
            lacking = next(r for r, parts in zip(records, read, strict=True) if parts is None)
            return item_of(lacking, "refused", "sum_lacks", {"code": lacking.unit})
        parts = summed(version, [p for p in read if p is not None])
        if parts is None:
            return item_of(first, "refused", "no_sum")
        return self._compared(first, version, row, parts)

    def _code(self, record: Record, unit_key: str) -> str:
        """A foreign code is one of several that are added; our own key and name are the same unit."""
        plain = folded(record.unit)
        return plain if plain in self.codes else unit_key

    def _why_not(self, key: tuple[int, str, str], planned: Sequence[Any]) -> str:
        indicator, unit, _period = key
        version = self.known.versions[indicator]
        people = self.known.indicators[indicator].privacy or version.entry_kind in PEOPLE
        if unit not in self.known.may_report or (people and unit not in self.known.named):
            return "may_not"
        if not self.known.local.is_seen_at(self.known.indicators[indicator].owner_unit_key, unit):
            return "not_planned"
        if version.entry_kind not in NEEDED:
            return "formula" if version.entry_kind == "formula" else "survey"
        if not planned:
            return "not_planned"
        if len(planned) > 1:
            return "two_dates"
        row = planned[0]
        if row.excluded:
            return "not_planned"
        if row.not_applicable:
            return "not_applicable"
        return "locked" if is_locked(row, row) else ""

    def _parts(self, version: IndicatorVersion, record: Record, row: Any) -> dict[str, Any] | None:
        """The figures of one record; None where it holds nothing."""
        needed = NEEDED[version.entry_kind]
        named = _of_this_version(version, record.parts)
        if "" in named:
            named[needed[0]] = named.pop("")
            if amounts.is_nothing(named[needed[0]][1]):
                return None
            if any(name not in named for name in needed):
                raise NotTaken(record, "parts", {"kind": version.entry_kind})
        filled = {n: at for n, at in named.items() if not amounts.is_nothing(at[1])}
        if not any(n in filled for n in needed):
            if "value" in filled:
                raise NotTaken(record, "parts", {"kind": version.entry_kind})
            return None
        weighted = version.operator == "weighted_mean"
        if weighted and "weight" not in filled and row.weight is None:
            raise NotTaken(record, "no_weight", {})
        for name in needed:
            if name not in filled:
                raise NotTaken(record, "half", {"part": name})
        for place, cell in filled.values():
            _check_cell(record, place, cell)
        if version.entry_kind == "yes_no":
            return yes_no(record, filled["value"][1])
        parts = {n: self._figure(version, record, n, *at) for n, at in filled.items()}
        if weighted:
            parts.setdefault("weight", row.weight)
        return self._sound(version, record, parts)

    def _figure(
        self, version: IndicatorVersion, record: Record, name: str, place: int, cell: Cell
    ) -> Any:
        style = self.style(place)
        percent = name in ("value", "forecast") and takes_percent(version.unit_of_measure)
        try:
            if name in COUNTS:
                return int(_count(cell, style))
            return amounts.read(cell, style, percent=percent)
        except NumberRefused as fault:
            cell_name = f"{column_letters(place + 1)}{record.row}"
            facts = {"read": fault.read, "kind": fault.kind, "cell": cell_name}
            raise NotTaken(record, "number", facts) from fault

    def _sound(
        self, version: IndicatorVersion, record: Record, parts: dict[str, Any]
    ) -> dict[str, Any]:
        for name in ("numerator", "denominator", "weight", *COUNTS):
            if parts.get(name) is not None and parts[name] < 0:
                raise NotTaken(record, "negative", {"part": name})
        counted = version.entry_kind == "ratio" and version.highest == 100
        if counted and parts["numerator"] > parts["denominator"]:
            raise NotTaken(record, "swapped", {})
        if (length := len(record.comment)) > LONGEST_COMMENT:
            raise NotTaken(record, "comment_long", {"n": length, "most": LONGEST_COMMENT})
        if parts.get("invited") is not None and parts.get("respondents", 0) > parts["invited"]:
            raise NotTaken(record, "invited", {})
        value = parts.get("value")
        low, high = version.lowest, version.highest
        below = value is not None and low is not None and value < low
        above = value is not None and high is not None and value > high
        hard = version.entry_kind == "mean"
        if (below or above) and (hard or not self.takes_outside):
            self.outside += not hard
            raise NotTaken(record, "outside", {"read": text_of(value)})
        return parts

    def _compared(
        self, record: Record, version: IndicatorVersion, row: Any, parts: dict[str, Any]
    ) -> Item:
        if row.entry_id is None:
            what = "new"
        elif record.comment in ("", row.comment) and all(
            _is_shown_as(getattr(row, n), v, n, version) for n, v in parts.items()
        ):
            what = "same"
        else:
            what = "changed"
        old = {n: getattr(row, n) for n in parts}
        return item_of(
            record,
            what,
            measurement_id=row.id,
            based_on_id=row.entry_id,
            figures=parts,
            comment=record.comment or (row.comment if row.entry_id else ""),
            old=told(version, old) if row.entry_id else "",
            new=told(version, parts),
        )


def _count(cell: Cell, style: str) -> Decimal:
    found = amounts.read(cell, style, decimals=0)
    if found > MOST_COUNTED:
        raise NumberRefused("above_highest", text_of(cell))
    return found


def _is_shown_as(kept: Any, read: Any, name: str, version: IndicatorVersion) -> bool:
    """Whether it is the figure that is kept, or the result as our pages show it, rounded."""
    if kept == read or name != "value" or kept is None:
        return kept == read
    return round_half_away(kept, version.decimals) == read


def _of_this_version(
    version: IndicatorVersion, parts: Mapping[str, tuple[int, Cell]]
) -> dict[str, tuple[int, Cell]]:
    """Of a row with many indicators, what stands for all of them goes with those that have it."""
    if "" not in parts:
        return dict(parts)
    own = {"mean": ("respondents", "invited")}.get(version.entry_kind, ())
    own += ("weight",) if version.operator == "weighted_mean" else ()
    return {name: at for name, at in parts.items() if not name or name in own}


def _nothing_said(record: Record) -> str:
    """What a cell says instead of a figure."""
    return next((text_of(cell)[:30] for _n, cell in record.parts.values() if cell is not None), "")


def _check_cell(record: Record, place: int, cell: Cell) -> None:
    """NotTaken for a cell that shows a fault or holds a formula that was never calculated."""
    fault = failed(cell)
    if fault:
        facts = {"read": text_of(cell)[:40], "cell": f"{column_letters(place + 1)}{record.row}"}
        raise NotTaken(record, f"cell_{fault}", facts)
