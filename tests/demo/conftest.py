"""A seeded stand-in without plug-ins, on a database of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from demo.app import create_app
from demo.database import migrate
from demo.models import db
from demo.seed import seed
from tests.databases import postgres_url, sqlite_url
from tests.demo.pages import log_in


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def seeded_url(request, tmp_path_factory):
    """The address of a database with the host's tables and people."""
    on_sqlite = request.param == "sqlite"
    url = sqlite_url(tmp_path_factory.mktemp("host")) if on_sqlite else postgres_url()
    app = create_app({"SQLALCHEMY_DATABASE_URI": url, "WISWEB_PLUGINS": (), "SECRET_KEY": "test"})
    with app.app_context():
        migrate(db.engine)
        seed(db.session)
        db.session.remove()
        db.engine.dispose()
    return url


@pytest.fixture
def app(seeded_url) -> Iterator[Flask]:
    """The host alone."""
    made = create_app(
        {
            "SQLALCHEMY_DATABASE_URI": seeded_url,
            "WISWEB_PLUGINS": (),
            "SECRET_KEY": "test",
            "TESTING": True,
        }
    )
    yield made
    with made.app_context():
        db.engine.dispose()


@pytest.fixture
def as_user(app) -> Callable[[str, str], FlaskClient]:
    """A browser of the named user in that domain, logged in."""

    def make(domain: str, username: str) -> FlaskClient:
        client = app.test_client()
        assert log_in(client, domain, username).status_code == 302
        return client

    return make
