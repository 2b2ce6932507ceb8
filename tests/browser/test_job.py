"""The main job in a real browser: log in, open the card, the indicator, report, see it on the card."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visitor, faults_of_markup

pytestmark = pytest.mark.browser


def row(page, code):
    return page.locator("tr.row", has=page.locator(".code", has_text=code)).first


def test_by_mouse_a_leader_saves_a_figure_in_five_clicks_and_one_field(chromium, address, capsys):
    one = Visitor(chromium, address)
    page = one.page
    one.log_in("pia.sund")
    one.click(page.locator("nav.host__menu").get_by_role("link", name="Målstyring"))
    one.click(row(page, "I16").get_by_role("link", name="Sykefravær samlet"))
    one.click(page.get_by_role("link", name="Rapporter", exact=True))
    assert page.locator("#bms-weight").input_value() == "7"
    page.locator("#bms-value").fill("5,0")
    one.click(page.get_by_role("button", name="Lagre", exact=True).last)
    page.get_by_role("heading", name="Lagret: Sykefravær samlet").wait_for()
    with capsys.disabled():
        print(f"\nfrom log-in to a saved figure: {one.clicks} clicks, 1 field")
    assert one.clicks <= 5
    page.get_by_role("link", name="Til styringskortet").click()
    assert "5,0" in row(page, "I16").inner_text()
    page.goto("/bms/?enhet=HK&periode=2026T2")
    whole = " ".join(row(page, "I16").inner_text().split())
    assert "7,1" in whole and "Gul" in whole and "mangler" not in whole.lower()
    row(page, "I16").locator("a.val").click()
    page.locator("dialog").get_by_text("18 av 18 områder har rapportert.").wait_for()
    assert one.said == []
    one.context.close()


def test_the_same_by_keyboard_alone(chromium, address):
    one = Visitor(chromium, address)
    page = one.page
    page.goto("/login")
    page.locator("[name=domain]").focus()
    for text in ("hemne", "mona.lien", "demo"):
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "login" not in url)
    for name in ("Målstyring", "Sykefravær samlet", "Rapporter"):
        tab_to(page, name)
        with page.expect_navigation():
            page.keyboard.press("Enter")
    assert "/bms/rapporter/" in page.url
    page.locator("#bms-value").focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("9,5")
    if page.locator("#bms-begrunnelse").count():
        page.locator("#bms-begrunnelse").focus()
        page.keyboard.type("feil tall")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Lagret: Sykefravær samlet").wait_for()
    page.goto("/bms/?enhet=KBH&periode=2026T2")
    assert "9,5" in row(page, "I16").inner_text()
    assert one.said == []
    one.context.close()


def tab_to(page, name: str) -> None:
    """Press Tab until the link of that name has the focus."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("(document.activeElement.textContent || '').trim()") == name:
            return
    raise AssertionError(f"Tab never came to {name}")


def test_the_same_without_javascript(chromium, address):
    one = Visitor(chromium, address, scripts=False)
    page = one.page
    one.log_in("siri.myhr")
    page.locator("nav.host__menu").get_by_role("link", name="Målstyring").click()
    row(page, "I16").get_by_role("link", name="Sykefravær samlet").click()
    page.get_by_role("link", name="Rapporter", exact=True).click()
    page.locator("#bms-value").fill("125")
    save = page.get_by_role("button", name="Lagre", exact=True).last
    if page.locator("#bms-begrunnelse").count():
        page.locator("#bms-begrunnelse").fill("feil tall")
    save.click()
    page.get_by_role("button", name="Ja, lagre 125").wait_for()
    page.locator("#bms-value").fill("8,0")
    save.click()
    page.get_by_role("heading", name="Lagret: Sykefravær samlet").wait_for()
    page.goto("/bms/?enhet=HJT&periode=2026T2")
    assert "8,0" in row(page, "I16").inner_text()
    one.context.close()


def paths(visitor) -> dict[str, str]:
    """Every kind of page, found by following the links a person would."""
    page = visitor.page
    page.goto("/bms/?enhet=HK&periode=2025")
    card = page.url
    indicator = row(page, "I16").locator("a.name").get_attribute("href")
    survey = row(page, "I06").locator("a.name").get_attribute("href")
    why = row(page, "I16").locator("a.val").get_attribute("href")
    info = indicator.replace("?", "/info?", 1)
    return {
        "card": card,
        "part of the year": card.replace("2025", "2026T2"),
        "hidden cells": card.replace("enhet=HK", "enhet=VBH"),
        "history": indicator,
        "info": info,
        "areas": info.replace("/info?", "/omrade?"),
        "areas of a survey": survey.replace("?", "/omrade?", 1),
        "why": why,
        "tasks": "/bms/mine-oppgaver",
        "set-up": "/bms/oppsett",
        "register": "/bms/oppsett/indikatorer",
        "structure": "/bms/oppsett/fokusomrader",
        "settings": "/bms/oppsett/innstillinger",
        "units found": f"{card}&omrade=skole",
        "plans": "/bms/plan?enhet=HK&periode=2026",
        "chapters": "/bms/oppsett/kapitler",
        "word template": "/bms/oppsett/word",
        "handbook": "/bms/oppsett/handbok?sok=syke",
        "statistics": "/bms/oppsett/statistikk",
        "board": "/bms/oppfolging?periode=2026T2",
    }


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_breaks_a_rule_says_anything_or_is_wider_than_the_screen(chromium, address, width):
    one = Visitor(chromium, address, width)
    one.log_in("gro.nilsen")
    for name, path in paths(one).items():
        answer = one.page.goto(path)
        assert answer.status == 200, (name, path)
        assert one.rules_broken() == [], name
        assert faults_of_markup(answer.text()) == [], name
        assert one.page.evaluate("document.documentElement.scrollWidth") <= width, name
    one.page.goto("/bms/?enhet=HK&periode=2025")
    one.page.locator(".bms-files > summary").click()
    assert one.rules_broken() == [] and one.page.get_by_role("link", name="Excel").is_visible()
    if width == 1280:
        one.page.get_by_label("Søk i områder").press_sequentially("skole")
        one.page.get_by_text("3 områder passer.").first.wait_for()
        assert one.page.locator("#bms-found li").all_inner_texts() == SCHOOLS
    assert one.said == []
    one.context.close()


SCHOOLS = ["Sodin skole", "Svanem skole", "Vinje skole"]
FIELDS = ("value", "weight", "numerator", "actual", "ja", "invited", "respondents")


def reportable(visitor) -> list[str]:
    """The form of every figure of the visitor's unit last year, by the way a person finds them."""
    page = visitor.page
    page.goto("/bms/mine-oppgaver")
    page.get_by_role("link", name="Fyll inn alt samlet").click()
    page.locator("[name=periode]").select_option("2025")
    expect(page).to_have_url(re.compile("periode=2025"))
    page.wait_for_load_state()
    links = page.locator("tbody th a[href*='/bms/rapporter/']")
    return list(dict.fromkeys(a.get_attribute("href") for a in links.all()))


@pytest.mark.parametrize("width", [1280, 390])
def test_every_kind_of_form_keeps_the_rules(chromium, address, width):
    one = Visitor(chromium, address, width)
    one.log_in("rita.eide")
    kinds = set()
    for path in reportable(one):
        answer = one.page.goto(path)
        kind = tuple(n for n in FIELDS if one.page.locator(f"[name={n}]").count())
        assert kind, path
        if kind in kinds:
            continue
        kinds.add(kind)
        assert one.rules_broken() == [], path
        assert faults_of_markup(answer.text()) == [], path
        assert one.page.evaluate("document.documentElement.scrollWidth") <= width, path
    assert {n for kind in kinds for n in kind} == set(FIELDS)
    assert one.said == []
    one.context.close()


def test_a_focus_area_folds_on_a_phone_and_a_link_to_it_opens_it_again(chromium, address):
    one = Visitor(chromium, address, 390)
    one.log_in("odd.rian")
    page = one.page
    page.goto("/bms/?enhet=HK&periode=2025")
    first = row(page, "I01").locator("a.name")
    page.get_by_role("button", name="Skjul Samfunn").click()
    assert not first.is_visible() and row(page, "I16").locator("a.name").is_visible()
    page.goto("/bms/?enhet=HK&periode=2024")
    assert not row(page, "I01").locator("a.name").is_visible()
    page.locator(".bms-jump").get_by_role("link", name="Samfunn").click()
    assert row(page, "I01").locator("a.name").is_visible()
    page.get_by_role("button", name="Skjul alle").click()
    assert one.rules_broken() == []
    page.set_viewport_size({"width": 1280, "height": 900})
    assert row(page, "I01").locator("a.name").is_visible()
    assert one.said == []
    one.context.close()


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_card_speaks_the_visitors_language(chromium, address, language):
    one = Visitor(chromium, address)
    one.log_in("odd.rian")
    page = one.page
    page.goto("/profil")
    page.locator(f"[name=locale][value={language}]").check()
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_load_state()
    page.goto("/bms/?periode=2025")
    assert page.locator("div.bms").first.get_attribute("lang") == language
    words = {"nn": "Grøn", "en": "Green"}
    assert page.get_by_text(words[language], exact=True).first.is_visible()
    assert one.rules_broken() == []
    one.context.close()


def test_an_empty_municipality_is_told_what_to_do(chromium, address):
    one = Visitor(chromium, address)
    one.log_in("controller", "harstad")
    answer = one.page.goto("/bms/")
    assert one.page.get_by_text("Slik kommer dere i gang").is_visible()
    assert one.rules_broken() == []
    assert faults_of_markup(answer.text()) == []
    for name in ("Velg indikatorer", "Bruk regneark", "Lag fokusområder"):
        one.page.goto("/bms/")
        one.page.get_by_role("link", name=name, exact=True).first.click()
        assert "/bms/oppsett/" in one.page.url, name
    assert one.said == []
    one.context.close()


def test_the_printed_card_is_short(chromium, address):
    one = Visitor(chromium, address)
    one.log_in("odd.rian")
    one.page.goto("/bms/?enhet=HK&periode=2025")
    printed = one.page.pdf(prefer_css_page_size=True)
    pages = printed.count(b"/Type /Page") - printed.count(b"/Type /Pages")
    assert 1 <= pages <= 3
    one.context.close()
