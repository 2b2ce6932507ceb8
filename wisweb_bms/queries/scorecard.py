"""The card of a unit and a period: rows as shown, scores up the card, counts, coverage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby

from wisweb_bms.engine.evaluate import Evaluated, Evaluation
from wisweb_bms.engine.last_known import is_measured, is_whole
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Direction
from wisweb_bms.engine.tree import tree_of_period
from wisweb_bms.models import Scorecard

from . import standing
from .assessments import NodeKey, assessments
from .card_points import card_window
from .cells import cell_view
from .comments import comments
from .facts import Scope, load_facts
from .names import Names
from .register import Placed, placements
from .standing import Counted, Reading, Row
from .view_models import CardPage, CellView, CriterionView, FocusAreaView, RowView, Said


def card_page(
    scope: Scope,
    card: Scorecard,
    unit_key: str,
    period: Period,
    names: Names,
    *,
    favourite: bool = False,
    last_known: bool = False,
) -> CardPage:
    """The card as the reader may see it; with what is last known of what the period did not measure."""
    page, _ = evaluated_card(scope, card, unit_key, period, names, last_known=last_known)
    return replace(page, favourite=favourite) if favourite else page


def evaluated_card(
    scope: Scope,
    card: Scorecard,
    unit_key: str,
    period: Period,
    names: Names,
    *,
    last_known: bool = False,
) -> tuple[CardPage, Evaluation]:
    """The card, and the evaluation it comes from for those who ask more of its indicators."""
    placed = placements(scope.session, scope.municipality_id, card.id)
    ids = [p.indicator_id for p in placed]
    facts = load_facts(
        scope, ids, unit_key, card_window(period), page=period, however_old=last_known
    )
    evaluation = Evaluation(facts)
    said = assessments(scope, card.id, unit_key, period)
    found = (_row(evaluation, p, unit_key, period, names, last_known) for p in placed)
    rows = [_with_said(row, said) for row in found if row is not None]
    if last_known:
        rows = _with_explained(scope, names, evaluation, unit_key, rows)
    reading = standing.reading_of(period, scope.today, last_known=last_known)
    areas = groupby(rows, lambda r: r.placed.focus_area_id)
    leads = standing.standing(rows, reading)
    tree = facts.tree_at(period, False)
    children = [names.ref(k) for k in tree.children.get(unit_key, ())]
    parent = tree.parent.get(unit_key)
    page = CardPage(
        scorecard_id=card.id,
        scorecard_name=card.name,
        unit=names.ref(unit_key),
        period=period,
        focus_areas=tuple(_area(list(group), said, reading) for _, group in areas),
        score=leads.score,
        counts=leads.counts,
        red=standing.red(rows, reading),
        sub_units=tuple(u for u in children if u.open),
        parent=names.ref(parent) if parent is not None else None,
        closed_sub_units=sum(not u.open for u in children),
        said=said.get(("card", 0)),
        tree_note=_tree_note(scope, evaluation, unit_key, period),
        as_now=scope.as_now,
        known_at=scope.known_at,
        known=standing.standing(rows, standing.known) if last_known else None,
        measured=standing.standing(rows, standing.measured) if last_known else None,
        ages=standing.ages(rows),
        known_leads=reading is standing.known,
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
    evaluation: Evaluation,
    placed: Placed,
    unit_key: str,
    period: Period,
    names: Names,
    last_known: bool,
) -> Row | None:
    points = evaluation.facts.points.get(placed.indicator_id, ())
    if not evaluation.is_placed(placed.indicator_id, unit_key, period):
        return None
    cell = evaluation.cell(placed.indicator_id, unit_key, period)
    known = _last_known(evaluation, cell, placed, unit_key, period) if last_known else None
    shown = cell
    if last_known and not is_measured(cell):
        shown = known or cell
        if shown.earlier:
            shown = Evaluated(None, None, unit_key)
    rules = shown.rules or evaluation.facts.rules[points[-1].version_id]
    unit_of_measure = evaluation.facts.units_of_measure.get(rules.version_id, "")

    def view_of(one: Evaluated) -> CellView:
        return cell_view(evaluation, one, unit_of_measure, names.ref, with_spark=True)

    view = view_of(shown)
    counts_by = view if known is None or known is shown else view_of(known)
    in_period = cell.rules is not None and not cell.earlier and not cell.hidden
    return Row(
        placed,
        RowView(
            placed.indicator_id,
            placed.code,
            placed.name,
            placed.weight,
            placed.key_mark,
            view,
            None if counts_by is view else counts_by,
        ),
        measured=Counted(view_of(cell) if shown is not cell else view, cell.score)
        if in_period
        else None,
        known=None if known is None or known.hidden else Counted(counts_by, known.score),
        observed=rules.direction is Direction.OBSERVATION,
    )


def _last_known(
    evaluation: Evaluation, cell: Evaluated, placed: Placed, unit_key: str, period: Period
) -> Evaluated | None:
    """What a row counts by: its own figure where that is whole, else the newest that is."""
    if is_whole(cell):
        return cell
    found = evaluation.last_known.cell(placed.indicator_id, unit_key, period)
    return found or (cell if cell.rules is not None and not cell.earlier else None)


def _with_said(row: Row, said: Mapping[NodeKey, Said]) -> Row:
    """The row with its assessment; of what is hidden nothing is said."""
    one = said.get(("indicator", row.placed.indicator_id))
    if one is None or row.view.cell.hidden:
        return row
    cell = replace(row.view.cell, assessed=one.colour, assessment=one.text)
    return replace(row, view=replace(row.view, cell=cell))


def _with_explained(
    scope: Scope, names: Names, evaluation: Evaluation, unit_key: str, rows: list[Row]
) -> list[Row]:
    """Which figures the unit has commented or its leader has explained."""
    shown = {r.view.cell.point_id for r in rows}
    points = [p for found in evaluation.facts.points.values() for p in found if p.id in shown]
    commented = {
        point_id for point_id, _ in comments(scope, names, evaluation, points, (unit_key,))
    }

    def is_explained(cell: CellView) -> bool:
        return bool(cell.assessment) or cell.point_id in commented

    return [replace(r, view=replace(r.view, explained=is_explained(r.view.cell))) for r in rows]


def _area(rows: list[Row], said: Mapping[NodeKey, Said], reading: Reading) -> FocusAreaView:
    first = rows[0].placed
    criteria: list[CriterionView] = []
    for criterion_id, group in groupby(rows, lambda r: r.placed.criterion_id):
        inside = list(group)
        criteria.append(
            CriterionView(
                criterion_id,
                inside[0].placed.criterion,
                tuple(r.view for r in inside),
                standing.criterion_score(inside, reading),
                standing.counts(inside, reading),
                said.get(("criterion", criterion_id or 0)),
            )
        )
    return FocusAreaView(
        first.focus_area_id,
        first.focus_code,
        first.focus_name,
        first.aim,
        tuple(criteria),
        standing.area_score(rows, reading),
        standing.counts(rows, reading),
        said.get(("focus_area", first.focus_area_id)),
    )
