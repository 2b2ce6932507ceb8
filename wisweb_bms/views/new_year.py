"""*Nytt år*: one page that shows what is carried, ended and changed, does it, and takes it back."""

from __future__ import annotations

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import read_year
from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import NewYearRun
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import new_year as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.setup_sentences import sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need


@bp.route("/malinger/nytt-ar", methods=["GET", "POST"])
@requires(CONFIGURE)
def new_year() -> BaseResponse:
    """The change to the year of the address, shown or made."""
    here = place()
    need(CONFIGURE, WHOLE)
    year = request.values.get("aar", here.scope.today.year + 1, type=read_year)
    found = verbs.preview(
        here.scope.session,
        here.scope.municipality,
        year,
        frozenset(here.tree.order),
        here.scope.local,
    )
    if request.method == "POST":
        return _carry(here, found)
    return _page(here, found)


def _page(here: Place, found: verbs.NewYear) -> Response:
    by_indicator: dict[int, list[verbs.Step]] = {}
    for step in found.steps:
        by_indicator.setdefault(step.indicator.id, []).append(step)
    return render_page(
        "new_year.html",
        found=found,
        by_indicator=by_indicator,
        closed=[here.names.ref(k) for k in found.closed],
        runs=verbs.runs(here.scope.session, here.scope.municipality_id),
        target_units=len({t.unit_key for t in found.targets}),
    )


def _carry(here: Place, found: verbs.NewYear) -> BaseResponse:
    _ = texts(here.visit.locale).gettext
    actor = Actor("user", here.visit.user.key)
    wanted = {n: request.form.get(n) == "ja" for n in ("targets", "cards")}
    try:
        verbs.carry(here.scope.session, found, actor, **wanted)
        here.scope.session.commit()
        say(
            "success",
            _("{year} er satt opp. Det kan angres til noe er rapportert.").format(year=found.year),
        )
    except Refused as refused:
        here.scope.session.rollback()
        say("warning", sentence(refused, _))
    return redirect(url("new_year", aar=found.year), 303)


@bp.post("/malinger/nytt-ar/<int:run_id>/angre")
@requires(CONFIGURE)
def new_year_undo(run_id: int) -> BaseResponse:
    """Take back a change of year."""
    here = place()
    need(CONFIGURE, WHOLE)
    _ = texts(here.visit.locale).gettext
    run = asked.row(NewYearRun, run_id)
    year = run.year
    try:
        verbs.undo(here.scope.session, run, Actor("user", here.visit.user.key))
        here.scope.session.commit()
        say("success", _("Årsskiftet til {year} er angret.").format(year=year))
    except Refused as refused:
        here.scope.session.rollback()
        say("error", sentence(refused, _))
    return redirect(url("new_year", aar=year), 303)
