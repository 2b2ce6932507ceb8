"""The pages that the guides show: walked through here, and drawn into docs/pictures when asked to.

``BMS_GUIDE_PICTURES=1`` draws them anew; without it every page must answer and every picture be there.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
DOCS = Path(__file__).resolve().parents[2] / "docs"
PICTURES = {
    "kort": ("gro.nilsen", "/bms/?enhet=HK&periode=2026T2", 900),
    "hvorfor": ("gro.nilsen", "{why}", 1140),
    "rapporter-enhet": ("pia.sund", "/bms/rapporter/enhet?enhet=KUL&periode=2025", 900),
    "mine-oppgaver": ("pia.sund", "/bms/mine-oppgaver", 620),
    "plan": ("gro.nilsen", "/bms/malinger/planlegg", 860),
    "nytt-ar": ("gro.nilsen", "/bms/malinger/nytt-ar?aar=2027", 620),
    "mal": ("gro.nilsen", "/bms/mal/enhet?enhet=KUL", 760),
    "vurdering": ("gro.nilsen", "/bms/vurdering/{card}?enhet=HK&periode=2025", 620),
    "oppfolging": ("gro.nilsen", "/bms/oppfolging?periode=2026T2", 980),
    "arshjul": ("gro.nilsen", "/bms/arshjul?enhet=HK&aar=2026", 620),
    "tiltak": ("gro.nilsen", "/bms/tiltak", 760),
    "virksomhetsplan": ("mona.lien", "{document}", 900),
    "kapittel": ("mona.lien", "{chapter}", 700),
    "kapitler": ("gro.nilsen", "/bms/oppsett/kapitler", 620),
    "bibliotek": ("gro.nilsen", "/bms/oppsett/bibliotek", 760),
    "vedta": ("gro.nilsen", "/bms/styringskort/{card}/vedta?enhet=HK&periode=2025", 560),
    "vedtatt": ("gro.nilsen", "/bms/styringskort/{card}/vedta?enhet=HK&periode=2025", 900),
    "publisering": ("gro.nilsen", "/bms/oppsett/innstillinger", 620),
    "aktivering": ("vert.admin", "/bms/aktivering", 560),
}
PRESSED = {"vedtatt": "Vedta"}
"""The button that is pressed before a picture is drawn."""


@pytest.fixture(scope="module")
def visitors(chromium, address):
    made: dict[str, Visitor] = {}

    def visitor(name: str) -> Visitor:
        if name not in made:
            made[name] = Visitor(chromium, address)
            made[name].log_in(name)
        return made[name]

    yield visitor
    for one in made.values():
        one.context.close()


def _written(page, wanted: str) -> str:
    """The address of the kindergarten's plan, or of its first chapter, with a few words in it."""
    page.goto("/bms/plan?enhet=KBH&periode=2026")
    begin = page.get_by_role("button", name="Begynn")
    begin.click() if begin.count() else page.locator(".pl-own a.ds-button").click()
    document = page.url
    page.get_by_role("link", name="Skriv Innledning").click()
    chapter = page.url
    page.locator(".pl-edit").click()
    page.keyboard.press("Control+a")
    page.keyboard.type("Kyrksæterøra barnehage har fire avdelinger og 54 barn.")
    page.keyboard.press("Enter")
    page.keyboard.type(
        "I år gjelder det særlig nærværet: sykefraværet har vært over målet i to år."
    )
    page.get_by_role("button", name="Lagre", exact=True).click()
    return document if wanted == "{document}" else chapter


@pytest.mark.parametrize("name", PICTURES)
def test_every_page_of_the_guides_is_there(visitors, name):
    user, path, height = PICTURES[name]
    page = visitors(user).page
    if path == "{why}":
        page.goto("/bms/?enhet=HK&periode=2026T2")
        row = page.locator("tr.row", has=page.locator(".code", has_text="I16"))
        path = row.locator("a.val").get_attribute("href")
    if "{card}" in path:
        page.goto("/bms/?enhet=HK&periode=2025")
        path = path.format(card=re.search(r"/styringskort/(\d+)", page.url)[1])
    if "{" in path:
        path = _written(page, path)
    answer = page.goto(path)
    assert answer.status == 200
    if name in PRESSED:
        with page.expect_navigation():
            page.get_by_role("button", name=PRESSED[name], exact=True).click()
    picture = DOCS / "pictures" / f"{name}.png"
    if os.environ.get("BMS_GUIDE_PICTURES"):
        page.set_viewport_size({"width": 1280, "height": height})
        page.screenshot(path=str(picture))
    assert picture.exists()


def test_the_guides_show_every_picture_and_no_other():
    shown = set()
    for guide in ("guide.md", "administrator.md"):
        shown |= set(re.findall(r"\(pictures/([\w-]+)\.png\)", (DOCS / guide).read_text("utf-8")))
    assert shown == set(PICTURES)
