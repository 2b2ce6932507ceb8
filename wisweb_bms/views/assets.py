"""The built front-end files by their plain name, so that templates never know a hash."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from flask import url_for

PACKAGE = Path(__file__).resolve().parent.parent
DIST = PACKAGE / "static" / "dist"
SCRIPT = PACKAGE.parent / "scripts" / "assets"
"""What builds the files; it lies beside the package in a checkout only."""


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
        raise AssetsMissing(_what_to_do("The front-end files of wisweb_bms are missing")) from None


def faults() -> Iterator[str]:
    """One sentence where style sheets, scripts or fonts are missing, as check-host says it."""
    try:
        wanted = set(manifest().values())
    except AssetsMissing as missing:
        yield str(missing)
        return
    lost = sorted(name for name in wanted if not (DIST / name).is_file())
    if not any(DIST.glob("*.ttf")):
        lost.append("the fonts of PDF files and pictures")
    if lost:
        yield _what_to_do(f"Of the front-end files of wisweb_bms {', '.join(lost)} are missing")


def _what_to_do(fault: str) -> str:
    if SCRIPT.is_file():
        return f"{fault}: run scripts/assets once."
    return (
        f"{fault} in this installation ({DIST}), so pages have no style and no script: it was built "
        "without them. Build the wheel anew in a checkout with Node, by python -m build, and install it."
    )


def asset(name: str) -> str:
    """The address of a built file, ``asset("bms.css")``; it changes when the content does."""
    files = manifest()
    if name not in files:
        raise AssetsMissing(f"There is no built file {name!r}; there are {', '.join(files)}.")
    return url_for("wisweb_bms.static", filename=f"dist/{files[name]}")
