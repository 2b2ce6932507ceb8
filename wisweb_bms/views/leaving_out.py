"""*Utelat*: which units do not measure an indicator this year, chosen as they are when it is planned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from flask import Response, redirect, request
from sqlalchemy import select
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period, read_year
from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import Indicator, Measurement, MeasurementPoint
from wisweb_bms.queries.plan_grid import points_of_year
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import planning as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views import asked, choosing
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.planning import When, late_by, ticked
from wisweb_bms.views.setup_sentences import OLD_FORM, sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need


@dataclass
class Leaving:
    """What may be left out of the plan of an indicator in a year, and what is chosen of it."""

    here: Place
    row: Indicator
    year: int
    points: Mapping[int, MeasurementPoint]
    open_rows: Sequence[Measurement]
    branch: str
    level: str

    @cached_property
    def units(self) -> choosing.Chosen:
        here, _ = self.here, texts(self.here.visit.locale).gettext
        keys = {row.unit_key for row in self.open_rows}
        return choosing.choose(
            "omrade",
            choosing.unit_options(here.names, here.tree, keys, _),
            asked.units_of("omrade", CONFIGURE),
            choosing.at_level(here.tree, self.branch, self.level),
        )

    @cached_property
    def periods(self) -> Sequence[When]:
        day = self.here.scope.today
        return [
            When(Period.parse(p.period_key), p.deadline, late_by(p.deadline, day))
            for p in self.points.values()
        ]

    @cached_property
    def ticked(self) -> frozenset[str]:
        return ticked(self.periods)

    @cached_property
    def chosen(self) -> Sequence[Measurement]:
        """The measurements of the chosen units at the points that are ticked."""
        at = {
            point.id
            for point, one in zip(self.points.values(), self.periods, strict=True)
            if one.key in self.ticked
        }
        units = set(self.units.keys)
        return [row for row in self.open_rows if row.unit_key in units and row.point_id in at]


@bp.route("/malinger/<int:indicator_id>/utelat", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def measurement_leave_out(indicator_id: int) -> BaseResponse:
    """Leave many units out of the plan at once: how many measurements is shown before it is done."""
    here = place()
    row = asked.row(Indicator, indicator_id)
    owner = row.owner_unit_key or WHOLE
    need(CONFIGURE, owner)
    leaving = _leaving(here, row)
    if request.method == "POST" and not is_trusted():
        return _page(leaving, old_form=True)
    agreed = request.form.get("gjor")
    if request.method != "POST" or choosing.is_choosing() or not (agreed and leaving.chosen):
        return _page(leaving)
    if agreed != str(len(leaving.chosen)):
        return _page(leaving, changed=True)
    session, actor = here.scope.session, Actor("user", here.visit.user.key)
    try:
        run = verbs.leave_out(session, here.scope.municipality, owner, leaving.chosen, actor)
        session.commit()
    except Refused as refused:
        session.rollback()
        return _page(leaving, fault=sentence(refused, texts(here.visit.locale).gettext))
    back = {"indicator_id": row.id, "aar": leaving.year}
    return redirect(url("measurement_plan", planlagt=run.id, **back), 303)


def _leaving(here: Place, row: Indicator) -> Leaving:
    session, mine = here.scope.session, here.scope.municipality_id
    year = request.values.get("aar", here.scope.today.year, type=read_year)
    points = {p.id: p for p in points_of_year(session, mine, row.id, year)}
    open_rows = session.scalars(
        select(Measurement).where(
            Measurement.municipality_id == mine,
            Measurement.point_id.in_(points),
            Measurement.entry_id.is_(None),
            Measurement.excluded.is_(False),
        )
    ).all()
    branch = asked.unit_of("under", CONFIGURE) or here.tree.root
    return Leaving(
        here,
        row,
        year,
        points,
        [one for one in open_rows if asked.may_open(here.visit, one.unit_key)],
        branch if branch in here.tree else here.tree.root,
        request.values.get("hvem", choosing.EVERY),
    )


def _page(
    leaving: Leaving, *, old_form: bool = False, changed: bool = False, fault: str = ""
) -> Response:
    here = leaving.here
    _ = texts(here.visit.locale).gettext
    return render_page(
        "measurements_leave_out.html",
        status=400 if old_form else 200,
        leaving=leaving,
        branches=choosing.branches(here.names, here.tree),
        branch=here.names.ref(leaving.branch),
        changed=changed,
        fault=_(OLD_FORM) if old_form else fault,
    )
