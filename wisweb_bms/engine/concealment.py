"""What may not be shown of values about people: few respondents, and what subtraction would tell."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from .facts import Facts, Point, Rules
from .parts import ONE_OF_THEM, Operator, Part
from .privacy import NOTHING, Hidden, hidden_units
from .released import Answer, Family, Released, few_elsewhere, first_state
from .rollup import Rolled
from .tree import OrgTree

NOT_RELEASED: Final = "not_released"


def tree_of(facts: Facts, rules: Rules, point: Point) -> OrgTree:
    """The tree that counts for the point.

    Measured units that it lacks are added, except where the figures are about people: one of those is
    judged by its own respondents and counts as a tree of its own. What has been released of these keeps
    the tree it was released by.
    """
    if rules.privacy_k is None:
        tree = facts.tree_at(point.period, rules.year_to_date)
        return facts.with_measured(tree, facts.reports.get(point.id, ()))
    released = None if facts.as_now else (facts.releases or {}).get(point.id)
    return released.tree if released else facts.tree_at(point.period, rules.year_to_date)


def contributing(facts: Facts, rules: Rules, point: Point, unit_key: str) -> tuple[str, ...]:
    """The units whose measurements make the unit's value at the point."""
    if rules.operator is Operator.NONE:
        return (unit_key,)
    return tree_of(facts, rules, point).subtree(unit_key) or (unit_key,)


class Concealment:
    """What is hidden at each point, worked out at most once."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._states: dict[int, Released | None] = {}
        self._hidden: dict[int, Hidden] = {}

    def _state(self, rules: Rules, point: Point) -> Released | None:
        """What has been released of the point; without releases, what is reported as one state of its own."""
        if self.facts.releases is not None:
            return self.facts.releases.get(point.id)
        if point.id not in self._states:
            tree = tree_of(self.facts, rules, point)
            answers = answers_of(self.facts.reports.get(point.id, {}))
            self._states[point.id] = first_state(tree, answers, rules.privacy_k or 0, Family())
        return self._states[point.id]

    def hidden(self, point: Point) -> Hidden:
        """What may not be shown at a point, by the rule for values about people.

        Where *k* has been raised since, also what that hides.
        """
        rules = self.facts.rules[point.version_id]
        state = self._state(rules, point) if rules.privacy_k is not None else None
        if state is None or rules.privacy_k is None:
            return NOTHING
        if rules.privacy_k <= state.k:
            return state.hidden
        found = self._hidden.get(point.id)
        if found is None:
            tree, k = state.tree, rules.privacy_k
            more = hidden_units(
                tree.children, (tree.root,), state.counts(), k, already=state.hidden
            )
            found = self._hidden[point.id] = more | few_elsewhere(tree, state.answers, k)
        return found

    def _stands_elsewhere(self, rules: Rules, point: Point) -> bool:
        """Whether *as now* the organisation is another than the one that counts for the point.

        The same answers added up in two ways may be subtracted, so they are shown in one way only.
        """
        if not self.facts.as_now:
            return False
        state = (self.facts.releases or {}).get(point.id)
        then = state.tree if state else self.facts.tree_then(point.period, rules.year_to_date)
        return self.facts.tree_at(point.period, rules.year_to_date).parent != then.parent

    def hides_own_part(self, point: Point, unit_key: str) -> bool:
        """Whether a unit's own part of a value about people may not be shown."""
        rules = self.facts.rules[point.version_id]
        report = self.facts.reports.get(point.id, {}).get(unit_key)
        if rules.privacy_k is None or report is None:
            return False
        if self._stands_elsewhere(rules, point):
            return True
        if self._state(rules, point) is None:
            return bool(self._before_release(rules, {unit_key: report}, unit_key))
        concealed = self.hidden(point)
        if unit_key in concealed.own_parts or unit_key in concealed.units:
            return True
        nameless = report.reported and report.respondents is None
        return nameless and unit_key not in self.facts.may_report

    def because(self, rules: Rules, point: Point, unit_key: str, rolled: Rolled) -> str:
        """Why the unit's value may not be shown; empty where it may."""
        if rules.privacy_k is None or not rolled.reported:
            return ""
        if self._stands_elsewhere(rules, point):
            return "as_then"
        units = contributing(self.facts, rules, point, unit_key)
        reports = self.facts.reports.get(point.id, {})
        parts = {u: reports[u] for u in units if u in reports and reports[u].reported}
        state = self._state(rules, point)
        if state is None:
            return self._before_release(rules, parts, unit_key)
        if unit_key in self.hidden(point).units:
            return self._few_or_others(rules.privacy_k, state, unit_key)
        if rules.operator in ONE_OF_THEM and any(unit != unit_key for unit in parts):
            return "one_of_them"
        nameless = any(
            part.respondents is None and unit not in self.facts.may_report
            for unit, part in parts.items()
        )
        return "unknown_n" if nameless and rolled.value is not None else ""

    def _before_release(self, rules: Rules, parts: Mapping[str, Part], unit_key: str) -> str:
        """Until it is released a figure is seen by those alone who report it, and is the unit's own."""
        own = parts.get(unit_key)
        if own is None or not own.reported:
            return NOT_RELEASED if parts and own is None else ""
        if len(parts) > 1 or unit_key not in self.facts.may_report:
            return NOT_RELEASED
        return "few" if 0 < (own.respondents or 0) < (rules.privacy_k or 0) else ""

    def _few_or_others(self, k: int, state: Released, unit_key: str) -> str:
        if unit_key in state.taken_back().units:
            return "withdrawn"
        return "few" if 0 < state.people(unit_key) < k else "difference"

    def waits(self, rules: Rules, point: Point, unit_key: str) -> bool:
        """Whether there are newer answers in the unit's figure that may not be shown yet."""
        waiting: Collection[str] = self.facts.waiting.get(point.id, ())
        if not waiting:
            return False
        return not set(waiting).isdisjoint(contributing(self.facts, rules, point, unit_key))


def answers_of(reports: Mapping[str, Part]) -> dict[str, Answer]:
    """What is reported, as answers of a state."""
    return {
        unit: Answer(part.measurement_id, part.respondents, part.total)
        for unit, part in reports.items()
        if part.reported
    }
