"""Up, down and "is anything pending": the only way our tables come and go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.script.revision import RevisionError
from alembic.util import CommandError
from sqlalchemy import Connection, Engine

from wisweb_bms.migrations.environment import VERSION_TABLE, config, heads_of, scripts
from wisweb_bms.migrations.halfway import put_right
from wisweb_bms.migrations.losses import Loss, losses
from wisweb_bms.migrations.schema import BASE, history
from wisweb_bms.migrations.transaction import MigrationStopped, alone


def upgrade(bind: Engine, revision: str = "head") -> None:
    """Bring our tables up to the revision: wholly, or MigrationStopped and they are as they were."""
    with _moving(bind) as connection:
        command.upgrade(config(connection), revision)


def downgrade(bind: Engine, revision: str = BASE) -> None:
    """Take our tables down to the revision; ``base`` removes them and our version table.

    Wholly, or MigrationStopped and they are as they were.
    """
    with _moving(bind) as connection:
        command.downgrade(config(connection), revision)
        if not heads_of(connection):
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {VERSION_TABLE}")


def lost_by(bind: Engine, revision: str = BASE) -> tuple[Loss, ...]:
    """What ``downgrade`` to that revision takes away for good."""
    with bind.connect() as connection, _told():
        return tuple(losses(connection, _version(connection), revision))


@contextmanager
def _moving(bind: Engine) -> Iterator[Connection]:
    with alone(bind) as connection, _told():
        put_right(connection, _version(connection))
        yield connection


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (CommandError, RevisionError) as error:
        raise MigrationStopped(
            f"{error}. Expected head or one of {', '.join(history())}, on the way that was asked "
            "for. Nothing was changed."
        ) from error


def _version(connection: Connection) -> str:
    at = heads_of(connection)
    unknown = at - set(history())
    if unknown:
        raise MigrationStopped(
            f"The database stands at {', '.join(sorted(unknown))}, which this version of wisweb_bms "
            "does not know. Nothing was changed. Use the version that brought it there, or a newer one."
        )
    return next(iter(at), BASE)


def heads() -> frozenset[str]:
    """The newest revisions that this installation knows."""
    return frozenset(scripts().get_heads())


def current(bind: Engine) -> frozenset[str]:
    """The revisions that the database stands at; empty before the first migration."""
    with bind.connect() as connection:
        return heads_of(connection)


def pending(bind: Engine) -> bool:
    """Whether the database is behind (or ahead of) this installation."""
    return current(bind) != heads()


def write_revision(bind: Engine, message: str) -> None:
    """For developers: write a new revision from the difference between models and database."""
    with bind.begin() as connection:
        command.revision(config(connection), message=message, autogenerate=True)
