"""The flat unit list as nested lists, so that a screen reader hears the levels too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from wisweb_bms.engine.characters import holds
from wisweb_bms.queries.view_models import UnitRef


@dataclass(slots=True)
class UnitNode:
    """A unit with those below it; ``holds_current`` opens the way to the unit of the page."""

    unit: UnitRef
    children: list[UnitNode] = field(default_factory=list)
    holds_current: bool = False


def unit_tree(units: Sequence[UnitRef], current: str = "") -> list[UnitNode]:
    """Nested nodes from units in tree order with depths; an odd depth hangs on the last unit."""
    roots: list[UnitNode] = []
    path: list[UnitNode] = []
    for unit in units:
        node = UnitNode(unit)
        while path and path[-1].unit.depth >= unit.depth:
            path.pop()
        (path[-1].children if path else roots).append(node)
        path.append(node)
        if unit.key == current:
            for ancestor in path:
                ancestor.holds_current = True
    return roots


def named(units: Sequence[UnitRef], sought: str) -> list[UnitRef]:
    """The units with those parts in their name, in tree order."""
    return [unit for unit in units if holds(unit.name, sought)]
