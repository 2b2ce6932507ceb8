"""What a municipality is called in others' tables: its name, and every number it has had."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from wisweb_bms.engine.characters import folded

_CODE = re.compile(r"(?:K-)?(\d{4})(?:00)?(?:\D.*)?", re.DOTALL)
_BARE = re.compile(
    r"^(?:K-)?\d{4,6}\s*|\(\d{4}\s*[-–]\s*(?:\d{4})?\)|\bkommun(?:e|en)\b", re.IGNORECASE
)  # noqa: RUF001


@cache
def _renumbered() -> tuple[tuple[int, str, str], ...]:
    """Year, old and new number where nothing else was changed, so that a series goes on."""
    read = (files("wisweb_bms") / "imports" / "municipality_numbers.json").read_text("utf-8")
    return tuple((year, old, new) for year, old, new in json.loads(read)["renumbered"])


def numbers_of(number: str) -> tuple[str, ...]:
    """The number and all that the same municipality had before or was given later, the oldest first.

    A number that ended in a merger or a division is another municipality's.
    """
    earlier: list[str] = []
    at, before = number, 9999
    for year, old, new in reversed(_renumbered()):
        if new == at and year < before:
            earlier.insert(0, old)
            at, before = old, year
    later: list[str] = []
    at, after = number, 0
    for year, old, new in _renumbered():
        if old == at and year > after:
            later.append(new)
            at, after = new, year
    return (*earlier, number, *later)


def number_in(region: str) -> str:
    """The municipality's number in a region as banks write it: ``K-5503 Harstad``, ``550300``; else empty."""
    found = _CODE.fullmatch(region.strip())
    return found[1] if found else ""


def names_in(region: str) -> frozenset[str]:
    """The names in a region as banks write it: ``K-5503 Harstad - Hárstták (2013-2019)`` has two."""
    plain = _BARE.sub(" ", region.strip())
    return frozenset(filter(None, (folded(part) for part in plain.split(" - "))))


def own_regions(regions: Mapping[str, str], number: str, name: str) -> list[str]:
    """The codes of the municipality's own rows: by any of its numbers, else the one row of its name."""
    if number:
        numbers = numbers_of(number)
        by_number = [
            code
            for code, label in regions.items()
            if number_in(code) in numbers or number_in(label) in numbers
        ]
        if by_number:
            return by_number
    names = names_in(name)
    by_name = [code for code, label in regions.items() if names & names_in(label)]
    return by_name if len(by_name) == 1 else []
