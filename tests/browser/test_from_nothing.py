"""From an empty municipality to a card with figures, in a real browser, without a developer."""

from __future__ import annotations

import io
import re
from decimal import ROUND_HALF_UP, Decimal

import pytest
from playwright.sync_api import Page
from python_calamine import CalamineWorkbook

from tests.browser.conftest import Visitor
from tests.imports.files import workbook

pytestmark = pytest.mark.browser

FILLED = {
    "Fokusområder": [{"Kode *": "A", "Navn *": "Ansatte"}],
    "Suksesskriterier": [{"Kode *": "A1", "Fokusområde *": "A", "Tekst *": "Vi er på jobb"}],
    "Indikatorer": [
        {
            "Kode *": "P1",
            "Navn *": "Sykefravær",
            "Suksesskriterium": "A1",
            "Hvor ofte": "Hvert tertial",
            "Fylles inn som": "Teller og nevner",
            "Legges sammen over enheter": "Summen av tellerne delt på summen av nevnerne",
            "Faktor": 100,
            "Måleenhet": "%",
            "Desimaler": 1,
            "Retning": "Lavere er bedre",
        },
        {
            "Kode *": "P2",
            "Navn *": "Medarbeidersamtaler",
            "Suksesskriterium": "A1",
            "Hvor ofte": "Hvert tertial",
            "Fylles inn som": "Et tall",
            "Legges sammen over enheter": "Summen av enhetene",
            "Desimaler": 0,
        },
    ],
}


def filled(template: bytes) -> bytes:
    """The template with its own heads, and a row under them where the test has one."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(template))
    sheets = {}
    for name in book.sheet_names:
        heads = [str(h) for h in book.get_sheet_by_name(name).to_python()[0]]
        rows = FILLED.get(name, [])
        assert {key for row in rows for key in row} <= set(heads), heads
        sheets[name] = [heads, *([row.get(h) for h in heads] for row in rows)]
    return workbook(**sheets)


def paste(page: Page, field: str, block: str) -> None:
    """A block from a spreadsheet, put in by the browser's own paste event."""
    page.locator(field).first.evaluate(
        """(input, text) => {
          const carried = new DataTransfer();
          carried.setData("text/plain", text);
          const event = { clipboardData: carried, bubbles: true, cancelable: true };
          input.dispatchEvent(new ClipboardEvent("paste", event));
        }""",
        block,
    )


def report(one: Visitor, indicator: str, figures: list[tuple[int, ...]], fields: int) -> None:
    """The first point of every unit, pasted as one block into the indicator's grid."""
    page = one.page
    page.goto(indicator)
    rows = page.locator(".bms-grid tbody tr:has(input.n)")
    assert rows.count() == len(figures)
    assert rows.first.locator("input.n").count() == 3 * fields, "T1, T2 and T3"
    paste(page, ".bms-grid input.n", "\n".join("\t".join(map(str, row)) for row in figures))
    one.click(page.get_by_role("button", name="Lagre", exact=True).last)
    page.get_by_text(f"{len(figures)} tall er lagret").wait_for()


def shown(page: Page, code: str) -> str:
    row = page.locator("tr.row", has=page.locator(".code", has_text=code)).first
    return " ".join(row.inner_text().split())


def test_from_an_empty_harstad_to_its_card_with_figures(chromium, address, tmp_path, capsys):
    one = Visitor(chromium, address)
    page = one.page
    one.log_in("controller", "harstad")
    one.click(page.locator("nav.host__menu").get_by_role("link", name="Målstyring"))
    one.click(page.get_by_role("link", name="Bruk regneark"))
    with page.expect_download() as given:
        one.click(page.get_by_role("link", name="Tom mal, xlsx"))
    sheet = tmp_path / "oppsett.xlsx"
    sheet.write_bytes(filled(given.value.path().read_bytes()))
    page.locator("[name=fil]").set_input_files(sheet)
    one.click(page.get_by_role("button", name="Se hva det blir til"))
    one.click(page.get_by_role("button", name="Lagre oppsettet"))
    page.get_by_text("4 nye", exact=False).wait_for()

    one.click(page.locator("ul.bms-menu").get_by_role("link", name="Målinger"))
    one.click(page.get_by_role("link", name="Planlegg", exact=True))
    one.click(page.get_by_role("button", name="Velg alle 2", exact=True))
    for key in ("2026T1", "2026T2"):
        one.click(page.locator(f"[name=nar][value^='{key}']"))
    page.locator("[name=hvem]").select_option("alle")
    one.click(page.get_by_role("button", name="Velg alle 121"))
    units = 121
    one.click(page.get_by_role("button", name=f"Planlegg {6 * units} målinger"))
    one.click(page.get_by_role("button", name=f"Ja, planlegg {6 * units} målinger"))
    page.get_by_text(f"{6 * units} målinger er planlagt").wait_for()

    one.click(page.locator("ul.bms-menu").get_by_role("link", name="Oppsett"))
    one.click(page.get_by_role("link", name="Mål for indikatorene", exact=True))
    one.click(page.get_by_role("link", name="P1 Sykefravær"))
    number = re.search(r"/mal/indikator/(\d+)", page.url)[1]
    field = page.locator("input[name^='c|'][name$='|2026']").first
    field.fill("2,0 / 3,0")
    one.click(page.get_by_label("Vedta dem nå"))
    one.click(page.get_by_role("button", name="Lagre", exact=True).last)
    page.get_by_text("1 mål er lagret.").wait_for()

    lost = [(n % 7, 100 + n) for n in range(units)]
    talks = [(n % 5,) for n in range(units)]
    report(one, f"/bms/rapporter/indikator/{number}?aar=2026", lost, 2)
    page.goto("/bms/malinger")
    other = page.get_by_role("link", name="P2 Medarbeidersamtaler").get_attribute("href")
    second = re.search(r"/(\d+)", other)[1]
    report(one, f"/bms/rapporter/indikator/{second}?aar=2026", talks, 1)

    one.click(page.locator("ul.bms-menu").get_by_role("link", name="Styringskort"))
    page.goto(f"{page.url.partition('?')[0]}?periode=2026T1")
    share = Decimal(100 * sum(a for a, _ in lost)) / sum(b for _, b in lost)
    wanted = str(share.quantize(Decimal("0.1"), ROUND_HALF_UP)).replace(".", ",")
    status = "Grønn" if share <= 2 else "Gul" if share <= 3 else "Rød"
    sick = shown(page, "P1")
    assert wanted in sick and status in sick and "mangler" not in sick, sick
    assert str(sum(n for (n,) in talks)) in shown(page, "P2")
    with capsys.disabled():
        print(f"\nfrom an empty municipality to a card of {units} units: {one.clicks} clicks")
    assert one.clicks <= 25
    assert one.said == []
    one.context.close()
