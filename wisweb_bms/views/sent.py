"""Numbers and days that a browser sent: one that no database can hold is as good as none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from wisweb_bms.engine.periods import read_day
from wisweb_bms.models.ids import is_id


def whole(text: str) -> int:
    """The number in plain digits; ValueError for anything else, so that a default takes its place."""
    if not is_id(text):
        raise ValueError(text)
    return int(text)


def whole_or_none(text: str) -> int | None:
    """The number, or None for anything else."""
    return int(text) if is_id(text) else None


def wholes(texts: Iterable[str]) -> list[int]:
    """Those that are numbers, in order."""
    return [int(text) for text in texts if is_id(text)]


def day_or_none(text: str | None) -> dt.date | None:
    """The day, or None for anything else."""
    try:
        return read_day(text or "")
    except ValueError:
        return None
