"""The stand-in with the plug-in in it: the switch, the menu entry, and nothing else changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from demo.app import create_app
from demo.database import migrate
from demo.models import db
from demo.seed import seed
from tests.databases import sqlite_url
from tests.demo.pages import assert_valid, log_in, menu, post
from tests.demo.test_pages import OWN, PAGES
from wisweb_bms.migrations import run

SWITCH = "/administrator/wisweb_bms/hemne"


@pytest.fixture
def url(tmp_path) -> str:
    return sqlite_url(tmp_path)


@pytest.fixture
def make(url) -> Iterator[Callable[..., Flask]]:
    """Makes the host on the database; each that was made lets go of it when the test is over."""
    made: list[Flask] = []

    def of(**config: object) -> Flask:
        known = {"SQLALCHEMY_DATABASE_URI": url, "SECRET_KEY": "test", "TESTING": True}
        made.append(create_app({**known, **config}))
        return made[-1]

    yield of
    for app in made:
        with app.app_context():
            db.engine.dispose()


@pytest.fixture
def app(make) -> Flask:
    made = make()
    with made.app_context():
        migrate(db.engine)
        seed(db.session)
        db.session.remove()
    return made


@pytest.fixture
def ready(app) -> Flask:
    """With the plug-in's tables."""
    with app.app_context():
        run.upgrade(db.engine)
    return app


def browser(app: Flask, domain: str, username: str) -> FlaskClient:
    client = app.test_client()
    log_in(client, domain, username)
    return client


def turn(app: Flask, state: str) -> None:
    post(browser(app, "hemne", "vert.admin"), "/administrator", SWITCH, state=state)


def masked(page: str) -> str:
    """The page without what differs from one answer to the next."""
    return re.sub(r'(name="csrf_token" value=)"[^"]+"', r"\1", page)


def test_before_the_migration_the_switch_says_what_is_missing(app):
    client = browser(app, "hemne", "vert.admin")
    page = client.get("/administrator")
    assert page.text.count("Tabeller mangler") == 3
    assert_valid(page.text)
    assert post(client, "/administrator", SWITCH, state="on").status_code == 409
    assert menu(browser(app, "hemne", "gro.nilsen").get("/").text) == OWN


def test_the_switch_turns_the_menu_entry_on_and_off_for_one_municipality(ready):
    controller = browser(ready, "hemne", "gro.nilsen")
    other = browser(ready, "midtregauldal", "controller")
    assert menu(controller.get("/").text) == OWN
    turn(ready, "on")
    words = menu(controller.get("/").text)
    assert words[:4] == ["Hjem", "Dokumenter", "Avvik", "Målstyring"]
    assert words[-2:] == ["Personer", "Min profil"]
    assert menu(other.get("/").text) == OWN
    turn(ready, "off")
    assert menu(controller.get("/").text) == OWN


def test_the_administrator_page_shows_each_state_and_leads_on_to_what_is_missing(ready):
    turn(ready, "on")
    page = browser(ready, "hemne", "vert.admin").get("/administrator").text
    assert page.count("<td>På</td>") == 1
    assert page.count("<td>Av</td>") == 2
    assert "Hva som mangler før wisweb_bms kan brukes" in page
    assert_valid(page)


def test_only_a_host_administrator_may_turn_the_switch(ready):
    client = browser(ready, "hemne", "gro.nilsen")
    assert post(client, "/profil", SWITCH, state="on").status_code == 403
    assert menu(client.get("/").text) == OWN


def test_an_unknown_plug_in_or_municipality_has_no_switch(ready):
    client = browser(ready, "hemne", "vert.admin")
    for path in ("/administrator/annet/hemne", "/administrator/wisweb_bms/ukjent"):
        assert post(client, "/administrator", path, state="on").status_code == 404


@pytest.mark.parametrize("path", PAGES)
def test_where_it_is_off_the_hosts_pages_are_the_same_as_without_it(ready, make, path):
    without = browser(make(WISWEB_PLUGINS=()), "hemne", "odd.rian").get(path)
    with_it = browser(ready, "hemne", "odd.rian").get(path)
    assert masked(with_it.text) == masked(without.text)
    assert dict(with_it.headers) == dict(without.headers)


@pytest.mark.parametrize("path", PAGES)
def test_where_it_is_on_only_the_menu_entry_is_new(ready, make, path):
    turn(ready, "on")
    without = browser(make(WISWEB_PLUGINS=()), "hemne", "odd.rian").get(path)
    with_it = browser(ready, "hemne", "odd.rian").get(path)
    entry = re.search(
        r'<li><a href="/bms[^"]*">Målstyring</a>\n?<ul>.*?</ul>\n</li>\n', with_it.text, re.S
    )
    assert entry
    assert masked(with_it.text.replace(entry.group(0), "")) == masked(without.text)


def test_an_anonymous_visitor_to_a_page_of_the_plug_in_gets_the_hosts_log_in(ready):
    turn(ready, "on")
    client = ready.test_client()
    sent = client.get("/bms/")
    assert sent.status_code == 302
    assert sent.location.startswith("/login?next=/bms")


def test_a_page_of_the_plug_in_stands_in_the_hosts_layout(ready):
    turn(ready, "on")
    page = browser(ready, "harstad", "controller").get("/bms/")
    assert page.status_code == 404
    page = browser(ready, "hemne", "gro.nilsen").get("/bms/", follow_redirects=True)
    assert page.status_code == 200
    assert "Dette er en prøvevert" in page.text
    assert '<div class="bms" lang="nb">' in page.text
    assert_valid(page.text)
