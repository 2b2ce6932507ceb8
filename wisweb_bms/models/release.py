"""What has been shown of figures about people, state by state; only ever appended to."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Acted, Base, OfMunicipality, lookup, refers
from .order import InOrder
from .types import Json

DEADLINE, COMPLETE, BY_HAND = "deadline", "complete", "by_hand"
LATER, WITHDRAWN, DOCUMENT = "later", "withdrawn", "document"
"""Why a state was released: the deadline passed, all have reported, who configures chose to, newer
answers were safe to show, a wrong figure was taken back, or a document had shown it before releases
were kept."""


class Release(OfMunicipality, Acted, InOrder, Base):
    """One released state of a measurement point.

    ``answers`` is unit key → entry id, respondents (null where unknown) and whether it is a total for
    all below; ``hidden_units``, ``hidden_own`` and ``withdrawn`` are unit keys.
    """

    __tablename__ = "bms_release"
    __table_args__ = (
        refers("point_id", "bms_measurement_point"),
        refers("tree_id", "bms_release_tree"),
        lookup("point_id", "sequence", unique=True),
    )
    point_id: Mapped[int] = mapped_column(BigInteger)
    tree_id: Mapped[int] = mapped_column(BigInteger)
    why: Mapped[str] = mapped_column(String(10))
    least_people: Mapped[int] = mapped_column(Integer)
    answers: Mapped[dict[str, Any]] = mapped_column(Json)
    hidden_units: Mapped[list[str]] = mapped_column(Json)
    hidden_own: Mapped[list[str]] = mapped_column(Json)
    withdrawn: Mapped[list[str]] = mapped_column(Json, default=list)


class ReleaseTree(OfMunicipality, Base):
    """An organisation that figures were released by; the same one is kept once.

    ``units`` are key, name, parent's key and order; ``closed`` those that closed within the period.
    """

    __tablename__ = "bms_release_tree"
    __table_args__ = (UniqueConstraint("municipality_id", "content_hash"),)
    content_hash: Mapped[str] = mapped_column(String(64))
    units: Mapped[list[list[Any]]] = mapped_column(Json)
    closed: Mapped[list[str]] = mapped_column(Json)
