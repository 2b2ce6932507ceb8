"""Reporting one measurement: fields by kind of entry, questions before saving, nothing typed lost."""

from __future__ import annotations

import uuid
from decimal import Decimal
from typing import Any, Final

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.plausible import is_far
from wisweb_bms.forms.figures import FigureForm
from wisweb_bms.forms.kinds import (
    SurveyRow,
    fault_across,
    figures,
    forecast_spec,
    specs,
    survey_rows,
)
from wisweb_bms.models import Measurement
from wisweb_bms.models.measurement import DONT_KNOW
from wisweb_bms.queries.reporting import Task, find_task, last_weight, report_page
from wisweb_bms.releasing import release
from wisweb_bms.rights import requires
from wisweb_bms.services import reminders
from wisweb_bms.services import report as reports
from wisweb_bms.services.actor import Actor
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.formats import Formats, typed_number
from wisweb_bms.views.messages import say
from wisweb_bms.views.overtaken import note_overtaken
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.people import names_of
from wisweb_bms.views.sending import send_waiting
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import Refused, need

LONGEST = {"kommentar": reports.LONGEST_COMMENT, "begrunnelse": reports.LONGEST_REASON}
PEOPLE = ("survey", "mean")
LOCKED: Final = N_("Perioden er låst. Be den som godkjenner, om å åpne den for enheten din.")


@bp.route("/rapporter/<int:measurement_id>", methods=["GET", "POST"])
@requires("bms.report", keeps_form=True)
def report(measurement_id: int) -> BaseResponse:
    """The form of a measurement; sent, it is saved or given back as typed with a sentence at the field."""
    desk = _Desk(measurement_id)
    return desk.save() if request.method == "POST" else desk.page()


class _Desk:
    """What one request about one measurement needs, from the row to the parsed form."""

    def __init__(self, measurement_id: int) -> None:
        self.here: Place = place()
        asked.row(Measurement, measurement_id)
        self.task: Task = find_task(self.here.scope, measurement_id) or abort(404)
        if self.task.measurement.excluded:
            abort(404)
        self._let_in()
        self.formats = Formats(self.here.visit.locale, self.here.scope.municipality.time_zone)
        self._ = texts(self.here.visit.locale).gettext
        version = self.task.version
        self.rows: tuple[SurveyRow, ...] = ()
        if version.entry_kind == "survey":
            scale = (int(version.lowest or 1), int(version.highest or 6))
            self.rows = survey_rows(self.task.questions, self._by_question(), scale, self._)
        fields = specs(version, self._, self.rows)
        self.form = FigureForm((*fields, forecast_spec(version, self._)), self._, self._show)
        self.fault = ""
        self.notice = ""

    def _let_in(self) -> None:
        """Raw figures about people are for those the right itself was given: configuring is not enough."""
        unit_key = self.task.measurement.unit_key
        need("bms.report", unit_key)
        about_people = self.task.indicator.privacy or self.task.version.entry_kind in PEOPLE
        if about_people and unit_key not in self.here.scope.may_report:
            raise Refused("bms.report")

    def _by_question(self) -> bool:
        answers = self.task.measurement.answers or {}
        known = bool(answers) and "0" not in answers
        wanted = request.values.get("sporsmal")
        return wanted == "ja" if wanted else known

    def _show(self, value: Decimal) -> str:
        return typed_number(value)

    # -- showing -------------------------------------------------------------------------------

    def page(self, status: int = 200) -> Response:
        sent = request.form if request.method == "POST" else {}
        view = report_page(self.here.scope, self.here.names, self.task)
        return render_page(
            "report.html",
            status=status,
            page=view,
            fields=self.form.views(self._prefill()),
            rows=self.rows,
            dont_know=DONT_KNOW,
            by_question=bool(self.rows) and self.rows[0].question_id != 0,
            has_questions=bool(self.task.questions),
            yes=sent.get("ja", self._known_yes()),
            comment=sent.get("kommentar", self.task.measurement.comment),
            reason=sent.get("begrunnelse", ""),
            preliminary=sent.get("forelopig") == "ja"
            if sent
            else self.task.measurement.stage == "preliminary",
            send_key=sent.get("send_key") or uuid.uuid4().hex,
            based_on=sent.get("bygger_pa", self.task.measurement.entry_id or ""),
            fault=self.fault,
            closed=self._closed() if request.method == "GET" else "",
            notice=self.notice,
            people=names_of(e.actor_key for e in view.entries if e.actor_kind == "user"),
            is_far=view.cell.value is not None and is_far(view.cell.value, view.earlier),
            units=self.here.units,
        )

    def _known_yes(self) -> str:
        numerator = self.task.measurement.numerator
        return "" if numerator is None else ("ja" if numerator else "nei")

    def _prefill(self) -> dict[str, str]:
        """What is reported already, and a weight to start from."""
        row = self.task.measurement
        known: dict[str, Any] = {
            name: getattr(row, name, None)
            for name in (s.name for s in self.form.specs)
            if hasattr(row, name)
        }
        if row.entry_id is None and "weight" in known:
            known["weight"] = last_weight(self.here.scope, self.task)
        for question, steps in (row.answers or {}).items():
            known.update({f"a{question}_{step}": count for step, count in steps.items()})
        return {n: self._show(Decimal(v)) for n, v in known.items() if v is not None}

    # -- saving --------------------------------------------------------------------------------

    def save(self) -> BaseResponse:
        readable = self.form.read(request.form)
        if not is_trusted():
            self.notice = self._(
                "Skjemaet var for gammelt og ble ikke lagret. Se over og lagre på nytt."
            )
            return self.page(400)
        yes = request.form.get("ja")
        if self.task.version.entry_kind == "yes_no" and yes not in ("ja", "nei"):
            self.fault = self._("Velg ja eller nei.")
            return self.page()
        if not readable:
            return self.page()
        parts = figures(self.task.version, self.form.figures(), yes)
        parts["stage"] = "preliminary" if request.form.get("forelopig") == "ja" else "final"
        self.fault = (
            self._left_out() or fault_across(self.task.version, parts, self._) or self._too_long()
        )
        if self.task.version.entry_kind == "survey" and not parts.get("answers"):
            self.fault = self._("Skriv minst ett antall svar.")
        return self.page() if self.fault else self._keep(parts)

    def _closed(self) -> str:
        """Why nothing would be taken in, said before anybody types; empty where it would."""
        if reports.is_locked(self.task.point, self.task.measurement):
            return self._(LOCKED)
        return self._left_out()

    def _left_out(self) -> str:
        """What does not apply is not reported; whoever plans can say that it does."""
        reason = self.task.measurement.not_applicable
        if not reason:
            return ""
        said = self._(
            "Målingen er satt til «gjelder ikke»: {reason} Den som planlegger, kan endre det."
        )
        return said.format(reason=reason if reason.endswith(".") else f"{reason}.")

    def _too_long(self) -> str:
        for name, most in LONGEST.items():
            length = len(request.form.get(name, "").strip())
            if length > most:
                said = self._("Teksten er på {n} tegn. Det er plass til {most}.")
                return said.format(n=length, most=most)
        return ""

    def _keep(self, parts: dict[str, Any]) -> BaseResponse:
        session = self.here.scope.session
        try:
            saved = reports.report(
                session,
                self.task.measurement,
                parts,
                Actor("user", self.here.visit.user.key),
                send_key=request.form.get("send_key", "")[:40] or uuid.uuid4().hex,
                based_on_id=asked.entry_of("bygger_pa", self.task.measurement),
                comment=request.form.get("kommentar", "").strip(),
                reason=request.form.get("begrunnelse", "").strip(),
            )
        except reports.Locked:
            session.rollback()
            self.fault = self._(LOCKED)
            return self.page()
        except reports.ReasonMissing:
            session.rollback()
            self.fault = self._("Tallet er rapportert før. Skriv kort hvorfor det rettes.")
            return self.page()
        note_overtaken(self.here, self.task, saved, self._)
        visit = self.here.visit
        reminders.keep_language(session, visit.municipality_id, visit.user.key, visit.locale)
        release(self.here.scope, {self.task.measurement.point_id})
        session.commit()
        say("success", self._("Lagret."))
        if saved.overtaken is not None:
            send_waiting()
        return redirect(url("report", measurement_id=self.task.measurement.id), 303)
