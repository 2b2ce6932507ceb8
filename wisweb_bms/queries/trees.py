"""Reads the dated tree versions; a version never changes, so each is built once a process."""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict, defaultdict
from collections.abc import Collection, Sequence
from threading import Lock
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.tree import (
    DatedTree,
    KeptVersion,
    Node,
    OrgTree,
    Successor,
    TreeRefused,
    build_tree,
    checked_tree,
    content_hash,
    that_count,
    tree_of_period,
)
from wisweb_bms.models import Indicator, TreeUnit, TreeVersion, UnitSuccessor
from wisweb_bms.models.local import Local

KEPT = 64
_built: OrderedDict[str, OrgTree] = OrderedDict()
_lock = Lock()


def tree_of(digest: str, nodes: Sequence[Node]) -> OrgTree:
    """The built tree of the content with that hash."""
    with _lock:
        found = _built.get(digest)
        if found is None:
            found = _built[digest] = build_tree(nodes)
            while len(_built) > KEPT:
                _built.popitem(last=False)
        _built.move_to_end(digest)
        return found


def load_trees(
    session: Session, municipality_id: int, today_nodes: Sequence[Node]
) -> tuple[tuple[DatedTree, ...], tuple[Successor, ...]]:
    """All tree versions, oldest first, and the successors; today's tree where none is kept yet."""
    versions = versions_that_count(session, municipality_id)
    unknown = {v.id: v.content_hash for v in versions if v.content_hash not in _built}
    if unknown:
        _build(session, municipality_id, unknown)
    successors = session.execute(
        select(UnitSuccessor.unit_key, UnitSuccessor.successor_key, UnitSuccessor.from_day).where(
            UnitSuccessor.municipality_id == municipality_id
        )
    ).all()
    dated = tuple(
        DatedTree(v.applies_from, _built[v.content_hash])
        for v in versions
        if v.content_hash in _built
    )
    if not dated:
        dated = (DatedTree(dt.date.min, _of_today(today_nodes)),)
    return dated, tuple(Successor(*row) for row in successors)


def period_tree(
    session: Session, municipality_id: int, today_nodes: Sequence[Node], period: Period
) -> OrgTree:
    """The tree of the period, units closed within it included."""
    trees, successors = load_trees(session, municipality_id, today_nodes)
    return tree_of_period(trees, successors, period.first, period.last)


def below_ever(
    trees: Sequence[DatedTree], successors: Sequence[Successor], unit_key: str
) -> frozenset[str] | None:
    """Every unit that stood below the unit in any version, or whose work went on there; None is all."""
    if all(dated.tree.root == unit_key for dated in trees):
        return None
    found = {unit_key}
    grew = True
    while grew:
        before = len(found)
        for dated in trees:
            for key in list(found):
                found.update(dated.tree.subtree(key))
        found.update(heir.unit_key for heir in successors if heir.successor_key in found)
        grew = len(found) > before
    return frozenset(found)


def units_that_see(
    versions: Sequence[Any], trees: Sequence[DatedTree], successors: Sequence[Successor]
) -> dict[int, frozenset[str]]:
    """Local indicator → the units where it is seen and measured."""
    owners = {v.owner_unit_key for v in versions} - {None}
    units = {owner: below_ever(trees, successors, owner) for owner in owners}
    return {
        v.indicator_id: inside
        for v in versions
        if (inside := units.get(v.owner_unit_key)) is not None
    }


def load_local(
    session: Session,
    municipality_id: int,
    today_nodes: Sequence[Node] = (),
    also: Collection[str] = (),
) -> Local:
    """Where local indicators are seen, of all owners and of ``also``.

    One statement in a municipality without any.
    """
    asked = select(Indicator.owner_unit_key).where(
        Indicator.municipality_id == municipality_id, Indicator.owner_unit_key.is_not(None)
    )
    owners = {*filter(None, session.scalars(asked.distinct())), *also}
    if not owners:
        return Local()
    trees, successors = load_trees(session, municipality_id, today_nodes)
    found = {owner: below_ever(trees, successors, owner) for owner in owners}
    return Local({owner: inside for owner, inside in found.items() if inside is not None})


def versions_that_count(session: Session, municipality_id: int) -> list[KeptVersion]:
    """The versions that hold for some day, oldest first."""
    seen = session.execute(
        select(TreeVersion.id, TreeVersion.applies_from, TreeVersion.content_hash)
        .where(TreeVersion.municipality_id == municipality_id)
        .order_by(TreeVersion.sequence)
    )
    return that_count(KeptVersion(*row) for row in seen)


def _of_today(nodes: Sequence[Node]) -> OrgTree:
    """Today's tree, unkept as yet; a faulty one leaves the whole municipality as the only unit."""
    return build_tree(() if fault_of(nodes) else nodes)


def fault_of(nodes: Sequence[Node]) -> TreeRefused | None:
    """What is wrong with a tree that the host answers; None where it hangs together."""
    if content_hash(nodes) in _built:
        return None
    try:
        checked_tree(nodes)
    except TreeRefused as fault:
        return fault
    return None


def tree_of_today(session: Session, municipality_id: int, today_nodes: Sequence[Node]) -> OrgTree:
    """The newest tree that hung together, as it was kept; today's where none is kept yet."""
    return load_trees(session, municipality_id, today_nodes)[0][-1].tree


def _build(session: Session, municipality_id: int, versions: dict[int, str]) -> None:
    rows = session.execute(
        select(
            TreeUnit.tree_version_id,
            TreeUnit.unit_key,
            TreeUnit.name,
            TreeUnit.parent_key,
            TreeUnit.sort,
        ).where(
            TreeUnit.municipality_id == municipality_id,
            TreeUnit.tree_version_id.in_(versions),
        )
    ).all()
    nodes: dict[int, list[Node]] = {version: [] for version in versions}
    for row in rows:
        nodes[row.tree_version_id].append(Node(row.unit_key, row.name, row.parent_key, row.sort))
    for version, digest in versions.items():
        tree_of(digest, nodes[version])


def above_ever(
    trees: Sequence[DatedTree], successors: Sequence[Successor], unit_key: str
) -> tuple[str, ...]:
    """The unit and every unit that stood above it in any version, or above where its work went on."""
    heirs: dict[str, list[str]] = defaultdict(list)
    for heir in successors:
        heirs[heir.unit_key].append(heir.successor_key)
    found: dict[str, None] = {}
    waiting = [unit_key]
    while waiting:
        key = waiting.pop()
        if key in found:
            continue
        found[key] = None
        waiting.extend(heirs[key])
        waiting.extend(unit for dated in trees for unit in dated.tree.upward(key))
    return tuple(found)
