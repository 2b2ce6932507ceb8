"""The order of a list: by the column that the address asks for, either way, as Norwegian lists are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from flask import request

from wisweb_bms.engine.characters import in_order

T = TypeVar("T")
PARAMETER = "sorter"
Key = Callable[[Any], Any]
"""Of a row: a text, a number or a day; None or an empty text where the column is empty."""


class Sorting:
    """Which column a list is ordered by, and the addresses that order it otherwise.

    ``columns`` has a key for each column by its name in the address, ``usual`` is the one that orders
    where the address names none of them, and ``address`` gives the list's address in another order
    (None is the usual one).
    """

    def __init__(
        self, columns: Mapping[str, Key], usual: str, address: Callable[[str | None], str]
    ) -> None:
        sent = request.args.get(PARAMETER, "")
        name = sent.removeprefix("-")
        known = name in columns
        self.column = name if known else usual
        self.falls = known and sent.startswith("-")
        self._columns, self._usual, self._address = columns, usual, address

    @property
    def kept(self) -> dict[str, str]:
        """What the address of another page of the list carries; nothing where the order is the usual one."""
        written = self._written(self.column, self.falls)
        return {PARAMETER: written} if written else {}

    def way(self, column: str) -> str:
        """The column's ``aria-sort``; empty for those that do not order the list."""
        if column != self.column:
            return ""
        return "descending" if self.falls else "ascending"

    def address(self, column: str) -> str:
        """The list by this column; the other way where it is by this column already."""
        turned = column == self.column and not self.falls
        return self._address(self._written(column, turned))

    def ordered(self, rows: Iterable[T]) -> list[T]:
        """The rows in order; those with nothing in the column stand last either way."""
        key = self._columns[self.column]
        keyed = [(key(row), row) for row in rows]
        filled = [(_place(value), row) for value, row in keyed if value not in (None, "")]
        filled.sort(key=lambda one: one[0], reverse=self.falls)
        return [row for _, row in filled] + [row for value, row in keyed if value in (None, "")]

    def _written(self, column: str, falls: bool) -> str | None:
        if falls:
            return f"-{column}"
        return None if column == self._usual else column


def _place(value: Any) -> Any:
    return in_order(value) if isinstance(value, str) else value
