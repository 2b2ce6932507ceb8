"""Dated versions of the host's unit tree, so that last year's card stays as it was."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import BigInteger, Boolean, Date, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, OfMunicipality, lookup, refers, text_key
from .order import InOrder
from .types import UtcDateTime


class TreeVersion(OfMunicipality, InOrder, Base):
    """The tree as seen on a day, and the day it applies from."""

    __tablename__ = "bms_tree_version"
    __table_args__ = (
        lookup("applies_from"),
        UniqueConstraint("municipality_id", "content_hash", "applies_from"),
    )
    seen_at: Mapped[dt.datetime] = mapped_column(UtcDateTime)
    applies_from: Mapped[dt.date] = mapped_column(Date)
    content_hash: Mapped[str] = mapped_column(String(64))


class TreeUnit(Base):
    """A unit in a tree version, with its name of then."""

    __tablename__ = "bms_tree_unit"
    __table_args__ = (refers("tree_version_id", "bms_tree_version"),)
    municipality_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    tree_version_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    unit_key: Mapped[str] = text_key(primary_key=True)
    parent_key: Mapped[str | None] = text_key()
    name: Mapped[str] = mapped_column(String(300))
    sort: Mapped[int] = mapped_column(Integer, default=0)
    active: Mapped[bool] = mapped_column(Boolean, default=True)


class UnitSuccessor(OfMunicipality, Base):
    """A unit that was merged, split or renamed into another from a day on."""

    __tablename__ = "bms_unit_successor"
    __table_args__ = (UniqueConstraint("municipality_id", "unit_key", "successor_key"),)
    unit_key: Mapped[str] = text_key()
    successor_key: Mapped[str] = text_key()
    from_day: Mapped[dt.date] = mapped_column(Date)
