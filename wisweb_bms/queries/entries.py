"""The entries behind a measurement, and which of them were known on a day."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.models import Entry, Measurement


def entries(session: Session, measurement: Measurement) -> tuple[Entry, ...]:
    """All entries of a measurement, newest first."""
    return tuple(
        session.scalars(
            select(Entry)
            .where(
                Entry.municipality_id == measurement.municipality_id,
                Entry.measurement_id == measurement.id,
            )
            .order_by(Entry.sequence.desc())
        )
    )


def by_the_end_of(column: Any, day: dt.date) -> Any:
    """The condition for moments up to the end of that day, in UTC."""
    return column < dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), tzinfo=dt.UTC)
