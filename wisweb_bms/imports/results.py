"""A file of results laid beside the plan: what would be saved, changed, skipped or refused, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from wisweb_bms.engine.numbers import MOST_COUNTED, NumberRefused, takes_percent
from wisweb_bms.models import IndicatorVersion
from wisweb_bms.models.types import thawed
from wisweb_bms.services.report import is_locked

from . import amounts
from .columns import column_letters
from .heads import PARTS, WIDE, guess, period_of
from .known import PEOPLE, SKIP, Known, load_measurements
from .records import COUNTS, NEEDED, NotTaken, Record, summed, told, yes_no
from .refusing import TableRefused
from .tables import Cell, Row, Sheet, check_heads, text_of

FIGURES = 400_000
"""Rows, or cells of wide columns, that are laid beside the plan at once; some seconds' work."""


@dataclass(slots=True)
class Choices:
    """What the sender has said of the file; whatever is not said is guessed or asked."""

    columns: list[str] = field(default_factory=list)
    fixed: dict[str, str] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    indicators: dict[str, str] = field(default_factory=dict)
    styles: dict[str, str] = field(default_factory=dict)
    outside: bool = False

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Choices:
        return cls(**{n: thawed(kept[n]) for n in cls.__slots__ if n in kept})  # type: ignore[attr-defined]

    def kept(self) -> dict[str, Any]:
        return {n: getattr(self, n) for n in self.__slots__}  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Item:
    """One measurement of the file: where it stands, what becomes of it, and why."""

    row: int
    cell: str
    unit: str
    indicator: str
    period: str
    what: str  # new, changed, same, empty, refused
    reason: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    measurement_id: int = 0
    based_on_id: int | None = None
    figures: Mapping[str, Any] = field(default_factory=dict)
    comment: str = ""
    old: str = ""
    new: str = ""


@dataclass(slots=True)
class Findings:
    """Everything the file comes to."""

    columns: list[str] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    unknown_units: Counter[str] = field(default_factory=Counter)
    unknown_indicators: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    ambiguous: dict[str, tuple[str, ...]] = field(default_factory=dict)
    ignored: list[str] = field(default_factory=list)
    lacks: tuple[str, ...] = ()
    outside: int = 0

    @property
    def is_ready(self) -> bool:
        return not self.lacks and not self.ambiguous

    def of(self, what: str) -> list[Item]:
        return [item for item in self.items if item.what == what]


class Reader:
    """One file, one set of choices, one municipality."""

    def __init__(
        self, session: Session, municipality_id: int, sheet: Sheet, choices: Choices, known: Known
    ) -> None:
        check_heads(sheet)
        self.session = session
        self.mid = municipality_id
        self.sheet = sheet
        self.choices = choices
        self.known = known
        self.found = Findings()
        heads = sheet.heads
        if len(choices.columns) != len(heads):
            has_unit = lambda t: self._unit(t) is not None  # noqa: E731
            has_indicator = lambda t: self._indicator(t) is not None  # noqa: E731
            choices.columns = guess(heads, known.part_names(), has_unit, has_indicator)
        self.found.columns = choices.columns
        self.columns = {r: n for n, r in enumerate(choices.columns) if r and r not in WIDE}
        self.wide = [(n, r) for n, r in enumerate(choices.columns) if r in WIDE]

    def run(self, step: Callable[[int], None] = lambda done: None) -> Findings:
        """Read everything; ``step`` hears how many rows are read."""
        found, heads = self.found, self.sheet.heads
        found.ignored = [h for h, r in zip(heads, self.choices.columns, strict=True) if h and not r]
        found.lacks = self._lacks()
        found.ambiguous = self._ambiguous()
        if found.lacks:
            return found
        groups: dict[tuple[int, str, str], list[Record]] = {}
        for count, record in enumerate(self._records()):
            if count == FIGURES:
                raise TableRefused("figures", most=FIGURES)
            if count % 1000 == 0:
                step(count)
            key = self._place(record)
            if key is not None:
                groups.setdefault(key, []).append(record)
        indicators = {key[0] for key in groups}
        periods = {key[2] for key in groups}
        planned = load_measurements(self.session, self.mid, indicators, periods)
        for key, records in groups.items():
            found.items.append(self._judge(key, records, planned.get(key, [])))
        found.items.sort(key=lambda item: item.row)
        return found

    # -- where a figure belongs ----------------------------------------------------------------

    def _lacks(self) -> tuple[str, ...]:
        have = set(self.columns) | {r.removeprefix("wide_") for _, r in self.wide}
        have |= {name for name, text in self.choices.fixed.items() if text}
        missing = [name for name in ("unit", "indicator") if name not in have]
        if not have & {"period", "year"}:
            missing.append("period")
        if not self.wide and not have & set(PARTS):
            missing.append("value")
        return tuple(missing)

    def _ambiguous(self) -> dict[str, tuple[str, ...]]:
        asked: dict[str, tuple[str, ...]] = {}
        numeric = [n for r, n in self.columns.items() if r in PARTS] + [n for n, _ in self.wide]
        for place in numeric:
            head = self.sheet.heads[place]
            if self._style(place):
                continue
            cells = (row[place] for _, row in self.sheet.numbered() if len(row) > place)
            unclear = amounts.ambiguous(cells)
            if unclear:
                asked["*" if self.wide and place in dict(self.wide) else head] = unclear
        return asked

    def _style(self, place: int) -> str:
        head = "*" if place in dict(self.wide) else self.sheet.heads[place]
        return self.choices.styles.get(head, "")

    def _records(self) -> Iterator[Record]:
        fixed, columns = self.choices.fixed, self.columns
        for number, row in self.sheet.numbered():

            def text(role: str, row: Row = row) -> str:
                place = columns.get(role)
                cell = row[place] if place is not None and place < len(row) else None
                return text_of(cell) or fixed.get(role, "")

            where = {name: text(name) for name in ("unit", "indicator", "period", "year")}
            comment = text("comment")
            if not self.wide:
                parts = {
                    role: (columns[role], row[columns[role]])
                    for role in PARTS
                    if role in columns and columns[role] < len(row)
                }
                first = next(iter(parts.values()), (0, None))[0]
                yield self._record(number, first, where, parts, comment)
                continue
            for place, role in self.wide:
                at = {**where, role.removeprefix("wide_"): self.sheet.heads[place]}
                cell = row[place] if place < len(row) else None
                yield self._record(number, place, at, {"": (place, cell)}, comment)

    def _record(
        self,
        number: int,
        place: int,
        where: Mapping[str, str],
        parts: Mapping[str, tuple[int, Cell]],
        comment: str,
    ) -> Record:
        period = where["period"] or where["year"]
        key = period_of(period, where["year"]) if where["period"] else period_of(period)
        period = key or period
        cell = f"{column_letters(place + 1)}{number}"
        return Record(number, cell, where["unit"], where["indicator"], period, parts, comment)

    def _unit(self, text: str) -> str | None:
        return self.choices.units.get(text.casefold()) or self.known.unit(text)

    def _indicator(self, text: str) -> int | None:
        chosen = self.choices.indicators.get(text.casefold())
        if chosen == SKIP:
            return 0
        found = self.known.indicator(chosen) if chosen else None
        return found or self.known.indicator(text)

    def _place(self, record: Record) -> tuple[int, str, str] | None:
        """Where it belongs; None where a code is unknown, left out, or no period."""
        found = self.found
        unit, indicator = self._unit(record.unit), self._indicator(record.indicator)
        if not record.unit or not record.indicator:
            missing = "no_unit" if not record.unit else "no_indicator"
            found.items.append(self._item(record, "refused", missing))
            return None
        if SKIP in (unit, indicator) or indicator == 0:
            found.left_out[record.unit if unit == SKIP else record.indicator] += 1
            return None
        if unit is None:
            found.unknown_units[record.unit] += 1
        if indicator is None:
            found.unknown_indicators[record.indicator] += 1
        if unit is None or indicator is None:
            reason = "unknown_unit" if unit is None else "unknown_indicator"
            found.items.append(self._item(record, "refused", reason))
            return None
        if not period_of(record.period):
            facts = {"read": record.period[:30]}
            found.items.append(self._item(record, "refused", "no_period", facts))
            return None
        return indicator, unit, record.period

    def _item(
        self, record: Record, what: str, reason: str = "", facts: Any = None, **more: Any
    ) -> Item:
        return Item(
            record.row,
            record.cell,
            record.unit,
            record.indicator,
            record.period,
            what,
            reason,
            facts or {},
            **more,
        )

    # -- what becomes of it --------------------------------------------------------------------

    def _judge(
        self, key: tuple[int, str, str], records: list[Record], planned: Sequence[Any]
    ) -> Item:
        first = records[0]
        reason = self._why_not(key, planned)
        if reason:
            return self._item(first, "refused", reason)
        same = [r.row for r in records[1:] if r.unit.casefold() == first.unit.casefold()]
        if same:
            return self._item(first, "refused", "twice", {"n": same[0]})
        row = planned[0]
        version = self.known.versions[key[0]]
        try:
            read = [self._parts(version, record, row) for record in records]
        except NotTaken as refused:
            return self._item(refused.record, "refused", refused.reason, refused.facts)
        if all(parts is None for parts in read):
            return self._item(first, "empty", "empty")
        if any(parts is None for parts in read):
            lacking = next(r for r, parts in zip(records, read, strict=True) if parts is None)
            return self._item(lacking, "refused", "sum_lacks", {"code": lacking.unit})
        parts = summed(version, [p for p in read if p is not None])
        if parts is None:
            return self._item(first, "refused", "no_sum")
        return self._compared(first, version, row, parts)

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
        named = dict(record.parts)
        if "" in named:
            named[needed[0]] = named.pop("")
            if len(needed) > 1:
                if amounts.is_nothing(named[needed[0]][1]):
                    return None
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
        if version.entry_kind == "yes_no":
            return yes_no(record, filled["value"][1])
        parts = {n: self._figure(version, record, n, *at) for n, at in filled.items()}
        if weighted:
            parts.setdefault("weight", row.weight)
        return self._sound(version, record, parts)

    def _figure(
        self, version: IndicatorVersion, record: Record, name: str, place: int, cell: Cell
    ) -> Any:
        style = self._style(place)
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
        if parts.get("invited") is not None and parts.get("respondents", 0) > parts["invited"]:
            raise NotTaken(record, "invited", {})
        value = parts.get("value")
        low, high = version.lowest, version.highest
        below = value is not None and low is not None and value < low
        above = value is not None and high is not None and value > high
        hard = version.entry_kind == "mean"
        if (below or above) and (hard or not self.choices.outside):
            self.found.outside += not hard
            raise NotTaken(record, "outside", {"read": text_of(value)})
        return parts

    def _compared(
        self, record: Record, version: IndicatorVersion, row: Any, parts: dict[str, Any]
    ) -> Item:
        if row.entry_id is None:
            what = "new"
        elif all(getattr(row, n) == v for n, v in parts.items()) and record.comment in (
            "",
            row.comment,
        ):
            what = "same"
        else:
            what = "changed"
        old = {n: getattr(row, n) for n in parts}
        return self._item(
            record,
            what,
            measurement_id=row.id,
            based_on_id=row.entry_id,
            figures=parts,
            comment=record.comment[:4000] or (row.comment if row.entry_id else ""),
            old=told(version, old) if row.entry_id else "",
            new=told(version, parts),
        )


def _count(cell: Cell, style: str) -> Decimal:
    found = amounts.read(cell, style, decimals=0)
    if found > MOST_COUNTED:
        raise NumberRefused("above_highest", text_of(cell))
    return found
