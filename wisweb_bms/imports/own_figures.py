"""A table of statistics beside what stands: what our own row and the chosen others would change, and the saving."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import (
    Comparison,
    Entry,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
)
from wisweb_bms.services import comparisons, indicators, plan, report
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Refused

from .official_table import Statistics

NEW, CHANGED, SAME, EMPTY, LOCKED, TWICE = "new", "changed", "same", "empty", "locked", "twice"
SAVED: Final = (NEW, CHANGED)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the sender wants of the table: series → indicator, our rows, the others, and the stage."""

    indicators: Mapping[str, int]
    own: Sequence[str]
    others: Sequence[str]
    stage: str
    day: dt.date
    source: str
    unit_key: str
    upload_id: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """The measurement that a figure would go to, with the entry that stands."""

    measurement: Measurement | None = None
    point: MeasurementPoint | None = None
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell of the table, and what becomes of it; ``said`` is a symbol, or the two things it says.

    ``region`` is empty for our own; ``was`` is what stands, with why it was corrected in ``because``.
    """

    what: str
    indicator: Indicator
    series: str
    period: str
    region: str = ""
    value: Decimal | None = None
    was: Decimal | None = None
    because: str = ""
    said: str = ""
    standing: Standing = Standing()


def look(session: Session, municipality_id: int, table: Statistics, wish: Wish) -> list[Figure]:
    """Every figure that was wished for, and what it would change; nothing is written.

    Refused where two series go to one indicator, an indicator is not filled in as one figure, or
    neither our own row nor another is chosen.
    """
    if len(set(wish.indicators.values())) < len(wish.indicators):
        raise Refused("two_series")
    if not wish.own and not wish.others:
        raise Refused("no_row")
    rows = {i: session.get_one(Indicator, (municipality_id, i)) for i in wish.indicators.values()}
    for row in rows.values():
        if indicators.latest(session, row).entry_kind != "number":
            raise Refused("not_a_number", code=row.code)
    standing = _standing(session, municipality_id, rows, wish.unit_key)
    beside = _beside(session, municipality_id, rows, wish.stage)
    found: list[Figure] = []
    for series, indicator_id in wish.indicators.items():
        row = rows[indicator_id]
        for period in table.periods if wish.own else ():
            there = standing.get((indicator_id, period), Standing())
            found.append(_own(table, wish, row, series, period, there))
        found += _others(table, wish, row, series, beside)
    return found


def _own(
    table: Statistics, wish: Wish, row: Indicator, series: str, period: str, there: Standing
) -> Figure:
    """One period of our own rows: the one figure that they have together."""
    places = [(region, series, period) for region in wish.own]
    values = {table.values[p] for p in places if p in table.values}
    twice = [table.twice[p] for p in places if p in table.twice]
    said = next((table.missing[p] for p in reversed(places) if p in table.missing), "")
    if len(values) > 1 or twice:
        both = twice or [f"{v.normalize():f}".replace(".", ",") for v in sorted(values)]
        return Figure(TWICE, row, series, period, said="; ".join(both), standing=there)
    if not values:
        return Figure(EMPTY, row, series, period, said=said, standing=there)
    value, measurement = values.pop(), there.measurement
    was = measurement.value if measurement is not None else None
    because = there.entry.reason if there.entry is not None else ""
    what = NEW
    if measurement is not None and measurement.entry_id is not None:
        stays = (measurement.stage == "preliminary") == (wish.stage == "preliminary")
        what = SAME if was == value and stays else CHANGED
    if what != SAME and there.point and measurement and report.is_locked(there.point, measurement):
        what = LOCKED
    return Figure(what, row, series, period, "", value, was, because, "", there)


def _others(
    table: Statistics,
    wish: Wish,
    row: Indicator,
    series: str,
    beside: Mapping[tuple[int, str, str], Decimal | None],
) -> Iterator[Figure]:
    for region in wish.others:
        name = series_name(table, region)
        for period in table.periods:
            place = (region, series, period)
            if place in table.twice:
                yield Figure(TWICE, row, series, period, name, said=table.twice[place])
            value = table.values.get(place)
            if value is None:
                continue
            known = beside.get((row.id, name, period))
            what = NEW if known is None else SAME if known == value else CHANGED
            yield Figure(what, row, series, period, name, value, known)


def keep(
    session: Session, municipality_id: int, figures: Iterable[Figure], wish: Wish, actor: Actor
) -> set[int]:
    """Save what is new and changed; flushed, not committed. Refused where a change has no reason.

    The ids of the measurement points that figures of our own were saved in.
    """
    points: set[int] = set()
    saved = [figure for figure in figures if figure.what in SAVED]
    if not wish.reason and any(needs_reason(figure) for figure in saved):
        raise Refused("no_reason")
    for figure in saved:
        assert figure.value is not None
        if figure.region:
            comparisons.keep_comparison(
                session,
                municipality_id,
                figure.indicator.id,
                figure.region,
                figure.period,
                figure.value,
                wish.stage,
                wish.day,
                wish.source[:300],
            )
        else:
            points.add(_report(session, figure, figure.value, wish, actor))
    return points


def needs_reason(figure: Figure) -> bool:
    """Whether it takes the place of a figure of our own that stands."""
    return figure.what == CHANGED and not figure.region


def series_name(table: Statistics, region: str) -> str:
    """What a region's series is called: its number and name."""
    label = table.regions[region]
    code = region.removesuffix("00") if len(region) == 6 else region
    return (label if label == code or code in label else f"{code} {label}")[:200]


def _standing(
    session: Session, municipality_id: int, ids: Iterable[int], unit_key: str
) -> dict[tuple[int, str], Standing]:
    """(indicator, period) → what stands at the newest measuring date."""
    point = MeasurementPoint
    asked = (
        select(point, Measurement, Entry)
        .outerjoin(
            Measurement,
            (Measurement.municipality_id == point.municipality_id)
            & (Measurement.point_id == point.id)
            & (Measurement.unit_key == unit_key),
        )
        .outerjoin(
            Entry,
            (Entry.municipality_id == Measurement.municipality_id)
            & (Entry.id == Measurement.entry_id),
        )
        .where(point.municipality_id == municipality_id, point.indicator_id.in_(list(ids)))
        .order_by(point.measuring_date)
    )
    found: dict[tuple[int, str], Standing] = {}
    for at, measurement, entry in session.execute(asked):
        found[(at.indicator_id, at.period_key)] = Standing(measurement, at, entry)
    return found


def _beside(
    session: Session, municipality_id: int, ids: Iterable[int], stage: str
) -> dict[tuple[int, str, str], Decimal | None]:
    asked = select(Comparison).where(
        Comparison.municipality_id == municipality_id,
        Comparison.indicator_id.in_(list(ids)),
        Comparison.stage == stage,
    )
    return {(c.indicator_id, c.series, c.period_key): c.value for c in session.scalars(asked)}


def _report(session: Session, figure: Figure, value: Decimal, wish: Wish, actor: Actor) -> int:
    version = indicators.latest(session, figure.indicator)
    measurement = _measurement(session, version, figure, wish.unit_key)
    parts = f"{wish.upload_id}:{measurement.id}"
    figures: dict[str, Any] = {
        "value": value,
        "weight": measurement.weight,
        "stage": wish.stage,
    }
    report.report(
        session,
        measurement,
        figures,
        actor,
        send_key=hashlib.sha256(parts.encode()).hexdigest()[:40],
        based_on_id=measurement.entry_id,
        source=wish.source[:300],
        reason=wish.reason[:500] if measurement.entry_id is not None else "",
    )
    return measurement.point_id


def _measurement(
    session: Session, version: IndicatorVersion, figure: Figure, unit_key: str
) -> Measurement:
    """The whole municipality's measurement of the period, planned where it is not yet."""
    if figure.standing.measurement is not None:
        found = figure.standing.measurement
    else:
        period, point = Period.parse(figure.period), figure.standing.point
        date = point.measuring_date if point else period.last
        made = plan.plan_point(
            session, version, period, [unit_key], deadline=period.last, measuring_date=date
        )
        asked = select(Measurement).where(
            Measurement.municipality_id == version.municipality_id,
            Measurement.point_id == made.id,
            Measurement.unit_key == unit_key,
        )
        found = session.scalars(asked).one()
    if found.entry_id is None and version.operator != "none":
        found.total_below = True
        session.flush()
    return found
