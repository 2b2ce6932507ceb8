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

from .actor import Actor

CARRIED = ("headcount", "forecast")
"""What stays as it was where a report says nothing of it: not every form and file has these fields."""


class ReasonMissing(ValueError):
    """A correction says why the earlier figure was wrong."""


class Locked(ValueError):
    """The point is locked, and no exception is made for the unit."""


def needs_reason(measurement: Any, based_on_id: int | None) -> bool:
    """Whether the report corrects what its sender saw, or anything that is approved."""
    if measurement.entry_id is None:
        return False
    return measurement.entry_id == based_on_id or measurement.approved_at is not None


def is_locked(point: MeasurementPoint, measurement: Measurement) -> bool:
    """Whether nothing more is taken in: locked, and not reopened for the unit since."""
    if point.locked_at is None:
        return False
    return measurement.reopened_at is None or measurement.reopened_at < point.locked_at


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a report: its entry, and the entry that came in between, if any."""

    entry: Entry
    repeated: bool = False
    overtaken: Entry | None = None


def report(
    session: Session,
    measurement: Measurement,
    figures: Mapping[str, Any],
    actor: Actor,
    *,
    send_key: str,
    based_on_id: int | None = None,
    comment: str = "",
    source: str = "",
    reason: str = "",
) -> Saved:
    """Append an entry; flushed, not committed.

    The same ``send_key`` again changes nothing and gives the entry it made. A measurement that
    somebody else reported after the form was opened keeps both entries: this one is shown, the
    other is handed back as ``overtaken``. ReasonMissing where a known or an approved figure is
    corrected silently, Locked where the point is locked for the unit.
    """
    earlier = entry_of_send_key(session, measurement.municipality_id, send_key)
    if earlier is not None:
        return Saved(earlier, repeated=True)
    entry_id = first_in_line(session, measurement)
    point = session.get_one(MeasurementPoint, (measurement.municipality_id, measurement.point_id))
    if is_locked(point, measurement):
        raise Locked
    if needs_reason(measurement, based_on_id) and not reason:
        raise ReasonMissing
    overtaken = _overtaken(session, measurement, based_on_id)
    figures = {name: getattr(measurement, name) for name in CARRIED} | dict(figures)
    entry = Entry(
        municipality_id=measurement.municipality_id,
        id=entry_id,
        measurement_id=measurement.id,
        based_on_id=based_on_id,
        comment=comment,
        source=source,
        reason=reason,
        send_key=send_key,
        **{name: figures[name] for name in FIGURES if name in figures},
        **actor.columns(),
    )
    try:
        with session.begin_nested():
            session.add(entry)
            session.flush()
    except IntegrityError:
        found = entry_of_send_key(session, measurement.municipality_id, send_key)
        if found is None:
            raise
        return Saved(found, repeated=True)
    _stand(measurement, entry)
    session.flush()
    return Saved(entry, overtaken=overtaken)


def entry_of_send_key(session: Session, municipality_id: int, send_key: str) -> Entry | None:
    """The entry a repeated send has already made."""
    return session.scalars(
        select(Entry).where(Entry.municipality_id == municipality_id, Entry.send_key == send_key)
    ).one_or_none()


def _overtaken(session: Session, measurement: Measurement, based_on_id: int | None) -> Entry | None:
    if measurement.entry_id is None or measurement.entry_id == based_on_id:
        return None
    return session.get(Entry, (measurement.municipality_id, measurement.entry_id))


def _stand(measurement: Measurement, entry: Entry) -> None:
    for name in FIGURES:
        setattr(measurement, name, getattr(entry, name))
    measurement.entry_id = entry.id
    measurement.comment = entry.comment
    measurement.reported_at = entry.at
    measurement.approved_at = None
    measurement.approved_by = None
