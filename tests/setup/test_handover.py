"""What hangs on users who can't answer any more is found on one page and handed over in one step."""

from __future__ import annotations

from tests.setup.test_structure import send
from wisweb_bms.host import get_host
from wisweb_bms.models import Action, AuditRow, Indicator

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
