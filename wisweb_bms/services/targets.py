"""Targets are proposed, adopted, returned and replaced; what was in force stays readable."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from wisweb_bms.engine.limits import check_limits
from wisweb_bms.engine.status import AnyLimits, Direction
from wisweb_bms.models import IndicatorVersion, Target
from wisweb_bms.models.ids import new_id
from wisweb_bms.models.local import EVERYBODYS, Local
from wisweb_bms.models.target import (
    ADOPTED,
    LIMIT_COLUMNS,
    PROPOSED,
    RETURNED,
    SUPERSEDED,
    write_borrowing,
)

from . import audit, borrowing, following, keeping
from .actor import Actor
from .keeping import Refused

LONGEST_NOTE = 500
"""Letters of the note on what is sent back, and of the reason for a target."""


@dataclass(frozen=True, slots=True)
class Place:
    """Whose target for which year: the whole of it, or a part as a milestone."""

    version: IndicatorVersion
    unit_key: str
    year: int
    part: str = ""

    @property
    def first(self) -> dt.date:
        return dt.date(self.year, 1, 1)

    @property
    def last(self) -> dt.date:
        return dt.date(self.year, 12, 31)


@dataclass(frozen=True, slots=True)
class Wish:
    """How a target is set: by whom, with which say, and what was known when it was typed."""

    actor: Actor
    today: dt.date
    adopts: bool = False
    reason: str = ""
    seen: int = 0
    ends_older: bool = False
    local: Local = EVERYBODYS


def rows_of(session: Session, place: Place) -> Sequence[Target]:
    """The unit's own proposed and adopted rows that touch the year, oldest first."""
    return session.scalars(
        select(Target)
        .where(
            Target.municipality_id == place.version.municipality_id,
            Target.indicator_version_id == place.version.id,
            Target.unit_key == place.unit_key,
            Target.period_part == place.part,
            Target.state.in_((PROPOSED, ADOPTED)),
            Target.valid_from <= place.last,
            or_(Target.valid_to.is_(None), Target.valid_to >= place.first),
        )
        .order_by(Target.valid_from, Target.sequence)
        .execution_options(populate_existing=True)
    ).all()


def _one_after_the_other(session: Session, municipality_id: int, versions: Iterable[int]) -> None:
    """Take the indicators' versions, so that two who decide on targets of one see each other's.

    A write takes the lock on both databases; on SQLite a reading with a lock takes none.
    """
    for version_id in sorted(set(versions)):
        own = (
            IndicatorVersion.municipality_id == municipality_id,
            IndicatorVersion.id == version_id,
        )
        session.execute(update(IndicatorVersion).where(*own).values(number=IndicatorVersion.number))


def _waiting(session: Session, rows: Iterable[Target]) -> list[Target]:
    """Those of them that are proposed still, when nobody else can decide on them."""
    chosen = list(rows)
    for municipality_id in {r.municipality_id for r in chosen}:
        _one_after_the_other(session, municipality_id, (r.indicator_version_id for r in chosen))
    for row in chosen:
        session.refresh(row)
    return [r for r in chosen if r.state == PROPOSED]


def set_target(session: Session, place: Place, limits: AnyLimits, wish: Wish) -> Target:
    """Set the limits of a year; flushed, not committed.

    A proposal is changed; an adopted target is locked, and replaced only with a reason. Refused for
    limits that can't be meant (``limits`` with the fault), a change of what is past without a reason,
    and an overlap with a target of other years unless that one is to end. keeping.Overtaken where
    somebody else has changed it since it was read.
    """
    check(session, place, limits, wish.local)
    _one_after_the_other(session, place.version.municipality_id, [place.version.id])
    rows = rows_of(session, place)
    own = [r for r in rows if (r.valid_from, r.valid_to) == (place.first, place.last)]
    adopted = next((r for r in reversed(own) if r.state == ADOPTED), None)
    proposed = next((r for r in reversed(own) if r.state == PROPOSED), None)
    values = columns_of(limits)
    if proposed is not None:
        _same_as_seen(proposed, wish)
        keeping.change(session, proposed, values, wish.actor, wish.seen or None)
        return _adopted(session, proposed, wish) if wish.adopts else proposed
    if adopted is not None:
        _same_as_seen(adopted, wish)
    past = place.first < dt.date(wish.today.year, 1, 1)
    if (adopted is not None or past) and not wish.reason:
        raise Refused("locked" if adopted is not None else "past", field="reason")
    if wish.adopts:
        _make_room(session, place, [r for r in rows if r.state == ADOPTED], wish)
    return _new(session, place, values, wish)


def columns_of(limits: AnyLimits) -> dict[str, Any]:
    """The limits as a target's columns."""
    found = {name: getattr(limits, name, None) for name in LIMIT_COLUMNS}
    borrowed = write_borrowing(dict(limits.borrowed))
    return found | {"strict": " ".join(limits.strict) or None, "borrowed": borrowed}


def _same_as_seen(row: Target, wish: Wish) -> None:
    if wish.seen and row.lock_version != wish.seen:
        raise keeping.Overtaken(row)


def check(session: Session, place: Place, limits: AnyLimits, local: Local) -> None:
    """Refused, at ``limits``, where these can't judge: of one that follows, and what can't be meant."""
    version = place.version
    source = following.source_code(version)
    if source:
        raise Refused("follows", field="limits", code=source)
    faults = check_limits(
        limits,
        Direction(version.direction),
        version.decimals,
        version.lowest,
        version.highest,
    )
    if faults:
        raise Refused(
            f"limits_{faults[0].kind}",
            field="limits",
            read=faults[0].read,
            n=version.decimals,
            beside=faults[0].beside,
        )
    borrowing.check(session, version, place.unit_key, limits, local)


def _make_room(session: Session, place: Place, rows: Iterable[Target], wish: Wish) -> None:
    """Adopted rows give way: one of the same year is superseded, an older one ends the day before."""
    for row in rows:
        if row.valid_from >= place.first and (row.valid_to or dt.date.max) <= place.last:
            change: dict[str, Any] = {"state": SUPERSEDED, "reason": wish.reason or row.reason}
        elif row.valid_from < place.first:
            if not wish.ends_older:
                raise Refused("overlap", field="limits", day=row.valid_from)
            change = {"valid_to": place.first - dt.timedelta(days=1)}
        else:
            raise Refused("overlap", field="limits", day=row.valid_from)
        keeping.change(session, row, change, wish.actor)


def _new(session: Session, place: Place, values: dict[str, Any], wish: Wish) -> Target:
    row = Target(
        municipality_id=place.version.municipality_id,
        id=new_id(session),
        indicator_version_id=place.version.id,
        unit_key=place.unit_key,
        valid_from=place.first,
        valid_to=place.last,
        period_part=place.part,
        state=ADOPTED if wish.adopts else PROPOSED,
        reason=wish.reason,
        **values,
        **wish.actor.columns(),
    )
    session.add(row)
    session.flush()
    news = {n: (None, v) for n, v in (values | {"state": row.state}).items() if v is not None}
    audit.record(session, wish.actor, row.municipality_id, "target", row.id, news)
    return row


def _adopted(session: Session, row: Target, wish: Wish) -> Target:
    adopt(session, [row], wish.actor, reason=wish.reason, ends_older=wish.ends_older)
    return row


def clear(session: Session, place: Place, wish: Wish) -> None:
    """Take back a proposal, or end an adopted target of the year with a reason."""
    _one_after_the_other(session, place.version.municipality_id, [place.version.id])
    for row in rows_of(session, place):
        if (row.valid_from, row.valid_to) != (place.first, place.last):
            continue
        _same_as_seen(row, wish)
        if row.state == ADOPTED and not wish.reason:
            raise Refused("locked", field="reason")
        if row.state == ADOPTED and not wish.adopts:
            raise Refused("not_yours", field="limits")
        change = {"state": SUPERSEDED, "reason": wish.reason or row.reason}
        keeping.change(session, row, change, wish.actor)


def adopt(
    session: Session,
    rows: Iterable[Target],
    actor: Actor,
    *,
    body: str = "",
    case_number: str = "",
    decided_on: dt.date | None = None,
    reason: str = "",
    ends_older: bool = True,
) -> int:
    """Adopt proposals, replacing what was in force for the same time; how many."""
    count = 0
    for row in _waiting(session, rows):
        last = row.valid_to or dt.date.max
        version = session.get_one(IndicatorVersion, (row.municipality_id, row.indicator_version_id))
        place = Place(version, row.unit_key, row.valid_from.year, row.period_part)
        in_force = [
            r for r in rows_of(session, place) if r.state == ADOPTED and r.valid_from <= last
        ]
        wish = Wish(actor, row.valid_from, True, reason or row.reason, ends_older=ends_older)
        _make_room(session, place, in_force, wish)
        decided = {"body": body, "case_number": case_number, "decided_on": decided_on}
        keeping.change(session, row, {"state": ADOPTED, "note": "", **decided}, actor)
        count += 1
    return count


def give_back(session: Session, rows: Iterable[Target], note: str, actor: Actor) -> int:
    """Return proposals to those who made them, with a word on why; how many."""
    if not note.strip():
        raise Refused("empty", field="note")
    kept = keeping.within(note, LONGEST_NOTE, field="note")
    waiting = _waiting(session, rows)
    for row in waiting:
        keeping.change(session, row, {"state": RETURNED, "note": kept}, actor)
    return len(waiting)
