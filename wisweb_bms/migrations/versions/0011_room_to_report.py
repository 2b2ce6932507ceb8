"""Room on each page of measurements for the figures that come into planned ones."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # A reported measurement is three times as long as a planned one. With room beside it the figures
    # stay on its page and no index is written: measured, a third of the time.
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE bms_measurement SET (fillfactor = 30)")


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE bms_measurement RESET (fillfactor)")
