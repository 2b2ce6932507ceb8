"""Who is let in where: route × role × place, for every parameter that names a unit or a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from tests.amounts import LONG
from tests.pages.rights_table import (
    HERE_IS,
    NOT_FOUND,
    OPEN,
    REFUSED,
    ROLES,
    SHUT,
    TABLE_OF,
    Row,
    passes,
    table,
)
from tests.pages.town import UNITS, Town

EXPECTED = {REFUSED: {403}, NOT_FOUND: {404}, SHUT: {403, 404}}


@pytest.fixture(scope="module")
def town(tmp_path_factory) -> Town:
    return Town(tmp_path_factory.mktemp("town"))


def named(town: Town, row: Row, value: str) -> Any:
    """What stands in the address for a value of the table."""
    if row.names == "unit":
        return UNITS.get(value, "NOPE")
    if value == "foreign":
        return town.foreign[TABLE_OF.get(row.names, row.names)]
    if value == "here":
        return town.ids[HERE_IS[row.names]]
    return town.ids.get(f"{value}_{row.names}", town.ids.get(value))


def sent(town: Town, row: Row, text: str, value: str) -> str:
    """The address or a field with the value and the ids put in."""
    before, hole, after = text.partition("{}")
    put = str(named(town, row, value)) if hole else ""
    return before.format(**town.ids) + put + after.format(**town.ids)


def answer(town: Town, row: Row, role: str, value: str) -> tuple[int, bool]:
    """The status, and whether anything was written."""
    address = "/bms" + sent(town, row, row.address, value)
    if row.form is None:
        return town.get(address, ROLES[role]).status_code, False
    form = {sent(town, row, k, value): sent(town, row, v, value) for k, v in row.form.items()}
    with town.put_back():
        status = town.post(address, ROLES[role], form).status_code
        return status, town.has_changed()


def cells() -> Iterator[tuple[Row, str, str, str]]:
    """All of the table; in an ordinary run whoever may not pass a route's door is stopped there twice only."""
    stopped: Counter[tuple[str, str]] = Counter()
    for row, role, value, outcome in table():
        if not passes(row, role):
            stopped[(row.id, role)] += 1
            if not LONG and stopped[(row.id, role)] not in (1, len(UNITS) + 1):
                continue
        yield row, role, value, outcome


def test_every_cell_of_route_role_and_place_is_answered_as_the_table_says(town, capsys):
    wrong: list[str] = []
    counted: Counter[str] = Counter()
    for row, role, value, outcome in cells():
        status, wrote = answer(town, row, role, value)
        counted[outcome] += 1
        fits = status < 500 and status not in (403, 404) if outcome == OPEN else status in EXPECTED[outcome]
        if not fits or (wrote and outcome != OPEN):
            wrong.append(f"{row.id}, who {role}, {value}: {outcome}, got {status}, wrote: {wrote}")
    with capsys.disabled():
        told = ", ".join(f"{n} {what}" for what, n in counted.items())
        every = sum(1 for _ in table())
        print(f"\nroute × role × place: {sum(counted.values())} of {every} cells tried ({told})")
    assert not wrong, "\n".join(wrong)
