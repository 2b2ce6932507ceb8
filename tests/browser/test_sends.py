"""An answer is lost on the way, the figure is corrected and sent again: the new one is what the page shows."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser

GRID = "/bms/rapporter/enhet?enhet=KUL&periode=2026T2"
SICK = "Sykefravær samlet"
SAVED = "Lagret: Sykefravær samlet."


def lose_the_next_answer(one: Visitor, scripts: bool) -> list[int]:
    """What the server answered to the next thing sent, which the page never hears of."""
    answered: list[int] = []

    def lose(route: Route) -> None:
        if route.request.method != "POST" or answered:
            route.continue_()
            return
        before = one.context.cookies()
        answered.append(route.fetch(max_redirects=0).status)
        one.context.clear_cookies()
        one.context.add_cookies(before)  # an answer that is lost brings none
        route.abort("connectionreset" if scripts else "aborted")

    one.page.route("**/rapporter/**", lose)
    return answered


def save(one: Visitor) -> None:
    one.page.get_by_role("button", name="Lagre", exact=True).last.click()


def fill(one: Visitor, value: str) -> None:
    """Into the cell of the grid, or the field of the form that is opened from it."""
    row = one.page.locator("[data-bms-grid] tbody tr", has_text=SICK)
    field = row.locator("input[name$=_value]") if row.count() else one.page.locator("#bms-value")
    field.fill(value)


def opened(chromium, address: str, where: str, *, scripts: bool) -> Visitor:
    one = Visitor(chromium, address, scripts=scripts)
    one.log_in("pia.sund")
    one.page.goto(GRID)
    if where == "form":
        one.page.locator("[data-bms-grid] tbody a", has_text=SICK).click()
        one.page.wait_for_url("**/rapporter/*")
    return one


def shown(one: Visitor, where: str) -> str:
    """What the page says stands: in the grid the column of what is now, in the form the line of it."""
    if where == "grid":
        return one.page.locator("[data-bms-grid] tbody tr", has_text=SICK).inner_text()
    return one.page.locator(".bms-facts").inner_text()


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "plain"])
@pytest.mark.parametrize("where", ["form", "grid"])
def test_the_figure_corrected_after_a_lost_answer_is_the_one_that_stands(
    chromium, address, where, scripts
):
    one = opened(chromium, address, where, scripts=scripts)
    first, second = (("4,1", "4,2"), ("5,3", "5,4"), ("6,1", "6,2"), ("7,3", "7,4"))[
        2 * (where == "grid") + scripts
    ]
    page, at = one.page, one.page.url
    answered = lose_the_next_answer(one, scripts)
    fill(one, first)
    if page.locator("#bms-begrunnelse").count():
        page.locator("#bms-begrunnelse").fill("talt på nytt")
    if scripts:
        save(one)
        page.locator("[data-bms-unsent]").wait_for()
    else:
        with page.expect_event("requestfailed"):
            save(one)
        assert page.url == at, "one who stops waiting stays where the figure was typed"
    assert answered == [303], "the server has saved the first"
    fill(one, second)
    if page.locator("#bms-begrunnelse").count():
        page.locator("#bms-begrunnelse").fill("talt på nytt")
    save(one)
    page.get_by_text("1 tall er lagret." if where == "grid" else SAVED, exact=True).wait_for()
    if where == "form":
        page.goto(at)
    assert second in shown(one, where), "the new figure stands"
    assert "mens du skrev" not in page.content(), "nobody else was there"
    if where == "form":
        kept = page.locator(".bms-entries li").all_inner_texts()
        assert second in kept[0] and first in kept[1], "both are in the history"
    if scripts:
        page.reload()
        assert page.locator("[data-bms-unsent]").count() == 0
    one.context.close()


def test_one_who_goes_back_after_lagret_and_corrects_the_figure_sees_the_new_one(chromium, address):
    one = opened(chromium, address, "form", scripts=False)
    page = one.page
    fill(one, "8,1")
    if page.locator("#bms-begrunnelse").count():
        page.locator("#bms-begrunnelse").fill("talt på nytt")
    save(one)
    page.get_by_text(SAVED, exact=True).wait_for()
    page.go_back()
    fill(one, "8,2")
    if page.locator("#bms-begrunnelse").count():
        page.locator("#bms-begrunnelse").fill("talt på nytt")
    save(one)
    page.get_by_text(SAVED, exact=True).wait_for()
    assert "8,2" in shown(one, "grid")
    assert "mens du skrev" not in page.content()
    one.context.close()
