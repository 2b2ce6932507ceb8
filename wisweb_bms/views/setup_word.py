"""*Oppsett*, Word template: the municipality's own, tried before it is kept, and ours until there is one."""

from __future__ import annotations

from typing import Final

from flask import abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.confined.limits import Stopped
from wisweb_bms.engine.characters import kept
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.reports import apart, formats
from wisweb_bms.reports.extras import ExtraMissing
from wisweb_bms.reports.formats import WORD
from wisweb_bms.reports.word import TemplateRefused
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import word_template
from wisweb_bms.services.actor import Actor
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.files import MISSING, attachment, stopped_sentence
from wisweb_bms.views.messages import say
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need, visit

LARGEST: Final = 5 * 1024 * 1024
REFUSED: Final = {
    "no_file": N_("Velg en fil."),
    "too_large": N_("Malen er for stor. Den kan være inntil 5 MB."),
    "not_word": N_("Filen er ikke en Word-fil (docx)."),
    "no_place": N_("Malen mangler plassholderen {{ innhold }} i et avsnitt for seg selv."),
    "macros": N_("Malen har makroer. Lagre den som docx uten makroer, og send den på nytt."),
    "foreign": N_(
        "Malen henter noe utenfra eller har en fil i seg ({told}). Ta det ut, og send den på nytt."
    ),
    "broken": N_("Malen kan ikke brukes. Word-motoren sier: {told}"),
    "too_much": N_(
        "Malen tar mer tid eller plass enn et dokument får ta. Se etter løkker i den, og send den på nytt."
    ),
}


@bp.route("/oppsett/word", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_word() -> BaseResponse:
    """The template in use, and a form for another."""
    need(CONFIGURE, WHOLE)
    here, session = visit(), get_host().session()
    _ = texts(here.locale).gettext
    if request.method != "POST":
        return _page()
    if not is_trusted():
        return _page(_(OLD_FORM), 400)
    actor = Actor("user", here.user.key)
    if "fjern" in request.form:
        word_template.remove(session, here.municipality_id, actor)
        session.commit()
        say("success", _("Malen er fjernet. Word-filer lages med vår enkle mal."))
        return redirect(url("setup_word"), 303)
    try:
        name, file = _sent()
        word_template.keep(session, here.municipality_id, name, file, actor)
    except TemplateRefused as refused:
        return _page(_why(refused.reason, refused.told))
    except Stopped as stopped:
        return _page(_(stopped_sentence(stopped.why)), 503)
    except ExtraMissing as missing:
        return _page(_(MISSING).format(command=missing.command))
    session.commit()
    say("success", _("Malen er lagret og brukes fra nå av."))
    return redirect(url("setup_word"), 303)


def _sent() -> tuple[str, bytes]:
    """Name and content of the file in the form, tried. TemplateRefused where it can't be used."""
    sent = request.files.get("fil")
    if sent is None or not sent.filename:
        raise TemplateRefused("no_file")
    with sent.stream:
        file = sent.stream.read(LARGEST + 1)
    if len(file) > LARGEST:
        raise TemplateRefused("too_large")
    formats.check(WORD)
    apart.check(file)
    return kept(sent.filename), file


def _why(reason: str, told: str) -> str:
    """The sentence for a template that can't be used."""
    return texts(visit().locale).gettext(REFUSED[reason]).replace("{told}", told)


def _page(notice: str = "", status: int = 200) -> BaseResponse:
    here = visit()
    row = word_template.in_use(get_host().session(), here.municipality_id)
    failed = (
        _why(row.failed_reason or "broken", row.failed_told or "") if row and row.failed_at else ""
    )
    return render_page("setup_word.html", status=status, row=row, notice=notice, failed=failed)


@bp.get("/oppsett/word/mal")
@requires(CONFIGURE)
def setup_word_file() -> BaseResponse:
    """The template in use, to mend it and send it again."""
    need(CONFIGURE, WHOLE)
    here, session = visit(), get_host().session()
    row = word_template.in_use(session, here.municipality_id) or abort(404)
    return attachment(row.content, WORD, "wordmal")
