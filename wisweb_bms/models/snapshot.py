"""Adopted snapshots: content that is kept as it was, names of persons apart, and what of it is published."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import BigInteger, Boolean, Date, Integer, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from .base import Acted, Base, OfMunicipality, lookup, refers, text_key
from .order import InOrder
from .types import UtcDateTime


class Snapshot(OfMunicipality, Acted, InOrder, Base):
    """What was adopted, as canonical JSON with its hash; only ever appended to.

    One from ``before_releases`` showed figures about people that no release tells of.

    ``report_id`` names the document it is of, without a foreign key: the snapshot outlives it.
    """

    __tablename__ = "bms_snapshot"
    __table_args__ = (
        refers("scorecard_id", "bms_scorecard"),
        refers("tree_version_id", "bms_tree_version"),
        lookup("unit_key", "period_key"),
        lookup("period_key", "unit_key", "kind", "sequence"),
        lookup("report_id"),
    )
    kind: Mapped[str] = mapped_column(String(10))
    scorecard_id: Mapped[int] = mapped_column(BigInteger)
    unit_key: Mapped[str] = text_key()
    period_key: Mapped[str] = mapped_column(String(10))
    report_id: Mapped[int | None] = mapped_column(BigInteger)
    tree_version_id: Mapped[int | None] = mapped_column(BigInteger)
    schema_version: Mapped[int] = mapped_column(Integer)
    content: Mapped[str] = mapped_column(Text)
    content_hash: Mapped[str] = mapped_column(String(64))
    day: Mapped[dt.date] = mapped_column(Date)
    body: Mapped[str] = mapped_column(String(200), default="")
    case_number: Mapped[str] = mapped_column(String(60), default="")
    before_releases: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())


class SnapshotPerson(OfMunicipality, Base):
    """Who a neutral word in a snapshot stood for; emptied when the person is forgotten."""

    __tablename__ = "bms_snapshot_person"
    __table_args__ = (
        refers("snapshot_id", "bms_snapshot"),
        UniqueConstraint("municipality_id", "snapshot_id", "word"),
        lookup("user_key"),
    )
    snapshot_id: Mapped[int] = mapped_column(BigInteger)
    word: Mapped[str] = mapped_column(String(10))
    user_key: Mapped[str] = text_key()
    name: Mapped[str] = mapped_column(String(200), default="")


class Publication(OfMunicipality, Acted, InOrder, Base):
    """A snapshot that anybody may open at the token's address until it is withdrawn."""

    __tablename__ = "bms_publication"
    __table_args__ = (
        refers("snapshot_id", "bms_snapshot"),
        UniqueConstraint("municipality_id", "token"),
        lookup("snapshot_id"),
    )
    snapshot_id: Mapped[int] = mapped_column(BigInteger)
    token: Mapped[str] = mapped_column(String(60))
    language: Mapped[str] = mapped_column(String(2))
    with_names: Mapped[bool] = mapped_column(Boolean, default=False)
    withdrawn_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    withdrawn_by: Mapped[str | None] = text_key()
