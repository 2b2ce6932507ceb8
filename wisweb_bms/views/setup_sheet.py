"""*Oppsett fra regneark*: a template, a preview of what it would make, and the making, all or nothing."""

from __future__ import annotations

from typing import Any, Final

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.imports import setup_sheet as making
from wisweb_bms.imports import setup_template, sheets
from wisweb_bms.imports.reading import Filled, read_filled
from wisweb_bms.imports.refusing import TableRefused, file_sentence
from wisweb_bms.imports.vocabulary import INDICATORS
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import uploads
from wisweb_bms.services.actor import Actor
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import N_, render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.setup_looked_over import (
    SHOWN,
    Kept,
    counts,
    fingerprint,
    looked_over,
    questions,
    with_choices,
)
from wisweb_bms.views.setup_sentences import OLD_FORM, sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.uploading import download, read_again, take_file, waiting_upload
from wisweb_bms.views.visit import Visit, need, visit
from wisweb_bms.views.vocabulary import vocabulary

KIND = "setup_sheet"
MOVED: Final = N_(
    "Noe er endret siden du så over oppsettet. Ingenting er lagret. Se over det på nytt."
)


@bp.route("/oppsett/regneark", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_sheet() -> BaseResponse:
    """The template to download, and the form to send it back with."""
    need(CONFIGURE, WHOLE)
    here = visit()
    _ = texts(here.locale).gettext
    if request.method != "POST":
        return render_page("setup_sheet.html", notice="")
    if not is_trusted():
        return render_page("setup_sheet.html", status=400, notice=_(OLD_FORM))
    try:
        row, tables = take_file(here, KIND)
        read_filled(tables, vocabulary(here.locale))
    except TableRefused as fault:
        get_host().session().rollback()
        return render_page("setup_sheet.html", notice=file_sentence(fault, _))
    get_host().session().commit()
    return redirect(url("setup_sheet_preview", upload_id=row.id), 303)


@bp.get("/oppsett/regneark/<any('mal.xlsx','mal.csv','oppsett.xlsx','indikatorer.csv'):name>")
@requires(CONFIGURE)
def setup_sheet_file(name: str) -> Response:
    """The empty template, or the set-up as it stands, as a workbook or with the indicators alone."""
    need(CONFIGURE, WHOLE)
    here = visit()
    words = vocabulary(here.locale)
    filled = None
    if not name.startswith("mal"):
        filled = setup_template.register(get_host().session(), here.municipality_id)
    written = setup_template.workbook(words, filled)
    if name.endswith(".xlsx"):
        return download(sheets.as_xlsx(written), sheets.XLSX, name)
    own = next(w for w in written if w.name == words.names[INDICATORS])
    return download(sheets.as_csv(own.heads, own.rows), sheets.CSV, name)


@bp.route("/oppsett/regneark/<int:upload_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def setup_sheet_preview(upload_id: int) -> BaseResponse:
    """What is asked about the file, what it would make, and the making, unless something is not answered."""
    need(CONFIGURE, WHOLE)
    return _Desk(upload_id).answer()


class _Desk:
    """One request about one waiting file."""

    def __init__(self, upload_id: int) -> None:
        self.here = visit()
        self.session = get_host().session()
        self._ = texts(self.here.locale).gettext
        self.row = waiting_upload(self.here, upload_id, KIND, "setup_sheet")
        self.id, self.name = self.row.id, self.row.name
        self.kept = Kept.of(self.row.choices)
        self.tables = read_again(self.here, self.row)
        self.setting = _setting(self.here)
        self.notice = ""

    def answer(self) -> BaseResponse:
        if request.method != "POST":
            return self.page(request.args.get("steg", ""))
        if not is_trusted():
            self.notice = self._(OLD_FORM)
            return self.page(status=400)
        act = request.form.get("handling", "")
        if act == "avbryt":
            uploads.remove(self.session, self.row)
            self.session.commit()
            say("success", self._("Filen er forkastet. Ingenting er endret."))
            return redirect(url("setup_sheet"), 303)
        if act == "lagre":
            return self._save()
        if act == "videre":
            self._choose()
        step = "valg" if act == "tilbake" else "se"
        return redirect(url("setup_sheet_preview", upload_id=self.id, steg=step), 303)

    def _made(self) -> tuple[Filled, making.Result]:
        """What the file comes to with the answers so far; flushed, to be committed or rolled back."""
        filled = read_filled(self.tables, self.setting.words, self.kept.answers)
        return filled, making.make(self.setting, filled)

    def _choose(self) -> None:
        """The answers of the form; an answer to what is not asked is no answer."""
        _filled, result = self._made()
        self.session.rollback()
        self.kept.take(request.form, questions(result.faults, self.kept))
        row = waiting_upload(self.here, self.id, KIND, "setup_sheet")
        uploads.choose(self.session, row, self.kept.choices())
        self.session.commit()

    def _save(self) -> BaseResponse:
        _filled, result = self._made()
        if result.faults:
            self.session.rollback()
            return self.page()
        if request.form.get("sett", "") != fingerprint(result):
            self.session.rollback()
            self.notice = self._(MOVED)
            return self.page()
        uploads.remove(self.session, self.row)
        self.session.commit()
        said = self._("Oppsettet er lagret: {made} nye, {changed} endret, {same} uendret.")
        say("success", said.format(**counts(result)))
        return redirect(url("setup_indicators"), 303)

    def page(self, step: str = "", status: int = 200) -> Response:
        filled, result = self._made()
        asked_ = questions(result.faults, self.kept)
        shown = looked_over(self.here, self.setting, filled, result, self.kept)
        self.session.rollback()
        asks = bool(result.faults) or (step == "valg" and (asked_ or filled.hidden))
        return render_page(
            "setup_sheet_valg.html" if asks else "setup_sheet_se.html",
            status=status,
            upload_id=self.id,
            name_of_file=self.name,
            notice=self.notice,
            questions=with_choices(asked_, self.setting, result),
            more_questions=len(asked_) > SHOWN,
            **shown,
        )


def _setting(here: Visit) -> making.Setting:
    session = get_host().session()
    municipality = session.get_one(MunicipalityRow, here.municipality_id)
    translate: Any = texts(here.locale).gettext
    return making.Setting(
        session=session,
        municipality=municipality,
        actor=Actor("import", here.user.key),
        words=vocabulary(here.locale),
        units=[(u.key, u.name) for u in here.units if u.active],
        root_key=here.access.root or WHOLE,
        year=today(municipality.time_zone).year,
        card_name=translate("Hovedkort"),
        sentence=lambda refused: sentence(refused, translate),
        local=asked.local(),
    )
