"""Reporting many measurements at once: a unit's in one period, or an indicator's for all units."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period, read_year
from wisweb_bms.engine.plausible import is_far
from wisweb_bms.forms.entry_grid import (
    IN_GRID,
    GridForm,
    Typed,
    fingerprint,
    known_fields,
    known_yes,
)
from wisweb_bms.forms.figures import FieldView
from wisweb_bms.models import Indicator
from wisweb_bms.queries.entry_grid import (
    GridCell,
    IndicatorGrid,
    UnitGrid,
    UnitPeriod,
    indicator_grid,
    may_see,
    unit_grid,
    unit_periods,
)
from wisweb_bms.releasing import release
from wisweb_bms.rights import requires
from wisweb_bms.services import reminders
from wisweb_bms.services import report as reports
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.indicators import latest
from wisweb_bms.services.sends import earlier_sends
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.formats import Formats, typed_number
from wisweb_bms.views.messages import say
from wisweb_bms.views.overtaken import note_overtaken
from wisweb_bms.views.parameters import Place, asked_period, own_unit, place
from wisweb_bms.views.sending import send_waiting
from wisweb_bms.views.sent import whole
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.texts import texts

KEEP: Final = object()
Build = Callable[[], tuple[UnitGrid | IndicatorGrid, Sequence[GridCell]]]
ROOM = 780
"""How many fields a page holds: 115 units with three periods and two fields each fit."""


@bp.route("/rapporter/enhet", methods=["GET", "POST"])
@requires("bms.report", unit_arg="enhet", keeps_form=True)
def report_unit() -> BaseResponse:
    """All that a unit reports in a period, in one form."""
    here = place()
    unit_key = asked.unit_of("enhet", "bms.report") or _own(here)
    known = unit_periods(here.scope, unit_key)
    period = _period(known)
    if period is None:
        return render_page("report_nothing.html", unit=here.names.ref(unit_key))

    def build() -> tuple[UnitGrid, Sequence[GridCell]]:
        grid = unit_grid(here.scope, here.names, unit_key, period, known)
        return grid, grid.cells

    back = url("report_unit", enhet=unit_key, periode=period.key, prognose=_switch())
    return _Desk(here).run("report_unit.html", back, build)


@bp.route("/rapporter/indikator/<int:indicator_id>", methods=["GET", "POST"])
@requires("bms.report", keeps_form=True)
def report_indicator(indicator_id: int) -> BaseResponse:
    """An indicator for all the units the visitor may report for, with the periods of a year."""
    here = place()
    indicator = asked.row(Indicator, indicator_id)
    version = latest(here.scope.session, indicator)
    if indicator.deleted_at is not None or version.entry_kind == "formula":
        abort(404)
    units = here.visit.access.units("bms.report")
    owner, local = indicator.owner_unit_key, here.scope.local
    units = frozenset(
        k
        for k in units
        if local.is_seen_at(owner, k) and may_see(indicator, version, k, here.scope)
    )
    fields = 1 if version.entry_kind == "number" and version.operator != "weighted_mean" else 2

    def build() -> tuple[IndicatorGrid, Sequence[GridCell]]:
        grid = indicator_grid(
            here.scope,
            here.names,
            indicator,
            version,
            request.args.get("aar", type=read_year),
            units,
            here.tree.order,
            request.args.get("side", 1, type=whole),
            ROOM // (fields + bool(_switch())),
        )
        return grid, [cell for _, row in grid.rows for cell in row if cell is not None]

    aar, side = request.args.get("aar"), request.args.get("side")
    back = url(
        "report_indicator", indicator_id=indicator_id, aar=aar, side=side, prognose=_switch()
    )
    return _Desk(here).run("report_indicator.html", back, build)


def _switch() -> str | None:
    """Whether forecasts are asked for beside the results, as the address says it."""
    return "ja" if request.args.get("prognose") == "ja" else None


def _own(here: Place) -> str:
    reportable = here.visit.access.units("bms.report")
    own = own_unit(here.visit, here.tree)
    if own in reportable:
        return own
    return next(k for k in (*here.tree.order, *sorted(reportable)) if k in reportable)


def _period(known: Sequence[UnitPeriod]) -> Period | None:
    """The period asked for, else the oldest over its deadline, else the oldest that waits, else the newest."""
    asked = asked_period()
    if asked is not None:
        return asked
    oldest = list(reversed(known))
    waiting = [p for p in oldest if p.late] or [p for p in oldest if p.waits]
    return next((p.period for p in (*waiting, *known)), None)


@dataclass(frozen=True, slots=True)
class Line:
    """A cell as the page shows it."""

    at: GridCell
    fields: tuple[FieldView, ...]
    yes: str
    fault: str
    is_refused: bool
    is_saved: bool
    original: str
    is_locked: bool
    is_far: bool
    in_grid: bool
    forecast: FieldView | None


class _Desk:
    """One request about many measurements."""

    def __init__(self, here: Place) -> None:
        self.here = here
        self._ = texts(here.visit.locale).gettext
        self.formats = Formats(here.visit.locale, here.scope.municipality.time_zone)
        self.sent = request.form if request.method == "POST" else None
        self.reason = request.form.get("begrunnelse", "").strip()
        self.actor = Actor("user", here.visit.user.key)
        self.sent_key = request.form.get("send_key", "")[:20] or uuid.uuid4().hex[:20]
        self.saved: dict[int, reports.Saved] = {}
        self.faults: dict[int, str] = {}
        self.sent_before: frozenset[int] = frozenset()

    def _show(self, value: Decimal) -> str:
        return typed_number(value)

    def run(self, template: str, back: str, build: Build) -> BaseResponse:
        """Show the grid, or save each touched cell on its own and show what was refused."""
        grid, cells = build()
        self.sent_before = self._sent_before(cells)
        typed = self._typed(cells)
        if self.sent is None:
            return self._page(template, grid, cells, typed, back)
        if not is_trusted():
            return self._page(
                template, grid, cells, typed, back, notice=self._(OLD_FORM), status=400
            )
        if (length := len(self.reason)) > reports.LONGEST_REASON:
            said = self._("Teksten er på {n} tegn. Det er plass til {most}.")
            told = said.format(n=length, most=reports.LONGEST_REASON)
            return self._page(template, grid, cells, typed, back, notice=told)
        for cell in cells:
            self._keep(cell, typed[cell.task.measurement.id])
        session, visit = self.here.scope.session, self.here.visit
        reminders.keep_language(session, visit.municipality_id, visit.user.key, visit.locale)
        release(self.here.scope, {cell.task.measurement.point_id for cell in cells})
        session.commit()
        if any(s.overtaken for s in self.saved.values()):
            send_waiting()
        refused = {i for i, t in typed.items() if t.touched and i not in self.saved}
        if not refused:
            self._say_what_was_saved()
            return redirect(back, 303)
        grid, cells = build()
        fresh = self._typed(cells, None)
        typed = {i: typed[i] if i in refused else t for i, t in fresh.items()}
        return self._page(template, grid, cells, typed, back)

    def _typed(self, cells: Sequence[GridCell], sent: Any = KEEP) -> dict[int, Typed]:
        form = GridForm(self._, self._show, self.sent if sent is KEEP else sent)
        forecast = self._forecast_points(cells)
        found = {}
        for cell in cells:
            task = cell.task
            known = known_fields(task.measurement, task.version, cell.last_weight, self._show)
            found[task.measurement.id] = form.cell(
                task.measurement,
                task.version,
                known,
                with_forecast=task.point.id in forecast and task.version.entry_kind in IN_GRID,
                sent_before=task.measurement.id in self.sent_before,
            )
        return found

    def _forecast_points(self, cells: Sequence[GridCell]) -> frozenset[int]:
        """The points with a forecast beside them: of each indicator the last that has begun, where asked for."""
        if not _switch():
            return frozenset()
        points = sorted({c.task.point for c in cells}, key=lambda p: (p.first_day, p.last_day))
        begun = [p for p in points if p.first_day <= self.here.scope.today] or points[:1]
        newest = {p.indicator_id: p.id for p in begun}
        return frozenset(newest.values())

    # -- saving --------------------------------------------------------------------------------

    def _send_key(self, measurement_id: int) -> str:
        return f"{self.sent_key}-{measurement_id}"

    def _sent_before(self, cells: Sequence[GridCell]) -> frozenset[int]:
        """Where this very form has saved a figure, in a send that its sender may have had no answer to."""
        if self.sent is None:
            return frozenset()
        ids = [c.task.measurement.id for c in cells if f"m{c.task.measurement.id}_o" in self.sent]
        scope = self.here.scope
        keys = {i: self._send_key(i) for i in ids}
        found = earlier_sends(scope.session, scope.municipality_id, keys, self.actor)
        return frozenset(i for i, earlier in found.items() if earlier.entry is not None)

    def _keep(self, cell: GridCell, typed: Typed) -> None:
        """The cell saved on its own, or the sentence that refuses it."""
        if not typed.touched or typed.parts is None:
            return
        known = cell.task.measurement
        try:
            saved = reports.report(
                self.here.scope.session,
                known,
                typed.parts,
                self.actor,
                send_key=self._send_key(known.id),
                based_on_id=asked.entry_of(f"m{known.id}_b", known),
                comment=None,
                reason=self.reason,
            )
        except reports.Locked:
            self.faults[known.id] = self._("Perioden er låst.")
        except reports.ReasonMissing:
            self.faults[known.id] = self._(
                "Tallet er rapportert før. Skriv nederst hvorfor det rettes."
            )
        else:
            self.saved[known.id] = saved
            note_overtaken(self.here, cell.task, saved, self._)

    def _say_what_was_saved(self) -> None:
        if not self.saved:
            say("warning", self._("Ingenting var endret, så ingenting ble lagret."))
            return
        _n = texts(self.here.visit.locale).ngettext
        count = len(self.saved)
        say("success", _n("{n} tall er lagret.", "{n} tall er lagret.", count).format(n=count))

    # -- showing -------------------------------------------------------------------------------

    def _page(
        self,
        template: str,
        grid: UnitGrid | IndicatorGrid,
        cells: Sequence[GridCell],
        typed: Mapping[int, Typed],
        back: str,
        *,
        notice: str = "",
        status: int = 200,
    ) -> Response:
        lines = {c.task.measurement.id: self._line(c, typed[c.task.measurement.id]) for c in cells}
        return render_page(
            template,
            status=status,
            grid=grid,
            lines=lines,
            refused=[line for line in lines.values() if line.is_refused],
            saved=len(self.saved),
            back=back,
            notice=notice,
            reason=self.reason,
            corrects=any(c.task.measurement.entry_id for c in cells),
            confirmed=request.form.getlist("confirmed"),
            send_key=uuid.uuid4().hex[:20],
            forecasts=_switch(),
            forecast_points=self._forecast_points(cells),
            units=[u for u in self.here.units if u.key in self._reportable()],
            today=self.here.scope.today,
        )

    def _reportable(self) -> frozenset[str]:
        return self.here.visit.access.units("bms.report")

    def _line(self, cell: GridCell, typed: Typed) -> Line:
        measurement, point = cell.task.measurement, cell.task.point
        known = known_fields(measurement, cell.task.version, cell.last_weight, self._show)
        names = [f.name for f in (*typed.fields, typed.forecast) if f is not None]
        yes = known_yes(measurement)
        return Line(
            at=cell,
            fields=typed.fields,
            yes=typed.yes,
            fault=self.faults.get(measurement.id, typed.fault),
            is_refused=typed.touched and measurement.id not in self.saved,
            is_saved=measurement.id in self.saved,
            original=fingerprint([known.get(n, "") for n in names], yes),
            is_locked=reports.is_locked(point, measurement),
            is_far=_is_far(cell),
            in_grid=cell.task.version.entry_kind in IN_GRID,
            forecast=typed.forecast,
        )


def _is_far(cell: GridCell) -> bool:
    """Whether what stands there is far from the unit's own history."""
    value = cell.cell.value
    return value is not None and is_far(value, [v for _, v in cell.earlier])
