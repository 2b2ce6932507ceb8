"""What the amounts of a deviation are reported in: kroner, thousands or millions of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    column = sa.Column("amounts_in", sa.String(8), server_default="one", nullable=False)
    op.add_column("bms_indicator_version", column)


def downgrade() -> None:
    op.drop_column("bms_indicator_version", "amounts_in")
