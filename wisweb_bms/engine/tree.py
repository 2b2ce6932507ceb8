"""The organisation as it counts for one period: who stands below whom, closed units included."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, TypeVar

from .characters import in_order

WHOLE = "*"
"""The virtual node above all roots, where there is not exactly one."""
DEEPEST = 50
"""How many levels a tree may have: no municipality has ten."""
MOST_UNITS = 10_000
"""How many units a tree may have: the largest municipality has a fifth of it."""


class TreeRefused(ValueError):
    """The tree cannot be used; ``keys`` are the units that it is for, those to look at first in front.

    Kinds: twice, unknown_parent, loop, too_deep, too_many.
    """

    def __init__(self, kind: str, keys: Sequence[str]) -> None:
        super().__init__(f"{kind}: {', '.join(keys)}")
        self.kind = kind
        self.keys = tuple(keys)


@dataclass(frozen=True, slots=True)
class Node:
    """A unit in a tree: key, name, parent's key and order among siblings."""

    key: str
    name: str
    parent_key: str | None = None
    sort: int = 0


@dataclass(frozen=True, slots=True)
class Successor:
    """From that day on, ``successor_key`` stands where ``unit_key`` stood."""

    unit_key: str
    successor_key: str
    from_day: dt.date


@dataclass(frozen=True)
class OrgTree:
    """A checked tree in preorder; ``root`` is the single root or the virtual ``*``."""

    nodes: Mapping[str, Node]
    children: Mapping[str, tuple[str, ...]]
    parent: Mapping[str, str | None]
    root: str
    order: tuple[str, ...]
    depth: Mapping[str, int]
    closed: frozenset[str] = frozenset()
    _below: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def __contains__(self, key: str) -> bool:
        return key in self.children

    def name(self, key: str) -> str:
        """The unit's name; the key itself where the tree does not know it."""
        node = self.nodes.get(key)
        return node.name if node else key

    def subtree(self, key: str) -> tuple[str, ...]:
        """The unit and everything below it, in preorder; empty for an unknown unit."""
        if key not in self.children:
            return ()
        found = self._below.get(key)
        if found is None:
            collected: list[str] = []
            waiting = [key]
            while waiting:
                unit = waiting.pop()
                collected.append(unit)
                waiting.extend(reversed(self.children[unit]))
            found = self._below[key] = tuple(collected)
        return found

    def upward(self, key: str) -> tuple[str, ...]:
        """The unit and those above it, nearest first."""
        chain: list[str] = []
        unit: str | None = key if key in self.children else None
        while unit is not None:
            chain.append(unit)
            unit = self.parent[unit]
        return tuple(chain)


def content_hash(nodes: Iterable[Node]) -> str:
    """What makes a tree the same tree: keys, parents, names and order."""
    digest = hashlib.sha256()
    for node in sorted(nodes, key=lambda n: n.key):
        line = "\x1f".join((node.key, node.parent_key or "", node.name, str(node.sort)))
        digest.update(line.encode() + b"\x1e")
    return digest.hexdigest()


def build_tree(nodes: Iterable[Node], closed: Iterable[str] = ()) -> OrgTree:
    """A checked tree; TreeRefused names the units that can't be placed. No node at all gives only ``*``."""
    given = tuple(nodes)
    by_key = {node.key: node for node in given}
    if len(given) > len(by_key):
        counted = Counter(node.key for node in given)
        raise TreeRefused("twice", sorted(key for key, count in counted.items() if count > 1))
    unknown = [n.key for n in by_key.values() if n.parent_key and n.parent_key not in by_key]
    if unknown:
        raise TreeRefused("unknown_parent", sorted(unknown))
    below: dict[str | None, list[Node]] = {}
    for node in by_key.values():
        below.setdefault(node.parent_key or None, []).append(node)
    for siblings in below.values():
        siblings.sort(key=lambda n: (n.sort, in_order(n.name), n.key))
    roots = [n.key for n in below.get(None, ())]
    single = len(roots) == 1
    root = roots[0] if single else WHOLE
    children = {k: tuple(n.key for n in below.get(k, ())) for k in by_key}
    parent: dict[str, str | None] = {
        n.key: n.parent_key or (None if single else WHOLE) for n in by_key.values()
    }
    if not single:
        children[WHOLE] = tuple(roots)
        parent[WHOLE] = None
    order, depth = _preorder(root, children)
    if len(order) != len(children):
        raise TreeRefused("loop", sorted(set(children) - set(order)))
    return OrgTree(by_key, children, parent, root, order, depth, frozenset(closed))


def checked_tree(nodes: Iterable[Node]) -> OrgTree:
    """A tree that a host answers, as ``build_tree`` and within bounds that every page can draw."""
    given = tuple(nodes)
    if len(given) > MOST_UNITS:
        raise TreeRefused("too_many", [node.key for node in given[MOST_UNITS:]])
    tree = build_tree(given)
    too_deep = [key for key in tree.order if tree.depth[key] > DEEPEST]
    if too_deep:
        raise TreeRefused("too_deep", too_deep)
    return tree


def _preorder(
    root: str, children: Mapping[str, tuple[str, ...]]
) -> tuple[tuple[str, ...], dict[str, int]]:
    order: list[str] = []
    depth = {root: 0}
    waiting = [root]
    while waiting:
        unit = waiting.pop()
        order.append(unit)
        for child in reversed(children[unit]):
            depth[child] = depth[unit] + 1
            waiting.append(child)
    return tuple(order), depth


@dataclass(frozen=True, slots=True)
class DatedTree:
    """A tree and the day from which it applies."""

    applies_from: dt.date
    tree: OrgTree


class KeptVersion(NamedTuple):
    """A kept version without its units."""

    id: int
    applies_from: dt.date
    content_hash: str


class Dated(Protocol):
    """What applies from a day."""

    @property
    def applies_from(self) -> dt.date: ...


Version = TypeVar("Version", bound=Dated)


def that_count(seen: Iterable[Version]) -> list[Version]:
    """The versions that hold for some day, oldest first, of all in the order they were seen.

    One that is given an earlier day than those seen before it takes their place from that day on;
    only the first is never displaced, as it holds for everything before.
    """
    counting: list[Version] = []
    for version in seen:
        while len(counting) > 1 and counting[-1].applies_from >= version.applies_from:
            counting.pop()
        counting.append(version)
    return counting


def in_force(versions: Sequence[DatedTree], day: dt.date) -> OrgTree:
    """The tree of that day; the first version also holds for all earlier history."""
    found = versions[0].tree
    for version in versions:
        if version.applies_from <= day:
            found = version.tree
    return found


def tree_of_period(
    versions: Sequence[DatedTree],
    successors: Sequence[Successor],
    first: dt.date,
    last: dt.date,
) -> OrgTree:
    """The tree of the period's last day, with the units closed within the period still in it.

    A closed unit stands under its successor or, without one, under its last parent, so that what it
    measured before it closed is counted where its work went.
    """
    tree = in_force(versions, last)
    earlier = [
        v.tree
        for i, v in enumerate(versions)
        if (i == 0 or v.applies_from <= last)
        and (i + 1 == len(versions) or versions[i + 1].applies_from > first)
    ]
    lost: dict[str, Node] = {}
    for version in earlier:
        lost.update({k: n for k, n in version.nodes.items() if k not in tree.nodes})
    if not lost:
        return tree
    heirs = {s.unit_key: s.successor_key for s in successors if s.from_day <= last}
    nodes = list(tree.nodes.values())
    for unit in lost.values():
        heir = _heir(unit, lost, heirs, tree)
        nodes.append(Node(unit.key, unit.name, heir, unit.sort))
    return build_tree(nodes, closed=lost)


def with_others(tree: OrgTree, keys: Iterable[str]) -> OrgTree:
    """The tree with these units at the top, which it does not have: newer, closed before or unknown.

    They stood below no unit of the period, and what they have measured counts for the whole.
    """
    top = None if tree.root == WHOLE else tree.root
    added = [Node(key, key, top) for key in sorted(keys)]
    return build_tree([*tree.nodes.values(), *added], closed={*tree.closed, *keys})


def _heir(
    unit: Node, lost: Mapping[str, Node], heirs: Mapping[str, str], tree: OrgTree
) -> str | None:
    seen = {unit.key}
    candidate = heirs.get(unit.key, unit.parent_key)
    while candidate is not None and candidate not in tree.nodes:
        if candidate in seen or candidate not in lost:
            candidate = None
            break
        seen.add(candidate)
        candidate = heirs.get(candidate, lost[candidate].parent_key)
    if candidate is None and tree.root != WHOLE:
        return tree.root
    return candidate
