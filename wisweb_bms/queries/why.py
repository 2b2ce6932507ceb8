"""Why a cell shows what it shows: the parts, the operator, the rounding, the target and its origin."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from wisweb_bms.engine.concealment import contributing
from wisweb_bms.engine.evaluate import Evaluated
from wisweb_bms.engine.facts import Point, Rules
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.parts import Operator, Part
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.rollup import Rolled, roll_up

from .cells import cell_view
from .comments import comments
from .indicator import Reading
from .view_models import Comment, ContributorView, SourceView, UnitRef, WhyPage

EXTRA_DIGITS = 2
SHARING = (Operator.WEIGHTED_MEAN, Operator.RATIO, Operator.SURVEY, Operator.DEVIATION)


def why_page(reading: Reading, period: Period) -> WhyPage | None:
    """The explanation of a cell; None where nothing is planned or known for it."""
    cell = reading.evaluation.cell(reading.indicator.id, reading.unit_key, period)
    rules = cell.rules
    if rules is None:
        return None
    rolled = None if cell.hidden else cell.rolled
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
        contributors=tuple(_contributors(reading, cell)) if cell.point else (),
        formula=reading.version.formula,
        sources=tuple(_sources(reading, cell)),
        source=reading.indicator.source,
        left_out=tuple(_left_out(reading, cell)),
        comments=_comments(reading, cell),
    )


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


def _contributors(reading: Reading, cell: Evaluated) -> Iterator[ContributorView]:
    """The shown parts, largest contribution first, and one line for all others."""
    point, rules = cell.point, cell.rules
    assert point is not None and rules is not None
    if rules.operator is Operator.FORMULA:
        return
    evaluation = reading.evaluation
    reports = evaluation.facts.reports.get(point.id, {})
    tree = evaluation.tree(rules, point)
    units = tree.subtree(reading.unit_key) or (reading.unit_key,)
    if rules.operator is Operator.NONE:
        units = (reading.unit_key,)
    open_lines: list[ContributorView] = []
    others: list[str] = []
    for key in units:
        report = reports.get(key)
        if report is None:
            continue
        if (
            cell.hidden
            or evaluation.concealment.hides_own_part(point, key)
            or not reading.names.is_open(key)
        ):
            others.append(key)
            continue
        own_part = bool(tree.children.get(key))
        open_lines.append(_line(reading, point, report, rules, cell.rolled, own_part))
    open_lines.sort(key=lambda c: (c.value is None, -(c.contribution or Decimal(0))))
    yield from open_lines
    if others:
        yield ContributorView(None, False, None, None, None, None, None, None, "", len(others))


def _line(
    reading: Reading,
    point: Point,
    part: Part,
    rules: Rules,
    whole: Rolled | None,
    own_part: bool,
) -> ContributorView:
    own = roll_up(rules.operator, [part], factor=rules.factor) if part.reported else None
    value = own.value if own else None
    late = reading.scope.today > point.deadline
    return ContributorView(
        unit=reading.names.ref(part.unit_key),
        own_part=own_part,
        value=None if value is None else round_half_away(value, rules.decimals),
        numerator=part.numerator if part.numerator is not None else part.actual,
        denominator=part.denominator if part.denominator is not None else part.budget,
        weight=part.weight,
        respondents=part.respondents,
        contribution=_contribution(rules, part, own, whole),
        state="reported" if part.reported else _unreported(part, late),
    )


def _unreported(part: Part, late: bool) -> str:
    if part.not_applicable:
        return "not_applicable"
    return "missing" if late else "planned"


def _contribution(
    rules: Rules, part: Part, own: Rolled | None, whole: Rolled | None
) -> Decimal | None:
    """What the line adds to the result, in the result's unit; the lines add up to it unrounded."""
    if own is None or own.numerator is None or whole is None:
        return None if rules.operator is not Operator.SUM else part.value
    if rules.operator not in SHARING or not whole.denominator:
        return None
    share = own.numerator / abs(whole.denominator)
    factor = Fraction(rules.factor) if rules.operator is Operator.RATIO else Fraction(1)
    if rules.operator is Operator.DEVIATION:
        return None
    return round_half_away(share * factor, rules.decimals + 1)


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
