"""Keeps what is shown of figures about people, state by state."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Collection, Iterable
from typing import Any, Protocol

from sqlalchemy import select, text, update
from sqlalchemy.orm import Session

from wisweb_bms.engine.released import Released
from wisweb_bms.engine.tree import OrgTree, content_hash
from wisweb_bms.models import MeasurementPoint, Release, ReleaseTree
from wisweb_bms.models.ids import new_id
from wisweb_bms.models.order import next_in_order

from .actor import Actor

_LOCK = 0x626D7352
"""Names our lock among the database's advisory ones."""


class ToKeep(Protocol):
    """A state, and why it is shown."""

    @property
    def point_id(self) -> int: ...
    @property
    def state(self) -> Released: ...
    @property
    def why(self) -> str: ...
    @property
    def at(self) -> dt.datetime | None: ...


def one_at_a_time(session: Session, municipality_id: int) -> None:
    """Let nobody else decide what is shown in the municipality before this transaction has ended.

    A state is right only beside all that stand, those of others at work included.
    """
    bind: Any = session.get_bind()
    if bind.dialect.name == "postgresql":
        lock = text("SELECT pg_advisory_xact_lock(:ours, :municipality)")
        session.execute(lock, {"ours": _LOCK, "municipality": municipality_id})
    else:
        new_id(session)  # moving the counter takes the one write lock that SQLite has


def keep(
    session: Session,
    municipality_id: int,
    states: Iterable[ToKeep],
    considered: Collection[int],
    actor: Actor,
) -> None:
    """Append the states, in their order, and note how far these points have been considered. Flushed."""
    for one in states:
        session.add(
            Release(
                municipality_id=municipality_id,
                id=new_id(session),
                point_id=one.point_id,
                tree_id=_tree_id(session, municipality_id, one.state.tree),
                why=one.why,
                least_people=one.state.k,
                answers={unit: list(answer) for unit, answer in one.state.answers.items()},
                hidden_units=sorted(one.state.hidden.units),
                hidden_own=sorted(one.state.hidden.own_parts),
                withdrawn=sorted(one.state.withdrawn),
                **actor.columns() | ({"at": one.at} if one.at else {}),
            )
        )
        session.flush()
    if considered:
        session.execute(
            update(MeasurementPoint)
            .where(
                MeasurementPoint.municipality_id == municipality_id,
                MeasurementPoint.id.in_(considered),
            )
            .values(considered=next_in_order(session))
            .execution_options(synchronize_session=False)
        )


def _tree_id(session: Session, municipality_id: int, tree: OrgTree) -> int:
    digest = content_hash(tree.nodes.values())
    if tree.closed:
        digest = hashlib.sha256("\x1f".join((digest, *sorted(tree.closed))).encode()).hexdigest()
    known = session.scalar(
        select(ReleaseTree.id).where(
            ReleaseTree.municipality_id == municipality_id, ReleaseTree.content_hash == digest
        )
    )
    if known is not None:
        return known
    row = ReleaseTree(
        municipality_id=municipality_id,
        id=new_id(session),
        content_hash=digest,
        units=[[n.key, n.name, n.parent_key, n.sort] for n in tree.nodes.values()],
        closed=sorted(tree.closed),
    )
    session.add(row)
    session.flush()
    return row.id
