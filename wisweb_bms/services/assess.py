"""Writes what a leader says of a card, focus area, criterion or indicator for a unit and a period."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.models import Assessment
from wisweb_bms.models.ids import new_id

from . import audit, keeping
from .actor import Actor
from .keeping import Refused

LONGEST = 8000
COLOURS = ("", "green", "yellow", "red")
KINDS = ("card", "focus_area", "criterion", "indicator")


@dataclass(frozen=True, slots=True)
class Node:
    """Where an assessment belongs."""

    municipality_id: int
    card_id: int
    unit_key: str
    period_key: str
    kind: str
    id: int

    def columns(self) -> dict[str, int | str]:
        """What a row that belongs there has in its columns."""
        return {
            "municipality_id": self.municipality_id,
            "scorecard_id": self.card_id,
            "unit_key": self.unit_key,
            "period_key": self.period_key,
            "node_kind": self.kind,
            "node_id": self.id,
        }


def find(session: Session, node: Node) -> Assessment | None:
    """What is written there."""
    return keeping.only(session, Assessment, node.columns())


def assess(
    session: Session, node: Node, text: str, colour: str, actor: Actor, seen: int
) -> Assessment | None:
    """Write text and own colour; flushed, not committed. None where nothing was and nothing is said.

    ``seen`` is the version the form was made from, 0 where there was none. keeping.Overtaken where
    somebody else has written since; Refused where the text is too long or the colour unknown.
    """
    if len(text) > LONGEST:
        raise Refused("text_long", n=len(text), most=LONGEST)
    if colour not in COLOURS:
        raise Refused("colour")
    values = {"text": text, "colour": colour or None}
    row = find(session, node)
    if row is None:
        return _begin(session, node, values, actor) if text or colour else None
    if keeping.change(session, row, values, actor, seen):
        row.at, row.actor_kind, row.actor_key = now(), actor.kind, actor.key
        row.correlation_id = actor.correlation_id
        session.flush()
    return row


def _begin(session: Session, node: Node, values: dict[str, str | None], actor: Actor) -> Assessment:
    row = Assessment(id=new_id(session), **node.columns(), **values, **actor.columns())
    try:
        with session.begin_nested():
            session.add(row)
            session.flush()
    except IntegrityError:
        other = find(session, node)
        if other is None:
            raise
        raise keeping.Overtaken(other) from None
    news = {name: (None, value) for name, value in values.items() if value}
    audit.record(session, actor, node.municipality_id, "assessment", row.id, news)
    return row
