"""Counts what hangs on an indicator's newest definition, for the choice between correction and new version."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wisweb_bms.models import IndicatorVersion, Measurement, MeasurementPoint, Target
from wisweb_bms.models.target import ADOPTED, PROPOSED


@dataclass(frozen=True, slots=True)
class Effect:
    """Reported figures and targets of the newest version, and planned measurements without a figure."""

    figures: int
    planned: int
    targets: int


def version_effect(session: Session, newest: IndicatorVersion) -> Effect:
    """What a correction would be read into, and a new version leave behind."""
    figures, planned = session.execute(
        select(
            func.count(Measurement.entry_id),
            func.count(Measurement.id) - func.count(Measurement.entry_id),
        )
        .join(
            MeasurementPoint,
            (MeasurementPoint.municipality_id == Measurement.municipality_id)
            & (MeasurementPoint.id == Measurement.point_id),
        )
        .where(
            Measurement.municipality_id == newest.municipality_id,
            Measurement.excluded.is_(False),
            MeasurementPoint.indicator_version_id == newest.id,
        )
    ).one()
    targets = session.scalar(
        select(func.count(Target.id)).where(
            Target.municipality_id == newest.municipality_id,
            Target.indicator_version_id == newest.id,
            Target.state.in_((ADOPTED, PROPOSED)),
        )
    )
    return Effect(figures, planned, targets or 0)
