"""What may stand where in a file in the demo's format: the kind and size of every key that is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from wisweb_bms.models.indicator import AMOUNTS_IN

Path = tuple[str | int, ...]
Found = tuple[Path, str]


@dataclass(frozen=True, slots=True)
class Kind:
    """What a value must be: the sentence that says so, and the test of it."""

    expected: str
    fits: Callable[[Any], bool]


def text(longest: int) -> Kind:
    """Text that the column holds; YAML reads 16 as a number, so that codes like it stand in quotes."""
    return Kind(
        f"text of at most {longest} characters (in quotes if it looks like a number)",
        lambda value: isinstance(value, str) and len(value) <= longest,
    )


def whole(lowest: int, highest: int) -> Kind:
    """A whole number between the two."""
    return Kind(
        f"a whole number from {lowest} to {highest}",
        lambda v: isinstance(v, int) and not isinstance(v, bool) and lowest <= v <= highest,
    )


def _scale(value: Any) -> bool:
    step = whole(0, 100).fits
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(map(step, value))
        and value[0] < value[1]
    )


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(text(500).fits, value))


def _placed(value: Any) -> bool:
    """Codes, or pairs of code and weight."""
    return isinstance(value, list) and all(
        isinstance(p, str)
        or (isinstance(p, list) and len(p) == 2 and isinstance(p[0], str) and _is_weight(p[1]))
        for p in value
    )


def _is_weight(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1000


CODE, KEY, NAME, PROSE = text(20), text(200), text(200), text(10_000)
FLAG = Kind("true or false", lambda value: isinstance(value, bool))
YEAR = whole(1900, 2200)
PEOPLE = whole(0, 1_000_000)
COUNTS = Kind(
    "how many answered each step",
    lambda value: (
        isinstance(value, Mapping)
        and all(whole(0, 100).fits(step) and PEOPLE.fits(n) for step, n in value.items())
    ),
)
SHAPES: Final[Mapping[str, Mapping[str, Kind]]] = {
    "enheter": {"id": KEY},
    "fokusomraader": {"id": CODE, "navn": NAME, "maal": PROSE, "rekkefolge": whole(0, 10_000)},
    "suksesskriterier": {"id": CODE, "fokusomraade": CODE, "tekst": text(300)},
    "indikatorer": {
        "id": CODE,
        "suksesskriterium": CODE,
        "navn": NAME,
        "enhet": text(40),
        "retning": CODE,
        "frekvens": CODE,
        "kilde": text(300),
        "aggregering": CODE,
        "type": CODE,
        "formel": text(500),
        "foelger_kilden": FLAG,
        "spoersmaal": Kind("a list of questions", _texts),
        "skala": Kind("the lowest and the highest step, as [1, 6]", _scale),
        "personvern": FLAG,
        "k": whole(3, 10),
    },
    "maal": {"indikator": CODE, "enhet": KEY, "aar": YEAR},
    "maalepunkter": {"id": CODE, "aar": YEAR},
    "maalinger": {
        "indikator": CODE,
        "malepunkt": CODE,
        "enhet": KEY,
        "merknad": PROSE,
        "status_maaling": NAME,
        "ja": FLAG,
        "svar": COUNTS,
        "inviterte": PEOPLE,
    },
    "styringskort": {
        "navn": NAME,
        "slag": CODE,
        "indikatorer": Kind("a list of indicators, each alone or as [I06, 2]", _placed),
    },
    "aarshjul": {"maaned": text(60), "hva": text(300)},
    "tiltak": {
        "navn": text(300),
        "enhet": KEY,
        "status": CODE,
        "ansvarlig": KEY,
        "beskrivelse": PROSE,
        "kobling": Kind("one level and its code", lambda v: isinstance(v, Mapping)),
    },
}
AMOUNTS: Final = {one.name: code for code, one in AMOUNTS_IN.items()}
"""What amounts are in, as a file says it → as it is stored."""
EXTRA: Final = {
    "vekt": text(60),
    "teller": text(60),
    "nevner": text(60),
    "beloep_i": Kind("kr, 1000 kr or mill. kr", lambda v: v in AMOUNTS),
    "forklaring": PROSE,
    "hensikt": PROSE,
    "slik_finner_du": PROSE,
}
"""What ``tillegg`` may say of an indicator."""


def misfits(content: Mapping[str, Any]) -> Iterator[Found]:
    """Every value that is of another kind than its key; an empty one is left to whoever requires it."""
    for section, kinds in SHAPES.items():
        items = content.get(section)
        if items is None:
            continue
        if not isinstance(items, list):
            yield (section,), f"expected a list under '{section}'"
            continue
        for number, item in enumerate(items):
            if not isinstance(item, Mapping):
                yield (section, number), f"expected keys and values, read {item!r:.60}"
            else:
                yield from _of_item((section, number), item, kinds)
    yield from _of_extra(content.get("tillegg"))


def _of_extra(extra: Any) -> Iterator[Found]:
    if extra is not None and not isinstance(extra, Mapping):
        yield ("tillegg",), f"expected keys and values, read {extra!r:.60}"
        return
    for code, item in (extra or {}).items():
        if isinstance(item, Mapping):
            yield from _of_item(("tillegg", code), item, EXTRA)
        else:
            yield ("tillegg", code), f"expected keys and values, read {item!r:.60}"


def _of_item(where: Path, item: Mapping[str, Any], kinds: Mapping[str, Kind]) -> Iterator[Found]:
    for key, kind in kinds.items():
        value = item.get(key)
        if value is not None and not kind.fits(value):
            yield (*where, key), f"{key}: read {value!r:.60}, expected {kind.expected}"
