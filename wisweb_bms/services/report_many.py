"""Reports many measurements in a few statements: the same entries that one report after the other makes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import ARRAY, bindparam, func, insert, select, true, update
from sqlalchemy.orm import Session

from wisweb_bms.models import FIGURES, Entry, Measurement, MeasurementPoint
from wisweb_bms.models.ids import new_ids

from .actor import Actor
from .report import CARRIED, is_locked, needs_reason

AT_A_TIME = 5000
COLUMNS = (
    "municipality_id",
    "id",
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
    """What became of them; a repeated one changed nothing, an overtaken one kept both entries."""

    saved: int = 0
    repeated: int = 0
    overtaken: int = 0
    refused: list[int] = field(default_factory=list)


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

    As ``report``: a known send key changes nothing, what another reported in between keeps both
    entries, a correction without a reason or in a locked point is refused (its measurement's id is
    handed back). ``step`` hears how many are done and may raise to give up.
    """
    sums, done = Sums(), 0
    waiting = iter(changes)
    while some := list(islice(waiting, AT_A_TIME)):
        _report(session, municipality_id, some, actor, source, reason, sums)
        done += len(some)
        step(done)
    return sums


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
    # After the lock, so that nobody sends the same in between; what has no entry repeats none.
    reported = {key for key, row in rows.items() if row.entry_id is not None}
    before = [change for change in some if change.measurement_id in reported]
    repeated = _repeated(session, municipality_id, before)
    who = actor.columns()
    named = set(CARRIED).union(*(change.figures for change in some))
    parts = [name for name in PARTS if name in named]
    entries: list[tuple[Any, ...]] = []
    for row_id, change in zip(ids, some, strict=True):
        row = rows.get(change.measurement_id)
        if change.send_key in repeated:
            sums.repeated += 1
            continue
        if (
            row is None
            or is_locked(row, row)
            or (needs_reason(row, change.based_on_id) and not reason)
        ):
            sums.refused.append(change.measurement_id)
            continue
        sums.overtaken += row.entry_id is not None and row.entry_id != change.based_on_id
        figures = {name: getattr(row, name) for name in CARRIED} | dict(change.figures)
        entries.append(
            (
                municipality_id,
                row_id,
                change.measurement_id,
                change.based_on_id,
                change.comment,
                source,
                reason if row.entry_id is not None else "",
                change.send_key,
                figures.get("stage", "final"),
                *map(figures.get, parts),
                *who.values(),
            )
        )
    if entries:
        names = (*COLUMNS, "stage", *parts, *who)
        _append(session, names, entries)
        _stand(session, municipality_id, [entry[1] for entry in entries])
    sums.saved += len(entries)


def _repeated(session: Session, municipality_id: int, some: Sequence[Change]) -> set[str]:
    found: set[str] = set()
    for part in _parts([c.send_key for c in some]):
        asked = select(Entry.send_key).where(
            Entry.municipality_id == municipality_id, _among(session, Entry.send_key, part)
        )
        found.update(session.scalars(asked))
    return found


def _among(session: Session, column: Any, values: Sequence[Any]) -> Any:
    """The column is one of the values: joined to one array where the database has them.

    Not ``= ANY(array)``: a prepared plan that does not know the array looks through all of it for
    every row.
    """
    if session.get_bind().dialect.name != "postgresql":
        return column.in_(values)
    return column.in_(select(func.unnest(bindparam(None, list(values), ARRAY(column.type)))))


def _locked(session: Session, municipality_id: int, some: Sequence[Change]) -> dict[int, Any]:
    """The measurements as they are now, held until the transaction ends; always in the same order."""
    session.flush()
    found: dict[int, Any] = {}
    for part in _parts(sorted(c.measurement_id for c in some)):
        asked = (
            select(
                Measurement.id,
                Measurement.entry_id,
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
                _among(session, Measurement.id, part),
                Measurement.id.between(part[0], part[-1]),  # keeps the index scan short
            )
            .order_by(Measurement.id)
            .with_for_update(of=Measurement)
        )
        # Rows of the connection: the session's cost half as much again, and nothing here is an object.
        found.update((row.id, row) for row in session.connection().execute(asked))
    return found


def _parts(values: Sequence[Any], most: int = 5000) -> Iterator[Sequence[Any]]:
    yield from (values[n : n + most] for n in range(0, len(values), most))


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
    values: dict[Any, Any] = {name: getattr(Entry, name) for name in FIGURES}
    values |= {"entry_id": Entry.id, "comment": Entry.comment, "reported_at": Entry.at}
    values |= {"approved_at": None, "approved_by": None}
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
