"""What a person writes is kept whole or refused with a sentence: no text is cut, and nothing asked is half done."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import func, select
from werkzeug.test import encode_multipart

from tests.actions.test_pages import T02, T05, action_id
from tests.actions.test_pages import send as send_form
from tests.conftest import token_of
from tests.imports import files
from tests.imports.test_results import counts, entries, figures, preview
from tests.pages.test_entry_grid import form_of
from wisweb_bms.app import is_on
from wisweb_bms.models import Question, Target
from wisweb_bms.models.target import PROPOSED
from wisweb_bms.views import actions

LONG = "å" * 501
ROOM = "på 501 tegn. Det er plass til 500."


@pytest.fixture(scope="session", params=["sqlite"])
def filled(request, filled_once) -> str:
    """One database: what is refused before anything is kept is refused alike on both."""
    return filled_once(request.param)


def test_a_reason_too_long_for_a_correction_saves_nothing_and_stands_as_typed(stand):
    browser = stand.browser("pia.sund")
    address, before = "/bms/rapporter/enhet?enhet=KUL&periode=2025", entries(stand)
    form = form_of(browser.get(address).text)
    name = next(n for n in form if n.endswith("_value"))
    page = browser.post(address, data=form | {name: "6,5", "begrunnelse": LONG}).text
    assert ROOM in page and form_of(page)[name] == "6,5" and f'value="{LONG}"' in page
    assert entries(stand) == before
    own = f"/bms/rapporter/{name[1:-6]}"
    page = browser.get(own).text
    form = form_of(page) | {"value": "6,5", "begrunnelse": LONG}
    page = browser.post(own, data=form).text
    assert ROOM in page and LONG in page
    assert entries(stand) == before


def test_a_question_too_long_is_told_with_its_line(stand):
    browser = stand.browser("gro.nilsen")
    new = "/bms/oppsett/indikatorer/ny"
    first = form_of(browser.get(new).text)
    form = first | {"code": "L1", "name": "Trivsel", "entry_kind": "survey", "operator": "survey"}
    page = browser.post(new, data=form | {"questions": f"Trives du?\n{LONG}"}).text
    assert f"Linje 2 er {ROOM}" in page and LONG in page
    with stand.session() as session:
        longest = select(func.max(func.length(Question.text)))
        assert (session.scalar(longest) or 0) < 500


def test_a_comment_too_long_in_a_file_is_told_and_that_row_is_not_saved(stand):
    browser, before = stand.browser("gro.nilsen"), entries(stand)
    unit = next(k for k, m in figures(stand, "I16", "2026T2").items() if m.entry_id is None)
    comment = "å" * 4001
    file = (
        f"Enhet;Indikator;Periode;Resultat;Årsverk;Kommentar\n{unit};I16;2026T2;7,25;12;{comment}\n"
    )
    _, page = preview(browser, file)
    assert counts(page)[-1] == 1, "refused"
    assert "Kommentaren er på 4001 tegn. Det er plass til 4000." in page
    assert entries(stand) == before


def test_more_actions_than_are_changed_at_once_are_refused_and_not_the_first_of_them_changed(
    stand, monkeypatch
):
    monkeypatch.setattr(actions, "MOST_AT_ONCE", 1)
    browser = stand.browser("gro.nilsen")
    chosen = [action_id(stand, T02), action_id(stand, T05)]
    page, many = "/bms/tiltak?enhet=HK&endre=ja", "/bms/tiltak/samlet?enhet=HK"
    refused = send_form(browser, many, page, valgt=chosen, person="Tone Dahl", status="")
    assert refused.status_code == 200
    assert "Du har valgt 2 tiltak. Velg høyst 1 om gangen." in refused.text
    assert all(re.search(rf'value="{one}"[^>]* checked', refused.text) for one in chosen)


@pytest.mark.parametrize("field", ["organ", "note"])
def test_a_decision_or_a_note_too_long_leaves_the_proposal_as_it_was(stand, field):
    browser = stand.browser("gro.nilsen")
    with stand.session() as session:
        row = session.scalars(select(Target).where(Target.municipality_id == 1)).first()
        assert row is not None
        row.state, number = PROPOSED, row.id
        session.commit()
    verb = "vedta" if field == "organ" else "returner"
    sent = {"csrf_token": token_of(browser.get("/bms/mal").text), "mal": number, field: LONG}
    told = browser.post(f"/bms/mal/{verb}", data=sent, follow_redirects=True).text
    assert "Teksten er på 501 tegn. Det er plass til" in told
    with stand.session() as session:
        row = session.scalars(select(Target).where(Target.id == number)).one()
        assert (row.state, row.note) == (PROPOSED, "")


def test_a_switch_that_says_neither_on_nor_off_switches_nothing(stand):
    browser = stand.browser("vert.admin")
    token = token_of(browser.get("/bms/aktivering").text)
    for sent in ({}, {"slaa": ""}, {"slaa": "på"}):
        data = {"csrf_token": token, "kommune": "hemne", **sent}
        told = browser.post("/bms/aktivering", data=data, follow_redirects=True).text
        assert "så ingenting er endret" in told
    with stand.app.app_context():
        assert is_on("hemne")


@pytest.mark.parametrize(
    ("length", "status", "said"),
    [
        (700_000, 200, "på 700000 tegn. Det er plass til 4000."),
        (4_100_000, 413, "større enn det som kan tas imot på én gang. Ingenting er lagret."),
    ],
)
def test_a_form_longer_than_flask_takes_unasked_is_answered_by_a_sentence(
    stand, length, status, said
):
    browser, before = stand.browser("pia.sund"), entries(stand)
    grid = "/bms/rapporter/enhet?enhet=KUL&periode=2025"
    form = form_of(browser.get(grid).text)
    own = f"/bms/rapporter/{next(n for n in form if n.endswith('_value'))[1:-6]}"
    form = form_of(browser.get(own).text) | {"value": "6,5", "kommentar": "a" * length}
    boundary, body = encode_multipart(form)
    kind = f"multipart/form-data; boundary={boundary}"
    answer = browser.post(own, data=body, content_type=kind)
    assert answer.status_code == status and said in answer.text
    assert entries(stand) == before


def test_a_file_larger_than_the_host_takes_is_answered_by_a_sentence(stand):
    browser = stand.browser("gro.nilsen")
    stand.app.config["MAX_CONTENT_LENGTH"] = 20_000
    answer = files.send(browser, "/bms/rapporter/importer", b"a;b\n" * 9_000, "tall.csv")
    assert answer.status_code == 413
    assert "velg en mindre fil" in answer.text and "Gro" in answer.text
