"""The host's database: how it is opened, and its own Alembic history beside the plug-ins'."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from sqlalchemy import Engine, event

from demo.models import db

SCRIPTS = Path(__file__).parent / "migrations"


def database_url(instance: Path) -> str:
    """The database that the environment names, else a SQLite file in the instance folder."""
    url = os.environ.get("DEMO_DATABASE_URL") or os.environ.get("DATABASE_URL")
    if not url:
        instance.mkdir(parents=True, exist_ok=True)
        return f"sqlite:///{instance / 'wisweb.db'}"
    scheme, _, rest = url.partition("://")
    return f"postgresql+psycopg://{rest}" if scheme in {"postgres", "postgresql"} else url


def prepare_engine(app: Flask) -> None:
    """Let SQLite keep foreign keys, and readers read while one writes."""
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            event.listen(db.engine, "connect", _on_connect)


def _on_connect(connection: sqlite3.Connection, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA busy_timeout=15000")
    cursor.close()


def _config(scripts: Path = SCRIPTS) -> Config:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def migrate(engine: Engine, revision: str = "head") -> None:
    """Bring the host's own tables up to the revision; plug-ins bring their own."""
    config = _config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def is_current(scripts: Path, version_table: str) -> bool:
    """Whether a plug-in's own history has been run to its end in this database."""
    newest = ScriptDirectory.from_config(_config(scripts)).get_heads()
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": version_table})
        return set(context.get_current_heads()) == set(newest)


def downgrade(engine: Engine, revision: str = "base") -> None:
    """Take the host's own tables down to the revision."""
    config = _config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, revision)


def write_revision(engine: Engine, message: str) -> None:
    """For developers: a new revision from the difference between models and database."""
    config = _config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.revision(config, message=message, autogenerate=True)
