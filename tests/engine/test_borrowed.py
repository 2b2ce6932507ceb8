"""A limit that is another indicator's value judges just as a constant limit of that figure, or not at all."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.test_evaluate import BEGINNING, World, formula, people, rules, tree_of
from tests.engine.test_status import intervals, limits, values
from wisweb_bms.engine.borrowed import Borrowed, settled
from wisweb_bms.engine.facts import TargetRow
from wisweb_bms.engine.following import line_of
from wisweb_bms.engine.formula import parse_formula
from wisweb_bms.engine.limits import check_limits
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.parts import Operator
from wisweb_bms.engine.score import score
from wisweb_bms.engine.status import ENDS, SIDED, Direction, IntervalLimits, Limits, Status, status
from wisweb_bms.engine.tree import DatedTree

D = Decimal
HIGHER, LOWER, INTERVAL = Direction.HIGHER, Direction.LOWER, Direction.INTERVAL
GREEN_OF_Y = Limits(borrowed=(("green", "Y"),))


def aimed(world: World, unit: str = "R", judged=GREEN_OF_Y, number: int = 1) -> World:
    row = TargetRow(unit, BEGINNING, None, "", judged)
    world.targets.setdefault(number, {}).setdefault(unit, []).append(row)
    return world


def two(**changes) -> World:
    """X, lower is better, whose limit is the value of Y; a tree R{A{A1}, B}."""
    own = replace(rules(1, "X", Operator.MEAN), direction=LOWER)
    other = rules(2, "Y", **{"operator": Operator.NONE, **changes})
    return World(own, other, trees=[DatedTree(BEGINNING, tree_of(A="R", A1="A", B="R"))])


# -- by hand ---------------------------------------------------------------------------------------------


def test_the_limit_is_the_value_of_the_unit_or_of_the_nearest_above_with_one():
    world = two().measure(1, {"2025": {"A1": "7.0", "B": "7.0"}})
    world.measure(2, {"2025": {"A": "6.9", "R": "7.0", "B": None}})
    aimed(world)
    found = {unit: world.cell(1, unit, "2025") for unit in ("A1", "A", "B", "R")}
    assert [found[u].status for u in found] == [Status.RED, Status.RED, Status.GREEN, Status.GREEN]
    assert found["A1"].limits == Limits(D("6.9"))
    assert found["A1"].judging.borrowed == (Borrowed("green", "Y", D("6.9"), "A"),)
    assert found["A1"].judging.origin_key == "R"
    assert found["B"].judging.borrowed == (Borrowed("green", "Y", D("7.0"), "R"),)


def test_it_is_rounded_once_to_the_decimals_of_the_one_that_is_judged():
    world = two(operator=Operator.MEAN)
    world.rules[2] = replace(world.rules[2], decimals=0)
    # 8,45 is shown as 8; the target is 8,5 and not 8,0.
    world.measure(1, {"2025": {"A1": "8.5"}}).measure(2, {"2025": {"A1": "8.4", "B": "8.5"}})
    cell = aimed(world).cell(1, "R", "2025")
    assert (cell.limits, cell.status) == (Limits(D("8.5")), Status.GREEN)
    assert world.cell(2, "R", "2025").value == D(8)


def test_without_a_value_in_the_same_period_there_is_no_target_whatever_the_other_limit_is():
    both = Limits(None, D("9.0"), borrowed=(("green", "Y"),))
    world = two().measure(1, {"2025": {"A1": 7}, "2026": {"A1": 7}}).measure(2, {"2025": {"R": 8}})
    aimed(world, judged=both)
    assert world.cell(1, "A1", "2025").status is Status.GREEN
    later = world.cell(1, "A1", "2026")
    assert (later.status, later.limits, later.score) == (Status.NO_TARGET, None, None)
    assert later.judging.borrowed == (Borrowed("green", "Y"),)


def test_a_last_known_value_is_judged_by_the_others_value_of_its_own_period():
    world = two().measure(1, {"2024": {"A": 7}, "2025": {"A": None}})
    world.measure(2, {"2024": {"R": 8}, "2025": {"R": 6}})
    known = aimed(world).evaluation()
    found = known.last_known.cell(1, "A", known.facts.points[1][-1].period)
    assert (found.status, found.limits) == (Status.GREEN, Limits(D("8.0")))


def test_a_year_made_of_its_parts_is_judged_by_the_others_whole_year():
    parts = {"2025T1": {"A": 3}, "2025T2": {"A": 4}, "2025T3": {"A": 8}}
    world = two(over_time="mean")
    world.rules[1] = replace(world.rules[1], over_time="mean")
    world.measure(1, parts)
    world.measure(2, {"2025T1": {"R": 3}, "2025T2": {"R": 4}, "2025T3": {"R": 7}})
    cell = aimed(world).cell(1, "A", "2025")
    assert (cell.value, cell.limits, cell.status) == (D("5.0"), Limits(D("4.7")), Status.RED)
    waits = two(over_time="mean")
    waits.rules[1] = world.rules[1]
    waits.measure(1, parts).measure(2, {"2025T1": {"R": 3}, "2025T2": {"R": None}})
    assert aimed(waits).cell(1, "A", "2025").status is Status.NO_TARGET


def test_what_is_hidden_is_no_limit_and_neither_is_that_of_the_unit_above():
    world = two(operator=Operator.MEAN, privacy_k=5)
    world.measure(1, {"2025": {"A1": 4, "B": 4}})
    world.measure(2, {"2025": {"A1": people(3), "B": people(20), "R": people(30)}})
    aimed(world)
    assert world.cell(2, "A1", "2025").hidden == "few"
    few = world.cell(1, "A1", "2025")
    assert (few.status, few.limits, few.score) == (Status.NO_TARGET, None, None)
    assert few.judging.borrowed == (Borrowed("green", "Y", None, "A1", hidden=True),)
    assert world.cell(1, "R", "2025").limits == Limits(D("4.0"))


def test_one_that_follows_has_the_borrowed_limit_of_its_source_on_its_line():
    world = two()
    text = parse_formula("100 - [X]")
    world.rules[3] = rules(3, "Z", Operator.FORMULA, formula=text, follows=line_of(text))
    world.measure(1, {"2025": {"A1": "7.1"}}).measure(2, {"2025": {"R": "7.0"}})
    cell = aimed(world.measure(3, {"2025": {}})).cell(3, "A1", "2025")
    assert (cell.value, cell.limits, cell.status) == (D("92.9"), Limits(D("93.0")), Status.RED)


def test_the_share_of_green_units_counts_each_by_the_limit_of_its_own_place():
    world = two()
    world.rules[3] = formula(3, "S", "share_green([X])")
    world.measure(1, {"2025": {"A1": 7, "B": 7}}).measure(2, {"2025": {"A": 6, "R": 8}})
    aimed(world.measure(3, {"2025": {}}))
    assert world.cell(3, "R", "2025").value == D("50.0")


def test_a_sum_to_date_still_waits_and_a_constant_limit_alone_is_shared_out_through_the_year():
    own = rules(1, "X", year_to_date=True)
    for how, expected in (("wait", None), ("linear", Limits(D("50.0"), D("20.0")))):
        world = World(replace(own, ytd_target=how), rules(2, "Y", Operator.NONE))
        world.measure(1, {"2025T1": {"R": 60}}).measure(2, {"2025T1": {"R": 50}})
        aimed(world, judged=Limits(None, D(60), borrowed=(("green", "Y"),)))
        cell = world.cell(1, "R", "2025T1")
        assert cell.status is (Status.GREEN if expected else Status.NO_TARGET)
        assert expected in (None, cell.limits)


def test_a_ring_that_has_come_about_ends_without_a_colour():
    world = two().measure(1, {"2025": {"R": 7}}).measure(2, {"2025": {"R": 7}})
    aimed(world)
    aimed(world, judged=Limits(borrowed=(("green", "X"),)), number=2)
    assert world.cell(1, "R", "2025").status is Status.GREEN
    shares = World(rules(1, "X", Operator.MEAN), formula(2, "Y", "share_green([X])"))
    shares.measure(1, {"2025": {"A": 7, "B": 7}}).measure(2, {"2025": {}})
    assert aimed(shares).cell(1, "A", "2025").status is Status.NO_TARGET
    alone = World(rules(1, "Y", Operator.MEAN)).measure(1, {"2025": {"A": 7}})
    assert aimed(alone).cell(1, "A", "2025").value == D("7.0")


def test_of_a_borrowed_limit_only_what_needs_no_figure_is_a_fault():
    def kinds(judged, direction=LOWER, *bounds):
        return [fault.kind for fault in check_limits(judged, direction, 1, *bounds)]

    both = (("green", "Y"), ("yellow", "Y"))
    assert kinds(replace(GREEN_OF_Y, yellow=D(1), strict=("green",))) == []
    assert kinds(replace(GREEN_OF_Y, yellow=D(101)), LOWER, D(0), D(100)) == ["above_highest"]
    assert kinds(Limits(borrowed=both)) == kinds(Limits(borrowed=both, strict=("green",))) == []
    assert kinds(Limits(borrowed=both, strict=("yellow",))) == ["order"]
    assert kinds(GREEN_OF_Y, Direction.OBSERVATION) == ["observation"]


# -- for any figures -------------------------------------------------------------------------------------


def borrowing(judged, names):
    """The limits with those of the names taken from others, and what these are."""
    figures = {n: getattr(judged, n) for n in names if getattr(judged, n) is not None}
    empty = replace(
        judged, **dict.fromkeys(figures), borrowed=tuple((n, f"[{n}]") for n in figures)
    )
    return empty, [Borrowed(n, f"[{n}]", figure, "R") for n, figure in figures.items()]


@given(st.sampled_from((HIGHER, LOWER)), limits(), values, st.sets(st.sampled_from(SIDED)))
def test_the_status_and_score_are_those_of_a_constant_limit_of_the_same_figure(
    direction, judged, value, names
):
    if direction is LOWER:
        figures = {n: -f for n in SIDED if (f := getattr(judged, n)) is not None}
        judged, value = replace(judged, **figures), -value
    borrowed, found = borrowing(judged, names)
    constant = settled(borrowed, found, direction)
    assert constant == judged
    assert status(value, constant, direction) is status(value, judged, direction)
    assert score(value, constant, direction) == score(value, judged, direction)


@given(intervals(), values, st.sets(st.sampled_from(ENDS)))
def test_the_same_holds_of_the_ends_of_an_interval(judged, value, names):
    if check_limits(judged, INTERVAL, 1):
        return
    borrowed, found = borrowing(judged, names)
    constant = settled(borrowed, found, INTERVAL)
    assert constant == judged
    assert status(value, constant, INTERVAL) is status(value, judged, INTERVAL)


@given(st.sampled_from((HIGHER, LOWER)), values, values, st.lists(values, min_size=2, max_size=2))
def test_a_yellow_limit_that_the_other_has_passed_changes_no_colour_and_no_score_falls_as_it_betters(
    direction, green, yellow, pair
):
    found = [Borrowed("green", "Y", green)]
    judged = settled(Limits(None, yellow, borrowed=(("green", "Y"),)), found, direction)
    worse, better = sorted(pair, reverse=direction is LOWER)
    plain = Limits(green, yellow)
    assert [status(v, judged, direction) for v in pair] == [
        status(v, plain, direction) for v in pair
    ]
    assert score(better, judged, direction) >= score(worse, judged, direction)
    assert check_limits(judged, direction, 1) == ()


@given(st.lists(values, min_size=4, max_size=4))
def test_ends_that_have_passed_each_other_leave_order_or_no_target(figures):
    names = tuple((n, "Y") for n in ENDS)
    found = [Borrowed(n, "Y", f) for n, f in zip(ENDS, figures, strict=True)]
    judged = settled(IntervalLimits(borrowed=names), found, INTERVAL)
    assert (judged is None) == (figures[1] > figures[2])
    assert judged is None or check_limits(judged, INTERVAL, 1) == ()


@given(st.integers(1, 30), st.integers(1, 30), values, values)
def test_a_colour_never_rests_on_a_figure_that_is_hidden(few, many, value, hidden):
    """Whatever the hidden figures are, the judged cells are the same."""

    def seen(of_few):
        world = two(operator=Operator.SURVEY, privacy_k=5)
        world.measure(1, {"2025": {u: str(value) for u in ("A1", "A", "B")}})
        told = {"A1": people(few, str(of_few)), "B": people(many, "4"), "R": people(25, "3")}
        evaluation = aimed(world.measure(2, {"2025": told})).evaluation()
        points = {n: evaluation.facts.points[n][0] for n in (1, 2)}
        return [
            (cell.status, cell.limits, cell.score, cell.judging.borrowed)
            for unit in ("A1", "A", "B", "R")
            for cell in (evaluation.at(points[1], unit),)
            if evaluation.at(points[2], unit).hidden
        ]

    found = seen(D("5.0"))
    assert found == seen(hidden)
    assert all(status is Status.NO_TARGET and not limits for status, limits, *_ in found)


@pytest.mark.parametrize("places", [0, 1, 2])
@given(value=values, other=st.decimals(-50, 50, places=3))
def test_what_is_compared_is_the_others_value_as_it_is_printed_here(places, value, other):
    world = two()
    world.rules[1] = replace(world.rules[1], decimals=places)
    world.measure(1, {"2025": {"R": str(value)}}).measure(2, {"2025": {"R": str(other)}})
    cell = aimed(world).cell(1, "R", "2025")
    assert cell.limits == Limits(round_half_away(other, places))
    assert cell.status is status(cell.value, cell.limits, LOWER)
