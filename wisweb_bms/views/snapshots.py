"""Adopted documents: the list, one as it was with what has changed since, adopting a card, and the archive."""

from __future__ import annotations

import datetime as dt
from typing import Final

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period, read_day
from wisweb_bms.forms.setup import Field, SetupForm
from wisweb_bms.host import get_host
from wisweb_bms.models import Publication, Scorecard, Snapshot
from wisweb_bms.queries import snapshots as queries
from wisweb_bms.queries.content_views import CARD
from wisweb_bms.queries.snapshots import Adopted
from wisweb_bms.reports import web
from wisweb_bms.rights import CONFIGURE, READ, requires
from wisweb_bms.services import publishing
from wisweb_bms.services import snapshots as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused as Declined
from wisweb_bms.views import asked
from wisweb_bms.views.adopted_content import (
    changes_since,
    content_now,
    document_of,
    formats_here,
    names_in,
    open_here,
)
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import N_, message_page, render_page, url
from wisweb_bms.views.files import send
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, chosen_card, chosen_period, periods, place
from wisweb_bms.views.published import address_of
from wisweb_bms.views.report_words import ReportWords
from wisweb_bms.views.setup_sentences import OLD_FORM, sentence
from wisweb_bms.views.texts import LOCALES, texts
from wisweb_bms.views.visit import Refused, visit

APPROVE: Final = "bms.approve"
PUBLISH: Final = "bms.publish"
LANGUAGES: Final = (("nb", "Bokmål"), ("nn", "Nynorsk"), ("en", "English"))


@bp.get("/vedtatt")
@requires("bms.read", unit_arg="enhet")
def snapshots() -> Response:
    """What has been adopted for a unit."""
    here = place()
    session, municipality_id = here.scope.session, here.scope.municipality_id
    words = ReportWords(formats_here(here), None)
    found = queries.listed(session, municipality_id, unit_key=here.unit_key)
    lines = [(row, words.name(row.kind, Period.parse(row.period_key))) for row in found]
    card = chosen_card(here, None, here.scope.today.year)
    return render_page(
        "snapshots.html",
        unit=here.names.ref(here.unit_key),
        units=here.units,
        lines=lines,
        card=card if _may_adopt(here) else None,
    )


@bp.get("/vedtatt/<int:snapshot_id>")
@requires("bms.read")
def snapshot(snapshot_id: int) -> Response:
    """An adopted document as it was, and what has changed since."""
    here = place()
    row, found = _found(here, snapshot_id)
    if found is None:
        return message_page(500, N_("Dokumentet kan ikke leses"), BROKEN)
    content = open_here(here, found)
    formats = formats_here(here)
    document = document_of(found, formats, content)
    session, municipality_id = here.scope.session, here.scope.municipality_id
    others = [
        (one, ReportWords(formats, None).name(one.kind, Period.parse(one.period_key)))
        for one in queries.listed(
            session, municipality_id, unit_key=row.unit_key, year=content.period.year
        )
        if one.id != row.id
    ]
    may_publish = here.visit.access.may(PUBLISH)
    return render_page(
        "snapshot.html",
        row=row,
        document=document,
        made=web.fragment(document, deeper=1),
        changes=changes_since(here, found, content),
        intact=found.intact,
        others=others,
        publishes=here.scope.municipality.publishes,
        may_publish=may_publish,
        publications=[
            (
                one,
                address_of(one, here.visit.municipality),
                formats.datetime(one.at),
                formats.datetime(one.withdrawn_at),
            )
            for one in queries.publications(session, municipality_id, row.id)
            if may_publish
        ],
        languages=LANGUAGES,
    )


BROKEN: Final = N_(
    "Innholdet er ikke slik det ble vedtatt, og kan ikke vises. Hent det fra arkivet, og meld fra til "
    "den som drifter systemet."
)


def _found(here: Place, snapshot_id: int) -> tuple[Snapshot, Adopted | None]:
    """The snapshot, where the visitor may read its unit; without content where that can't be read."""
    row = asked.row(Snapshot, snapshot_id, READ)
    try:
        return row, queries.adopted(here.scope.session, row)
    except queries.Unreadable:
        return row, None


@bp.route(
    "/vedtatt/<int:snapshot_id>/arkiv/<any(pdf,html,docx,xlsx):ending>", methods=["GET", "POST"]
)
@requires("bms.read")
def snapshot_file(snapshot_id: int, ending: str) -> BaseResponse:
    """The adopted document for an archive, with its hash printed in it."""
    here = place()
    row, found = _found(here, snapshot_id)
    if found is None:
        return message_page(500, N_("Dokumentet kan ikke leses"), BROKEN)
    document = document_of(found, formats_here(here), open_here(here, found))
    return send(document, ending, row.unit_key)


# -- adopting a card -------------------------------------------------------------------------------


def _may_adopt(here: Place) -> bool:
    access = here.visit.access
    return access.may(APPROVE, here.unit_key) or access.may(CONFIGURE, here.unit_key)


@bp.route("/styringskort/<int:card_id>/vedta", methods=["GET", "POST"])
@requires("bms.read", unit_arg="enhet", keeps_form=True)
def card_adopt(card_id: int) -> BaseResponse:
    """Adopt a card × unit × period alone: the form, and the act."""
    here = place()
    period = chosen_period(periods(here), here.scope.today)
    card = chosen_card(here, card_id, period.year)
    assert card is not None
    if not _may_adopt(here):
        raise Refused(APPROVE)
    sheet = SetupForm(_fields(here), texts(here.visit.locale).gettext)
    if request.method != "POST":
        sheet.fill({"day": here.scope.today.isoformat()})
        return _form(here, card, period, sheet)
    readable = sheet.read(request.form)
    day = _day(here, sheet)
    if not is_trusted():
        return _form(here, card, period, sheet, OLD_FORM, 400)
    if not readable or day is None:
        return _form(here, card, period, sheet)
    return _adopt(here, card, period, day, sheet)


def _fields(here: Place) -> tuple[Field, ...]:
    _ = texts(here.visit.locale).gettext
    return (
        Field("day", _("Vedtatt dato"), "date", required=True),
        Field("body", _("Vedtatt i (råd, utvalg eller leder)")),
        Field("case_number", _("Saksnummer"), longest=60),
    )


def _day(here: Place, sheet: SetupForm) -> dt.date | None:
    """The day of the decision; refused at its field where it is none, or is still to come."""
    _ = texts(here.visit.locale).gettext
    try:
        day = read_day(sheet.values.get("day") or "")
    except ValueError:
        sheet.refuse("day", _("Skriv en dato."))
        return None
    if day > here.scope.today:
        sheet.refuse("day", _("Datoen kan ikke være fram i tid."))
        return None
    return day


def _form(
    here: Place,
    card: Scorecard,
    period: Period,
    sheet: SetupForm,
    notice: str = "",
    status: int = 200,
) -> Response:
    return render_page(
        "card_adopt.html",
        status=status,
        card=card,
        period=period,
        unit=here.names.ref(here.unit_key),
        fields=sheet.fields,
        fault=sheet.fault,
        notice=texts(here.visit.locale).gettext(notice) if notice else "",
    )


def _adopt(
    here: Place, card: Scorecard, period: Period, day: dt.date, sheet: SetupForm
) -> BaseResponse:
    content = content_now(here, CARD, card, here.unit_key, period)
    session = here.scope.session
    row = verbs.freeze(
        session,
        here.scope.municipality_id,
        content,
        actor=Actor("user", here.visit.user.key),
        day=day,
        people=names_in(here, content),
        body=sheet.values["body"],
        case_number=sheet.values["case_number"],
    )
    session.commit()
    say("success", texts(here.visit.locale).gettext("Kortet er vedtatt slik det står her."))
    return redirect(url("snapshot", snapshot_id=row.id), 303)


# -- publishing ------------------------------------------------------------------------------------


@bp.post("/vedtatt/<int:snapshot_id>/publiser")
@requires(PUBLISH)
def snapshot_publish(snapshot_id: int) -> BaseResponse:
    """Open the document for everybody."""
    here = place()
    row, found = _found(here, snapshot_id)
    _ = texts(here.visit.locale).gettext
    if found is None or not found.intact:
        abort(409)
    language = request.form.get("sprak", "")
    try:
        publishing.publish(
            here.scope.session,
            row,
            Actor("user", here.visit.user.key),
            language=language if language in LOCALES else "nb",
            with_names=request.form.get("navn") == "ja",
        )
    except Declined as declined:
        say("error", sentence(declined, _))
        return redirect(url("snapshot", snapshot_id=row.id), 303)
    here.scope.session.commit()
    say("success", _("Dokumentet er publisert. Adressen står under Publisering."))
    return redirect(url("snapshot", snapshot_id=row.id, _anchor="bms-publisering"), 303)


@bp.post("/vedtatt/<int:snapshot_id>/trekk/<int:publication_id>")
@requires(PUBLISH)
def snapshot_withdraw(snapshot_id: int, publication_id: int) -> BaseResponse:
    """Close it again, at once."""
    here, session = visit(), get_host().session()
    publication = asked.row(Publication, publication_id)
    if publication.snapshot_id != snapshot_id:
        abort(404)
    asked.row(Snapshot, snapshot_id, READ)
    publishing.withdraw(session, publication, Actor("user", here.user.key))
    session.commit()
    say(
        "success",
        texts(here.locale).gettext("Dokumentet er trukket tilbake. Adressen virker ikke lenger."),
    )
    return redirect(url("snapshot", snapshot_id=snapshot_id, _anchor="bms-publisering"), 303)
