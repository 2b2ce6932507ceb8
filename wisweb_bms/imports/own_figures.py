"""A table of statistics into what we keep: our own row as measurements, chosen others as comparisons."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Indicator, IndicatorVersion, Measurement, MeasurementPoint
from wisweb_bms.services import comparisons, indicators, plan, report
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused

from .statistics import Statistics


@dataclass(frozen=True, slots=True)
class Wish:
    """What the sender wants of the table: series → indicator, our row, the others, and the stage."""

    indicators: Mapping[str, int]
    own: str
    others: Sequence[str]
    stage: str
    day: dt.date
    source: str
    unit_key: str
    upload_id: int


@dataclass(slots=True)
class Kept:
    """How many figures were saved, corrected, left as they were, or stood empty in the table."""

    new: int = 0
    corrected: int = 0
    same: int = 0
    empty: int = 0
    others: int = 0
    locked: int = 0


def keep(
    session: Session, municipality_id: int, table: Statistics, wish: Wish, actor: Actor
) -> Kept:
    """Everything that was wished for; flushed, not committed. An empty cell is nothing, never zero.

    Refused where two series go to one indicator, or an indicator is not filled in as one figure.
    """
    if len(set(wish.indicators.values())) < len(wish.indicators):
        raise Refused("two_series")
    kept = Kept()
    for series, indicator_id in wish.indicators.items():
        row = session.get_one(Indicator, (municipality_id, indicator_id))
        version = indicators.latest(session, row)
        if version.entry_kind != "number":
            raise Refused("not_a_number", code=row.code)
        for period in table.periods:
            value = table.values.get((wish.own, series, period))
            if wish.own and value is None:
                kept.empty += 1
            elif wish.own and value is not None:
                _own(session, version, Period.parse(period), value, wish, actor, kept)
            for other in wish.others:
                found = table.values.get((other, series, period))
                if found is None:
                    continue
                kept.others += comparisons.keep_comparison(
                    session,
                    municipality_id,
                    indicator_id,
                    series_name(table, other),
                    period,
                    found,
                    wish.stage,
                    wish.day,
                    wish.source[:300],
                )
    return kept


def series_name(table: Statistics, region: str) -> str:
    """What a region's series is called: its number and name."""
    label = table.regions[region]
    code = region.removesuffix("00") if len(region) == 6 else region
    return (label if label == code or code in label else f"{code} {label}")[:200]


def _own(
    session: Session,
    version: IndicatorVersion,
    period: Period,
    value: Decimal,
    wish: Wish,
    actor: Actor,
    kept: Kept,
) -> None:
    measurement = _measurement(session, version, period, wish.unit_key)
    stays = (measurement.stage == "preliminary") == (wish.stage == "preliminary")
    if measurement.entry_id is not None and measurement.value == value and stays:
        kept.same += 1
        return
    was = measurement.entry_id
    parts = f"{wish.upload_id}:{measurement.id}"
    try:
        report.report(
            session,
            measurement,
            {"value": value, "weight": measurement.weight, "stage": wish.stage},
            actor,
            send_key=hashlib.sha256(parts.encode()).hexdigest()[:40],
            based_on_id=was,
            source=wish.source[:300],
            reason=wish.source[:500] if was is not None else "",
        )
    except report.Locked:
        kept.locked += 1
        return
    kept.new += was is None
    kept.corrected += was is not None


def _measurement(
    session: Session, version: IndicatorVersion, period: Period, unit_key: str
) -> Measurement:
    """The whole municipality's measurement of the period, planned where it is not yet."""
    point = session.scalars(
        select(MeasurementPoint)
        .where(
            MeasurementPoint.municipality_id == version.municipality_id,
            MeasurementPoint.indicator_id == version.indicator_id,
            MeasurementPoint.period_key == period.key,
        )
        .order_by(MeasurementPoint.measuring_date.desc())
        .limit(1)
    ).one_or_none()
    date = point.measuring_date if point else period.last
    made = plan.plan_point(
        session, version, period, [unit_key], deadline=period.last, measuring_date=date
    )
    found = session.scalars(
        select(Measurement).where(
            Measurement.municipality_id == version.municipality_id,
            Measurement.point_id == made.id,
            Measurement.unit_key == unit_key,
        )
    ).one()
    if found.entry_id is None and version.operator != "none":
        found.total_below = True
        session.flush()
    return found
