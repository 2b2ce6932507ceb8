"""What may not be shown of values about people: few respondents, and what subtraction would tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from .facts import AdoptedCount, Facts, Point, Rules
from .parts import Operator, Part
from .privacy import Hidden, change, hidden_units, may_show_later, totals
from .rollup import Rolled
from .tree import OrgTree

NOTHING = Hidden(frozenset(), frozenset())


def tree_of(facts: Facts, rules: Rules, point: Point) -> OrgTree:
    """The tree that counts for the point."""
    return facts.tree_at(point.period, rules.year_to_date)


def contributing(facts: Facts, rules: Rules, point: Point, unit_key: str) -> tuple[str, ...]:
    """The units whose measurements make the unit's value at the point."""
    if rules.operator is Operator.NONE:
        return (unit_key,)
    return tree_of(facts, rules, point).subtree(unit_key) or (unit_key,)


class Concealment:
    """What is hidden at each point, worked out at most once."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._hidden: dict[int, Hidden] = {}

    def hidden(self, point: Point) -> Hidden:
        """What may not be shown at a point, by the rule for values about people."""
        rules = self.facts.rules[point.version_id]
        if rules.privacy_k is None:
            return NOTHING
        found = self._hidden.get(point.id)
        if found is None:
            found = self._hidden[point.id] = self._conceal(rules, point, rules.privacy_k)
        return found

    def _conceal(self, rules: Rules, point: Point, k: int) -> Hidden:
        """By the point's own respondents, and by how they differ from other sums of the same answers."""
        tree = tree_of(self.facts, rules, point)
        counts = own_respondents(tree, self.facts.reports.get(point.id, {}))
        found = hidden_units(tree.children, (tree.root,), counts, k)
        now = totals(tree.children, tree.order, counts)
        for before in self._sums_before(rules, point):
            changed = change(tree.children, now, before)
            found |= hidden_units(tree.children, (tree.root,), changed, k)
        for adopted in self.facts.adopted.get(point.id, ()):
            found |= self._since(adopted, point, tree, now, k)
        return found

    def _since(
        self, adopted: AdoptedCount, point: Point, tree: OrgTree, now: Mapping[str, int], k: int
    ) -> Hidden:
        """What a document that stands for ever would tell of the few who have answered since."""
        if adopted.respondents.keys().isdisjoint(tree.subtree(adopted.unit_key)):
            return NOTHING
        parts = dict(self.facts.reports.get(point.id, {}))
        for key, n in adopted.respondents.items():
            if key in parts:
                parts[key] = parts[key]._replace(reported=n > 0, respondents=n)
        counts = own_respondents(tree, parts)
        before, unit = totals(tree.children, tree.order, counts), adopted.unit_key
        if may_show_later(before.get(unit, 0), now.get(unit, 0), k):
            return NOTHING
        if before[unit] < k or unit in hidden_units(tree.children, (tree.root,), counts, k).units:
            return NOTHING
        return hidden_units(tree.children, (tree.root,), change(tree.children, now, before), k)

    def _sums_before(self, rules: Rules, point: Point) -> Iterator[dict[str, int]]:
        """Respondents by unit in the earlier periods of a year to date, and *as then* beside *as now*."""
        if rules.year_to_date:
            for p in self.facts.points.get(point.indicator_id, ()):
                if p.period.year == point.period.year and p.period.last < point.period.last:
                    yield self._sums(p, tree_of(self.facts, self.facts.rules[p.version_id], p))
        if self.facts.as_now:
            then = replace(self.facts, as_now=False, _trees={})
            yield self._sums(point, then.tree_at(point.period, rules.year_to_date))

    def _sums(self, point: Point, tree: OrgTree) -> dict[str, int]:
        counts = own_respondents(tree, self.facts.reports.get(point.id, {}))
        return totals(tree.children, tree.order, counts)

    def hides_own_part(self, point: Point, unit_key: str) -> bool:
        """Whether a unit's own part of a value about people may not be shown."""
        rules = self.facts.rules[point.version_id]
        report = self.facts.reports.get(point.id, {}).get(unit_key)
        if rules.privacy_k is None or report is None:
            return False
        concealed = self.hidden(point)
        if unit_key in concealed.own_parts or unit_key in concealed.units:
            return True
        n = report.respondents
        if n is None:
            return report.reported and unit_key not in self.facts.may_report
        earlier = report.earlier_respondents
        close = any(not may_show_later(before, n, rules.privacy_k) for before in earlier)
        return report.changed_since or close

    def because(self, rules: Rules, point: Point, unit_key: str, rolled: Rolled) -> str:
        if rules.privacy_k is None:
            return ""
        if self._changed_since(rules, point, unit_key):
            return "corrected"
        if not rolled.reported:
            return ""
        if unit_key in self.hidden(point).units:
            return "few" if 0 < (rolled.respondents or 0) < rules.privacy_k else "difference"
        reports = self.facts.reports.get(point.id, {})
        for unit in tree_of(self.facts, rules, point).subtree(unit_key):
            report = reports.get(unit)
            nameless = report and report.reported and report.respondents is None
            if nameless and rolled.value is not None and unit not in self.facts.may_report:
                return "unknown_n"
        return "difference" if self._too_close(rules, point, unit_key, rolled) else ""

    def _changed_since(self, rules: Rules, point: Point, unit_key: str) -> bool:
        """Of values about people only the latest are shown, also on a page as known earlier."""
        reports = self.facts.reports.get(point.id, {})
        units = contributing(self.facts, rules, point, unit_key)
        return any((r := reports.get(u)) is not None and r.changed_since for u in units)

    def _corrections(self, rules: Rules, point: Point, unit_key: str, later: int) -> list[int]:
        """The unit's respondents as they would be with one corrected entry put back."""
        reports = self.facts.reports.get(point.id, {})
        found = (reports.get(u) for u in contributing(self.facts, rules, point, unit_key))
        return [
            later - (r.respondents or 0) + before
            for r in found
            if r is not None
            for before in r.earlier_respondents
        ]

    def _too_close(self, rules: Rules, point: Point, unit_key: str, rolled: Rolled) -> bool:
        """A value and its correction must not differ by fewer than *k* respondents."""
        k, later = rules.privacy_k, rolled.respondents
        if k is None or later is None:
            return False
        earlier = self._corrections(rules, point, unit_key, later)
        return any(not may_show_later(n, later, k) for n in earlier)


def own_respondents(tree: OrgTree, reports: Mapping[str, Part]) -> dict[str, int]:
    """Respondents per unit's own part; a total for all below leaves what its descendants don't have."""
    found: dict[str, int] = {}
    for key, report in reports.items():
        if key in tree and report.reported and report.respondents:
            found[key] = report.respondents
    totals = [k for k in reversed(tree.order) if k in found and reports[k].total]
    for key in totals:
        below = sum(found.get(u, 0) for u in tree.subtree(key)[1:])
        found[key] = max(found[key] - below, 0)
    return {k: n for k, n in found.items() if n}
