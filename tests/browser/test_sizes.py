"""What is read is large enough to read, and a long report is folded by chapter on a phone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser

OPEN = "[...document.querySelectorAll('details.pl-chapter')].map(one => one.open)"


def report(visitor: Visitor) -> str:
    """The address of Hemne's second tertial report, begun where it is not."""
    visitor.log_in("gro.nilsen")
    visitor.page.goto("/bms/plan?enhet=HK&slag=tertial&periode=2026T2")
    begin = visitor.page.get_by_role("button", name="Begynn")
    if begin.count():
        begin.first.click()
    else:
        visitor.page.locator(".bms-main a[href*='/plan/']").first.click()
    visitor.page.wait_for_url("**/plan/*")
    return visitor.page.url


@pytest.fixture(scope="module")
def narrow(chromium, address) -> Iterator[Page]:
    one = Visitor(chromium, address, 390)
    one.page.goto(report(one))
    yield one.page
    assert one.said == []
    one.context.close()


def test_on_a_phone_a_report_is_folded_and_a_heading_opens_its_chapter(narrow):
    narrow.reload()
    opened = narrow.evaluate(OPEN)
    assert len(opened) > 3 and not any(opened)
    assert narrow.evaluate("document.documentElement.scrollHeight") < 2000
    narrow.locator("details.pl-chapter > summary h2").nth(1).click()
    assert narrow.evaluate(OPEN) == [n == 1 for n in range(len(opened))]


def test_a_link_to_a_chapter_opens_it_from_the_page_and_from_elsewhere(narrow):
    narrow.goto(narrow.url.partition("#")[0])
    key = narrow.locator("details.pl-chapter > summary h2").nth(2).get_attribute("id")
    narrow.locator(".bms-pick > summary").click()
    narrow.locator(f".bms-pick a[href='#{key}']").click()
    assert [n for n, one in enumerate(narrow.evaluate(OPEN)) if one] == [2]
    narrow.goto("about:blank")
    narrow.go_back()
    narrow.reload()
    assert [n for n, one in enumerate(narrow.evaluate(OPEN)) if one] == [2]


def test_a_folded_report_is_printed_whole_and_folded_again(narrow):
    narrow.goto(narrow.url.partition("#")[0])
    narrow.reload()
    narrow.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert all(narrow.evaluate(OPEN))
    narrow.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert not any(narrow.evaluate(OPEN))


@pytest.mark.parametrize(("width", "scripts"), [(1280, True), (390, False)])
def test_a_report_stands_open_on_a_wide_screen_and_without_a_script(
    chromium, address, narrow, width, scripts
):
    one = Visitor(chromium, address, width, scripts)
    one.log_in("gro.nilsen")
    one.page.goto(narrow.url)
    assert one.page.locator("details.pl-chapter[open]").count() > 3
    assert one.page.locator("details.pl-chapter:not([open])").count() == 0
    one.context.close()


NOTES = (
    "thead, .code, .u, .muted, .small, .h, .kc-d, .kc-cap, .kc-when, .kc-late, .notes, .bms-key, .score, "
    ".bms-fold, .st, .a-level, .bms-tag, .fo span, .bms-add, .c-follow, th small, dt, figcaption, "
    ".ds-button, .bms-hint"
)
"""What may be smaller than the text: codes, units, heads of columns, notes, marks, and the lesser buttons."""
SMALL = """notes => {
  const found = [];
  const texts = document.createTreeWalker(document.querySelector(".bms-cols"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const [text, around] = [texts.currentNode.textContent.trim(), texts.currentNode.parentElement];
    if (!text || !around.getClientRects().length || around.closest(`svg, .sr, ${notes}`)) continue;
    if (parseFloat(getComputedStyle(around).fontSize) < 14) found.push(text);
  }
  return found;
}"""


@pytest.mark.parametrize("width", [1280, 390])
def test_body_text_is_14_pixels_or_more_on_the_main_pages(chromium, address, width):
    one = Visitor(chromium, address, width)
    one.log_in("gro.nilsen")
    small = {}
    for page in (
        "/bms/?enhet=HK&periode=2026T2",
        "/bms/tiltak?vis=alle",
        "/bms/malinger",
        "/bms/mal",
        "/bms/mine-oppgaver",
        "/bms/oppsett/indikatorer",
        "/bms/oppfolging",
        "/bms/plan?enhet=HK&slag=tertial&periode=2026T2",
    ):
        one.page.goto(page)
        if found := one.page.evaluate(SMALL, NOTES):
            small[page] = found[:5]
    assert small == {}
    one.context.close()
