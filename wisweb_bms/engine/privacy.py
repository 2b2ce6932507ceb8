"""Which units and own parts must be hidden so that no small group can be found by subtraction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

OWN = "*"


@dataclass(frozen=True, slots=True)
class Hidden:
    """Keys of the units whose rolled-up value, and of those whose own part, may not be shown."""

    units: frozenset[str]
    own_parts: frozenset[str]

    def __or__(self, other: Hidden) -> Hidden:
        return Hidden(self.units | other.units, self.own_parts | other.own_parts)


def may_show_later(earlier: int, later: int, k: int) -> bool:
    """Whether two sums of the same answers may both be shown: they differ by none or by at least *k*."""
    return not 1 <= abs(later - earlier) < k


def totals(
    children: Mapping[str, Sequence[str]], order: Sequence[str], own: Mapping[str, int]
) -> dict[str, int]:
    """Respondents of each unit with everything below it; ``order`` has each unit before those below."""
    found: dict[str, int] = {}
    for unit in reversed(order):
        found[unit] = own.get(unit, 0) + sum(found[c] for c in children.get(unit, ()))
    return found


def change(
    children: Mapping[str, Sequence[str]], now: Mapping[str, int], before: Mapping[str, int]
) -> dict[str, int]:
    """By how many respondents each unit itself has changed, so that these add up to its whole change."""
    whole = {unit: n - before.get(unit, 0) for unit, n in now.items()}
    own = {u: n - sum(whole[c] for c in children.get(u, ())) for u, n in whole.items()}
    return {unit: n for unit, n in own.items() if n}


class _Groups:
    """The respondents of a tree: units, and own parts under their unit's key with a star.

    Counts below zero are those of a change.
    """

    def __init__(
        self, children: Mapping[str, Sequence[str]], roots: Sequence[str], own: Mapping[str, int]
    ) -> None:
        self.count: dict[str, int] = {}
        self.below: dict[str, tuple[str, ...]] = {}
        self.depth: dict[str, int] = {}
        order = self._preorder(children, roots)
        for unit in reversed(order):
            parts = [c for c in children.get(unit, ()) if self.below.get(c)]
            if own.get(unit, 0):
                self.count[unit + OWN] = own[unit]
                parts.append(unit + OWN)
            self.count[unit] = sum(self.count[p] for p in parts)
            self.below[unit] = tuple(parts)
        filled = [u for u in order if self.below[u]]
        self.topmost_first = sorted(filled, key=lambda u: (self.depth[u], u))
        self.together = self._together()

    def _preorder(self, children: Mapping[str, Sequence[str]], roots: Sequence[str]) -> list[str]:
        order: list[str] = []
        waiting = [(root, 0) for root in roots]
        while waiting:
            unit, depth = waiting.pop()
            order.append(unit)
            self.depth[unit] = depth
            waiting.extend((child, depth + 1) for child in children.get(unit, ()))
        return order

    def _together(self) -> dict[str, tuple[str, ...]]:
        """Chains of units with a single part: what one of them shows, all show."""
        chain_of: dict[str, list[str]] = {}
        for unit in self.topmost_first:
            parts = self.below[unit]
            chain = chain_of.setdefault(unit, [unit])
            if len(parts) == 1:
                chain.append(parts[0])
                chain_of[parts[0]] = chain
        return {key: tuple(chain) for key, chain in chain_of.items()}

    def nearest_shown(self, unit: str, hidden: set[str]) -> list[str]:
        found: list[str] = []
        waiting = list(self.below[unit])
        while waiting:
            part = waiting.pop()
            if part not in hidden:
                found.append(part)
            else:
                waiting.extend(self.below.get(part, ()))
        return found


def hidden_units(
    children: Mapping[str, Sequence[str]],
    roots: Sequence[str],
    respondents: Mapping[str, int],
    k: int,
) -> Hidden:
    """What must be hidden at one point of one indicator.

    ``respondents`` are those of each unit's own part; a unit without any is missing, not hidden.
    Given the change between two sums of the same answers (which may be negative) instead, it says
    what must be hidden in the later one.
    First every group of 1 to *k* − 1; then, while the remainder of a shown unit (its respondents
    less those of the nearest shown groups below it) is 1 to *k* − 1, the smallest of those groups
    (tie: lowest key), topmost unit first and starting again from the top.
    """
    groups = _Groups(children, roots, respondents)
    hidden: set[str] = set()
    for key, count in groups.count.items():
        if 1 <= abs(count) < k:
            hidden.update(groups.together.get(key, (key,)))
    while (smallest := _to_hide(groups, hidden, k)) is not None:
        hidden.update(groups.together.get(smallest, (smallest,)))
    units = frozenset(key for key in hidden if key in groups.below)
    own = frozenset(key.removesuffix(OWN) for key in hidden if key not in groups.below)
    return Hidden(units, own)


def _to_hide(groups: _Groups, hidden: set[str], k: int) -> str | None:
    if not hidden:
        return None
    for unit in groups.topmost_first:
        if unit in hidden:
            continue
        nearest = groups.nearest_shown(unit, hidden)
        remainder = groups.count[unit] - sum(groups.count[n] for n in nearest)
        if 1 <= abs(remainder) < k and nearest:
            return min(nearest, key=lambda n: (abs(groups.count[n]), n))
    return None
