"""Whose targets a visitor sets, adopts and is told of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wisweb_bms.rights import CONFIGURE, READ
from wisweb_bms.views.parameters import Place, own_unit

TARGET: Final = "bms.target"


def adoptable(here: Place) -> frozenset[str]:
    """Units whose targets the visitor adopts: those below a unit they hold the right on, or all."""
    access = here.visit.access
    if access.everywhere(TARGET) or access.everywhere(CONFIGURE):
        return access.units(TARGET) | {here.tree.root}
    held = access.units(TARGET)
    return frozenset(k for k in here.tree.order if here.tree.parent.get(k) in held)


def own_target_unit(here: Place) -> str:
    """The visitor's own unit, else the topmost one whose targets they set, a closed one last."""
    held = here.visit.access.units(TARGET)
    own = own_unit(here.visit, here.tree)
    if own in held:
        return own
    return next((k for k in (*here.tree.order, *sorted(held)) if k in held), own)


def told_of(here: Place, order: Sequence[str]) -> str | None:
    """Whose history stands under a grid where the address names nobody: the whole's, else the first unit's."""
    root = here.tree.root
    if here.visit.access.may(READ, root):
        return root
    return next(iter(order), None)
