"""The scorecard's pages: the way in, the card itself, and the reader's favourites."""

from __future__ import annotations

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period
from wisweb_bms.host import get_host
from wisweb_bms.models import Scorecard
from wisweb_bms.queries.favourites import favourites, is_favourite
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.rights import requires
from wisweb_bms.services.favourites import toggle
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.parameters import (
    Place,
    card_choices,
    chosen_card,
    chosen_period,
    period_choices,
    periods,
    place,
)
from wisweb_bms.views.visit import visit


@bp.get("/")
@requires("bms.read")
def index() -> BaseResponse:
    """The visitor's own card, or what to do first where there is none."""
    here = place()
    period = chosen_period(periods(here), here.scope.today)
    card = chosen_card(here, None, period.year)
    if card is None:
        return _empty(here)
    return redirect(url("card", card_id=card.id, enhet=here.unit_key, periode=period.key))


def _empty(here: Place) -> Response:
    return render_page(
        "card_empty.html",
        unit=here.names.ref(here.unit_key),
        units=here.units,
        may_configure=visit().access.may("bms.configure"),
        reason="no_card",
    )


@bp.get("/styringskort/<int:card_id>")
@requires("bms.read", unit_arg="enhet")
def card(card_id: int) -> Response:
    """Card × unit × period."""
    here = place()
    # The switch of a form chooses another card by name; the address keeps its own.
    chosen_id = request.args.get("kort", type=int) or card_id
    known = periods(here)
    period = chosen_period(known, here.scope.today)
    chosen = chosen_card(here, chosen_id, period.year)
    assert chosen is not None
    return _card(here, chosen, known, period)


def _card(here: Place, chosen: Scorecard, known: tuple[Period, ...], period: Period) -> Response:
    session, municipality_id = here.scope.session, here.scope.municipality_id
    user_key = here.visit.user.key
    page = card_page(
        here.scope,
        chosen,
        here.unit_key,
        period,
        here.names,
        favourite=is_favourite(session, municipality_id, user_key, chosen.id, here.unit_key),
    )
    formats = Formats(here.visit.locale, here.scope.municipality.time_zone)
    return render_page(
        "card.html",
        page=page,
        units=here.units,
        cards=card_choices(here, chosen),
        periods=period_choices(known, period, formats),
        favourites=favourites(session, municipality_id, user_key, here.names),
    )


@bp.post("/favoritt/<int:card_id>")
@requires("bms.read", unit_arg="enhet")
def favourite(card_id: int) -> BaseResponse:
    """Keep a card and unit at hand, or let it go; back to the card."""
    here = place()
    unit_key = request.form.get("enhet") or here.unit_key
    chosen_card(here, card_id, 0)
    session = get_host().session()
    toggle(session, here.scope.municipality_id, here.visit.user.key, card_id, unit_key)
    session.commit()
    period = request.form.get("periode") or None
    return redirect(url("card", card_id=card_id, enhet=unit_key, periode=period), 303)
