"""*Oppsett*, the audit trail: searched on a page, or taken out as a file."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from zoneinfo import ZoneInfo

from flask import Response, request

from wisweb_bms.clock import today
from wisweb_bms.engine.harmless import harmless
from wisweb_bms.engine.markup import words_of
from wisweb_bms.engine.periods import Period
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.models.indicator import AMOUNTS_IN
from wisweb_bms.models.target import read_borrowing
from wisweb_bms.queries.audit_trail import Asked, TrailLine, trail, trail_page
from wisweb_bms.reports.naming import file_name
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.views import action_words, asked, words
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import N_, render_page
from wisweb_bms.views.formats import formats
from wisweb_bms.views.people import names_of
from wisweb_bms.views.sent import day_or_none, whole
from wisweb_bms.views.texts import Texts, texts
from wisweb_bms.views.visit import need, visit

KINDS: Final = {
    "answer_scale": N_("Svarskala"),
    "tree_version": N_("Organisasjon"),
    "unit_successor": N_("Etterfølger"),
    "year_event": N_("Hendelse i årshjulet"),
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
    "report": N_("Plan eller rapport"),
    "report_text": N_("Tekst i plan eller rapport"),
    "report_chapter": N_("Kapittel"),
    "snapshot": N_("Vedtatt dokument"),
    "word_template": N_("Wordmal"),
}
DEFINITION: Final = {
    "goal": N_("Hensikt"),
    "source": N_("Kilde"),
    "how_to_find": N_("Slik finner du tallet"),
    "unit_of_measure": N_("Måleenhet"),
    "entry_kind": N_("Fylles inn som"),
    "over_time": N_("Legges sammen over tid"),
    "year_to_date": N_("Tallet gjelder hittil i året, ikke bare perioden"),
    "ytd_target": N_("Mål uten milepæl, hittil i året"),
    "inherits": N_("Enheter uten eget mål følger målet over"),
    "responsible_role": N_("Ansvarlig"),
    "owner_unit_key": N_("Gjelder for"),
    "privacy": N_("Tallet gjelder personer"),
    "key_mark": N_("Nøkkelindikator"),
    "mapping": N_("Kolonner og valg"),
    "number": N_("versjon"),
    "factor": N_("faktor"),
    "amounts_in": N_("beløpene er i"),
    "shows_questions": N_("spørsmålene vises"),
    "decided_on": N_("vedtaksdato"),
    "carried_from": N_("ført videre fra mål"),
}
"""Most of it as the form of an indicator says it."""
FIELDS: Final = {
    **DEFINITION,
    **action_words.FIELDS,
    "aim": N_("mål"),
    "applies_from": N_("gjelder fra"),
    "approved_at": N_("godkjent"),
    "approved_by": N_("godkjent av"),
    "calendar": N_("frister"),
    "code": N_("kode"),
    "criterion_id": N_("suksesskriterium"),
    "colour": N_("egen farge"),
    "content_hash": N_("kontrollsum"),
    "comment": N_("kommentar"),
    "deadline": N_("frist"),
    "decimals": N_("desimaler"),
    "deleted_at": N_("slettet"),
    "direction": N_("retning"),
    "drawn": N_("hentes fra styringskortet"),
    "enabled": N_("slått på"),
    "excluded": N_("utelatt"),
    "explanation": N_("forklaring"),
    "failed": N_("kunne ikke brukes"),
    "focus_area_id": N_("fokusområde"),
    "formula": N_("formel"),
    "frequency": N_("hvor ofte"),
    "from_day": N_("fra dag"),
    "gather": N_("samler fra områdene under"),
    "green": N_("grønn grense"),
    "heading": N_("overskrift"),
    "help": N_("hjelpetekst"),
    "highest": N_("høyeste trinn eller verdi"),
    "indicator_id": N_("indikator"),
    "html": N_("tekst"),
    "life_cycle": N_("livsløp"),
    "locked_at": N_("låst"),
    "lowest": N_("laveste trinn eller verdi"),
    "month_from": N_("fra måned"),
    "month_to": N_("til måned"),
    "name": N_("navn"),
    "not_applicable": N_("gjelder ikke"),
    "operator": N_("sammenlegging"),
    "period": N_("periode"),
    "privacy_k": N_("færrest svar"),
    "same_answers": N_("samme svar"),
    "published": N_("publisert"),
    "reopened_at": N_("åpnet igjen"),
    "questions": N_("spørsmål"),
    "required": N_("må skrives"),
    "responsible_key": N_("ansvarlig"),
    "scale": N_("svarskala"),
    "scorecard_id": N_("styringskort"),
    "snapshot_id": N_("vedtatt utgave"),
    "sort": N_("rekkefølge"),
    "state": N_("tilstand"),
    "successor_key": N_("etterfølger"),
    "strict": N_("verdien må være bedre enn"),
    "borrowed": N_("verdien til en annen indikator"),
    "follows_source": N_("følger kildens mål"),
    "text": N_("tekst"),
    "unit_key": N_("enhet"),
    "units_of_measure": N_("måleenheter"),
    "usual_dont_know": N_("vet ikke i nye undersøkelser"),
    "usual_scale_id": N_("skala i nye undersøkelser"),
    "valid_from": N_("gjelder fra"),
    "valid_to": N_("gjelder til"),
    "weight": N_("vekt"),
    "words": N_("ord for trinnene"),
    "with_names": N_("med navn på personer"),
    "yellow": N_("gul grense"),
    "yellow_from": N_("gul fra"),
    "green_from": N_("grønn fra"),
    "green_to": N_("grønn til"),
    "yellow_to": N_("gul til"),
}
"""Words for what people change most; another field stands by its own name."""
STATES: Final = {
    "draft": N_("utkast"),
    "submitted": N_("sendt inn"),
    "proposed": N_("foreslått"),
    "returned": N_("sendt tilbake"),
    "adopted": N_("vedtatt"),
    "superseded": N_("erstattet"),
}
YEAR_TO_DATE: Final = {
    "wait": N_("Uten farge til året er omme"),
    "linear": N_("Bedømmes jevnt gjennom året"),
}
STAGES: Final = {"planned": N_("Planlagt"), "active": N_("I drift"), "ended": N_("Avsluttet")}
ROLES: Final = {"leader": N_("Leder for området"), "person": N_("En person")}
PERSONS: Final = frozenset({"approved_by", "locked_by", "responsible_key"})
UNITS: Final = frozenset({"unit_key", "owner_unit_key", "successor_key"})
SYSTEM: Final = {"load": N_("Innlesing"), "release": N_("Vist etter fristen")}
"""What is done by no person, by the name it is done under."""
ACTING: Final = ("user", "import", "api")
"""Kinds of actor whose key is a user's."""


@bp.get("/oppsett/endringer")
@requires(CONFIGURE)
def audit() -> Response:
    """The trail, newest first."""
    need(CONFIGURE, WHOLE)
    here = visit()
    ours = texts(here.locale)
    wish = _asked()
    page = trail_page(
        get_host().session(), here.municipality_id, wish, request.args.get("side", 1, type=whole)
    )
    wanted = {n: v for n in ("slag", "sok", "fra", "til") if (v := request.args.get(n))}
    wanted |= {"id": str(wish.object_id)} if wish.object_id is not None else {}
    told = Telling(page.lines)
    return render_page(
        "audit.html",
        page=page,
        lines=[told.line(line) for line in page.lines],
        wanted=wanted,
        kinds=_words(KINDS, ours),
    )


@bp.get("/oppsett/endringer.csv")
@requires(CONFIGURE)
def audit_file() -> Response:
    """The same lines as a file for a spreadsheet."""
    need(CONFIGURE, WHOLE)
    here = visit()
    _ = texts(here.locale).gettext
    lines = list(trail(get_host().session(), here.municipality_id, _asked()))
    told = Telling(lines)
    zone = get_host().session().get_one(MunicipalityRow, here.municipality_id).time_zone
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow([_("Når"), _("Hvem"), _("Hva"), _("Navn"), _("Felt"), _("Fra"), _("Til")])
    for one in map(told.line, lines):
        values = (
            _local(one.at, ZoneInfo(zone)),
            one.who,
            one.kind,
            one.name,
            one.field,
            one.old,
            one.new,
        )
        writer.writerow([harmless(value or "") for value in values])
    response = Response("\ufeff" + out.getvalue(), mimetype="text/csv")
    name = file_name("endringer", here.municipality.name, today(zone).isoformat())
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def _local(moment: dt.datetime, tz: dt.tzinfo) -> str:
    """As a clock on the wall showed it, and as a spreadsheet reads and sorts it."""
    return f"{moment.astimezone(tz):%Y-%m-%d %H:%M:%S}"


@dataclass(frozen=True, slots=True)
class ToldLine:
    """A changed field in the reader's words."""

    at: dt.datetime
    who: str
    kind: str
    object_kind: str
    object_id: int
    name: str
    field: str
    old: str | None
    new: str | None


class Telling:
    """Turns what is stored into words: names of people and units, days, yes and no."""

    def __init__(self, lines: Iterable[TrailLine]) -> None:
        here = visit()
        ours = texts(here.locale)
        self._ = ours.gettext
        self.formats = formats(here.locale)
        self.kinds, self.fields = _words(KINDS, ours), _words(FIELDS, ours)
        self.codes = {
            "state": _words(STATES, ours),
            "life_cycle": _words(STAGES, ours),
            "ytd_target": _words(YEAR_TO_DATE, ours),
            "responsible_role": _words(ROLES, ours),
            "entry_kind": words.entry_kinds(ours),
            "operator": words.operators(ours),
            "over_time": words.times(ours),
            "frequency": words.frequencies(ours),
            "direction": words.directions(ours),
            "amounts_in": {code: one.name for code, one in AMOUNTS_IN.items()},
        }
        self.units = {unit.key: unit.name for unit in here.units}
        self.people = names_of(_people(lines))

    def line(self, line: TrailLine) -> ToldLine:
        where = [self.units.get(line.unit_key, line.unit_key)] if line.unit_key else []
        where += [self.formats.period(Period.parse(line.period_key))] if line.period_key else []
        return ToldLine(
            line.at,
            self._who(line),
            self.kinds.get(line.kind, line.kind),
            line.kind,
            line.object_id,
            ", ".join(filter(None, (line.name, *where))),
            self.fields.get(line.field, line.field),
            self._value(line.field, line.old),
            self._value(line.field, line.new),
        )

    def _who(self, line: TrailLine) -> str:
        if line.actor_kind not in ACTING:
            known = SYSTEM.get(line.actor_key)
            return self._(known) if known else f"{self._('systemet')} ({line.actor_key})"
        name = self.people[line.actor_key]
        return f"{name} ({self._('import')})" if line.actor_kind == "import" else name

    def _value(self, field: str, text: str | None) -> str | None:
        if text is None:
            return None
        if field in PERSONS:
            return self.people[text]
        if field in UNITS:
            return self.units.get(text, text)
        if field in self.codes:
            return self.codes[field].get(text, text)
        if field == "strict":
            return ", ".join(self.fields.get(name, name) for name in text.split())
        if field == "borrowed":
            lent = read_borrowing(text).items()
            return ", ".join(f"{self.fields.get(name, name)} [{code}]" for name, code in lent)
        if text in ("True", "False"):
            return self._("ja") if text == "True" else self._("nei")
        if _MOMENT.match(text):
            return self.formats.datetime(dt.datetime.fromisoformat(text))
        if _DAY.fullmatch(text):
            return self.formats.date(dt.date.fromisoformat(text))
        if _MARKED.match(text):
            return words_of(text)
        return text.replace(".", ",") if _DECIMAL.fullmatch(text) else text


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MARKED = re.compile(r"<(?:p|ul|ol|h[1-6]|table)>")
_DECIMAL = re.compile(r"-?\d+\.\d+")


def _people(lines: Iterable[TrailLine]) -> Iterator[str]:
    """Every user that the lines name: who acted, and who was put in or taken out."""
    for line in lines:
        if line.actor_kind in ACTING:
            yield line.actor_key
        if line.field in PERSONS:
            yield from filter(None, (line.old, line.new))


def _asked() -> Asked:
    text = request.args.get("sok", "").strip()[:100]
    here = visit()
    found = get_host().find_users(here.municipality.key, text, None, 20) if text else ()
    return Asked(
        request.args.get("slag", ""),
        asked.id_of("id"),
        text,
        tuple(user.key for user in found),
        day_or_none(request.args.get("fra")),
        day_or_none(request.args.get("til")),
        here.access.named("bms.report"),
    )


def _words(table: Mapping[str, str], ours: Texts) -> dict[str, Any]:
    return {key: ours.gettext(text) for key, text in table.items()}
