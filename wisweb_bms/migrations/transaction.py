"""One transaction around a whole migration, tables and version alike, with nobody else's in between."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from wisweb_bms.migrations.environment import is_ours

WAIT = 300.0
"""Seconds that a migration waits for another one, or for whoever else holds the database."""
PAUSE: Final = 0.1
LOCK: Final = 0x626D735F
"""The number of our advisory lock on PostgreSQL: ``bms_`` in ASCII."""
NAMED: Final = 5
"""How many rows a message names."""
LEGACY: Final = -1
"""``sqlite3.LEGACY_TRANSACTION_CONTROL``, which Python 3.11 has no name for and nothing else than."""

T = TypeVar("T")


class MigrationStopped(Exception):
    """The migration was not done and the database is as it was; the message says why and what to do."""


@contextmanager
def alone(engine: Engine) -> Iterator[Connection]:
    """A connection in a transaction that no other migration comes into: all of it is kept, or nothing.

    MigrationStopped where the database stays taken for ``WAIT`` seconds or refuses a statement.
    """
    driver: Any = engine.dialect.dbapi
    on = _on_sqlite if engine.dialect.name == "sqlite" else _on_postgresql
    try:
        with on(engine) as connection:
            yield connection
    except (DBAPIError, driver.Error) as error:
        raise MigrationStopped(
            f"The database refused a step of the migration: {getattr(error, 'orig', error)}. "
            "Nothing was changed. Mend what it says, then run the same command again."
        ) from error


def _taken() -> MigrationStopped:
    return MigrationStopped(
        f"Another migration, or something else that uses the database, was not done within "
        f"{WAIT:.0f} seconds. Nothing was changed. Run the same command again when it is."
    )


# -- PostgreSQL ------------------------------------------------------------------------------------


@contextmanager
def _on_postgresql(engine: Engine) -> Iterator[Connection]:
    # Read committed, whatever the host has: a stricter one would go on reading the version that stood
    # before the wait, and autocommit has no transaction.
    usual = {"isolation_level": "READ COMMITTED"}
    with engine.connect().execution_options(**usual) as connection, connection.begin():
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text(f"SET LOCAL lock_timeout = {round(WAIT * 1000)}"))
        try:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        except DBAPIError as error:
            raise _taken() from error
        yield connection


# -- SQLite ----------------------------------------------------------------------------------------


@contextmanager
def _on_sqlite(engine: Engine) -> Iterator[Connection]:
    connection, borrowed = _patiently(lambda: _begun(engine))
    try:
        yield connection
        _check_references(connection)
        _patiently(borrowed.driver.commit)
        connection.commit()
    finally:
        borrowed.give_back()
        connection.close()


def _patiently(act: Callable[[], T]) -> T:
    """What ``act`` gives, tried again while the file is locked."""
    until = time.monotonic() + WAIT
    while True:
        try:
            return act()
        except Exception as error:
            if "is locked" not in str(error):
                raise
            if time.monotonic() > until:
                raise _taken() from error
        time.sleep(PAUSE)


def _begun(engine: Engine) -> tuple[Connection, _Borrowed]:
    connection = engine.connect()
    try:
        borrowed = _Borrowed(connection)
    except BaseException:
        connection.close()
        raise
    try:
        borrowed.driver.execute("BEGIN IMMEDIATE")
    except BaseException:
        borrowed.give_back()
        connection.close()
        raise
    return connection, borrowed


class _Borrowed:
    """The driver's connection with the settings that a migration needs, and those of the host.

    The driver begins no transaction by itself and checks no reference: a table that is made anew takes
    the place of one that others refer to. That can be switched only outside a transaction, so one that
    a listener of the host's begins, as SQLAlchemy's documentation has it, is ended first.
    """

    def __init__(self, connection: Connection) -> None:
        driver: Any = connection.connection.dbapi_connection
        self.driver = driver
        self.autocommit = getattr(driver, "autocommit", LEGACY)
        self.isolation_level = driver.isolation_level
        if driver.in_transaction and self.autocommit == LEGACY:
            raise MigrationStopped(
                "The only connection to the database is in the middle of something that is not "
                "saved, and will not be. No table was changed. Commit first, then migrate again."
            )
        connection.begin()
        if self.autocommit != LEGACY:
            driver.autocommit = LEGACY
        driver.rollback()
        driver.isolation_level = None
        (self.checks_references,) = driver.execute("PRAGMA foreign_keys").fetchone()
        driver.execute("PRAGMA foreign_keys=OFF")

    def give_back(self) -> None:
        """Roll back what was not kept, and set the connection as the host had it."""
        self.driver.rollback()
        self.driver.execute(f"PRAGMA foreign_keys={self.checks_references}")
        self.driver.isolation_level = self.isolation_level
        if self.autocommit != LEGACY:
            self.driver.autocommit = self.autocommit


def _check_references(connection: Connection) -> None:
    """MigrationStopped where a row of ours refers to one that isn't there."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    for table in filter(is_ours, names.scalars().all()):
        lost = connection.exec_driver_sql(f'PRAGMA foreign_key_check("{table}")').all()
        if lost:
            raise MigrationStopped(
                f"In {table}, {len(lost)} references lead nowhere: "
                f"{'; '.join(_row_named(connection, table, row) for row in lost[:NAMED])}"
                f"{' and more' if len(lost) > NAMED else ''}. Nothing was changed. Correct or delete "
                "those rows, then run the same command again."
            )


def _row_named(connection: Connection, table: str, lost: Any) -> str:
    _, rowid, other, _ = lost
    columns = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()
    key = [column.name for column in columns if column.pk]
    asked = f'SELECT {", ".join(key)} FROM "{table}" WHERE rowid = ?'
    values = connection.exec_driver_sql(asked, (rowid,)).one()
    row = ", ".join(f"{name} {value}" for name, value in zip(key, values, strict=True))
    return f"the row with {row} refers to a row that {other} does not have"
