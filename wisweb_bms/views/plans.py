"""*Virksomhetsplan*: a unit's plans and reports by kind and period, those of the units below, and a new one."""

from __future__ import annotations

from typing import Final

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period, PeriodKind, parts_of_year
from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import report as kept
from wisweb_bms.queries import report_lists as lists
from wisweb_bms.queries.register import scorecards
from wisweb_bms.queries.view_models import Choice
from wisweb_bms.rights import requires
from wisweb_bms.services import report_flow
from wisweb_bms.services.actor import Actor
from wisweb_bms.views import asked
from wisweb_bms.views.action_words import People
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, asked_period, place
from wisweb_bms.views.plan_words import KINDS, PERIODS, words
from wisweb_bms.views.sent import whole
from wisweb_bms.views.texts import texts

PLAN: Final = "bms.plan"
AHEAD: Final = 1
"""How many years ahead one may plan."""


@bp.get("/plan")
@requires("bms.read", unit_arg="enhet")
def plans() -> Response:
    """The unit's document of the period, or what to do where there is none; and the units below."""
    here = place()
    kind = chosen_kind()
    known = periods_of(here, kind)
    period = _period(here, kind, known)
    below = [k for k in here.tree.subtree(here.unit_key) if here.names.is_open(k)]
    order = below or [here.unit_key]
    found = lists.documents(
        here.scope, here.names, kind, period.key, order, request.args.get("side", 1, type=whole)
    )
    people = People(here.visit)
    people.know(line.actor_key for line in found.lines)
    cards = _cards(here, period)
    ours = texts(here.visit.locale)
    formats = Formats(here.visit.locale, here.scope.municipality.time_zone)
    return render_page(
        "plans.html",
        kind=kind,
        period=period,
        periods=tuple(Choice(p.key, formats.period(p), p == period) for p in known),
        unit=here.names.ref(here.unit_key),
        units=here.units,
        found=found,
        mine=[line for line in found.lines if line.unit.key == here.unit_key and line.id],
        may_write=here.visit.access.units(PLAN),
        cards=tuple(Choice(str(id), name) for id, name in cards),
        earlier=_earlier(here, kind, cards, period),
        words=words(ours.gettext),
        people=people,
        may_configure=here.visit.access.everywhere("bms.configure"),
    )


@bp.post("/plan/ny")
@requires(PLAN, unit_arg="enhet")
def plan_new() -> BaseResponse:
    """Begin a document, empty or with last year's texts; where there is one already, go to it."""
    here = place()
    unit_key = asked.unit_of("enhet", PLAN)
    if unit_key == WHOLE:
        unit_key = here.tree.root
    if unit_key is None or unit_key not in here.tree:
        abort(404)
    kind = chosen_kind()
    period = _period(here, kind, ())
    cards = dict(_cards(here, period))
    card_id = asked.id_of("kort") or next(iter(cards), 0)
    if card_id not in cards or period.kind is not PERIODS[kind]:
        abort(404)
    copy_from = request.form.get("fra", "")
    where = report_flow.Place(here.scope.municipality_id, kind, card_id, unit_key, period.key)
    actor, locale = Actor("user", here.visit.user.key), here.visit.locale
    row = report_flow.start(here.scope.session, where, actor, copy_from[:10], locale)
    here.scope.session.commit()
    say("success", texts(locale).gettext("Dokumentet er begynt."))
    return redirect(url("plan", report_id=row.id), 303)


def chosen_kind() -> str:
    """The kind of the address: a plan where it names none, 404 for an unknown one."""
    kind = request.values.get("slag", kept.PLAN)
    return kind if kind in KINDS else abort(404)


def periods_of(here: Place, kind: str) -> tuple[Period, ...]:
    """The periods one may choose, newest first: the years there are documents for, and those near today."""
    now = here.scope.today.year
    years = {now - 1, now, now + AHEAD} | lists.years_with(here.scope, kind)
    if PERIODS[kind] is PeriodKind.YEAR:
        found = [Period.parse(f"{year:04}") for year in years]
    else:
        found = [p for year in years for p in parts_of_year(year, PERIODS[kind])]
    return tuple(sorted(found, reverse=True))


def _period(here: Place, kind: str, known: tuple[Period, ...]) -> Period:
    """The period of the address, else the one it is time to write for. 404 for one of another kind."""
    asked = asked_period()
    if asked is not None:
        return asked if asked.kind is PERIODS[kind] else abort(404)
    day = here.scope.today
    if kind == kept.PLAN:
        return Period.parse(str(day.year))
    ended = [p for p in known if p.last <= day]
    return ended[0] if ended else Period.parse(str(day.year - 1))


def _cards(here: Place, period: Period) -> list[tuple[int, str]]:
    """The cards that hold in the year, the main one first."""
    return [
        (card.id, card.name)
        for card in scorecards(here.scope.session, here.scope.municipality_id)
        if card.first_year <= period.year <= (card.last_year or period.year)
    ]


def _earlier(here: Place, kind: str, cards: list[tuple[int, str]], period: Period) -> Period | None:
    if not cards:
        return None
    return lists.earlier_period(here.scope, kind, cards[0][0], here.unit_key, period)
