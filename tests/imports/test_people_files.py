"""Files of results as people have them: titles and sums, heads in two rows, periods in words, faults in cells."""

from __future__ import annotations

import datetime as dt
import io
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pytest
import xlsxwriter
from sqlalchemy import func, select

from demo.models import User, db
from tests.conftest import Stand, _copy, _open
from tests.imports import files
from tests.imports.test_results import PAGE, chosen, counts, post, preview
from wisweb_bms.engine.periods import read_period
from wisweb_bms.forms import kinds
from wisweb_bms.imports.heads import axis_of, guess, period_of, role_of
from wisweb_bms.imports.judging import Item
from wisweb_bms.imports.known import Known, load_known
from wisweb_bms.imports.refusing import TableRefused
from wisweb_bms.imports.result_sentences import own_heads, part_words, reason_sentence
from wisweb_bms.imports.results import Choices, Findings, Reader
from wisweb_bms.imports.tables import first_visible, read_upload
from wisweb_bms.imports.written_periods import (
    NO_YEAR,
    NOT_OURS,
    SPAN,
    UNCLEAR,
    ending_on,
    read_written,
)
from wisweb_bms.models import Entry, ImportProfile, Indicator, IndicatorVersion
from wisweb_bms.views.formats import formats
from wisweb_bms.views.texts import LOCALES, texts

UNITS = [
    ("KBH", "Kyrksæterøra barnehage"),
    ("SBH", "Sodin barnehage"),
    ("VBH", "Vinje barnehage"),
    ("EIE", "Eiendom"),
    ("SOD", "Sodin skole"),
    ("SYK", "Sykehjemmet"),
    ("HK", "Hemne kommune"),
]
OWN = own_heads(texts(locale).plain for locale in LOCALES)
D = Decimal


@pytest.fixture(scope="module")
def reading(filled_once, tmp_path_factory) -> Iterator[Stand]:
    """One database is enough for what is only read; each is tried with the pages."""
    yield from _open(_copy(filled_once("sqlite"), tmp_path_factory.mktemp("people")))


@contextmanager
def known_in(reading: Any, units: list[tuple[str, str]] = UNITS) -> Iterator[tuple[Any, Known]]:
    with reading.session() as session:
        mid = session.scalars(select(Indicator.municipality_id)).first()
        keys = {key for key, _name in units}
        yield session, load_known(session, mid, units, keys, keys)


def laid(reading: Any, content: bytes | str, **said: Any) -> Findings:
    """What the file comes to, with these choices."""
    content = content.encode() if isinstance(content, str) else content
    with known_in(reading, said.pop("units_here", UNITS)) as (session, known):
        sheet = first_visible(read_upload(content, "fil"))
        mid = next(iter(known.indicators.values())).municipality_id
        return Reader(session, mid, sheet, Choices(**said), known, OWN).run()


def taken(found: Findings) -> dict[tuple[str, str, str], Any]:
    """(indicator, unit, period) → the figures that would be kept."""
    said: dict[tuple[str, str, str], Any] = {}
    for item in found.items:
        if item.what in ("new", "changed", "same"):
            read = {n: v for n, v in item.figures.items() if n != "weight"}
            value = read.pop("value", None)
            said[item.indicator, item.unit_key, item.period] = (value, read) if read else value
    return said


def reasons(found: Findings) -> list[tuple[str, str]]:
    return [(i.cell, i.reason) for i in found.items if i.what in ("refused", "empty")]


def refused(found: Findings) -> list[Item]:
    return [item for item in found.items if item.what == "refused"]


# -- where the table is ------------------------------------------------------------------------------


def titled() -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        page = book.add_worksheet("Ark1")
        page.merge_range("A1:D1", "Sykefravær, rapport per 31.08.2026")
        page.write("A2", "Uttrekk 03.09.2026")
        for row, cells in enumerate([
            ["Enhet", "Indikator", "Periode", "Verdi"],
            ["Kyrksæterøra barnehage", "I16", "2026T2", 6.1],
            ["SBH", "I16", "2026T2", 7.1],
            ["VBH", "I16", "2026T2", 8.1],
            ["Totalt", None, None, 21.3],
            [],
            ["Kilde: lønnssystemet"],
        ], 3):  # fmt: skip
            page.write_row(row, 0, cells)
    return made.getvalue()


def two_rows() -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        page = book.add_worksheet("Sykefravær")
        page.merge_range("A1:A2", "Enhet")
        page.merge_range("B1:C1", 2025)
        page.merge_range("D1:E1", 2026)
        page.write_row("B2", ["T1", "T2", "T1", "T2"])
        page.write_row("A3", ["SYK", 5.1, 5.2, 6.1, 6.2])
        page.write_row("A4", ["Sum", 99, 99, 99, 99])
    return made.getvalue()


SICK = {("I16", "KBH", "2026T2"): D("6.1"), ("I16", "SBH", "2026T2"): D("7.1")}


def test_the_title_sums_and_source_around_a_table_are_told_and_not_read(reading):
    found = laid(reading, titled())
    assert taken(found) == {**SICK, ("I16", "VBH", "2026T2"): D("8.1")}
    assert (found.left_out, found.lines) == ({"Totalt": 1}, [(10, "Kilde: lønnssystemet")])
    assert not found.asks and reasons(found) == []


@pytest.mark.parametrize(
    "above",
    [
        "Rapport;;;\n",
        "Rapport 2026\n\n\n",
        "Utskrift;28.11.2026;;\nKommune;Hemne;;\n",
        "Sykefravær per avdeling\n=====\n",
    ],
)
def test_lines_above_the_heads_are_no_part_of_the_table(reading, above):
    table = (
        "Avdeling;Nøkkeltall;Tertial;Resultat\nKBH;I16;2. tertial 2026;6,1\nSBH;I16;T2 2026;7,1\n"
    )
    found = laid(reading, above + table + ";;;\nI alt;;;13,2\n* foreløpige tall;;;\n")
    assert taken(found) == SICK and not found.asks
    assert found.lines[0][1] == "* foreløpige tall"


def test_two_head_rows_are_one_and_sums_are_left_out(reading):
    found = laid(reading, two_rows(), fixed={"indicator": "I11"})
    assert taken(found) == {
        ("I11", "SYK", "2025T1"): D("5.1"), ("I11", "SYK", "2025T2"): D("5.2"),
        ("I11", "SYK", "2026T1"): D("6.1"), ("I11", "SYK", "2026T2"): D("6.2"),
    }  # fmt: skip
    assert found.left_out == {"Sum": 4}


@pytest.mark.parametrize(
    "table",
    [
        ";2026;;\nEnhet;T1;T2;T3\nKBH;6,3;6,1;\nSBH;6,3;7,1;\n",
        "Enhet;1. tertial;2. tertial\n;2026;2026\nKBH;6,3;6,1\nSBH;6,3;7,1\n",
        "Enhet;2026;;Merknad\n;T1;T2;\nKBH;6,3;6,1;\nSBH;6,3;7,1;\n",
    ],
)
def test_heads_of_two_rows_in_a_csv_are_joined(reading, table):
    found = laid(reading, table, fixed={"indicator": "I16"})
    said = {key: value for key, value in taken(found).items() if key[2] == "2026T2"}
    assert said == SICK


def test_heads_that_stand_where_we_do_not_look_are_chosen(stand):
    client = stand.browser("gro.nilsen")
    table = "Enhet;Indikator;Periode;Verdi\nA;B;C;D\nKBH;I16;2026T2;6,1\n"
    address, page = preview(client, table)
    assert "Overskriftene står i" in page
    page = chosen(client, address, hoderad="2")
    assert "Velg hvilken kolonne som er" in page
    roles = {f"kolonne_{n}": r for n, r in enumerate(("unit", "indicator", "period", "value"))}
    assert counts(chosen(client, address, **roles))[:3] in ([1, 0, 0], [0, 1, 0], [0, 0, 1])
    page = chosen(client, address, hoderad="1", hoderader="2")
    assert "Enhet A" in page


# -- what is hidden ----------------------------------------------------------------------------------


def hiding(rows: tuple[int, ...] = (2,), sheet: bool = True) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        pages = [book.add_worksheet("Regneark_gammelt")] if sheet else []
        pages.append(book.add_worksheet("Resultater"))
        for least, page in enumerate(reversed(pages)):
            page.write_row("A1", ["Indikator", "Enhet", "Periode", "Verdi"])
            for n, unit in enumerate(("KBH", "SBH", "VBH"), 1):
                page.write_row(n, 0, ["I16", unit, "2026T2", 1 + n + 10 * least])
        pages[-1].activate()
        pages[-1].set_first_sheet()
        if sheet:
            pages[0].hide()
        for row in rows:
            pages[-1].set_row(row, None, None, {"hidden": True})
    return made.getvalue()


@pytest.mark.parametrize(
    ("rows", "sheet", "units"),
    [((2,), True, {"KBH", "VBH"}), ((), True, {"KBH", "SBH", "VBH"}), ((1, 3), False, {"SBH"})],
)
def test_the_first_sheet_that_is_seen_is_read_without_its_hidden_rows(reading, rows, sheet, units):
    found = laid(reading, hiding(rows, sheet))
    assert {unit for _i, unit, _p in taken(found)} == units
    assert set(taken(found).values()) <= {2, 3, 4}
    assert len(taken(laid(reading, hiding(rows, sheet), hidden=True))) == 3


def test_what_is_hidden_is_told_and_can_be_taken_with(stand):
    client = stand.browser("gro.nilsen")
    address = files.send(client, PAGE, hiding()).headers["Location"]
    page = client.get(address).text
    assert "Resultater. Skjulte ark er ikke lest: Regneark_gammelt." in page
    assert "3 er ikke tatt med" in page and sum(counts(page)) == 2
    asked = client.get(f"{address}?steg=valg").text
    assert "Ta med 1 rad som er skjult i filen" in asked and "(skjult i filen)" in asked
    page = chosen(client, address, skjulte_vist="ja", skjulte="ja")
    assert "3 er tatt med" in page and sum(counts(page)) == 3
    page = chosen(client, address)
    assert sum(counts(page)) == 3


# -- cells that are no figures -----------------------------------------------------------------------


def test_faults_in_cells_are_said_as_themselves_and_a_tertials_last_day_is_the_tertial(reading):
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        page = book.add_worksheet()
        page.write_row("A1", ["Indikator", "Enhet", "Periode", "Verdi"])
        for n, unit in enumerate(("KBH", "SBH", "VBH", "EIE", "SYK"), 1):
            page.write_row(n, 0, ["I16", unit, "2026T2"])
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        page.write_datetime("C2", dt.datetime(2026, 8, 31), day)  # noqa: DTZ001
        page.write("D2", 7)
        page.write_number("D3", 46188, book.add_format({"num_format": "mmm yy"}))
        page.write_boolean("D4", True)
        page.write_formula("D5", "=1/0", None, "#DIV/0!")
        page.write_formula("D6", "=2+3", None, "")
    found = laid(reading, made.getvalue())
    assert taken(found) == {("I16", "KBH", "2026T2"): 7}
    assert reasons(found) == [
        ("D3", "number"), ("D4", "number"), ("D5", "cell_error"), ("D6", "cell_formula"),
    ]  # fmt: skip
    said = [reason_sentence(item, str) for item in refused(found)]
    assert "«juni 2026»" in said[0] and said[2].startswith("Celle D5 viser feilen #DIV/0!")
    assert "Celle D6 har en formel som ikke er regnet ut: =2+3." in said[3]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("#DIV/0!", "cell_error"),
        ("#VERDI!", "cell_error"),
        ("#REF!", "cell_error"),
        ("=2+3", "cell_formula"),
        ("=SUMMER(A1:A3)", "cell_formula"),
        ("#I/T", "not_measured"),
        ("", "empty"),
        (" – ", "not_measured"),
        ("ikke målt", "not_measured"),
    ],
)
def test_what_a_cell_says_instead_of_a_figure_is_told(reading, cell, reason):
    found = laid(reading, f"Indikator;Enhet;Periode;Verdi\nI16;KBH;2026T2;{cell}\n")
    assert reasons(found) == [("D2", reason)]
    assert cell.strip() in reason_sentence(found.items[0], str)


def test_per_cent_cells_are_what_they_show(reading):
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        page = book.add_worksheet()
        page.write_row("A1", ["Indikator", "Enhet", "Periode", "Verdi"])
        for n, (code, unit, value, shape) in enumerate([
            ("I16", "KBH", 0.084, "0.0%"), ("I16", "SBH", 0.9, "0%"), ("I16", "VBH", 8.4, '0.0"%"'),
            ("I29", "KBH", 0.5, "0%"),
        ], 1):  # fmt: skip
            period = "2026T1" if code == "I29" else "2026T2"
            page.write_row(n, 0, [code, unit, period])
            page.write_number(n, 3, value, book.add_format({"num_format": shape}))
    found = laid(reading, made.getvalue())
    assert taken(found) == {
        ("I16", "KBH", "2026T2"): D("8.4"), ("I16", "SBH", "2026T2"): 90,
        ("I16", "VBH", "2026T2"): D("8.4"),
    }  # fmt: skip
    assert reasons(found) == [("D5", "number")]


# -- words -------------------------------------------------------------------------------------------


def test_decomposed_letters_and_double_blanks_are_the_same_name(reading):
    name = unicodedata.normalize("NFD", "Kyrksæterøra barnehage")
    head = unicodedata.normalize("NFD", "Måleperiode")
    table = (
        f"Indikator;Enhet;{head};Verdi\nI16;{name};2026T2;6,1\ni16;sodin  BARNEHAGE;2026T2;7,1\n"
    )
    found = laid(reading, table)
    assert {(u, p): v for (_i, u, p), v in taken(found).items()} == {
        ("KBH", "2026T2"): D("6.1"), ("SBH", "2026T2"): D("7.1"),
    }  # fmt: skip
    stored = [("SBH", unicodedata.normalize("NFD", "Åsen barnehage")), ("KBH", "Kyrk")]
    found = laid(
        reading, "Indikator;Enhet;Periode;Verdi\nI16;Åsen barnehage;2026T2;7,1\n", units_here=stored
    )
    assert list(taken(found)) == [("I16", "SBH", "2026T2")]
    mapped = {"åsen": "KBH"}
    typed = unicodedata.normalize("NFD", "Åsen")
    found = laid(reading, f"Indikator;Enhet;Periode;Verdi\nI16;{typed};2026T2;7,1\n", units=mapped)
    assert list(taken(found)) == [("I16", "KBH", "2026T2")]


def test_budget_and_accounts_by_the_pages_own_words(reading):
    rows = [("KBH", 1000, 1146), ("SBH", -1000, -1146), ("VBH", -1000, -854), ("EIE", 0, 50)]
    table = "Indikator;Enhet;Periode;Budsjett hittil;Regnskap hittil\n"
    table += "".join(f"I25;{unit};2026T1;{budget};{actual}\n" for unit, budget, actual in rows)
    found = laid(reading, table)
    assert taken(found) == {
        ("I25", unit, "2026T1"): (None, {"budget": budget, "actual": actual})
        for unit, budget, actual in rows
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_that_a_page_prints_beside_a_figure_is_a_known_head(reading, locale):
    _ = texts(locale).plain
    with known_in(reading) as (session, known):
        names = {**OWN, **known.part_names()}
        labels = {label: part for part, label in part_words(_).items()}
        for version in session.scalars(select(IndicatorVersion)):
            labels |= {spec.label: spec.name for spec in kinds.specs(version, _)}
            labels |= {(one := kinds.forecast_spec(version, _)).label: one.name}
    for label, part in labels.items():
        if (
            part
            and not part.startswith("wide_")
            and len(set(names))
            and names.get(label.casefold()) != ""
        ):
            assert role_of(label, names) == part, label
            assert role_of(f" {label.upper()} *", names) == part, label


def test_a_name_that_several_have_is_called_ambiguous(stand, reading):
    same = [("KBH", "Barnehagen"), ("SBH", "Barnehagen"), ("VBH", "Vinje")]
    table = "Indikator;Enhet;Periode;Verdi\nI16;barnehagen;2026T2;6,1\nI16;Vinje;2026T2;7,1\nI16;Ny;2026T2;1\n"
    found = laid(reading, table, units_here=same)
    assert reasons(found) == [("D2", "many_units"), ("D4", "unknown_unit")]
    assert "Flere enheter heter «barnehagen»" in reason_sentence(refused(found)[0], str)
    found = laid(reading, table, units_here=same, units={"barnehagen": "SBH"})
    assert ("I16", "SBH", "2026T2") in taken(found)
    with stand.session() as session:
        for row in session.scalars(select(Indicator).where(Indicator.code.in_(("I16", "I29")))):
            row.name = "Felles navn"
        session.commit()
    client = stand.browser("gro.nilsen")
    _address, page = preview(client, "Indikator;Enhet;Periode;Verdi\nfelles navn;KBH;2026T2;6,1\n")
    assert "Flere heter dette: I16, I29" in page


# -- periods -----------------------------------------------------------------------------------------

WRITTEN = {
    "2026T1": "1. tertial 2026|1.tertial 2026|1. tert. 2026|T1/26|T1-2026|T1 26|tertial 1 2026|2026 T1|"
    "2026-T1|Tertial I 2026|jan-apr 2026|Januar - april 2026|1T 2026|første tertial 2026|1 tertial 2026|"
    "jan.–apr. 2026|pr. 1. tertial 2026|first tertial 2026",
    "2026-04-30": "per 30.04.2026|pr. 30.04.26|30.04.2026|30.04.26|per april 2026|30. april 2026|t.o.m. april 2026",
    "2026M04": "april 2026|apr. 26|2026-04|04.2026|April-26|2026 april",
    "2026H1": "H1 2026|1. halvår 2026|jan-jun 2026|halvår 1 26",
    "2026Q4": "4. kv. 2026|K4 2026|okt-des 2026|Q4-26|4Q26|fourth quarter 2026",
    "2026M12": "desember 2026|des. 2026|des 26|December 2026",
    "2026": "2026|hele 2026|år 2026|januar–desember 2026",
}


@pytest.mark.parametrize("key", WRITTEN)
def test_periods_are_read_in_all_the_ways_they_are_written(key):
    for text in WRITTEN[key].split("|"):
        assert period_of(text) == key, text
        assert period_of(text.upper()) == key, text
        assert period_of(text, "2019") == key, text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1. tertial", NO_YEAR), ("K2", NO_YEAR), ("mai", NO_YEAR), ("jan-apr", NO_YEAR), ("1. halvår", NO_YEAR),
        ("uke 12 2026", NOT_OURS), ("Veke 3", NOT_OURS), ("week 4 2026", NOT_OURS), ("2026-W12", NOT_OURS),
        ("2026/1", UNCLEAR), ("2025/2026", UNCLEAR), ("skoleåret 2025/26", UNCLEAR), ("jan-aug 2026", SPAN),
        ("høsten 2026", UNCLEAR), ("5. tertial 2026", UNCLEAR), ("31.02.2026", UNCLEAR),
    ],
)  # fmt: skip
def test_what_can_not_be_read_says_why(text, why):
    assert read_written(text) == read_written(text.upper())
    assert (read_written(text).key, read_written(text).why) == ("", why)


def test_a_day_ends_every_period_that_it_ends():
    ends = ["2026M12", "2026Q4", "2026T3", "2026H2", "2026"]
    assert ending_on(dt.date(2026, 12, 31)) == ends
    assert ending_on(dt.date(2026, 8, 31)) == ["2026M08", "2026T2"]
    assert ending_on(dt.date(2024, 2, 29)) == ["2024M02"]
    assert ending_on(dt.date(2026, 2, 27)) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_a_period_as_our_own_pages_write_it_is_read_again(locale):
    shown = formats(locale)
    keys = ["2026", "2026H2", "2026T1", "2026Q4", "2026M03", "2026M12", "2026-08-31"]
    for period in map(read_period, keys):
        assert period_of(shown.period(period)) == period.key, shown.period(period)
        assert period_of(shown.period_short(period), str(period.year)) == period.key


def test_a_period_without_its_year_asks_for_it_and_others_are_mapped_once(stand):
    client = stand.browser("gro.nilsen")
    table = (
        "Indikator;Enhet;Periode;Verdi\nI16;KBH;2. tertial;6,1\nI16;SBH;2026/2;6,2\n"
        "I16;VBH;uke 12 2026;6,3\nI16;EIE;august 2026;6,4\n"
    )
    address, page = preview(client, table)
    assert "Hvilket år gjelder 2. tertial?" in page
    assert all(f'value="{text}"' in page for text in ("2026/2", "uke 12 2026", "august 2026"))
    page = client.get(f"{address}?steg=se").text
    assert "«uke 12 2026» er en uke, og uker er ingen periode her." in page
    assert "«2. tertial» sier ikke hvilket år." in page and "Noe i filen er ikke svart på" in page
    chosen(client, address, alle_year="2026")
    page = chosen(
        client,
        address,
        periods_kode=["2026/2", "uke 12 2026", "august 2026"],
        periods_er=["2. tertial 2026", "-", "T2 26"],
    )
    assert sum(counts(page)[:3]) == 3 and counts(page)[4] == 0
    assert "uke 12 2026 (1)" in page


# -- many indicators with one n ------------------------------------------------------------------------


def test_each_rows_n_goes_with_its_means(reading):
    table = "Enhet;Periode;I20;I14;I16;n\nSOD;2025;4,2;3,9;6,5;14\nKBH;2025;4,4;;;9\n"
    found = laid(reading, table)
    said = taken(found)
    assert said["I20", "SOD", "2025"] == (D("4.2"), {"respondents": 14})
    assert said["I14", "SOD", "2025"] == (D("3.9"), {"respondents": 14})
    assert said["I16", "SOD", "2025"] == D("6.5")
    assert said["I20", "KBH", "2025"] == (D("4.4"), {"respondents": 9})


@pytest.mark.parametrize(
    ("table", "n"),
    [
        ("Enhet;Mestringsorientert ledelse;Antall svar\nVBH;4,2;14\n", 14),
        ("Avdeling;i20;Respondenter;Inviterte\nVinje barnehage;4,2;14;20\n", 14),
        ("Resultat av medarbeiderundersøkelsen\nEnhet;I20;I21;Svar\nVBH;4,2;3,9;8\n", 8),
    ],
)
def test_one_n_a_row_is_known_by_its_words(reading, table, n):
    with known_in(reading) as (_session, known):
        name = next(row.name for row in known.indicators.values() if row.code == "I20")
    found = laid(
        reading, table.replace("Mestringsorientert ledelse", name), fixed={"period": "2025"}
    )
    figures = next(i.figures for i in found.items if i.unit_key == "VBH" and i.figures)
    assert (figures["value"], figures["respondents"]) == (D("4.2"), n)


def test_a_mean_without_its_n_is_not_kept(reading):
    found = laid(reading, "Enhet;I20;I14;n\nSOD;4,2;3,9;\n", fixed={"period": "2025"})
    assert taken(found) == {} and {r for _c, r in reasons(found)} == {"half"}


@pytest.mark.parametrize(
    "table",
    [
        "Enhet;Periode;I20;I20 n;I14;I14 n\nSOD;2025;4,2;14;3,9;9\n",
        "Enhet;Periode;I20 verdi;I20 (Antall svar);I14;Respondenter I14\nSOD;2025;4,2;14;3,9;9\n",
        ";;I20;I20;I14;I14\nEnhet;Periode;Verdi;n;Verdi;n\nSOD;2025;4,2;14;3,9;9\n",
    ],
)
def test_a_head_may_name_an_indicator_and_a_part_of_it(reading, table):
    assert taken(laid(reading, table)) == {
        ("I20", "SOD", "2025"): (D("4.2"), {"respondents": 14}),
        ("I14", "SOD", "2025"): (D("3.9"), {"respondents": 9}),
    }


@pytest.mark.parametrize(
    "table",
    [
        "Enhet;2026T1;;2026T2;\n;I16;I14;I16;I14\nKBH;6,1;4,1;6,2;4,2\n",
        ";2026T1;2026T1;2026T2;2026T2\nEnhet;I16;I14;I16;I14\nKBH;6,1;4,1;6,2;4,2\n",
        "Enhet;I16 1. tertial 2026;I14 T1 2026;I16 2. tertial 2026;I14 T2 2026\nKBH;6,1;4,1;6,2;4,2\n",
    ],
)
def test_periods_may_stand_over_indicators(reading, table):
    found = laid(reading, table)
    said = {(i.indicator, i.unit_key, i.period): i.cell for i in found.items}
    number = 2 + table.count("\n") - 2
    assert said == {
        ("I16", "KBH", "2026T1"): f"B{number}",
        ("I14", "KBH", "2026T1"): f"C{number}",
        ("I16", "KBH", "2026T2"): f"D{number}",
        ("I14", "KBH", "2026T2"): f"E{number}",
    }


@pytest.mark.parametrize("table", [
    "Enhet;Indikator;Periode;Verdi\nKBH;I16;jan-aug 2026;6,1\n",
    "Enhet;Indikator;jan-aug 2026;2026T1\nKBH;I16;6,1;5,1\n",
])  # fmt: skip
def test_months_that_are_no_period_are_asked_about_also_as_heads(reading, table):
    found = laid(reading, table)
    assert dict(found.unknown_periods) == {"jan-aug 2026": 1}
    answered = laid(reading, table, periods={"jan-aug 2026": "2026T2"})
    assert not answered.unknown_periods and ("I16", "KBH", "2026T2") in taken(answered)


# -- doubles -------------------------------------------------------------------------------------------


def test_one_unit_by_its_key_and_by_its_name_is_the_same_twice_and_never_added(reading):
    table = "Indikator;Enhet;Periode;Verdi\nI29;KBH;2026T1;4\nI29;Kyrksæterøra barnehage;2026T1;5\n"
    assert [r for _c, r in reasons(laid(reading, table))] == ["twice"]
    table = "Indikator;Enhet;Periode;Verdi\nI29;x;2026T1;4\nI29;KBH;2026T1;5\nI29;kbh;2026T1;5\n"
    assert [r for _c, r in reasons(laid(reading, table, units={"x": "KBH"}))] == ["twice"]
    table = "Indikator;Enhet;Periode;Verdi\nI16;KBH;2026T2;4\nI16;KBH;31.08.2026;5\n"
    assert [r for _c, r in reasons(laid(reading, table))] == ["twice"]


def test_a_head_that_is_both_a_code_and_a_part_of_a_year_is_the_code():
    is_unit: Callable[[str], bool] = lambda text: text == "H1"  # noqa: E731
    is_indicator: Callable[[str], bool] = lambda text: text == "T1"  # noqa: E731
    assert axis_of("T1", is_unit, is_indicator) == "wide_indicator"
    assert axis_of("H1", is_unit, is_indicator) == "wide_unit"
    assert axis_of("K4", is_unit, is_indicator) == "wide_period"
    assert guess(["Enhet", "T1", "T2"], {}, is_unit, lambda text: False)[1:] == ["wide_period"] * 2


def test_a_sheet_with_nothing_in_it_is_told(reading):
    with pytest.raises(TableRefused):
        laid(reading, files.workbook(Tomt=[[]]))


def test_no_choice_is_lost_by_going_back_one_step(stand):
    client = stand.browser("gro.nilsen")
    table = "Indikator;Enhet;Periode;Verdi\nI29;A;2026T1;1.250\nI29;B;2026T1;2\n"
    address, _page = preview(client, table)
    said = {"units_kode": ["A", "B"], "units_er": ["KBH", "SBH"], "stil_Verdi": "no"}
    answer = post(client, address, handling="videre", **said)
    page = client.get(answer.headers["Location"]).text
    assert (
        "1250" in page
        and "Meldte avvik" in page
        and "antall" in page
        and 'aria-current="step"' in page
    )
    answer = post(client, address, handling="tilbake", begrunnelse="Ny telling")
    page = client.get(answer.headers["Location"]).text
    assert 'name="units_er" value="KBH"' in page and 'name="units_er" value="SBH"' in page
    assert 'value="no" checked' in page
    page = client.get(post(client, address, handling="videre").headers["Location"]).text
    assert "Ny telling</textarea>" in page and counts(page)[1] + counts(page)[0] == 2
    assert f'href="{address}"' in client.get(PAGE).text
    assert post(client, address, handling="lagre").status_code == 303
    assert f'href="{address}"' not in client.get(PAGE).text


# -- there and back ----------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", ["nb", "en"])
def test_results_that_were_exported_change_nothing_when_they_are_read_again(stand, locale):
    with stand.app.app_context():
        person = db.session.scalars(select(User).where(User.username == "gro.nilsen")).one()
        person.locale = locale
        db.session.commit()
    client = stand.browser("gro.nilsen")
    with stand.session() as session:
        card = stand.card(session).id
        kept = session.scalar(select(func.count()).select_from(Entry))
    unchanged = 0
    for unit, period in (("KBH", "2026T2"), ("HK", "2025")):
        for ending in ("xlsx", "csv"):
            address = f"/bms/styringskort/{card}/fil/{ending}?enhet={unit}&periode={period}"
            content = client.get(address).data
            answer = files.send(client, PAGE, content, f"kort.{ending}")
            assert answer.status_code == 303, answer.text
            page = client.get(f"{answer.headers['Location']}?steg=se").text
            new, changed, same, _empty, refused = counts(page)
            assert (new, changed) == (0, 0), (unit, period, ending)
            assert same + refused > 5 and "handling" in page
            unchanged += same
            post(client, answer.headers["Location"], handling="lagre", begrunnelse="x")
    assert unchanged > 8
    with stand.session() as session:
        assert session.scalar(select(func.count()).select_from(Entry)) == kept


def test_an_answer_that_is_not_known_is_told_and_a_profile_keeps_no_time(stand):
    client = stand.browser("gro.nilsen")
    table = "Indikator;Enhet;Verdi\nI29;A;5\n"
    address, _page = preview(client, table)
    page = chosen(client, address, units_kode=["A"], units_er=["Sirkus"], alle_period="2026T1")
    assert "Svaret på «A» er ikke brukt: vi kjenner ikke «Sirkus»" in page
    page = chosen(client, address, units_kode=["A"], units_er=["KBH"], profilnavn="Avvik")
    assert counts(page)[4] == 0
    with stand.session() as session:
        kept = session.query(ImportProfile).one()
        assert (kept.mapping["units"], kept.mapping["fixed"]) == ({"a": "KBH"}, {})
        number = kept.id
    _address, page = preview(client, table, profil=str(number))
    assert "Velg hvilken kolonne som er: Periode" in page
