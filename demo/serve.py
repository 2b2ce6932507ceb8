"""Serves the stand-in on this machine only, many visitors at a time: ``python -m demo.serve PORT``."""

from __future__ import annotations

import io
import socket
import sys
from typing import TYPE_CHECKING

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from demo.app import create_app

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication


class _UntilGone(socket.SocketIO):
    """What a visitor sends; who has gone away has nothing more to say."""

    def readinto(self, buffer: memoryview) -> int | None:
        """As the socket's own, and 0 where the connection was cut."""
        try:
            return super().readinto(buffer)
        except ConnectionError:
            return 0


class KeepAlive(WSGIRequestHandler):
    """Browsers keep their connection, as they do with a real server, and may leave in mid-answer.

    Werkzeug reads what is left of a request before it closes the file that it answered with; an error
    there would leave the file open.
    """

    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        """Take the connection, and read it until the visitor is gone."""
        super().setup()
        self.rfile.close()
        self.rfile = io.BufferedReader(_UntilGone(self.connection, "r"))


def new_server(app: WSGIApplication, port: int = 0) -> BaseWSGIServer:
    """A server for many visitors on this machine only; port 0 is any that is free."""
    return make_server("127.0.0.1", port, app, threaded=True, request_handler=KeepAlive)


def main(port: int) -> None:
    """Serve until interrupted."""
    server = new_server(create_app(), port)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()


if __name__ == "__main__":
    main(int(sys.argv[1]))
