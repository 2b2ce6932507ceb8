"""What is being done about each level of a card: open actions, and how many of them are over the deadline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import and_, case, func, select

from wisweb_bms.engine.tree import OrgTree
from wisweb_bms.models import Action, Measurement, MeasurementPoint
from wisweb_bms.models import action as nodes
from wisweb_bms.models.base import along

from . import action_rows
from .action_rows import Readable
from .facts import Scope


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Open actions that the visitor may read, and those of them past their deadline."""

    count: int = 0
    overdue: int = 0


def follow_up(
    scope: Scope, tree: OrgTree, unit_key: str, readable: Readable
) -> Mapping[tuple[str, int], FollowUp]:
    """(level, its id) → what the unit and those below it do there; a measurement's is its indicator's."""
    inner = action_rows.as_of(scope, scope.today)
    if unit_key != tree.root:
        inner = inner.where(Action.unit_key.in_(tree.subtree(unit_key) or (unit_key,)))
    if not readable.everything:
        inner = inner.where(Action.unit_key.in_(readable.units))
    row = inner.subquery().c
    measured = and_(
        Measurement.municipality_id == scope.municipality_id,
        row.node_kind == nodes.MEASUREMENT,
        Measurement.id == row.node_id,
    )
    late = func.sum(case((action_rows.is_overdue(row, scope.today), 1), else_=0))
    asked = (
        select(row.node_kind, row.node_id, MeasurementPoint.indicator_id, func.count(row.id), late)
        .outerjoin(Measurement, measured)
        .outerjoin(MeasurementPoint, along(Measurement.point_id, MeasurementPoint))
        .where(action_rows.is_open(row))
        .group_by(row.node_kind, row.node_id, MeasurementPoint.indicator_id)
    )
    found: dict[tuple[str, int], FollowUp] = defaultdict(FollowUp)
    for kind, node_id, indicator_id, count, overdue in scope.session.execute(asked):
        key = (nodes.INDICATOR, indicator_id) if indicator_id else (kind, node_id or 0)
        known = found[key]
        found[key] = FollowUp(known.count + count, known.overdue + int(overdue))
    return dict(found)
