"""The indicator page: its history, what it means, and one point split by unit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from wisweb_bms.engine.evaluate import Evaluated, Evaluation
from wisweb_bms.engine.facts import Facts, Point, Rules
from wisweb_bms.engine.parts import Operator
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Direction
from wisweb_bms.engine.tree import OrgTree
from wisweb_bms.models import Indicator, IndicatorVersion, Question

from .cells import cell_view, series_point, shown
from .comments import comments
from .comparisons import Other, comparisons
from .facts import Scope, load_facts
from .names import Names
from .register import placements, questions
from .view_models import (
    AreaPage,
    AreaRow,
    Choice,
    HistoryPage,
    IndicatorHead,
    InfoPage,
    PointView,
    QuestionView,
    SeriesPoint,
)

AREAS_A_PAGE = 200


@dataclass(frozen=True, slots=True)
class Reading:
    """An indicator with everything its three tabs are made from."""

    scope: Scope
    names: Names
    indicator: Indicator
    version: IndicatorVersion
    evaluation: Evaluation
    unit_key: str
    card_id: int
    place: str

    @property
    def facts(self) -> Facts:
        return self.evaluation.facts

    @property
    def points(self) -> Sequence[Point]:
        """The indicator's points in which the unit takes part, oldest first."""
        every = self.facts.points.get(self.indicator.id, ())
        return [p for p in every if self.evaluation.takes_part(p, self.unit_key)]


def read_indicator(
    scope: Scope,
    names: Names,
    indicator_id: int,
    unit_key: str,
    card_id: int,
    *,
    all_units: bool = False,
) -> Reading | None:
    """The indicator for a unit; None where the municipality has none of that id that is seen there."""
    indicator = scope.session.get(Indicator, (scope.municipality_id, indicator_id))
    if indicator is None or indicator.deleted_at is not None:
        return None
    if not scope.local.is_seen_at(indicator.owner_unit_key, unit_key):
        return None
    version = scope.session.scalars(
        select(IndicatorVersion)
        .where(
            IndicatorVersion.municipality_id == scope.municipality_id,
            IndicatorVersion.indicator_id == indicator_id,
        )
        .order_by(IndicatorVersion.number.desc())
        .limit(1)
    ).one()
    facts = load_facts(scope, [indicator_id], None if all_units else unit_key, judge_below=True)
    return Reading(
        scope,
        names,
        indicator,
        version,
        Evaluation(facts),
        unit_key,
        card_id,
        _place_on_card(scope, card_id, indicator_id),
    )


def _place_on_card(scope: Scope, card_id: int, indicator_id: int) -> str:
    for placed in placements(scope.session, scope.municipality_id, card_id):
        if placed.indicator_id == indicator_id:
            return ", ".join(filter(None, (placed.focus_name, placed.criterion)))
    return ""


def register(
    scope: Scope, card_id: int, unit_key: str
) -> tuple[tuple[str, tuple[tuple[int, str], ...]], ...]:
    """Focus area → its indicators (id, name) that are seen at the unit, for the list on the left."""
    found: dict[str, list[tuple[int, str]]] = {}
    for placed in placements(scope.session, scope.municipality_id, card_id):
        if not scope.local.is_seen_at(placed.owner_unit_key, unit_key):
            continue
        found.setdefault(placed.focus_name, []).append((placed.indicator_id, placed.name))
    return tuple((area, tuple(items)) for area, items in found.items())


def head(reading: Reading, period: Period | None) -> IndicatorHead:
    """What stands on top, for the period asked for or the newest point with a value."""
    cell = head_cell(reading, period)
    return IndicatorHead(
        indicator_id=reading.indicator.id,
        code=reading.indicator.code,
        name=reading.indicator.name,
        goal=reading.indicator.goal,
        place=reading.place,
        unit=reading.names.ref(reading.unit_key),
        cell=cell_view(
            reading.evaluation, cell, reading.version.unit_of_measure, reading.names.ref
        ),
        scorecard_id=reading.card_id,
        measurement_id=_to_report(reading, cell.point if period else None),
        many_to_report=len(reading.scope.may_report) > 1
        and reading.version.entry_kind != "formula",
    )


def head_cell(reading: Reading, period: Period | None) -> Evaluated:
    """The cell on top: of the period asked for, else of the newest point with a value."""
    if period is not None:
        return reading.evaluation.cell(reading.indicator.id, reading.unit_key, period)
    cells = [reading.evaluation.at(p, reading.unit_key) for p in reversed(reading.points)]
    filled = [c for c in cells if c.value is not None or c.hidden]
    return next(iter(filled or cells), Evaluated(None, None, reading.unit_key))


def _to_report(reading: Reading, shown_point: Point | None) -> int | None:
    """The unit's own measurement to report: the page's point, else the oldest unreported, else the newest."""
    if reading.unit_key not in reading.scope.may_report:
        return None
    own = [
        (p, report)
        for p in reading.facts.points.get(reading.indicator.id, ())
        if (report := reading.facts.reports.get(p.id, {}).get(reading.unit_key)) is not None
    ]
    begun = [(p, r) for p, r in own if p.period.first <= reading.scope.today]
    if shown_point is not None:
        exact = [r for p, r in begun if p.id == shown_point.id]
        if exact:
            return exact[0].measurement_id
    unreported = [r for p, r in begun if not r.reported and p.period.last <= reading.scope.today]
    ordered = unreported or [r for _, r in reversed(begun)]
    return ordered[0].measurement_id if ordered else None


def history_page(reading: Reading, period: Period | None) -> HistoryPage:
    """All points of the unit, and one small series for each unit right below it."""
    series = _with_first(reading, series_of(reading, reading.unit_key))
    tree = _tree(reading)
    below = [k for k in tree.children.get(reading.unit_key, ()) if reading.names.is_open(k)]
    small = tuple(
        (reading.names.ref(k), found)
        for k in below
        if reading.version.operator != Operator.NONE and (found := series_of(reading, k))
    )
    # Others' figures are of whole municipalities: beside the whole of ours alone.
    others: tuple[Other, ...] = ()
    if reading.unit_key == tree.root:
        scope = reading.scope
        others = comparisons(scope.session, scope.municipality_id, reading.indicator.id)
    said = comments(
        reading.scope, reading.names, reading.evaluation, reading.points, (reading.unit_key,)
    )
    return HistoryPage(
        head(reading, period),
        series,
        small,
        reading.version.year_to_date,
        others,
        {point_id: one.text for (point_id, _), one in said.items()},
    )


def series_of(reading: Reading, unit_key: str) -> tuple[SeriesPoint, ...]:
    """The unit's points, oldest first, as they were shown."""
    evaluation = reading.evaluation
    every = evaluation.facts.points.get(reading.indicator.id, ())
    return tuple(
        series_point(evaluation, evaluation.at(p, unit_key), reading.names.ref)
        for p in every
        if evaluation.takes_part(p, unit_key)
    )


def _with_first(reading: Reading, series: tuple[SeriesPoint, ...]) -> tuple[SeriesPoint, ...]:
    """The series with what was first reported, where a correction has changed it since."""
    scope = replace(reading.scope, as_first=True)
    facts = load_facts(scope, [reading.indicator.id], reading.unit_key, judge_below=True)
    before = Evaluation(facts)
    points = {p.id: p for p in facts.points.get(reading.indicator.id, ())}
    return tuple(
        s if s.hidden else replace(s, first=before.at(points[s.point_id], reading.unit_key).value)
        for s in series
    )


def _tree(reading: Reading) -> OrgTree:
    return reading.facts.trees[-1].tree


def info_page(reading: Reading, period: Period | None, responsible: str) -> InfoPage:
    """What the indicator means and how its figure is found."""
    indicator, version = reading.indicator, reading.version
    asked = questions(reading.scope.session, reading.scope.municipality_id, version.id)
    rules = reading.facts.rules[version.id]
    return InfoPage(
        head=head(reading, period),
        explanation=version.explanation,
        how_to_find=indicator.how_to_find,
        source=indicator.source,
        frequency=indicator.frequency,
        responsible=responsible,
        direction=Direction(version.direction),
        entry_kind=version.entry_kind,
        operator=version.operator,
        over_time=version.over_time,
        lowest=version.lowest,
        highest=version.highest,
        decimals=version.decimals,
        year_to_date=version.year_to_date,
        formula=version.formula,
        privacy_k=rules.privacy_k,
        questions=tuple(_question_view(q) for q in asked),
        points=tuple(_point_view(reading, p, rules) for p in reversed(reading.points)),
    )


def _question_view(asked: Question) -> QuestionView:
    scale = asked.scale
    words = sorted((int(step), word) for step, word in scale.words.items())
    return QuestionView(
        asked.text, scale.name, scale.lowest, scale.highest, tuple(words), asked.dont_know
    )


def _point_view(reading: Reading, point: Point, rules: Rules) -> PointView:
    rolled = reading.evaluation.at(point, reading.unit_key).rolled
    return PointView(
        point.id,
        point.period,
        point.measuring_date,
        point.deadline,
        rolled.reported if rolled else 0,
        rolled.expected if rolled else 0,
    )


def area_page(
    reading: Reading,
    period: Period | None,
    point_id: int | None,
    label: Any,
    number: int = 1,
    arrange: Callable[[list[AreaRow]], list[AreaRow]] = list,
) -> AreaPage:
    """One measurement point split by unit, each with its own target; newest point first in the box.

    In the order of the organisation, which ``arrange`` may change.
    """
    points = list(reversed(reading.points))
    top = head(reading, period)
    wanted = point_id or top.cell.point_id
    point = next((p for p in points if p.id == wanted), points[0] if points else None)
    choices = tuple(
        Choice(str(p.id), label(p), point is not None and p.id == point.id) for p in points
    )
    if point is None:
        return AreaPage(top, choices, (), Decimal(1), Decimal(0))
    rows, closed = _area_rows(reading, point)
    rows = arrange(rows)
    values = [r.cell.value for r in rows if r.cell.value is not None] or [Decimal(0)]
    pages = max(1, -(-len(rows) // AREAS_A_PAGE))
    number = min(max(number, 1), pages)
    shown_rows = rows[(number - 1) * AREAS_A_PAGE : number * AREAS_A_PAGE]
    high, low = max(*values, Decimal(0)), min(*values, Decimal(0))
    return AreaPage(top, choices, tuple(shown_rows), high, low, closed, number=number, pages=pages)


def _area_rows(reading: Reading, point: Point) -> tuple[list[AreaRow], int]:
    evaluation, names = reading.evaluation, reading.names
    rules = evaluation.facts.rules[point.version_id]
    tree = evaluation.tree(rules, point)
    rows: list[AreaRow] = []
    closed = 0
    units = tree.subtree(reading.unit_key) or (reading.unit_key,)
    said = comments(reading.scope, names, evaluation, (point,), units)
    top_depth = tree.depth.get(reading.unit_key, 0)
    for key in units:
        if not evaluation.takes_part(point, key):
            continue
        if not names.is_open(key):
            closed += 1
            continue
        cell = evaluation.at(point, key)
        view = cell_view(evaluation, cell, reading.version.unit_of_measure, names.ref)
        unit = replace(names.ref(key), depth=tree.depth.get(key, 0) - top_depth)
        weighted = not cell.hidden and rules.operator is Operator.WEIGHTED_MEAN
        weight = (
            shown(cell.rolled.weight, 1)
            if weighted and cell.rolled is not None and cell.rolled.reported
            else None
        )
        words = said.get((point.id, key))
        rows.append(AreaRow(unit, view, weight, comment=words.text if words else ""))
    return rows, closed
