"""*Oppsett*, the chapters of plans and reports: order, heading, help, what is required and what is drawn."""

from __future__ import annotations

from typing import Any, Final

from flask import Response, abort, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.forms.setup import Field
from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import ChapterTemplate
from wisweb_bms.models.report import KINDS, PLAN
from wisweb_bms.queries.report_lists import chapter_templates
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import keeping
from wisweb_bms.services import report_chapters as verbs
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.plan_words import sentence, words
from wisweb_bms.views.setup_desk import Desk
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


class _Desk(Desk):
    """One request about a chapter, or about those of a kind."""

    sentence = staticmethod(sentence)

    def __init__(self, chapter_id: int | None, kind: str = PLAN) -> None:
        need(CONFIGURE, WHOLE)
        self.kind = kind
        super().__init__(ChapterTemplate, chapter_id)

    def prepare(self) -> None:
        self.kind = self.row.kind if self.row else self.kind
        if self.kind not in KINDS:
            abort(404)
        self.words = words(self._)

    def fields(self) -> tuple[Field, ...]:
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

    def keep(self, values: dict[str, Any], seen: int | None) -> ChapterTemplate:
        return verbs.save(self.session, self.mid, self.kind, self.row, values, self.actor, seen)

    def do(self, verb: str) -> str:
        if verb == "flytt":
            step = -1 if request.form.get("retning") == "opp" else 1
            verbs.move(self.session, self.row, step, self.actor)
        elif verb == "slett":
            keeping.trash(self.session, self.row, self.actor)
        else:
            keeping.restore(self.session, self.row, self.actor)
        return self._(DONE[verb])

    def address(self, row_id: int) -> str:
        return url("setup_chapter", chapter_id=row_id)

    def page(self, status: int = 200, *, editing: bool = False) -> Response:
        found = self._listed()
        return render_page(
            "setup_chapters.html",
            status=status,
            kind=self.kind,
            words=self.words,
            chapters=[c for c in found if c.deleted_at is None],
            trashed=[c for c in found if c.deleted_at is not None],
            **self.form_parts(editing),
        )

    def _listed(self) -> list[ChapterTemplate]:
        """The chapters of the kind; our first choice is written down when somebody looks to change it."""
        found = self._kept()
        if not found:
            verbs.ensure_apart(self.session.get_bind(), self.mid, self.kind, visit().locale)
            found = self._kept()
        return found

    def _kept(self) -> list[ChapterTemplate]:
        return [c for c in chapter_templates(self.session, self.mid) if c.kind == self.kind]
