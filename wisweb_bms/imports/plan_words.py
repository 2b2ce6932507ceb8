"""How plans are worded: heads, units, how often, and what a written limit says of which way is better."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final

from wisweb_bms.engine.characters import folded
from wisweb_bms.forms.limits import looks_up, spanned

_HEADS: Final[Mapping[str, str]] = {
    "area": "fokusområde;satsingsområde;satsningsområde;innsatsområde;perspektiv;målområde;focus area",
    "criterion": "suksesskriterium;suksesskriterie;suksesskriterier;suksessfaktor;suksessfaktorer;"
    "kritisk suksessfaktor;kritiske suksessfaktorer;delmål;success criterion",
    "code": "kode;indikatorkode;code",
    "name": "indikator;indikatorer;styringsindikator;måleindikator;resultatindikator;nøkkeltall;"
    "nøkkeltal;målekriterium;hva vi måler;kva vi måler;indicator",
    "unit": "gjelder;gjelder for;gjeld;gjeld for;enhet;eining;enheter;nivå;målenivå;virksomhet;unit",
    "year": "år;årstall;year",
    "part": "del av året;del av året (t1, t2)",
    "unit_of_measure": "måleenhet;måleeining;benevning;unit of measure",
    "source": "kilde;kjelde;datakilde;source",
    "how_to_find": "målemetode;metode;måleinstrument",
    "frequency": "hvor ofte;kor ofte;frekvens;målefrekvens;måles;frequency",
    "green": "grønn;grønt;grøn;grønn grense;godt nok;ønsket nivå;ønsket;ønska nivå;ambisjon;"
    "resultatmål;målsetting;måltall;måltal;mål;target;green",
    "yellow": "gul;gult;gul grense;akseptabelt;akseptabelt nivå;akseptabel;minimum;yellow",
}
_FIELD_OF: Final = {word: name for name, words in _HEADS.items() for word in words.split(";")}
LIMITS: Final = ("green", "yellow")
_YEAR: Final = re.compile(r"\b((?:19|20|21)\d\d)\b")
_MARK: Final = re.compile(r"\s*(?:\*+|(?<=\S)\s\d\)|[¹²³⁴⁵]+)\s*$")
_MEASURE: Final = re.compile(r"(.*\d\s*%?)\s*([^\W\d_][^\d<>]*)")
_DECIMALS: Final = re.compile(r"\d[.,](\d{1,4})(?!\d)")
_NOTHING: Final = frozenset(("", "-", "–", "—", "ikke satt", "ikke fastsatt", "ikkje sett", "n/a"))
_WHOLE: Final = frozenset(
    ("kommunen", "kommune", "hele kommunen", "heile kommunen", "kommunenivå", "felles")
    + ("alle", "alle enheter", "alle einingar", "alle virksomheter", "whole municipality")
)
_ALONE: Final = re.compile(r"(?:kun|bare|berre|only)\s+")
_OFTEN: Final[Mapping[str, str]] = {
    "år": "year",
    "årlig": "year",
    "årleg": "year",
    "en gang i året": "year",
    "tertial": "tertial",
    "hvert tertial": "tertial",
    "tertialvis": "tertial",
    "kvartal": "quarter",
    "kvartalsvis": "quarter",
    "måned": "month",
    "månedlig": "month",
    "månadleg": "month",
    "halvår": "half_year",
    "halvårlig": "half_year",
    "annethvert år": "second_year",
    "hvert annet år": "second_year",
    "annakvart år": "second_year",
}


def field_of(head: str) -> tuple[str, str] | None:
    """The field that a head means, and its year: ``Mål 2026 Grønn`` is the green limit of 2026."""
    plain = folded(_MARK.sub("", head))
    year = _YEAR.search(plain)
    plain = " ".join(re.sub(r"[^\w ]+", " ", _YEAR.sub(" ", plain)).split())
    name = _FIELD_OF.get(plain) or _FIELD_OF.get(plain.removeprefix("mål ").removesuffix(" mål"))
    if name is None and year and not plain:
        name = "green"
    return (name, year[1] if year and name in LIMITS else "") if name else None


def bare(text: str) -> str:
    """The limit without the measure written behind it."""
    found = _MEASURE.fullmatch(text)
    return found[1].strip() if found and spanned(text) is None else text


def measure(limits: Sequence[str], raw: Sequence[str]) -> str:
    if any("%" in text for text in limits):
        return "%"
    behind = [found[2].strip() for text in raw if (found := _MEASURE.fullmatch(text))]
    return behind[0][:40] if behind and len(set(map(folded, behind))) == 1 else ""


def direction_of(pairs: Sequence[tuple[str, ...]]) -> str:
    """What a row's limits, green and yellow, say of which way is better; empty where they don't."""
    found = {side for pair in pairs for side in _sides(*pair)}
    return found.pop() if len(found) == 1 else ""


def _sides(green: str, yellow: str) -> Iterator[str]:
    signed = [up for up in (looks_up(green), looks_up(yellow)) if up is not None]
    if signed:
        yield from ("higher" if up else "lower" for up in signed)
        return
    ends = [_ends(text) for text in (green, yellow)]
    if ends[0] and ends[1]:
        (low, high), (worse_low, worse_high) = ends[0], ends[1]
        if low < high and worse_low < low and worse_high > high:
            yield "interval"
        elif (low, high) != (worse_low, worse_high):
            yield "higher" if low + high > worse_low + worse_high else "lower"
    elif ends[0] and "%" in green and ends[0][0] < ends[0][1] == 100:
        yield "higher"
    elif ends[0] and 0 == ends[0][0] < ends[0][1]:
        yield "lower"


def _ends(text: str) -> tuple[Decimal, Decimal] | None:
    """Both ends of a span, or the figure twice; for their order alone."""
    parts = spanned(text) or (text, text)
    try:
        low, high = (Decimal(re.sub(r"[ \u00a0%]", "", p).replace(",", ".")) for p in parts)
    except InvalidOperation:
        return None
    return low, high


def unmarked(text: str) -> str:
    """The text without what refers to a footnote."""
    return _MARK.sub("", text)


def is_nothing(text: str) -> bool:
    """Whether the cell says that there is no limit."""
    return folded(text) in _NOTHING


def whole_municipality(text: str) -> tuple[bool, bool]:
    """Whether a row is about the whole municipality, and about nothing below it."""
    plain = folded(text)
    return _ALONE.sub("", plain) in _WHOLE, _ALONE.match(plain) is not None


def how_often(text: str) -> str:
    """The code of a frequency as plans word it; empty for any other."""
    return _OFTEN.get(folded(text), "")


def decimals(limits: Sequence[str]) -> int:
    """The most decimals that any of the limits has."""
    return max((len(d) for text in limits for d in _DECIMALS.findall(text)), default=0)


def years_in(text: str) -> list[str]:
    """The years that a title names."""
    return _YEAR.findall(text)
