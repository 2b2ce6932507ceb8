"""Figures of units that the period's organisation did not have, and figures that are one unit's own."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tests.engine.test_evaluate import World, about_people, formula, people, rules, tree_of
from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.parts import Operator, Part
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.rollup import roll_up
from wisweb_bms.engine.tree import DatedTree

D = Decimal
BEFORE = dt.date(2020, 1, 1)
YEAR = Period.parse("2025")


def newer(number: object) -> World:
    """N came in 2026 and has a figure for 2025, beside A and B who were there."""
    then, now = tree_of(A="R", B="R"), tree_of(A="R", B="R", N="B")
    trees = [DatedTree(BEFORE, then), DatedTree(dt.date(2026, 1, 1), now)]
    figures = {"A": people(20), "B": people(30), "N": number}
    return World(about_people(), trees=trees).measure(1, {"2025": figures})


def own_part_hidden(evaluation: Evaluation, unit: str) -> bool:
    return evaluation.concealment.hides_own_part(evaluation.facts.points[1][0], unit)


@pytest.mark.parametrize(
    ("figure", "why"), [(people(3), "few"), (4, "unknown_n"), (people(5), ""), (people(9), "")]
)
def test_of_a_unit_newer_than_its_period_few_or_unknown_people_are_hidden(figure, why):
    evaluation = newer(figure).evaluation()
    cell = evaluation.cell(1, "N", YEAR)
    assert cell.hidden == why
    assert (cell.value is None) == bool(why)
    assert own_part_hidden(evaluation, "N") == bool(why)
    assert evaluation.own_part(evaluation.facts.points[1][0], "N").value == cell.value
    whole = evaluation.cell(1, "R", YEAR)
    assert whole.rolled is not None and whole.rolled.respondents == 50, "a tree of its own"


def test_who_reports_there_sees_the_figure_without_a_number_of_people():
    world = newer(4)
    world.changes = {"may_report": frozenset({"N"})}
    assert world.cell(1, "N", "2025").value == D("4.0")


@pytest.mark.parametrize(("figure", "why"), [(people(3), "few"), (4, "unknown_n")])
def test_a_unit_closed_since_is_hidden_as_now_too(figure, why):
    then, now = tree_of(A="R", C="R"), tree_of(A="R")
    trees = [DatedTree(BEFORE, then), DatedTree(dt.date(2026, 1, 1), now)]
    world = World(about_people(), trees=trees, as_now=True)
    evaluation = world.measure(1, {"2025": {"A": people(20), "C": figure}}).evaluation()
    assert evaluation.cell(1, "C", YEAR).hidden == "as_then"
    assert own_part_hidden(evaluation, "C")
    world.changes = {}
    assert world.cell(1, "C", "2025").hidden == why


def test_neither_trend_nor_derived_year_uses_a_hidden_figure_of_a_unit_newer_than_its_period():
    trees = newer(1).trees
    world = World(about_people(over_time="mean"), trees=trees)
    world.measure(
        1, {"2025T1": {"N": people(3)}, "2025T2": {"N": people(3)}, "2025T3": {"N": people(9)}}
    )
    evaluation = world.evaluation()
    assert evaluation.cell(1, "N", YEAR).value is None
    assert evaluation.trend(evaluation.cell(1, "N", Period.parse("2025T3"))) is None


@pytest.mark.parametrize("operator", [Operator.MIN, Operator.MAX, Operator.MEDIAN])
def test_the_smallest_largest_and_middle_figure_about_people_is_shown_for_nobody_above(operator):
    one = rules(1, "X", operator, privacy_k=5)
    world = World(one).measure(1, {"2025": {"A": people(20, "3"), "B": people(30, "4")}})
    assert [world.cell(1, u, "2025").hidden for u in "RAB"] == ["one_of_them", "", ""]
    alone = World(one).measure(1, {"2025": {"A": people(20, "3")}})
    assert alone.cell(1, "R", "2025").hidden == "one_of_them", "it is A's own figure"
    plain = World(rules(1, "X", operator)).measure(1, {"2025": {"A": 3, "B": 4}})
    assert plain.cell(1, "R", "2025").value is not None


def test_as_now_a_closed_units_figures_count_for_the_whole():
    then, now = tree_of(A="R", B="R", C="A"), tree_of(A="R", B="R")
    trees = [DatedTree(BEFORE, then), DatedTree(dt.date(2026, 1, 1), now)]
    world = World(rules(1, "X"), trees=trees, as_now=True)
    evaluation = world.measure(1, {"2025": {"A": 3, "B": 4, "C": 5}}).evaluation()
    assert {u: evaluation.cell(1, u, YEAR).value for u in "RAB"} == {"R": 12, "A": 3, "B": 4}
    assert (
        World(rules(1, "X"), trees=trees).measure(1, {"2025": {"C": 5}}).cell(1, "A", "2025").value
    )


# -- formulas ------------------------------------------------------------------------------------------


def test_a_formula_that_only_looks_back_stands_on_the_card_of_those_it_looks_back_on():
    world = World(rules(1, "X"), formula(2, "F", "previous([X])"))
    world.measure(1, {"2025": {"A": 3}, "2026": {"A": None}}).measure(2, {"2026": {}})
    evaluation = world.evaluation()
    page = Period.parse("2026")
    assert evaluation.is_placed(2, "A", page) and evaluation.is_placed(2, "R", page)
    assert not evaluation.is_placed(2, "B", page)
    cell = evaluation.cell(2, "A", page)
    assert (cell.value, cell.rolled.expected if cell.rolled else None) == (D("3.0"), 0)


def test_a_formula_names_the_closed_units_that_its_source_to_date_misses():
    then, now = tree_of(A="R", C="R"), tree_of(A="R")
    trees = [DatedTree(BEFORE, then), DatedTree(dt.date(2026, 3, 1), now)]
    world = World(rules(1, "X", year_to_date=True), formula(2, "F", "[X] * 2"), trees=trees)
    world.measure(1, {"2026T2": {"A": 3, "C": None}}).measure(2, {"2026T2": {}})
    cell = world.cell(2, "R", "2026T2")
    assert cell.rolled is not None
    assert (cell.rolled.expected, cell.rolled.missing) == (2, ("C",))
    assert len(cell.rolled.contributors) == cell.rolled.expected


# -- by hand -------------------------------------------------------------------------------------------


def test_those_invited_are_added_over_the_units_that_say_it():
    parts = [
        Part("A", True, value=D(4), respondents=9, invited=12),
        Part("B", True, value=D(5), respondents=7, invited=20),
        Part("C", True, value=D(5), respondents=8),
        Part("D", False, invited=100),
    ]
    rolled = roll_up(Operator.SURVEY, parts)
    assert (rolled.respondents, rolled.invited) == (24, 32)
    assert roll_up(Operator.SURVEY, parts[2:3]).invited is None
