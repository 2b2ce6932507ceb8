"""Who is late, as those who follow up see it, and reminding one of them: at most once a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from flask import abort, redirect
from werkzeug.wrappers import Response as BaseResponse

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Action
from wisweb_bms.queries.action_levels import Levels
from wisweb_bms.queries.action_rows import ActionLine
from wisweb_bms.queries.actions import Wanted, action_list
from wisweb_bms.queries.late import LateUnit, already_reminded, late_units
from wisweb_bms.rights import requires
from wisweb_bms.services import approval
from wisweb_bms.views import asked
from wisweb_bms.views.actions import readable
from wisweb_bms.views.blueprint import bp
from wisweb_bms.views.environment import url
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.parameters import Place, asked_period, place
from wisweb_bms.views.people import names_of
from wisweb_bms.views.reminding import remind_of_action, remind_of_figures
from wisweb_bms.views.texts import texts

APPROVE: Final = "bms.approve"
NAMED = 3
"""Indicators of a late unit that are named."""


@dataclass(frozen=True, slots=True)
class LateLine:
    """A unit or an action over its deadline.

    ``sent`` are the fields of the form that reminds of it, empty where there is nobody to remind or
    the visitor may not. ``reminded`` says that it has been done today.
    """

    title: str
    beside: str
    href: str
    text: str
    deadline: dt.date
    days_over: int
    sent: tuple[tuple[str, str], ...] = ()
    reminded: bool = False


def late_lines(here: Place, own: Collection[str], led: Collection[str]) -> tuple[LateLine, ...]:
    """Units that the visitor approves for, or that lie below those they lead, and actions of the former.

    The longest over comes first. What is the visitor's own to report stands elsewhere.
    """
    followed = here.visit.access.units(APPROVE)
    below = {unit for key in led for unit in here.tree.subtree(key)}
    units = followed.union(below).difference(own)
    late = late_units(here.scope, here.names, units, led) if units else ()
    actions = _late_actions(here, followed) if followed else ()
    day = here.scope.today
    stamps = {_of_unit(one.unit.key, one.period, day) for one in late}
    stamps |= {_of_action(line.id, day) for line in actions}
    sent = already_reminded(here.scope, stamps)
    lines = [
        *(_unit_line(here, one, sent, one.unit.key in followed) for one in late),
        *_action_lines(here, actions, sent),
    ]
    return tuple(sorted(lines, key=lambda line: (line.deadline, line.title)))


def _of_unit(unit_key: str, period: Period, day: dt.date) -> str:
    return f"asked-{unit_key}-{period.key}-{day}"


def _of_action(action_id: int, day: dt.date) -> str:
    return f"asked-action-{action_id}-{day}"


def _unit_line(here: Place, one: LateUnit, sent: Collection[str], may_remind: bool) -> LateLine:
    formats, ours = _formats(here), texts(here.visit.locale)
    named, left = ", ".join(one.indicators[:NAMED]), len(one.indicators) - NAMED
    more = ours.gettext("{names} og {n} til").format(names=named, n=left)
    fields = (("enhet", one.unit.key), ("periode", one.period.key))
    return LateLine(
        title=one.unit.name,
        beside=formats.period(one.period),
        href=url("index", enhet=one.unit.key, periode=one.period.key) if one.unit.open else "",
        text=ours.gettext("Har ikke levert {what}").format(what=more if left > 0 else named),
        deadline=one.deadline,
        days_over=one.days_over,
        sent=fields if may_remind else (),
        reminded=_of_unit(one.unit.key, one.period, here.scope.today) in sent,
    )


def _late_actions(here: Place, followed: frozenset[str]) -> tuple[ActionLine, ...]:
    """Actions of these units over their deadline, but the visitor's own."""
    wanted = Wanted(here.scope.today, units=followed, late="overdue")
    found = action_list(here.scope, here.names, readable(here), wanted, Levels({}, []))
    me = here.visit.user.key
    return tuple(line for line in found.lines if line.responsible_key != me)


def _action_lines(
    here: Place, actions: Collection[ActionLine], sent: Collection[str]
) -> Iterator[LateLine]:
    if not actions:
        return
    ours = texts(here.visit.locale)
    people = names_of(line.responsible_key for line in actions if line.responsible_key)
    for line in actions:
        who = people.get(line.responsible_key or "", ours.gettext("ingen ansvarlig"))
        said = ours.gettext("Tiltak, {unit}, {who}").format(unit=line.unit.name, who=who)
        assert line.deadline is not None
        yield LateLine(
            title=line.title,
            beside="",
            href=url("action", action_id=line.id),
            text=said,
            deadline=line.deadline,
            days_over=line.days_over,
            sent=(("tiltak", str(line.id)),) if line.responsible_key else (),
            reminded=_of_action(line.id, here.scope.today) in sent,
        )


def _formats(here: Place) -> Formats:
    return Formats(here.visit.locale, here.scope.municipality.time_zone)


@bp.post("/mine-oppgaver/minn")
@requires(APPROVE)
def tasks_remind() -> BaseResponse:
    """Remind the one who is responsible for an action, or those who report for a unit, of what is late."""
    here = place()
    row = asked.one(Action, "tiltak", APPROVE)
    if row is not None:
        remind_of_action(here, row, _of_action(row.id, here.scope.today))
    else:
        _remind_unit(here)
    return redirect(url("tasks"), 303)


def _remind_unit(here: Place) -> None:
    unit_key, period = asked.unit_of("enhet", APPROVE), asked_period()
    if unit_key is None or period is None:
        abort(404)
    scope = here.scope
    rows = approval.of_period(
        scope.session, scope.municipality_id, period.key, [unit_key], scope.local
    )
    stamp = _of_unit(unit_key, period, scope.today)
    remind_of_figures(here, [unit_key], {row.id for row in rows}, stamp)
