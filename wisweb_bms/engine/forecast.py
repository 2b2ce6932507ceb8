"""What the year is expected to end with: forecasts rolled up among themselves, judged by the year's target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from .calculation import LONGEST_CHAIN
from .facts import Point, Rules
from .formula import Reference, evaluate
from .numbers import round_half_away
from .parts import Operator, Part
from .periods import Period, newest
from .rollup import Rolled, counted_parts, roll_up_unit
from .status import COLOURED, Status
from .tree import OrgTree
from .year_parts import YearPart, year_parts

if TYPE_CHECKING:
    from .evaluate import Evaluated, Evaluation


class Expected(NamedTuple):
    """A unit's expected year: the figure with its coverage, and what it rests on.

    ``given`` says that some forecast is in it; else it is a result, or nothing. ``short`` says that a
    sum in it lacks units.
    """

    rolled: Rolled = Rolled()
    given: bool = False
    short: bool = False


NOTHING = Expected()


class Forecasts:
    """The forecasts of one evaluation."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._evaluation = evaluation
        self.facts = evaluation.facts
        self._parts: dict[tuple[int, str], Mapping[str, YearPart]] = {}
        self._given: dict[tuple[int, str], bool] = {}
        self._visiting: list[int] = []

    def beside(self, cell: Evaluated) -> Evaluated | None:
        """The forecast of the cell's year as it was known at the cell's period.

        None where nobody has given one, the year has its result, or the cell is hidden. ``rolled`` is
        its coverage, ``judging`` the year's target.
        """
        rules, period = cell.rules, cell.period
        if rules is None or period is None or cell.hidden:
            return None
        if rules.operator is not Operator.FORMULA and not self._is_given(rules, period):
            return None
        found = self._expected(rules, cell.unit_key, period)
        if not found.given or self._is_over(rules, cell.unit_key, period):
            return None
        return self._judged(rules, cell.unit_key, period.parent, found)

    def _judged(self, rules: Rules, unit_key: str, year: Period, found: Expected) -> Evaluated:
        made = self._evaluation.judge(rules, None, unit_key, found.rolled.value, found.rolled, year)
        if found.short and made.status in COLOURED:
            return made._replace(status=Status.INCOMPLETE)
        return made

    def _is_over(self, rules: Rules, unit_key: str, period: Period) -> bool:
        """Whether the year is made of parts that all have come."""
        if period.last != period.parent.last:
            return False
        whole = self._evaluation.cell(rules.indicator_id, unit_key, period.parent)
        rolled = whole.rolled
        complete = rolled is not None and rolled.reported == rolled.expected
        return whole.made_of is not None and not whole.under_way and complete

    # -- one indicator -------------------------------------------------------------------------

    def _expected(self, rules: Rules, unit_key: str, until: Period) -> Expected:
        if rules.operator is Operator.FORMULA:
            return self._calculated(rules, unit_key, until)
        parts = self._year_parts(rules, until)
        if rules.operator is Operator.NONE or rules.privacy_k is not None:
            return self._own(rules, unit_key, until, parts)
        tree = self._tree(rules, until, parts)
        children = tree.children if unit_key in tree else {unit_key: ()}
        plain = {u: p.part for u, p in parts.items()}
        counted, _ = counted_parts(unit_key, children, plain)
        rolled = roll_up_unit(rules.operator, unit_key, children, plain)
        return Expected(
            rolled,
            given=rolled.value is not None and any(p.forecast is not None for p in counted),
            short=rules.sums and rolled.reported < rolled.expected,
        )

    def _own(
        self, rules: Rules, unit_key: str, until: Period, parts: Mapping[str, YearPart]
    ) -> Expected:
        """The unit's own, where that is the whole of it: about people nothing is added up."""
        found = parts.get(unit_key)
        if found is None or found.given_at is None:
            return self._result(rules, unit_key, until)
        below = self._tree(rules, until, parts).subtree(unit_key)[1:]
        whole = rules.operator is Operator.NONE or found.part.total
        if not whole and any(u in parts for u in below):
            return NOTHING
        if self._evaluation.at(found.given_at, unit_key).hidden:
            return NOTHING
        return Expected(self._alone(found.part), given=True)

    def _result(self, rules: Rules, unit_key: str, until: Period) -> Expected:
        """What the year has ended with, where it has."""
        if until.last != until.parent.last:
            return NOTHING
        cell = self._evaluation.cell(rules.indicator_id, unit_key, until.parent)
        ends = cell.period is not None and cell.period.last == until.last and not cell.under_way
        if not ends or cell.rolled is None or cell.exact is None:
            return NOTHING
        return Expected(cell.rolled._replace(value=cell.exact))

    def _alone(self, part: Part) -> Rolled:
        value = None if part.forecast is None else Fraction(part.forecast)
        return Rolled(value, reported=1, expected=1, contributors=(part.unit_key,))

    def _year_parts(self, rules: Rules, until: Period) -> Mapping[str, YearPart]:
        key = (rules.version_id, until.key)
        found = self._parts.get(key)
        if found is None:
            points = self._points(rules, until)
            found = year_parts(rules, until.parent, points, self.facts.reports)
            self._parts[key] = found
        return found

    def _is_given(self, rules: Rules, until: Period) -> bool:
        """Whether anyone has given a forecast that may be in the figure."""
        key = (rules.version_id, until.key)
        found = self._given.get(key)
        if found is None:
            parts = self._year_parts(rules, until)
            found = self._given[key] = any(p.given_at is not None for p in parts.values())
        return found

    def _points(self, rules: Rules, until: Period) -> Iterator[Point]:
        """The version's points in the year that were there to be known."""
        for point in self.facts.points.get(rules.indicator_id, ()):
            in_year = until.parent.contains(point.period) and point.period.last <= until.last
            if in_year and point.version_id == rules.version_id:
                yield point

    def _tree(self, rules: Rules, until: Period, units: Mapping[str, YearPart]) -> OrgTree:
        tree = self.facts.tree_at(until.parent, rules.year_to_date)
        return tree if rules.privacy_k is not None else self.facts.with_measured(tree, units)

    # -- formulas ------------------------------------------------------------------------------

    def _calculated(self, rules: Rules, unit_key: str, until: Period) -> Expected:
        """The formula over what its sources are expected to be; ``previous()`` over results."""
        too_long = len(self._visiting) >= LONGEST_CHAIN
        if rules.formula is None or too_long or rules.version_id in self._visiting:
            return NOTHING
        used: list[Expected] = []

        def resolve(reference: Reference) -> Fraction | None:
            source = self._source(reference.code, unit_key, until)
            if source is None:
                return None
            if reference.kind == "previous":
                return self._year_before(source, unit_key, until)
            if reference.kind == "share_green":
                return self._share_green(source, unit_key, until)
            found = self._expected(source, unit_key, until)
            used.append(found)
            value = found.rolled.value
            if value is not None and rules.follows is not None:
                return Fraction(round_half_away(value, source.decimals))
            return value

        self._visiting.append(rules.version_id)
        try:
            outcome = evaluate(rules.formula, resolve)
        finally:
            self._visiting.pop()
        return Expected(
            _union([u.rolled for u in used])._replace(value=outcome.value),
            given=outcome.value is not None and any(u.given for u in used),
            short=any(u.short for u in used),
        )

    def _source(self, code: str, unit_key: str, until: Period) -> Rules | None:
        """The rules of a source as they are in the year."""
        indicator_id = self.facts.indicator_of_code.get(code)
        if indicator_id is None or not self.facts.is_seen(indicator_id, unit_key):
            return None
        points = [
            p
            for p in self.facts.points.get(indicator_id, ())
            if until.parent.contains(p.period) and p.period.last <= until.last
        ]
        return self.facts.rules[max(points, key=newest).version_id] if points else None

    def _year_before(self, rules: Rules, unit_key: str, until: Period) -> Fraction | None:
        wanted = until.parent.predecessor()
        points = self.facts.points.get(rules.indicator_id, ())
        found = [p for p in points if p.period == wanted and p.version_id == rules.version_id]
        return self._evaluation.at(found[-1], unit_key).exact if found else None

    def _share_green(self, rules: Rules, unit_key: str, until: Period) -> Fraction | None:
        """Per cent of the units with a coloured forecast of their own that are green."""
        parts = self._year_parts(rules, until)
        if rules.operator is Operator.FORMULA or rules.privacy_k is not None:
            return None
        year = until.parent
        units = self._tree(rules, until, parts).subtree(unit_key) or (unit_key,)
        own = [parts[u].part for u in units if u in parts and parts[u].part.forecast is not None]
        judged = [self._judged(rules, p.unit_key, year, Expected(self._alone(p))) for p in own]
        coloured = [c for c in judged if c.status in COLOURED]
        green = sum(c.status is Status.GREEN for c in coloured)
        return Fraction(100 * green, len(coloured)) if coloured else None


def _union(sources: list[Rolled]) -> Rolled:
    """Whom a formula's sources cover: reported is who is in every source that expects it."""
    expected = dict.fromkeys(u for r in sources for u in r.contributors)
    missing = dict.fromkeys(u for r in sources for u in r.missing)
    return Rolled(
        reported=len(expected) - len(missing),
        expected=len(expected),
        missing=tuple(missing),
        contributors=tuple(expected),
    )
