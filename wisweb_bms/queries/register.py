"""Reads cards, placements and indicators with their names as they are today."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session, joinedload

from wisweb_bms.models import (
    FocusArea,
    Indicator,
    MeasurementPoint,
    Placement,
    Question,
    Scorecard,
    SuccessCriterion,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """An indicator where it stands on a card."""

    indicator_id: int
    code: str
    name: str
    focus_area_id: int
    focus_code: str
    focus_name: str
    aim: str
    criterion_id: int | None
    criterion: str
    weight: Decimal
    key_mark: bool
    owner_unit_key: str | None = None


def scorecards(session: Session, municipality_id: int) -> tuple[Scorecard, ...]:
    """The cards in order, the main one first."""
    return tuple(
        session.scalars(
            select(Scorecard)
            .where(Scorecard.municipality_id == municipality_id, Scorecard.deleted_at.is_(None))
            .order_by(Scorecard.sort, Scorecard.id)
        )
    )


def placements(session: Session, municipality_id: int, scorecard_id: int) -> tuple[Placed, ...]:
    """A card's indicators: by focus area, those without a criterion first, then by criterion."""
    statement = (
        select(
            Placement.indicator_id,
            Indicator.code,
            Indicator.name,
            Indicator.owner_unit_key,
            Placement.focus_area_id,
            FocusArea.code.label("focus_code"),
            FocusArea.name.label("focus_name"),
            FocusArea.aim,
            Placement.criterion_id,
            SuccessCriterion.text.label("criterion"),
            Placement.weight,
            Placement.key_mark,
            FocusArea.sort.label("focus_sort"),
            SuccessCriterion.sort.label("criterion_sort"),
            Placement.sort,
        )
        .join(Indicator, _same(Placement, "indicator_id", Indicator))
        .join(FocusArea, _same(Placement, "focus_area_id", FocusArea))
        .join(SuccessCriterion, _same(Placement, "criterion_id", SuccessCriterion), isouter=True)
        .where(
            Placement.municipality_id == municipality_id,
            Placement.scorecard_id == scorecard_id,
            Indicator.deleted_at.is_(None),
        )
    )
    rows = sorted(session.execute(statement), key=_place)
    return tuple(
        Placed(
            indicator_id=r.indicator_id,
            code=r.code,
            name=r.name,
            focus_area_id=r.focus_area_id,
            focus_code=r.focus_code,
            focus_name=r.focus_name,
            aim=r.aim,
            criterion_id=r.criterion_id,
            criterion=r.criterion or "",
            weight=Decimal(1) if r.weight is None else r.weight,
            key_mark=r.key_mark,
            owner_unit_key=r.owner_unit_key,
        )
        for r in rows
    )


def _same(source: Any, column: str, target: Any) -> Any:
    return and_(
        target.municipality_id == source.municipality_id, target.id == getattr(source, column)
    )


def _place(row: Any) -> tuple[Any, ...]:
    criterion = (-1, 0) if row.criterion_id is None else (row.criterion_sort, row.criterion_id)
    return (row.focus_sort, row.focus_area_id, *criterion, row.sort, row.indicator_id)


def period_keys(session: Session, municipality_id: int) -> tuple[str, ...]:
    """Every period that something is measured in."""
    return tuple(
        session.scalars(
            select(MeasurementPoint.period_key)
            .where(MeasurementPoint.municipality_id == municipality_id)
            .distinct()
        )
    )


def questions(session: Session, municipality_id: int, version_id: int) -> tuple[Question, ...]:
    """The question basis of a version with its scale, in order."""
    return tuple(
        session.scalars(
            select(Question)
            .where(
                Question.municipality_id == municipality_id,
                Question.indicator_version_id == version_id,
            )
            .options(joinedload(Question.scale))
            .order_by(Question.sort)
        )
    )
