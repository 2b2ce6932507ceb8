"""What a way down takes away for good, told before it is gone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, inspect

from wisweb_bms.migrations.environment import scripts
from wisweb_bms.migrations.schema import history, schemas


@dataclass(frozen=True, slots=True)
class Loss:
    """A table, or ``table.column``, that goes, and in how many rows something stands there."""

    what: str
    rows: int


def losses(connection: Connection, version: str, revision: str) -> Iterator[Loss]:
    """What goes between the version and the older revision; tables first, the empty ones left out.

    RevisionError where the revision is not below the version.
    """
    undone = [*scripts().iterate_revisions(version, revision, select_for_downgrade=True)]
    if not undone:
        return
    last = history().index(undone[-1].revision)
    here, below = schemas()[version], schemas()[history()[last - 1]]
    there = set(inspect(connection).get_table_names())
    kept = here.tables.keys() & below.tables.keys() & there
    places = [(t, "*", t) for t in sorted((here.tables.keys() - below.tables.keys()) & there)]
    places += [
        (table, column, f"{table}.{column}")
        for table in sorted(kept)
        for column in here.columns[table]
        if column not in below.columns[table]
    ]
    for table, counted, what in places:
        asked = f'SELECT count({counted}) FROM "{table}"'
        rows = connection.exec_driver_sql(asked).scalar_one()
        if rows:
            yield Loss(what, rows)
