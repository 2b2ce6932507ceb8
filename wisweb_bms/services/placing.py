"""Places an indicator on the main card, which is made when the first one needs it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.models import FocusArea, Indicator, Placement, Scorecard, SuccessCriterion
from wisweb_bms.models.ids import new_id

from . import audit, keeping
from .actor import Actor
from .keeping import Refused

MAIN = "main"


def main_card(session: Session, municipality_id: int) -> Scorecard | None:
    """The municipality's one main card."""
    return session.scalars(
        select(Scorecard)
        .where(
            Scorecard.municipality_id == municipality_id,
            Scorecard.kind == MAIN,
            Scorecard.deleted_at.is_(None),
        )
        .order_by(Scorecard.sort, Scorecard.id)
        .limit(1)
    ).one_or_none()


def placement(session: Session, card: Scorecard | None, indicator_id: int) -> Placement | None:
    """Where the indicator stands on the card."""
    if card is None:
        return None
    return session.scalars(
        select(Placement).where(
            Placement.municipality_id == card.municipality_id,
            Placement.scorecard_id == card.id,
            Placement.indicator_id == indicator_id,
        )
    ).one_or_none()


def place_on_main(
    session: Session,
    row: Indicator,
    values: Mapping[str, Any] | None,
    actor: Actor,
    *,
    root_key: str,
    year: int,
    card_name: str,
) -> None:
    """Stand there with this focus area, criterion, order, weight and key mark; None takes it off."""
    card = main_card(session, row.municipality_id)
    there = placement(session, card, row.id)
    if values is None:
        if there is not None:
            old = {"focus_area_id": (there.focus_area_id, None)}
            audit.record(session, actor, row.municipality_id, "placement", there.id, old)
            session.delete(there)
            session.flush()
        return
    _check(session, row.municipality_id, values)
    if card is None:
        new = {
            "name": card_name,
            "kind": MAIN,
            "unit_key": root_key,
            "first_year": year,
            "sort": 0,
        }
        card = keeping.add(session, Scorecard, row.municipality_id, new, actor)
    assert card is not None
    if there is None:
        there = Placement(
            municipality_id=row.municipality_id,
            id=new_id(session),
            scorecard_id=card.id,
            indicator_id=row.id,
            **values,
        )
        session.add(there)
        changes = {name: (None, value) for name, value in values.items()}
    else:
        changes = {name: (getattr(there, name), value) for name, value in values.items()}
        for name, value in values.items():
            setattr(there, name, value)
    session.flush()
    audit.record(session, actor, row.municipality_id, "placement", there.id, changes)


def _check(session: Session, municipality_id: int, values: Mapping[str, Any]) -> None:
    area = session.get(FocusArea, (municipality_id, values["focus_area_id"]))
    if area is None or area.deleted_at is not None:
        raise Refused("no_area", field="place")
    if values["criterion_id"] is None:
        return
    criterion = session.get(SuccessCriterion, (municipality_id, values["criterion_id"]))
    if criterion is None or criterion.deleted_at is not None:
        raise Refused("no_area", field="place")
    if criterion.focus_area_id != area.id:
        raise Refused("criterion_elsewhere", field="place")
