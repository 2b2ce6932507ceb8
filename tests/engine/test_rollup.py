"""Roll-ups that are right: never a mean of means, missing is never zero, coverage always said."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wisweb_bms.engine.parts import OPERATORS_OF, EntryKind, Operator, Part
from wisweb_bms.engine.rollup import over_time, roll_up, roll_up_unit

D = Decimal
figures = st.decimals(-1000, 1000, places=2)
positive = st.decimals(0, 1000, places=1)
counts = st.dictionaries(st.integers(1, 6), st.integers(0, 30), max_size=6)


@st.composite
def parts(draw, most=8):
    """Measurements with every figure there is, some of them missing."""
    found = []
    for number in range(draw(st.integers(0, most))):
        answers = {0: draw(counts)}
        found.append(
            Part(
                f"u{number}",
                reported=draw(st.booleans()),
                expected=draw(st.integers(0, 9)) > 0,
                value=draw(figures),
                numerator=draw(positive),
                denominator=draw(positive),
                weight=draw(positive),
                actual=draw(figures),
                budget=draw(figures),
                respondents=sum(answers[0].values()),
                answers=answers,
            )
        )
    return found


ALL = [o for o in Operator if o not in (Operator.NONE, Operator.FORMULA)]
SUMMED = [Operator.SUM, Operator.WEIGHTED_MEAN, Operator.RATIO, Operator.DEVIATION, Operator.SURVEY]


@pytest.mark.parametrize("operator", ALL)
@given(found=parts(), seed=st.integers())
def test_the_order_of_units_changes_nothing(operator, found, seed):
    shuffled = random.Random(seed).sample(found, len(found))
    one, other = roll_up(operator, found), roll_up(operator, shuffled)
    assert (one.value, one.reported, one.expected) == (other.value, other.reported, other.expected)


@pytest.mark.parametrize("operator", ALL)
@given(found=parts(), seed=st.integers())
def test_how_the_tree_is_cut_changes_nothing(operator, found, seed):
    """However the units are arranged below the root, the root has the same value."""
    chance = random.Random(seed)
    flat = {"R": tuple(p.unit_key for p in found)} | {p.unit_key: () for p in found}
    deep: dict[str, list[str]] = {"R": []}
    for part in found:
        deep[chance.choice(list(deep))].append(part.unit_key)
        deep[part.unit_key] = []
    by_key = {p.unit_key: p for p in found}
    one = roll_up_unit(operator, "R", flat, by_key)
    other = roll_up_unit(operator, "R", deep, by_key)
    assert (one.value, one.reported, one.expected) == (other.value, other.reported, other.expected)
    assert set(one.missing) == set(other.missing)


@pytest.mark.parametrize("operator", SUMMED)
@given(found=parts(), cut=st.integers(0, 8))
def test_sums_of_parts_add_up_to_the_sums_of_the_whole(operator, found, cut):
    whole, left, right = (roll_up(operator, p) for p in (found, found[:cut], found[cut:]))
    if operator is Operator.SUM:
        assert (whole.value or 0) == (left.value or 0) + (right.value or 0)
        return
    for name in ("numerator", "denominator"):
        added = (getattr(left, name) or 0) + (getattr(right, name) or 0)
        assert (getattr(whole, name) or 0) == added


@pytest.mark.parametrize("operator", ALL)
@given(found=parts())
def test_what_is_missing_is_left_out_and_never_zero(operator, found):
    reported = [p for p in found if p.reported]
    assert roll_up(operator, found).value == roll_up(operator, reported).value


@given(parts())
def test_coverage_counts_the_expected_and_names_the_missing(found):
    rolled = roll_up(Operator.SUM, found)
    expected = [p for p in found if p.expected]
    assert rolled.expected == len(expected)
    assert rolled.reported + len(rolled.missing) == rolled.expected
    assert set(rolled.missing) == {p.unit_key for p in expected if not p.reported}


def test_worked_examples_of_weights():
    sick = [
        Part("a", True, value=D("16.18"), weight=D(5)),
        Part("b", True, value=D(2), weight=D(45)),
    ]
    assert round(roll_up(Operator.WEIGHTED_MEAN, sick).value, 1) == Fraction(34, 10)
    cases = [
        Part("a", True, value=D("0.20"), weight=D(10)),
        Part("b", True, value=D("0.30"), weight=D(40)),
    ]
    assert roll_up(Operator.WEIGHTED_MEAN, cases).value == Fraction(28, 100)


def test_a_zero_denominator_gives_no_value_and_is_still_reported():
    rolled = roll_up(Operator.RATIO, [Part("a", True, numerator=D(0), denominator=D(0))])
    assert (rolled.value, rolled.reported, rolled.expected) == (None, 1, 1)


def test_a_budget_of_zero_has_an_amount_and_no_per_cent():
    rolled = roll_up(Operator.DEVIATION, [Part("a", True, actual=D(70), budget=D(0))])
    assert (rolled.value, rolled.amount) == (None, 70)


def test_questions_are_counted_over_all_units_before_their_means_are_taken():
    one = Part("a", True, respondents=10, answers={1: {6: 10}, 2: {1: 10}})
    two = Part("b", True, respondents=30, answers={1: {2: 30}, 2: {3: 10}})
    rolled = roll_up(Operator.SURVEY, [one, two])
    first, second = Fraction(60 + 60, 40), Fraction(10 + 30, 20)
    assert rolled.value == (first + second) / 2
    assert rolled.respondents == 40


def test_imported_means_are_weighted_by_their_respondents():
    parts = [
        Part("a", True, value=D(4), respondents=10),
        Part("b", True, value=D(2), respondents=30),
    ]
    assert roll_up(Operator.SURVEY, parts).value == Fraction(5, 2)


TREE = {"R": ("A", "B"), "A": ("a1", "a2"), "B": (), "a1": (), "a2": ()}


def test_a_total_replaces_what_is_below_it_and_says_the_difference():
    parts = {
        "A": Part("A", True, value=D(100), total=True),
        "a1": Part("a1", True, value=D(40)),
        "a2": Part("a2", True, value=D(50)),
        "B": Part("B", True, value=D(7)),
    }
    assert roll_up_unit(Operator.SUM, "R", TREE, parts).value == 107
    own = roll_up_unit(Operator.SUM, "A", TREE, parts)
    assert (own.value, own.total_difference) == (100, 10)
    assert (own.reported, own.expected) == (3, 3)


def test_a_total_covers_what_is_missing_below_it():
    parts = {"A": Part("A", True, value=D(100), total=True), "a1": Part("a1", False)}
    rolled = roll_up_unit(Operator.SUM, "R", TREE, parts)
    assert (rolled.value, rolled.missing) == (100, ())


def test_an_own_part_is_one_contributor_among_the_others():
    parts = {"A": Part("A", True, value=D(5)), "a1": Part("a1", True, value=D(40))}
    assert roll_up_unit(Operator.SUM, "A", TREE, parts).value == 45
    assert roll_up_unit(Operator.NONE, "A", TREE, parts).value == 5
    assert roll_up_unit(Operator.NONE, "R", TREE, parts).value is None


def test_every_kind_of_entry_has_its_operators():
    assert set(OPERATORS_OF) == set(EntryKind)
    assert all(OPERATORS_OF[k] for k in EntryKind)


@given(st.lists(figures, min_size=1, max_size=6))
def test_over_time_each_operator_does_what_its_name_says(values):
    rolled = [roll_up(Operator.SUM, [Part("a", True, value=v)]) for v in values]
    exact = [Fraction(v) for v in values]
    assert over_time("last", rolled).value == exact[-1]
    assert over_time("sum", rolled).value == sum(exact)
    assert over_time("mean", rolled).value == sum(exact) / len(exact)
    assert (over_time("min", rolled).value, over_time("max", rolled).value) == (
        min(exact),
        max(exact),
    )


def test_a_ratio_over_time_is_a_ratio_of_sums():
    terms = [(1, 2), (30, 40)]
    rolled = [
        roll_up(Operator.RATIO, [Part("a", True, numerator=D(n), denominator=D(d))])
        for n, d in terms
    ]
    assert over_time("ratio", rolled).value == Fraction(31, 42)
