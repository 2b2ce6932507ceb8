"""Waits for what another thread or process does, for as long as a busy machine may need."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")

PATIENCE = 60.0
"""Seconds after which what has not happened is taken for never."""


def until(happened: Callable[[], Answer]) -> Answer:
    """The first answer that is true; AssertionError where there is none for a minute."""
    limit = time.monotonic() + PATIENCE
    while not (answer := happened()):
        assert time.monotonic() < limit, "waited for a minute in vain"
        time.sleep(0.02)
    return answer
