"""One status engine, right for every direction; the score is its smooth sister."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.parts import Operator, Part
from wisweb_bms.engine.rollup import roll_up
from wisweb_bms.engine.score import combine, score
from wisweb_bms.engine.status import (
    ENDS,
    SIDED,
    Direction,
    IntervalLimits,
    Limits,
    Status,
    Trend,
    status,
    trend,
)

D = Decimal
HIGHER, LOWER, INTERVAL = Direction.HIGHER, Direction.LOWER, Direction.INTERVAL
RANK = {Status.RED: 0, Status.YELLOW: 1, Status.GREEN: 2}
values = st.decimals(-1000, 1000, places=1)
near = st.integers(-3, 3).map(lambda tenths: D(tenths) / 10)
"""Figures so near each other that limits are often met."""
values = st.one_of(values, near)
one_limit = st.one_of(st.none(), values)
strictness = st.lists(st.sampled_from(SIDED + ENDS), unique=True).map(tuple)


@st.composite
def limits(draw):
    """Higher is better: the yellow limit is never above the green one; one alone is allowed."""
    green, yellow = draw(one_limit), draw(one_limit)
    if green is None and yellow is None:
        green = draw(values)
    if green is not None and yellow is not None and yellow > green:
        green, yellow = yellow, green
    strict = draw(strictness)
    if green == yellow and "green" not in strict:
        strict = ()
    return Limits(green, yellow, strict)


def mirrored(judged: Limits) -> Limits:
    turned = (None if x is None else -x for x in (judged.green, judged.yellow))
    return Limits(*turned, judged.strict)


@given(values, limits())
def test_lower_is_better_is_the_mirror_of_higher(value, judged):
    assert status(value, judged, HIGHER) == status(-value, mirrored(judged), LOWER)
    assert score(value, judged, HIGHER) == score(-value, mirrored(judged), LOWER)


@given(values, values, limits())
def test_improving_never_worsens(a, b, judged):
    low, high = sorted((a, b))
    assert RANK[status(low, judged, HIGHER)] <= RANK[status(high, judged, HIGHER)]
    assert score(low, judged, HIGHER) <= score(high, judged, HIGHER)


@given(values, limits())
def test_a_value_lies_in_exactly_one_band(value, judged):
    def reached(name):
        limit = getattr(judged, name)
        if limit is None:
            return False
        return value > limit if name in judged.strict else value >= limit

    green = reached("green")
    yellow = not green and reached("yellow")
    expected = Status.GREEN if green else Status.YELLOW if yellow else Status.RED
    assert status(value, judged, HIGHER) == expected


@st.composite
def intervals(draw):
    ends = sorted(draw(st.tuples(values, values, values, values)))
    return IntervalLimits(*ends, draw(strictness))


TURNED = dict(zip(ENDS, reversed(ENDS), strict=True))


@given(values, intervals())
def test_an_interval_is_green_inside_yellow_around_and_red_outside(value, judged):
    def inside(colour):
        low, high = getattr(judged, f"{colour}_from"), getattr(judged, f"{colour}_to")
        at_an_end = (value == low and f"{colour}_from" in judged.strict) or (
            value == high and f"{colour}_to" in judged.strict
        )
        return low <= value <= high and not (at_an_end and low != high)

    found = status(value, judged, INTERVAL)
    green, yellow = inside("green"), inside("yellow")
    assert found is (Status.GREEN if green else Status.YELLOW if yellow else Status.RED)
    turned = IntervalLimits(
        -judged.yellow_to,
        -judged.green_to,
        -judged.green_from,
        -judged.yellow_from,
        tuple(TURNED[name] for name in judged.strict),
    )
    assert status(-value, turned, INTERVAL) == found
    assert score(-value, turned, INTERVAL) == score(value, judged, INTERVAL)


@given(values, limits(), st.booleans())
def test_score_and_colour_agree_at_their_edges(value, judged, lower):
    if judged.green is None or judged.yellow is None or judged.green == judged.yellow:
        return
    points = score(value, judged, HIGHER)
    colour = status(value, judged, HIGHER)
    assert 0 <= points <= 10
    if value not in [getattr(judged, name) for name in judged.strict]:
        assert (points >= Fraction(20, 3)) == (colour is Status.GREEN)
        assert (points >= Fraction(10, 3)) == (colour is not Status.RED)


def test_at_a_strict_limit_the_colour_decides_and_not_the_score():
    over = Limits(D("45.0"), D("40.0"), ("green",))
    assert status(D("45.0"), over, HIGHER) is Status.YELLOW
    assert score(D("45.0"), over, HIGHER) == Fraction(20, 3)
    assert status(D("45.1"), over, HIGHER) is Status.GREEN
    at = Limits(D("45.0"), D("40.0"), ("yellow",))
    assert status(D("45.0"), at, HIGHER) is Status.GREEN
    assert status(D("40.0"), at, HIGHER) is Status.RED
    under = Limits(D("7.0"), D("8.0"), ("green", "yellow"))
    found = [status(D(x), under, LOWER) for x in ("6.9", "7.0", "7.9", "8.0")]
    assert found == [Status.GREEN, Status.YELLOW, Status.YELLOW, Status.RED]


def test_what_is_rounded_to_a_strict_limit_is_at_it():
    judged = Limits(D("4.5"), D("4.0"), ("green",))
    assert status(round_half_away(D("4.45"), 1), judged, HIGHER) is Status.YELLOW
    assert status(round_half_away(D("4.55"), 1), judged, HIGHER) is Status.GREEN
    assert status(round_half_away(D("4.54"), 1), judged, HIGHER) is Status.YELLOW


def test_equal_limits_are_green_past_yellow_at_and_red_before():
    judged = Limits(D(0), D(0), ("green",))
    assert [status(D(x), judged, HIGHER) for x in (-1, 0, 1)] == [
        Status.RED,
        Status.YELLOW,
        Status.GREEN,
    ]
    assert [score(D(x), judged, HIGHER) for x in (-1, 0, 1)] == [0, 0, 10]


def test_an_interval_without_width_takes_in_its_only_figure():
    judged = IntervalLimits(D(0), D(1), D(1), D(2), ("green_from", "green_to", "yellow_to"))
    assert judged.strict == ("yellow_to",)
    assert [status(D(x), judged, INTERVAL) for x in (0, 1, 2)] == [
        Status.YELLOW,
        Status.GREEN,
        Status.RED,
    ]


def test_a_side_without_width_scores_nothing_at_its_strict_end():
    judged = IntervalLimits(None, D(1), D(3), None, ("green_from",))
    assert [score(D(x), judged, INTERVAL) for x in (1, 2, 3, 4)] == [0, 10, Fraction(20, 3), 0]


@given(st.fractions(-1000, 1000), st.integers(0, 4), limits())
def test_the_shown_number_and_its_colour_never_disagree(exact, decimals, judged):
    """What is compared is what is shown: judging the shown text again gives the same colour."""
    shown = round_half_away(exact, decimals)
    assert status(Decimal(str(shown)), judged, HIGHER) == status(shown, judged, HIGHER)
    assert abs(Fraction(shown) - exact) <= Fraction(1, 2 * 10**decimals)


@given(st.fractions(-1000, 1000), st.integers(0, 4))
def test_rounding_is_symmetric_and_settles(exact, decimals):
    once = round_half_away(exact, decimals)
    assert round_half_away(-exact, decimals) == -once
    assert round_half_away(once, decimals) == once
    assert not (once == 0 and once.is_signed())


def test_halves_go_away_from_zero():
    assert [round_half_away(D(x), 1) for x in ("4.45", "-4.45", "4.44")] == [
        D("4.5"),
        D("-4.5"),
        D("4.4"),
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [(300, 0), (500, Fraction(10, 3)), (600, 5), (700, Fraction(20, 3)), (900, 10)],
)
def test_goal_700_red_flag_500(value, expected):
    assert score(D(value), Limits(D(700), D(500)), HIGHER) == expected


def test_worked_examples():
    deviation = roll_up(Operator.DEVIATION, [Part("a", True, actual=D(88100), budget=D(87200))])
    shown = round_half_away(deviation.value, 1)
    assert (round_half_away(deviation.value, 3), shown) == (D("1.032"), D("1.0"))
    assert status(shown, Limits(D("0.0"), D("1.0")), LOWER) is Status.YELLOW
    income = roll_up(Operator.DEVIATION, [Part("a", True, actual=D(-400), budget=D(-500))])
    assert income.value == 20 and income.amount == 100
    assert status(D(20), Limits(D(0), D(1)), LOWER) is not Status.GREEN
    assert status(D(3), Limits(D(-2)), HIGHER) is Status.GREEN
    half = Limits(D("4.5"), D("4.0"))
    assert status(round_half_away(D("4.45"), 1), half, HIGHER) is Status.GREEN
    assert status(round_half_away(D("4.44"), 1), half, HIGHER) is Status.YELLOW


def test_the_first_that_fits_is_what_a_cell_is():
    judged = Limits(D(5), D(3))
    assert status(None, judged, Direction.OBSERVATION) is Status.NO_VALUE
    assert status(D(1), judged, Direction.OBSERVATION) is Status.OBSERVATION
    assert status(D(1), None, HIGHER, incomplete=True) is Status.NO_TARGET
    assert status(D(1), judged, HIGHER, incomplete=True, awaiting=True) is Status.NO_TARGET
    assert status(D(1), judged, HIGHER, incomplete=True) is Status.INCOMPLETE
    assert status(D(1), Limits(), HIGHER) is Status.NO_TARGET


def test_one_limit_or_two_equal_ones_score_all_or_nothing():
    for judged in (Limits(D(5)), Limits(None, D(5)), Limits(D(5), D(5))):
        assert [score(D(x), judged, HIGHER) for x in (4, 5)] == [0, 10]


def test_an_interval_scores_ten_in_the_middle():
    judged = IntervalLimits(D(0), D(2), D(6), D(10))
    assert [score(D(x), judged, INTERVAL) for x in (4, 2, 6, 0, 10, 12)] == [
        10,
        Fraction(20, 3),
        Fraction(20, 3),
        Fraction(10, 3),
        Fraction(10, 3),
        Fraction(5, 3),
    ]


@given(values, values)
def test_a_trend_turns_round_when_time_does(new, old):
    forth, back = trend(new, old, HIGHER), trend(old, new, HIGHER)
    assert {forth, back} in ({Trend.UNCHANGED}, {Trend.BETTER, Trend.WORSE})
    assert trend(-new, -old, LOWER) == forth
    assert trend(new, old, Direction.OBSERVATION) is None


weights = st.decimals(0, 10, places=1)
scores = st.one_of(st.none(), st.fractions(0, 10))


@given(st.lists(st.tuples(weights, scores), max_size=8), st.decimals("0.1", 9, places=1))
def test_a_combined_score_is_within_what_it_is_made_of_and_weights_are_relative(children, factor):
    found = combine(children)
    there = [s for w, s in children if s is not None and w > 0]
    assert (found.score is None) == (not there)
    if there:
        assert min(there) <= found.score <= max(there)
    assert combine([(w * factor, s) for w, s in children]) == found
    assert found.scored == len(there)
    assert found.expected == sum(w > 0 for w, _ in children)
