"""first schema"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wisweb_bms.models.types import Exact, UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bms_audit",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("object_kind", sa.String(length=30), nullable=False),
        sa.Column("object_id", sa.BigInteger(), nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_audit_pk")),
    )
    with op.batch_alter_table("bms_audit", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_audit_at_ix"), ["municipality_id", "at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("bms_audit_object_kind_object_id_ix"),
            ["municipality_id", "object_kind", "object_id"],
            unique=False,
        )

    op.create_table(
        "bms_focus_area",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("aim", sa.Text(), nullable=False),
        sa.Column("sort", sa.Integer(), nullable=False),
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_focus_area_pk")),
    )
    with op.batch_alter_table("bms_focus_area", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_focus_area_sort_ix"), ["municipality_id", "sort"], unique=False
        )

    op.create_table(
        "bms_id_block",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("next", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("bms_id_block_pk")),
    )
    op.create_table(
        "bms_indicator",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("how_to_find", sa.Text(), nullable=False),
        sa.Column("responsible_role", sa.String(length=20), nullable=False),
        sa.Column("responsible_key", sa.String(length=200), nullable=True),
        sa.Column("frequency", sa.String(length=20), nullable=False),
        sa.Column("life_cycle", sa.String(length=10), nullable=False),
        sa.Column("privacy", sa.Boolean(), nullable=False),
        sa.Column("privacy_k", sa.Integer(), nullable=True),
        sa.Column("owner_unit_key", sa.String(length=200), nullable=True),
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_indicator_pk")),
    )
    with op.batch_alter_table("bms_indicator", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_indicator_code_ix"), ["municipality_id", "code"], unique=False
        )

    op.create_table(
        "bms_municipality",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("host_key", sa.String(length=200), nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("switched_at", UtcDateTime(), nullable=True),
        sa.Column("switched_by", sa.String(length=200), nullable=True),
        sa.Column("privacy_k", sa.Integer(), nullable=False),
        sa.Column("least_coverage", Exact(), nullable=True),
        sa.Column("uses_approval", sa.Boolean(), nullable=False),
        sa.Column("time_zone", sa.String(length=60), nullable=False),
        sa.Column("level_names", sa.JSON(), nullable=False),
        sa.Column("waiting_tree", sa.JSON(), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("bms_municipality_pk")),
        sa.UniqueConstraint("host_key", name=op.f("bms_municipality_host_key_uq")),
    )
    op.create_table(
        "bms_scorecard",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("first_year", sa.Integer(), nullable=False),
        sa.Column("last_year", sa.Integer(), nullable=True),
        sa.Column("sort", sa.Integer(), nullable=False),
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_scorecard_pk")),
    )
    with op.batch_alter_table("bms_scorecard", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_scorecard_sort_ix"), ["municipality_id", "sort"], unique=False
        )

    op.create_table(
        "bms_tree_version",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seen_at", UtcDateTime(), nullable=False),
        sa.Column("applies_from", sa.Date(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_tree_version_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "content_hash",
            "applies_from",
            name=op.f("bms_tree_version_content_hash_applies_from_uq"),
        ),
    )
    with op.batch_alter_table("bms_tree_version", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_tree_version_applies_from_ix"),
            ["municipality_id", "applies_from"],
            unique=False,
        )

    op.create_table(
        "bms_unit_successor",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("successor_key", sa.String(length=200), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_unit_successor_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "unit_key",
            "successor_key",
            name=op.f("bms_unit_successor_unit_key_successor_key_uq"),
        ),
    )
    op.create_table(
        "bms_assessment",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("scorecard_id", sa.BigInteger(), nullable=False),
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("period_key", sa.String(length=10), nullable=False),
        sa.Column("node_kind", sa.String(length=12), nullable=False),
        sa.Column("node_id", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("colour", sa.String(length=8), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "scorecard_id"],
            ["bms_scorecard.municipality_id", "bms_scorecard.id"],
            name=op.f("bms_assessment_scorecard_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_assessment_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "scorecard_id",
            "unit_key",
            "period_key",
            "node_kind",
            "node_id",
            name=op.f("bms_assessment_scorecard_id_unit_key_period_key_node_ki_uq"),
        ),
    )
    op.create_table(
        "bms_favourite",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_key", sa.String(length=200), nullable=False),
        sa.Column("scorecard_id", sa.BigInteger(), nullable=False),
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("sort", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "scorecard_id"],
            ["bms_scorecard.municipality_id", "bms_scorecard.id"],
            name=op.f("bms_favourite_scorecard_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_favourite_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "user_key",
            "scorecard_id",
            "unit_key",
            name=op.f("bms_favourite_user_key_scorecard_id_unit_key_uq"),
        ),
    )
    op.create_table(
        "bms_indicator_version",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("indicator_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("unit_of_measure", sa.String(length=40), nullable=False),
        sa.Column("decimals", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=12), nullable=False),
        sa.Column("lowest", Exact(), nullable=True),
        sa.Column("highest", Exact(), nullable=True),
        sa.Column("entry_kind", sa.String(length=12), nullable=False),
        sa.Column("operator", sa.String(length=14), nullable=False),
        sa.Column("over_time", sa.String(length=16), nullable=False),
        sa.Column("factor", Exact(), nullable=False),
        sa.Column("year_to_date", sa.Boolean(), nullable=False),
        sa.Column("ytd_target", sa.String(length=8), nullable=False),
        sa.Column("inherits", sa.Boolean(), nullable=False),
        sa.Column("formula", sa.Text(), nullable=False),
        sa.Column("weight_name", sa.String(length=60), nullable=False),
        sa.Column("numerator_name", sa.String(length=60), nullable=False),
        sa.Column("denominator_name", sa.String(length=60), nullable=False),
        sa.Column("denominator_counts_people", sa.Boolean(), nullable=False),
        sa.Column("shows_questions", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "indicator_id"],
            ["bms_indicator.municipality_id", "bms_indicator.id"],
            name=op.f("bms_indicator_version_indicator_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_indicator_version_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "indicator_id",
            "number",
            name=op.f("bms_indicator_version_indicator_id_number_uq"),
        ),
    )
    op.create_table(
        "bms_success_criterion",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("focus_area_id", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("sort", sa.Integer(), nullable=False),
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "focus_area_id"],
            ["bms_focus_area.municipality_id", "bms_focus_area.id"],
            name=op.f("bms_success_criterion_focus_area_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_success_criterion_pk")),
    )
    with op.batch_alter_table("bms_success_criterion", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_success_criterion_focus_area_id_sort_ix"),
            ["municipality_id", "focus_area_id", "sort"],
            unique=False,
        )

    op.create_table(
        "bms_tree_unit",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tree_version_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("parent_key", sa.String(length=200), nullable=True),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("sort", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "tree_version_id"],
            ["bms_tree_version.municipality_id", "bms_tree_version.id"],
            name=op.f("bms_tree_unit_tree_version_id_fk"),
        ),
        sa.PrimaryKeyConstraint(
            "municipality_id", "tree_version_id", "unit_key", name=op.f("bms_tree_unit_pk")
        ),
    )
    op.create_table(
        "bms_measurement_point",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("indicator_id", sa.BigInteger(), nullable=False),
        sa.Column("indicator_version_id", sa.BigInteger(), nullable=False),
        sa.Column("period_kind", sa.String(length=10), nullable=False),
        sa.Column("period_key", sa.String(length=10), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("measuring_date", sa.Date(), nullable=False),
        sa.Column("deadline", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "indicator_id"],
            ["bms_indicator.municipality_id", "bms_indicator.id"],
            name=op.f("bms_measurement_point_indicator_id_fk"),
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id", "indicator_version_id"],
            ["bms_indicator_version.municipality_id", "bms_indicator_version.id"],
            name=op.f("bms_measurement_point_indicator_version_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_measurement_point_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "indicator_id",
            "period_key",
            "measuring_date",
            name=op.f("bms_measurement_point_indicator_id_period_key_measuring_date_uq"),
        ),
    )
    with op.batch_alter_table("bms_measurement_point", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_measurement_point_last_day_ix"),
            ["municipality_id", "last_day"],
            unique=False,
        )

    op.create_table(
        "bms_placement",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("scorecard_id", sa.BigInteger(), nullable=False),
        sa.Column("indicator_id", sa.BigInteger(), nullable=False),
        sa.Column("focus_area_id", sa.BigInteger(), nullable=False),
        sa.Column("criterion_id", sa.BigInteger(), nullable=True),
        sa.Column("sort", sa.Integer(), nullable=False),
        sa.Column("weight", Exact(), nullable=True),
        sa.Column("key_mark", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "criterion_id"],
            ["bms_success_criterion.municipality_id", "bms_success_criterion.id"],
            name=op.f("bms_placement_criterion_id_fk"),
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id", "focus_area_id"],
            ["bms_focus_area.municipality_id", "bms_focus_area.id"],
            name=op.f("bms_placement_focus_area_id_fk"),
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id", "indicator_id"],
            ["bms_indicator.municipality_id", "bms_indicator.id"],
            name=op.f("bms_placement_indicator_id_fk"),
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id", "scorecard_id"],
            ["bms_scorecard.municipality_id", "bms_scorecard.id"],
            name=op.f("bms_placement_scorecard_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_placement_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "scorecard_id",
            "indicator_id",
            name=op.f("bms_placement_scorecard_id_indicator_id_uq"),
        ),
    )
    op.create_table(
        "bms_question",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("indicator_version_id", sa.BigInteger(), nullable=False),
        sa.Column("sort", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("scale_low", sa.Integer(), nullable=False),
        sa.Column("scale_high", sa.Integer(), nullable=False),
        sa.Column("dont_know", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "indicator_version_id"],
            ["bms_indicator_version.municipality_id", "bms_indicator_version.id"],
            name=op.f("bms_question_indicator_version_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_question_pk")),
    )
    with op.batch_alter_table("bms_question", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_question_indicator_version_id_sort_ix"),
            ["municipality_id", "indicator_version_id", "sort"],
            unique=False,
        )

    op.create_table(
        "bms_target",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("indicator_version_id", sa.BigInteger(), nullable=False),
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("period_part", sa.String(length=4), nullable=False),
        sa.Column("green", Exact(), nullable=True),
        sa.Column("yellow", Exact(), nullable=True),
        sa.Column("yellow_from", Exact(), nullable=True),
        sa.Column("green_from", Exact(), nullable=True),
        sa.Column("green_to", Exact(), nullable=True),
        sa.Column("yellow_to", Exact(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("body", sa.String(length=200), nullable=False),
        sa.Column("case_number", sa.String(length=60), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("lock_version", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "indicator_version_id"],
            ["bms_indicator_version.municipality_id", "bms_indicator_version.id"],
            name=op.f("bms_target_indicator_version_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_target_pk")),
    )
    with op.batch_alter_table("bms_target", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_target_indicator_version_id_unit_key_valid_from_ix"),
            ["municipality_id", "indicator_version_id", "unit_key", "valid_from"],
            unique=False,
        )

    op.create_table(
        "bms_measurement",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("point_id", sa.BigInteger(), nullable=False),
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("total_below", sa.Boolean(), nullable=False),
        sa.Column("not_applicable", sa.String(length=300), nullable=True),
        sa.Column("entry_id", sa.BigInteger(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("reported_at", UtcDateTime(), nullable=True),
        sa.Column("approved_at", UtcDateTime(), nullable=True),
        sa.Column("approved_by", sa.String(length=200), nullable=True),
        sa.Column("value", Exact(), nullable=True),
        sa.Column("numerator", Exact(), nullable=True),
        sa.Column("denominator", Exact(), nullable=True),
        sa.Column("actual", Exact(), nullable=True),
        sa.Column("budget", Exact(), nullable=True),
        sa.Column("weight", Exact(), nullable=True),
        sa.Column("headcount", sa.Integer(), nullable=True),
        sa.Column("respondents", sa.Integer(), nullable=True),
        sa.Column("invited", sa.Integer(), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=True),
        sa.Column("forecast", Exact(), nullable=True),
        sa.Column("stage", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "point_id"],
            ["bms_measurement_point.municipality_id", "bms_measurement_point.id"],
            name=op.f("bms_measurement_point_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_measurement_pk")),
        sa.UniqueConstraint(
            "municipality_id",
            "point_id",
            "unit_key",
            name=op.f("bms_measurement_point_id_unit_key_uq"),
        ),
    )
    with op.batch_alter_table("bms_measurement", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_measurement_unit_key_ix"), ["municipality_id", "unit_key"], unique=False
        )

    op.create_table(
        "bms_entry",
        sa.Column("municipality_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("measurement_id", sa.BigInteger(), nullable=False),
        sa.Column("based_on_id", sa.BigInteger(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("send_key", sa.String(length=40), nullable=False),
        sa.Column("value", Exact(), nullable=True),
        sa.Column("numerator", Exact(), nullable=True),
        sa.Column("denominator", Exact(), nullable=True),
        sa.Column("actual", Exact(), nullable=True),
        sa.Column("budget", Exact(), nullable=True),
        sa.Column("weight", Exact(), nullable=True),
        sa.Column("headcount", sa.Integer(), nullable=True),
        sa.Column("respondents", sa.Integer(), nullable=True),
        sa.Column("invited", sa.Integer(), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=True),
        sa.Column("forecast", Exact(), nullable=True),
        sa.Column("stage", sa.String(length=12), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor_key", sa.String(length=200), nullable=False),
        sa.Column("correlation_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id", "measurement_id"],
            ["bms_measurement.municipality_id", "bms_measurement.id"],
            name=op.f("bms_entry_measurement_id_fk"),
        ),
        sa.PrimaryKeyConstraint("municipality_id", "id", name=op.f("bms_entry_pk")),
        sa.UniqueConstraint("municipality_id", "send_key", name=op.f("bms_entry_send_key_uq")),
    )
    with op.batch_alter_table("bms_entry", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("bms_entry_measurement_id_at_ix"),
            ["municipality_id", "measurement_id", "at"],
            unique=False,
        )
    op.execute("INSERT INTO bms_id_block (name, next) VALUES ('id', 1)")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.schema.CreateSequence(sa.Sequence("bms_id_seq", start=1, increment=1000)))


def downgrade() -> None:
    with op.batch_alter_table("bms_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_entry_measurement_id_at_ix"))

    op.drop_table("bms_entry")
    with op.batch_alter_table("bms_measurement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_measurement_unit_key_ix"))

    op.drop_table("bms_measurement")
    with op.batch_alter_table("bms_target", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_target_indicator_version_id_unit_key_valid_from_ix"))

    op.drop_table("bms_target")
    with op.batch_alter_table("bms_question", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_question_indicator_version_id_sort_ix"))

    op.drop_table("bms_question")
    op.drop_table("bms_placement")
    with op.batch_alter_table("bms_measurement_point", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_measurement_point_last_day_ix"))

    op.drop_table("bms_measurement_point")
    op.drop_table("bms_tree_unit")
    with op.batch_alter_table("bms_success_criterion", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_success_criterion_focus_area_id_sort_ix"))

    op.drop_table("bms_success_criterion")
    op.drop_table("bms_indicator_version")
    op.drop_table("bms_favourite")
    op.drop_table("bms_assessment")
    op.drop_table("bms_unit_successor")
    with op.batch_alter_table("bms_tree_version", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_tree_version_applies_from_ix"))

    op.drop_table("bms_tree_version")
    with op.batch_alter_table("bms_scorecard", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_scorecard_sort_ix"))

    op.drop_table("bms_scorecard")
    op.drop_table("bms_municipality")
    with op.batch_alter_table("bms_indicator", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_indicator_code_ix"))

    op.drop_table("bms_indicator")
    op.drop_table("bms_id_block")
    with op.batch_alter_table("bms_focus_area", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_focus_area_sort_ix"))

    op.drop_table("bms_focus_area")
    with op.batch_alter_table("bms_audit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("bms_audit_object_kind_object_id_ix"))
        batch_op.drop_index(batch_op.f("bms_audit_at_ix"))

    op.drop_table("bms_audit")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.schema.DropSequence(sa.Sequence("bms_id_seq")))
