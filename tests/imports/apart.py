"""Reads files as a worker does, in a process of its own that then tells what it and its children took.

What children have taken is known for all of a process's children together, so it is asked of one that
has no others. Run as ``python -m tests.imports.apart hostile`` or ``… xlsx 60``.
"""

from __future__ import annotations

import json
import logging
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MB = 1_000_000


def told(*order: str) -> dict[str, Any]:
    """What the process says at its end; it must come to one."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.imports.apart", *order],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return json.loads(ran.stdout)


def readers() -> dict[str, Callable[[bytes], object]]:
    """Kind of file → what reads it in the worker."""
    from wisweb_bms.imports.statistics import read_statistics
    from wisweb_bms.imports.tables import read_upload

    def table(content: bytes) -> object:
        return read_upload(content, "fil")

    def statistics(content: bytes) -> object:
        return read_statistics(content, "fil")

    return {"xlsx": table, "zip": table, "csv": table, "jsonstat": statistics}


def outcome(read: Callable[[bytes], object], content: bytes) -> str:
    """``read``, or the reason for refusing; anything else is a fault and ends the process."""
    from wisweb_bms.imports.refusing import TableRefused, file_sentence

    try:
        read(content)
    except TableRefused as refused:
        assert file_sentence(refused, str)
        return refused.kind
    return "read"


def hostile(names: list[str]) -> Iterator[tuple[str, str, float]]:
    from tests.imports.hostile import HOSTILE

    by_kind = readers()
    for name in names or HOSTILE:
        make, _reason = HOSTILE[name]
        content = make()
        kind = "jsonstat" if content.startswith(b"{") else "csv"
        start = time.monotonic()
        yield name, outcome(by_kind[kind], content), time.monotonic() - start


TOGETHER = 15
"""Templates that one child fills."""


def filled(count: int) -> Iterator[tuple[str, str, float]]:
    """Templates, together as long as none of them ends the child, and each alone where one does."""
    from tests.imports.mutants import mutants
    from wisweb_bms.confined.limits import Stopped
    from wisweb_bms.confined.run import run
    from wisweb_bms.reports.apart import WAITED_FOR

    def fill(some: list[bytes]) -> list[str]:
        sizes = [len(one) for one in some]
        work = "tests.imports.filling:fill"
        return json.loads(
            run(work, b"".join(some), WAITED_FOR.word, WAITED_FOR.places, sizes=sizes)
        )

    def alone(one: bytes) -> str:
        try:
            return fill([one])[0]
        except Stopped as stopped:
            return f"reader_{stopped.why}"

    whole = list(mutants("docx", count))
    for first in range(0, count, TOGETHER):
        some = whole[first : first + TOGETHER]
        start = time.monotonic()
        try:
            reasons = fill(some)
        except Stopped:
            reasons = [alone(one) for one in some]
        seconds = (time.monotonic() - start) / len(some)
        yield from ((str(first + n), reason, seconds) for n, reason in enumerate(reasons))


def mutated(kind: str, count: int) -> Iterator[tuple[str, str, float]]:
    from tests.imports.mutants import mutants

    read = readers()[kind]
    for number, content in enumerate(mutants(kind, count)):
        start = time.monotonic()
        yield str(number), outcome(read, content), time.monotonic() - start


def _most_held() -> int:
    """The most memory of this process since it was started, in bytes.

    Not ``ru_maxrss``: that begins with what the process held that started this one.
    """
    told = Path("/proc/self/status").read_text(encoding="ascii")
    return int(told.partition("VmHWM:")[2].split()[0]) * 1024


def main(order: list[str]) -> None:
    logging.disable()
    what, *rest = order
    if what == "hostile":
        found = list(hostile(rest))
    elif what == "docx":
        found = list(filled(int(rest[0])))
    else:
        found = list(mutated(what, int(rest[0])))
    theirs = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    answer = {
        "reasons": {name: reason for name, reason, _seconds in found},
        "seconds": max(seconds for _name, _reason, seconds in found),
        "worker": _most_held() // MB,
        "child": theirs // MB,
    }
    print(json.dumps(answer))


if __name__ == "__main__":
    main(sys.argv[1:])
