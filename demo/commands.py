"""The host's own command group: its tables, its people, and the whole demo in one go."""

from __future__ import annotations

import click
from flask import current_app
from flask.cli import AppGroup

from demo import drafts
from demo.database import migrate
from demo.models import db
from demo.places import FILES
from demo.seed import seed

commands = AppGroup("host", help="Prøvevertens egne tabeller og brukere.")

HEMNE = (FILES / "demo_hemne.yaml", FILES / "hemne_tillegg.yaml")

STEPS = (
    ("host", "migrate"),
    ("bms", "migrate"),
    ("host", "seed"),
    ("bms", "enable", "hemne"),
    ("bms", "enable", "harstad"),
    ("bms", "load", *map(str, HEMNE), "--municipality", "hemne"),
    ("host", "draft"),
)
"""What an operator would type one by one; each may be repeated."""


@commands.command("migrate")
def migrate_command() -> None:
    """Bring the host's own tables up to date."""
    migrate(db.engine)
    click.echo(f"Vertens tabeller er à jour ({db.engine.dialect.name}).")


@commands.command("seed")
def seed_command() -> None:
    """Put in municipalities, units and users that are not there yet."""
    for line in seed(db.session):
        click.echo(line)


@commands.command("draft")
def draft_command() -> None:
    """Begin two business plans, so that the list of plans is not empty."""
    for line in drafts.write(current_app):
        click.echo(line)


@commands.command("prepare")
@click.pass_context
def prepare_command(context: click.Context) -> None:
    """Set up the whole demo: tables, people, Målstyring and the figures of Hemne."""
    for group, *arguments in STEPS:
        click.secho(f"flask {group} {' '.join(arguments)}", dim=True)
        command = current_app.cli.commands[group]
        command.main(arguments, prog_name=group, standalone_mode=False, obj=context.obj)
