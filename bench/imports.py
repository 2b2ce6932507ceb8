"""An import of many results into PostgreSQL against raw COPY of the same rows into a bare table."""

from __future__ import annotations

import hashlib
import time
from decimal import Decimal

from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import Session

from bench.generate import fill, nodes
from tests.databases import postgres_url
from wisweb_bms.migrations import run
from wisweb_bms.models import Entry, Measurement, MunicipalityRow
from wisweb_bms.services.actor import system
from wisweb_bms.services.report_many import Change, report_many

AIM = 0.25


def prepared(url: str, results: int) -> tuple:
    """An engine on a municipality with that many planned measurements, none reported."""
    engine = create_engine(url)
    run.upgrade(engine)
    tree = nodes(111)  # 99 units that report
    with Session(engine) as session:
        session.add(MunicipalityRow(id=1, host_key="bench", enabled=True))
        session.flush()
        fill(session, 1, tree, 50, -(-results // (50 * 99)), with_entries=False)
        session.execute(
            text("UPDATE bms_measurement SET entry_id = NULL, value = NULL, weight = NULL")
        )
        session.commit()
        ids = list(session.scalars(select(Measurement.id).order_by(Measurement.id).limit(results)))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM FULL bms_measurement")
        connection.exec_driver_sql("ANALYZE")
    return engine, ids


def changes(ids: list[int]) -> list[Change]:
    return [
        Change(
            row_id,
            None,
            hashlib.sha256(b"%d" % row_id).hexdigest()[:40],
            {"value": Decimal(number % 1000).scaleb(-1), "weight": Decimal(10), "stage": "final"},
        )
        for number, row_id in enumerate(ids)
    ]


def seconds_of_import(engine, made: list[Change]) -> float:
    began = time.perf_counter()
    with Session(engine) as session:
        sums = report_many(session, 1, made, system("bench"), source="bench")
        session.commit()
    assert sums.saved == len(made), sums
    return time.perf_counter() - began


def seconds_of_copy(engine) -> float:
    """The entries just made, by the same driver, into a table without keys, indexes or checks."""
    with engine.connect() as connection:
        rows = [tuple(r) for r in connection.execute(select(Entry.__table__))]
        connection.exec_driver_sql("CREATE TABLE bare AS SELECT * FROM bms_entry LIMIT 0")
        connection.commit()
    raw = engine.raw_connection()
    began = time.perf_counter()
    with raw.driver_connection.cursor() as cursor, cursor.copy("COPY bare FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
    raw.commit()
    taken = time.perf_counter() - began
    raw.close()
    return taken


def seconds_of_server(engine) -> float:
    """The same entries and standing figures by the server alone, with every key and index: the floor."""
    figures = (
        "entry_id = e.id, entry_sequence = e.sequence, value = e.value, weight = e.weight, "
        "stage = e.stage, comment = e.comment"
    )
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        run_sql = connection.exec_driver_sql
        run_sql("CREATE TABLE kept AS SELECT * FROM bms_entry")
        run_sql("UPDATE bms_measurement SET entry_id = NULL, value = NULL, weight = NULL")
        run_sql("TRUNCATE bms_entry CASCADE")
        run_sql("VACUUM FULL ANALYZE bms_measurement")
        began = time.perf_counter()
        run_sql("BEGIN")
        run_sql("INSERT INTO bms_entry SELECT * FROM kept")
        run_sql(
            f"UPDATE bms_measurement m SET {figures}, reported_at = e.at FROM bms_entry e "
            "WHERE e.municipality_id = m.municipality_id AND e.measurement_id = m.id"
        )
        run_sql("COMMIT")
        return time.perf_counter() - began


def compare(results: int = 100_000, rounds: int = 3) -> None:
    """Print the times of each round, each in a database of its own, and the ratio of the least."""
    taken: dict[str, list[float]] = {"import": [], "COPY into a bare table": [], "server alone": []}
    whole, bare, floor = taken.values()
    for _ in range(rounds):
        engine, ids = prepared(postgres_url(), results)
        whole.append(seconds_of_import(engine, changes(ids)))
        bare.append(seconds_of_copy(engine))
        floor.append(seconds_of_server(engine))
        engine.dispose()
    print(f"postgresql: import of {results} results, {rounds} times")
    for name, seconds in taken.items():
        print(f"  {name:<22}", *(f"{s:6.2f} s" for s in seconds))
    print(f"  COPY / import {min(bare) / min(whole):.2f} by the least (aim ≥ {AIM})")
    print(f"  COPY / server alone {min(bare) / min(floor):.2f}: no import can pass it\n", flush=True)
