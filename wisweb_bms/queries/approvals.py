"""What waits to be approved in a period, sector by sector, with the figure to look at first."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, select

from wisweb_bms.engine.evaluate import Evaluated, Evaluation
from wisweb_bms.engine.facts import Point
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status
from wisweb_bms.engine.tree import OrgTree
from wisweb_bms.models import Indicator, Measurement, MeasurementPoint
from wisweb_bms.models.base import along

from .cells import cell_view
from .facts import Scope, load_facts
from .names import Names
from .tasks import RECENT
from .view_models import CellView, UnitRef

WORST = (Status.RED, Status.YELLOW)
"""What is worth a look before approving, the worst first."""


@dataclass(frozen=True, slots=True)
class Worst:
    """The figure to look at first."""

    indicator_id: int
    name: str
    unit: UnitRef
    cell: CellView


@dataclass(frozen=True, slots=True)
class Sector:
    """A unit with those below it, or ``alone``: how much is expected, delivered, and waits to be approved."""

    unit: UnitRef
    alone: bool
    expected: int = 0
    reported: int = 0
    waiting: int = 0
    seen: str = ""  # changes with everything that comes in
    missing: tuple[UnitRef, ...] = ()
    worst: Worst | None = None


@dataclass(frozen=True, slots=True)
class Approvals:
    """A period with its sectors, and what they add up to."""

    period: Period
    deadline: dt.date
    sectors: tuple[Sector, ...]
    whole: Sector


@dataclass(frozen=True, slots=True)
class _Count:
    period: Period
    deadline: dt.date
    unit_key: str
    expected: int
    reported: int
    waiting: int
    newest: int | None


def seen_mark(count: int, newest: int | None) -> str:
    """What a button of a form remembers: how many wait, and the place in the order of the newest."""
    return f"{count}-{newest or ''}"


def waits() -> ColumnElement[bool]:
    """Whether a measurement is reported and not approved."""
    return and_(Measurement.entry_id.is_not(None), Measurement.approved_at.is_(None))


def approvals(
    scope: Scope, names: Names, tree: OrgTree, units: Collection[str]
) -> Approvals | None:
    """The newest period where something of these units waits; None where nothing does.

    What was due long ago is left in peace: it is approved from the board, if at all.
    """
    counts = _counts(scope, units)
    periods = {c.period for c in counts if c.waiting}
    if not periods:
        return None
    period = max(periods, key=lambda p: (p.last, p.last - p.first))
    inside = [c for c in counts if c.period == period]
    worst = _worst(scope, names, period, {c.unit_key for c in inside if c.waiting})
    sectors = [
        _sector(names, unit_key, alone, [c for c in inside if c.unit_key in below], worst)
        for unit_key, alone, below in _areas(tree, units)
    ]
    whole = _sector(names, tree.root, False, inside, {})
    return Approvals(
        period,
        max(c.deadline for c in inside),
        tuple(sector for sector in sectors if sector.expected),
        whole,
    )


def _counts(scope: Scope, units: Collection[str]) -> list[_Count]:
    point, row = MeasurementPoint, Measurement
    waiting = case((waits(), 1), else_=0)
    asked = (
        select(
            point.period_key,
            func.max(point.deadline).label("deadline"),
            row.unit_key,
            func.count(row.id).label("expected"),
            func.count(row.entry_id).label("reported"),
            func.sum(waiting).label("waiting"),
            func.max(case((waits(), row.entry_sequence))).label("newest"),
        )
        .join(point, along(row.point_id, point))
        .join(Indicator, along(point.indicator_id, Indicator))
        .where(
            row.municipality_id == scope.municipality_id,
            row.unit_key.in_(units),
            Indicator.deleted_at.is_(None),
            row.excluded.is_(False),
            row.not_applicable.is_(None),
            scope.local.is_within(row.unit_key),
            point.deadline >= scope.today - RECENT,
            point.first_day <= scope.today,
        )
        .group_by(point.period_key, row.unit_key)
        .order_by(point.period_key, row.unit_key)
    )
    return [
        _Count(
            Period.parse(r.period_key),
            *(r.deadline, r.unit_key, r.expected, r.reported, int(r.waiting or 0), r.newest),
        )
        for r in scope.session.execute(asked)
    ]


def _areas(tree: OrgTree, units: Collection[str]) -> Iterator[tuple[str, bool, frozenset[str]]]:
    """Unit, whether it is meant alone, and the units that are meant: what lies below the one that one
    approves for, unit by unit, and its own; else the topmost ones."""
    held = frozenset(units)
    tops = [k for k in tree.order if k in held and tree.parent.get(k) not in held]
    if len(tops) == 1:
        for child in tree.children.get(tops[0], ()):
            if child in held:
                yield child, False, held.intersection(tree.subtree(child))
        yield tops[0], True, frozenset(tops)
    else:
        for top in tops:
            yield top, False, held.intersection(tree.subtree(top))


def _sector(
    names: Names,
    unit_key: str,
    alone: bool,
    counts: Collection[_Count],
    worst: Mapping[str, tuple[Any, Worst]],
) -> Sector:
    waiting = sum(c.waiting for c in counts)
    newest = max((c.newest for c in counts if c.newest), default=None)
    found = sorted((worst[c.unit_key] for c in counts if c.unit_key in worst), key=lambda w: w[0])
    return Sector(
        names.ref(unit_key),
        alone,
        sum(c.expected for c in counts),
        sum(c.reported for c in counts),
        waiting,
        seen_mark(waiting, newest),
        tuple(names.ref(c.unit_key) for c in counts if c.reported < c.expected),
        found[0][1] if found else None,
    )


def _worst(
    scope: Scope, names: Names, period: Period, units: Collection[str]
) -> Mapping[str, tuple[Any, Worst]]:
    """Unit → the figure of its own to look at first, with what it is sorted by."""
    asked = select(MeasurementPoint.indicator_id).where(
        MeasurementPoint.municipality_id == scope.municipality_id,
        MeasurementPoint.period_key == period.key,
    )
    indicators = set(scope.session.scalars(asked))
    window = (period.first, period.last)
    evaluation = Evaluation(load_facts(scope, indicators, None, window, judge_below=True))
    found: dict[str, list[tuple[Any, Point, Evaluated]]] = defaultdict(list)
    for points in evaluation.facts.points.values():
        for point in points:
            if point.period == period:
                _add_waiting(evaluation, point, units, found)
    return {
        unit_key: _as_worst(evaluation, names, unit_key, min(cells, key=lambda one: one[0]))
        for unit_key, cells in found.items()
    }


def _add_waiting(
    evaluation: Evaluation,
    point: Point,
    units: Iterable[str],
    found: dict[str, list[tuple[Any, Point, Evaluated]]],
) -> None:
    reports = evaluation.facts.reports.get(point.id, {})
    for unit_key in units:
        part = reports.get(unit_key)
        if part is None or not part.reported or part.approved:
            continue
        cell = evaluation.own_part(point, unit_key)
        if cell.status in WORST and not cell.hidden:
            order = (WORST.index(cell.status), cell.score or 0, point.id)
            found[unit_key].append((order, point, cell))


def _as_worst(
    evaluation: Evaluation, names: Names, unit_key: str, one: tuple[Any, Point, Evaluated]
) -> tuple[Any, Worst]:
    order, point, cell = one
    facts = evaluation.facts
    name = facts.names.get(point.indicator_id, facts.rules[point.version_id].code)
    unit = facts.units_of_measure.get(point.version_id, "")
    view = cell_view(evaluation, cell, unit, names.ref)
    return order, Worst(point.indicator_id, name, names.ref(unit_key), view)
