"""A year from its parts, twelve rolling months and forecasts: what may be added, and what judges it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tests.engine.test_evaluate import World, report_of, rules, tree_of
from wisweb_bms.engine.parts import Operator
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.rollup import Rolled, over_time
from wisweb_bms.engine.status import Status, Trend
from wisweb_bms.engine.tree import DatedTree

D = Decimal


# -- a year under way ------------------------------------------------------------------------------------


def test_a_sum_of_parts_has_no_colour_before_every_planned_part_is_reported():
    parts: dict[str, dict[str, object]] = {
        "2026T1": {"A": 300},
        "2026T2": {"A": 200},
        "2026T3": {"A": None},
    }
    world = World(rules(1, "X", over_time="sum")).measure(1, parts).aim(1, "A", "1200", "1000")
    cell = world.cell(1, "A", "2026")
    assert (cell.value, cell.status, cell.reason) == (D("500.0"), Status.NO_TARGET, "under_way")
    assert cell.made_of == (2, 3)
    point = world.points[1][-1]
    world.reports[point.id]["A"] = report_of("A", 400)
    whole = world.cell(1, "A", "2026")
    assert (whole.value, whole.status, whole.reason) == (D("900.0"), Status.RED, "derived")


@pytest.mark.parametrize("operator", ["sum", "mean", "min", "max", "ratio", "weighted_mean"])
def test_a_year_under_way_is_never_judged_by_the_years_target_whatever_the_operator(operator):
    parts: dict[str, dict[str, object]] = {"2026T1": {"A": 1}, "2026T2": {"A": None}}
    world = World(rules(1, "X", over_time=operator)).measure(1, parts).aim(1, "A", "9", "8")
    assert world.cell(1, "A", "2026").status is Status.NO_TARGET


def test_a_part_that_does_not_apply_is_not_waited_for():
    world = World(rules(1, "X", over_time="sum"))
    world.measure(1, {"2026T1": {"A": 5}, "2026T2": {"A": None}}).aim(1, "A", "4", "3")
    excused = report_of("A", None)._replace(expected=False, not_applicable="stengt")
    world.reports[world.points[1][-1].id]["A"] = excused
    cell = world.cell(1, "A", "2026")
    assert (cell.status, cell.made_of) == (Status.GREEN, (1, 1))


def test_a_derived_year_has_the_trend_of_a_reported_one():
    figures = {
        f"{year}T{n}": {"A": n * size} for year, size in ((2025, 2), (2026, 1)) for n in (1, 2, 3)
    }
    world = World(rules(1, "X", over_time="sum")).measure(1, figures)
    evaluation = world.evaluation()
    cell = evaluation.cell(1, "A", Period.parse("2026"))
    assert cell.value == D("6.0")
    assert evaluation.trend(cell) is Trend.WORSE
    before = evaluation.year_before(cell)
    assert before is not None and before.value == D("12.0")


def test_a_year_under_way_has_no_trend_yet():
    figures: dict[str, dict[str, object]] = {
        "2025T1": {"A": 4},
        "2025T2": {"A": 4},
        "2026T1": {"A": 3},
        "2026T2": {"A": None},
    }
    evaluation = World(rules(1, "X", over_time="sum")).measure(1, figures).evaluation()
    assert evaluation.trend(evaluation.cell(1, "A", Period.parse("2026"))) is None


# -- periods never overlap in a sum ----------------------------------------------------------------------


def test_quarters_and_a_half_year_after_a_change_of_frequency_are_not_added_twice():
    quarters = {f"2025Q{n}": {"A": 100} for n in (1, 2, 3, 4)}
    world = World(rules(1, "X", over_time="sum")).measure(1, quarters)
    assert world.measure(1, {"2025H1": {"A": 200}}).cell(1, "A", "2025").value == D("400.0")


@pytest.mark.parametrize(
    ("figures", "expected", "made_of"),
    [
        # the half-year stands, its quarters are not there yet
        ({"2025Q1": None, "2025Q2": None, "2025H1": 200, "2025Q3": 90, "2025Q4": 80}, 370, (3, 3)),
        # the quarters stand, the half-year is only planned
        ({"2025Q1": 10, "2025Q2": 20, "2025H1": None, "2025H2": 70}, 100, (3, 3)),
        # one quarter of two: the other is waited for, not the half-year
        ({"2025Q1": 10, "2025Q2": None, "2025H1": None, "2025H2": 70}, 80, (2, 3)),
        # a tertial and a quarter share April: the longer one counts
        ({"2025T1": 40, "2025Q2": 30, "2025Q3": 20, "2025Q4": 10}, 70, (3, 3)),
    ],
)
def test_of_periods_that_overlap_one_counts(figures, expected, made_of):
    measured = {key: {"A": figure} for key, figure in figures.items()}
    cell = World(rules(1, "X", over_time="sum")).measure(1, measured).cell(1, "A", "2025")
    assert (cell.value, cell.made_of) == (expected, made_of)


# -- twelve rolling months -------------------------------------------------------------------------------

MONTHS = {f"{year}M{month:02}": {"A": month} for year in (2025, 2026) for month in range(1, 13)}


@pytest.mark.parametrize("page", ["2026M04", "2026T1"])
def test_rolling_twelve_months_stand_on_the_months_own_page_too(page):
    world = World(rules(1, "X", over_time="rolling_12")).measure(1, MONTHS)
    assert world.cell(1, "A", page).value == D("78.0")


def test_what_is_not_rolled_up_over_units_is_added_through_twelve_months_also_with_a_weight():
    weighed = {
        key: {"A": {"value": D(figures["A"]), "weight": D(7), "respondents": None}}
        for key, figures in MONTHS.items()
    }
    world = World(rules(1, "X", Operator.NONE, over_time="rolling_12")).measure(1, weighed)
    assert world.cell(1, "A", "2025").value == D("78.0")
    counted = {
        key: {"A": {"value": D(figures["A"]), "respondents": 20}} for key, figures in MONTHS.items()
    }
    people = World(rules(1, "X", Operator.NONE, over_time="rolling_12")).measure(1, counted)
    assert people.cell(1, "A", "2025").value == D("78.0"), "a headcount makes no mean of a sum"


def test_twelve_months_with_one_that_nobody_has_reported_are_under_way():
    figures: dict[str, dict[str, object]] = dict(MONTHS) | {"2026M04": {"A": None}}
    world = World(rules(1, "X", over_time="rolling_12")).measure(1, figures).aim(1, "A", "70", "60")
    cell = world.cell(1, "A", "2026T1")
    assert (cell.status, cell.made_of) == (Status.NO_TARGET, (11, 12))


def test_a_mean_of_answers_is_weighed_by_those_who_gave_them_through_twelve_months():
    filled = [Rolled(value=D(n), numerator=D(n) * 2, denominator=D(2)) for n in range(12)]  # type: ignore[arg-type]
    assert over_time("rolling_12", filled, units=Operator.SURVEY).value == D("5.5")


# -- what judges -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("judged", ["wait", "linear"])
def test_a_forecast_of_the_year_is_judged_by_the_years_target_alone(judged):
    world = World(rules(1, "X", year_to_date=True, ytd_target=judged)).aim(1, "A", "1200", "1000")
    first = {"value": D(350), "forecast": D(900)}
    world.measure(1, {"2026T1": {"A": first}, "2026": {"A": None}})

    def judged_as() -> Status | None:
        evaluation = world.evaluation()
        found = evaluation.forecasts.beside(evaluation.cell(1, "A", Period.parse("2026T1")))
        return found.status if found else None

    assert judged_as() is Status.RED, "900 of 1 200"
    world.aim(1, "A", "300", "250", part="T1")
    assert judged_as() is Status.RED, "the milestone is T1's"
    world.aim(1, "A", "800", "700", days=(dt.date(2026, 9, 1), None))
    assert judged_as() is Status.GREEN, "the target at year's end"


def test_limits_in_proportion_are_rounded_like_the_figure_they_judge():
    world = World(rules(1, "X", year_to_date=True, ytd_target="linear")).aim(1, "A", "100", "90")
    cell = world.measure(1, {"2026T1": {"A": "33.3"}, "2026": {"A": None}}).cell(1, "A", "2026T1")
    assert (cell.value, cell.status) == (D("33.3"), Status.GREEN)
    assert cell.limits is not None and cell.limits.green == D("33.3"), "what is printed is compared"


# -- units that the period's organisation did not have -----------------------------------------------------


def test_a_figure_of_a_unit_newer_than_its_period_counts_in_the_municipalitys_total():
    then, now = tree_of(A="R", B="R"), tree_of(A="R", B="R", N="B")
    trees = [DatedTree(dt.date(2020, 1, 1), then), DatedTree(dt.date(2026, 1, 1), now)]
    world = World(rules(1, "X"), trees=trees).measure(1, {"2025": {"A": 3, "B": 4, "N": 5}})
    assert {u: world.cell(1, u, "2025").value for u in "RABN"} == {"R": 12, "A": 3, "B": 4, "N": 5}


def test_a_missing_one_of_those_is_named_and_one_unknown_to_every_organisation_counts_at_the_top():
    world = World(rules(1, "X")).measure(1, {"2025": {"A": 3, "gone": 5, "late": None}})
    cell = world.cell(1, "R", "2025")
    assert cell.value == 8
    assert cell.rolled is not None and cell.rolled.missing == ("late",)
