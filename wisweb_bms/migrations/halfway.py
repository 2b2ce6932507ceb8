"""Puts right what a step that was cut short has left where tables were changed outside a transaction.

Until version 0011 that was how SQLite was migrated: such a database stands between two versions, where
neither goes on. What the step had added is taken back, what it had taken away is made again, empty, so
that the tables are those of the version that the database says it has.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

from sqlalchemy import Connection

from wisweb_bms.migrations.environment import VERSION_TABLE
from wisweb_bms.migrations.schema import BASE, COPY, Schema, history, read, schemas
from wisweb_bms.migrations.transaction import MigrationStopped

log = logging.getLogger(__name__)


def put_right(connection: Connection, version: str) -> None:
    """Make the tables those of the version; MigrationStopped where that would cost rows.

    Only what an older or newer version's step could have left is touched.
    """
    if connection.dialect.name != "sqlite":
        return
    there = read(connection)
    if version == BASE and not there.tables.keys() - {VERSION_TABLE}:
        return
    at, order = history().index(version), [schemas()[known] for known in history()]
    older, here, newer = order[max(at - 1, 0)], order[at], order[min(at + 1, len(order) - 1)]
    statements = [*_taken_back(connection, there, here, newer), *_made_again(there, here, older)]
    for statement in statements:
        connection.exec_driver_sql(statement)
    if statements:
        log.warning("A migration had been cut short and was put right: %s", "; ".join(statements))


def _taken_back(
    connection: Connection, there: Schema, here: Schema, newer: Schema
) -> Iterator[str]:
    for name in sorted((there.indexes.keys() & newer.indexes.keys()) - here.indexes.keys()):
        yield f'DROP INDEX "{name}"'
    for name in sorted(there.tables.keys() - here.tables.keys()):
        if name in newer.tables or name.startswith(COPY):
            _check_spare(connection, name, there, here)
            yield f'DROP TABLE "{name}"'
    for table in sorted(there.tables.keys() & here.tables.keys() & newer.tables.keys()):
        added = newer.columns[table].keys() - here.columns[table].keys()
        for name in sorted(there.columns[table].keys() & added):
            yield f'ALTER TABLE "{table}" DROP COLUMN "{name}"'


def _check_spare(connection: Connection, table: str, there: Schema, here: Schema) -> None:
    if table.startswith(COPY) and table.removeprefix(COPY) in there.tables:
        return
    if connection.exec_driver_sql(f'SELECT 1 FROM "{table}" LIMIT 1').first():
        raise MigrationStopped(
            f"The table {table} has rows, but the database says that it stands at a version without "
            "that table. Nothing was changed. Restore a copy from before the migration that was cut "
            "short, or write to who maintains wisweb_bms."
        )


def _made_again(there: Schema, here: Schema, older: Schema) -> Iterator[str]:
    for table in sorted(here.tables.keys() - there.tables.keys() - older.tables.keys()):
        yield here.tables[table]
    for table in sorted(here.tables.keys() & there.tables.keys()):
        gone = here.columns[table].keys() - there.columns[table].keys()
        for name in sorted(gone - older.columns.get(table, {}).keys()):
            yield f'ALTER TABLE "{table}" ADD COLUMN {here.columns[table][name]}'
    for name in sorted(here.indexes.keys() - there.indexes.keys() - older.indexes.keys()):
        yield here.indexes[name]
