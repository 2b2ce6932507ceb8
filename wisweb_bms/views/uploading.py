"""A file sent by a form: read within bounds, kept for its sender, and handed out as a download."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Response, make_response, request

from wisweb_bms.host import get_host
from wisweb_bms.imports.refusing import TableRefused
from wisweb_bms.imports.tables import LARGEST, read_upload
from wisweb_bms.models import Upload
from wisweb_bms.services import uploads
from wisweb_bms.services.actor import Actor
from wisweb_bms.views.visit import Visit


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
    name = sent.filename.replace("\x00", "")
    return uploads.keep(session, here.municipality_id, kind, name, content, actor), found


def find_upload(here: Visit, upload_id: int, kind: str) -> Upload | None:
    """The visitor's own waiting file."""
    session = get_host().session()
    return uploads.find(session, here.municipality_id, upload_id, kind, here.user.key)


def download(content: bytes, mimetype: str, name: str) -> Response:
    """The content as a file with that name."""
    response = make_response(content)
    response.mimetype = mimetype.partition(";")[0]
    response.headers["Content-Type"] = mimetype
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
