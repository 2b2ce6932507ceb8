"""A spreadsheet's cells come in as they are shown, its faults as themselves, and what it hides is told."""

from __future__ import annotations

import datetime as dt
import io
import unicodedata
from decimal import Decimal
from typing import Any

import pytest
import xlsxwriter

from tests.imports import hostile
from wisweb_bms.engine.numbers import NumberRefused, takes_percent
from wisweb_bms.imports import amounts
from wisweb_bms.imports.heading import find_heads
from wisweb_bms.imports.heads import period_of, role_of
from wisweb_bms.imports.tables import (
    Percent,
    Sheet,
    failed,
    first_visible,
    only_shown,
    read_upload,
    text_of,
)


def shown(*cells: tuple[Any, str]) -> list[Any]:
    """Each number with its format, down one column."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        page = book.add_worksheet()
        for number, (value, code) in enumerate(cells):
            page.write_number(number, 0, value, book.add_format({"num_format": code}))
    return [row[0] for row in read_upload(made.getvalue(), "fil")[0].rows]


def test_a_number_comes_in_as_its_cell_shows_it():
    plain = [(0.084, "0.0"), (8.4, '0.0"%"'), (8.4, "0.0\\%"), (-1234, '#,##0 "kr";[Red]-#,##0')]
    assert shown(*plain) == [Decimal("0.084"), Decimal("8.4"), Decimal("8.4"), -1234]
    percent = [
        (0.084, "0%"),
        (0.9, "0.00%"),
        (1, "0 %"),
        (-0.025, "0.0%;[Red]-0.0%"),
        (1 / 3, "[Green]0.0%;;0%"),
        (0, '[=0]"";0.0%'),
        (0.29, "#,##0.0 %"),
        (12.5, "0.0%"),
    ]
    found = shown(*percent)
    assert [text_of(cell) for cell in found] == [
        "8,4 %", "90 %", "100 %", "-2,5 %", "33,333333 %", "0 %", "29 %", "1250 %",
    ]  # fmt: skip
    assert all(isinstance(cell, Percent) for cell in found)
    thousands = [(1_234_567, "#,##0,"), (2_500_000, '0.0,,"mill"'), (1234, "#,##0")]
    assert shown(*thousands) == [Decimal("1234.567"), Decimal("2.5"), 1234]


def test_a_day_that_is_shown_as_its_month_or_year_is_that_month_or_year():
    day = 46188  # 15 June 2026
    codes = ("dd.mm.yyyy", "mmm yy", "[$-414]mmmm yyyy;@", "mm/yyyy", "yyyy", "d. mmm")
    found = shown(*((day, code) for code in codes))
    assert found[0] == found[5] == dt.date(2026, 6, 15)
    assert found[1:4] == ["juni 2026"] * 3 and found[4] == "2026"
    assert period_of(text_of(found[1])) == "2026M06"


def test_the_first_style_of_a_file_counts_for_cells_that_name_none():
    styles = (
        f'<styleSheet xmlns="{hostile.MAIN}"><cellXfs><xf numFmtId="10"/></cellXfs></styleSheet>'
    )
    book = hostile.sheet('<row r="1"><c r="A1"><v>0.5</v></c></row>', styles=styles)
    assert read_upload(book, "fil")[0].rows == [("50 %",)]


def test_per_cent_is_read_exactly_where_the_unit_takes_it_and_refused_elsewhere():
    for unit in ("%", "% av budsjett", "prosent", "prosentpoeng", "Percent"):
        assert takes_percent(unit)
    assert not any(map(takes_percent, ("antall", "kr", "")))
    cell = Percent("1,234 %")
    for style in ("", amounts.ENGLISH, amounts.NORWEGIAN):
        assert amounts.read(cell, style, percent=True) == Decimal("1.234")
    with pytest.raises(NumberRefused):
        amounts.read(cell, percent=False)
    assert amounts.ambiguous([cell, "1,234.5"]) == ()


def test_faults_are_themselves_and_a_formula_never_calculated_is_the_formula():
    cells = (
        '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#REF!</v></c>'
        '<c r="C1"><f>2+3</f><v></v></c><c r="D1"><f>SUM(A1:A9)</f></c>'
        '<c r="E1" t="str"><f>IF(A1,"","")</f><v></v></c><c r="F1"><f>1+1</f><v>2</v></c>'
        '<c r="G1"><f t="shared" si="0"/><v/></c><c r="H1" t="e"><v>#N/A</v></c></row>'
    )
    row = read_upload(hostile.sheet(cells), "fil")[0].rows[0]
    assert row == ("#DIV/0!", "#REF!", "=2+3", "=SUM(A1:A9)", None, 2, "=", "#N/A")
    kinds = ["error", "error", "formula", "formula", "", "", "formula", ""]
    assert [failed(cell) for cell in row] == kinds
    assert [failed(text) for text in ("#VERDI!", "#Navn?", "=A1", "-", "# 3")] == [
        "error", "error", "formula", "", "",
    ]  # fmt: skip
    assert amounts.is_nothing("#N/A") and not amounts.is_nothing("#DIV/0!")


def hiding() -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        old, very, own = (book.add_worksheet(name) for name in ("Gammelt", "Skjult", "Tall"))
        for page in (old, very, own):
            for number, text in enumerate(("Enhet", "A", "B", "C", "D")):
                page.write(number, 0, text)
                page.write(number, 2, number)
        old.hide()
        very.very_hidden()
        own.activate()
        own.set_first_sheet()
        own.set_row(2, None, None, {"hidden": True})
        own.set_row(3, None, None, {"hidden": True, "level": 1})
        own.set_row(9, None, None, {"hidden": True})
        own.set_column(1, 2, None, None, {"hidden": True})
    return made.getvalue()


def test_what_a_file_hides_is_told_and_the_first_sheet_that_is_seen_comes_first():
    sheets = read_upload(hiding(), "fil")
    assert [(s.name, s.hidden) for s in sheets] == [
        ("Gammelt", True), ("Skjult", True), ("Tall", False),
    ]  # fmt: skip
    own = first_visible(sheets)
    assert (own.name, own.hidden_rows, own.hidden_columns) == ("Tall", {3, 4}, (2, 3))
    assert [number for number, _ in own.numbered()] == [2, 3, 4, 5]
    assert [number for number, _ in only_shown(own).numbered()] == [2, 5]
    assert first_visible(sheets[:2]).name == "Gammelt"


def test_a_letter_typed_as_base_and_accent_is_one_letter():
    word = unicodedata.normalize("NFD", "Åsgård skole é")
    assert word != "Åsgård skole é"
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        book.add_worksheet(word).write(0, 0, word)
    sheet = read_upload(made.getvalue(), "fil")[0]
    assert (sheet.name, sheet.rows[0][0]) == ("Åsgård skole é",) * 2
    assert read_upload(f"{word};1\n".encode(), "fil")[0].heads[0] == "Åsgård skole é"


def headed(table: list[list[Any]], **said: int) -> Any:
    rows = [tuple(Decimal(c) if isinstance(c, int) else c or None for c in row) for row in table]
    sheet = Sheet("", rows)
    return find_heads(
        sheet,
        lambda text: bool(role_of(text, {})),
        lambda text: "period" if period_of(text) else "",
        **said,
    )


HEADS = ["Enhet", "Indikator", "Periode", "Verdi"]
ROW = ["KBH", "I01", "2026T1", "5,5"]


@pytest.mark.parametrize(
    ("rows", "row", "above"),
    [
        ([HEADS, ROW], 1, ()),
        ([["Sykefravær 2026"], [], HEADS, ROW], 3, ("Sykefravær 2026",)),
        ([["Uttrekk", "03.09.2026"], ["Laget av", "Kari"], HEADS, ROW], 3, ("Uttrekk 03.09.2026", "Laget av Kari")),
        ([["Rapport for 2026"], ["Enhet", "2025", "2026"], ["KBH", "1", "2"]], 2, ("Rapport for 2026",)),
        ([["x"], ["a", "b", "c"], [1, 2, 3], [4, 5, 6]], 2, ("x",)),
        ([["Periode: 2026T1"], ["Enhet", "Verdi"], ["KBH", "-"]], 2, ("Periode: 2026T1",)),
    ],
)  # fmt: skip
def test_what_stands_above_the_heads_is_set_aside(rows, row, above):
    found = headed(rows)
    assert (found.row, found.rows, found.above) == (row, 1, above)
    assert found.sheet.heads == tuple(rows[row - 1])
    assert next(found.sheet.numbered())[0] == row + 1


@pytest.mark.parametrize(
    ("upper", "lower", "heads"),
    [
        (["Enhet", "2025", "", "2026"], ["", "T1", "T2", "T1"], ["Enhet", "2025 T1", "2025 T2", "2026 T1"]),
        (["", 2025, None, 2026], ["Enhet", "T1", "T2", "T1"], ["Enhet", "2025 T1", "2025 T2", "2026 T1"]),
        (["Enhet", "T1", "", "Kommentar"], ["", "2025", "2026", ""], ["Enhet", "T1 2025", "T1 2026", "Kommentar"]),
    ],
)  # fmt: skip
def test_heads_in_two_rows_are_joined(upper, lower, heads):
    rows = [["Tittel"], upper, lower, ["KBH", 1, 2, 3]]
    found = headed(rows)
    assert (found.row, found.rows, list(found.sheet.heads)) == (2, 2, heads)
    assert list(found.sheet.numbered())[0][0] == 4


def test_the_head_row_that_somebody_chose_is_the_head_row():
    rows = [["Enhet", "Periode"], ["Navn", "Kode"], ["KBH", "I01"]]
    assert headed(rows).row == 1
    found = headed(rows, row=2)
    assert (found.sheet.heads, found.above) == (("Navn", "Kode"), ("Enhet Periode",))
    assert headed(rows, row=1, rows=2).sheet.heads == ("Enhet Navn", "Periode Kode")


def test_cells_that_are_merged_stand_in_every_row_and_over_every_column_but_figures_do_not():
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        page = book.add_worksheet()
        page.merge_range("A1:E1", "Tittel")
        page.merge_range("A2:A3", "Enhet")
        page.merge_range("B2:C2", 2025)
        page.merge_range("D2:E2", 2026)
        page.write_row("B3", ["T1", "T2", "T1", "Merknad"])
        page.merge_range("A4:A5", "KBH")
        page.merge_range("B4:B5", 7)
        page.merge_range("C4:C5", 0.5, book.add_format({"num_format": "0%"}))
        page.write_row("D4", [1])
        page.write_row("D5", [2])
    found = find_heads(
        read_upload(made.getvalue(), "fil")[0],
        lambda text: bool(role_of(text, {})),
        lambda text: "period" if period_of(text) else "",
    )
    assert found.above == ("Tittel",)
    assert found.sheet.heads == ("Enhet", "2025 T1", "2025 T2", "2026 T1", "2026 Merknad")
    assert list(found.sheet.numbered()) == [
        (4, ("KBH", 7, "50 %", 1)),
        (5, ("KBH", None, None, 2)),
    ]
