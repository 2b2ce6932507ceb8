"""Changes to what is planned: left out, not applicable, another deadline, an indicator that ends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import delete, exists, func, select
from sqlalchemy.orm import Session

from wisweb_bms.models import Entry, Indicator, Measurement, MeasurementPoint

from . import audit, keeping
from .actor import Actor
from .indicators import set_life_cycle
from .keeping import Refused


def exclude(session: Session, rows: Sequence[Measurement], actor: Actor) -> int:
    """Leave planned measurements out of the plan, remembered so that repeating the plan keeps it so."""
    for row in rows:
        if row.entry_id is not None:
            raise Refused("reported_already")
    return sum(keeping.write(session, row, {"excluded": True}, actor) for row in rows)


def include(session: Session, rows: Sequence[Measurement], actor: Actor) -> int:
    """Take them into the plan again, and let a measurement that was not applicable be expected."""
    values = {"excluded": False, "not_applicable": None}
    return sum(keeping.write(session, row, values, actor) for row in rows)


def not_applicable(session: Session, rows: Sequence[Measurement], reason: str, actor: Actor) -> int:
    """Say why a measurement does not apply; it is shown, and not expected."""
    if not reason.strip():
        raise Refused("empty", field="grunn")
    for row in rows:
        if row.entry_id is not None:
            raise Refused("reported_already")
    return sum(
        keeping.write(session, row, {"not_applicable": reason.strip()}, actor) for row in rows
    )


def move_deadline(session: Session, point: MeasurementPoint, day: dt.date, actor: Actor) -> None:
    """Give the point another deadline, not before its period has ended."""
    if day < point.last_day:
        raise Refused("deadline_early", day=point.last_day)
    keeping.write(session, point, {"deadline": day}, actor)


def emptied_by_ending(
    session: Session, indicator: Indicator, day: dt.date
) -> Sequence[tuple[MeasurementPoint, Measurement]]:
    """The empty planned measurements after the day, which ending the indicator would remove."""
    asked = (
        select(MeasurementPoint, Measurement)
        .join(
            Measurement,
            (Measurement.municipality_id == MeasurementPoint.municipality_id)
            & (Measurement.point_id == MeasurementPoint.id),
        )
        .where(
            MeasurementPoint.municipality_id == indicator.municipality_id,
            MeasurementPoint.indicator_id == indicator.id,
            MeasurementPoint.last_day > day,
            Measurement.entry_id.is_(None),
            ~exists().where(
                Entry.municipality_id == Measurement.municipality_id,
                Entry.measurement_id == Measurement.id,
            ),
        )
        .order_by(MeasurementPoint.last_day, Measurement.unit_key)
    )
    return [(point, row) for point, row in session.execute(asked)]


def end(session: Session, indicator: Indicator, day: dt.date, actor: Actor) -> int:
    """End the indicator after the day; how many empty measurements went. What is reported stays."""
    empty = emptied_by_ending(session, indicator, day)
    remove(session, indicator.municipality_id, [row.id for _, row in empty])
    remove_bare_points(session, indicator.municipality_id, {point.id for point, _ in empty})
    set_life_cycle(session, indicator, "ended", actor)
    removed = {"planned_measurements": (len(empty), 0), "ended_after": (None, day)}
    audit.record(session, actor, indicator.municipality_id, "indicator", indicator.id, removed)
    return len(empty)


def take_back(
    session: Session,
    municipality_id: int,
    measurement_ids: Sequence[int],
    point_ids: Sequence[int],
    reason: str,
) -> None:
    """Take out what was planned; Refused with the reason and the count once anything is reported on it."""
    reported = session.scalar(
        select(func.count(Entry.id)).where(
            Entry.municipality_id == municipality_id, Entry.measurement_id.in_(measurement_ids)
        )
    )
    if reported:
        raise Refused(reason, count=reported)
    remove(session, municipality_id, measurement_ids)
    remove_bare_points(session, municipality_id, set(point_ids))


def remove(session: Session, municipality_id: int, measurement_ids: Sequence[int]) -> None:
    """Take out planned measurements that hold nothing."""
    session.execute(
        delete(Measurement).where(
            Measurement.municipality_id == municipality_id,
            Measurement.id.in_(measurement_ids),
            Measurement.entry_id.is_(None),
        )
    )


def remove_bare_points(session: Session, municipality_id: int, point_ids: set[int]) -> None:
    """Take out those of the points that no measurement is left at."""
    held = exists().where(
        Measurement.municipality_id == municipality_id, Measurement.point_id == MeasurementPoint.id
    )
    session.execute(
        delete(MeasurementPoint)
        .where(
            MeasurementPoint.municipality_id == municipality_id,
            MeasurementPoint.id.in_(point_ids),
            ~held,
        )
        .execution_options(synchronize_session=False)
    )
    session.expire_all()
