"""Whether figures that belong together add up: a total against what its control says it should equal."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select

from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Rules
from wisweb_bms.engine.formula import Formula, FormulaRefused, Reference, evaluate, parse_formula
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.rollup import roll_up
from wisweb_bms.models import Indicator
from wisweb_bms.models.indicator import the_one_of_a_code_last

from .facts import Scope


@dataclass(frozen=True, slots=True)
class Control:
    """A total and the formula it should equal, with the indicators that the formula reads."""

    indicator_id: int
    name: str
    formula: Formula
    sources: dict[str, int]  # by code

    @property
    def involved(self) -> frozenset[int]:
        return frozenset((self.indicator_id, *self.sources.values()))


@dataclass(frozen=True, slots=True)
class Mismatch:
    """What a unit reported for the total, and what its parts come to."""

    name: str
    reported: Decimal
    parts: Decimal
    decimals: int


def controls_of(scope: Scope, indicator_ids: Collection[int]) -> tuple[Control, ...]:
    """The controls that any of these indicators takes part in, in one statement.

    One that names an indicator that is gone says nothing.
    """
    asked = select(Indicator.id, Indicator.code, Indicator.name, Indicator.control).where(
        Indicator.municipality_id == scope.municipality_id, Indicator.deleted_at.is_(None)
    )
    rows = scope.session.execute(asked.order_by(*the_one_of_a_code_last())).all()
    by_code = {row.code: row.id for row in rows}
    found = []
    for row in rows:
        try:
            formula = parse_formula(row.control) if row.control else None
        except FormulaRefused:
            formula = None
        if formula is not None and all(code in by_code for code in formula.references):
            sources = {code: by_code[code] for code in formula.references}
            found.append(Control(row.id, row.name, formula, sources))
    return tuple(c for c in found if c.involved & set(indicator_ids))


def with_involved(indicator_ids: Collection[int], controls: Sequence[Control]) -> set[int]:
    """The indicators to read so that the controls can be judged."""
    return set(indicator_ids).union(*(c.involved for c in controls))


def mismatch(
    evaluation: Evaluation,
    controls: Sequence[Control],
    indicator_id: int,
    unit_key: str,
    period: Period,
) -> Mismatch | None:
    """The first control of the indicator that the unit's own figures of the period break."""
    for control in controls:
        if indicator_id in control.involved:
            found = _broken(evaluation, control, unit_key, period)
            if found is not None:
                return found
    return None


def _broken(
    evaluation: Evaluation, control: Control, unit_key: str, period: Period
) -> Mismatch | None:
    """None where they agree, where one of them is not reported, or may not be seen by the visitor.

    Parts that are typed rounded may miss the total by one of its last decimal; whole numbers may not.
    """
    whole = _own(evaluation, control.indicator_id, unit_key, period)

    def value(used: Reference) -> Fraction | None:
        own = _own(evaluation, control.sources[used.code], unit_key, period)
        return own[0] if own else None

    parts = evaluate(control.formula, value).value
    if whole is None or parts is None:
        return None
    reported, rules = whole
    shown, summed = (round_half_away(v, rules.decimals) for v in (reported, parts))
    slack = Decimal(1).scaleb(-rules.decimals) if rules.decimals else Decimal(0)
    if abs(shown - summed) <= slack:
        return None
    return Mismatch(control.name, shown, summed, rules.decimals)


def _own(
    evaluation: Evaluation, indicator_id: int, unit_key: str, period: Period
) -> tuple[Fraction, Rules] | None:
    """What the unit itself reported in the period, unrounded, and the rules it was reported by."""
    facts = evaluation.facts
    for point in facts.points.get(indicator_id, ()):
        report = facts.reports.get(point.id, {}).get(unit_key)
        if point.period != period or report is None or not report.reported:
            continue
        rules = facts.rules[point.version_id]
        if rules.privacy_k is not None and unit_key not in facts.may_report:
            return None
        value = roll_up(rules.operator, [report], factor=rules.factor).value
        return None if value is None else (Fraction(value), rules)
    return None
