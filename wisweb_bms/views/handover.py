"""*Oppsett*, hand-over: what hangs on users who are gone, inactive or without the right."""

from __future__ import annotations

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import handover as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
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
    known = get_host().users(here.municipality.key, {r.responsible_key or "" for r in rows})

    def fault_of(key: str) -> str:
        user = known.get(key)
        if user is None:
            return "gone"
        if not user.active:
            return "inactive"
        rights = get_host().rights_of_user(here.municipality.key, key)
        return "" if rights.get("bms.report") or rights.get(CONFIGURE) else "no_right"

    names = {key: user.name for key, user in known.items()}
    return render_page("handover.html", found=verbs.hanging(rows, fault_of), names=names)


def _hand_over(here: Visit) -> BaseResponse:
    ours = texts(here.locale)
    session = get_host().session()
    chosen = {int(i) for i in request.form.getlist("indikator") if i.isdigit()}
    name = request.form.get("person", "").strip()
    try:
        to = None if request.form.get("til") == "leder" else _person(here, name)
        actor = Actor("user", here.user.key)
        count = verbs.hand_over(session, here.municipality_id, chosen, to, actor)
        session.commit()
        said = ours.ngettext(
            "{n} indikator har fått ny ansvarlig.", "{n} indikatorer har fått ny ansvarlig.", count
        )
        say("success" if count else "warning", said.format(n=count))
    except Refused as refused:
        session.rollback()
        say("error", sentence(refused, ours.gettext))
    return redirect(url("handover"), 303)


def _person(here: Visit, name: str) -> str:
    found = [u for u in get_host().find_users(here.municipality.key, name) if u.name == name]
    if len(found) != 1:
        raise Refused("person", field="person")
    if not found[0].active:
        raise Refused("not_active", name=name)
    return found[0].key
