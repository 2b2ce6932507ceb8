"""Who is let in where: route × role × place, for every parameter that names a unit or a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from tests.amounts import LONG
from tests.pages.addresses import ADDRESSES
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
from tests.pages.town import RIGHTS, SECRET, UNITS, WORDS, Town

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
    """All of the table; in an ordinary run what is alike for a role on a route is not tried again and again.

    Alike is to be stopped at the door whatever is named, and to be let in who is let in everywhere.
    """
    tried: Counter[tuple[str, str]] = Counter()
    for row, role, value, outcome in table():
        stopped = not passes(row, role)
        if stopped or (outcome == OPEN and role.endswith(" all")):
            tried[(row.id, role)] += 1
            if not LONG and tried[(row.id, role)] not in ((1,) if stopped else (1, len(UNITS))):
                continue
        yield row, role, value, outcome


def test_every_cell_of_route_role_and_place_is_answered_as_the_table_says(town, capsys):
    wrong: list[str] = []
    counted: Counter[str] = Counter()
    for row, role, value, outcome in cells():
        status, wrote = answer(town, row, role, value)
        counted[outcome] += 1
        fits = (
            status < 500 and status not in (403, 404)
            if outcome == OPEN
            else status in EXPECTED[outcome]
        )
        if not fits or (wrote and outcome != OPEN):
            wrong.append(f"{row.id}, who {role}, {value}: {outcome}, got {status}, wrote: {wrote}")
    with capsys.disabled():
        told = ", ".join(f"{n} {what}" for what, n in counted.items())
        every = sum(1 for _ in table())
        print(f"\nroute × role × place: {sum(counted.values())} of {every} cells tried ({told})")
    assert not wrong, "\n".join(wrong)


SHOWN_AT = {"enhet=R": "enhet={unit}", "enhet=U0003": "enhet={unit}", "bench": "ola"}
TOLD_OF = ("tiltak", "årsak", "vurdering", "merknad", "tekst", "grunn", "begrunnelse", "steg")
"""What a unit has texts of that are for those who read it, or set its targets."""


def pages(town: Town, place: str) -> Iterator[str]:
    """Every address there is, about that place where it is about any."""
    kinds = ("action", "measurement", "snapshot")
    own = {kind: town.ids[f"{place}_{kind}"] for kind in kinds}
    report = town.ids[f"{place}_report"]
    own |= {"plan": report, "annual": report, "chapter": town.ids["tertial_chapter"]}
    for listed in ADDRESSES.values():
        for one in listed:
            for text, unit in SHOWN_AT.items():
                one = one.replace(text, unit.format(unit=UNITS[place]))
            yield "/bms" + one.format(**town.ids | own)


def told(town: Town, place: str, role: str, secrets: tuple[str, ...]) -> tuple[int, list[str]]:
    """How many pages are open to the role, and those of them that tell one of the secrets."""
    found, opened = [], 0
    for address in pages(town, place):
        page = town.get(address, role)
        assert page.status_code < 500, address
        if page.status_code == 200 and "/publisert" not in address:
            opened += 1
            found += [f"{role}: {address} tells {s}" for s in secrets if s in page.text]
    return opened, found


@pytest.mark.parametrize("right", RIGHTS)
def test_no_page_list_file_or_picker_tells_what_is_of_a_unit_that_is_not_open(town, right):
    others = (SECRET, *(f"{WORDS['above']} {what}" for what in TOLD_OF))
    opened, found = told(town, "own", f"{right}@U0002", others)
    assert opened > 5
    assert not found, "\n".join(found)


@pytest.mark.parametrize("right", RIGHTS if LONG else ("read", "target", "configure"))
def test_who_holds_a_right_above_is_told_of_no_unit_below_but_names_and_figures(town, right):
    below = (SECRET, *(f"{WORDS['own']} {what}" for what in TOLD_OF))
    opened, found = told(town, "above", f"{right}@S000", below)
    assert opened > 5
    assert not found, "\n".join(found)


def test_a_local_indicator_stands_on_no_page_of_a_unit_above_its_owner(town):
    whole = "read@*"
    for address in pages(town, "above"):
        page = town.get(address, whole)
        if "enhet=S000" in address and page.status_code == 200:
            assert "Lokal local<" not in page.text and "Lokal local " not in page.text, address
            assert f"{SECRET} lokal" not in page.text, address
