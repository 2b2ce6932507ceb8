"""The tree of Harstad kommune from the register's flat list of sub-units."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

Row = tuple[str, str, str | None]
"""Key, name and parent's key."""

PROPER = """Barnely Bergseng Bergsodden Bjarkøy Blåbærdalen Breivika Byggeklossen Ervik Fauskevåg Finnvika
Fjordgata Fredlyveien Froskedammen Gangsåstoppen Gausvik Grytøy Gullhaugen Hagebyen Harstad Harstadhallen
Havnegata Heggen Høgholtet Kanebogen Kila Knorrebakken Kveldsol Medkila NAV Nerbotnveien Nordhusan
Olavsgården PPT Rødbergveien SFO Seljestad Seljestadhallen Sletta Slottet Stangnes Stangneslia Stikkveien
Storgata Sørhusan Sørvik Utsikten Vågsfjord Åkerstien Øyriket A B"""
WRITTEN = {word.casefold(): word for word in PROPER.split()} | {"avd": "avd."}
DIVISION = re.compile(r"\s+AVD\s+")


def spoken(name: str) -> str:
    """The register's capitals as one would write the name: BJARKØY SFO is Bjarkøy SFO."""
    words = [WRITTEN.get(word.casefold(), word.lower()) for word in name.split()]
    text = " ".join(words).removeprefix("Harstad kommune ")
    return text[:1].upper() + text[1:]


def _order(name: str) -> str:
    """Æ, Ø and Å last, in that order; in code points Å comes first."""
    return spoken(name).casefold().translate(str.maketrans("æøå", "{|}"))


def _parents(names: dict[str, str]) -> dict[str, str]:
    """Each division's parent by name: the unit that its name begins with, else what two or more share."""
    stems = {key: DIVISION.split(name)[0] for key, name in names.items() if DIVISION.search(name)}
    shared = {stem for stem, count in Counter(stems.values()).items() if count > 1}
    units = set(names.values()) | shared
    found = {}
    for key, stem in stems.items():
        fitting = [unit for unit in units if stem == unit or stem.startswith(f"{unit} ")]
        if fitting:
            found[key] = max(fitting, key=len)
    return found


def units(file: Path, municipality: str) -> list[Row]:
    """The municipality, its units and below them the divisions, every parent before its children."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    root = rows[0]["overordnet_orgnr"]
    return [(root, municipality, None), *_below(root, {r["orgnr"]: r["navn"] for r in rows})]


def _below(root: str, names: dict[str, str]) -> Iterator[Row]:
    parents = _parents(names)
    keys = {name: key for key, name in names.items()}
    second = {name: key for name, key in keys.items() if key not in parents}
    for stem in set(parents.values()) - set(second):
        # What only its divisions name has no number of its own: it borrows the lowest of theirs.
        second[stem] = f"avd-{min(key for key, parent in parents.items() if parent == stem)}"
    for name in sorted(second, key=_order):
        yield second[name], spoken(name), root
        third = (key for key, parent in parents.items() if parent == name)
        for key in sorted(third, key=lambda one: _order(names[one])):
            yield key, spoken(names[key]), second[name]
