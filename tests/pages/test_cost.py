"""A page costs the same number of statements and host calls, whatever there is of units and years."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from bench.generate import fill, nodes
from tests.conftest import token_of
from tests.contract.plain_host import adapter, plain_app
from tests.databases import sqlite_url
from wisweb_bms.hooks import Unit
from wisweb_bms.host import Host, get_host
from wisweb_bms.models import Measurement
from wisweb_bms.services import enabling, tree_watch
from wisweb_bms.services.actor import system

SIZES = {
    "small": (20, 30, 4),
    "units": (500, 30, 4),
    "indicators": (20, 150, 4),
    "years": (20, 30, 40),
}


LARGEST = 300_000
"""Bytes of markup that no page may pass."""


def _measurement(app) -> int:
    with app.app_context():
        return get_host().session().scalars(select(Measurement.id).order_by(Measurement.id)).first()


def _adopt(browser, card: int, headers) -> str:
    """The page of the card, adopted."""
    path = f"/bms/styringskort/{card}/vedta?enhet=R&periode=2025Q4"
    form = {"csrf_token": token_of(browser.get(path, headers=headers).text), "day": "2026-01-15"}
    done = browser.post(path, headers=headers, data=form)
    assert done.status_code == 303
    return done.location


@contextmanager
def counted(engine, monkeypatch):
    """How many statements, and which questions to the host."""
    seen: dict[str, list[str]] = {"sql": [], "host": []}

    def note(_connection, _cursor, statement, *_rest):
        seen["sql"].append(statement)

    answer = Host._answer

    def asked(self, hook, default=None, **arguments):
        seen["host"].append(hook)
        return answer(self, hook, default, **arguments)

    event.listen(engine, "before_cursor_execute", note)
    monkeypatch.setattr(Host, "_answer", asked)
    yield seen
    event.remove(engine, "before_cursor_execute", note)


def costs(tmp_path, monkeypatch, size) -> dict[str, tuple[int, int]]:
    units, indicators, points = SIZES[size]
    tree = nodes(units)
    listed = [Unit(n.key, n.name, n.parent_key, n.sort) for n in tree]
    app = plain_app(sqlite_url(tmp_path), adapter(bms_unit_tree=lambda municipality_key: listed))
    with app.app_context():
        session: Session = get_host().session()
        row = enabling.enable(session, "hemne", system("test"))
        tree_watch.keep(session, row.id, tree, dt.date(2020, 1, 1))
        card = fill(session, row.id, tree, indicators, points, with_entries=False)
        session.commit()
        engine = session.get_bind().engine
    browser = app.test_client()
    headers = {"X-User": "kari"}
    first = browser.get(f"/bms/styringskort/{card}?enhet=R&periode=2025Q4", headers=headers)
    assert first.status_code == 200
    indicator = first.text.partition("/bms/indikator/")[2].partition("?")[0]
    pages = {
        "card": f"/bms/styringskort/{card}?enhet=R&periode=2025Q4",
        "history": f"/bms/indikator/{indicator}?enhet=R",
        "info": f"/bms/indikator/{indicator}/info?enhet=R",
        "areas": f"/bms/indikator/{indicator}/omrade?enhet=R",
        "why": f"/bms/hvorfor/{card}/{indicator}?enhet=R&periode=2025Q4",
        "tasks": "/bms/mine-oppgaver",
        "form": f"/bms/rapporter/{_measurement(app)}",
        "entry of a unit": "/bms/rapporter/enhet?enhet=U0003&periode=2025Q4",
        "entry of an indicator": f"/bms/rapporter/indikator/{indicator}?aar=2025",
        "plan": f"/bms/malinger/{indicator}?aar=2025",
        "planning": "/bms/malinger/planlegg",
        "targets of an indicator": f"/bms/mal/indikator/{indicator}",
        "targets of a unit": "/bms/mal/enhet?enhet=U0003",
        "board": "/bms/oppfolging?periode=2025Q4",
        "assessments": f"/bms/vurdering/{card}?enhet=R&periode=2025Q4",
        "register": "/bms/oppsett/indikatorer",
        "a card's set-up": f"/bms/oppsett/kort/{card}",
        "changes": "/bms/oppsett/endringer",
        "actions": "/bms/tiltak?enhet=R",
        "timeline of actions": "/bms/tiltak/tidslinje?enhet=R",
        "new action": "/bms/tiltak/nytt?enhet=R",
        "plans": "/bms/plan?enhet=R&periode=2025",
        "the card's actions": f"/bms/styringskort/{card}/tiltak?enhet=R&periode=2025Q4&alle=ja",
    }
    pages["adopted"] = _adopt(browser, card, headers)
    found = {}
    for name, path in pages.items():
        page = browser.get(path, headers=headers)
        assert page.status_code == 200, path
        assert len(page.data) < LARGEST, f"{path}: {len(page.data)} bytes"
        with counted(engine, monkeypatch) as seen:
            assert browser.get(path, headers=headers).status_code == 200
        found[name] = (len(seen["sql"]), len(seen["host"]))
    return found


@pytest.mark.parametrize("size", ["units", "indicators", "years"])
def test_more_of_everything_costs_no_more_statements_and_no_more_questions(
    tmp_path, monkeypatch, size
):
    # A finished migration is believed for a while; looking again is not the page's own cost.
    monkeypatch.setattr("wisweb_bms.app.SURE_FOR", 3600.0)
    small, large = tmp_path / "small", tmp_path / "large"
    small.mkdir()
    large.mkdir()
    assert costs(small, monkeypatch, "small") == costs(large, monkeypatch, size)
