"""A file sent by a form: read within bounds, kept for its sender, and handed out as a download."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from flask import Response, abort, make_response, request

from wisweb_bms.engine.characters import kept
from wisweb_bms.host import get_host
from wisweb_bms.imports.handing_over import LARGEST
from wisweb_bms.imports.refusing import TableRefused, file_sentence
from wisweb_bms.imports.tables import read_upload
from wisweb_bms.models import Upload
from wisweb_bms.services import uploads
from wisweb_bms.services.actor import Actor
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import Visit

GONE: Final = N_("Filen venter ikke lenger")
WHY_GONE: Final = N_(
    "Den er lagret, forkastet eller over ett døgn gammel. Er du i tvil, så send den på nytt: det som "
    "er lagret, vises da som uendret."
)
ANEW: Final = N_("Send en fil")


def take_file(
    here: Visit, kind: str, read: Callable[[bytes, str], Any] = read_upload
) -> tuple[Upload, Any]:
    """The file of the field ``fil``, readable and kept, not committed. TableRefused where it can't be read."""
    sent = request.files.get("fil")
    if sent is None or not sent.filename:
        raise TableRefused("no_file")
    with sent.stream:
        content = sent.stream.read(LARGEST + 1)
    found = read(content, sent.filename)
    actor = Actor("user", here.user.key)
    session = get_host().session()
    name = kept(sent.filename)
    return uploads.keep(session, here.municipality_id, kind, name, content, actor), found


def read_again(here: Visit, row: Upload, read: Callable[[bytes, str], Any] = read_upload) -> Any:
    """What the waiting file holds.

    It could be read when it was sent; where it can't be just now, the request ends with a page that
    says why, and the file goes on waiting.
    """
    try:
        return read(row.content, row.name)
    except TableRefused as fault:
        _ = texts(here.locale).gettext
        title, text = _("Filen kan ikke leses akkurat nå"), file_sentence(fault, _)
        abort(render_page("message.html", status=503, title=title, text=text))


def find_upload(here: Visit, upload_id: int, kind: str) -> Upload | None:
    """The visitor's own waiting file."""
    session = get_host().session()
    return uploads.find(session, here.municipality_id, upload_id, kind, here.user.key)


def waiting_upload(here: Visit, upload_id: int, kind: str, begin: str) -> Upload:
    """The visitor's own waiting file, else a page that says why it waits no more and links to ``begin``.

    Whoever had no answer when it was confirmed comes back to a file that is saved and gone.
    """
    row = find_upload(here, upload_id, kind)
    if row is not None:
        return row
    _ = texts(here.locale).gettext
    page = render_page(
        "message.html", status=404, title=_(GONE), text=_(WHY_GONE), link=(_(ANEW), url(begin))
    )
    return abort(page)


def download(content: bytes, mimetype: str, name: str) -> Response:
    """The content as a file with that name."""
    response = make_response(content)
    response.mimetype = mimetype.partition(";")[0]
    response.headers["Content-Type"] = mimetype
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
