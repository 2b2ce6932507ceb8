"""The card and the lists of actions as files: the figures of the page, for those who may see the page."""

from __future__ import annotations

import csv
import io
import re
import sys
from decimal import Decimal

import pytest
from docx import Document as read_docx
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from tests.conftest import token_of
from tests.pages.test_plan_pages import begin
from tests.reports.adopting import adopt, content_of
from tests.reports.test_long_and_own import INSIDE, template

ENDINGS = ("pdf", "docx", "xlsx", "csv", "html")


@pytest.fixture(scope="module")
def card_files(reading):
    """The card's page and its files, as the municipal director gets them."""
    browser = reading.browser("gro.nilsen")
    with reading.session() as session:
        card = reading.card(session).id
    where = "enhet=HK&periode=2025"
    page = browser.get(f"/bms/styringskort/{card}?{where}").text
    files = {e: browser.get(f"/bms/styringskort/{card}/fil/{e}?{where}") for e in ENDINGS}
    return page, files, card


def shown_values(page: str) -> list[str]:
    """The results of the card's page, in its order."""
    cells = re.findall(r'class="val" href="[^"]*" data-bms-why>\s*([^<]*)<', page)
    return [cell.strip() for cell in cells]


def figure(shown: object) -> Decimal | str:
    """A result as a number, whatever the format writes it with; a dash stays one."""
    text = str(shown).replace("\xa0", "").replace("\N{MINUS SIGN}", "-").replace(",", ".")
    return text if text == "–" else Decimal(text).normalize()


def test_every_format_has_the_results_of_the_page_in_their_order(card_files):
    page, files, _ = card_files
    shown = shown_values(page)
    wanted = [figure(value) for value in shown]
    assert len(wanted) > 25
    assert [figure(cell) for cell in column(read_csv(files["csv"].data))] == wanted
    assert [figure(cell) for cell in column(read_xlsx(files["xlsx"].data))] == wanted
    assert [figure(cell) for cell in column(read_word(files["docx"].data))] == wanted
    found = re.findall(r'<tr><th scope="row">.*?<td class="num">([^<]*)<', files["html"].text)
    assert found == shown
    text = "".join(one.extract_text() for one in PdfReader(io.BytesIO(files["pdf"].data)).pages)
    assert all(squeezed(value) in squeezed(text) for value in shown)


def column(rows: list[list]) -> list:
    """The column of results, without the heads of groups."""
    place = rows[0].index("Resultat")
    return [row[place] for row in rows[1:] if len(row) > place and row[place] not in ("", row[0])]


def read_csv(content: bytes) -> list[list]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def read_xlsx(content: bytes) -> list[list]:
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()


def read_word(content: bytes) -> list[list]:
    table = read_docx(io.BytesIO(content)).tables[0]
    return [[cell.text for cell in row.cells] for row in table.rows]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_a_file_says_what_it_is_and_is_kept_nowhere_on_the_way(card_files):
    _, files, card = card_files
    kinds = {e: answer.headers["Content-Type"] for e, answer in files.items()}
    assert kinds["pdf"] == "application/pdf" and kinds["csv"] == "text/csv; charset=utf-8"
    for ending, answer in files.items():
        assert answer.headers["Cache-Control"] == "private, no-store"
        name = f'attachment; filename="styringskort-hemne-kommune-2025-2026-09-16.{ending}"'
        assert answer.headers["Content-Disposition"] == name


def test_a_card_as_a_file_hides_no_red_that_its_page_tells_of(reading, card_files):
    _, _, card = card_files
    where = f"/bms/styringskort/{card}/fil/%s?enhet=HK&periode=2026T2"
    browser = reading.browser("odd.rian")
    told = squeezed("\n".join(p.extract_text() for p in pdf_pages(browser.get(where % "pdf").data)))
    for line in (
        "Sist kjente status: Samlet skår 5,27 av 10 (fra 31 av 31 indikatorer). "
        "8 grønne, 20 gule, 3 røde, 1 observasjon.",
        "Målt i 2. tertial: Samlet skår 4,52 av 10 (fra 5 av 5 indikatorer). 4 gule, 1 rød.",
        "Netto lånegjeld i % av driftsinntekter: 96,3 %, målt 2025",
        "Merforbruk 900 000 kr",  # reported as 900, in thousands
    ):
        assert squeezed(line) in told, line
    rows = {row[0]: row for row in read_csv(browser.get(where % "csv").data) if len(row) > 5}
    head = rows["Kode"]
    lent = dict(zip(head, rows["I28"], strict=False))
    assert (lent["Periode"], lent["Resultat"], lent["Status"], lent["Mål"]) == (
        "2025",
        "96,3",
        "Rød",
        "≤\u00a080,0",
    )
    assert sum(row[head.index("Status")] == "Rød" for row in rows.values()) == 3


def pdf_pages(content: bytes):
    return PdfReader(io.BytesIO(content)).pages


def test_a_file_is_for_those_who_may_see_its_page(reading, card_files):
    _, _, card = card_files
    for path in (f"styringskort/{card}/fil/pdf", f"styringskort/{card}/tiltak/fil/csv"):
        here = f"/bms/{path}?enhet=HK&periode=2025"
        assert reading.browser("kari.melland").get(here).status_code == 403
        assert reading.app.test_client().get(here).status_code == 302
    known = reading.browser("gro.nilsen").get(f"/bms/styringskort/{card}/fil/exe?enhet=HK")
    assert known.status_code == 404


def test_the_action_view_and_the_list_hold_the_same_eighteen_actions(reading, card_files):
    browser, card = reading.browser("gro.nilsen"), card_files[2]
    tree = read_csv(
        browser.get(f"/bms/styringskort/{card}/tiltak/fil/csv?enhet=HK&periode=2026").data
    )
    listed = read_csv(browser.get("/bms/tiltak/fil/csv?enhet=HK").data)
    names = {row[0] for row in listed[1:-1]}
    assert len(names) == 18 and names < {row[0] for row in tree if len(row) > 1}
    assert listed[-1][listed[0].index("Kostnad, kr")] == "5350000"
    for ending in ("pdf", "docx"):
        assert browser.get(f"/bms/tiltak/fil/{ending}?enhet=HK").status_code == 200


LACKING = [
    ("typst", "pdf", "pdf"),
    *((m, "docx", "office") for m in ("docx", "docxtpl", "resvg_py")),
]


@pytest.mark.parametrize(("module", "ending", "extra"), LACKING)
def test_a_package_that_is_not_installed_is_a_sentence_with_the_line_that_installs_it(
    stand, monkeypatch, module, ending, extra
):
    browser = stand.browser("gro.nilsen")
    plan = begin(browser)
    with stand.session() as session:
        card = stand.card(session).id
        kept = adopt(stand, session, content_of(stand, session, "plan", "KBH", "2026"))
    monkeypatch.setitem(sys.modules, module, None)
    places = [f"{plan}/fil", "/bms/tiltak/fil"]
    places += [f"/bms/styringskort/{card}/fil", f"/bms/styringskort/{card}/tiltak/fil"]
    found = {f"{place}/{ending}" for place in places}
    found |= {f"/bms/vedtatt/{kept}/arkiv/pdf"} if ending == "pdf" else set()
    for path in sorted(found):
        answer = browser.get(path)
        assert answer.status_code == 501, path
        assert f"pip install &#34;wisweb_bms[{extra}]&#34;" in answer.text, path
    for path in ("/bms/tiltak/fil/xlsx", f"{plan}/fil/csv", f"/bms/vedtatt/{kept}/arkiv/html"):
        assert browser.get(path).status_code == 200, path


@pytest.mark.parametrize("module", ["docx", "docxtpl"])
def test_a_template_is_not_taken_in_where_word_files_can_not_be_made(stand, monkeypatch, module):
    browser = stand.browser("gro.nilsen")
    sent = {"csrf_token": token_of(browser.get("/bms/oppsett/word").text)}
    monkeypatch.setitem(sys.modules, module, None)
    sent["fil"] = (io.BytesIO(template(*INSIDE)), "mal.docx")
    answer = browser.post("/bms/oppsett/word", data=sent)
    assert "pip install &#34;wisweb_bms[office]&#34;" in answer.text
    assert "mal.docx" not in answer.text
