"""What the evaluation of a card rests on: rules, points, parts, targets and trees, without a database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from .following import Line
from .formula import Formula
from .parts import EntryKind, Operator, Part
from .periods import Period
from .released import Released
from .status import Direction, IntervalLimits, Limits
from .tree import DatedTree, OrgTree, Successor, in_force, tree_of_period, with_others


@dataclass(frozen=True, slots=True)
class Rules:
    """How one indicator version is entered, rolled up, rounded and judged."""

    indicator_id: int
    version_id: int
    number: int
    code: str
    decimals: int
    direction: Direction
    entry_kind: EntryKind
    operator: Operator
    over_time: str = "last"
    factor: Decimal = Decimal(1)
    formula: Formula | None = None
    formula_fault: str = ""
    follows: Line | None = None  # its target and colour are those of the source on the line
    year_to_date: bool = False
    ytd_target: str = "wait"
    inherits: bool = True
    privacy_k: int | None = None  # None: not about people
    weight_name: str = ""
    counts_people: bool = False  # the denominator is a number of people
    amounts_in: int = 1  # how many kroner a reported amount of 1 is

    @property
    def sums(self) -> bool:
        return self.operator is Operator.SUM


class Point(NamedTuple):
    """A measurement point of an indicator."""

    id: int
    indicator_id: int
    version_id: int
    period: Period
    measuring_date: dt.date
    deadline: dt.date


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A unit's own adopted limits from a day on."""

    unit_key: str
    valid_from: dt.date
    valid_to: dt.date | None
    period_part: str
    limits: Limits | IntervalLimits
    body: str = ""


@dataclass(frozen=True)
class Facts:
    """Everything read for one page, in a handful of statements."""

    today: dt.date
    rules: Mapping[int, Rules]  # by version id
    points: Mapping[int, Sequence[Point]]  # by indicator id, oldest first
    reports: Mapping[int, Mapping[str, Part]]  # by point id, then unit key
    targets: Mapping[int, Mapping[str, Sequence[TargetRow]]]  # by version id, then unit key
    trees: Sequence[DatedTree]
    successors: Sequence[Successor]
    indicator_of_code: Mapping[str, int]
    units_of_measure: Mapping[int, str] = field(default_factory=dict)  # by version id
    names: Mapping[int, str] = field(default_factory=dict)  # by indicator id
    least_coverage: Decimal | None = None
    uses_approval: bool = False
    as_now: bool = False
    may_report: frozenset[str] = frozenset()
    ended: frozenset[int] = frozenset()  # ids of indicators
    every_second_year: frozenset[int] = frozenset()  # ids of indicators
    releases: Mapping[int, Released] | None = None  # by point id; None: what is reported is shown
    waiting: Mapping[int, frozenset[str]] = field(default_factory=dict)  # point id → newer answers
    seen_at: Mapping[int, frozenset[str]] = field(default_factory=dict)  # local indicator → units
    _trees: dict[tuple[dt.date, dt.date], OrgTree] = field(
        default_factory=dict, compare=False, repr=False
    )
    _with_others: dict[tuple[int, frozenset[str]], OrgTree] = field(
        default_factory=dict, compare=False, repr=False
    )

    def is_seen(self, indicator_id: int, unit_key: str) -> bool:
        """Whether the indicator is seen at the unit: a local one at its owner and below only."""
        return unit_key in self.seen_at.get(indicator_id, (unit_key,))

    def tree_at(self, period: Period, year_to_date: bool) -> OrgTree:
        """The tree that counts for a period; year to date begins on 1 January."""
        if self.as_now:
            return in_force(self.trees, self.today)
        return self.tree_then(period, year_to_date)

    def tree_then(self, period: Period, year_to_date: bool) -> OrgTree:
        """The tree of the period, also where the page is read *as now*."""
        first = dt.date(period.last.year, 1, 1) if year_to_date else period.first
        found = self._trees.get((first, period.last))
        if found is None:
            found = tree_of_period(self.trees, self.successors, first, period.last)
            self._trees[(first, period.last)] = found
        return found

    def with_measured(self, tree: OrgTree, units: Iterable[str]) -> OrgTree:
        """The tree with the measured units that it does not have: newer than the period, or closed since.

        Their figures are left out of no total in silence.
        """
        others = frozenset(units).difference(tree.children)
        if not others or not tree.nodes:
            return tree
        key = (id(tree), others)
        found = self._with_others.get(key)
        if found is None:
            found = self._with_others[key] = with_others(tree, others)
        return found
