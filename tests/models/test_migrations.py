"""The tables come and go by migration alone, and an older filled database shows the same cards after it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from tests.databases import engine_for, postgres_url, sqlite_url
from tests.models.archive import ARCHIVE, cards_of
from wisweb_bms.migrations import run
from wisweb_bms.models import metadata


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request, tmp_path):
    url = sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()
    made = engine_for(url)
    yield made
    made.dispose()


def ours(engine):
    return {name for name in inspect(engine).get_table_names() if run.is_ours(name)}


def test_up_down_and_up_again(engine):
    assert run.pending(engine)
    run.upgrade(engine)
    assert not run.pending(engine)
    assert ours(engine) == {*metadata.tables, run.VERSION_TABLE}
    run.downgrade(engine)
    assert ours(engine) == set()
    run.upgrade(engine)
    assert not run.pending(engine)


def test_the_migrated_schema_is_what_the_models_say(engine):
    run.upgrade(engine)

    def only_ours(item, name, kind, _reflected, _compare):
        return run.is_ours((name if kind == "table" else item.table.name) or "")

    with engine.connect() as connection:
        options = {"version_table": run.VERSION_TABLE, "include_object": only_ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_the_hosts_tables_and_history_are_left_alone(engine):
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES ('host-1')")
        connection.exec_driver_sql("CREATE TABLE people (id INTEGER PRIMARY KEY)")
    run.upgrade(engine)
    run.downgrade(engine)
    with engine.connect() as connection:
        found = (
            connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
        )
    assert found == ["host-1"]
    assert set(inspect(engine).get_table_names()) == {"alembic_version", "people"}


@pytest.mark.parametrize("dump", sorted(ARCHIVE.glob("*.sql")), ids=lambda p: p.stem)
def test_every_card_of_an_older_database_is_the_same_after_migrating(dump: Path, tmp_path):
    file = tmp_path / "old.db"
    with sqlite3.connect(file) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    connection.close()
    engine = engine_for(f"sqlite:///{file}")
    assert run.current(engine) == {dump.stem}
    run.upgrade(engine)
    with Session(engine) as session:
        seen = cards_of(session)
    engine.dispose()
    assert seen == json.loads(dump.with_suffix(".json").read_text(encoding="utf-8"))
