"""Which limits of a target are another indicator's value."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("bms_target", sa.Column("borrowed", sa.String(240), nullable=True))


def downgrade() -> None:
    op.drop_column("bms_target", "borrowed")
