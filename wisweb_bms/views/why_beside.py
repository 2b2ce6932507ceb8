"""What stands beside an explained figure: what is done about it, the way to do more, and its neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flask import request

from wisweb_bms.engine.status import Status
from wisweb_bms.forms.action import statuses
from wisweb_bms.models import action as nodes
from wisweb_bms.queries.action_levels import LevelRef, Levels
from wisweb_bms.queries.action_rows import ActionLine
from wisweb_bms.queries.actions import Wanted, action_list
from wisweb_bms.queries.neighbours import Neighbours, neighbours
from wisweb_bms.queries.view_models import CellView
from wisweb_bms.views.actions import readable
from wisweb_bms.views.environment import url
from wisweb_bms.views.parameters import Place
from wisweb_bms.views.texts import texts

LISTED = 5
"""Actions that are named before one asks for all."""


@dataclass(frozen=True, slots=True)
class Done:
    """What the unit and those below it do about an indicator, open ones first; ``words`` name a status."""

    lines: tuple[ActionLine, ...]
    count: int
    open: int
    unit_key: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Way:
    """Where one can go from the figure; an empty address is one that the visitor may not use."""

    acts: Done
    all: str
    new: str
    assess: str = ""
    before: tuple[int, str] | None = None
    after: tuple[int, str] | None = None


def beside(here: Place, card_id: int, indicator_id: int, cell: CellView) -> Way:
    """What is done about the indicator, and the address of a new action."""
    may_act = here.visit.access.may("bms.action", here.unit_key) and here.scope.known_at is None
    level = f"{nodes.INDICATOR}-{indicator_id}"
    red = cell.status is Status.RED and not cell.hidden
    new = url(
        "action_new",
        enhet=here.unit_key,
        kort=card_id,
        niva=level,
        punkt=cell.point_id if red else None,
    )
    return Way(
        acts=_done(here, indicator_id),
        all=url("actions", enhet=here.unit_key, kobling=level),
        new=new if may_act else "",
    )


def around(here: Place, card_id: int, indicator_id: int, cell: CellView) -> Way:
    """The same with the leader's explanation and the indicators before and after on the card."""
    way = beside(here, card_id, indicator_id, cell)
    found = _neighbours(here, card_id, indicator_id)
    may_say = here.visit.access.may("bms.report", here.unit_key) and here.scope.known_at is None
    assess = url(
        "assess", card_id=card_id, enhet=here.unit_key, periode=request.args.get("periode")
    )
    return Way(way.acts, way.all, way.new, assess if may_say else "", found.before, found.after)


def _neighbours(here: Place, card_id: int, indicator_id: int) -> Neighbours:
    units = here.tree.subtree(here.unit_key) or (here.unit_key,)
    return neighbours(here.scope, card_id, here.unit_key, units, indicator_id)


def _done(here: Place, indicator_id: int) -> Done:
    whole = here.unit_key == here.tree.root
    units = None if whole else frozenset(here.tree.subtree(here.unit_key) or (here.unit_key,))
    wanted = Wanted(here.scope.today, units=units, level=LevelRef(nodes.INDICATOR, indicator_id))
    found = action_list(here.scope, here.names, readable(here), wanted, Levels({}, []))
    lines = sorted(found.lines, key=lambda line: not line.open)
    return Done(
        tuple(lines[:LISTED]),
        found.totals.count,
        sum(line.open for line in lines),
        here.unit_key,
        statuses(texts(here.visit.locale).gettext),
    )
