"""The municipality's settings: privacy threshold, least coverage, approval."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from wisweb_bms.models import (
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
)
from wisweb_bms.models.base import along

from . import audit
from .actor import Actor
from .keeping import Overtaken, Refused, stands_at

ABOUT_PEOPLE = ("survey", "mean")


def save_settings(
    session: Session,
    row: MunicipalityRow,
    values: Mapping[str, Any],
    actor: Actor,
    seen: int | None = None,
) -> None:
    """Write what differs; Refused where answers exist and the privacy threshold would sink."""
    raised = update(MunicipalityRow).where(MunicipalityRow.id == row.id)
    if seen is not None:
        raised = raised.where(stands_at(MunicipalityRow, seen))
    done: Any = session.execute(raised.values(lock_version=MunicipalityRow.lock_version + 1))
    session.refresh(row)
    if not done.rowcount:
        raise Overtaken(row)
    if values["privacy_k"] < row.privacy_k and has_answers(session, row.id):
        raise Refused("k_lowered", field="privacy_k", k=row.privacy_k)
    changes = {n: (getattr(row, n), v) for n, v in values.items() if getattr(row, n) != v}
    for name, (_, value) in changes.items():
        setattr(row, name, value)
    session.flush()
    audit.record(session, actor, row.id, "municipality", row.id, changes)


def has_answers(session: Session, municipality_id: int) -> bool:
    """Whether anything about people is reported."""
    point, version = MeasurementPoint, IndicatorVersion
    asked = (
        select(Measurement.id)
        .join(point, along(Measurement.point_id, point))
        .join(version, along(point.indicator_version_id, version))
        .join(Indicator, along(point.indicator_id, Indicator))
        .where(
            Measurement.municipality_id == municipality_id,
            Measurement.entry_id.is_not(None),
            or_(Indicator.privacy.is_(True), version.entry_kind.in_(ABOUT_PEOPLE)),
        )
    )
    return session.scalar(asked.limit(1)) is not None
