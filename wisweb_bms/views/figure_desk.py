"""The form of one measurement, wherever it stands: its fields by kind of entry, and what they hold at first."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from flask import request

from wisweb_bms.forms.figures import FieldView, FigureForm
from wisweb_bms.forms.kinds import SurveyRow, forecast_spec, specs, survey_rows
from wisweb_bms.models.measurement import DONT_KNOW
from wisweb_bms.queries.reporting import Task, last_weight
from wisweb_bms.services import report as reports
from wisweb_bms.views.environment import N_
from wisweb_bms.views.formats import typed_number
from wisweb_bms.views.parameters import Place
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import Refused, need

PEOPLE: Final = ("survey", "mean")
LOCKED: Final = N_("Perioden er låst. Be den som godkjenner, om å åpne den for området ditt.")
LEFT_OUT: Final = N_(
    "Målingen er satt til «gjelder ikke»: {reason} Den som planlegger, kan endre det."
)


def let_in(here: Place, task: Task) -> None:
    """Raw figures about people are for those the right itself was given: configuring is not enough."""
    unit_key = task.measurement.unit_key
    need("bms.report", unit_key)
    about_people = task.indicator.privacy or task.version.entry_kind in PEOPLE
    if about_people and unit_key not in here.scope.may_report:
        raise Refused("bms.report")


@dataclass(frozen=True, slots=True)
class FigureEntry:
    """What the markup of the form is made from."""

    measurement_id: int
    name: str
    kind: str
    fields: tuple[FieldView, ...]
    rows: tuple[SurveyRow, ...]
    dont_know: str
    by_question: bool
    has_questions: bool
    yes: str
    comment: str
    reason: str
    preliminary: bool
    send_key: str
    based_on: int | str
    corrects: bool
    origin: str  # where the visitor came from
    begins: bool  # whether the first field is where the visitor begins


class FigureDesk:
    """The fields of a measurement, read from a form or filled with what is known."""

    def __init__(self, here: Place, task: Task) -> None:
        self.here, self.task = here, task
        self._ = texts(here.visit.locale).gettext
        version = task.version
        self.rows: tuple[SurveyRow, ...] = ()
        if version.entry_kind == "survey":
            scale = (int(version.lowest or 1), int(version.highest or 6))
            self.rows = survey_rows(task.questions, self._by_question(), scale, self._)
        fields = specs(version, self._, self.rows)
        self.form = FigureForm((*fields, forecast_spec(version, self._)), self._, typed_number)

    def _by_question(self) -> bool:
        answers = self.task.measurement.answers or {}
        known = bool(answers) and "0" not in answers
        wanted = request.values.get("sporsmal")
        return wanted == "ja" if wanted else known

    def closed(self) -> str:
        """Why nothing would be taken in, said before anybody types; empty where it would."""
        if reports.is_locked(self.task.point, self.task.measurement):
            return self._(LOCKED)
        return self.left_out()

    def left_out(self) -> str:
        """What does not apply is not reported; whoever plans can say that it does."""
        reason = self.task.measurement.not_applicable
        if not reason:
            return ""
        return self._(LEFT_OUT).format(reason=reason if reason.endswith(".") else f"{reason}.")

    def entry(
        self, sent: Mapping[str, str], origin: str = "", weight: Decimal | None = None
    ) -> FigureEntry:
        """The form with what was sent, else with what is known; ``weight`` is one to start from."""
        row, known_stage = self.task.measurement, self.task.measurement.stage
        return FigureEntry(
            measurement_id=row.id,
            name=self.task.indicator.name,
            kind=self.task.version.entry_kind,
            fields=tuple(self.form.views(self._known(weight))),
            rows=self.rows,
            dont_know=DONT_KNOW,
            by_question=bool(self.rows) and self.rows[0].question_id != 0,
            has_questions=bool(self.task.questions),
            yes=sent.get("ja", self._known_yes()),
            comment=sent.get("kommentar", row.comment),
            reason=sent.get("begrunnelse", ""),
            preliminary=sent.get("forelopig") == "ja" if sent else known_stage == "preliminary",
            send_key=sent.get("send_key") or uuid.uuid4().hex,
            based_on=sent.get("bygger_pa", row.entry_id or ""),
            corrects=row.entry_id is not None,
            origin=origin,
            begins=not sent,
        )

    def _known_yes(self) -> str:
        numerator = self.task.measurement.numerator
        return "" if numerator is None else ("ja" if numerator else "nei")

    def _known(self, weight: Decimal | None) -> dict[str, str]:
        """What is reported already, and a weight to start from."""
        row = self.task.measurement
        known: dict[str, Any] = {
            name: getattr(row, name, None)
            for name in (s.name for s in self.form.specs)
            if hasattr(row, name)
        }
        if row.entry_id is None and "weight" in known:
            known["weight"] = weight or last_weight(self.here.scope, self.task)
        for question, steps in (row.answers or {}).items():
            known.update({f"a{question}_{step}": count for step, count in steps.items()})
        return {n: typed_number(Decimal(v)) for n, v in known.items() if v is not None}
