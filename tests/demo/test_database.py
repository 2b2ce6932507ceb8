"""The stand-in's own tables and what is put into them."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import func, inspect, select, text

from demo.app import create_app
from demo.database import downgrade, migrate
from demo.models import Municipality, Unit, User, db
from demo.seed import seed
from tests.databases import postgres_url, sqlite_url


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_the_hosts_tables_come_and_go_and_leave_a_plug_ins_alone(kind, tmp_path):
    url = sqlite_url(tmp_path) if kind == "sqlite" else postgres_url()
    app = create_app({"SQLALCHEMY_DATABASE_URI": url, "WISWEB_PLUGINS": (), "SECRET_KEY": "x"})
    with app.app_context():
        with db.engine.begin() as connection:
            connection.execute(text("CREATE TABLE bms_other (id integer PRIMARY KEY)"))
        migrate(db.engine)
        migrate(db.engine)
        assert "users" in inspect(db.engine).get_table_names()
        downgrade(db.engine)
        assert set(inspect(db.engine).get_table_names()) == {"alembic_version", "bms_other"}
        db.engine.dispose()


def test_the_migrations_make_what_the_models_say(app):
    with app.app_context(), db.engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _: kind != "table" or not name.startswith("bms_")
            },
        )
        assert compare_metadata(context, db.metadata) == []


def test_seeding_again_adds_nothing(app):
    with app.app_context():
        before = [db.session.scalar(select(func.count()).select_from(t)) for t in (Unit, User)]
        assert seed(db.session) == ["Alt var på plass fra før."]
        after = [db.session.scalar(select(func.count()).select_from(t)) for t in (Unit, User)]
        assert before == after


def test_harstad_has_its_115_real_sub_units_under_one_root(app):
    with app.app_context():
        harstad = db.session.scalars(select(Municipality).filter_by(key="harstad")).one()
        units = db.session.scalars(select(Unit).filter_by(municipality_id=harstad.id)).all()
        real = [unit for unit in units if unit.key.isdigit() and unit.parent]
        assert len(real) == 115
        assert [unit.name for unit in units if unit.parent is None] == ["Harstad kommune"]
        breivika = next(unit for unit in units if unit.key == "874627062")
        assert breivika.parent is not None
        assert breivika.parent.name == "Sørhusan barnehager"


def test_sqlite_keeps_foreign_keys_and_a_write_ahead_log(app):
    with app.app_context():
        if db.engine.dialect.name != "sqlite":
            pytest.skip("a matter of SQLite")
        assert db.session.scalar(text("PRAGMA foreign_keys")) == 1
        assert db.session.scalar(text("PRAGMA journal_mode")) == "wal"
