"""*Importer statistikk*: our own row of an official table becomes measurements, others are shown beside."""

from __future__ import annotations

import datetime as dt

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.engine.periods import read_day
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.imports.known import Known, load_known
from wisweb_bms.imports.own_figures import Wish, keep
from wisweb_bms.imports.refusing import TableRefused, file_sentence
from wisweb_bms.imports.statistics import Statistics, read_statistics
from wisweb_bms.models import MunicipalityRow, Upload
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import uploads
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.comparisons import STAGES
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.setup_sentences import OLD_FORM, sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.uploading import read_again, take_file, waiting_upload
from wisweb_bms.views.visit import Visit, need, visit

KIND = "statistics"
SERIES = 60


@bp.route("/oppsett/statistikk", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def import_statistics() -> BaseResponse:
    """The form to send a table with."""
    need(CONFIGURE, WHOLE)
    here = visit()
    session = get_host().session()
    _ = texts(here.locale).gettext
    notice, status = "", 200
    if request.method == "POST" and not is_trusted():
        notice, status = _(OLD_FORM), 400
    elif request.method == "POST":
        try:
            row, _table = take_file(here, KIND, read_statistics)
            session.commit()
            return redirect(url("import_statistics_preview", upload_id=row.id), 303)
        except TableRefused as fault:
            session.rollback()
            notice = file_sentence(fault, _)
    return render_page("import_statistics.html", status=status, notice=notice)


@bp.route("/oppsett/statistikk/<int:upload_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def import_statistics_preview(upload_id: int) -> BaseResponse:
    """Which series is which indicator, and which rows to keep; sent, they are kept."""
    need(CONFIGURE, WHOLE)
    here = visit()
    session = get_host().session()
    row = waiting_upload(here, upload_id, KIND, "import_statistics")
    table: Statistics = read_again(here, row, read_statistics)
    _ = texts(here.locale).gettext
    if request.method != "POST":
        return _page(row, table)
    if not is_trusted():
        return _page(row, table, _(OLD_FORM), 400)
    if "avbryt" in request.form:
        uploads.remove(session, row)
        session.commit()
        say("success", _("Filen er forkastet. Ingenting er lagret."))
        return redirect(url("import_statistics"), 303)
    try:
        wish = _wish(row, table)
        kept = keep(session, here.municipality_id, table, wish, Actor("import", here.user.key))
        uploads.remove(session, row)
        session.commit()
    except Refused as refused:
        session.rollback()
        return _page(row, table, sentence(refused, _))
    said = _(
        "Egne tall: {new} nye, {corrected} rettet, {same} uendret, {empty} tomme i tabellen. "
        "Tall for andre: {others}."
    )
    facts = {n: getattr(kept, n) for n in ("new", "corrected", "same", "empty", "others")}
    say("success", said.format(**facts))
    if kept.locked:
        say("warning", _("{n} tall ble ikke lagret: perioden er låst.").format(n=kept.locked))
    first = next(iter(wish.indicators.values()))
    return redirect(url("indicator", indicator_id=first, enhet=wish.unit_key), 303)


def _wish(row: Upload, table: Statistics) -> Wish:
    here, sent = visit(), request.form
    known = _known(here)
    chosen: dict[str, int] = {}
    for place, series in enumerate(list(table.series)[:SERIES]):
        text = sent.get(f"indikator_{place}", "").strip()
        found = known.indicator(text) if text else None
        if text and found is None:
            raise Refused("no_such_indicator", read=text[:60])
        if found is not None:
            chosen[series] = found
    if not chosen:
        raise Refused("no_series")
    others, unknown = _regions(sent.get("andre", ""), table)
    others += [code for code in sent.getlist("region") if code in table.regions]
    if unknown:
        raise Refused("no_region", read=", ".join(unknown)[:200])
    stage = sent.get("stadium", "final")
    return Wish(
        indicators=chosen,
        own=sent.get("egen", "") if sent.get("egen", "") in table.regions else "",
        others=[code for code in dict.fromkeys(others) if code != sent.get("egen")],
        stage=stage if stage in STAGES else "final",
        day=_day(sent.get("dato", "")),
        source=sent.get("kilde", "").strip() or row.name,
        unit_key=here.access.root or WHOLE,
        upload_id=row.id,
    )


def _regions(text: str, table: Statistics) -> tuple[list[str], list[str]]:
    """Codes of the regions written, with commas between; and those that the table does not have."""
    by_name = {label.casefold(): code for code, label in table.regions.items()}
    found, unknown = [], []
    for part in filter(None, (p.strip() for p in text.replace(";", ",").split(","))):
        code = (
            part
            if part in table.regions
            else table.own_region(part) or by_name.get(part.casefold())
        )
        (found if code else unknown).append(code or part)
    return found, unknown


def _day(text: str) -> dt.date:
    try:
        return read_day(text)
    except ValueError:
        raise Refused("no_day") from None


def _page(row: Upload, table: Statistics, notice: str = "", status: int = 200) -> Response:
    here, session = visit(), get_host().session()
    municipality = session.get_one(MunicipalityRow, here.municipality_id)
    known = _known(here)
    own = request.form.get("egen", table.own_region(here.municipality.number or "") or "")
    series = list(table.series.items())[:SERIES]
    own_values = [
        [table.values.get((own, key, period)) for period in table.periods] for key, _label in series
    ]
    day = table.updated or today(municipality.time_zone)
    return render_page(
        "import_statistics_preview.html",
        status=status,
        notice=notice,
        row=row,
        table=table,
        series=series,
        own_values=own_values,
        own=own,
        sent=request.form,
        day=request.form.get("dato", day.isoformat()),
        source=request.form.get("kilde", table.source or row.name),
        stage=request.form.get("stadium", "final"),
        chosen=set(request.form.getlist("region")),
        indicators=_numbers(known),
    )


def _known(here: Visit) -> Known:
    """The indicators that are measured for the whole municipality."""
    known = load_known(get_host().session(), here.municipality_id, [], (), (), asked.local())
    root = here.access.root or WHOLE
    whole = {
        row.id: row
        for row in known.indicators.values()
        if asked.local().is_seen_at(row.owner_unit_key, root)
    }
    return known.only(whole)


def _numbers(known: Known) -> list[tuple[str, str]]:
    """Code and name of the indicators that are filled in as one figure."""
    rows = known.indicators.values()
    return [(r.code, r.name) for r in rows if known.versions[r.id].entry_kind == "number"]
