"""The worker's side: starts a child for one piece of work, ends it at its limits, and takes its answer.

The content and the answer go by temporary files rather than by pipes, so that no thread is needed
(some servers allow none) and neither side can hold the other up.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any, Final

from . import watching
from .child import READY, ROOM
from .limits import Declined, Limits, Stopped, Why
from .places import Places
from .python import python

log = logging.getLogger("wisweb_bms.confined")
SCRIPT: Final = Path(__file__).with_name("child.py")
KEPT: Final = ("LD_LIBRARY_PATH", "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "TZ")
"""What the child's environment has of ours: what Python may need to start, and no secret."""
TOLD: Final = 4000
LONGEST_PAUSE: Final = 0.02


def run(work: str, content: bytes, limits: Limits, places: Places, **facts: Any) -> bytes:
    """What ``work`` (``package.module:function``) makes of the content, in a process of its own.

    The function is called with the content and the facts (plain JSON values) and returns bytes. Its
    module may import neither Flask nor SQLAlchemy: they would cost every start. Declined where it
    says no, Stopped where the child took more than its limits, died or can't be started.
    """
    order = {"work": work, "facts": facts, "path": _path(), **asdict(limits)}
    with places.taken(), _files() as (sent, answer, told):
        _hand_over(sent, json.dumps(order).encode() + b"\n", content)
        child = _start(sent, answer, told)
        try:
            why = _watch(child, answer, limits)
        finally:
            _end(child)
        return _judge(child, why, answer, told, limits)


@contextmanager
def _files() -> Iterator[tuple[IO[bytes], IO[bytes], IO[bytes]]]:
    with ExitStack() as opened:
        try:
            made = [opened.enter_context(tempfile.TemporaryFile()) for _ in range(3)]
        except OSError as fault:
            raise _missing(f"there is no place for temporary files: {fault}") from fault
        yield made[0], made[1], made[2]


def _hand_over(sent: IO[bytes], *parts: bytes) -> None:
    try:
        sent.writelines(parts)
        sent.flush()
    except OSError as fault:
        raise _missing(f"a temporary file can't be written: {fault}") from fault
    sent.seek(0)


def _missing(told: str) -> Stopped:
    """What this machine lacks, told to who runs it."""
    log.error("files can't be read or made: %s", told)
    return Stopped("missing", told)


def _path() -> list[str]:
    """Where the worker finds its packages; the place of this one may be known to a finder alone."""
    own = str(SCRIPT.parents[2])
    return [place for place in sys.path if os.path.isabs(place)] + [own]


def _start(sent: IO[bytes], answer: IO[bytes], told: IO[bytes]) -> subprocess.Popen[bytes]:
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    try:
        return subprocess.Popen(
            [python(), "-I", "-S", "-X", "utf8", str(SCRIPT)],
            stdin=sent,
            stdout=answer,
            stderr=told,
            cwd=tempfile.gettempdir(),
            env={**environment, "MALLOC_ARENA_MAX": "2"},
            # A group of its own, so that what it starts can be ended with it.
            start_new_session=True,
            creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except OSError as fault:
        raise _missing(f"{python()} can't be started: {fault}") from fault


def _watch(child: subprocess.Popen[bytes], answer: IO[bytes], limits: Limits) -> Why | None:
    """Wait for the child; the limit that it has passed, or None where it ended by itself."""
    end = time.monotonic() + limits.seconds
    pause, look = 0.001, _looks(child.pid)
    while child.poll() is None:
        if time.monotonic() > end:
            return "time"
        if look() > limits.memory:
            return "memory"
        if os.fstat(answer.fileno()).st_size > limits.answer + ROOM:
            return "answer"
        time.sleep(pause)
        pause = min(pause * 1.2, LONGEST_PAUSE)
    return None


def _looks(pid: int) -> Callable[[], int]:
    """The memory in use, looked at as seldom as the system's way of telling it asks for."""
    every = 0 if sys.platform == "linux" else watching.EVERY
    seen, last = 0, time.monotonic()

    def look() -> int:
        nonlocal seen, last
        if time.monotonic() - last >= every:
            seen, last = watching.in_use(pid), time.monotonic()
        return seen

    return look


def _end(child: subprocess.Popen[bytes]) -> None:
    """Nothing of the child is left when this returns."""
    if child.poll() is None:
        if sys.platform == "win32":
            child.kill()
        else:
            try:
                os.killpg(child.pid, signal.SIGKILL)
            except ProcessLookupError:
                # It has not become the head of its own group yet, or is gone.
                child.kill()
    child.wait()


def _judge(
    child: subprocess.Popen[bytes],
    why: Why | None,
    answer: IO[bytes],
    told: IO[bytes],
    limits: Limits,
) -> bytes:
    """The answer, or the reason why there is none.

    A whole answer counts whatever the child's exit code says: a host may collect our children itself.
    """
    size = os.fstat(answer.fileno()).st_size
    answer.seek(0)
    started = answer.readline(len(READY)) == READY
    head = _head(answer.readline(ROOM)) if started and why is None else {}
    if head.get("length") == size - answer.tell():
        if "declined" in head:
            raise Declined(head["declined"], **head["facts"])
        if "stopped" not in head:
            return answer.read()
        why = head["stopped"]
    said = _last_words(told)
    if why is None:
        why = _reason(child.returncode, said, size >= limits.answer) if started else "missing"
    log.log(
        logging.ERROR if why == "missing" else logging.WARNING,
        "a file was not read or made (%s): the process ended with %s and said: %s",
        why,
        child.returncode,
        said or "nothing",
    )
    raise Stopped(why, said)


def _last_words(told: IO[bytes]) -> str:
    told.seek(max(os.fstat(told.fileno()).st_size - TOLD, 0))
    return told.read().decode("utf-8", "replace").strip()


def _head(line: bytes) -> dict[str, Any]:
    try:
        read = json.loads(line)
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}


def _reason(code: int, said: str, full: bool) -> Why:
    """Why a child that nobody ended has ended without a word."""
    if full:
        return "answer"
    if sys.platform != "win32":
        if code in (-signal.SIGXCPU, -signal.SIGALRM):
            return "time"
        if code == -signal.SIGKILL:
            return "memory"
    # What is not written in Python ends at the wall with a line of its own.
    return "memory" if "memory allocation" in said or "MemoryError" in said else "died"
