"""What people type is read exactly or refused; periods know their neighbours; formulas never surprise."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wisweb_bms.engine.formula import FormulaRefused, evaluate, find_cycle, parse_formula
from wisweb_bms.engine.numbers import NumberRefused, parse_number
from wisweb_bms.engine.periods import (
    PARTS_OF_YEAR,
    YEARS,
    Period,
    PeriodKind,
    PeriodRefused,
    parts_of_year,
    read_day,
    read_period,
    read_year,
    shown_point,
)

D = Decimal


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("12,5", "12.5"),
        ("1 234,5", "1234.5"),
        ("1\u00a0234\u202f567", "1234567"),
        ("\u22123,0", "-3.0"),
        ("-0", "0"),
        ("12.5", "12.5"),
        ("12.50", "12.50"),
        ("0.125", "0.125"),
        ("1 234.567", "1234.567"),
        ("  7 ", "7"),
        ("+4", "4"),
    ],
)
def test_norwegian_spellings_are_read(typed, read):
    assert parse_number(typed) == D(read)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("NaN", "not_a_number"),
        ("inf", "not_a_number"),
        ("1e5", "exponent"),
        ("12,5 kr", "leftover"),
        ("12,5 %", "percent_sign"),
        ("1.234", "ambiguous"),
        ("1" * 10_000, "too_long"),
        ("1,0000001", "too_many_decimals"),
        ("1000000000000", "too_large"),
        ("\u0661\u0662", "not_a_number"),
        ("1 23", "not_a_number"),
        ("1,2,3", "leftover"),
        ("--5", "not_a_number"),
        ("0x10", "leftover"),
    ],
)
def test_the_rest_is_refused_with_its_kind(typed, kind):
    with pytest.raises(NumberRefused) as refused:
        parse_number(typed)
    assert refused.value.kind == kind
    assert len(refused.value.read) <= 40


def test_a_dot_before_three_digits_is_asked_about():
    with pytest.raises(NumberRefused) as refused:
        parse_number("-1.234")
    assert refused.value.choices == (D(-1234), D("-1.234"))


def test_per_cent_is_read_where_it_belongs():
    assert parse_number("12,5 %", percent=True) == D("12.5")


@given(st.text(max_size=50))
def test_no_text_does_worse_than_be_refused(text):
    try:
        assert parse_number(text, percent=True).is_finite()
    except NumberRefused as refused:
        assert refused.kind


@given(st.decimals(-(10**11), 10**11, places=3))
def test_what_is_written_is_read_back(value):
    whole, _, rest = f"{abs(value):,.3f}".partition(".")
    text = ("\u2212" if value < 0 else "") + whole.replace(",", "\u00a0") + "," + rest
    assert parse_number(text) == value


KINDS = [k for k in PeriodKind if k is not PeriodKind.DATE]
years = st.integers(1900, 2500)
periods = st.builds(
    lambda kind, year, part: parts_of_year(year, kind)[part % PARTS_OF_YEAR[kind]],
    st.sampled_from(KINDS),
    years,
    st.integers(0, 11),
)


@given(periods)
def test_a_period_knows_its_neighbours(period):
    assert Period.parse(period.key) == period
    before, last_year = period.predecessor(), period.same_last_year()
    assert before.last + dt.timedelta(days=1) == period.first
    assert (last_year.kind, last_year.part, last_year.year) == (
        period.kind,
        period.part,
        period.year - 1,
    )
    assert period.parent.contains(period) and period.contains(period)


@given(years, st.sampled_from(KINDS))
def test_the_parts_of_a_year_fill_it_without_a_gap(year, kind):
    parts = parts_of_year(year, kind)
    assert parts[0].first == dt.date(year, 1, 1) and parts[-1].last == dt.date(year, 12, 31)
    assert all(
        a.last + dt.timedelta(days=1) == b.first for a, b in zip(parts, parts[1:], strict=False)
    )


@pytest.mark.parametrize(
    "key", ["", "25", "2025T4", "2025H3", "2025M13", "2025M1", "2025-02-30", "2025T01", "٢٠٢٥"]
)
def test_what_is_no_period_is_refused(key):
    with pytest.raises(PeriodRefused):
        Period.parse(key)


def test_a_leap_day_has_no_same_day_last_year():
    assert Period.parse("2024-02-29").same_last_year() is None


@dataclass(frozen=True)
class Measured:
    key: str
    day: str = ""

    @property
    def period(self):
        return Period.parse(self.key)

    @property
    def measuring_date(self):
        return dt.date.fromisoformat(self.day) if self.day else self.period.last


@pytest.mark.parametrize(
    ("points", "page", "shown", "earlier"),
    [
        (["2025T1", "2025T2", "2025"], "2025", "2025", False),
        (["2025T1", "2025T2"], "2025", "2025T2", False),
        (["2025T3", "2025"], "2025H2", "2025T3", False),
        (["2024", "2025M12", "2025Q4"], "2025", "2025Q4", False),
        (["2024"], "2025", "2024", True),
        (["2026"], "2025", None, False),
    ],
)
def test_which_point_a_period_shows(points, page, shown, earlier):
    found, is_earlier = shown_point([Measured(k) for k in points], Period.parse(page))
    assert (found.key if found else None, is_earlier) == (shown, earlier)


def value_of(text, **known):
    return evaluate(parse_formula(text), lambda r: known.get(r.kind + "_" + r.code)).value


def test_formulas_follow_the_rules_of_arithmetic():
    assert value_of("2 + 3 * 4 - 6 / 4") == Fraction(25, 2)
    assert value_of("-(2 + 3) * -2") == 10
    assert value_of("100 - [I16]", value_I16=Fraction(15, 2)) == Fraction(185, 2)
    growth = "100 * ([A] / previous([A]) - 1)"
    assert value_of(growth, value_A=Fraction(11), previous_A=Fraction(10)) == 10
    assert value_of("share_green([A])", share_green_A=Fraction(50)) == 50


def test_a_formula_without_a_value_says_why():
    assert (
        evaluate(parse_formula("1 / ([A] - [A])"), lambda r: Fraction(1)).reason
        == "division_by_zero"
    )
    assert evaluate(parse_formula("[A] + 1"), lambda r: None).reason == "no_value"


@pytest.mark.parametrize(
    ("text", "kind", "position"),
    [
        ("1 +", "unexpected_end", 3),
        ("1 2", "leftover", 2),
        ("(1", "expected_close", 2),
        ("open([A])", "unknown_function", 0),
        ("previous(1)", "expected_indicator", 9),
        ("1 ** 2", "unexpected", 3),
        ("__import__", "unknown_function", 0),
        ("[A] @ 2", "not_understood", 3),
        ("", "unexpected_end", 0),
        ("(" * 100 + "1" + ")" * 100, "too_deep", 30),
        ("1" * 501, "too_long", 500),
    ],
)
def test_what_is_no_formula_says_where(text, kind, position):
    with pytest.raises(FormulaRefused) as refused:
        parse_formula(text)
    assert (refused.value.kind, refused.value.position) == (kind, position)


@given(st.text(alphabet="0123456789+-*/()[]. ,AIprevioushag_\n", max_size=60))
def test_no_formula_does_worse_than_be_refused(text):
    try:
        evaluate(parse_formula(text), lambda r: Fraction(2))
    except FormulaRefused as refused:
        assert refused.kind


def test_a_ring_of_formulas_is_found():
    assert find_cycle({"A": ("B",), "B": ("C",), "C": ("A",)}) == ("A", "B", "C", "A")
    assert find_cycle({"A": ("B", "C"), "B": ("C",), "C": ()}) == ()


@given(st.text(max_size=30))
def test_whatever_is_typed_as_a_day_or_a_year_lies_well_within_the_calendar_or_is_refused(text):
    for read in (read_year, read_day, read_period):
        try:
            found = read(text)
        except ValueError:
            continue
        assert (found if isinstance(found, int) else found.year) in YEARS


@pytest.mark.parametrize(
    "text",
    ["0", "0000", "0001", "1989", "2101", "9999", "99999", "2147483648", "9" * 5000, "²026", "２０２６",
     "+2026", " 2026", "2026.0", ""],
)  # fmt: skip
def test_no_such_year_is_read(text):
    with pytest.raises(ValueError, match="not a year"):
        read_year(text)


@pytest.mark.parametrize(
    "text",
    ["0001-01-01", "1.1.0001", "9999-12-31", "31.12.9999", "2026-02-30", "30.2.2026", "20260916",
     "2026-W01-1", "2026-09-16T10:00", "٢٠٢٦-٠٩-١٦", ""],
)  # fmt: skip
def test_no_such_day_is_read(text):
    with pytest.raises(ValueError):
        read_day(text)


@given(st.dates(dt.date(YEARS[0], 1, 1), dt.date(YEARS[-1], 12, 31)))
def test_a_day_is_read_as_machines_and_as_norwegians_write_it(day):
    assert read_day(day.isoformat()) == day
    assert read_day(f"{day:%d.%m.%Y}") == day == read_day(f"{day.day}. {day.month}. {day.year}")


@pytest.mark.parametrize("text", ["1000", "1000T1", "2999M12", "1000-01-01", "2101", "0000"])
def test_a_period_that_nothing_can_be_reckoned_from_is_refused(text):
    with pytest.raises(PeriodRefused):
        read_period(text)
