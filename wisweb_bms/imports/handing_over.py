"""A stranger's file handed to a process of its own, and a reason for the sender where that gives none back."""

from __future__ import annotations

from typing import Final

from wisweb_bms.confined.limits import MB, Declined, Limits, Stopped
from wisweb_bms.confined.places import Places
from wisweb_bms.confined.run import run

from .refusing import TableRefused

LARGEST: Final = 20 * MB
LIMITS: Final = Limits(seconds=25, cpu=15, memory=600 * MB, answer=160 * MB)
PLACES: Final = Places(most=2, wait=10)


def read_apart(work: str, content: bytes) -> bytes:
    """What the work makes of the file. TableRefused where it says no, or comes to no end."""
    if not content:
        raise TableRefused("empty")
    if len(content) > LARGEST:
        raise TableRefused("too_big", most=LARGEST // MB)
    try:
        return run(work, content, LIMITS, PLACES)
    except Declined as no:
        raise TableRefused(no.kind, **no.facts) from no
    except Stopped as stopped:
        raise TableRefused(f"reader_{stopped.why}") from stopped
