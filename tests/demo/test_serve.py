"""The server of the stand-in, and of every test with a browser, lets go of what it answers with."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator

from flask import Flask, Response

from tests.serving import serving

CUT = struct.pack("ii", 1, 0)
"""Closing cuts the connection instead of ending it politely, as a browser does that is closed itself."""
UNREAD = b"m" * 100_000
"""More than the server takes in with the request itself: it still reads when it has answered."""


class Opened:
    """An answer that is held open until somebody closes it, like a file."""

    def __init__(self) -> None:
        self.closed = threading.Event()

    def __iter__(self) -> Iterator[bytes]:
        yield b"answered"

    def close(self) -> None:
        self.closed.set()


def test_a_visitor_who_goes_away_in_mid_answer_leaves_nothing_open():
    app, opened = Flask("left"), Opened()
    app.add_url_rule("/", view_func=lambda: Response(opened, direct_passthrough=True))
    with serving(app) as address:
        place = ("127.0.0.1", int(address.rpartition(":")[2]))
        with socket.create_connection(place) as visitor:
            visitor.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, CUT)
            visitor.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n" + UNREAD)
            while b"answered" not in visitor.recv(10_000):
                pass
        assert opened.closed.wait(20)
