"""How large a table may be; ample for a municipality's own, and small enough to be held in memory."""

from __future__ import annotations

from wisweb_bms.confined.limits import Declined

UNPACKED = 150_000_000
ROWS = 200_000
COLUMNS = 200
CELLS = 3_000_000
LONGEST_TEXT = 40_000
ALL_TEXT = 25_000_000


class Measure:
    """Counts a file's cells and characters as they are read. Declined as soon as there are too many."""

    def __init__(self) -> None:
        self.cells = 0
        self.text = 0

    def count(self, cells: int) -> None:
        """So many cells more, filled or not."""
        self.cells += cells
        if self.cells > CELLS:
            raise Declined("cells", most=CELLS)

    def row(self, number: int, width: int, characters: int) -> None:
        """One more row: its number in the file, its last filled column, and its length written out."""
        self.text += characters
        if number > ROWS:
            raise Declined("rows", most=ROWS)
        if width > COLUMNS:
            raise Declined("columns", most=COLUMNS)
        if self.text > ALL_TEXT + 10 * self.cells:
            raise Declined("all_text", most=ALL_TEXT)


def long_text() -> Declined:
    """A cell holds more than any cell should."""
    return Declined("long_text", most=LONGEST_TEXT)
