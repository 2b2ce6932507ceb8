"""What the columns of a file of results mean: by their heads, in Norwegian and English, else by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from wisweb_bms.engine.characters import folded

from .written_periods import NO_YEAR, SPAN, read_written

PLACES = ("unit", "indicator", "period", "year")
PARTS = (
    "value",
    "numerator",
    "denominator",
    "budget",
    "actual",
    "weight",
    "headcount",
    "respondents",
    "invited",
    "forecast",
)
MIXED = "wide_mixed"
"""A head that says two things: an indicator and a part, or the values of two axes."""
WIDE = ("wide_unit", "wide_indicator", "wide_period", MIXED)
_HEADS: Mapping[str, str] = {
    "unit": "enhet avd eining område avdeling virksomhet verksemd enhetskode enhetsnavn einingskode "
    "einingsnamn enhetsnr orgnr unit department unit_code unit_name region",
    "indicator": "indikator indikatorkode indikatornavn indikatornamn nøkkeltall nøkkeltal kode "
    "måltall indicator indicator_code indicator_name measure kpi statistikkvariabel",
    "period": "periode måleperiode målepunkt tertial kvartal måned månad period point",
    "year": "år årstall årstal year",
    "value": "verdi resultat tall tal måling result value figure gjennomsnitt snitt mean average",
    "numerator": "teller teljar numerator",
    "denominator": "nevner nemnar denominator",
    "budget": "budsjett budget",
    "actual": "regnskap rekneskap faktisk actual accounts",
    "weight": "vekt årsverk weight fte",
    "headcount": "personer personar ansatte tilsette headcount employees",
    "respondents": "svar antall_svar respondenter respondentar respondents answers n",
    "invited": "inviterte invited",
    "forecast": "prognose forecast",
    "comment": "kommentar merknad comment note",
}
_ROLE_OF = {word: role for role, words in _HEADS.items() for word in words.split()}


def guess(
    heads: Sequence[str],
    names: Mapping[str, str],
    is_unit: Callable[[str], bool],
    is_indicator: Callable[[str], bool],
) -> list[str]:
    """A role for every column; ``names`` are the indicators' own names of numerators and the like."""
    found: list[str] = []
    for head in heads:
        role = role_of(head, names)
        if not role and head:
            role = axis_of(head, is_unit, is_indicator)
            role = role or (MIXED if split_head(head, names, is_unit, is_indicator) else "")
        # Nothing but the value of one axis may stand twice.
        found.append("" if role in found and role not in WIDE else role)
    kinds = [role for role in WIDE if role in found and role != MIXED]
    if "value" in found or len(kinds) > 1 and "wide_period" not in kinds:
        found = ["" if role in WIDE else role for role in found]
    return found


_AMOUNT = re.compile(r", (1000 |mill\. )?kr$")
"""What amounts are in, as it stands behind the name of a field."""


def role_of(head: str, names: Mapping[str, str]) -> str:
    """By the words of the head alone."""
    plain = _AMOUNT.sub("", folded(head).strip(" *:."))
    usual = _ROLE_OF.get(re.sub(r"[\s\-/]+", "_", plain), "")
    # What an indicator calls its own parts goes before what others call theirs.
    return usual if usual in PLACES else names.get(plain, "") or usual


def axis_of(head: str, is_unit: Callable[[str], bool], is_indicator: Callable[[str], bool]) -> str:
    """The axis whose value the head is: a period, a unit or an indicator; empty where it is none."""
    written = read_written(head)
    if written.key:
        return "wide_period"
    if is_unit(head):
        return "wide_unit"
    if is_indicator(head):
        return "wide_indicator"
    # A code such as T1 is a period whose year must be asked for only where it is nothing else.
    return "wide_period" if written.why in (NO_YEAR, SPAN) else ""


def split_head(
    head: str,
    names: Mapping[str, str],
    is_unit: Callable[[str], bool],
    is_indicator: Callable[[str], bool],
) -> dict[str, str]:
    """What a head of two things says: ``I20 n`` is an indicator and a part, ``2026T1 I20`` a period and
    an indicator. Empty where it is none."""

    def kind_of(text: str) -> str:
        role = role_of(text, names)
        return role if role in PARTS else axis_of(text, is_unit, is_indicator)[len("wide_") :]

    words = head.split()
    for place in range(1, len(words)):
        sides = (" ".join(words[:place]), " ".join(words[place:]).strip(" ()"))
        kinds = [kind_of(text) for text in sides]
        if all(kinds) and kinds[0] != kinds[1] and not all(kind in PARTS for kind in kinds):
            return {
                "part" if kind in PARTS else kind: kind if kind in PARTS else text
                for kind, text in zip(kinds, sides, strict=True)
            }
    return {}


def period_of(text: str, year: str = "") -> str | None:
    """The period's key: ``2026T1``, ``T1 2026``, ``1. tertial 2026``, ``mai 2026``, ``31.12.2026``, ``2026``."""
    return read_written(text, year).key or None
