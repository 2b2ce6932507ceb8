"""Overdue, delayed, as of a day, before and after: what follows from an action's dates and history."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wisweb_bms.engine.actions import (
    OPEN,
    ActionStatus,
    Measured,
    Stand,
    before_after,
    delayed,
    overdue,
    stand_on,
)
from wisweb_bms.engine.status import Direction

DAYS = st.dates(dt.date(2024, 1, 1), dt.date(2028, 12, 31))
STATUSES = st.sampled_from(list(ActionStatus))
MAYBE = st.none() | DAYS
DAY = dt.date(2026, 9, 15)


@given(STATUSES, MAYBE, DAYS)
def test_overdue_is_open_with_the_deadline_behind_it(status, deadline, day):
    expected = status in OPEN and deadline is not None and deadline < day
    assert overdue(status, deadline, day) is expected
    assert not overdue(status, deadline, day, carried=True)


@given(STATUSES, MAYBE, DAYS)
def test_on_the_deadline_itself_nothing_is_overdue_and_it_stays_overdue_after(
    status, deadline, day
):
    if deadline is not None:
        assert not overdue(status, deadline, deadline)
        if overdue(status, deadline, day):
            assert overdue(status, deadline, day + dt.timedelta(days=1))


@given(STATUSES, MAYBE, MAYBE, MAYBE, DAYS)
def test_delayed_is_late_in_expectation_or_not_begun(status, start, deadline, expected, day):
    late = expected is not None and deadline is not None and expected > deadline
    waiting = status is ActionStatus.PLANNED and start is not None and start < day
    told = delayed(status, start, deadline, expected, day)
    assert told is (status in OPEN and (late or waiting))


@given(st.lists(st.tuples(DAYS, STATUSES), max_size=8), DAYS)
def test_the_change_written_last_of_those_known_on_the_day_is_how_it_stood(changes, day):
    history = [Stand(when, status) for when, status in changes]
    known = [h for h in history if h.day <= day]
    assert stand_on(history, day) == (known[-1] if known else None)


@given(st.lists(st.tuples(DAYS, STATUSES), max_size=8), DAYS, DAYS)
def test_on_a_later_day_no_change_holds_that_was_written_earlier(changes, one, other):
    history = [Stand(when, status, n) for n, (when, status) in enumerate(changes)]
    before, after = (stand_on(history, day) for day in sorted((one, other)))
    assert before is None or (after is not None and after.progress >= before.progress)


def test_before_it_was_made_it_stood_nowhere():
    assert stand_on([Stand(DAY, ActionStatus.PLANNED)], DAY - dt.timedelta(days=1)) is None


def years(*values, first=2019, series=()):
    return [
        Measured(dt.date(y, 1, 1), dt.date(y, 12, 31), Fraction(v), series)
        for y, v in enumerate(values, first)
    ]


START, END = dt.date(2021, 2, 1), dt.date(2022, 6, 30)


@pytest.mark.parametrize(
    ("direction", "verdict"),
    [
        (Direction.LOWER, "better"),
        (Direction.HIGHER, "worse"),
        (Direction.OBSERVATION, "lower"),
        (Direction.INTERVAL, "lower"),
    ],
)
def test_the_means_before_and_after_are_compared_by_direction(direction, verdict):
    told = before_after(years(10, 8, 99, 99, 7, 5), START, END, direction)
    assert (told.before, told.after) == ((10, 8), (7, 5))
    assert (told.mean_before, told.mean_after, told.verdict) == (9, 6, verdict)


def test_values_of_the_time_between_are_on_neither_side():
    told = before_after(years(10, 8, 1, 1, 9, 9), START, END, Direction.LOWER)
    assert told.verdict == "unchanged"


def test_one_value_on_a_side_tells_nothing():
    assert before_after(years(10, 8, 9, 9, 7), START, END, Direction.LOWER).verdict == "too_few"
    assert before_after([], START, END, Direction.LOWER).verdict == "too_few"


def test_what_has_no_start_or_no_end_is_not_compared():
    assert before_after(years(1, 2, 3), None, None, Direction.LOWER).verdict == "not_started"
    assert before_after(years(1, 2, 3), START, None, Direction.LOWER).verdict == "not_ended"


def test_values_of_different_series_are_never_compared():
    mixed = years(10, 8, series=("year", 1)) + years(7, 5, first=2023, series=("year", 2))
    assert before_after(mixed, START, END, Direction.LOWER).verdict == "too_few"


@given(st.lists(st.integers(-50, 50), min_size=8, max_size=8))
def test_the_verdict_is_mirrored_with_the_direction(values):
    up = before_after(years(*values), START, END, Direction.HIGHER)
    down = before_after(years(*(-v for v in values)), START, END, Direction.LOWER)
    assert up.verdict == down.verdict
