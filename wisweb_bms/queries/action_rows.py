"""Reads actions as they stood on a day: one statement that every list, card and file of actions asks of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlalchemy.orm import aliased

from wisweb_bms.engine.actions import OPEN, ActionStatus, delayed, overdue
from wisweb_bms.engine.canonical import Person
from wisweb_bms.models import Action, ActionStatusChange

from .action_levels import LevelRef, Levels
from .facts import Scope
from .names import Names
from .view_models import UnitRef


@dataclass(frozen=True, slots=True)
class ActionLine:
    """An action in a list, as it stood on the day asked about."""

    id: int
    title: str
    unit: UnitRef
    responsible_key: Person | None
    status: ActionStatus
    progress: int
    start: dt.date | None
    deadline: dt.date | None
    expected_finish: dt.date | None
    finished: dt.date | None
    cost: Decimal | None
    budget: Decimal | None
    case_number: str
    level: LevelRef
    overdue: bool
    delayed: bool
    carried: bool
    days_over: int = 0

    @property
    def open(self) -> bool:
        return self.status in OPEN and not self.carried


@dataclass(frozen=True, slots=True)
class Readable:
    """The units whose actions the visitor may see; ``everything`` also those that nobody knows now."""

    units: frozenset[str]
    everything: bool = False

    def __contains__(self, unit_key: str) -> bool:
        return self.everything or unit_key in self.units


def as_of(scope: Scope, day: dt.date) -> Select[Any]:
    """Every living action with its status and per cent on the day, and whether another went on with it.

    One that was made later is left out. Today is read from the action's own row.
    """
    mid = scope.municipality_id
    status, progress = Action.status, Action.progress
    asked = select().where(Action.municipality_id == mid, Action.deleted_at.is_(None))
    if day < scope.today:
        status, progress = (_last(mid, c, day) for c in ("status", "progress"))  # type: ignore[assignment]
        asked = asked.where(status.is_not(None))
    return asked.add_columns(
        Action.id,
        Action.title,
        Action.unit_key,
        Action.responsible_key,
        status.label("status"),
        progress.label("progress"),
        Action.start,
        Action.deadline,
        Action.expected_finish,
        Action.finished,
        Action.cost,
        Action.budget,
        Action.case_number,
        Action.node_kind,
        Action.node_id,
        Action.scorecard_id,
        _carried(scope, day).label("carried"),
    )


def _last(municipality_id: int, column: str, day: dt.date) -> ColumnElement[Any]:
    change = ActionStatusChange
    return (
        select(getattr(change, column))
        .where(
            change.municipality_id == municipality_id,
            change.action_id == Action.id,
            change.day <= day,
        )
        .order_by(change.sequence.desc())
        .limit(1)
        .correlate(Action)
        .scalar_subquery()
    )


def _carried(scope: Scope, day: dt.date) -> ColumnElement[bool]:
    heir = aliased(Action)
    asked = select(heir.id).where(
        heir.municipality_id == scope.municipality_id,
        heir.carried_from_id == Action.id,
        heir.deleted_at.is_(None),
    )
    if day < scope.today:
        made = select(ActionStatusChange.id).where(
            ActionStatusChange.municipality_id == scope.municipality_id,
            ActionStatusChange.action_id == heir.id,
            ActionStatusChange.day <= day,
        )
        asked = asked.where(exists(made))
    return exists(asked)


def is_overdue(row: Any, day: dt.date) -> ColumnElement[bool]:
    """The rule of ``engine.actions.overdue`` on a selected row."""
    return and_(is_open(row), row.deadline < day)


def is_delayed(row: Any, day: dt.date) -> ColumnElement[bool]:
    """The rule of ``engine.actions.delayed`` on a selected row."""
    waiting = and_(row.status == ActionStatus.PLANNED.value, row.start < day)
    return and_(is_open(row), or_(row.expected_finish > row.deadline, waiting))


def is_open(row: Any) -> ColumnElement[bool]:
    """Planned or in progress, and nobody has gone on with it in another."""
    return and_(row.status.in_([s.value for s in OPEN]), ~row.carried)


def within_year(row: Any, year: int) -> ColumnElement[bool]:
    """Whether the action belongs to the year: begun by its end, and not over before its beginning."""
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    undated = and_(row.finished.is_(None), or_(row.deadline.is_(None), row.deadline >= first))
    ends = or_(row.finished >= first, undated, is_open(row))
    return and_(or_(row.start.is_(None), row.start <= last), ends)


def of_levels(row: Any, levels: Collection[LevelRef]) -> ColumnElement[bool]:
    """Whether the action is linked to one of these levels."""
    by_kind: dict[str, list[int]] = {}
    for level in levels:
        by_kind.setdefault(level.kind, []).append(level.node_id or 0)
    return or_(*(and_(row.node_kind == k, row.node_id.in_(ids)) for k, ids in by_kind.items()))


def line(row: Any, names: Names, levels: Levels, day: dt.date) -> ActionLine:
    """A selected row as a page shows it; what is derived comes from the engine."""
    status = ActionStatus(row.status)
    carried = bool(row.carried)
    late = overdue(status, row.deadline, day, carried=carried)
    return ActionLine(
        id=row.id,
        title=row.title,
        unit=names.ref(row.unit_key),
        responsible_key=row.responsible_key,
        status=status,
        progress=row.progress,
        start=row.start,
        deadline=row.deadline,
        expected_finish=row.expected_finish,
        finished=row.finished if status is ActionStatus.COMPLETED else None,
        cost=row.cost,
        budget=row.budget,
        case_number=row.case_number,
        level=levels.of(row.node_kind, row.node_id),
        overdue=late,
        delayed=delayed(status, row.start, row.deadline, row.expected_finish, day, carried=carried),
        carried=carried,
        days_over=(day - row.deadline).days if late else 0,
    )


def measurements_among(rows: Collection[Any]) -> list[int]:
    """The measurements that these rows are linked to."""
    return sorted({r.node_id for r in rows if r.node_kind == "measurement"})
