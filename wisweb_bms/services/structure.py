"""Focus areas and success criteria: made, changed, ordered, put in the trash and taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import folded
from wisweb_bms.models import FocusArea, Indicator, Placement, SuccessCriterion

from . import keeping
from .actor import Actor
from .keeping import Refused


def save_area(
    session: Session,
    municipality_id: int,
    row: FocusArea | None,
    values: Mapping[str, Any],
    actor: Actor,
    seen: int | None = None,
) -> FocusArea:
    """A new focus area, last in order, or a changed one."""
    _need(values, "code", "name")
    _free_code(session, FocusArea, municipality_id, values["code"], row)
    if row is not None:
        keeping.change(session, row, values, actor, seen)
        return row
    last = _last(session, FocusArea, municipality_id)
    return keeping.add(session, FocusArea, municipality_id, {**values, "sort": last + 1}, actor)


def save_criterion(
    session: Session,
    municipality_id: int,
    row: SuccessCriterion | None,
    values: Mapping[str, Any],
    actor: Actor,
    seen: int | None = None,
) -> SuccessCriterion:
    """A new criterion, last in its focus area, or a changed one; its indicators follow it."""
    _need(values, "code", "text")
    area = session.get(FocusArea, (municipality_id, values["focus_area_id"] or 0))
    if area is None or area.deleted_at is not None:
        raise Refused("no_area")
    _free_code(session, SuccessCriterion, municipality_id, values["code"], row)
    within = SuccessCriterion.focus_area_id == area.id
    last = _last(session, SuccessCriterion, municipality_id, within)
    if row is None:
        new = {**values, "sort": last + 1}
        return keeping.add(session, SuccessCriterion, municipality_id, new, actor)
    moved = row.focus_area_id != area.id
    new = {**values, "sort": last + 1} if moved else values
    keeping.change(session, row, new, actor, seen)
    if moved:
        for placed in _placements(session, row):
            placed.focus_area_id = area.id
        session.flush()
    return row


def move(session: Session, row: FocusArea | SuccessCriterion, step: int, actor: Actor) -> None:
    """One place up (-1) or down (1) among its neighbours; at the end nothing happens."""
    model = type(row)
    asked = select(model).where(
        model.municipality_id == row.municipality_id, model.deleted_at.is_(None)
    )
    if isinstance(row, SuccessCriterion):
        asked = asked.where(SuccessCriterion.focus_area_id == row.focus_area_id)
    order = list(session.scalars(asked.order_by(model.sort, model.id).with_for_update()))
    place = order.index(row)
    wanted = min(max(place + step, 0), len(order) - 1)
    order.insert(wanted, order.pop(place))
    _number(session, order, actor)


def arrange(
    session: Session, municipality_id: int, wanted: Mapping[int, int], actor: Actor
) -> None:
    """Put focus areas, and criteria within theirs, in the order of these numbers by id."""
    groups: dict[int, list[FocusArea | SuccessCriterion]] = defaultdict(list)
    for model in (FocusArea, SuccessCriterion):
        asked = select(model).where(
            model.municipality_id == municipality_id, model.deleted_at.is_(None)
        )
        for row in session.scalars(asked.order_by(model.sort, model.id).with_for_update()):
            groups[row.focus_area_id if isinstance(row, SuccessCriterion) else 0].append(row)
    for rows in groups.values():
        ordered = sorted(rows, key=lambda row: wanted.get(row.id, len(rows)))
        if ordered != rows:
            _number(session, ordered, actor)


def _number(session: Session, rows: Sequence[FocusArea | SuccessCriterion], actor: Actor) -> None:
    for number, row in enumerate(rows, 1):
        if row.sort != number:
            keeping.change(session, row, {"sort": number}, actor)


def trash(session: Session, row: FocusArea | SuccessCriterion, actor: Actor) -> None:
    """To the trash; Refused while indicators or criteria stand on it."""
    used = len(_placements(session, row))
    if used:
        raise Refused("in_use", count=used)
    if isinstance(row, FocusArea):
        criteria = session.scalar(
            select(func.count())
            .select_from(SuccessCriterion)
            .where(
                SuccessCriterion.municipality_id == row.municipality_id,
                SuccessCriterion.focus_area_id == row.id,
                SuccessCriterion.deleted_at.is_(None),
            )
        )
        if criteria:
            raise Refused("has_criteria", count=criteria)
    keeping.trash(session, row, actor)


def restore(session: Session, row: FocusArea | SuccessCriterion, actor: Actor) -> None:
    """Out of the trash; Refused where its code is taken or its focus area is in the trash."""
    _free_code(session, type(row), row.municipality_id, row.code, row)
    if isinstance(row, SuccessCriterion):
        area = session.get(FocusArea, (row.municipality_id, row.focus_area_id))
        if area is None or area.deleted_at is not None:
            raise Refused("no_area")
    keeping.restore(session, row, actor)


def _need(values: Mapping[str, Any], *names: str) -> None:
    for name in names:
        if not values[name]:
            raise Refused("empty", field=name)


def _free_code(
    session: Session, model: Any, municipality_id: int, code: str, own: Any | None
) -> None:
    asked = select(model.code).where(
        model.municipality_id == municipality_id, model.deleted_at.is_(None)
    )
    if own is not None:
        asked = asked.where(model.id != own.id)
    # Compared here: not every database knows the capitals of Æ, Ø and Å.
    if folded(code) in map(folded, session.scalars(asked)):
        raise Refused("code_taken", field="code")


def _last(session: Session, model: Any, municipality_id: int, *where: Any) -> int:
    asked = select(func.max(model.sort)).where(model.municipality_id == municipality_id, *where)
    return session.scalar(asked) or 0


def _placements(session: Session, row: FocusArea | SuccessCriterion) -> list[Placement]:
    """What stands there; an indicator in the trash stands nowhere."""
    own = Placement.focus_area_id if isinstance(row, FocusArea) else Placement.criterion_id
    return list(
        session.scalars(
            select(Placement)
            .join(
                Indicator,
                (Indicator.municipality_id == Placement.municipality_id)
                & (Indicator.id == Placement.indicator_id),
            )
            .where(
                Placement.municipality_id == row.municipality_id,
                own == row.id,
                Indicator.deleted_at.is_(None),
            )
        )
    )
