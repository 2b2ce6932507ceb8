"""Runs a step of the host's own history; a plug-in's tables are none of its business."""

from __future__ import annotations

from typing import Any

from alembic import context

from demo.models import db


def _include(item: Any, name: str | None, kind: str, _reflected: bool, _compare: Any) -> bool:
    table = name if kind == "table" else item.table.name
    return not (table or "").startswith("bms_")


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=db.metadata,
    version_table="alembic_version",
    include_object=_include,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
