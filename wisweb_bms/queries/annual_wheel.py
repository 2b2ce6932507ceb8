"""The measuring year of some units: what is measured when, and by when it is reported."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select, true
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Action, Indicator, Measurement, MeasurementPoint, YearEvent
from wisweb_bms.models.action import has_work_left
from wisweb_bms.models.base import along
from wisweb_bms.models.local import Local


@dataclass(frozen=True, slots=True)
class WheelEvent:
    """A deadline with the period it is for: which indicators, of how many units, and what is left."""

    period: Period
    measuring_date: dt.date
    deadline: dt.date
    indicators: tuple[str, ...]
    units: int
    lacking: int


@dataclass(frozen=True, slots=True)
class ActionDeadline:
    """An open action of one person's, by its deadline."""

    id: int
    unit_key: str
    title: str
    deadline: dt.date


@dataclass(frozen=True, slots=True)
class YearSpan:
    """An event of the municipality's own: from the first to the last of its months, every year."""

    id: int
    text: str
    month_from: int
    month_to: int

    def days(self, year: int) -> tuple[dt.date, dt.date]:
        """Its first and last day where it begins in that year."""
        ends = year + (self.month_to < self.month_from)
        last = dt.date(ends + self.month_to // 12, self.month_to % 12 + 1, 1) - dt.timedelta(days=1)
        return dt.date(year, self.month_from, 1), last


def year_spans(session: Session, municipality_id: int) -> tuple[YearSpan, ...]:
    """The municipality's own events, in the order of the year."""
    asked = (
        select(YearEvent.id, YearEvent.text, YearEvent.month_from, YearEvent.month_to)
        .where(YearEvent.municipality_id == municipality_id, YearEvent.deleted_at.is_(None))
        .order_by(YearEvent.month_from, YearEvent.month_to, YearEvent.id)
    )
    return tuple(YearSpan(*row) for row in session.execute(asked))


def action_deadlines(
    session: Session, municipality_id: int, user_key: str, first: dt.date, last: dt.date
) -> tuple[ActionDeadline, ...]:
    """The open actions a person is responsible for, from the first to the last day, in order."""
    asked = (
        select(Action.id, Action.unit_key, Action.title, Action.deadline)
        .where(
            Action.municipality_id == municipality_id,
            Action.responsible_key == user_key,
            Action.deadline.between(first, last),
            has_work_left(),
        )
        .order_by(Action.deadline, Action.id)
    )
    return tuple(ActionDeadline(*row) for row in session.execute(asked))


def wheel_events(
    session: Session,
    municipality_id: int,
    unit_keys: Collection[str],
    first: dt.date,
    last: dt.date,
    local: Local,
    seen_at: str | None = None,
) -> tuple[WheelEvent, ...]:
    """Deadlines from the first to the last day, in order, in one statement.

    Of the indicators that are seen at the unit of the page, where it is about one.
    """
    seen = true() if seen_at is None else local.seen_at(seen_at)
    point = MeasurementPoint
    asked = (
        select(
            point.period_key,
            point.measuring_date,
            point.deadline,
            Indicator.code,
            Indicator.name,
            Measurement.unit_key,
            Measurement.entry_id,
        )
        .join(Measurement, along(Measurement.point_id, point))
        .join(Indicator, along(point.indicator_id, Indicator))
        .where(
            point.municipality_id == municipality_id,
            point.deadline.between(first, last),
            Measurement.excluded.is_(False),
            Measurement.not_applicable.is_(None),
            Indicator.deleted_at.is_(None),
            local.is_within(Measurement.unit_key),
            seen,
        )
        .order_by(point.deadline, point.last_day)
    )
    grouped: dict[tuple[dt.date, str, dt.date], tuple[dict[str, None], set[str], list[bool]]] = {}
    for row in session.execute(asked):
        if row.unit_key not in unit_keys:
            continue
        key = (row.deadline, row.period_key, row.measuring_date)
        names, units, lacking = grouped.setdefault(key, ({}, set(), []))
        names[f"{row.code} {row.name}"] = None
        units.add(row.unit_key)
        lacking.append(row.entry_id is None)
    return tuple(
        WheelEvent(
            Period.parse(key),
            measured,
            deadline,
            tuple(sorted(names, key=in_order)),
            len(units),
            sum(lacking),
        )
        for (deadline, key, measured), (names, units, lacking) in grouped.items()
    )


@dataclass(frozen=True, slots=True)
class NextDate:
    """The next day of the measuring year: a deadline of a period, or an event by its text."""

    day: dt.date
    period: Period | None = None
    text: str = ""


def next_date(
    session: Session,
    municipality_id: int,
    unit_keys: Collection[str] | None,
    day: dt.date,
    local: Local,
) -> NextDate | None:
    """The next deadline of these units (None is all), or the next of the municipality's own events."""
    point = MeasurementPoint
    asked = (
        select(point.deadline, point.period_key)
        .join(Measurement, along(Measurement.point_id, point))
        .join(Indicator, along(point.indicator_id, Indicator))
        .where(
            point.municipality_id == municipality_id,
            point.deadline >= day,
            Measurement.excluded.is_(False),
            Measurement.not_applicable.is_(None),
            Indicator.deleted_at.is_(None),
            local.is_within(Measurement.unit_key),
        )
        .order_by(point.deadline, point.last_day)
        .limit(1)
    )
    if unit_keys is not None:
        asked = asked.where(Measurement.unit_key.in_(unit_keys))
    found = [NextDate(due, Period.parse(key)) for due, key in session.execute(asked)]
    for span in year_spans(session, municipality_id):
        begins = (span.days(year)[0] for year in (day.year, day.year + 1))
        found += [NextDate(first, text=span.text) for first in begins if first >= day][:1]
    return min(found, key=lambda one: one.day, default=None)
