"""One business plan or report: read, submitted, returned and adopted; its chapters are written in plan_chapter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from flask import Response, redirect, request
from markupsafe import Markup
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period, read_day
from wisweb_bms.models import ReportDocument, Scorecard
from wisweb_bms.models.report import ADOPTED, SUBMITTED
from wisweb_bms.queries.content_figures import people_in
from wisweb_bms.queries.content_views import ReportContent
from wisweb_bms.queries.report_texts import Chapter, written_chapters
from wisweb_bms.queries.report_views import Drawn
from wisweb_bms.reports.document import Document
from wisweb_bms.reports.web import fragment
from wisweb_bms.rights import READ, requires
from wisweb_bms.services import report_flow, snapshots
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
from wisweb_bms.services.sanitise import as_shown
from wisweb_bms.views import asked, sending
from wisweb_bms.views.action_words import People
from wisweb_bms.views.adopted_content import content_now, names_in
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.files import send, wanted
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.plan_notices import DECIDE, Notices
from wisweb_bms.views.plan_words import sentence, words
from wisweb_bms.views.plans import PLAN
from wisweb_bms.views.report_document import compose
from wisweb_bms.views.report_tables import Drawer
from wisweb_bms.views.report_words import ReportWords
from wisweb_bms.views.sent import whole_or_none
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need
from wisweb_bms.views.way_back import back_or

RIGHTS: Final = {
    "send": PLAN,
    "trekk": PLAN,
    "nytt": PLAN,
    "returner": DECIDE,
    "vedta": DECIDE,
}
FIELDS: Final = {"kommentar": 100_000, "organ": 200, "sak": 60, "dato": 10, "lest": 10}
"""What the one who decides may type, and how much of it is read."""
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
        self.row = asked.row(ReportDocument, report_id, READ)
        self.access = self.here.visit.access
        self._ = texts(self.here.visit.locale).gettext
        self.actor = Actor("user", self.here.visit.user.key)
        self.period = Period.parse(self.row.period_key)
        self.people = People(self.here.visit)

    def may(self, right: str) -> bool:
        """Whether the visitor holds the right on the document's unit."""
        return self.access.may(right, self.row.unit_key)

    @property
    def card(self) -> Scorecard:
        return self.session.get_one(Scorecard, (self.row.municipality_id, self.row.scorecard_id))

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

    def content(self, listed: tuple[Chapter, ...]) -> ReportContent:
        """The figures, actions and texts as they would be adopted now by the visitor."""
        texts_of = tuple(c.shown for c in listed)
        where = (self.row.kind, self.card, self.row.unit_key, self.period)
        return content_now(self.here, *where, texts_of)

    def shown(self) -> dict[str, Any]:
        """What every page of the document says of it."""
        row = self.row
        return {
            "row": row,
            "unit": self.here.names.ref(row.unit_key),
            "period": self.period,
            "words": words(self._),
            "people": self.people,
            "rich": lambda html: Markup(as_shown(html)),
            "may_write": self.may_write,
        }


@bp.get("/plan/<int:report_id>")
@requires("bms.read")
def plan(report_id: int) -> Response:
    """The document as it stands."""
    return _page(Desk(report_id))


@bp.route("/plan/<int:report_id>/fil/<ending>", methods=["GET", "POST"])
@requires("bms.read")
def plan_file(report_id: int, ending: str) -> BaseResponse:
    """The document as it stands, as a file; a long one is made on a page of its own."""
    wanted(ending)
    desk = Desk(report_id)
    content = desk.content(desk.chapters())
    desk.people.know(people_in(content))
    formats = Formats(desk.here.visit.locale, desk.here.scope.municipality.time_zone)
    state = words(desk._)["states"][desk.row.state]
    return send(compose(content, formats, desk.people.name, state=state), ending, desk.row.unit_key)


def _page(desk: Desk, status: int = 200, **more: Any) -> Response:
    row = desk.row
    shown = {"fault": "", "notice": "", "empty": (), "typed": {}, "faults": {}} | more
    listed = desk.chapters()
    return render_page(
        "plan.html",
        status=status,
        chapters=listed,
        drawn=_drawn(desk, listed),
        card=desk.card,
        today=desk.here.scope.today,
        may_plan=desk.may(PLAN),
        may_decide=desk.may(DECIDE),
        waits=row.state == SUBMITTED,
        adopted=row.state == ADOPTED,
        **desk.shown(),
        **shown,
    )


def _drawn(desk: Desk, listed: tuple[Chapter, ...]) -> dict[int, Markup]:
    """Chapter → the part of the card that stands below its text, each part once."""
    content = desk.content(listed)
    desk.people.know(people_in(content))
    formats = Formats(desk.here.visit.locale, desk.here.scope.municipality.time_zone)
    drawer = Drawer(content, ReportWords(formats, desk.people.name))
    made: dict[int, Markup] = {}
    seen: set[Drawn] = set()
    for chapter in listed:
        if chapter.shown.drawn and chapter.shown.drawn not in seen:
            seen.add(chapter.shown.drawn)
            blocks = tuple(drawer.part(chapter.shown.drawn))
            made[chapter.id] = fragment(
                Document("", "", "", formats.texts.locale, content.day, blocks), deeper=0
            )
    return made


@bp.post("/plan/<int:report_id>/<any(send,trekk,returner,nytt,vedta):verb>")
@requires("bms.read", keeps_form=True)
def plan_act(report_id: int, verb: str) -> BaseResponse:
    """Submit, take back, return with a comment, adopt, or begin a new draft of what is adopted."""
    desk = Desk(report_id)
    need(RIGHTS[verb], desk.row.unit_key)
    typed = {name: _typed(name, most) for name, most in FIELDS.items()}
    if not is_trusted():
        return _page(desk, 400, notice=desk._(OLD_FORM), typed=typed)
    notices = Notices.before(desk.here, desk.row)
    try:
        _do(desk, verb, typed)
        notices.put(verb)
        desk.session.commit()
    except Refused as refused:
        desk.session.rollback()
        empty = [(one.id, one.heading) for one in refused.facts.get("chapters", ())]
        if "field" in refused.facts:
            faults = {refused.facts["field"]: sentence(refused, desk._)}
            return _page(desk, 409, faults=faults, typed=typed)
        fault = "" if empty else sentence(refused, desk._)
        return _page(desk, 409, fault=fault, empty=empty, typed=typed)
    say("success", desk._(DONE[verb]))
    sending.send(notices.key(verb))
    return redirect(back_or(url("plan", report_id=report_id)), 303)


def _typed(name: str, most: int) -> str:
    return request.form.get(name, "").replace("\r\n", "\n").strip()[:most]


def _do(desk: Desk, verb: str, typed: Mapping[str, str]) -> None:
    session, row, actor = desk.session, desk.row, desk.actor
    if verb == "vedta":
        _adopt(desk, typed)
    elif verb == "returner":
        report_flow.return_(session, row, typed["kommentar"], actor, _read(typed))
    elif verb == "send":
        report_flow.submit(session, row, actor)
    elif verb == "trekk":
        report_flow.withdraw(session, row, actor)
    else:
        report_flow.reopen(session, row, actor)


def _adopt(desk: Desk, typed: Mapping[str, str]) -> None:
    day = _day(typed["dato"], desk.here.scope.today)

    def freeze() -> int:
        content = desk.content(desk.chapters())
        return snapshots.freeze(
            *(desk.session, desk.row.municipality_id, content),
            actor=desk.actor,
            day=day,
            people=names_in(desk.here, content),
            report_id=desk.row.id,
            body=typed["organ"],
            case_number=typed["sak"],
        ).id

    report_flow.adopt(desk.session, desk.row, freeze, desk.actor, _read(typed))


def _read(typed: Mapping[str, str]) -> int | None:
    """The version of the document that the one who decides has read."""
    return whole_or_none(typed["lest"])


def _day(text: str, today: dt.date) -> dt.date:
    """The day of the decision: today where none is typed. Refused for what is no day or still to come."""
    try:
        day = read_day(text) if text else today
    except ValueError:
        raise Refused("day", field="dato") from None
    if day > today:
        raise Refused("day", field="dato")
    return day
