"""Calculated indicators: which points a formula uses, its value, and whom it covers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from .concealment import contributing, tree_of
from .facts import Point, Rules
from .formula import Outcome, Reference, evaluate
from .parts import Operator
from .periods import Period
from .rollup import Rolled
from .status import COLOURED, Status

if TYPE_CHECKING:
    from .evaluate import Evaluation


LONGEST_CHAIN = 40
"""Formulas that name formulas: no chain of them can exhaust the stack."""


class Calculation:
    """The formulas of one evaluation."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._evaluation = evaluation
        self.facts = evaluation.facts
        self._measured: dict[int, tuple[Point, ...]] = {}
        self._compared: dict[int, tuple[Point, ...]] = {}
        self._visiting: list[int] = []

    def led(self, rules: Rules, when: Period) -> list[Rules]:
        """The rules, then those of the source that they follow, and so on to the one with targets.

        A source's version is that of its point in the period, else its newest.
        """
        found = [rules]
        while found[-1].follows is not None and len(found) < LONGEST_CHAIN:
            source = self._rules_of(found[-1].follows.code, when)
            if source is None:
                break
            found.append(source)
        return found

    def _rules_of(self, code: str, when: Period) -> Rules | None:
        indicator_id = self.facts.indicator_of_code.get(code)
        points = self.facts.points.get(indicator_id, ()) if indicator_id is not None else ()
        of_period = [p.version_id for p in points if p.period == when]
        if of_period:
            return self.facts.rules[of_period[-1]]
        versions = [r for r in self.facts.rules.values() if r.indicator_id == indicator_id]
        return max(versions, key=lambda r: r.number, default=None)

    def measured(self, point: Point) -> tuple[Point, ...]:
        """The measured points that a formula's point rests on, also through other formulas."""
        found = self._measured.get(point.id)
        if found is None:
            found = self._measured[point.id] = tuple(self._rests_on(point))
        return found

    def placed_by(self, point: Point) -> tuple[Point, ...]:
        """The measured points that say which units have the formula: those it rests on, or, where it
        only looks back, those it compares with."""
        found = self._compared.get(point.id)
        if found is None:
            found = self.measured(point) or tuple(self._looks_back_on(point))
            self._compared[point.id] = found
        return found

    def _looks_back_on(self, point: Point) -> Iterator[Point]:
        formula = self.facts.rules[point.version_id].formula
        for reference in formula.uses if formula else ():
            used = self._used_point(reference, point)
            if used is not None and used.id != point.id:
                yield from self.measured(used)

    def _rests_on(self, point: Point) -> Iterator[Point]:
        seen: set[int] = set()
        waiting = [point]
        while waiting:
            one = waiting.pop()
            rules = self.facts.rules[one.version_id]
            if one.id in seen:
                continue
            seen.add(one.id)
            if rules.operator is not Operator.FORMULA:
                yield one
            elif rules.formula is not None:
                sources = (self._source_point(c, one) for c in rules.formula.at_its_own_point)
                waiting.extend(p for p in sources if p is not None)

    def _source_point(self, code: str, point: Point) -> Point | None:
        """The source's point of the formula's own period."""
        indicator_id = self.facts.indicator_of_code.get(code)
        if indicator_id is None:
            return None
        same = [p for p in self.facts.points.get(indicator_id, ()) if p.period == point.period]
        exact = [p for p in same if p.measuring_date == point.measuring_date]
        return (exact or same or [None])[-1]

    def value(self, rules: Rules, point: Point, unit_key: str) -> tuple[Outcome, Rolled, str]:
        """The outcome, whom it covers, and ``source`` where something it uses is hidden."""
        coverage = self._coverage(rules, point, unit_key)
        if rules.formula is None:
            return Outcome(None, rules.formula_fault or "formula"), coverage, ""
        if len(self._visiting) >= LONGEST_CHAIN:
            return Outcome(None, "chain"), coverage, ""
        self._visiting.append(point.id)
        hidden: list[str] = []
        reasons: list[str] = []
        try:
            resolve = self._resolver(point, unit_key, hidden, reasons)
            outcome = evaluate(rules.formula, resolve)
        finally:
            self._visiting.pop()
        if outcome.value is None and reasons:
            outcome = Outcome(None, reasons[0])
        return outcome, coverage, "source" if hidden else ""

    def _resolver(
        self, point: Point, unit_key: str, hidden: list[str], reasons: list[str]
    ) -> Callable[[Reference], Fraction | None]:
        def resolve(reference: Reference) -> Fraction | None:
            if reference.code not in self.facts.indicator_of_code:
                reasons.append("unknown_name")
                return None
            source = self._used_point(reference, point)
            if source is None or not self.facts.is_seen(source.indicator_id, unit_key):
                reasons.append("no_point")
                return None
            if source.id in self._visiting:
                reasons.append("cycle")
                return None
            if reference.kind == "share_green":
                return self._share_green(source, unit_key)
            cell = self._evaluation.at(source, unit_key)
            if cell.hidden:
                hidden.append(reference.code)
            if cell.reason:
                reasons.append(cell.reason)
            if self.facts.rules[point.version_id].follows is not None:
                return None if cell.value is None else Fraction(cell.value)
            return cell.exact

        return resolve

    def _used_point(self, reference: Reference, point: Point) -> Point | None:
        source = self._source_point(reference.code, point)
        if source is not None and reference.kind == "previous":
            return self._evaluation.comparable(source)
        return source

    def resolve(self, reference: Reference, point: Point, unit_key: str) -> Fraction | None:
        """The unrounded value a formula at the point uses for a reference."""
        return self._resolver(point, unit_key, [], [])(reference)

    def decimals_of(self, code: str, point: Point) -> int | None:
        """With how many decimals a source of a formula at the point is shown."""
        source = self._source_point(code, point)
        return None if source is None else self.facts.rules[source.version_id].decimals

    def _share_green(self, point: Point, unit_key: str) -> Fraction | None:
        """Per cent of the units whose own status is a colour that are green."""
        rules = self.facts.rules[point.version_id]
        units = tree_of(self.facts, rules, point).subtree(unit_key) or (unit_key,)
        own = [self._evaluation.own_part(point, u) for u in units]
        coloured = [c for c in own if c.status in COLOURED]
        if not coloured:
            return None
        green = sum(c.status is Status.GREEN for c in coloured)
        return Fraction(100 * green, len(coloured))

    def _coverage(self, rules: Rules, point: Point, unit_key: str) -> Rolled:
        """The union of the sources' units; reported is who reported to every source expecting it."""
        expected: set[str] = set()
        missing: set[str] = set()
        for source in self.measured(point):
            if not self.facts.is_seen(source.indicator_id, unit_key):
                continue
            source_rules = self.facts.rules[source.version_id]
            units = contributing(self.facts, source_rules, source, unit_key)
            parts = self._evaluation.parts(source, units)
            expected.update(u for u, p in parts.items() if p.expected)
            missing.update(u for u, p in parts.items() if p.expected and not p.reported)
        # A source to date also has units that closed before the formula's own period.
        order = tree_of(self.facts, rules, point).subtree(unit_key)
        names = (*(u for u in order if u in expected), *sorted(expected.difference(order)))
        return Rolled(
            value=None,
            reported=len(expected) - len(missing),
            expected=len(expected),
            missing=tuple(u for u in names if u in missing),
            contributors=names,
        )
