"""Which limits of a target are strict: a value must be better than they are, not as good as."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("bms_target", sa.Column("strict", sa.String(60), nullable=True))


def downgrade() -> None:
    op.drop_column("bms_target", "strict")
