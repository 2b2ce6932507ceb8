"""Actions: what is done to bring a result to its target, with helpers, steps, notes, links and history."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Date,
    Integer,
    String,
    Text,
    UniqueConstraint,
    and_,
    exists,
)
from sqlalchemy.orm import Mapped, aliased, mapped_column

from wisweb_bms.engine.actions import OPEN

from .base import Acted, Base, OfMunicipality, Trashable, Versioned, lookup, refers, text_key
from .order import InOrder
from .types import Exact

CARD, FOCUS_AREA, CRITERION, INDICATOR, MEASUREMENT = (
    "card",
    "focus_area",
    "criterion",
    "indicator",
    "measurement",
)
"""The levels an action may be linked to; the empty kind is an action that stands free."""


class Action(OfMunicipality, Trashable, Versioned, Base):
    """One action of one unit; it exists once, wherever it is seen."""

    __tablename__ = "bms_action"
    __table_args__ = (
        refers("scorecard_id", "bms_scorecard"),
        refers("carried_from_id", "bms_action"),
        lookup("unit_key"),
        lookup("responsible_key"),
        lookup("node_kind", "node_id"),
        lookup("carried_from_id"),
        lookup("deadline"),
    )
    title: Mapped[str] = mapped_column(String(300))
    description: Mapped[str] = mapped_column(Text, default="")
    unit_key: Mapped[str] = text_key()
    responsible_key: Mapped[str | None] = text_key()
    start: Mapped[dt.date | None] = mapped_column(Date)
    deadline: Mapped[dt.date | None] = mapped_column(Date)
    expected_finish: Mapped[dt.date | None] = mapped_column(Date)
    finished: Mapped[dt.date | None] = mapped_column(Date)
    status: Mapped[str] = mapped_column(String(12))
    progress: Mapped[int] = mapped_column(Integer, default=0)
    cost: Mapped[Decimal | None] = mapped_column(Exact)
    budget: Mapped[Decimal | None] = mapped_column(Exact)
    expected_effect: Mapped[Decimal | None] = mapped_column(Exact)
    effect_text: Mapped[str] = mapped_column(Text, default="")
    body: Mapped[str] = mapped_column(String(200), default="")
    case_number: Mapped[str] = mapped_column(String(60), default="")
    link: Mapped[str] = mapped_column(String(500), default="")
    carried_from_id: Mapped[int | None] = mapped_column(BigInteger)
    node_kind: Mapped[str] = mapped_column(String(12), default="")
    node_id: Mapped[int | None] = mapped_column(BigInteger)
    scorecard_id: Mapped[int | None] = mapped_column(BigInteger)
    cause: Mapped[str] = mapped_column(Text, default="")


class ActionHelper(OfMunicipality, InOrder, Base):
    """A user who helps the one responsible."""

    __tablename__ = "bms_action_helper"
    __table_args__ = (
        refers("action_id", "bms_action"),
        UniqueConstraint("municipality_id", "action_id", "user_key"),
        lookup("user_key"),
    )
    action_id: Mapped[int] = mapped_column(BigInteger)
    user_key: Mapped[str] = text_key()


class ActionStep(OfMunicipality, InOrder, Base):
    """A part of an action, with its day, done or not."""

    __tablename__ = "bms_action_step"
    __table_args__ = (refers("action_id", "bms_action"), lookup("action_id", "day"))
    action_id: Mapped[int] = mapped_column(BigInteger)
    text: Mapped[str] = mapped_column(String(300))
    day: Mapped[dt.date | None] = mapped_column(Date)
    done: Mapped[bool] = mapped_column(Boolean, default=False)


class ActionNote(OfMunicipality, Acted, InOrder, Base):
    """What was said of the progress, by whom and when; only ever appended to."""

    __tablename__ = "bms_action_note"
    __table_args__ = (
        refers("action_id", "bms_action"),
        lookup("action_id", "sequence", unique=True),
    )
    action_id: Mapped[int] = mapped_column(BigInteger)
    status: Mapped[str] = mapped_column(String(12))
    progress: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text)


class ActionStatusChange(OfMunicipality, Acted, InOrder, Base):
    """The status and per cent an action has had since a day; only ever appended to."""

    __tablename__ = "bms_action_status"
    __table_args__ = (
        refers("action_id", "bms_action"),
        lookup("action_id", "sequence", unique=True),
    )
    action_id: Mapped[int] = mapped_column(BigInteger)
    day: Mapped[dt.date] = mapped_column(Date)
    status: Mapped[str] = mapped_column(String(12))
    progress: Mapped[int] = mapped_column(Integer)


class ActionLink(OfMunicipality, InOrder, Base):
    """A document that belongs to the action, by its address."""

    __tablename__ = "bms_action_link"
    __table_args__ = (refers("action_id", "bms_action"), lookup("action_id"))
    action_id: Mapped[int] = mapped_column(BigInteger)
    title: Mapped[str] = mapped_column(String(200))
    url: Mapped[str] = mapped_column(String(1000))


def has_work_left() -> ColumnElement[bool]:
    """Whether an action of today is open: not over, not in the trash, and nothing has gone on with it."""
    heir = aliased(Action)
    carried = exists().where(
        heir.municipality_id == Action.municipality_id,
        heir.carried_from_id == Action.id,
        heir.deleted_at.is_(None),
    )
    going_on = Action.status.in_([status.value for status in OPEN])
    return and_(Action.deleted_at.is_(None), going_on, ~carried)
