"""Published documents: open to everybody without log-in, until they are withdrawn."""

from __future__ import annotations

from typing import Final

from flask import Response, abort, request, url_for
from markupsafe import Markup
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.engine.canonical import digest
from wisweb_bms.engine.periods import Period
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
CACHING: Final = "public, no-cache"
"""Anybody may keep it, and asks each time whether it still holds: a withdrawal is seen at once."""


@bp.get("/publisert/<token>")
@public("published snapshot")
def published(token: str) -> BaseResponse:
    """The document as a page of its own; 404 once it is withdrawn, or where BMS or publishing is off."""
    session = get_host().session()
    found = queries.open_publication(session, token) or abort(404)
    publication, row, municipality = found
    try:
        one = queries.adopted(session, row)
    except queries.Unreadable:
        abort(404)
    if not one.intact:
        abort(404)
    formats = Formats(publication.language, municipality.time_zone)
    document = document_of(one, formats, one.content, with_names=publication.with_names)
    _, name = formats.texts.gettext, _name(municipality)
    others = url_for(
        "wisweb_bms.published_index", number=municipality.id, sprak=publication.language
    )
    link = Markup('<p class="note"><a href="{}">{}</a></p>').format(
        others, _("Alt som {municipality} har publisert").format(municipality=name)
    )
    return _answer(web.page(document, above=link))


def _name(municipality: MunicipalityRow) -> str:
    known = get_host().municipality(municipality.host_key)
    return known.name if known else municipality.host_key


def _answer(page: str) -> BaseResponse:
    """The page with its policy and a hash of all that is served, so that what is the same is not sent again."""
    response = Response(page, mimetype="text/html")
    response.headers["Content-Security-Policy"] = web.policy()
    response.headers["Cache-Control"] = CACHING
    response.set_etag(digest(page))
    return response.make_conditional(request)


@bp.get("/publisert/kommune/<int(max=999999999):number>")
@public("published snapshot")
def published_index(number: int) -> BaseResponse:
    """All that a municipality has published, newest first, in the language that the address asks for."""
    session = get_host().session()
    row = session.get(MunicipalityRow, number)
    if row is None or not row.enabled or not row.publishes:
        abort(404)
    asked = request.args.get("sprak", "")
    language = asked if asked in LANGUAGES else "nb"
    formats = Formats(language, row.time_zone, row.level_names)
    municipality = get_host().municipality(row.host_key) or abort(404)
    names = {unit.key: unit.name for unit in get_host().unit_tree(row.host_key)}
    items = tuple(
        _item(one, formats, names.get(one[1].unit_key, one[1].unit_key))
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
    return _answer(web.page(document, above=_languages(language, number)))


def _languages(current: str, number: int) -> Markup:
    """The same list in the other languages."""
    links = (
        Markup('<a href="{}" lang="{}" hreflang="{}">{}</a>').format(
            url_for("wisweb_bms.published_index", number=number, sprak=code), code, code, name
        )
        for code, name in LANGUAGES.items()
        if code != current
    )
    return Markup('<p class="note">{}</p>').format(Markup(" ").join(links))


def _item(one: tuple[Publication, Snapshot], formats: Formats, unit: str) -> Item:
    publication, row = one
    title = ReportWords(formats, None).name(row.kind, Period.parse(row.period_key))
    day = formats.texts.gettext("vedtatt {day}").format(day=formats.date(row.day))
    return Item((Run(f"{title}, {unit}", link=address_of(publication)), Run(f", {day}")))


def address_of(publication: Publication) -> str:
    """The whole address that opens it."""
    token = f"{publication.municipality_id}-{publication.token}"
    return url_for("wisweb_bms.published", token=token, _external=True)
