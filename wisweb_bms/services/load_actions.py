"""Loads the actions of a file in the demo's format: what they are linked to, and a history to read back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.actions import ActionStatus
from wisweb_bms.models import Action, ActionStatusChange
from wisweb_bms.models import action as nodes
from wisweb_bms.models.ids import new_ids

from .actor import Actor
from .load_values import exact

SECTION: Final = "tiltak"
STATUSES: Final = {
    "planlagt": ActionStatus.PLANNED,
    "pågår": ActionStatus.IN_PROGRESS,
    "fullført": ActionStatus.COMPLETED,
    "avbrutt": ActionStatus.CANCELLED,
}
LINKS: Final = {
    "fokusomraade": nodes.FOCUS_AREA,
    "suksesskriterium": nodes.CRITERION,
    "indikator": nodes.INDICATOR,
}
"""The key under ``kobling`` → the level it names."""
SECTIONS: Final = {
    "fokusomraade": "fokusomraader",
    "suksesskriterium": "suksesskriterier",
    "indikator": "indikatorer",
}
Keep = Callable[..., Any]


def faults(content: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Where in the file and what is wrong, for every fault among its actions."""
    items = content.get(SECTION) or ()
    if not isinstance(items, list):
        yield (SECTION,), f"expected a list under '{SECTION}'"
        return
    units = {u["id"] for u in content.get("enheter") or ()}
    for number, item in enumerate(items):
        where = (SECTION, number)
        for key in ("navn", "enhet", "status"):
            if not isinstance(item, Mapping) or not item.get(key):
                yield where, f"'{key}' is missing"
                break
        else:
            yield from _faults_of(where, item, content, units)


def _faults_of(
    where: tuple[str | int, ...],
    item: Mapping[str, Any],
    content: Mapping[str, Any],
    units: set[Any],
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if item["status"] not in STATUSES:
        listed = ", ".join(STATUSES)
        yield (*where, "status"), f"read {item['status']!r:.60}, expected one of: {listed}"
    if units and item["enhet"] not in units:
        yield (*where, "enhet"), f"enhet {item['enhet']!r:.60} is not in the file"
    link = item.get("kobling") or {}
    for key, value in link.items() if isinstance(link, Mapping) else [("kobling", link)]:
        there = {i["id"] for i in content[SECTIONS[key]]} if key in SECTIONS else set()
        if value not in there:
            yield (*where, "kobling"), f"{key} {value!r:.60} is not in the file"
    for key in ("start", "frist"):
        try:
            _day(item.get(key))
        except ValueError:
            yield (*where, key), f"read {item[key]!r:.60}, expected a date as 2026-01-31"
    try:
        exact(item.get("kostnad_kr"))
    except ArithmeticError:
        yield (*where, "kostnad_kr"), f"read {item['kostnad_kr']!r:.60}, expected a number"


def load_actions(
    session: Session,
    municipality_id: int,
    items: list[Mapping[str, Any]],
    ids: Mapping[str, Mapping[str, int]],
    keep: Keep,
    actor: Actor,
) -> None:
    """Each action once, by its title and unit; ``ids`` gives the id behind each code of a level."""
    known = set(session.scalars(_with_history(municipality_id)))
    for item in items:
        (key, code), *_ = [*(item.get("kobling") or {}).items(), ("", "")]
        row = keep(
            Action,
            {"title": item["navn"], "unit_key": item["enhet"]},
            description=item.get("beskrivelse", ""),
            responsible_key=item.get("ansvarlig"),
            start=_day(item.get("start")),
            deadline=_day(item.get("frist")),
            finished=_day(item.get("frist")) if _is_completed(item) else None,
            status=STATUSES[item["status"]].value,
            progress=100 if _is_completed(item) else 0,
            cost=exact(item.get("kostnad_kr")),
            node_kind=LINKS.get(key, ""),
            node_id=ids[key][code] if key else None,
        )
        if row.id not in known:
            _history(session, row, actor)


def _is_completed(item: Mapping[str, Any]) -> bool:
    return STATUSES[item["status"]] is ActionStatus.COMPLETED


def _with_history(municipality_id: int) -> Select[Any]:
    return select(ActionStatusChange.action_id).where(
        ActionStatusChange.municipality_id == municipality_id
    )


def _history(session: Session, row: Action, actor: Actor) -> None:
    """A file says how an action stands and when it was to begin and end, not when it came to stand so.

    It is taken to have been planned from the first day of the year it begins, begun on its start,
    and closed on its deadline.
    """
    start = row.start or row.deadline or dt.date(2000, 1, 1)
    steps = [(dt.date(start.year, 1, 1), ActionStatus.PLANNED)]
    if row.status != ActionStatus.PLANNED:
        steps.append((start, ActionStatus.IN_PROGRESS))
    if row.status in (ActionStatus.COMPLETED, ActionStatus.CANCELLED):
        steps.append((row.deadline or start, ActionStatus(row.status)))
    for row_id, (day, status) in zip(new_ids(session, len(steps)), steps, strict=True):
        session.add(
            ActionStatusChange(
                municipality_id=row.municipality_id,
                id=row_id,
                action_id=row.id,
                day=day,
                status=status.value,
                progress=100 if status is ActionStatus.COMPLETED else 0,
                **actor.columns(),
            )
        )
    session.flush()


def _day(value: Any) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(str(value))
