"""Reads an address: which unit, period and card a page is about, and as of when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from flask import abort, request

from wisweb_bms.clock import today
from wisweb_bms.engine.periods import Period, PeriodRefused, read_period
from wisweb_bms.engine.tree import OrgTree, content_hash
from wisweb_bms.hooks import WHOLE
from wisweb_bms.host import get_host
from wisweb_bms.models import MunicipalityRow, Scorecard
from wisweb_bms.queries.facts import Scope
from wisweb_bms.queries.names import Names
from wisweb_bms.queries.register import period_keys, scorecards
from wisweb_bms.queries.trees import load_trees
from wisweb_bms.queries.view_models import Choice, UnitRef
from wisweb_bms.releasing import in_short_transaction
from wisweb_bms.rights import READ
from wisweb_bms.services import tree_watch
from wisweb_bms.views import asked
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.sent import day_or_none
from wisweb_bms.views.visit import Refused, Visit, visit


@dataclass(frozen=True)
class Place:
    """Where a page stands: the reader's scope, names and today's tree, and the unit where it is about one."""

    visit: Visit
    scope: Scope
    names: Names
    tree: OrgTree

    @cached_property
    def unit_key(self) -> str:
        """The unit that the address names, else the visitor's own; one that they may read."""
        return asked.unit_of("enhet") or own_unit(self.visit, self.tree)

    @property
    def units(self) -> tuple[UnitRef, ...]:
        """The units the visitor may open, in tree order, for the switch; a closed one in use too."""
        readable = tuple(k for k in self.tree.order if self.names.is_open(k))
        found = self.names.in_order(self.tree, readable)
        if self.unit_key not in self.tree:
            found = (*found, self.names.ref(self.unit_key))
        return found


def place() -> Place:
    """The place that the address names."""
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
        local=asked.local(),
    )
    scope = replace(scope, release=in_short_transaction(scope))
    trees, _ = load_trees(session, row.id, nodes)
    tree = trees[-1].tree
    # Who reads everything reads what has closed, too, which is no unit of today.
    readable = here.access.units(READ) | ({WHOLE} if here.access.everywhere(READ) else set())
    names = Names(here.units, here.municipality.name, readable, trees)
    return Place(here, scope, names, tree)


def own_unit(here: Visit, tree: OrgTree) -> str:
    """The topmost unit the visitor belongs to, else the topmost one they may read, closed ones last."""
    memberships = get_host().units_of_user(here.municipality.key, here.user.key)
    own = {m.unit_key: m.leads for m in memberships if m.unit_key in tree}
    wanted = sorted(own, key=lambda k: (tree.depth[k], not own[k], k))
    known = (*wanted, *tree.order, *sorted(here.access.units(READ)))
    found = next((key for key in known if here.access.may(READ, key)), None)
    if found is None:
        raise Refused(READ)
    return found


def _known_at() -> dt.date | None:
    text = request.args.get("kjent")
    return (day_or_none(text) or abort(404)) if text else None


def periods(here: Place) -> tuple[Period, ...]:
    """Every period something is measured in, newest first, a year before its parts."""
    found = [Period.parse(k) for k in period_keys(here.scope.session, here.scope.municipality_id)]
    return tuple(sorted(found, key=lambda p: (p.last, p.last - p.first), reverse=True))


def asked_period() -> Period | None:
    """The period of the address or the form, None where it names none; 404 for what is none."""
    text = request.values.get("periode")
    try:
        return read_period(text) if text else None
    except PeriodRefused:
        abort(404)


def chosen_period(known: Sequence[Period], day: dt.date) -> Period:
    """The period of the address, else the newest that has ended, else the year we are in."""
    return asked_period() or newest_ended(known, day)


def newest_ended(known: Sequence[Period], day: dt.date) -> Period:
    """The newest of them that has ended, else the year we are in."""
    ended = [p for p in known if p.last <= day]
    return ended[0] if ended else Period.parse(str(day.year))


def period_choices(known: Sequence[Period], chosen: Period, formats: Formats) -> tuple[Choice, ...]:
    """The period switch."""
    listed = known if chosen in known else (chosen, *known)
    return tuple(Choice(p.key, formats.period(p), p == chosen) for p in listed)


def chosen_card(here: Place, card_id: int | None, year: int) -> Scorecard | None:
    """The card of that id, or the one that is asked for by ``kort``, else the first that holds for the year.

    404 where there is none of that id.
    """
    cards = scorecards(here.scope.session, here.scope.municipality_id)
    card_id = asked.id_of("kort") if card_id is None else card_id
    if card_id is not None:
        return next((c for c in cards if c.id == card_id), None) or abort(404)
    fitting = [c for c in cards if c.first_year <= year <= (c.last_year or year)]
    return next(iter(fitting or cards), None)


def card_choices(here: Place, chosen: Scorecard) -> tuple[Choice, ...]:
    """The card switch."""
    cards = scorecards(here.scope.session, here.scope.municipality_id)
    return tuple(Choice(str(c.id), c.name, c.id == chosen.id) for c in cards)
