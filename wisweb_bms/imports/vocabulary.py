"""The words of a set-up sheet: heads and choices as the forms have them, in every language at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from wisweb_bms.engine.characters import folded
from wisweb_bms.forms import indicator as shape
from wisweb_bms.forms.setup import Field
from wisweb_bms.models.indicator import AMOUNTS_IN

from .refusing import Translate

AREAS, CRITERIA, INDICATORS, QUESTIONS, TARGETS = (
    "areas",
    "criteria",
    "indicators",
    "basis",
    "targets",
)
LEFT_OUT = frozenset({"responsible_role", "person", "place", "questions", "shows_questions"})
BASIS = frozenset({"scale_id", "dont_know"})


@dataclass(frozen=True, slots=True)
class Speech:
    """One language: its texts, and code → word for every choice."""

    translate: Translate
    words: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Vocabulary:
    """The visitor's language first, then the others: a sheet may be filled in in any of them."""

    own: Speech
    others: Sequence[Speech]

    @property
    def all(self) -> tuple[Speech, ...]:
        return (self.own, *self.others)

    @cached_property
    def names(self) -> dict[str, str]:
        """Sheet → its name in the visitor's language."""
        return sheet_names(self.own.translate)

    @cached_property
    def sheets(self) -> dict[str, str]:
        """Every name a sheet may have → the sheet."""
        return {
            name.casefold(): sheet
            for speech in self.all
            for sheet, name in sheet_names(speech.translate).items()
        }

    @cached_property
    def heads(self) -> dict[str, dict[str, str]]:
        """Sheet → field → its head in the visitor's language."""
        return heads_of(self.own)

    def field_of(self, sheet: str, head: str) -> str | None:
        """The field that a head means, in any language."""
        return self._fields[sheet].get(_plain(head))

    @cached_property
    def _fields(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for speech in reversed(self.all):
            for sheet, heads in heads_of(speech).items():
                found.setdefault(sheet, {}).update({_plain(h): f for f, h in heads.items()})
        return found

    @cached_property
    def _choices(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for speech in reversed(self.all):
            for name, choices in choices_of(speech).items():
                own = found.setdefault(name, {})
                own.update({_plain(code): code for code in choices})
                own.update({_plain(word): code for code, word in choices.items()})
        return found

    def code_of(self, field: str, text: str) -> str | None:
        """The code of a choice written in any language; None where there is none."""
        return self._choices[field].get(_plain(text))

    def yes_or_no(self, text: str) -> bool | None:
        """Whether a cell says yes or no; None where it says neither."""
        plain = _plain(text)
        if plain in ("ja", "x", "yes", "1", "sann", "true"):
            return True
        return False if plain in ("nei", "no", "0", "usann", "false", "") else None


def _plain(text: str) -> str:
    return folded(text.replace("*", " "))


def sheet_names(_: Translate) -> dict[str, str]:
    """Sheet → its name, in the order they stand in the workbook."""
    return {
        AREAS: _("Fokusområder"),
        CRITERIA: _("Suksesskriterier"),
        INDICATORS: _("Indikatorer"),
        QUESTIONS: _("Spørsmål"),
        TARGETS: _("Mål"),
    }


def heads_of(speech: Speech) -> dict[str, dict[str, str]]:
    """Sheet → field → head, in order."""
    _ = speech.translate
    own = {f.name: f.label for f in indicator_fields(speech)}
    return {
        AREAS: {"code": _("Kode"), "name": _("Navn"), "aim": _("Mål")},
        CRITERIA: {"code": _("Kode"), "area": _("Fokusområde"), "text": _("Tekst")},
        INDICATORS: {
            "code": own.pop("code"),
            "name": own.pop("name"),
            "area": _("Fokusområde"),
            "criterion": _("Suksesskriterium"),
            **own,
        },
        QUESTIONS: {
            "indicator": _("Indikator"),
            "text": _("Spørsmål"),
            "scale_low": _("Laveste trinn"),
            "scale_high": _("Høyeste trinn"),
            "dont_know": _("Vet ikke er et svar"),
        },
        TARGETS: {
            "indicator": _("Indikator"),
            "unit": _("Enhet"),
            "year": _("År"),
            "part": _("Del av året"),
            "green": _("Grønn grense"),
            "yellow": _("Gul grense"),
            "yellow_from": _("Gul fra"),
            "green_from": _("Grønn fra"),
            "green_to": _("Grønn til"),
            "yellow_to": _("Gul til"),
        },
    }


def indicator_fields(speech: Speech) -> list[Field]:
    """Every field an indicator may have, whatever its kind of entry, that a sheet asks for."""
    fields = shape.fields(speech.translate, speech.words, (), ())
    return [field for field in fields if field.name not in LEFT_OUT | BASIS]


def choices_of(speech: Speech) -> dict[str, Mapping[str, str]]:
    """Field → code → word, for the fields with a fixed choice."""
    _ = speech.translate
    words = speech.words
    return {
        "frequency": {c: w for c, w in words["frequency"].items() if c in shape.FREQUENCIES},
        "life_cycle": {c: words["stage"][c] for c in shape.STAGES},
        "entry_kind": words["kind"],
        "operator": words["operator"],
        "over_time": {c: words["time"][c] for c in shape.TIMES},
        "direction": words["direction"],
        "amounts_in": {code: one.name for code, one in AMOUNTS_IN.items()},
        "ytd_target": {
            "wait": _("Uten farge til året er omme"),
            "linear": _("Bedømmes jevnt gjennom året"),
        },
    }
