"""After reporting: approval, locking of a period, and opening again for one unit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.models import Indicator, Measurement, MeasurementPoint
from wisweb_bms.models.local import EVERYBODYS, Local

from . import keeping
from .actor import Actor


def of_period(
    session: Session,
    municipality_id: int,
    period_key: str,
    unit_keys: Iterable[str],
    local: Local = EVERYBODYS,
) -> Sequence[Measurement]:
    """The measurements of these units at every point of that period."""
    return session.scalars(
        select(Measurement)
        .join(
            MeasurementPoint,
            (MeasurementPoint.municipality_id == Measurement.municipality_id)
            & (MeasurementPoint.id == Measurement.point_id),
        )
        .join(
            Indicator,
            (Indicator.municipality_id == MeasurementPoint.municipality_id)
            & (Indicator.id == MeasurementPoint.indicator_id),
        )
        .where(
            Indicator.deleted_at.is_(None),
            Measurement.municipality_id == municipality_id,
            Measurement.excluded.is_(False),
            Measurement.unit_key.in_(list(unit_keys)),
            local.is_within(Measurement.unit_key),
            MeasurementPoint.period_key == period_key,
        )
    ).all()


def waits(row: Measurement) -> bool:
    """Whether it is reported and not approved."""
    return row.entry_id is not None and row.approved_at is None


def approve(session: Session, rows: Iterable[Measurement], actor: Actor) -> int:
    """Approve what is reported and not approved; how many. Flushed, not committed."""
    waiting = [row for row in rows if waits(row)]
    for row in waiting:
        keeping.write(session, row, {"approved_at": now(), "approved_by": actor.key}, actor)
    return len(waiting)


def reopen(session: Session, rows: Iterable[Measurement], actor: Actor) -> int:
    """Take the approval back and let the unit report although the period is locked; how many.

    That is after the lock, also where the clock of whoever locked it was ahead.
    """
    found = list(rows)
    if not found:
        return 0
    locked = select(func.max(MeasurementPoint.locked_at)).where(
        MeasurementPoint.municipality_id == found[0].municipality_id,
        MeasurementPoint.id.in_({row.point_id for row in found}),
    )
    opened = max(filter(None, (now(), session.scalar(locked))))
    values: dict[str, Any] = {"approved_at": None, "approved_by": None, "reopened_at": opened}
    for row in found:
        keeping.write(session, row, values, actor)
    return len(found)


def points_of(
    session: Session, municipality_id: int, period_key: str
) -> Sequence[MeasurementPoint]:
    """Every indicator's point of that period."""
    return session.scalars(
        select(MeasurementPoint).where(
            MeasurementPoint.municipality_id == municipality_id,
            MeasurementPoint.period_key == period_key,
        )
    ).all()


def lock(session: Session, municipality_id: int, period_key: str, actor: Actor) -> int:
    """Take nothing more in for the period; how many points.

    That is after whatever was opened for a unit before, also where that one's clock was ahead.
    """
    points = [p for p in points_of(session, municipality_id, period_key) if p.locked_at is None]
    opened = select(func.max(Measurement.reopened_at)).where(
        Measurement.municipality_id == municipality_id,
        Measurement.point_id.in_([p.id for p in points]),
    )
    before = session.scalar(opened)
    after = now() if before is None else max(now(), before + dt.timedelta(microseconds=1))
    values = {"locked_at": after, "locked_by": actor.key}
    return sum(keeping.write(session, p, values, actor) for p in points)


def unlock(session: Session, municipality_id: int, period_key: str, actor: Actor) -> int:
    """Take figures in for the period again; how many points."""
    points = [p for p in points_of(session, municipality_id, period_key) if p.locked_at is not None]
    return sum(
        keeping.write(session, p, {"locked_at": None, "locked_by": None}, actor) for p in points
    )
