"""The stand-in's own pages in a real browser: for everybody, on a desk and on a phone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from demo.app import create_app
from demo.database import migrate
from demo.models import db
from demo.seed import seed
from tests.databases import sqlite_url
from tests.serving import serving

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
PATHS = ["/", "/personer/mona.lien", "/personer/mona.lien/rediger", "/profil", "/finnes-ikke"]
WIDTHS = [1280, 390, 320]


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> Iterator[str]:
    url = sqlite_url(tmp_path_factory.mktemp("host"))
    app = create_app({"SQLALCHEMY_DATABASE_URI": url, "WISWEB_PLUGINS": (), "SECRET_KEY": "test"})
    with app.app_context():
        migrate(db.engine)
        seed(db.session)
        db.session.remove()
    with serving(app) as base:
        yield base
    with app.app_context():
        db.engine.dispose()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


def open_page(chromium: Browser, width: int, *, scripts: bool = True) -> Page:
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=scripts
    )
    return context.new_page()


def log_in_by_keyboard(page: Page, address: str, username: str) -> None:
    page.goto(f"{address}/login")
    page.get_by_label("Domene").focus()
    for text in ("hemne", username, "demo"):
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/")


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_breaks_a_rule_of_accessibility_or_is_wider_than_the_screen(
    chromium, address, width
):
    axe = (ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
    page, said = open_page(chromium, width), []
    page.on("console", lambda message: said.append(message.text))
    log_in_by_keyboard(page, address, "gro.nilsen")
    for path in PATHS:
        page.goto(address + path)
        page.evaluate(axe)
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
        found = page.evaluate("tags => axe.run({runOnly: tags})", tags)
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    assert [line for line in said if "404" not in line] == []
    page.context.close()


def test_on_a_phone_the_menu_opens_and_closes_without_a_script(chromium, address):
    page = open_page(chromium, 390, scripts=False)
    log_in_by_keyboard(page, address, "odd.rian")
    assert page.get_by_role("link", name="Personer").count() == 0
    page.get_by_role("link", name="Meny").click()
    assert page.get_by_role("link", name="Personer").is_visible()
    page.get_by_role("link", name="Lukk menyen").click()
    assert page.get_by_role("link", name="Personer").count() == 0
    page.context.close()


def test_the_first_tab_stop_leads_past_the_menu(chromium, address):
    page = open_page(chromium, 1280)
    log_in_by_keyboard(page, address, "odd.rian")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "innhold"
    page.context.close()
