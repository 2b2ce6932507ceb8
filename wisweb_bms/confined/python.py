"""Which Python the child is started with: not every server that runs us is one itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

SETTING = "BMS_PYTHON"
_named = ""


def name_python(path: str) -> None:
    """Use this interpreter, for the whole process; an empty path leaves the choice to us."""
    global _named
    _named = path


def python() -> str:
    """The interpreter: the one that is named, else ours, else the one our library belongs to."""
    named = _named or os.environ.get(SETTING, "")
    return named or next(_candidates(), sys.executable or "python3")


def _candidates() -> Iterator[str]:
    if sys.platform == "win32":
        # In a virtual environment python.exe only starts another, which is the one to watch.
        own = (getattr(sys, "_base_executable", ""), sys.executable)
    else:
        own = (sys.executable,)
    yield from (path for path in own if _is_python(path))
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for home in (sys.prefix, sys.base_prefix):
        for place in (f"bin/{version}", "bin/python3", "Scripts/python.exe", "python.exe"):
            if _is_python(path := str(Path(home, place))):
                yield path


def _is_python(path: str | None) -> bool:
    """By its name: uWSGI and Apache name themselves here."""
    if not path or not Path(path).is_file():
        return False
    return Path(path).name.casefold().startswith(("python", "pypy"))
