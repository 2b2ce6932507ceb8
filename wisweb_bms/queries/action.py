"""One action with all that hangs on it: steps, notes, links, history, and what it was carried over from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from sqlalchemy import or_, select

from wisweb_bms.engine.actions import BeforeAfter, Measured, before_after
from wisweb_bms.engine.status import Direction
from wisweb_bms.models import (
    Action,
    ActionHelper,
    ActionLink,
    ActionNote,
    ActionStatusChange,
    ActionStep,
    AuditRow,
)

from . import action_rows as rows
from .action_levels import Levels, load_levels
from .action_rows import ActionLine
from .facts import Scope
from .indicator import Reading
from .names import Names
from .view_models import HistoryPage, SeriesPoint

TRAIL = 200
"""How many changes a page shows, newest first."""
SILENT = frozenset({"node_kind", "node_id", "scorecard_id", "status", "progress", "lock_version"})
"""Fields of the trail that are told elsewhere on the page."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field of the trail."""

    at: dt.datetime
    actor_kind: str
    actor_key: str
    field: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class ActionPage:
    """One action as its page shows it."""

    row: Action
    line: ActionLine
    helpers: tuple[str, ...]
    steps: tuple[ActionStep, ...]
    notes: tuple[ActionNote, ...]
    links: tuple[ActionLink, ...]
    history: tuple[ActionStatusChange, ...]
    changes: tuple[Change, ...]
    earlier: tuple[tuple[int, str, str], ...]  # id, title, unit key; those open, the newest first
    later: tuple[int, str] | None
    levels: Levels

    @property
    def people(self) -> set[str]:
        """Every user key that the page names."""
        found = {self.row.responsible_key or "", *self.helpers}
        found |= {r.actor_key for r in (*self.notes, *self.history, *self.changes) if _is_user(r)}
        for one in self.changes:
            if one.field in ("responsible_key", "helper"):
                found |= {one.old or "", one.new or ""}
        return found - {""}


def _is_user(row: Any) -> bool:
    return row.actor_kind == "user"


def action_page(scope: Scope, names: Names, row: Action) -> ActionPage:
    """The action with everything on it, in a constant number of statements."""
    session, mid = scope.session, scope.municipality_id
    levels = load_levels(session, mid, scope.local)
    found = session.execute(rows.as_of(scope, scope.today).where(Action.id == row.id)).one_or_none()
    shown = found or _InTrash(row)
    changes = tuple(_changes(scope, row))
    levels.add_measurements(session, mid, sorted(_measured(row, changes)))
    chain = tuple(one for one in _chain(scope, row) if names.is_open(one[2]))
    own = [row.id, *(one[0] for one in chain)]
    return ActionPage(
        row=row,
        line=rows.line(shown, names, levels, scope.today),
        helpers=tuple(
            session.scalars(
                select(ActionHelper.user_key)
                .where(ActionHelper.municipality_id == mid, ActionHelper.action_id == row.id)
                .order_by(ActionHelper.sequence)
            )
        ),
        steps=_parts(scope, ActionStep, [row.id], ActionStep.day.is_(None), ActionStep.day),
        notes=_parts(scope, ActionNote, own),
        links=_parts(scope, ActionLink, [row.id]),
        history=_parts(scope, ActionStatusChange, own),
        changes=changes,
        earlier=chain,
        later=_later(scope, row, names),
        levels=levels,
    )


class _InTrash:
    """A deleted action read as any other: the lists leave it out, its page does not."""

    def __init__(self, row: Action) -> None:
        self._row = row
        self.carried = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._row, name)


def _parts(scope: Scope, model: Any, ids: list[int], *order: Any) -> tuple[Any, ...]:
    """What hangs on the actions, in that order, and what was written last first."""
    asked = select(model).where(
        model.municipality_id == scope.municipality_id, model.action_id.in_(ids)
    )
    return tuple(scope.session.scalars(asked.order_by(*order, model.sequence.desc())))


def _changes(scope: Scope, row: Action) -> Iterator[Change]:
    asked = (
        select(AuditRow)
        .where(
            AuditRow.municipality_id == scope.municipality_id,
            AuditRow.object_kind == "action",
            AuditRow.object_id == row.id,
            AuditRow.field.not_in(SILENT),
        )
        .order_by(AuditRow.sequence.desc(), AuditRow.id.desc())
        .limit(TRAIL)
    )
    for one in scope.session.scalars(asked):
        yield Change(one.at, one.actor_kind, one.actor_key, one.field, one.old, one.new)


def _measured(row: Action, changes: tuple[Change, ...]) -> Iterator[int]:
    """The measurements it is or was linked to."""
    if row.node_kind == "measurement" and row.node_id is not None:
        yield row.node_id
    for one in changes:
        for told in (one.old, one.new):
            kind, _, number = (told or "").partition(":")
            if one.field == "level" and kind == "measurement" and number.isdecimal():
                yield int(number)


def _chain(scope: Scope, row: Action) -> tuple[tuple[int, str, str], ...]:
    """The actions that this one goes on with, year by year back."""
    mid = scope.municipality_id
    start = (
        select(Action.id, Action.carried_from_id)
        .where(Action.municipality_id == mid, Action.id == row.id)
        .cte("chain", recursive=True)
    )
    chain = start.union(
        select(Action.id, Action.carried_from_id).where(
            Action.municipality_id == mid, Action.id == start.c.carried_from_id
        )
    )
    asked = (
        select(Action.id, Action.title, Action.unit_key, Action.carried_from_id)
        .join(chain, chain.c.id == Action.id)
        .where(Action.municipality_id == mid, Action.id != row.id)
    )
    there = {r.id: r for r in scope.session.execute(asked)}
    found: list[tuple[int, str, str]] = []
    back = row.carried_from_id
    while back in there:
        one = there.pop(back)
        found.append((one.id, one.title, one.unit_key))
        back = one.carried_from_id
    return tuple(found)


def _later(scope: Scope, row: Action, names: Names) -> tuple[int, str] | None:
    asked = select(Action.id, Action.title, Action.unit_key).where(
        Action.municipality_id == scope.municipality_id,
        or_(Action.carried_from_id == row.id),
        Action.deleted_at.is_(None),
    )
    found = scope.session.execute(asked.limit(1)).one_or_none()
    return (found.id, found.title) if found and names.is_open(found.unit_key) else None


# -- before and after -------------------------------------------------------------------------------


def effect(history: HistoryPage, reading: Reading, line: ActionLine) -> BeforeAfter:
    """What the shown values tell of the time before the action and after it; never of a hidden one."""
    direction = Direction(reading.version.direction)
    values = [_measured_value(p, history.period_to_date) for p in history.series if _is_shown(p)]
    return before_after(values, line.start, ended(line), direction)


def ended(line: ActionLine) -> dt.date | None:
    """The day an action that is over was over; None while it goes on."""
    if line.status == "completed":
        return line.finished or line.deadline
    return line.deadline if line.status == "cancelled" else None


def _is_shown(point: SeriesPoint) -> bool:
    return point.value is not None and not point.hidden


def _measured_value(point: SeriesPoint, to_date: bool) -> Measured:
    part = point.period.part if to_date else ""
    series = (point.period.kind.value, part, point.version)
    assert point.value is not None
    return Measured(point.period.first, point.period.last, Fraction(point.value), series)
