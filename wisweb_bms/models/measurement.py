"""Measurement points, planned measurements and the append-only entries behind every figure."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Date,
    Integer,
    String,
    Text,
    UniqueConstraint,
    and_,
    false,
    or_,
)
from sqlalchemy.orm import Mapped, mapped_column

from .base import Acted, Base, OfMunicipality, lookup, refers, related, text_key
from .indicator import Indicator, IndicatorVersion
from .order import InOrder
from .types import Exact, FrozenList, Json, UtcDateTime

DONT_KNOW = "x"
"""Stands for the step where "don't know" is counted."""


class MeasurementPoint(OfMunicipality, Base):
    """When an indicator is measured: a period, a measuring date and a deadline.

    ``considered`` is the place in the order of things up to which reported figures about people have
    been considered for what is shown.
    """

    __tablename__ = "bms_measurement_point"
    __table_args__ = (
        refers("indicator_id", "bms_indicator"),
        refers("indicator_version_id", "bms_indicator_version"),
        UniqueConstraint("municipality_id", "indicator_id", "period_key", "measuring_date"),
        lookup("last_day"),
    )
    indicator_id: Mapped[int] = mapped_column(BigInteger)
    indicator_version_id: Mapped[int] = mapped_column(BigInteger)
    period_kind: Mapped[str] = mapped_column(String(10))
    period_key: Mapped[str] = mapped_column(String(10))
    first_day: Mapped[dt.date] = mapped_column(Date)
    last_day: Mapped[dt.date] = mapped_column(Date)
    measuring_date: Mapped[dt.date] = mapped_column(Date)
    deadline: Mapped[dt.date] = mapped_column(Date)
    locked_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    locked_by: Mapped[str | None] = text_key()
    considered: Mapped[int | None] = mapped_column(BigInteger)
    indicator: Mapped[Indicator] = related("MeasurementPoint", "Indicator", "indicator_id")
    version: Mapped[IndicatorVersion] = related(
        "MeasurementPoint", "IndicatorVersion", "indicator_version_id"
    )


class PlanningRun(OfMunicipality, Acted, InOrder, Base):
    """What one act of planning made or left out, so that it can be undone until something is reported on it.

    ``unit_key`` is the unit whose plan it is: the whole municipality, or the owner of a local indicator.
    """

    __tablename__ = "bms_planning_run"
    unit_key: Mapped[str] = text_key()
    points: Mapped[list[int]] = mapped_column(Json, default=FrozenList)
    measurements: Mapped[list[int]] = mapped_column(Json, default=FrozenList)
    left_out: Mapped[list[int]] = mapped_column(Json, default=FrozenList)
    undone_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    undone_by: Mapped[str | None] = text_key()


class Figures:
    """The parts of a reported value; which of them are filled is given by the kind of entry.

    ``answers`` is question id (0 is overall) → step → count, as JSON with text keys; "don't know"
    stands under the step ``x``.
    """

    value: Mapped[Decimal | None] = mapped_column(Exact)
    numerator: Mapped[Decimal | None] = mapped_column(Exact)
    denominator: Mapped[Decimal | None] = mapped_column(Exact)
    actual: Mapped[Decimal | None] = mapped_column(Exact)
    budget: Mapped[Decimal | None] = mapped_column(Exact)
    weight: Mapped[Decimal | None] = mapped_column(Exact)
    headcount: Mapped[int | None] = mapped_column(Integer)
    respondents: Mapped[int | None] = mapped_column(Integer)
    invited: Mapped[int | None] = mapped_column(Integer)
    answers: Mapped[dict[str, Any] | None] = mapped_column(Json)
    forecast: Mapped[Decimal | None] = mapped_column(Exact)
    stage: Mapped[str] = mapped_column(String(12), default="final")


FIGURES = (
    "value",
    "numerator",
    "denominator",
    "actual",
    "budget",
    "weight",
    "headcount",
    "respondents",
    "invited",
    "answers",
    "forecast",
    "stage",
)


class Measurement(OfMunicipality, Figures, Base):
    """One unit at one point: planned first, then reported.

    The figures are those of the newest entry, the one of the highest sequence, written in the same
    transaction, so that a page reads one row a measurement.
    """

    __tablename__ = "bms_measurement"
    __table_args__ = (
        refers("point_id", "bms_measurement_point"),
        UniqueConstraint("municipality_id", "point_id", "unit_key"),
        lookup("unit_key"),
    )
    point_id: Mapped[int] = mapped_column(BigInteger)
    unit_key: Mapped[str] = text_key()
    total_below: Mapped[bool] = mapped_column(Boolean, default=False)
    not_applicable: Mapped[str | None] = mapped_column(String(300))
    excluded: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    reopened_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    entry_id: Mapped[int | None] = mapped_column(BigInteger)
    entry_sequence: Mapped[int | None] = mapped_column(BigInteger)
    comment: Mapped[str] = mapped_column(Text, default="")
    reported_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    approved_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    approved_by: Mapped[str | None] = text_key()
    point: Mapped[MeasurementPoint] = related("Measurement", "MeasurementPoint", "point_id")


class Entry(OfMunicipality, Figures, Acted, InOrder, Base):
    """One report; never changed, never deleted. A correction is a new one with a reason."""

    __tablename__ = "bms_entry"
    __table_args__ = (
        refers("measurement_id", "bms_measurement"),
        UniqueConstraint("municipality_id", "send_key"),
        lookup("measurement_id", "sequence", unique=True),
    )
    measurement_id: Mapped[int] = mapped_column(BigInteger)
    based_on_id: Mapped[int | None] = mapped_column(BigInteger)
    comment: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(String(300), default="")
    reason: Mapped[str] = mapped_column(String(500), default="")
    send_key: Mapped[str] = mapped_column(String(40))


def standing(entry: Any) -> dict[str, Any]:
    """What a measurement holds while the entry stands; of the class itself, the columns it is read from."""
    return {
        **{name: getattr(entry, name) for name in FIGURES},
        "entry_id": entry.id,
        "entry_sequence": entry.sequence,
        "comment": entry.comment,
        "reported_at": entry.at,
    }


def moment_after(measurement: Any, moment: dt.datetime) -> dt.datetime:
    """The moment of a new entry, by the reporting process's clock but never before the one that stands.

    So a clock that goes back can't change what was known of the measurement on an earlier day.
    """
    before = measurement.reported_at
    return moment if before is None else max(moment, before)


def takes_figures() -> ColumnElement[bool]:
    """Whether a measurement beside its point still takes figures in: not locked, or opened again since."""
    locked, opened = MeasurementPoint.locked_at, Measurement.reopened_at
    return or_(locked.is_(None), and_(opened.is_not(None), opened >= locked))
