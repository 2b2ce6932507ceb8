"""*Oppsett*, the municipality's settings, for those who configure the whole of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from flask import Response, redirect, request
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import PeriodKind
from wisweb_bms.forms.setup import Field, SetupForm
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.queries.indicator_register import units_of_measure
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import reminders, scales
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused
from wisweb_bms.services.plan import FREQUENCIES
from wisweb_bms.services.plan_years import OTHERS, USUAL_DEADLINE
from wisweb_bms.services.settings import save_settings
from wisweb_bms.views import level_names, words
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.sent import whole_or_none
from wisweb_bms.views.setup_sentences import OLD_FORM, OVERTAKEN, sentence
from wisweb_bms.views.texts import Texts, texts
from wisweb_bms.views.visit import need, visit

CALENDAR: Final = tuple(kind for kind in PeriodKind if kind is not PeriodKind.DATE)
MOST_DAYS: Final = 400
LONGEST_MEASURE: Final = 40
LEVEL_KEYS: Final = tuple(key for level in level_names.FORMS for key in level_names.keys(level))


@bp.route("/oppsett/innstillinger", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_settings() -> BaseResponse:
    """The settings, read or edited."""
    need(CONFIGURE, WHOLE)
    here = visit()
    session = get_host().session()
    row = session.get_one(MunicipalityRow, here.municipality_id)
    ours = texts(here.locale)
    _ = ours.gettext
    sheet = SetupForm(_fields(ours, session, row.id), _)
    if request.method != "POST":
        sheet.fill(_known(session, row))
        return _page(sheet, row.lock_version, editing="rediger" in request.args)
    readable = sheet.read(request.form, _known(session, row))
    sent = request.form.get("lock_version", "")
    version = whole_or_none(sent) or row.lock_version
    if not is_trusted():
        return _page(sheet, version, notice=_(OLD_FORM), status=400)
    if not readable:
        return _page(sheet, version)
    try:
        values = _values(sheet.values)
        save_settings(session, row, values, Actor("user", here.user.key), version)
        session.commit()
    except Overtaken as other:
        version = other.row.lock_version
        sheet.beside(_known(session, other.row))
        session.rollback()
        return _page(sheet, version, notice=_(OVERTAKEN), status=409)
    except Refused as refused:
        session.rollback()
        sheet.refuse(refused.facts.get("field", ""), sentence(refused, _))
        return _page(sheet, version)
    say("success", _("Lagret."))
    return redirect(url("setup_settings"), 303)


def _fields(ours: Texts, session: Session, municipality_id: int) -> tuple[Field, ...]:
    _ = ours.gettext
    known = words.frequencies(ours)
    frequencies = tuple((key, known[key]) for key in FREQUENCIES)
    return (
        Field(
            "privacy_k",
            _("Færrest svar før tall om personer vises"),
            "whole",
            required=True,
            lowest=3,
            highest=10,
            hint=_("Når det finnes svar, kan grensen bare heves."),
            group=_("Tall"),
        ),
        Field(
            "least_coverage",
            _("Minste dekning før et tall får farge, i prosent"),
            "number",
            lowest=0,
            highest=100,
            decimals=2,
            hint=_("Tomt felt: tall med farge og merke, uansett dekning."),
            group=_("Tall"),
        ),
        Field("uses_approval", _("Rapporterte tall skal godkjennes"), "check", group=_("Tall")),
        *_scales(ours, session, municipality_id),
        *_level_names(ours),
        Field(
            "publishes",
            _("Vedtatte dokumenter kan publiseres åpent"),
            "check",
            hint=_("Hvert dokument publiseres for seg. Slås dette av, stenges alle med en gang."),
            group=_("Publisering"),
        ),
        Field(
            "default_frequency",
            _("Hvor ofte en ny indikator vanligvis måles"),
            "choice",
            choices=frequencies,
            required=True,
            group=_("Måleåret"),
        ),
        *_deadlines(_),
        Field(
            "reminder_days",
            _("Påminnelser, dager før fristen (minus for etter)"),
            hint=_("Flere dager skilles med komma, for eksempel 7, 1, -3."),
            group=_("Måleåret"),
        ),
    )


def _scales(ours: Texts, session: Session, municipality_id: int) -> tuple[Field, ...]:
    """What a new indicator is offered; those that are there keep their own."""
    _, group = ours.gettext, ours.gettext("Svarskala og måleenheter")
    measures = ", ".join(units_of_measure(session, municipality_id))
    return (
        Field(
            "usual_scale_id",
            _("En ny undersøkelse starter med"),
            "choice",
            choices=tuple(
                (str(s.id), s.name) for s in scales.offered(session, municipality_id, ours.locale)
            ),
            hint=_("Skalaene lages under Oppsett, Svarskalaer."),
            group=group,
        ),
        Field("usual_dont_know", _("Vet ikke er et svar"), "check", group=group),
        Field(
            "units_of_measure",
            _("Måleenheter som foreslås, én på hver linje"),
            "area",
            longest=2000,
            hint=_("I bruk nå: {those}.").format(those=measures) if measures else "",
            group=group,
        ),
    )


def _level_names(ours: Texts) -> tuple[Field, ...]:
    """Three forms of each level's name; the labels keep our words, whatever the municipality's are."""
    _, group = ours.gettext, ours.gettext("Navn på nivåene")
    found: list[Field] = []
    for level, (one, the, many) in level_names.FORMS.items():
        first = _("Tomt felt: {word}.").format(word=one)
        hints = (
            first,
            _("Som i «{word}».").format(word=the),
            _("Som i «{word}».").format(word=many),
        )
        labels = (
            _("{level} heter").format(level=one.capitalize()),
            _("{level} i bestemt form").format(level=one.capitalize()),
            _("{level} i flertall").format(level=one.capitalize()),
        )
        for key, label, hint in zip(level_names.keys(level), labels, hints, strict=True):
            found.append(Field(key, label, longest=40, hint=hint, group=group, short=True))
    return tuple(found)


def _deadlines(_: Callable[[str], str]) -> tuple[Field, ...]:
    labels = {
        PeriodKind.YEAR: _("Frist for årstall, dager etter at året er slutt"),
        PeriodKind.HALF_YEAR: _("Frist for halvår, dager etter at det er slutt"),
        PeriodKind.TERTIAL: _("Frist for tertial, dager etter at det er slutt"),
        PeriodKind.QUARTER: _("Frist for kvartal, dager etter at det er slutt"),
        PeriodKind.MONTH: _("Frist for måned, dager etter at den er slutt"),
    }
    return tuple(
        Field(
            f"days_{kind.value}",
            labels[kind],
            "whole",
            required=True,
            lowest=0,
            highest=MOST_DAYS,
            group=_("Måleåret"),
            short=True,
        )
        for kind in CALENDAR
    )


def _known(session: Session, row: MunicipalityRow) -> dict[str, Any]:
    names = ("privacy_k", "least_coverage", "uses_approval", "publishes", "default_frequency")
    names += ("usual_dont_know",)
    known: dict[str, Any] = {n: getattr(row, n) for n in names}
    usual = scales.usual(scales.living(session, row.id), row)
    known |= {"usual_scale_id": usual.id if usual else None}
    known["units_of_measure"] = "\n".join(row.units_of_measure)
    known["reminder_days"] = ", ".join(str(n) for n in reminders.days_of(row))
    known |= {key: row.level_names.get(key, "") for key in LEVEL_KEYS}
    for kind in CALENDAR:
        usual = USUAL_DEADLINE.get(kind.value, OTHERS)
        known[f"days_{kind.value}"] = row.calendar.get(kind.value, usual)
    return known


def _values(read: dict[str, Any]) -> dict[str, Any]:
    """The columns of the row; the calendar is one of them."""
    values = {n: v for n, v in read.items() if not n.startswith("days_") and n not in LEVEL_KEYS}
    values["usual_scale_id"] = int(read["usual_scale_id"])
    values["units_of_measure"] = _lines(read["units_of_measure"])
    values["level_names"] = _own_names(read)
    values["calendar"] = {kind.value: read[f"days_{kind.value}"] for kind in CALENDAR}
    values["reminder_days"] = _days(read["reminder_days"])
    return values


def _own_names(read: dict[str, Any]) -> dict[str, str]:
    """The names that are the municipality's own; one that is renamed has all three forms."""
    for level in level_names.FORMS:
        typed = [read[key] for key in level_names.keys(level)]
        if any(typed) and not all(typed):
            empty = level_names.keys(level)[typed.index("")]
            raise Refused("name_forms", field=empty)
    return {key: read[key] for key in LEVEL_KEYS if read[key]}


def _lines(text: str) -> list[str]:
    """Each line once, as long as an indicator has room for."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if any(len(line) > LONGEST_MEASURE for line in lines):
        raise Refused("measure_long", field="units_of_measure", most=LONGEST_MEASURE)
    return list(dict.fromkeys(lines))


def _days(text: str) -> list[int]:
    plain = text.replace("\N{MINUS SIGN}", "-")
    parts = [part.strip() for part in plain.split(",") if part.strip()]
    if not all(part.removeprefix("-").isdecimal() for part in parts):
        raise Refused("days", field="reminder_days")
    days = [int(part) for part in parts]
    if any(abs(n) > MOST_DAYS for n in days):
        raise Refused("days", field="reminder_days")
    return sorted(set(days), reverse=True)


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
