"""The order in which rows were written, counted by the database: ids and clocks are each process's own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

NO_MOMENT = "CAST(NULL AS TIMESTAMP WITH TIME ZONE)"
MOMENTS = {
    "bms_action_helper": NO_MOMENT,
    "bms_action_link": NO_MOMENT,
    "bms_action_note": "at",
    "bms_action_status": "at",
    "bms_action_step": NO_MOMENT,
    "bms_audit": "at",
    "bms_entry": "at",
    "bms_favourite": NO_MOMENT,
    "bms_indicator": NO_MOMENT,
    "bms_new_year_run": "at",
    "bms_outbox": "created_at",
    "bms_publication": "at",
    "bms_snapshot": "at",
    "bms_target": "at",
    "bms_tree_version": "seen_at",
    "bms_word_template": "at",
}
"""Tables that get an order, and the moment that tells what they have had; without one it is the id."""
INDEXES = (
    ("bms_action_note", ("action_id", "at"), ("action_id", "sequence"), True),
    ("bms_action_status", ("action_id", "day"), ("action_id", "sequence"), True),
    (
        "bms_audit",
        ("object_kind", "object_id"),
        ("object_kind", "object_id", "sequence"),
        False,
    ),
    ("bms_audit", (), ("sequence",), False),
    ("bms_entry", ("measurement_id", "at"), ("measurement_id", "sequence"), True),
    (
        "bms_snapshot",
        ("period_key", "unit_key", "kind", "at"),
        ("period_key", "unit_key", "kind", "sequence"),
        False,
    ),
    ("bms_word_template", ("at",), ("sequence",), False),
)
"""Table, the columns of the index that goes, those of the one that comes, and whether it is unique."""


def upgrade() -> None:
    for table in MOMENTS:
        # The default fills what is there in no time, and SQLite can't do without one.
        column = sa.Column("sequence", sa.BigInteger(), server_default="0", nullable=False)
        op.add_column(table, column)
    op.add_column("bms_measurement", sa.Column("entry_sequence", sa.BigInteger(), nullable=True))
    _count(_put_in_order())
    if _on_postgresql():
        for table in MOMENTS:
            op.alter_column(table, "sequence", server_default=None)
    for table, old, new, unique in INDEXES:
        if old:
            op.drop_index(op.f(_name(table, old)), table)
        op.create_index(op.f(_name(table, new)), table, ["municipality_id", *new], unique=unique)


def _on_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _name(table: str, columns: tuple[str, ...]) -> str:
    return f"{table}_{'_'.join(columns)}_ix"


def _put_in_order() -> int:
    """Number what is there by moment and id, all tables in one count; how many rows."""
    every = " UNION ALL ".join(_rows(table, moment) for table, moment in MOMENTS.items())
    op.execute(
        "CREATE TEMPORARY TABLE bms_in_order AS SELECT kind, municipality_id, id, row_number() "
        f"OVER (ORDER BY at, stands, id) AS sequence FROM ({every}) AS written"
    )
    op.execute("CREATE UNIQUE INDEX bms_in_order_ix ON bms_in_order (kind, municipality_id, id)")
    for table in MOMENTS:
        op.execute(
            f"UPDATE {table} SET sequence = o.sequence FROM bms_in_order AS o WHERE o.kind = "
            f"'{table}' AND o.municipality_id = {table}.municipality_id AND o.id = {table}.id"
        )
    op.execute(
        "UPDATE bms_measurement SET entry_sequence = e.sequence FROM bms_entry AS e WHERE "
        "e.municipality_id = bms_measurement.municipality_id AND e.id = bms_measurement.entry_id"
    )
    counted = op.get_bind().exec_driver_sql("SELECT count(*) FROM bms_in_order").scalar_one()
    op.execute("DROP TABLE bms_in_order")
    return int(counted)


def _rows(table: str, moment: str) -> str:
    """Its rows with their moments; the entry that stands is the last of its measurement, as it was."""
    if table != "bms_entry":
        return (
            f"SELECT '{table}' AS kind, municipality_id, id, {moment} AS at, 0 AS stands "
            f"FROM {table}"
        )
    last = "max(e.at) OVER (PARTITION BY e.municipality_id, e.measurement_id)"
    return (
        "SELECT 'bms_entry', e.municipality_id, e.id, "
        f"CASE WHEN m.entry_id = e.id THEN {last} ELSE e.at END, "
        "CASE WHEN m.entry_id = e.id THEN 1 ELSE 0 END FROM bms_entry AS e JOIN bms_measurement "
        "AS m ON m.municipality_id = e.municipality_id AND m.id = e.measurement_id"
    )


def _count(rows: int) -> None:
    """The counter goes on from there."""
    if _on_postgresql():
        op.execute(sa.schema.CreateSequence(sa.Sequence("bms_order_seq", start=rows + 1)))
    else:
        op.execute(f"INSERT INTO bms_id_block (name, next) VALUES ('order', {rows + 1})")


def downgrade() -> None:
    for table, old, new, _unique in reversed(INDEXES):
        op.drop_index(op.f(_name(table, new)), table)
        if old:
            op.create_index(op.f(_name(table, old)), table, ["municipality_id", *old])
    op.drop_column("bms_measurement", "entry_sequence")
    for table in reversed(MOMENTS):
        op.drop_column(table, "sequence")
    if _on_postgresql():
        op.execute(sa.schema.DropSequence(sa.Sequence("bms_order_seq")))
    else:
        op.execute("DELETE FROM bms_id_block WHERE name = 'order'")
