"""Turns evaluated cells into what a page shows; nothing is computed here that a page could contradict."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from wisweb_bms.engine.borrowed import Borrowed
from wisweb_bms.engine.concealment import NOT_RELEASED
from wisweb_bms.engine.evaluate import Evaluated, Evaluation
from wisweb_bms.engine.facts import Facts, Point, Rules
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.parts import Operator
from wisweb_bms.engine.rollup import Rolled
from wisweb_bms.engine.status import ENDS, SIDED, IntervalLimits, Status

from .view_models import CellView, CoverageView, LentView, SeriesPoint, TargetView, UnitRef

SPARK_POINTS = 5
NO_COVERAGE = CoverageView(0, 0)
Name = Callable[[str], UnitRef]


def shown(value: Fraction | None, decimals: int) -> Decimal | None:
    """A figure as it is shown."""
    return None if value is None else round_half_away(value, decimals)


def target_view(facts: Facts, cell: Evaluated, name: Name) -> TargetView | None:
    """The limits that judged the cell and whose they are; what they were to be borrowed from where none could."""
    row = cell.judging.row
    if row is None or cell.rules is None or (cell.limits is None and not cell.judging.borrowed):
        return None
    limits = cell.limits
    names = ENDS if isinstance(row.limits, IntervalLimits) else SIDED
    origin = cell.judging.origin_key or cell.unit_key
    return TargetView(
        direction=cell.rules.direction,
        origin=name(origin),
        inherited=origin != cell.unit_key,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        period_part=row.period_part,
        adopted_by=row.body,
        strict=row.limits.strict if limits is None else limits.strict,
        lent=tuple(_lent(facts, one, name) for one in cell.judging.borrowed),
        follows=_called(facts, cell.judging.led_by),
        **{one: getattr(limits, one) for one in names if limits is not None},
    )


def _lent(facts: Facts, one: Borrowed, name: Name) -> LentView:
    unit = None if one.hidden or one.unit_key is None else name(one.unit_key)
    return LentView(one.name, one.code, _name(facts, one.code), one.value, unit, one.hidden)


def _name(facts: Facts, code: str) -> str:
    return facts.names.get(facts.indicator_of_code.get(code, 0), "")


def _called(facts: Facts, code: str) -> str:
    return f"{code} {_name(facts, code)}".strip()


def coverage_view(rules: Rules, rolled: Rolled | None, hidden: str, name: Name) -> CoverageView:
    """Who reported; of what is hidden, nothing but that it was expected.

    Of what is not released yet it is said who has reported.
    """
    if rolled is None:
        return NO_COVERAGE
    if hidden == NOT_RELEASED:
        missing = tuple(name(k) for k in rolled.missing)
        return CoverageView(rolled.reported, rolled.expected, missing)
    if hidden:
        return CoverageView(rolled.expected, rolled.expected)
    weighted = rules.operator is Operator.WEIGHTED_MEAN and rolled.weight is not None
    return CoverageView(
        reported=rolled.reported,
        expected=rolled.expected,
        missing=tuple(name(k) for k in rolled.missing),
        weight_reported=shown(rolled.weight or None, 1) if weighted else None,
        weight_expected=shown(rolled.weight_expected, 1) if weighted else None,
        weight_name=rules.weight_name if weighted else "",
        respondents=rolled.respondents if rules.privacy_k is not None else None,
        invited=rolled.invited if rules.privacy_k is not None else None,
    )


def series_point(
    evaluation: Evaluation, cell: Evaluated, name: Name, *, with_trend: bool = True
) -> SeriesPoint:
    """A cell as a point of a history; a sparkline says nothing of each point's trend."""
    point, rules = cell.point, cell.rules
    assert point is not None and rules is not None
    return SeriesPoint(
        period=point.period,
        measuring_date=point.measuring_date,
        point_id=point.id,
        value=cell.value,
        status=cell.status,
        target=target_view(evaluation.facts, cell, name),
        coverage=coverage_view(rules, cell.rolled, cell.hidden, name),
        trend=evaluation.trend(cell) if with_trend else None,
        version=rules.number,
        deadline=point.deadline,
        hidden=cell.hidden,
        state=cell.state,
    )


def spark(evaluation: Evaluation, cell: Evaluated, name: Name) -> tuple[SeriesPoint, ...]:
    """The last points of the cell's own kind; year to date: of the same part of the year."""
    point, rules = cell.point, cell.rules
    if point is None or rules is None:
        return ()
    series = [p for p in evaluation.facts.points[point.indicator_id] if _alike(p, point, rules)]
    cells = [
        evaluation.at(p, cell.unit_key)
        for p in series[-SPARK_POINTS:]
        if evaluation.takes_part(p, cell.unit_key)
    ]
    return tuple(series_point(evaluation, c, name, with_trend=False) for c in cells)


def _alike(candidate: Point, point: Point, rules: Rules) -> bool:
    same_kind = candidate.period.kind is point.period.kind
    same_part = not rules.year_to_date or candidate.period.part == point.period.part
    return same_kind and same_part and candidate.period.last <= point.period.last


def cell_view(
    evaluation: Evaluation,
    cell: Evaluated,
    unit_of_measure: str,
    name: Name,
    *,
    with_spark: bool = False,
) -> CellView:
    """An evaluated cell as a page shows it."""
    rules = cell.rules
    if rules is None:
        return empty_cell(unit_of_measure)
    ahead = evaluation.forecasts.beside(cell)
    earlier, before = evaluation.year_before(cell), evaluation.before(cell)
    deviation = rules.operator is Operator.DEVIATION and cell.rolled and not cell.hidden
    return CellView(
        period=cell.period,
        point_id=cell.point.id if cell.point else None,
        value=cell.value,
        decimals=rules.decimals,
        unit_of_measure=unit_of_measure,
        status=cell.status,
        target=target_view(evaluation.facts, cell, name),
        coverage=coverage_view(rules, cell.rolled, cell.hidden, name),
        score=shown(cell.score, 2),
        trend=evaluation.trend(cell),
        previous=earlier.value if earlier else None,
        compared=before.value if before else None,
        earlier=cell.earlier,
        known=cell.known,
        hidden=cell.hidden,
        reason=cell.reason,
        state=cell.state,
        amount=_kroner(cell, rules) if deviation else None,
        amount_unit="kr" if deviation else "",
        unapproved=cell.unapproved,
        waiting=cell.waiting,
        shown_after=cell.point.deadline if cell.point and cell.hidden == NOT_RELEASED else None,
        forecast=ahead.value if ahead else None,
        forecast_status=ahead.status if ahead else None,
        forecast_target=target_view(evaluation.facts, ahead, name) if ahead else None,
        forecast_coverage=coverage_view(rules, ahead.rolled, "", name) if ahead else None,
        derived_difference=cell.derived_difference,
        made_of=cell.made_of,
        total_difference=_total_difference(cell, rules),
        spark=spark(evaluation, cell, name) if with_spark else (),
    )


def _total_difference(cell: Evaluated, rules: Rules) -> Decimal | None:
    if cell.rolled is None or cell.hidden:
        return None
    return shown(cell.rolled.total_difference, rules.decimals) or None


def empty_cell(unit_of_measure: str = "", decimals: int = 0) -> CellView:
    """A cell with nothing planned in the period and nothing earlier."""
    return CellView(
        period=None,
        point_id=None,
        value=None,
        decimals=decimals,
        unit_of_measure=unit_of_measure,
        status=Status.NO_VALUE,
        target=None,
        coverage=NO_COVERAGE,
        state="",
    )


def _kroner(cell: Evaluated, rules: Rules) -> Decimal | None:
    """The amount of a deviation in kroner, whatever it is reported in."""
    amount = cell.rolled.amount if cell.rolled else None
    return None if amount is None else shown(amount * rules.amounts_in, 6)
