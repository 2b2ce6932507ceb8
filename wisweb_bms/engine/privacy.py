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


NOTHING = Hidden(frozenset(), frozenset())


class _Groups:
    """The respondents of a tree: units, and own parts under their unit's key with a star."""

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
    *,
    alike: Sequence[Mapping[str, int]] = (),
    already: Hidden = NOTHING,
) -> Hidden:
    """What must be hidden at one point of one indicator.

    ``respondents`` are those of each unit's own part; a unit without any is missing, not hidden.
    First every group of 1 to *k* − 1; then, while the remainder of a shown unit (its respondents
    less those of the nearest shown groups below it) is 1 to *k* − 1, the smallest of those groups
    (tie: lowest key), topmost unit first and starting again from the top.

    ``alike`` are the respondents of other figures on the same answers: one set is hidden that is right
    for each of them. ``already`` is hidden in any case.
    """
    readings = [_Groups(children, roots, counts) for counts in (respondents, *alike)]
    hidden = {*already.units, *(unit + OWN for unit in already.own_parts)}
    for groups in readings:
        for key, count in groups.count.items():
            if key in hidden or 1 <= count < k:
                hidden.update(groups.together.get(key, (key,)))
    while True:
        found = ((groups, _to_hide(groups, hidden, k)) for groups in readings)
        groups, smallest = next(((g, key) for g, key in found if key is not None), (None, None))
        if groups is None or smallest is None:
            break
        for one in readings:
            hidden.update(one.together.get(smallest, (smallest,)))
    units = frozenset(key for key in hidden if key in readings[0].below or key in already.units)
    return Hidden(units, frozenset(key.removesuffix(OWN) for key in hidden - units))


def _to_hide(groups: _Groups, hidden: set[str], k: int) -> str | None:
    if not hidden:
        return None
    for unit in groups.topmost_first:
        if unit in hidden:
            continue
        nearest = groups.nearest_shown(unit, hidden)
        remainder = groups.count[unit] - sum(groups.count[n] for n in nearest)
        if 1 <= remainder < k and nearest:
            return min(nearest, key=lambda n: (groups.count[n], n))
    return None
