"""What a measuring year needs: exclusions, locks, calendar, outbox, feeds, uploads, comparisons."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wisweb_bms.models.types import Exact, UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bms_feed",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_key", sa.String(length=200), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_feed_pk")),
        sa.UniqueConstraint("municipality_id", "token_hash", name=op.f("bms_feed_token_hash_uq")),
    )
    with op.batch_alter_table("bms_feed", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_feed_user_key_ix"), ["municipality_id", "user_key"], unique=False
        )

    op.create_table(
        "bms_import_profile",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("mapping", sa.JSON(), nullable=False),
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_import_profile_pk")),
    )
    with op.batch_alter_table("bms_import_profile", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_import_profile_name_ix"), ["municipality_id", "name"], unique=False
        )

    op.create_table(
        "bms_job",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.Column("finished_at", UtcDateTime(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_job_pk")),
    )
    with op.batch_alter_table("bms_job", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("bms_job_at_ix"), ["municipality_id", "at"], unique=False)

    op.create_table(
        "bms_new_year_run",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made", sa.JSON(), nullable=False),
        sa.Column("undone_at", UtcDateTime(), nullable=True),
        sa.Column("undone_by", sa.String(length=200), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_new_year_run_pk")),
        sa.UniqueConstraint(
            "municipality_id", "year", "number", name=op.f("bms_new_year_run_year_number_uq")
        ),
    )
    op.create_table(
        "bms_outbox",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("to_user_key", sa.String(length=200), nullable=False),
        sa.Column("subject", sa.String(length=300), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("endpoint", sa.String(length=80), nullable=False),
        sa.Column("endpoint_values", sa.JSON(), nullable=False),
        sa.Column("dedupe_key", sa.String(length=200), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("fault", sa.String(length=300), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_outbox_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "to_user_key",
            "dedupe_key",
            name=op.f("bms_outbox_to_user_key_dedupe_key_uq"),
        ),
    )
    with op.batch_alter_table("bms_outbox", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_outbox_sent_at_ix"), ["municipality_id", "sent_at"], unique=False
        )

    op.create_table(
        "bms_preference",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_key", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_preference_pk")),
        sa.UniqueConstraint(
            "municipality_id", "user_key", "name", name=op.f("bms_preference_user_key_name_uq")
        ),
    )
    op.create_table(
        "bms_upload",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_upload_pk")),
    )
    with op.batch_alter_table("bms_upload", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_upload_at_ix"), ["municipality_id", "at"], unique=False
        )

    op.create_table(
        "bms_comparison",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("indicator_id", sa.BigInteger(), nullable=False),
        sa.Column("series", sa.String(length=200), nullable=False),
        sa.Column("period_key", sa.String(length=10), nullable=False),
        sa.Column("value", Exact(), nullable=True),
        sa.Column("stage", sa.String(length=12), nullable=False),
        sa.Column("retrieved_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "indicator_id"],
            ["bms_indicator.municipality_id", "bms_indicator.id"],
            name=op.f("bms_comparison_indicator_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_comparison_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "indicator_id",
            "series",
            "period_key",
            "stage",
            name=op.f("bms_comparison_indicator_id_series_period_key_stage_uq"),
        ),
    )
    op.add_column(
        "bms_measurement",
        sa.Column("excluded", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column("bms_measurement", sa.Column("reopened_at", UtcDateTime(), nullable=True))

    op.add_column("bms_measurement_point", sa.Column("locked_at", UtcDateTime(), nullable=True))
    op.add_column(
        "bms_measurement_point", sa.Column("locked_by", sa.String(length=200), nullable=True)
    )

    op.add_column(
        "bms_municipality", sa.Column("calendar", sa.JSON(), server_default="{}", nullable=False)
    )
    op.add_column(
        "bms_municipality",
        sa.Column("reminder_days", sa.JSON(), server_default="[]", nullable=False),
    )
    op.add_column(
        "bms_municipality",
        sa.Column(
            "default_frequency", sa.String(length=20), server_default="tertial", nullable=False
        ),
    )

    op.add_column(
        "bms_target", sa.Column("note", sa.String(length=500), server_default="", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("bms_target", "note")

    op.drop_column("bms_municipality", "default_frequency")
    op.drop_column("bms_municipality", "reminder_days")
    op.drop_column("bms_municipality", "calendar")

    op.drop_column("bms_measurement_point", "locked_by")
    op.drop_column("bms_measurement_point", "locked_at")

    op.drop_column("bms_measurement", "reopened_at")
    op.drop_column("bms_measurement", "excluded")

    op.drop_table("bms_comparison")
    op.drop_table("bms_upload")
    op.drop_table("bms_preference")
    op.drop_table("bms_outbox")
    op.drop_table("bms_new_year_run")
    op.drop_table("bms_job")
    op.drop_table("bms_import_profile")
    op.drop_table("bms_feed")
