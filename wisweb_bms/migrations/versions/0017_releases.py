"""What has been shown of figures about people, and which documents were adopted before that was kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wisweb_bms.models.types import UtcDateTime

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bms_release_tree",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("content_hash", sa.String(64), nullable=False),
        sa.Column("units", sa.JSON(), nullable=False),
        sa.Column("closed", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_release_tree_pk")),
        sa.UniqueConstraint(
            "municipality_id", "content_hash", name=op.f("bms_release_tree_content_hash_uq")
        ),
    )
    op.create_table(
        "bms_release",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(10), nullable=False),
        sa.Column("actor_key", sa.String(200), nullable=False),
        sa.Column("correlation_id", sa.String(36), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("point_id", sa.BigInteger(), nullable=False),
        sa.Column("tree_id", sa.BigInteger(), nullable=False),
        sa.Column("why", sa.String(10), nullable=False),
        sa.Column("least_people", sa.Integer(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("hidden_units", sa.JSON(), nullable=False),
        sa.Column("hidden_own", sa.JSON(), nullable=False),
        sa.Column("withdrawn", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "point_id"],
            ["bms_measurement_point.municipality_id", "bms_measurement_point.id"],
            name=op.f("bms_release_point_id_fk"),
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id", "tree_id"],
            ["bms_release_tree.municipality_id", "bms_release_tree.id"],
            name=op.f("bms_release_tree_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_release_pk")),
    )
    op.create_index(
        op.f("bms_release_point_id_sequence_ix"),
        "bms_release",
        ["municipality_id", "point_id", "sequence"],
        unique=True,
    )
    op.add_column("bms_measurement_point", sa.Column("considered", sa.BigInteger(), nullable=True))
    op.add_column("bms_indicator", sa.Column("same_answers", sa.String(40), nullable=True))
    before = sa.Column("before_releases", sa.Boolean(), nullable=False, server_default=sa.false())
    op.add_column("bms_snapshot", before)
    snapshots = sa.table("bms_snapshot", sa.column("before_releases", sa.Boolean()))
    op.execute(snapshots.update().values(before_releases=True))


def downgrade() -> None:
    op.drop_column("bms_snapshot", "before_releases")
    op.drop_column("bms_indicator", "same_answers")
    op.drop_column("bms_measurement_point", "considered")
    op.drop_index(op.f("bms_release_point_id_sequence_ix"), "bms_release")
    op.drop_table("bms_release")
    op.drop_table("bms_release_tree")
