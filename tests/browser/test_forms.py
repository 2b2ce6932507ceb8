"""Forms ask little at first: what must be filled in, the rest behind *Flere opplysninger*."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser

FIELDS = ".bms-setup :is(input:not([type=hidden]), select, textarea)"
NEW = {"/bms/tiltak/nytt": 6, "/bms/oppsett/indikatorer/ny": 8}
MORE = "Flere opplysninger"


def seen(page: Page) -> list[str]:
    """The names of the fields one sees, in order."""
    return page.locator(FIELDS).evaluate_all(
        "all => all.filter(f => f.checkVisibility()).map(f => f.name)"
    )


@pytest.mark.parametrize("scripts", [True, False])
def test_a_new_form_shows_few_fields_and_the_rest_when_asked(chromium, address, scripts):
    one = Visitor(chromium, address, 390, scripts=scripts)
    one.log_in("gro.nilsen")
    for path, most in NEW.items():
        one.page.goto(path)
        at_first = seen(one.page)
        assert 3 < len(at_first) <= most, at_first
        needed = one.page.locator(f"{FIELDS}[aria-required=true]")
        assert needed.count() > 0
        for field in needed.all():
            own = one.page.locator(f"label[for={field.get_attribute('id')}]")
            assert "må fylles ut" in own.text_content()
        one.page.get_by_text(MORE).click()
        assert len(seen(one.page)) > most
    one.context.close()


def test_the_fields_of_a_kind_of_entry_come_without_asking_the_server(chromium, address):
    one = Visitor(chromium, address)
    page = one.page
    one.log_in("gro.nilsen")
    page.goto("/bms/oppsett/indikatorer/ny")
    sent: list[str] = []
    page.on("request", lambda one: "/bms/" in one.url and sent.append(one.url))
    expect(page.get_by_role("button", name="Vis feltene for valgt måte")).to_be_hidden()
    kind = page.locator("#bms-entry_kind")
    for value, field in (
        ("ratio", "numerator_name"),
        ("survey", "questions"),
        ("formula", "formula"),
    ):
        kind.select_option(value)
        expect(page.locator(f"#bms-{field}")).to_be_visible()
        assert len(seen(page)) <= 12
    expect(page.locator("#bms-questions")).to_be_hidden()
    kind.select_option("ratio")
    page.get_by_text(MORE).click()
    expect(page.locator("#bms-factor")).to_have_value("100")
    expect(page.locator("#bms-control")).to_be_visible()
    choices = page.locator("#bms-operator option:not([hidden])")
    assert sorted(choices.evaluate_all("all => all.map(o => o.value)")) == ["none", "ratio"]
    page.locator("#bms-operator").select_option("ratio")
    page.locator("#bms-code").fill("Z9")
    page.locator("#bms-name").fill("Andel uten ventetid")
    page.locator("#bms-numerator_name").fill("uten ventetid")
    assert sent == []
    page.get_by_role("button", name="Lagre", exact=True).click()
    expect(page.locator("h1")).to_have_text("Andel uten ventetid")
    expect(page.locator("dl")).to_contain_text("uten ventetid")
    assert one.said == []
    one.context.close()


def test_without_scripts_the_button_brings_the_fields_of_the_kind_of_entry(chromium, address):
    one = Visitor(chromium, address, scripts=False)
    page = one.page
    one.log_in("gro.nilsen")
    page.goto("/bms/oppsett/indikatorer/ny")
    page.locator("#bms-name").fill("Trivsel")
    page.locator("#bms-entry_kind").select_option("survey")
    page.get_by_role("button", name="Vis feltene for valgt måte").click()
    expect(page.locator("#bms-questions")).to_be_visible()
    expect(page.locator("#bms-name")).to_have_value("Trivsel")
    expect(page.locator("#bms-numerator_name")).to_be_hidden()
    one.context.close()


def test_what_is_refused_or_filled_in_is_never_folded_away(chromium, address):
    one = Visitor(chromium, address)
    page = one.page
    one.log_in("gro.nilsen")
    page.goto("/bms/tiltak/nytt")
    page.locator("#bms-title").fill("Ny vaktplan")
    page.get_by_text(MORE).click()
    page.locator("#bms-cost").fill("mye")
    page.get_by_role("button", name="Lagre", exact=True).click()
    expect(page.locator("#bms-cost-e")).to_be_visible()
    page.locator("#bms-cost").fill("5000")
    page.get_by_role("button", name="Lagre", exact=True).click()
    expect(page.locator("h1")).to_have_text("Ny vaktplan")
    page.goto(f"{page.url.split('?')[0]}?rediger=ja")
    expect(page.locator("#bms-cost")).to_be_visible()
    one.context.close()
