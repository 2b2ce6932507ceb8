"""Scorecards and what is placed on them; the values themselves never depend on a card."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import BigInteger, Boolean, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, OfMunicipality, Trashable, Versioned, lookup, refers, text_key
from .order import InOrder
from .types import Exact

WHOLE_UNIT = "*"


class Scorecard(OfMunicipality, Trashable, Versioned, Base):
    """A named choice and arrangement of indicators; the main card holds each one once."""

    __tablename__ = "bms_scorecard"
    __table_args__ = (lookup("sort"),)
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(10))
    unit_key: Mapped[str] = text_key()
    first_year: Mapped[int] = mapped_column(Integer)
    last_year: Mapped[int | None] = mapped_column(Integer)
    sort: Mapped[int] = mapped_column(Integer, default=0)


class Placement(OfMunicipality, Base):
    """An indicator's place on a card: focus area, usually a criterion, order, weight, key mark."""

    __tablename__ = "bms_placement"
    __table_args__ = (
        refers("scorecard_id", "bms_scorecard"),
        refers("indicator_id", "bms_indicator"),
        refers("focus_area_id", "bms_focus_area"),
        refers("criterion_id", "bms_success_criterion"),
        UniqueConstraint("municipality_id", "scorecard_id", "indicator_id"),
    )
    scorecard_id: Mapped[int] = mapped_column(BigInteger)
    indicator_id: Mapped[int] = mapped_column(BigInteger)
    focus_area_id: Mapped[int] = mapped_column(BigInteger)
    criterion_id: Mapped[int | None] = mapped_column(BigInteger)
    sort: Mapped[int] = mapped_column(Integer, default=0)
    weight: Mapped[Decimal | None] = mapped_column(Exact)
    key_mark: Mapped[bool] = mapped_column(Boolean, default=False)


class Favourite(OfMunicipality, InOrder, Base):
    """A card and unit that a user keeps at hand; the period is always the newest."""

    __tablename__ = "bms_favourite"
    __table_args__ = (
        refers("scorecard_id", "bms_scorecard"),
        UniqueConstraint("municipality_id", "user_key", "scorecard_id", "unit_key"),
    )
    user_key: Mapped[str] = text_key()
    scorecard_id: Mapped[int] = mapped_column(BigInteger)
    unit_key: Mapped[str] = text_key()
    sort: Mapped[int] = mapped_column(Integer, default=0)
