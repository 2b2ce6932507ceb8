"""*Oppsett*, hand-over: what hangs on users who are gone, inactive or without the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import Action, ActionHelper, Indicator
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import handover as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.setup_sentences import sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import Visit, need, visit


@bp.route("/oppsett/ansvarlige", methods=["GET", "POST"])
@requires(CONFIGURE)
def handover() -> BaseResponse:
    """The list, and the step that hands it over."""
    need(CONFIGURE, WHOLE)
    here = visit()
    return _hand_over(here) if request.method == "POST" else _page(here)


def _page(here: Visit) -> Response:
    session = get_host().session()
    rows = verbs.with_person(session, here.municipality_id)
    actions = verbs.open_actions(session, here.municipality_id)
    helpers = verbs.open_helpers(session, here.municipality_id)
    keys = {r.responsible_key or "" for r in (*rows, *actions)} | {h.user_key for h, _ in helpers}
    known = get_host().users(here.municipality.key, keys) if keys else {}

    def fault_of(right: str) -> Callable[[str], str]:
        @cache
        def fault(key: str) -> str:
            user = known.get(key)
            if user is None:
                return "gone"
            if not user.active:
                return "inactive"
            rights = get_host().rights_of_user(here.municipality.key, key)
            return "" if rights.get(right) or rights.get(CONFIGURE) else "no_right"

        return fault

    return render_page(
        "handover.html",
        found=verbs.hanging(rows, fault_of("bms.report")),
        actions=verbs.hanging(actions, fault_of("bms.action")),
        helpers=verbs.hanging_helpers(helpers, fault_of("bms.action")),
        names={key: user.name for key, user in known.items()},
        units={unit.key: unit.name for unit in here.units},
    )


def _hand_over(here: Visit) -> BaseResponse:
    ours = texts(here.locale)
    session = get_host().session()
    chosen = {row.id for row in asked.many(Indicator, "indikator")}
    actions = {row.id for row in asked.many(Action, "tiltak")}
    helpers = {row.id for row in asked.many(ActionHelper, "hjelper")}
    name = request.form.get("person", "").strip()
    try:
        to = None if request.form.get("til") == "leder" else _person(here, name)
        actor = Actor("user", here.user.key)
        count = verbs.hand_over(session, here.municipality_id, chosen, to, actor)
        taker = _taker(here, to)
        done = verbs.hand_over_actions(session, here.municipality_id, actions, taker, actor)
        helped = verbs.hand_over_helpers(session, here.municipality_id, helpers, taker, actor)
        session.commit()
        _n = ours.ngettext
        said = [
            _n(
                "{n} indikator har fått ny ansvarlig.",
                "{n} indikatorer har fått ny ansvarlig.",
                count,
            ),
            _n("{n} tiltak har fått ny ansvarlig.", "{n} tiltak har fått ny ansvarlig.", done),
            _n("{n} hjelper er byttet.", "{n} hjelpere er byttet.", helped),
        ]
        counts = (count, done, helped)
        told = [text.format(n=n) for text, n in zip(said, counts, strict=True) if n]
        if len(actions) > done or len(helpers) > helped:
            told.append(
                ours.gettext("Tiltak i områder uten leder står igjen. Velg en person for dem.")
            )
        say("success" if any(counts) else "warning", " ".join(told) or _nothing(ours.gettext))
    except Refused as refused:
        session.rollback()
        say("error", sentence(refused, ours.gettext))
    return redirect(url("handover"), 303)


def _nothing(_: Callable[[str], str]) -> str:
    return _("Kryss av for det som skal gis videre.")


def _taker(here: Visit, to: str | None) -> Callable[[str], str | None]:
    """Who takes over the actions of a unit: that person, or the unit's leader."""
    if to is not None:
        return lambda _unit_key: to
    leaders = get_host().leaders(here.municipality.key, [unit.key for unit in here.units])
    return lambda unit_key: next(iter(leaders.get(unit_key, ())), None)


def _person(here: Visit, name: str) -> str:
    found = [u for u in get_host().find_users(here.municipality.key, name) if u.name == name]
    if len(found) != 1:
        raise Refused("person", field="person")
    if not found[0].active:
        raise Refused("not_active", name=name)
    return found[0].key
