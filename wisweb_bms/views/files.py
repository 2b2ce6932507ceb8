"""Sends a document as a file: the format asked for, a name that says what it is, and no copy kept on the way."""

from __future__ import annotations

from typing import Any, Final

from flask import Response, abort, redirect, request
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.confined.limits import Stopped
from wisweb_bms.host import get_host
from wisweb_bms.models import Job
from wisweb_bms.reports.apart import BESIDE, WAITED_FOR, Bounds, write_word_anyhow
from wisweb_bms.reports.document import Document
from wisweb_bms.reports.extras import ExtraMissing
from wisweb_bms.reports.formats import FORMATS, WORD, check, make, size_of
from wisweb_bms.reports.word import TemplateRefused
from wisweb_bms.rights import requires
from wisweb_bms.services import jobs, uploads, word_template
from wisweb_bms.services.actor import Actor, system
from wisweb_bms.views import addresses, asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.texts import texts
from wisweb_bms.views.uploading import download, find_upload
from wisweb_bms.views.visit import need, visit

SPREADSHEETS: Final = frozenset({"xlsx", "csv"})
"""Formats that are for reckoning on: every column, wide or not."""
AT_ONCE: Final = 6000
"""The size up to which a file is made while the reader waits; well below two seconds."""
KIND: Final = "file"
MISSING: Final = N_(
    "Serveren mangler det som trengs for å lage denne filen. Den som drifter den, kan kjøre: {command}"
)

TOO_MUCH: Final = N_(
    "Dokumentet tok mer tid eller plass enn en fil får ta. Velg mindre, eller et annet filformat."
)
STOPPED: Final = {
    "busy": N_("Serveren lager mange filer akkurat nå. Prøv igjen om litt."),
    "missing": N_("Serveren kan ikke lage filer nå. Den som drifter den, ser hvorfor i loggen."),
}
IN_OURS: Final = N_(
    "Word-filen er laget i vår enkle mal, fordi kommunens egen ikke lot seg bruke. "
    "Hvorfor står under Oppsett, Wordmal."
)


def wanted(ending: str) -> str:
    """The format's ending; 404 for one that we do not make."""
    return ending if ending in FORMATS else abort(404)


def send(document: Document, ending: str, unit_key: str | None = None) -> BaseResponse:
    """The file, or a sentence with the line that installs what is missing.

    A long document is made beside the request, begun by a form: a route that may send one takes
    POST too, and its reader waits on a page that tells when the file is ready. ``unit_key`` is the unit
    that one must be able to read, also when a file that was made is fetched.
    """
    try:
        check(wanted(ending))
    except ExtraMissing as missing:
        _ = texts(visit().locale).gettext
        told = _(MISSING).format(command=missing.command)
        title = _("Filformatet er ikke installert")
        return render_page("message.html", status=501, title=title, text=told)
    if size_of(document) > AT_ONCE:
        return _long(document, ending, unit_key)
    return _at_once(document, ending)


def attachment(content: bytes, ending: str, name: str) -> Response:
    """The content as a download of that name; private, and stored nowhere on the way."""
    response = download(content, FORMATS[ending].mimetype, f"{name}.{ending}")
    response.headers["Cache-Control"] = "private, no-store"
    return response


def _template(ending: str) -> word_template.Kept | None:
    """The municipality's own template, for Word."""
    if ending != WORD:
        return None
    return word_template.kept(get_host().session(), visit().municipality_id)


def _made(
    document: Document, ending: str, template: word_template.Kept | None, bounds: Bounds
) -> tuple[bytes, TemplateRefused | None]:
    """The file; with why the municipality's template had to be left out of it."""
    if template is None or template.content is None:
        return make(document, ending, bounds), None
    return write_word_anyhow(document, template.content, bounds)


def _at_once(document: Document, ending: str) -> BaseResponse:
    template, _ = _template(ending), texts(visit().locale).gettext
    try:
        content, refused = _made(document, ending, template, WAITED_FOR)
    except Stopped as stopped:
        title, told = _("Filen ble ikke laget"), _(stopped_sentence(stopped.why))
        return render_page("message.html", status=503, title=title, text=told)
    if template is not None and refused is not None:
        bind: Any = get_host().session().get_bind()
        # A page that is only read commits nothing of the host's.
        with Session(bind.engine) as own, own.begin():
            word_template.set_aside(own, template, refused.reason, refused.told, system(KIND))
    if template is not None and (refused or template.content is None):
        say("warning", _(IN_OURS))
    return attachment(content, ending, document.file_name)


def stopped_sentence(why: str) -> str:
    """Why a file was not made, and what to do; still to be put into the reader's language."""
    return STOPPED.get(why, TOO_MUCH)


def _long(document: Document, ending: str, unit_key: str | None) -> BaseResponse:
    title = f"{document.title}, {document.subtitle}" if document.subtitle else document.title
    if request.method == "POST" and is_trusted():
        return _begin(document, ending, unit_key, {"title": title, "again": addresses.here()})
    notice = texts(visit().locale).gettext(OLD_FORM) if request.method == "POST" else ""
    return render_page(
        "file_large.html",
        status=400 if notice else 200,
        document_title=title,
        here=addresses.here(),
        notice=notice,
    )


def _begin(
    document: Document, ending: str, unit_key: str | None, told: dict[str, Any]
) -> BaseResponse:
    """Make the file on a thread; it waits for its reader among the uploads, for a day."""
    here, session = visit(), get_host().session()
    actor, mid, template = Actor("user", here.user.key), here.municipality_id, _template(ending)

    def work(own: Session, progress: jobs.Progress) -> dict[str, Any]:
        try:
            content, refused = _made(document, ending, template, BESIDE)
        except Stopped as stopped:
            return told | {"stopped": stopped.why}
        if template is not None and refused is not None:
            word_template.set_aside(own, template, refused.reason, refused.told, system(KIND))
        ours = template is not None and (refused is not None or template.content is None)
        row = uploads.keep(own, mid, KIND, f"{document.file_name}.{ending}", content, actor)
        uploads.choose(own, row, {"unit": unit_key})
        progress.step(1)
        return told | {"upload": row.id, "ours": ours}

    row = jobs.new_job(session, mid, KIND, 1, actor, told)
    job_id, bind = row.id, session.get_bind()
    session.commit()
    jobs.start(bind.engine, mid, job_id, 1, work)
    return redirect(url("file_job", job_id=job_id), 303)


@bp.get("/filer/jobb/<int:job_id>")
@requires("bms.read")
def file_job(job_id: int) -> Response:
    """Whether a long file is ready, to the one who asked for it."""
    here = visit()
    row = asked.row(Job, job_id)
    jobs.settle(get_host().session(), row)
    if (row.actor_key, row.kind) != (here.user.key, KIND):
        abort(404)
    upload = find_upload(here, row.result.get("upload", 0), KIND)
    _, told = texts(here.locale).gettext, row.result
    return render_page(
        "file_job.html",
        row=row,
        upload=upload,
        again=addresses.local(told.get("again") or ""),
        in_ours=_(IN_OURS) if told.get("ours") else "",
        stopped=_(stopped_sentence(told["stopped"])) if "stopped" in told else "",
    )


@bp.get("/filer/<int:upload_id>")
@requires("bms.read")
def file_ready(upload_id: int) -> Response:
    """A long file that is ready, to the one who asked for it."""
    row = find_upload(visit(), upload_id, KIND) or abort(404)
    need("bms.read", row.choices.get("unit"))
    name, _, ending = row.name.rpartition(".")
    return attachment(row.content, ending, name)
