"""Upkeep of a municipality's rows as a whole: rebuilding what is derived, taking all out, erasing all."""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import Table, delete, func, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.harmless import harmless
from wisweb_bms.models import Entry, Measurement, MunicipalityRow, metadata
from wisweb_bms.models.measurement import standing

BATCH = 1000


def rebuild(session: Session, municipality_id: int) -> int:
    """Let every measurement stand as its newest entry says; how many differed. Flushed, not committed."""
    rank = func.row_number().over(partition_by=Entry.measurement_id, order_by=Entry.sequence.desc())
    newest = (
        select(Entry.id.label("entry_id"), rank.label("rank"))
        .where(Entry.municipality_id == municipality_id)
        .subquery()
    )
    asked = (
        select(Measurement, Entry)
        .join(
            Entry,
            (Entry.municipality_id == Measurement.municipality_id)
            & (Entry.measurement_id == Measurement.id),
        )
        .join(newest, (newest.c.entry_id == Entry.id) & (newest.c.rank == 1))
        .where(Measurement.municipality_id == municipality_id)
        .execution_options(yield_per=BATCH)
    )
    mended = 0
    for measurement, entry in session.execute(asked):
        wanted = standing(entry)
        differing = {n: v for n, v in wanted.items() if getattr(measurement, n) != v}
        for name, value in differing.items():
            setattr(measurement, name, value)
        mended += bool(differing)
    session.flush()
    return mended


def tables_of_municipality() -> tuple[Table, ...]:
    """Our tables with a municipality's rows, those referred to first."""
    return tuple(t for t in metadata.sorted_tables if "municipality_id" in t.c)


def export(session: Session, municipality_id: int, folder: Path) -> int:
    """Every row as csv, a file a table, and all of them in ``all.json``; how many rows."""
    folder.mkdir(parents=True, exist_ok=True)
    everything: dict[str, list[dict[str, Any]]] = {}
    row = session.get_one(MunicipalityRow, municipality_id)
    own = MunicipalityRow.__table__
    assert isinstance(own, Table)
    everything[own.name] = [{c.name: _plain(getattr(row, c.name)) for c in own.c}]
    for table in tables_of_municipality():
        everything[table.name] = list(_rows(session, table, municipality_id))
    for name, rows in everything.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow([c.name for c in metadata.tables[name].c])
            writer.writerows([_cell(v) for v in found.values()] for found in rows)
    text = json.dumps(everything, ensure_ascii=False, indent=1)
    (folder / "all.json").write_text(text + "\n", encoding="utf-8")
    return sum(map(len, everything.values()))


def _rows(session: Session, table: Table, municipality_id: int) -> Iterator[dict[str, Any]]:
    asked = select(table).where(table.c.municipality_id == municipality_id)
    for row in session.execute(asked.order_by(*table.primary_key)):
        yield {name: _plain(value) for name, value in row._mapping.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else value


def _cell(value: Any) -> Any:
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return harmless(value) if isinstance(value, str) else value


def erase(session: Session, municipality_id: int) -> int:
    """Remove every row of the municipality, and its settings and switch; how many. Flushed only."""
    removed = 0
    for table in reversed(tables_of_municipality()):
        done: Any = session.execute(delete(table).where(table.c.municipality_id == municipality_id))
        removed += done.rowcount
    done = session.execute(delete(MunicipalityRow).where(MunicipalityRow.id == municipality_id))
    return removed + done.rowcount
