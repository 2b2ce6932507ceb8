"""*Oppsett*, the chapters of plans and reports: order, heading, help, what is required and what is drawn."""

from __future__ import annotations

from typing import Any, Final

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.forms.setup import Field, SetupForm
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import ChapterTemplate
from wisweb_bms.models.report import KINDS, PLAN
from wisweb_bms.queries.report_lists import chapter_templates
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import keeping
from wisweb_bms.services import report_chapters as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.plan_words import sentence, words
from wisweb_bms.views.setup_sentences import OLD_FORM, OVERTAKEN
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need, visit

DONE: Final = {
    "flytt": N_("Flyttet."),
    "slett": N_("Slettet. Det som er skrevet i kapitlet, står der det er skrevet."),
    "gjenopprett": N_("Gjenopprettet."),
}


@bp.get("/oppsett/kapitler")
@requires(CONFIGURE)
def setup_chapters() -> Response:
    """The chapters of a kind, with none chosen."""
    kind = request.args.get("slag", PLAN)
    return _Desk(None, kind).page()


@bp.route("/oppsett/kapitler/nytt", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_chapter_new() -> BaseResponse:
    """A new chapter."""
    return _Desk(None, request.values.get("slag", PLAN)).form()


@bp.route("/oppsett/kapitler/<int:chapter_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_chapter(chapter_id: int) -> BaseResponse:
    """A chapter, read or edited."""
    return _Desk(chapter_id).form()


@bp.post("/oppsett/kapitler/<int:chapter_id>/<any(flytt,slett,gjenopprett):verb>")
@requires(CONFIGURE)
def setup_chapter_act(chapter_id: int, verb: str) -> BaseResponse:
    """Order, remove or restore a chapter."""
    return _Desk(chapter_id).act(verb)


class _Desk:
    """One request about a chapter, or about those of a kind."""

    def __init__(self, chapter_id: int | None, kind: str = PLAN) -> None:
        need(CONFIGURE, WHOLE)
        self.here = visit()
        self.session = get_host().session()
        self.mid = self.here.municipality_id
        self._ = texts(self.here.locale).gettext
        self.actor = Actor("user", self.here.user.key)
        self.row: Any = None
        if chapter_id is not None:
            self.row = self.session.get(ChapterTemplate, (self.mid, chapter_id)) or abort(404)
        self.kind = self.row.kind if self.row else kind
        if self.kind not in KINDS:
            abort(404)
        self.words = words(self._)
        self.shape = SetupForm(self._fields(), self._)
        self.notice = ""
        self.version = self.row.lock_version if self.row else 0

    def _fields(self) -> tuple[Field, ...]:
        _ = self._
        drawn = tuple(self.words["drawn"].items())
        return (
            Field("heading", _("Overskrift"), required=True),
            Field(
                *("help", _("Hjelpetekst"), "area"),
                longest=2000,
                hint=_("Vises for den som skriver, ikke i det ferdige dokumentet."),
            ),
            Field("drawn", _("Hentes fra styringskortet"), "choice", choices=drawn),
            Field("required", _("Må skrives før dokumentet kan sendes inn"), "check"),
            Field(
                *("gather", _("Kan vise det områdene under har skrevet"), "check"),
                hint=_("Den som skriver, velger om tekstene skal vises."),
            ),
        )

    def _known(self) -> dict[str, Any]:
        return {f.name: getattr(self.row, f.name) for f in self.shape.fields}

    def form(self) -> BaseResponse:
        if request.method == "POST":
            return self._save()
        if self.row is not None:
            self.shape.fill(self._known())
        return self.page(editing=self.row is None or "rediger" in request.args)

    def _save(self) -> BaseResponse:
        is_readable = self.shape.read(request.form)
        if not is_trusted():
            self.notice = self._(OLD_FORM)
            return self.page(400, editing=True)
        if not is_readable:
            return self.page(editing=True)
        sent = request.form.get("lock_version", "")
        seen = int(sent) if sent.isdecimal() and self.row else None
        try:
            saved = verbs.save(
                *(self.session, self.mid, self.kind, self.row, self.shape.values, self.actor, seen)
            )
            self.session.commit()
        except Overtaken as other:
            self.version = other.row.lock_version
            self.shape.beside(self._known())
            self.notice = self._(OVERTAKEN)
            self.session.rollback()
            return self.page(409, editing=True)
        except Refused as refused:
            self.session.rollback()
            self.shape.refuse(refused.facts.get("field", ""), sentence(refused, self._))
            return self.page(editing=True)
        say("success", self._("Lagret."))
        return redirect(url("setup_chapter", chapter_id=saved.id), 303)

    def act(self, verb: str) -> BaseResponse:
        if verb == "flytt":
            step = -1 if request.form.get("retning") == "opp" else 1
            verbs.move(self.session, self.row, step, self.actor)
        elif verb == "slett":
            keeping.trash(self.session, self.row, self.actor)
        else:
            keeping.restore(self.session, self.row, self.actor)
        self.session.commit()
        say("success", self._(DONE[verb]))
        return redirect(url("setup_chapter", chapter_id=self.row.id), 303)

    def page(self, status: int = 200, *, editing: bool = False) -> Response:
        found = self._listed()
        return render_page(
            "setup_chapters.html",
            status=status,
            kind=self.kind,
            words=self.words,
            chapters=[c for c in found if c.deleted_at is None],
            trashed=[c for c in found if c.deleted_at is not None],
            row=self.row,
            editing=editing,
            fields=self.shape.fields if editing else (),
            pairs=self.shape.facts(),
            fault=self.shape.fault,
            notice=self.notice,
            version=self.version,
        )

    def _listed(self) -> list[ChapterTemplate]:
        """The chapters of the kind; our first choice is written down when somebody looks to change it."""
        found = self._kept()
        if not found:
            verbs.ensure_apart(self.session.get_bind(), self.mid, self.kind)
            found = self._kept()
        return found

    def _kept(self) -> list[ChapterTemplate]:
        return [c for c in chapter_templates(self.session, self.mid) if c.kind == self.kind]
