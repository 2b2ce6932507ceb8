"""Adopted snapshots with the names of persons apart, and what of them is published."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wisweb_bms.models.types import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bms_snapshot",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("scorecard_id", sa.BigInteger(), nullable=False),
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("period_key", sa.String(length=10), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=True),
        sa.Column("tree_version_id", sa.BigInteger(), nullable=True),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("body", sa.String(length=200), nullable=False),
        sa.Column("case_number", sa.String(length=60), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "scorecard_id"],
            ["bms_scorecard.municipality_id", "bms_scorecard.id"],
            name=op.f("bms_snapshot_scorecard_id_fk"),
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id", "tree_version_id"],
            ["bms_tree_version.municipality_id", "bms_tree_version.id"],
            name=op.f("bms_snapshot_tree_version_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_snapshot_pk")),
    )
    with op.batch_alter_table("bms_snapshot", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_snapshot_report_id_ix"), ["municipality_id", "report_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("bms_snapshot_unit_key_period_key_ix"),
            ["municipality_id", "unit_key", "period_key"],
            unique=False,
        )

    op.create_table(
        "bms_publication",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("snapshot_id", sa.BigInteger(), nullable=False),
        sa.Column("token", sa.String(length=60), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("with_names", sa.Boolean(), nullable=False),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=True),
        sa.Column("withdrawn_by", sa.String(length=200), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "snapshot_id"],
            ["bms_snapshot.municipality_id", "bms_snapshot.id"],
            name=op.f("bms_publication_snapshot_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_publication_pk")),
        sa.UniqueConstraint("municipality_id", "token", name=op.f("bms_publication_token_uq")),
    )
    with op.batch_alter_table("bms_publication", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_publication_snapshot_id_ix"),
            ["municipality_id", "snapshot_id"],
            unique=False,
        )

    op.create_table(
        "bms_snapshot_person",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("snapshot_id", sa.BigInteger(), nullable=False),
        sa.Column("word", sa.String(length=10), nullable=False),
        sa.Column("user_key", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "snapshot_id"],
            ["bms_snapshot.municipality_id", "bms_snapshot.id"],
            name=op.f("bms_snapshot_person_snapshot_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_snapshot_person_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "snapshot_id",
            "word",
            name=op.f("bms_snapshot_person_snapshot_id_word_uq"),
        ),
    )
    with op.batch_alter_table("bms_snapshot_person", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_snapshot_person_user_key_ix"),
            ["municipality_id", "user_key"],
            unique=False,
        )

    op.add_column(
        "bms_municipality",
        sa.Column("publishes", sa.Boolean(), server_default=sa.false(), nullable=False),
    )


def downgrade() -> None:
    op.drop_column("bms_municipality", "publishes")

    op.drop_table("bms_snapshot_person")
    op.drop_table("bms_publication")
    op.drop_table("bms_snapshot")
