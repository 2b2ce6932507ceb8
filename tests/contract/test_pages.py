"""How our pages come out: our own environment, headers, messages, static files."""

from __future__ import annotations

import html5lib
import pytest
from flask import Flask, redirect, request

import wisweb_bms
from tests.contract.plain_host import adapter, plain_app
from wisweb_bms.rights import requires
from wisweb_bms.views import messages
from wisweb_bms.views.assets import manifest
from wisweb_bms.views.blueprint import new_blueprint
from wisweb_bms.views.environment import POLICY, render_page

KARI = {"X-User": "kari"}
PAGE = "/bms-probe/page"
CSP = "Content-Security-Policy"
OWN_LAYOUT = (
    "<title>{% block bms_title %}{% endblock %}</title>{% block bms_head %}{% endblock %}"
    "<main>{% block bms_content %}{% endblock %}</main>"
)


def get(app, path=PAGE, **more):
    return app.test_client().get(path, headers=KARI, **more)


def test_the_bare_layout_is_a_complete_and_valid_document(make):
    page = get(make()).text
    html5lib.HTMLParser(strict=True).parse(page)
    assert page.startswith('<!doctype html>\n<html lang="nb">')
    assert "<title>Prøveside</title>" in page


def test_where_the_whole_document_is_ours_we_send_our_policy(make):
    assert get(make()).headers[CSP] == POLICY


def test_in_the_hosts_layout_we_send_none_unless_asked_to(make):
    from jinja2 import Environment

    layout = Environment(autoescape=True).from_string(OWN_LAYOUT)
    app = make(bms_layout=layout)
    assert CSP not in get(app).headers
    app.config["BMS_CSP"] = True
    assert get(app).headers[CSP] == POLICY
    app.config["BMS_CSP"] = "default-src 'self'"
    assert get(app).headers[CSP] == "default-src 'self'"


def test_a_policy_that_the_host_sets_is_the_only_one(url):
    app = plain_app(url, adapter(), BMS_CSP=True)

    @app.after_request
    def _own(response):
        response.headers[CSP] = "default-src 'none'"
        return response

    with app.app_context():
        wisweb_bms.enable("hemne")
    assert get(app).headers.getlist(CSP) == ["default-src 'none'"]


def test_a_hosts_odd_template_rules_do_not_reach_our_pages(url):
    from jinja2 import StrictUndefined

    app = plain_app(url, adapter())
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.globals["_"] = lambda text: 1 / 0
    app.jinja_env.filters["sort"] = lambda *_args, **_more: 1 / 0
    app.jinja_env.autoescape = False
    with app.app_context():
        wisweb_bms.enable("hemne")
    page = get(app).text
    assert "Prøveside" in page
    assert "&lt;div" not in page


def test_what_is_typed_is_escaped_everywhere(make):
    app = make()
    answer = app.test_client().post(
        "/bms-probe/save", data={'a"><b': "</textarea><script>"}, headers=KARI
    )
    assert "<script>" not in answer.text.replace("<script src", "")
    assert 'a"><b' not in answer.text
    html5lib.HTMLParser(strict=True).parse(answer.text)


def test_a_built_file_is_kept_for_a_year_and_nothing_else_is_served(make):
    browser = make().test_client()
    with browser.get(f"/bms/static/dist/{manifest()['bms.css']}") as answer:
        assert answer.status_code == 200
        assert answer.cache_control.max_age == 365 * 24 * 3600
        assert answer.cache_control.immutable
    for path in ("src/bms.css", "dist/../src/bms.css", "dist/none.css"):
        assert browser.get(f"/bms/static/{path}").status_code == 404


def test_without_built_files_pages_are_plain_but_there(make, monkeypatch, tmp_path):
    monkeypatch.setattr("wisweb_bms.views.assets.DIST", tmp_path)
    answer = get(make())
    assert answer.status_code == 200
    assert "<link" not in answer.text


def test_a_host_that_loads_designsystemet_itself_gets_ours_without_it(make):
    app = make()
    app.config["BMS_DESIGNSYSTEMET_BY_HOST"] = True
    page = get(app).text
    assert manifest()["bms-only.css"] in page
    assert manifest()["bms.css"] not in page


@pytest.fixture
def messaging(url):
    """An app with a page that says something after a redirect."""
    rooms = new_blueprint("rooms")

    @rooms.get("/act")
    @requires("bms.read")
    def act():
        messages.say("success", request.args.get("ord", "Lagret <nå>"))
        return redirect("/seen")

    @rooms.get("/seen")
    @requires("bms.read")
    def seen():
        return render_page("message.html", title="Sett", text="…")

    app = plain_app(url, adapter())
    app.register_blueprint(rooms)
    with app.app_context():
        wisweb_bms.enable("hemne")
    return app


def test_a_message_stands_once_in_our_own_markup_and_never_in_flash(messaging: Flask):
    browser = messaging.test_client()
    browser.get("/act", headers=KARI)
    with browser.session_transaction() as session:
        assert "_flashes" not in session
    assert "Lagret &lt;nå&gt;" in browser.get("/seen", headers=KARI).text
    assert "Lagret" not in browser.get("/seen", headers=KARI).text


def test_our_tabs_show_where_the_host_shows_no_children(make):
    page = get(make()).text
    assert 'aria-label="Målstyring"' in page
    assert ">Styringskort</a>" in page


def test_a_page_of_refusal_has_no_tabs(make):
    page = get(make(bms_rights_of_user={})).text
    assert ">Styringskort</a>" not in page


def test_acts_whose_pages_are_never_opened_leave_the_newest_messages_that_a_cookie_has_room_for(
    messaging: Flask,
):
    browser = messaging.test_client()
    for number in range(40):
        browser.get(
            "/act", query_string={"ord": f"Kort {number} er lagret " + "å" * 60}, headers=KARI
        )
    said = browser.get("/seen", headers=KARI).text
    assert "Kort 39 er lagret" in said and "Kort 38 er lagret" in said
    assert "Kort 0 er lagret" not in said


def test_a_message_is_said_once_however_often_and_a_very_long_one_ends_with_dots(messaging: Flask):
    browser = messaging.test_client()
    for word in ("Lagret", "Lagret", "å" * 5000):
        browser.get("/act", query_string={"ord": word}, headers=KARI)
    said = browser.get("/seen", headers=KARI).text
    assert "ååå…" in said
    for _ in range(2):
        browser.get("/act", query_string={"ord": "Lagret"}, headers=KARI)
    assert browser.get("/seen", headers=KARI).text.count("Lagret") == 1
