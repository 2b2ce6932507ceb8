"""Actions in a real browser: by keyboard alone, without scripts, on a phone, against the rules."""

from __future__ import annotations

import pytest

from tests.browser.conftest import (  # noqa: F401 - the fixtures are found by their names
    Visitor,
    address,
    chromium,
    faults_of_markup,
)
from tests.browser.test_job import tab_to

pytestmark = pytest.mark.browser


def test_by_keyboard_alone_from_a_red_result_to_an_action_on_the_card(chromium, address):  # noqa: F811
    one = Visitor(chromium, address)
    page = one.page
    one.log_in("gro.nilsen")
    page.goto("/bms/?enhet=HK&periode=2026")
    tab_to(page, "Nytt tiltak I10")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "Hvorfor ble resultatet som det ble?" in page.content()
    page.locator("#bms-title").focus()
    page.keyboard.type("Flere hender i barnevernet")
    page.locator("#bms-person").focus()
    page.keyboard.type("Gro Nilsen")
    page.locator("#bms-cause").focus()
    page.keyboard.type("To vakante stillinger")
    page.get_by_text("Flere opplysninger").focus()
    page.keyboard.press("Enter")
    page.locator("#bms-cost").focus()
    page.keyboard.type("100 000")
    page.keyboard.press("Enter")
    page.get_by_text("Lagret.", exact=True).wait_for()
    assert "To vakante stillinger" in page.content()
    page.locator("#bms-notat-text").focus()
    page.keyboard.type("Utlyst")
    tab_to(page, "Lagre notat")
    page.keyboard.press("Enter")
    page.get_by_text("Notatet er lagret.").wait_for()
    page.goto("/bms/styringskort/tiltak?enhet=HK&periode=2026")
    row = page.locator("tr.ak", has_text="Flere hender i barnevernet")
    assert "100" in row.inner_text()
    assert page.get_by_text("Rød uten tiltak", exact=True).count() == 0
    assert one.said == []
    one.context.close()


def test_the_same_without_javascript_and_many_at_once(chromium, address):  # noqa: F811
    one = Visitor(chromium, address, scripts=False)
    page = one.page
    one.log_in("gro.nilsen")
    page.goto("/bms/tiltak?enhet=SOD")
    page.get_by_role("link", name="Nytt tiltak").click()
    page.locator("#bms-title").fill("Uten skript")
    page.get_by_role("button", name="Lagre", exact=True).last.click()
    page.get_by_text("Lagret.", exact=True).wait_for()
    page.goto("/bms/tiltak?enhet=SOD")
    page.get_by_role("link", name="Endre flere samtidig").click()
    page.get_by_label("Velg Uten skript").check()
    form = page.locator("form.bms-setup")
    form.get_by_label("Ny status").select_option("in_progress")
    form.get_by_role("button", name="Endre de valgte").click()
    page.get_by_text("Endret 1 tiltak.").wait_for()
    assert "Pågår" in page.locator("tr.ak", has_text="Uten skript").inner_text()
    one.context.close()


OVERLAPPED = """() => [...document.querySelectorAll(".bms th .code")].filter((code) => {
  const here = code.getBoundingClientRect(), name = code.nextElementSibling.getBoundingClientRect();
  return here.width && here.right > name.left + 1 && here.bottom > name.top && here.top < name.bottom;
}).map((code) => code.parentElement.textContent)"""
"""The indicators whose code stands over their name."""


def paths(page) -> dict[str, str]:
    page.goto("/bms/styringskort/tiltak?enhet=HK&periode=2026")
    card = page.url
    action = page.get_by_role("link", name="Ny turnus med langvakter").get_attribute("href")
    return {
        "card": card,
        "card, every indicator": card + "&alle=ja",
        "list": "/bms/tiltak?enhet=HK",
        "mine": "/bms/tiltak?vis=mine",
        "many": "/bms/tiltak?enhet=HK&endre=ja",
        "none": "/bms/tiltak?enhet=HK&sak=finnes-ikke",
        "timeline": "/bms/tiltak/tidslinje?enhet=HK",
        "one": action,
        "edit": f"{action}?rediger=ja",
        "new": "/bms/tiltak/nytt?enhet=HK",
        "tasks": "/bms/mine-oppgaver",
        "result": "/bms/?enhet=HK&periode=2026",
    }


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_of_actions_breaks_a_rule_or_is_wider_than_the_screen(chromium, address, width):  # noqa: F811
    one = Visitor(chromium, address, width)
    one.log_in("gro.nilsen")
    wide = ("card", "list", "many", "timeline", "one", "new")
    for name, path in paths(one.page).items():
        if width > 390 and name not in wide:
            continue
        answer = one.page.goto(path)
        assert answer.status == 200, (name, path)
        assert one.rules_broken() == [], name
        assert faults_of_markup(answer.text()) == [], name
        assert one.page.evaluate("document.documentElement.scrollWidth") <= width, name
        assert one.page.evaluate(OVERLAPPED) == [], name
    assert one.said == []
    one.context.close()
