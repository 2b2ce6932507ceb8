"""*Importer statistikk*: our own row of an official table becomes measurements, others are shown beside."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from decimal import Decimal
from functools import partial

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.clock import today
from wisweb_bms.engine.characters import folded, in_order
from wisweb_bms.engine.periods import read_day
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.imports.known import Known, load_known
from wisweb_bms.imports.official_table import Reading, Statistics
from wisweb_bms.imports.own_figures import SAVED, Figure, Wish, keep, look
from wisweb_bms.imports.refusing import TableRefused, file_sentence
from wisweb_bms.imports.statistics import read_statistics
from wisweb_bms.models import MunicipalityRow, Upload
from wisweb_bms.releasing import release
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import uploads
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.comparisons import STAGES
from wisweb_bms.services.keeping import Refused
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import place
from wisweb_bms.views.setup_sentences import OLD_FORM, sentence
from wisweb_bms.views.statistics_looked_over import figures, fingerprint, how_it_was_read
from wisweb_bms.views.texts import texts
from wisweb_bms.views.uploading import read_again, take_file, waiting_upload
from wisweb_bms.views.visit import Visit, need, visit

KIND = "statistics"
SERIES = 60
MOST_ROWS = 200
NAMES = frozenset(
    ("egen", "andre", "region", "stadium", "dato", "kilde", "stil", "strek", "begrunnelse")
)


@bp.route("/oppsett/statistikk", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def import_statistics() -> BaseResponse:
    """The form to send a table with."""
    need(CONFIGURE, WHOLE)
    here = visit()
    session = get_host().session()
    _ = texts(here.locale).gettext
    notice, status = "", 200
    if request.method == "POST" and not is_trusted():
        notice, status = _(OLD_FORM), 400
    elif request.method == "POST":
        try:
            row, _table = take_file(here, KIND, read_statistics)
            session.commit()
            return redirect(url("import_statistics_preview", upload_id=row.id), 303)
        except TableRefused as fault:
            session.rollback()
            notice = file_sentence(fault, _)
    return render_page("import_statistics.html", status=status, notice=notice)


@bp.route("/oppsett/statistikk/<int:upload_id>", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def import_statistics_preview(upload_id: int) -> BaseResponse:
    """Which series is which indicator, and which rows; then the figures themselves; sent, they are kept."""
    need(CONFIGURE, WHOLE)
    return _Desk(upload_id).answer()


class _Desk:
    """One request about one waiting table; what is chosen waits with it."""

    def __init__(self, upload_id: int) -> None:
        self.here = visit()
        self.session = get_host().session()
        self.row: Upload = waiting_upload(self.here, upload_id, KIND, "import_statistics")
        self._ = texts(self.here.locale).gettext
        self.municipality = self.session.get_one(MunicipalityRow, self.here.municipality_id)
        self._read()

    def _read(self) -> None:
        how = Reading(self._said("stil"), self._said("strek"))
        self.table: Statistics = read_again(self.here, self.row, partial(read_statistics, how=how))
        self.series = list(self.table.series.items())[:SERIES]
        self.own = self._own()

    def _said(self, name: str, usual: str = "") -> str:
        kept = self.row.choices.get(name)
        return kept[0] if kept else usual

    def _own(self) -> list[str]:
        """The rows that are ours together: those found, where one of them or nothing else is chosen."""
        host = self.here.municipality
        found = self.table.own_regions(host.number or "", host.name)
        chosen = self._said("egen") if "egen" in self.row.choices else "".join(found[-1:])
        if chosen in found:
            return found
        return [chosen] if chosen in self.table.regions else []

    def answer(self) -> BaseResponse:
        if request.method != "POST":
            return self._page(request.args.get("steg", "valg"))
        if not is_trusted():
            return self._page("valg", self._(OLD_FORM), 400)
        act = request.form.get("handling", "velg")
        if act == "avbryt" or "avbryt" in request.form:
            uploads.remove(self.session, self.row)
            self.session.commit()
            say("success", self._("Filen er forkastet. Ingenting er lagret."))
            return redirect(url("import_statistics"), 303)
        self._choose()
        self.session.commit()
        try:
            if act == "lagre":
                return self._save()
            if act == "videre":
                self._check()
                self._look(self._wish())
        except Refused as refused:
            self.session.rollback()
            step = "se" if act == "lagre" and refused.reason in ("no_reason", "moved") else "valg"
            return self._page(step, sentence(refused, self._))
        step = "se" if act == "videre" else "valg"
        return redirect(url("import_statistics_preview", upload_id=self.row.id, steg=step), 303)

    def _choose(self) -> None:
        """What the form says; what it does not show is kept."""
        names = [name for name in request.form if name not in ("csrf_token", "handling", "sett")]
        if "valg_vist" in request.form:
            names.append("region")
        sent = {name: request.form.getlist(name)[:MOST_ROWS] for name in names}
        fitting = {n: texts_ for n, texts_ in sent.items() if n in NAMES or _is_series(n)}
        uploads.choose(self.session, self.row, {**self.row.choices, **fitting})
        self._read()

    def _check(self) -> None:
        """Refused as long as a question about the whole table is not answered."""
        if self.table.ambiguous:
            raise Refused("number_style", read="; ".join(self.table.ambiguous))
        if self.table.dashes:
            raise Refused("dash")

    def _look(self, wish: Wish) -> list[Figure]:
        return look(self.session, self.here.municipality_id, self.table, wish)

    def _save(self) -> BaseResponse:
        self._check()
        wish = self._wish()
        found = self._look(wish)
        if request.form.get("sett", "") != fingerprint(found):
            raise Refused("moved")
        actor = Actor("import", self.here.user.key)
        points = keep(self.session, self.here.municipality_id, found, wish, actor)
        release(place().scope, points)
        uploads.remove(self.session, self.row)
        self.session.commit()
        own = Counter(figure.what for figure in found if not figure.region)
        said = self._(
            "Egne tall: {new} nye, {corrected} rettet, {same} uendret, {empty} tomme i tabellen. "
            "Tall for andre: {others}."
        )
        others = sum(1 for figure in found if figure.region and figure.what in SAVED)
        counted = {n: own[n] for n in ("new", "same", "empty")}
        say("success", said.format(**counted, corrected=own["changed"], others=others))
        if own["locked"]:
            locked = self._("{n} tall ble ikke lagret: perioden er låst.")
            say("warning", locked.format(n=own["locked"]))
        first = next(iter(wish.indicators.values()))
        return redirect(url("indicator", indicator_id=first, enhet=wish.unit_key), 303)

    def _wish(self) -> Wish:
        known = _known(self.here)
        chosen: dict[str, int] = {}
        for nth, (series, _label) in enumerate(self.series):
            text = self._said(f"indikator_{nth}").strip()
            found = known.indicator(text) if text else None
            if text and found is None:
                raise Refused("no_such_indicator", read=text[:60])
            if found is not None:
                chosen[series] = found
        if not chosen:
            raise Refused("no_series")
        others, unknown = _regions(self._said("andre"), self.table)
        others += [
            code for code in self.row.choices.get("region", ()) if code in self.table.regions
        ]
        if unknown:
            raise Refused("no_region", read=", ".join(unknown)[:200])
        return Wish(
            indicators=chosen,
            own=self.own,
            others=[code for code in dict.fromkeys(others) if code not in self.own],
            stage=self._stage(),
            day=_day(self._said("dato", self._usual_day())),
            source=self._said("kilde").strip() or self.table.label or self.row.name,
            unit_key=self.here.access.root or WHOLE,
            upload_id=self.row.id,
            reason=self._said("begrunnelse").strip()[:500],
        )

    def _stage(self) -> str:
        stage = self._said("stadium", "final")
        return stage if stage in STAGES else "final"

    def _usual_day(self) -> str:
        return (self.table.updated or today(self.municipality.time_zone)).isoformat()

    def _page(self, step: str, notice: str = "", status: int = 200) -> Response:
        if step == "se":
            try:
                self._check()
                found = self._look(self._wish())
            except Refused as refused:
                return self._page("valg", notice or sentence(refused, self._), status)
            return render_page(
                "import_statistics_se.html",
                status=status,
                notice=notice,
                row=self.row,
                table=self.table,
                own=[self.table.regions[code] for code in self.own],
                municipality=self.here.municipality.name,
                reason=self._said("begrunnelse"),
                **figures(self.here, self.table, found, self._said("stil")),
            )
        return self._questions(notice, status)

    def _questions(self, notice: str, status: int) -> Response:
        own_values = [
            [self._shown(key, period) for period in self.table.periods] for key, _l in self.series
        ]
        return render_page(
            "import_statistics_valg.html",
            status=status,
            notice=notice,
            row=self.row,
            table=self.table,
            series=self.series,
            own_values=own_values,
            own=self.own,
            style=self._said("stil"),
            dash=self._said("strek"),
            texts_of=[self._said(f"indikator_{n}") for n in range(len(self.series))],
            others=self._said("andre"),
            day=self._said("dato", self._usual_day()),
            source=self._said("kilde", self.table.source or self.table.label or self.row.name),
            stage=self._stage(),
            chosen=set(self.row.choices.get("region", ())),
            indicators=_numbers(_known(self.here)),
            read=how_it_was_read(self.table, self._said("stil"), self.here),
        )

    def _shown(self, series: str, period: str) -> Decimal | str | None:
        """Our own figure or symbol, of whichever of our rows has one."""
        places = [(region, series, period) for region in reversed(self.own)]
        values = [self.table.values[p] for p in places if p in self.table.values]
        symbols = [self.table.missing[p] for p in places if p in self.table.missing]
        return next(iter(values), None) if values else next(iter(symbols), None)


def _is_series(name: str) -> bool:
    place = name.removeprefix("indikator_")
    return place != name and place.isdecimal() and len(place) <= 3


def _regions(text: str, table: Statistics) -> tuple[list[str], list[str]]:
    """Codes of the regions written, with commas between; and those that the table does not have."""
    by_name = {folded(label): code for code, label in table.regions.items()}
    found, unknown = [], []
    for part in filter(None, (p.strip() for p in text.replace(";", ",").split(","))):
        code = (
            part if part in table.regions else table.own_region(part) or by_name.get(folded(part))
        )
        (found if code else unknown).append(code or part)
    return found, unknown


def _day(text: str) -> dt.date:
    try:
        return read_day(text)
    except ValueError:
        raise Refused("no_day") from None


def _known(here: Visit) -> Known:
    """The indicators that are measured for the whole municipality."""
    known = load_known(get_host().session(), here.municipality_id, [], (), (), asked.local())
    root = here.access.root or WHOLE
    whole = {
        row.id: row
        for row in known.indicators.values()
        if asked.local().is_seen_at(row.owner_unit_key, root)
    }
    return known.only(whole)


def _numbers(known: Known) -> list[tuple[str, str]]:
    """Code and name of the indicators that are filled in as one figure."""
    rows = sorted(known.indicators.values(), key=lambda row: in_order(row.code))
    return [(r.code, r.name) for r in rows if known.versions[r.id].entry_kind == "number"]
