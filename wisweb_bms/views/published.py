"""Published documents: open to everybody without log-in, until they are withdrawn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from flask import Response, abort, redirect, request, url_for
from markupsafe import Markup
from sqlalchemy import or_, select
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.engine.canonical import digest
from wisweb_bms.engine.periods import Period
from wisweb_bms.hooks import Municipality
from wisweb_bms.host import get_host
from wisweb_bms.models import MunicipalityRow, Publication, Snapshot
from wisweb_bms.queries import snapshots as queries
from wisweb_bms.reports import web
from wisweb_bms.reports.document import Document, Item, ListBlock, Run
from wisweb_bms.rights import public
from wisweb_bms.views.adopted_content import document_of
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.report_words import ReportWords

LANGUAGES: Final = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
"""Each by its own name."""
_NUMBER: Final = re.compile(r"[0-9]{1,9}", re.ASCII)
CACHING: Final = "public, no-cache"
"""Anybody may keep it, and asks each time whether it still holds: a withdrawal is seen at once."""


@bp.get("/publisert/<token>")
@public("published snapshot")
def published(token: str) -> BaseResponse:
    """The document as a page of its own; 404 once it is withdrawn, or where BMS or publishing is off."""
    session = get_host().session()
    number, _, secret = token.partition("-")
    rows = [row.id for row in _rows_of(number)]
    found = queries.open_publication(session, rows, secret) if rows and secret else None
    publication, row, municipality = found or abort(404)
    try:
        one = queries.adopted(session, row)
    except queries.Unreadable:
        abort(404)
    if not one.intact:
        abort(404)
    formats = Formats(publication.language, municipality.time_zone)
    document = document_of(one, formats, one.content, with_names=publication.with_names)
    _, known = formats.texts.gettext, get_host().municipality(municipality.host_key)
    name = known.name if known else municipality.host_key
    others = _index_of(known, municipality.id, publication.language)
    link = Markup('<p class="note"><a href="{}">{}</a></p>').format(
        others, _("Alt som {municipality} har publisert").format(municipality=name)
    )
    return _answer(web.page(document, above=link))


def _rows_of(number: str) -> Sequence[MunicipalityRow]:
    """The municipality of that official number, and the one whose row has it: so it was in addresses once."""
    if not _NUMBER.fullmatch(number):
        return ()
    keys = [one.key for one in get_host().municipalities() if one.number == number]
    asked = select(MunicipalityRow).where(
        or_(MunicipalityRow.host_key.in_(keys), MunicipalityRow.id == int(number))
    )
    found = get_host().session().scalars(asked)
    return sorted(found, key=lambda row: row.host_key not in keys)


def _number_of(municipality: Municipality | None, row_id: int) -> str:
    """What a municipality's addresses have: its official number, else its row's."""
    return municipality.number if municipality and municipality.number else str(row_id)


def _index_of(municipality: Municipality | None, row_id: int, language: str) -> str:
    number = _number_of(municipality, row_id)
    return url_for("wisweb_bms.published_index", number=number, sprak=language)


def _answer(page: str) -> BaseResponse:
    """The page with its policy and a hash of all that is served, so that what is the same is not sent again."""
    response = Response(page, mimetype="text/html")
    response.headers["Content-Security-Policy"] = web.policy()
    response.headers["Cache-Control"] = CACHING
    response.set_etag(digest(page))
    return response.make_conditional(request)


@bp.get("/publisert/kommune/<number>")
@public("published snapshot")
def published_index(number: str) -> BaseResponse:
    """All that a municipality has published, newest first, in the language that the address asks for."""
    session = get_host().session()
    open_ones = [row for row in _rows_of(number) if row.enabled and row.publishes]
    row = next(iter(open_ones), None) or abort(404)
    asked = request.args.get("sprak", "")
    language = asked if asked in LANGUAGES else "nb"
    formats = Formats(language, row.time_zone, row.level_names)
    municipality = get_host().municipality(row.host_key) or abort(404)
    if number != _number_of(municipality, row.id):
        return redirect(_index_of(municipality, row.id, language), 301)
    names = {unit.key: unit.name for unit in get_host().unit_tree(row.host_key)}
    items = tuple(
        _item(one, formats, names.get(one[1].unit_key, one[1].unit_key), municipality)
        for one in queries.all_published(session, row.id)
    )
    document = Document(
        title=formats.texts.gettext("Publiserte dokumenter"),
        subtitle="",
        publisher=municipality.name,
        language=language,
        day=today(row.time_zone),
        blocks=(ListBlock(items),) if items else (),
    )
    return _answer(web.page(document, above=_languages(language, municipality, row.id)))


def _languages(current: str, municipality: Municipality, row_id: int) -> Markup:
    """The same list in the other languages."""
    links = (
        Markup('<a href="{}" lang="{}" hreflang="{}">{}</a>').format(
            _index_of(municipality, row_id, code), code, code, name
        )
        for code, name in LANGUAGES.items()
        if code != current
    )
    return Markup('<p class="note">{}</p>').format(Markup(" ").join(links))


def _item(
    one: tuple[Publication, Snapshot], formats: Formats, unit: str, municipality: Municipality
) -> Item:
    publication, row = one
    title = ReportWords(formats, None).name(row.kind, Period.parse(row.period_key))
    day = formats.texts.gettext("vedtatt {day}").format(day=formats.date(row.day))
    return Item(
        (Run(f"{title}, {unit}", link=address_of(publication, municipality)), Run(f", {day}"))
    )


def address_of(publication: Publication, municipality: Municipality) -> str:
    """The whole address that opens it."""
    number = _number_of(municipality, publication.municipality_id)
    token = f"{number}-{publication.token}"
    return url_for("wisweb_bms.published", token=token, _external=True)
