"""A longer period's figure from the points inside it: which of them count, and when it is complete."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .facts import Point, Rules
from .parts import EntryKind
from .periods import Period, PeriodKind, twelve_months, without_overlap
from .rollup import over_time

if TYPE_CHECKING:
    from .evaluate import Evaluated, Evaluation


class ThroughTime:
    """The derived periods of one evaluation."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._evaluation = evaluation
        self.facts = evaluation.facts

    def derived(self, points: Sequence[Point], unit_key: str, page: Period) -> Evaluated | None:
        """The page's period from the points inside it, where the indicator says how.

        Under way until every part planned in it is reported: shown, and not judged.
        """
        inside = [p for p in points if page.contains(p.period)]
        if not inside:
            return None
        rules = self.facts.rules[inside[-1].version_id]
        if rules.follows is not None:
            return self._of_source(rules, unit_key, page)
        if rules.over_time == "last" or rules.year_to_date:
            return None
        alike = [p for p in points if p.version_id == rules.version_id]
        found = self._parts(rules, alike, unit_key, page)
        if found is None:
            return None
        return self._made_of(rules, found, unit_key, page)

    def _of_source(self, rules: Rules, unit_key: str, page: Period) -> Evaluated | None:
        source = self._evaluation.formulas.led(rules, page)[1:2]
        if not source:
            return None
        points = [
            p
            for p in self.facts.points.get(source[0].indicator_id, ())
            if p.period.last <= page.last and self._evaluation.takes_part(p, unit_key)
        ]
        found = self.derived(points, unit_key, page)
        return None if found is None else self._evaluation.followed(rules, found)

    def _parts(
        self, rules: Rules, alike: Sequence[Point], unit_key: str, page: Period
    ) -> list[Point] | None:
        """The points that make the period; None where it has no smaller ones."""
        if rules.over_time == "rolling_12":
            return twelve_months(alike, page)
        smaller = [p for p in alike if page.contains(p.period) and p.period != page]
        return without_overlap(smaller, lambda p: self._is_reported(p, unit_key)) or None

    def _made_of(
        self, rules: Rules, points: Sequence[Point], unit_key: str, page: Period
    ) -> Evaluated:
        cells = [self._evaluation.at(p, unit_key) for p in points]
        whole = self._evaluation.judge(rules, None, unit_key, None, None, page)
        if any(c.hidden for c in cells):
            return whole._replace(hidden="source")
        rolled = over_time(
            rules.over_time,
            [c.rolled for c in cells if c.rolled],
            rules.factor,
            rules.operator,
            plain=rules.entry_kind is EntryKind.NUMBER,
        )
        planned = [c.rolled for c in cells if c.rolled and c.rolled.expected]
        made_of = (sum(r.reported > 0 for r in planned), len(planned))
        under_way = made_of[0] < made_of[1]
        cell = self._evaluation.judge(
            rules, None, unit_key, rolled.value, rolled, page, under_way=under_way
        )
        return cell._replace(
            state="reported" if made_of[0] else "planned",
            reason=_made_how(rules, points, under_way),
            made_of=made_of,
        )

    def rolls(self, point: Point) -> bool:
        """Whether a shorter period's figure is that of the twelve months to its end."""
        rules = self.facts.rules[point.version_id]
        base = self._evaluation.formulas.led(rules, point.period)[-1]
        rolling = base.over_time == "rolling_12"
        return rolling and point.period.kind is not PeriodKind.YEAR

    def _is_reported(self, point: Point, unit_key: str) -> bool:
        rolled = self._evaluation.at(point, unit_key).rolled
        return rolled is not None and rolled.reported > 0


def _made_how(rules: Rules, points: Sequence[Point], under_way: bool) -> str:
    if rules.over_time == "rolling_12":
        return "twelve_months" if points else "too_few_months"
    return "under_way" if under_way else "derived"
