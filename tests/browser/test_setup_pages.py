"""Every page of set-up, plan, targets and reporting: by keyboard, by the rules, on a phone, in three languages."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visitor, faults_of_markup
from tests.browser.keyboard import walk
from tests.browser.test_keyboard import press_on, tab_into

pytestmark = pytest.mark.browser

FIXED = {
    "overview": "/bms/oppsett",
    "focus areas": "/bms/oppsett/fokusomrader",
    "new area": "/bms/oppsett/fokusomrader/ny",
    "new criterion": "/bms/oppsett/kriterier/ny",
    "register": "/bms/oppsett/indikatorer?side=1",
    "new indicator": "/bms/oppsett/indikatorer/ny",
    "scales": "/bms/oppsett/skalaer",
    "new scale": "/bms/oppsett/skalaer/ny",
    "cards": "/bms/oppsett/kort",
    "new card": "/bms/oppsett/kort/nytt",
    "events of the year": "/bms/oppsett/arshjul",
    "new event": "/bms/oppsett/arshjul/ny",
    "library": "/bms/oppsett/bibliotek",
    "sheet": "/bms/oppsett/regneark",
    "statistics": "/bms/oppsett/statistikk",
    "handbook": "/bms/oppsett/handbok?sok=syke",
    "settings": "/bms/oppsett/innstillinger?rediger=ja",
    "hand-over": "/bms/oppsett/ansvarlige",
    "changes": "/bms/oppsett/endringer",
    "plan": "/bms/malinger",
    "planning": "/bms/malinger/planlegg",
    "new year": "/bms/malinger/nytt-ar",
    "wheel": "/bms/arshjul",
    "targets": "/bms/mal",
    "targets of a unit": "/bms/mal/enhet?enhet=HK",
    "import": "/bms/rapporter/importer",
    "grid of a unit": "/bms/rapporter/enhet?enhet=HK&periode=2026T2",
    "tasks": "/bms/mine-oppgaver",
    "board": "/bms/oppfolging?periode=2026T2",
    "notices": "/bms/varsler",
}


def first(page: Page, listing: str, pattern: str) -> str:
    """The first address on a page that has that form."""
    page.goto(listing)
    links = page.locator("a[href]").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    return next(link for link in links if re.search(pattern, link))


def paths(page: Page) -> dict[str, str]:
    """The fixed addresses, and those of one row of every kind."""
    indicator = first(page, "/bms/oppsett/indikatorer?sok=I16", r"/indikatorer/\d+")
    number = re.search(r"\d+", indicator)[0]  # type: ignore[index]
    return FIXED | {
        "area": first(page, "/bms/oppsett/fokusomrader", r"/fokusomrader/\d+"),
        "indicator": indicator,
        "indicator's form": f"/bms/oppsett/indikatorer/{number}?rediger=ja",
        "scale": first(page, "/bms/oppsett/skalaer", r"/skalaer/\d+"),
        "card": first(page, "/bms/oppsett/kort", r"/kort/\d+"),
        "event": first(page, "/bms/oppsett/arshjul", r"/oppsett/arshjul/\d+"),
        "plan of an indicator": f"/bms/malinger/{number}",
        "ending": f"/bms/malinger/{number}/avslutt",
        "targets of an indicator": f"/bms/mal/indikator/{number}",
        "grid of an indicator": f"/bms/rapporter/indikator/{number}?periode=2026T2",
        "assessments": first(page, "/bms/?enhet=HK&periode=2026T2", r"/vurdering/"),
    }


def speaking(one: Visitor, language: str) -> Page:
    """The visitor's page after the language is chosen."""
    one.log_in("gro.nilsen")
    one.page.goto("/profil")
    one.page.locator(f"[name=locale][value={language}]").check()
    with one.page.expect_navigation():
        one.page.locator("main form button[type=submit]").last.click()
    return one.page


def not_in(page: Page, language: str) -> list[str]:
    spoken = page.locator("div.bms").first.get_attribute("lang")
    return [] if spoken == language else [f"speaks {spoken}"]


def test_tab_reaches_every_control_in_order_seen_and_without_a_trap(chromium, address):
    one = Visitor(chromium, address)
    page = speaking(one, "en")
    found = {}
    for name, path in paths(page).items():
        assert page.goto(path).status == 200, name
        found[name] = [*not_in(page, "en"), *walk(page)]
    assert {name: faults for name, faults in found.items() if faults} == {}
    assert one.said == []
    one.context.close()


def test_every_page_keeps_the_rules_in_nynorsk_on_a_phone(chromium, address):
    one = Visitor(chromium, address, 390)
    page = speaking(one, "nn")
    found = {}
    for name, path in paths(page).items():
        answer = page.goto(path)
        wide = page.evaluate("document.documentElement.scrollWidth") - 390
        faults = [*not_in(page, "nn"), *one.rules_broken(), *faults_of_markup(answer.text())]
        found[name] = [*faults, *([f"{wide} px too wide"] if wide > 0 else [])]
    assert {name: faults for name, faults in found.items() if faults} == {}
    assert one.said == []
    one.context.close()


def type_into(page: Page, name: str, text: str) -> None:
    """Tab to the field of that name and type over what stands there."""
    tab_into(page, f"[name={name}]:not([type=hidden])")
    page.keyboard.press("Control+A")
    page.keyboard.type(text)


def choose(page: Page, name: str, label: str) -> None:
    """Tab to a choice and type until it stands on the label, as one does in a long list."""
    tab_into(page, f"select[name={name}]")
    page.keyboard.type(label)
    chosen = page.locator(f"select[name={name}] option:checked").inner_text()
    assert chosen.strip() == label


def test_an_area_is_ordered_and_an_indicator_with_its_target_made_by_keyboard_alone(
    chromium, address
):
    one = Visitor(chromium, address)
    page = speaking(one, "nb")
    page.goto("/bms/")
    press_on(page, "Oppsett")
    press_on(page, "Fokusområder og suksesskriterier")
    before = page.locator(".bms-outline table").first.locator("th a").all_inner_texts()
    press_on(page, before[0])
    press_on(page, "Flytt ned")
    press_on(page, "Til oppsett")
    press_on(page, "Fokusområder og suksesskriterier")
    after = page.locator(".bms-outline table").first.locator("th a").all_inner_texts()
    assert after[:2] == [before[1], before[0]] and after[2:] == before[2:]
    press_on(page, "Til oppsett")
    press_on(page, "Indikatorregister")
    press_on(page, "Ny indikator")
    type_into(page, "code", "K1")
    type_into(page, "name", "Svar innen fristen")
    choose(page, "direction", "Lavere er bedre")
    type_into(page, "target_2026", "8,0 / 9,0")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    told = page.locator(".bms-setup-facts").inner_text()
    assert "Svar innen fristen" in page.locator("h1").inner_text()
    assert "grønn til og med 8, gul til og med 9" in told
    assert one.said == []
    one.context.close()


def test_a_long_list_on_the_left_is_narrowed_while_one_types(chromium, address):
    one = Visitor(chromium, address)
    page = speaking(one, "nb")
    page.goto("/bms/oppsett/fokusomrader")
    listed = page.locator(".bms-pick li:visible > a")
    whole = listed.all_inner_texts()
    page.get_by_label("Finn i listen").press_sequentially("barn")
    assert listed.all_inner_texts() == ["Brukere og tjenester", "Barn og unge lærer og trives"]
    page.get_by_label("Finn i listen").fill("økonomi")
    assert listed.all_inner_texts()[0] == "Økonomi" and "Enhetene holder rammen" in whole
    assert "Enhetene holder rammen" in listed.all_inner_texts(), "all of an area that fits"
    page.get_by_label("Finn i listen").fill("")
    assert listed.all_inner_texts() == whole
    assert one.said == []
    one.context.close()
