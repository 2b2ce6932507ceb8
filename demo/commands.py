"""The host's own command group: its tables and its people."""

from __future__ import annotations

import click
from flask import current_app
from flask.cli import AppGroup

from demo.database import migrate
from demo.models import db
from demo.seed import seed

commands = AppGroup("host", short_help="Prøvevertens egne tabeller og brukere.")


@commands.command("migrate")
def migrate_command() -> None:
    """Bring the host's own tables up to date."""
    migrate(db.engine)
    click.echo(f"Vertens tabeller er à jour ({db.engine.dialect.name}).")


@commands.command("seed")
def seed_command() -> None:
    """Put in municipalities, units and users that are not there yet."""
    with current_app.app_context():
        for line in seed(db.session):
            click.echo(line)
