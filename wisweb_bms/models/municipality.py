"""What we keep of a municipality: our small number for the host's key, and its settings."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Date,
    ForeignKeyConstraint,
    Integer,
    String,
    false,
    true,
)
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Versioned, text_key
from .types import Exact, FrozenDict, FrozenList, Json, UtcDateTime


class MunicipalityRow(Versioned, Base):
    """The switch and the settings; the name and number stay with the host."""

    __tablename__ = "bms_municipality"
    __table_args__ = (
        ForeignKeyConstraint(
            ["id", "usual_scale_id"], ["bms_answer_scale.municipality_id", "bms_answer_scale.id"]
        ),
    )
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    host_key: Mapped[str] = text_key(unique=True)
    enabled: Mapped[bool] = mapped_column(Boolean, default=False)
    switched_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    switched_by: Mapped[str | None] = text_key()
    privacy_k: Mapped[int] = mapped_column(Integer, default=5)
    least_coverage: Mapped[Decimal | None] = mapped_column(Exact)
    uses_approval: Mapped[bool] = mapped_column(Boolean, default=False)
    time_zone: Mapped[str] = mapped_column(String(60), default="Europe/Oslo")
    level_names: Mapped[dict[str, str]] = mapped_column(Json, default=FrozenDict)
    calendar: Mapped[dict[str, int]] = mapped_column(Json, default=FrozenDict, server_default="{}")
    reminder_days: Mapped[list[int]] = mapped_column(Json, default=FrozenList, server_default="[]")
    reminded_on: Mapped[dt.date | None] = mapped_column(Date)
    default_frequency: Mapped[str] = mapped_column(
        String(20), default="tertial", server_default="tertial"
    )
    usual_scale_id: Mapped[int | None] = mapped_column(BigInteger)
    usual_dont_know: Mapped[bool] = mapped_column(Boolean, default=True, server_default=true())
    units_of_measure: Mapped[list[str]] = mapped_column(
        Json, default=FrozenList, server_default="[]"
    )
    publishes: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    waiting_tree: Mapped[list[Any] | None] = mapped_column(Json)
