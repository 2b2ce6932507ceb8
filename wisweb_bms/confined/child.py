"""The child's side: run as a script, it limits itself, imports the work, does it and answers.

Only what ships with Python is imported before the limits stand. The order is one line of JSON on
standard input, the content is what follows; the answer is one line of JSON on standard output, and
what the work made follows that.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import suppress
from typing import Any, BinaryIO

READY = b"ready\n"
ROOM = 100_000
"""Bytes of a file beyond the answer's own: the lines around it, and what is said on standard error."""


def limit(order: dict[str, Any]) -> None:
    """Take the limits on, as far as this system keeps them; the worker watches in any case."""
    try:
        import resource
    except ImportError:
        return
    wanted = {
        "CORE": (0, 0),
        "CPU": (order["cpu"], order["cpu"] + 1),
        "FSIZE": (order["answer"] + ROOM,) * 2,
        "NOFILE": (order["open_files"],) * 2,
        "AS": (order["memory"],) * 2,
    }
    if not order["threaded"]:
        wanted["NPROC"] = (0, 0)
    for name, pair in wanted.items():
        _limit_one(resource, name, pair)
    # Whoever started us may be gone before the time is up.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(int(order["seconds"]) + 2)
    _be_the_first_to_go()


def _limit_one(resource: Any, name: str, pair: tuple[int, int]) -> None:
    """A stricter limit of the system's own stays."""
    number = getattr(resource, f"RLIMIT_{name}", None)
    if number is None:
        return
    _now, most = resource.getrlimit(number)
    soft, hard = pair if most == resource.RLIM_INFINITY else (min(one, most) for one in pair)
    # Not every system takes a limit that it has a name for.
    with suppress(ValueError, OSError):
        resource.setrlimit(number, (soft, hard))


def _be_the_first_to_go() -> None:
    """Where the whole machine is short of memory, the system ends us rather than a server."""
    with suppress(OSError), open("/proc/self/oom_score_adj", "w", encoding="ascii") as score:
        score.write("1000")


def main() -> None:
    """One order from standard input, carried out and answered."""
    source = sys.stdin.buffer
    order = json.loads(source.readline())
    limit(order)
    # What a library prints must not end up in the answer.
    target = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    target.write(READY)
    target.flush()
    sys.path.extend(place for place in order["path"] if place not in sys.path)
    head, body = _done(order, source)
    if len(body) > order["answer"]:
        head, body = {"stopped": "answer"}, b""
    target.write(json.dumps({**head, "length": len(body)}).encode() + b"\n")
    target.write(body)
    target.flush()
    # Nothing is left to tidy up, and taking apart what was built may take longer than building it.
    os._exit(0)


def _done(order: dict[str, Any], source: BinaryIO) -> tuple[dict[str, Any], bytes]:
    """What to answer, as the line and what follows it."""
    import importlib

    from wisweb_bms.confined.limits import Declined

    try:
        module, _, name = order["work"].partition(":")
        work = getattr(importlib.import_module(module), name)
        return {}, work(source.read(), **order["facts"])
    except Declined as no:
        return {"declined": no.kind, "facts": no.facts}, b""
    except MemoryError:
        return {"stopped": "memory"}, b""


if __name__ == "__main__":
    main()
