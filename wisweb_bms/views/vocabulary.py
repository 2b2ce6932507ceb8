"""The words of spreadsheets for this visitor: their own language first, the others understood too."""

from __future__ import annotations

from functools import cache

from wisweb_bms.imports.vocabulary import Speech, Vocabulary
from wisweb_bms.views import words
from wisweb_bms.views.texts import LOCALES, texts


def speech(locale: str) -> Speech:
    """The texts and the choices' words in a language; sheets are read by the words of every municipality."""
    ours = texts(locale)
    _ = ours.plain
    return Speech(
        _,
        {
            "kind": words.entry_kinds(ours),
            "operator": words.operators(ours),
            "time": words.times(ours),
            "frequency": words.frequencies(ours),
            "direction": words.directions(ours),
            "stage": {"planned": _("Planlagt"), "active": _("I drift"), "ended": _("Avsluttet")},
        },
    )


@cache
def vocabulary(locale: str) -> Vocabulary:
    """The language's own words, and those of the others."""
    others = [speech(other) for other in LOCALES if other != locale]
    return Vocabulary(speech(locale), others)
