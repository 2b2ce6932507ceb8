"""Kontrast's tables."""

import sqlalchemy as sa
from alembic import op

revision = "k1"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "town",
        sa.Column("code", sa.String(4), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("login", sa.String(), nullable=False, unique=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("town", sa.String(4), sa.ForeignKey("town.code")),
        sa.Column("role", sa.String(), nullable=False),
    )
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("text", sa.String(), nullable=False),
    )


def downgrade() -> None:
    for table in ("note", "person", "town"):
        op.drop_table(table)
