"""*Mål*: adopts the proposals that were chosen, or sends them back."""

from __future__ import annotations

from typing import Any

from flask import redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.models import Target
from wisweb_bms.rights import requires
from wisweb_bms.services import targets as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused, within
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import url
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import place
from wisweb_bms.views.sent import day_or_none
from wisweb_bms.views.setup_sentences import sentence
from wisweb_bms.views.target_units import TARGET, adoptable
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import Refused as NoRight
from wisweb_bms.views.way_back import back_or


@bp.post("/mal/<any(vedta,returner):verb>")
@requires(TARGET)
def targets_decide(verb: str) -> BaseResponse:
    """Adopt or return the chosen proposals."""
    here = place()
    ours = texts(here.visit.locale)
    mine = adoptable(here)
    session = here.scope.session
    rows = asked.many(Target, "mal")
    whole = here.visit.access.everywhere(TARGET)
    if not all(whole or row.unit_key in mine for row in rows):
        raise NoRight(TARGET)
    actor = Actor("user", here.visit.user.key)
    try:
        if verb == "vedta":
            count = verbs.adopt(session, rows, actor, **_decision())
            said = ours.ngettext("{n} mål er vedtatt.", "{n} mål er vedtatt.", count)
        else:
            count = verbs.give_back(session, rows, request.form.get("note", ""), actor)
            said = ours.ngettext("{n} mål er sendt tilbake.", "{n} mål er sendt tilbake.", count)
        session.commit()
        say("success" if count else "warning", said.format(n=count))
    except Refused as refused:
        session.rollback()
        why = ours.gettext("Skriv hvorfor målene sendes tilbake.")
        say("error", why if refused.reason == "empty" else sentence(refused, ours.gettext))
    return redirect(back_or(url("targets")), 303)


def _decision() -> dict[str, Any]:
    sent = request.form
    return {
        "body": within(sent.get("organ", ""), 200),
        "case_number": within(sent.get("saksnummer", ""), 60),
        "decided_on": day_or_none(sent.get("dato")),
    }
