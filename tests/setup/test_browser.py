"""From nothing to an indicator in the register, in a real browser, without a developer."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.serving import serving

pytestmark = pytest.mark.browser


@pytest.fixture
def page(stand) -> Iterator[Page]:
    if stand.url.startswith("postgresql"):
        pytest.skip("the walk is the same; the services are tried on both")
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with serving(stand.app) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser.new_context(base_url=address).new_page()
        browser.close()


def log_in(page: Page) -> None:
    page.goto("/login")
    page.locator("[name=domain]").fill("harstad")
    page.locator("[name=username]").fill("controller")
    page.locator("[name=password]").fill("demo")
    page.locator("[name=password]").press("Enter")
    page.wait_for_load_state()


def save(page: Page) -> None:
    page.get_by_role("button", name="Lagre", exact=True).click()
    expect(page.get_by_text("Lagret.", exact=True)).to_be_visible()


def test_from_an_empty_municipality_to_an_indicator_in_the_register(page, tmp_path):
    log_in(page)
    page.goto("/bms/oppsett")
    page.get_by_role("link", name="Fokusområder og suksesskriterier").click()
    page.get_by_role("link", name="Nytt fokusområde").click()
    page.locator("#bms-code").fill("A")
    page.locator("#bms-name").fill("Ansatte")
    save(page)
    page.get_by_role("link", name="Nytt suksesskriterium").click()
    page.locator("#bms-code").fill("A1")
    page.locator("#bms-text").fill("Ansatte som er på jobb")
    save(page)
    page.goto("/bms/oppsett/indikatorer")
    page.get_by_role("link", name="Ny indikator").click()
    page.locator("#bms-code").fill("P1")
    page.locator("#bms-name").fill("Sykefravær")
    page.locator("#bms-entry_kind").select_option("ratio")
    page.get_by_text("Flere opplysninger").click()
    expect(page.locator("#bms-factor")).to_have_value("100")
    expect(page.locator(".bms-err")).to_have_count(0)
    page.locator("#bms-operator").select_option("ratio")
    page.locator("#bms-numerator_name").fill("tapte dagsverk")
    page.locator("#bms-direction").select_option("lower")
    page.locator("#bms-place").select_option(label="Ansatte: Ansatte som er på jobb")
    page.screenshot(path=tmp_path / "form.png", full_page=True)
    save(page)
    expect(page.locator("h1")).to_have_text("Sykefravær")
    page.screenshot(path=tmp_path / "read.png", full_page=True)
    page.locator("#bms-sok").fill("sjukefråvær")
    page.locator("#bms-sok").press("Enter")
    expect(page.get_by_role("link", name="P1 Sykefravær")).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto("/bms/oppsett/indikatorer/ny")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
