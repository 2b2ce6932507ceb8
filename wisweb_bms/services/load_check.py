"""Checks a file in the demo's format before anything is made of it: every fault, with where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from wisweb_bms.engine.following import line_of
from wisweb_bms.engine.formula import Formula, FormulaRefused, parse_formula
from wisweb_bms.engine.limits import sign
from wisweb_bms.engine.parts import OPERATORS_OF, EntryKind, Operator
from wisweb_bms.engine.status import Direction
from wisweb_bms.models.types import NotExact, exactly

from . import load_actions, load_shape
from .load_values import LIMITS, day_of, lent, limit, months_of, period_of

ENTRY_KINDS = {
    "tall": "number",
    "gjennomsnitt": "number",
    "forhold": "ratio",
    "ja_nei": "yes_no",
    "undersøkelse": "survey",
    "undersøkelse_import": "mean",
    "avvik": "deviation",
    "formel": "formula",
}
OPERATORS = {
    "ingen": "none",
    "sum": "sum",
    "forholdstall": "ratio",
    "vektet_svar": "survey",
    "vektet_antall": "weighted_mean",
    "vektet_årsverk": "weighted_mean",
    "formel": "formula",
}
DIRECTIONS = {
    "opp": "higher",
    "ned": "lower",
    "intervall": "interval",
    "observasjon": "observation",
}
FREQUENCIES = {"år": "year", "hvert 2. år": "second_year", "tertial": "tertial"}
NO_LIMIT: Mapping[str, str] = {
    "limit_unknown": "no indicator has the code {code}",
    "limit_itself": "{code} can't have its own value as a limit",
    "limit_local": "{code} is not seen at the unit",
    "limit_never": "no value can reach {code}",
    "limit_constant": "{code} is always as far away, so the colour would never change",
    "limit_ring": "limits and formulas name each other in a ring: {code}",
}
"""Why a limit can't be another indicator's value."""
CARD_KINDS = {"hoved": "main", "tema": "thematic", "politisk": "political"}

Path = tuple[str | int, ...]
_KEYS = "'{key}' is missing"
REQUIRED: Mapping[str, tuple[str, ...]] = {
    "fokusomraader": ("id", "navn", "rekkefolge"),
    "suksesskriterier": ("id", "fokusomraade", "tekst"),
    "indikatorer": (
        "id",
        "suksesskriterium",
        "navn",
        "enhet",
        "retning",
        "desimaler",
        "frekvens",
        "kilde",
        "aggregering",
        "type",
    ),
    "maal": ("indikator", "enhet", "aar"),
    "maalepunkter": ("id", "aar", "maaledato", "registreringsfrist"),
    "maalinger": ("indikator", "malepunkt", "enhet"),
}
OPTIONAL: Mapping[str, tuple[str, ...]] = {
    "enheter": ("id",),
    "styringskort": ("navn", "slag", "indikatorer"),
    "aarshjul": ("maaned", "hva"),
}
CHOICES: Mapping[str, Mapping[str, str]] = {
    "type": ENTRY_KINDS,
    "retning": DIRECTIONS,
    "frekvens": FREQUENCIES,
    "aggregering": OPERATORS,
}
PARTS: Mapping[str, tuple[str, ...]] = {
    "tall": ("verdi",),
    "gjennomsnitt": ("verdi",),
    "forhold": ("teller", "nevner"),
    "ja_nei": ("ja",),
    "undersøkelse": ("svar",),
    "undersøkelse_import": ("verdi", "vekt"),
    "avvik": ("regnskap", "budsjett"),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """Where in the file, and what was read and expected."""

    path: Path
    reason: str


def is_planned_only(item: Mapping[str, Any]) -> bool:
    """Whether a row of ``maalinger`` says that a figure is expected, without giving one."""
    given = [item[n] for names in PARTS.values() for n in names if n != "vekt" and n in item]
    return item.get("status_maaling") is not None or not [v for v in given if v is not None]


def check(content: Mapping[str, Any]) -> list[Fault]:
    """Every fault of the content; an empty list where it can be loaded."""
    faults = list(_shape(content))
    return faults or [*_references(content), *_figures(content), *_actions(content)]


def _actions(content: Mapping[str, Any]) -> Iterator[Fault]:
    return (Fault(path, reason) for path, reason in load_actions.faults(content))


def _shape(content: Mapping[str, Any]) -> Iterator[Fault]:
    yield from (Fault(path, reason) for path, reason in load_shape.misfits(content))
    for section, keys in {**REQUIRED, **OPTIONAL}.items():
        items = content.get(section)
        if items is None and section not in OPTIONAL:
            yield Fault((section,), f"expected a list under '{section}'")
        for number, item in enumerate(items if isinstance(items, list) else ()):
            for key in keys if isinstance(item, Mapping) else ():
                if item.get(key) is None:
                    yield Fault((section, number), _KEYS.format(key=key))


def _references(content: Mapping[str, Any]) -> Iterator[Fault]:
    known = {s: {i["id"] for i in content[s]} for s in REQUIRED if "id" in REQUIRED[s]}
    units = {u["id"] for u in content.get("enheter") or ()}
    for section in known:
        yield from _twice(content, section, "id")
    yield from _twice(content, "maal", "indikator", "enhet", "aar")
    yield from _twice(content, "maalinger", "indikator", "malepunkt", "enhet")
    links = (
        ("suksesskriterier", "fokusomraade", known["fokusomraader"]),
        ("indikatorer", "suksesskriterium", known["suksesskriterier"]),
        ("maal", "indikator", known["indikatorer"]),
        ("maalinger", "indikator", known["indikatorer"]),
        ("maalinger", "malepunkt", known["maalepunkter"]),
        *((s, "enhet", units) for s in ("maal", "maalinger") if units),
    )
    for section, key, there in links:
        for number, item in enumerate(content[section]):
            if item[key] not in there:
                yield Fault((section, number, key), f"{key} {item[key]!r:.60} is not in the file")
    for number, item in enumerate(content["indikatorer"]):
        yield from _words(number, item, known["indikatorer"])
    yield from _cards(content, known["indikatorer"])


def _twice(content: Mapping[str, Any], section: str, *keys: str) -> Iterator[Fault]:
    seen: set[tuple[Any, ...]] = set()
    for number, item in enumerate(content[section]):
        one = tuple(item[key] for key in keys)
        if one in seen:
            said = ", ".join(f"{key} {part!r:.60}" for key, part in zip(keys, one, strict=True))
            yield Fault((section, number, keys[0]), f"{said} stands twice")
        seen.add(one)


def _cards(content: Mapping[str, Any], codes: set[Any]) -> Iterator[Fault]:
    cards: list[dict[str, Any]] = content.get("styringskort") or []
    for number, card in enumerate(cards):
        where: Path = ("styringskort", number)
        if card["slag"] not in CARD_KINDS:
            listed = ", ".join(CARD_KINDS)
            yield Fault((*where, "slag"), f"read {card['slag']!r:.60}, expected one of: {listed}")
        placed = [p[0] if isinstance(p, list) else p for p in card["indikatorer"]]
        for at, one in enumerate(card["indikatorer"]):
            weight = one[1] if isinstance(one, list) and len(one) > 1 else None
            wanted = "a number that is not below zero"
            yield from _read((*where, "indikatorer", at), weight, _not_below_zero, wanted)
        if unknown := [code for code in placed if code not in codes]:
            yield Fault((*where, "indikatorer"), f"{', '.join(unknown)} is not in the file")


def _words(number: int, item: Mapping[str, Any], codes: set[Any]) -> Iterator[Fault]:
    where: Path = ("indikatorer", number)
    for key, words in CHOICES.items():
        if item[key] not in words:
            listed = ", ".join(words)
            yield Fault((*where, key), f"read {item[key]!r:.60}, expected one of: {listed}")
            return
    decimals = item["desimaler"]
    if not isinstance(decimals, int) or not 0 <= decimals <= 4:
        yield Fault((*where, "desimaler"), f"read {decimals!r:.60}, expected 0 to 4")
    kind = EntryKind(ENTRY_KINDS[item["type"]])
    operator = Operator(OPERATORS[item["aggregering"]])
    if kind is not EntryKind.DEVIATION and operator not in OPERATORS_OF[kind]:
        yield Fault(
            (*where, "aggregering"),
            f"{item['aggregering']!r} does not go with type {item['type']!r}",
        )
    if kind is EntryKind.FORMULA:
        yield from _formula(where, str(item.get("formel", "")), codes)
    elif item.get("foelger_kilden"):
        yield Fault((*where, "foelger_kilden"), "only a formula can follow its source")


def _formula(where: Path, text: str, codes: set[Any]) -> Iterator[Fault]:
    try:
        unknown = set(parse_formula(text).references) - codes
    except FormulaRefused as refused:
        yield Fault((*where, "formel"), f"the formula {text!r:.60} can't be read: {refused.kind}")
        return
    if unknown:
        yield Fault((*where, "formel"), f"the formula names {', '.join(sorted(unknown))}")


def _figures(content: Mapping[str, Any]) -> Iterator[Fault]:
    for number, item in enumerate(content["maalepunkter"]):
        where = ("maalepunkter", number, "id")
        yield from _read(where, item["id"], period_of, "a point as 2026-T1 or 2026-ÅR")
        for key in ("maaledato", "registreringsfrist"):
            yield from _read(
                ("maalepunkter", number, key), item[key], day_of, "a date as 2026-01-31"
            )
    for number, item in enumerate(content.get("aarshjul") or ()):
        where = ("aarshjul", number, "maaned")
        yield from _read(where, item["maaned"], months_of, "mai or september-oktober")
    yield from _limits(content)
    yield from _followers(content)
    kinds = {i["id"]: i["type"] for i in content["indikatorer"]}
    weighed = {i["id"] for i in content["indikatorer"] if i["aggregering"].startswith("vektet_")}
    for number, item in enumerate(content["maalinger"]):
        kind = kinds.get(item["indikator"], "")
        if kind == "formel":
            yield Fault(("maalinger", number), "a calculated indicator has no figures of its own")
        elif kind and not is_planned_only(item):
            yield from _parts(number, item, kind)
            if item["indikator"] in weighed and kind in ("tall", "gjennomsnitt"):
                yield from _weight(number, item)


def _limits(content: Mapping[str, Any]) -> Iterator[Fault]:
    """Limits with their sign, which says the better side as the direction does."""
    words = {i["id"]: DIRECTIONS.get(i["retning"], "higher") for i in content["indikatorer"]}
    ways = {code: Direction(word) for code, word in words.items()}
    for number, item in enumerate(content["maal"]):
        for word, name in LIMITS.items():
            where = ("maal", number, word)
            mark, figure = limit(item.get(word))
            if code := lent(figure):
                if code not in ways:
                    yield Fault(where, f"{code} is not in the file")
            else:
                yield from _read(where, figure, _number, "a number, or another's value as [I12]")
            way = ways.get(item["indikator"], Direction.HIGHER)
            signs = [sign(name, way, strict=strict) for strict in (True, False)]
            if mark and mark not in signs:
                expected = " or ".join(signs)
                yield Fault(
                    where, f"read {item[word]!r:.60}, expected {expected} for the direction"
                )


def _followers(content: Mapping[str, Any]) -> Iterator[Fault]:
    """Indicators that follow their source: a line of it, as steep and with as many decimals as it needs."""
    decimals = {i["id"]: i["desimaler"] for i in content["indikatorer"]}
    followers = set()
    for number, item in enumerate(content["indikatorer"]):
        formula = _parsed(item) if item.get("foelger_kilden") else None
        if formula is None or not set(formula.references) <= decimals.keys():
            continue
        followers.add(item["id"])
        where = ("indikatorer", number, "foelger_kilden")
        line = line_of(formula)
        if line is None or not line.keeps_apart:
            yield Fault(
                where, f"the formula {item['formel']!r:.60} can't follow, expected as 100 - [I16]"
            )
        elif decimals[line.code] != item["desimaler"]:
            yield Fault(
                where, f"{line.code} has {decimals[line.code]} decimals, expected as many here"
            )
    for number, item in enumerate(content["maal"]):
        if item["indikator"] in followers:
            yield Fault(
                ("maal", number), f"{item['indikator']} follows its source and has no own limits"
            )


def _parsed(item: Mapping[str, Any]) -> Formula | None:
    try:
        return parse_formula(str(item.get("formel", "")))
    except FormulaRefused:
        return None


def _parts(number: int, item: Mapping[str, Any], kind: str) -> Iterator[Fault]:
    where: Path = ("maalinger", number)
    for key in PARTS.get(kind, ()):
        if item.get(key) is None:
            yield Fault(where, _KEYS.format(key=key) + f" for type {kind!r}")
        elif key not in ("ja", "svar"):
            yield from _read((*where, key), item[key], _number, "a number")


def _weight(number: int, item: Mapping[str, Any]) -> Iterator[Fault]:
    if item.get("vekt") is None:
        yield Fault(
            ("maalinger", number), "'vekt' is missing: without it the figure counts nowhere"
        )
    wanted = "a number that is not below zero"
    yield from _read(("maalinger", number, "vekt"), item.get("vekt"), _not_below_zero, wanted)


def _read(path: Path, value: Any, parse: Callable[[Any], Any], wanted: str) -> Iterator[Fault]:
    if value is None:
        return
    try:
        parse(value)
    except (ValueError, ArithmeticError, InvalidOperation, NotExact):
        yield Fault(path, f"read {value!r:.60}, expected {wanted}")


def _not_below_zero(value: Any) -> Decimal:
    number = _number(value)
    if number < 0:
        raise ValueError
    return number


def _number(value: Any) -> Decimal:
    if isinstance(value, bool):
        raise ValueError
    return exactly(Decimal(str(value)))
