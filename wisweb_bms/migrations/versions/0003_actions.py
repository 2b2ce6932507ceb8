"""Actions with helpers, steps, notes, status history and links."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wisweb_bms.models.types import Exact, UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bms_action",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("responsible_key", sa.String(length=200), nullable=True),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("expected_finish", sa.Date(), nullable=True),
        sa.Column("finished", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("cost", Exact(), nullable=True),
        sa.Column("budget", Exact(), nullable=True),
        sa.Column("expected_effect", Exact(), nullable=True),
        sa.Column("effect_text", sa.Text(), nullable=False),
        sa.Column("body", sa.String(length=200), nullable=False),
        sa.Column("case_number", sa.String(length=60), nullable=False),
        sa.Column("link", sa.String(length=500), nullable=False),
        sa.Column("carried_from_id", sa.BigInteger(), nullable=True),
        sa.Column("node_kind", sa.String(length=12), nullable=False),
        sa.Column("node_id", sa.BigInteger(), nullable=True),
        sa.Column("scorecard_id", sa.BigInteger(), nullable=True),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "carried_from_id"],
            ["bms_action.municipality_id", "bms_action.id"],
            name=op.f("bms_action_carried_from_id_fk"),
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id", "scorecard_id"],
            ["bms_scorecard.municipality_id", "bms_scorecard.id"],
            name=op.f("bms_action_scorecard_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_action_pk")),
    )
    with op.batch_alter_table("bms_action", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_action_carried_from_id_ix"),
            ["municipality_id", "carried_from_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("bms_action_deadline_ix"), ["municipality_id", "deadline"], unique=False
        )
        batch_op.create_index(
            batch_op.f("bms_action_node_kind_node_id_ix"),
            ["municipality_id", "node_kind", "node_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("bms_action_responsible_key_ix"),
            ["municipality_id", "responsible_key"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("bms_action_unit_key_ix"), ["municipality_id", "unit_key"], unique=False
        )

    op.create_table(
        "bms_action_helper",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("action_id", sa.BigInteger(), nullable=False),
        sa.Column("user_key", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "action_id"],
            ["bms_action.municipality_id", "bms_action.id"],
            name=op.f("bms_action_helper_action_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_action_helper_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "action_id",
            "user_key",
            name=op.f("bms_action_helper_action_id_user_key_uq"),
        ),
    )
    with op.batch_alter_table("bms_action_helper", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_action_helper_user_key_ix"),
            ["municipality_id", "user_key"],
            unique=False,
        )

    op.create_table(
        "bms_action_link",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("action_id", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("url", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "action_id"],
            ["bms_action.municipality_id", "bms_action.id"],
            name=op.f("bms_action_link_action_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_action_link_pk")),
    )
    with op.batch_alter_table("bms_action_link", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_action_link_action_id_ix"),
            ["municipality_id", "action_id"],
            unique=False,
        )

    op.create_table(
        "bms_action_note",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("action_id", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "action_id"],
            ["bms_action.municipality_id", "bms_action.id"],
            name=op.f("bms_action_note_action_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_action_note_pk")),
    )
    with op.batch_alter_table("bms_action_note", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_action_note_action_id_at_ix"),
            ["municipality_id", "action_id", "at"],
            unique=False,
        )

    op.create_table(
        "bms_action_status",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("action_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "action_id"],
            ["bms_action.municipality_id", "bms_action.id"],
            name=op.f("bms_action_status_action_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_action_status_pk")),
    )
    with op.batch_alter_table("bms_action_status", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_action_status_action_id_day_ix"),
            ["municipality_id", "action_id", "day"],
            unique=False,
        )

    op.create_table(
        "bms_action_step",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("action_id", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "action_id"],
            ["bms_action.municipality_id", "bms_action.id"],
            name=op.f("bms_action_step_action_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_action_step_pk")),
    )
    with op.batch_alter_table("bms_action_step", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_action_step_action_id_day_ix"),
            ["municipality_id", "action_id", "day"],
            unique=False,
        )


def downgrade() -> None:
    op.drop_table("bms_action_step")
    op.drop_table("bms_action_status")
    op.drop_table("bms_action_note")
    op.drop_table("bms_action_link")
    op.drop_table("bms_action_helper")
    op.drop_table("bms_action")
