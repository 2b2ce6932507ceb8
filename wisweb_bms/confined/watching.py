"""How much memory a child has in use, seen from outside: some systems keep no such limit themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

EVERY = 0.2
"""Seconds between two looks, where a look is dear."""


def in_use(pid: int) -> int:
    """Bytes that the process holds in memory; 0 where it is gone or can't be seen."""
    if sys.platform == "win32":
        return _of_windows(pid)
    if sys.platform == "linux":
        return _of_linux(pid)
    return _of_ps(pid)


def _of_linux(pid: int) -> int:
    try:
        pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _of_ps(pid: int) -> int:
    """As every Unix tells it, in kilobytes."""
    asked = ["ps", "-o", "rss=", "-p", str(pid)]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, timeout=5, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return 0
    return int(told) * 1024 if told.strip().isdecimal() else 0


def _of_windows(pid: int) -> int:
    if sys.platform != "win32":
        return 0
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = [
            ("size", wintypes.DWORD),
            ("faults", wintypes.DWORD),
            *((f"n{n}", ctypes.c_size_t) for n in range(6)),
            ("committed", ctypes.c_size_t),
            ("most_committed", ctypes.c_size_t),
        ]

    kernel = ctypes.WinDLL("kernel32")
    kernel.OpenProcess.restype = wintypes.HANDLE
    query = 0x1000
    handle = wintypes.HANDLE(kernel.OpenProcess(query, False, pid))
    counters = Counters()
    counters.size = ctypes.sizeof(counters)
    try:
        found = kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.size)
        return int(counters.committed) if found else 0
    finally:
        kernel.CloseHandle(handle)
