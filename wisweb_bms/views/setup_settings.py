"""*Oppsett*, the municipality's settings, for those who configure the whole of it."""

from __future__ import annotations

from typing import Any

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.forms.setup import Field, SetupForm
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused
from wisweb_bms.services.settings import save_settings
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.setup_sentences import OLD_FORM, OVERTAKEN, sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need, visit


@bp.route("/oppsett/innstillinger", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_settings() -> BaseResponse:
    """The settings, read or edited."""
    need(CONFIGURE, WHOLE)
    here = visit()
    session = get_host().session()
    row = session.get_one(MunicipalityRow, here.municipality_id)
    _ = texts(here.locale).gettext
    sheet = SetupForm(_fields(_), _)
    if request.method != "POST":
        sheet.fill(_known(row))
        return _page(sheet, row.lock_version, editing="rediger" in request.args)
    readable = sheet.read(request.form)
    sent = request.form.get("lock_version", "")
    version = int(sent) if sent.isdigit() else row.lock_version
    if not is_trusted():
        return _page(sheet, version, notice=_(OLD_FORM), status=400)
    if not readable:
        return _page(sheet, version)
    try:
        save_settings(session, row, sheet.values, Actor("user", here.user.key), version)
        session.commit()
    except Overtaken as other:
        version = other.row.lock_version
        sheet.beside(_known(other.row))
        session.rollback()
        return _page(sheet, version, notice=_(OVERTAKEN), status=409)
    except Refused as refused:
        session.rollback()
        sheet.refuse(refused.facts.get("field", ""), sentence(refused, _))
        return _page(sheet, version)
    say("success", _("Lagret."))
    return redirect(url("setup_settings"), 303)


def _fields(_: Any) -> tuple[Field, ...]:
    return (
        Field(
            "privacy_k",
            _("Færrest svar før tall om personer vises"),
            "whole",
            required=True,
            lowest=3,
            highest=10,
            hint=_("Når det finnes svar, kan grensen bare heves."),
        ),
        Field(
            "least_coverage",
            _("Minste dekning før et tall får farge, i prosent"),
            "number",
            lowest=0,
            highest=100,
            decimals=2,
            hint=_("Tomt felt: tall med farge og merke, uansett dekning."),
        ),
        Field("uses_approval", _("Rapporterte tall skal godkjennes"), "check"),
    )


def _known(row: MunicipalityRow) -> dict[str, Any]:
    return {n: getattr(row, n) for n in ("privacy_k", "least_coverage", "uses_approval")}


def _page(
    sheet: SetupForm, version: int, *, notice: str = "", status: int = 200, editing: bool = True
) -> Response:
    return render_page(
        "setup_settings.html",
        status=status,
        fields=sheet.fields,
        pairs=sheet.facts(),
        fault=sheet.fault,
        notice=notice,
        version=version,
        editing=editing,
    )
