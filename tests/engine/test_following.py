"""A calculated indicator that follows its source never has another colour, and never one that its figure denies."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.test_evaluate import World, rules
from tests.engine.test_status import intervals, limits, values
from wisweb_bms.engine.following import Line, line_of
from wisweb_bms.engine.formula import parse_formula
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.parts import Operator
from wisweb_bms.engine.score import score
from wisweb_bms.engine.status import Direction, IntervalLimits, Limits, Status, status

D = Decimal
HIGHER, LOWER, INTERVAL = Direction.HIGHER, Direction.LOWER, Direction.INTERVAL
slopes = st.integers(1, 40).map(lambda n: 1 + Fraction(n - 1, 7))
lines = st.builds(
    lambda start, slope, falls: Line("X", start, -slope if falls else slope),
    st.fractions(-200, 200, max_denominator=30),
    slopes,
    st.booleans(),
)


@pytest.mark.parametrize(
    ("text", "start", "slope"),
    [
        ("100 - [X]", 100, -1),
        ("[X]", 0, 1),
        ("-[X]", 0, -1),
        ("2 * ([X] - 3) + 1", -5, 2),
        ("(10 - 4 * [X]) / 2", 5, -2),
        ("[X] + [X]", 0, 2),
    ],
)
def test_a_line_is_read_however_it_is_written(text, start, slope):
    assert line_of(parse_formula(text)) == Line("X", Fraction(start), Fraction(slope))


@pytest.mark.parametrize(
    "text",
    ["[X] * [X]", "1 / [X]", "[X] - [X]", "[X] + [Y]", "previous([X])", "share_green([X])", "5",
     "[X] / 0", "[X] + previous([X])"],
)  # fmt: skip
def test_what_is_no_line_of_one_source_is_none(text):
    assert line_of(parse_formula(text)) is None


@given(values, limits(), lines, st.sampled_from((HIGHER, LOWER)))
def test_the_colour_of_the_shown_figure_on_the_line_is_the_colour_of_the_source(
    value, judged, line, direction
):
    if direction is LOWER:
        value, judged = (
            -value,
            Limits(*(x and -x for x in (judged.green, judged.yellow)), judged.strict),
        )
    shown = round_half_away(line.of(value), 1)
    turned, way = line.limits(judged, 1), line.direction(direction)
    assert status(shown, turned, way) is status(value, judged, direction)


@given(values, intervals(), lines)
def test_an_interval_on_the_line_has_its_ends_swapped_where_it_falls(value, judged, line):
    shown = round_half_away(line.of(value), 1)
    turned = line.limits(judged, 1)
    assert status(shown, turned, INTERVAL) is status(value, judged, INTERVAL)
    assert (turned.green_from <= turned.green_to) and (turned.yellow_from <= turned.yellow_to)


def test_a_flat_line_would_show_two_colours_as_one_figure():
    flat = Line("X", Fraction(0), Fraction(1, 2))
    judged = Limits(D("4.4"), None)
    figures = [round_half_away(flat.of(D(x)), 1) for x in ("4.3", "4.4")]
    assert figures[0] == figures[1] and not flat.keeps_apart
    assert {status(D(x), judged, HIGHER) for x in ("4.3", "4.4")} == {Status.GREEN, Status.RED}


def present(**changes):
    """Sickness in per cent, lower is better, and those who are at work."""
    sick = replace(rules(1, "X", Operator.MEAN, **changes), direction=LOWER)
    text = parse_formula("100 - [X]")
    at_work = rules(2, "Y", Operator.FORMULA, formula=text, follows=line_of(text))
    return World(sick, at_work)


def test_the_follower_has_the_target_origin_milestone_and_mirrored_direction_of_its_source():
    world = present().measure(1, {"2025T1": {"A": "6.96", "B": "7.04"}}).measure(2, {"2025T1": {}})
    world.aim(1, "R", "7.0", "8.0").aim(1, "A", "6.0", "6.9", part="T1")
    world.aim(2, "A", "1.0", "0.5")
    evaluation = world.evaluation()
    point = evaluation.facts.points[2][0]
    found = {unit: evaluation.at(point, unit) for unit in "ABR"}
    assert [found[u].value for u in "ABR"] == [D("93.0"), D("93.0"), D("93.0")]
    assert found["B"].limits == Limits(D("93.0"), D("92.0"))
    assert found["A"].limits == Limits(D("94.0"), D("93.1"))
    assert (found["A"].judging.origin_key, found["A"].judging.row.period_part) == ("A", "T1")
    assert found["B"].judging.origin_key == "R"
    assert found["B"].rules.direction is HIGHER
    source = evaluation.facts.points[1][0]
    for unit in "ABR":
        assert found[unit].status is evaluation.at(source, unit).status
        assert found[unit].score == evaluation.at(source, unit).score


def test_it_is_computed_from_the_shown_value_of_its_source():
    world = present().measure(1, {"2025T1": {"A": "6.94"}}).measure(2, {"2025T1": {}})
    text = parse_formula("0 - 3 * [X]")
    world.rules[2] = replace(world.rules[2], formula=text, follows=line_of(text))
    assert world.cell(2, "A", "2025T1").value == D("-20.7"), "three times 6,9 and not 20,8"


def test_a_year_made_of_its_parts_and_an_earlier_value_follow_too():
    parts = {"2025T1": {"A": 3}, "2025T2": {"A": 4}, "2025T3": {"A": 5}}
    world = present(over_time="mean").measure(1, parts).measure(2, dict.fromkeys(parts, {}))
    world.aim(1, "A", "4.0", "5.0")
    year = world.cell(2, "A", "2025")
    assert (year.value, year.status, year.limits) == (
        D("96.0"),
        Status.GREEN,
        Limits(D("96.0"), D("95.0")),
    )
    assert year.rules.direction is HIGHER
    assert world.cell(2, "A", "2026T1").earlier


def test_a_source_that_waits_for_its_year_or_is_hidden_lets_nobody_else_judge():
    waits = present(year_to_date=True)
    waits.rules[1] = replace(waits.rules[1], operator=Operator.SUM)
    waits.measure(1, {"2025T1": {"A": 3}}).measure(2, {"2025T1": {}}).aim(1, "A", "4", "5")
    assert waits.cell(2, "A", "2025T1").status is Status.NO_TARGET
    hides = present(privacy_k=5)
    hides.measure(1, {"2025T1": {"A": {"value": D(3), "respondents": 3}}}).measure(
        2, {"2025T1": {}}
    )
    cell = hides.aim(1, "A", "4", "5").cell(2, "A", "2025T1")
    assert (cell.value, cell.hidden, cell.status) == (None, "source", Status.NO_VALUE)


def test_one_that_follows_a_follower_has_the_targets_of_the_first():
    world = present().measure(1, {"2025T1": {"A": 3}}).measure(2, {"2025T1": {}})
    text = parse_formula("100 - [Y]")
    world.rules[3] = rules(3, "Z", Operator.FORMULA, formula=text, follows=line_of(text))
    cell = world.measure(3, {"2025T1": {}}).aim(1, "A", "4.0", "5.0").cell(3, "A", "2025T1")
    assert (cell.value, cell.limits, cell.rules.direction) == (D("3.0"), Limits(D(4), D(5)), LOWER)


@given(values, intervals())
def test_the_score_of_a_mirrored_interval_is_the_same(value, judged):
    line = Line("X", Fraction(100), Fraction(-1))
    turned = line.limits(judged, 1)
    assert isinstance(turned, IntervalLimits)
    assert score(100 - value, turned, INTERVAL) == score(value, judged, INTERVAL)
