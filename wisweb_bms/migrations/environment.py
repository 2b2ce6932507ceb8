"""Where our migrations lie and which tables they may touch."""

from __future__ import annotations

from pathlib import Path

from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

VERSION_TABLE = "bms_alembic_version"
SCRIPTS = Path(__file__).parent


def is_ours(table: str) -> bool:
    """Whether a table of that name belongs to the plug-in."""
    return table.startswith("bms_")


def config(connection: Connection | None = None) -> Config:
    """What Alembic is to know: our scripts, and the connection to run them on."""
    made = Config()
    made.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


def scripts() -> ScriptDirectory:
    """Our migrations."""
    return ScriptDirectory.from_config(config())


def heads_of(connection: Connection) -> frozenset[str]:
    """The versions that the database stands at; empty before the first migration."""
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    return frozenset(context.get_current_heads())
