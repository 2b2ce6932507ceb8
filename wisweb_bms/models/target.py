"""Targets: the limits a unit shall reach, and what a leader says of the result."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from sqlalchemy import BigInteger, Date, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Acted, Base, OfMunicipality, Versioned, lookup, refers, related, text_key
from .indicator import IndicatorVersion
from .order import InOrder
from .types import Exact

LIMIT_COLUMNS: Final = (
    "green",
    "yellow",
    "yellow_from",
    "green_from",
    "green_to",
    "yellow_to",
    "strict",
    "borrowed",
)
"""What a copy of a target takes over."""
ADOPTED, PROPOSED = "adopted", "proposed"
RETURNED, SUPERSEDED = "returned", "superseded"


_BORROWED: Final = re.compile(r"(\w+) \[([^\]]*)\]")


def read_borrowing(text: str | None) -> dict[str, str]:
    """Limit → code of the indicator whose value it is: ``green [I12]``."""
    return dict(_BORROWED.findall(text)) if text else {}


def write_borrowing(codes: Mapping[str, str]) -> str | None:
    """The same as it is kept; None where no limit is borrowed."""
    return " ".join(f"{name} [{code}]" for name, code in codes.items()) or None


class Target(OfMunicipality, Versioned, Acted, InOrder, Base):
    """Limits of one unit for one indicator version from a day; only adopted ones judge.

    ``strict`` names those of them that a value must be better than, with spaces between; None: none.
    ``borrowed`` says which are another indicator's value, as ``green [I12]``; None: none.
    """

    __tablename__ = "bms_target"
    __table_args__ = (
        refers("indicator_version_id", "bms_indicator_version"),
        lookup("indicator_version_id", "unit_key", "valid_from"),
    )
    indicator_version_id: Mapped[int] = mapped_column(BigInteger)
    unit_key: Mapped[str] = text_key()
    valid_from: Mapped[dt.date] = mapped_column(Date)
    valid_to: Mapped[dt.date | None] = mapped_column(Date)
    period_part: Mapped[str] = mapped_column(String(4), default="")
    green: Mapped[Decimal | None] = mapped_column(Exact)
    yellow: Mapped[Decimal | None] = mapped_column(Exact)
    yellow_from: Mapped[Decimal | None] = mapped_column(Exact)
    green_from: Mapped[Decimal | None] = mapped_column(Exact)
    green_to: Mapped[Decimal | None] = mapped_column(Exact)
    yellow_to: Mapped[Decimal | None] = mapped_column(Exact)
    strict: Mapped[str | None] = mapped_column(String(60))
    borrowed: Mapped[str | None] = mapped_column(String(240))
    state: Mapped[str] = mapped_column(String(10), default=ADOPTED)
    body: Mapped[str] = mapped_column(String(200), default="")
    case_number: Mapped[str] = mapped_column(String(60), default="")
    decided_on: Mapped[dt.date | None] = mapped_column(Date)
    reason: Mapped[str] = mapped_column(String(500), default="")
    note: Mapped[str] = mapped_column(String(500), default="", server_default="")
    version: Mapped[IndicatorVersion] = related(
        "Target", "IndicatorVersion", "indicator_version_id"
    )


class Assessment(OfMunicipality, Versioned, Acted, Base):
    """What a leader says of card × unit × period × node, rolled-up rows included."""

    __tablename__ = "bms_assessment"
    __table_args__ = (
        refers("scorecard_id", "bms_scorecard"),
        UniqueConstraint(
            "municipality_id", "scorecard_id", "unit_key", "period_key", "node_kind", "node_id"
        ),
    )
    scorecard_id: Mapped[int] = mapped_column(BigInteger)
    unit_key: Mapped[str] = text_key()
    period_key: Mapped[str] = mapped_column(String(10))
    node_kind: Mapped[str] = mapped_column(String(12))
    node_id: Mapped[int] = mapped_column(BigInteger, default=0)
    text: Mapped[str] = mapped_column(Text, default="")
    colour: Mapped[str | None] = mapped_column(String(8))
