"""What each version's tables look like, by making them in memory: nothing has to be written down twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine

from wisweb_bms.migrations.environment import is_ours, scripts
from wisweb_bms.models import metadata

BASE: Final = "base"
COPY: Final = "_alembic_tmp_"
"""What the name of a table begins with while Alembic makes it anew on SQLite."""


@dataclass(frozen=True, slots=True)
class Schema:
    """Our tables and indexes on SQLite: name → the statement that makes it; each table's columns."""

    tables: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Table → column → what ``ADD COLUMN`` says of it."""
    indexes: Mapping[str, str] = field(default_factory=dict)


def read(connection: Connection) -> Schema:
    """What an SQLite database has of ours, half-made copies among it."""
    asked = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    rows = connection.exec_driver_sql(asked).all()
    ours = [row for row in rows if is_ours(row.tbl_name.removeprefix(COPY))]
    tables = {row.name: row.sql for row in ours if row.type == "table"}
    return Schema(
        tables,
        {table: _columns(connection, table) for table in tables},
        {row.name: row.sql for row in ours if row.type == "index"},
    )


def _columns(connection: Connection, table: str) -> dict[str, str]:
    rows = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()
    return {
        row.name: f'"{row.name}" {row.type}'
        + (" NOT NULL" if row.notnull else "")
        + (f" DEFAULT {row.dflt_value}" if row.dflt_value is not None else "")
        for row in rows
    }


@cache
def history() -> tuple[str, ...]:
    """Every version, oldest first, from ``base``, which has none of our tables."""
    return BASE, *(script.revision for script in reversed([*scripts().walk_revisions()]))


@cache
def schemas() -> Mapping[str, Schema]:
    """Version → its schema."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"target_metadata": metadata})
        made, known = {BASE: Schema()}, scripts()
        with Operations.context(context):
            for version in history()[1:]:
                known.get_revision(version).module.upgrade()
                made[version] = read(connection)
    engine.dispose()
    return made
