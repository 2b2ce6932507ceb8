"""Reports many measurements in a few statements: the same entries that one report after the other makes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import insert, select, true, update
from sqlalchemy.orm import Session

from wisweb_bms.models import FIGURES, Entry, Measurement, MeasurementPoint
from wisweb_bms.models.ids import new_ids
from wisweb_bms.models.measurement import moment_after, standing
from wisweb_bms.models.order import next_in_order

from .actor import Actor
from .report import base_of, is_locked, needs_reason, stage_of
from .sends import AT_A_TIME, CARRIED, among, earlier_sends, parts_of, says_the_same

COLUMNS = (
    "municipality_id",
    "id",
    "sequence",
    "measurement_id",
    "based_on_id",
    "comment",
    "source",
    "reason",
    "send_key",
)
PARTS = [name for name in FIGURES if name not in ("stage", "answers")]
"""What may be reported this way; answers per step are reported one measurement at a time."""


@dataclass(frozen=True, slots=True)
class Change:
    """One report: the measurement, the entry it was based on, its figures, and its key."""

    measurement_id: int
    based_on_id: int | None
    send_key: str
    figures: Mapping[str, Any]
    comment: str = ""


@dataclass(slots=True)
class Sums:
    """What became of them; a repeated one changed nothing, an overtaken one kept both entries.

    ``points`` are the ids of the measurement points that something was saved in.
    """

    saved: int = 0
    repeated: int = 0
    overtaken: int = 0
    refused: list[int] = field(default_factory=list)
    points: set[int] = field(default_factory=set)


def report_many(
    session: Session,
    municipality_id: int,
    changes: Iterable[Change],
    actor: Actor,
    *,
    source: str = "",
    reason: str = "",
    step: Callable[[int], None] = lambda done: None,
) -> Sums:
    """Append an entry for each and let its figures stand; flushed, not committed.

    As ``report``: what was sent just so before changes nothing, what another reported in between keeps
    both entries, a correction without a reason or in a locked point is refused (its measurement's id is
    handed back). ``step`` hears how many are done and may raise to give up.
    """
    sums, done = Sums(), 0
    waiting = iter(changes)
    while some := list(islice(waiting, AT_A_TIME)):
        for once in _rounds(some):
            _report(session, municipality_id, once, actor, source, reason, sums)
        done += len(some)
        step(done)
    return sums


def _rounds(some: Sequence[Change]) -> list[list[Change]]:
    """In each a measurement is reported once, in the order they came: the later one rests on the earlier."""
    rounds: list[list[Change]] = []
    times: Counter[int] = Counter()
    for change in some:
        nth = times[change.measurement_id]
        times[change.measurement_id] += 1
        if nth == len(rounds):
            rounds.append([])
        rounds[nth].append(change)
    return rounds


def _report(
    session: Session,
    municipality_id: int,
    some: Sequence[Change],
    actor: Actor,
    source: str,
    reason: str,
    sums: Sums,
) -> None:
    # The ids first: on SQLite that takes the write lock, so nobody comes in between.
    ids = new_ids(session, len(some))
    rows = _locked(session, municipality_id, some)
    # After the lock, so that nobody sends the same in between.
    keys = {change.measurement_id: change.send_key for change in some}
    before = earlier_sends(session, municipality_id, keys, actor)
    # All of them hold their locks: one number stands after everything that was reported of any.
    sequence = next_in_order(session)
    who = actor.columns()
    moment = who.pop("at")
    named = set(CARRIED).union(*(change.figures for change in some))
    parts = [name for name in PARTS if name in named]
    entries: list[tuple[Any, ...]] = []
    for row_id, change in zip(ids, some, strict=True):
        row, earlier = rows.get(change.measurement_id), before[change.measurement_id]
        own = earlier.entry
        if own and says_the_same(own, change.figures, change.comment, source, reason):
            sums.repeated += 1
            continue
        if (
            row is None
            or is_locked(row, row)
            or (needs_reason(row, change.based_on_id, own) and not reason)
        ):
            sums.refused.append(change.measurement_id)
            continue
        based_on_id = base_of(row, change.based_on_id, own)
        sums.overtaken += row.entry_id not in (None, based_on_id)
        sums.points.add(row.point_id)
        figures = {name: getattr(row, name) for name in CARRIED} | dict(change.figures)
        entries.append(
            (
                municipality_id,
                row_id,
                sequence,
                change.measurement_id,
                based_on_id,
                change.comment,
                source,
                reason if row.entry_id is not None else "",
                earlier.free_key,
                stage_of(row, figures),
                *map(figures.get, parts),
                moment_after(row, moment),
                *who.values(),
            )
        )
    if entries:
        names = (*COLUMNS, "stage", *parts, "at", *who)
        _append(session, names, entries)
        _stand(session, municipality_id, [entry[1] for entry in entries])
    sums.saved += len(entries)


def _locked(session: Session, municipality_id: int, some: Sequence[Change]) -> dict[int, Any]:
    """The measurements as they are now, held until the transaction ends; always in the same order."""
    session.flush()
    found: dict[int, Any] = {}
    for part in parts_of(sorted(c.measurement_id for c in some)):
        asked = (
            select(
                Measurement.id,
                Measurement.point_id,
                Measurement.entry_id,
                Measurement.stage,
                Measurement.reported_at,
                Measurement.reopened_at,
                Measurement.approved_at,
                MeasurementPoint.locked_at,
                *(getattr(Measurement, name) for name in CARRIED),
            )
            .join(
                MeasurementPoint,
                (MeasurementPoint.municipality_id == Measurement.municipality_id)
                & (MeasurementPoint.id == Measurement.point_id),
            )
            .where(
                Measurement.municipality_id == municipality_id,
                among(session, Measurement.id, part),
                Measurement.id.between(part[0], part[-1]),  # keeps the index scan short
            )
            .order_by(Measurement.id)
            .with_for_update(of=Measurement)
        )
        # Rows of the connection: the session's cost half as much again, and nothing here is an object.
        found.update((row.id, row) for row in session.connection().execute(asked))
    return found


def _append(session: Session, names: Sequence[str], entries: Sequence[tuple[Any, ...]]) -> None:
    connection = session.connection()
    raw: Any = connection.connection.dbapi_connection
    if connection.dialect.driver != "psycopg":
        rows = [dict(zip(names, entry, strict=True)) for entry in entries]
        session.execute(insert(Entry), rows)
        return
    # PostgreSQL's own way in takes a fifth of the time; constraints and triggers hold as always.
    into = f"COPY {Entry.__tablename__} ({', '.join(names)}) FROM STDIN"
    with raw.cursor() as cursor, cursor.copy(into) as copy:
        for entry in entries:
            copy.write_row(entry)


def _stand(session: Session, municipality_id: int, ids: Sequence[int]) -> None:
    """The newest entries' figures onto their measurements, in one statement."""
    values: dict[Any, Any] = {**standing(Entry), "approved_at": None, "approved_by": None}
    session.execute(
        update(Measurement)
        .where(
            Measurement.municipality_id == municipality_id,
            Entry.municipality_id == municipality_id,
            Entry.measurement_id == Measurement.id,
            Entry.id.between(ids[0], ids[-1]),
            Entry.id.in_(ids) if len(ids) < ids[-1] - ids[0] + 1 else true(),
        )
        .values(values)
        .execution_options(synchronize_session=False)
    )
