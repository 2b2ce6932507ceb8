"""A sector's plan, tertial and annual report, each adopted: the same target and its leader's words in all."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pytest
from docx import Document as read_docx
from playwright.sync_api import Page
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
TARGET = "≤ 7,0 (gul ≤ 8,0)"
SET_BY = "Hemne kommune, fra 01.01.2026"


@dataclass(frozen=True, slots=True)
class Step:
    """A document, the day it is made, the period its sick leave is of, and what the leader says of that."""

    kind: str
    period: str
    day: str
    result_of: str
    said: str
    file: str


STEPS = (
    Step("plan", "2026", "2026-09-16", "2025", "Vikarpoolen virket først fra høsten.", "docx"),
    Step("tertial", "2026T2", "2026-09-17", "2026T2", "Sommeren ga færre vikarer.", "pdf"),
    Step("annual", "2026", "2027-02-15", "2026", "Tre av fem enheter er under målet.", "xlsx"),
)


def as_text(ending: str, content: bytes) -> str:
    """Everything that the file says, its blanks made one."""
    if ending == "pdf":
        said = [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]
    elif ending == "docx":
        made = read_docx(io.BytesIO(content))
        cells = [c.text for t in made.tables for row in t.rows for c in row.cells]
        said = [*(p.text for p in made.paragraphs), *cells]
    else:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = map(book.get_sheet_by_name, book.sheet_names)
        said = [str(cell) for sheet in sheets for row in sheet.to_python() for cell in row]
    return " ".join(" ".join(said).split())


def sick_leave(page: Page) -> str:
    """The row of the rolled-up sick leave, as it is read."""
    tree = page.locator("table", has=page.locator("caption", has_text="Resultater og mål"))
    row = tree.locator("tr", has_text="I16 Sykefravær samlet")
    return " ".join(row.inner_text().split())


def assess(page: Page, step: Step) -> None:
    """The leader's own words on the sector's sick leave, by the button on its card."""
    page.goto(f"/bms/?enhet=OPP&periode={step.result_of}")
    page.get_by_role("link", name="Vurder", exact=True).click()
    part = page.locator("section.as", has=page.locator("h2", has_text="Sykefravær samlet"))
    part.locator("textarea").wait_for(state="attached")
    if not part.locator("textarea").is_visible():
        part.locator("summary").click()
    part.locator("textarea").fill(step.said)
    page.get_by_role("button", name="Lagre", exact=True).click()
    page.get_by_text(step.said).first.wait_for()


def write_and_send(page: Page, step: Step) -> str:
    """Every chapter that must be written, and the document sent in; its address."""
    page.goto(f"/bms/plan?enhet=OPP&slag={step.kind}&periode={step.period}")
    page.get_by_role("button", name="Begynn").first.click()
    page.wait_for_url("**/plan/*")
    document = page.url
    with page.expect_navigation():
        page.get_by_role("button", name="Send inn").click()
    for path in [a.get_attribute("href") or "" for a in page.locator(".bms-msg--danger a").all()]:
        page.goto(path)
        page.locator(".pl-edit").fill(f"Skrevet til {step.kind}.")
        page.get_by_role("button", name="Lagre", exact=True).click()
        page.wait_for_url("**/plan/*#*")
    page.goto(document)
    page.get_by_role("button", name="Send inn").click()
    page.get_by_text("Sendt inn. Den som vedtar").wait_for()
    return document


def adopt(page: Page, document: str) -> None:
    page.goto(document)
    page.get_by_role("button", name="Vedta", exact=True).click()
    page.get_by_role("link", name="Den vedtatte utgaven").click()


def downloaded(page: Page, path: str) -> str:
    """What the file says, as a reader gets it."""
    answer = page.request.get(path)
    assert answer.status == 200 and "html" not in answer.headers["content-type"], path
    return as_text(path.rpartition("/")[2], answer.body())


def test_a_target_and_the_leaders_assessment_stand_in_all_three_adopted_documents(
    chromium, address, monkeypatch
):
    per, ingrid = Visitor(chromium, address), Visitor(chromium, address)
    per.log_in("per.aune")
    ingrid.log_in("ingrid.lund")
    for step in STEPS:
        monkeypatch.setenv("BMS_TODAY", step.day)
        assess(per.page, step)
        document = write_and_send(per.page, step)
        adopt(ingrid.page, document)
        row = sick_leave(ingrid.page)
        assert TARGET in row and SET_BY in row, step
        said = ingrid.page.locator(".bms-doc p", has_text=step.said).first.inner_text()
        assert said == f"I16 Sykefravær samlet: {step.said}", step
        for path in (f"{document}/fil/{step.file}", f"{ingrid.page.url}/arkiv/pdf"):
            file = downloaded(ingrid.page, path)
            assert TARGET in file and step.said in file, path
        assert f"Skrevet til {step.kind}." in ingrid.page.content()
    ingrid.page.goto("/bms/vedtatt?enhet=OPP")
    assert ingrid.page.locator("a[href*='/vedtatt/']").count() >= len(STEPS)
    # An empty chapter is refused with 409, and the browser says so.
    assert not [said for said in per.said + ingrid.said if "409" not in said]
    per.context.close()
    ingrid.context.close()
