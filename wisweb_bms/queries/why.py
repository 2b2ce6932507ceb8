"""Why a cell shows what it shows: the parts, the operator, the rounding, the target and its origin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from wisweb_bms.engine.concealment import contributing
from wisweb_bms.engine.evaluate import Evaluated
from wisweb_bms.engine.facts import Rules
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.parts import Operator
from wisweb_bms.engine.periods import Period

from .assessments import assessments
from .cells import cell_view
from .comments import comments
from .indicator import Reading, series_of
from .pulls import pulls_of
from .view_models import Comment, Said, SeriesPoint, UnitRef
from .why_views import SourceView, WhyPage

EXTRA_DIGITS = 2
SERIES = 6
"""Points of the small chart."""


def why_page(reading: Reading, period: Period) -> WhyPage | None:
    """The explanation of a cell; None where the unit's card of the period does not hold it."""
    evaluation = reading.evaluation
    cell = evaluation.cell(reading.indicator.id, reading.unit_key, period)
    if not evaluation.is_placed(reading.indicator.id, reading.unit_key, period):
        return None
    rules = cell.rules or reading.facts.rules[reading.version.id]
    rolled = None if cell.hidden else cell.rolled
    series = series_of(reading, reading.unit_key)
    until = tuple(p for p in series if p.period.last <= (cell.period or period).last)
    awaited = rolled is not None and bool(rolled.missing)
    deadline = cell.point.deadline if cell.point and awaited else None
    return WhyPage(
        indicator_id=reading.indicator.id,
        code=reading.indicator.code,
        name=reading.indicator.name,
        scorecard_id=reading.card_id,
        unit=reading.names.ref(reading.unit_key),
        period=cell.period or period,
        cell=cell_view(
            reading.evaluation, cell, reading.version.unit_of_measure, reading.names.ref
        ),
        operator=rules.operator.value,
        numerator=exact(rolled.numerator) if rolled else None,
        denominator=exact(rolled.denominator) if rolled else None,
        factor=rules.factor,
        weight_name=reading.version.weight_name,
        unrounded=None if cell.exact is None else _digits(cell.exact, rules),
        pulls=pulls_of(reading.evaluation, reading.names, cell),
        formula=reading.version.formula,
        sources=tuple(_sources(reading, cell)),
        source=reading.indicator.source,
        left_out=tuple(_left_out(reading, cell)),
        comments=_comments(reading, cell),
        place=reading.place,
        said=_said(reading, cell, period),
        series=until[-SERIES:],
        to_date=rules.year_to_date,
        before=_before(cell, rules, until),
        deadline=deadline,
        days_over=(reading.scope.today - deadline).days if deadline else 0,
    )


def _said(reading: Reading, cell: Evaluated, period: Period) -> Said | None:
    """The leader's explanation; of what is hidden nothing is said."""
    if cell.hidden:
        return None
    found = assessments(reading.scope, reading.card_id, reading.unit_key, period)
    return found.get(("indicator", reading.indicator.id))


def _before(cell: Evaluated, rules: Rules, until: Sequence[SeriesPoint]) -> SeriesPoint | None:
    """The figure right before of the same kind and version; of a sum to date there is none to compare."""
    if cell.point is None or rules.year_to_date and rules.sums:
        return None
    alike = [
        p for p in until if p.period.kind is cell.point.period.kind and p.version == rules.number
    ]
    earlier = [p for p in alike if p.period.last < cell.point.period.last]
    found = earlier[-1] if earlier else None
    return found if found is not None and found.value is not None and not found.hidden else None


def _comments(reading: Reading, cell: Evaluated) -> tuple[Comment, ...]:
    """What the units behind the figure said with theirs, newest first."""
    point, rules = cell.point, cell.rules
    if point is None or rules is None:
        return ()
    evaluation = reading.evaluation
    points = (point,)
    if rules.operator is Operator.FORMULA:
        points = evaluation.formulas.measured(point)
    units = contributing(evaluation.facts, rules, point, reading.unit_key)
    found = comments(reading.scope, reading.names, evaluation, points, units)
    return tuple(found.values())


def _left_out(reading: Reading, cell: Evaluated) -> Iterator[UnitRef]:
    """Whose figures about people the whole does not count, since its organisation did not have them."""
    point, rules = cell.point, cell.rules
    if point is None or rules is None or rules.privacy_k is None:
        return
    tree = reading.evaluation.tree(rules, point)
    if reading.unit_key == tree.root:
        reports = reading.evaluation.facts.reports.get(point.id, {})
        yield from (
            reading.names.ref(u) for u in sorted(reports) if u not in tree and reports[u].reported
        )


def exact(value: Fraction | None) -> Decimal | None:
    """A sum as it is: six decimals hold every figure that can be stored."""
    return None if value is None else round_half_away(value, 6)


def _digits(value: Fraction, rules: Rules) -> Decimal:
    return round_half_away(value, rules.decimals + EXTRA_DIGITS)


def _sources(reading: Reading, cell: Evaluated) -> Iterator[SourceView]:
    """What a formula used, unrounded, and what is shown of it."""
    rules, point = cell.rules, cell.point
    if rules is None or point is None or rules.formula is None or cell.hidden:
        return
    evaluation = reading.evaluation
    for use in rules.formula.uses:
        value = evaluation.formulas.resolve(use, point, cell.unit_key)
        indicator_id = evaluation.facts.indicator_of_code.get(use.code)
        decimals = evaluation.formulas.decimals_of(use.code, point)
        if indicator_id is None or decimals is None:
            continue
        if not evaluation.facts.is_seen(indicator_id, cell.unit_key):
            continue
        yield SourceView(
            reference=f"[{use.code}]" if use.kind == "value" else f"{use.kind}([{use.code}])",
            indicator_id=indicator_id,
            name=evaluation.facts.names.get(indicator_id, use.code),
            value=None if value is None else round_half_away(value, 6),
            shown=None if value is None else round_half_away(value, decimals),
        )
