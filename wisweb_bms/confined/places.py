"""How many children run at once: each may take its full measure, and together they must fit."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from .limits import Stopped


class Places:
    """Room for some children of one kind in this process; who comes later waits for a while."""

    def __init__(self, most: int, wait: float) -> None:
        self.wait = wait
        self._free = threading.BoundedSemaphore(most)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold one place. Stopped (busy) where none has become free within ``wait`` seconds."""
        if not self._free.acquire(timeout=self.wait):
            raise Stopped("busy")
        try:
            yield
        finally:
            self._free.release()
