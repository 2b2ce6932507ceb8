"""The tables come and go by migration alone, and an older filled database shows the same cards after it."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import DateTime, Engine, Numeric, func, inspect
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from tests.amounts import only_long
from tests.databases import engine_for, postgres_url, sqlite_url
from tests.models.archive import ARCHIVE, cards_of
from wisweb_bms.migrations import run
from wisweb_bms.migrations.environment import VERSION_TABLE, is_ours
from wisweb_bms.models import metadata
from wisweb_bms.models.order import next_in_order
from wisweb_bms.models.types import SCALE
from wisweb_bms.testing.filling import our_tables


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request, tmp_path):
    url = sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()
    made = engine_for(url)
    yield made
    made.dispose()


def ours(engine):
    return {name for name in inspect(engine).get_table_names() if is_ours(name)}


def test_up_down_and_up_again(engine):
    assert run.pending(engine)
    run.upgrade(engine)
    assert not run.pending(engine)
    assert ours(engine) == {*metadata.tables, VERSION_TABLE}
    run.downgrade(engine)
    assert ours(engine) == set()
    run.upgrade(engine)
    assert not run.pending(engine)


def test_the_migrated_schema_is_what_the_models_say(engine):
    run.upgrade(engine)

    def only_ours(item, name, kind, _reflected, _compare):
        return is_ours((name if kind == "table" else item.table.name) or "")

    with engine.connect() as connection:
        options = {"version_table": VERSION_TABLE, "include_object": only_ours}
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


NEWEST_DUMP = max(ARCHIVE.glob("*.sql"))
DUMPS = [
    pytest.param(kind, dump, id=f"{dump.stem}-{kind}", marks=marks)
    for dump in sorted(ARCHIVE.glob("*.sql"))
    for kind, marks in (
        ("sqlite", ()),
        ("postgresql", () if dump == NEWEST_DUMP else only_long),
    )
]


@pytest.mark.parametrize(("kind", "dump"), DUMPS)
def test_every_card_of_an_older_database_is_the_same_after_migrating(kind, dump, tmp_path):
    engine = engine_for(old_database(dump, tmp_path))
    if kind == "postgresql":
        engine = moved_to_postgresql(engine)
    assert run.current(engine) == {dump.stem}
    run.upgrade(engine)
    with Session(engine) as session:
        seen = cards_of(session)
    engine.dispose()
    assert seen == json.loads(dump.with_suffix(".json").read_text(encoding="utf-8"))


def old_database(dump: Path, folder: Path) -> str:
    """The address of the archived database, in SQLite."""
    file = folder / "old.db"
    with sqlite3.connect(file) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    connection.close()
    return f"sqlite:///{file}"


def moved_to_postgresql(old: Engine) -> Engine:
    """The same rows at the same version in PostgreSQL."""
    new = engine_for(postgres_url())
    (version,) = run.current(old)
    run.upgrade(new, version)
    with old.connect() as read, new.begin() as written:
        tables = our_tables(read).tables
        for table in our_tables(written).sorted_tables:
            written.execute(table.delete())
            rows = [
                {name: as_postgresql_has_it(table.c[name].type, v) for name, v in row.items()}
                for row in read.execute(tables[table.name].select()).mappings()
            ]
            if rows:
                written.execute(table.insert(), rows)
        for counter in read.execute(tables["bms_id_block"].select()).mappings():
            written.execute(func.setval(f"bms_{counter['name']}_seq", counter["next"]).select())
    old.dispose()
    return new


def as_postgresql_has_it(kind: TypeEngine, value: Any) -> Any:
    """What our types keep otherwise in SQLite: scaled figures, and moments without their zone."""
    if isinstance(kind, Numeric) and value is not None:
        return Decimal(value).scaleb(-SCALE)
    if isinstance(kind, DateTime) and value is not None:
        return value.replace(tzinfo=dt.UTC)
    return value


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_scales_get_names_and_give_the_steps_back_when_taken_down(kind, tmp_path):
    engine = engine_for(sqlite_url(tmp_path) if kind == "sqlite" else postgres_url())
    run.upgrade(engine, "0009")
    with engine.begin() as there:
        for statement in BEFORE_NAMED_SCALES:
            there.exec_driver_sql(statement)
    run.upgrade(engine)
    with engine.connect() as there:
        asked = """SELECT q.sort, s.name, s.lowest, s.highest, s.id, m.usual_scale_id,
            m.usual_dont_know FROM bms_question q JOIN bms_municipality m
            ON m.id = q.municipality_id JOIN bms_answer_scale s
            ON s.municipality_id = q.municipality_id AND s.id = q.scale_id ORDER BY q.sort"""
        rows = there.exec_driver_sql(asked).all()
    assert [(row[1], row[2], row[3], row[4] == row[5]) for row in rows] == [
        ("1–6", 1, 6, False),
        ("1–6", 1, 6, False),
        ("0–10", 0, 10, True),
    ]
    assert rows[0].id == rows[1].id and not rows[0].usual_dont_know
    run.downgrade(engine, "0009")
    with engine.connect() as there:
        asked = "SELECT scale_low, scale_high FROM bms_question ORDER BY sort"
        steps = [tuple(row) for row in there.exec_driver_sql(asked)]
        usual = there.exec_driver_sql("SELECT usual_scale FROM bms_municipality").scalar_one()
    assert steps == [(1, 6), (1, 6), (0, 10)]
    kept = json.loads(usual) if isinstance(usual, str) else usual
    assert kept == {"scale_low": 0, "scale_high": 10, "dont_know": False}
    run.upgrade(engine)
    engine.dispose()


BEFORE_NAMED_SCALES = (
    """INSERT INTO bms_municipality (id, host_key, enabled, privacy_k, uses_approval, time_zone,
        level_names, lock_version, usual_scale) VALUES (1, 'a', true, 5, false, 'Europe/Oslo',
        '{}', 1, '{"scale_low": 0, "scale_high": 10, "dont_know": false}')""",
    """INSERT INTO bms_indicator (municipality_id, id, code, name, goal, source, how_to_find,
        responsible_role, frequency, life_cycle, privacy, lock_version)
        VALUES (1, 901, 'A', 'A', '', '', '', 'leader', 'year', 'active', false, 1)""",
    """INSERT INTO bms_indicator_version (municipality_id, id, indicator_id, number, valid_from,
        explanation, unit_of_measure, decimals, direction, entry_kind, operator, over_time, factor,
        year_to_date, ytd_target, inherits, formula, weight_name, numerator_name,
        denominator_name, denominator_counts_people, shows_questions)
        VALUES (1, 902, 901, 1, '2020-01-01', '', '', 1, 'higher', 'survey', 'survey', 'last', 1,
        false, 'wait', true, '', '', '', '', false, true)""",
    *(
        f"""INSERT INTO bms_question (municipality_id, id, indicator_version_id, sort, text,
        scale_low, scale_high, dont_know) VALUES (1, {910 + n}, 902, {n}, 'Q', {low}, {high}, true)"""
        for n, (low, high) in enumerate(((1, 6), (1, 6), (0, 10)))
    ),
)
"""Three questions on two scales, and a usual scale that one of them has."""


STAMP = "'user', 'a', ''"
BEFORE_ORDER = (
    """INSERT INTO bms_municipality (id, host_key, enabled, privacy_k, uses_approval, time_zone,
        level_names, lock_version) VALUES (1, 'a', true, 5, false, 'Europe/Oslo', '{}', 1)""",
    """INSERT INTO bms_indicator (municipality_id, id, code, name, goal, source, how_to_find,
        responsible_role, frequency, life_cycle, privacy, lock_version)
        VALUES (1, 901, 'A', 'A', '', '', '', 'leader', 'year', 'active', false, 1)""",
    """INSERT INTO bms_indicator_version (municipality_id, id, indicator_id, number, valid_from,
        explanation, unit_of_measure, decimals, direction, entry_kind, operator, over_time, factor,
        year_to_date, ytd_target, inherits, formula, weight_name, numerator_name,
        denominator_name, denominator_counts_people, shows_questions)
        VALUES (1, 902, 901, 1, '2020-01-01', '', '', 1, 'higher', 'number', 'mean', 'last', 1,
        false, 'wait', true, '', '', '', '', false, true)""",
    """INSERT INTO bms_measurement_point (municipality_id, id, indicator_id, indicator_version_id,
        period_kind, period_key, first_day, last_day, measuring_date, deadline) VALUES
        (1, 903, 901, 902, 'year', '2025', '2025-01-01', '2025-12-31', '2025-12-31', '2026-01-31')""",
    *(
        f"""INSERT INTO bms_measurement (municipality_id, id, point_id, unit_key, total_below,
        entry_id, comment, stage) VALUES (1, {id}, 903, 'U{id}', false, {entry_id}, '', 'final')"""
        for id, entry_id in ((904, 11), (905, 21), (906, "NULL"))
    ),
    *(
        f"""INSERT INTO bms_entry (municipality_id, id, measurement_id, comment, source, reason,
        send_key, stage, at, actor_kind, actor_key, correlation_id) VALUES
        (1, {id}, {of}, '', '', '', 'k{id}', 'final', '2026-01-{day} 10:00:00', {STAMP})"""
        for id, of, day in ((2011, 904, "02"), (11, 904, "04"), (1021, 905, "06"), (21, 905, "05"))
    ),
    f"""INSERT INTO bms_audit (municipality_id, id, object_kind, object_id, field, at, actor_kind,
        actor_key, correlation_id) VALUES
        (1, 3001, 'measurement', 904, 'approved_at', '2026-01-03 10:00:00', {STAMP})""",
)
"""Two measurements with two entries each, the second process's ids the lower ones; of the second the
entry that stands has the earlier moment, as where a clock had been ahead; an approval between two."""


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_what_is_there_gets_its_order_by_moment_and_what_stands_goes_on_standing(kind, tmp_path):
    engine = engine_for(sqlite_url(tmp_path) if kind == "sqlite" else postgres_url())
    run.upgrade(engine, "0011")
    with engine.begin() as there:
        for statement in BEFORE_ORDER:
            there.exec_driver_sql(statement)
    for _ in range(2):
        run.upgrade(engine, "0012")
        with engine.begin() as there:
            ordered = there.exec_driver_sql(
                "SELECT id, sequence FROM bms_entry UNION ALL SELECT id, sequence FROM bms_audit "
                "ORDER BY sequence"
            ).all()
            standing = there.exec_driver_sql(
                "SELECT m.id, m.entry_id, e.id FROM bms_measurement m LEFT JOIN bms_entry e "
                "ON e.measurement_id = m.id AND e.sequence = m.entry_sequence ORDER BY m.id"
            ).all()
            following = next_in_order(there)
        assert [row.id for row in ordered] == [2011, 3001, 11, 1021, 21]
        assert [tuple(row) for row in standing] == [(904, 11, 11), (905, 21, 21), (906, None, None)]
        assert following > max(row.sequence for row in ordered)
        run.downgrade(engine, "0011")
    engine.dispose()
