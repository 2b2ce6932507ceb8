"""Reads an address: which unit, period and card a page is about, and as of when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from flask import abort, request

from wisweb_bms.clock import today
from wisweb_bms.engine.periods import Period, PeriodRefused
from wisweb_bms.engine.tree import OrgTree, content_hash
from wisweb_bms.host import get_host
from wisweb_bms.models import MunicipalityRow, Scorecard
from wisweb_bms.queries.facts import Scope
from wisweb_bms.queries.names import Names
from wisweb_bms.queries.register import period_keys, scorecards
from wisweb_bms.queries.trees import load_trees
from wisweb_bms.queries.view_models import Choice, UnitRef
from wisweb_bms.services import tree_watch
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.visit import Visit, visit


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page stands: the reader's scope, names, today's tree, and the unit."""

    visit: Visit
    scope: Scope
    names: Names
    tree: OrgTree
    unit_key: str

    @property
    def units(self) -> tuple[UnitRef, ...]:
        """The units the visitor may open, in tree order, for the switch; a closed one in use too."""
        readable = tuple(k for k in self.tree.order if self.names.is_open(k))
        found = self.names.in_order(self.tree, readable)
        if self.unit_key not in self.tree:
            found = (*found, self.names.ref(self.unit_key))
        return found


def place() -> Place:
    """The place that the address names, with the visitor's own unit where it names none."""
    here = visit()
    session = get_host().session()
    row = session.get_one(MunicipalityRow, here.municipality_id)
    nodes = tree_watch.living(here.units)
    day = today(row.time_zone)
    known = tree_watch.latest_hash(session, row.id)
    if content_hash(nodes) != known or row.waiting_tree is not None:
        tree_watch.notice(session.get_bind(), row.id, here.units, day)
    scope = Scope(
        session=session,
        municipality=row,
        today=day,
        today_nodes=nodes,
        may_report=here.access.named("bms.report"),
        as_now=request.args.get("som") == "na",
        known_at=_known_at(),
    )
    trees, _ = load_trees(session, row.id, nodes)
    tree = trees[-1].tree
    readable = here.access.units("bms.read")
    names = Names(here.units, here.municipality.name, readable, trees)
    return Place(here, scope, names, tree, request.args.get("enhet") or own_unit(here, tree))


def own_unit(here: Visit, tree: OrgTree) -> str:
    """The topmost unit the visitor belongs to, else the topmost one they may read."""
    memberships = get_host().units_of_user(here.municipality.key, here.user.key)
    own = {m.unit_key: m.leads for m in memberships if m.unit_key in tree}
    wanted = sorted(own, key=lambda k: (tree.depth[k], not own[k], k))
    return next((k for k in (*wanted, *tree.order) if here.access.may("bms.read", k)), tree.root)


def _known_at() -> dt.date | None:
    text = request.args.get("kjent")
    if not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        abort(404)


def periods(here: Place) -> tuple[Period, ...]:
    """Every period something is measured in, newest first, a year before its parts."""
    found = [Period.parse(k) for k in period_keys(here.scope.session, here.scope.municipality_id)]
    return tuple(sorted(found, key=lambda p: (p.last, p.last - p.first), reverse=True))


def chosen_period(known: Sequence[Period], day: dt.date) -> Period:
    """The period of the address, else the newest that has ended, else the year we are in."""
    text = request.values.get("periode")
    if text:
        try:
            return Period.parse(text)
        except PeriodRefused:
            abort(404)
    ended = [p for p in known if p.last <= day]
    return ended[0] if ended else Period.parse(str(day.year))


def period_choices(known: Sequence[Period], chosen: Period, formats: Formats) -> tuple[Choice, ...]:
    """The period switch."""
    listed = known if chosen in known else (chosen, *known)
    return tuple(Choice(p.key, formats.period(p), p == chosen) for p in listed)


def chosen_card(here: Place, card_id: int | None, year: int) -> Scorecard | None:
    """The card of that id (404 where there is none), else the first that holds for the year."""
    cards = scorecards(here.scope.session, here.scope.municipality_id)
    if card_id is not None:
        return next((c for c in cards if c.id == card_id), None) or abort(404)
    fitting = [c for c in cards if c.first_year <= year <= (c.last_year or year)]
    return next(iter(fitting or cards), None)


def card_choices(here: Place, chosen: Scorecard) -> tuple[Choice, ...]:
    """The card switch."""
    cards = scorecards(here.scope.session, here.scope.municipality_id)
    return tuple(Choice(str(c.id), c.name, c.id == chosen.id) for c in cards)
