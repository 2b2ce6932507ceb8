"""By keyboard alone: a plan from its first word to the published page, and every control of these pages."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visitor
from tests.browser.keyboard import walk
from tests.browser.test_job import tab_to
from wisweb_bms.reports.formats import make
from wisweb_bms.views import files

pytestmark = pytest.mark.browser
AT_THE_TOP = """one => {
  const { y } = one.getBoundingClientRect();
  return y >= 0 && y < 300;
}"""


@dataclass(frozen=True, slots=True)
class Made:
    """Where the plan that was made by keyboard stands."""

    plan: str
    chapter: str
    adopted: str
    published: str
    said: tuple[str, ...]


def press_on(page: Page, name: str, key: str = "Enter") -> None:
    """Tab to what has that text, and press; the next page is waited for."""
    tab_to(page, name)
    with page.expect_navigation():
        page.keyboard.press(key)


def tab_into(page: Page, selector: str) -> None:
    """Press Tab until that has the focus."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            return
    raise AssertionError(f"Tab never came to {selector}")


def write(page: Page, heading: str) -> str:
    """A chapter's text, typed and saved; the chapter's address."""
    press_on(page, f"Skriv {heading}")
    tab_into(page, ".pl-edit")
    page.keyboard.type(f"Tekst til {heading}.")
    address = page.url
    press_on(page, "Lagre")
    return address


def submit(page: Page) -> tuple[str, str]:
    """The unit's plan, from the menu to submitted; its address and a chapter's."""
    page.goto("/bms/")
    press_on(page, "Planer og rapporter")
    press_on(page, "Begynn")
    for heading in ("Innledning", "Satsinger i planåret"):
        chapter = write(page, heading)
    press_on(page, "Send inn")
    assert page.locator(".pl-submitted").count() == 1
    return page.url.partition("#")[0], chapter


def adopt(page: Page) -> str:
    """What waits for a decision, from one's own tasks to adopted; the adopted document's address."""
    page.goto("/bms/mine-oppgaver")
    press_on(page, "Virksomhetsplan 2026, Kyrksæterøra barnehage")
    press_on(page, "Vedta")
    press_on(page, "Den vedtatte utgaven")
    return page.url


def publish(page: Page, adopted: str) -> str:
    """The municipality publishes, and this document is; the address for everybody."""
    page.goto("/bms/oppsett/innstillinger?rediger=ja")
    tab_into(page, "input[type=checkbox][name=publishes]")
    page.keyboard.press("Space")
    press_on(page, "Lagre")
    page.goto(adopted)
    tab_into(page, "select[name=sprak]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    press_on(page, "Publiser")
    return page.locator("a[href*='/publisert/']").get_attribute("href") or ""


def read(page: Page, published: str) -> None:
    """Anybody finds a chapter in the contents, and a word by searching."""
    page.goto(published)
    tab_to(page, "Mål og resultater")
    page.keyboard.press("Enter")
    heading = page.get_by_role("heading", name="Mål og resultater", exact=True)
    page.wait_for_function(AT_THE_TOP, arg=heading.element_handle())
    page.goto(published)
    tab_into(page, "input[type=search]")
    page.keyboard.type("sykefravær")
    page.locator("#hits", has_text="treff").wait_for()


@pytest.fixture(scope="module")
def made(chromium, address) -> Iterator[Made]:
    """The plan of the kindergarten, made by three people who have no mouse, and read by a fourth."""
    mona, per, gro, anybody = people = [Visitor(chromium, address) for _ in range(4)]
    for one, name in ((mona, "mona.lien"), (per, "per.aune"), (gro, "gro.nilsen")):
        one.log_in(name)
    plan, chapter = submit(mona.page)
    adopted = adopt(per.page)
    published = publish(gro.page, adopted)
    read(anybody.page, published)
    press_on_new_draft(mona.page, plan)
    said = tuple(line for one in people for line in one.said)
    for one in people:
        one.context.close()
    yield Made(plan, chapter, adopted, published, said)


def press_on_new_draft(page: Page, plan: str) -> None:
    page.goto(plan)
    press_on(page, "Nytt utkast")


def test_a_plan_is_written_submitted_adopted_published_and_read_by_keyboard_alone(made):
    assert made.said == ()


def pages(made: Made) -> dict[str, str]:
    """Every kind of page of actions, plans, adoption and publishing."""
    return {
        "plans": "/bms/plan?enhet=HK&periode=2026",
        "plan": made.plan,
        "chapter": made.chapter,
        "adopted, with differences": made.adopted,
        "list of adopted": "/bms/vedtatt?enhet=KBH",
        "published": made.published,
        "actions": "/bms/tiltak?enhet=HK",
        "new action": "/bms/tiltak/nytt?enhet=HK",
        "many actions at once": "/bms/tiltak?enhet=HK&endre=ja",
        "timeline": "/bms/tiltak/tidslinje?enhet=HK",
        "actions on the card": "/bms/styringskort/tiltak?enhet=HK&periode=2026",
        "chapters": "/bms/oppsett/kapitler",
        "word template": "/bms/oppsett/word",
    }


def long_file(page: Page, plan: str, finish: threading.Event) -> dict[str, list[str]]:
    """The two pages on the way to a file that takes its time; who waits at its link has the file at hand."""
    page.goto(f"{plan}/fil/docx")
    asked = walk(page)
    press_on(page, "Lag filen")
    waited = walk(page)
    tab_to(page, "Vis på nytt")
    finish.set()
    page.get_by_text("Filen er klar.").wait_for()
    with page.expect_download():
        page.keyboard.press("Enter")
    return {"a long file": asked, "its job": waited}


def test_tab_reaches_every_control_in_order_seen_and_without_a_trap(
    chromium, address, made, monkeypatch
):
    one = Visitor(chromium, address)
    one.log_in("gro.nilsen")
    found = {}
    for name, path in pages(made).items():
        assert one.page.goto(path).status == 200, name
        one.page.wait_for_load_state("networkidle")
        found[name] = walk(one.page)
    one.page.goto("/bms/tiltak?enhet=HK")
    one.page.goto(one.page.locator(".ak a[href*='/tiltak/']").first.get_attribute("href"))
    found["action"] = walk(one.page)
    finish = threading.Event()
    monkeypatch.setattr(files, "AT_ONCE", 0)
    monkeypatch.setattr(files, "make", lambda *asked: finish.wait(60) and make(*asked))
    found |= long_file(one.page, made.plan, finish)
    assert {name: faults for name, faults in found.items() if faults} == {}
    one.context.close()
