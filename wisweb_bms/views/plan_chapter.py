"""Writing one chapter of a plan or report: an editor where there is a script, a plain field where not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Response, abort, jsonify, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.rich_text import TextRefused
from wisweb_bms.models import ChapterTemplate
from wisweb_bms.queries.report_texts import Chapter
from wisweb_bms.rights import requires
from wisweb_bms.services import report_flow
from wisweb_bms.services.keeping import Overtaken, Refused
from wisweb_bms.services.sanitise import MOST_SENT, as_typed, from_editor, from_typed
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.plan import Desk
from wisweb_bms.views.plan_words import sentence
from wisweb_bms.views.plans import PLAN
from wisweb_bms.views.sent import whole_or_none
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.visit import need

OTHERS = N_(
    "En annen har skrevet i kapitlet mens du skrev. Begge tekstene står her. Ta med deg det du vil "
    "beholde av den andres, og lagre din; eller gå tilbake uten å lagre."
)
OVERTAKEN = N_(
    "En annen har skrevet i kapitlet mens du skrev. Trykk Lagre for å se begge tekstene. Ingen av "
    "dem går tapt."
)


@dataclass(slots=True)
class Typed:
    """What was sent, made into the HTML that would be kept.

    Where it is more than can be read, ``verbatim`` is the field and the text in it, to be given back
    as they came, and ``refused`` says why.
    """

    html: str
    gather: bool
    seen: int
    verbatim: tuple[str, str] | None = None
    refused: Refused | None = None


@bp.route("/plan/<int:report_id>/skriv/<int:chapter_id>", methods=["GET", "POST"])
@requires("bms.read", keeps_form=True)
def plan_chapter(report_id: int, chapter_id: int) -> BaseResponse:
    """A chapter's form; saved by the writer's button, and by the editor while one writes."""
    desk = Desk(report_id)
    need(PLAN, desk.row.unit_key)
    sent = _sent() if request.method == "POST" else None
    template = asked.row(ChapterTemplate, chapter_id)
    if template.kind != desk.row.kind:
        abort(404)
    if sent is None:
        if not desk.may_write:
            return redirect(url("plan", report_id=report_id))
        return _page(desk, chapter_id)
    return _save(desk, template, sent)


def _sent() -> Typed:
    """The editor's HTML, else what was typed in the plain field."""
    name = "html" if "html" in request.form else "tekst"
    text = request.form.get(name, "")
    sent = Typed("", request.form.get("samle") == "ja", 0)
    sent.seen = whole_or_none(request.form.get("lock_version", "")) or 0
    try:
        sent.html = from_editor(text) if name == "html" else from_typed(text)
    except TextRefused as fault:
        sent.verbatim = (name, text)
        sent.refused = Refused(f"text_{fault.kind}", n=fault.n, most=fault.most)
    return sent


def _save(desk: Desk, template: ChapterTemplate, sent: Typed) -> BaseResponse:
    auto = request.form.get("auto") == "ja"
    if not is_trusted():
        return _page(desk, template.id, sent, 400, notice=desk._(OLD_FORM))
    try:
        if sent.refused is not None:
            raise sent.refused
        text = report_flow.write_chapter(
            *(desk.session, desk.row, template, sent.html, sent.gather, desk.actor, sent.seen)
        )
        desk.session.commit()
    except Overtaken as other:
        theirs, seen = other.row.html, other.row.lock_version
        who = other.row.actor_key if other.row.actor_kind == "user" else None
        desk.session.rollback()
        if auto:
            return jsonify(fault=desk._(OVERTAKEN), overtaken=True)
        sent.seen = seen
        return _page(desk, template.id, sent, 409, notice=desk._(OTHERS), theirs=(theirs, who))
    except Refused as refused:
        said = sentence(refused, desk._)
        desk.session.rollback()
        return jsonify(fault=said) if auto else _page(desk, template.id, sent, 409, fault=said)
    if auto:
        return jsonify(version=text.lock_version if text else 0)
    say("success", desk._("Lagret."))
    return redirect(_onwards(desk, template.id), 303)


def _onwards(desk: Desk, chapter_id: int) -> str:
    """The document at this chapter, or the next chapter's form where that was asked for."""
    listed = desk.chapters()
    place = next((n for n, c in enumerate(listed) if c.id == chapter_id), 0)
    if request.form.get("videre") == "ja" and place + 1 < len(listed):
        return url("plan_chapter", report_id=desk.row.id, chapter_id=listed[place + 1].id)
    anchor = f"k-{listed[place].shown.key}" if listed else None
    return url("plan", report_id=desk.row.id, _anchor=anchor)


def _page(
    desk: Desk, chapter_id: int, sent: Typed | None = None, status: int = 200, **more: Any
) -> Response:
    listed = desk.chapters()
    chapter: Chapter = next((c for c in listed if c.id == chapter_id), None) or abort(404)
    html = chapter.shown.html if sent is None else sent.html
    shown = {"fault": "", "notice": "", "theirs": None} | more
    return render_page(
        "plan_chapter.html",
        status=status,
        chapters=listed,
        chapter=chapter,
        html=html,
        typed=as_typed(html),
        verbatim=None if sent is None else sent.verbatim,
        most_sent=MOST_SENT,
        gathers=chapter.gathers if sent is None else sent.gather,
        version=chapter.lock_version if sent is None else sent.seen,
        is_last=listed[-1].id == chapter.id,
        **desk.shown(),
        **shown,
    )
