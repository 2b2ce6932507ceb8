"""Our migrations beside a host with its own Alembic history."""

from __future__ import annotations

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from tests.databases import engine_for, postgres_url, sqlite_url
from tests.hosts.kontrast import tables as kontrast
from wisweb_bms.migrations import run


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request, tmp_path):
    made = engine_for(sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url())
    yield made
    made.dispose()


def own_tables(engine):
    return {name for name in inspect(engine).get_table_names() if not name.startswith("bms_")}


def test_the_two_histories_do_not_see_each_other(engine):
    kontrast.upgrade(engine)
    run.upgrade(engine)
    assert not run.pending(engine)
    kontrast.upgrade(engine)
    assert own_tables(engine) == {"alembic_version", "town", "person", "note"}


def test_the_hosts_autogenerate_leaves_our_tables_alone_with_the_documented_filter(engine):
    kontrast.upgrade(engine)
    run.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": kontrast.include_name}
        )
        assert compare_metadata(context, kontrast.Base.metadata) == []


def test_removing_the_plug_in_never_breaks_the_hosts_migrations(engine):
    kontrast.upgrade(engine)
    run.upgrade(engine)
    run.downgrade(engine)
    assert own_tables(engine) == set(inspect(engine).get_table_names())
    with engine.begin() as connection:
        command.downgrade(kontrast.config(connection), "base")
    kontrast.upgrade(engine)
    run.upgrade(engine)
    assert not run.pending(engine)


def test_a_host_that_forgets_us_can_migrate_with_our_tables_still_there(engine):
    kontrast.upgrade(engine)
    run.upgrade(engine)
    with engine.begin() as connection:
        command.downgrade(kontrast.config(connection), "base")
    kontrast.upgrade(engine)
    assert not run.pending(engine)
