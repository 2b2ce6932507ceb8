"""What each unit is expected to end the year with, in the form that its operator rolls up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from .facts import Point, Rules
from .numbers import EXACT
from .parts import Operator, Part
from .periods import Period, PeriodKind, newest

MONTHS = 12
_OF_A_YEAR = 27_720
"""Divisible by every number of months: a budget to date is carried to the whole year exactly."""


class YearPart(NamedTuple):
    """A unit's part in the year's figure, and the point that gave its forecast; None is a result."""

    part: Part
    given_at: Point | None


def year_parts(
    rules: Rules,
    year: Period,
    points: Iterable[Point],
    reports: Mapping[int, Mapping[str, Part]],
) -> dict[str, YearPart]:
    """By unit: its year's result, else its newest forecast, else that it is still awaited.

    ``points`` are those of the year that are known, in any order; ``reports`` is by point id. The
    numerators hold the factor already, so the parts roll up with factor 1.
    """
    by_unit: dict[str, list[tuple[Point, Part]]] = {}
    for point in sorted(points, key=newest, reverse=True):
        for unit_key, part in reports.get(point.id, {}).items():
            by_unit.setdefault(unit_key, []).append((point, part))
    return {unit: _year_part(rules, year, unit, found) for unit, found in by_unit.items()}


def _year_part(
    rules: Rules, year: Period, unit_key: str, newest_first: Sequence[tuple[Point, Part]]
) -> YearPart:
    reported = [(point, part) for point, part in newest_first if part.reported]
    expected = newest_first[0][1].expected
    for point, part in reported:
        if _is_the_years(rules, point, year):
            return YearPart(_result(rules, part), None)
    for point, part in reported:
        if part.forecast is not None:
            figures = _figures(rules, part.forecast, reported)
            made = Part(unit_key, figures is not None, total=part.total, forecast=part.forecast)
            return YearPart(made._replace(**figures or {}), point if figures is not None else None)
    return YearPart(Part(unit_key, False, expected), None)


def _is_the_years(rules: Rules, point: Point, year: Period) -> bool:
    """Whether a figure of the point is the year's result."""
    to_the_end = rules.year_to_date or rules.over_time == "last"
    return point.period == year or (to_the_end and point.period.last == year.last)


def _result(rules: Rules, part: Part) -> Part:
    """The year's own figure beside forecasts: its own numbers, and no forecast."""
    part = part._replace(forecast=None)
    if rules.operator is Operator.RATIO and part.numerator is not None:
        return part._replace(numerator=EXACT.multiply(part.numerator, rules.factor))
    if rules.operator is Operator.DEVIATION and part.budget is not None:
        whole = Decimal(_OF_A_YEAR // MONTHS)
        actual = None if part.actual is None else EXACT.multiply(part.actual, whole)
        return part._replace(actual=actual, budget=EXACT.multiply(part.budget, whole))
    return part


def _figures(
    rules: Rules, forecast: Decimal, newest_first: Sequence[tuple[Point, Part]]
) -> dict[str, Any] | None:
    """What the forecast is added up with; None where what it is weighed by is not known."""
    if rules.operator is Operator.WEIGHTED_MEAN:
        weight = next((p.weight for _, p in newest_first if p.weight is not None), None)
        return None if weight is None else {"value": forecast, "weight": weight}
    if rules.operator is Operator.RATIO:
        below = next((p.denominator for _, p in newest_first if p.denominator is not None), None)
        if below is None:
            return None
        return {"numerator": EXACT.multiply(forecast, below), "denominator": below}
    if rules.operator is Operator.DEVIATION:
        budget = _years_budget(rules, newest_first)
        if budget is None:
            return None
        deviates = EXACT.scaleb(EXACT.multiply(forecast, abs(budget)), Decimal(-2))
        return {"actual": EXACT.add(budget, deviates), "budget": budget}
    return {"value": forecast}


def _years_budget(rules: Rules, newest_first: Sequence[tuple[Point, Part]]) -> Decimal | None:
    """The newest budget carried to the whole year, in the fine unit that keeps it exact."""
    for point, part in newest_first:
        if part.budget is not None:
            return EXACT.multiply(part.budget, Decimal(_OF_A_YEAR // _months(rules, point.period)))
    return None


def _months(rules: Rules, period: Period) -> int:
    """How many months of its year a figure covers."""
    to_date = rules.year_to_date or period.kind is PeriodKind.DATE
    return period.last.month if to_date else period.last.month - period.first.month + 1
