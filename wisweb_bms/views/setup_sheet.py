"""*Oppsett fra regneark*: a template, a preview of what it would make, and the making, all or nothing."""

from __future__ import annotations

from typing import Any

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.imports import setup_sheet as making
from wisweb_bms.imports import setup_template, sheets
from wisweb_bms.imports.reading import Filled, read_filled
from wisweb_bms.imports.refusing import TableRefused, file_sentence
from wisweb_bms.imports.vocabulary import INDICATORS
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import uploads
from wisweb_bms.services.actor import Actor
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.setup_sentences import OLD_FORM, sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.uploading import download, read_again, take_file, waiting_upload
from wisweb_bms.views.visit import Visit, need, visit
from wisweb_bms.views.vocabulary import vocabulary

KIND = "setup_sheet"
SHOWN = 300


@bp.route("/oppsett/regneark", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_sheet() -> BaseResponse:
    """The template to download, and the form to send it back with."""
    need(CONFIGURE, WHOLE)
    here = visit()
    _ = texts(here.locale).gettext
    if request.method != "POST":
        return render_page("setup_sheet.html", notice="")
    if not is_trusted():
        return render_page("setup_sheet.html", status=400, notice=_(OLD_FORM))
    try:
        row, tables = take_file(here, KIND)
        read_filled(tables, vocabulary(here.locale))
    except TableRefused as fault:
        get_host().session().rollback()
        return render_page("setup_sheet.html", notice=file_sentence(fault, _))
    get_host().session().commit()
    return redirect(url("setup_sheet_preview", upload_id=row.id), 303)


@bp.get("/oppsett/regneark/<any('mal.xlsx','mal.csv','oppsett.xlsx','indikatorer.csv'):name>")
@requires(CONFIGURE)
def setup_sheet_file(name: str) -> Response:
    """The empty template, or the set-up as it stands, as a workbook or with the indicators alone."""
    need(CONFIGURE, WHOLE)
    here = visit()
    words = vocabulary(here.locale)
    filled = None
    if not name.startswith("mal"):
        filled = setup_template.register(get_host().session(), here.municipality_id)
    written = setup_template.workbook(words, filled)
    if name.endswith(".xlsx"):
        return download(sheets.as_xlsx(written), sheets.XLSX, name)
    own = next(w for w in written if w.name == words.names[INDICATORS])
    return download(sheets.as_csv(own.heads, own.rows), sheets.CSV, name)


@bp.route("/oppsett/regneark/<int:upload_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_sheet_preview(upload_id: int) -> BaseResponse:
    """What the file would make; sent, it is made, unless there is a fault."""
    need(CONFIGURE, WHOLE)
    here = visit()
    session = get_host().session()
    row = waiting_upload(here, upload_id, KIND, "setup_sheet")
    name = row.name
    _ = texts(here.locale).gettext
    if request.method == "POST" and is_trusted() and "avbryt" in request.form:
        uploads.remove(session, row)
        session.commit()
        say("success", _("Filen er forkastet. Ingenting er endret."))
        return redirect(url("setup_sheet"), 303)
    filled = read_filled(read_again(here, row), vocabulary(here.locale))
    result = making.make(_setting(here), filled)
    if request.method == "POST" and is_trusted() and not result.faults:
        uploads.remove(session, row)
        session.commit()
        said = _("Oppsettet er lagret: {made} nye, {changed} endret, {same} uendret.")
        say("success", said.format(**_counts(result)))
        return redirect(url("setup_indicators"), 303)
    session.rollback()
    notice = "" if request.method != "POST" or is_trusted() else _(OLD_FORM)
    return _preview(upload_id, name, result, filled, notice)


def _preview(
    upload_id: int, name: str, result: making.Result, filled: Filled, notice: str
) -> Response:
    changes = [one for one in result.outcomes if one.what != "same"]
    return render_page(
        "setup_sheet_preview.html",
        status=400 if notice else 200,
        upload_id=upload_id,
        name=name,
        faults=result.faults[:SHOWN],
        fault_count=len(result.faults),
        changes=changes[:SHOWN],
        more=max(len(changes) - SHOWN, 0),
        ignored=filled.ignored,
        notice=notice,
        **_counts(result),
    )


def _counts(result: making.Result) -> dict[str, int]:
    return {what: result.count(what) for what in ("made", "changed", "same")}


def _setting(here: Visit) -> making.Setting:
    session = get_host().session()
    municipality = session.get_one(MunicipalityRow, here.municipality_id)
    translate: Any = texts(here.locale).gettext
    return making.Setting(
        session=session,
        municipality=municipality,
        actor=Actor("import", here.user.key),
        words=vocabulary(here.locale),
        units=[(u.key, u.name) for u in here.units if u.active],
        root_key=here.access.root or WHOLE,
        year=today(municipality.time_zone).year,
        card_name=translate("Hovedkort"),
        sentence=lambda refused: sentence(refused, translate),
        local=asked.local(),
    )
