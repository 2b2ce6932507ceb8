"""Choosing some of many: by search and filters, all or none of what is found, kept when the search changes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from flask import request

from wisweb_bms.engine.characters import holds
from wisweb_bms.engine.tree import OrgTree
from wisweb_bms.queries.names import Names
from wisweb_bms.queries.view_models import UnitRef

Translate = Callable[[str], str]
PRESSED: Final = "velg"
"""The name of the buttons that choose: such a form saves nothing. Their value is the list and what to do."""
MOST_SHOWN: Final = 500
LEAVES, GROUPS, ALONE, EVERY = "ytterst", "grupper", "bare", "alle"


@dataclass(frozen=True, slots=True)
class Option:
    """One that may be chosen: its key, the name that is searched, what it stands under and what is shown there."""

    key: str
    name: str
    heading: str = ""
    label: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A list to choose from as it is now: what is found and shown, and what is chosen, shown or not."""

    name: str
    sought: str
    of: int
    found: int
    groups: tuple[tuple[str, tuple[Option, ...]], ...]
    keys: tuple[str, ...]
    hidden: tuple[str, ...]
    only_chosen: bool

    @property
    def shown(self) -> int:
        return sum(len(options) for _, options in self.groups)


def is_choosing() -> bool:
    """Whether a button was pressed that only changes what is found or chosen."""
    return bool(request.form.get(PRESSED))


def choose(
    name: str,
    every: Sequence[Option],
    sent: Collection[str],
    within: Callable[[Option], bool] = lambda _: True,
    *,
    only_chosen: bool = False,
) -> Chosen:
    """What stands in the list of that name, after the search, the filter and the button that was pressed.

    ``sent`` are the keys that were chosen before, ``only_chosen`` shows these alone to begin with.
    """
    pressed, _, act = request.form.get(PRESSED, "").rpartition(".")
    act = act if pressed == name else ""
    sought = "" if act in ("vis_alle", "valgte") else request.values.get(f"sok_{name}", "").strip()
    inside = [one for one in every if within(one)]
    found = [one for one in inside if holds(one.name, sought)]
    chosen = set(sent) & {one.key for one in every}
    if act == "alle":
        chosen |= {one.key for one in found}
    elif act == "ingen":
        chosen -= {one.key for one in found}
    kept = request.form.get(f"bare_{name}") or (only_chosen and request.method != "POST")
    alone = bool(chosen) and (act == "valgte" or bool(kept and not sought and act != "vis_alle"))
    listed = [one for one in every if one.key in chosen] if alone else found
    listed = listed[:MOST_SHOWN]
    at_hand = {one.key for one in listed}
    keys = tuple(one.key for one in every if one.key in chosen)
    return Chosen(
        name=name,
        sought=sought,
        of=len(inside),
        found=len(found),
        groups=_grouped(listed),
        keys=keys,
        hidden=tuple(key for key in keys if key not in at_hand),
        only_chosen=alone,
    )


def _grouped(listed: Iterable[Option]) -> tuple[tuple[str, tuple[Option, ...]], ...]:
    return tuple((head, tuple(own)) for head, own in groupby(listed, key=lambda o: o.heading))


# -- units -----------------------------------------------------------------------------------------


def unit_options(names: Names, tree: OrgTree, keys: Iterable[str], _: Translate) -> list[Option]:
    """The units by the one they stand under, in tree order, named shortly there; those right below the top last."""
    wanted = set(keys)
    below: dict[str | None, list[str]] = {}
    for key in tree.order:
        if key in wanted:
            below.setdefault(tree.parent[key], []).append(key)
    found: list[Option] = []
    for above in sorted(below, key=lambda one: one == tree.root):
        own = below[above]
        heading = _heading(names, tree, above, _)
        for key in own:
            name = names.ref(key).name
            found.append(Option(key, name, heading, _short(name, heading)))
    return found


def _heading(names: Names, tree: OrgTree, above: str | None, _: Translate) -> str:
    if above is None:
        return _("Hele kommunen")
    return _("Rett under kommunen") if above == tree.root else names.ref(above).name


def _short(name: str, heading: str) -> str:
    """The name without the heading's, where it begins with that."""
    rest = name.removeprefix(f"{heading} ").strip(" ,-–")
    return name if not rest or rest.startswith("og ") else rest


def at_level(tree: OrgTree, branch: str, level: str) -> Callable[[Option], bool]:
    """Whether a unit stands in the branch at the level: without units below, with, the branch itself, or all."""
    inside = set(tree.subtree(branch))

    def fits(one: Option) -> bool:
        if level == ALONE:
            return one.key == branch
        if level == EVERY:
            return one.key in inside
        return one.key in inside and bool(tree.children.get(one.key)) == (level == GROUPS)

    return fits


def branches(names: Names, tree: OrgTree) -> tuple[UnitRef, ...]:
    """The units that have others below them, for the filter."""
    return names.in_order(tree, [k for k in tree.order if tree.children.get(k) or k == tree.root])
