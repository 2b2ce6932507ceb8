"""Everything that stands in our tables, to compare a database before and after it is moved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Engine, inspect

from wisweb_bms.migrations.environment import VERSION_TABLE, is_ours
from wisweb_bms.migrations.schema import Schema, read
from wisweb_bms.testing.filling import fill

COUNTER = "bms_id_block"
"""What is counted here only grows; moving names to rows takes ids from it."""

Contents = dict[str, list[dict[str, Any]]]


def contents_of(engine: Engine) -> Contents:
    """Table → its rows as the driver gives them; the counter of ids apart."""
    with engine.connect() as connection:
        return {
            name: _in_order(connection.exec_driver_sql(f'SELECT * FROM "{name}"').mappings().all())
            for name in inspect(connection).get_table_names()
            if is_ours(name) and name not in (VERSION_TABLE, COUNTER)
        }


def _in_order(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    return sorted((dict(row) for row in rows), key=lambda row: str(sorted(row.items())))


def filled(engine: Engine) -> Contents:
    """What stands there when every table has rows."""
    with engine.begin() as connection:
        fill(connection)
    there = contents_of(engine)
    assert all(there.values()), f"no rows: {[name for name, rows in there.items() if not rows]}"
    return there


def within(there: Contents, other: Contents) -> Contents:
    """Of what stands there, the tables and columns that the other has too."""
    return {
        table: _in_order({c: v for c, v in row.items() if c in other[table][0]} for row in rows)
        for table, rows in there.items()
        if other.get(table)
    }


def structure(engine: Engine) -> set[str] | None:
    """What SQLite has of ours, as ``texts``; None on PostgreSQL."""
    if engine.dialect.name != "sqlite":
        return None
    with engine.connect() as connection:
        return texts(read(connection))


def texts(schema: Schema) -> set[str]:
    """Each table, column and index as it is made, without blanks and quotation marks."""
    columns = {f"{t}.{made}" for t, of in schema.columns.items() for made in of.values()}
    every = {*schema.tables, *columns, *schema.indexes.values()} - {VERSION_TABLE}
    return {re.sub(r"[\s\"]", "", text) for text in every if not text.startswith(VERSION_TABLE)}
