"""The indicator's pages: history, what it means, one point by unit, and why a figure is what it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.facts import Point
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status
from wisweb_bms.host import get_host
from wisweb_bms.models import Indicator
from wisweb_bms.models.indicator import LEADER_OF_UNIT
from wisweb_bms.queries.facts import measured_indicators
from wisweb_bms.queries.indicator import (
    Reading,
    area_page,
    head_cell,
    history_page,
    info_page,
    read_indicator,
    register,
)
from wisweb_bms.queries.pulls import pulls_of
from wisweb_bms.queries.why import why_page
from wisweb_bms.rights import requires
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.cards import no_card
from wisweb_bms.views.environment import render_fragment, render_page, url
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.parameters import Place, chosen_card, chosen_period, periods, place
from wisweb_bms.views.sent import whole
from wisweb_bms.views.sorting import Key, Sorting
from wisweb_bms.views.texts import texts
from wisweb_bms.views.why_beside import around, beside


@bp.get("/indikator")
@requires("bms.read", unit_arg="enhet")
def indicators() -> BaseResponse:
    """The first indicator that the visitor's unit measures, with the list beside it."""
    here = place()
    card = chosen_card(here, None, here.scope.today.year)
    measured = measured_indicators(here.scope, here.tree.subtree(here.unit_key))
    listed = register(here.scope, card.id, here.unit_key) if card else ()
    found = [i for _, items in listed for i, _name in items if i in measured]
    if card is None:
        return no_card(here, "indicators")
    if not found:
        return render_page(
            "card_empty.html", unit=here.names.ref(here.unit_key), section="indicators"
        )
    return redirect(url("indicator", indicator_id=found[0], enhet=here.unit_key, kort=card.id))


@bp.get("/indikator/<int:indicator_id>")
@requires("bms.read", unit_arg="enhet")
def indicator(indicator_id: int) -> Response:
    """*Historikk*: the graph of the measurements."""
    here = place()
    reading = _read(here, indicator_id)
    page = history_page(reading, _period())
    return _tab(
        here,
        reading,
        "indicator_history.html",
        page,
        pulls=pulls_of(reading.evaluation, reading.names, head_cell(reading, _period())),
        weight_name=reading.version.weight_name,
        way=beside(here, reading.card_id, indicator_id, page.head.cell),
        kept={"kjent": request.args.get("kjent")},
    )


@bp.get("/indikator/<int:indicator_id>/info")
@requires("bms.read", unit_arg="enhet")
def indicator_info(indicator_id: int) -> Response:
    """*Info*: what it means, how its figure is found, when it is measured."""
    here = place()
    reading = _read(here, indicator_id)
    page = info_page(reading, _period(), _responsible(here, reading))
    return _tab(here, reading, "indicator_info.html", page)


@bp.get("/indikator/<int:indicator_id>/omrade")
@requires("bms.read", unit_arg="enhet")
def indicator_areas(indicator_id: int) -> Response:
    """*Per område*: a measurement point split by unit."""
    here = place()
    reading = _read(here, indicator_id, all_units=True)
    formats = _formats(here)

    def label(point: Point) -> str:
        return f"{formats.period(point.period)} ({formats.date(point.measuring_date)})"

    point_id = asked.id_of("punkt")
    kept = {"enhet": here.unit_key, "kort": reading.card_id or None, "punkt": point_id}
    sorting = area_sorting(
        lambda order: url("indicator_areas", indicator_id=indicator_id, sorter=order, **kept)
    )
    number = request.args.get("side", 1, type=whole)
    page = area_page(reading, _period(), point_id, label, number, sorting.ordered)
    return _tab(here, reading, "indicator_areas.html", page, sorting=sorting)


def area_sorting(address: Callable[[str | None], str]) -> Sorting:
    """The units of a point as they stand in the organisation, or by a column; the worst status first."""
    worst = [Status.RED, Status.YELLOW, Status.GREEN]
    columns: dict[str, Key] = {
        "organisasjon": lambda row: 0,
        "enhet": lambda row: row.unit.name,
        "verdi": lambda row: row.cell.value,
        "status": lambda row: worst.index(row.cell.status) if row.cell.status in worst else None,
    }
    return Sorting(columns, "organisasjon", address)


@bp.get("/hvorfor/<int:card_id>/<int:indicator_id>")
@requires("bms.read", unit_arg="enhet")
def why(card_id: int, indicator_id: int) -> Response:
    """Why a cell shows what it shows; the panel asks for the part only."""
    here = place()
    period = chosen_period(periods(here), here.scope.today)
    chosen_card(here, card_id, period.year)
    reading = _read(here, indicator_id, card_id=card_id)
    page = why_page(reading, period) or abort(404)
    shown = {
        "page": page,
        "way": around(here, card_id, indicator_id, page.cell),
        "all": request.args.get("alle") == "ja",
        "kept": {name: request.args.get(name) for name in ("kjent", "som")},
    }
    if request.args.get("del") == "ja":
        return Response(render_fragment("why_fragment.html", **shown))
    return render_page("why.html", **shown, units=here.units)


def _read(
    here: Place, indicator_id: int, *, all_units: bool = False, card_id: int | None = None
) -> Reading:
    card = chosen_card(here, card_id, here.scope.today.year)
    asked.row(Indicator, indicator_id)
    found = read_indicator(
        here.scope,
        here.names,
        indicator_id,
        here.unit_key,
        card.id if card else 0,
        all_units=all_units,
    )
    return found or abort(404)


def _tab(here: Place, reading: Reading, template: str, page: Any, **more: Any) -> Response:
    return render_page(
        template,
        page=page,
        units=here.units,
        register=register(here.scope, reading.card_id, reading.unit_key),
        period=_period(),
        **more,
    )


def _period() -> Period | None:
    """The period of the address; none shows the newest point with a value."""
    return chosen_period((), dt.date.min) if request.args.get("periode") else None


def _formats(here: Place) -> Formats:
    return Formats(here.visit.locale, here.scope.municipality.time_zone)


def _responsible(here: Place, reading: Reading) -> str:
    """The person, or who leads the unit now; *ukjent bruker* where the host no longer knows them."""
    host, key = get_host(), here.visit.municipality.key
    _ = texts(here.visit.locale).gettext
    row = reading.indicator
    if row.responsible_role == LEADER_OF_UNIT:
        leaders = host.leaders(key, [here.unit_key]).get(here.unit_key, ())
        known = host.users(key, leaders)
        who = ", ".join(known[k].name for k in leaders if k in known)
        return _("leder for området") + (f" ({who})" if who else "")
    known = host.users(key, [row.responsible_key or ""]) if row.responsible_key else {}
    return known[row.responsible_key].name if row.responsible_key in known else _("ukjent bruker")
