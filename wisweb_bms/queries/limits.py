"""Reads adopted targets and their limits as the engine takes them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.facts import Rules, TargetRow
from wisweb_bms.engine.status import ENDS, SIDED, Direction, IntervalLimits, Limits
from wisweb_bms.models import Indicator, Target
from wisweb_bms.models.indicator import ENDED
from wisweb_bms.models.local import EVERYBODYS, Local
from wisweb_bms.models.target import ADOPTED, read_borrowing


def adopted_targets(
    session: Session,
    municipality_id: int,
    rules: Mapping[int, Rules],
    chain: tuple[str, ...] | None,
) -> dict[int, dict[str, list[TargetRow]]]:
    """Version id → unit → its adopted targets in the order they were set.

    ``chain`` keeps to those of these units, except where units are judged one by one; None: of every unit.
    """
    statement = select(*Target.__table__.columns).where(
        Target.municipality_id == municipality_id,
        Target.state == ADOPTED,
        Target.indicator_version_id.in_(list(rules)),
    )
    judged = _judged_units(rules.values())
    if chain is not None:
        everywhere = [v for v, r in rules.items() if r.code in judged]
        statement = statement.where(
            or_(Target.unit_key.in_(chain), Target.indicator_version_id.in_(everywhere))
        )
    found: dict[int, dict[str, list[TargetRow]]] = defaultdict(lambda: defaultdict(list))
    for row in session.execute(statement.order_by(Target.sequence)):
        direction = rules[row.indicator_version_id].direction
        found[row.indicator_version_id][row.unit_key].append(_target(row, direction))
    return {version: dict(units) for version, units in found.items()}


def _judged_units(rules: Iterable[Rules]) -> set[str]:
    """Codes of the indicators whose units are judged one by one, by ``share_green``."""
    return {
        code
        for r in rules
        if r.formula is not None and "share_green" in r.formula.kinds
        for code in r.formula.references
    }


def _target(row: Any, direction: Direction) -> TargetRow:
    limits = limits_of(row, direction)
    return TargetRow(row.unit_key, row.valid_from, row.valid_to, row.period_part, limits, row.body)


def limits_of(row: Any, direction: Direction) -> Limits | IntervalLimits:
    """A target row's limits as the engine takes them."""
    kind, names = (IntervalLimits, ENDS) if direction is Direction.INTERVAL else (Limits, SIDED)
    return kind(
        **{name: getattr(row, name) for name in names},
        strict=tuple((row.strict or "").split()),
        borrowed=tuple(read_borrowing(row.borrowed).items()),
    )


def lenders(
    session: Session, municipality_id: int, local: Local = EVERYBODYS
) -> tuple[tuple[str, str], ...]:
    """Code and name of the indicators whose values may be others' limits, in Norwegian order."""
    asked = select(Indicator.code, Indicator.name).where(
        Indicator.municipality_id == municipality_id,
        Indicator.deleted_at.is_(None),
        Indicator.life_cycle != ENDED,
        local.open_ones(),
    )
    rows = ((code, name) for code, name in session.execute(asked))
    return tuple(sorted(rows, key=lambda row: in_order(row[0])))
