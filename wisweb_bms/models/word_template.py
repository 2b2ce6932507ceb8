"""The municipality's own Word templates; the newest that is not removed is the one in use."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from .base import Acted, Base, OfMunicipality, lookup
from .order import InOrder
from .types import UtcDateTime


class WordTemplate(OfMunicipality, Acted, InOrder, Base):
    """A Word file with our placeholders, that documents are written into until another takes its place.

    One that a document could not be written into has ``failed_at`` and why, and is tried no more.
    """

    __tablename__ = "bms_word_template"
    __table_args__ = (lookup("sequence"),)
    name: Mapped[str] = mapped_column(String(200))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    removed_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    failed_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    failed_reason: Mapped[str | None] = mapped_column(String(20))
    failed_told: Mapped[str | None] = mapped_column(String(200))
