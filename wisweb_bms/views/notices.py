"""*Varsler*: what the visitor wants to be reminded of, and in which language."""

from __future__ import annotations

from flask import redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.host import get_host
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.rights import requires
from wisweb_bms.services import reminders
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.texts import LOCALES, texts
from wisweb_bms.views.visit import visit


@bp.route("/varsler", methods=["GET", "POST"])
@requires("bms.read")
def notices() -> BaseResponse:
    """The visitor's own switch for reminders, and their language."""
    here = visit()
    session = get_host().session()
    if request.method == "POST":
        wanted = request.form.get("paminnelser") != "ja"
        reminders.set_silent(session, here.municipality_id, here.user.key, wanted=wanted)
        language = request.form.get("sprak", "")
        if language in LOCALES:
            reminders.set_language(session, here.municipality_id, here.user.key, language)
        session.commit()
        say("success", texts(here.locale).gettext("Lagret."))
        return redirect(url("notices"), 303)
    row = session.get_one(MunicipalityRow, here.municipality_id)
    return render_page(
        "notices.html",
        reminded=here.user.key not in reminders.silent(session, here.municipality_id),
        days=reminders.days_of(row),
        language=reminders.languages(session, here.municipality_id).get(here.user.key, here.locale),
    )
