"""A short transaction beside the request's own, which gives way where others write."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

log = logging.getLogger(__name__)

LOCK_NOT_AVAILABLE = "55P03"
T = TypeVar("T")


def briefly(engine: Engine, work: Callable[[Session], T], *, wait: int = 0) -> T | None:
    """What the work gives, committed; None where it is left undone, because another holds the lock.

    ``wait`` is how many milliseconds it waits for one on SQLite, where the writer may be the very
    request or job that asks; on PostgreSQL likewise, but as long as it takes where it is 0. Any other
    fault of the database is logged, and leaves it undone as well.
    """
    with engine.connect() as connection:
        usual = _wait_for_writers(connection, wait)
        try:
            with Session(connection) as session, session.begin():
                if wait and connection.dialect.name == "postgresql":
                    session.execute(text(f"SET LOCAL lock_timeout = {wait:d}"))
                found = work(session)
        except OperationalError as fault:
            if usual is None and getattr(fault.orig, "sqlstate", None) != LOCK_NOT_AVAILABLE:
                log.exception("a short transaction failed")
            return None
        finally:
            connection.rollback()
            _wait_for_writers(connection, usual)
        return found


def _wait_for_writers(connection: Connection, milliseconds: int | None) -> Any:
    """On SQLite how long the connection waits for a writer, from now on; how long it did, None elsewhere."""
    if connection.dialect.name != "sqlite" or milliseconds is None:
        return None
    usual = connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one()
    connection.exec_driver_sql(f"PRAGMA busy_timeout = {milliseconds:d}")
    connection.rollback()  # a setting of the connection, which no transaction holds
    return usual
