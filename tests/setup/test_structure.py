"""Focus areas and criteria, in the browser's own way: forms sent, pages read."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.conftest import Stand, token_of
from wisweb_bms.models import AuditRow, FocusArea, SuccessCriterion


def send(client: Any, address: str, page: str | None = None, **form: Any) -> Any:
    token = token_of(client.get(page or address).text)
    return client.post(address, data={**form, "csrf_token": token})


def id_of(answer: Any) -> int:
    found = re.search(r"/(\d+)$", answer.headers["Location"])
    assert found
    return int(found.group(1))


@pytest.fixture
def controller(stand: Stand) -> Any:
    return stand.browser("controller", "harstad")


def area(client: Any, code: str, name: str) -> int:
    answer = send(client, "/bms/oppsett/fokusomrader/ny", code=code, name=name, aim="")
    assert answer.status_code == 303, answer.text
    return id_of(answer)


def test_an_empty_municipality_gets_areas_and_criteria_in_the_order_chosen(stand, controller):
    first, second = area(controller, "A", "Økonomi"), area(controller, "B", "Ansatte")
    made = send(
        controller, "/bms/oppsett/kriterier/ny", code="A1", text="God styring", focus_area_id=first
    )
    assert made.status_code == 303
    moved = send(
        controller,
        f"/bms/oppsett/fokusomrader/{second}/flytt",
        f"/bms/oppsett/fokusomrader/{second}",
        retning="opp",
    )
    assert moved.status_code == 303
    page = controller.get("/bms/oppsett/fokusomrader").text
    assert page.index("Ansatte") < page.index("Økonomi") < page.index("God styring")


def test_a_focus_area_with_criteria_stays_and_says_why(stand, controller):
    one = area(controller, "A", "Økonomi")
    made = id_of(
        send(controller, "/bms/oppsett/kriterier/ny", code="A1", text="Styring", focus_area_id=one)
    )
    own = f"/bms/oppsett/fokusomrader/{one}"
    send(controller, f"{own}/slett", own)
    assert "1 suksesskriterier står her" in controller.get(own).text
    send(controller, f"/bms/oppsett/kriterier/{made}/slett", own)
    send(controller, f"{own}/slett", own)
    assert "Gjenopprett" in controller.get(own).text
    send(controller, f"{own}/gjenopprett", own)
    with stand.session() as session:
        row = session.query(FocusArea).filter_by(id=one).one()
        assert row.deleted_at is None
        assert session.query(SuccessCriterion).filter_by(id=made).one().deleted_at is not None
        fields = {a.field for a in session.query(AuditRow).filter_by(object_id=one)}
    assert {"code", "name", "deleted_at"} <= fields


def test_the_second_of_two_sees_both_versions_and_chooses(stand, controller):
    one = area(controller, "A", "Økonomi")
    own = f"/bms/oppsett/fokusomrader/{one}"
    first = send(controller, own, code="A", name="Sunn økonomi", aim="", lock_version=1)
    assert first.status_code == 303
    second = send(controller, own, code="A", name="God økonomi", aim="Holde", lock_version=1)
    assert second.status_code == 409
    assert "Lagret av en annen: Sunn økonomi" in second.text and "God økonomi" in second.text
    version = re.search(r'name="lock_version" value="(\d+)"', second.text)
    assert version
    chosen = send(controller, own, code="A", name="God økonomi", aim="", lock_version=version[1])
    assert chosen.status_code == 303


def test_a_taken_code_is_refused_at_its_field_with_what_was_typed(controller):
    area(controller, "A", "Økonomi")
    answer = send(controller, "/bms/oppsett/fokusomrader/ny", code="a", name="Annet", aim="x")
    assert answer.status_code == 200
    assert "Koden er i bruk" in answer.text and 'value="Annet"' in answer.text


@pytest.mark.parametrize(
    "typed", ["å1", "A\N{COMBINING RING ABOVE}1", "a\N{COMBINING RING ABOVE}1"]
)
def test_a_letter_in_any_guise_is_the_same_letter_of_a_code(stand, controller, typed):
    area(controller, "Å1", "Økonomi")
    refused = send(controller, "/bms/oppsett/fokusomrader/ny", code=typed, name="Annet", aim="")
    assert refused.status_code == 200 and "Annet" in refused.text
    area(controller, "B", "Pe\N{COMBINING ACUTE ACCENT}r")
    with stand.session() as session:
        assert {row.name for row in session.query(FocusArea)} >= {"Økonomi", "P\u00e9r"}


def test_a_form_without_a_valid_token_is_given_back_and_saves_nothing(stand, controller):
    answer = controller.post("/bms/oppsett/fokusomrader/ny", data={"code": "A", "name": "Behold"})
    assert answer.status_code == 400 and 'value="Behold"' in answer.text
    assert "Behold" not in controller.get("/bms/oppsett/fokusomrader").text


def test_another_municipalitys_focus_area_is_not_found(stand, controller):
    with stand.session() as session:
        theirs = session.query(FocusArea).first().id
    assert controller.get(f"/bms/oppsett/fokusomrader/{theirs}").status_code == 404


def test_an_order_sent_at_once_is_kept_and_a_repeated_one_writes_nothing(stand, controller):
    ids = [area(controller, code, name) for code, name in (("A", "Én"), ("B", "To"), ("C", "Tre"))]
    page = "/bms/oppsett/fokusomrader"
    form = {f"r{one}": place for one, place in zip(ids, (2, 0, 1), strict=True)}
    assert send(controller, f"{page}/ordne", page, **form).status_code == 303
    listed = controller.get(page).text
    assert listed.index("To") < listed.index("Tre") < listed.index("Én")
    with stand.session() as session:
        before = session.query(AuditRow).count()
    assert send(controller, f"{page}/ordne", page, **form).status_code == 303
    with stand.session() as session:
        assert session.query(AuditRow).count() == before
