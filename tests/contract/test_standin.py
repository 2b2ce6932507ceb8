"""The suite on the stand-in host, on both databases."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from demo.app import create_app
from demo.database import migrate
from demo.models import Municipality, User, db
from demo.seed import PASSWORD, seed
from tests.databases import postgres_url, sqlite_url
from tests.demo.pages import log_in
from wisweb_bms.testing import HostContractSuite, HostUnderTest

PEOPLE = {
    "reader": ("hemne", "odd.rian"),
    "configurer": ("hemne", "gro.nilsen"),
    "outsider": ("hemne", "uten.tilgang"),
    "neighbour": ("harstad", "controller"),
}


def app_on(url, plugins):
    return create_app(
        {"SQLALCHEMY_DATABASE_URI": url, "WISWEB_PLUGINS": plugins, "SECRET_KEY": "test"}
    )


def add_outsider(session):
    hemne = session.query(Municipality).filter_by(key="hemne").one()
    seeded = session.query(User).filter_by(username="odd.rian").one()
    session.add(
        User(
            municipality_id=hemne.id,
            username="uten.tilgang",
            name="Uten Tilgang",
            password_hash=seeded.password_hash,
        )
    )
    session.commit()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def seeded_url(request, tmp_path_factory):
    """A database with the host's own tables and people, to be copied for each test."""
    on_sqlite = request.param == "sqlite"
    url = sqlite_url(tmp_path_factory.mktemp("standin")) if on_sqlite else postgres_url()
    app = app_on(url, ())
    with app.app_context():
        migrate(db.engine)
        seed(db.session)
        add_outsider(db.session)
        db.session.remove()
        db.engine.dispose()
    return url


def copy_of(url, folder: Path):
    parsed = make_url(url)
    if parsed.drivername.startswith("sqlite"):
        copied = shutil.copy(parsed.database, folder / "host.db")
        return f"sqlite:///{copied}"
    target = make_url(postgres_url())
    server = create_engine(parsed.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {target.database}"))
        connection.execute(text(f"CREATE DATABASE {target.database} TEMPLATE {parsed.database}"))
    server.dispose()
    return target.render_as_string(hide_password=False)


class TestStandIn(HostContractSuite):
    @pytest.fixture
    def host_under_test(self, seeded_url, tmp_path):
        url = copy_of(seeded_url, tmp_path)
        made = []

        def make_app(with_bms):
            made.append(app_on(url, ("bms",) if with_bms else ()))
            return made[-1]

        def logged_in(client, person):
            assert log_in(client, *PEOPLE[person], PASSWORD).status_code == 302

        yield HostUnderTest(
            make_app=make_app,
            log_in=logged_in,
            municipality="hemne",
            neighbouring_municipality="harstad",
            reader="reader",
            configurer="configurer",
            outsider="outsider",
            neighbour="neighbour",
            layout_mark='<body class="host">',
            pages=("/", "/dokumenter", "/avvik", "/profil", "/login"),
        )
        for app in made:
            with app.app_context():
                db.engine.dispose()
