"""*Mine oppgaver*: the next thing to do, then everything that waits for the visitor, by what they may do."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from flask import Response

from wisweb_bms.engine.plausible import is_far
from wisweb_bms.forms.limits import limits_in_words
from wisweb_bms.host import get_host
from wisweb_bms.models import Measurement, Scorecard
from wisweb_bms.queries.actions import my_open
from wisweb_bms.queries.annual_wheel import NextDate, next_date
from wisweb_bms.queries.answerable import answerable
from wisweb_bms.queries.approvals import approvals
from wisweb_bms.queries.follow_up import follow_up
from wisweb_bms.queries.register import scorecards
from wisweb_bms.queries.release_list import PointOfPeople, release_list
from wisweb_bms.queries.report_lists import MyDocuments, my_documents
from wisweb_bms.queries.reporting import ReportPage, find_task, report_page
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.queries.targets import Waiting, waiting
from wisweb_bms.queries.tasks import TasksPage, tasks_page
from wisweb_bms.queries.unanswered import Unanswered, unanswered
from wisweb_bms.queries.view_models import UnitRef
from wisweb_bms.rights import CONFIGURE, READ, requires
from wisweb_bms.views import asked
from wisweb_bms.views.actions import readable
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import render_page
from wisweb_bms.views.figure_desk import FigureDesk, FigureEntry, let_in
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.parameters import Place, newest_ended, own_unit, periods, place
from wisweb_bms.views.plan_notices import DECIDE
from wisweb_bms.views.plan_words import words
from wisweb_bms.views.plans import PLAN
from wisweb_bms.views.reporting import BOARD, INDICATOR
from wisweb_bms.views.target_units import TARGET, adoptable
from wisweb_bms.views.task_late import late_lines
from wisweb_bms.views.texts import texts
from wisweb_bms.views.way_back import origin

REPORT, APPROVE, ACT = "bms.report", "bms.approve", "bms.action"
MOST_LISTED = 12
"""Rows of a section, before the page that holds all of them."""


@bp.get("/mine-oppgaver")
@requires(READ)
def tasks() -> Response:
    """What the visitor is to report, explain, approve, adopt and follow up, each only where they may."""
    here = place()
    own, led = _own_units(here, REPORT)
    figures = tasks_page(here.scope, here.names, own)
    saved = _saved(here)
    followed = here.visit.access.units(APPROVE)
    to_approve = approvals(here.scope, here.names, here.tree, followed) if followed else None
    mine = my_open(here.scope, here.names, readable(here), here.visit.user.key)
    context: dict[str, Any] = {
        "own": _named(here, own),
        "today": here.scope.today,
        "figures": figures,
        "box": _box(here, figures),
        "saved": saved,
        "origin": origin(INDICATOR, BOARD),
        "approvals": to_approve,
        "proposals": _proposals(here),
        "reds": _reds(here, figures),
        "late": late_lines(here, own, led),
        "actions": mine,
        "answered": answerable(here.scope, here.visit.user.key, here.visit.access.units(REPORT)),
        "documents": _documents(here),
        "people_ready": _people_ready(here),
        "words": words(texts(here.visit.locale).gettext),
    }
    coming = None if figures.later or figures.count else _next_date(here, own)
    return render_page("tasks.html", coming=coming, most=MOST_LISTED, **context)


def _named(here: Place, own: Collection[str]) -> tuple[UnitRef, ...]:
    """Whose page this is: the units one reports for, else the one that is one's own."""
    return tuple(map(here.names.ref, own or (own_unit(here.visit, here.tree),)))


def _own_units(here: Place, right: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The visitor's own units where they hold that right by name, and those of them that they lead.

    Who belongs to none of the units they hold it for gets all of these.
    """
    held = here.visit.access.named(right)
    memberships = get_host().units_of_user(here.visit.municipality.key, here.visit.user.key)
    own = {m.unit_key: m.leads for m in memberships if m.unit_key in held}
    ordered = [k for k in here.tree.order if k in (own or held)]
    return tuple(ordered), tuple(k for k in ordered if own.get(k))


# -- reporting -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Box:
    """Where the next figure is found, and its form; None where its answers need a page of their own."""

    found: str
    source: str
    entry: FigureEntry | None


def _box(here: Place, figures: TasksPage) -> Box | None:
    if figures.next is None:
        return None
    task = find_task(here.scope, figures.next.row.measurement_id)
    if task is None:
        return None
    fits = task.version.entry_kind != "survey"
    entry = FigureDesk(here, task).entry({}, weight=figures.next.weight) if fits else None
    found = task.indicator.how_to_find or task.version.explanation
    return Box(found, task.indicator.source, entry)


@dataclass(frozen=True, slots=True)
class Saved:
    """The figure that was just saved, whether it is far from the unit's own history, and what to do about it."""

    page: ReportPage
    is_far: bool
    is_red: bool


def _saved(here: Place) -> Saved | None:
    row = asked.one(Measurement, "lagret", REPORT)
    task = find_task(here.scope, row.id) if row is not None and not row.excluded else None
    if task is None or task.measurement.entry_id is None:
        return None
    let_in(here, task)
    page = report_page(here.scope, here.names, task)
    value = page.cell.value
    far = value is not None and is_far(value, page.earlier)
    return Saved(page, far, page.cell.status == "red" and not page.cell.hidden)


def _next_date(here: Place, own: Collection[str]) -> NextDate | None:
    """The next day of the measuring year for the units one reports for, else for one's own and those below."""
    units: Collection[str] | None = own
    if not own:
        home = own_unit(here.visit, here.tree)
        units = None if home == here.tree.root else here.tree.subtree(home) or (home,)
    scope = here.scope
    return next_date(scope.session, scope.municipality_id, units, scope.today, scope.local)


# -- what is red -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reds:
    """Red figures of the visitor's own card that nobody has answered, and what they may do about them."""

    found: Unanswered
    may_act: bool
    may_explain: bool


def _reds(here: Place, figures: TasksPage) -> Reds | None:
    home, access = own_unit(here.visit, here.tree), here.visit.access
    may_act, may_explain = access.may(ACT, home), access.may(REPORT, home)
    if not (may_act or may_explain):
        return None
    period = newest_ended(periods(here), here.scope.today)
    card = _first_card(here, period.year)
    if card is None:
        return None
    page = card_page(here.scope, card, home, period, here.names, last_known=True)
    doing = follow_up(here.scope, here.tree, home, readable(here))
    now = (*((figures.next.row,) if figures.next else ()), *figures.waiting)
    asked_for = {row.indicator_id for row in now if row.unit.key == home}
    return Reds(unanswered(card, page, doing, asked_for), may_act, may_explain)


def _first_card(here: Place, year: int) -> Scorecard | None:
    cards = scorecards(here.scope.session, here.scope.municipality_id)
    fitting = [c for c in cards if c.first_year <= year <= (c.last_year or year)]
    return next(iter(fitting or cards), None)


# -- what is adopted -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Proposal:
    """Targets that are proposed for a unit and a year, in words."""

    unit: UnitRef
    year: int
    rows: tuple[Waiting, ...]
    said: tuple[str, ...]


def _proposals(here: Place) -> list[Proposal]:
    """Those that the visitor adopts, by year and unit."""
    if not here.visit.access.may(TARGET):
        return []
    formats = Formats(here.visit.locale, here.scope.municipality.time_zone)
    mine = adoptable(here)

    def place_of(one: Waiting) -> tuple[int, str]:
        return one.row.valid_from.year, one.unit.key

    def said(one: Waiting) -> str:
        limits = limits_in_words(one.limits, one.direction, formats.number_trim, formats._)
        return f"{one.indicator}: {limits}"

    found = sorted(waiting(here.scope, here.names, mine), key=place_of)
    grouped = [(place, tuple(rows)) for place, rows in groupby(found, key=place_of)]
    return [
        Proposal(rows[0].unit, year, rows, tuple(map(said, rows))) for (year, _), rows in grouped
    ]


def _documents(here: Place) -> MyDocuments:
    """Plans and reports to finish and to decide on."""
    own, _ = _own_units(here, PLAN)
    return my_documents(here.scope, here.names, own, here.visit.access.units(DECIDE))


def _people_ready(here: Place) -> list[PointOfPeople]:
    """Figures about people that could be shown already, for those who say so."""
    if not here.visit.access.everywhere(CONFIGURE):
        return []
    return [p for p in release_list(here.scope, here.names) if p.ready and not p.released]
