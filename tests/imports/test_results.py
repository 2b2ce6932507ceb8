"""Results from files: saved, corrected, skipped and refused as shown, never a zero where nothing stood."""

from __future__ import annotations

import re
import time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from tests.conftest import Stand, token_of
from tests.imports import files
from tests.waiting import until
from wisweb_bms.engine.numbers import NumberRefused
from wisweb_bms.host import get_host
from wisweb_bms.imports import amounts, results
from wisweb_bms.imports.heads import period_of
from wisweb_bms.models import (
    Entry,
    ImportProfile,
    Indicator,
    Job,
    Measurement,
    MeasurementPoint,
    Upload,
)
from wisweb_bms.models.base import along
from wisweb_bms.services import jobs
from wisweb_bms.services.actor import system

PAGE = "/bms/rapporter/importer"


def preview(client: Any, text: str | bytes, **form: Any) -> tuple[str, str]:
    content = text.encode() if isinstance(text, str) else text
    answer = files.send(client, PAGE, content, "tall.csv", **form)
    assert answer.status_code == 303, answer.text
    address = answer.headers["Location"]
    return address, client.get(address).text


def post(client: Any, address: str, **form: Any) -> Any:
    token = token_of(client.get(address).text)
    return client.post(address, data={"csrf_token": token, **form})


def counts(page: str) -> list[int]:
    """New, corrected, unchanged, not measured, refused."""
    return [int(n) for n in re.findall(r"<dd>(\d+)</dd>", page)]


def figures(stand: Stand, code: str, period: str) -> dict[str, Any]:
    with stand.session() as session:
        asked = (
            select(Measurement)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
            .where(Indicator.code == code, MeasurementPoint.period_key == period)
        )
        return {m.unit_key: m for m in session.scalars(asked)}


def entries(stand: Stand) -> int:
    with stand.session() as session:
        return session.scalar(select(func.count()).select_from(Entry)) or 0


def test_what_was_missing_is_saved_and_the_same_file_changes_nothing(stand):
    client, before = stand.browser("gro.nilsen"), entries(stand)
    missing = next(k for k, m in figures(stand, "I16", "2026T2").items() if m.entry_id is None)
    file = f"Enhet;Indikator;Periode;Resultat;Årsverk;Annet\n{missing};i16;2. tertial 2026;7,25 %;12;x\n"
    address, page = preview(client, file)
    assert counts(page) == [1, 0, 0, 0, 0] and "Annet" in page
    assert post(client, address, handling="lagre").status_code == 303
    row = figures(stand, "I16", "2026T2")[missing]
    assert (row.value, row.weight) == (Decimal("7.25"), 12)
    with stand.session() as session:
        kept = session.get_one(Entry, (row.municipality_id, row.entry_id))
        assert (kept.source, kept.actor_kind, kept.actor_key) == (
            "tall.csv",
            "import",
            "gro.nilsen",
        )
        assert session.query(Upload).count() == 0
    _address, page = preview(client, file)
    assert counts(page) == [0, 0, 1, 0, 0] and entries(stand) == before + 1


def test_a_correction_needs_a_reason_and_keeps_the_old_entry(stand):
    client = stand.browser("gro.nilsen")
    unit, old = next(
        (k, m) for k, m in figures(stand, "I29", "2026T1").items() if m.value is not None
    )
    address, page = preview(
        client, f"unit,indicator,period,value\n{unit},I29,2026T1,{old.value + 1:f}\n"
    )
    assert counts(page) == [0, 1, 0, 0, 0]
    refused = post(client, address, handling="lagre")
    assert refused.status_code == 200 and "Skriv hvorfor" in refused.text
    assert (
        post(client, address, handling="lagre", begrunnelse="Feil i fagsystemet").status_code == 303
    )
    row = figures(stand, "I29", "2026T1")[unit]
    assert row.value == old.value + 1
    with stand.session() as session:
        kept = session.get_one(Entry, (row.municipality_id, row.entry_id))
        assert (kept.reason, kept.based_on_id) == ("Feil i fagsystemet", old.entry_id)


@pytest.mark.parametrize("cell", ["", "-", "–", "Ikke målt", "ikkje målt", ".", ".."])
def test_what_is_not_measured_is_never_zero(stand, cell):
    client, before = stand.browser("gro.nilsen"), entries(stand)
    _address, page = preview(client, f"Enhet;2026T1;2026T2\nKBH;{cell};{cell}\n")
    address = _address
    page = client.get(
        post(client, address, handling="velg", alle_indicator="I16").headers["Location"]
    ).text
    assert counts(page)[0] == 0 and counts(page)[3] >= 1 and entries(stand) == before


def test_a_refused_row_says_why_and_the_others_are_saved(stand):
    client = stand.browser("gro.nilsen")
    file = (
        "Enhet;Indikator;Periode;Verdi;Teller;Nevner\n"
        "KBH;I29;2026T1;mange;;\nKBH;I29;2099T1;4;;\nKBH;I29;våren;4;;\nKBH;I30;2026T1;;9;5\n"
        "KBH;I30;2025T1;50;;\nUkjent;I29;2026T1;4;;\nSBH;I29;2026T1;1e5;;\nVBH;I29;2026T1;4;;\nVBH;I29;2026T1;5;;\n"
    )
    address, _questions = preview(client, file)
    page = client.get(f"{address}?steg=se").text
    for said in (
        "«mange» er ikke et tall",
        "ikke planlagt",
        "«våren» er ikke en periode",
        "Telleren er større",
        "Enheten «Ukjent» er ukjent",
        "«1e5»",
        "Samme måling står også på rad 10",
    ):
        assert said in page, said
    listed = client.get(f"{address}/avvist.csv").data.decode("utf-8-sig")
    assert len(listed.splitlines()) == counts(page)[4] + 1


def test_a_count_that_no_database_holds_is_refused_with_the_cell(stand):
    client = stand.browser("gro.nilsen")
    file = "Enhet;Indikator;Periode;Verdi;Antall svar\nKBH;I29;2026T1;4;2147483648\n"
    address, page = preview(client, file)
    assert "Celle E2: «2147483648» er ikke et tall vi kan lese" in page
    assert post(client, address, handling="lagre").status_code < 500


def test_unknown_codes_are_listed_mapped_summed_and_remembered(stand):
    client = stand.browser("gro.nilsen")
    old = figures(stand, "I29", "2026T1")["KBH"]
    file = "Avdeling;Nøkkeltall;Tertial;Antall tall\n4001;AVVIK;2026T1;30\n4002;AVVIK;2026T1;12\n9;AVVIK;2026T1;7\n"
    file = file.replace("Antall tall", "Verdi")
    address, page = preview(client, file)
    assert all(f">{code}<" in page for code in ("4001", "4002", "9", "AVVIK"))
    chosen = {
        "units_kode": ["4001", "4002", "9"],
        "units_er": ["KBH", "Kyrksæterøra barnehage", "-"],
        "indicators_kode": ["AVVIK"],
        "indicators_er": ["I29"],
        "profilnavn": "Fra fagsystemet",
    }
    page = client.get(post(client, address, handling="velg", **chosen).headers["Location"]).text
    assert counts(page) == [0, 1, 0, 0, 0] and "9 (1)" in page and ">42<" in page
    answer = post(client, address, handling="lagre", begrunnelse="Ny kilde")
    assert answer.status_code == 303, answer.text
    assert figures(stand, "I29", "2026T1")["KBH"].value == 42 != old.value
    number = re.search(r'<option value="(\d+)">Fra fagsystemet', client.get(PAGE).text)
    assert number
    _address, page = preview(client, file.replace("30", "31"), profil=number[1])
    assert counts(page) == [0, 1, 0, 0, 0] and ">43<" in page


def test_ambiguous_figures_are_asked_for_the_whole_column(stand):
    client = stand.browser("gro.nilsen")
    address, page = preview(client, "Enhet;Indikator;Periode;Verdi\nHK;I01;2025;4.263\n")
    assert "4.263" in page and "kan leses på to måter" in page and "Lagre 1 tall" not in page
    page = client.get(
        post(client, address, handling="velg", stil_Verdi="no").headers["Location"]
    ).text
    assert ">4263<" in page and "kan leses på to måter" not in page


def test_who_may_not_report_there_saves_nothing(stand):
    client, before = stand.browser("kari.melland"), entries(stand)
    address, page = preview(client, "Enhet;Indikator;Periode;Verdi\nKBH;I29;2026T1;4\n")
    assert "Du kan ikke rapportere dette for enheten" in page
    post(client, address, handling="lagre", begrunnelse="x")
    assert entries(stand) == before
    assert stand.browser("odd.rian").get(PAGE).status_code == 403


def test_a_long_import_tells_how_far_it_is_and_can_be_stopped_without_a_trace(stand):
    before = entries(stand)
    with stand.session() as session:
        engine = session.get_bind().engine
        row = jobs.new_job(session, 1, "test", 10, system("test"))
        job_id, mid = row.id, row.municipality_id
        session.commit()

    def work(session: Any, progress: jobs.Progress) -> dict[str, Any]:
        session.execute(Measurement.__table__.update().values(comment="spor"))
        for done in range(6000):
            progress.step(done)
            time.sleep(0.01)
        return {}

    def has_begun() -> bool:
        with stand.session() as session:
            return jobs.progress_of(engine, session.get_one(Job, (mid, job_id)))[0] > 0

    def has_ended() -> bool:
        with stand.session() as session:
            return session.get_one(Job, (mid, job_id)).state != "running"

    jobs.start(engine, mid, job_id, 6000, work)
    until(has_begun)
    with stand.session() as session:
        jobs.cancel(session, session.get_one(Job, (mid, job_id)))
        session.commit()
    until(has_ended)
    with stand.session() as session:
        assert session.get_one(Job, (mid, job_id)).state == "cancelled"
        assert session.query(Measurement).filter_by(comment="spor").count() == 0
    assert entries(stand) == before


def test_a_long_file_is_saved_by_a_job_that_says_so(stand, monkeypatch):
    monkeypatch.setattr("wisweb_bms.views.import_results.AT_ONCE", 2)
    client = stand.browser("gro.nilsen")
    known = {k: m for k, m in figures(stand, "I29", "2026T1").items() if m.value is not None}
    rows = "".join(f"{k};I29;2026T1;{m.value + 3:f}\n" for k, m in known.items())
    address, page = preview(client, "Enhet;Indikator;Periode;Verdi\n" + rows)
    answer = post(client, address, handling="lagre", begrunnelse="Ny telling")
    job = answer.headers["Location"]
    until(lambda: f"{len(known)} tall er lagret fra filen" in client.get(job).text)
    assert all(figures(stand, "I29", "2026T1")[k].value == m.value + 3 for k, m in known.items())
    assert stand.browser("kari.melland").get(job).status_code == 404
    with stand.app.app_context():
        assert get_host().session().query(Upload).count() == 0


@pytest.mark.parametrize("at_once", [3000, 1])
def test_figures_about_people_are_considered_by_the_import_that_brings_them(
    stand, monkeypatch, at_once
):
    monkeypatch.setattr("wisweb_bms.views.import_results.AT_ONCE", at_once)
    client = stand.browser("gro.nilsen")
    before = {k: m for k, m in figures(stand, "I14", "2024").items() if m.value is not None}
    rows = "".join(
        f"{unit};I14;2024;{row.value};{row.respondents + 40}\n" for unit, row in before.items()
    )
    address, _page = preview(client, "Enhet;Indikator;Periode;Verdi;Svar\n" + rows)
    answer = post(client, address, handling="lagre", begrunnelse="Flere svar er talt")
    assert answer.status_code == 303, answer.text
    ours = {row.point_id for row in before.values()}

    def as_they_stand() -> dict[int, tuple[int, int]]:
        with stand.session() as session:
            newest = select(func.max(Entry.sequence)).join(
                Measurement, along(Entry.measurement_id, Measurement)
            )
            return {
                id: (
                    session.scalar(newest.where(Measurement.point_id == id)),
                    session.scalars(
                        select(MeasurementPoint.considered).where(MeasurementPoint.id == id)
                    ).one(),
                )
                for id in ours
            }

    until(lambda: not_waiting(stand))
    assert all(considered > written for written, considered in as_they_stand().values())


def not_waiting(stand: Stand) -> bool:
    """Whether the file has been saved and forgotten."""
    with stand.session() as session:
        return session.query(Upload).count() == 0


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2026T1", "2026T1"),
        ("t2 2026", "2026T2"),
        ("1. tertial 2026", "2026T1"),
        ("Tertial 3 2025", "2025T3"),
        ("2026 Q4", "2026Q4"),
        ("3. kvartal 2026", "2026Q3"),
        ("mai 2026", "2026M05"),
        ("Desember 2025", "2025M12"),
        ("2. halvår 2025", "2025H2"),
        ("31.12.2025", "2025-12-31"),
        ("2026", "2026"),
        ("4. tertial 2026", None),
        ("våren", None),
        ("12", None),
    ],
)
def test_periods_as_people_write_them(text, key):
    assert period_of(text) == key


@given(st.decimals(-(10**9), 10**9, places=2, allow_nan=False, allow_infinity=False))
def test_a_figure_written_in_norwegian_or_english_is_the_same_figure(value):
    english = f"{value:,.2f}"
    norwegian = english.replace(",", "\0").replace(".", ",").replace("\0", ".")
    assert amounts.read(english, amounts.ENGLISH) == value
    assert amounts.read(norwegian, amounts.NORWEGIAN) == value
    assert amounts.read(norwegian.replace(".", " ")) == value


@given(st.text(max_size=20))
def test_no_text_becomes_a_figure_by_accident(text):
    try:
        found = amounts.read(text)
    except NumberRefused:
        return
    assert found.is_finite() and any(c.isdigit() for c in text)


def test_a_sheet_without_heads_can_be_left_for_another(stand):
    client = stand.browser("gro.nilsen")
    book = files.workbook(
        A=[["Enhet", "Indikator", "Periode", "Verdi"], ["KBH", "I16", "2026T2", 1]],
        B=[["x", "x"], [1, 2]],
    )
    address = files.send(client, PAGE, book).headers["Location"]
    assert post(client, address, handling="velg", ark="1").status_code == 303
    assert "har samme overskrift" in client.get(address).text
    for act in ("lagre", "velg"):
        answer = post(client, address, handling=act, ark="1")
        assert answer.status_code in (200, 303)
    assert client.get(f"{address}/avvist.csv").status_code == 200
    assert post(client, address, handling="velg", ark="0").status_code == 303
    assert counts(client.get(address).text) == [0, 1, 0, 0, 0]


def test_more_figures_than_are_laid_beside_the_plan_at_once_are_told(stand, monkeypatch):
    monkeypatch.setattr(results, "FIGURES", 3)
    client, before = stand.browser("gro.nilsen"), entries(stand)
    wide = "Enhet;Indikator;2026T1;2026T2\nKBH;I16;1;2\nSBH;I16;3;4\n"
    address, page = preview(client, wide)
    assert "Det er for mange tall i filen. Det er plass til 3. Del filen i flere." in page
    assert "for mange tall" in post(client, address, handling="lagre").text
    assert client.get(f"{address}/avvist.csv").status_code == 200 and entries(stand) == before


def chosen(client: Any, address: str, **form: Any) -> str:
    return client.get(post(client, address, handling="velg", **form).headers["Location"]).text


def test_every_choice_is_kept_press_after_press(stand):
    client = stand.browser("gro.nilsen")
    file = (
        "Indikator;Enhet;Periode;Verdi\nI29;Ukjent A;2026T2;1.250\nI29;Ukjent B;2026T2;2\n"
        "Ukjent I;KBH;2026T2;3\nUkjent J;SBH;2026T2;4\n"
    )
    address, _page = preview(client, file)
    chosen(client, address, units_kode=["Ukjent A"], units_er=["KBH"])
    chosen(client, address, units_kode=["Ukjent B"], units_er=["SBH"])
    chosen(client, address, indicators_kode=["Ukjent I"], indicators_er=["I16"])
    page = chosen(client, address, indicators_kode=["Ukjent J"], indicators_er=["-"])
    assert "kan leses på to måter" in page
    page = chosen(client, address, stil_Verdi="en")
    assert "kan leses på to måter" not in page
    page = chosen(client, address, alle_period="2026T1")
    with stand.session() as session:
        kept = session.query(Upload).one().choices
    assert kept["units"] == {"ukjent a": "KBH", "ukjent b": "SBH"}
    assert kept["indicators"] == {"ukjent i": "I16", "ukjent j": "-"}
    assert (kept["styles"], kept["fixed"]) == ({"Verdi": "en"}, {"period": "2026T1"})


def test_a_profile_keeps_what_is_said_now_and_what_was_said_before(stand):
    client = stand.browser("gro.nilsen")
    said = ("Ukjent A", "KBH"), ("Ukjent B", "SBH"), ("Ukjent C", "VBH")
    for code, key in said:
        address, _page = preview(client, f"Indikator;Enhet;Periode;Verdi\nI29;{code};2026T2;1\n")
        chosen(client, address, units_kode=[code], units_er=[key], profilnavn="Felles")
    with stand.session() as session:
        kept = session.query(ImportProfile).filter_by(name="Felles").one().mapping
    assert kept["units"] == {code.casefold(): key for code, key in said}
