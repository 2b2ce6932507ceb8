"""*Importer resultater*: a file is sent, looked over with its choices, and saved at once or as a long job."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any

from flask import Response, abort, redirect, request
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.characters import folded
from wisweb_bms.host import get_host
from wisweb_bms.imports import sheets
from wisweb_bms.imports.heading import Headed
from wisweb_bms.imports.heads import period_of
from wisweb_bms.imports.judging import Item
from wisweb_bms.imports.known import SKIP, Known, load_known
from wisweb_bms.imports.refusing import TableRefused, file_sentence
from wisweb_bms.imports.result_sentences import own_heads, own_sums, part_words, reason_sentence
from wisweb_bms.imports.results import Choices, Findings, Reader
from wisweb_bms.imports.tables import Sheet, first_visible
from wisweb_bms.models import ImportProfile, Job, Upload
from wisweb_bms.models.ids import is_id
from wisweb_bms.releasing import release, with_session
from wisweb_bms.rights import requires
from wisweb_bms.services import import_profiles, jobs, uploads
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report_many import Change, report_many
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import place
from wisweb_bms.views.results_looked_over import figures, questions, shared
from wisweb_bms.views.sent import whole
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.texts import LOCALES, texts
from wisweb_bms.views.uploading import (
    download,
    find_upload,
    read_again,
    take_file,
    waiting_upload,
)
from wisweb_bms.views.visit import Visit, visit

KIND = "results"
REPORT = "bms.report"
AT_ONCE = 3000
STEPS = ("valg", "se")
SAVED = ("new", "changed")


@bp.route("/rapporter/importer", methods=["GET", "POST"])
@requires(REPORT, keeps_form=True)
def import_results() -> BaseResponse:
    """The form to send a file with."""
    here = visit()
    session = get_host().session()
    _ = texts(here.locale).gettext
    notice, status = "", 200
    if request.method == "POST" and not is_trusted():
        notice, status = _(OLD_FORM), 400
    elif request.method == "POST":
        profile = asked.one(ImportProfile, "profil")
        try:
            row, found = take_file(here, KIND)
            first_visible(found)
            uploads.choose(session, row, {"profile": str(profile.id) if profile else ""})
            session.commit()
            return redirect(url("import_results_preview", upload_id=row.id), 303)
        except TableRefused as fault:
            session.rollback()
            notice = file_sentence(fault, _)
    known = import_profiles.profiles(session, here.municipality_id)
    waiting = uploads.waiting(session, here.municipality_id, KIND, here.user.key)
    return render_page(
        "import_results.html", status=status, notice=notice, profiles=known, waiting=waiting
    )


@bp.route("/rapporter/importer/<int:upload_id>", methods=["GET", "POST"])
@requires(REPORT, keeps_form=True)
def import_results_preview(upload_id: int) -> BaseResponse:
    """What the file comes to, and what it takes to save it."""
    return _Desk(upload_id).answer()


@bp.get("/rapporter/importer/<int:upload_id>/avvist.csv")
@requires(REPORT)
def import_results_refused(upload_id: int) -> Response:
    """Every row that is not saved, with its reason."""
    desk = _Desk(upload_id)
    _ = desk._
    heads = [_("Rad"), _("Celle"), _("Enhet"), _("Indikator"), _("Periode"), _("Grunn")]
    items = [i for i in desk.read().items if i.what in ("refused", "empty")]
    rows = [[i.row, i.cell, i.unit, i.indicator, i.period, reason_sentence(i, _)] for i in items]
    return download(sheets.as_csv(heads, rows), sheets.CSV, "avvist.csv")


class _Desk:
    """One request about one waiting file."""

    def __init__(self, upload_id: int) -> None:
        self.here: Visit = visit()
        self.session = get_host().session()
        self.row: Upload = waiting_upload(self.here, upload_id, KIND, "import_results")
        self._ = texts(self.here.locale).gettext
        self.choices = Choices.of(self.row.choices)
        self.tables: tuple[Sheet, ...] = read_again(self.here, self.row)
        self.place = int(self.row.choices.get("ark", -1))
        if not (0 <= self.place < len(self.tables) and self.tables[self.place].rows):
            self.place = self.tables.index(first_visible(self.tables))
        self.headed: Headed | None = None
        self._profile()
        self.notice = ""

    def _profile(self) -> None:
        """What a saved profile says, until the sender says otherwise."""
        number = self.row.choices.get("profile", "")
        if not is_id(number) or self.choices.columns:
            return
        living = import_profiles.profiles(self.session, self.here.municipality_id)
        known = next((one for one in living if one.id == int(number)), None)
        if known is not None:
            self.choices = Choices.of({**known.mapping, "columns": []})
            with suppress(TableRefused):
                if known.mapping.get("heads") == list(self._reader().sheet.heads):
                    self.choices = Choices.of(known.mapping)

    @property
    def sheet(self) -> Sheet:
        return self.tables[self.place]

    def read(self) -> Findings:
        """What the chosen sheet comes to; nothing, and the reason as notice, where it can't be taken."""
        try:
            return self._reader().run()
        except TableRefused as fault:
            self.notice = file_sentence(fault, self._)
            heads = self.headed.sheet.heads if self.headed else self.sheet.heads
            return Findings(columns=[""] * len(heads), lacks=("value",))

    def _reader(self) -> Reader:
        known, mid = _known(self.session, self.here), self.here.municipality_id
        reader = Reader(self.session, mid, self.sheet, self.choices, known, *_own_words())
        self.headed = reader.headed
        return reader

    # -- answering -----------------------------------------------------------------------------

    def answer(self) -> BaseResponse:
        if request.method != "POST":
            return self.page()
        if not is_trusted():
            self.notice = self._(OLD_FORM)
            return self.page(400)
        act = request.form.get("handling", "velg")
        if act == "avbryt":
            uploads.remove(self.session, self.row)
            self.session.commit()
            say("success", self._("Filen er forkastet. Ingenting er lagret."))
            return redirect(url("import_results"), 303)
        with suppress(TableRefused):
            # What is not chosen yet is guessed; a sheet that can't be is left for another.
            self._reader()
        self._keep_reason()
        before = copy.deepcopy(self.choices.kept())
        self._choose()
        uploads.choose(self.session, self.row, {"ark": self.place, **self.choices.kept()})
        self._remember()
        self.session.commit()
        if act == "lagre" and self.choices.kept() == before:
            return self._save()
        step = {"tilbake": "valg", "videre": "se"}.get(act)
        return redirect(url("import_results_preview", upload_id=self.row.id, steg=step), 303)

    def _keep_reason(self) -> None:
        """What was typed at the end is there again for whoever goes back first."""
        if "begrunnelse" in request.form:
            self.choices.reason = request.form["begrunnelse"].strip()[:500]

    def _choose(self) -> None:
        """What the form says of the sheet, its columns, codes and figures; what it does not show is kept."""
        sent, known = request.form, _known(self.session, self.here)
        words = part_words(self._)
        chosen = [sent.get(f"kolonne_{n}", role) for n, role in enumerate(self.choices.columns)]
        self.choices.columns = [role if role in words else "" for role in chosen]
        self._choose_table()
        for name in ("unit", "indicator", "period", "year"):
            text = sent.get(f"alle_{name}", self.choices.fixed.get(name, "")).strip()[:200]
            self.choices.fixed.pop(name, None)
            if text:
                self.choices.fixed[name] = text
        finders = (("units", known.unit), ("indicators", known.indicator), ("periods", period_of))
        for kind, find in finders:
            self._codes(kind, find, known)
        for name in sent:
            if name.startswith("stil_") and sent[name] in ("no", "en"):
                self.choices.styles[name[5:]] = sent[name]
        for name, field in (("utenfor", "outside"), ("skjulte", "hidden")):
            if f"{name}_vist" in sent:
                setattr(self.choices, field, sent.get(name) == "ja")

    def _choose_table(self) -> None:
        """Which sheet, and where its heads are; another table has other columns."""
        sent, choices = request.form, self.choices
        place = sent.get("ark", self.place, type=whole)
        row = sent.get("hoderad", choices.head_row, type=whole)
        rows = sent.get("hoderader", choices.head_rows, type=whole)
        if place != self.place:
            row = rows = 0
        if (place, row, rows) != (self.place, choices.head_row, choices.head_rows):
            self.place = place if 0 <= place < len(self.tables) else self.place
            choices.columns, choices.head_row, choices.head_rows = [], row, rows

    def _codes(self, kind: str, find: Callable[[str], Any], known: Known) -> None:
        kept: dict[str, str] = getattr(self.choices, kind)
        codes = request.form.getlist(f"{kind}_kode")
        meant = request.form.getlist(f"{kind}_er")
        for code, text in zip(codes, meant, strict=False):
            text = text.strip()
            found = SKIP if text == SKIP else find(text) if text else None
            if found is None:
                kept.pop(folded(code), None)
                if text:
                    self._tell_unknown(code, text)
            elif kind == "indicators" and found != SKIP:
                kept[folded(code)] = known.indicators[found].code
            else:
                kept[folded(code)] = found

    def _tell_unknown(self, code: str, answer: str) -> None:
        said = self._(
            "Svaret på «{code}» er ikke brukt: vi kjenner ikke «{answer}», eller flere heter det."
        )
        say("warning", said.format(code=code[:60], answer=answer[:60]))

    def _remember(self) -> None:
        name = request.form.get("profilnavn", "").strip()[:200]
        if not name:
            return
        heads = list(self.headed.sheet.heads) if self.headed else []
        # The next file of the same make is of another time, and is asked about anew.
        fixed = {n: t for n, t in self.choices.fixed.items() if n not in ("period", "year")}
        kept = {**self.choices.kept(), "heads": heads, "fixed": fixed}
        kept |= {"outside": False, "reason": ""}
        actor = Actor("user", self.here.user.key)
        import_profiles.keep_profile(self.session, self.here.municipality_id, name, kept, actor)
        say("success", self._("Valgene er lagret som «{name}».").format(name=name))

    def _save(self) -> BaseResponse:
        found = self.read()
        changes = [item for item in found.items if item.what in SAVED]
        reason = self.choices.reason
        if not found.is_ready or not changes:
            return self.page()
        if not reason and any(item.what == "changed" for item in changes):
            self.notice = self._("Skriv hvorfor tallene som er rapportert før, rettes.")
            return self.page()
        mid, user, scope = self.here.municipality_id, self.here.user.key, place().scope
        actor, upload_id, source = Actor("import", user), self.row.id, self.row.name[:300]

        def work(session: Session, step: Callable[[int], None]) -> dict[str, int]:
            made = (_change(upload_id, item) for item in changes)
            sums = report_many(session, mid, made, actor, source=source, reason=reason, step=step)
            release(with_session(scope, session, mid), sums.points)
            row = session.get(Upload, (mid, upload_id))
            if row is not None:
                uploads.remove(session, row)
            saved = sums.saved + sums.repeated
            return {"saved": saved, "refused": len(sums.refused), "overtaken": sums.overtaken}

        if len(changes) > AT_ONCE:
            return self._begin(work, len(changes))
        result = work(self.session, lambda done: None)
        self.session.commit()
        for kind, text in _told(result, self._):
            say(kind, text)
        return redirect(url("import_results"), 303)

    def _begin(self, work: Callable[..., dict[str, int]], total: int) -> BaseResponse:
        bind: Any = self.session.get_bind()
        actor = Actor("user", self.here.user.key)
        told = {"upload": self.row.id}
        row = jobs.new_job(self.session, self.here.municipality_id, KIND, total, actor, told)
        job_id = row.id
        self.session.commit()
        engine = bind.engine
        jobs.start(
            engine,
            self.here.municipality_id,
            job_id,
            total,
            lambda session, progress: work(session, progress.step),
        )
        return redirect(url("import_results_job", job_id=job_id), 303)

    def page(self, status: int = 200) -> Response:
        found = self.read()
        step = request.args.get("steg", "")
        if step not in STEPS or request.method == "POST":
            step = "se" if request.method == "POST" else ("valg" if found.asks else "se")
        if found.lacks:
            step = "valg"
        known = _known(self.session, self.here)
        return render_page(
            f"import_results_{step}.html",
            status=status,
            row=self.row,
            notice=self.notice,
            found=found,
            choices=self.choices,
            went_on=request.args.get("steg") == "se",
            **shared(found, self._),
            **(
                questions(
                    self.here, self.tables, self.sheet, self.headed, found, self.choices, known
                )
                if step == "valg"
                else figures(
                    self.here, self.tables, self.sheet, self.headed, found, self.choices, known
                )
            ),
        )


@cache
def _own_words() -> tuple[dict[str, str], tuple[str, ...]]:
    languages = [texts(locale).plain for locale in LOCALES]
    return own_heads(languages), own_sums(languages)


def _known(session: Session, here: Visit) -> Known:
    units = [(u.key, u.name) for u in here.units]
    return load_known(
        session,
        here.municipality_id,
        units,
        here.access.units(REPORT),
        here.access.named(REPORT),
        asked.local(),
    )


def _change(upload_id: int, item: Item) -> Change:
    key = hashlib.sha256(f"{upload_id}:{item.measurement_id}".encode()).hexdigest()[:40]
    return Change(item.measurement_id, item.based_on_id, key, item.figures, item.comment)


def _told(result: dict[str, int], _: Any) -> list[tuple[Any, str]]:
    found: list[tuple[Any, str]] = [
        ("success", _("{n} tall er lagret fra filen.").format(n=result.get("saved", 0)))
    ]
    if result.get("refused"):
        said = _("{n} tall ble ikke lagret: de er endret eller låst i mellomtiden.")
        found.append(("warning", said.format(n=result["refused"])))
    if result.get("overtaken"):
        said = _("{n} tall var nylig rapportert av andre. Begge står i historikken.")
        found.append(("warning", said.format(n=result["overtaken"])))
    return found


@bp.route("/rapporter/importer/jobb/<int:job_id>", methods=["GET", "POST"])
@requires(REPORT)
def import_results_job(job_id: int) -> BaseResponse:
    """How far a long import has come; sent, it is cancelled without a trace."""
    here = visit()
    session = get_host().session()
    row = asked.row(Job, job_id)
    jobs.settle(session, row)
    if row.actor_key != here.user.key:
        abort(404)
    if request.method == "POST":
        jobs.cancel(session, row)
        session.commit()
        return redirect(url("import_results_job", job_id=job_id), 303)
    bind: Any = session.get_bind()
    done, total = jobs.progress_of(bind.engine, row)
    _ = texts(here.locale).gettext
    told = _told(row.result, _) if row.state == "done" else []
    waiting = find_upload(here, row.result.get("upload", 0), KIND)
    return render_page(
        "import_job.html", row=row, done=done, total=total, told=told, waiting=waiting
    )
