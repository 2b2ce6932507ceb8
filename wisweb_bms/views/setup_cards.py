"""*Oppsett*, scorecards: their names and years, and which indicators stand where on them."""

from __future__ import annotations

from functools import partial
from typing import Any

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.engine.numbers import NumberRefused, parse_number
from wisweb_bms.engine.periods import YEARS
from wisweb_bms.forms.sentences import refusal
from wisweb_bms.forms.setup import Field, typed
from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import FocusArea, Indicator, Placement, Scorecard, SuccessCriterion
from wisweb_bms.queries.cards import all_cards, not_placed, placed_lines
from wisweb_bms.queries.structure import structure
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import keeping
from wisweb_bms.services import scorecards as verbs
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.sent import whole_or_none
from wisweb_bms.views.setup_desk import Desk
from wisweb_bms.views.visit import need


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


class _Desk(Desk):
    """One request about a card."""

    def __init__(self, card_id: int | None) -> None:
        need(CONFIGURE, WHOLE)
        super().__init__(Scorecard, card_id)

    def fields(self) -> tuple[Field, ...]:
        _ = self._
        kinds = (
            ("main", _("Hovedkort")),
            ("thematic", _("Temakort")),
            ("political", _("Politisk kort")),
        )
        root = self.here.access.root or WHOLE
        units = tuple((u.key, u.name) for u in self.here.units) or ((root, _("Hele kommunen")),)
        year = partial(Field, kind="whole", lowest=YEARS[0], highest=YEARS[-1])
        return (
            Field("name", _("Navn"), required=True),
            Field("kind", _("Slag"), "choice", choices=kinds, required=True),
            Field("unit_key", _("Område som eier kortet"), "choice", choices=units, required=True),
            year("first_year", _("Fra og med år"), required=True),
            year("last_year", _("Til og med år")),
        )

    def start(self) -> dict[str, Any]:
        root = self.here.access.root or WHOLE
        return {"kind": "thematic", "unit_key": root, "first_year": today().year}

    def keep(self, values: dict[str, Any], seen: int | None) -> Scorecard:
        return verbs.save_card(self.session, self.mid, self.row, values, self.actor, seen)

    def address(self, row_id: int) -> str:
        return url("setup_card", card_id=row_id)

    def act(self, verb: str) -> BaseResponse:
        try:
            return super().act(verb)
        except NumberRefused as fault:
            self.session.rollback()
            say("error", refusal(fault, self._, str, 6))
        return redirect(self.address(self.row.id), 303)

    def do(self, verb: str) -> str:
        _, session, card, actor = self._, self.session, self.row, self.actor
        chosen = [row.id for row in asked.many(Placement, "p")]
        if verb == "slett":
            verbs.trash(session, card, actor)
            return _("Slettet. Det ligger under Slettet og kan gjenopprettes.")
        if verb == "gjenopprett":
            keeping.restore(session, card, actor)
            return _("Gjenopprettet.")
        if verb == "legg_til":
            ids = [row.id for row in asked.many(Indicator, "indikator")]
            verbs.place(session, card, ids, actor)
        elif verb == "ta_av":
            verbs.take_off(session, card, chosen, actor)
        elif verb == "flytt":
            place = asked.coded("sted", a=FocusArea, c=SuccessCriterion)
            verbs.move(session, card, chosen, place, actor)
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
            **self.form_parts(editing),
            lines=placed_lines(self.session, shown) if shown else (),
            others=not_placed(self.session, shown) if shown else (),
            areas=structure(self.session, self.mid).areas if shown else (),
            typed=typed,
        )
