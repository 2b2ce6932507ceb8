"""*Oppsett*: the overview, and focus areas with their success criteria."""

from __future__ import annotations

from typing import Any

from flask import Response, current_app, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.forms.setup import Field
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import FocusArea, SuccessCriterion
from wisweb_bms.queries.structure import structure
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import structure as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.views import asked, setup_links
from wisweb_bms.views.begun import left_to_do
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.sent import whole_or_none
from wisweb_bms.views.setup_desk import Desk
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need, visit


@bp.get("/oppsett")
@requires(CONFIGURE)
def setup() -> Response:
    """The pages that exist and are open to this visitor."""
    here = visit()
    _ = texts(here.locale).gettext
    links = {
        endpoint: (endpoint, _(label), _(setup_links.ABOUT.get(endpoint, "")))
        for endpoint, label, right in setup_links.LINKS
        if _is_open(endpoint, right)
    }
    groups = [
        (_(heading), [links.pop(name) for name in names if name in links])
        for heading, names in setup_links.GROUPS
    ]
    groups.append((_(setup_links.REST), list(links.values())))
    shown = [(heading, found) for heading, found in groups if found]
    return render_page("setup.html", groups=shown, begun=left_to_do(here))


def _is_open(endpoint: str, right: str) -> bool:
    if f"wisweb_bms.{endpoint}" not in current_app.view_functions:
        return False
    access = visit().access
    if endpoint in setup_links.WHOLE_ONLY:
        return access.everywhere(right)
    return access.holds_some(right)


@bp.get("/oppsett/fokusomrader")
@requires(CONFIGURE)
def setup_structure() -> Response:
    """The list, with nothing chosen."""
    return _Desk(FocusArea, None).page()


@bp.post("/oppsett/fokusomrader/ordne")
@requires(CONFIGURE)
def setup_structure_order() -> BaseResponse:
    """The order of focus areas, and of the criteria of each, as sent."""
    need(CONFIGURE, WHOLE)
    here, session = visit(), get_host().session()
    sent = asked.numbered("r", FocusArea, SuccessCriterion)
    wanted = {row: place for row, at in sent.items() if (place := whole_or_none(at)) is not None}
    verbs.arrange(session, here.municipality_id, wanted, Actor("user", here.user.key))
    session.commit()
    say("success", texts(here.locale).gettext("Rekkefølgen er lagret."))
    return redirect(url("setup_structure"), 303)


@bp.route("/oppsett/fokusomrader/ny", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_area_new() -> BaseResponse:
    """A new focus area."""
    return _Desk(FocusArea, None).form()


@bp.route("/oppsett/fokusomrader/<int:area_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_area(area_id: int) -> BaseResponse:
    """A focus area, read or edited."""
    return _Desk(FocusArea, area_id).form()


@bp.post("/oppsett/fokusomrader/<int:area_id>/<any(flytt,slett,gjenopprett):verb>")
@requires(CONFIGURE)
def setup_area_act(area_id: int, verb: str) -> BaseResponse:
    """Order, trash or restore a focus area."""
    return _Desk(FocusArea, area_id).act(verb)


@bp.route("/oppsett/kriterier/ny", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_criterion_new() -> BaseResponse:
    """A new criterion."""
    return _Desk(SuccessCriterion, None).form()


@bp.route("/oppsett/kriterier/<int:criterion_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_criterion(criterion_id: int) -> BaseResponse:
    """A criterion, read or edited."""
    return _Desk(SuccessCriterion, criterion_id).form()


@bp.post("/oppsett/kriterier/<int:criterion_id>/<any(flytt,slett,gjenopprett):verb>")
@requires(CONFIGURE)
def setup_criterion_act(criterion_id: int, verb: str) -> BaseResponse:
    """Order, trash or restore a criterion."""
    return _Desk(SuccessCriterion, criterion_id).act(verb)


class _Desk(Desk):
    """One request about a focus area or a criterion."""

    def __init__(self, model: Any, row_id: int | None) -> None:
        self.is_area = model is FocusArea
        super().__init__(model, row_id)

    def prepare(self) -> None:
        self.found = structure(self.session, self.mid)

    def fields(self) -> tuple[Field, ...]:
        _ = self._
        code = Field("code", _("Kode"), longest=20, required=True)
        if self.is_area:
            return (
                code,
                Field("name", _("Navn"), required=True),
                Field("aim", _("Overordnet mål"), "area", longest=4000),
            )
        areas = tuple((str(a.id), a.name) for a in self.found.areas)
        return (
            code,
            Field("text", _("Tekst"), longest=300, required=True),
            Field("focus_area_id", _("Fokusområde"), "choice", choices=areas, required=True),
        )

    def start(self) -> dict[str, Any]:
        area = asked.one(FocusArea, "omrade")
        return {"focus_area_id": area.id if area else None}

    def keep(self, values: dict[str, Any], seen: int | None) -> Any:
        if not self.is_area:
            values["focus_area_id"] = int(values["focus_area_id"])
        save = verbs.save_area if self.is_area else verbs.save_criterion
        return save(self.session, self.mid, self.row, values, self.actor, seen)

    def do(self, verb: str) -> str:
        if verb == "flytt":
            step = -1 if request.form.get("retning") == "opp" else 1
            verbs.move(self.session, self.row, step, self.actor)
            return self._("Flyttet.")
        if verb == "slett":
            verbs.trash(self.session, self.row, self.actor)
            return self._("Slettet. Det ligger under Slettet og kan gjenopprettes.")
        verbs.restore(self.session, self.row, self.actor)
        return self._("Gjenopprettet.")

    def address(self, row_id: int) -> str:
        return self._address(row_id)

    def _address(self, row_id: int, **more: Any) -> str:
        if self.is_area:
            return url("setup_area", area_id=row_id, **more)
        return url("setup_criterion", criterion_id=row_id, **more)

    def _act_address(self, verb: str) -> str:
        if self.is_area:
            return url("setup_area_act", area_id=self.row.id, verb=verb)
        return url("setup_criterion_act", criterion_id=self.row.id, verb=verb)

    def _acts(self) -> dict[str, str]:
        if self.row is None:
            new = "setup_area_new" if self.is_area else "setup_criterion_new"
            return {"save": url(new), "back": url("setup_structure")}
        own = self._address(self.row.id)
        return {
            "save": own,
            "back": own,
            "edit": self._address(self.row.id, rediger="ja"),
            "move": self._act_address("flytt"),
            "trash": self._act_address("slett"),
            "restore": self._act_address("gjenopprett"),
        }

    def page(self, status: int = 200, *, editing: bool = False) -> Response:
        _ = self._
        kind = _("Fokusområde") if self.is_area else _("Suksesskriterium")
        heading = _("Fokusområder og suksesskriterier")
        if self.row is not None:
            heading = self.row.name if self.is_area else self.row.text
        elif editing:
            heading = _("Nytt fokusområde") if self.is_area else _("Nytt suksesskriterium")
        return render_page(
            "setup_structure.html",
            status=status,
            areas=self.found.areas,
            trashed=self.found.trashed,
            current=("area" if self.is_area else "criterion", self.row.id if self.row else 0),
            kind_label=kind if self.row is not None or editing else _("Oppsett"),
            heading=heading,
            may_change=self.here.access.everywhere(CONFIGURE),
            acts=self._acts(),
            **self.form_parts(editing),
        )
