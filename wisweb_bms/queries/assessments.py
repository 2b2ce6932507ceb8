"""What has been said of a card's nodes: for a unit and a period, and by the units below."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status
from wisweb_bms.models import Assessment

from .facts import Scope, load_facts
from .view_models import Said

NodeKey = tuple[str, int]
"""Kind of node (card, focus_area, criterion, indicator) and its id; the card itself is ("card", 0)."""


@dataclass(frozen=True, slots=True)
class Written:
    """What is said, by whom, and the version that a form is made from."""

    said: Said
    unit_key: str
    actor_key: str
    lock_version: int


def assessments(scope: Scope, card_id: int, unit_key: str, period: Period) -> dict[NodeKey, Said]:
    """Node → what is said of it."""
    found = written(scope, card_id, [unit_key], period)
    return {key: rows[0].said for key, rows in found.items()}


def written(
    scope: Scope, card_id: int, unit_keys: Collection[str], period: Period
) -> dict[NodeKey, list[Written]]:
    """Node → what each of the units has said of it; in one statement."""
    row = Assessment
    asked = select(
        row.node_kind,
        row.node_id,
        row.text,
        row.colour,
        row.unit_key,
        row.actor_key,
        row.lock_version,
    ).where(
        row.municipality_id == scope.municipality_id,
        row.scorecard_id == card_id,
        row.unit_key.in_(unit_keys),
        row.period_key == period.key,
    )
    found: dict[NodeKey, list[Written]] = defaultdict(list)
    for r in scope.session.execute(asked.order_by(row.unit_key)):
        said = Said(r.text, Status(r.colour) if r.colour else None)
        if said.text or said.colour:
            found[(r.node_kind, r.node_id)].append(
                Written(said, r.unit_key, r.actor_key, r.lock_version)
            )
    return dict(found)


def open_below(
    scope: Scope, said: Mapping[NodeKey, Sequence[Written]], unit_key: str, period: Period
) -> dict[NodeKey, list[Written]]:
    """What the unit and those below it have said, without texts on figures that are hidden for the teller."""
    told = {id for (kind, id), rows in said.items() for w in rows if kind == "indicator"}
    if not told:
        return {key: list(rows) for key, rows in said.items()}
    window = (period.first, period.last)
    evaluation = Evaluation(load_facts(scope, told, unit_key, window, judge_below=True))

    def is_hidden(indicator_id: int, teller: str) -> bool:
        points = evaluation.facts.points.get(indicator_id, ())
        inside = [p for p in points if period.contains(p.period)]
        return any(evaluation.at(p, teller).hidden for p in inside)

    return {
        key: [
            w
            for w in rows
            if w.unit_key == unit_key or key[0] != "indicator" or not is_hidden(key[1], w.unit_key)
        ]
        for key, rows in said.items()
    }


def versions(scope: Scope, card_id: int, unit_key: str, period: Period) -> dict[NodeKey, int]:
    """Node → the version its row stands at, emptied ones too."""
    row = Assessment
    asked = select(row.node_kind, row.node_id, row.lock_version).where(
        row.municipality_id == scope.municipality_id,
        row.scorecard_id == card_id,
        row.unit_key == unit_key,
        row.period_key == period.key,
    )
    return {(r.node_kind, r.node_id): r.lock_version for r in scope.session.execute(asked)}
