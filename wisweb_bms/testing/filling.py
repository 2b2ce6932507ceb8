"""Rows in every table of ours, whichever version it stands at: ways up and down are tried with data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import count
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Column, Connection, MetaData, Table

from wisweb_bms.migrations.environment import VERSION_TABLE, is_ours

ROWS = 3
"""How many rows a table gets: the last has NULL wherever that is allowed."""
FIRST_ID = 1000
FIRST_MOMENT = dt.datetime(2026, 1, 1, 12, 30, tzinfo=dt.UTC)

Row = dict[str, Any]


def our_tables(connection: Connection) -> MetaData:
    """Our tables as the database has them now, the version table apart."""
    found = MetaData()
    found.reflect(connection, only=lambda name, _: is_ours(name) and name != VERSION_TABLE)
    return found


def fill(connection: Connection) -> None:
    """Give every empty table of ours rows that fit its types, lengths, keys and references.

    Row *n* of a table belongs to municipality *n* + 1 and refers to row *n* of other tables, or to
    itself. The counters are moved past what is used. The caller commits.
    """
    ids = count(FIRST_ID)
    made: dict[str, list[Row]] = {}
    for table in our_tables(connection).sorted_tables:
        rows = [dict(row) for row in connection.execute(table.select().limit(ROWS)).mappings()]
        if not rows:
            rows = list(_rows(table, made, ids))
            connection.execute(table.insert(), rows)
        made[table.name] = rows
    _give_no_id_twice(connection, next(ids))


def _rows(table: Table, made: dict[str, list[Row]], ids: Iterator[int]) -> Iterator[Row]:
    referring = {
        column.name: (element.column.table.name, element.column.name)
        for key in table.foreign_key_constraints
        for column, element in zip(key.columns, key.elements, strict=True)
    }
    for n in range(ROWS):
        row = {c.name: _value(c, n, ids) for c in table.columns}
        for name, (other, its) in referring.items():
            if row[name] is not None and other != table.name:
                row[name] = made[other][n % len(made[other])][its]
        own = {name: its for name, (other, its) in referring.items() if other == table.name}
        yield row | {name: row[its] for name, its in own.items() if row[name] is not None}


def _value(column: Column[Any], n: int, ids: Iterator[int]) -> Any:
    if column.nullable and n == ROWS - 1:
        return None
    if column.name == "municipality_id" or str(column) == "bms_municipality.id":
        return n + 1
    if isinstance(column.type, sa.Integer):
        return next(ids)
    if isinstance(column.type, sa.String):
        return f"{n} {column.name} æøå"[: column.type.length]
    for kind, make in MAKERS.items():
        if isinstance(column.type, kind):
            return make(n, column)
    raise TypeError(f"{column} is of a type that no value is made for: {column.type!r}")


MAKERS: dict[type[Any], Callable[[int, Column[Any]], Any]] = {
    sa.Boolean: lambda n, _: n % 2 == 0,
    sa.DateTime: lambda n, column: _moment(n, column.type),
    sa.Date: lambda n, _: FIRST_MOMENT.date() + dt.timedelta(n),
    sa.Numeric: lambda n, _: Decimal(n) + Decimal("0.000001"),
    sa.JSON: lambda n, _: {"n": n},
    sa.LargeBinary: lambda n, _: bytes([0, n, 255]),
}


def _moment(n: int, kind: Any) -> dt.datetime:
    moment = FIRST_MOMENT + dt.timedelta(n)
    return moment if kind.timezone else moment.replace(tzinfo=None)


def _give_no_id_twice(connection: Connection, following: int) -> None:
    connection.execute(sa.text("UPDATE bms_id_block SET next = :n"), {"n": following})
    if connection.dialect.name == "postgresql":
        ours = "FROM pg_sequences WHERE schemaname = current_schema() AND sequencename LIKE 'bms%'"
        moved = sa.text(f"SELECT setval(sequencename::regclass, :n) {ours}")
        connection.execute(moved, {"n": following}).all()
