"""The card's second view: the same tree with each level's actions and the result they are to lift."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Scorecard
from wisweb_bms.queries.actions import responsible_keys
from wisweb_bms.queries.card_actions import CardActionsPage, Chosen, card_actions
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.queries.view_models import Choice
from wisweb_bms.rights import requires
from wisweb_bms.services.placing import MAIN
from wisweb_bms.views.action_document import ActionColumns
from wisweb_bms.views.action_words import People, Words
from wisweb_bms.views.actions import ACT, as_of_day, readable
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.card_actions_document import card_actions_document
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.files import SPREADSHEETS, send, wanted
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


@dataclass(frozen=True, slots=True)
class Shown:
    """What both the page and its file show."""

    here: Place
    card: Scorecard
    known: tuple[Period, ...]
    period: Period
    chosen: Chosen
    page: CardActionsPage


def _shown(card_id: int) -> Shown:
    """Card × unit × period, by what is done."""
    here = place()
    known = periods(here)
    period = chosen_period(known, here.scope.today)
    card = chosen_card(here, card_id, period.year)
    assert card is not None
    day = as_of_day(here)
    chosen = Chosen(
        request.args.get("status", "")[:20],
        request.args.get("ansvarlig", "")[:200],
        request.args.get("alle") == "ja",
    )
    page = card_actions(
        here.scope,
        card_page(here.scope, card, here.unit_key, period, here.names),
        here.names,
        here.tree,
        readable(here),
        day,
        chosen,
        is_main=card.kind == MAIN,
    )
    return Shown(here, card, known, period, chosen, page)


@bp.route("/styringskort/<int:card_id>/tiltak/fil/<ending>", methods=["GET", "POST"])
@requires("bms.read", unit_arg="enhet")
def card_actions_file(card_id: int, ending: str) -> BaseResponse:
    """The same as a file."""
    wanted(ending)
    shown = _shown(card_id)
    here = shown.here
    formats = Formats(here.visit.locale, here.scope.municipality.time_zone)
    people = People(here.visit)
    people.know(_responsible(shown.page))
    columns = ActionColumns(formats, Words(here.visit, formats), people)
    publisher, wide = here.visit.municipality.name, ending in SPREADSHEETS
    return send(
        card_actions_document(shown.page, columns, publisher, wide=wide), ending, here.unit_key
    )


@bp.get("/styringskort/<int:card_id>/tiltak", endpoint="card_actions")
@requires("bms.read", unit_arg="enhet")
def card_actions_page(card_id: int) -> Response:
    """The card's actions with their filters."""
    shown = _shown(card_id)
    here, card, known, period = shown.here, shown.card, shown.known, shown.period
    chosen, page = shown.chosen, shown.page
    formats = Formats(here.visit.locale, here.scope.municipality.time_zone)
    words, people = Words(here.visit, formats), People(here.visit)
    every = responsible_keys(here.scope, readable(here))
    people.know({*every, *_responsible(page)})
    everyone = sorted(((key, people.name(key)) for key in every), key=lambda p: in_order(p[1]))
    return render_page(
        "card_actions.html",
        page=page,
        words=words,
        people=people,
        units=here.units,
        cards=card_choices(here, card),
        periods=period_choices(known, period, formats),
        statuses=_choices(
            chosen.status, [("open", words._("Ikke avsluttet")), *words.status.items()], words
        ),
        everyone=_choices(chosen.responsible, everyone, words),
        chosen=chosen,
        today=here.scope.today,
        may_act=here.visit.access.may(ACT, here.unit_key),
    )


@bp.get("/styringskort/tiltak")
@requires("bms.read", unit_arg="enhet")
def card_actions_go() -> BaseResponse:
    """The card and period that the switches chose."""
    here = place()
    period = chosen_period(periods(here), here.scope.today)
    card = chosen_card(here, None, period.year)
    if card is None:
        return redirect(url("index", enhet=here.unit_key))
    return redirect(url("card_actions", card_id=card.id, enhet=here.unit_key, periode=period.key))


def _responsible(page: CardActionsPage) -> set[str | None]:
    """Those who are responsible for what the page shows."""
    below = [page.below, page.apart]
    for area in page.areas:
        below.append(area.below)
        for criterion in area.criteria:
            below += [criterion.below, *(one.below for one in criterion.indicators)]
    return {line.responsible_key for one in below for line in one.lines}


def _choices(current: str, listed: list[tuple[str, str]], words: Words) -> tuple[Choice, ...]:
    every = [("", words._("Alle")), *listed]
    return tuple(Choice(value, label, value == current) for value, label in every)
