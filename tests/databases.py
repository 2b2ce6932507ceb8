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

import pytest
from sqlalchemy import Engine, create_engine, event


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
    options = f"-c listen_addresses='' -k {folder} -c fsync=off -c max_connections=60"
    control = str(binaries / "pg_ctl")
    _as_postgres(control, "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")

    def stop() -> None:
        _as_postgres(control, "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)

    atexit.register(stop)
    return str(folder)


def postgres_url() -> str:
    """The address of a new, empty PostgreSQL database."""
    socket, name = postgres_socket(), f"bms_{uuid.uuid4().hex[:12]}"
    _as_postgres("psql", "-h", socket, "-d", "postgres", "-q", "-c", f"CREATE DATABASE {name}")
    return f"postgresql+psycopg://postgres@/{name}?host={socket}"


def postgres_copy(url: str) -> str:
    """The address of a copy of a database; who is connected to the original is cut off first."""
    socket, name = postgres_socket(), f"bms_{uuid.uuid4().hex[:12]}"
    source = url.partition("@/")[2].partition("?")[0]
    cut = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{source}'"
    copy = f"CREATE DATABASE {name} TEMPLATE {source}"
    _as_postgres("psql", "-h", socket, "-d", "postgres", "-q", "-c", cut, "-c", copy)
    return f"postgresql+psycopg://postgres@/{name}?host={socket}"


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
