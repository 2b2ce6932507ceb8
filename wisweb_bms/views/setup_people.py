"""*Oppsett*, figures about people: what is not shown yet, what waits, and taking a wrong figure back."""

from __future__ import annotations

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import Measurement, MeasurementPoint
from wisweb_bms.queries.release_list import release_list
from wisweb_bms.releasing import by_choice, take_back
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services.actor import Actor
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import place
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need


@bp.route("/oppsett/personer", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_people() -> BaseResponse:
    """The points that are not all shown; sent, one is shown now, or one unit's figure taken back."""
    need(CONFIGURE, WHOLE)
    here = place()
    _ = texts(here.visit.locale).gettext
    if request.method != "POST":
        return _page()
    if not is_trusted():
        return _page(_(OLD_FORM), 400)
    actor = Actor("user", here.visit.user.key)
    point, figure = asked.one(MeasurementPoint, "vis"), asked.one(Measurement, "trekk")
    if point is not None:
        done = by_choice(here.scope, point.id, actor)
        said = _("Tallene vises nå.") if done else _("Tallene vises alt.")
    elif figure is not None:
        done = take_back(here.scope, figure.point_id, figure.unit_key, actor)
        said = _("Tallet er trukket tilbake.") if done else _("Tallet er alt trukket tilbake.")
    else:
        return _page(_("Velg hva som skal vises eller trekkes tilbake."))
    here.scope.session.commit()
    say("success" if done else "warning", said)
    return redirect(url("setup_people"), 303)


def _page(notice: str = "", status: int = 200) -> Response:
    here = place()
    return render_page(
        "setup_people.html",
        status=status,
        rows=release_list(here.scope, here.names),
        notice=notice,
    )
