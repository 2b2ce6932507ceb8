"""The annual wheel, and the calendar feed behind a secret address."""

from __future__ import annotations

import re

import pytest
from icalendar import Calendar
from sqlalchemy import select

from tests.conftest import token_of
from wisweb_bms.models import Action, Feed
from wisweb_bms.services import enabling
from wisweb_bms.services.actor import system


def made_feed(browser) -> str:
    page = browser.get("/bms/arshjul").text
    sent = {"csrf_token": token_of(page), "gjor": "lag"}
    assert browser.post("/bms/arshjul/kalender", data=sent).status_code == 303
    found = re.search(r"/bms/kalender/[^\s<]+\.ics", browser.get("/bms/arshjul").text)
    assert found
    return found.group(0)


def events(answer):
    return Calendar.from_ical(answer.data).walk("VEVENT")


def test_the_wheel_is_a_picture_with_a_table(reading):
    page = reading.browser("gro.nilsen").get("/bms/arshjul?enhet=HK&aar=2026").text
    assert 'class="wheel"' in page and "15.09.2026" in page and "4 indikatorer" in page
    assert "Ingen frister i 1999" in reading.browser("gro.nilsen").get("/bms/arshjul?aar=1999").text


def test_a_feed_holds_the_deadlines_of_ones_own_units_until_it_is_revoked(stand):
    browser = stand.browser("pia.sund")
    address = made_feed(browser)
    nobody = stand.app.test_client()
    answer = nobody.get(address)
    assert answer.status_code == 200 and answer.mimetype == "text/calendar"
    days = {e.decoded("dtstart").isoformat() for e in events(answer)}
    assert "2026-09-15" in days
    assert "Kultur og bibliotek" in answer.text
    with stand.session() as session:
        action = session.scalars(select(Action).where(Action.status == "in_progress")).first()
        action.responsible_key, title = "pia.sund", action.title
        session.commit()
    assert f"Frist: {title}" in {str(e["summary"]) for e in events(nobody.get(address))}
    with stand.session() as session:
        (row,) = session.scalars(select(Feed)).all()
        assert row.token_hash not in address
    sent = {"csrf_token": token_of(browser.get("/bms/arshjul").text), "gjor": "lukk"}
    browser.post("/bms/arshjul/kalender", data=sent)
    assert nobody.get(address).status_code == 404


def test_a_feed_tells_nothing_of_a_unit_that_its_owner_may_not_read(stand):
    address = made_feed(stand.browser("kari.melland"))
    for unit, told in (("SYK", True), ("KUL", False)):
        with stand.session() as session:
            action = session.scalars(select(Action).where(Action.status == "in_progress")).first()
            action.responsible_key, action.unit_key = "kari.melland", unit
            title = action.title
            session.commit()
        answer = stand.app.test_client().get(address)
        assert (f"Frist: {title}" in {str(e["summary"]) for e in events(answer)}) == told


def test_a_new_address_closes_the_old_one(stand):
    browser = stand.browser("pia.sund")
    first, second = made_feed(browser), made_feed(browser)
    assert first != second
    assert stand.app.test_client().get(first).status_code == 404
    assert stand.app.test_client().get(second).status_code == 200


@pytest.mark.parametrize("token", ["1-x", "x", "-", "99999999999-a", "1-" + "a" * 500])
def test_a_guessed_address_is_not_found(reading, token):
    assert reading.app.test_client().get(f"/bms/kalender/{token}.ics").status_code == 404


def test_a_feed_is_gone_where_it_is_switched_off_and_back_when_on_again(stand):
    address = made_feed(stand.browser("pia.sund"))
    for switch, status in ((enabling.disable, 404), (enabling.enable, 200)):
        with stand.session() as session:
            switch(session, "hemne", system("test"))
            session.commit()
        assert stand.app.test_client().get(address).status_code == status
