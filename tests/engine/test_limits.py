"""Limits are checked when typed: order, decimals, what can be reached, and nothing else."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wisweb_bms.engine.limits import change_limits, check_limits
from wisweb_bms.engine.status import Direction, IntervalLimits, Limits, Status, status

D = Decimal
FIGURES = st.none() | st.decimals(-1000, 1000, places=1, allow_nan=False)
SIDED = st.sampled_from((Direction.HIGHER, Direction.LOWER))


def kinds(*arguments, **options):
    return [f.kind for f in check_limits(*arguments, **options)]


@given(FIGURES, FIGURES)
def test_lower_is_higher_with_the_signs_turned(green, yellow):
    turned = Limits(*(None if x is None else -x for x in (green, yellow)))
    assert kinds(Limits(green, yellow), Direction.HIGHER, 1) == kinds(turned, Direction.LOWER, 1)


@given(FIGURES, FIGURES, SIDED, st.decimals(-1000, 1000, places=1))
def test_limits_that_pass_never_make_green_worse_than_yellow(green, yellow, direction, value):
    limits = Limits(green, yellow)
    if check_limits(limits, direction, 1):
        return
    better = value + 1 if direction is Direction.HIGHER else value - 1
    rank = {Status.RED: 0, Status.YELLOW: 1, Status.GREEN: 2}
    assert rank[status(better, limits, direction)] >= rank[status(value, limits, direction)]


@given(st.lists(st.decimals(-100, 100, places=1), min_size=4, max_size=4))
def test_an_interval_passes_just_when_its_four_limits_rise(figures):
    found = kinds(IntervalLimits(*figures), Direction.INTERVAL, 1)
    assert (found == []) == (figures == sorted(figures))


def test_each_fault_is_named():
    higher = Direction.HIGHER
    assert kinds(Limits(D("4.5"), D("5.0")), higher, 1) == ["order"]
    assert kinds(Limits(D("4.55"), None), higher, 1) == ["decimals"]
    assert kinds(Limits(D(101), None), higher, 0, D(0), D(100)) == ["above_highest"]
    assert kinds(Limits(D(-1), None), higher, 0, D(0), D(100)) == ["below_lowest"]
    assert kinds(Limits(), higher, 0) == ["none"]
    assert kinds(Limits(D(1)), Direction.OBSERVATION, 0) == ["observation"]
    assert kinds(IntervalLimits(D(1)), higher, 0) == ["none"]


def test_strict_limits_must_leave_room_for_the_colours():
    higher, lower, between = Direction.HIGHER, Direction.LOWER, Direction.INTERVAL
    assert kinds(Limits(D(5), D(5), ("green",)), higher, 0) == []
    assert kinds(Limits(D(5), D(5), ("green", "yellow")), higher, 0) == []
    assert kinds(Limits(D(5), D(5), ("yellow",)), higher, 0) == ["order"]
    assert kinds(Limits(D(5), D(5), ("yellow",)), lower, 0) == ["order"]
    assert kinds(Limits(D(100), None, ("green",)), higher, 0, D(0), D(100)) == ["past_highest"]
    assert kinds(Limits(D(0), None, ("green",)), lower, 0, D(0), D(100)) == ["past_lowest"]
    assert kinds(Limits(D(0), None, ("green",)), higher, 0, D(0), D(100)) == []
    ends = ("green_from", "green_to")
    narrow = IntervalLimits(D(0), D("1.0"), D("1.1"), D(2), ends)
    assert kinds(narrow, between, 1) == ["no_room"] and kinds(narrow, between, 2) == []
    outer = IntervalLimits(D(0), D(0), D(2), D(3), ("yellow_from",))
    assert kinds(outer, between, 0) == ["rising"]
    assert kinds(IntervalLimits(D(0), D(0), D(2), D(3), ("green_from",)), between, 0) == []


def test_one_limit_alone_and_two_equal_ones_are_allowed():
    assert kinds(Limits(D(4), None), Direction.HIGHER, 0) == []
    assert kinds(Limits(None, D(4)), Direction.LOWER, 0) == []
    assert kinds(Limits(D(4), D(4)), Direction.LOWER, 0) == []


def test_limits_are_changed_by_per_cent_of_themselves_or_by_a_figure_and_rounded():
    sided = change_limits(Limits(D("8.0"), None), D(5), True, 1)
    assert sided == Limits(D("8.4"), None)
    between = IntervalLimits(D(-1), D(0), D("0.25"), None)
    assert change_limits(between, D("0.5"), False, 1) == IntervalLimits(
        D("-0.5"), D("0.5"), D("0.8"), None
    )
