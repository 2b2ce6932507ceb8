"""How far a municipality has come before it can measure: what there is of each thing a card needs."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Exists, ScalarSelect, exists, func, select
from sqlalchemy.orm import Session

from wisweb_bms.models import Indicator, MeasurementPoint, Scorecard, Target


@dataclass(frozen=True, slots=True)
class Beginning:
    """How many units, indicators and cards there are, and whether anything is planned and has a target."""

    units: int
    indicators: int
    cards: int
    points: bool
    targets: bool

    @property
    def done(self) -> bool:
        """Whether nothing is left to do before the municipality can measure."""
        return bool(self.indicators and self.cards and self.points and self.targets)


def beginning(session: Session, municipality_id: int, units: int) -> Beginning:
    """What is in use in the municipality, trash left out; one statement."""

    def living(table: type[Indicator] | type[Scorecard]) -> ScalarSelect[int]:
        return (
            select(func.count())
            .select_from(table)
            .where(table.municipality_id == municipality_id, table.deleted_at.is_(None))
            .scalar_subquery()
        )

    def any_of(table: type[MeasurementPoint] | type[Target]) -> Exists:
        return exists().where(table.municipality_id == municipality_id)

    wanted = (living(Indicator), living(Scorecard), any_of(MeasurementPoint), any_of(Target))
    indicators, cards, points, targets = session.execute(select(*wanted)).one()
    return Beginning(units, indicators, cards, bool(points), bool(targets))
