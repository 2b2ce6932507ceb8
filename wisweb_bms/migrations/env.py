"""Runs a migration step on the connection that ``run`` hands in."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context

from wisweb_bms.migrations.environment import VERSION_TABLE, is_ours
from wisweb_bms.models import metadata
from wisweb_bms.models.types import Exact, UtcDateTime


def _include(item: Any, name: str | None, kind: str, _reflected: bool, _compare: Any) -> bool:
    table = name if kind == "table" else item.table.name
    return is_ours(table or "")


def _render(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    if kind == "type" and isinstance(item, Exact | UtcDateTime):
        return f"{type(item).__name__}()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    include_object=_include,
    render_item=_render,
    render_as_batch=True,
    compare_type=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
