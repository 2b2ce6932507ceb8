"""Actions: made, changed, moved to another level, noted, carried over, put in the trash and taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.actions import OPEN, ActionStatus
from wisweb_bms.models import (
    Action,
    ActionHelper,
    ActionLink,
    ActionNote,
    ActionStatusChange,
    ActionStep,
)
from wisweb_bms.models.ids import first_in_line, new_id

from . import audit, keeping
from .action_checks import LEVEL, check, is_address
from .actor import Actor
from .keeping import Refused

CARRIED: Final = (
    "title",
    "description",
    "unit_key",
    "responsible_key",
    "expected_effect",
    "effect_text",
    "body",
    "case_number",
    "link",
    *LEVEL,
    "cause",
    "status",
    "progress",
)
"""What next year's action has from this year's; its money and its days are its own."""
LONGEST_NOTE: Final = 20_000


def make(
    session: Session,
    municipality_id: int,
    values: Mapping[str, Any],
    actor: Actor,
    day: dt.date,
    units: Collection[str],
    helpers: Collection[str] = (),
) -> Action:
    """A new action with the first row of its history; flushed, not committed.

    ``units`` are the keys that the host knows, ``day`` the municipality's today. Refused with the
    field at fault.
    """
    new = _settled({"status": ActionStatus.PLANNED.value, "progress": 0, **values}, {}, day)
    check(session, municipality_id, new, {}, units, day)
    row = keeping.add(session, Action, municipality_id, new, actor)
    _stood(session, row, actor, day)
    keep_helpers(session, row, helpers, actor)
    return row


def change(
    session: Session,
    row: Action,
    values: Mapping[str, Any],
    actor: Actor,
    day: dt.date,
    units: Collection[str],
    seen: int | None = None,
    helpers: Collection[str] | None = None,
) -> bool:
    """Write what differs; a new status or per cent is added to the history. False where nothing did.

    Another level is a change like any other: notes, steps and history stay, and the trail keeps the
    level it had. Overtaken where somebody else has saved since ``seen``.
    """
    before = {c.key: getattr(row, c.key) for c in Action.__table__.columns}
    new = _settled(values, before, day)
    check(session, row.municipality_id, {**before, **new}, before, units, day)
    changed = keeping.change(session, row, new, actor, seen)
    if (row.status, row.progress) != (before["status"], before["progress"]):
        _stood(session, row, actor, day)
    _trail_of_level(session, row, before, actor)
    helped = keep_helpers(session, row, helpers, actor) if helpers is not None else False
    return changed or helped


def change_many(
    session: Session,
    rows: Iterable[Action],
    values: Mapping[str, Any],
    actor: Actor,
    day: dt.date,
    units: Collection[str],
) -> int:
    """The same change to many, all or nothing; how many it changed."""
    return sum(change(session, row, values, actor, day, units) for row in rows)


def note(
    session: Session,
    row: Action,
    text: str,
    actor: Actor,
    day: dt.date,
    units: Collection[str],
    status: str | None = None,
    progress: int | None = None,
) -> ActionNote:
    """Append what is said of the progress; a status or per cent given with it becomes the action's.

    Refused (``text_long``) where there is more than ``LONGEST_NOTE``.
    """
    if len(text) > LONGEST_NOTE:
        raise Refused("text_long", field="text", n=len(text), most=LONGEST_NOTE)
    new: dict[str, Any] = {} if status is None else {"status": status}
    if progress is not None:
        new["progress"] = progress
    same = all(getattr(row, name) == value for name, value in new.items())
    if not text and same:
        raise Refused("empty", field="text")
    if not same:
        change(session, row, new, actor, day, units)
    row_id = first_in_line(session, row)
    written = ActionNote(
        municipality_id=row.municipality_id,
        id=row_id,
        action_id=row.id,
        status=row.status,
        progress=row.progress,
        text=text,
        **actor.columns(),
    )
    session.add(written)
    session.flush()
    return written


def add_step(
    session: Session, row: Action, text: str, day: dt.date | None, actor: Actor
) -> ActionStep:
    """A part of the action."""
    if not text:
        raise Refused("empty", field="text")
    values = {"action_id": row.id, "text": text, "day": day, "done": False}
    return keeping.add(session, ActionStep, row.municipality_id, values, actor)


def tick_step(session: Session, step: ActionStep, done: bool, actor: Actor) -> None:
    """Done, or not done after all."""
    trail = {"done": (step.done, done)}
    step.done = done
    session.flush()
    audit.record(session, actor, step.municipality_id, "action_step", step.id, trail)


def add_link(session: Session, row: Action, title: str, url: str, actor: Actor) -> ActionLink:
    """A document by its address; only http and https."""
    if not url:
        raise Refused("empty", field="url")
    if not is_address(url):
        raise Refused("address", field="url")
    values = {"action_id": row.id, "title": title or url[:200], "url": url}
    return keeping.add(session, ActionLink, row.municipality_id, values, actor)


def remove(session: Session, part: ActionStep | ActionLink, actor: Actor) -> None:
    """Take a step or a link away; the trail keeps what it said."""
    told = part.text if isinstance(part, ActionStep) else part.url
    kind = keeping.kind_of(part)
    audit.record(session, actor, part.municipality_id, kind, part.id, {"removed": (told, None)})
    session.delete(part)
    session.flush()


def carry_over(
    session: Session,
    row: Action,
    year: int,
    actor: Actor,
    day: dt.date,
    units: Collection[str],
) -> Action:
    """Next year's action in the place of this one, which keeps its history and is no longer overdue.

    Steps that are left, links and helpers come along; cost does not, or it would be counted twice.
    """
    if row.status not in OPEN:
        raise Refused("closed")
    if carried_to(session, row) is not None:
        raise Refused("already_carried")
    values = {name: getattr(row, name) for name in CARRIED}
    values |= {
        "carried_from_id": row.id,
        "start": dt.date(year, 1, 1),
        "deadline": _in_year(row.deadline, year),
    }
    helpers = helpers_of(session, row)
    known = {*units, row.unit_key}
    new = make(session, row.municipality_id, values, actor, day, known, helpers)
    for step in _parts(session, ActionStep, row):
        if not step.done:
            add_step(session, new, step.text, step.day, actor)
    for link in _parts(session, ActionLink, row):
        add_link(session, new, link.title, link.url, actor)
    told = {"carried_to": (None, new.id)}
    audit.record(session, actor, row.municipality_id, "action", row.id, told)
    return new


def carried_to(session: Session, row: Action) -> Action | None:
    """The action that goes on with this one, unless it is in the trash."""
    return session.scalars(
        select(Action)
        .where(
            Action.municipality_id == row.municipality_id,
            Action.carried_from_id == row.id,
            Action.deleted_at.is_(None),
        )
        .limit(1)
    ).one_or_none()


def helpers_of(session: Session, row: Action) -> tuple[str, ...]:
    """The keys of those who help."""
    asked = select(ActionHelper.user_key).where(
        ActionHelper.municipality_id == row.municipality_id, ActionHelper.action_id == row.id
    )
    return tuple(session.scalars(asked.order_by(ActionHelper.sequence)))


def trash(session: Session, row: Action, actor: Actor) -> None:
    """To the trash, with all that hangs on it."""
    keeping.trash(session, row, actor)


def restore(session: Session, row: Action, actor: Actor) -> None:
    """Out of the trash; Refused where another has gone on with the same action meanwhile."""
    if row.carried_from_id is not None:
        earlier = session.get_one(Action, (row.municipality_id, row.carried_from_id))
        if carried_to(session, earlier) is not None:
            raise Refused("already_carried")
    keeping.restore(session, row, actor)


# -- what follows ------------------------------------------------------------------------------------


def _settled(values: Mapping[str, Any], before: Mapping[str, Any], day: dt.date) -> dict[str, Any]:
    """The values with what follows from the status: completed is 100 per cent and has a day."""
    new = dict(values)
    if "status" not in new:
        return new
    if new["status"] == ActionStatus.COMPLETED:
        new["progress"] = 100
        new["finished"] = new.get("finished") or before.get("finished") or day
    else:
        new["finished"] = None
    return new


def _stood(session: Session, row: Action, actor: Actor, day: dt.date) -> None:
    session.add(
        ActionStatusChange(
            municipality_id=row.municipality_id,
            id=new_id(session),
            action_id=row.id,
            day=day,
            status=row.status,
            progress=row.progress,
            **actor.columns(),
        )
    )
    session.flush()


def _trail_of_level(session: Session, row: Action, before: Mapping[str, Any], actor: Actor) -> None:
    """The level as one field of the trail, since its three columns mean nothing one by one."""

    def told(kind: str, node_id: int | None, _card: int | None) -> str:
        return f"{kind}:{node_id}" if kind else ""

    old, new = told(*(before[n] for n in LEVEL)), told(*(getattr(row, n) for n in LEVEL))
    audit.record(session, actor, row.municipality_id, "action", row.id, {"level": (old, new)})


def keep_helpers(session: Session, row: Action, wanted: Collection[str], actor: Actor) -> bool:
    """Exactly these users help, the one responsible never among them; False where they did already."""
    own = _parts(session, ActionHelper, row)
    keys = [key for key in dict.fromkeys(wanted) if key and key != row.responsible_key]
    there = {helper.user_key for helper in own}
    if there == set(keys):
        return False
    for helper in own:
        if helper.user_key not in keys:
            session.delete(helper)
    for key in keys:
        if key not in there:
            mid = row.municipality_id
            session.add(
                ActionHelper(
                    municipality_id=mid, id=new_id(session), action_id=row.id, user_key=key
                )
            )
    session.flush()
    trail = [(key, None) for key in there - set(keys)]
    trail += [(None, key) for key in keys if key not in there]
    for told in trail:
        audit.record(session, actor, row.municipality_id, "action", row.id, {"helper": told})
    return True


def _parts(session: Session, model: Any, row: Action) -> list[Any]:
    asked = select(model).where(
        model.municipality_id == row.municipality_id, model.action_id == row.id
    )
    return list(session.scalars(asked.order_by(model.sequence)))


def _in_year(day: dt.date | None, year: int) -> dt.date | None:
    """The same day of that year, unless it is later already; the 29th of February is the 28th."""
    if day is None or day.year >= year:
        return day
    try:
        return day.replace(year=year)
    except ValueError:
        return dt.date(year, 2, 28)
