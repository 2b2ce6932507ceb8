"""*Oppsett*, the audit trail: searched on a page, or taken out as a file."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Mapping
from typing import Any, Final

from flask import Response, request

from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.queries.audit_trail import Asked, TrailLine, trail, trail_page
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services.upkeep import csv_cell
from wisweb_bms.views import action_words
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import N_, render_page
from wisweb_bms.views.texts import Texts, texts
from wisweb_bms.views.visit import need, visit

KINDS: Final = {
    "assessment": N_("Vurdering"),
    "comparison": N_("Sammenligning"),
    "focus_area": N_("Fokusområde"),
    "import_profile": N_("Importoppsett"),
    "indicator": N_("Indikator"),
    "indicator_version": N_("Definisjon"),
    "measurement": N_("Måling"),
    "measurement_point": N_("Målepunkt"),
    "municipality": N_("Innstillinger"),
    "placement": N_("Plassering"),
    "question": N_("Spørsmål"),
    "scorecard": N_("Styringskort"),
    "success_criterion": N_("Suksesskriterium"),
    "target": N_("Mål"),
    "action": N_("Tiltak"),
    "action_link": N_("Dokumenter"),
    "action_step": N_("Delmål"),
}
FIELDS: Final = {
    **action_words.FIELDS,
    "aim": N_("mål"),
    "approved_at": N_("godkjent"),
    "approved_by": N_("godkjent av"),
    "calendar": N_("frister"),
    "code": N_("kode"),
    "colour": N_("egen farge"),
    "deadline": N_("frist"),
    "decimals": N_("desimaler"),
    "deleted_at": N_("slettet"),
    "direction": N_("retning"),
    "enabled": N_("slått på"),
    "excluded": N_("utelatt"),
    "explanation": N_("forklaring"),
    "formula": N_("formel"),
    "frequency": N_("hyppighet"),
    "green": N_("grønn grense"),
    "life_cycle": N_("livsløp"),
    "locked_at": N_("låst"),
    "name": N_("navn"),
    "not_applicable": N_("gjelder ikke"),
    "operator": N_("sammenlegging"),
    "period": N_("periode"),
    "privacy_k": N_("færrest svar"),
    "reopened_at": N_("åpnet igjen"),
    "responsible_key": N_("ansvarlig"),
    "sort": N_("rekkefølge"),
    "state": N_("tilstand"),
    "text": N_("tekst"),
    "valid_from": N_("gjelder fra"),
    "valid_to": N_("gjelder til"),
    "weight": N_("vekt"),
    "yellow": N_("gul grense"),
}
"""Words for what people change most; another field stands by its own name."""


@bp.get("/oppsett/endringer")
@requires(CONFIGURE)
def audit() -> Response:
    """The trail, newest first."""
    need(CONFIGURE, WHOLE)
    here = visit()
    ours = texts(here.locale)
    asked = _asked()
    page = trail_page(
        get_host().session(), here.municipality_id, asked, request.args.get("side", 1, type=int)
    )
    wanted = {n: v for n in ("slag", "id", "sok", "fra", "til") if (v := request.args.get(n))}
    return render_page(
        "audit.html",
        page=page,
        wanted=wanted,
        kinds=_words(KINDS, ours),
        field_words=_words(FIELDS, ours),
        people=_people(page.lines),
    )


@bp.get("/oppsett/endringer.csv")
@requires(CONFIGURE)
def audit_file() -> Response:
    """The same lines as a file for a spreadsheet."""
    need(CONFIGURE, WHOLE)
    here = visit()
    ours = texts(here.locale)
    lines = list(trail(get_host().session(), here.municipality_id, _asked()))
    people, kinds = _people(lines), _words(KINDS, ours)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    _ = ours.gettext
    writer.writerow([_("Når"), _("Hvem"), _("Hva"), _("Navn"), _("Felt"), _("Fra"), _("Til")])
    for line in lines:
        who = people.get(line.actor_key, line.actor_key)
        kind = kinds.get(line.kind, line.kind)
        values = (line.at.isoformat(), who, kind, line.name, line.field, line.old, line.new)
        writer.writerow([csv_cell(value) for value in values])
    response = Response("\ufeff" + out.getvalue(), mimetype="text/csv")
    response.headers["Content-Disposition"] = 'attachment; filename="endringer.csv"'
    return response


def _asked() -> Asked:
    text = request.args.get("sok", "").strip()[:100]
    here = visit()
    found = get_host().find_users(here.municipality.key, text, None, 20) if text else ()
    return Asked(
        request.args.get("slag", ""),
        request.args.get("id", type=int),
        text,
        tuple(user.key for user in found),
        _day("fra"),
        _day("til"),
    )


def _day(name: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(request.args.get(name, ""))
    except ValueError:
        return None


def _people(lines: Iterable[TrailLine]) -> Mapping[str, str]:
    here = visit()
    keys = {line.actor_key for line in lines if line.actor_kind == "user"}
    known = get_host().users(here.municipality.key, keys)
    unknown = texts(here.locale).gettext("ukjent bruker")
    return {k: known[k].name if k in known else unknown for k in keys}


def _words(table: Mapping[str, str], ours: Texts) -> dict[str, Any]:
    return {key: ours.gettext(text) for key, text in table.items()}
