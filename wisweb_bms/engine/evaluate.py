"""From facts to cells: the one place where value, target, status, score and privacy meet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from .borrowed import BorrowedLimits, settled
from .calculation import Calculation
from .concealment import Concealment, tree_of
from .facts import Facts, Point, Rules
from .forecast import Forecasts
from .last_known import OLD, LastKnown
from .numbers import round_half_away
from .parts import Operator, Part
from .periods import Period, shown_point
from .rollup import Rolled, roll_up, roll_up_unit
from .score import score
from .status import COLOURED, IntervalLimits, Limits, Status, Trend, status, trend
from .targets import Judging, judging_target
from .through_time import ThroughTime
from .tree import OrgTree


class Evaluated(NamedTuple):
    """A cell: the exact value, the shown one, what judged it and why it may be empty."""

    rules: Rules | None
    point: Point | None
    unit_key: str
    period: Period | None = None
    rolled: Rolled | None = None
    exact: Fraction | None = None
    value: Decimal | None = None
    status: Status = Status.NO_VALUE
    judging: Judging = Judging()
    limits: Limits | IntervalLimits | None = None
    hidden: str = ""
    reason: str = ""
    state: str = ""
    unapproved: bool = False
    earlier: bool = False
    derived_difference: Decimal | None = None
    made_of: tuple[int, int] | None = None  # parts reported, of those planned
    waiting: bool = False  # newer answers about people may not be shown yet
    known: str = ""  # fresh or old, where it is the last known one and not of the page's own period

    @property
    def under_way(self) -> bool:
        """Whether it is made of parts of which some are still planned and not reported."""
        return self.made_of is not None and self.made_of[0] < self.made_of[1]

    @property
    def score(self) -> Fraction | None:
        """0–10 from the shown value; None where it has no colour, or had one too long ago."""
        if (
            self.known == OLD
            or self.rules is None
            or self.value is None
            or self.status not in COLOURED
        ):
            return None
        return score(self.value, self.limits, self.rules.direction)


class Evaluation:
    """Evaluates cells over one set of facts, each point and unit at most once."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._cells: dict[tuple[int, str], Evaluated] = {}
        self._planned_units: dict[int, frozenset[str]] = {}
        self.concealment = Concealment(facts)
        self.formulas = Calculation(self)
        self.through_time = ThroughTime(self)
        self.borrowed = BorrowedLimits(self)
        self.last_known = LastKnown(self)
        self.forecasts = Forecasts(self)

    # -- which point ---------------------------------------------------------------------------

    def cell(self, indicator_id: int, unit_key: str, page: Period) -> Evaluated:
        """The cell card × unit × period: the shown point, else the last earlier value, greyed."""
        points = [
            p
            for p in self.facts.points.get(indicator_id, ())
            if p.period.last <= page.last and self.takes_part(p, unit_key)
        ]
        point, earlier = shown_point(points, page)
        derived = self.through_time.derived(points, unit_key, page)
        rolls = point is not None and self.through_time.rolls(point)
        if point is None or (
            derived is not None and (rolls or point.period != page) and not earlier
        ):
            return derived or Evaluated(None, None, unit_key)
        if earlier:
            return self._last_earlier(points, unit_key, page)
        found = self.at(point, unit_key)
        if derived is not None and derived.value is not None and found.value is not None:
            difference = found.value - derived.value
            return found._replace(derived_difference=difference or None)
        return found

    def _last_earlier(self, points: list[Point], unit_key: str, page: Period) -> Evaluated:
        for point in sorted(points, key=lambda p: (p.period.last, p.measuring_date), reverse=True):
            found = self.at(point, unit_key)
            if found.value is not None:
                return found._replace(earlier=True)
        return Evaluated(None, None, unit_key)

    def takes_part(self, point: Point, unit_key: str, page: Period | None = None) -> bool:
        """Whether a measurement (for a formula: one of a source) is planned at or below the unit.

        In the organisation of the point's period, or of the page's where one is given. A local
        indicator has no part outside its owner.
        """
        rules = self.facts.rules[point.version_id]
        if not self.facts.is_seen(rules.indicator_id, unit_key):
            return False
        if rules.operator is Operator.FORMULA:
            return any(self.takes_part(p, unit_key, page) for p in self.formulas.placed_by(point))
        planned = self._planned(point)
        if rules.operator is Operator.NONE:
            return unit_key in planned
        tree = self.facts.tree_at(page or point.period, rules.year_to_date)
        if rules.privacy_k is None:
            tree = self.facts.with_measured(tree, planned)
        return not planned.isdisjoint(tree.subtree(unit_key) or (unit_key,))

    def is_placed(self, indicator_id: int, unit_key: str, page: Period) -> bool:
        """Whether the unit's card of that period holds the indicator."""
        points = self.facts.points.get(indicator_id, ())
        return any(self.takes_part(p, unit_key, page) for p in points)

    def _planned(self, point: Point) -> frozenset[str]:
        found = self._planned_units.get(point.id)
        if found is None:
            reports = self.facts.reports.get(point.id, {})
            found = self._planned_units[point.id] = frozenset(reports)
        return found

    def tree(self, rules: Rules, point: Point) -> OrgTree:
        """The tree that counts for the point."""
        return tree_of(self.facts, rules, point)

    # -- one cell ------------------------------------------------------------------------------

    def at(self, point: Point, unit_key: str) -> Evaluated:
        """The cell of a unit at a point."""
        found = self._cells.get((point.id, unit_key))
        if found is None:
            found = self._cells[(point.id, unit_key)] = self._evaluate(point, unit_key)
        return found

    def _evaluate(self, point: Point, unit_key: str) -> Evaluated:
        rules = self.facts.rules[point.version_id]
        if rules.operator is Operator.FORMULA:
            outcome, rolled, hidden = self.formulas.value(rules, point, unit_key)
            exact, reason = outcome.value, outcome.reason
        else:
            rolled = self._roll_up(rules, point, unit_key)
            hidden = self.concealment.because(rules, point, unit_key, rolled)
            exact, reason = rolled.value, ""
        own = self.facts.reports.get(point.id, {}).get(unit_key)
        cell = self.judge(rules, point, unit_key, None if hidden else exact, rolled)
        return cell._replace(
            rolled=rolled,
            exact=None if hidden else exact,
            hidden=hidden,
            reason="" if hidden else reason,
            state=self._state(point, rolled, own),
            unapproved=self._unapproved(rules, point, unit_key),
            waiting=self.concealment.waits(rules, point, unit_key),
        )

    def judge(
        self,
        rules: Rules,
        point: Point | None,
        unit_key: str,
        exact: Fraction | None,
        rolled: Rolled | None,
        period: Period | None = None,
        *,
        under_way: bool = False,
    ) -> Evaluated:
        """Round half away from zero, then compare what will be shown."""
        value = None if exact is None else round_half_away(exact, rules.decimals)
        when = period or (point.period if point else None)
        judging, limits = Judging(), None
        if when is not None:
            rules, judging, limits = self.judged_by(rules, unit_key, when)
        judged = status(
            value,
            limits,
            rules.direction,
            incomplete=self._incomplete(rolled),
            awaiting=judging.awaiting or under_way,
        )
        return Evaluated(
            rules, point, unit_key, when, rolled, exact, value, judged, judging, limits
        )

    def judged_by(
        self, rules: Rules, unit_key: str, when: Period
    ) -> tuple[Rules, Judging, Limits | IntervalLimits | None]:
        """The target and the limits that judge, with the rules to read them by: the direction of one
        that follows its source is as its source is now."""
        led = self.formulas.led(rules, when)
        base = led[-1]
        tree = self.facts.tree_at(when, base.year_to_date)
        targets = self.facts.targets.get(base.version_id, {})
        judging = judging_target(base, unit_key, when, tree, targets)
        limits, direction = in_proportion(judging, base.decimals), base.direction
        if limits is not None and limits.borrowed:
            found = self.borrowed.found(base, limits, unit_key, when, tree)
            judging = replace(judging, borrowed=found)
            limits = settled(limits, found, direction)
        if rules.follows is not None and len(led) > 1:
            judging = replace(judging, led_by=base.code)
        for one in reversed(led[:-1]):
            assert one.follows is not None
            limits = limits and one.follows.limits(limits, one.decimals)
            direction = one.follows.direction(direction)
        return replace(rules, direction=direction) if rules.follows else rules, judging, limits

    def followed(self, rules: Rules, source: Evaluated) -> Evaluated:
        """A cell of one that follows, from its source's cell of the same unit and period."""
        assert rules.follows is not None
        value = None if source.value is None else rules.follows.of(source.value)
        cell = self.judge(
            rules,
            None,
            source.unit_key,
            value,
            source.rolled,
            source.period,
            under_way=source.under_way,
        )
        return cell._replace(
            hidden="source" if source.hidden else "",
            state=source.state,
            reason=source.reason,
            made_of=source.made_of,
        )

    def _incomplete(self, rolled: Rolled | None) -> bool:
        least = self.facts.least_coverage
        if least is None or rolled is None or not rolled.expected:
            return False
        return Fraction(rolled.reported * 100, rolled.expected) < Fraction(least)

    def _state(self, point: Point, rolled: Rolled, own: Part | None) -> str:
        if rolled.reported:
            return "reported"
        if own is not None and own.not_applicable and not rolled.expected:
            return "not_applicable"
        if not rolled.expected:
            return ""
        return "missing" if self.facts.today > point.deadline else "planned"

    def _unapproved(self, rules: Rules, point: Point, unit_key: str) -> bool:
        if not self.facts.uses_approval:
            return False
        reports = self.facts.reports.get(point.id, {})
        units = self.tree(rules, point).subtree(unit_key) or (unit_key,)
        return any(
            (r := reports.get(u)) is not None and r.reported and not r.approved for u in units
        )

    # -- roll-up -------------------------------------------------------------------------------

    def parts(self, point: Point, units: Iterable[str]) -> dict[str, Part]:
        """The parts that these units play at the point."""
        reports = self.facts.reports.get(point.id, {})
        return {u: reports[u] for u in units if u in reports}

    def _roll_up(self, rules: Rules, point: Point, unit_key: str) -> Rolled:
        tree = self.tree(rules, point)
        units = tree.subtree(unit_key) or (unit_key,)
        parts = self.parts(point, units)
        if rules.operator is not Operator.NONE and not any(p.total for p in parts.values()):
            # Without totals nothing replaces anything: the parts below are the parts that count.
            rolled = roll_up(rules.operator, list(parts.values()), factor=rules.factor)
            return rolled._replace(weight_expected=self._weight_expected(point, rolled))
        children = tree.children if unit_key in tree else {unit_key: ()}
        return roll_up_unit(rules.operator, unit_key, children, parts, factor=rules.factor)

    def _weight_expected(self, point: Point, rolled: Rolled) -> Fraction | None:
        """The weight reported and that of each missing unit's last measurement; None where one has none."""
        if rolled.weight is None:
            return None
        last = [self._last_weight(point, unit) for unit in rolled.missing]
        known = [w for w in last if w is not None]
        return sum(known, rolled.weight) if len(known) == len(last) else None

    def _last_weight(self, point: Point, unit_key: str) -> Fraction | None:
        for p in reversed(self.facts.points.get(point.indicator_id, ())):
            report = self.facts.reports.get(p.id, {}).get(unit_key)
            weighed = report is not None and report.reported and report.weight
            if weighed and p.measuring_date < point.measuring_date:
                return Fraction(weighed)
        return None

    def own_part(self, point: Point, unit_key: str) -> Evaluated:
        """A unit's own measurement alone, judged by its own or inherited target."""
        rules = self.facts.rules[point.version_id]
        report = self.facts.reports.get(point.id, {}).get(unit_key)
        if report is None or not report.reported:
            cell = self.judge(rules, point, unit_key, None, None)
            state = "missing" if self.facts.today > point.deadline else "planned"
            return cell._replace(
                state="not_applicable" if report and report.not_applicable else state
            )
        if self.concealment.hides_own_part(point, unit_key):
            cell = self.judge(rules, point, unit_key, None, None)
            return cell._replace(hidden="few", state="reported")
        rolled = roll_up(rules.operator, [report], factor=rules.factor)
        cell = self.judge(rules, point, unit_key, rolled.value, rolled)
        return cell._replace(state="reported")

    # -- comparison ----------------------------------------------------------------------------

    def comparable(self, point: Point) -> Point | None:
        """The point that trend and ``previous()`` compare with; never one of another version."""
        rules = self.facts.rules[point.version_id]
        period = point.period
        wanted = period.same_last_year() if rules.year_to_date else period.predecessor()
        return self._of_period(point, wanted)

    def same_last_year(self, point: Point) -> Point | None:
        """The point of the same period last year, of the same version."""
        return self._of_period(point, point.period.same_last_year())

    def _of_period(self, point: Point, wanted: Period | None) -> Point | None:
        found = [
            p
            for p in self.facts.points.get(point.indicator_id, ())
            if p.period == wanted and p.version_id == point.version_id
        ]
        return found[-1] if found else None

    def trend(self, cell: Evaluated) -> Trend | None:
        """Better, worse or unchanged by the shown values; none without both of them."""
        if cell.value is None or cell.rules is None:
            return None
        before = self.before(cell)
        if before is None or before.value is None:
            return None
        return trend(cell.value, before.value, cell.rules.direction, cell.limits)

    def before(self, cell: Evaluated) -> Evaluated | None:
        """The cell that the trend compares with."""
        if cell.point is None:
            return self._as_whole(cell, cell.period.predecessor() if cell.period else None)
        before = self.comparable(cell.point)
        if before is None or not self.takes_part(before, cell.unit_key):
            return None
        return self.at(before, cell.unit_key)

    def year_before(self, cell: Evaluated) -> Evaluated | None:
        """The cell of the same period last year, reported or made of its parts; None without one."""
        if cell.point is None:
            return self._as_whole(cell, cell.period.same_last_year() if cell.period else None)
        point = self.same_last_year(cell.point)
        return self.at(point, cell.unit_key) if point else None

    def _as_whole(self, cell: Evaluated, wanted: Period | None) -> Evaluated | None:
        """What a derived cell compares with: none of the two is under way, of another version or earlier."""
        if cell.rules is None or wanted is None or cell.under_way:
            return None
        found = self.cell(cell.rules.indicator_id, cell.unit_key, wanted)
        alike = found.rules is not None and found.rules.version_id == cell.rules.version_id
        return found if alike and found.period == wanted and not found.under_way else None


def in_proportion(judging: Judging, decimals: int) -> Limits | IntervalLimits | None:
    """The limits that judge; for a year-to-date sum judged linearly, the elapsed share of the year's.

    Rounded like the value: what is printed is what is compared.
    """
    if judging.row is None:
        return None
    limits = judging.row.limits
    if judging.share_of_year is None or not isinstance(limits, Limits):
        return limits
    share = Fraction(*judging.share_of_year)  # not of what is borrowed: that is of the same period

    def part(limit: Decimal | None) -> Decimal | None:
        return None if limit is None else round_half_away(Fraction(limit) * share, decimals)

    return replace(limits, green=part(limits.green), yellow=part(limits.yellow))
