"""*Målinger*: what is planned of each indicator, and changes to one measurement, deadline or indicator."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from flask import Response, abort, redirect, request
from sqlalchemy import select
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import read_day, read_year
from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import Indicator, Measurement, MeasurementPoint
from wisweb_bms.queries.annual_wheel import wheel_events
from wisweb_bms.queries.deliveries import Delivery, deliveries, planned_years
from wisweb_bms.queries.indicator_register import RegisterLine, RegisterPage, register_page
from wisweb_bms.queries.plan_grid import plan_grid
from wisweb_bms.queries.view_models import UnitRef
from wisweb_bms.rights import CONFIGURE, READ, requires
from wisweb_bms.services import plan_changes as changes
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views import asked
from wisweb_bms.views.begun import left_to_do
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.planning import planned_at_once
from wisweb_bms.views.sent import day_or_none, whole
from wisweb_bms.views.setup_sentences import sentence
from wisweb_bms.views.sorting import Sorting
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need

MOST_SOON = 8
BEHIND, AHEAD = dt.timedelta(days=120), dt.timedelta(days=270)
"""How far the start page looks for deadlines that were missed, and for those to come."""


@bp.get("/malinger")
@requires(CONFIGURE)
def measurements() -> Response:
    """The register with how much of the year is planned and delivered, and where to begin."""
    here = place()
    day, access = here.scope.today, here.visit.access
    session, mid, units = here.scope.session, here.scope.municipality_id, access.units(CONFIGURE)
    soon = wheel_events(session, mid, units, day - BEHIND, day + AHEAD, here.scope.local)
    return render_page(
        "measurements.html",
        **(listed := _list(here, None)),
        grid=None,
        years=sorted({*planned_years(session, mid), listed["list_year"]}, reverse=True),
        soon=[event for event in soon if event.lacking or event.deadline >= day][:MOST_SOON],
        today=day,
    )


@bp.get("/malinger/<int:indicator_id>")
@requires(CONFIGURE)
def measurement_plan(indicator_id: int) -> Response:
    """The plan of one indicator in a year."""
    here = place()
    row = _indicator(indicator_id)
    below = _below(here)
    order = here.tree.subtree(below or here.tree.root) or (below,)
    grid = plan_grid(
        here.scope.session,
        here.scope.municipality_id,
        row.id,
        request.args.get("aar", type=read_year),
        here.scope.today,
        here.names,
        order,
        request.args.get("ark", 1, type=whole),
        lambda key: _is_open(here, row, key),
    )
    return render_page(
        "measurements.html",
        **_list(here, row),
        grid=grid,
        below=below,
        units=_open_units(here),
        states=_states(here),
        may_change=_may(here, row),
    )


@bp.post("/malinger/<int:indicator_id>/endre")
@requires(CONFIGURE)
def measurement_change(indicator_id: int) -> BaseResponse:
    """Leave out, take in again or mark as not applicable the chosen measurements."""
    here = place()
    row = _indicator(indicator_id)
    _need(row)
    _ = texts(here.visit.locale).gettext
    chosen, back = _chosen(here, row), _back(row.id)
    actor, session = Actor("user", here.visit.user.key), here.scope.session
    try:
        match request.form.get("handling"):
            case "utelat":
                count = changes.exclude(session, chosen, actor)
            case "gjelder_ikke":
                reason = request.form.get("grunn", "")[:300]
                count = changes.not_applicable(session, chosen, reason, actor)
            case _:
                count = changes.include(session, chosen, actor)
        session.commit()
    except Refused as refused:
        session.rollback()
        said = _("Skriv hvorfor det ikke gjelder.") if refused.reason == "empty" else ""
        say("error", said or sentence(refused, _))
        return redirect(back, 303)
    if not chosen:
        say("error", _("Kryss av for målingene det gjelder."))
    else:
        _n = texts(here.visit.locale).ngettext
        say(
            "success", _n("{n} måling er endret.", "{n} målinger er endret.", count).format(n=count)
        )
    return redirect(back, 303)


@bp.post("/malinger/<int:indicator_id>/frist")
@requires(CONFIGURE)
def measurement_deadline(indicator_id: int) -> BaseResponse:
    """Move the deadline of a point."""
    here = place()
    row = _indicator(indicator_id)
    _need(row)
    _ = texts(here.visit.locale).gettext
    point, back = asked.one(MeasurementPoint, "punkt"), _back(row.id)
    if point is None or point.indicator_id != row.id:
        abort(404)
    try:
        day = read_day(request.form.get("dato", ""))
        changes.move_deadline(here.scope.session, point, day, Actor("user", here.visit.user.key))
        here.scope.session.commit()
        say("success", _("Fristen er flyttet."))
    except Refused as refused:
        here.scope.session.rollback()
        say("error", sentence(refused, _))
    except ValueError:
        read = request.form.get("dato", "")[:40]
        say("error", _("«{read}» er ikke en dato. Velg en dag.").format(read=read))
    return redirect(back, 303)


@bp.route("/malinger/<int:indicator_id>/avslutt", methods=["GET", "POST"])
@requires(CONFIGURE)
def measurement_end(indicator_id: int) -> BaseResponse:
    """End an indicator: first what would be removed, then do it."""
    here = place()
    row = _indicator(indicator_id)
    _need(row)
    _ = texts(here.visit.locale).gettext
    day = day_or_none(request.values.get("dato")) or here.scope.today
    if request.method == "POST":
        actor = Actor("user", here.visit.user.key)
        count = changes.end(here.scope.session, row, day, actor)
        here.scope.session.commit()
        _n = texts(here.visit.locale).ngettext
        sentences = _("Indikatoren er avsluttet. Det som er rapportert, står.")
        gone = _n("{n} tom måling er fjernet.", "{n} tomme målinger er fjernet.", count)
        say("success", f"{sentences} {gone.format(n=count)}")
        return redirect(url("measurement_plan", indicator_id=row.id), 303)
    empty = changes.emptied_by_ending(here.scope.session, row, day)
    by_point: dict[Any, list[Any]] = {}
    for point, measurement in empty:
        by_point.setdefault(point, []).append(here.names.ref(measurement.unit_key))
    return render_page("measurements_end.html", row=row, day=day, by_point=by_point)


# -- the list and the rows it leads to ---------------------------------------------------------


def _list(here: Place, row: Indicator | None) -> dict[str, Any]:
    wanted = {n: v for n in ("sok", "livslop") if (v := request.args.get(n, ""))}
    session, municipality_id = here.scope.session, here.scope.municipality_id
    year = request.args.get("aar", here.scope.today.year, type=read_year)
    delivered = deliveries(session, municipality_id, year, _counted(here), here.scope.local)
    sorting = _sorting(delivered, {"aar": year, **wanted})
    register: RegisterPage = register_page(
        session,
        municipality_id,
        wanted,
        request.args.get("side", 1, type=whole),
        local=here.scope.local,
        arrange=sorting.ordered,
    )
    return {
        "row": row,
        "wanted": wanted | sorting.kept,
        "register": register,
        "delivered": delivered,
        "sorting": sorting,
        "list_year": year,
        "run": planned_at_once(),
        "begun": left_to_do(here.visit),
        "goals_at": here.tree.root,
        "may_plan": here.visit.access.everywhere(CONFIGURE),
    }


def _sorting(delivered: Mapping[int, Sequence[Delivery]], kept: dict[str, Any]) -> Sorting:
    """By code or name, or by how much of the year is delivered; what is not planned stands last."""

    def share(line: RegisterLine) -> Fraction | None:
        of = delivered.get(line.id, ())
        expected = sum(one.expected for one in of)
        return Fraction(sum(one.reported for one in of), expected) if expected else None

    columns = {"kode": lambda line: line.code, "navn": lambda line: line.name, "levert": share}
    return Sorting(columns, "kode", lambda order: url("measurements", sorter=order, **kept))


def _indicator(indicator_id: int) -> Indicator:
    row = asked.row(Indicator, indicator_id)
    return row if row.deleted_at is None else abort(404)


def _below(here: Place) -> str:
    """The unit whose part of the plan is asked for, else the whole; empty where the whole is not open."""
    root = here.tree.root
    chosen = asked.unit_of("under", READ, CONFIGURE)
    return chosen or (root if asked.may_open(here.visit, root) else "")


def _is_open(here: Place, row: Indicator, unit_key: str) -> bool:
    """Whether the visitor may see the plan of the unit: who reads it, and who sets it up."""
    seen = here.scope.local.is_seen_at(row.owner_unit_key, unit_key)
    return seen and asked.may_open(here.visit, unit_key)


def _open_units(here: Place) -> list[UnitRef]:
    return [u for u in here.names.in_order(here.tree) if asked.may_open(here.visit, u.key)]


def _counted(here: Place) -> frozenset[str] | None:
    """The units whose plan is counted in the list; None is all."""
    access = here.visit.access
    if access.everywhere(CONFIGURE) or access.everywhere(READ):
        return None
    return access.units(CONFIGURE) | access.units(READ)


def _may(here: Place, row: Indicator) -> bool:
    return here.visit.access.may(CONFIGURE, row.owner_unit_key or WHOLE)


def _need(row: Indicator) -> None:
    need(CONFIGURE, row.owner_unit_key or WHOLE)


def _chosen(here: Place, row: Indicator) -> Sequence[Measurement]:
    """The measurements that are ticked; 404 where one is of another indicator."""
    found = asked.many(Measurement, "m")
    own = select(MeasurementPoint.id).where(
        MeasurementPoint.municipality_id == here.scope.municipality_id,
        MeasurementPoint.indicator_id == row.id,
    )
    if found and not {each.point_id for each in found} <= set(here.scope.session.scalars(own)):
        abort(404)
    return found


def _back(indicator_id: int) -> str:
    kept = {n: request.form.get(n) or None for n in ("aar", "ark")}
    below = asked.unit_of("under", READ, CONFIGURE)
    return url("measurement_plan", indicator_id=indicator_id, under=below, **kept)


def _states(here: Place) -> dict[str, str]:
    _ = texts(here.visit.locale).gettext
    return {
        "planned": _("planlagt"),
        "missing": _("mangler"),
        "reported": _("rapportert"),
        "approved": _("godkjent"),
        "not_applicable": _("gjelder ikke"),
        "excluded": _("utelatt"),
    }
