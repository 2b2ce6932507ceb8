"""The lists of actions: mine, my unit's, all or by case number, filtered, paged, with their total cost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, and_, case, exists, func, or_, select

from wisweb_bms.engine.actions import OPEN, ActionStatus
from wisweb_bms.models import Action, ActionHelper, Measurement, MeasurementPoint
from wisweb_bms.models import action as nodes

from . import action_rows as rows
from .action_levels import LevelRef, Levels, load_levels
from .action_rows import ActionLine, Readable
from .facts import Scope
from .names import Names

PAGE = 50
MOST_PEOPLE = 300


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is asked for; empty is all."""

    day: dt.date
    user_key: str = ""  # responsible or helping
    units: frozenset[str] | None = None
    status: str = ""
    responsible: str = ""
    focus_area_id: int | None = None
    kind: str = ""
    level: LevelRef | None = None
    late: str = ""  # overdue, delayed
    case: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """What all that fit add up to, not only those of the page."""

    count: int = 0
    cost: Decimal = Decimal(0)
    overdue: int = 0
    delayed: int = 0
    statuses: tuple[tuple[ActionStatus, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ActionList:
    """One page of a list."""

    lines: tuple[ActionLine, ...]
    totals: Totals
    number: int
    pages: int
    day: dt.date
    levels: Levels


Arrange = Callable[[Sequence[ActionLine]], Sequence[ActionLine]]


def action_list(
    scope: Scope,
    names: Names,
    readable: Readable,
    wanted: Wanted,
    levels: Levels,
    number: int | None = 1,
    arrange: Arrange | None = None,
) -> ActionList:
    """The actions that fit, by deadline; ``number`` None gives all of them, for a file.

    ``arrange`` puts all of them in another order.
    """
    asked = _filtered(scope, levels, readable, wanted)
    totals = _totals(scope, asked, wanted.day)
    pages = max(1, -(-totals.count // PAGE))
    inner = asked.subquery()
    page = select(inner).order_by(
        inner.c.deadline.is_(None), inner.c.deadline, inner.c.start, inner.c.id
    )
    number = number and min(max(number, 1), pages)
    first = ((number or 1) - 1) * PAGE
    if number and arrange is None:
        page = page.limit(PAGE).offset(first)
    found = scope.session.execute(page).all()
    measured = rows.measurements_among(found)
    levels.add_measurements(scope.session, scope.municipality_id, measured)
    lines = tuple(rows.line(r, names, levels, wanted.day) for r in found)
    if arrange is not None:
        ordered = tuple(arrange(lines))
        lines = ordered[first : first + PAGE] if number else ordered
    return ActionList(lines, totals, number or 1, pages, wanted.day, levels)


def _filtered(scope: Scope, levels: Levels, readable: Readable, wanted: Wanted) -> Select[Any]:
    inner = rows.as_of(scope, wanted.day).where(*_own(scope, readable, wanted)).subquery()
    row = inner.c
    return select(inner).where(*_derived(scope, levels, wanted, row))


def _own(scope: Scope, readable: Readable, wanted: Wanted) -> Iterator[Any]:
    """What the action's own row answers."""
    if not readable.everything:
        yield Action.unit_key.in_(readable.units)
    if wanted.units is not None:
        yield Action.unit_key.in_(wanted.units)
    if wanted.user_key:
        helps = select(ActionHelper.id).where(
            ActionHelper.municipality_id == scope.municipality_id,
            ActionHelper.action_id == Action.id,
            ActionHelper.user_key == wanted.user_key,
        )
        yield or_(Action.responsible_key == wanted.user_key, exists(helps))
    if wanted.responsible:
        yield Action.responsible_key == wanted.responsible
    if wanted.case:
        yield func.lower(Action.case_number).contains(wanted.case.lower(), autoescape=True)


def _derived(scope: Scope, levels: Levels, wanted: Wanted, row: Any) -> Iterator[Any]:
    """What depends on the day and on other tables."""
    if wanted.status == "open":
        yield row.status.in_([s.value for s in OPEN])
    elif wanted.status:
        yield row.status == wanted.status
    if wanted.late == "overdue":
        yield rows.is_overdue(row, wanted.day)
    elif wanted.late == "delayed":
        yield rows.is_delayed(row, wanted.day)
    if wanted.kind == "free":
        yield row.node_kind == ""
    elif wanted.kind:
        yield row.node_kind == wanted.kind
    if wanted.year is not None:
        yield rows.within_year(row, wanted.year)
    if wanted.level is not None:
        yield _at(scope, row, [wanted.level])
    if wanted.focus_area_id is not None:
        yield _at(scope, row, levels.below(wanted.focus_area_id))


def _at(scope: Scope, row: Any, levels: Collection[LevelRef]) -> Any:
    """Linked to one of the levels, or to a measurement of an indicator among them."""
    indicators = [one.node_id for one in levels if one.kind == nodes.INDICATOR]
    measured = (
        select(Measurement.id)
        .join(
            MeasurementPoint,
            and_(
                MeasurementPoint.municipality_id == Measurement.municipality_id,
                MeasurementPoint.id == Measurement.point_id,
            ),
        )
        .where(
            Measurement.municipality_id == scope.municipality_id,
            MeasurementPoint.indicator_id.in_(indicators),
        )
    )
    of_result = and_(row.node_kind == nodes.MEASUREMENT, row.node_id.in_(measured))
    return or_(rows.of_levels(row, levels), of_result) if levels else row.id.is_(None)


def _totals(scope: Scope, asked: Select[Any], day: dt.date) -> Totals:
    inner = asked.subquery()
    row = inner.c
    summed = select(
        row.status,
        func.count(row.id),
        func.sum(row.cost),
        func.sum(case((rows.is_overdue(row, day), 1), else_=0)),
        func.sum(case((rows.is_delayed(row, day), 1), else_=0)),
    ).group_by(row.status)
    found = {r[0]: r for r in scope.session.execute(summed)}
    return Totals(
        count=sum(r[1] for r in found.values()),
        cost=sum((r[2] or Decimal(0) for r in found.values()), Decimal(0)),
        overdue=sum(r[3] for r in found.values()),
        delayed=sum(r[4] for r in found.values()),
        statuses=tuple((s, found[s.value][1]) for s in ActionStatus if s.value in found),
    )


def responsible_keys(scope: Scope, readable: Readable) -> tuple[str, ...]:
    """Those who are responsible for something the visitor may see, for a filter."""
    asked = select(Action.responsible_key).where(
        Action.municipality_id == scope.municipality_id,
        Action.deleted_at.is_(None),
        Action.responsible_key.is_not(None),
    )
    if not readable.everything:
        asked = asked.where(Action.unit_key.in_(readable.units))
    found = scope.session.scalars(asked.distinct().order_by(Action.responsible_key))
    return tuple(key for key in found.all()[:MOST_PEOPLE] if key)


def trashed(scope: Scope, readable: Readable) -> tuple[tuple[int, str], ...]:
    """What lies in the trash, newest first."""
    asked = select(Action.id, Action.title).where(
        Action.municipality_id == scope.municipality_id, Action.deleted_at.is_not(None)
    )
    if not readable.everything:
        asked = asked.where(Action.unit_key.in_(readable.units))
    found = scope.session.execute(asked.order_by(Action.deleted_at.desc()).limit(PAGE))
    return tuple((row.id, row.title) for row in found)


def my_open(scope: Scope, names: Names, readable: Readable, user_key: str) -> ActionList:
    """What the user has left to do, by deadline, for *Mine oppgaver*."""
    wanted = Wanted(scope.today, user_key=user_key, status="open")
    levels = load_levels(scope.session, scope.municipality_id, scope.local)
    found = action_list(scope, names, readable, wanted, levels)
    return replace(found, lines=tuple(one for one in found.lines if one.open))
