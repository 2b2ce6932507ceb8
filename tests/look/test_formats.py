"""Numbers, days, periods and statuses as they are read in Norway."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.look.models import SEVEN, WHOLE, cell
from wisweb_bms.engine.numbers import parse_number, round_half_away
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Direction, Status
from wisweb_bms.queries.view_models import TargetView
from wisweb_bms.views.formats import Formats, typed_number

nb, nn, en = (Formats(locale) for locale in ("nb", "nn", "en"))


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        ("4189", 0, "4 189"),
        ("-0.6", 1, "−0,6"),
        ("1234567.5", 1, "1 234 567,5"),
        ("-0.04", 1, "0,0"),
        ("0.45", 1, "0,5"),
        ("-0.45", 1, "−0,5"),
        ("160", 1, "160,0"),
        ("7.50", None, "7,50"),
    ],
)
def test_a_number_is_grouped_signed_and_rounded_half_away_from_zero(value, decimals, text):
    assert nb.number(Decimal(value), decimals).replace("\N{NO-BREAK SPACE}", " ") == text


def test_an_absent_number_is_a_dash_and_never_zero():
    assert nb.number(None, 1) == "–"


def test_a_fraction_is_shown_like_a_decimal():
    assert nb.number(Fraction(1, 3), 2) == "0,33"


def test_zeros_that_say_nothing_are_left_out():
    assert [nb.number_trim(Decimal(v)) for v in ("2400.000000", "2.50", "100")] == [
        "2\N{NO-BREAK SPACE}400",
        "2,5",
        "100",
    ]


@given(st.decimals(-(10**9), 10**9, places=4), st.integers(0, 4))
def test_what_is_shown_is_read_back_as_the_rounded_number(value, decimals):
    assert parse_number(nb.number(value, decimals)) == round_half_away(value, decimals)


def test_periods_are_named_in_the_readers_language():
    tertial = Period.parse("2026T2")
    assert [f.period(tertial) for f in (nb, nn, en)] == [
        "2026, 2. tertial",
        "2026, 2. tertial",
        "2026, tertial 2",
    ]
    assert nb.period(Period.parse("2025")) == "2025"
    assert nb.period(Period.parse("2026M03")) == "mars 2026"
    assert nb.period(Period.parse("2026-09-15")) == "15.09.2026"


def test_a_moment_is_shown_in_the_municipalitys_time():
    assert nb.datetime(dt.datetime(2026, 7, 1, 22, 30, tzinfo=dt.UTC)) == "02.07.2026 kl. 00.30"


def limit(direction, green=None, yellow=None, **ends):
    to_decimal = {k: Decimal(v) for k, v in ends.items()}
    return TargetView(
        direction,
        green=None if green is None else Decimal(green),
        yellow=None if yellow is None else Decimal(yellow),
        **to_decimal,
    )


@pytest.mark.parametrize(
    ("target", "text"),
    [
        (SEVEN, "≤ 7,0 (gul ≤ 8,0)"),
        (limit(Direction.HIGHER, "95"), "≥ 95,0"),
        (limit(Direction.HIGHER, None, "90"), "gul ≥ 90,0"),
        (limit(Direction.INTERVAL, green_from="0", green_to="1"), "0,0–1,0"),
        (limit(Direction.INTERVAL, green_from="-2", green_to="-1"), "−2,0 til −1,0"),
        (limit(Direction.INTERVAL, green_to="1"), "≤ 1,0"),
        (limit(Direction.OBSERVATION), "–"),
        (None, "–"),
    ],
)
def test_a_target_is_read_as_what_is_green(target, text):
    assert nb.target_long(target, 1).replace("\N{NO-BREAK SPACE}", " ") == text


def test_every_status_has_a_word_in_every_language():
    for formats in (nb, nn, en):
        words = {formats.status_word(status) for status in Status}
        assert len(words) == len(Status)


def test_an_absent_value_says_why_it_is_absent():
    missing = cell(None, Status.NO_VALUE, state="missing")
    planned = cell(None, Status.NO_VALUE, state="planned")
    hidden = cell(None, Status.NO_VALUE, hidden="few_respondents")
    assert [nb.word(c) for c in (missing, planned, hidden)] == ["Mangler", "Planlagt", "Skjult"]
    assert nb.symbol(hidden) == "hidden"


def test_the_arrow_follows_the_number():
    assert nb.arrow(Decimal(2), Decimal(3)) == "down"
    assert nb.arrow(Decimal(3), Decimal(3)) == "flat"


def test_units_of_measure_get_a_proper_dash():
    assert nb.unit_text("score 1-6") == "score 1–6"
    assert nb.names((WHOLE,)) == "Hemne kommune"


@given(st.decimals(-(10**11), 10**11, places=6, allow_nan=False))
def test_what_stands_in_a_field_is_read_back_the_same(value):
    assert parse_number(typed_number(value)) == value
