"""What the year is expected to end with: worked by hand, and true of any figures."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.test_evaluate import World, formula, rules, tree_of
from wisweb_bms.engine.following import line_of
from wisweb_bms.engine.formula import parse_formula
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.parts import Operator
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status
from wisweb_bms.engine.tree import DatedTree
from wisweb_bms.queries.cells import cell_view
from wisweb_bms.queries.view_models import UnitRef

D = Decimal
TWO = [DatedTree(dt.date(2020, 1, 1), tree_of(A="R", B="R"))]


def ahead(world: World, unit: str = "R", page: str = "2026T1", number: int = 1):
    """The forecast of a cell: value, status and (reported, expected); None without one."""
    evaluation = world.evaluation()
    found = evaluation.forecasts.beside(evaluation.cell(number, unit, Period.parse(page)))
    if found is None:
        return None
    assert found.rolled is not None
    return found.value, found.status, (found.rolled.reported, found.rolled.expected)


def expects(forecast: object, **figures: object) -> dict[str, object]:
    made = {name: D(str(f)) for name, f in figures.items()}
    return {"value": D(1), "forecast": D(str(forecast))} | made


# -- worked by hand ------------------------------------------------------------------------------------


def test_a_weighted_mean_of_forecasts_has_each_units_last_weight():
    world = World(rules(1, "X", Operator.WEIGHTED_MEAN)).aim(1, "R", "5", "4")
    world.measure(1, {"2026T1": {"A": expects(10, weight=30), "B": expects(4, weight=10)}})
    assert ahead(world) == (D("8.5"), Status.GREEN, (2, 2))
    world.measure(1, {"2026T2": {"A": {"value": D(3), "weight": D(10)}, "B": None}})
    assert ahead(world, page="2026T2") == (D("7.0"), Status.GREEN, (2, 2)), "A's ten of the autumn"
    assert ahead(world) == (D("8.5"), Status.GREEN, (2, 2)), "as it was known in the spring"


def test_a_ratio_of_forecasts_has_the_last_denominators():
    world = World(rules(1, "X", Operator.RATIO, factor=D(100)))
    first = expects(20, numerator=1, denominator=10)
    second = expects(30, numerator=1, denominator=40)
    world.measure(1, {"2026T1": {"A": first, "B": second}})
    assert ahead(world) == (D("28.0"), Status.NO_TARGET, (2, 2)), "(2 + 12) of 50"


@pytest.mark.parametrize(("page", "to_date"), [("2026", False), ("2026T1", True)])
def test_deviations_are_added_up_as_amounts_of_the_years_budgets(page, to_date):
    world = World(rules(1, "X", Operator.DEVIATION, year_to_date=to_date, over_time="ratio"))
    first, second = expects(10, actual=1, budget=1000), expects(20, actual=1, budget=-500)
    world.measure(1, {"2026T1": {"A": first, "B": second}, "2026T2": {"A": None}})
    assert ahead(world, page=page)[0] == D("40.0"), "1 100 and −400 of 500"


def test_budgets_to_date_of_different_days_are_carried_to_the_whole_year():
    world = World(rules(1, "X", Operator.DEVIATION, year_to_date=True))
    early = {"A": expects(10, actual=1, budget=100), "B": None}
    late = {"A": None, "B": expects(0, actual=1, budget=200)}
    world.measure(1, {"2026T1": early, "2026T2": late})
    assert ahead(world, page="2026T2")[0] == D("5.0"), "30 of 300 and 0 of 300"


def test_a_sum_that_lacks_a_unit_has_no_colour_and_says_of_how_many_it_is():
    world = World(rules(1, "X")).aim(1, "R", "10", "5")
    world.measure(1, {"2026T1": {"A": expects(12), "B": {"value": D(1)}}})
    assert ahead(world) == (D("12.0"), Status.INCOMPLETE, (1, 2))
    world.measure(1, {"2026T2": {"A": {"value": D(1)}, "B": expects(3)}})
    assert ahead(world, page="2026T2") == (D("15.0"), Status.GREEN, (2, 2))


def test_below_the_least_coverage_a_mean_has_no_colour_either():
    figures = {"2026T1": {"A": expects(12), "B": {"value": D(1)}}}
    world = World(rules(1, "X", Operator.MEAN), least_coverage=D(60)).aim(1, "R", "10", "5")
    assert ahead(world.measure(1, figures)) == (D("12.0"), Status.INCOMPLETE, (1, 2))
    world = World(rules(1, "X", Operator.MEAN), least_coverage=D(50)).aim(1, "R", "10", "5")
    assert ahead(world.measure(1, figures)) == (D("12.0"), Status.GREEN, (1, 2))


def test_a_units_own_parts_forecast_is_never_the_wholes():
    world = World(rules(1, "X", Operator.WEIGHTED_MEAN)).aim(1, "R", "50", "40")
    five = expects(90, weight=5)
    world.measure(
        1,
        {"2026T1": {"R": five, "A": expects(10, weight=45), "B": {"value": D(1), "weight": D(9)}}},
    )
    assert ahead(world) == (D("18.0"), Status.RED, (2, 3)), (
        "not the 90 of five full-time equivalents"
    )


def test_a_page_shows_the_wholes_forecast_and_from_how_many_it_is():
    world = World(rules(1, "X", Operator.WEIGHTED_MEAN))
    world.measure(1, {"2026T1": {"R": expects(90, weight=5), "A": expects(10, weight=45)}})
    world.measure(1, {"2026T2": {"R": {"value": D(1)}, "A": {"value": D(1)}, "B": {"value": D(2)}}})
    evaluation = world.evaluation()
    cell = evaluation.cell(1, "R", Period.parse("2026T2"))
    shown = cell_view(evaluation, cell, "%", lambda key: UnitRef(key, key))
    assert shown.forecast == 18
    assert shown.forecast_coverage is not None
    assert (shown.forecast_coverage.reported, shown.forecast_coverage.expected) == (2, 3)


@pytest.mark.parametrize("operator", [Operator.SURVEY, Operator.WEIGHTED_MEAN])
def test_about_people_a_unit_has_its_own_forecast_and_those_above_have_none(operator):
    world = World(rules(1, "X", operator, privacy_k=5))
    twenty = expects(4, weight=1) | {"respondents": 20}
    world.measure(1, {"2026T1": {"R": twenty, "A": twenty, "B": twenty}})
    assert ahead(world, "A") == (D("4.0"), Status.NO_TARGET, (1, 1))
    assert ahead(world, "R") is None
    few = expects(4, weight=1) | {"respondents": 4}
    world = World(rules(1, "X", operator, privacy_k=5)).measure(1, {"2026T1": {"A": few}})
    assert ahead(world, "A") is None


def test_what_is_not_rolled_up_has_the_units_own():
    world = World(rules(1, "X", Operator.NONE)).measure(
        1, {"2026T1": {"R": expects(7), "A": expects(9)}}
    )
    assert (ahead(world)[0], ahead(world, "A")[0]) == (D("7.0"), D("9.0"))


def test_a_total_replaces_its_descendants():
    trees = [DatedTree(dt.date(2020, 1, 1), tree_of(A="R", B="R", C="A"))]
    world = World(rules(1, "X"), trees=trees)
    whole = expects(100) | {"total": True}
    world.measure(1, {"2026T1": {"A": whole, "C": expects(5), "B": expects(10)}})
    assert ahead(world)[0] == D("110.0")


def test_a_reported_year_replaces_the_forecast_and_ends_it_when_all_have_come():
    world = World(rules(1, "X", year_to_date=True)).aim(1, "R", "10", "5")
    world.measure(1, {"2026T1": {"A": expects(12), "B": expects(3)}})
    world.measure(1, {"2026": {"A": {"value": D(20)}, "B": None}})
    assert ahead(world, page="2026") == (D("23.0"), Status.GREEN, (2, 2))
    assert ahead(world)[0] == D("15.0"), "as it was known in the spring"
    assert ahead(world, "A", "2026") is None and ahead(world, "B", "2026")[0] == D("3.0")


def test_a_year_made_of_its_parts_has_a_forecast_until_the_last_has_come():
    world = World(rules(1, "X", over_time="sum"))
    world.measure(1, {"2026T1": {"A": expects(12)}, "2026T2": {"A": 1}, "2026T3": {"A": None}})
    assert ahead(world, page="2026")[0] == D("12.0")
    world = World(rules(1, "X", over_time="sum"))
    world.measure(1, {"2026T1": {"A": expects(12)}, "2026T2": {"A": 1}, "2026T3": {"A": 2}})
    assert ahead(world, page="2026") is None


def test_a_formula_is_over_forecasts_and_previous_over_results():
    world = World(
        rules(1, "X"), formula(2, "F", "100 - [X]"), formula(3, "G", "[X] - previous([X])")
    )
    for number in (2, 3):
        world.measure(number, {"2025": {}, "2026T1": {}})
    world.measure(1, {"2025": {"A": 30, "B": 10}, "2026T1": {"A": expects(40), "B": None}})
    assert ahead(world, number=2) == (D("60.0"), Status.NO_TARGET, (1, 2))
    assert ahead(world, number=3)[0] == D("0.0"), "40 expected, 40 the year before"
    world.aim(2, "R", "50", "40")
    assert ahead(world, number=2)[1] is Status.INCOMPLETE, "a sum in it lacks a unit"


def test_a_formula_that_follows_its_source_is_of_the_shown_forecast_and_has_its_colour():
    formula_text = parse_formula("100 - [X]")
    line = rules(2, "F", Operator.FORMULA, formula=formula_text, follows=line_of(formula_text))
    world = World(rules(1, "X", Operator.WEIGHTED_MEAN), line).aim(1, "R", "7.1", "6")
    world.measure(2, {"2026T1": {}})
    world.measure(1, {"2026T1": {"A": expects("7.0", weight=1), "B": expects("7.1", weight=1)}})
    assert ahead(world) == (D("7.1"), Status.GREEN, (2, 2)), "7.05"
    assert ahead(world, number=2) == (D("92.9"), Status.GREEN, (2, 2)), "not the 93.0 of 92.95"


def test_formulas_that_name_each_other_have_no_forecast():
    world = World(formula(1, "F", "[G]"), formula(2, "G", "[F]"))
    world.measure(1, {"2026T1": {}}).measure(2, {"2026T1": {}})
    evaluation = world.evaluation()
    found = evaluation.forecasts._expected(evaluation.facts.rules[1], "R", Period.parse("2026T1"))
    assert found.rolled.value is None


# -- true of any figures --------------------------------------------------------------------------------

small = st.integers(-999, 999).map(D)
some = st.integers(1, 99).map(D)
OVER = st.sampled_from(
    [
        Operator.SUM,
        Operator.MEAN,
        Operator.MIN,
        Operator.MAX,
        Operator.WEIGHTED_MEAN,
        Operator.RATIO,
    ]
)


def figures_of(drawn: tuple[Decimal, Decimal]) -> dict[str, object]:
    expected, weight = drawn
    return expects(expected, weight=weight, numerator=1, denominator=weight)


@given(OVER, st.tuples(small, some), st.tuples(small, some), st.tuples(small, some))
def test_forecasts_roll_up_as_results_of_the_same_figures_would(operator, own, first, second):
    units = dict(zip("RAB", (own, first, second), strict=True))
    expected = {u: figures_of(d) for u, d in units.items()}
    results = {
        u: {"value": f, "weight": w, "numerator": f * w, "denominator": w}
        for u, (f, w) in units.items()
    }
    world = World(rules(1, "X", operator)).measure(1, {"2026T1": expected, "2025": results})
    assert ahead(world)[0] == world.cell(1, "R", "2025").value


@given(OVER, st.tuples(small, some), st.tuples(small, some), small)
def test_what_results_have_been_never_moves_a_forecast(operator, first, second, result):
    def of(value: Decimal):
        figures = {"A": figures_of(first) | {"value": value}, "B": figures_of(second)}
        return ahead(World(rules(1, "X", operator)).measure(1, {"2026T1": figures}))

    assert of(result) == of(result + 1)


@given(st.lists(st.tuples(small, small.filter(bool)), min_size=2, max_size=2))
def test_a_deviation_is_the_amounts_sum_over_the_budgets_sum(pairs):
    units = {u: expects(p, actual=1, budget=b) for u, (p, b) in zip("AB", pairs, strict=True)}
    world = World(rules(1, "X", Operator.DEVIATION)).measure(1, {"2026T1": units})
    whole = sum(b for _, b in pairs)
    if whole:
        over = sum(Fraction(p) * abs(Fraction(b)) for p, b in pairs)
        assert ahead(world)[0] == round_half_away(over / abs(Fraction(whole)), 1)
    else:
        assert ahead(world) is None, "no budget, no per cent"
