"""A migration borrows one connection of the host's and gives it back as it was, however the host sets it."""

from __future__ import annotations

import sqlite3
import sys
import threading

import pytest
from alembic import command
from sqlalchemy import NullPool, StaticPool, create_engine, event, inspect

from tests.databases import engine_for, postgres_url, sqlite_url
from tests.models.contents import contents_of
from wisweb_bms.migrations import run, transaction
from wisweb_bms.migrations.environment import config
from wisweb_bms.testing.filling import fill


def plain(folder):
    return create_engine(sqlite_url(folder))


def without_a_pool(folder):
    return create_engine(sqlite_url(folder), poolclass=NullPool)


def in_memory(_folder):
    return create_engine("sqlite://", poolclass=StaticPool)


def in_memory_by_thread(_folder):
    return create_engine("sqlite://")


def with_wal_and_references(folder):
    return engine_for(sqlite_url(folder))


def impatient(folder):
    return create_engine(sqlite_url(folder), connect_args={"timeout": 0})


def with_autocommit(folder):
    return create_engine(sqlite_url(folder), isolation_level="AUTOCOMMIT")


def that_begins_itself(folder, begin="BEGIN", **options):
    """As SQLAlchemy's documentation has it for pysqlite."""
    engine = create_engine(sqlite_url(folder) if folder else "sqlite://", **options)

    @event.listens_for(engine, "connect")
    def _quiet(raw, _record):
        raw.isolation_level = None
        raw.execute("PRAGMA foreign_keys=ON")

    @event.listens_for(engine, "begin")
    def _begin(connection):
        connection.exec_driver_sql(begin)

    return engine


def that_begins_to_write(folder):
    return that_begins_itself(folder, "BEGIN IMMEDIATE")


def in_memory_that_begins_itself(_folder):
    return that_begins_itself(None, poolclass=StaticPool)


def always_in_a_transaction(folder):
    """As the driver's documentation has it since Python 3.12."""
    return create_engine(sqlite_url(folder), connect_args={"autocommit": False})


HOSTS = [
    plain,
    without_a_pool,
    in_memory,
    in_memory_by_thread,
    with_wal_and_references,
    impatient,
    with_autocommit,
    that_begins_itself,
    that_begins_to_write,
    in_memory_that_begins_itself,
    pytest.param(
        always_in_a_transaction,
        marks=pytest.mark.skipif(sys.version_info < (3, 12), reason="from Python 3.12 on"),
    ),
]


@pytest.fixture(params=HOSTS, ids=lambda host: host.__name__)
def engine(request, tmp_path):
    made = request.param(tmp_path)
    yield made
    made.dispose()


def settings(engine):
    """How the pool hands its connection out."""
    raw = engine.raw_connection()
    driver = raw.driver_connection
    asked = ("foreign_keys", "journal_mode", "busy_timeout")
    seen = [driver.execute(f"PRAGMA {name}").fetchone() for name in asked]
    seen += [driver.isolation_level, getattr(driver, "autocommit", None), driver.in_transaction]
    raw.close()
    return seen


def test_what_comes_back_to_the_pool_is_set_as_before(engine):
    before = settings(engine)
    run.upgrade(engine, "0003")
    assert settings(engine) == before
    with engine.begin() as connection:
        fill(connection)
    run.downgrade(engine, "0001")
    assert settings(engine) == before
    run.upgrade(engine, "0002")
    assert settings(engine) == before and run.current(engine) == {"0002"}


def test_what_fails_leaves_neither_tables_nor_settings(engine):
    before = settings(engine)
    with pytest.raises(ZeroDivisionError), transaction.alone(engine) as connection:
        connection.exec_driver_sql("CREATE TABLE bms_half (id INTEGER PRIMARY KEY)")
        connection.exec_driver_sql("INSERT INTO bms_half VALUES (1)")
        connection.exec_driver_sql("ALTER TABLE bms_half RENAME TO bms_whole")
        _ = 1 / 0
    assert settings(engine) == before
    assert inspect(engine).get_table_names() == []
    refused = pytest.raises(run.MigrationStopped, match="no such table: bms_nowhere")
    with refused, transaction.alone(engine) as connection:
        connection.exec_driver_sql("CREATE TABLE bms_half (id INTEGER PRIMARY KEY)")
        connection.exec_driver_sql("DROP TABLE bms_nowhere")
    assert settings(engine) == before
    assert inspect(engine).get_table_names() == []


def test_references_that_lead_nowhere_stop_it_with_table_and_rows(tmp_path):
    engine = create_engine(sqlite_url(tmp_path))
    run.upgrade(engine, "0009")
    with engine.begin() as connection:
        fill(connection)
        connection.exec_driver_sql("DELETE FROM bms_indicator WHERE municipality_id = 1")
    before = contents_of(engine)
    with pytest.raises(run.MigrationStopped) as stopped:
        run.upgrade(engine)
    said = str(stopped.value)
    assert "bms_indicator_version" in said and "municipality_id 1, id " in said
    assert "Nothing was changed" in said
    assert (run.current(engine), contents_of(engine)) == ({"0009"}, before)
    run.downgrade(engine)
    engine.dispose()


def test_what_the_host_has_begun_on_the_only_connection_is_not_saved_by_a_migration():
    engine = create_engine("sqlite://", poolclass=StaticPool)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE people (name TEXT)")
    with engine.connect() as connection:
        connection.exec_driver_sql("INSERT INTO people VALUES ('Kari')")
        with pytest.raises(run.MigrationStopped, match="not saved"):
            run.upgrade(engine)
        connection.rollback()
        assert connection.exec_driver_sql("SELECT name FROM people").all() == []
    run.upgrade(engine, "0001")
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    return sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()


def test_it_waits_for_another_and_then_says_so(url, monkeypatch):
    monkeypatch.setattr(transaction, "WAIT", 0.5)
    first, second = engine_for(url), create_engine(url)
    with transaction.alone(first) as connection:
        connection.exec_driver_sql("CREATE TABLE bms_first (id INTEGER PRIMARY KEY)")
        with pytest.raises(run.MigrationStopped, match="Another migration"):
            run.upgrade(second)
    assert inspect(first).get_table_names() == ["bms_first"]
    for engine in (first, second):
        engine.dispose()


def test_a_reader_is_waited_for_where_the_journal_lets_none_in(tmp_path):
    engine = create_engine(sqlite_url(tmp_path), connect_args={"timeout": 0})
    run.upgrade(engine, "0001")
    reader = sqlite3.connect(engine.url.database, check_same_thread=False)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM bms_indicator").fetchall()
    done = threading.Timer(0.5, reader.close)
    done.start()
    run.upgrade(engine, "0002")
    done.join()
    assert run.current(engine) == {"0002"}
    engine.dispose()


def level_of(engine):
    """How the pool hands its connection out."""
    with engine.connect() as connection:
        return connection.get_isolation_level(), connection.connection.driver_connection.autocommit


@pytest.mark.parametrize("level", ["AUTOCOMMIT", "SERIALIZABLE", "REPEATABLE READ"])
def test_on_postgresql_it_reads_what_the_other_one_did_at_any_level(level):
    url = postgres_url()
    usual, strict = create_engine(url), create_engine(url, isolation_level=level)
    before = level_of(strict)
    waiting = threading.Thread(target=run.upgrade, args=(strict, "0001"))
    with transaction.alone(usual) as connection:
        waiting.start()
        with usual.connect() as looking:
            blocked = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
            while not looking.exec_driver_sql(blocked).scalar():
                looking.rollback()
        command.upgrade(config(connection), "0001")
    waiting.join()
    assert run.current(strict) == {"0001"}
    assert level_of(strict) == before
    for engine in (usual, strict):
        engine.dispose()


def test_a_limit_on_statements_is_for_pages_and_not_for_migrations():
    engine = create_engine(postgres_url(), connect_args={"options": "-c statement_timeout=50"})
    with transaction.alone(engine) as connection:
        connection.exec_driver_sql("SELECT pg_sleep(0.2)")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SHOW statement_timeout").scalar() == "50ms"
    engine.dispose()


def test_rows_in_a_table_that_the_version_does_not_have_are_not_dropped(tmp_path):
    engine = create_engine(sqlite_url(tmp_path))
    run.upgrade(engine, "0002")
    with engine.begin() as connection:
        fill(connection)
        connection.exec_driver_sql("UPDATE bms_alembic_version SET version_num = '0001'")
    before = contents_of(engine)
    with pytest.raises(run.MigrationStopped, match="has rows, but the database says"):
        run.upgrade(engine)
    assert contents_of(engine) == before
    engine.dispose()


def test_an_index_that_somebody_else_made_is_left_alone(tmp_path):
    engine = create_engine(sqlite_url(tmp_path))
    run.upgrade(engine, "0001")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE INDEX ours_ix ON bms_indicator (name)")
    run.upgrade(engine)
    assert "ours_ix" in {one["name"] for one in inspect(engine).get_indexes("bms_indicator")}
    engine.dispose()


def test_a_database_from_a_newer_installation_is_left_alone_with_a_sentence(url):
    engine = create_engine(url)
    run.upgrade(engine, "0001")
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE bms_alembic_version SET version_num = '9999'")
    for move in (run.upgrade, run.downgrade, run.lost_by):
        with pytest.raises(run.MigrationStopped, match="stands at 9999, which this version"):
            move(engine)
    engine.dispose()
