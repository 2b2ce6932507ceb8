"""Scorecards, hand-over, settings of the measuring year and the audit trail, in the browser's own way."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from tests.conftest import token_of
from tests.setup.test_indicators import known_form
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import (
    AuditRow,
    Indicator,
    Measurement,
    MunicipalityRow,
    Placement,
    Scorecard,
)
from wisweb_bms.queries.audit_trail import Asked, trail_page
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.services import keeping
from wisweb_bms.services.actor import Actor

ACTOR = Actor("user", "gro.nilsen")


@pytest.fixture
def gro(stand):
    return stand.browser("gro.nilsen")


def rows_of(stand, name):
    with stand.session() as session:
        page = card_page(
            stand.scope(session),
            stand.card(session, name),
            "HK",
            Period.parse("2025"),
            stand.names(),
        )
        return [r for a in page.focus_areas for c in a.criteria for r in c.rows]


def send(browser, address, form, status=303):
    token = {"csrf_token": token_of(browser.get("/bms/oppsett/kort/nytt").text)}
    answer = browser.post(address, data=token | form)
    assert answer.status_code == status, answer.text[:2000]
    return answer


def test_a_new_card_is_made_filled_weighted_and_shows_the_same_values(stand, gro):
    form = {"name": "Kommunestyret", "kind": "political", "unit_key": "HK", "first_year": "2024"}
    made = send(gro, "/bms/oppsett/kort/nytt", form).location
    with stand.session() as session:
        ids = {i.code: i.id for i in session.scalars(select(Indicator))}
    chosen = {"indikator": [ids["I16"], ids["I25"]]}
    send(gro, f"{made}/legg_til", chosen)
    with stand.session() as session:
        card = session.scalars(select(Scorecard).where(Scorecard.name == "Kommunestyret")).one()
        placed = session.scalars(select(Placement).where(Placement.scorecard_id == card.id)).all()
        by_indicator = {p.indicator_id: p.id for p in placed}
    sick = by_indicator[ids["I16"]]
    send(gro, f"{made}/ordne", {f"r{sick}": "7", f"v{sick}": "2,5", f"n{sick}": "ja"})
    row = next(r for r in rows_of(stand, "Kommunestyret") if r.code == "I16")
    assert (str(row.weight.normalize()), row.key_mark) == ("2.5", True)
    home = next(r for r in rows_of(stand, "Hovedkort") if r.code == "I16")
    assert (row.cell.value, row.cell.status) == (home.cell.value, home.cell.status)
    assert not home.key_mark
    send(gro, f"{made}/ta_av", {"p": by_indicator[ids["I25"]]})
    assert [r.code for r in rows_of(stand, "Kommunestyret")] == ["I16"]
    assert any(r.code == "I25" for r in rows_of(stand, "Hovedkort"))


def test_an_indicator_can_stand_elsewhere_on_another_card(stand, gro):
    with stand.session() as session:
        card = stand.card(session, "Barn og unge")
        placed = session.scalars(select(Placement).where(Placement.scorecard_id == card.id)).first()
        where = f"/bms/oppsett/kort/{card.id}"
        main = stand.card(session)
        other = session.scalars(
            select(Placement).where(
                Placement.scorecard_id == main.id, Placement.focus_area_id != placed.focus_area_id
            )
        ).first()
    send(gro, f"{where}/flytt", {"p": placed.id, "sted": f"a{other.focus_area_id}"})
    with stand.session() as session:
        moved = session.get(Placement, (placed.municipality_id, placed.id))
        assert (moved.focus_area_id, moved.criterion_id) == (other.focus_area_id, None)


def test_the_main_card_stays_and_there_is_only_one(stand, gro):
    with stand.session() as session:
        main = stand.card(session).id
    gro.post(
        f"/bms/oppsett/kort/{main}/slett",
        data={"csrf_token": token_of(gro.get("/bms/oppsett/kort/nytt").text)},
    )
    with stand.session() as session:
        assert (
            session.scalars(select(Scorecard).where(Scorecard.id == main)).one().deleted_at is None
        )
    form = {"name": "To", "kind": "main", "unit_key": "HK", "first_year": "2024"}
    assert "alt et hovedkort" in send(gro, "/bms/oppsett/kort/nytt", form, 200).text
    form = {
        "name": "Tre",
        "kind": "thematic",
        "unit_key": "HK",
        "first_year": "2024",
        "last_year": "2023",
    }
    assert "før det første" in send(gro, "/bms/oppsett/kort/nytt", form, 200).text


def test_the_calendar_and_the_reminders_are_settings(stand, gro):
    form = known_form(gro, "/bms/oppsett/innstillinger")
    form |= {"days_tertial": "10", "reminder_days": "14, 3, \N{MINUS SIGN}2"}
    assert gro.post("/bms/oppsett/innstillinger", data=form).status_code == 303
    with stand.session() as session:
        row = session.scalars(
            select(MunicipalityRow).where(MunicipalityRow.host_key == "hemne")
        ).one()
        assert row.calendar["tertial"] == 10 and row.reminder_days == [14, 3, -2]
    form = known_form(gro, "/bms/oppsett/innstillinger") | {"reminder_days": "i morgen"}
    page = gro.post("/bms/oppsett/innstillinger", data=form).text
    assert "Skriv hele dager" in page and "i morgen" in page


def test_the_audit_trail_is_searched_and_taken_out_as_a_file(stand, gro):
    with stand.session() as session:
        area = stand.card(session)
    form = known_form(gro, f"/bms/oppsett/kort/{area.id}") | {"name": "=Hovedkort for alle"}
    assert gro.post(f"/bms/oppsett/kort/{area.id}", data=form).status_code == 303
    page = gro.get("/bms/oppsett/endringer?sok=Hovedkort").text
    assert "Gro Nilsen" in page and "Hovedkort for alle" in page
    assert "Ingen endringer" in gro.get("/bms/oppsett/endringer?sok=finnesikke").text
    assert "Hovedkort for alle" in gro.get("/bms/oppsett/endringer?sok=Gro Nilsen").text
    page = gro.get("/bms/oppsett/endringer?slag=municipality").text
    assert "slått på" in page and "nei</span> → ja" in page
    file = gro.get("/bms/oppsett/endringer.csv?slag=scorecard")
    assert file.mimetype == "text/csv" and "'=Hovedkort for alle" in file.text
    assert (
        'filename="endringer-hemne-kommune-2026-09-16.csv"' in file.headers["Content-Disposition"]
    )
    with stand.session() as session:
        moments = session.scalars(select(AuditRow.at).where(AuditRow.object_kind == "scorecard"))
        there = {f"{at.astimezone(ZoneInfo('Europe/Oslo')):%Y-%m-%d %H:%M:%S}" for at in moments}
    assert {line.split(";")[0] for line in file.text.splitlines()[1:]} <= there
    for user in ("pia.sund", "odd.rian"):
        assert stand.browser(user).get("/bms/oppsett/endringer").status_code == 403


def test_the_trail_of_figures_about_people_is_for_those_who_may_report_there(stand):
    with stand.session() as session:
        mid = stand.scope(session).municipality_id
        rows = session.scalars(select(Measurement).where(Measurement.unit_key == "KUL")).all()
        about_people = next(m for m in rows if m.point.indicator.code == "I21")
        keeping.write(session, about_people, {"not_applicable": "bare tre svarte"}, ACTOR)
        asked = {"kind": "measurement", "object_id": about_people.id}
        (line,) = trail_page(session, mid, Asked(**asked), 1).lines
        assert (line.name, line.unit_key, line.new) == (
            "Samarbeid i enheten (egen pulsmåling)",
            "KUL",
            None,
        )
        named = Asked(**asked, may_report=frozenset({"KUL"}))
        assert trail_page(session, mid, named, 1).lines[0].new == "bare tre svarte"
        assert trail_page(session, mid, Asked(text="tre svarte"), 1).total == 0
        of_indicator = Asked("indicator", about_people.point.indicator_id)
        assert trail_page(session, mid, of_indicator, 1).total == 0
