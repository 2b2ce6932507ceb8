"""Serves the stand-in on this machine only, many visitors at a time: ``python -m demo.serve PORT``."""

from __future__ import annotations

import sys

from werkzeug.serving import WSGIRequestHandler, make_server

from demo.app import create_app


class KeepAlive(WSGIRequestHandler):
    """Browsers keep their connection, as they do with a real server."""

    protocol_version = "HTTP/1.1"


def main(port: int) -> None:
    """Serve until interrupted."""
    server = make_server("127.0.0.1", port, create_app(), threaded=True, request_handler=KeepAlive)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()


if __name__ == "__main__":
    main(int(sys.argv[1]))
