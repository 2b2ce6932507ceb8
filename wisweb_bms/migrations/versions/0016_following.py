"""Whether a calculated indicator follows its source: its target and its colour are the source's."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

TABLE = "bms_indicator_version"


def upgrade() -> None:
    follows = sa.Column("follows_source", sa.Boolean(), nullable=False, server_default=sa.false())
    op.add_column(TABLE, follows)


def downgrade() -> None:
    op.drop_column(TABLE, "follows_source")
