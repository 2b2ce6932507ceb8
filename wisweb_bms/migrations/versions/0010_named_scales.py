"""Answer scales under a name, each kept once; and the municipality's own events of the year."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from wisweb_bms.models.types import UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

SCALE = sa.table(
    "bms_answer_scale",
    *(sa.column(n) for n in ("municipality_id", "id", "name", "lowest", "highest")),
    sa.column("words", sa.JSON()),
    sa.column("lock_version"),
)
QUESTION = sa.table(
    "bms_question",
    *(sa.column(n) for n in ("municipality_id", "id", "scale_low", "scale_high", "scale_id")),
)
MUNICIPALITY = sa.table(
    "bms_municipality",
    sa.column("id"),
    sa.column("usual_scale", sa.JSON()),
    sa.column("usual_scale_id"),
    sa.column("usual_dont_know", sa.Boolean()),
)


def upgrade() -> None:
    _tables()
    with op.batch_alter_table("bms_question") as table:
        table.add_column(sa.Column("scale_id", sa.BigInteger(), nullable=True))
    with op.batch_alter_table("bms_municipality") as table:
        table.add_column(sa.Column("usual_scale_id", sa.BigInteger(), nullable=True))
        table.add_column(
            sa.Column("usual_dont_know", sa.Boolean(), nullable=False, server_default=sa.true())
        )
    _name_scales()
    with op.batch_alter_table("bms_question") as table:
        table.alter_column("scale_id", existing_type=sa.BigInteger(), nullable=False)
        table.drop_column("scale_low")
        table.drop_column("scale_high")
        table.create_foreign_key(
            op.f("bms_question_scale_id_fk"),
            "bms_answer_scale",
            ["municipality_id", "scale_id"],
            ["municipality_id", "id"],
        )
    with op.batch_alter_table("bms_municipality") as table:
        table.drop_column("usual_scale")
        table.create_foreign_key(
            op.f("bms_municipality_id_usual_scale_id_fk"),
            "bms_answer_scale",
            ["id", "usual_scale_id"],
            ["municipality_id", "id"],
        )


def _tables() -> None:
    op.create_table(
        "bms_answer_scale",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("lowest", sa.Integer(), nullable=False),
        sa.Column("highest", sa.Integer(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        *_kept(),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_answer_scale_pk")),
    )
    op.create_index(
        op.f("bms_answer_scale_name_ix"), "bms_answer_scale", ["municipality_id", "name"]
    )
    op.create_table(
        "bms_year_event",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("month_from", sa.Integer(), nullable=False),
        sa.Column("month_to", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        *_kept(),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_year_event_pk")),
    )
    op.create_index(
        op.f("bms_year_event_month_from_ix"), "bms_year_event", ["municipality_id", "month_from"]
    )


def _kept() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
    )


def _name_scales() -> None:
    """Give every pair of steps in use a scale named by them, and point at it."""
    there = op.get_bind()
    wanted = {tuple(row) for row in there.execute(_steps_of_questions())}
    usual = {
        row.id: row.usual_scale for row in there.execute(sa.select(MUNICIPALITY)) if row.usual_scale
    }
    wanted |= {(m, *_bounds(scale)) for m, scale in usual.items()}
    for municipality, low, high in sorted(wanted):
        scale_id = _new_id(there)
        row = {"municipality_id": municipality, "id": scale_id, "lowest": low, "highest": high}
        named = {"name": f"{low}–{high}", "words": {}, "lock_version": 1}
        there.execute(SCALE.insert().values(**row, **named))
        there.execute(
            QUESTION.update()
            .where(
                QUESTION.c.municipality_id == municipality,
                QUESTION.c.scale_low == low,
                QUESTION.c.scale_high == high,
            )
            .values(scale_id=scale_id)
        )
        if municipality in usual and _bounds(usual[municipality]) == (low, high):
            there.execute(
                MUNICIPALITY.update()
                .where(MUNICIPALITY.c.id == municipality)
                .values(
                    usual_scale_id=scale_id,
                    usual_dont_know=bool(usual[municipality].get("dont_know", True)),
                )
            )


def _steps_of_questions() -> Any:
    of = QUESTION.c
    return sa.select(of.municipality_id, of.scale_low, of.scale_high).distinct()


def _bounds(scale: dict[str, Any]) -> tuple[int, int]:
    return scale.get("scale_low", 1), scale.get("scale_high", 6)


def _new_id(there: sa.Connection) -> int:
    """From the counter that every id comes from, on either database."""
    if there.dialect.name == "postgresql":
        return int(there.exec_driver_sql("SELECT nextval('bms_id_seq')").scalar_one())
    moved = "UPDATE bms_id_block SET next = next + 1 WHERE name = 'id' RETURNING next"
    return int(there.exec_driver_sql(moved).scalar_one()) - 1


def downgrade() -> None:
    with op.batch_alter_table("bms_question") as table:
        table.drop_constraint(op.f("bms_question_scale_id_fk"), type_="foreignkey")
        table.add_column(sa.Column("scale_low", sa.Integer(), nullable=True))
        table.add_column(sa.Column("scale_high", sa.Integer(), nullable=True))
    with op.batch_alter_table("bms_municipality") as table:
        table.drop_constraint(op.f("bms_municipality_id_usual_scale_id_fk"), type_="foreignkey")
        table.add_column(sa.Column("usual_scale", sa.JSON(), nullable=False, server_default="{}"))
    _unname_scales()
    with op.batch_alter_table("bms_question") as table:
        table.drop_column("scale_id")
        table.alter_column("scale_low", existing_type=sa.Integer(), nullable=False)
        table.alter_column("scale_high", existing_type=sa.Integer(), nullable=False)
    with op.batch_alter_table("bms_municipality") as table:
        table.drop_column("usual_dont_know")
        table.drop_column("usual_scale_id")
    op.drop_table("bms_year_event")
    op.drop_table("bms_answer_scale")


def _unname_scales() -> None:
    there = op.get_bind()
    dont_know = {row.id: row.usual_dont_know for row in there.execute(sa.select(MUNICIPALITY))}
    for row in there.execute(sa.select(SCALE)).all():
        there.execute(
            QUESTION.update()
            .where(QUESTION.c.municipality_id == row.municipality_id, QUESTION.c.scale_id == row.id)
            .values(scale_low=row.lowest, scale_high=row.highest)
        )
        scale = {"scale_low": row.lowest, "scale_high": row.highest}
        there.execute(
            MUNICIPALITY.update()
            .where(
                MUNICIPALITY.c.id == row.municipality_id, MUNICIPALITY.c.usual_scale_id == row.id
            )
            .values(usual_scale={**scale, "dont_know": dont_know[row.municipality_id]})
        )
