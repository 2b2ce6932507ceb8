"""What a file is called, so that it is found again in a folder."""

from __future__ import annotations

import re
import unicodedata


def file_name(*parts: str) -> str:
    """ASCII letters, digits and hyphens: ``virksomhetsplan-2026-kyrksaeterora-barnehage``."""
    text = "-".join(parts).lower()
    for letter, plain in (("æ", "ae"), ("ø", "o"), ("å", "a")):
        text = text.replace(letter, plain)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80] or "document"
