"""A file of results laid beside the plan: what would be saved, changed, skipped or refused, row by row."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import folded
from wisweb_bms.engine.periods import PeriodKind, read_period
from wisweb_bms.models.types import thawed

from . import amounts
from .columns import column_letters
from .heading import Headed, find_heads
from .heads import MIXED, PARTS, WIDE, axis_of, guess, period_of, role_of, split_head
from .judging import Item, Judge, item_of
from .known import SKIP, Known, load_measurements
from .records import SUMS, Record
from .refusing import TableRefused
from .tables import Cell, Row, Sheet, check_heads, only_shown, text_of
from .written_periods import NO_YEAR, ending_on, read_written

FIGURES = 400_000
"""Rows, or cells of wide columns, that are laid beside the plan at once; some seconds' work."""
LINES = 20
"""Lines of text alone that are told of."""


@dataclass(slots=True)
class Choices:
    """What the sender has said of the file; whatever is not said is guessed or asked.

    ``head_row`` is the first row of the heads by its number in the file, and ``head_rows`` how many
    they are; 0 where they are found by us.
    """

    columns: list[str] = field(default_factory=list)
    fixed: dict[str, str] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    indicators: dict[str, str] = field(default_factory=dict)
    periods: dict[str, str] = field(default_factory=dict)
    styles: dict[str, str] = field(default_factory=dict)
    outside: bool = False
    hidden: bool = False
    head_row: int = 0
    head_rows: int = 0
    reason: str = ""

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Choices:
        return cls(**{n: thawed(kept[n]) for n in cls.__slots__ if n in kept})  # type: ignore[attr-defined]

    def kept(self) -> dict[str, Any]:
        return {n: getattr(self, n) for n in self.__slots__}  # type: ignore[attr-defined]


@dataclass(slots=True)
class Findings:
    """Everything the file comes to.

    ``mapped`` counts the codes of the file that the sender has explained, by kind. ``left_out`` counts
    what the sender leaves out and rows of sums, ``lines`` are rows of text alone,
    and ``without_year`` counts periods that do not say their year.
    """

    columns: list[str] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    unknown_units: Counter[str] = field(default_factory=Counter)
    unknown_indicators: Counter[str] = field(default_factory=Counter)
    unknown_periods: Counter[str] = field(default_factory=Counter)
    without_year: Counter[str] = field(default_factory=Counter)
    mapped: dict[str, Counter[str]] = field(
        default_factory=lambda: {"units": Counter(), "indicators": Counter(), "periods": Counter()}
    )
    left_out: Counter[str] = field(default_factory=Counter)
    lines: list[tuple[int, str]] = field(default_factory=list)
    ambiguous: dict[str, tuple[str, ...]] = field(default_factory=dict)
    ignored: list[str] = field(default_factory=list)
    lacks: tuple[str, ...] = ()
    outside: int = 0

    @property
    def is_ready(self) -> bool:
        return not self.lacks and not self.ambiguous

    @property
    def asks(self) -> bool:
        """Whether anything is asked that would change what is saved."""
        unknown = self.unknown_units or self.unknown_indicators or self.unknown_periods
        return not self.is_ready or bool(unknown) or bool(self.without_year)

    def of(self, what: str) -> list[Item]:
        return [item for item in self.items if item.what == what]


class Reader:
    """One file, one set of choices, one municipality.

    ``words`` are the heads that our pages print, and ``sums`` the ends of names that are of several
    units together.
    """

    def __init__(
        self,
        session: Session,
        municipality_id: int,
        sheet: Sheet,
        choices: Choices,
        known: Known,
        words: Mapping[str, str],
        sums: tuple[str, ...] = (),
    ) -> None:
        self.session = session
        self.mid = municipality_id
        self.choices = choices
        self.known = known
        self.sums = sums
        # The same few texts stand in a long file's every row.
        self._unit = cache(self._find_unit)
        self._indicator = cache(self._find_indicator)
        self._period = cache(self._find_period)
        self.names = {**words, **known.part_names()}
        self.headed = self._heading(sheet)
        self.sheet = self.headed.sheet if choices.hidden else only_shown(self.headed.sheet)
        check_heads(self.sheet)
        heads = self.sheet.heads
        if len(choices.columns) != len(heads):
            choices.columns = guess(heads, self.names, self._is_unit, self._is_indicator)
        self.found = Findings(columns=choices.columns)
        self.columns = {r: n for n, r in enumerate(choices.columns) if r and r not in WIDE}
        self.wide = [(n, r) for n, r in enumerate(choices.columns) if r in WIDE]
        self.groups = self._groups()

    def _heading(self, sheet: Sheet) -> Headed:
        def is_head(text: str) -> bool:
            return bool(role_of(text, self.names))

        def axis(text: str) -> str:
            found = axis_of(text, self._is_unit, self._is_indicator)
            # A part of a year has its year in the other row of the heads.
            if found == "wide_period" and not period_of(text):
                return ""
            return found or (MIXED if self._split(text) else "")

        choices = self.choices
        return find_heads(sheet, is_head, axis, row=choices.head_row, rows=choices.head_rows)

    def _split(self, head: str) -> dict[str, str]:
        return split_head(head, self.names, self._is_unit, self._is_indicator)

    def _groups(self) -> list[tuple[dict[str, str], dict[str, int]]]:
        """What the heads of figures are of, axis by axis, and the places of its parts; "" is the figure itself."""
        found: dict[tuple[Any, ...], tuple[dict[str, str], dict[str, int]]] = {}
        for place, role in self.wide:
            head = self.sheet.heads[place]
            says = {role.removeprefix("wide_"): head} if role != MIXED else self._split(head)
            part = says.pop("part", "")
            unit, indicator = says.get("unit", ""), says.get("indicator", "")
            same: tuple[Any, ...] = (
                self._unit(unit) or unit,
                self._indicator(indicator) or indicator,
            )
            same = (*same, says.get("period", ""))
            if part in found.get(same, ({}, {}))[1]:
                # Two heads that say the same are two figures, and told as such.
                same = (*same, place)
            found.setdefault(same, (says, {}))[1][part] = place
        return list(found.values())

    def _is_unit(self, text: str) -> bool:
        return self._unit(text) is not None

    def _is_indicator(self, text: str) -> bool:
        return self._indicator(text) is not None

    def run(self, step: Callable[[int], None] = lambda done: None) -> Findings:
        """Read everything; ``step`` hears how many rows are read."""
        found, heads = self.found, self.sheet.heads
        found.ignored = [h for h, r in zip(heads, self.choices.columns, strict=True) if h and not r]
        found.lacks = self._lacks()
        found.ambiguous = self._ambiguous()
        if found.lacks:
            return found
        placed: list[tuple[int, str, Record]] = []
        for count, record in enumerate(self._records()):
            if count == FIGURES:
                raise TableRefused("figures", most=FIGURES)
            if count % 1000 == 0:
                step(count)
            place = self._place(record)
            if place is not None:
                placed.append((*place, record))
        self._lay(placed)
        found.items.sort(key=lambda item: item.row)
        return found

    def _lay(self, placed: Sequence[tuple[int, str, Record]]) -> None:
        """Each figure beside the measurements that are planned for it."""
        ends = {r.period: _ends(r.period) for _i, _u, r in placed}
        periods = {key for keys in ends.values() for key in keys}
        indicators = {indicator for indicator, _unit, _record in placed}
        planned = load_measurements(self.session, self.mid, indicators, periods)
        groups: dict[tuple[int, str, str], list[Record]] = {}
        for indicator, unit, record in placed:
            fitting = [k for k in ends[record.period] if (indicator, unit, k) in planned]
            if len(fitting) > 1:
                facts = {"read": record.written[:30], "periods": ", ".join(fitting)}
                self.found.unknown_periods[record.written] += 1
                self.found.items.append(item_of(record, "refused", "many_periods", facts))
                continue
            key = fitting[0] if fitting else record.period
            groups.setdefault((indicator, unit, key), []).append(record)
        judge = Judge(
            self.known, self._style, self.choices.units, takes_outside=self.choices.outside
        )
        for key, records in groups.items():
            item = judge.judge(key, records, planned.get(key, []))
            written = records[0].written
            if item.reason == "not_planned" and _may_mean_another(written, key[2]):
                self.found.unknown_periods[written] += len(records)
            self.found.items.append(item)
        self.found.outside = judge.outside

    # -- where a figure belongs ----------------------------------------------------------------

    def _lacks(self) -> tuple[str, ...]:
        have = set(self.columns) | {axis for axes, _places in self.groups for axis in axes}
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
                asked["*" if place in self._wide_places else head] = unclear
        return asked

    @cached_property
    def _wide_places(self) -> dict[int, str]:
        return dict(self.wide)

    def _style(self, place: int) -> str:
        head = "*" if place in self._wide_places else self.sheet.heads[place]
        return self.choices.styles.get(head, "")

    def _records(self) -> Iterator[Record]:
        fixed, columns = self.choices.fixed, self.columns
        for number, row in self.sheet.numbered():

            def text(role: str, row: Row = row) -> str:
                place = columns.get(role)
                cell = row[place] if place is not None and place < len(row) else None
                return text_of(cell) or fixed.get(role, "")

            if self._is_line(number, row):
                continue
            where = {name: text(name) for name in ("unit", "indicator", "period", "year")}
            parts = {
                role: (columns[role], row[columns[role]] if columns[role] < len(row) else None)
                for role in PARTS
                if role in columns
            }
            comment = text("comment")
            if not self.wide:
                first = next(iter(parts.values()), (0, None))[0]
                yield self._record(number, first, where, parts, comment)
                continue
            for axes, places in self.groups:
                own = {p: (n, row[n] if n < len(row) else None) for p, n in places.items()}
                beside = parts if "indicator" in axes and "" in own else {}
                first = next(iter(places.values()))
                yield self._record(number, first, {**where, **axes}, {**beside, **own}, comment)

    def _is_line(self, number: int, row: Row) -> bool:
        """A line of text under or between the rows of a table: a source, a note, a group's name."""
        place, cell = next((n, one) for n, one in enumerate(row) if one is not None)
        alone = all(one is None for one in row[place + 1 :])
        if not alone or len(self.sheet.heads) < 3:
            return False
        of_figures = {self.columns[r] for r in PARTS if r in self.columns} | set(self._wide_places)
        if place in of_figures or not isinstance(cell, str) or self._is_unit(cell):
            return False
        if len(self.found.lines) < LINES:
            self.found.lines.append((number, cell))
        return True

    def _record(
        self,
        number: int,
        place: int,
        where: Mapping[str, str],
        parts: Mapping[str, tuple[int, Cell]],
        comment: str,
    ) -> Record:
        written = where["period"] or where["year"]
        key, why = self._period(written, where["year"] if where["period"] else "")
        cell = f"{column_letters(place + 1)}{number}"
        unit, indicator = where["unit"], where["indicator"]
        return Record(number, cell, unit, indicator, key, parts, comment, written, why)

    def _find_period(self, written: str, year: str) -> tuple[str, str]:
        """The key that the sender has said it is, else that it is read as; or why it is none."""
        chosen = self.choices.periods.get(folded(written))
        if chosen is not None:
            return chosen, ""
        read = read_written(written, year)
        return read.key, read.why

    def _find_unit(self, text: str) -> str | None:
        return self.choices.units.get(folded(text)) or self.known.unit(text)

    def _find_indicator(self, text: str) -> int | None:
        chosen = self.choices.indicators.get(folded(text))
        if chosen == SKIP:
            return 0
        found = self.known.indicator(chosen) if chosen else None
        return found or self.known.indicator(text)

    def _place(self, record: Record) -> tuple[int, str] | None:
        """Where it belongs; None where a code is unknown, left out, or no period."""
        found = self.found
        unit, indicator = self._unit(record.unit), self._indicator(record.indicator)
        for kind, text in (
            ("units", record.unit),
            ("indicators", record.indicator),
            ("periods", record.written),
        ):
            said = getattr(self.choices, kind)
            if said and folded(text) in said:
                found.mapped[kind][text] += 1
        if unit is None and self._is_sum(folded(record.unit)):
            found.left_out[record.unit] += 1
            return None
        if not record.unit or not record.indicator:
            missing = "no_unit" if not record.unit else "no_indicator"
            found.items.append(item_of(record, "refused", missing))
            return None
        if SKIP in (unit, record.period) or indicator == 0:
            left = record.unit if unit == SKIP else record.indicator
            found.left_out[record.written if record.period == SKIP else left] += 1
            return None
        if unit is None:
            found.unknown_units[record.unit] += 1
        if indicator is None:
            found.unknown_indicators[record.indicator] += 1
        if not record.period and record.written:
            asked = found.without_year if record.why == NO_YEAR else found.unknown_periods
            asked[record.written] += 1
        if unit is None or indicator is None:
            found.items.append(item_of(record, "refused", *self._unknown(record, unit)))
            return None
        if not record.period:
            facts = {"read": record.written[:30]}
            why = f"period_{record.why}" if record.written else "no_period"
            found.items.append(item_of(record, "refused", why, facts))
            return None
        return indicator, unit

    def _is_sum(self, unit: str) -> bool:
        return unit.rstrip(":") in SUMS or (bool(self.sums) and unit.endswith(self.sums))

    def _unknown(self, record: Record, unit: str | None) -> tuple[str, Mapping[str, str]]:
        if unit is None:
            several, read = self.known.units_called(record.unit), record.unit
            return "many_units" if several else "unknown_unit", {"read": read[:60]}
        several, read = self.known.indicators_called(record.indicator), record.indicator
        return "many_indicators" if several else "unknown_indicator", {"read": read[:60]}


def _may_mean_another(written: str, period: str) -> bool:
    """A month or a day in words may stand for the longer period that is measured."""
    kind = read_period(period).kind
    return kind in (PeriodKind.MONTH, PeriodKind.DATE) and folded(written) != folded(period)


def _ends(period: str) -> list[str]:
    """The periods that a day may stand for: itself, and those that end on it; any other for itself."""
    day = read_period(period)
    if day.kind is not PeriodKind.DATE:
        return [period]
    return [period, *ending_on(dt.date.fromisoformat(period))]
