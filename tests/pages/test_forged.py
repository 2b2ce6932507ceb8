"""A form without a valid token, sent to every page that gives its own form back: shown again, nothing saved."""

from __future__ import annotations

from sqlalchemy import select

from tests.databases import sqlite_url
from tests.pages.addresses import ADDRESSES
from tests.pages.everything import filled
from wisweb_bms.models import metadata
from wisweb_bms.rights import gate_of

SENT_TO = {
    **ADDRESSES,
    "action_act": ("/tiltak/{action}/notat", "/tiltak/{action}/steg", "/tiltak/{action}/slett"),
    "actions_many": ("/tiltak/samlet",),
    "plan_act": ("/plan/{plan}/send", "/plan/{plan}/vedta"),
}


def contents(engine):
    with engine.connect() as connection:
        tables = metadata.sorted_tables
        return {table.name: connection.execute(select(table)).all() for table in tables}


def test_a_view_that_gives_its_own_form_back_saves_nothing_without_a_token(tmp_path):
    place = filled(sqlite_url(tmp_path), 12, 6, 4)
    ours = [one for one in place.app.view_functions.items() if one[0].startswith("wisweb_bms.")]
    keeping = {name.partition(".")[2] for name, view in ours if gate_of(view).keeps_form}
    assert len(keeping) > 20
    assert keeping <= SENT_TO.keys()
    browser, before = place.browser(), contents(place.engine)
    typed = {"csrf_token": "wrong", "name": "Nytt", "text": "Nytt", "title": "Nytt", "value": "5"}
    for name in sorted(keeping):
        for address in SENT_TO[name]:
            answer = browser.post("/bms" + address.format(**place.ids), data=typed)
            assert answer.status_code in (200, 400), (address, answer.status_code)
            assert contents(place.engine) == before, address
