"""Throw-away databases for tests: SQLite files, and a PostgreSQL of our own on a socket."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import tempfile
import uuid
from functools import cache
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine, create_engine, event, make_url

FORGETFUL = " ".join(
    f"-c {one}"
    for one in (
        "fsync=off",
        "synchronous_commit=off",
        "full_page_writes=off",
        "autovacuum=off",
        "checkpoint_timeout=1h",
        "max_wal_size=4GB",
    )
)
"""Nothing needs to survive the machine, and nothing lives long enough to be tidied."""


def _binaries() -> Path:
    found = shutil.which("initdb")
    if found and Path(found).with_name("postgres").exists():
        return Path(found).parent
    return sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1]


def _as_postgres(*command: str) -> None:
    runner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*runner, *command], check=True, capture_output=True, cwd="/")


@cache
def postgres_socket() -> str:
    """The socket folder of a PostgreSQL that lives as long as this process; without one the test is skipped."""
    if "BMS_TEST_WITHOUT_POSTGRESQL" in os.environ:
        pytest.skip("PostgreSQL is missing")
    folder = Path(tempfile.mkdtemp(prefix="bms-pg-"))
    folder.chmod(0o755)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    binaries, data = _binaries(), str(folder / "data")
    _as_postgres(str(binaries / "initdb"), "-D", data, "-A", "trust", "-E", "UTF8", "--locale=C")
    options = f"-c listen_addresses='' -k {folder} -c max_connections=60 {FORGETFUL}"
    control = str(binaries / "pg_ctl")
    _as_postgres(control, "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")

    def stop() -> None:
        _as_postgres(control, "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)

    atexit.register(stop)
    return str(folder)


@cache
def _control() -> psycopg.Connection:
    """The one connection that makes databases: a client process for each would cost more than the copy."""
    made = psycopg.connect(
        f"host={postgres_socket()} user=postgres dbname=postgres", autocommit=True
    )
    atexit.register(made.close)
    return made


def _address(name: str) -> str:
    return f"postgresql+psycopg://postgres@/{name}?host={postgres_socket()}"


def _new_database(more: str = "") -> str:
    name = f"bms_{uuid.uuid4().hex[:12]}"
    _control().execute(f"CREATE DATABASE {name} {more}".encode())
    return _address(name)


def postgres_url() -> str:
    """The address of a new, empty PostgreSQL database."""
    return _new_database()


def postgres_copy(url: str) -> str:
    """The address of a copy of a database; who is connected to the original is cut off first."""
    source = make_url(url).database
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
    _control().execute(cut, (source,))
    return _new_database(f"TEMPLATE {source}")


def sqlite_url(folder: Path) -> str:
    """The address of a new, empty SQLite file."""
    return f"sqlite:///{folder / f'{uuid.uuid4().hex[:8]}.db'}"


def engine_for(url: str) -> Engine:
    """An engine as a host would make it: foreign keys and WAL on where it is SQLite."""
    engine = create_engine(url, pool_size=20)
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def _pragmas(connection: object, _record: object) -> None:
            cursor = connection.cursor()  # type: ignore[attr-defined]
            cursor.execute("PRAGMA foreign_keys=ON")
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.close()

    return engine
