"""How much one piece of work may take, and why it ended where it took more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Why = Literal["time", "memory", "answer", "died", "busy", "missing"]
MB: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may take; each is a wall, not an estimate.

    ``seconds`` is by the clock and ``cpu`` by the processor; ``memory`` is bytes of address space
    where the system keeps such a limit, else bytes in use as seen from outside; ``answer`` is bytes.
    A child that is not ``threaded`` may start neither threads nor processes.
    """

    seconds: float
    cpu: int
    memory: int
    answer: int
    threaded: bool = False
    open_files: int = 64


class Declined(Exception):
    """What the work itself says no to: ``kind`` says why, ``facts`` are plain JSON values.

    Raised by the work in the child, and again by ``run`` in the worker.
    """

    def __init__(self, kind: str, **facts: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.facts = facts


class Stopped(Exception):
    """The child ended without an answer.

    ``why`` is time, memory or answer (it took more than it may), died (it fell over), busy (no room
    for one more within the wait) or missing (this machine can't start it).
    """

    def __init__(self, why: Why, told: str = "") -> None:
        super().__init__(f"{why} {told}".strip())
        self.why: Why = why
        self.told = told
