"""What is sent to people and what they chose about it: the outbox, preferences and calendar feeds."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, OfMunicipality, lookup, text_key
from .order import InOrder
from .types import FrozenDict, FrozenList, Json, UtcDateTime


class OutboxRow(OfMunicipality, InOrder, Base):
    """A notification that is written with what it tells of, and sent after commit.

    ``claimed_at`` is when a process took it in hand, by the database's clock; ``reached`` names the
    channels that have taken it, and ``sent_at`` is when all had.
    """

    __tablename__ = "bms_outbox"
    __table_args__ = (
        UniqueConstraint("municipality_id", "to_user_key", "dedupe_key"),
        lookup("sent_at"),
    )
    kind: Mapped[str] = mapped_column(String(30))
    to_user_key: Mapped[str] = text_key()
    subject: Mapped[str] = mapped_column(String(300))
    text: Mapped[str] = mapped_column(Text, default="")
    endpoint: Mapped[str] = mapped_column(String(80), default="")
    endpoint_values: Mapped[dict[str, Any]] = mapped_column(Json, default=FrozenDict)
    dedupe_key: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[dt.datetime] = mapped_column(UtcDateTime)
    claimed_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    reached: Mapped[list[str]] = mapped_column(Json, default=FrozenList, server_default="[]")
    sent_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    tries: Mapped[int] = mapped_column(Integer, default=0)
    fault: Mapped[str] = mapped_column(String(300), default="")


class Preference(OfMunicipality, Base):
    """What a user has chosen for themselves, such as no reminders."""

    __tablename__ = "bms_preference"
    __table_args__ = (UniqueConstraint("municipality_id", "user_key", "name"),)
    user_key: Mapped[str] = text_key()
    name: Mapped[str] = mapped_column(String(40))
    value: Mapped[str] = mapped_column(String(200), default="")


class Feed(OfMunicipality, Base):
    """A calendar feed's secret address, of which only the hash is kept."""

    __tablename__ = "bms_feed"
    __table_args__ = (
        UniqueConstraint("municipality_id", "token_hash"),
        lookup("user_key"),
    )
    user_key: Mapped[str] = text_key()
    token_hash: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[dt.datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
