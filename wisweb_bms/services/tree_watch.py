"""Notices when the host's unit tree differs from the last one seen, and keeps the new one with its date."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.engine.tree import Node, TreeRefused, checked_tree, content_hash
from wisweb_bms.hooks import Unit
from wisweb_bms.models import MunicipalityRow, TreeUnit, TreeVersion, UnitSuccessor
from wisweb_bms.models.ids import new_id
from wisweb_bms.models.order import next_in_order

from . import keeping
from .actor import Actor

log = logging.getLogger(__name__)

LOST_SHARE = 5
"""A tree that lost more than one unit in this many waits for a person to confirm it."""


def living(units: Sequence[Unit]) -> tuple[Node, ...]:
    """The host's units as nodes: the active ones, and those that still carry active ones."""
    by_key = {u.key: u for u in units}
    wanted: set[str] = set()
    for unit in units:
        key: str | None = unit.key if unit.active else None
        while key is not None and key in by_key and key not in wanted:
            wanted.add(key)
            key = by_key[key].parent_key
    return tuple(Node(u.key, u.name, u.parent_key, u.sort) for u in units if u.key in wanted)


def latest_hash(session: Session, municipality_id: int) -> str | None:
    """The content hash of the tree version seen last, whatever day it applies from."""
    return session.scalar(
        select(TreeVersion.content_hash)
        .where(TreeVersion.municipality_id == municipality_id)
        .order_by(TreeVersion.sequence.desc())
        .limit(1)
    )


def is_doubtful(known: Collection[str], nodes: Sequence[Node]) -> bool:
    """Whether a tree is empty or has lost over a fifth of the units known before, new ones or not."""
    lost = set(known) - {n.key for n in nodes}
    return bool(known) and (not nodes or len(lost) * LOST_SHARE > len(known))


def keep(
    session: Session,
    municipality_id: int,
    nodes: Sequence[Node],
    applies_from: dt.date,
    *,
    confirmed: bool = False,
) -> bool:
    """Keep the tree as a new version from that day; False where it is the same or must be confirmed.

    TreeRefused where it does not hang together.
    """
    checked_tree(nodes)
    digest = content_hash(nodes)
    row = session.get_one(MunicipalityRow, municipality_id)
    if digest == latest_hash(session, municipality_id):
        row.waiting_tree = None
        return False
    if not confirmed and is_doubtful(_known(session, municipality_id), nodes):
        row.waiting_tree = [[n.key, n.name, n.parent_key, n.sort] for n in nodes]
        session.flush()
        return False
    row.waiting_tree = None
    again = _of_the_day(session, municipality_id, digest, applies_from)
    if again is not None:
        # It takes the place of those seen since, which from now on hold for no day.
        again.sequence, again.seen_at = next_in_order(session), now()
        session.flush()
        return True
    version = TreeVersion(
        municipality_id=municipality_id,
        id=new_id(session),
        seen_at=now(),
        applies_from=applies_from,
        content_hash=digest,
    )
    session.add(version)
    session.flush()
    rows = [_unit_row(municipality_id, version.id, n) for n in nodes]
    if rows:
        session.execute(insert(TreeUnit), rows)
    return True


def _of_the_day(
    session: Session, municipality_id: int, digest: str, day: dt.date
) -> TreeVersion | None:
    """The version with those units from that day, which there is one of at most."""
    same = {"municipality_id": municipality_id, "content_hash": digest, "applies_from": day}
    return keeping.only(session, TreeVersion, same)


def _unit_row(municipality_id: int, version_id: int, node: Node) -> dict[str, Any]:
    return {
        "municipality_id": municipality_id,
        "tree_version_id": version_id,
        "unit_key": node.key,
        "parent_key": node.parent_key,
        "name": node.name,
        "sort": node.sort,
    }


def _known(session: Session, municipality_id: int) -> set[str]:
    """The keys of the units of the version seen last."""
    newest = (
        select(TreeVersion.id)
        .where(TreeVersion.municipality_id == municipality_id)
        .order_by(TreeVersion.sequence.desc())
        .limit(1)
        .scalar_subquery()
    )
    keys = select(TreeUnit.unit_key).where(
        TreeUnit.municipality_id == municipality_id, TreeUnit.tree_version_id == newest
    )
    return set(session.scalars(keys))


def notice(
    bind: Engine | Connection, municipality_id: int, units: Sequence[Unit], today: dt.date
) -> bool:
    """Write a tree that differs, in a short transaction of its own; a failure never stops the page."""
    nodes = living(units)
    engine = bind.engine if isinstance(bind, Connection) else bind
    try:
        with Session(engine) as session, session.begin():
            return keep(session, municipality_id, nodes, today)
    except TreeRefused as fault:
        log.warning(
            "the unit tree of municipality %s does not hang together: %s", municipality_id, fault
        )
        return False
    except (SQLAlchemyError, ValueError):
        log.exception("the unit tree of municipality %s could not be kept", municipality_id)
        return False


def unit_keys_ever(session: Session, municipality_id: int) -> set[str]:
    """The keys of all units that any version holds."""
    keys = select(TreeUnit.unit_key).where(TreeUnit.municipality_id == municipality_id).distinct()
    return set(session.scalars(keys))


def add_successor(
    session: Session,
    municipality_id: int,
    unit_key: str,
    successor_key: str,
    from_day: dt.date,
    actor: Actor,
) -> UnitSuccessor:
    """Record that a unit's work went on in another from that day, or another day than was said."""
    pair = {"unit_key": unit_key, "successor_key": successor_key}
    known = keeping.only(session, UnitSuccessor, {"municipality_id": municipality_id, **pair})
    if known is not None:
        keeping.write(session, known, {"from_day": from_day}, actor)
        return known
    values = {**pair, "from_day": from_day}
    return keeping.add(session, UnitSuccessor, municipality_id, values, actor)


def set_day(session: Session, version: TreeVersion, from_day: dt.date, actor: Actor) -> None:
    """Set the day that a version applies from; Refused where another has the same units from that day."""
    municipality_id, digest = version.municipality_id, version.content_hash
    other = _of_the_day(session, municipality_id, digest, from_day)
    if other is not None and other.id != version.id:
        raise keeping.Refused("same_tree", id=other.id, day=from_day)
    keeping.write(session, version, {"applies_from": from_day}, actor)
