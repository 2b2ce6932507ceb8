"""What the three municipalities of the demo consist of, and what each role there may do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from demo.harstad import units as harstad_units

FILES = Path(__file__).parent / "data"

Level = tuple[str, str | None]
"""An access level or a right, and the unit it holds for; None is the whole municipality."""


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A unit to put in; a parent comes before its children."""

    key: str
    name: str
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A user to put in."""

    key: str
    name: str
    title: str = ""
    units: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    levels: tuple[Level, ...] = ()
    grants: tuple[Level, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality to put in."""

    key: str
    name: str
    number: str
    units: Sequence[NewUnit]
    people: Sequence[Person]


def levels(role: str, unit: str) -> tuple[Level, ...]:
    """The access levels of a role; leaders read the whole, so that they see the cards above."""
    return {
        "rådmann": (("les", None),),
        "controller": (("administrator", None),),
        "sektorleder": (("les", None), ("administrator", unit)),
        "enhetsleder": (("les", None), ("skriv", unit)),
        "registrator": (("skriv", unit),),
        "folkevalgt": (("les", None),),
    }[role]


def grants(role: str) -> tuple[Level, ...]:
    """The rights that a role has by name."""
    rights = {
        "rådmann": (
            *("bms.report", "bms.approve", "bms.target"),
            *("bms.action", "bms.publish"),
        ),
        "controller": ("bms.configure", "bms.publish"),
    }
    return tuple((right, None) for right in rights.get(role, ()))


def _person(entry: dict[str, Any], leads: tuple[str, ...]) -> Person:
    role, unit = entry["rolle"], entry["enhet"]
    return Person(
        entry["id"],
        entry["navn"],
        title=role,
        units=tuple(dict.fromkeys((unit, *leads))),
        leads=leads,
        levels=levels(role, unit),
        grants=grants(role),
    )


def hemne() -> Place:
    """The municipality of the demo file."""
    text = (FILES / "demo_hemne.yaml").read_text(encoding="utf-8")
    file = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    led = [(unit["leder"], unit["id"]) for unit in file["enheter"]]
    return Place(
        "hemne",
        "Hemne kommune",
        "1612",
        [NewUnit(u["id"], u["navn"], u["overordnet"]) for u in file["enheter"]],
        [
            _person(user, tuple(unit for leader, unit in led if leader == user["id"]))
            for user in file["brukere"]
            if user["enhet"] is not None
        ],
    )


def _as(role: str, key: str, name: str, unit: str) -> Person:
    leads = (unit,) if role == "enhetsleder" else ()
    return Person(key, name, role, (unit,), leads, levels(role, unit), grants(role))


def harstad() -> Place:
    """A large municipality with real unit names and nothing measured."""
    tree = harstad_units(FILES / "harstad_underenheter.csv", "Harstad kommune")
    root, sykehjem = tree[0][0], "814013162"
    people = [
        _as("controller", "controller", "Hanne Berg", root),
        _as("enhetsleder", "leder1", "Lars Vold", sykehjem),
    ]
    return Place("harstad", "Harstad kommune", "5503", [NewUnit(*row) for row in tree], people)


def midtregauldal() -> Place:
    """A municipality that has the plug-in switched off."""
    tree = [
        NewUnit("MGK", "Midtre Gauldal kommune"),
        NewUnit("OPV", "Oppvekst", "MGK"),
        NewUnit("STO", "Støren barneskole", "OPV"),
        NewUnit("HEL", "Helse og familie", "MGK"),
    ]
    people = [
        _as("controller", "controller", "Marte Sand", "MGK"),
        _as("enhetsleder", "leder1", "Nils Aune", "STO"),
    ]
    return Place("midtregauldal", "Midtre Gauldal kommune", "5027", tree, people)


def all_places() -> list[Place]:
    """All of them."""
    return [hemne(), harstad(), midtregauldal()]
