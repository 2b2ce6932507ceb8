"""A set-up form: fields from a list, values as typed, faults at the field, and the other's version beside."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from wisweb_bms.engine.characters import composed
from wisweb_bms.engine.numbers import NumberRefused, parse_number

from .sentences import refusal

Translate = Callable[[str], str]
YES = "ja"


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name in the service, its label, what may be typed, and how it stands now."""

    name: str
    label: str
    kind: str = "text"  # text, area, choice, check, whole, number, date
    choices: tuple[tuple[str, str], ...] = ()
    listed_at: str = ""  # the field that has the choices of this text
    hint: str = ""
    longest: int = 200
    longest_line: int = 0  # where each line is a text of its own
    required: bool = False
    lowest: int | None = None
    highest: int | None = None
    decimals: int = 6
    group: str = ""
    short: bool = False
    typed: str = ""
    error: str = ""
    theirs: str | None = None


class SetupForm:
    """The fields of one row, filled from the row or from what was sent."""

    def __init__(self, fields: Iterable[Field], translate: Translate) -> None:
        self.fields: tuple[Field, ...] = tuple(fields)
        self._ = translate
        self.values: dict[str, Any] = {}
        self.fault = ""

    def fill(self, values: Mapping[str, Any]) -> None:
        """As the row stands."""
        self.fields = tuple(replace(f, typed=typed(values.get(f.name))) for f in self.fields)

    def read(self, sent: Mapping[str, str], stands: Mapping[str, Any] | None = None) -> bool:
        """What was sent, parsed into ``values``; False where a field can't be read.

        A field that was not sent at all stays as it ``stands`` in the row; a box without its tick
        is sent as nothing by the hidden field behind it.
        """
        known = stands or {}
        self.fields = tuple(
            self._read(f, sent.get(f.name, typed(known.get(f.name)))) for f in self.fields
        )
        return not any(f.error for f in self.fields)

    def offer(
        self, sent: Mapping[str, str], values: Mapping[str, Any], asked_before: Collection[str]
    ) -> None:
        """Fields that were not in the form sent start as they would in a new one; no faults yet."""
        self.fields = tuple(
            replace(f, error="")
            if f.name in sent or f.name in asked_before
            else replace(f, error="", typed=typed(values.get(f.name)))
            for f in self.fields
        )

    def refuse(self, name: str, sentence: str) -> None:
        """A fault that the service found: at its field, else on top of the form."""
        if all(f.name != name for f in self.fields):
            self.fault = sentence
        self.fields = tuple(
            replace(f, error=sentence) if f.name == name else f for f in self.fields
        )

    def beside(self, row: Mapping[str, Any]) -> None:
        """Put the version of the one who came first beside what was typed, where they differ."""
        self.fields = tuple(
            replace(f, theirs=shown(f, row.get(f.name)))
            if typed(row.get(f.name)) != f.typed and f.name in row
            else f
            for f in self.fields
        )

    def facts(self, without: Collection[str] = ()) -> Sequence[tuple[str, str]]:
        """Label and value of everything that is filled in, for reading."""
        told = (f for f in self.fields if f.name not in without)
        pairs = ((f.label, shown(f, f.typed, self._)) for f in told)
        return tuple((label, value) for label, value in pairs if value)

    def _read(self, field: Field, sent: str) -> Field:
        text = composed(sent).replace("\r\n", "\n").strip()
        try:
            self.values[field.name] = self._parse(field, text)
        except NumberRefused as fault:
            sentence = refusal(fault, self._, str, field.decimals)
            return replace(field, typed=text, error=sentence)
        except ValueError as fault:
            return replace(field, typed=text, error=str(fault))
        return replace(field, typed=text)

    def _parse(self, field: Field, text: str) -> Any:
        if field.kind == "check":
            return text == YES
        if field.required and not text:
            raise ValueError(self._("Feltet må fylles ut."))
        if field.kind == "choice":
            if text not in dict(field.choices):
                raise ValueError(self._("Velg en av mulighetene."))
            return text
        if field.kind in ("whole", "number"):
            return self._number(field, text)
        if len(text) > field.longest:
            said = self._("Teksten er på {n} tegn. Det er plass til {most}.")
            raise ValueError(said.format(n=len(text), most=field.longest))
        for number, line in enumerate(text.split("\n") if field.longest_line else (), start=1):
            if (length := len(line.strip())) > field.longest_line:
                said = self._("Linje {line} er på {n} tegn. Det er plass til {most}.")
                raise ValueError(said.format(line=number, n=length, most=field.longest_line))
        return text

    def _number(self, field: Field, text: str) -> Decimal | int | None:
        if not text:
            return None
        found = parse_number(text, decimals=0 if field.kind == "whole" else field.decimals)
        low, high = field.lowest, field.highest
        if (low is not None and found < low) or (high is not None and found > high):
            raise ValueError(
                self._("Skriv et tall fra {low} til {high}.").format(low=low, high=high)
            )
        return int(found) if field.kind == "whole" else found


def typed(value: Any) -> str:
    """A value as it stands in a field."""
    if value is None or value is False:
        return ""
    if value is True:
        return YES
    if isinstance(value, Decimal):
        return format(value.normalize(), "f").replace(".", ",").replace("-", "\N{MINUS SIGN}")
    return str(value)


def shown(field: Field, value: Any, translate: Translate | None = None) -> str:
    """A value as it is read: a choice by its words."""
    text = typed(value)
    if field.kind == "check" and translate is not None:
        return translate("Ja") if text else translate("Nei")
    return dict(field.choices).get(text, text)
