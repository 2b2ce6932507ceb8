"""*Planlegg målinger*: what is measured, by whom and when; the sum is seen before it is done, and can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from flask import Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period, read_year
from wisweb_bms.hooks import WHOLE
from wisweb_bms.models import Indicator, PlanningRun
from wisweb_bms.queries.indicator_register import register_page
from wisweb_bms.rights import CONFIGURE, requires
from wisweb_bms.services import planning as verbs
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused
from wisweb_bms.services.plan_years import Planner, Step, wanted
from wisweb_bms.views import asked, choosing
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.csrf import is_trusted
from wisweb_bms.views.environment import render_page, url
from wisweb_bms.views.messages import say
from wisweb_bms.views.parameters import Place, place
from wisweb_bms.views.setup_sentences import OLD_FORM, sentence
from wisweb_bms.views.texts import texts
from wisweb_bms.views.visit import need

MOST_YEARS: Final = 5
UNASKED: Final = 500
"""So many measurements are planned without asking whether that is meant."""


@dataclass(frozen=True, slots=True)
class When:
    """A period and its deadline, as it is ticked: of the indicators that share both."""

    period: Period
    deadline: dt.date
    late: int

    @property
    def key(self) -> str:
        return f"{self.period.key}/{self.deadline.isoformat()}"


def late_by(deadline: dt.date, today: dt.date) -> int:
    """How many days ago the deadline was; 0 where it has not passed."""
    return max(0, (today - deadline).days)


def ticked(every: Sequence[When]) -> frozenset[str]:
    """The keys that are chosen: what was ticked, and of what was not shown before all that is not too late."""
    shown, sent = set(request.form.getlist("vist")), set(request.form.getlist("nar"))
    usual = {one.key for one in every if not one.late}
    return frozenset(one.key for one in every if one.key in (sent if one.key in shown else usual))


@dataclass
class Wish:
    """What the form asks for, and what comes of it."""

    here: Place
    indicators: choosing.Chosen
    units: choosing.Chosen
    first_year: int | None
    last_year: int | None
    branch: str
    level: str

    @cached_property
    def steps(self) -> Sequence[Step]:
        """Every point of the years, whether or not it is ticked and lacks anything."""
        if self.fault(str):
            return ()
        scope, ids = self.here.scope, [int(key) for key in self.indicators.keys]
        planner = Planner(scope.session, scope.municipality, ids, scope.local)
        years = range(self.first_year or 0, (self.last_year or -1) + 1)
        return [s for i in planner.indicators for s in planner.due(i, years, self.units.keys)]

    @cached_property
    def periods(self) -> Sequence[When]:
        day = self.here.scope.today
        found = {(s.period, s.deadline) for s in self.steps}
        ordered = sorted(found, key=lambda at: (at[0].last, at[0].first, at[1]))
        return [When(period, end, late_by(end, day)) for period, end in ordered]

    @cached_property
    def ticked(self) -> frozenset[str]:
        return ticked(self.periods)

    @cached_property
    def chosen(self) -> Sequence[Step]:
        """Those of the periods that are ticked."""
        return [s for s in self.steps if When(s.period, s.deadline, 0).key in self.ticked]

    @cached_property
    def sum(self) -> Sum:
        todo = wanted(self.chosen)
        rows = sum(len(s.unit_keys) for s in todo)
        return Sum(
            rows=rows,
            formulas=sum(s.version.entry_kind == "formula" for s in todo),
            there=sum(s.there for s in self.chosen),
            periods=len({s.period for s in self.chosen}),
            left_out=len(self.periods) - len(self.ticked),
        )

    def fault(self, _: choosing.Translate) -> str:
        if self.first_year is None or self.last_year is None:
            return _("Skriv årene med fire sifre, for eksempel 2026.")
        if not 1990 <= self.first_year <= self.last_year <= 2100:
            return _("Det første året må være før det siste, og begge mellom 1990 og 2100.")
        if self.last_year - self.first_year >= MOST_YEARS:
            return _("Planlegg høyst {n} år om gangen.").format(n=MOST_YEARS)
        return ""


@dataclass(frozen=True, slots=True)
class Sum:
    """What would be planned: measurements, points that are reckoned, what is there and what is left out."""

    rows: int
    formulas: int
    there: int
    periods: int
    left_out: int

    @property
    def seal(self) -> str:
        """What the button said; a form that has come to something else is shown again."""
        return f"{self.rows}.{self.formulas}"


@bp.route("/malinger/planlegg", methods=["GET", "POST"])
@requires(CONFIGURE, keeps_form=True)
def measurements_new() -> BaseResponse:
    """Plan many indicators, years and units at once: the sum is shown before it is done."""
    here = place()
    need(CONFIGURE, WHOLE)
    wish = _wish(here)
    if request.method != "POST":
        return _page(wish)
    if not is_trusted():
        return _page(wish, old_form=True)
    agreed = request.form.get("gjor")
    if choosing.is_choosing() or not agreed:
        return _page(wish)
    if agreed != wish.sum.seal or not (wish.sum.rows or wish.sum.formulas):
        return _page(wish, changed=True)
    if wish.sum.rows > UNASKED and request.form.get("confirmed") != agreed:
        return _page(wish, asks=True)
    return _plan(wish)


def _plan(wish: Wish) -> BaseResponse:
    here = wish.here
    session, actor = here.scope.session, Actor("user", here.visit.user.key)
    try:
        run = verbs.plan(session, here.scope.municipality, WHOLE, wanted(wish.chosen), actor)
        session.commit()
    except Refused as refused:
        session.rollback()
        return _page(wish, fault=sentence(refused, texts(here.visit.locale).gettext))
    return redirect(url("measurements", planlagt=run.id), 303)


def _page(
    wish: Wish,
    *,
    old_form: bool = False,
    changed: bool = False,
    asks: bool = False,
    fault: str = "",
) -> Response:
    here = wish.here
    _ = texts(here.visit.locale).gettext
    return render_page(
        "measurements_new.html",
        status=400 if old_form else 200,
        wish=wish,
        branches=choosing.branches(here.names, here.tree),
        branch=here.names.ref(wish.branch),
        today=here.scope.today,
        changed=changed,
        asks=asks,
        fault=_(OLD_FORM) if old_form else fault or wish.fault(_),
    )


def _wish(here: Place) -> Wish:
    _ = texts(here.visit.locale).gettext
    sent, year, posted = request.values, here.scope.today.year, request.method == "POST"
    branch = asked.unit_of("under", CONFIGURE) or here.tree.root
    branch = branch if branch in here.tree else here.tree.root
    level = sent.get("hvem", choosing.LEAVES)
    units = choosing.unit_options(here.names, here.tree, here.tree.order, _)
    named = [str(each.id) for each in asked.many(Indicator, "indikator")]
    return Wish(
        here,
        choosing.choose("indikator", _indicators(here), named, only_chosen=True),
        choosing.choose(
            "omrade",
            units,
            asked.units_of("omrade", CONFIGURE),
            choosing.at_level(here.tree, branch, level),
        ),
        sent.get("fra", None if posted else year, type=read_year),
        sent.get("til", None if posted else year, type=read_year),
        branch,
        level,
    )


def _indicators(here: Place) -> list[choosing.Option]:
    scope = here.scope
    register = register_page(
        scope.session, scope.municipality_id, {}, 1, size=2000, local=scope.local
    )
    return [
        choosing.Option(str(line.id), f"{line.code} {line.name}")
        for line in register.lines
        if line.life_cycle != "ended"
    ]


@bp.post("/malinger/planlegg/<int:planning_id>/angre")
@requires(CONFIGURE)
def measurements_undo(planning_id: int) -> BaseResponse:
    """Take back what was planned at once, or take in again what was left out at once."""
    here = place()
    run = asked.row(PlanningRun, planning_id, CONFIGURE)
    _, session = texts(here.visit.locale).gettext, here.scope.session
    try:
        verbs.undo(session, run, Actor("user", here.visit.user.key))
        session.commit()
        say("success", _("Det er angret. Planen er som før."))
    except Refused as refused:
        session.rollback()
        say("error", sentence(refused, _))
    return redirect(url("measurements"), 303)


def planned_at_once() -> PlanningRun | None:
    """The act of planning that the address names, where it can be undone."""
    run = asked.one(PlanningRun, "planlagt", CONFIGURE)
    return run if run is not None and run.undone_at is None else None
