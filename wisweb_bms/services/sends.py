"""Tells a send that is repeated from one that was changed: by what a form has sent before, not by its key alone."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ARRAY, bindparam, func, select
from sqlalchemy.orm import Session

from wisweb_bms.models import FIGURES, Entry

from .actor import Actor

CARRIED = ("headcount", "forecast")
"""What stays as it was where a report says nothing of it: not every form and file has these fields."""
AT_A_TIME = 5000


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a person's form made of a measurement last, if anything, and the key of its next entry."""

    entry: Entry | None
    free_key: str


def earlier_sends(
    session: Session, municipality_id: int, send_keys: Mapping[int, str], actor: Actor
) -> dict[int, Earlier]:
    """Measurement id → what was sent for it with its key; ask while the measurements are locked.

    A key makes one entry; what the same form says anew of the measurement has a key that follows from
    it, and so has a key that another measurement or person has used.
    """
    found: dict[int, Earlier] = {}
    newest: dict[int, Entry | None] = dict.fromkeys(send_keys)
    given: set[str] = set()
    asked, number = dict(send_keys), 0
    while asked:
        number += 1
        made = {e.send_key: e for e in _with_keys(session, municipality_id, set(asked.values()))}
        further: dict[int, str] = {}
        for measurement_id, key in asked.items():
            entry = made.get(key)
            if entry is None and key not in given:
                given.add(key)
                found[measurement_id] = Earlier(newest[measurement_id], key)
                continue
            if entry is not None and _is_own(entry, measurement_id, actor):
                newest[measurement_id] = entry
            further[measurement_id] = _next_key(send_keys[measurement_id], measurement_id, number)
        asked = further
    return found


def says_the_same(
    entry: Entry, figures: Mapping[str, Any], comment: str | None, source: str, reason: str
) -> bool:
    """Whether the entry holds all that is said now; what is not said stays as it was.

    Preliminary or not is what a sender says of the stage; whether it corrects something follows from
    what stood before. A reason belongs to what the entry corrected, and to nothing else.
    """
    told = [n for n in FIGURES if n != "stage" and (n in figures or n not in CARRIED)]
    stage = figures.get("stage", "final")
    corrected = entry.based_on_id is not None or bool(entry.reason)
    return (
        all(getattr(entry, name) == figures.get(name) for name in told)
        and (entry.stage == "preliminary") == (stage == "preliminary")
        and (comment is None or entry.comment == comment)
        and entry.source == source
        and (entry.reason == reason or not corrected)
    )


def _is_own(entry: Entry, measurement_id: int, actor: Actor) -> bool:
    who = (entry.actor_kind, entry.actor_key)
    return entry.measurement_id == measurement_id and who == (actor.kind, actor.key)


def _next_key(send_key: str, measurement_id: int, number: int) -> str:
    parts = f"{send_key}:{measurement_id}:{number}"
    return hashlib.sha256(parts.encode()).hexdigest()[:40]


def _with_keys(session: Session, municipality_id: int, keys: Collection[str]) -> Iterator[Entry]:
    for part in parts_of(sorted(keys)):
        asked = select(Entry).where(
            Entry.municipality_id == municipality_id, among(session, Entry.send_key, part)
        )
        yield from session.scalars(asked)


def among(session: Session, column: Any, values: Sequence[Any]) -> Any:
    """The column is one of the values: joined to one array where the database has them.

    Not ``= ANY(array)``: a prepared plan that does not know the array looks through all of it for
    every row.
    """
    if session.get_bind().dialect.name != "postgresql":
        return column.in_(values)
    return column.in_(select(func.unnest(bindparam(None, list(values), ARRAY(column.type)))))


def parts_of(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """The values, no more at a time than one statement takes well."""
    yield from (values[n : n + AT_A_TIME] for n in range(0, len(values), AT_A_TIME))
