"""Sends a document as a file: the format asked for, a name that says what it is, and no copy kept on the way."""

from __future__ import annotations

from typing import Final

from flask import Response, abort

from wisweb_bms.reports.document import Document
from wisweb_bms.reports.extras import ExtraMissing
from wisweb_bms.reports.formats import FORMATS, make
from wisweb_bms.views.environment import N_, render_page
from wisweb_bms.views.texts import texts
from wisweb_bms.views.uploading import download
from wisweb_bms.views.visit import visit

OFFERED: Final = (("pdf", "PDF"), ("docx", "Word"), ("xlsx", "Excel"), ("csv", "csv"))
"""Ending and name of what a page offers."""
SPREADSHEETS: Final = frozenset({"xlsx", "csv"})
"""Formats that are for reckoning on: every column, wide or not."""
MISSING: Final = N_(
    "Serveren mangler det som trengs for å lage denne filen. Den som drifter den, kan kjøre: {command}"
)


def wanted(ending: str) -> str:
    """The format's ending; 404 for one that we do not make."""
    return ending if ending in FORMATS else abort(404)


def send(document: Document, ending: str) -> Response:
    """The file, or a sentence with the line that installs what is missing."""
    try:
        content = make(document, wanted(ending))
    except ExtraMissing as missing:
        _ = texts(visit().locale).gettext
        told = _(MISSING).format(command=missing.command)
        title = _("Filformatet er ikke installert")
        return render_page("message.html", status=501, title=title, text=told)
    return attachment(content, ending, document.file_name)


def attachment(content: bytes, ending: str, name: str) -> Response:
    """The content as a download of that name; private, and stored nowhere on the way."""
    response = download(content, FORMATS[ending].mimetype, f"{name}.{ending}")
    response.headers["Cache-Control"] = "private, no-store"
    return response
