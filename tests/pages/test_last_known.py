"""A reader who opens a card sees every red that is known, and how old it is."""

from __future__ import annotations

import html
import re
from decimal import Decimal

import pytest

from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status
from wisweb_bms.queries.scorecard import card_page

D = Decimal


def page_of(reading, unit: str, period: str):
    with reading.session() as session:
        scope = reading.scope(session)
        card = reading.card(session)
        return card_page(scope, card, unit, Period.parse(period), reading.names(), last_known=True)


def text_of(reading, unit: str, period: str, user: str = "ingrid.lund") -> str:
    found = reading.browser(user).get(f"/bms/?enhet={unit}&periode={period}", follow_redirects=True)
    assert found.status_code == 200
    return found.text


def words(markup: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def test_hemnes_landing_card_says_both_readings(reading):
    page = page_of(reading, "HK", "2026T2")
    assert page.known_leads and page.known is not None and page.measured is not None
    known, measured = page.known, page.measured
    counts = known.counts
    assert (counts.green, counts.yellow, counts.red, counts.observation) == (8, 20, 3, 1)
    assert (counts.uncoloured, counts.outdated) == (0, 0)
    assert known.score.score == D("5.27")
    now = measured.counts
    assert (now.green, now.yellow, now.red) == (0, 4, 1)
    assert measured.score.score == D("4.52")
    assert [(p.key, n) for p, n in page.ages] == [("2026T1", 4), ("2025", 22), ("2024", 1)]


def test_every_known_red_stands_on_top_with_how_old_it_is(reading):
    text = text_of(reading, "HK", "2026T2")
    top = words(text[text.index('class="kc-reds"') : text.index('class="kc-cap"')])
    assert "Røde, 3" in top
    assert re.search(r"Barnevernsundersøkelser innen frist 90,0\s% Målt nå", top)
    assert re.search(r"Årlig befolkningsvekst −0,6\s% Målt 2025", top)
    assert re.search(r"Netto lånegjeld i % av driftsinntekter 96,3\s% Målt 2025", top)
    found = re.findall(r'<tr class="row (known|now)".*?class="code">(I\d\d)<.*?</tr>', text, re.S)
    rows = {code: kind for kind, code in found}
    assert sorted(c for c, kind in rows.items() if kind == "now") == [
        "I09",
        "I10",
        "I11",
        "I16",
        "I18",
    ]
    assert len(rows) == 32


def test_a_units_reds_of_last_year_and_of_the_first_tertial_stand_on_its_landing_card(reading):
    page = page_of(reading, "KUL", "2026T2")
    assert page.counts.red == 8 == len(page.red)
    assert [r.code for r in page.red[:2]] == ["I16", "I25"], "the newest first"
    assert all(r.cell.period is not None and r.cell.status is Status.RED for r in page.red)


def test_the_page_of_a_year_that_has_ended_leads_with_what_was_measured_in_it(reading):
    page = page_of(reading, "HK", "2025")
    assert not page.known_leads
    assert page.score.score == D("5.65")
    assert [r.code for r in page.red] == ["I02", "I28"]


def test_without_last_known_a_card_is_what_the_period_measured(reading):
    with reading.session() as session:
        scope, card = reading.scope(session), reading.card(session)
        plain = card_page(scope, card, "HK", Period.parse("2026T2"), reading.names())
    assert plain.known is None and plain.score.score == D("4.52") and plain.counts.red == 1


@pytest.mark.parametrize("unit", ["HK", "KUL"])
def test_score_and_counts_of_focus_areas_are_of_the_reading_that_leads(reading, unit):
    page = page_of(reading, unit, "2026T2")
    for kind in ("green", "yellow", "red", "observation", "uncoloured"):
        assert sum(getattr(a.counts, kind) for a in page.focus_areas) == getattr(page.counts, kind)


def test_a_row_with_an_action_says_so_instead_of_offering_a_new_one(reading):
    text = text_of(reading, "HK", "2026T2", "gro.nilsen")
    rows = dict(re.findall(r'class="code">(I\d\d)<(.*?)</tr>', text, re.S))
    assert "1 tiltak" in words(rows["I04"]) and "Nytt tiltak" not in rows["I04"]
    assert "1 over fristen" in words(rows["I03"])
    assert "Nytt tiltak" in rows["I28"] and "tiltak for" not in words(rows["I28"])
