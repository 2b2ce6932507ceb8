"""Approving from *Mine oppgaver*: a sector or all of it at once, and only what stood on the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from flask import abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.models import Measurement
from wisweb_bms.queries.approvals import seen_mark
from wisweb_bms.releasing import release
from wisweb_bms.rights import requires
from wisweb_bms.services import approval
from wisweb_bms.services.actor import Actor
from wisweb_bms.views import asked, sending
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import url
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, asked_period, place
from wisweb_bms.views.texts import texts

APPROVE: Final = "bms.approve"


@bp.post("/mine-oppgaver/godkjenn/<any(alle,under,egne):which>")
@requires(APPROVE, unit_arg="enhet")
def tasks_approve(which: str) -> BaseResponse:
    """Approve a period's figures of a unit with those below it, of it alone, or of all one approves for.

    Nothing is approved where something has come in since the page was made: it says so instead.
    """
    here = place()
    period = asked_period() or abort(404)
    scope = here.scope
    rows = approval.of_period(
        scope.session, scope.municipality_id, period.key, _units(here, which), scope.local
    )
    waiting = [r for r in rows if approval.waits(r) and not r.not_applicable]
    ours = texts(here.visit.locale)
    if request.form.get("sett") != _mark(waiting):
        said = ours.gettext(
            "Det er kommet inn tall etter at siden ble åpnet. Se over, og godkjenn så."
        )
        say("warning", said)
        return redirect(url("tasks"), 303)
    count = approval.approve(scope.session, waiting, Actor("user", here.visit.user.key))
    release(scope, {row.point_id for row in waiting})
    scope.session.commit()
    sending.send_waiting()
    said = ours.ngettext("{n} tall er godkjent.", "{n} tall er godkjent.", count)
    say("success", said.format(n=count))
    return redirect(url("tasks"), 303)


def _units(here: Place, which: str) -> Sequence[str]:
    held = here.visit.access.units(APPROVE)
    if which == "alle":
        return sorted(held)
    unit_key = asked.unit_of("enhet", APPROVE) or abort(404)
    return (
        sorted(held.intersection(here.tree.subtree(unit_key))) if which == "under" else [unit_key]
    )


def _mark(waiting: Sequence[Measurement]) -> str:
    newest = max((row.entry_sequence or 0 for row in waiting), default=None)
    return seen_mark(len(waiting), newest)
