"""The scale that a new survey starts with, and the units of measure that are offered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("bms_municipality") as table:
        table.add_column(sa.Column("usual_scale", sa.JSON(), nullable=False, server_default="{}"))
        table.add_column(
            sa.Column("units_of_measure", sa.JSON(), nullable=False, server_default="[]")
        )


def downgrade() -> None:
    with op.batch_alter_table("bms_municipality") as table:
        table.drop_column("units_of_measure")
        table.drop_column("usual_scale")
