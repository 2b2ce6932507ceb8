"""Up, down and "is anything pending": the only way our tables come and go."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

VERSION_TABLE = "bms_alembic_version"
SCRIPTS = Path(__file__).parent


def is_ours(table: str) -> bool:
    """Whether a table of that name belongs to the plug-in."""
    return table.startswith("bms_")


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(bind: Engine, revision: str = "head") -> None:
    """Bring our tables up to the revision, in one transaction where the database can."""
    with bind.begin() as connection:
        command.upgrade(_config(connection), revision)


def downgrade(bind: Engine, revision: str = "base") -> None:
    """Take our tables down to the revision; ``base`` removes them and our version table."""
    with bind.begin() as connection:
        command.downgrade(_config(connection), revision)
        if revision == "base":
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {VERSION_TABLE}")


def heads() -> frozenset[str]:
    """The newest revisions that this installation knows."""
    return frozenset(ScriptDirectory.from_config(_config()).get_heads())


def current(bind: Engine) -> frozenset[str]:
    """The revisions that the database stands at; empty before the first migration."""
    with bind.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        return frozenset(context.get_current_heads())


def pending(bind: Engine) -> bool:
    """Whether the database is behind (or ahead of) this installation."""
    return current(bind) != heads()


def write_revision(bind: Engine, message: str) -> None:
    """For developers: write a new revision from the difference between models and database."""
    with bind.begin() as connection:
        command.revision(_config(connection), message=message, autogenerate=True)
