"""The demo's known figures: the same through the engine's reading side, the command line and the pages."""

from __future__ import annotations

import html
import json
import re
from decimal import Decimal
from fractions import Fraction

import pytest

from tests.conftest import token_of
from wisweb_bms.engine.periods import Period
from wisweb_bms.queries.results import results, summary
from wisweb_bms.queries.scorecard import card_page

CELLS = [
    ("I16", "HK", "2025", "7.5", "yellow"),
    ("I16", "OPP", "2025", "6.9", "green"),
    ("I16", "HO", "2025", "9.3", "yellow"),
    ("I16", "TEK", "2025", "6.7", "green"),
    ("I16", "SA", "2025", "4.1", "yellow"),
    ("I16", "HK", "2026T2", "7.1", "yellow"),
    ("I16", "SA", "2026T2", "3.5", "green"),
    ("I25", "HK", "2026T1", "1.0", "yellow"),
    ("I18", "HK", "2025", "92.5", "yellow"),
    ("I19", "HK", "2025", "66.7", "yellow"),
    ("I02", "HK", "2025", "-0.6", "red"),
    ("I04", "HK", "2025", "160.0", "green"),
    ("I06", "HK", "2025", "4.9", "green"),
    ("I06", "KBH", "2025", "5.0", "green"),
    ("I21", "HK", "2025", "3.8", "yellow"),
    ("I21", "HO", "2025", "3.8", "yellow"),
]
RESPONDENTS = {("I06", "HK"): 46, ("I06", "KBH"): 30, ("I21", "HK"): 125, ("I21", "HO"): 115}
HIDDEN = [("I06", u) for u in ("VBH", "SBH")] + [("I21", u) for u in ("OPP", "VBH", "SA", "KUL")]
SCORES = {"S": "5.97", "B": "6.21", "M": "4.90", "Ø": "5.06", "F": "6.12"}
WORDS = {"green": "Grønn", "yellow": "Gul", "red": "Rød"}


def rows_of(stand, unit, period, card="Hovedkort"):
    with stand.session() as session:
        scope = stand.scope(session)
        found = results(scope, stand.card(session, card), Period.parse(period), stand.names(), unit)
        return {row["indicator"]: row for row in found}


def page_rows(browser, unit, period):
    """Code → text of each row of the card's page."""
    page = browser.get(f"/bms/?enhet={unit}&periode={period}", follow_redirects=True)
    assert page.status_code == 200
    rows = re.findall(r'<tr class="row.*?</tr>', page.text, re.S)
    plain = [" ".join(html.unescape(re.sub(r"<[^>]+>", " ", row)).split()) for row in rows]
    return {text.split()[0]: text for text in plain}


@pytest.mark.parametrize(("code", "unit", "period", "value", "status"), CELLS)
def test_the_known_figures_hold(reading, code, unit, period, value, status):
    row = rows_of(reading, unit, period)[code]
    assert (row["value"], row["status"]) == (value, status)
    if period == "2025" and (code, unit) in RESPONDENTS:
        assert row["respondents"] == RESPONDENTS[code, unit]


@pytest.mark.parametrize(("code", "unit", "period", "value", "status"), CELLS)
def test_the_page_shows_the_same_figures(reading, code, unit, period, value, status):
    text = page_rows(reading.browser("ingrid.lund"), unit, period)[code]
    shown = value.replace(".", ",").replace("-", "\N{MINUS SIGN}")
    assert f" {shown} " in text
    assert WORDS[status] in text


@pytest.mark.parametrize(("code", "unit"), HIDDEN)
def test_small_groups_are_hidden_and_say_nothing_more(reading, code, unit):
    row = rows_of(reading, unit, "2025")[code]
    assert row["hidden"]
    assert (row["value"], row["respondents"], row["status"], row["missing"]) == (
        None,
        None,
        "no_value",
        [],
    )
    assert "Skjult" in page_rows(reading.browser("ingrid.lund"), unit, "2025")[code]


def test_coverage_names_who_is_missing(reading):
    whole, sector = rows_of(reading, "HK", "2026T2")["I16"], rows_of(reading, "SA", "2026T2")["I16"]
    assert (whole["reported"], whole["expected"], whole["missing"]) == (17, 18, ["KUL"])
    assert (sector["reported"], sector["expected"]) == (2, 3)
    text = page_rows(reading.browser("ingrid.lund"), "HK", "2026T2")["I16"]
    assert "17 av 18" in text and "Kultur og bibliotek" in text


def test_the_whole_card_counts_and_scores(reading):
    with reading.session() as session:
        whole = summary(
            reading.scope(session),
            reading.card(session),
            Period.parse("2025"),
            reading.names(),
            "HK",
        )
    counts = {k: whole[k] for k in ("green", "yellow", "red", "observation", "uncoloured")}
    assert counts == {"green": 8, "yellow": 20, "red": 2, "observation": 1, "uncoloured": 0}
    assert {k: v["score"] for k, v in whole["focus_areas"].items()} == SCORES
    assert whole["score"] == {"score": "5.65", "scored": 30, "expected": 30}


def printed(reading, *arguments):
    result = reading.app.test_cli_runner().invoke(args=["bms", *arguments])
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


DATES = {"2025": "2025-12-31", "2026T1": "2026-04-30", "2026T2": "2026-08-31"}
KEYS = [
    "indicator",
    "indicator_id",
    "unit",
    "measured_on",
    "period",
    "value",
    "status",
    "respondents",
    "reported",
    "expected",
    "missing",
    "hidden",
]


def test_the_command_line_prints_what_the_page_shows(reading):
    rows = printed(reading, "results", "--municipality", "hemne")
    assert all(list(row) == KEYS for row in rows)
    found = {(r["indicator"], r["unit"], r["measured_on"]): r for r in rows}
    assert len(found) == len(rows), "one line a cell"
    for code, unit, period, value, status in CELLS:
        row = found[code, unit, DATES[period]]
        assert (row["value"], row["status"], row["period"]) == (value, status, period)
    for (code, unit), n in RESPONDENTS.items():
        assert found[code, unit, "2025-12-31"]["respondents"] == n
    for code, unit in HIDDEN:
        row = found[code, unit, "2025-12-31"]
        assert row["hidden"] in ("few_respondents", "protects_others")
        assert (row["value"], row["respondents"], row["status"], row["missing"]) == (
            None,
            None,
            "no_value",
            [],
        )
    late = found["I16", "HK", "2026-08-31"]
    assert (late["reported"], late["expected"], late["missing"]) == (17, 18, ["KUL"])
    order = [(r["indicator"], r["measured_on"]) for r in rows]
    assert order == sorted(order)
    one = printed(
        reading,
        "results",
        "--municipality",
        "hemne",
        "--unit",
        "OPP",
        "--measured-on",
        "2025-12-31",
    )
    assert one == [r for r in rows if (r["unit"], r["measured_on"]) == ("OPP", "2025-12-31")]


def test_a_periods_card_can_be_printed_with_its_counts_and_scores(reading):
    common = ["card", "--municipality", "hemne", "--period", "2025", "--unit", "HK"]
    rows = {row["indicator"]: row for row in printed(reading, *common)}
    assert (rows["I16"]["value"], rows["I16"]["status"]) == ("7.5", "yellow")
    assert printed(reading, *common, "--summary")[0]["score"]["score"] == "5.65"


def test_the_leader_reports_and_the_sum_stays_at_seven_point_one(stand):
    browser = stand.browser("pia.sund")
    link = re.search(
        r'href="(/bms/rapporter/\d+)[^"]*"',
        browser.get(
            "/bms/indikator/" + _indicator(stand, "I16") + "?enhet=KUL&periode=2026T2"
        ).text,
    )
    assert link
    form = browser.get(link.group(1)).text
    sent = {
        "csrf_token": token_of(form),
        "value": "5,0",
        "weight": "7,0",
        "send_key": re.search(r'name="send_key" value="(\w+)"', form).group(1),
        "bygger_pa": "",
    }
    assert browser.post(link.group(1), data=sent).status_code == 303
    row = rows_of(stand, "HK", "2026T2")["I16"]
    assert (row["value"], row["status"]) == ("7.1", "yellow")
    assert (row["reported"], row["expected"], row["missing"]) == (18, 18, [])
    assert rows_of(stand, "KUL", "2026T2")["I16"]["value"] == "5.0"


def _indicator(stand, code):
    from sqlalchemy import select

    from wisweb_bms.models import Indicator

    with stand.session() as session:
        return str(session.scalar(select(Indicator.id).where(Indicator.code == code)))


def test_the_thematic_card_shows_the_same_values_with_its_own_weights(reading):
    main = rows_of(reading, "HK", "2025")
    theme = rows_of(reading, "HK", "2025", "Barn og unge")
    assert set(theme) == {"I06", "I13", "I14", "I15", "I16", "I30"}
    for code, row in theme.items():
        assert (row["value"], row["status"]) == (main[code]["value"], main[code]["status"])
    with reading.session() as session:
        scope, names = reading.scope(session), reading.names()
        period = Period.parse("2025")
        card = card_page(scope, reading.card(session, "Barn og unge"), "HK", period, names)
        page = card_page(scope, reading.card(session), "HK", period, names)
    exact = {
        r.code: exact_score(r.cell)
        for a in page.focus_areas
        for c in a.criteria
        for r in c.rows
        if r.code in theme
    }
    # Brukere og tjenester: B1 = I06; B3 = I13, I14, I15, each of weight 2. Medarbeidere I16, Fornying I30.
    b3 = (exact["I13"] + exact["I14"] + exact["I15"]) / 3
    areas = [(exact["I06"] + b3) / 2, exact["I16"], exact["I30"]]
    whole = sum(areas) / 3
    assert card.score.score == rounded(whole)
    assert [a.score.score for a in card.focus_areas] == [rounded(a) for a in areas]
    assert (card.score.scored, card.score.expected) == (6, 6)
    assert card.counts.total == 6


def exact_score(cell) -> Fraction:
    """The line through (yellow, 10/3) and (green, 20/3), written out once more."""
    v, g, y = (Fraction(x) for x in (cell.value, cell.target.green, cell.target.yellow))
    line = Fraction(10, 3) + (v - y) / (g - y) * Fraction(10, 3)
    return max(Fraction(0), min(Fraction(10), line))


def rounded(value: Fraction) -> Decimal:
    return Decimal(int(value * 100 + Fraction(1, 2))).scaleb(-2)
