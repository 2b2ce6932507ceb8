"""The form of one measurement: its fields follow from the kind of entry, its faults stand at the field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Any

from wtforms import Form
from wtforms.fields import Field

from wisweb_bms.engine.numbers import NumberRefused, parse_number
from wisweb_bms.models.types import SCALE

from .sentences import outside, refusal


@dataclass(frozen=True, slots=True)
class FigureSpec:
    """One field: which part of the value it is, what it is called and what it may hold."""

    name: str
    label: str
    unit: str = ""
    decimals: int | None = SCALE
    percent: bool = False
    lowest: Decimal | None = None
    highest: Decimal | None = None
    hard: bool = False  # outside the bounds is refused rather than asked
    required: bool = True
    hint: str = ""

    @property
    def inputmode(self) -> str:
        """A phone's number keypad has no minus: it is offered only where none is possible."""
        if self.lowest is None or self.lowest < 0:
            return "text"
        return "decimal" if self.decimals else "numeric"


class FigureField(Field):
    """A figure typed the Norwegian way; keeps what was typed, whatever becomes of it."""

    def __init__(self, spec: FigureSpec, **options: Any) -> None:
        super().__init__(spec.label, **options)
        self.spec = spec
        self.data: Decimal | None = None
        self.typed = ""
        self.fault: NumberRefused | None = None
        self.outside = False

    def process_data(self, value: Any) -> None:
        self.data = value

    def process_formdata(self, valuelist: list[Any]) -> None:
        self.typed = str(valuelist[0]) if valuelist else ""
        self.data = None
        if not self.typed.strip() and not self.spec.required:
            return
        try:
            self.data = self._read()
        except NumberRefused as fault:
            self.fault = fault

    def _read(self) -> Decimal:
        spec = self.spec
        value = parse_number(self.typed, percent=spec.percent, decimals=spec.decimals)
        below = spec.lowest is not None and value < spec.lowest
        above = spec.highest is not None and value > spec.highest
        if spec.hard and (below or above):
            raise NumberRefused("below_lowest" if below else "above_highest", self.typed.strip())
        self.outside = below or above
        return value

    @property
    def choices(self) -> tuple[Decimal, ...]:
        """What an ambiguous figure may have meant."""
        return self.fault.choices if self.fault is not None else ()


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field as the page shows it."""

    name: str
    label: str
    unit: str
    typed: str
    inputmode: str
    required: bool
    hint: str = ""
    error: str = ""
    choices: tuple[str, ...] = ()
    question: str = ""


@lru_cache(maxsize=256)
def _form_class(specs: tuple[FigureSpec, ...]) -> type[Form]:
    return type("MeasurementForm", (Form,), {spec.name: FigureField(spec) for spec in specs})


class FigureForm:
    """The parsed form: figures when everything could be read, else sentences at the fields."""

    def __init__(
        self,
        specs: Iterable[FigureSpec],
        _: Callable[[str], str],
        show: Callable[[Decimal], str],
    ) -> None:
        self.specs = tuple(specs)
        self._ = _
        self._show = show
        self.form: Any = None
        self._confirmed: frozenset[str] = frozenset()

    def read(self, sent: Any) -> bool:
        """Parse what was sent; False where something must be typed again or answered first.

        ``velg`` (field=figure) answers which of two readings was meant, ``confirmed`` that a figure
        outside the usual is right.
        """
        name, _equals, chosen = sent.get("velg", "").partition("=")
        if chosen:
            sent = sent.copy()
            sent[name] = chosen
        self.form = _form_class(self.specs)(sent)
        self._confirmed = frozenset(sent.getlist("confirmed"))
        return not any(f.fault or self._asks(f) for f in self._fields())

    def _fields(self) -> list[FigureField]:
        return [self.form[spec.name] for spec in self.specs]

    def _asks(self, field: FigureField) -> bool:
        return field.outside and f"{field.spec.name}={field.typed.strip()}" not in self._confirmed

    def figures(self) -> dict[str, Decimal | None]:
        """Name → figure, after ``read`` said yes."""
        return {spec.name: self.form[spec.name].data for spec in self.specs}

    def views(self, prefill: Mapping[str, str]) -> tuple[FieldView, ...]:
        """The fields for the page: as typed where something was sent, else prefilled."""
        return tuple(self._view(spec, prefill.get(spec.name, "")) for spec in self.specs)

    def _view(self, spec: FigureSpec, prefill: str) -> FieldView:
        view = FieldView(
            spec.name, spec.label, spec.unit, prefill, spec.inputmode, spec.required, spec.hint
        )
        if self.form is None:
            return view
        field: FigureField = self.form[spec.name]
        view = replace(view, typed=field.typed)
        if field.fault is not None:
            return replace(
                view,
                error=refusal(field.fault, self._, self._show, spec.decimals),
                choices=tuple(self._show(c) for c in field.choices),
            )
        if self._asks(field) and field.data is not None:
            text = outside(field.data, spec.lowest, spec.highest, self._, self._show)
            return replace(view, question=text)
        return view
