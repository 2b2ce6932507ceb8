"""Where a table begins in a sheet: titles above its heads are set aside, and heads of two rows are joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from .tables import Cell, Percent, Row, Sheet, text_of

LOOKED_AT = 30
"""Rows at the top that may be the heads."""
_FIGURE = re.compile(r"[+\-\N{MINUS SIGN}]?\d[\d\s.,]*%?")
_YEAR = re.compile(r"(19|20|21)\d\d")


@dataclass(frozen=True, slots=True)
class Headed:
    """A sheet that begins with its heads, what stood above them, and which rows of the file they are."""

    sheet: Sheet
    above: tuple[str, ...]
    row: int
    rows: int

    @property
    def title(self) -> str:
        return " · ".join(self.above)


def find_heads(
    sheet: Sheet,
    is_head: Callable[[str], bool],
    axis: Callable[[str], str] = lambda text: "",
    *,
    row: int = 0,
    rows: int = 0,
) -> Headed:
    """The table of the sheet.

    ``is_head`` knows the heads by their words. ``axis`` says of what kind a head is that names a
    period, a unit or the like, and is empty for any other; such heads count where two are of a kind.
    ``row`` is the first head row by its number in the file, and ``rows`` one or two of them, where
    somebody has said so. A sheet where nothing is known begins with its first row that is no title.
    """
    place = row - sheet.first
    if row and 0 <= place < len(sheet.rows):
        return _headed(sheet, place, 2 if rows == 2 else 1)
    best, found = 0, (_first_wide(sheet.rows), 1)
    for place, one in enumerate(sheet.rows[:LOOKED_AT]):
        if not any(text_of(cell) for cell in one) or _holds_figures(one):
            continue
        single = _known(one, is_head, axis)
        if single > best:
            best, found = single, (place, 1)
        after = sheet.rows[place + 1] if place + 1 < len(sheet.rows) else ()
        if after and not _holds_figures(after):
            both = _known(_joined(sheet, place), is_head, axis)
            if both > max(best, single):
                best, found = both, (place, 2)
    return _headed(sheet, *found)


def _headed(sheet: Sheet, place: int, rows: int) -> Headed:
    if not sheet.rows:
        return Headed(sheet, (), sheet.first, 1)
    rows = min(rows, len(sheet.rows) - place)
    heads = _joined(sheet, place) if rows == 2 else sheet.rows[place]
    last = place + rows
    above = tuple(filter(None, map(_line, sheet.rows[:place])))
    begun = replace(sheet, rows=[heads, *sheet.rows[last:]], first=sheet.first + last - 1)
    return Headed(begun, above, sheet.first + place, rows)


def _line(row: Row) -> str:
    return " ".join(dict.fromkeys(text_of(cell) for cell in row if cell is not None))


def _known(heads: Row, is_head: Callable[[str], bool], axis: Callable[[str], str]) -> int:
    words, kinds = 0, Counter[str]()
    told: set[str] = set()
    for text in filter(None, map(text_of, heads)):
        if is_head(text):
            words += 1
        elif text not in told and (kind := axis(text)):
            # What stands again and again is told apart by the row above or below.
            told.add(text)
            kinds[kind] += 1
    return words + sum(count for count in kinds.values() if count > 1)


def _first_wide(rows: Sequence[Row]) -> int:
    """The first row with about as many cells as most have; a title has one or two."""
    filled = [sum(cell is not None for cell in row) for row in rows[:LOOKED_AT]]
    usual = Counter(count for count in filled if count > 1).most_common(1)
    least = usual[0][0] / 2 if usual else 1
    return next((n for n, count in enumerate(filled) if count > 1 and count >= least), 0)


def _holds_figures(row: Row) -> bool:
    return any(map(_is_figure, row))


def _is_figure(cell: Cell) -> bool:
    if isinstance(cell, bool | Percent):
        return True
    if not isinstance(cell, str | Decimal):
        return False
    text = text_of(cell)
    return _FIGURE.fullmatch(text) is not None and _YEAR.fullmatch(text) is None


def _joined(sheet: Sheet, place: int) -> tuple[Cell, ...]:
    """The heads of two rows: what stands over several columns belongs to each of them."""
    upper, lower = sheet.rows[place], sheet.rows[place + 1]
    width = max(len(upper), len(lower))
    below = [text_of(lower[n]) if n < len(lower) else "" for n in range(width)]
    over = list(_spread(sheet, place, below))
    return tuple(
        " ".join(filter(None, (one, two if two != one else ""))) or None
        for one, two in zip(over, below, strict=True)
    )


def _spread(sheet: Sheet, place: int, below: Sequence[str]) -> Iterator[str]:
    """The upper heads, each over the columns that the file says, else over those that have one below."""
    upper, number = sheet.rows[place], sheet.first + place
    wide = {
        column: left - 1
        for top, left, bottom, right in sheet.merged
        if top == bottom == number and right > left
        for column in range(left, min(right, len(below)))
    }
    current = ""
    for column, two in enumerate(below):
        own = text_of(upper[column]) if column < len(upper) else ""
        if wide:
            at = wide.get(column, column)
            yield text_of(upper[at]) if at < len(upper) else ""
            continue
        if own:
            current = own if two else ""
        yield own or (current if two else "")
