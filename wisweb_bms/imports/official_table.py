"""An official table as it has been read: whose figures of what for when, and what stood where none is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from .municipality_numbers import own_regions

ZERO, MISSING = "zero", "missing"
Place = tuple[str, str, str]
"""Region, series and period."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the sender has said of the file: the number style, and what a dash stands for."""

    style: str = ""
    dash: str = ""


AS_IT_STANDS = Reading()


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell that is no figure: its address, the row and the column it stands in, and what it shows."""

    cell: str
    row: str
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Statistics:
    """Regions, series and periods of one table, and the cells that hold a figure.

    ``missing`` has the symbol of each cell that says that there is no figure; ``twice`` the places
    where the table says two things, of which neither is taken; ``ambiguous`` figures that may mean
    two things as long as nobody has said how numbers are written; ``dashes`` whether a dash is still
    to be explained.
    """

    label: str
    source: str
    updated: dt.date | None
    regions: Mapping[str, str]
    series: Mapping[str, str]
    periods: Sequence[str]
    values: Mapping[Place, Decimal]
    missing: Mapping[Place, str] = field(default_factory=dict)
    twice: Mapping[Place, str] = field(default_factory=dict)
    unread: Sequence[Unread] = ()
    ambiguous: Sequence[str] = ()
    dashes: bool = False
    dash_is_zero: bool = False
    told: Sequence[tuple[str, str]] = ()
    """How the file was read: ``title``, ``unused``, ``split``, ``hidden`` rows or other ``sheets``, and of what."""

    def own_regions(self, number: str, name: str = "") -> list[str]:
        """The municipality's own rows, by its numbers or its name."""
        return own_regions(self.regions, number, name)

    def own_region(self, number: str) -> str | None:
        """The first of the rows that have one of the municipality's numbers."""
        return next(iter(self.own_regions(number)), None)
