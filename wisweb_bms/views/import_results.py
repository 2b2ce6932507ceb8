"""*Importer resultater*: a file is sent, looked over with its choices, and saved at once or as a long job."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from flask import Response, abort, redirect, request
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.host import get_host
from wisweb_bms.imports import sheets
from wisweb_bms.imports.known import SKIP, Known, load_known
from wisweb_bms.imports.refusing import TableRefused, file_sentence
from wisweb_bms.imports.result_sentences import part_words, reason_sentence
from wisweb_bms.imports.results import Choices, Findings, Item, Reader
from wisweb_bms.imports.tables import Sheet, check_heads, text_of
from wisweb_bms.models import ImportProfile, Job, Upload
from wisweb_bms.models.ids import is_id
from wisweb_bms.rights import requires
from wisweb_bms.services import import_profiles, jobs, uploads
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report_many import Change, report_many
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.sent import whole
from wisweb_bms.views.setup_sentences import OLD_FORM
from wisweb_bms.views.texts import texts
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
SHOWN = 50
CODES = 60
COLUMNS = 60
AT_ONCE = 3000
WHAT: Sequence[str] = ("new", "changed", "same", "empty", "refused")
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
            check_heads(_sheet(found, 0))
            uploads.choose(session, row, {"profile": str(profile.id) if profile else ""})
            session.commit()
            return redirect(url("import_results_preview", upload_id=row.id), 303)
        except TableRefused as fault:
            session.rollback()
            notice = file_sentence(fault, _)
    known = import_profiles.profiles(session, here.municipality_id)
    return render_page("import_results.html", status=status, notice=notice, profiles=known)


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
        self.place = int(self.row.choices.get("ark", 0))
        self.tables: tuple[Sheet, ...] = read_again(self.here, self.row)
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
            kept = known.mapping
            heads = self.sheet.heads
            if kept.get("heads") != list(heads):
                kept = {**kept, "columns": []}
            self.choices = Choices.of(kept)

    @property
    def sheet(self) -> Sheet:
        return _sheet(self.tables, self.place)

    def read(self) -> Findings:
        """What the chosen sheet comes to; nothing, and the reason as notice, where it can't be taken."""
        try:
            return self._reader().run()
        except TableRefused as fault:
            self.notice = file_sentence(fault, self._)
            return Findings(columns=[""] * len(self.sheet.heads), lacks=("value",))

    def _reader(self) -> Reader:
        known = _known(self.session, self.here)
        return Reader(self.session, self.here.municipality_id, self.sheet, self.choices, known)

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
        before = copy.deepcopy(self.choices.kept())
        self._choose()
        uploads.choose(self.session, self.row, {"ark": self.place, **self.choices.kept()})
        self._remember()
        self.session.commit()
        if act == "lagre" and self.choices.kept() == before:
            return self._save()
        return redirect(url("import_results_preview", upload_id=self.row.id), 303)

    def _choose(self) -> None:
        """What the form says of columns, codes and figures."""
        sent, known = request.form, _known(self.session, self.here)
        now = self.choices.columns
        words = part_words(self._)
        chosen = [sent.get(f"kolonne_{n}", role) for n, role in enumerate(now)]
        self.choices.columns = [role if role in words else "" for role in chosen]
        sheet = sent.get("ark", self.place, type=whole)
        if sheet != self.place:
            self.place, self.choices.columns = sheet, []
        for name in ("unit", "indicator", "period"):
            text = sent.get(f"alle_{name}", self.choices.fixed.get(name, "")).strip()[:200]
            self.choices.fixed.pop(name, None)
            if text:
                self.choices.fixed[name] = text
        for kind, find in (("units", known.unit), ("indicators", known.indicator)):
            self._codes(kind, find, known)
        for name in sent:
            if name.startswith("stil_") and sent[name] in ("no", "en"):
                self.choices.styles[name[5:]] = sent[name]
        self.choices.outside = sent.get("utenfor") == "ja"

    def _codes(self, kind: str, find: Callable[[str], Any], known: Known) -> None:
        kept: dict[str, str] = getattr(self.choices, kind)
        codes = request.form.getlist(f"{kind}_kode")
        meant = request.form.getlist(f"{kind}_er")
        for code, text in zip(codes, meant, strict=False):
            text = text.strip()
            found = SKIP if text == SKIP else find(text) if text else None
            if found is None:
                kept.pop(code.casefold(), None)
            elif kind == "indicators" and found != SKIP:
                kept[code.casefold()] = known.indicators[found].code
            else:
                kept[code.casefold()] = found

    def _remember(self) -> None:
        name = request.form.get("profilnavn", "").strip()[:200]
        if not name:
            return
        kept = {**self.choices.kept(), "heads": list(self.sheet.heads), "outside": False}
        actor = Actor("user", self.here.user.key)
        import_profiles.keep_profile(self.session, self.here.municipality_id, name, kept, actor)
        say("success", self._("Valgene er lagret som «{name}».").format(name=name))

    def _save(self) -> BaseResponse:
        found = self.read()
        changes = [item for item in found.items if item.what in SAVED]
        reason = request.form.get("begrunnelse", "").strip()[:500]
        if not found.is_ready or not changes:
            return self.page()
        if not reason and any(item.what == "changed" for item in changes):
            self.notice = self._("Skriv hvorfor tallene som er rapportert før, rettes.")
            return self.page()
        mid, user = self.here.municipality_id, self.here.user.key
        actor, upload_id, source = Actor("import", user), self.row.id, self.row.name[:300]

        def work(session: Session, step: Callable[[int], None]) -> dict[str, int]:
            made = (_change(upload_id, item) for item in changes)
            sums = report_many(session, mid, made, actor, source=source, reason=reason, step=step)
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

    # -- showing -------------------------------------------------------------------------------

    def page(self, status: int = 200) -> Response:
        found = self.read()
        counts: dict[str, int] = dict.fromkeys(WHAT, 0)
        for item in found.items:
            counts[item.what] += 1
        roles, mine = part_words(self._), self.here.access.units(REPORT)
        needs_reason = counts["changed"] > 0
        return render_page(
            "import_preview.html",
            status=status,
            row=self.row,
            notice=self.notice,
            found=found,
            counts=counts,
            to_save=counts["new"] + counts["changed"] if found.is_ready else 0,
            needs_reason=needs_reason,
            reason=request.form.get("begrunnelse", ""),
            columns=self._columns(self.sheet, found),
            roles=roles,
            lacks=[roles[name] for name in found.lacks],
            sheets=[t.name for t in self.tables],
            place=self.place,
            fixed=self.choices.fixed,
            units=[(u.key, u.name) for u in self.here.units if u.active and u.key in mine],
            indicators=self._indicator_choices(),
            unknown=[
                ("units", self._("Enhet"), "bms-enheter", found.unknown_units.most_common(CODES)),
                (
                    "indicators",
                    self._("Indikator"),
                    "bms-indikatorer",
                    found.unknown_indicators.most_common(CODES),
                ),
            ],
            outside=self.choices.outside,
            tables=self._tables(found),
            shown=SHOWN,
        )

    def _columns(self, sheet: Sheet, found: Findings) -> list[tuple[str, str, str]]:
        """Head, chosen role and the first cells of every column."""
        first = [row for _, row in zip(range(4), sheet.rows[1:], strict=False)]
        return [
            (
                head,
                role,
                ", ".join(text_of(r[n])[:30] for r in first if len(r) > n and r[n] is not None),
            )
            for n, (head, role) in enumerate(
                zip(sheet.heads[:COLUMNS], found.columns, strict=False)
            )
        ]

    def _indicator_choices(self) -> list[tuple[str, str]]:
        known = _known(self.session, self.here)
        return [(row.code, row.name) for row in known.indicators.values()]

    def _tables(self, found: Findings) -> list[tuple[str, str, list[tuple[Item, str]], int]]:
        labels = (
            ("refused", self._("Avvist")),
            ("changed", self._("Rettes")),
            ("new", self._("Nye")),
            ("empty", self._("Ikke målt")),
        )
        made = []
        for what, label in labels:
            items = found.of(what)
            listed = [(item, reason_sentence(item, self._)) for item in items[:SHOWN]]
            if items:
                made.append((what, label, listed, len(items)))
        return made


def _sheet(tables: tuple[Sheet, ...], place: int) -> Sheet:
    filled = [t for t in tables if t.rows]
    if not filled:
        raise TableRefused("empty")
    return tables[place] if 0 < place < len(tables) else filled[0]


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
