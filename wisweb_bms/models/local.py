"""Where a municipality's local indicators are seen: at the unit that owns each, and below, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from sqlalchemy import ColumnElement, and_, or_, true
from sqlalchemy.orm import InstrumentedAttribute

from .indicator import Indicator


@dataclass(frozen=True, slots=True)
class Local:
    """Owner → the owner and every unit that ever stood below it.

    ``closed`` are the owners with no unit that the reader may open: their indicators are not theirs to
    see at all. An owner that is not among ``units`` owns for the whole municipality.
    """

    units: Mapping[str, frozenset[str]] = field(default_factory=dict)
    closed: frozenset[str] = frozenset()

    def read_by(self, may_open: Callable[[str], bool]) -> Local:
        """The same for a reader who may open these units."""
        closed = (o for o, inside in self.units.items() if not any(map(may_open, inside)))
        return replace(self, closed=frozenset(closed))

    def is_open(self, owner: str | None) -> bool:
        """Whether the reader may see an indicator of that owner anywhere."""
        return owner not in self.closed

    def is_seen_at(self, owner: str | None, unit_key: str) -> bool:
        """Whether an indicator of that owner is seen and measured at the unit."""
        return owner is None or unit_key in self.units.get(owner, (unit_key,))

    def holds(self, owner: str | None, other: str | None) -> bool:
        """Whether an indicator of ``owner`` is seen wherever one of ``other`` is."""
        if owner is None or owner not in self.units:
            return True
        return other in self.units and self.units[other or ""] <= self.units[owner]

    # -- the same as conditions of a statement on indicators -------------------------------------------

    def open_ones(self) -> ColumnElement[bool]:
        """Indicators that the reader may see anywhere."""
        return _of_none(self.closed)

    def seen_at(self, unit_key: str) -> ColumnElement[bool]:
        """Indicators that are seen at the unit."""
        return _of_none(o for o, inside in self.units.items() if unit_key not in inside)

    def is_within(self, unit_key: InstrumentedAttribute[str]) -> ColumnElement[bool]:
        """Rows, with their indicators, whose unit is one where the indicator is seen and measured."""
        if not self.units:
            return true()
        own = (
            and_(Indicator.owner_unit_key == owner, unit_key.in_(inside))
            for owner, inside in self.units.items()
        )
        return or_(_of_none(self.units), *own)


def _of_none(owners: Iterable[str]) -> ColumnElement[bool]:
    """Indicators that belong to none of the owners."""
    keys = tuple(owners)
    if not keys:
        return true()
    return or_(Indicator.owner_unit_key.is_(None), Indicator.owner_unit_key.not_in(keys))


EVERYBODYS: Final = Local()
"""A municipality without local indicators."""
