"""The starter library: indicators that most municipalities know, ready to be taken into a register."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.forms import indicator as shape
from wisweb_bms.models import FocusArea, Indicator, MunicipalityRow
from wisweb_bms.services import indicators, keeping, placing, structure
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused

LANGUAGES = ("nb", "nn")
_KEY = re.compile(r"\[(\w+)\]")
NUMBERS = ("lowest", "highest", "factor")
TEXTS = ("unit_of_measure", "numerator_name", "denominator_name", "weight_name")
Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ready:
    """One indicator of the library, in both languages."""

    key: str
    texts: Mapping[str, Texts]
    rules: Mapping[str, Any]

    def text(self, name: str, language: str) -> str:
        return self.texts.get(name, {}).get(language, "")

    def typed(self, code: str, language: str) -> indicators.Typed:
        """As the register's form would have read it."""
        values: dict[str, Any] = dict(shape.NEW) | {
            "code": code,
            "privacy": False,
            "privacy_k": None,
            "owner_unit_key": None,
            "lowest": None,
            "highest": None,
            "year_to_date": False,
            "denominator_counts_people": False,
            "formula": "",
            "control": "",
        }
        for name in ("name", "goal", "source", "how_to_find", "explanation", *TEXTS):
            values[name] = self.text(name, language)
        values |= {n: rule for n, rule in self.rules.items() if n != "control"}
        values |= {n: Decimal(values[n]) for n in NUMBERS if values[n] is not None}
        values["responsible_role"] = "leader"
        own = shape.own_part(values, None)
        return indicators.Typed(own, shape.rules_part(values, {}))


@dataclass(frozen=True, slots=True)
class Theme:
    """Indicators that belong together."""

    key: str
    name: Texts
    indicators: tuple[Ready, ...]


@cache
def library() -> tuple[Theme, ...]:
    """All themes in order."""
    folder = files("wisweb_bms") / "library"
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".json")), key=lambda f: f.name)
    return tuple(_theme(json.loads(f.read_text(encoding="utf-8"))) for f in found)


def _theme(read: Mapping[str, Any]) -> Theme:
    own = tuple(
        Ready(
            i["key"],
            {n: t for n, t in i.items() if isinstance(t, dict) and n != "rules"},
            i["rules"],
        )
        for i in read["indicators"]
    )
    return Theme(read["theme"], read["name"], own)


def standing(session: Session, municipality_id: int) -> dict[str, Indicator]:
    """What the register already holds by key, known by its name in either language."""
    asked = select(Indicator).where(
        Indicator.municipality_id == municipality_id, Indicator.deleted_at.is_(None)
    )
    by_name = {row.name.casefold(): row for row in session.scalars(asked)}
    found: dict[str, Indicator] = {}
    for one in (one for theme in library() for one in theme.indicators):
        names = (one.text("name", language).casefold() for language in LANGUAGES)
        row = next((by_name[name] for name in names if name in by_name), None)
        if row is not None:
            found[one.key] = row
    return found


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where what is taken goes: the municipality, the language, and its place on the main card."""

    session: Session
    municipality: MunicipalityRow
    actor: Actor
    language: str
    area_id: int | None
    by_theme: bool
    root_key: str
    year: int
    card_name: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What was chosen: key → what it became, what stood there already, and controls that lack their parts."""

    made: Mapping[str, Indicator]
    stood: Mapping[str, Indicator]
    unchecked: Mapping[str, Sequence[str]]
    areas: Mapping[str, str]


def take(shelf: Shelf, keys: Collection[str]) -> Taken:
    """Make those chosen that are not there already, last in their focus area; flushed, not committed."""
    there = standing(shelf.session, shelf.municipality.id)
    made: dict[str, Indicator] = {}
    areas: dict[str, str] = {}
    for theme in library():
        wanted = [one for one in theme.indicators if one.key in keys and one.key not in there]
        if not wanted:
            continue
        area = _area(shelf, theme) if shelf.by_theme else _chosen(shelf)
        for place, one in enumerate(wanted, 1):
            made[one.key] = _make(shelf, one, area.id if area else None, 100 + place)
            areas[one.key] = area.name if area else ""
    stood = {key: row for key, row in there.items() if key in keys}
    return Taken(made, stood, _control(shelf, made), areas)


def _chosen(shelf: Shelf) -> FocusArea | None:
    if shelf.area_id is None:
        return None
    return shelf.session.get_one(FocusArea, (shelf.municipality.id, shelf.area_id))


def _control(shelf: Shelf, made: Mapping[str, Indicator]) -> dict[str, Sequence[str]]:
    """Totals are checked against their parts, where these were taken along; the names of those that were not."""
    unchecked: dict[str, Sequence[str]] = {}
    every = {one.key: one for theme in library() for one in theme.indicators}
    for key in made:
        formula = every[key].rules.get("control", "")
        lacking = [part for part in _KEY.findall(formula) if part not in made]
        if lacking:
            unchecked[key] = [every[part].text("name", shelf.language) for part in lacking]
        elif formula:
            text = _KEY.sub(lambda found: f"[{made[found[1]].code}]", formula)
            keeping.change(shelf.session, made[key], {"control": text}, shelf.actor)
    return unchecked


def _make(shelf: Shelf, one: Ready, area_id: int | None, place: int) -> Indicator:
    typed = one.typed(_free_code(shelf, one.key), shelf.language)
    row = indicators.save(shelf.session, shelf.municipality, None, typed, shelf.actor)
    if area_id is not None:
        where = {
            "focus_area_id": area_id,
            "criterion_id": None,
            "sort": place,
            "weight": None,
            "key_mark": False,
        }
        placing.place_on_main(
            shelf.session,
            row,
            where,
            shelf.actor,
            root_key=shelf.root_key,
            year=shelf.year,
            card_name=shelf.card_name,
        )
    return row


def _free_code(shelf: Shelf, key: str) -> str:
    for number in range(1, 100):
        code = key if number == 1 else f"{key}-{number}"
        try:
            indicators.free_code(shelf.session, shelf.municipality.id, code, None)
        except Refused:
            continue
        return code
    raise Refused("code_taken", field="code")


def _area(shelf: Shelf, theme: Theme) -> FocusArea:
    """The focus area of the theme's name, made where there is none."""
    mid, name = shelf.municipality.id, theme.name[shelf.language]
    asked = select(FocusArea).where(
        FocusArea.municipality_id == mid, FocusArea.deleted_at.is_(None)
    )
    known = list(shelf.session.scalars(asked))
    names = {text.casefold() for text in theme.name.values()}
    found = next((a for a in known if a.name.casefold() in names), None)
    if found is not None:
        return found
    codes = {a.code.casefold() for a in known}
    code = theme.key[:3].upper()
    while code.casefold() in codes:
        code += "X"
    values = {"code": code, "name": name, "aim": ""}
    return structure.save_area(shelf.session, mid, None, values, shelf.actor)
