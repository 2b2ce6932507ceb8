"""Makes and arranges scorecards: the main one holds the register, others choose from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.models import FocusArea, Indicator, Placement, Scorecard, SuccessCriterion
from wisweb_bms.models.ids import is_id, new_id

from . import audit, keeping
from .actor import Actor
from .keeping import Refused
from .placing import MAIN, main_card

KINDS = ("main", "thematic", "political")


def save_card(
    session: Session,
    municipality_id: int,
    row: Scorecard | None,
    values: Mapping[str, Any],
    actor: Actor,
    seen: int | None = None,
) -> Scorecard:
    """A new card, or what changed of one; Refused for a second main card or years that run backwards."""
    last = values["last_year"]
    if last is not None and last < values["first_year"]:
        raise Refused("years", field="last_year")
    there = main_card(session, municipality_id)
    if values["kind"] == MAIN and there is not None and there is not row:
        raise Refused("second_main", field="kind")
    if row is not None and row.kind == MAIN and values["kind"] != MAIN:
        raise Refused("main_stays", field="kind")
    if row is None:
        return keeping.add(session, Scorecard, municipality_id, values, actor)
    keeping.change(session, row, values, actor, seen)
    return row


def trash(session: Session, row: Scorecard, actor: Actor) -> None:
    """To the trash; the main card stays."""
    if row.kind == MAIN:
        raise Refused("main_stays", field="kind")
    keeping.trash(session, row, actor)


def place(session: Session, card: Scorecard, indicator_ids: Iterable[int], actor: Actor) -> int:
    """Put indicators on the card, each where it stands at home; those without a home go to the first
    focus area. How many were new."""
    mine = card.municipality_id
    there = {p.indicator_id for p in _placements(session, card)}
    home = main_card(session, mine)
    at_home = {p.indicator_id: p for p in _placements(session, home)} if home else {}
    first = session.scalars(
        select(FocusArea)
        .where(FocusArea.municipality_id == mine, FocusArea.deleted_at.is_(None))
        .order_by(FocusArea.sort, FocusArea.id)
    ).first()
    if first is None:
        raise Refused("no_area", field="place")
    known = select(Indicator.id).where(
        Indicator.municipality_id == mine,
        Indicator.id.in_(list(indicator_ids)),
        Indicator.deleted_at.is_(None),
    )
    new = [i for i in session.scalars(known) if i not in there]
    for position, indicator_id in enumerate(new, len(there)):
        own = at_home.get(indicator_id)
        row = Placement(
            municipality_id=mine,
            id=new_id(session),
            scorecard_id=card.id,
            indicator_id=indicator_id,
            focus_area_id=own.focus_area_id if own else first.id,
            criterion_id=own.criterion_id if own else None,
            sort=position,
        )
        session.add(row)
        session.flush()
        news = {"scorecard_id": (None, card.id), "indicator_id": (None, indicator_id)}
        audit.record(session, actor, mine, "placement", row.id, news)
    return len(new)


def arrange(
    session: Session, card: Scorecard, wanted: Mapping[int, Mapping[str, Any]], actor: Actor
) -> int:
    """Order, weight and key mark by placement id; how many changed."""
    rows = [p for p in _placements(session, card) if p.id in wanted]
    return sum(keeping.write(session, row, wanted[row.id], actor) for row in rows)


def move(
    session: Session, card: Scorecard, placement_ids: Iterable[int], place_key: str, actor: Actor
) -> int:
    """To a focus area (``a`` and its id) or a criterion (``c`` and its id) on this card."""
    kind, number = place_key[:1], place_key[1:]
    if kind not in ("a", "c") or not is_id(number):
        raise Refused("no_area", field="place")
    model: type[Any] = FocusArea if kind == "a" else SuccessCriterion
    found = session.get(model, (card.municipality_id, int(number)))
    if found is None or found.deleted_at is not None:
        raise Refused("no_area", field="place")
    values = {
        "focus_area_id": found.id if kind == "a" else found.focus_area_id,
        "criterion_id": None if kind == "a" else found.id,
    }
    chosen = set(placement_ids)
    rows = [p for p in _placements(session, card) if p.id in chosen]
    return sum(keeping.write(session, row, values, actor) for row in rows)


def take_off(session: Session, card: Scorecard, placement_ids: Iterable[int], actor: Actor) -> int:
    """Off this card; register, figures and other cards are untouched."""
    chosen = set(placement_ids)
    rows = [p for p in _placements(session, card) if p.id in chosen]
    for row in rows:
        gone = {"indicator_id": (row.indicator_id, None)}
        audit.record(session, actor, row.municipality_id, "placement", row.id, gone)
        session.delete(row)
    session.flush()
    return len(rows)


def _placements(session: Session, card: Scorecard) -> Sequence[Placement]:
    return session.scalars(
        select(Placement).where(
            Placement.municipality_id == card.municipality_id, Placement.scorecard_id == card.id
        )
    ).all()
