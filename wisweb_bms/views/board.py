"""*Oppfølging*: what each unit has delivered for a period, with approval, reminder, reopening and locking."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import now
from wisweb_bms.engine.periods import Period
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.queries.board import board as read_board
from wisweb_bms.queries.corrections import corrections
from wisweb_bms.queries.trees import period_tree
from wisweb_bms.releasing import release
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import approval
from wisweb_bms.services.actor import Actor
from wisweb_bms.views import asked, sending
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, chosen_period, period_choices, periods, place
from wisweb_bms.views.people import names_of
from wisweb_bms.views.plan_words import words
from wisweb_bms.views.reminding import remind_of_figures
from wisweb_bms.views.sent import whole
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need

PEOPLE = ("user", "import")
"""Kinds of actor whose key is a user's."""


@bp.get("/oppfolging")
@requires("bms.approve")
def board() -> Response:
    """The units the visitor approves for, in one period."""
    here = place()
    known = periods(here)
    period = chosen_period(known, here.scope.today)
    order = _followed(here, period)
    formats = Formats(here.visit.locale, here.scope.municipality.time_zone)
    corrected = corrections(here.scope, here.names, period, order)
    return render_page(
        "board.html",
        board=read_board(
            here.scope, here.names, period, order, request.args.get("side", 1, type=whole)
        ),
        periods=period_choices(known, period, formats),
        may_lock=here.visit.access.everywhere(CONFIGURE),
        uses_approval=here.scope.municipality.uses_approval,
        may_report=here.visit.access.units("bms.report"),
        corrections=corrected,
        people=names_of(one.actor_key for one in corrected if one.actor_kind in PEOPLE),
        words=words(texts(here.visit.locale).gettext),
    )


def _followed(here: Place, period: Period) -> list[str]:
    """The units the visitor approves for, those that closed within the period after the others."""
    access, scope = here.visit.access, here.scope
    mine = access.units("bms.approve")
    then = period_tree(scope.session, scope.municipality_id, scope.today_nodes, period)
    closed = [key for key in then.order if key not in here.tree.nodes]
    return [
        *(key for key in here.tree.order if key in mine),
        *(key for key in closed if access.may("bms.approve", key)),
    ]


@bp.post("/oppfolging/<any(godkjenn,apne,paminn):verb>")
@requires("bms.approve", unit_arg="enhet")
def board_act(verb: str) -> BaseResponse:
    """Approve, open again or remind one unit for the period."""
    here = place()
    unit_key = asked.unit_of("enhet", "bms.approve") or abort(404)
    period = chosen_period((), here.scope.today)
    session, municipality_id = here.scope.session, here.scope.municipality_id
    actor, ours = Actor("user", here.visit.user.key), texts(here.visit.locale)
    name = here.names.ref(unit_key).name
    local = here.scope.local
    rows = approval.of_period(session, municipality_id, period.key, [unit_key], local)
    if verb == "godkjenn":
        count = approval.approve(session, rows, actor)
        release(here.scope, {row.point_id for row in rows})
        said = ours.ngettext(
            "{n} tall er godkjent for {unit}.", "{n} tall er godkjent for {unit}.", count
        ).format(n=count, unit=name)
    elif verb == "apne":
        approval.reopen(session, rows, actor)
        said = ours.gettext("{unit} kan rette og rapportere igjen.").format(unit=name)
    else:
        return _remind(here, period, [unit_key], {r.id for r in rows}, unit_key)
    session.commit()
    sending.send_waiting()
    say("success", said)
    return redirect(url("board", periode=period.key), 303)


@bp.post("/oppfolging/alle/<any(godkjenn,paminn):verb>")
@requires("bms.approve")
def board_all(verb: str) -> BaseResponse:
    """Approve, or remind, all the units the visitor approves for; ``niva`` leaves their own out."""
    here = place()
    period = chosen_period((), here.scope.today)
    memberships = get_host().units_of_user(here.visit.municipality.key, here.visit.user.key)
    own = {m.unit_key for m in memberships} if request.form.get("niva") == "under" else set()
    unit_keys = [key for key in _followed(here, period) if key not in own]
    session, municipality_id = here.scope.session, here.scope.municipality_id
    local = here.scope.local
    rows = approval.of_period(session, municipality_id, period.key, unit_keys, local)
    if verb == "paminn":
        return _remind(here, period, unit_keys, {row.id for row in rows}, "all")
    ours = texts(here.visit.locale)
    count = approval.approve(session, rows, Actor("user", here.visit.user.key))
    release(here.scope, {row.point_id for row in rows})
    said = ours.ngettext("{n} tall er godkjent.", "{n} tall er godkjent.", count)
    session.commit()
    sending.send_waiting()
    say("success", said.format(n=count))
    return redirect(url("board", periode=period.key), 303)


def _remind(
    here: Place, period: Period, unit_keys: Sequence[str], measurement_ids: set[int], what: str
) -> BaseResponse:
    """A reminder now to those who report for the units, whatever the day; said as far as it got."""
    stamp = f"asked-{what}-{now():%Y-%m-%dT%H:%M}"
    remind_of_figures(here, unit_keys, measurement_ids, stamp)
    return redirect(url("board", periode=period.key), 303)


@bp.post("/oppfolging/<any(las,las_opp):verb>")
@requires(CONFIGURE)
def board_lock(verb: str) -> BaseResponse:
    """Lock the period for everybody, or open it."""
    need(CONFIGURE, WHOLE)
    here = place()
    period = chosen_period((), here.scope.today)
    actor, _ = Actor("user", here.visit.user.key), texts(here.visit.locale).gettext
    act = approval.lock if verb == "las" else approval.unlock
    act(here.scope.session, here.scope.municipality_id, period.key, actor)
    here.scope.session.commit()
    locked = _("Perioden er låst. Områder kan åpnes enkeltvis.")
    say("success", locked if verb == "las" else _("Perioden er åpen for rapportering."))
    return redirect(url("board", periode=period.key), 303)
