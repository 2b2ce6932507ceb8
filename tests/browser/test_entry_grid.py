"""The entry grids as a spreadsheet: by keyboard, and with blocks pasted from Excel or Calc."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from demo.models import db
from tests.browser.conftest import Visitor
from tests.conftest import Stand, _app, _copy
from tests.pages.test_entry_grid import FAULTS, planned_indicator
from tests.serving import serving
from wisweb_bms.models import Indicator, Measurement

pytestmark = pytest.mark.browser

PASTE = """([selector, text]) => {
  const field = document.querySelector(selector), block = new DataTransfer();
  block.setData("text/plain", text);
  field.focus();
  field.dispatchEvent(new ClipboardEvent("paste", {clipboardData: block, bubbles: true, cancelable: true}));
}"""


@pytest.fixture(scope="module")
def place(filled_once, tmp_path_factory):
    """The stand-in with 115 units × 3 points of an indicator in harstad; (its address, the stand)."""
    url = _copy(filled_once("sqlite"), tmp_path_factory.mktemp("grid"))
    stand = Stand(_app(url), url)
    stand.indicator_id = planned_indicator(stand)
    with serving(stand.app) as base:
        yield base, stand
    with stand.app.app_context():
        db.session.remove()
        db.engine.dispose()


def test_a_pasted_block_of_115_by_3_cells_with_5_faults_loses_nothing(chromium, place):
    base, stand = place
    one = Visitor(chromium, base)
    one.log_in("controller", "harstad")
    page = one.page
    page.goto(f"/bms/rapporter/indikator/{stand.indicator_id}")
    typed = [FAULTS.get(n, f"{n % 40},5") for n in range(345)]
    lines = ["\t".join(typed[n : n + 3]) for n in range(0, 345, 3)]
    page.evaluate(PASTE, ["input.n", "\r\n".join(lines) + "\r\n"])
    assert "345 celler er limt inn" in page.locator("[data-bms-pasted]").inner_text()
    page.get_by_role("button", name="Lagre", exact=True).last.click()
    page.get_by_text("5 felt er ikke lagret").wait_for()
    assert "De andre 340 tallene er lagret" in page.content()
    assert page.locator("[aria-invalid=true]").count() == 5
    assert [page.locator("input.n").nth(n).input_value() for n in FAULTS] == list(FAULTS.values())
    assert page.locator("[data-bms-grid-help]").is_visible()
    # a cell that is not planned keeps its place, and what finds none is told
    with stand.session() as session:
        ids = page.locator("input.n").evaluate_all("all => all.slice(0, 6).map(i => i.id)")
        gone = int(ids[4].split("_")[0][1:])
        session.scalars(select(Measurement).where(Measurement.id == gone)).one().excluded = True
        session.commit()
    page.reload()
    page.evaluate(PASTE, [f"#{ids[3]}", "1\t2\t3\t4\n5\t6\t7"])
    assert page.locator(f"#{ids[5]}").input_value() == "3"
    said = page.locator("[data-bms-pasted]").inner_text()
    assert "5 celler er limt inn" in said and "2 fikk ikke plass og er ikke limt inn: 2; 4." in said
    page.get_by_role("button", name="Angre innlimingen").click()
    assert page.locator(f"#{ids[5]}").input_value() == "5,5"
    assert one.said == [] and one.rules_broken() == []
    one.context.close()


def test_a_units_figures_by_arrows_enter_and_escape_and_a_pasted_column(chromium, place):
    one = Visitor(chromium, place[0])
    one.log_in("pia.sund")
    page = one.page
    page.goto("/bms/rapporter/enhet?enhet=KUL&periode=2025")
    rows = page.locator("[data-bms-grid] tbody tr")
    sick, own = rows.nth(1).locator("input.n"), rows.nth(2).locator("input.n")
    sick.nth(0).focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("6,4")
    page.keyboard.press("ArrowRight")
    assert sick.nth(1).evaluate("field => field === document.activeElement")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowLeft")
    assert own.nth(0).evaluate("field => field === document.activeElement")
    page.keyboard.type("3")
    page.keyboard.press("Escape")
    assert own.nth(0).input_value() == "2"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowUp")
    assert (
        rows.nth(0).locator("input:checked").evaluate("field => field === document.activeElement")
    )
    block = 'ja\n6,1\t7\n"2,2"\t7\n3,5\t7\t10\n4,4\t9\n5\t10'
    page.evaluate(PASTE, ["[data-bms-grid] [type=radio][value=nei]", block])
    assert rows.nth(0).locator("input:checked").get_attribute("value") == "ja"
    assert rows.nth(5).locator("input.n").nth(0).input_value() == "5"
    assert "ikke limt inn: 4,4; 9." in page.locator("[data-bms-pasted]").inner_text()
    page.goto("/bms/rapporter/enhet?enhet=KUL&periode=2025&prognose=ja")
    page.evaluate(PASTE, ["[data-bms-grid] [type=radio][value=nei]", block])
    assert rows.nth(5).locator("input.n").nth(0).input_value() == "5"
    beside = page.locator("input[name$=_forecast]").evaluate_all("all => all.map(i => i.value)")
    assert len(beside) > 3 and set(beside) == {""}, "forecasts take nothing of a block of results"
    assert one.said == [] and one.rules_broken() == []
    one.context.close()


def test_targets_of_several_years_are_pasted_copied_and_saved_by_keyboard(chromium, place):
    base, stand = place
    with stand.session() as session:
        sick = session.scalars(select(Indicator.id).where(Indicator.code == "I16")).one()
    one = Visitor(chromium, base)
    one.log_in("gro.nilsen")
    page = one.page
    page.goto(f"/bms/mal/indikator/{sick}?fra=2026")

    def cell(unit, year):
        return page.locator(f"[name='c|{unit}|{year}']")

    cell("HK", 2026).focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("ArrowRight")
    assert cell("HK", 2027).evaluate("field => field === document.activeElement")
    block = "6,5 / 7,5\t6,0 / 7,0\n9 / 8\t5,5 / 6,5\n"
    page.evaluate(PASTE, ["[name='c|HK|2027']", block])
    assert "4 celler er limt inn" in page.locator("[data-bms-pasted]").inner_text()
    page.keyboard.press("Enter")
    assert cell("OPP", 2027).evaluate("field => field === document.activeElement")
    save = page.get_by_role("button", name="Lagre", exact=True).last
    save.press("Enter")
    page.get_by_text("1 mål er ikke lagret").wait_for()
    assert "De andre 3 målene er lagret" in page.content()
    assert cell("OPP", 2027).input_value() == "9 / 8"
    cell("OPP", 2027).fill("8 / 9")
    save.press("Enter")
    page.get_by_text("1 mål er lagret.").wait_for()
    page.locator("summary", has_text="Kopier et år").press("Enter")
    page.locator("#bms-kopier").select_option("2028")
    page.locator("#bms-til").select_option("2029")
    page.locator("#bms-endring").fill("-10")
    page.locator("#bms-som").select_option("prosent")
    page.get_by_role("button", name="Fyll ut").press("Enter")
    page.get_by_text("fylt ut med forslag").wait_for()
    copied = [cell(unit, 2029).input_value() for unit in ("HK", "OPP", "KUL")]
    assert copied == ["5,4 / 6,3", "5 / 5,9", ""]
    assert one.said == [] and one.rules_broken() == []
    one.context.close()
