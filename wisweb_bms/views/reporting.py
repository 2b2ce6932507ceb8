"""Reporting one measurement: fields by kind of entry, questions before saving, nothing typed lost."""

from __future__ import annotations

import uuid
from typing import Any, Final

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.plausible import is_far
from wisweb_bms.forms.kinds import fault_across, figures
from wisweb_bms.models import Measurement
from wisweb_bms.queries.reporting import Task, find_task, report_page
from wisweb_bms.releasing import release
from wisweb_bms.rights import requires
from wisweb_bms.services import reminders
from wisweb_bms.services import report as reports
from wisweb_bms.services.actor import Actor
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.figure_desk import LOCKED, FigureDesk, let_in
from wisweb_bms.views.messages import say
from wisweb_bms.views.overtaken import note_overtaken
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.people import names_of
from wisweb_bms.views.sending import send_waiting
from wisweb_bms.views.texts import texts
from wisweb_bms.views.way_back import origin

LONGEST = {"kommentar": reports.LONGEST_COMMENT, "begrunnelse": reports.LONGEST_REASON}
GRID: Final = "samlet"
INDICATOR: Final = "indikator"
BOARD: Final = "oppfolging"
"""Where a form is opened from, beside *Mine oppgaver*."""


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
        let_in(self.here, self.task)
        self._ = texts(self.here.visit.locale).gettext
        self.desk = FigureDesk(self.here, self.task)
        self.form = self.desk.form
        self.origin = origin(GRID, INDICATOR, BOARD)
        self.fault = ""
        self.notice = ""

    # -- showing -------------------------------------------------------------------------------

    def page(self, status: int = 200) -> Response:
        sent = request.form if request.method == "POST" else {}
        view = report_page(self.here.scope, self.here.names, self.task)
        return render_page(
            "report.html",
            status=status,
            page=view,
            entry=self.desk.entry(sent, self.origin),
            fault=self.fault,
            closed="" if sent else self.desk.closed(),
            notice=self.notice,
            people=names_of(e.actor_key for e in view.entries if e.actor_kind == "user"),
            is_far=view.cell.value is not None and is_far(view.cell.value, view.earlier),
            units=self.here.units,
        )

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
            self.desk.left_out()
            or fault_across(self.task.version, parts, self._)
            or self._too_long()
        )
        if self.task.version.entry_kind == "survey" and not parts.get("answers"):
            self.fault = self._("Skriv minst ett antall svar.")
        return self.page() if self.fault else self._keep(parts)

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
        if saved.overtaken is not None:
            send_waiting()
        return redirect(self._onward(), 303)

    def _onward(self) -> str:
        """To the grid that the form was opened from, else to what is next to report."""
        row = self.task.measurement
        if self.origin == GRID:
            say("success", self._("Lagret: {name}.").format(name=self.task.indicator.name))
            period = self.task.point.period_key
            return url("report_unit", enhet=row.unit_key, periode=period)
        return url("tasks", lagret=row.id, fra=self.origin or None)
