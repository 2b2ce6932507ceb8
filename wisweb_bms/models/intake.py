"""Uploads between preview and confirmation, long jobs, import profiles and comparison series."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Date,
    Integer,
    LargeBinary,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from .base import Acted, Base, OfMunicipality, Trashable, Versioned, lookup, refers, text_key
from .order import InOrder
from .types import Exact, FrozenDict, Json, UtcDateTime


class Upload(OfMunicipality, Acted, Base):
    """A file that waits for its sender to confirm the preview; removed when confirmed or after a day."""

    __tablename__ = "bms_upload"
    __table_args__ = (lookup("at"),)
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(200))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    choices: Mapped[dict[str, Any]] = mapped_column(Json, default=FrozenDict)


class Job(OfMunicipality, Acted, Base):
    """Long work with progress that can be stopped without a trace of what it had begun.

    ``alive_at`` is when its worker was heard of last, by the database's clock.
    """

    __tablename__ = "bms_job"
    __table_args__ = (lookup("at"),)
    kind: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    done: Mapped[int] = mapped_column(Integer, default=0)
    total: Mapped[int] = mapped_column(Integer, default=0)
    cancelled: Mapped[bool] = mapped_column(Boolean, default=False)
    result: Mapped[dict[str, Any]] = mapped_column(Json, default=FrozenDict)
    finished_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    alive_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)


class ImportProfile(OfMunicipality, Trashable, Versioned, Base):
    """What foreign codes and heads mean here, kept for the next file of the same make."""

    __tablename__ = "bms_import_profile"
    __table_args__ = (lookup("name"),)
    name: Mapped[str] = mapped_column(String(200))
    mapping: Mapped[dict[str, Any]] = mapped_column(Json, default=FrozenDict)


class Comparison(OfMunicipality, Base):
    """A figure of others beside ours on the graph, a region's or the country's; never rolled up."""

    __tablename__ = "bms_comparison"
    __table_args__ = (
        refers("indicator_id", "bms_indicator"),
        UniqueConstraint("municipality_id", "indicator_id", "series", "period_key", "stage"),
    )
    indicator_id: Mapped[int] = mapped_column(BigInteger)
    series: Mapped[str] = mapped_column(String(200))
    period_key: Mapped[str] = mapped_column(String(10))
    value: Mapped[Decimal | None] = mapped_column(Exact)
    stage: Mapped[str] = mapped_column(String(12), default="final")
    retrieved_on: Mapped[dt.date] = mapped_column(Date)
    source: Mapped[str] = mapped_column(String(300), default="")


class NewYearRun(OfMunicipality, Acted, InOrder, Base):
    """What a change of year made, so that it can be undone until something is reported on it."""

    __tablename__ = "bms_new_year_run"
    __table_args__ = (UniqueConstraint("municipality_id", "year", "number"),)
    year: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer, default=1)
    made: Mapped[dict[str, Any]] = mapped_column(Json, default=FrozenDict)
    undone_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    undone_by: Mapped[str | None] = text_key()
