"""The municipality's own Word template."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wisweb_bms.models.types import UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bms_word_template",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("removed_at", UtcDateTime(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_word_template_pk")),
    )
    with op.batch_alter_table("bms_word_template", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_word_template_at_ix"), ["municipality_id", "at"], unique=False
        )


def downgrade() -> None:
    op.drop_table("bms_word_template")
