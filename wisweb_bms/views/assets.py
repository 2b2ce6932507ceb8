"""The built front-end files by their plain name, so that templates never know a hash."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from flask import url_for

DIST = Path(__file__).resolve().parent.parent / "static" / "dist"


class AssetsMissing(RuntimeError):
    """The front-end files are not built, or a name is not among them."""


@cache
def _manifest(path: Path, changed: int) -> dict[str, str]:
    """Plain name → hashed name; ``changed`` makes a rebuild seen without a restart."""
    return json.loads(path.read_text(encoding="utf-8"))


def manifest() -> dict[str, str]:
    """Plain name → hashed name. Raises AssetsMissing where nothing is built."""
    path = DIST / "manifest.json"
    try:
        return _manifest(path, path.stat().st_mtime_ns)
    except OSError:
        raise AssetsMissing(
            "The front-end files of wisweb_bms are not built: run scripts/assets once. "
            "An installed wheel has them already."
        ) from None


def asset(name: str) -> str:
    """The address of a built file, ``asset("bms.css")``; it changes when the content does."""
    files = manifest()
    if name not in files:
        raise AssetsMissing(f"There is no built file {name!r}; there are {', '.join(files)}.")
    return url_for("wisweb_bms.static", filename=f"dist/{files[name]}")
