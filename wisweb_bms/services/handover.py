"""Hands over what hangs on users who are gone: one step, with its history kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.actions import ActionStatus
from wisweb_bms.engine.characters import in_order
from wisweb_bms.models import Action, ActionHelper, Indicator
from wisweb_bms.models.indicator import LEADER_OF_UNIT

from . import keeping
from .actions import helpers_of, keep_helpers
from .actor import Actor

OPEN = (ActionStatus.PLANNED.value, ActionStatus.IN_PROGRESS.value)


@dataclass(frozen=True, slots=True)
class Hanging:
    """An indicator or an action whose responsible person, or helper, can no longer answer for it."""

    row: Indicator | Action
    user_key: str
    why: str  # gone, inactive, no_right
    helper_id: int | None = None


def with_person(session: Session, municipality_id: int) -> Sequence[Indicator]:
    """Indicators that a person, not a role, is responsible for."""
    rows = session.scalars(
        select(Indicator).where(
            Indicator.municipality_id == municipality_id,
            Indicator.deleted_at.is_(None),
            Indicator.life_cycle != "ended",
            Indicator.responsible_key.is_not(None),
            Indicator.responsible_role != LEADER_OF_UNIT,
        )
    )
    return sorted(rows, key=lambda row: (in_order(row.code), row.id))


def open_actions(session: Session, municipality_id: int) -> Sequence[Action]:
    """Actions that are not closed and that a person is responsible for."""
    rows = session.scalars(
        select(Action).where(
            Action.municipality_id == municipality_id,
            Action.deleted_at.is_(None),
            Action.status.in_(OPEN),
            Action.responsible_key.is_not(None),
        )
    )
    return sorted(rows, key=_by_title)


def open_helpers(session: Session, municipality_id: int) -> Sequence[tuple[ActionHelper, Action]]:
    """Those who help with actions that are not closed."""
    asked = (
        select(ActionHelper, Action)
        .join(
            Action,
            (Action.municipality_id == ActionHelper.municipality_id)
            & (Action.id == ActionHelper.action_id),
        )
        .where(
            ActionHelper.municipality_id == municipality_id,
            Action.deleted_at.is_(None),
            Action.status.in_(OPEN),
        )
        .order_by(ActionHelper.sequence)
    )
    found = [(helper, action) for helper, action in session.execute(asked)]
    return sorted(found, key=lambda one: _by_title(one[1]))


def _by_title(row: Action) -> tuple[Sequence[tuple[int, int, str]], int]:
    return (in_order(row.title), row.id)


def hanging_helpers(
    rows: Sequence[tuple[ActionHelper, Action]], fault_of: Callable[[str], str]
) -> tuple[Hanging, ...]:
    """Helpers that are gone or inactive; who helps needs no right of their own."""
    return tuple(
        Hanging(action, helper.user_key, why, helper.id)
        for helper, action in rows
        if (why := fault_of(helper.user_key)) in ("gone", "inactive")
    )


def hanging(
    rows: Sequence[Indicator] | Sequence[Action], fault_of: Callable[[str], str]
) -> tuple[Hanging, ...]:
    """Those whose person has a fault: gone, inactive or without the right."""
    found = []
    for row in rows:
        key = row.responsible_key or ""
        why = fault_of(key)
        if why:
            found.append(Hanging(row, key, why))
    return tuple(found)


def hand_over(
    session: Session,
    municipality_id: int,
    indicator_ids: Collection[int],
    to_user_key: str | None,
    actor: Actor,
) -> int:
    """Give them another responsible person, or the role *leader of the unit* for None; how many."""
    rows = [r for r in with_person(session, municipality_id) if r.id in indicator_ids]
    role = LEADER_OF_UNIT if to_user_key is None else ""
    values = {"responsible_key": to_user_key, "responsible_role": role}
    return sum(keeping.change(session, row, values, actor) for row in rows)


def hand_over_actions(
    session: Session,
    municipality_id: int,
    action_ids: Collection[int],
    to: Callable[[str], str | None],
    actor: Actor,
) -> int:
    """Give actions to the person that ``to`` names for their unit, where it names one; how many."""
    count = 0
    for row in open_actions(session, municipality_id):
        key = to(row.unit_key) if row.id in action_ids else None
        if key is not None:
            count += keeping.change(session, row, {"responsible_key": key}, actor)
    return count


def hand_over_helpers(
    session: Session,
    municipality_id: int,
    helper_ids: Collection[int],
    to: Callable[[str], str | None],
    actor: Actor,
) -> int:
    """Let another help in their place, or nobody where the other is in it already; how many.

    A unit for which ``to`` names nobody keeps its helpers.
    """
    count = 0
    for helper, action in open_helpers(session, municipality_id):
        key = to(action.unit_key) if helper.id in helper_ids else None
        if key is None:
            continue
        stay = [k for k in helpers_of(session, action) if k != helper.user_key]
        keeping.change(session, action, {}, actor)
        count += keep_helpers(session, action, [*stay, key], actor)
    return count
