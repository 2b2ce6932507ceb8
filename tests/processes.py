"""Processes of ours beside the test's own, each with its own block of ids and its own clock."""

from __future__ import annotations

import multiprocessing
import os
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

PATIENCE = 120
"""Seconds that one act may take on a busy machine."""


def _serve(url: str, pipe: Connection) -> None:
    from demo.models import db
    from tests.conftest import Stand, _app

    stand = Stand(_app(url), url)
    while (asked := pipe.recv()) is not None:
        act, values, today = asked
        os.environ["BMS_TODAY"] = today
        try:
            with stand.session() as session:
                found = act(stand, session, *values)
                session.commit()
            pipe.send((True, found))
        except Exception:
            pipe.send((False, traceback.format_exc()))
    with stand.app.app_context():
        db.engine.dispose()


class Machine:
    """A process on the database; what it does is committed, and its clock shows the day it is told."""

    def __init__(self, url: str) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, other = context.Pipe()
        self._process = context.Process(target=_serve, args=(url, other), daemon=True)
        self._process.start()
        other.close()

    def does(self, act: Callable[..., Any], *values: Any, today: str) -> Any:
        """What the act, a function of a module, gives for stand, session and these values."""
        self._pipe.send((act, values, today))
        assert self._pipe.poll(PATIENCE), f"{act.__name__} does not end"
        done, found = self._pipe.recv()
        assert done, found
        return found

    def stop(self) -> None:
        """End it."""
        self._pipe.send(None)
        self._process.join(PATIENCE)
