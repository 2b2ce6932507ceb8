"""The newest value is known where the page's own period is not measured, for as long as it is fresh."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tests.engine.test_evaluate import World, about_people, people, report_of, rules
from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.last_known import fresh_until, is_measured, is_whole
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status

D = Decimal
PAGE = Period.parse("2026T2")


def known(world: World, unit: str = "A", page: Period = PAGE):
    return world.evaluation().last_known.cell(1, unit, page)


def shown(evaluation: Evaluation, unit: str = "A", page: Period = PAGE):
    return evaluation.cell(1, unit, page)


@pytest.mark.parametrize(
    ("period", "second_year", "last_day"),
    [
        ("2025T3", False, dt.date(2026, 8, 31)),  # 4 months of a tertial and 4 more
        ("2025", False, dt.date(2027, 4, 30)),
        ("2024", True, dt.date(2027, 4, 30)),
        ("2025H1", False, dt.date(2026, 4, 30)),
        ("2025Q4", False, dt.date(2026, 7, 31)),
        ("2026M02", False, dt.date(2026, 7, 31)),
        ("2026M10", False, dt.date(2027, 3, 31)),
        ("2025-06-15", False, dt.date(2026, 10, 15)),
        ("2024-10-31", False, dt.date(2026, 2, 28)),
        ("2024-10-30", False, dt.date(2026, 2, 28)),
    ],
)
def test_a_figure_is_fresh_for_one_length_of_its_period_and_four_months(
    period, second_year, last_day
):
    assert fresh_until(Period.parse(period), second_year=second_year) == last_day


@pytest.mark.parametrize(("today", "freshness"), [((2026, 8, 31), "fresh"), ((2026, 9, 1), "old")])
def test_it_is_looked_from_today_or_from_the_pages_last_day_whichever_is_earlier(today, freshness):
    world = World(rules(1, "X")).measure(1, {"2025T3": {"A": 3}, "2026T2": {"A": None}})
    facts = world.evaluation().facts
    object.__setattr__(facts, "today", dt.date(*today))
    page = Period.parse("2026")
    found = Evaluation(facts).last_known.cell(1, "A", page)
    assert found is not None and found.known == freshness
    at_t2 = Evaluation(facts).last_known.cell(1, "A", PAGE)
    assert at_t2 is not None and at_t2.known == "fresh", "the page's last day is 31 August"


def test_the_newest_value_is_judged_by_its_own_target_as_it_was():
    world = World(rules(1, "X"))
    world.measure(1, {"2024": {"A": 9}, "2025": {"A": 3}, "2026T2": {"A": None}})
    world.aim(1, "A", "5", "4", days=(dt.date(2025, 1, 1), dt.date(2025, 12, 31)))
    world.aim(1, "A", "2", "1", days=(dt.date(2026, 1, 1), None))
    found = known(world)
    assert found is not None
    assert (found.value, found.status, found.period) == (D("3.0"), Status.RED, Period.parse("2025"))
    assert found.known == "fresh" and found.score == 0


def test_what_is_out_of_date_has_no_score():
    world = World(rules(1, "X")).measure(1, {"2022": {"A": 9}}).aim(1, "A", "5", "4")
    found = known(world)
    assert found is not None and (found.known, found.score) == ("old", None)


def test_planned_and_missing_are_not_measured_and_nothing_of_an_ended_indicator_is_known():
    world = World(rules(1, "X")).measure(1, {"2025": {"A": 3}, "2026T2": {"A": None}})
    assert not is_measured(shown(world.evaluation()))
    assert known(world) is not None
    world.changes = {"ended": frozenset({1})}
    assert known(world) is None


def test_hidden_not_applicable_and_none_of_none_are_measured():
    few = World(about_people()).measure(1, {"2026T2": {"A": people(3)}}).evaluation()
    assert shown(few).hidden == "few" and is_measured(shown(few))
    world = World(rules(1, "X")).measure(1, {"2026T2": {"A": None}})
    excused = report_of("A", None)._replace(expected=False, not_applicable="stengt")
    world.reports[1]["A"] = excused
    assert is_measured(shown(world.evaluation()))
    world.reports[1]["A"] = report_of("A", {"numerator": D(0), "denominator": D(0)})
    assert is_measured(shown(world.evaluation()))


def test_what_was_hidden_at_its_own_point_is_hidden_as_last_known_too():
    world = World(about_people()).measure(1, {"2024": {"A": people(9)}, "2025": {"A": people(3)}})
    found = known(world)
    assert found is not None
    assert (found.hidden, found.value, found.period) == ("few", None, Period.parse("2025"))


def test_an_incomplete_figure_and_a_year_under_way_count_by_their_last_whole_one():
    world = World(rules(1, "X"), least_coverage=D(60))
    world.measure(1, {"2025": {"A": 3, "B": 4}, "2026T2": {"A": 5, "B": None}}).aim(
        1, "R", "9", "8"
    )
    cell = shown(world.evaluation(), "R")
    assert cell.status is Status.INCOMPLETE and is_measured(cell) and not is_whole(cell)
    found = known(world, "R")
    assert found is not None and (found.value, found.period) == (D("7.0"), Period.parse("2025"))
    year = World(rules(1, "X", over_time="sum"))
    year.measure(1, {"2026T1": {"A": 3}, "2026T2": {"A": None}}).aim(1, "A", "9", "8")
    page = Period.parse("2026")
    cell = shown(year.evaluation(), page=page)
    assert cell.under_way and is_measured(cell) and not is_whole(cell)
    part = known(year, page=page)
    assert part is not None and part.period == Period.parse("2026T1")
