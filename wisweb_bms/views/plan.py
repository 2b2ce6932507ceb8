"""One business plan or report: read, submitted, returned and adopted; its chapters are written in plan_chapter."""

from __future__ import annotations

from typing import Any, Final

from flask import Response, abort, redirect, request
from markupsafe import Markup
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import ReportDocument, Scorecard
from wisweb_bms.models.report import ADOPTED, SUBMITTED
from wisweb_bms.queries.report_texts import Chapter, written_chapters
from wisweb_bms.rights import requires
from wisweb_bms.services import report_flow
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views.action_words import People
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.plan_words import sentence, words
from wisweb_bms.views.plans import PLAN
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need

DECIDE: Final = "bms.approve"
"""Adopting and returning are for those who approve for the unit: who writes for a sector does not
thereby adopt the plans of its units."""
RIGHTS: Final = {
    "send": PLAN,
    "trekk": PLAN,
    "nytt": PLAN,
    "returner": DECIDE,
    "vedta": DECIDE,
}
DONE: Final = {
    "send": N_("Sendt inn. Den som vedtar, finner dokumentet i sin oversikt."),
    "trekk": N_("Trukket tilbake. Du kan skrive videre."),
    "nytt": N_("Nytt utkast. Den vedtatte utgaven står urørt."),
    "returner": N_("Sendt tilbake med kommentaren."),
    "vedta": N_("Vedtatt."),
}


class Desk:
    """One request about one document, whose unit the visitor may read."""

    def __init__(self, report_id: int) -> None:
        self.here: Place = place()
        self.session = self.here.scope.session
        mine = self.here.scope.municipality_id
        self.row = self.session.get(ReportDocument, (mine, report_id)) or abort(404)
        need("bms.read", self.row.unit_key)
        self.access = self.here.visit.access
        self._ = texts(self.here.visit.locale).gettext
        self.actor = Actor("user", self.here.visit.user.key)
        self.period = Period.parse(self.row.period_key)
        self.people = People(self.here.visit)

    def may(self, right: str) -> bool:
        """Whether the visitor holds the right on the document's unit."""
        return self.access.may(right, self.row.unit_key)

    @property
    def may_write(self) -> bool:
        return self.may(PLAN) and self.row.state in report_flow.OPEN

    def chapters(self) -> tuple[Chapter, ...]:
        """The chapters with their authors' names looked up."""
        scope, names = self.here.scope, self.here.names
        found = written_chapters(scope, self.row, names, self.access.units("bms.read"))
        keys = {c.shown.author_key for c in found} | {self.row.actor_key}
        keys |= {said.author_key for c in found for said in c.shown.below}
        self.people.know(keys)
        return found

    def shown(self) -> dict[str, Any]:
        """What every page of the document says of it."""
        row = self.row
        return {
            "row": row,
            "unit": self.here.names.ref(row.unit_key),
            "period": self.period,
            "words": words(self._),
            "people": self.people,
            "rich": Markup,
            "may_write": self.may_write,
        }


@bp.get("/plan/<int:report_id>")
@requires("bms.read")
def plan(report_id: int) -> Response:
    """The document as it stands."""
    return _page(Desk(report_id))


def _page(desk: Desk, status: int = 200, **more: Any) -> Response:
    row = desk.row
    shown = {"fault": "", "notice": "", "empty": (), "comment": ""} | more
    mine = (row.municipality_id, row.scorecard_id)
    return render_page(
        "plan.html",
        status=status,
        chapters=desk.chapters(),
        card=desk.session.get_one(Scorecard, mine),
        may_plan=desk.may(PLAN),
        may_decide=desk.may(DECIDE),
        waits=row.state == SUBMITTED,
        adopted=row.state == ADOPTED,
        **desk.shown(),
        **shown,
    )


@bp.post("/plan/<int:report_id>/<any(send,trekk,returner,nytt):verb>")
@requires("bms.read", keeps_form=True)
def plan_act(report_id: int, verb: str) -> BaseResponse:
    """Submit, take back, return with a comment, or begin a new draft of what is adopted."""
    desk = Desk(report_id)
    need(RIGHTS[verb], desk.row.unit_key)
    comment = request.form.get("kommentar", "").replace("\r\n", "\n").strip()
    if not is_trusted():
        return _page(desk, 400, notice=desk._(OLD_FORM), comment=comment)
    try:
        _do(desk, verb, comment)
        desk.session.commit()
    except Refused as refused:
        desk.session.rollback()
        empty = refused.facts.get("chapters", ())
        fault = "" if empty else sentence(refused, desk._)
        return _page(desk, 409, fault=fault, empty=empty, comment=comment)
    say("success", desk._(DONE[verb]))
    return redirect(url("plan", report_id=report_id), 303)


def _do(desk: Desk, verb: str, comment: str) -> None:
    session, row, actor = desk.session, desk.row, desk.actor
    if verb == "returner":
        report_flow.return_(session, row, comment, actor)
    elif verb == "send":
        report_flow.submit(session, row, actor)
    elif verb == "trekk":
        report_flow.withdraw(session, row, actor)
    else:
        report_flow.reopen(session, row, actor)
