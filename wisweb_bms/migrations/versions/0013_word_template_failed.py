"""When a Word template could not be filled, and why: it is tried no more, and who configures is told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wisweb_bms.models.types import UtcDateTime

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

TABLE = "bms_word_template"


def upgrade() -> None:
    op.add_column(TABLE, sa.Column("failed_at", UtcDateTime(), nullable=True))
    op.add_column(TABLE, sa.Column("failed_reason", sa.String(20), nullable=True))
    op.add_column(TABLE, sa.Column("failed_told", sa.String(200), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table(TABLE) as batch:
        for name in ("failed_told", "failed_reason", "failed_at"):
            batch.drop_column(name)
