"""A real browser and a real server on loopback, with the demo's figures in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import html5lib
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from demo.models import db
from tests.conftest import _app, _copy
from tests.serving import serving

ROOT = Path(__file__).resolve().parents[2]
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PLACE_BEFORE_MESSAGE = (
    "Autofocus processing was blocked because a document's URL has a fragment",
    "Autofocus processing was blocked because a document already has a focused element",
)
"""What Chromium remarks where an address leads to a place on the page: that takes the focus, as it should."""
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]


@pytest.fixture(scope="module")
def address(filled_once, tmp_path_factory) -> Iterator[str]:
    app = _app(_copy(filled_once("sqlite"), tmp_path_factory.mktemp("browser")))
    with serving(app) as base:
        yield base
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=QUIET)
        yield browser
        browser.close()


class Visitor:
    """A person at a browser; what the browser's console said is kept."""

    def __init__(
        self, chromium: Browser, address: str, width: int = 1280, scripts: bool = True
    ) -> None:
        self.context = chromium.new_context(
            base_url=address,
            viewport={"width": width, "height": 900},
            java_script_enabled=scripts,
        )
        self.page: Page = self.context.new_page()
        self.said: list[str] = []
        self.clicks = 0
        self.page.on("console", lambda message: self._hear(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))

    def _hear(self, text: str) -> None:
        if not text.startswith(PLACE_BEFORE_MESSAGE):
            self.said.append(text)

    def log_in(self, username: str, domain: str = "hemne") -> None:
        self.page.goto("/login")
        for name, text in (("domain", domain), ("username", username), ("password", "demo")):
            self.page.locator(f"[name={name}]").fill(text)
        self.click(self.page.locator("form button[type=submit]").first)
        self.page.wait_for_url(lambda url: "login" not in url)

    def click(self, locator: object) -> None:
        self.clicks += 1
        locator.click()  # type: ignore[attr-defined]

    def rules_broken(self) -> list[tuple[str, str]]:
        """What axe finds against WCAG 2.1 A and AA."""
        self.page.evaluate((ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8"))
        found = self.page.evaluate("tags => axe.run({runOnly: tags})", TAGS)
        return [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found["violations"]]


def faults_of_markup(markup: str) -> list[str]:
    """What a strict reader of HTML objects to, ids given twice among it."""
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    document = parser.parse(markup)
    faults = [f"{code} at {place}" for place, code, _ in parser.errors]
    ids = [e.get("id") for e in document.iter() if isinstance(e.tag, str) and e.get("id")]
    return faults + sorted({f"id {i} twice" for i in ids if ids.count(i) > 1})
