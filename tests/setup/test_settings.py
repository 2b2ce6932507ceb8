"""The municipality's settings, changed by one who configures the whole of it."""

from __future__ import annotations

import re

from tests.setup.test_structure import id_of, send
from wisweb_bms.services import enabling

OWN = "/bms/oppsett/innstillinger"
SCALES = "/bms/oppsett/skalaer"


def test_the_threshold_sinks_only_while_nobody_has_answered(stand):
    empty = stand.browser("controller", "harstad")
    assert send(empty, OWN, f"{OWN}?rediger=ja", privacy_k="3").status_code == 303
    measured = stand.browser("gro.nilsen")
    refused = send(measured, OWN, f"{OWN}?rediger=ja", privacy_k="3")
    assert "bare heves" in refused.text
    saved = send(measured, OWN, f"{OWN}?rediger=ja", privacy_k="7", uses_approval="ja")
    assert saved.status_code == 303
    with stand.session() as session:
        row = enabling.municipality_row(session, "hemne")
        assert row is not None and (row.privacy_k, row.uses_approval) == (7, True)
    kept = send(measured, OWN, f"{OWN}?rediger=ja", privacy_k="8")
    off = send(measured, OWN, f"{OWN}?rediger=ja", uses_approval="")
    assert (kept.status_code, off.status_code) == (303, 303)
    with stand.session() as session:
        row = enabling.municipality_row(session, "hemne")
        assert row is not None and (row.privacy_k, row.uses_approval) == (8, False)


def test_the_overview_leads_to_every_page_and_is_closed_to_others(stand):
    page = stand.browser("gro.nilsen").get("/bms/oppsett").text
    for address in ("fokusomrader", "indikatorer", "innstillinger"):
        assert f"/bms/oppsett/{address}" in page
    other = stand.browser("leder1", "harstad")
    for address in ("", "/fokusomrader", "/indikatorer", "/innstillinger"):
        assert other.get(f"/bms/oppsett{address}").status_code == 403


def test_each_page_asks_the_database_the_same_few_times_however_many_indicators(stand):
    from sqlalchemy import event

    from demo.models import db

    counts = []
    for user, domain in (("controller", "harstad"), ("gro.nilsen", "hemne")):
        client = stand.browser(user, domain)
        client.get("/bms/oppsett/indikatorer")
        asked: list[str] = []

        def note(_c, _u, statement, *_rest, asked=asked) -> None:
            asked.append(statement)

        with stand.app.app_context():
            engine = db.engine
        event.listen(engine, "before_cursor_execute", note)
        client.get("/bms/oppsett/indikatorer")
        event.remove(engine, "before_cursor_execute", note)
        counts.append(sum("bms_" in statement for statement in asked))
    assert counts[0] == counts[1] > 0


def test_a_new_survey_starts_with_the_municipalitys_scale_and_is_offered_its_units(stand):
    one = stand.browser("gro.nilsen")
    made = send(one, f"{SCALES}/ny", name="0–10", lowest="0", highest="10")
    scale = str(id_of(made))
    page = one.get(f"{OWN}?rediger=ja").text
    assert "I bruk nå: " in page, "the units of the register stand beside the choice"
    long = send(one, OWN, f"{OWN}?rediger=ja", units_of_measure="x" * 41)
    assert "plass til 40 tegn" in long.text
    wanted = {"usual_scale_id": scale, "usual_dont_know": ""}
    wanted["units_of_measure"] = "poeng\nliter\npoeng"
    assert send(one, OWN, f"{OWN}?rediger=ja", **wanted).status_code == 303
    new = "/bms/oppsett/indikatorer/ny"
    page = send(one, new, new, entry_kind="survey", bytt="ja").text
    assert f'<option value="{scale}" selected>0–10</option>' in page
    assert not re.search(r'<input[^>]*type="checkbox"[^>]*name="dont_know"[^>]* checked', page)
    assert page.count('<option value="poeng">') == 1 and '<option value="liter">' in page
    changes = one.get("/bms/oppsett/endringer?slag=municipality").text
    assert "0–10" in changes and scale not in changes, "the trail tells the name of the scale"
