"""Adopting and publishing in a real browser: without scripts, by keyboard, on a phone, against the rules."""

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


def publish(one: Visitor) -> str:
    """The municipality publishes, a card is adopted and published; the address for everybody."""
    page = one.page
    page.goto("/bms/oppsett/innstillinger?rediger=ja")
    page.get_by_label("Vedtatte dokumenter kan publiseres åpent").check()
    page.get_by_role("button", name="Lagre", exact=True).last.click()
    page.get_by_text("Lagret.", exact=True).wait_for()
    page.goto("/bms/vedtatt?enhet=HK")
    page.get_by_role("link", name="Vedta styringskortet").click()
    page.get_by_label("Vedtatt i (råd, utvalg eller leder)").fill("Kommunestyret")
    page.get_by_role("button", name="Vedta", exact=True).click()
    page.get_by_text("Kortet er vedtatt slik det står her.").wait_for()
    page.get_by_role("button", name="Publiser", exact=True).click()
    page.get_by_text("Dokumentet er publisert.").wait_for()
    return page.locator("a[href*='/publisert/']").get_attribute("href") or ""


def test_a_card_is_adopted_published_and_withdrawn_without_scripts(chromium, address):  # noqa: F811
    one, anybody = Visitor(chromium, address, scripts=False), Visitor(chromium, address)
    one.log_in("gro.nilsen")
    where = publish(one)
    assert anybody.page.goto(where).status == 200
    assert "når målet" in anybody.page.content() and anybody.said == []
    one.page.get_by_role("button", name="Trekk tilbake").click()
    one.page.get_by_text("Adressen virker ikke lenger.").wait_for()
    assert anybody.page.goto(where).status == 404
    one.context.close()
    anybody.context.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_of_adopted_documents_breaks_a_rule_or_is_wider_than_the_screen(
    chromium,  # noqa: F811
    address,  # noqa: F811
    width,
):
    one = Visitor(chromium, address, width)
    one.log_in("gro.nilsen")
    where = publish(one)
    adopted = one.page.url.partition("#")[0]
    form = one.page.goto("/bms/vedtatt?enhet=HK")
    assert form is not None
    tab_to(one.page, "Vedta styringskortet")
    with one.page.expect_navigation():
        one.page.keyboard.press("Enter")
    pages = {"form": one.page.url, "list": "/bms/vedtatt?enhet=HK", "one": adopted, "public": where}
    for name, path in pages.items():
        answer = one.page.goto(path)
        assert answer.status == 200, name
        assert one.rules_broken() == [], name
        assert faults_of_markup(answer.text()) == [], name
        assert one.page.evaluate("document.documentElement.scrollWidth") <= width, name
    assert one.said == []
    one.context.close()
