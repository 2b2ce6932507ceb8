"""Whether this machine can start a child, and which of its limits the system itself keeps."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Final

from .limits import MB, Limits, Stopped
from .places import Places
from .python import SETTING, python
from .run import run

LIMITS: Final = Limits(seconds=20, cpu=10, memory=300 * MB, answer=1 * MB)


def tell(content: bytes) -> bytes:
    """In the child: its version, and whether it can take more memory than it may."""
    return json.dumps({"version": list(sys.version_info[:2]), "bounded": _is_bounded()}).encode()


def _is_bounded() -> bool:
    try:
        bytearray(2 * LIMITS.memory)
    except MemoryError:
        return True
    return False


def faults() -> Iterator[str]:
    """In the worker: one sentence for each thing that is wrong or weaker here."""
    try:
        told = json.loads(run(f"{__name__}:tell", b"", LIMITS, Places(1, 1)))
    except Stopped as stopped:
        yield (
            f"files can't be read or made: {python()} can't be started as a process of its "
            f"own ({stopped}); set {SETTING} to the path of the Python that the host runs on"
        )
        return
    own = list(sys.version_info[:2])
    if told["version"] != own:
        yield (
            f"files are read and made by Python {_dotted(told['version'])} and the host runs "
            f"on {_dotted(own)}: set {SETTING} to the path of the Python that the host runs on"
        )
    if not told["bounded"]:
        yield (
            "this system does not itself limit the memory of a process: the one that reads and makes "
            "files is looked at and ended from outside, which is weaker"
        )


def _dotted(version: list[int]) -> str:
    return ".".join(map(str, version))
