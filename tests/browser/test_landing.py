"""The card one lands on is short enough to be read at once, in the host's own face."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("width", "highest"), [(1280, 1900), (390, 3600)])
def test_the_landing_card_of_a_municipality_is_not_taller_than_drawn(
    chromium, address, width, highest
):
    one = Visitor(chromium, address, width)
    one.log_in("ingrid.lund")
    one.page.goto("/bms/?enhet=HK&periode=2026T2")
    one.page.evaluate("document.fonts.ready")
    assert one.page.evaluate("document.fonts.check('14px \"Source Sans 3\"')")
    assert one.page.evaluate("document.documentElement.scrollHeight") <= highest
    assert one.page.evaluate("document.documentElement.scrollWidth") <= width
    assert one.said == []
    one.context.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_why_in_the_panel_and_on_its_own_page_breaks_no_rule(chromium, address, width):
    one = Visitor(chromium, address, width)
    one.log_in("gro.nilsen")
    one.page.goto("/bms/?enhet=HK&periode=2026T2")
    row = one.page.locator("tr.row", has=one.page.locator(".code", has_text="I16"))
    row.locator("a.val").click()
    panel = one.page.locator("dialog")
    panel.get_by_text("Trekker opp, 5").wait_for()
    assert one.rules_broken() == []
    panel.get_by_role("link", name="Vis 6 til").click()
    panel.get_by_text("Vinje skole").wait_for()
    one.page.goto(row.locator("a.val").get_attribute("href"))
    one.page.get_by_role("link", name="Neste :").click()
    one.page.get_by_role("heading", level=1, name="hvorfor").wait_for()
    assert one.rules_broken() == []
    assert one.page.evaluate("document.documentElement.scrollWidth") <= width
    assert one.said == []
    one.context.close()
