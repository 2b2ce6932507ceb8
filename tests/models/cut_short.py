"""Migrations in processes of their own that are killed at a moment; run as a module, it is who starts them.

One process has imported everything and forks one for each migration asked of it, so that a hundred
moments cost a hundred migrations and not a hundred starts.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any

from alembic import command
from sqlalchemy import Engine, event

from tests.databases import engine_for
from wisweb_bms.migrations import run
from wisweb_bms.migrations.environment import config
from wisweb_bms.migrations.schema import schemas


@dataclass(frozen=True, slots=True)
class Move:
    """A migration, and at which of its statements the process is killed; 0 is at none."""

    url: str
    to: str
    down: bool = False
    moment: int = 0
    outside: bool = False
    """As it was until version 0011: on SQLite, outside any transaction."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended: 0, -1 for an error, or a signal; and how many statements it came to."""

    status: int
    statements: int


class Movers:
    """Starts migrations in processes of their own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def move(self, *moves: Move) -> list[Ended]:
        """How each process ended, when they were started at once."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps([asdict(move) for move in moves]) + "\n")
        self._process.stdin.flush()
        return [Ended(*ended) for ended in json.loads(self._process.stdout.readline())]


@contextmanager
def movers() -> Iterator[Movers]:
    """The process that starts them, for as long as it is asked."""
    command_line = [sys.executable, "-m", "tests.models.cut_short"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command_line, stdin=pipe, stdout=pipe, text=True) as process:
        yield Movers(process)
        assert process.stdin
        process.stdin.close()


# -- in the other process --------------------------------------------------------------------------


def _serve() -> None:
    schemas()
    for line in sys.stdin:
        children = [_started(Move(**move)) for move in json.loads(line)]
        print(json.dumps([_ended(child, pipe) for child, pipe in children]), flush=True)


def _ended(child: int, pipe: int) -> tuple[int, int]:
    with os.fdopen(pipe) as told:
        statements = int(told.read() or 0)
    _, status = os.waitpid(child, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else -(status != 0), statements


def _started(move: Move) -> tuple[int, int]:
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    os.close(reading)
    engine, seen = engine_for(move.url), 0

    def at_a_statement(*_: Any) -> None:
        nonlocal seen
        seen += 1
        if seen == move.moment:
            os.kill(os.getpid(), signal.SIGKILL)

    _watch(engine, at_a_statement)
    status = 1
    try:
        (_outside if move.outside else _inside)(engine, move)
        engine.dispose()
        status = 0
    finally:
        os.write(writing, str(seen).encode())
        os._exit(status)


def _watch(engine: Engine, at_a_statement: Callable[..., None]) -> None:
    """Every statement that reaches the database: SQLite tells of its own ones too."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", lambda raw, _: raw.set_trace_callback(at_a_statement))
    else:
        event.listen(engine, "before_cursor_execute", at_a_statement)
        event.listen(engine, "commit", at_a_statement)


def _inside(engine: Engine, move: Move) -> None:
    (run.downgrade if move.down else run.upgrade)(engine, move.to)


def _outside(engine: Engine, move: Move) -> None:
    with engine.begin() as connection:
        (command.downgrade if move.down else command.upgrade)(config(connection), move.to)


if __name__ == "__main__":
    _serve()
