"""*Mine oppgaver*: what the visitor must report, and what the units they lead still miss."""

from __future__ import annotations

from flask import Response

from wisweb_bms.host import get_host
from wisweb_bms.queries.actions import my_open
from wisweb_bms.queries.answerable import answerable
from wisweb_bms.queries.report_lists import MyDocuments, my_documents
from wisweb_bms.queries.tasks import tasks_page
from wisweb_bms.rights import requires
from wisweb_bms.views.actions import readable
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.plan_notices import DECIDE
from wisweb_bms.views.plan_words import words
from wisweb_bms.views.plans import PLAN
from wisweb_bms.views.texts import texts


@bp.get("/mine-oppgaver")
@requires("bms.report")
def tasks() -> Response:
    """Overdue first, then by deadline, then what was recently reported."""
    here = place()
    own, led = _own_units(here)
    page = tasks_page(here.scope, here.names, own, led)
    mine = my_open(here.scope, here.names, readable(here), here.visit.user.key)
    named = here.visit.access.units("bms.report")
    return render_page(
        "tasks.html",
        page=page,
        today=here.scope.today,
        actions=mine,
        answered=answerable(here.scope, here.visit.user.key, named),
        documents=_documents(here),
        words=words(texts(here.visit.locale).gettext),
    )


def _documents(here: Place) -> MyDocuments:
    """Plans and reports to finish and to decide on."""
    own, _ = _own_units(here, PLAN)
    return my_documents(here.scope, here.names, own, here.visit.access.units(DECIDE))


def _own_units(here: Place, right: str = "bms.report") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The visitor's own units that they may report for, and those of them that they lead.

    Who belongs to none of the units they may report for gets all of these.
    """
    reportable = here.visit.access.named(right)
    memberships = get_host().units_of_user(here.visit.municipality.key, here.visit.user.key)
    own = {m.unit_key: m.leads for m in memberships if m.unit_key in reportable}
    ordered = [k for k in here.tree.order if k in (own or reportable)]
    return tuple(ordered), tuple(k for k in ordered if own.get(k))
