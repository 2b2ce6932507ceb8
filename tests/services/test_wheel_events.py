"""The municipality's own events of the year: kept in *Oppsett*, drawn, told and sent with the deadlines."""

from __future__ import annotations

import html
import json

import pytest
from icalendar import Calendar
from sqlalchemy import select

from tests.conftest import hemne_content
from tests.services.test_wheel import made_feed
from tests.setup.test_indicators import known_form
from tests.setup.test_structure import id_of, send
from wisweb_bms.models import YearEvent
from wisweb_bms.queries.annual_wheel import YearSpan
from wisweb_bms.services import enabling, load, upkeep
from wisweb_bms.services.actor import system
from wisweb_bms.services.load_values import months_of

OWN = "/bms/oppsett/arshjul"


def test_the_events_of_the_file_are_on_the_wheel_as_picture_and_table(reading):
    page = html.unescape(reading.browser("gro.nilsen").get("/bms/arshjul?aar=2026").text)
    assert page.count('class="c-band"') == 9
    assert "september–oktober" in page
    assert "Mål og indikatorer for neste år foreslås av enhetene" in page


def test_an_event_is_made_moved_deleted_and_restored_and_the_wheel_follows(stand):
    controller = stand.browser("controller", "harstad")
    wheel = "/bms/arshjul?aar=2026"
    assert "c-band" not in controller.get(wheel).text
    made = send(
        controller, f"{OWN}/ny", text="Budsjettet legges fram", month_from="11", month_to="2"
    )
    own = f"{OWN}/{id_of(made)}"
    assert "november–februar" in controller.get(wheel).text
    form = known_form(controller, own)
    assert controller.post(own, data=form | {"month_to": "12"}).status_code == 303
    late = controller.post(own, data=form | {"month_to": "1"})
    assert late.status_code == 409 and "desember" in late.text
    assert "november–desember" in controller.get(wheel).text
    send(controller, f"{own}/slett", own)
    assert "Budsjettet" not in controller.get(wheel).text
    send(controller, f"{own}/gjenopprett", own)
    assert "Budsjettet" in controller.get(wheel).text
    trail = controller.get("/bms/oppsett/endringer?slag=year_event").text
    assert "Budsjettet legges fram" in trail and "til måned" in trail


def test_an_event_without_a_text_is_refused_and_others_may_not_make_one(stand):
    controller = stand.browser("controller", "harstad")
    empty = send(controller, f"{OWN}/ny", text=" ", month_from="1", month_to="1")
    assert "Feltet må fylles ut" in empty.text
    leader = stand.browser("leder1", "harstad")
    assert leader.get(OWN).status_code == 403
    assert "Endre hendelsene" not in leader.get("/bms/arshjul").text


def test_the_calendar_has_the_events_as_whole_days_of_the_years_it_reaches(stand):
    address = made_feed(stand.browser("pia.sund"))
    answer = stand.app.test_client().get(address)
    found = [
        (e.decoded("dtstart").isoformat(), e.decoded("dtend").isoformat())
        for e in Calendar.from_ical(answer.data).walk("VEVENT")
        if str(e["summary"]).startswith("Bruker- og medarbeider")
    ]
    assert found == [("2026-10-01", "2026-12-01"), ("2027-10-01", "2027-12-01")]


@pytest.mark.parametrize(
    ("span", "days"),
    [
        ((2, 2), ("2024-02-01", "2024-02-29")),
        ((12, 12), ("2024-12-01", "2024-12-31")),
        ((11, 2), ("2024-11-01", "2025-02-28")),
        ((1, 12), ("2024-01-01", "2024-12-31")),
    ],
)
def test_an_event_lasts_from_the_first_to_the_last_day_of_its_months(span, days):
    first, last = YearSpan(1, "", *span).days(2024)
    assert (first.isoformat(), last.isoformat()) == days


def test_the_file_again_makes_no_event_twice_and_an_unknown_month_is_said(stand):
    content = hemne_content()
    with stand.session() as session:
        row = enabling.municipality_row(session, "hemne")
        made = load.load(session, row.id, content, system("load"), "HK")
        assert made.made["events of the year"] == 0
        content["aarshjul"] = [{"maaned": "vår", "hva": "Noe"}, {"maaned": "mai"}]
        with pytest.raises(load.LoadRefused) as refused:
            load.load(session, row.id, content, system("load"), "HK")
    assert "'hva' is missing" in refused.value.faults[0].reason
    content["aarshjul"].pop()
    with stand.session() as session, pytest.raises(load.LoadRefused) as refused:
        load.load(session, row.id, content, system("load"), "HK")
    assert "september-oktober" in refused.value.faults[0].reason


@pytest.mark.parametrize(
    ("text", "months"),
    [("mai", (5, 5)), ("September - Oktober", (9, 10)), ("november-februar", (11, 2))],
)
def test_the_months_of_a_file_are_read(text, months):
    assert months_of(text) == months


def test_the_events_leave_with_the_export_and_are_gone_after_erasing(stand, tmp_path):
    with stand.session() as session:
        row = enabling.municipality_row(session, "hemne")
        upkeep.export(session, row.id, tmp_path)
        upkeep.erase(session, row.id)
        session.commit()
        left = select(YearEvent).where(YearEvent.municipality_id == row.id)
        assert session.scalars(left).all() == []
    everything = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert len(everything["bms_year_event"]) == 9 and everything["bms_answer_scale"]
