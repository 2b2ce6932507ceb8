"""What has been said of a card's nodes: for a unit and a period, and by the units below."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status
from wisweb_bms.models import Assessment

from .facts import Scope
from .view_models import Said

NodeKey = tuple[str, int]
"""Kind of node (card, focus_area, criterion, indicator) and its id; the card itself is ("card", 0)."""


@dataclass(frozen=True, slots=True)
class Written:
    """What is said, by whom, and the version that a form is made from."""

    said: Said
    unit_key: str
    actor_key: str
    lock_version: int


def assessments(scope: Scope, card_id: int, unit_key: str, period: Period) -> dict[NodeKey, Said]:
    """Node → what is said of it."""
    found = written(scope, card_id, [unit_key], period)
    return {key: rows[0].said for key, rows in found.items()}


def written(
    scope: Scope, card_id: int, unit_keys: Collection[str], period: Period
) -> dict[NodeKey, list[Written]]:
    """Node → what each of the units has said of it; in one statement."""
    row = Assessment
    asked = select(
        row.node_kind,
        row.node_id,
        row.text,
        row.colour,
        row.unit_key,
        row.actor_key,
        row.lock_version,
    ).where(
        row.municipality_id == scope.municipality_id,
        row.scorecard_id == card_id,
        row.unit_key.in_(unit_keys),
        row.period_key == period.key,
    )
    found: dict[NodeKey, list[Written]] = defaultdict(list)
    for r in scope.session.execute(asked.order_by(row.unit_key)):
        said = Said(r.text, Status(r.colour) if r.colour else None)
        if said.text or said.colour:
            found[(r.node_kind, r.node_id)].append(
                Written(said, r.unit_key, r.actor_key, r.lock_version)
            )
    return dict(found)


def versions(scope: Scope, card_id: int, unit_key: str, period: Period) -> dict[NodeKey, int]:
    """Node → the version its row stands at, emptied ones too."""
    row = Assessment
    asked = select(row.node_kind, row.node_id, row.lock_version).where(
        row.municipality_id == scope.municipality_id,
        row.scorecard_id == card_id,
        row.unit_key == unit_key,
        row.period_key == period.key,
    )
    return {(r.node_kind, r.node_id): r.lock_version for r in scope.session.execute(asked)}
