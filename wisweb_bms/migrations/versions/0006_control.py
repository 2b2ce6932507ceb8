"""What an indicator's reported figure should equal, so that parts that don't add up are seen."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("bms_indicator") as table:
        table.add_column(sa.Column("control", sa.String(500), nullable=False, server_default=""))


def downgrade() -> None:
    with op.batch_alter_table("bms_indicator") as table:
        table.drop_column("control")
