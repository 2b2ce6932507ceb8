"""The scorecard's pages: the way in, the card itself, and the reader's favourites."""

from __future__ import annotations

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period
from wisweb_bms.host import get_host
from wisweb_bms.models import Scorecard
from wisweb_bms.queries.favourites import favourites, is_favourite
from wisweb_bms.queries.follow_up import follow_up
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.rights import requires
from wisweb_bms.services.favourites import set_favourite
from wisweb_bms.views import asked
from wisweb_bms.views.actions import readable
from wisweb_bms.views.begun import left_to_do
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.card_document import card_document
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.files import SPREADSHEETS, send, wanted
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import (
    Place,
    card_choices,
    chosen_card,
    chosen_period,
    period_choices,
    periods,
    place,
)
from wisweb_bms.views.texts import texts


@bp.get("/")
@requires("bms.read", unit_arg="enhet")
def index() -> BaseResponse:
    """The visitor's own card, the one the switches chose, or what to do first where there is none."""
    here = place()
    period = chosen_period(periods(here), here.scope.today)
    card = chosen_card(here, None, period.year)
    if card is None:
        return no_card(here)
    kept = {name: request.args.get(name) for name in ("kjent", "som")}
    return redirect(url("card", card_id=card.id, enhet=here.unit_key, periode=period.key, **kept))


def no_card(here: Place, section: str = "index") -> Response:
    """What to do first where there is no card yet."""
    return render_page(
        "card_empty.html",
        unit=here.names.ref(here.unit_key),
        units=here.units,
        begun=left_to_do(here.visit),
        may_configure=here.visit.access.may("bms.configure"),
        section=section,
        reason="no_card",
    )


@bp.get("/styringskort/<int:card_id>")
@requires("bms.read", unit_arg="enhet")
def card(card_id: int) -> Response:
    """Card × unit × period."""
    here = place()
    known = periods(here)
    period = chosen_period(known, here.scope.today)
    chosen = chosen_card(here, card_id, period.year)
    assert chosen is not None
    return _card(here, chosen, known, period)


@bp.route("/styringskort/<int:card_id>/fil/<ending>", methods=["GET", "POST"])
@requires("bms.read", unit_arg="enhet")
def card_file(card_id: int, ending: str) -> BaseResponse:
    """The same as a file."""
    wanted(ending)
    here = place()
    period = chosen_period(periods(here), here.scope.today)
    chosen = chosen_card(here, card_id, period.year)
    assert chosen is not None
    page = card_page(here.scope, chosen, here.unit_key, period, here.names, last_known=True)
    publisher = here.visit.municipality.name
    reckoned = ending in SPREADSHEETS
    document = card_document(
        page, _formats(here), publisher, here.scope.today, for_reckoning=reckoned
    )
    return send(document, ending, here.unit_key)


def _formats(here: Place) -> Formats:
    return Formats(here.visit.locale, here.scope.municipality.time_zone)


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
        last_known=True,
    )
    return render_page(
        "card.html",
        page=page,
        units=here.units,
        sought=request.args.get("omrade", "").strip(),
        cards=card_choices(here, chosen),
        periods=period_choices(known, period, _formats(here)),
        favourites=_listed(here),
        today=here.scope.today,
        doing=follow_up(here.scope, here.tree, here.unit_key, readable(here)),
        begun=left_to_do(here.visit),
        may_act=here.visit.access.may("bms.action", here.unit_key),
    )


def _listed(here: Place) -> list[tuple[str, str]]:
    """Label and address of each favourite; its period is always the newest."""
    found = favourites(
        here.scope.session, here.scope.municipality_id, here.visit.user.key, here.names
    )
    return [
        (f"{f.unit_name}, {f.card_name}", url("card", card_id=f.card_id, enhet=f.unit_key))
        for f in found
    ]


@bp.post("/favoritt")
@requires("bms.read", unit_arg="enhet")
def favourite() -> BaseResponse:
    """Keep a card and unit at hand, or let it go; back to the card."""
    here = place()
    unit_key = here.unit_key
    chosen = chosen_card(here, asked.id_of("kort") or abort(404), 0)
    assert chosen is not None
    session = get_host().session()
    is_wanted = request.form.get("favoritt") == "ja"
    mid, user = here.scope.municipality_id, here.visit.user.key
    set_favourite(session, mid, user, chosen.id, unit_key, wanted=is_wanted)
    session.commit()
    _ = texts(here.visit.locale).gettext
    say(
        "success",
        _("Kortet er lagt til i favorittene.") if is_wanted else _("Favoritten er fjernet."),
    )
    period = request.form.get("periode") or None
    return redirect(url("card", card_id=chosen.id, enhet=unit_key, periode=period), 303)
