"""The card of a unit and a period: rows as shown, scores up the card, counts, coverage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import groupby

from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.score import Combined, combine
from wisweb_bms.engine.status import Direction, Status, Trend
from wisweb_bms.engine.tree import tree_of_period
from wisweb_bms.models import Scorecard

from .assessments import NodeKey, assessments
from .card_points import card_window
from .cells import cell_view, shown
from .facts import Scope, load_facts
from .names import Names
from .register import Placed, placements
from .view_models import (
    CardPage,
    CountsView,
    CriterionView,
    FocusAreaView,
    RowView,
    Said,
    ScoreView,
)

UNCOLOURED = (Status.NO_VALUE, Status.NO_TARGET, Status.INCOMPLETE)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row with what its scores and counts need."""

    placed: Placed
    view: RowView
    score: Fraction | None
    counted: bool  # stands in the period and is not hidden
    observed: bool  # an observation is never scored

    def with_said(self, said: Said | None) -> _Row:
        """The row with its assessment; of what is hidden nothing is said."""
        if said is None or self.view.cell.hidden:
            return self
        cell = replace(self.view.cell, assessed=said.colour, assessment=said.text)
        return replace(self, view=replace(self.view, cell=cell))


def card_page(
    scope: Scope,
    card: Scorecard,
    unit_key: str,
    period: Period,
    names: Names,
    *,
    favourite: bool = False,
) -> CardPage:
    """The card as the reader may see it."""
    page, _ = evaluated_card(scope, card, unit_key, period, names)
    return replace(page, favourite=favourite) if favourite else page


def evaluated_card(
    scope: Scope, card: Scorecard, unit_key: str, period: Period, names: Names
) -> tuple[CardPage, Evaluation]:
    """The card, and the evaluation it comes from for those who ask more of its indicators."""
    placed = placements(scope.session, scope.municipality_id, card.id)
    ids = [p.indicator_id for p in placed]
    facts = load_facts(scope, ids, unit_key, card_window(period), page=period)
    evaluation = Evaluation(facts)
    said = assessments(scope, card.id, unit_key, period)
    rows = [
        row.with_said(said.get(("indicator", p.indicator_id)))
        for p in placed
        if (row := _row(evaluation, p, unit_key, period, names)) is not None
    ]
    areas = [
        _area(list(group), said) for _, group in groupby(rows, lambda r: r.placed.focus_area_id)
    ]
    tree = facts.tree_at(period, False)
    children = [names.ref(k) for k in tree.children.get(unit_key, ())]
    parent = tree.parent.get(unit_key)
    page = CardPage(
        scorecard_id=card.id,
        scorecard_name=card.name,
        unit=names.ref(unit_key),
        period=period,
        focus_areas=tuple(view for view, _ in areas),
        score=_score(combine(_children(rows)), combine([(Decimal(1), s) for _, s in areas]).score),
        counts=_counts(rows),
        red=tuple(r.view for r in rows if r.counted and r.view.cell.status is Status.RED),
        sub_units=tuple(u for u in children if u.open),
        parent=names.ref(parent) if parent is not None else None,
        closed_sub_units=sum(not u.open for u in children),
        said=said.get(("card", 0)),
        tree_note=_tree_note(scope, evaluation, unit_key, period),
        as_now=scope.as_now,
        known_at=scope.known_at,
    )
    return page, evaluation


def _tree_note(scope: Scope, evaluation: Evaluation, unit_key: str, period: Period) -> str:
    """Whether the organisation below the unit was another then than it is now."""
    facts = evaluation.facts
    then_tree = tree_of_period(facts.trees, facts.successors, period.first, period.last)
    then = set(then_tree.subtree(unit_key))
    now = set(facts.trees[-1].tree.subtree(unit_key))
    if then == now:
        return ""
    return "as_now" if scope.as_now else "as_then"


def _row(
    evaluation: Evaluation, placed: Placed, unit_key: str, period: Period, names: Names
) -> _Row | None:
    points = evaluation.facts.points.get(placed.indicator_id, ())
    if not evaluation.is_placed(placed.indicator_id, unit_key, period):
        return None
    cell = evaluation.cell(placed.indicator_id, unit_key, period)
    rules = cell.rules or evaluation.facts.rules[points[-1].version_id]
    unit_of_measure = evaluation.facts.units_of_measure.get(rules.version_id, "")
    view = cell_view(evaluation, cell, unit_of_measure, names.ref, with_spark=True)
    return _Row(
        placed,
        RowView(
            placed.indicator_id, placed.code, placed.name, placed.weight, placed.key_mark, view
        ),
        None if cell.earlier else cell.score,
        counted=cell.rules is not None and not cell.earlier and not cell.hidden,
        observed=rules.direction is Direction.OBSERVATION,
    )


def _area(rows: list[_Row], said: Mapping[NodeKey, Said]) -> tuple[FocusAreaView, Fraction | None]:
    first = rows[0].placed
    criteria: list[CriterionView] = []
    children: list[tuple[Decimal, Fraction | None]] = []
    for criterion_id, group in groupby(rows, lambda r: r.placed.criterion_id):
        inside = list(group)
        scored = _children(inside)
        combined = combine(scored)
        criteria.append(
            CriterionView(
                criterion_id,
                inside[0].placed.criterion,
                tuple(r.view for r in inside),
                _score(combined, combined.score),
                _counts(inside),
                said.get(("criterion", criterion_id or 0)),
            )
        )
        if criterion_id is None:
            children.extend(scored)
        else:
            children.append((Decimal(1), combined.score))
    score = combine(children).score
    view = FocusAreaView(
        first.focus_area_id,
        first.focus_code,
        first.focus_name,
        first.aim,
        tuple(criteria),
        _score(combine(_children(rows)), score),
        _counts(rows),
        said.get(("focus_area", first.focus_area_id)),
    )
    return view, score


def _children(rows: Iterable[_Row]) -> list[tuple[Decimal, Fraction | None]]:
    return [(r.placed.weight, r.score) for r in rows if r.counted and not r.observed]


def _score(below: Combined, score: Fraction | None) -> ScoreView:
    """The score, with how many of the indicators below and how much of their weight it rests on."""
    share = below.weight_share
    return ScoreView(
        score=shown(score, 2),
        scored=below.scored,
        expected=below.expected,
        weight_share=None if share is None else round_half_away(share, 2),
    )


def _counts(rows: Iterable[_Row]) -> CountsView:
    counted = [r.view.cell for r in rows if r.counted]
    status = Counter(c.status for c in counted)
    trend = Counter(c.trend for c in counted)
    return CountsView(
        green=status[Status.GREEN],
        yellow=status[Status.YELLOW],
        red=status[Status.RED],
        observation=status[Status.OBSERVATION],
        uncoloured=sum(status[s] for s in UNCOLOURED),
        better=trend[Trend.BETTER],
        worse=trend[Trend.WORSE],
        unchanged=trend[Trend.UNCHANGED],
    )
