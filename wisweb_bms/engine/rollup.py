"""Roll-ups over units and over time: exact, never a mean of means, missing is never zero."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from statistics import median_high, median_low
from typing import NamedTuple

from .numbers import EXACT, exact_sum
from .parts import Operator, Part


class Rolled(NamedTuple):
    """A rolled-up value with its sums and its coverage.

    ``numerator`` and ``denominator`` are the sums the value is made from, where it is a quotient;
    ``weight_expected`` adds what the missing weighed last, where that is known of all of them;
    ``amount`` is actual less budget of a deviation; ``contributors`` are the units expected.
    """

    value: Fraction | None = None
    numerator: Fraction | None = None
    denominator: Fraction | None = None
    weight: Fraction | None = None
    weight_expected: Fraction | None = None
    respondents: int | None = None
    invited: int | None = None
    amount: Fraction | None = None
    reported: int = 0
    expected: int = 0
    missing: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    total_difference: Fraction | None = None


def roll_up(operator: Operator, parts: Sequence[Part], *, factor: Decimal = Decimal(1)) -> Rolled:
    """The operator over the reported parts; coverage over those expected."""
    reported = [p for p in parts if p.reported]
    expected = [p for p in parts if p.expected]
    figures = _FIGURES[operator](reported, Fraction(factor))
    missing = tuple([p.unit_key for p in expected if not p.reported])
    respondents = [p.respondents for p in reported if p.respondents is not None]
    invited = [p.invited for p in reported if p.invited is not None]
    return figures._replace(
        respondents=sum(respondents) if respondents else None,
        invited=sum(invited) if invited else None,
        reported=len(expected) - len(missing),
        expected=len(expected),
        missing=missing,
        contributors=tuple([p.unit_key for p in expected]),
    )


def _sum(figures: Iterable[Decimal | Fraction]) -> Fraction:
    return sum((Fraction(f) for f in figures), Fraction(0))


def _of_values(choose: Callable[[list[Decimal]], Fraction]) -> Callable[..., Rolled]:
    def figures(parts: Sequence[Part], _factor: Fraction) -> Rolled:
        values = [p.value for p in parts if p.value is not None]
        return Rolled(value=choose(values)) if values else Rolled()

    return figures


def _median(values: list[Decimal]) -> Fraction:
    return (Fraction(median_low(values)) + Fraction(median_high(values))) / 2


def _mean(values: list[Fraction]) -> Fraction:
    return _sum(values) / len(values)


def _weighted(parts: Sequence[Part], _factor: Fraction) -> Rolled:
    weighed = [(p.value, p.weight) for p in parts if p.value is not None and p.weight]
    products = [EXACT.multiply(value, weight) for value, weight in weighed]
    return _quotient(exact_sum(products), exact_sum([w for _, w in weighed]), weighed=True)


def _quotient(
    numerator: Fraction,
    denominator: Fraction,
    factor: Fraction | None = None,
    *,
    weighed: bool = False,
) -> Rolled:
    """A zero denominator gives no value: not an error and not 0."""
    value = numerator / denominator if denominator else None
    return Rolled(
        value=value if factor is None or value is None else factor * value,
        numerator=numerator,
        denominator=denominator,
        weight=denominator if weighed else None,
    )


def _ratio(parts: Sequence[Part], factor: Fraction) -> Rolled:
    whole = [
        (p.numerator, p.denominator)
        for p in parts
        if p.numerator is not None and p.denominator is not None
    ]
    if not whole:
        return Rolled()
    return _quotient(exact_sum([n for n, _ in whole]), exact_sum([d for _, d in whole]), factor)


def _deviation(parts: Sequence[Part], _factor: Fraction) -> Rolled:
    whole = [(p.actual, p.budget) for p in parts if p.actual is not None and p.budget is not None]
    if not whole:
        return Rolled()
    return _deviates(exact_sum([a for a, _ in whole]), exact_sum([b for _, b in whole]))


def _deviates(actual: Fraction, budget: Fraction) -> Rolled:
    amount = actual - budget
    value = 100 * amount / abs(budget) if budget else None
    return Rolled(value=value, numerator=actual, denominator=budget, amount=amount)


def _survey(parts: Sequence[Part], _factor: Fraction) -> Rolled:
    """Counts of all units first, then the mean a question, then the mean of the questions."""
    counted = [p for p in parts if p.answers]
    imported = [p for p in parts if not p.answers and p.value is not None and p.respondents]
    sums: dict[int, list[int]] = {}
    for part in counted:
        for question, steps in (part.answers or {}).items():
            held = sums.setdefault(question, [0, 0])
            held[0] += sum(step * n for step, n in steps.items())
            held[1] += sum(steps.values())
    means = [Fraction(s, n) for s, n in sums.values() if n]
    people = sum(p.respondents or 0 for p in counted)
    if imported:
        numerator = _sum(Fraction(p.value or 0) * (p.respondents or 0) for p in imported)
        denominator = Fraction(sum(p.respondents or 0 for p in imported))
        if means:
            numerator += _mean(means) * people
            denominator += people
        return _quotient(numerator, denominator)
    if not means:
        return Rolled()
    if len(sums) == 1:
        total, answers = next(iter(sums.values()))
        return _quotient(Fraction(total), Fraction(answers))
    return Rolled(value=_mean(means))


def _none(parts: Sequence[Part], factor: Fraction) -> Rolled:
    """One unit's own measurement, whatever its kind of entry."""
    if len(parts) != 1:
        return Rolled()
    part = parts[0]
    if part.answers or (part.value is not None and part.respondents):
        return _survey(parts, factor)
    if part.actual is not None:
        return _deviation(parts, factor)
    if part.numerator is not None:
        return _ratio(parts, factor)
    return Rolled(value=None if part.value is None else Fraction(part.value))


_FIGURES: Mapping[Operator, Callable[[Sequence[Part], Fraction], Rolled]] = {
    Operator.NONE: _none,
    Operator.SUM: _of_values(exact_sum),
    Operator.MIN: _of_values(lambda values: Fraction(min(values))),
    Operator.MAX: _of_values(lambda values: Fraction(max(values))),
    Operator.MEDIAN: _of_values(_median),
    Operator.MEAN: _of_values(lambda values: exact_sum(values) / len(values)),
    Operator.WEIGHTED_MEAN: _weighted,
    Operator.RATIO: _ratio,
    Operator.DEVIATION: _deviation,
    Operator.SURVEY: _survey,
    Operator.FORMULA: lambda _parts, _factor: Rolled(),
}


def roll_up_unit(
    operator: Operator,
    unit_key: str,
    children: Mapping[str, Sequence[str]],
    parts: Mapping[str, Part],
    *,
    factor: Decimal = Decimal(1),
) -> Rolled:
    """The unit's own part and those below it; a total for all below replaces its descendants.

    The unit's own card shows its total too, with the difference to the sum of the parts. Coverage is
    always of the units expected.
    """
    if operator is Operator.NONE:
        own = [parts[unit_key]] if unit_key in parts else []
        return roll_up(operator, own, factor=factor)
    counted, every = counted_parts(unit_key, children, parts)
    rolled = roll_up(operator, counted, factor=factor)
    if len(counted) == len(every):
        return rolled
    covered = _coverage(every, counted, children)
    own_total = parts.get(unit_key)
    difference = None
    if own_total is not None and own_total.total and own_total.reported:
        below = roll_up(operator, [p for p in every if p is not own_total], factor=factor)
        if rolled.value is not None and below.value is not None:
            difference = rolled.value - below.value
    return rolled._replace(
        reported=sum(u in covered for u in (p.unit_key for p in every if p.expected)),
        expected=sum(p.expected for p in every),
        missing=tuple(p.unit_key for p in every if p.expected and p.unit_key not in covered),
        contributors=tuple(p.unit_key for p in every if p.expected),
        total_difference=difference,
    )


def counted_parts(
    unit_key: str, children: Mapping[str, Sequence[str]], parts: Mapping[str, Part]
) -> tuple[list[Part], list[Part]]:
    """The parts that count, and all of them, in preorder."""
    counted: list[Part] = []
    every: list[Part] = []
    waiting = [(unit_key, True)]
    while waiting:
        key, counts = waiting.pop()
        part = parts.get(key)
        if part is not None:
            every.append(part)
            if counts:
                counted.append(part)
                counts = not (part.total and part.reported)
        waiting.extend((child, counts) for child in reversed(children.get(key, ())))
    return counted, every


def _coverage(
    every: Sequence[Part], counted: Sequence[Part], children: Mapping[str, Sequence[str]]
) -> set[str]:
    """Units whose figures are in the result: reported themselves, or below a reported total."""
    covered = {p.unit_key for p in every if p.reported}
    for part in counted:
        if part.total and part.reported:
            waiting = list(children.get(part.unit_key, ()))
            while waiting:
                key = waiting.pop()
                covered.add(key)
                waiting.extend(children.get(key, ()))
    return covered


def over_time(
    operator: str,
    values: Sequence[Rolled],
    factor: Decimal = Decimal(1),
    units: Operator = Operator.NONE,
    *,
    plain: bool = False,
) -> Rolled:
    """Values of one unit at several points, oldest first, as one: last, sum, mean, weighted_mean,
    ratio, min, max or rolling_12. ``units`` is the operator that made each of them; ``plain`` says
    that they are typed as numbers, so that twelve months of them are added also where each has a
    headcount. Coverage is the union of the points'."""
    filled = [r for r in values if r.value is not None]
    numbers = [r.value for r in filled if r.value is not None]
    made = Rolled()
    if numbers:
        adds = plain and operator == "rolling_12" and units is Operator.NONE
        made = _OVER_TIME["sum" if adds else operator](filled, numbers, Fraction(factor), units)
    expected = dict.fromkeys(u for r in values for u in r.contributors)
    missing = dict.fromkeys(u for r in values for u in r.missing)
    return made._replace(
        reported=len(expected) - len(missing),
        expected=len(expected),
        missing=tuple(missing),
        contributors=tuple(expected),
    )


def _time_quotient(
    rolled: Sequence[Rolled], values: list[Fraction], factor: Fraction, _units: Operator
) -> Rolled:
    """The quotient of the sums; where one of the values is no quotient, they weigh alike."""
    sums = [
        (r.numerator, r.denominator)
        for r in rolled
        if r.numerator is not None and r.denominator is not None
    ]
    if len(sums) < len(rolled):
        return Rolled(value=_mean(values))
    numerator, denominator = _sum(n for n, _ in sums), _sum(d for _, d in sums)
    if all(r.amount is not None for r in rolled):
        return _deviates(numerator, denominator)
    weighed = all(r.weight is not None for r in rolled)
    return _quotient(numerator, denominator, None if weighed else factor, weighed=weighed)


_OF_TWELVE_MONTHS = {
    Operator.MIN: "min",
    Operator.MAX: "max",
    Operator.NONE: "sum",
    Operator.SUM: "sum",
}


def _twelve_months(
    rolled: Sequence[Rolled], values: list[Fraction], factor: Fraction, units: Operator
) -> Rolled:
    """A quotient is made of the sums, what can be added is added, and of the rest it is the mean."""
    if all(r.numerator is not None for r in rolled):
        return _time_quotient(rolled, values, factor, units)
    return _OVER_TIME[_OF_TWELVE_MONTHS.get(units, "mean")](rolled, values, factor, units)


_TimeFigures = Callable[[Sequence[Rolled], list[Fraction], Fraction, Operator], Rolled]
_OVER_TIME: Mapping[str, _TimeFigures] = {
    "last": lambda rolled, _values, _factor, _units: rolled[-1],
    "sum": lambda _rolled, values, _factor, _units: Rolled(value=_sum(values)),
    "mean": lambda _rolled, values, _factor, _units: Rolled(value=_mean(values)),
    "weighted_mean": _time_quotient,
    "ratio": _time_quotient,
    "min": lambda _rolled, values, _factor, _units: Rolled(value=min(values)),
    "max": lambda _rolled, values, _factor, _units: Rolled(value=max(values)),
    "rolling_12": _twelve_months,
}
