"""Tables as banks give them out: nothing assumed of their numbers, nothing overwritten, every gap with its word."""

from __future__ import annotations

import io
from decimal import Decimal as D
from typing import Any

import pytest
import xlsxwriter
from sqlalchemy import select

from tests.conftest import token_of
from tests.imports import files
from tests.imports.test_statistics import PAGE, chosen, save
from tests.imports.walking import Walker
from wisweb_bms.imports.municipality_numbers import numbers_of
from wisweb_bms.imports.official_table import Reading
from wisweb_bms.imports.refusing import TableRefused
from wisweb_bms.imports.statistics import read_statistics
from wisweb_bms.models import Entry, Indicator, Measurement, MeasurementPoint, Upload
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report import report

SYMBOLS = """\
"region";"Andel fra KOSTRA 2021";"Andel fra KOSTRA 2022";"Andel fra KOSTRA 2023";"Andel fra KOSTRA 2024";\
"Årsverk fra KOSTRA 2021";"Årsverk fra KOSTRA 2022";"Årsverk fra KOSTRA 2023";"Årsverk fra KOSTRA 2024"
"5503 Harstad";.;..;...;12,5;:;-;0;1234,5
"5501 Tromsø";11,1;-;:;13,5;10;20;30;40
"""
TITLED = '"12362: Nøkkeltall, etter region, statistikkvariabel og år"\n\n' + SYMBOLS
RENUMBERED = """\
"region";"Andel fra KOSTRA 2018";"Andel fra KOSTRA 2019";"Andel fra KOSTRA 2020";\
"Andel fra KOSTRA 2023";"Andel fra KOSTRA 2024"
"K-1903 Harstad - Hárstták (2013-2019)";10,1;10,2;.;.;.
"K-5402 Harstad - Hárstták (2020-2023)";.;.;10,3;10,4;.
"K-5503 Harstad - Hárstták";.;.;.;.;10,5
"EAK Landet";9,1;9,2;9,3;9,4;9,5
"""


def read(text: str, **how: str) -> Any:
    return read_statistics(text.encode(), "t.csv", Reading(**how))


@pytest.mark.parametrize(("text", "title"), [(SYMBOLS, ""), (TITLED, "12362: Nøkkeltall")])
def test_each_symbol_is_missing_with_its_word_and_a_dash_of_ssb_is_zero(text, title):
    found = read(text)
    own = {k[1:]: v for k, v in found.values.items() if k[0] == "5503 Harstad"}
    share, years = "Andel fra KOSTRA", "Årsverk fra KOSTRA"
    assert own == {
        (share, "2024"): D("12.5"),
        (years, "2022"): 0,
        (years, "2023"): 0,
        (years, "2024"): D("1234.5"),
    }
    gaps = {k[1:]: v for k, v in found.missing.items() if k[0] == "5503 Harstad"}
    expected = {(share, "2021"): ".", (share, "2022"): "..", (share, "2023"): "..."}
    assert gaps == expected | {(years, "2021"): ":"}
    assert found.label.startswith(title or "t.csv") and not found.dashes


def test_a_dash_of_another_bank_is_asked_about_and_read_as_answered():
    text = "Kommune;Andel 2022;Andel 2023\nHarstad;-;1,5\n"
    place = ("Harstad", "Andel", "2022")
    asked, zero, gap = read(text), read(text, dash="zero"), read(text, dash="missing")
    assert asked.dashes and place not in asked.values and asked.missing[place] == "-"
    assert zero.values[place] == 0 and not zero.dashes
    assert gap.missing[place] == "-" and place not in gap.values and not gap.dashes


def test_a_table_under_all_its_numbers_is_one_series_found_by_itself():
    found = read(RENUMBERED)
    own = found.own_regions("5503", "Harstad")
    assert [code[:6] for code in own] == ["K-1903", "K-5402", "K-5503"]
    assert {k[2]: v for k, v in found.values.items() if k[0] in own} == {
        "2018": D("10.1"),
        "2019": D("10.2"),
        "2020": D("10.3"),
        "2023": D("10.4"),
        "2024": D("10.5"),
    }
    for number in ("1903", "5402"):
        assert found.own_regions(number) == own
    assert numbers_of("5055") == ("5055",), "a merger is another municipality"


@pytest.mark.parametrize(
    ("row", "number", "name"),
    [
        ("5503", "5503", "x"),
        ("550300", "5503", "x"),
        ("K-5402 Harstad - Hárstták (2020-2023)", "5503", "x"),
        ("Harstad - Hárstták", "", "Harstad kommune"),
        ("Ha\u030arstad", "", "Hårstad"),
        ("HARSTAD", "9999", "Harstad"),
    ],
)
def test_the_own_row_is_found_by_number_earlier_number_or_name(row, number, name):
    found = read(f"region;x 2023\n{row};1\n5501 Tromsø;2\n")
    assert [found.regions[code] for code in found.own_regions(number, name)] != []
    assert len(found.own_regions(number, name)) == 1


@pytest.mark.parametrize(
    ("cells", "values", "asked"),
    [
        ("0,375;2,718", ["0.375", "2.718"], ()),
        ("1.234;5,5", ["5.5"], ("1.234",)),
        ("1,234;5.55", ["5.55"], ("1,234",)),
        ("1 234,5;965.0", ["1234.5", "965.0"], ()),
    ],
)
def test_how_numbers_are_written_is_asked_and_never_assumed(cells, values, asked):
    found = read(f"region;x 2022;x 2023\n5503 Harstad;{cells}\n")
    assert tuple(found.ambiguous) == asked
    kept = [v for k, v in found.values.items() if not asked or k[2] == "2023"]
    assert kept == [D(v) for v in values]


@pytest.mark.parametrize(("style", "value"), [("no", 1234), ("en", D("1.234"))])
def test_the_answer_is_used_for_the_whole_table(style, value):
    found = read("region;x 2022\n5503 Harstad;1.234\n", style=style)
    assert list(found.values.values()) == [value] and not found.ambiguous


@pytest.mark.parametrize(
    "text",
    [
        "region;alder;x 2023\n5503;0-5 år;1\n5503;6-15 år;2\n",
        "alder;region;x 2023\n0-5 år;5503;1\n6-15 år;5503;2\n",
        "region;alder;år;verdi\n5503;0-5 år;2023;1\n5503;6-15 år;2023;2\n",
        "region;kjønn;alder;2023\n5503;Begge;0-5 år;1\n5503;Begge;6-15 år;2\n",
    ],
)
def test_a_further_dimension_gives_a_series_each(text):
    found = read(text)
    assert [key.split(" / ")[0] for key in found.series] == ["0-5 år", "6-15 år"]
    assert sorted(found.values.values()) == [1, 2]
    assert ("split", "alder") in found.told


def test_a_column_that_only_describes_the_region_makes_no_series():
    found = read("region;gruppe;x 2023\n5503;G7;1\n5501;G12;2\n")
    assert list(found.series) == ["x"] and ("unused", "gruppe") in found.told


@pytest.mark.parametrize(
    "text",
    [
        "region;x 2023\n5503;1\n5503;2\n",
        "region;x 2023;x 2023\n5503;1;2\n",
        "region;år;verdi\n5503;2023;1\n5503;2023;2\n",
    ],
)
def test_two_figures_of_one_place_are_named_and_neither_is_taken(text):
    found = read(text)
    assert not found.values and list(found.twice.values()) == ["1; 2"]


@pytest.mark.parametrize("bad", ["mye", "#DIV/0!", "12 stk", "1e5"])
def test_a_cell_that_cannot_be_read_is_named_by_row_and_column_and_refuses_nothing(bad):
    found = read(f"region;x 2022;x 2023\n5503 Harstad;{bad};1\n")
    (cell,) = found.unread
    assert (cell.cell, cell.row, cell.column, cell.text) == ("B2", "5503 Harstad", "x 2022", bad)
    assert list(found.values.values()) == [1]


def test_hidden_rows_and_other_sheets_are_told_and_not_read():
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        page = book.add_worksheet("Tall")
        page.write_row("A1", ["Region", "2023", "2024"])
        page.write_row("A2", ["5503 Harstad", 1.5, 2.5])
        page.write_row("A3", ["5501 Tromsø", 3.5, 4.5])
        page.set_row(2, None, None, {"hidden": True})
        page.set_row(7, None, None, {"hidden": True})
        book.add_worksheet("Om tabellen").write("A1", "Kilde")
    found = read_statistics(made.getvalue(), "t.xlsx")
    assert list(found.regions) == ["5503 Harstad"]
    assert ("hidden", "3") in found.told and ("sheets", "Om tabellen") in found.told


def test_a_table_without_any_figure_is_refused():
    with pytest.raises(TableRefused):
        read("region;x 2022\n5503;mye\n")


@pytest.fixture
def client(stand) -> Any:
    return stand.browser("gro.nilsen")


def csv(*figures: str, row: str = "1612 Hemne") -> bytes:
    heads = ";".join(f"Areal {2014 + n}" for n in range(len(figures)))
    return f"region;{heads}\n{row};{';'.join(figures)}\n".encode()


def test_figures_are_shown_before_saving_and_one_step_back_loses_no_choice(stand, client):
    content = b"region;Areal 2014;Areal 2015\n1612 Hemne;1.234;-\n1648 Midtre Gauldal;5;6\n"
    asked = chosen(client, content, egen="1612 Hemne", valg_vist="ja")
    assert asked.status_code == 200 and "kan leses på to måter" in asked.text
    with stand.session() as session:
        upload = session.scalars(select(Upload).filter_by(kind="statistics")).one().id
    address = f"{PAGE}/{upload}"
    token = token_of(asked.text)
    data = {"csrf_token": token, "handling": "videre", "stil": "en", "strek": "missing"}
    looked = client.post(address, data={**data, "region": "1648 Midtre Gauldal", "valg_vist": "ja"})
    page = client.get(looked.headers["Location"]).text
    assert "1,234" in page and "antall" in page and "engelsk" in page and "2014" in page
    assert "Midtre Gauldal" in page and "«-» Ikke målt" in page
    back = client.post(address, data={"csrf_token": token, "handling": "tilbake"})
    page = client.get(back.headers["Location"]).text
    for kept in ('value="I03"', 'value="en" checked', 'value="missing" checked', '2016-03-15"'):
        assert kept in page, kept
    with stand.session() as session:
        assert session.query(Entry).filter(Entry.source == "t.json").count() == 0


def test_no_own_row_keeps_the_file_waiting(stand, client):
    answer = chosen(client, csv("965"), egen="")
    assert answer.status_code == 200 and "Filen venter" in answer.text
    with stand.session() as session:
        assert session.query(Upload).filter_by(kind="statistics").count() == 1


def test_a_correction_with_a_reason_is_listed_and_not_overwritten_without_one(stand, client):
    first = chosen(client, csv("965", "970"), egen="1612 Hemne")
    assert save(client, first.headers["Location"]).status_code == 303

    def standing(session: Any) -> Measurement:
        asked = (
            select(Measurement)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
            .where(Indicator.code == "I03", MeasurementPoint.period_key == "2014")
        )
        return session.scalars(asked).one()

    with stand.session() as session:
        row = standing(session)
        report(
            session,
            row,
            {"value": D(900)},
            Actor("user", "gro.nilsen"),
            send_key="by-hand",
            based_on_id=row.entry_id,
            reason="Revet fløy",
        )
        session.commit()
    again = chosen(client, csv("965", "970"), egen="1612 Hemne").headers["Location"]
    page = client.get(again).text
    assert "Rettes: 1" in page and "Revet fløy" in page and "900" in page
    refused = save(client, again)
    assert refused.status_code == 200 and "Skriv hvorfor" in refused.text
    with stand.session() as session:
        assert standing(session).value == 900
    assert save(client, again, "SSB har rettet").status_code == 303
    with stand.session() as session:
        assert standing(session).value == 965


def test_what_has_changed_since_it_was_looked_over_is_shown_again_before_it_is_saved(client):
    address = chosen(client, csv("965"), egen="1612 Hemne").headers["Location"]
    page = client.get(address).text
    data = {"csrf_token": token_of(page), "sett": "another", "handling": "lagre"}
    answer = client.post(address, data=data)
    assert answer.status_code == 200 and "Se over dem på nytt" in answer.text


def test_harstads_three_rows_come_in_as_one_series(stand):
    client = stand.browser("controller", "harstad")
    with stand.session() as session:
        mid = stand.scope(session, "harstad").municipality_id
    walker = Walker(client, "/bms/oppsett/regneark")
    walker.send_file(_one_indicator(), "o.xlsx")
    walker.press("lagre")
    looked = chosen(client, RENUMBERED.encode(), egen=None, indikator_0="N1")
    assert looked.status_code == 303, looked.text[looked.text.index('role="alert"') :][:400]
    assert save(client, looked.headers["Location"]).status_code == 303
    with stand.session() as session:
        asked = (
            select(MeasurementPoint.period_key, Measurement.value)
            .join(Measurement, Measurement.point_id == MeasurementPoint.id)
            .where(MeasurementPoint.municipality_id == mid)
        )
        assert dict(map(tuple, session.execute(asked))) == {
            "2018": D("10.1"),
            "2019": D("10.2"),
            "2020": D("10.3"),
            "2023": D("10.4"),
            "2024": D("10.5"),
        }


def _one_indicator() -> bytes:
    heads = ["Kode", "Navn", "Fokusområde", "Fylles inn som", "Måleenhet"]
    return files.workbook(
        Fokusområder=[["Kode", "Navn"], ["A", "Ansatte"]],
        Indikatorer=[heads, ["N1", "Andel", "A", "Et tall", "%"]],
    )
