"""Who pulls a figure up and down: worked by hand, and adding up to nothing whatever the figures."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wisweb_bms.engine.parts import Operator, Part
from wisweb_bms.engine.pull import most_of, pulls
from wisweb_bms.engine.rollup import roll_up

D = Decimal
ONE = D(1)


def pulled(operator: Operator, *parts: Part, factor: Decimal = ONE) -> dict[str, Fraction]:
    return pulls(operator, parts, roll_up(operator, parts, factor=factor), factor)


def test_a_large_unit_moves_a_weighted_mean_more_than_a_small_one():
    big = Part("A", True, value=D(10), weight=D(60))
    small = Part("B", True, value=D(10), weight=D(4))
    rest = Part("C", True, value=D(5), weight=D(136))
    found = pulled(Operator.WEIGHTED_MEAN, big, small, rest)
    assert {u: round(float(m), 2) for u, m in found.items()} == {"A": 1.02, "B": 0.07, "C": -1.09}


def test_in_a_ratio_each_moves_by_what_it_has_above_its_share():
    first = Part("A", True, numerator=D(2), denominator=D(10))
    second = Part("B", True, numerator=D(12), denominator=D(40))
    found = pulled(Operator.RATIO, first, second, factor=D(100))
    assert found == {"A": Fraction(-16, 10), "B": Fraction(16, 10)}, "(2 − 0.28 · 10) / 50"


def test_a_deviation_is_moved_by_amounts_and_by_budgets_below_0_too():
    first = Part("A", True, actual=D(1100), budget=D(1000))
    second = Part("B", True, actual=D(-400), budget=D(-500))
    found = pulled(Operator.DEVIATION, first, second)
    assert found == {"A": Fraction(-60), "B": Fraction(60)}, "100 less 0.4 · 1 000, of 500"


def test_answers_move_the_mean_of_each_question_and_the_mean_of_these():
    first = Part("A", True, respondents=10, answers={1: {5: 10}, 2: {1: 5}})
    second = Part("B", True, respondents=10, answers={1: {3: 10}, 2: {3: 15}})
    found = pulled(Operator.SURVEY, first, second)
    assert found == {"A": Fraction(1, 16), "B": Fraction(-1, 16)}, "half of 1/2 and of −3/8"


def test_imported_means_move_by_their_respondents():
    first = Part("A", True, value=D(5), respondents=10)
    second = Part("B", True, value=D(3), respondents=30)
    assert pulled(Operator.SURVEY, first, second) == {"A": Fraction(3, 8), "B": Fraction(-3, 8)}


@pytest.mark.parametrize(
    "operator", [Operator.SUM, Operator.MEAN, Operator.MIN, Operator.MEDIAN, Operator.NONE]
)
def test_without_weights_nobody_pulls(operator):
    assert pulled(operator, Part("A", True, value=D(5)), Part("B", True, value=D(3))) == {}


def test_who_has_not_reported_or_has_no_weight_pulls_nothing():
    parts = (
        Part("A", True, value=D(5), weight=D(1)),
        Part("B", False),
        Part("C", True, value=D(9)),
    )
    assert pulled(Operator.WEIGHTED_MEAN, *parts) == {"A": 0}
    assert pulled(Operator.RATIO, Part("A", True, numerator=D(0), denominator=D(0))) == {}


def test_most_is_two_thirds_by_the_fewest_units():
    moves = {"A": Fraction(2), "B": Fraction(5), "C": Fraction(2), "D": Fraction(1)}
    assert most_of(moves) == ("B", "A")
    assert most_of({}) == ()


figures = st.tuples(st.integers(-99, 99), st.integers(0, 99), st.integers(0, 9)).map(
    lambda f: Part(
        "",
        True,
        value=D(f[0]),
        weight=D(f[1]),
        numerator=D(f[0]),
        denominator=D(f[1]),
        actual=D(f[0]),
        budget=D(f[1]),
        respondents=f[1],
        answers={q: {1: f[q], 5: f[1]} for q in (0, 1, 2)} if f[0] >= 0 else None,
    )
)


@given(
    st.sampled_from([Operator.WEIGHTED_MEAN, Operator.RATIO, Operator.DEVIATION, Operator.SURVEY]),
    st.lists(figures, min_size=1, max_size=6),
)
def test_all_that_pull_add_up_to_nothing(operator, drawn):
    parts = [p._replace(unit_key=str(i)) for i, p in enumerate(drawn)]
    found = pulled(operator, *parts, factor=D(100))
    assert sum(found.values()) == 0
