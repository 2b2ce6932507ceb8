"""The municipality's own year beside the deadlines: what happens in which months, every year."""

from __future__ import annotations

from sqlalchemy import Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, OfMunicipality, Trashable, Versioned, lookup


class YearEvent(OfMunicipality, Trashable, Versioned, Base):
    """Something of every year; from October to February it goes on into the next."""

    __tablename__ = "bms_year_event"
    __table_args__ = (lookup("month_from"),)
    month_from: Mapped[int] = mapped_column(Integer)
    month_to: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(String(300))
