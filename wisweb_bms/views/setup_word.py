"""*Oppsett*, Word template: the municipality's own, tried before it is kept, and ours until there is one."""

from __future__ import annotations

from typing import Final

from flask import abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.confined.limits import Stopped
from wisweb_bms.engine.characters import kept
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.reports import apart, formats
from wisweb_bms.reports.extras import ExtraMissing
from wisweb_bms.reports.formats import WORD
from wisweb_bms.reports.trial import one_page
from wisweb_bms.reports.word import TemplateRefused
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import uploads, word_template
from wisweb_bms.services.actor import Actor
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.files import MISSING, attachment, stopped_sentence
from wisweb_bms.views.messages import say
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.texts import texts
from wisweb_bms.views.uploading import waiting_upload
from wisweb_bms.views.visit import need, visit

KIND: Final = "word_template"
HOLDERS: Final = {
    "innhold": N_("hele innholdet"),
    "tittel": N_("dokumentets navn"),
    "undertittel": N_("område og periode"),
    "kommune": N_("kommunens navn"),
    "status": N_("utkast, sendt inn eller vedtatt"),
    "dato": N_("dagen tallene er fra"),
}
"""The placeholders of a template, and what takes their place."""
STYLES: Final = {
    **{f"Heading {n}": N_("Overskrift {n}") for n in range(1, 5)},
    "Caption": N_("Bildetekst"),
}
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
        name, file, read = _sent()
    except TemplateRefused as refused:
        return _page(_why(refused.reason, refused.told))
    except Stopped as stopped:
        return _page(_(stopped_sentence(stopped.why)), 503)
    except ExtraMissing as missing:
        return _page(_(MISSING).format(command=missing.command))
    row = uploads.keep(session, here.municipality_id, KIND, name, file, actor)
    uploads.choose(session, row, read)
    session.commit()
    return redirect(url("setup_word_preview", upload_id=row.id), 303)


def _sent() -> tuple[str, bytes, dict[str, list[str]]]:
    """Name and content of the file in the form, tried, and what it was read as. TemplateRefused where it
    can't be used."""
    sent = request.files.get("fil")
    if sent is None or not sent.filename:
        raise TemplateRefused("no_file")
    with sent.stream:
        file = sent.stream.read(LARGEST + 1)
    if len(file) > LARGEST:
        raise TemplateRefused("too_large")
    formats.check(WORD)
    return kept(sent.filename), file, apart.check(file)


@bp.route("/oppsett/word/<int:upload_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_word_preview(upload_id: int) -> BaseResponse:
    """What a template was read as; sent, it is taken into use."""
    need(CONFIGURE, WHOLE)
    here, session = visit(), get_host().session()
    _ = texts(here.locale).gettext
    row = waiting_upload(here, upload_id, KIND, "setup_word")
    if request.method != "POST" or not is_trusted():
        notice = _(OLD_FORM) if request.method == "POST" else ""
        status = 400 if notice else 200
        used = word_template.in_use(session, here.municipality_id)
        said = {"row": row, "read": row.choices, "used": used, "holders": HOLDERS, "styles": STYLES}
        return render_page("setup_word_se.html", status=status, notice=notice, **said)
    name, content = row.name, row.content
    uploads.remove(session, row)
    if request.form.get("handling") == "lagre":
        actor = Actor("user", here.user.key)
        word_template.keep(session, here.municipality_id, name, content, actor)
        said = _("Malen er lagret og brukes fra nå av.")
    else:
        said = _("Filen er forkastet. Ingenting er endret.")
    session.commit()
    say("success", said)
    return redirect(url("setup_word"), 303)


@bp.get("/oppsett/word/<int:upload_id>/prove.docx")
@requires(CONFIGURE)
def setup_word_trial(upload_id: int) -> BaseResponse:
    """A document of one page in the waiting template, to see how it looks before it is used."""
    need(CONFIGURE, WHOLE)
    here = visit()
    row = waiting_upload(here, upload_id, KIND, "setup_word")
    _ = texts(here.locale).gettext
    name, publisher = _("Prøve på Wordmalen"), here.municipality.name
    day = today(get_host().session().get_one(MunicipalityRow, here.municipality_id).time_zone)
    document = one_page(name, publisher, _("Slik blir teksten"), here.locale, day)
    try:
        made = apart.write_word(document, template=row.content)
    except TemplateRefused as refused:
        title, text = _("Malen kan ikke brukes"), _why(refused.reason, refused.told)
        return render_page("message.html", status=422, title=title, text=text)
    except Stopped as stopped:
        text = _(stopped_sentence(stopped.why))
        return render_page("message.html", status=503, title=name, text=text)
    return attachment(made, WORD, "prove")


def _why(reason: str, told: str) -> str:
    """The sentence for a template that can't be used."""
    return texts(visit().locale).gettext(REFUSED[reason]).replace("{told}", told)


def _page(notice: str = "", status: int = 200) -> BaseResponse:
    here = visit()
    row = word_template.in_use(get_host().session(), here.municipality_id)
    failed = (
        _why(row.failed_reason or "broken", row.failed_told or "") if row and row.failed_at else ""
    )
    waiting = uploads.waiting(get_host().session(), here.municipality_id, KIND, here.user.key)
    return render_page(
        "setup_word.html",
        status=status,
        row=row,
        notice=notice,
        failed=failed,
        waiting=waiting,
        holders=HOLDERS,
    )


@bp.get("/oppsett/word/mal")
@requires(CONFIGURE)
def setup_word_file() -> BaseResponse:
    """The template in use, to mend it and send it again."""
    need(CONFIGURE, WHOLE)
    here, session = visit(), get_host().session()
    row = word_template.in_use(session, here.municipality_id) or abort(404)
    return attachment(row.content, WORD, "wordmal")
