"""The audit trail: who changed which field from what to what, and when; only ever appended to."""

from __future__ import annotations

from sqlalchemy import BigInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from .base import Acted, Base, OfMunicipality, lookup
from .order import InOrder


class AuditRow(OfMunicipality, Acted, InOrder, Base):
    """One changed field of one object; entries are their own trail and are not copied here."""

    __tablename__ = "bms_audit"
    __table_args__ = (
        lookup("object_kind", "object_id", "sequence"),
        lookup("sequence"),
        lookup("at"),
    )
    object_kind: Mapped[str] = mapped_column(String(30))
    object_id: Mapped[int] = mapped_column(BigInteger)
    field: Mapped[str] = mapped_column(String(40))
    old: Mapped[str | None] = mapped_column(Text)
    new: Mapped[str | None] = mapped_column(Text)
