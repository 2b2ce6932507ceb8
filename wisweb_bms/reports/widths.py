"""How wide the columns of a table are set: no word, number or day is broken while there is room for it."""

from __future__ import annotations

import re
from typing import Final

from wisweb_bms.reports.document import Document, RowKind, TableBlock

ROOM: Final = {False: 96, True: 148}
"""Characters of a table's size across a page between its margins, upright and lying."""
PADDING: Final = 3
MARK: Final = 3
LONGEST: Final = 24
"""Characters of a word that a column is never made wider for: such a one is hyphenated."""
BREAKS: Final = re.compile(r"[ \n\t]+|(?<=-)")
"""Where a line may end; the space within a number is another, which holds."""


def shares(table: TableBlock, document: Document) -> list[float]:
    """Each column's part of the page's width, which sum to about 1.

    What the longest words do not need is divided as the columns ask for by their ``share``.
    """
    room = ROOM[document.landscape]
    least = [_least(table, place) for place in range(len(table.columns))]
    asked = sum(column.share for column in table.columns)
    wished = [
        max(column.share * room / asked - needed, 0)
        for column, needed in zip(table.columns, least, strict=True)
    ]
    spare, wishes = max(room - sum(least), 0), sum(wished) or 1
    widths = [needed + spare * wish / wishes for needed, wish in zip(least, wished, strict=True)]
    return [width / sum(widths) for width in widths]


def _least(table: TableBlock, place: int) -> int:
    """The characters of the longest word of the column, with the space beside it and its mark."""
    marked = any(row.cells[place].status for row in table.rows if place < len(row.cells))
    return longest_word(table, place) + PADDING + (MARK if marked else 0)


def longest_word(table: TableBlock, place: int) -> int:
    """The characters of the longest word of the column, its head's included; at most ``LONGEST``."""
    texts = [table.columns[place].label]
    texts += [
        row.cells[place].text
        for row in table.rows
        if row.kind is not RowKind.GROUP and place < len(row.cells)
    ]
    longest = max((len(word) for text in texts for word in BREAKS.split(text)), default=0)
    return min(longest, LONGEST)
