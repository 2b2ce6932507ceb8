"""Every format says what the document says: the same figures, and the same text whatever it tries to be."""

from __future__ import annotations

import csv as csv_module
import datetime as dt
import io
import re
import zipfile
from dataclasses import replace
from decimal import Decimal
from functools import cache

import html5lib
import pikepdf
import pytest
from docx import Document as read_docx
from docx.oxml.ns import qn
from pdfua import validate
from PIL import Image
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from tests.reports.samples import HOSTILE, LONG, hostile, sample
from wisweb_bms.reports import csv, excel, pdf, web, word
from wisweb_bms.reports.document import (
    Cell,
    CellKind,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    RowKind,
    Run,
    TableBlock,
)
from wisweb_bms.reports.formats import FORMATS, make
from wisweb_bms.reports.wording import WORDS

LANGUAGES = ("nb", "nn", "en")


@cache
def hostile_document() -> Document:
    """All that is hostile, wherever a document takes text."""
    blocks = []
    for number, text in enumerate(HOSTILE):
        first, *rest = hostile(text)
        assert isinstance(first, Heading)
        blocks += [replace(first, anchor=f"h{number}"), *rest]
    return sample("nb", *blocks, Paragraph((Run(LONG),)), title=HOSTILE[0], subtitle=HOSTILE[2])


@cache
def made(ending: str, language: str = "nb") -> bytes:
    document = hostile_document() if language == "hostile" else sample(language)
    return make(document, ending)


def tables(document: Document) -> list[TableBlock]:
    return [block for block in document.blocks if isinstance(block, TableBlock)]


def squeezed(text: str) -> str:
    """Without white space, and without what PDF sets as picture, mark or other order."""
    return re.sub(r"\s", "", text)


# -- figures ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_has_the_tables_numbers_and_days_as_such(language):
    rows = CalamineWorkbook.from_filelike(io.BytesIO(made("xlsx", language)))
    read = rows.get_sheet_by_index(0).to_python()
    (table,) = tables(sample(language))
    assert read[0] == [column.label for column in table.columns]
    for row, cells in zip(table.rows, read[1:], strict=True):
        for cell, found in zip(row.cells, cells, strict=False):
            if cell.number is not None:
                assert Decimal(str(found)) == cell.number
            else:
                assert found == (cell.day or cell.text)


def test_a_workbook_of_many_tables_has_a_sheet_for_each_and_an_overview_that_leads_there():
    book = CalamineWorkbook.from_filelike(io.BytesIO(made("xlsx", "hostile")))
    assert len(book.sheet_names) == 2 + len(HOSTILE)
    assert len({name.casefold() for name in book.sheet_names}) == len(book.sheet_names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_csv_has_the_tables_numbers_as_its_language_writes_them(language):
    content = made("csv", language)
    assert content.startswith(b"\xef\xbb\xbf")
    read = list(csv_module.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    (table,) = tables(sample(language))
    comma = "." if language == "en" else ","
    for row, cells in zip(table.rows, read[1:], strict=True):
        for cell, found in zip(row.cells, cells, strict=True):
            if cell.number is not None:
                assert found.replace(comma, ".") == f"{cell.number:.{cell.decimals}f}"
            elif cell.day:
                assert found == (cell.day.isoformat() if language == "en" else "15.09.2026")
            else:
                assert found == cell.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_and_web_have_the_table_as_it_is_read(language):
    (table,) = tables(sample(language))
    wanted = [[cell.text for cell in row.cells] for row in table.rows]
    found = [
        [c.text for c in row.cells] for row in read_docx(as_file("docx", language)).tables[0].rows
    ]
    signs = re.compile(r"^[●◆■] ")
    assert [signs.sub("", c) for c in found[0]] == [column.label for column in table.columns]
    for row, cells in zip(table.rows, found[1:], strict=True):
        shown = cells[:1] if row.kind is RowKind.GROUP else [signs.sub("", c) for c in cells]
        assert shown == [cell.text for cell in row.cells]
    page = html5lib.parse(made("html", language), namespaceHTMLElements=False)
    rows = page.findall(".//table/tbody/tr")
    assert [["".join(cell.itertext()) for cell in row] for row in rows] == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_pdf_has_every_cell_in_its_order(language):
    text = squeezed(pdf_text(language))
    place = 0
    for row in tables(sample(language))[0].rows:
        for cell in row.cells:
            found = text.find(squeezed(cell.text), place)
            assert found >= place, cell
    for heading in ("Medarbeidere", "Økonomi", "8av30indikatorernårmålet"):
        assert heading in text


def as_file(ending: str, language: str = "nb") -> io.BytesIO:
    return io.BytesIO(made(ending, language))


@cache
def pdf_text(language: str) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(as_file("pdf", language)).pages)


# -- hostile text ----------------------------------------------------------------------------------


def test_text_that_tries_to_be_more_is_itself_in_word():
    read = read_docx(as_file("docx", "hostile"))
    paragraphs = [p.text for p in read.paragraphs]
    cells = {cell.text for table in read.tables for row in table.rows for cell in row.cells}
    for text in HOSTILE:
        assert text in paragraphs and text + text in paragraphs and text in cells, text
    assert LONG in paragraphs


def test_text_that_tries_to_be_more_is_itself_on_the_web():
    page = html5lib.parse(made("html", "hostile"), namespaceHTMLElements=False)
    scripts = ["".join(one.itertext()) for one in page.iter("script")]
    assert len(scripts) == 1 and "alert" not in scripts[0]
    headings = ["".join(one.itertext()) for one in page.findall(".//main/h3")]
    assert headings == ["Økonomi", *HOSTILE]
    assert not [a for a in page.iter("a") if not re.match(r"#|https://", a.get("href") or "")]
    assert LONG in ["".join(p.itertext()) for p in page.iter("p")]


def test_text_that_tries_to_be_more_is_itself_in_a_workbook():
    book = CalamineWorkbook.from_filelike(as_file("xlsx", "hostile"))
    sheets = [book.get_sheet_by_index(n).to_python() for n in range(len(book.sheet_names))]
    for text in HOSTILE:
        assert [[text], [text], [text]] in sheets, text
    assert LONG in {row[0] for row in sheets[0]}
    assert b"<f>" not in made("xlsx", "hostile")


def test_text_that_tries_to_be_a_formula_is_none_in_csv():
    rows = csv_module.reader(io.StringIO(made("csv", "hostile").decode("utf-8-sig")), delimiter=";")
    found = [cell for row in rows for cell in row]
    for text in HOSTILE:
        assert text in found or f"'{text}" in found, text
    assert not [c for c in found if c.startswith(("=", "+", "@")) or re.match(r"-\D|-\d\+", c)]


def test_text_that_tries_to_be_more_is_itself_in_pdf():
    text = squeezed(pdf_text("hostile"))
    for wanted in HOSTILE:
        if wanted.isprintable() and wanted.isascii():
            assert text.count(squeezed(wanted)) >= 6, wanted
    assert "root:" not in text and "🎉" in text and "✅" in text and "שלום" in text
    words = squeezed(LONG)
    assert words[:300] in text and words[-100:] in text


def test_what_no_font_can_draw_is_told_to_who_listens():
    told = b"\n".join(alternatives(PdfReader(as_file("pdf", "hostile")))).decode()
    assert "汉" in told and "한" in told


def alternatives(reader: PdfReader) -> list[bytes]:
    """The text alternatives of a tagged file."""
    found, seen, waiting = [], set(), [reader.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        node = waiting.pop().get_object()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict) and id(node) not in seen:
            seen.add(id(node))
            if "/Alt" in node:
                found.append(str(node["/Alt"]).encode())
            if "/K" in node:
                waiting.append(node["/K"])
    return found


# -- for everyone ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", [*LANGUAGES, "hostile"])
def test_the_pdf_checker_has_no_findings(language, tmp_path):
    path = tmp_path / "file.pdf"
    path.write_bytes(made("pdf", language))
    report = validate(path)
    assert [(f.rule_id, f.message) for f in report.findings] == []


def test_pdf_has_bookmarks_language_title_and_text_for_its_charts():
    reader = PdfReader(as_file("pdf"))
    root = reader.trailer["/Root"]
    assert [one.title for one in reader.outline if not isinstance(one, list)] == ["Medarbeidere"]
    assert root["/Lang"].startswith("nb") and root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None and reader.metadata.title == "Virksomhetsplan 2026"
    assert b"Status. 13 gr" in b"".join(alternatives(reader))
    assert "Side 1 av 1" in pdf_text("nb")


def test_pdf_is_for_archives_and_for_everybody_and_each_row_of_a_table_has_a_head():
    with pikepdf.open(as_file("pdf")) as file:
        told = file.Root.Metadata.read_bytes().decode()
        (table,) = (one for one in file.objects if is_of(one, "/Table"))
        parts = [part for part in table.K if str(part.S) in ("/THead", "/TBody")]
        rows = [row for part in parts for row in part.K]
        kinds = [[str(cell.S) for cell in row.K] for row in rows]
        scopes = [str(row.K[0].A[0].Scope) for row in rows]
    assert re.search(r"pdfaid:part>2<.*pdfaid:conformance>A<", told, re.S)
    assert re.search(r"pdfuaid:part>1<", told)
    assert kinds == [["/TH"] * 5, ["/TH"], *[["/TH", *["/TD"] * 4]] * 5]
    assert scopes == ["/Column", "/Column", *["/Row"] * 5]


def is_of(one, kind: str) -> bool:
    return isinstance(one, pikepdf.Dictionary) and one.get("/S") == kind


def test_no_group_stands_at_the_foot_of_a_page_with_fewer_than_two_of_its_rows():
    rows = tuple(
        row
        for group in range(30)
        for row in (
            *([Row((Cell(f"Gruppe {group} øverst"),), RowKind.GROUP)] * (group % 3 == 0)),
            Row((Cell(f"Gruppe {group}"),), RowKind.GROUP),
            *(Row((Cell(f"Rad {group}.{n}"),)) for n in range(2 + group % 5)),
        )
    )
    for above in range(0, 24, 3):
        start = [Paragraph((Run("Linje"),))] * above
        table = TableBlock("Lang", (Column("Navn"),), rows)
        file = make(sample("nb", blocks=(*start, table)), "pdf")
        for page in PdfReader(io.BytesIO(file)).pages:
            lines = re.findall(r"(Gruppe|Rad) \d+", page.extract_text())
            assert "Gruppe" not in lines[-2:], lines[-5:]


def test_word_keeps_a_head_with_its_first_row_and_that_one_with_the_next():
    rows = [row._tr for row in read_docx(as_file("docx")).tables[0].rows]
    kept = [
        all(p.find(f".//{qn('w:keepNext')}") is not None for p in tr.iter(qn("w:p"))) for tr in rows
    ]
    assert kept == [True, True, True, False, False, False, False]


@pytest.mark.parametrize("landscape", [False, True])
def test_no_number_day_or_word_is_broken_while_there_is_room_for_it(landscape):
    day = dt.date(2026, 12, 31)
    number = Cell("5\u00a0350\u00a0000", Decimal(5350000))
    table = TableBlock(
        "Tiltak",
        (
            Column("Tiltak og hva det skal føre til", share=60),
            Column("Budsjett, kr", CellKind.NUMBER, 2),
            Column("Frist", CellKind.DAY, 2),
            Column("Resultat", share=2),
        ),
        (Row((Cell("Vikarpool " * 20), number, Cell("31.12.2026", day=day), Cell("Rød"))),),
    )
    document = sample("nb", blocks=(table,), landscape=landscape)
    file = PdfReader(io.BytesIO(make(document, "pdf"))).pages[0].extract_text()
    lines = [line.replace("\u00a0", " ") for line in file.split("\n")]
    for whole in ("5 350 000", "31.12.2026", "Resultat", "Frist"):
        assert any(whole in line for line in lines), whole
    grid = read_docx(io.BytesIO(make(document, "docx"))).tables[0]._tbl.tblGrid
    room = [int(column.get(qn("w:w"))) for column in grid]
    # A figure of 9 points is about 95 twentieths of a point wide.
    assert all(wide >= 95 * n for wide, n in zip(room[1:], (9, 10, 8), strict=True)), room


def test_word_says_when_it_was_made():
    core = read_docx(io.BytesIO(make(sample(), "docx"))).core_properties
    now = dt.datetime.now(dt.UTC)
    assert core.created == core.modified and abs(core.created - now) < dt.timedelta(minutes=10)


def test_a_workbook_has_rows_as_tall_as_their_text_no_filter_over_groups_and_wide_pages_that_lie():
    sheet = first_sheet(made("xlsx"))
    assert "<autoFilter" not in sheet and 'orientation="portrait"' in sheet
    long = Cell("Dette er en lang tekst som går over flere linjer i cellen. " * 4)
    wide = TableBlock(
        "Tiltak",
        (Column("Tiltak"), Column("Virkning"), Column("Følges opp av")),
        (Row((long, Cell("A"), Cell("B"))), Row((Cell("Kort"), long, Cell("C")))),
    )
    sheet = first_sheet(make(sample("nb", blocks=(wide,)), "xlsx"))
    assert '<autoFilter ref="A1:C3"' in sheet and 'orientation="landscape"' in sheet
    heights = [float(ht) for ht in re.findall(r'<row r="[23]"[^>]* ht="([\d.]+)"', sheet)]
    assert len(heights) == 2 and min(heights) >= 4 * 15


def test_a_spreadsheet_has_unit_and_period_of_a_figure_in_columns_of_their_own():
    figure = Cell("57,1 % (2025)", Decimal("57.1"), 1, beside=("%", "2025"))
    table = TableBlock(
        "Resultater og mål, Brukere og tjenester",
        (
            Column("Indikator"),
            Column("Resultat", CellKind.NUMBER, 10, ("Måleenhet", "Periode")),
            Column("Status", CellKind.STATUS),
        ),
        (
            Row((Cell("Egen drift"),), RowKind.GROUP),
            Row((Cell("I05"), figure, Cell("Gul", status="yellow"))),
            Row((Cell("I21"), Cell("Ingen verdi"), Cell("–"))),
        ),
    )
    document = sample("nb", blocks=(table,))
    book = CalamineWorkbook.from_filelike(io.BytesIO(make(document, "xlsx")))
    assert book.sheet_names == ["Resultater og mål, Brukere og"]
    wanted = [
        ["Indikator", "Resultat", "Måleenhet", "Periode", "Status"],
        ["Egen drift", "", "", "", ""],
        ["I05", 57.1, "%", "2025", "Gul"],
        ["I21", "Ingen verdi", "", "", "–"],
    ]
    assert book.get_sheet_by_index(0).to_python() == wanted
    text = make(document, "csv").decode("utf-8-sig")
    read = list(csv_module.reader(io.StringIO(text), delimiter=";"))
    assert read[0] == wanted[0] and read[2] == ["I05", "57,1", "%", "2025", "Gul"]


def first_sheet(file: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        return parts.read("xl/worksheets/sheet1.xml").decode()


def test_word_has_real_headings_table_heads_language_and_text_for_its_charts():
    read = read_docx(as_file("docx", "nn"))
    styles = [(p.style.name, p.text) for p in read.paragraphs if p.style.name.startswith("Heading")]
    assert styles == [("Heading 1", "Medarbeidere"), ("Heading 2", "Økonomi")]
    assert read.core_properties.language == "nn-NO"
    assert {one.get(qn("w:val")) for one in read.styles.element.iter(qn("w:lang"))} == {"nn-NO"}
    (picture,) = read.inline_shapes
    assert picture._inline.docPr.get("descr") == "Status. 13 grønne, 7 røde."
    assert written(
        read.part.related_parts[picture._inline.graphic.graphicData.pic.blipFill.blip.embed]
    )
    assert read.tables[0].rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    lists = [p for p in read.paragraphs if p._p.pPr is not None and p._p.pPr.numPr is not None]
    assert [p.text for p in lists] == ["Nærvær", "Samtaler", "Første", "Andre"]


def written(picture) -> bool:
    """Whether the words of the chart stand in the picture, below its bars."""
    drawn = Image.open(io.BytesIO(picture.blob)).convert("L")
    below = drawn.crop((0, drawn.height * 5 // 8, drawn.width // 2, drawn.height))
    return below.getextrema()[0] < 160


def test_a_web_page_needs_nothing_but_itself_and_leads_to_its_own_headings():
    document = sample("nb", Heading(1, "Mer", "mer"), Heading(1, "Sist", "sist"))
    page = html5lib.parse(web.write(document), namespaceHTMLElements=False)
    assert not [e for e in page.iter() if e.get("src") or e.tag == "link" or e.get("style")]
    ids = [e.get("id") for e in page.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    leads = [a.get("href") for a in page.findall(".//nav//a")]
    assert leads == ["#medarbeidere", "#okonomi", "#mer", "#sist"] and {x[1:] for x in leads} < set(
        ids
    )
    assert page.get("lang") == "nb" and [e for e in page.iter() if e.get("role") == "img"]
    for text in re.findall(r"'sha256-([^']+)'", web.policy()):
        assert len(text) == 44


def test_every_format_has_its_words_in_every_language():
    assert set(WORDS) == set(LANGUAGES)
    for language in LANGUAGES:
        assert (
            WORDS[language].contents
            in make(sample(language, Heading(1, "A", "a"), Heading(1, "B", "b")), "html").decode()
        )
    assert set(FORMATS) == {"pdf", "docx", "xlsx", "csv", "html"}
    assert [m.__name__.rpartition(".")[2] for m in (pdf, word, excel, csv, web)]
