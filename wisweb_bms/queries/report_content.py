"""Builds the content of a plan, a report or a card: the tree with results, promises, texts and actions."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from wisweb_bms.engine.actions import ActionStatus
from wisweb_bms.engine.evaluate import Evaluated, Evaluation
from wisweb_bms.engine.facts import Rules
from wisweb_bms.engine.periods import Period, newest
from wisweb_bms.engine.tree import OrgTree
from wisweb_bms.models import Action, Scorecard
from wisweb_bms.models import action as nodes

from . import action_rows
from .action_rows import Readable
from .assessments import NodeKey, written
from .card_actions import (
    AreaActions,
    Below,
    CardActionsPage,
    Chosen,
    CriterionActions,
    card_actions,
)
from .cells import coverage_view, empty_cell, target_view
from .comments import comments
from .content_figures import counts_coloured
from .content_views import (
    AreaContent,
    ContentAction,
    CriterionContent,
    LevelContent,
    Promise,
    ReportContent,
    RowContent,
    SaidBelow,
    Standing,
)
from .facts import Scope, load_facts
from .names import Names
from .report_views import ReportKind, TextChapter
from .scorecard import card_page, evaluated_card
from .targets import NO_POINTS
from .view_models import CardPage, Comment, CountsView, RowView, Said, ScoreView, TargetView

EVERY_ACTION = sys.maxsize
NO_SCORE = ScoreView(None, 0, 0, None)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a document is asked for: kind, card, unit and period, in today's tree.

    ``readable`` are the units whose actions and assessments are open to its maker.
    """

    kind: str
    card: Scorecard
    unit_key: str
    period: Period
    tree: OrgTree
    readable: Readable

    @property
    def is_plan(self) -> bool:
        return self.kind == ReportKind.PLAN

    @property
    def results(self) -> Period:
        """The period whose results are shown: a plan starts from the year before."""
        return self.period.same_last_year() or self.period if self.is_plan else self.period


def for_everybody(scope: Scope) -> Scope:
    """The reader that snapshots are made for: who may report nowhere, and sees what is approved."""
    return replace(scope, may_report=frozenset(), approved_only=True, known_at=None, as_now=False)


def report_content(
    scope: Scope, asked: Asked, names: Names, chapters: tuple[TextChapter, ...] = ()
) -> ReportContent:
    """The content as of the scope's today, in a constant number of statements."""
    scope = for_everybody(scope)
    page, evaluation = evaluated_card(scope, asked.card, asked.unit_key, asked.results, names)
    earlier = asked.results.same_last_year()
    before = (
        card_page(scope, asked.card, asked.unit_key, earlier, names)
        if earlier is not None
        else None
    )
    tree = _planned_tree(scope, asked, page, names) if asked.is_plan else page
    actions = card_actions(
        scope,
        tree,
        names,
        asked.tree,
        asked.readable,
        scope.today,
        Chosen(every_indicator=True),
        is_main=asked.card.kind == "main",
        most=EVERY_ACTION,
    )
    made = _Made(scope, asked, names, page, evaluation, actions)
    return ReportContent(
        kind=str(asked.kind),
        municipality=names.ref("*").name,
        unit=page.unit,
        period=asked.period,
        card_id=asked.card.id,
        card_name=asked.card.name,
        day=scope.today,
        now=Standing(asked.results, page.counts, page.score),
        before=_standing(before),
        level=made.level(("card", 0), page.said, actions.below),
        areas=tuple(made.area(area) for area in actions.areas),
        apart=made.level(("", 0), None, actions.apart),
        chapters=chapters,
        level_names=tuple(sorted(scope.municipality.level_names.items())),
        approved_only=scope.municipality.uses_approval,
    )


def _standing(page: CardPage | None) -> Standing | None:
    """How a card stood; None where nothing on it had a colour."""
    if page is None or not counts_coloured(page.counts):
        return None
    return Standing(page.period, page.counts, page.score)


def _planned_tree(scope: Scope, asked: Asked, results: CardPage, names: Names) -> CardPage:
    """The card of the plan year, each row with the last known result of the year before."""
    known = {r.indicator_id: r for a in results.focus_areas for c in a.criteria for r in c.rows}
    coming = card_page(scope, asked.card, asked.unit_key, asked.period, names)
    areas = []
    for area in coming.focus_areas:
        criteria = tuple(
            replace(c, rows=tuple(_last_known(r, known.get(r.indicator_id)) for r in c.rows))
            for c in area.criteria
        )
        areas.append(replace(area, criteria=criteria))
    return replace(coming, focus_areas=tuple(areas))


def _last_known(row: RowView, known: RowView | None) -> RowView:
    if known is not None:
        return known
    nothing = empty_cell(row.cell.unit_of_measure, row.cell.decimals)
    return row if row.cell.earlier else replace(row, cell=nothing)


def coming_targets(
    scope: Scope, ids: Sequence[int], unit_key: str, year: Period, names: Names
) -> Mapping[int, TargetView]:
    """Indicator → the target in force for the unit at the end of the year, by its newest version."""
    facts = load_facts(scope, ids, unit_key, NO_POINTS)
    evaluation = Evaluation(facts)
    newest: dict[int, Rules] = {}
    for rules in sorted(facts.rules.values(), key=lambda r: r.number):
        newest[rules.indicator_id] = rules
    found: dict[int, TargetView] = {}
    for indicator_id in ids:
        rules = newest[indicator_id]
        rules, judging, limits = evaluation.judged_by(rules, unit_key, year)
        judged = Evaluated(rules, None, unit_key, judging=judging, limits=limits)
        view = target_view(facts, judged, names.ref)
        if view is not None:
            found[indicator_id] = view
    return found


class _Made:
    """Joins to each level what is said of it, what is done about it, and what was promised."""

    def __init__(
        self,
        scope: Scope,
        asked: Asked,
        names: Names,
        page: CardPage,
        evaluation: Evaluation,
        actions: CardActionsPage,
    ) -> None:
        self._asked, self._names, self._evaluation = asked, names, evaluation
        children = (u.key for u in page.sub_units if u.key in asked.readable)
        below = tuple(children)
        self._said = written(scope, asked.card.id, below, asked.results) if below else {}
        self._units = (asked.unit_key, *below)
        shown = {r.cell.point_id for a in page.focus_areas for c in a.criteria for r in c.rows}
        every = (p for found in evaluation.facts.points.values() for p in found if p.id in shown)
        self._commented = comments(scope, names, evaluation, list(every), self._units)
        self._before = {} if asked.is_plan else _statuses(scope, asked)
        self._results = {a.focus_area_id: a for a in page.focus_areas}
        ids = [i.row.indicator_id for a in actions.areas for c in a.criteria for i in c.indicators]
        self._coming = (
            coming_targets(scope, ids, asked.unit_key, asked.period, names) if asked.is_plan else {}
        )

    def level(self, node: NodeKey, said: Said | None, below: Below) -> LevelContent:
        return LevelContent(
            said=said,
            below=self._below(node),
            actions=tuple(ContentAction(a, self._before.get(a.id)) for a in below.lines),
            closed=below.closed,
        )

    def _comments(self, point_id: int | None) -> tuple[Comment, ...]:
        """What the unit and those right below said with their figures, in the order of the units."""
        found = (self._commented.get((point_id or 0, key)) for key in self._units)
        return tuple(one for one in found if one is not None)

    def _below(self, node: NodeKey) -> tuple[SaidBelow, ...]:
        """What units right below say; of a value that is hidden there, nothing."""
        return tuple(
            SaidBelow(self._names.ref(w.unit_key), w.said)
            for w in self._said.get(node, ())
            if node[0] != "indicator" or not self._hidden(node[1], w.unit_key)
        )

    def _hidden(self, indicator_id: int, unit_key: str) -> bool:
        cell = self._evaluation.cell(indicator_id, unit_key, self._asked.results)
        return bool(cell.hidden)

    def area(self, found: AreaActions) -> AreaContent:
        view = found.area
        known = self._results.get(view.focus_area_id)
        return AreaContent(
            focus_area_id=view.focus_area_id,
            code=view.code,
            name=view.name,
            aim=view.aim,
            score=known.score if known else NO_SCORE,
            counts=known.counts if known else CountsView(),
            level=self.level(
                ("focus_area", view.focus_area_id), known.said if known else None, found.below
            ),
            criteria=tuple(self._criterion(c, view.focus_area_id) for c in found.criteria),
        )

    def _criterion(self, found: CriterionActions, area_id: int) -> CriterionContent:
        view = found.criterion
        area = self._results.get(area_id)
        same = [c for c in area.criteria if c.criterion_id == view.criterion_id] if area else []
        known = same[0] if same else None
        node = ("criterion", view.criterion_id or 0)
        said = known.said if known and view.criterion_id is not None else None
        return CriterionContent(
            criterion_id=view.criterion_id,
            text=view.text,
            score=known.score if known else NO_SCORE,
            counts=known.counts if known else CountsView(),
            level=self.level(node, said, found.below),
            rows=tuple(self._row(i.row, i.below) for i in found.indicators),
        )

    def _row(self, row: RowView, below: Below) -> RowContent:
        cell = row.cell
        own = Said(cell.assessment, cell.assessed) if cell.assessment or cell.assessed else None
        level = self.level((nodes.INDICATOR, row.indicator_id), own, below)
        return RowContent(
            row=row,
            level=replace(level, comments=self._comments(cell.point_id)),
            promise=None if self._asked.is_plan else self._promise(row),
            coming=self._coming.get(row.indicator_id),
        )

    def _promise(self, row: RowView) -> Promise | None:
        """Target and forecast as they stood at the last measurement before the one shown."""
        cell = row.cell
        if cell.earlier or cell.point_id is None or cell.period is None:
            return None
        points = self._evaluation.facts.points.get(row.indicator_id, ())
        shown = next(p for p in points if p.id == cell.point_id)
        unit_key = self._asked.unit_key
        earlier = [
            p
            for p in points
            if p.version_id == shown.version_id
            and newest(p) < newest(shown)
            and p.period.last <= shown.period.last
            and self._evaluation.takes_part(p, unit_key)
        ]
        if not earlier:
            return None
        then = self._evaluation.at(max(earlier, key=newest), unit_key)
        assert then.period is not None
        ahead = self._evaluation.forecasts.beside(then)
        return Promise(
            period=then.period,
            value=then.value,
            status=then.status,
            target=target_view(self._evaluation.facts, then, self._names.ref),
            forecast=ahead.value if ahead else None,
            forecast_status=ahead.status if ahead else None,
            forecast_coverage=coverage_view(then.rules, ahead.rolled, "", self._names.ref)
            if ahead and then.rules
            else None,
        )


def _statuses(scope: Scope, asked: Asked) -> Mapping[int, ActionStatus]:
    """Action → its status on the day before the period began, of those there were."""
    day = asked.period.first - dt.timedelta(days=1)
    stood = action_rows.as_of(scope, day)
    if asked.unit_key != asked.tree.root:
        units = asked.tree.subtree(asked.unit_key) or (asked.unit_key,)
        stood = stood.where(Action.unit_key.in_(units))
    return {row.id: ActionStatus(row.status) for row in scope.session.execute(stood)}
