"""*Start fra et bibliotek*: indicators ready to be taken into the register, by theme."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.engine.characters import in_order
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.imports import library as shelves
from wisweb_bms.models import Indicator, IndicatorVersion, MunicipalityRow
from wisweb_bms.queries.structure import structure
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import indicators
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views import asked, choosing, words
from wisweb_bms.views.begun import left_to_do
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.setup_sentences import OLD_FORM, sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need, visit

BY_THEME, NOWHERE = "tema", ""


@dataclass(frozen=True, slots=True)
class Line:
    """What one indicator becomes; ``lacks`` are the parts of its control that are not taken along."""

    code: str
    name: str
    about: str
    area: str
    control: str
    lacks: str


@bp.route("/oppsett/bibliotek", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_library() -> BaseResponse:
    """The library; what is ticked is looked over, and then taken into the register."""
    need(CONFIGURE, WHOLE)
    _ = texts(visit().locale).gettext
    act = request.form.get("handling", "se")
    if request.method != "POST" or act == "tilbake" or choosing.is_choosing():
        return _page()
    if not is_trusted():
        return _page(_(OLD_FORM), 400)
    keys = set(request.form.getlist("valgt"))
    if not keys:
        return _page(_("Kryss av minst én indikator."))
    session, shelf = get_host().session(), _shelf()
    try:
        taken = shelves.take(shelf, keys)
        if act != "lagre":
            return _looked_over(taken, shelf)
        session.commit()
    except Refused as refused:
        session.rollback()
        return _page(sentence(refused, _))
    return redirect(url("setup_library", indikator=[row.id for row in taken.made.values()]), 303)


def _looked_over(taken: shelves.Taken, shelf: shelves.Shelf) -> Response:
    """What the chosen ones would become: made, shown and taken back."""
    session = get_host().session()
    rows = [
        Line(
            row.code,
            row.name,
            _about(row, indicators.latest(session, row)),
            taken.areas[key],
            row.control,
            ", ".join(taken.unchecked.get(key, ())),
        )
        for key, row in taken.made.items()
    ]
    stood = [(row.code, row.name) for row in taken.stood.values()]
    session.rollback()
    return render_page(
        "setup_library_se.html",
        rows=rows,
        stood=stood,
        chosen=request.form.getlist("valgt"),
        language=shelf.language,
        place=request.form.get("omrade", BY_THEME),
    )


def _about(row: Indicator, version: IndicatorVersion) -> str:
    """How it is measured and added up, which way is better, and whether it is about people."""
    ours = texts(visit().locale)
    told = [
        words.entry_kinds(ours)[version.entry_kind],
        version.unit_of_measure,
        words.directions(ours)[version.direction],
        words.frequencies(ours)[row.frequency],
        words.operators(ours)[version.operator],
        ours.gettext("Tallet gjelder personer") if row.privacy else "",
    ]
    return ", ".join(filter(None, told))


def _shelf() -> shelves.Shelf:
    here, session = visit(), get_host().session()
    row = session.get_one(MunicipalityRow, here.municipality_id)
    place = request.form.get("omrade", BY_THEME)
    areas = {str(a.id) for a in structure(session, row.id).areas}
    return shelves.Shelf(
        session=session,
        municipality=row,
        actor=Actor("user", here.user.key),
        language="nn" if request.form.get("sprak") == "nn" else "nb",
        area_id=int(place) if place in areas else None,
        by_theme=place == BY_THEME,
        root_key=here.access.root or WHOLE,
        year=today(row.time_zone).year,
        card_name=texts(here.locale).gettext("Hovedkort"),
    )


def _page(notice: str = "", status: int = 200) -> Response:
    here, session = visit(), get_host().session()
    language = request.values.get("sprak") or ("nn" if here.locale == "nn" else "nb")
    _ = texts(here.locale).gettext
    areas = [(str(a.id), a.name) for a in structure(session, here.municipality_id).areas]
    places = [
        (BY_THEME, _("Ett fokusområde for hvert tema")),
        *areas,
        (NOWHERE, _("Står ikke på hovedkortet")),
    ]
    language = "nn" if language == "nn" else "nb"
    standing = shelves.standing(session, here.municipality_id)
    return render_page(
        "setup_library.html",
        status=status,
        notice=notice,
        language=language,
        library=_choices(language, standing, here.locale),
        in_register=sorted(standing.values(), key=lambda row: in_order(row.code)),
        made=[each.id for each in asked.many(Indicator, "indikator")],
        begun=left_to_do(here),
        root=here.access.root or WHOLE,
        places=places,
        place=request.form.get("omrade", BY_THEME),
    )


def _choices(language: str, standing: Collection[str], locale: str) -> choosing.Chosen:
    """What the register does not hold, by theme, to choose from."""
    often, _ = words.frequencies(texts(locale)), texts(locale).gettext
    options = []
    for theme in shelves.library():
        for one in theme.indicators:
            source = _("Kilde: %(source)s.") % {"source": one.text("source", language)}
            about = f"{one.text('explanation', language)} {often[one.rules['frequency']]}. {source}"
            name = one.text("name", language)
            options.append(choosing.Option(one.key, name, theme.name[language], note=about))
    left = [one for one in options if one.key not in standing]
    return choosing.choose("valgt", left, request.form.getlist("valgt"))
