"""The fonts that come with our built files; without them files are set in what the writers carry."""

from __future__ import annotations

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parents[1] / "static" / "dist"


def files() -> list[str]:
    """The font files."""
    return [str(path) for path in sorted(FOLDER.glob("*.ttf"))]


def folders() -> list[str]:
    """Where typst looks for fonts beside its own and the machine's."""
    return [str(FOLDER)]
