"""A municipality's own names of the levels, put where the interface's texts say ours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from wisweb_bms.views.visit import find_visit

FORMS: Final[Mapping[str, tuple[str, str, str]]] = {
    "focus_area": ("fokusområde", "fokusområdet", "fokusområder"),
    "criterion": ("suksesskriterium", "suksesskriteriet", "suksesskriterier"),
    "scorecard": ("styringskort", "styringskortet", "styringskort"),
}
"""Level → one, the one, several, as the texts of the code have them."""
_PARTS: Final = ("", "_the", "_many")
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "nb": {
        "focus_area": r"fokusområde(?:t|r)?",
        "criterion": r"suksesskriteri(?:um|et|er)",
        "scorecard": r"styringskort(?:et)?",
    },
    "nn": {
        "focus_area": r"fokusområd(?:et|e|a)",
        "criterion": r"suksesskriteri(?:um|et|a|er)",
        "scorecard": r"styringskort(?:et|a)?",
    },
    "en": {
        "focus_area": r"focus areas?",
        "criterion": r"success criteri(?:on|a)",
        "scorecard": r"scorecards?",
    },
}
_BEFORE: Final = {
    "nytt": "ny",
    "ett": "én",
    "eitt": "éin",
    "et": "en",
    "eit": "ein",
    "annet": "annen",
    "anna": "annan",
    "noe": "noen",
    "noko": "nokon",
}
"""What stands before a neuter word, and before another."""


def keys(level: str) -> tuple[str, str, str]:
    """Where the three forms of a level's name are kept in the municipality's row."""
    one, the, many = (f"{level}{part}" for part in _PARTS)
    return one, the, many


def named(source: str, text: str, locale: str) -> str:
    """A text with the visitor's municipality's own names; ``source`` is the same text in bokmål.

    The bokmål says which form stands where: in nynorsk one and several may be written alike.
    """
    entered = find_visit()
    names = entered.level_names if entered is not None else None
    return renamed(source, text, locale, names) if names else text


def renamed(source: str, text: str, locale: str, names: Mapping[str, str]) -> str:
    """The text with these names instead of ours."""
    for level in FORMS:
        if names.get(level):
            text = _renamed(level, source, text, locale, names)
    return text


def _renamed(level: str, source: str, text: str, locale: str, names: Mapping[str, str]) -> str:
    forms = _forms(level, source)
    is_neuter = names.get(keys(level)[1], "t").endswith("t")

    def put(found: re.Match[str]) -> str:
        form = next(forms, 0)
        own = names[keys(level)[0 if locale == "en" and form == 1 else form]]
        before = found[1] if is_neuter else _agreeing(found[1])
        said = before + own
        return said[0].upper() + said[1:] if found[0][0].isupper() else said

    return _pattern(level, locale).sub(put, text)


def _forms(level: str, source: str) -> Iterator[int]:
    """Which form stands where in the bokmål."""
    for word in _pattern(level, "nb").finditer(source):
        yield FORMS[level].index(word[2].lower())


def _agreeing(before: str) -> str:
    return "".join(f"{_BEFORE[word.lower()]} " for word in before.split())


@cache
def _pattern(level: str, locale: str) -> re.Pattern[str]:
    before = "|".join(_BEFORE) if locale != "en" else "(?!)"
    return re.compile(rf"\b((?:(?:{before}) )*)({_WORDS[locale][level]})\b", re.IGNORECASE)
