"""Reports a measurement: an entry is appended, and the newest one's figures stand on the measurement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from wisweb_bms.models import FIGURES, Entry, Measurement, MeasurementPoint
from wisweb_bms.models.ids import first_in_line
from wisweb_bms.models.measurement import moment_after, standing

from .actor import Actor
from .sends import CARRIED, Earlier, earlier_sends, says_the_same

LONGEST_COMMENT = 4000
LONGEST_REASON = 500


class ReasonMissing(ValueError):
    """A correction says why the earlier figure was wrong."""


class Locked(ValueError):
    """The point is locked, and no exception is made for the unit."""


def needs_reason(measurement: Any, based_on_id: int | None, own: Entry | None) -> bool:
    """Whether the report corrects what its sender saw, or anything that is approved.

    ``own`` is what the same form has sent before. Its sender may never have had an answer, so what
    replaces it says why only where it had to itself.
    """
    if measurement.entry_id is None:
        return False
    if measurement.entry_id == based_on_id or measurement.approved_at is not None:
        return True
    if own is None or measurement.entry_id != own.id:
        return False
    return own.based_on_id is not None and bool(own.reason)


def stage_of(measurement: Any, figures: Mapping[str, Any]) -> str:
    """Preliminary where that is said, else final, or corrected where a final figure stands already."""
    if figures.get("stage") == "preliminary":
        return "preliminary"
    reported = measurement.entry_id is not None and measurement.stage != "preliminary"
    return "corrected" if reported else "final"


def base_of(measurement: Any, based_on_id: int | None, own: Entry | None) -> int | None:
    """The entry that the sender knows of: what stands as the form showed it, else what they sent last."""
    if own is None or measurement.entry_id == based_on_id:
        return based_on_id
    return own.id


def is_locked(point: MeasurementPoint, measurement: Measurement) -> bool:
    """Whether nothing more is taken in: locked, and not reopened for the unit since."""
    if point.locked_at is None:
        return False
    return measurement.reopened_at is None or measurement.reopened_at < point.locked_at


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a report: its entry, and the entry that came in between, if any.

    A repeated one changed nothing and tells the same again; ``followed`` is then what was reported
    since, and stands.
    """

    entry: Entry
    repeated: bool = False
    overtaken: Entry | None = None
    followed: Entry | None = None


def report(
    session: Session,
    measurement: Measurement,
    figures: Mapping[str, Any],
    actor: Actor,
    *,
    send_key: str,
    based_on_id: int | None = None,
    comment: str | None = "",
    source: str = "",
    reason: str = "",
) -> Saved:
    """Append an entry; flushed, not committed.

    The same ``send_key`` again, with the same figures and words for the same measurement, changes
    nothing and gives the entry it made; anything else is a new entry. A measurement that somebody
    else reported after the form was opened keeps both entries: this one is shown, the other is
    handed back as ``overtaken``. No comment (None) lets the one there is stay. ReasonMissing where a
    known or an approved figure is corrected silently, Locked where the point is locked for the unit.
    """
    entry_id = first_in_line(session, measurement)
    earlier = _earlier(session, measurement, send_key, actor)
    own = earlier.entry
    if own is not None and says_the_same(own, figures, comment, source, reason):
        return _repeated(session, measurement, own)
    point = session.get_one(MeasurementPoint, (measurement.municipality_id, measurement.point_id))
    if is_locked(point, measurement):
        raise Locked
    if needs_reason(measurement, based_on_id, own) and not reason:
        raise ReasonMissing
    based_on_id = base_of(measurement, based_on_id, own)
    came_between = measurement.entry_id not in (None, based_on_id)
    overtaken = _standing(session, measurement) if came_between else None
    figures = {name: getattr(measurement, name) for name in CARRIED} | dict(figures)
    figures["stage"] = stage_of(measurement, figures)
    entry = Entry(
        municipality_id=measurement.municipality_id,
        id=entry_id,
        measurement_id=measurement.id,
        based_on_id=based_on_id,
        comment=measurement.comment if comment is None else comment,
        source=source,
        reason=reason if measurement.entry_id is not None else "",
        send_key=earlier.free_key,
        **{name: figures[name] for name in FIGURES if name in figures},
        **actor.columns(),
    )
    entry.at = moment_after(measurement, entry.at)
    _append(session, measurement, entry, send_key, actor)
    _stand(measurement, entry)
    session.flush()
    return Saved(entry, overtaken=overtaken)


def _repeated(session: Session, measurement: Measurement, own: Entry) -> Saved:
    if measurement.entry_id != own.id:
        return Saved(own, repeated=True, followed=_standing(session, measurement))
    before = session.scalars(
        select(Entry)
        .where(
            Entry.municipality_id == own.municipality_id,
            Entry.measurement_id == own.measurement_id,
            Entry.sequence < own.sequence,
        )
        .order_by(Entry.sequence.desc())
        .limit(1)
    ).one_or_none()
    was_known = before is None or before.id == own.based_on_id
    return Saved(own, repeated=True, overtaken=None if was_known else before)


def _earlier(session: Session, measurement: Measurement, send_key: str, actor: Actor) -> Earlier:
    sent = {measurement.id: send_key}
    return earlier_sends(session, measurement.municipality_id, sent, actor)[measurement.id]


def _append(
    session: Session, measurement: Measurement, entry: Entry, send_key: str, actor: Actor
) -> None:
    """Flushed; under another key where another measurement has just taken this one.

    This measurement is locked, so its own entries can't have.
    """
    try:
        with session.begin_nested():
            session.add(entry)
            session.flush()
    except IntegrityError:
        entry.send_key = _earlier(session, measurement, send_key, actor).free_key
        session.add(entry)
        session.flush()


def _standing(session: Session, measurement: Measurement) -> Entry | None:
    if measurement.entry_id is None:
        return None
    return session.get(Entry, (measurement.municipality_id, measurement.entry_id))


def _stand(measurement: Measurement, entry: Entry) -> None:
    for name, value in standing(entry).items():
        setattr(measurement, name, value)
    measurement.approved_at = None
    measurement.approved_by = None
