"""The card's action view: the same tree, each level with its actions and the result they are to lift."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select

from wisweb_bms.engine.actions import ActionStatus
from wisweb_bms.engine.status import Status
from wisweb_bms.engine.tree import OrgTree
from wisweb_bms.models import Action
from wisweb_bms.models import action as nodes

from . import action_rows as rows
from .action_levels import LevelRef, Levels, load_levels
from .action_rows import ActionLine, Readable
from .actions import Totals
from .facts import Scope
from .names import Names
from .view_models import CardPage, CriterionView, FocusAreaView, RowView

MANY = 150
"""How many actions a card shows; with more, each level shows its share of these, or only how many it has."""


@dataclass(frozen=True, slots=True)
class Below:
    """What stands on one level: actions, those too many to show, and how many are not open."""

    level: LevelRef = LevelRef()
    lines: tuple[ActionLine, ...] = ()
    more: int = 0
    closed: int = 0
    overdue: int = 0

    def __bool__(self) -> bool:
        return bool(self.lines or self.more or self.closed)


@dataclass(frozen=True, slots=True)
class IndicatorActions:
    """An indicator's row with its actions; ``lacks`` is red with nothing done."""

    row: RowView
    below: Below
    lacks: bool


@dataclass(frozen=True, slots=True)
class CriterionActions:
    criterion: CriterionView
    below: Below
    indicators: tuple[IndicatorActions, ...]


@dataclass(frozen=True, slots=True)
class AreaActions:
    area: FocusAreaView
    below: Below
    criteria: tuple[CriterionActions, ...]
    count: int
    overdue: int


@dataclass(frozen=True, slots=True)
class CardActionsPage:
    """Card × unit × year with its actions."""

    card: CardPage
    below: Below
    areas: tuple[AreaActions, ...]
    apart: Below
    totals: Totals
    lacking: int
    closed: int
    day: dt.date


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which actions of the card are asked for; empty is all of them."""

    status: str = ""
    responsible: str = ""
    every_indicator: bool = False

    def fits(self, line: ActionLine) -> bool:
        if self.status == "open" and not line.open:
            return False
        if self.status not in ("", "open") and line.status != self.status:
            return False
        return self.responsible in ("", line.responsible_key)


def card_actions(
    scope: Scope,
    page: CardPage,
    names: Names,
    tree: OrgTree,
    readable: Readable,
    day: dt.date,
    chosen: Chosen,
    *,
    is_main: bool,
    most: int = MANY,
) -> CardActionsPage:
    """The actions of the unit and those below it that belong to the card's year, as they stood on the day.

    A document that shows all of them asks for ``most`` without a limit.
    """
    levels = load_levels(scope.session, scope.municipality_id, scope.local)
    found = _rows(scope, page, tree, day)
    levels.add_measurements(scope.session, scope.municipality_id, rows.measurements_among(found))
    lines = [rows.line(r, names, levels, day) for r in found]
    cards = {r.id: r.scorecard_id for r in found}
    places = _Places(page, lines, cards, readable, chosen, levels, is_main=is_main, most=most)
    areas = tuple(places.area(area) for area in page.focus_areas)
    shown = places.counted
    return CardActionsPage(
        card=page,
        below=places.below(nodes.CARD, page.scorecard_id),
        areas=areas,
        apart=places.apart(),
        totals=_totals(shown),
        lacking=sum(i.lacks for a in areas for c in a.criteria for i in c.indicators),
        closed=places.closed,
        day=day,
    )


def _rows(scope: Scope, page: CardPage, tree: OrgTree, day: dt.date) -> Sequence:
    inner = rows.as_of(scope, day)
    unit = page.unit.key
    if unit != tree.root:
        inner = inner.where(Action.unit_key.in_(tree.subtree(unit) or (unit,)))
    row = inner.subquery()
    asked = select(row).where(rows.within_year(row.c, page.period.year))
    order = (row.c.deadline.is_(None), row.c.deadline, row.c.id)
    return scope.session.execute(asked.order_by(*order)).all()


class _Places:
    """Puts each action where it stands on the card; what is placed is counted once."""

    def __init__(
        self,
        page: CardPage,
        lines: Sequence[ActionLine],
        cards: dict[int, int | None],
        readable: Readable,
        chosen: Chosen,
        levels: Levels,
        *,
        is_main: bool,
        most: int,
    ) -> None:
        self._chosen, self._levels = chosen, levels
        self._at: dict[tuple[str, int], list[ActionLine]] = defaultdict(list)
        self._closed: dict[tuple[str, int], int] = defaultdict(int)
        there = set(_of_page(page))
        for line in lines:
            key = _key(line.level)
            if key not in there:
                if not is_main:
                    continue
                key = ("", 0)
            if line.unit.key in readable:
                self._at[key].append(line)
            else:
                self._closed[key] += 1
        self._most = len(lines) if len(lines) <= most else most // max(1, len(self._at))
        self.counted = [x for at in self._at.values() for x in at if chosen.fits(x)]
        self.closed = sum(self._closed.values())

    def below(self, kind: str, node_id: int) -> Below:
        key = (kind, node_id)
        fitting = [line for line in self._at.get(key, ()) if self._chosen.fits(line)]
        closed = self._closed.get(key, 0)
        level = self._levels.of(kind, node_id)
        more = max(0, len(fitting) - self._most)
        overdue = sum(line.overdue for line in fitting)
        return Below(level, tuple(fitting[: self._most]), more, closed, overdue)

    def apart(self) -> Below:
        """Those that stand free, or on a level that is not on the card."""
        return self.below("", 0)

    def area(self, view: FocusAreaView) -> AreaActions:
        criteria = tuple(self._criterion(c) for c in view.criteria)
        own = self.below(nodes.FOCUS_AREA, view.focus_area_id)
        every = [own, *(c.below for c in criteria)]
        every += [i.below for c in criteria for i in c.indicators]
        count = sum(len(one.lines) + one.more for one in every)
        kept = tuple(self._shown(c) for c in criteria)
        return AreaActions(view, own, kept, count, sum(one.overdue for one in every))

    def _criterion(self, view: CriterionView) -> CriterionActions:
        own = (
            self.below(nodes.CRITERION, view.criterion_id)
            if view.criterion_id is not None
            else Below()
        )
        indicators = tuple(self._indicator(row) for row in view.rows)
        return CriterionActions(view, own, indicators)

    def _shown(self, criterion: CriterionActions) -> CriterionActions:
        """Without the indicators that have no action and are not red, unless all are asked for."""
        kept = tuple(
            i for i in criterion.indicators if i.below or i.lacks or self._chosen.every_indicator
        )
        return CriterionActions(criterion.criterion, criterion.below, kept)

    def _indicator(self, row: RowView) -> IndicatorActions:
        key = (nodes.INDICATOR, row.indicator_id)
        doing = [x for x in self._at.get(key, ()) if x.status is not ActionStatus.CANCELLED]
        cell = row.cell
        red = cell.status is Status.RED and not cell.earlier and not cell.hidden
        lacks = red and not doing and not self._closed.get(key, 0)
        return IndicatorActions(row, self.below(*key), lacks)


def _of_page(page: CardPage) -> list[tuple[str, int]]:
    """Every level of the card."""
    found = [(nodes.CARD, page.scorecard_id)]
    for area in page.focus_areas:
        found.append((nodes.FOCUS_AREA, area.focus_area_id))
        for criterion in area.criteria:
            if criterion.criterion_id is not None:
                found.append((nodes.CRITERION, criterion.criterion_id))
            found += [(nodes.INDICATOR, row.indicator_id) for row in criterion.rows]
    return found


def _key(level: LevelRef) -> tuple[str, int]:
    """Where on a card the level stands: a measurement with its indicator."""
    if level.kind == nodes.MEASUREMENT and level.indicator_id is not None:
        return nodes.INDICATOR, level.indicator_id
    return level.kind, level.node_id or 0


def _totals(lines: Sequence[ActionLine]) -> Totals:
    counts = [(s, sum(x.status is s for x in lines)) for s in ActionStatus]
    return Totals(
        count=len(lines),
        cost=sum((x.cost or Decimal(0) for x in lines), Decimal(0)),
        overdue=sum(x.overdue for x in lines),
        delayed=sum(x.delayed for x in lines),
        statuses=tuple((s, n) for s, n in counts if n),
    )
