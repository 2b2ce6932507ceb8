"""Our script and style sheet in a real browser, under a strict policy and inside an unkind host."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask, Response, redirect, request
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.look.models import cell, environment, render, why, why_context
from tests.look.test_pages import PAGES
from tests.serving import serving
from wisweb_bms.queries.view_models import Choice
from wisweb_bms.views import assets

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'"
)
UNKIND = """
html { font-size: 62.5% } body { font: 18px/2 "DejaVu Serif", serif; color: #040; text-align: center }
main { text-transform: uppercase; letter-spacing: .1em }
h1, h2 { color: red; border-bottom: 3px dashed; float: left } h2::before { content: "§" }
td, th { border: 3px solid blue; padding: 20px; background: pink } table { border-spacing: 9px }
button { width: 100%; height: 70px; border-radius: 35px; background: green }
input, select { width: 100%; border: 4px double red } a { color: magenta; font-weight: bold }
ul { list-style: square; padding-left: 60px } p { margin: 40px; text-indent: 3em } svg { width: 100% }
"""
FORM = """
{% extends "wisweb_bms/page.html" %}{% from "wisweb_bms/_macros.html" import form %}
{% block content %}<h1>{{ heading }}</h1>
{% call form("/bms/save", "", "one") %}
<input type="hidden" name="send_key" value="k-{{ serial }}">
<div class="bms-field"><label for="v">Resultat</label><input class="ds-input" id="v" name="v" value=""></div>
<button class="ds-button" type="submit">Lagre</button>{% endcall %}{% endblock %}
"""


SWITCHES = """
{% extends "wisweb_bms/page.html" %}{% from "wisweb_bms/_macros.html" import select %}
{% block content %}<h1>Kort</h1><form class="bms-tools" method="get" action="/pages/switches">
{{ select("p", "Periode", "periode", choices, "", true) }}
<button class="ds-button" type="submit">Vis</button></form>{% endblock %}
"""
PERIODS = tuple(Choice(key, key, key == "2025") for key in ("2025", "2026T1", "2026T2"))


class Site:
    """A host of one page each, which remembers what was sent and can lose its answers."""

    def __init__(self) -> None:
        self.app = Flask(__name__, static_folder=None)
        self.saved: list[dict[str, str]] = []
        self.answers = True
        self.panel_works = True
        self.serial = 0
        self.app.add_url_rule("/<path:path>", view_func=self.page, methods=["GET", "POST"])

    def page(self, path: str) -> Response:
        if path.startswith("files/"):
            return self.file(path.removeprefix("files/"))
        if path == "bms/save":
            return self.save()
        if path == "bms/why":
            return self.why()
        if path == "bms/form":
            self.serial += 1
            made = environment().from_string(FORM)
            return self.document(
                made.render(visit=None, messages=(), heading="Rapporter", serial=self.serial)
            )
        if path == "pages/switches":
            made = environment().from_string(SWITCHES)
            return self.document(made.render(visit=None, messages=(), choices=PERIODS))
        return self.document(PAGES.get(path.removeprefix("pages/"), PAGES["card"]))

    def file(self, name: str) -> Response:
        if name == "unkind.css":
            return Response(UNKIND, mimetype="text/css")
        path = AXE if name == "axe.js" else assets.DIST / assets.manifest()[name]
        kind = "text/css" if name.endswith("css") else "text/javascript"
        return Response(path.read_text(encoding="utf-8"), mimetype=kind)

    def why(self) -> Response:
        if not self.panel_works and "del" in request.args:
            return Response("no", 500)
        page = why(cell("7.5"))
        if request.args.get("del") == "ja":
            return Response(render("why_fragment.html", **why_context(page)))
        return self.document(render("why.html", **why_context(page)))

    def save(self) -> Response:
        self.saved.append(dict(request.form))
        if not self.answers:
            return Response("", 502)
        return redirect("/bms/saved", 303)  # type: ignore[return-value]

    def document(self, ours: str) -> Response:
        host = '<link rel="stylesheet" href="/files/unkind.css">' if "vert" in request.args else ""
        markup = (
            f'<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Prøve</title>{host}'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<link rel="stylesheet" href="/files/bms.css"><script src="/files/bms.js" defer></script>'
            f'</head><body><main><div class="bms" lang="nb">{ours}</div></main></body></html>'
        )
        return Response(markup, headers={"Content-Security-Policy": POLICY})


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    subprocess.run([sys.executable, ROOT / "scripts" / "assets"], check=True, cwd=ROOT)
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    with serving(made.app) as made.address:  # type: ignore[attr-defined]
        yield made


@pytest.fixture
def page(chromium, site) -> Iterator[Page]:
    """A page that fails the test on any script or policy fault."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, base_url=site.address)
    made = context.new_page()
    faults: list[str] = []
    made.on("pageerror", lambda fault: faults.append(str(fault)))
    made.on(
        "console",
        lambda line: faults.append(line.text) if "Security Policy" in line.text else None,
    )
    yield made
    context.close()
    assert faults == []


def first_value(page: Page) -> Locator:
    return page.locator("a.val").nth(1)


def test_a_number_opens_the_panel_and_closing_it_returns_to_the_number(page):
    page.goto("/pages/card")
    first_value(page).click()
    expect(page.get_by_role("dialog", name="Hvorfor 7,5")).to_be_visible()
    expect(page.get_by_role("button", name="Lukk")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(first_value(page)).to_be_focused()


def test_the_panel_gives_way_to_the_page_when_it_gets_no_answer(page, site):
    site.panel_works = False
    page.goto("/pages/card")
    first_value(page).click()
    expect(page.get_by_role("heading", level=1, name="Hvorfor 7,5")).to_be_visible()
    assert "/bms/why" in page.url


def test_without_script_the_number_leads_to_the_same_explanation(chromium, site):
    context = chromium.new_context(java_script_enabled=False, base_url=site.address)
    plain = context.new_page()
    plain.goto("/pages/card")
    first_value(plain).click()
    expect(plain.get_by_role("heading", level=1, name="Hvorfor 7,5")).to_be_visible()
    context.close()


@pytest.fixture
def switch(page: Page) -> Locator:
    page.goto("/pages/switches")
    return page.get_by_label("Periode")


def test_a_switch_goes_at_once_by_pointer(page, switch):
    switch.click()
    switch.select_option("2026T1")
    page.wait_for_url("**periode=2026T1**")


@pytest.mark.parametrize("key", ["Enter", "Tab"])
def test_a_switch_stepped_through_by_keys_goes_with_enter_or_when_it_is_left(page, switch, key):
    switch.focus()
    for _ in range(2):
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(100)
        assert "periode" not in page.url
    page.keyboard.press(key)
    page.wait_for_url("**periode=2026T2**")


def test_a_switch_that_stands_as_it_did_goes_nowhere_when_it_is_left(page, switch):
    switch.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    page.wait_for_timeout(200)
    assert "periode" not in page.url


def test_the_button_stands_only_where_no_script_makes_the_switch_go(chromium, site, page, switch):
    expect(page.get_by_role("button", name="Vis", exact=True)).to_be_hidden()
    context = chromium.new_context(java_script_enabled=False, base_url=site.address)
    plain = context.new_page()
    plain.goto("/pages/switches")
    plain.get_by_label("Periode").select_option("2026T1")
    plain.get_by_role("button", name="Vis", exact=True).click()
    plain.wait_for_url("**periode=2026T1**")
    context.close()


def test_a_save_without_an_answer_keeps_what_was_typed_and_is_sent_again_with_the_same_key(
    page, site
):
    site.answers = False
    page.goto("/bms/form")
    page.get_by_label("Resultat").fill("5,0")
    page.get_by_role("button", name="Lagre").click()
    expect(page.get_by_role("alert")).to_contain_text("Vi vet ikke om tallet ble lagret")
    expect(page.get_by_label("Resultat")).to_have_value("5,0")
    page.reload()
    expect(page.get_by_label("Resultat")).to_have_value("5,0")
    site.answers = True
    page.get_by_role("button", name="Send på nytt").click()
    page.wait_for_url("**/bms/saved")
    assert [sent["send_key"] for sent in site.saved] == ["k-1", "k-1"]
    assert [sent["v"] for sent in site.saved] == ["5,0", "5,0"]
    page.goto("/bms/form")
    expect(page.get_by_label("Resultat")).to_have_value("")


def test_what_was_typed_can_be_discarded(page, site):
    site.answers = False
    page.goto("/bms/form")
    page.get_by_label("Resultat").fill("5,0")
    page.get_by_role("button", name="Lagre").click()
    page.get_by_role("button", name="Forkast").click()
    expect(page.get_by_label("Resultat")).to_have_value("")
    expect(page.get_by_role("alert")).to_have_count(0)


def test_two_quick_clicks_save_once(page, site):
    page.goto("/bms/form")
    page.get_by_label("Resultat").fill("5,0")
    page.get_by_role("button", name="Lagre").dblclick()
    page.wait_for_url("**/bms/saved")
    assert len(site.saved) == 1


def test_the_list_of_units_is_open_on_a_desk_and_folded_on_a_phone(page):
    page.goto("/pages/card")
    listed = page.get_by_role("navigation", name="Velg område")
    unit = listed.get_by_role("link", name="Sodin skole").first
    expect(unit).to_be_visible()
    unit.focus()
    expect(unit).to_be_focused()
    page.set_viewport_size({"width": 390, "height": 900})
    expect(unit).to_be_hidden()
    page.get_by_text("Område: Hemne kommune").click()
    expect(unit).to_be_visible()


PARTS = {
    "h1": ("color", "textTransform", "borderBottomStyle", "float", "fontWeight", "textAlign"),
    "td": ("borderTopStyle", "borderLeftStyle", "paddingTop", "backgroundColor"),
    ".ds-button": ("width", "height", "borderRadius", "backgroundColor"),
    "select": ("borderStyle", "borderWidth", "height"),
    "a.name": ("color", "fontWeight", "textDecorationLine"),
    "ul": ("listStyleType", "paddingLeft"),
    "p": ("marginTop", "textIndent", "letterSpacing"),
    ".st svg": ("width", "height"),
}
READ = """async parts => {
  await Promise.all(document.getAnimations().map(one => one.finished));
  return Object.fromEntries(Object.entries(parts).map(([selector, properties]) => {
    const style = getComputedStyle(document.querySelector(".bms-main " + selector));
    return [selector, properties.map(property => style[property])];
  }));
}"""
"""What the parts look like once nothing moves: a button's colour may still be on its way."""


def test_a_hosts_rules_on_bare_elements_change_nothing_of_ours(page):
    page.goto("/pages/card")
    alone = page.evaluate(READ, PARTS)
    page.goto("/pages/card?vert=1")
    guest = page.evaluate(READ, PARTS)
    for part in (alone, guest):
        part[".ds-button"][0] = ""  # as wide as its word, in whatever font the host has
    assert guest == alone


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_no_axe_violation_and_never_scrolls_sideways(chromium, site, name):
    context = chromium.new_context(base_url=site.address, bypass_csp=True)
    made = context.new_page()
    made.goto(f"/pages/{name}")
    made.add_script_tag(url="/files/axe.js")
    for width in (1280, 390, 320):
        made.set_viewport_size({"width": width, "height": 900})
        assert made.evaluate("document.documentElement.scrollWidth") <= width
        found = made.evaluate(
            "axe.run('.bms', {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"
        )
        assert [(v["id"], v["nodes"][0]["html"]) for v in found["violations"]] == []
    context.close()


def test_text_twice_as_large_still_fits(page):
    page.goto("/pages/card")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
