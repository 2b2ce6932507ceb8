"""The one form of an action: its fields, how days and amounts are read, and the form for many at once."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from wisweb_bms.engine.actions import ActionStatus
from wisweb_bms.engine.numbers import NumberRefused
from wisweb_bms.engine.periods import read_day

from .setup import Field, SetupForm, Translate, at_first, typed

UNCHANGED: Final = ""
MONEY: Final = 2
COLUMNS: Final = (
    "title",
    "description",
    "unit_key",
    "start",
    "deadline",
    "expected_finish",
    "finished",
    "status",
    "progress",
    "cost",
    "budget",
    "expected_effect",
    "effect_text",
    "body",
    "case_number",
    "link",
    "cause",
)
"""The fields that are columns of their own; people and level are found by name first."""
AT_FIRST: Final = frozenset({"title", "unit_key", "person", "level", "deadline"})
"""What a new action needs before it is of use; that it answers a result is told by the cause."""
Choices = Sequence[tuple[str, str]]


class ActionForm(SetupForm):
    """A form whose days are read as they are sent and as they are typed, and that asks which number."""

    def _parse(self, field: Field, text: str) -> Any:
        if field.kind == "date":
            return self._day(field, text)
        try:
            return super()._parse(field, text)
        except NumberRefused as fault:
            if fault.kind != "ambiguous":
                raise
            readings = self._(" eller ").join(typed(choice) for choice in fault.choices)
            raise ValueError(
                self._("{read} kan leses på to måter. Skriv {readings}.").format(
                    read=fault.read, readings=readings
                )
            ) from fault

    def _day(self, field: Field, text: str) -> dt.date | None:
        if not text and not field.required:
            return None
        try:
            return read_day(text)
        except ValueError:
            raise ValueError(
                self._("«{read}» er ikke en dato. Skriv for eksempel 31.12.2026.").format(
                    read=text[:40]
                )
            ) from None


def statuses(_: Translate) -> dict[str, str]:
    """Status → its word."""
    return {
        ActionStatus.PLANNED.value: _("Planlagt"),
        ActionStatus.IN_PROGRESS.value: _("Pågår"),
        ActionStatus.COMPLETED.value: _("Fullført"),
        ActionStatus.CANCELLED.value: _("Avbrutt"),
    }


def fields(
    _: Translate, units: Choices, levels: Choices, cause_hint: str = ""
) -> tuple[Field, ...]:
    """Every field of an action, in the order they are filled in."""
    link, when, result = _("Kobling"), _("Tid og framdrift"), _("Penger og virkning")
    decided = _("Vedtak")
    found = (
        Field("title", _("Tittel"), longest=300, required=True),
        Field("description", _("Beskrivelse"), "area", longest=20_000),
        Field("unit_key", _("Område"), "choice", choices=tuple(units), required=True),
        Field("person", _("Ansvarlig"), hint=_("Skriv navnet, så finner vi personen.")),
        Field(
            "helpers",
            _("Hjelpere"),
            longest=2000,
            hint=_("Flere navn skilles med komma."),
        ),
        Field(
            "level",
            _("Koblet til"),
            "choice",
            choices=tuple(levels),
            group=link,
            hint=_("Nivået på styringskortet som tiltaket skal løfte."),
        ),
        Field(
            "cause", _("Årsak til resultatet"), "area", longest=20_000, group=link, hint=cause_hint
        ),
        Field("start", _("Start"), "date", group=when),
        Field("deadline", _("Frist"), "date", group=when),
        Field("expected_finish", _("Forventet ferdig"), "date", group=when),
        Field("status", _("Status"), "choice", choices=tuple(statuses(_).items()), group=when),
        Field("progress", _("Framdrift i prosent"), "whole", lowest=0, highest=100, group=when),
        Field(
            "finished",
            _("Faktisk ferdig"),
            "date",
            group=when,
            hint=_("Brukes når tiltaket er fullført."),
        ),
        Field("cost", _("Kostnad, kr"), "number", decimals=MONEY, group=result),
        Field("budget", _("Budsjett, kr"), "number", decimals=MONEY, group=result),
        Field(
            "expected_effect",
            _("Forventet virkning på indikatoren"),
            "number",
            group=result,
            hint=_("Endringen i indikatorens egen måleenhet, for eksempel −1,5."),
        ),
        Field("effect_text", _("Forventet virkning med ord"), "area", longest=20_000, group=result),
        Field("body", _("Vedtatt av"), group=decided),
        Field("case_number", _("Saksnummer"), longest=60, group=decided),
        Field(
            "link",
            _("Lenke til saken"),
            longest=500,
            group=decided,
            hint=_("Begynner med https:// eller http://."),
        ),
    )
    return at_first(found, AT_FIRST | {"cause" if cause_hint else "description"})


def values_of(read: Mapping[str, Any]) -> dict[str, Any]:
    """The columns as they were typed; an empty per cent is none."""
    found = {name: read[name] for name in COLUMNS}
    found["progress"] = read["progress"] or 0
    return found


def many_fields(_: Translate) -> tuple[Field, ...]:
    """What can be changed for many at once; what is left empty is left as it is."""
    as_is = (UNCHANGED, _("Som før"))
    return (
        Field("status", _("Ny status"), "choice", choices=(as_is, *statuses(_).items())),
        Field("person", _("Ny ansvarlig")),
        Field("deadline", _("Ny frist"), "date"),
    )


def names_typed(text: str) -> list[str]:
    """Names with commas, semicolons or line breaks between them."""
    return [name for part in re.split(r"[,;\n]", text) if (name := " ".join(part.split()))]
