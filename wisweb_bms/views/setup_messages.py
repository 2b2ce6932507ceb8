"""*Oppsett*, messages: what reached nobody, or not every channel, after all tries, and sending it once more."""

from __future__ import annotations

from typing import Final

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import OutboxRow
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import outbox
from wisweb_bms.views import asked, sending
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.people import names_of
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need, visit

SHOWN: Final = 200


@bp.route("/oppsett/meldinger", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_messages() -> BaseResponse:
    """The messages that were given up, newest first; sent, those that are ticked are tried again."""
    need(CONFIGURE, WHOLE)
    here, session = visit(), get_host().session()
    ours = texts(here.locale)
    if request.method != "POST":
        return _page()
    if not is_trusted():
        return _page(ours.gettext(OLD_FORM), 400)
    chosen = {row.id for row in asked.many(OutboxRow, "melding")}
    if not chosen:
        return _page(ours.gettext("Velg minst én melding."))
    outbox.try_again(session, here.municipality_id, chosen)
    session.commit()
    sending.send_waiting()
    found = outbox.outcome(session, here.municipality_id, ids=chosen)
    if found.told:
        said = ours.ngettext("{n} melding er sendt.", "{n} meldinger er sendt.", found.told)
        say("success", said.format(n=found.told))
    if found.untold:
        sending.say_untold(found.untold)
    return redirect(url("setup_messages"), 303)


def _page(notice: str = "", status: int = 200) -> Response:
    rows = outbox.given_up(get_host().session(), visit().municipality_id)
    shown = rows[:SHOWN]
    return render_page(
        "setup_messages.html",
        status=status,
        rows=shown,
        more=len(rows) - len(shown),
        people=names_of(row.to_user_key for row in shown),
        tries=outbox.MOST_TRIES,
        notice=notice,
    )
