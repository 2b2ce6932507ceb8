"""Focus areas and success criteria: the order of things on a card."""

from __future__ import annotations

from sqlalchemy import BigInteger, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, OfMunicipality, Trashable, Versioned, lookup, refers, related


class FocusArea(OfMunicipality, Trashable, Versioned, Base):
    """A perspective: economy, quality, staff …"""

    __tablename__ = "bms_focus_area"
    __table_args__ = (lookup("sort"),)
    code: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(200))
    aim: Mapped[str] = mapped_column(Text, default="")
    sort: Mapped[int] = mapped_column(Integer, default=0)


class SuccessCriterion(OfMunicipality, Trashable, Versioned, Base):
    """What must go well inside a focus area."""

    __tablename__ = "bms_success_criterion"
    __table_args__ = (refers("focus_area_id", "bms_focus_area"), lookup("focus_area_id", "sort"))
    focus_area_id: Mapped[int] = mapped_column(BigInteger)
    code: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(String(300))
    sort: Mapped[int] = mapped_column(Integer, default=0)
    focus_area: Mapped[FocusArea] = related("SuccessCriterion", "FocusArea", "focus_area_id")
