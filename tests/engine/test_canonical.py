"""Canonical JSON: one text for one content, back again without loss, and no person in it."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wisweb_bms.engine.canonical import Person, canonical, digest, from_canonical
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status


@dataclass(frozen=True, slots=True)
class Inner:
    status: Status | None
    value: Decimal | None
    pairs: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Outer:
    name: str
    whole: bool
    day: dt.date
    moment: dt.datetime | None
    period: Period
    inner: Inner
    many: tuple[Inner, ...]
    responsible: Person | None = None
    added: str = "default"


FIGURES = st.decimals(-(10**11), 10**11, allow_nan=False, allow_infinity=False, places=4)
INNER = st.builds(
    Inner,
    st.none() | st.sampled_from(Status),
    st.none() | FIGURES,
    st.lists(st.tuples(st.text(max_size=3), st.integers()), max_size=2).map(tuple),
)
OUTER = st.builds(
    Outer,
    st.text(),
    st.booleans(),
    st.dates(),
    st.none() | st.datetimes(timezones=st.just(dt.UTC)),
    st.sampled_from(["2025", "2026T2", "2025M01", "2026-09-15"]).map(Period.parse),
    INNER,
    st.lists(INNER, max_size=3).map(tuple),
    st.none(),
    st.text(),
)


@settings(max_examples=200)
@given(OUTER)
def test_what_is_written_comes_back_as_it_was_and_is_written_the_same_again(value):
    kept = canonical(value)
    again = from_canonical(kept.text, Outer)
    assert again == value
    assert canonical(again).text == kept.text
    assert list(json.loads(kept.text)) == sorted(json.loads(kept.text))


def a(**changed) -> Outer:
    made = {
        "name": "x", "whole": True, "day": dt.date(2026, 9, 16), "moment": None,
        "period": Period.parse("2026"), "inner": Inner(None, Decimal("8.50")), "many": (),
    }  # fmt: skip
    return Outer(**{**made, **changed})


def test_a_person_is_a_neutral_word_so_that_forgetting_leaves_the_hash():
    one, other = canonical(a(responsible="kari.nes")), canonical(a(responsible="ola.dal"))
    assert "kari" not in one.text and one.people == {"p1": "kari.nes"}
    assert digest(one.text) == digest(other.text)
    assert from_canonical(one.text, Outer).responsible == "p1"


def test_a_figure_keeps_its_zeros_and_is_no_float():
    assert '"value":"8.50"' in canonical(a()).text


def test_a_field_that_came_later_gets_its_default_and_one_that_is_gone_is_passed_over():
    plain = json.loads(canonical(a(added="other")).text)
    del plain["added"]
    plain["taken_away"] = [1]
    assert from_canonical(json.dumps(plain), Outer) == a()


def test_what_has_no_canonical_form_is_refused_rather_than_guessed():
    with pytest.raises(TypeError, match="float"):
        canonical(a(name=1.5))
