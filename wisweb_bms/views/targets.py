"""*Mål*: typed in grids, proposed by the unit, adopted or returned by the level above."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.numbers import takes_percent
from wisweb_bms.engine.periods import Period, read_year
from wisweb_bms.engine.status import AnyLimits, Direction
from wisweb_bms.forms.limits import LimitsRefused, limits_in_words, read_limits, typed_limits
from wisweb_bms.models import Indicator, Target
from wisweb_bms.models.target import ADOPTED
from wisweb_bms.queries.indicator_register import register_page
from wisweb_bms.queries.limits import limits_of
from wisweb_bms.queries.targets import (
    TargetCell,
    TargetGrid,
    history,
    indicator_targets,
    newest_versions,
    source_of,
    unit_targets,
    waiting,
)
from wisweb_bms.queries.targets_now import TargetNow, targets_now
from wisweb_bms.rights import READ, requires
from wisweb_bms.services import targets as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused, within
from wisweb_bms.services.plan import FREQUENCIES
from wisweb_bms.views import asked
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.formats import Formats, typed_number
from wisweb_bms.views.lenders import Lenders, lenders_of
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.sent import whole, whole_or_none
from wisweb_bms.views.setup_sentences import OLD_FORM, sentence
from wisweb_bms.views.sorting import Sorting
from wisweb_bms.views.target_copies import copied
from wisweb_bms.views.target_units import TARGET, adoptable, own_target_unit, told_of
from wisweb_bms.views.texts import texts

UNITS_A_PAGE: Final = 100
INDICATORS_A_PAGE: Final = 60
YEARS_SHOWN: Final = 4


@bp.get("/mal")
@requires(TARGET)
def targets() -> Response:
    """The indicators to choose from, and the proposals that wait."""
    here = place()
    wanted = {"sok": text} if (text := request.args.get("sok", "")) else {}
    own, told = own_target_unit(here), partial(limits_told, _formats(here), _lenders(here).called)
    sorting = Sorting(
        {"kode": lambda line: line.code, "navn": lambda line: line.name},
        "kode",
        lambda order: url("targets", sorter=order, **wanted),
    )
    register = register_page(
        here.scope.session,
        here.scope.municipality_id,
        wanted,
        request.args.get("side", 1, type=whole),
        local=here.scope.local,
        arrange=sorting.ordered,
    )
    return render_page(
        "targets.html",
        register=register,
        wanted=wanted | sorting.kept,
        sorting=sorting,
        held=targets_now(
            here.scope,
            here.names,
            own,
            [line.id for line in register.lines],
            results=here.visit.access.may(READ, own),
        ),
        told=told,
        year=Period.parse(str(here.scope.today.year)),
        proposals=[
            (w, told(w.limits, w.direction))
            for w in waiting(here.scope, here.names, here.visit.access.units(TARGET))
        ],
        adoptable=adoptable(here),
        own=here.names.ref(own),
        today=here.scope.today,
    )


@bp.route("/mal/indikator/<int:indicator_id>", methods=["GET", "POST"])
@requires(TARGET, keeps_form=True)
def targets_indicator(indicator_id: int) -> BaseResponse:
    """Units × years of an indicator."""
    here = place()
    row = asked.row(Indicator, indicator_id)
    version = newest_versions(here.scope, [indicator_id]).get(indicator_id)
    if version is None:
        return _to_source(here, row)
    mine, owner = here.visit.access.units(TARGET), row.owner_unit_key
    order = [k for k in here.tree.order if k in mine and here.scope.local.is_seen_at(owner, k)]
    whose = asked.unit_of("historikk") or told_of(here, order)
    part = request.args.get("del", "")
    parts = ("", *(p for p in FREQUENCIES.get(row.frequency, ()) if p))
    if part not in parts:
        part = ""

    def build() -> TargetGrid:
        return indicator_targets(
            here.scope,
            here.names,
            version,
            _years(here),
            part,
            parts,
            order,
            request.args.get("side", 1, type=whole),
            UNITS_A_PAGE,
        )

    kept = {n: request.args.get(n) for n in ("fra", "side")}
    back = url("targets_indicator", indicator_id=indicator_id, **kept, **{"del": part or None})
    past = history(here.scope, version.id, whose) if whose else ()
    return _Desk(here, build, back).run(
        heading=row.name,
        kind="indicator",
        row=row,
        version=version,
        past=past,
        whose=here.names.ref(whose).name if whose else "",
    )


def _to_source(here: Place, row: Indicator) -> BaseResponse:
    """To the targets of the indicator that this one follows; 404 for one that has none at all."""
    source = source_of(here.scope, row)
    if source is None:
        abort(404)
    said = texts(here.visit.locale).gettext("{code} følger {source}, og målene settes her.")
    say("warning", said.format(code=row.code, source=source.code))
    return redirect(url("targets_indicator", indicator_id=source.id), 303)


@bp.route("/mal/enhet", methods=["GET", "POST"])
@requires(TARGET, unit_arg="enhet", keeps_form=True)
def targets_unit() -> BaseResponse:
    """Indicators × years of a unit."""
    here = place()
    unit_key = asked.unit_of("enhet", TARGET) or own_target_unit(here)

    def build() -> TargetGrid:
        side = request.args.get("side", 1, type=whole)
        return unit_targets(
            here.scope,
            here.names,
            unit_key,
            _years(here),
            request.args.get("del", ""),
            lambda frequency: FREQUENCIES.get(frequency, ()),
            here.tree.subtree(unit_key),
            _everything(),
            side,
            INDICATORS_A_PAGE,
        )

    kept = {n: request.args.get(n) for n in ("fra", "side", "del", "alle")}
    back = url("targets_unit", enhet=unit_key, **kept)
    return _Desk(here, build, back, unit_key).run(
        heading=here.names.ref(unit_key).name,
        kind="unit",
        row=None,
        version=None,
        past=(),
        whose="",
    )


def _years(here: Place) -> Sequence[int]:
    first = request.args.get("fra", here.scope.today.year - 1, type=read_year)
    return range(first, first + YEARS_SHOWN)


def _everything() -> bool:
    """Whether also what the unit does not measure is asked for."""
    return request.args.get("alle") == "ja"


def _lenders(here: Place) -> Lenders:
    return lenders_of(here.scope.session, here.scope.municipality_id, here.scope.local)


def limits_told(
    formats: Formats, called: Mapping[str, str], limits: AnyLimits, direction: Direction
) -> str:
    """The limits in words, an indicator that lends its value by its name."""
    return limits_in_words(limits, direction, formats.number_trim, formats._, called)


def _formats(here: Place) -> Formats:
    return Formats(here.visit.locale, here.scope.municipality.time_zone)


# -- a grid ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell with what stands in its field."""

    cell: TargetCell
    name: str
    typed: str
    original: str
    inherited: str
    version: int
    is_locked: bool
    fault: str = ""
    theirs: str = ""


class _Desk:
    """One request about a grid of targets."""

    def __init__(
        self, here: Place, build: Callable[[], TargetGrid], back: str, unit_key: str = ""
    ) -> None:
        self.here, self.build, self.back, self.unit_key = here, build, back, unit_key
        self._ = texts(here.visit.locale).gettext
        self.formats = _formats(here)
        self.adoptable = adoptable(here)
        self.lenders = _lenders(here)
        self.saved = 0
        self.faults: dict[str, tuple[str, str, int]] = {}

    def run(self, **context: Any) -> BaseResponse:
        grid = self.build()
        if request.method != "POST":
            return self._page(grid, context, suggestions=self._copied(grid))
        if not is_trusted():
            return self._page(grid, context, notice=self._(OLD_FORM), status=400)
        for line in grid.lines:
            for cell in line[2]:
                self._keep(line[0], cell, grid.part)
        self.here.scope.session.commit()
        if not self.faults:
            self._say()
            return redirect(self.back, 303)
        return self._page(self.build(), context)

    def _say(self) -> None:
        if not self.saved:
            say("warning", self._("Ingenting var endret, så ingenting ble lagret."))
            return
        _n = texts(self.here.visit.locale).ngettext
        say(
            "success",
            _n("{n} mål er lagret.", "{n} mål er lagret.", self.saved).format(n=self.saved),
        )

    # -- saving --------------------------------------------------------------------------------

    def _keep(self, key: str, cell: TargetCell, part: str) -> None:
        name = f"c|{key}|{cell.year}"
        sent = request.form
        if name not in sent or sent[name].strip() == sent.get(f"o{name}", "").strip():
            return
        version = cell.version
        seen = sent.get(f"v{name}", "")
        wish = verbs.Wish(
            Actor("user", self.here.visit.user.key),
            self.here.scope.today,
            cell.unit.key in self.adoptable and sent.get("vedta") == "ja",
            sent.get("begrunnelse", "").strip(),
            whole_or_none(seen) or 0,
            sent.get("avslutt") == "ja",
            self.here.scope.local,
        )
        there = verbs.Place(version, cell.unit.key, cell.year, part)
        session = self.here.scope.session
        try:
            within(wish.reason, verbs.LONGEST_NOTE)
            limits = read_limits(
                sent[name],
                Direction(version.direction),
                version.decimals,
                takes_percent(version.unit_of_measure),
                self._,
                self.lenders.codes,
            )
            if limits is None:
                verbs.clear(session, there, wish)
            else:
                verbs.set_target(session, there, limits, wish)
            self.saved += 1
        except LimitsRefused as refused:
            self.faults[name] = (str(refused), "", wish.seen)
        except Refused as refused:
            self.faults[name] = (sentence(refused, self._), "", wish.seen)
        except Overtaken as other:
            way = Direction(version.direction)
            theirs = self._text(limits_of(other.row, way), way)
            said = self._("En annen har endret målet til {theirs}. Lagre igjen for å bruke ditt.")
            self.faults[name] = (said.format(theirs=theirs or "–"), theirs, other.row.lock_version)

    # -- showing -------------------------------------------------------------------------------

    def _text(self, limits: AnyLimits | None, direction: Direction | str) -> str:
        return typed_limits(limits, Direction(direction), typed_number)

    def _told(self, row: Target, direction: str) -> str:
        way = Direction(direction)
        return limits_told(self.formats, self.lenders.called, limits_of(row, way), way)

    def _page(
        self,
        grid: TargetGrid,
        context: dict[str, Any],
        *,
        suggestions: dict[str, str] | None = None,
        notice: str = "",
        status: int = 200,
    ) -> Response:
        lines = [
            (key, title, [self._shown(key, cell, suggestions or {}) for cell in cells])
            for key, title, cells in grid.lines
            if key in grid.own
            or _everything()
            or any(f"c|{key}|{y}" in self.faults for y in grid.years)
        ]
        return render_page(
            "targets_grid.html",
            status=status,
            grid=grid,
            lines=lines,
            refused=[(title, s) for _, title, cells in lines for s in cells if s.fault],
            saved=self.saved,
            notice=notice,
            back=self.back,
            may_adopt=any(
                c.unit.key in self.adoptable for _, _, cells in grid.lines for c in cells
            ),
            everything=_everything(),
            adopts=request.form.get("vedta") == "ja",
            units=[u for u in self.here.units if u.key in self.here.visit.access.units(TARGET)],
            unit_key=self.unit_key,
            reason=request.form.get("begrunnelse", ""),
            suggested=bool(suggestions),
            next_year=self.here.scope.today.year + 1,
            told=self._told,
            lenders=self.lenders.listed,
            called=self.lenders.called,
            held=self._held(lines),
            told_now=partial(limits_told, self.formats, self.lenders.called),
            this_year=Period.parse(str(self.here.scope.today.year)),
            **context,
        )

    def _held(self, lines: Sequence[tuple[str, str, list[Shown]]]) -> Mapping[int, TargetNow]:
        """Of a unit's grid, what holds of each indicator and what is last known."""
        if not self.unit_key:
            return {}
        here = self.here
        ids = [cells[0].cell.version.indicator_id for _, _, cells in lines]
        may_read = here.visit.access.may(READ, self.unit_key)
        return targets_now(here.scope, here.names, self.unit_key, ids, results=may_read)

    def _shown(self, key: str, cell: TargetCell, suggestions: dict[str, str]) -> Shown:
        name = f"c|{key}|{cell.year}"
        returned = cell.row is not None and cell.row.state == "returned"
        original = "" if returned else self._text(cell.own, cell.version.direction)
        fault, theirs, version = self.faults.get(name, ("", "", 0))
        typed = request.form.get(name, original) if fault else suggestions.get(name, original)
        row = cell.row
        return Shown(
            cell,
            name,
            typed,
            original,
            self._text(cell.inherited, cell.version.direction),
            version or (row.lock_version if row is not None and not returned else 0),
            row is not None and row.state == ADOPTED,
            fault,
            theirs,
        )

    def _copied(self, grid: TargetGrid) -> dict[str, str]:
        found = copied(grid, request.args, texts(self.here.visit.locale))
        return {
            f"c|{key}|{year}": self._text(limits, cell.version.direction)
            for (key, year), (cell, limits) in found.items()
        }
