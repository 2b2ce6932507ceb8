"""Keeps others' figures beside ours, a preliminary one and its correction each with its own date."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.models import Comparison
from wisweb_bms.models.ids import new_id

STAGES = ("preliminary", "final", "corrected")


def keep_comparison(
    session: Session,
    municipality_id: int,
    indicator_id: int,
    series: str,
    period_key: str,
    value: Decimal,
    stage: str,
    day: dt.date,
    source: str,
) -> bool:
    """One figure of one stage; False where it stood so already. Flushed, not committed."""
    row = session.scalars(
        select(Comparison).where(
            Comparison.municipality_id == municipality_id,
            Comparison.indicator_id == indicator_id,
            Comparison.series == series,
            Comparison.period_key == period_key,
            Comparison.stage == stage,
        )
    ).one_or_none()
    if row is not None and row.value == value:
        return False
    if row is None:
        row = Comparison(
            municipality_id=municipality_id,
            id=new_id(session),
            indicator_id=indicator_id,
            series=series,
            period_key=period_key,
            stage=stage,
        )
        session.add(row)
    row.value, row.retrieved_on, row.source = value, day, source
    session.flush()
    return True
