"""From an empty municipality to a set-up in the register by one file, in a real browser; then figures."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visitor, address, chromium, faults_of_markup  # noqa: F401
from tests.imports import files
from tests.imports.test_setup_sheet import AREAS, CRITERIA, INDICATORS, QUESTIONS, TARGETS
from wisweb_bms.imports.sheets import Written, as_xlsx
from wisweb_bms.imports.tables import read_upload

pytestmark = pytest.mark.browser


@pytest.fixture
def controller(chromium, address):  # noqa: F811
    visitor = Visitor(chromium, address)
    visitor.log_in("controller", "harstad")
    yield visitor
    assert visitor.said == []
    visitor.context.close()


def fits_and_keeps_the_rules(visitor: Visitor) -> None:
    page = visitor.page
    assert visitor.rules_broken() == [], page.url
    assert faults_of_markup(page.content()) == [], page.url
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390, page.url
    page.set_viewport_size({"width": 1280, "height": 900})


def filled(template: Path) -> bytes:
    """The downloaded template with its own heads, filled in."""
    by_name = dict(zip(("areas", "criteria", "indicators", "questions", "targets"), (
        AREAS, CRITERIA, INDICATORS, QUESTIONS, TARGETS), strict=True))  # fmt: skip
    made = []
    sheets = [one for one in read_upload(template.read_bytes(), "mal") if not one.hidden]
    for sheet, rows in zip(sheets, by_name.values(), strict=True):
        heads = [h.removesuffix(" *") for h in sheet.heads]
        own = [h.removesuffix(" *") for h in rows[0]]
        laid = [
            [row[own.index(h)] if h in own and own.index(h) < len(row) else None for h in heads]
            for row in rows[1:]
        ]
        made.append(Written(sheet.name, sheet.heads, laid))
    return as_xlsx(made)


def test_a_set_up_from_the_template_and_the_pages_keep_the_rules(controller, tmp_path):
    page = controller.page
    page.goto("/bms/oppsett")
    controller.click(page.get_by_role("link", name="Oppsett fra regneark"))
    fits_and_keeps_the_rules(controller)
    with page.expect_download() as got:
        controller.click(page.get_by_role("link", name="Tom mal, xlsx"))
    template = tmp_path / "mal.xlsx"
    got.value.save_as(template)
    bad = tmp_path / "feil.xlsx"
    bad.write_bytes(files.workbook(Fokusområder=[["Kode", "Navn"], ["A", None], [None, "B"]]))
    page.get_by_label("Regneark").set_input_files(bad)
    controller.click(page.get_by_role("button", name="Se hva det blir til"))
    expect(page.get_by_role("heading", name="2 spørsmål om filen")).to_be_visible()
    expect(page.get_by_text("Fokusområder B2")).to_be_visible()
    fits_and_keeps_the_rules(controller)
    page.screenshot(path=tmp_path / "feil.png", full_page=True)
    page.goto("/bms/oppsett/regneark")
    good = tmp_path / "oppsett.xlsx"
    good.write_bytes(filled(template))
    page.get_by_label("Regneark").set_input_files(good)
    controller.click(page.get_by_role("button", name="Se hva det blir til"))
    expect(page.get_by_text("Lagre oppsettet")).to_be_visible()
    fits_and_keeps_the_rules(controller)
    page.screenshot(path=tmp_path / "blir.png", full_page=True)
    controller.click(page.get_by_role("button", name="Lagre oppsettet"))
    expect(page.get_by_text("7 nye, 0 endret, 0 uendret")).to_be_visible()
    expect(page.get_by_role("link", name="P1 Sykefravær")).to_be_visible()
    print(f"clicks from log-in to a set-up: {controller.clicks}")


def test_the_library_and_the_statistics_page_keep_the_rules(controller, tmp_path):
    page = controller.page
    page.goto("/bms/oppsett/bibliotek")
    fits_and_keeps_the_rules(controller)
    page.screenshot(path=tmp_path / "bibliotek.png", full_page=True)
    page.get_by_label("Grunnskolepoeng").check()
    controller.click(page.get_by_role("button", name="Se over det du har valgt"))
    fits_and_keeps_the_rules(controller)
    page.screenshot(path=tmp_path / "bibliotek-se.png", full_page=True)
    controller.click(page.get_by_role("button", name="Ta inn i registeret"))
    expect(page.get_by_text("1 indikator er tatt inn i registeret.")).to_be_visible()
    page.goto("/bms/oppsett/statistikk")
    fits_and_keeps_the_rules(controller)
    table = tmp_path / "kostra.csv"
    table.write_bytes(
        b"Region;areal_130_eier_2014;areal_130_eier_2015\n161200;965.0;\n164800;5696;4008\n"
    )
    page.get_by_label("Tabell", exact=True).set_input_files(table)
    controller.click(page.get_by_role("button", name="Se over tabellen"))
    fits_and_keeps_the_rules(controller)
    page.screenshot(path=tmp_path / "statistikk.png", full_page=True)


def test_results_are_looked_over_and_saved_with_a_reason(chromium, address, tmp_path):  # noqa: F811
    visitor = Visitor(chromium, address)
    visitor.log_in("gro.nilsen")
    page = visitor.page
    page.goto("/bms/rapporter/importer")
    fits_and_keeps_the_rules(visitor)
    file = tmp_path / "avvik.csv"
    file.write_text(
        "Enhet;Indikator;Periode;Verdi\nKBH;I29;2026T1;91\n77;I29;2026T1;5\nSBH;I29;2026T1;-\n"
    )
    page.get_by_label("Fil med resultater").set_input_files(file)
    visitor.click(page.get_by_role("button", name="Se over filen"))
    fits_and_keeps_the_rules(visitor)
    page.screenshot(path=tmp_path / "resultater.png", full_page=True)
    page.get_by_label("77 er hos oss").fill("-")
    visitor.click(page.get_by_role("button", name="Bruk valgene"))
    expect(page.get_by_role("heading", name="Se over filen")).to_be_visible()
    expect(page.get_by_text("77 (1)")).to_be_visible()
    fits_and_keeps_the_rules(visitor)
    page.screenshot(path=tmp_path / "ses-over.png", full_page=True)
    page.get_by_label("Hvorfor rettes tallene som er rapportert før?").fill("Ny telling")
    visitor.click(page.get_by_role("button", name="Lagre 1 tall"))
    expect(page.get_by_text("1 tall er lagret fra filen.")).to_be_visible()
    assert visitor.said == []
    visitor.context.close()
