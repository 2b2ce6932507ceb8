"""Small figures worked out by hand, one for each rule that properties alone leave open."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from tests.engine.test_evaluate import World, about_people, people, tree_of
from wisweb_bms.engine.parts import Operator, Part
from wisweb_bms.engine.periods import Period, shown_point
from wisweb_bms.engine.privacy import NOTHING
from wisweb_bms.engine.released import Answer, Released
from wisweb_bms.engine.rollup import Rolled, over_time, roll_up, roll_up_unit
from wisweb_bms.engine.score import combine, score
from wisweb_bms.engine.status import Direction, IntervalLimits, Status, Trend, status, trend
from wisweb_bms.engine.tree import DatedTree

D = Decimal
FROM_TWO = IntervalLimits(D(1), D(2), None, None)
TO_EIGHT = IntervalLimits(None, None, D(8), D(9))
ONLY_YELLOW = IntervalLimits(D(1), None, None, D(9))
BOTH = IntervalLimits(D(1), D(2), D(8), D(9))


def part(unit: str = "A", **figures: object) -> Part:
    return Part(unit, True, **figures)  # type: ignore[arg-type]


def values(*found: str) -> list[Part]:
    return [part(f"u{n}", value=D(v)) for n, v in enumerate(found)]


# -- intervals -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limits", "value", "colour", "points"),
    [
        (FROM_TWO, "1.5", Status.YELLOW, 5),
        (FROM_TWO, "2", Status.GREEN, 10),
        (FROM_TWO, "99", Status.GREEN, 10),
        (FROM_TWO, "0", Status.RED, 0),
        (TO_EIGHT, "8", Status.GREEN, 10),
        (TO_EIGHT, "-99", Status.GREEN, 10),
        (TO_EIGHT, "8.5", Status.YELLOW, 5),
        (TO_EIGHT, "10", Status.RED, 0),
        (ONLY_YELLOW, "5", Status.YELLOW, 10),
        (ONLY_YELLOW, "9", Status.YELLOW, 10),
        (ONLY_YELLOW, "9.1", Status.RED, 0),
        (IntervalLimits(None, D(2), D(8), None), "1.9", Status.RED, 0),
        (IntervalLimits(None, D(2), D(8), None), "2", Status.GREEN, Fraction(20, 3)),
        (IntervalLimits(D(1), None, None, None), "0", Status.RED, 0),
    ],
)
def test_an_interval_may_lack_a_side_and_colour_and_score_still_agree(
    limits, value, colour, points
):
    assert status(D(value), limits, Direction.INTERVAL) is colour
    assert score(D(value), limits, Direction.INTERVAL) == points


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [("1", "0", Trend.BETTER), ("9", "8.5", Trend.WORSE), ("10", "0", Trend.UNCHANGED),
     ("3", "7", Trend.UNCHANGED), ("8.5", "1", Trend.BETTER),
     ("5", "1.5", Trend.BETTER), ("8.5", "8", Trend.WORSE)],
)  # fmt: skip
def test_in_an_interval_nearer_to_green_is_better_from_either_side(new, old, expected):
    assert trend(D(new), D(old), Direction.INTERVAL, BOTH) is expected
    assert trend(D(new), D(old), Direction.INTERVAL, None) is None


def test_a_score_says_how_much_of_the_weight_it_rests_on():
    found = combine([(D(3), Fraction(6)), (D(1), None), (D(0), Fraction(10))])
    assert (found.score, found.scored, found.expected) == (6, 1, 2)
    assert found.weight_share == Fraction(3, 4)
    assert combine([(D(0), Fraction(1))]).weight_share is None


# -- over units ----------------------------------------------------------------------------------------


def test_the_median_is_the_middle_one_or_the_mean_of_the_two():
    assert roll_up(Operator.MEDIAN, values("1", "7", "4")).value == 4
    assert roll_up(Operator.MEDIAN, values("1", "8", "4", "5")).value == Fraction(9, 2)


def test_half_a_quotient_counts_for_nothing():
    whole = part("A", numerator=D(10), denominator=D(40))
    assert roll_up(Operator.RATIO, [whole, part("B", numerator=D(9))], factor=D(100)).value == 25
    assert roll_up(Operator.RATIO, [whole, part("B", denominator=D(9))]).value == Fraction(1, 4)
    deviation = [part("A", actual=D(11), budget=D(10)), part("B", actual=D(5))]
    assert roll_up(Operator.DEVIATION, deviation).value == 10
    weighed = [part("A", value=D(4), weight=D(2)), part("B", value=D(9)), part("C", weight=D(5))]
    assert roll_up(Operator.WEIGHTED_MEAN, weighed).value == 4


def test_counted_and_imported_answers_weigh_by_their_respondents():
    counted = part("A", answers={1: {4: 2}, 2: {2: 2}}, respondents=2)
    imported = part("B", value=D(5), respondents=6)
    assert roll_up(Operator.SURVEY, [counted, imported]).value == Fraction(3 * 2 + 5 * 6, 8)
    nameless = part("C", value=D(1))
    assert roll_up(Operator.SURVEY, [counted, imported, nameless]).value == Fraction(36, 8)


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ({"value": D(7)}, 7),
        ({"value": D(4), "respondents": 9}, 4),
        ({"answers": {0: {5: 1, 3: 1}}, "respondents": 2}, 4),
        ({"actual": D(12), "budget": D(10)}, 20),
        ({"numerator": D(1), "denominator": D(4)}, 25),
        ({}, None),
    ],
)
def test_what_is_not_rolled_up_is_the_units_own_whatever_its_kind(figures, expected):
    own = {"A": part("A", **figures), "B": part("B", value=D(99))}
    found = roll_up_unit(Operator.NONE, "A", {"A": ("B",)}, own, factor=D(100))
    assert found.value == expected


def test_beside_a_total_stand_the_difference_and_the_units_it_covers():
    parts = {
        "A": part("A", numerator=D(30), denominator=D(50), total=True),
        "a": part("a", numerator=D(10), denominator=D(40)),
        "b": Part("b", False),
    }
    found = roll_up_unit(Operator.RATIO, "A", {"A": ("a", "b")}, parts, factor=D(100))
    assert (found.value, found.total_difference) == (60, 35)
    assert (found.reported, found.expected, found.missing) == (3, 3, ())
    assert found.contributors == ("A", "a", "b")
    nothing = {**parts, "a": Part("a", False)}
    alone = roll_up_unit(Operator.RATIO, "A", {"A": ("a", "b")}, nothing)
    assert alone.total_difference is None


# -- over time -----------------------------------------------------------------------------------------


def test_a_year_from_its_parts_names_the_units_of_all_of_them():
    first = Rolled(value=Fraction(1), contributors=("A", "B"), missing=("B",))
    second = Rolled(value=Fraction(3), contributors=("A", "C"))
    found = over_time("sum", [first, second])
    assert (found.value, found.reported, found.expected) == (4, 2, 3)
    assert (found.missing, found.contributors) == (("B",), ("A", "B", "C"))


def test_a_ratio_over_time_is_of_the_sums_and_a_mean_where_one_is_no_quotient():
    quotients = [Rolled(Fraction(50), numerator=Fraction(n), denominator=Fraction(d))
                 for n, d in ((1, 2), (1, 8))]  # fmt: skip
    assert over_time("ratio", quotients, D(100)).value == 20
    assert over_time("rolling_12", quotients, D(100), Operator.RATIO).value == 20
    assert over_time("ratio", [*quotients, Rolled(Fraction(20))], D(100)).value == 40
    weighed = [Rolled(Fraction(v), numerator=Fraction(v * w), denominator=Fraction(w),
                      weight=Fraction(w)) for v, w in ((4, 1), (8, 3))]  # fmt: skip
    found = over_time("weighted_mean", weighed, D(100))
    assert (found.value, found.weight) == (7, 4)


def test_of_two_earlier_points_of_a_day_the_longer_period_is_shown():
    world = World(about_people()).measure(1, {"2024": {"A": people(9)}, "2024T3": {"A": people(9)}})
    found, earlier = shown_point(world.points[1], Period.parse("2026"))
    assert (found.period, earlier) == (Period.parse("2024"), True)


def test_last_year_of_a_free_date_is_the_same_date():
    assert Period.parse("2025-03-14").same_last_year() == Period.parse("2024-03-14")


# -- privacy -------------------------------------------------------------------------------------------


def test_it_is_said_whether_one_is_hidden_for_oneself_or_for_others():
    trees = [DatedTree(dt.date(2020, 1, 1), tree_of(A="R", B="R", C="R"))]
    figures = {"A": people(4), "B": people(5), "C": people(30)}
    world = World(about_people(), trees=trees).measure(1, {"2026": figures})
    assert [world.cell(1, u, "2026").hidden for u in "ABCR"] == ["few", "difference", "", ""]


def test_what_has_not_come_is_missing_and_not_hidden():
    world = World(about_people()).measure(1, {"2025": {"A": None, "B": people(20)}})
    evaluation = world.evaluation()
    point = evaluation.facts.points[1][0]
    assert not evaluation.concealment.hides_own_part(point, "A")
    assert evaluation.own_part(point, "A").state == "missing"


def test_respondents_of_a_total_are_its_own_where_no_unit_below_has_them():
    tree = tree_of(A="R", a="A")

    def counts(**answers):
        return Released(tree, answers, NOTHING).counts()

    assert counts(a=Answer(1, 9), gone=Answer(1, 5)) == {"a": 9}
    assert counts(a=Answer(1, 9), A=Answer(1, 12, True)) == {"a": 9, "A": 3}
    assert counts(a=Answer(1, 9), A=Answer(1, 6, True)) == {"a": 9}, (
        "a total of fewer leaves nobody"
    )


def test_own_parts_that_few_gave_are_hidden_though_their_unit_is_not():
    trees = [DatedTree(dt.date(2020, 1, 1), tree_of(A="R", a="A", b="A"))]
    figures = {"A": people(3), "a": people(9), "b": people(20)}
    evaluation = World(about_people(), trees=trees).measure(1, {"2026": figures}).evaluation()
    point = evaluation.facts.points[1][0]
    assert evaluation.concealment.hides_own_part(point, "A")
    assert not evaluation.cell(1, "A", Period.parse("2026")).hidden


def test_a_to_date_figure_hides_more_than_its_own_few():
    """What few have joined since is hidden beside what few gave at all, not in its place."""
    world = World(about_people(year_to_date=True)).measure(
        1,
        {
            "2026T1": {"A": people(20), "B": people(30)},
            "2026T2": {"A": people(22), "B": people(30), "R": people(2)},
        },
    )
    evaluation = world.evaluation()
    hidden = {u for u in "RAB" if evaluation.cell(1, u, Period.parse("2026T2")).hidden}
    point = evaluation.facts.points[1][1]
    assert "A" in hidden
    assert evaluation.concealment.hides_own_part(point, "R")
