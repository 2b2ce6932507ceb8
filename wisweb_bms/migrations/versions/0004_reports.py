"""Business plans and reports: documents, their chapters of text, and the templates of these."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wisweb_bms.models.types import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bms_report_chapter",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("heading", sa.String(length=200), nullable=False),
        sa.Column("help", sa.Text(), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("drawn", sa.String(length=12), nullable=False),
        sa.Column("gather", sa.Boolean(), nullable=False),
        sa.Column("sort", sa.Integer(), nullable=False),
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_report_chapter_pk")),
        sa.UniqueConstraint(
            "municipality_id", "kind", "key", name=op.f("bms_report_chapter_kind_key_uq")
        ),
    )
    with op.batch_alter_table("bms_report_chapter", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_report_chapter_kind_sort_ix"),
            ["municipality_id", "kind", "sort"],
            unique=False,
        )

    op.create_table(
        "bms_report",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("scorecard_id", sa.BigInteger(), nullable=False),
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("period_key", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("snapshot_id", sa.BigInteger(), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "scorecard_id"],
            ["bms_scorecard.municipality_id", "bms_scorecard.id"],
            name=op.f("bms_report_scorecard_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_report_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "kind",
            "scorecard_id",
            "unit_key",
            "period_key",
            name=op.f("bms_report_kind_scorecard_id_unit_key_period_key_uq"),
        ),
    )
    with op.batch_alter_table("bms_report", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_report_kind_period_key_ix"),
            ["municipality_id", "kind", "period_key"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("bms_report_unit_key_ix"), ["municipality_id", "unit_key"], unique=False
        )

    op.create_table(
        "bms_report_text",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("chapter_id", sa.BigInteger(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("gather", sa.Boolean(), nullable=False),
        sa.Column("copied_from", sa.String(length=10), nullable=False),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "chapter_id"],
            ["bms_report_chapter.municipality_id", "bms_report_chapter.id"],
            name=op.f("bms_report_text_chapter_id_fk"),
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id", "report_id"],
            ["bms_report.municipality_id", "bms_report.id"],
            name=op.f("bms_report_text_report_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_report_text_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "report_id",
            "chapter_id",
            name=op.f("bms_report_text_report_id_chapter_id_uq"),
        ),
    )


def downgrade() -> None:
    op.drop_table("bms_report_text")
    op.drop_table("bms_report")
    op.drop_table("bms_report_chapter")
