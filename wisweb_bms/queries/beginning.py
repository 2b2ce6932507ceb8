"""How far a municipality has come before it can measure: what there is of each thing a card needs."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import Session

from wisweb_bms.models import Indicator, MeasurementPoint, Scorecard, Target


@dataclass(frozen=True, slots=True)
class Beginning:
    """How many of each, in the order they are made."""

    indicators: int
    cards: int
    points: int
    targets: int


def beginning(session: Session, municipality_id: int) -> Beginning:
    """What is in use in the municipality, trash left out; one statement."""

    def living(table: type[Indicator] | type[Scorecard]) -> ScalarSelect[int]:
        return (
            select(func.count())
            .select_from(table)
            .where(table.municipality_id == municipality_id, table.deleted_at.is_(None))
            .scalar_subquery()
        )

    def kept(table: type[MeasurementPoint] | type[Target]) -> ScalarSelect[int]:
        return (
            select(func.count())
            .select_from(table)
            .where(table.municipality_id == municipality_id)
            .scalar_subquery()
        )

    wanted = (living(Indicator), living(Scorecard), kept(MeasurementPoint), kept(Target))
    return Beginning(*session.execute(select(*wanted)).one())
