"""A set-up form: fields from a list, values as typed, faults at the field, and the other's version beside."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from types import MappingProxyType
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
    more: bool = False  # seldom filled in: stands under *Flere opplysninger*
    decided_by: str = (
        ""  # the field whose choice says whether this one, or a choice of it, is asked for
    )
    asked_for: tuple[str, ...] = ()  # the choices there that this field belongs to; none is all
    offered_for: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # the same a choice here
    start: Any = None  # what it holds when it comes into the form by a choice
    usual: str = ""  # what a new form holds
    is_asked: bool = True
    closed: frozenset[str] = (
        frozenset()
    )  # the choices that are not offered as the other field stands
    typed: str = ""
    error: str = ""
    theirs: str | None = None

    @property
    def is_told(self) -> bool:
        """Whether one must see it: something is said about it, or it holds more than a new form does."""
        about = bool(self.error) or self.theirs is not None
        return about or (self.is_asked and self.typed != self.usual)

    def beside(self, chosen: str) -> Field:
        """As it is asked for while the field that decides holds ``chosen``."""
        closed = (value for value, fit in self.offered_for.items() if chosen not in fit)
        asked = not self.asked_for or chosen in self.asked_for
        return replace(self, is_asked=asked, closed=frozenset(closed))


class SetupForm:
    """The fields of one row, filled from the row or from what was sent."""

    def __init__(
        self,
        fields: Iterable[Field],
        translate: Translate,
        usual: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        """``usual`` is what the form of a new row starts with."""
        self.fields: tuple[Field, ...] = tuple(
            replace(f, usual=typed(usual.get(f.name))) for f in fields
        )
        self._ = translate
        self.values: dict[str, Any] = {}
        self.fault = ""

    def fill(self, values: Mapping[str, Any]) -> None:
        """As the row stands; what is not asked for holds what it would start with."""
        told = {f.name: typed(values.get(f.name)) for f in self.fields}
        self.fields = tuple(
            replace(f, typed=told[f.name] if f.is_asked else _started(f, values))
            for f in self._asked(told)
        )

    def read(self, sent: Mapping[str, str], stands: Mapping[str, Any] | None = None) -> bool:
        """What was sent, parsed into ``values``; False where a field can't be read.

        A field that was not sent at all stays as it ``stands`` in the row; a box without its tick
        is sent as nothing by the hidden field behind it. What is not asked for is not read.
        """
        known = stands or {}
        told = {f.name: sent.get(f.name, typed(known.get(f.name))) for f in self.fields}
        self.fields = tuple(
            self._read(f, told[f.name]) if f.is_asked else replace(f, typed=_started(f, known))
            for f in self._asked(told)
        )
        return not any(f.error for f in self.fields)

    def offer(self, sent: Mapping[str, str], values: Mapping[str, Any]) -> None:
        """Fields that were not in the form sent start as they would in a new one; no faults yet."""
        self.fields = tuple(
            replace(f, error="", typed=f.typed if f.name in sent else _started(f, values))
            for f in self.fields
        )

    def _asked(self, told: Mapping[str, str]) -> Iterable[Field]:
        return (f.beside(told.get(f.decided_by, "")) for f in self.fields)

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
            if f.is_asked and typed(row.get(f.name)) != f.typed and f.name in row
            else f
            for f in self.fields
        )

    def facts(self, without: Collection[str] = ()) -> Sequence[tuple[str, str]]:
        """Label and value of everything that is filled in, for reading."""
        told = (f for f in self.fields if f.is_asked and f.name not in without)
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
            if text not in dict(field.choices) or text in field.closed:
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


def at_first(fields: Iterable[Field], names: Collection[str]) -> tuple[Field, ...]:
    """Only these stand in the form at first; the rest under *Flere opplysninger*."""
    return tuple(replace(f, more=f.name not in names) for f in fields)


def _started(field: Field, values: Mapping[str, Any]) -> str:
    """What a field holds that comes into the form by a choice."""
    return typed(values.get(field.name) if field.start is None else field.start)


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
