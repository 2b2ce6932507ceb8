"""*Oppsett*, the municipality's own events on the annual wheel."""

from __future__ import annotations

from typing import Any

from flask import Response
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.forms.setup import Field
from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import YearEvent
from wisweb_bms.queries.setup_lists import year_event_list
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import keeping
from wisweb_bms.services import year_events as verbs
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import url
from wisweb_bms.views.formats import formats
from wisweb_bms.views.setup_desk import ListDesk, Listed
from wisweb_bms.views.visit import need


@bp.get("/oppsett/arshjul")
@requires(CONFIGURE)
def setup_events() -> Response:
    """The events, with none chosen."""
    return _Desk(None).page()


@bp.route("/oppsett/arshjul/ny", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_event_new() -> BaseResponse:
    """A new event."""
    return _Desk(None).form()


@bp.route("/oppsett/arshjul/<int:event_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_event(event_id: int) -> BaseResponse:
    """An event, read or edited."""
    return _Desk(event_id).form()


@bp.post("/oppsett/arshjul/<int:event_id>/<any(slett,gjenopprett):verb>")
@requires(CONFIGURE)
def setup_event_act(event_id: int, verb: str) -> BaseResponse:
    """Trash or restore an event."""
    return _Desk(event_id).act(verb)


class _Desk(ListDesk):
    """One request about an event, or about all of them."""

    argument = "event_id"
    endpoints = ("setup_events", "setup_event_new", "setup_event", "setup_event_act")

    def __init__(self, row_id: int | None) -> None:
        need(CONFIGURE, WHOLE)
        super().__init__(YearEvent, row_id)

    def prepare(self) -> None:
        _ = self._
        self.formats = formats(self.here.locale)
        self.title, self.one = _("Hendelser i årshjulet"), _("Hendelse i årshjulet")
        self.new = _("Ny hendelse")
        self.about = _(
            "Det som skjer i de samme månedene hvert år, ved siden av fristene som kommer fra "
            "målingene."
        )
        self.nothing = _(
            "Legg inn det som går igjen hvert år, for eksempel når budsjettet legges fram og når "
            "undersøkelsene sendes ut."
        )

    def fields(self) -> tuple[Field, ...]:
        _ = self._
        months = tuple((str(n), self.formats.month(n)) for n in range(1, 13))
        return (
            Field("text", _("Hva som skjer"), longest=300, required=True),
            Field("month_from", _("Fra måned"), "choice", months),
            Field("month_to", _("Til måned"), "choice", months),
        )

    def start(self) -> dict[str, Any]:
        return {"month_from": 1, "month_to": 1}

    def keep(self, values: dict[str, Any], seen: int | None) -> YearEvent:
        values |= {name: int(values[name]) for name in ("month_from", "month_to")}
        return verbs.save(self.session, self.mid, self.row, values, self.actor, seen)

    def trash(self) -> None:
        keeping.trash(self.session, self.row, self.actor)

    def restore(self) -> None:
        keeping.restore(self.session, self.row, self.actor)

    def label(self, row: Any) -> str:
        return str(row.text)

    def listed(self) -> list[Listed]:
        return [
            Listed(row, row.text, (self.formats.months(row.month_from, row.month_to),))
            for row in year_event_list(self.session, self.mid)
        ]

    def heads(self) -> tuple[str, ...]:
        return (self._("Hva som skjer"), self._("Når"))

    def onwards(self) -> tuple[tuple[str, str], ...]:
        return ((url("annual_wheel"), self._("Årshjul")),)
