"""A real server on a free port of this machine, for tests with a real browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask

from demo.serve import new_server


@contextmanager
def serving(app: Flask) -> Iterator[str]:
    """The app's address, for as long as the block runs."""
    server = new_server(app)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
