"""What hangs on users who can't answer any more is found on one page and handed over in one step."""

from __future__ import annotations

from tests.setup.test_structure import send
from wisweb_bms.host import get_host
from wisweb_bms.models import Action, ActionHelper, AuditRow, Indicator
from wisweb_bms.models.ids import new_id

PAGE = "/bms/oppsett/ansvarlige"


def test_indicators_and_actions_of_one_who_is_gone_are_handed_over_with_their_history(stand):
    with stand.session() as session:
        one = session.query(Indicator).filter_by(code="I16").one()
        one.responsible_key, one.responsible_role = "borte", ""
        rows = session.query(Action).filter(Action.status == "in_progress").all()
        action = next(a for a in rows if a.responsible_key)
        action.responsible_key = "borte"
        ids = (one.id, action.id)
        session.commit()
    client = stand.browser("gro.nilsen")
    page = client.get(PAGE).text
    assert page.count("ukjent bruker") == 2
    both = {"indikator": ids[0], "tiltak": ids[1]}
    unknown = send(client, PAGE, til="person", person="Ingen Slik", **both)
    assert unknown.status_code == 303 and client.get(PAGE).text.count("ukjent bruker") == 2
    assert send(client, PAGE, til="leder", indikator=ids[0]).status_code == 303
    assert client.get(PAGE).text.count("ukjent bruker") == 1
    assert send(client, PAGE, til="person", person="Gro Nilsen", tiltak=ids[1]).status_code == 303
    assert "ukjent bruker" not in client.get(PAGE).text
    with stand.session() as session:
        assert session.query(Indicator).filter_by(id=ids[0]).one().responsible_role == "leader"
        trail = session.query(AuditRow).filter_by(object_id=ids[1], field="responsible_key")
        assert [(row.old, row.new) for row in trail] == [("borte", "gro.nilsen")]


def test_a_leader_takes_over_the_actions_of_their_own_unit(stand):
    with stand.session() as session:
        rows = session.query(Action).filter(Action.status == "in_progress").all()
        with_leader = get_host().leaders("hemne", {row.unit_key for row in rows})
        action = next(row for row in rows if row.unit_key in with_leader)
        action.responsible_key, wanted = "borte", with_leader[action.unit_key][0]
        action_id = action.id
        session.commit()
    client = stand.browser("gro.nilsen")
    assert send(client, PAGE, til="leder", tiltak=action_id).status_code == 303
    with stand.session() as session:
        assert session.query(Action).filter_by(id=action_id).one().responsible_key == wanted


def test_helpers_who_are_gone_are_replaced_or_left_out_where_the_other_is_in_it_already(stand):
    with stand.session() as session:
        one, two = session.query(Action).filter(Action.status == "in_progress").all()[:2]
        one.responsible_key, two.responsible_key = "pia.sund", "gro.nilsen"
        ids = []
        for action in (one, two):
            mid = action.municipality_id
            for helper in session.query(ActionHelper).filter_by(action_id=action.id):
                session.delete(helper)
            ids.append(new_id(session))
            row = ActionHelper(municipality_id=mid, id=ids[-1], action_id=action.id)
            row.user_key = "borte"
            session.add(row)
        actions, seen = (one.id, two.id), one.lock_version
        session.commit()
    client = stand.browser("gro.nilsen")
    page = client.get(PAGE).text
    assert page.count("ukjent bruker") == 2 and "Hjelpere i tiltak" in page
    sent = send(client, PAGE, til="person", person="Gro Nilsen", hjelper=ids)
    assert sent.status_code == 303 and "2 hjelpere er byttet." in client.get(PAGE).text
    assert "Hjelpere i tiltak" not in client.get(PAGE).text
    with stand.session() as session:
        left = session.query(ActionHelper).filter(ActionHelper.action_id.in_(actions)).all()
        assert [(row.action_id, row.user_key) for row in left] == [(actions[0], "gro.nilsen")]
        assert session.query(Action).filter_by(id=actions[0]).one().lock_version > seen
        trail = session.query(AuditRow).filter_by(object_id=actions[0], field="helper")
        assert {(row.old, row.new) for row in trail} == {("borte", None), (None, "gro.nilsen")}
