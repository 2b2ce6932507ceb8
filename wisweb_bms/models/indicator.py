"""The indicator register: what is measured, how it is entered and how it rolls up."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    BigInteger,
    Boolean,
    Date,
    Integer,
    String,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, OfMunicipality, Trashable, Versioned, lookup, refers, related, text_key
from .order import InOrder
from .types import Exact, FrozenDict, Json

LEADER_OF_UNIT = "leader"
ENDED = "ended"


class Indicator(OfMunicipality, Trashable, Versioned, InOrder, Base):
    """What stays the same whatever the scale: name, goal, who is responsible, privacy.

    ``control`` is a formula that a reported figure should equal, such as the sum of its parts.
    ``same_answers`` is a name that indicators have in common which rest on the answers of the same people.
    """

    __tablename__ = "bms_indicator"
    __table_args__ = (lookup("code"),)
    code: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(200))
    goal: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(String(300), default="")
    how_to_find: Mapped[str] = mapped_column(Text, default="")
    control: Mapped[str] = mapped_column(String(500), default="", server_default="")
    responsible_role: Mapped[str] = mapped_column(String(20), default=LEADER_OF_UNIT)
    responsible_key: Mapped[str | None] = text_key()
    frequency: Mapped[str] = mapped_column(String(20))
    life_cycle: Mapped[str] = mapped_column(String(10), default="active")
    privacy: Mapped[bool] = mapped_column(Boolean, default=False)
    privacy_k: Mapped[int | None] = mapped_column(Integer)
    same_answers: Mapped[str | None] = mapped_column(String(40))
    owner_unit_key: Mapped[str | None] = text_key()


def the_one_of_a_code_last() -> tuple[Any, ...]:
    """The order by which indicators are read into a mapping by code, where the last one stays.

    An ended indicator gives way to the one that has its code now, an older one to a newer.
    """
    return (Indicator.life_cycle != ENDED, Indicator.sequence)


class InKroner(NamedTuple):
    """What reported amounts are in: what it is called, and how many kroner one of them is."""

    name: str
    kroner: int


AMOUNTS_IN: Final = {
    "one": InKroner("kr", 1),
    "thousand": InKroner("1000 kr", 1_000),
    "million": InKroner("mill. kr", 1_000_000),
}


class IndicatorVersion(OfMunicipality, Base):
    """Scale and definition from a date on; a change of either starts a new version."""

    __tablename__ = "bms_indicator_version"
    __table_args__ = (
        refers("indicator_id", "bms_indicator"),
        UniqueConstraint("municipality_id", "indicator_id", "number"),
    )
    indicator_id: Mapped[int] = mapped_column(BigInteger)
    number: Mapped[int] = mapped_column(Integer, default=1)
    valid_from: Mapped[dt.date] = mapped_column(Date)
    explanation: Mapped[str] = mapped_column(Text, default="")
    unit_of_measure: Mapped[str] = mapped_column(String(40), default="")
    decimals: Mapped[int] = mapped_column(Integer, default=1)
    direction: Mapped[str] = mapped_column(String(12))
    lowest: Mapped[Decimal | None] = mapped_column(Exact)
    highest: Mapped[Decimal | None] = mapped_column(Exact)
    entry_kind: Mapped[str] = mapped_column(String(12))
    operator: Mapped[str] = mapped_column(String(14))
    over_time: Mapped[str] = mapped_column(String(16), default="last")
    factor: Mapped[Decimal] = mapped_column(Exact, default=Decimal(1))
    year_to_date: Mapped[bool] = mapped_column(Boolean, default=False)
    ytd_target: Mapped[str] = mapped_column(String(8), default="wait")
    inherits: Mapped[bool] = mapped_column(Boolean, default=True)
    formula: Mapped[str] = mapped_column(Text, default="")
    follows_source: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    weight_name: Mapped[str] = mapped_column(String(60), default="")
    numerator_name: Mapped[str] = mapped_column(String(60), default="")
    denominator_name: Mapped[str] = mapped_column(String(60), default="")
    amounts_in: Mapped[str] = mapped_column(String(8), default="one", server_default="one")
    denominator_counts_people: Mapped[bool] = mapped_column(Boolean, default=False)
    shows_questions: Mapped[bool] = mapped_column(Boolean, default=True)
    indicator: Mapped[Indicator] = related("IndicatorVersion", "Indicator", "indicator_id")


class AnswerScale(OfMunicipality, Trashable, Versioned, Base):
    """The steps that may be answered, under a name; ``words`` says what some of them mean, by step."""

    __tablename__ = "bms_answer_scale"
    __table_args__ = (lookup("name"),)
    name: Mapped[str] = mapped_column(String(60))
    lowest: Mapped[int] = mapped_column(Integer)
    highest: Mapped[int] = mapped_column(Integer)
    words: Mapped[dict[str, str]] = mapped_column(Json, default=FrozenDict)

    @property
    def steps(self) -> range:
        """Every step, lowest first."""
        return range(self.lowest, self.highest + 1)


class Question(OfMunicipality, Base):
    """A question of the question basis, with the scale it is answered on."""

    __tablename__ = "bms_question"
    __table_args__ = (
        refers("indicator_version_id", "bms_indicator_version"),
        refers("scale_id", "bms_answer_scale"),
        lookup("indicator_version_id", "sort"),
    )
    indicator_version_id: Mapped[int] = mapped_column(BigInteger)
    sort: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(String(500))
    scale_id: Mapped[int] = mapped_column(BigInteger)
    dont_know: Mapped[bool] = mapped_column(Boolean, default=True)
    scale: Mapped[AnswerScale] = related("Question", "AnswerScale", "scale_id")
