"""When the worker of a job was heard of last, who has a message in hand, and which channels took it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wisweb_bms.models.types import UtcDateTime

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("bms_job", sa.Column("alive_at", UtcDateTime(), nullable=True))
    op.add_column("bms_outbox", sa.Column("claimed_at", UtcDateTime(), nullable=True))
    reached = sa.Column("reached", sa.JSON(), nullable=False, server_default="[]")
    op.add_column("bms_outbox", reached)


def downgrade() -> None:
    op.drop_column("bms_outbox", "reached")
    op.drop_column("bms_outbox", "claimed_at")
    op.drop_column("bms_job", "alive_at")
