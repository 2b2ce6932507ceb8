"""What may not be shown of values about people: few respondents, and what subtraction would tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .facts import AdoptedCount, Facts, Point, Rules
from .parts import ONE_OF_THEM, Operator, Part
from .privacy import Hidden, change, hidden_units, may_show_later, totals
from .rollup import Rolled
from .tree import OrgTree

NOTHING = Hidden(frozenset(), frozenset())


def tree_of(facts: Facts, rules: Rules, point: Point) -> OrgTree:
    """The tree that counts for the point.

    Measured units that it lacks are added, except where the figures are about people: one of those is
    judged by its own respondents and counts as a tree of its own.
    """
    tree = facts.tree_at(point.period, rules.year_to_date)
    if rules.privacy_k is not None:
        return tree
    return facts.with_measured(tree, facts.reports.get(point.id, ()))


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
        return found | self._few_elsewhere(tree, point, k)

    def _few_elsewhere(self, tree: OrgTree, point: Point, k: int) -> Hidden:
        """Units that the tree does not have are judged by their own respondents."""
        reports = self.facts.reports.get(point.id, {})
        few = frozenset(
            u
            for u, r in reports.items()
            if u not in tree and r.reported and 0 < (r.respondents or 0) < k
        )
        return Hidden(few, few)

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
        """Respondents by unit in the earlier periods of a year to date."""
        if rules.year_to_date:
            for p in self.facts.points.get(point.indicator_id, ()):
                if p.period.year == point.period.year and p.period.last < point.period.last:
                    yield self._sums(p, tree_of(self.facts, self.facts.rules[p.version_id], p))

    def _stands_elsewhere(self, rules: Rules, point: Point) -> bool:
        """Whether *as now* the organisation is another than the one that counts for the point.

        The same answers added up in two ways may be subtracted, so they are shown in one way only.
        """
        if not self.facts.as_now:
            return False
        now = self.facts.tree_at(point.period, rules.year_to_date)
        return now.parent != self.facts.tree_then(point.period, rules.year_to_date).parent

    def _sums(self, point: Point, tree: OrgTree) -> dict[str, int]:
        counts = own_respondents(tree, self.facts.reports.get(point.id, {}))
        return totals(tree.children, tree.order, counts)

    def hides_own_part(self, point: Point, unit_key: str) -> bool:
        """Whether a unit's own part of a value about people may not be shown."""
        rules = self.facts.rules[point.version_id]
        report = self.facts.reports.get(point.id, {}).get(unit_key)
        if rules.privacy_k is None or report is None:
            return False
        if self._stands_elsewhere(rules, point):
            return True
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
        """Why the unit's value may not be shown; empty where it may."""
        if rules.privacy_k is None:
            return ""
        if rolled.reported and self._stands_elsewhere(rules, point):
            return "as_then"
        if self._changed_since(rules, point, unit_key):
            return "corrected"
        if not rolled.reported:
            return ""
        if unit_key in self.hidden(point).units:
            return "few" if 0 < (rolled.respondents or 0) < rules.privacy_k else "difference"
        reports = self.facts.reports.get(point.id, {})
        units = contributing(self.facts, rules, point, unit_key)
        if rules.operator in ONE_OF_THEM and self._others(reports, units, unit_key):
            return "one_of_them"
        for unit in units:
            report = reports.get(unit)
            nameless = report and report.reported and report.respondents is None
            if nameless and rolled.value is not None and unit not in self.facts.may_report:
                return "unknown_n"
        return "difference" if self._too_close(rules, point, unit_key, rolled) else ""

    def _others(self, reports: Mapping[str, Part], units: Sequence[str], unit_key: str) -> bool:
        return any(u != unit_key and u in reports and reports[u].reported for u in units)

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
