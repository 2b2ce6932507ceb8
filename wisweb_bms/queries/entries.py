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


def as_known(day: dt.date) -> Any:
    """The condition for entries known by the end of that day, in UTC."""
    end = dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), tzinfo=dt.UTC)
    return Entry.at < end
