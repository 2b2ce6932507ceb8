"""A whole set-up from a spreadsheet: previewed, all or nothing, repeatable, each fault at its cell."""

from __future__ import annotations

import io
import re
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from sqlalchemy import select

from demo.models import User, db
from tests.imports import files
from tests.imports.walking import Walker
from tests.odd.forms import forms_of
from wisweb_bms.forms.limits import spanned
from wisweb_bms.imports import setup_template
from wisweb_bms.imports.setup_lines import MAKE
from wisweb_bms.imports.sheets import LISTS
from wisweb_bms.imports.tables import read_upload
from wisweb_bms.models import (
    FocusArea,
    Indicator,
    IndicatorVersion,
    Placement,
    Question,
    Target,
    Upload,
)
from wisweb_bms.views.texts import texts
from wisweb_bms.views.words import operators

PAGE = "/bms/oppsett/regneark"
AREAS = [["Kode *", "Navn *", "Mål"], ["A", "Ansatte", "=nei|0"], ["B", "Økonomi", None]]
CRITERIA = [["Kode", "Fokusområde", "Tekst"], ["A1", "Ansatte", "Ansatte på jobb"]]
INDICATORS = [
    [
        "Kode",
        "Navn",
        "Suksesskriterium",
        "Fylles inn som",
        "Måleenhet",
        "Desimaler",
        "Retning",
        "Formel",
        "Fokusområde",
        "Hvor ofte",
        "Noe annet",
    ],
    [
        "F1",
        "Nærvær",
        "A1",
        "Regnes ut av andre indikatorer",
        "%",
        1,
        None,
        "100 - [P1]",
        None,
        None,
        "x",
    ],
    [
        "P1",
        "Sykefravær",
        "A1",
        "Teller og nevner",
        "%",
        1,
        "Lavere er bedre",
        None,
        None,
        "Hvert tertial",
    ],
    ["S1", "Trivsel", None, "Svar per trinn i en undersøkelse", "", "1", None, None, "A", None],
]
QUESTIONS = [
    ["Indikator", "Spørsmål", "Laveste trinn", "Høyeste trinn"],
    ["S1", "Trives du?", 1, 5],
    ["S1", "Blir du sett?", 1, 5],
]
TARGETS = [["Indikator", "År", "Grønn grense", "Gul grense"], ["P1", 2026, 6.5, "8,0"]]


def book(**changes: Any) -> bytes:
    sheets = {
        "Fokusområder": AREAS,
        "Suksesskriterier": CRITERIA,
        "Indikatorer": INDICATORS,
        "Spørsmål": QUESTIONS,
        "Mål": TARGETS,
    }
    return files.workbook(**(sheets | changes))


@pytest.fixture
def controller(stand) -> Any:
    return stand.browser("controller", "harstad")


def preview(client: Any, content: bytes, name: str = "o.xlsx") -> tuple[str, str]:
    answer = files.send(client, PAGE, content, name)
    assert answer.status_code == 303, answer.text
    address = answer.headers["Location"]
    return address, client.get(address).text


def keep(client: Any, content: bytes, name: str = "o.xlsx") -> str:
    address, page = preview(client, content, name)
    answer = client.post(address, data=save(page))
    assert answer.status_code == 303, answer.text
    return client.get(answer.headers["Location"]).text


def save(page: str) -> dict[str, str]:
    """The form that saves what is looked over."""
    form = next(one for one in forms_of(page) if ("handling", "avbryt") in one.buttons)
    return {**dict(form.fields), "handling": "lagre"}


def counts(page: str) -> list[int]:
    """New, changed and the same."""
    return [int(n) for n in re.findall(r"<dd>(\d+)</dd>", page)[:3]]


def cells(page: str) -> list[tuple[str, str]]:
    """Sheet and cell of every question."""
    return re.findall(r'-h"><b>(\w+) ([^<]+)</b>', page)


def test_an_empty_municipality_is_set_up_and_the_same_file_changes_nothing(stand, controller):
    address, page = preview(controller, book())
    assert counts(page) == [7, 0, 0] and "Noe annet" in page
    with stand.session() as session:
        assert session.query(FocusArea).filter_by(name="Ansatte").count() == 0, "only a preview"
    said = keep(controller, book())
    assert "7 nye, 0 endret, 0 uendret" in said
    with stand.session() as session:
        row = session.query(Indicator).filter_by(code="P1", name="Sykefravær").one()
        rules = session.query(IndicatorVersion).filter_by(indicator_id=row.id).one()
        assert (rules.entry_kind, rules.operator, rules.factor, rules.direction) == (
            "ratio", "ratio", 100, "lower",
        )  # fmt: skip
        assert session.query(Placement).filter_by(indicator_id=row.id).one().criterion_id
        target = session.query(Target).filter_by(indicator_version_id=rules.id).one()
        assert (target.green, target.yellow, target.state) == (6.5, 8, "adopted")
        asked = session.query(Question).filter_by(municipality_id=row.municipality_id)
        assert {(q.text, q.scale.highest) for q in asked} == {
            ("Trives du?", 5),
            ("Blir du sett?", 5),
        }
        assert session.query(Upload).filter_by(kind="setup_sheet").count() == 1, (
            "the unconfirmed one"
        )
    _address, page = preview(controller, book())
    assert counts(page) == [0, 0, 7] and "ingenting å lagre" in page


def test_a_survey_without_questions_may_stand_in_the_same_file_again(controller):
    content = book(Spørsmål=QUESTIONS[:1])
    keep(controller, content)
    _address, page = preview(controller, content)
    assert counts(page) == [0, 0, 7] and "ingenting å lagre" in page


@pytest.mark.parametrize("locale", ["nb", "en"])
def test_what_is_downloaded_can_be_sent_back_and_is_unchanged(stand, locale):
    with stand.app.app_context():
        person = db.session.scalars(select(User).where(User.username == "gro.nilsen")).one()
        person.locale = locale
        db.session.commit()
    client = stand.browser("gro.nilsen")
    for name in ("oppsett.xlsx", "indikatorer.csv"):
        content = client.get(f"{PAGE}/{name}").data
        _address, page = preview(client, content, name)
        assert counts(page)[:2] == [0, 0] and counts(page)[2] >= 30


def test_the_template_has_a_sheet_for_each_part_of_a_set_up(stand):
    client = stand.browser("gro.nilsen")
    assert [s.name for s in read_upload(client.get(f"{PAGE}/mal.xlsx").data, "m") if not s.hidden] == [
        "Fokusområder", "Suksesskriterier", "Indikatorer", "Spørsmål", "Mål",
    ]  # fmt: skip


def test_codes_stand_in_norwegian_order_in_the_register_and_the_plan(stand):
    heads = ["Kode", "Navn", "Fokusområde", "Fylles inn som", "Måleenhet"]
    codes = ["Å1", "Æ1", "Ø1", "Z1a", "K1", "K2", "K10", "k3", "aa1"]
    rows = [[code, f"Sortering {code}", "T", "Et tall", "antall"] for code in codes]
    walker = Walker(stand.browser("controller", "harstad"), PAGE)
    walker.send_file(files.workbook(Indikatorer=[heads, *rows]), "koder.xlsx")
    assert walker.page.count('name="svar_er"') == 1, (
        "an area that nobody has made is asked about once"
    )
    walker.press("videre", area=MAKE)
    assert counts(walker.page) == [10, 0, 0]
    walker.press("lagre")
    order = ["K1", "K2", "k3", "K10", "Z1a", "Æ1", "Ø1"]
    for address in ("/bms/oppsett/indikatorer", "/bms/malinger/planlegg", "/bms/mal/enhet"):
        page = walker.client.get(address).text
        found = re.findall(r">\s*(?:<[^>]+>)*\s*(\w+) Sortering", page)
        found = list(dict.fromkeys(found))
        assert found[:7] == order and set(found[7:]) == {"Å1", "aa1"}, (address, found)


def test_a_fault_is_named_by_its_cell_and_nothing_at_all_is_saved(stand, controller):
    bad = [list(row) for row in INDICATORS]
    bad[1][6], bad[2][5], bad[2][2], bad[3][3] = "oppover", 9, "Z9", "gjetning"
    target = [TARGETS[0], ["P1", 2026, 6.5, "8,0"], ["X", "26", 6, 8], ["P1", 2026, 9, 8]]
    address, page = preview(controller, book(Indikatorer=bad, Mål=target))
    assert sorted(cells(page)) == [
        ("Indikatorer", "C3"),
        ("Indikatorer", "D4"),
        ("Indikatorer", "F3"),
        ("Indikatorer", "G2"),
        ("Mål", "A3"),
        ("Mål", "B3"),
    ], "the rows that name P1 repeat nothing"
    assert "Lagre oppsettet" not in page
    answer = controller.post(address, data=save(page))
    assert answer.status_code == 200
    with stand.session() as session:
        mine = session.query(Indicator).filter_by(code="P1", name="Sykefravær").count()
        assert mine == 0


def test_a_change_is_shown_and_an_empty_cell_leaves_what_stands(controller):
    keep(controller, book())
    csv = "Kode;Navn;Hensikt\nP1;;Flere på jobb\nS1;Trivsel og mestring;\n".encode("latin-1")
    _address, page = preview(controller, csv, "i.csv")
    assert counts(page) == [0, 2, 0]
    assert "Hensikt: – → Flere på jobb" in page and "Navn: Trivsel → Trivsel og mestring" in page
    assert "2 endret" in keep(controller, csv, "i.csv")
    assert "Sykefravær" in controller.get("/bms/oppsett/indikatorer").text


def test_a_hostile_file_is_answered_with_a_sentence(controller):
    for content, said in (
        (files.bomb(), "pakker ut til mer enn"),
        (b"MZ\x90\x00", "er et program"),
        (files.encrypted(), "passord"),
        (b"a;a\n1;2", "samme overskrift"),
        (files.workbook(Ark1=[["x"]], Ark2=[["y"]]), "ingen av arkene i malen"),
    ):
        answer = files.send(controller, PAGE, content)
        assert answer.status_code == 200 and said in answer.text
    answer = controller.post(PAGE, data={})
    assert answer.status_code == 400


def test_another_persons_file_and_another_municipalitys_are_not_found(stand, controller):
    address, _page = preview(controller, book())
    assert stand.browser("gro.nilsen").get(address).status_code == 404
    assert stand.browser("leder1", "harstad").get(address).status_code in (403, 404)


def test_a_strict_limit_comes_in_and_out_of_the_sheet_with_its_sign(stand, controller):
    strict = [TARGETS[0], ["P1", 2026, "< 6,5", "≤ 8,0"]]
    said = keep(controller, book(Mål=strict))
    assert "7 nye" in said
    with stand.session() as session:
        target = session.query(Target).filter_by(strict="green").one()
        assert (target.green, target.yellow) == (6.5, 8)
        filled = setup_template.register(session, target.municipality_id)
    row = next(r for r in filled["targets"] if r["indicator"] == "P1")
    assert (row["green"], row["yellow"]) == ("< 6,5", 8)
    again = [TARGETS[0], ["P1", 2026, row["green"], row["yellow"]]]
    assert "0 nye, 0 endret, 7 uendret" in keep(controller, book(Mål=again))
    _address, page = preview(controller, book(Mål=[TARGETS[0], ["P1", 2027, "> 6,5", 8]]))
    assert "«&gt; 6,5» peker på den dårligere siden. Skriv &lt; eller ≤ her." in page


def test_a_limit_that_is_anothers_value_comes_in_by_name_and_out_by_code(stand, controller):
    lent = [TARGETS[0], ["P1", 2026, "< [Trivsel]", "≤ 8,0"]]
    _address, page = preview(controller, book(Mål=lent))
    assert "grønn når lavere enn S1 Trivsel, gul til og med 8" in page
    assert "7 nye" in keep(controller, book(Mål=lent))
    with stand.session() as session:
        target = session.query(Target).filter_by(borrowed="green [S1]").one()
        assert (target.green, target.yellow, target.strict) == (None, 8, "green")
        filled = setup_template.register(session, target.municipality_id)
    row = next(r for r in filled["targets"] if r["indicator"] == "P1")
    assert (row["green"], row["yellow"]) == ("< [S1]", 8)
    again = [TARGETS[0], ["P1", 2026, row["green"], row["yellow"]]]
    assert "0 nye, 0 endret, 7 uendret" in keep(controller, book(Mål=again))
    bad = [["P1", 2027, "[F1]", 8], ["P1", 2028, "[P1]", 8], ["P1", 2029, 6, "[X9]"]]
    _address, page = preview(controller, book(Mål=[TARGETS[0], *bad]))
    for said in (
        "Grenser og formler viser til hverandre i ring: P1, F1, P1.",
        "Indikatoren kan ikke ha sin egen verdi som grense.",
        "Vi finner ikke én indikator med koden eller navnet «X9».",
    ):
        assert said in page


@pytest.mark.parametrize("yes", ["ja", "yes", "x"])
def test_that_a_formula_follows_its_source_is_set_in_the_sheet(stand, controller, yes):
    told = ("Følger kildens mål", yes, "", "")
    follows = [[*row, said] for row, said in zip(INDICATORS, told, strict=True)]
    follows[2].insert(-1, None)
    follows[3].insert(-1, None)
    own = [TARGETS[0], ["F1", 2026, 95, 90]]
    _address, page = preview(controller, book(Indikatorer=follows, Mål=own))
    assert "Indikatoren følger [P1] og har ingen egne mål. Sett målet på P1." in page
    assert "7 nye" in keep(controller, book(Indikatorer=follows))
    with stand.session() as session:
        version = session.query(IndicatorVersion).filter_by(formula="100 - [P1]").one()
        assert (version.follows_source, version.direction) == (True, "higher")
        filled = setup_template.register(session, version.municipality_id)
    row = next(r for r in filled["indicators"] if r["code"] == "F1")
    assert row["follows_source"] is True
    assert "0 nye, 0 endret, 7 uendret" in keep(controller, book(Indikatorer=follows))


PLANNED = [
    ["Mål i økonomiplanen 2026-2029"],
    [None],
    TARGETS[0],
    ["P1", 2026, "0 - 5 %", "< 7,6 %¹"],
    ["H1", "2026", "95 - 100 %", "90 % – 95 %"],
    ["M1", 2026, "> 4,5", "≥ 4,0"],
    ["V1", 2026, "2 til 4", "1 - 5 *"],
    ["* Vedtatt i kommunestyret"],
]


def _as_plans_write() -> bytes:
    heads = ["Kode", "Navn", "Fokusområde", "Fylles inn som", "Måleenhet", "Desimaler", "Retning"]
    rows = [
        ["P1", "Sykefravær", "A", "Teller og nevner", "%", 1, "Lavere er bedre"],
        ["H1", "Heltid", "A", "Et tall", "% av ansatte", 0, "Høyere er bedre"],
        ["M1", "Medarbeidere", "A", "Et tall", "poeng", 1, "Høyere er bedre"],
        ["V1", "Vikarer", "A", "Et tall", "", 0, "Best innenfor et område"],
    ]
    none = {"Suksesskriterier": CRITERIA[:1], "Spørsmål": QUESTIONS[:1]}
    return book(Indikatorer=[heads, *rows], Mål=PLANNED, **none)


def test_limits_come_in_as_plans_write_them_and_are_shown_with_unit_and_limits(stand, controller):
    _address, page = preview(controller, _as_plans_write())
    assert "Lagre oppsettet" in page, re.findall(r"<td>.*?</tr>", page)
    assert "Heltid, Harstad" in page and "2026: grønn fra 95 og opp, gul fra 90 og opp" in page
    assert "Mål: * Vedtatt i kommunestyret" in page
    keep(controller, _as_plans_write())
    with stand.session() as session:
        mid = stand.scope(session, "harstad").municipality_id
        found = {
            session.get(IndicatorVersion, (mid, t.indicator_version_id)).unit_of_measure: t
            for t in session.query(Target).filter_by(municipality_id=mid)
        }
        kept = {unit: (t.green, t.yellow, t.strict) for unit, t in found.items()}
        span = found[""]
        assert (span.yellow_from, span.green_from, span.green_to, span.yellow_to) == (1, 2, 4, 5)
    assert kept["%"] == (5, Decimal("7.6"), "yellow")
    assert kept["% av ansatte"] == (95, 90, None)
    assert kept["poeng"] == (Decimal("4.5"), 4, "green")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("95 - 100 %", ("95 ", "100 %")),
        ("95–100", ("95", "100")),
        ("4,5 % til 7,6 %", ("4,5 %", "7,6 %")),
        ("-5", None),
        ("95 %", None),
        ("> 4,5", None),
        ("1-2-3", None),
    ],
)
def test_a_span_in_one_cell_has_two_ends(text, ends):
    found = spanned(text)
    assert found == ends or (
        found and ends and [t.strip() for t in found] == [t.strip() for t in ends]
    )


def test_all_faults_of_a_row_are_told_at_once(controller):
    bad = [TARGETS[0], ["P1", "tjue", "mye", "x %"]]
    areas = [AREAS[0], [None, "N" * 201, None], AREAS[1], AREAS[2]]
    _address, page = preview(controller, book(Mål=bad, Fokusområder=areas))
    assert sorted(cells(page)) == [
        ("Fokusområder", "A2"),
        ("Fokusområder", "B2"),
        ("Mål", "B2"),
        ("Mål", "C2"),
        ("Mål", "D2"),
    ]


def test_the_ways_to_add_up_are_a_list_in_the_template(controller):
    content = controller.get(f"{PAGE}/mal.xlsx").data
    sheets = {s.name: s for s in read_upload(content, "m")}
    assert sheets[LISTS].hidden
    lists = [[row[n] for row in sheets[LISTS].rows if len(row) > n and row[n]] for n in range(5)]
    assert any(len(words) == 11 and "Summen av enhetene" in words for words in lists)
    with zipfile.ZipFile(io.BytesIO(content)) as book_:
        assert f"{LISTS}!$" in book_.read("xl/worksheets/sheet3.xml").decode()


def test_the_guide_has_the_ways_to_add_up_as_the_template_has_them():
    guide = (Path(__file__).parents[2] / "docs" / "guide.md").read_text(encoding="utf-8")
    for word in operators(texts("nb")).values():
        assert f"- {word}\n" in guide


def test_a_wrong_cell_is_corrected_on_the_page_and_every_other_answer_is_kept(stand, controller):
    bad = [list(row) for row in INDICATORS]
    bad[2][5], bad[3][3] = 9, "gjetning"
    walker = Walker(controller, PAGE)
    walker.send_file(book(Indikatorer=bad), "o.xlsx")
    assert sorted(cells(walker.page)) == [("Indikatorer", "D4"), ("Indikatorer", "F3")]
    walker.press("videre", F3="1")
    assert cells(walker.page)[0] == ("Indikatorer", "D4") and "<h2>Svart</h2>" in walker.page
    walker.press("videre", D4="survey")
    assert counts(walker.page) == [7, 0, 0]
    walker.press("tilbake")
    kept = dict(zip(*[iter(v for n, v in answers(walker.page))] * 2, strict=True))
    assert kept == {"Indikatorer!F3!decimals": "1", "Indikatorer!D4!entry_kind": "survey"}
    walker.press("videre", F3="")
    assert cells(walker.page)[0] == ("Indikatorer", "F3"), (
        "an answer that is taken back is asked again"
    )
    walker.press("videre", F3="2")
    walker.press("lagre")
    with stand.session() as session:
        mid = stand.scope(session, "harstad").municipality_id
        row = session.query(Indicator).filter_by(code="P1", municipality_id=mid).one()
        assert session.query(IndicatorVersion).filter_by(indicator_id=row.id).one().decimals == 2


def answers(page: str) -> list[tuple[str, str]]:
    form = next(one for one in forms_of(page) if ("handling", "videre") in one.buttons)
    return [(name, text) for name, text in form.fields if name in ("svar_nokkel", "svar_er")]


def test_what_has_changed_since_it_was_looked_over_is_shown_before_it_is_saved(controller):
    walker, other = Walker(controller, PAGE), Walker(controller, PAGE)
    for one in (walker, other):
        one.send_file(book(), "o.xlsx")
    other.press("lagre")
    form = {**save(walker.page), "handling": "lagre"}
    page = controller.post(walker.address, data=form).text
    assert "Noe er endret siden du så over oppsettet" in page and counts(page) == [0, 0, 7]


def test_hidden_rows_and_sheets_are_told_and_can_be_taken_with(controller):
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as workbook:
        areas = workbook.add_worksheet("Fokusområder")
        for number, row in enumerate((["Kode", "Navn"], ["A", "Ansatte"], ["B", "Økonomi"])):
            areas.write_row(number, 0, row)
        areas.set_row(2, None, None, {"hidden": True})
        criteria = workbook.add_worksheet("Suksesskriterier")
        criteria.write_row(0, 0, ["Kode", "Fokusområde", "Tekst"])
        criteria.write_row(1, 0, ["A1", "A", "På jobb"])
        criteria.hide()
    walker = Walker(controller, PAGE)
    walker.send_file(made.getvalue(), "skjult.xlsx")
    assert counts(walker.page) == [1, 0, 0]
    assert "Fokusområder: rad 3; Suksesskriterier: hele arket" in walker.page
    form = next(one for one in forms_of(walker.page) if ("handling", "videre") in one.buttons)
    data = {**dict(form.fields), "skjulte": "ja", "handling": "videre"}
    page = controller.get(controller.post(walker.address, data=data).headers["Location"]).text
    assert counts(page) == [3, 0, 0]
