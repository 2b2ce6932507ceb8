"""Work for a child that behaves as badly as a file can make a parser behave."""

from __future__ import annotations

import ctypes
import json
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from wisweb_bms.confined.limits import Declined


def echo(content: bytes, again: int = 1) -> bytes:
    return content * again


def modules(content: bytes) -> bytes:
    return json.dumps(sorted(sys.modules)).encode()


def surroundings(content: bytes) -> bytes:
    files = [os.readlink(one) for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]
    told = {"environment": dict(os.environ), "files": files, "score": 0}
    told["score"] = int(Path("/proc/self/oom_score_adj").read_text())
    return json.dumps(told).encode()


def chat(content: bytes) -> bytes:
    print("a library that talks")
    os.write(1, b"and one that is not written in Python")
    return b"answer"


def decline(content: bytes) -> bytes:
    raise Declined("rows", most=7)


def sleep(content: bytes) -> bytes:
    time.sleep(600)
    return b""


def spin(content: bytes) -> bytes:
    while True:
        pass


def hoard(content: bytes) -> bytes:
    kept = []
    while True:
        kept.append(bytearray(10_000_000))


def flood(content: bytes) -> bytes:
    while True:
        os.write(2, b"x" * 100_000)


def leave(content: bytes) -> bytes:
    os._exit(3)


def abort(content: bytes) -> bytes:
    os.abort()


def crash(content: bytes) -> bytes:
    ctypes.string_at(0)
    return b""


def fail(content: bytes) -> bytes:
    raise LookupError("a fault of ours")


def nest(content: bytes) -> bytes:
    return nest(content)


def start_another(content: bytes) -> bytes:
    subprocess.run(["true"], check=True)
    return b""


def start_a_thread(content: bytes) -> bytes:
    threading.Thread(target=time.sleep, args=(0,)).start()
    return b""


def open_many(content: bytes) -> bytes:
    kept = [socket.socket() for _ in range(1000)]
    return str(len(kept)).encode()


def leave_one_behind(content: bytes) -> bytes:
    """A process of the child's own, which must not outlive it."""
    subprocess.Popen([sys.executable, "-c", f"import time; time.sleep(600) # {content.decode()}"])
    time.sleep(600)
    return b""
