"""What the columns of a file of results mean: by their heads, in Norwegian and English, else by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from wisweb_bms.engine.periods import PeriodRefused, read_period

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
WIDE = ("wide_unit", "wide_indicator", "wide_period")
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
_MONTHS = ["jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "okt", "nov", "de"]
_MONTH = re.compile(
    r"(jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])[a-zæøå]*\.?\s+(\d{4})", re.I
)
_PART = re.compile(
    r"(?:(\d{4})[\s\-/]*)?(\d{1,2})?\.?\s*([a-zæøå]+)\.?\s*(\d{1,2})?(?:[\s\-/]*(\d{4}))?"
)
_KINDS = {
    "t": "T", "tertial": "T", "h": "H", "halvår": "H", "halvår.": "H", "half": "H",
    "q": "Q", "k": "Q", "kv": "Q", "kvartal": "Q", "quarter": "Q",
    "m": "M", "måned": "M", "månad": "M", "month": "M",
}  # fmt: skip
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


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
            role = _wide(head, is_unit, is_indicator)
        # Nothing but the value of one axis may stand twice.
        found.append("" if role in found and role not in WIDE else role)
    kinds = [role for role in WIDE if role in found]
    if "value" in found or len(kinds) > 1 and "wide_period" not in kinds:
        found = ["" if role in WIDE else role for role in found]
    return found


def role_of(head: str, names: Mapping[str, str]) -> str:
    """By the words of the head alone."""
    plain = re.sub(r"[\s\-/]+", "_", head.casefold().strip(" *:."))
    return _ROLE_OF.get(plain, "") or names.get(head.casefold().strip(), "")


def _wide(head: str, is_unit: Callable[[str], bool], is_indicator: Callable[[str], bool]) -> str:
    if period_of(head) is not None:
        return "wide_period"
    if is_unit(head):
        return "wide_unit"
    return "wide_indicator" if is_indicator(head) else ""


def period_of(text: str, year: str = "") -> str | None:
    """The period's key: ``2026T1``, ``T1 2026``, ``1. tertial 2026``, ``mai 2026``, ``31.12.2026``, ``2026``."""
    plain = " ".join(text.strip().split())
    for tried in (plain, plain.upper(), f"{year}{plain.upper()}" if year else ""):
        if tried and (key := _key(tried)):
            return key
    day = _DAY.fullmatch(plain)
    if day:
        return _key(f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}")
    month = _MONTH.fullmatch(plain if not year or plain[-4:].isdecimal() else f"{plain} {year}")
    if month:
        start = month[1].casefold().replace("y", "i").replace("c", "k")
        number = next(n for n, m in enumerate(_MONTHS, 1) if start[: len(m)] == m)
        return _key(f"{month[2]}M{number:02}")
    return _of_parts(plain.casefold(), year)


def _of_parts(plain: str, year: str) -> str | None:
    found = _PART.fullmatch(plain)
    if found is None:
        return None
    letter = _KINDS.get(found[3])
    number, years = found[2] or found[4], found[1] or found[5] or year
    if letter is None or number is None or not years or (found[2] and found[4]):
        return None
    return _key(
        f"{years}{letter}{int(number):02}" if letter == "M" else f"{years}{letter}{int(number)}"
    )


def _key(text: str) -> str | None:
    try:
        return read_period(text).key
    except PeriodRefused:
        return None
