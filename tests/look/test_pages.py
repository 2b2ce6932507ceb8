"""The templates: valid, strict about content security, and silent about what is hidden."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import html5lib
import pytest
from flask import Flask

import wisweb_bms
from tests.look.models import (
    ALL,
    CLOSED,
    SCHOOL,
    UNITS,
    WHOLE,
    card,
    card_context,
    cell,
    hidden_cell,
    history,
    point,
    render,
    way,
    why,
    why_context,
)
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Direction, Status, Trend
from wisweb_bms.queries.beginning import Beginning
from wisweb_bms.queries.view_models import (
    AreaPage,
    AreaRow,
    Choice,
    CoverageView,
    InfoPage,
    PointView,
    QuestionView,
    Said,
)
from wisweb_bms.queries.why_views import PullGroup, PullRow, Pulls, SourceView
from wisweb_bms.views.indicators import area_sorting
from wisweb_bms.views.sorting import Sorting

TEMPLATES = sorted((Path(wisweb_bms.__file__).parent / "templates/wisweb_bms").rglob("*.html"))
REGISTER = (("Medarbeidere", ((16, "Sykefravær samlet"),)),)
ODD = card(
    hidden_cell(),
    cell(status=Status.RED, trend=Trend.WORSE, previous=Decimal(6)),
    cell(None, Status.NO_VALUE, state="missing", coverage=CoverageView(0, 18, UNITS)),
    cell(None, Status.NO_VALUE, reason="division_by_zero"),
    cell(status=Status.INCOMPLETE, coverage=CoverageView(9, 18, UNITS * 3)),
    cell(unapproved=True, forecast=Decimal("7.3"), forecast_status=Status.YELLOW),
    cell(assessed=Status.GREEN, assessment="<b>Lånet</b> er bundet."),
    cell(amount=Decimal(900), total_difference=Decimal(1), derived_difference=Decimal(-2)),
    cell(known="fresh", period=Period.parse("2024")),
    cell(known="old", period=Period.parse("2022")),
    cell("4.9", coverage=replace(ALL, respondents=46, invited=80)),
    known_at=dt.date(2026, 3, 1),
    tree_note="as_then",
)


def as_it_is() -> Sorting:
    """The units in the organisation's order."""
    with Flask("plain").test_request_context():
        return area_sorting(lambda order: f"?sorter={order}")


def pages() -> dict[str, str]:
    """Every page with everything on it that can be."""
    series = [
        point("2024", "8.1"),
        point("2025", None, Status.NO_VALUE, hidden="few_respondents"),
        point("2026T1", "8.6", Status.RED),
        point("2026T2", None, Status.NO_VALUE, state="missing", deadline=dt.date(2026, 9, 15)),
    ]
    past = replace(history(series), small=((SCHOOL, tuple(series)), (CLOSED, tuple(series))))
    info = InfoPage(
        past.head,
        "Forklaring",
        "Slik",
        "Kilde",
        "tertial",
        "Leder",
        Direction.LOWER,
        "number",
        "weighted_mean",
        "last",
        Decimal(0),
        Decimal(100),
        1,
        True,
        "",
        5,
        (QuestionView("Trives du?", "1–5", 1, 5, ((1, "Helt uenig"),), True),),
        (PointView(1, Period.parse("2025"), dt.date(2025, 12, 31), dt.date(2026, 2, 1), 17, 18),),
    )
    rows = (
        AreaRow(WHOLE, cell(), Decimal(320)),
        AreaRow(WHOLE, cell("2.0"), Decimal(5), own_part=True),
        AreaRow(SCHOOL, hidden_cell(), None),
    )
    areas = AreaPage(past.head, (Choice("1", "2025", True),), rows, Decimal(10), Decimal(-2), 1)
    rows_behind = tuple(
        PullRow(unit, unit is WHOLE, value, Status.RED, Decimal(5), moves)
        for unit, value, moves in (
            (WHOLE, Decimal(2), Decimal("-0.03")),
            *((SCHOOL, Decimal(9 - n), Decimal("-0.02")) for n in range(7)),
        )
    )
    up = PullGroup("up", (replace(rows_behind[1], moves=Decimal("0.17")),), None, None)
    down = PullGroup("down", rows_behind, Decimal("-0.04"), Decimal(10))
    still = PullGroup("still", (replace(rows_behind[1], moves=None, weight=None),), None, None)
    pulls = Pulls((up, down, still), "weight", "pull", Decimal("0.17"), 2, 3, 2, "up", (SCHOOL,))
    parts = Pulls((PullGroup("parts", rows_behind, None, None),), "", "sum", Decimal(9))
    sources = (SourceView("[I16]", 16, "Sykefravær", Decimal("7.5"), Decimal("7.5")),)
    indicator = {"register": REGISTER, "units": UNITS, "period": None}
    beside = {"pulls": pulls, "weight_name": "årsverk", "way": way(), "kept": {}}
    told = why(
        cell("7.5"),
        pulls=pulls,
        said=Said("Langvakter", Status.YELLOW),
        series=past.series,
        days_over=3,
    )
    return {
        "card": render("card.html", **card_context(ODD)),
        "empty card": render("card.html", **card_context(replace(ODD, focus_areas=()))),
        "no card": render(
            "card_empty.html",
            unit=WHOLE,
            units=UNITS,
            may_configure=True,
            reason="no_card",
            begun=Beginning(18, 3, 0, False, False),
        ),
        "history": render("indicator_history.html", page=past, **indicator, **beside),
        "info": render("indicator_info.html", page=info, **indicator),
        "areas": render("indicator_areas.html", page=areas, sorting=as_it_is(), **indicator),
        "why": render("why.html", **why_context(told)),
        "why parts": render("why.html", **why_context(why(cell("7.5"), pulls=parts), all=True)),
        "why formula": render(
            "why.html", **why_context(why(cell(), operator="formula", sources=sources))
        ),
        "why hidden": render("why.html", **why_context(why(hidden_cell()))),
        "message": render("message.html", title="Ingen tilgang", text="Du har ikke tilgang."),
    }


PAGES = pages()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_valid_html_and_no_id_stands_twice(name):
    document = f"<!doctype html><html lang=nb><title>x</title><body>{PAGES[name]}</body></html>"
    html5lib.HTMLParser(strict=True).parse(document)
    ids = re.findall(r'\sid="([^"]+)"', PAGES[name])
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_one_heading_of_the_first_level(name):
    assert len(re.findall(r"<h1[ >]", PAGES[name])) == 1


@pytest.mark.parametrize("name", PAGES)
def test_everything_named_by_an_id_is_there(name):
    ids = set(re.findall(r'\sid="([^"]+)"', PAGES[name]))
    named = re.findall(r'(?:aria-labelledby|aria-describedby|for)="([^"]+)"', PAGES[name])
    named += re.findall(r'href="#([^"]+)"', PAGES[name])
    assert {part for value in named for part in value.split()} <= ids


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_works_under_a_strict_content_security_policy(path):
    markup = path.read_text(encoding="utf-8")
    assert not re.search(r"<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=|javascript:", markup)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_form_that_changes_something_carries_our_token(path):
    for form in re.findall(r"<form[^>]*method=\"post\".*?</form>", path.read_text(), re.S):
        assert "csrf()" in form


@pytest.mark.parametrize("name", ["card", "areas", "why hidden"])
def test_a_hidden_cell_gives_nothing_away(name):
    shown = re.sub(r'viewBox="[^"]*"| d="[^"]*"', "", PAGES[name])
    assert "Skjult" in shown
    assert not re.search(r"4[.,]3|4[\s\N{NO-BREAK SPACE}]?321", shown)


def test_a_card_says_in_words_what_its_cells_lack():
    page = re.sub(r"[ \n]+", " ", PAGES["card"])
    for words in (
        "Skjult: for få svar til at de kan vises.",
        "Formelen deler på null",
        "Ufullstendig",
        "9 av 18 områder har rapportert.",
        "ikke godkjent",
        "Prognose for året: 7,3",
        "Leders vurdering:",
        "Merforbruk 900",
        'Gul <span class="kc-when">2024</span>',
        'Utdatert <span class="kc-when">2022</span>',
        "Sist kjente status",
        "1 fra 2024",
        "46 av 80 svarte, 58\N{NO-BREAK SPACE}%",
        "Tallene er vist slik de var kjent 01.03.2026.",
        "1 område er ikke åpent for deg.",
    ):
        assert words in page, words


def test_what_people_typed_is_text_and_never_markup():
    assert "&lt;b&gt;Lånet&lt;/b&gt;" in PAGES["card"]


def test_a_closed_unit_is_named_without_a_link():
    assert re.search(r"<span>NAV Hemne</span>", PAGES["card"])
    assert not re.search(r"<a [^>]*>NAV Hemne", PAGES["card"])


def test_coverage_is_said_only_where_somebody_is_missing():
    said = re.findall(r"(\d+) av (\d+) områder har rapportert", PAGES["card"])
    assert ("9", "18") in said
    assert all(reported != expected for reported, expected in said)


def test_the_same_page_speaks_nynorsk_and_english():
    assert "Sist kjende status" in render("card.html", "nn", **card_context(ODD))
    assert "Last known status" in render("card.html", "en", **card_context(ODD))
