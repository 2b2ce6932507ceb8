"""Real servers on free ports of this machine, in this process and in one that may be killed."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import Flask

from demo.serve import new_server

ROOT = Path(__file__).resolve().parents[1]
APART = """
import sys
from demo.serve import new_server
from tests.conftest import _app
server = new_server(_app(sys.argv[1]))
print(server.server_port, flush=True)
server.serve_forever()
"""


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


@contextmanager
def serving_apart(url: str, first: str = "") -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A process that serves the stand-in on this database, and its address; ``first`` is run in it."""
    server = subprocess.Popen(
        [sys.executable, "-c", first + APART, url],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    with server.stdout:
        try:
            port = server.stdout.readline().strip()
            assert port, "the server did not start"
            yield server, f"http://127.0.0.1:{port}"
        finally:
            server.kill()
            server.wait()
