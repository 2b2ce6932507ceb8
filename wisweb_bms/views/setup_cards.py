"""*Oppsett*, scorecards: their names and years, and which indicators stand where on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.engine.numbers import NumberRefused, parse_number
from wisweb_bms.forms.sentences import refusal
from wisweb_bms.forms.setup import Field, SetupForm, typed
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import Scorecard
from wisweb_bms.queries.cards import all_cards, not_placed, placed_lines
from wisweb_bms.queries.structure import structure
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import keeping
from wisweb_bms.services import scorecards as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.sent import whole_or_none, wholes
from wisweb_bms.views.setup_sentences import OLD_FORM, OVERTAKEN, sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need, visit


@bp.get("/oppsett/kort")
@requires(CONFIGURE)
def setup_cards() -> Response:
    """The list, with nothing chosen."""
    return _Desk(None).page()


@bp.route("/oppsett/kort/nytt", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_card_new() -> BaseResponse:
    """A new card."""
    return _Desk(None).form()


@bp.route("/oppsett/kort/<int:card_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_card(card_id: int) -> BaseResponse:
    """A card, read or edited."""
    return _Desk(card_id).form()


@bp.post("/oppsett/kort/<int:card_id>/<any(slett,gjenopprett,legg_til,ordne,flytt,ta_av):verb>")
@requires(CONFIGURE)
def setup_card_act(card_id: int, verb: str) -> BaseResponse:
    """Trash and restore, and what is done with the placements."""
    return _Desk(card_id).act(verb)


class _Desk:
    """One request about a card."""

    def __init__(self, card_id: int | None) -> None:
        need(CONFIGURE, WHOLE)
        self.here = visit()
        self.session = get_host().session()
        self.mid = self.here.municipality_id
        self.row: Any = None
        if card_id is not None:
            self.row = self.session.get(Scorecard, (self.mid, card_id)) or abort(404)
        self._: Callable[[str], str] = texts(self.here.locale).gettext
        self.actor = Actor("user", self.here.user.key)
        self.sheet = SetupForm(self._fields(), self._)
        self.notice = ""
        self.version = self.row.lock_version if self.row else 0

    def _fields(self) -> tuple[Field, ...]:
        _ = self._
        kinds = (
            ("main", _("Hovedkort")),
            ("thematic", _("Temakort")),
            ("political", _("Politisk kort")),
        )
        root = self.here.access.root or WHOLE
        units = tuple((u.key, u.name) for u in self.here.units) or ((root, _("Hele kommunen")),)
        return (
            Field("name", _("Navn"), required=True),
            Field("kind", _("Slag"), "choice", choices=kinds, required=True),
            Field("unit_key", _("Område som eier kortet"), "choice", choices=units, required=True),
            Field(
                "first_year", _("Fra og med år"), "whole", required=True, lowest=1990, highest=2100
            ),
            Field("last_year", _("Til og med år"), "whole", lowest=1990, highest=2100),
        )

    def _known(self) -> dict[str, Any]:
        return {f.name: getattr(self.row, f.name) for f in self.sheet.fields}

    def form(self) -> BaseResponse:
        if request.method == "POST":
            return self._save()
        if self.row is not None:
            self.sheet.fill(self._known())
        else:
            root = self.here.access.root or WHOLE
            self.sheet.fill({"kind": "thematic", "unit_key": root, "first_year": today().year})
        return self.page(editing=self.row is None or "rediger" in request.args)

    def _save(self) -> BaseResponse:
        readable = self.sheet.read(request.form, self._known() if self.row else None)
        if not is_trusted():
            self.notice = self._(OLD_FORM)
            return self.page(400, editing=True)
        if not readable:
            return self.page(editing=True)
        sent = request.form.get("lock_version", "")
        seen = whole_or_none(sent) if self.row else None
        try:
            saved = verbs.save_card(
                self.session, self.mid, self.row, self.sheet.values, self.actor, seen
            )
            self.session.commit()
        except Overtaken as other:
            self.version = other.row.lock_version
            self.sheet.beside(self._known())
            self.notice = self._(OVERTAKEN)
            self.session.rollback()
            return self.page(409, editing=True)
        except Refused as refused:
            self.session.rollback()
            self.sheet.refuse(refused.facts.get("field", ""), sentence(refused, self._))
            return self.page(editing=True)
        say("success", self._("Lagret."))
        return redirect(url("setup_card", card_id=saved.id), 303)

    def act(self, verb: str) -> BaseResponse:
        chosen = wholes(request.form.getlist("p"))
        try:
            said = self._do(verb, chosen)
            self.session.commit()
            say("success", said)
        except Refused as refused:
            self.session.rollback()
            say("error", sentence(refused, self._))
        except NumberRefused as fault:
            self.session.rollback()
            say("error", refusal(fault, self._, str, 6))
        return redirect(url("setup_card", card_id=self.row.id), 303)

    def _do(self, verb: str, chosen: list[int]) -> str:
        _, session, card, actor = self._, self.session, self.row, self.actor
        if verb == "slett":
            verbs.trash(session, card, actor)
            return _("Slettet. Det ligger under Slettet og kan gjenopprettes.")
        if verb == "gjenopprett":
            keeping.restore(session, card, actor)
            return _("Gjenopprettet.")
        if verb == "legg_til":
            ids = wholes(request.form.getlist("indikator"))
            verbs.place(session, card, ids, actor)
        elif verb == "ta_av":
            verbs.take_off(session, card, chosen, actor)
        elif verb == "flytt":
            verbs.move(session, card, chosen, request.form.get("sted", ""), actor)
        else:
            verbs.arrange(session, card, self._arranged(), actor)
        return _("Lagret.")

    def _arranged(self) -> dict[int, dict[str, Any]]:
        """Placement id → order, weight and key mark, as sent."""
        found: dict[int, dict[str, Any]] = {}
        for line in placed_lines(self.session, self.row):
            order = whole_or_none(request.form.get(f"r{line.id}", ""))
            if order is None:
                continue
            weight = request.form.get(f"v{line.id}", "").strip()
            found[line.id] = {
                "sort": min(order, 9999),
                "weight": parse_number(weight, decimals=6) if weight else None,
                "key_mark": request.form.get(f"n{line.id}") == "ja",
            }
        return found

    def page(self, status: int = 200, *, editing: bool = False) -> Response:
        shown = None if editing else self.row
        return render_page(
            "setup_cards.html",
            status=status,
            cards=all_cards(self.session, self.mid),
            row=self.row,
            editing=editing,
            fields=self.sheet.fields if editing else (),
            pairs=self.sheet.facts(),
            fault=self.sheet.fault,
            notice=self.notice,
            version=self.version,
            lines=placed_lines(self.session, shown) if shown else (),
            others=not_placed(self.session, shown) if shown else (),
            areas=structure(self.session, self.mid).areas if shown else (),
            typed=typed,
        )
