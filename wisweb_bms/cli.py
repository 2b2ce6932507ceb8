"""``flask bms …``: what a host's operator does from the command line."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Any, Final

import click
from flask.cli import ScriptInfo
from sqlalchemy import Engine

from wisweb_bms.app import switch
from wisweb_bms.cli_data import COMMANDS, known_municipality
from wisweb_bms.cli_group import REVISION, Commands
from wisweb_bms.cli_tree import tree
from wisweb_bms.host import find_host, get_host
from wisweb_bms.migrations import run

CHECK: Final = "check-host"


@click.pass_context
def _started(context: click.Context) -> None:
    """Every command but the one that says why needs a host that we started in."""
    with context.ensure_object(ScriptInfo).load_app().app_context():
        if context.invoked_subcommand != CHECK and find_host() is None:
            raise click.ClickException(
                f"BMS did not start in this app; flask bms {CHECK} says why. Nothing was done."
            )


bms = Commands(
    "bms",
    help="Balanced scorecard: migrations, switching on and off, results.",
    callback=_started,
)
bms.add_command(tree)
for command in COMMANDS:
    bms.add_command(command)


def _engine() -> Engine:
    bind: Any = get_host().session().get_bind()
    return bind.engine


@bms.command()
def migrate() -> None:
    """Bring our tables up to this version: wholly, or they stay as they are."""
    engine = _engine()
    run.upgrade(engine)
    click.echo(f"bms: at {', '.join(sorted(run.current(engine)))}")


@bms.command()
def pending() -> None:
    """Say whether a migration is pending; exit code 1 if so."""
    waiting = run.pending(_engine())
    click.echo(
        "bms: a migration is pending, run flask bms migrate" if waiting else "bms: up to date"
    )
    sys.exit(int(waiting))


@bms.command()
@click.option("--revision", type=REVISION, default="base", show_default=True)
@click.option("--yes", is_flag=True, help="Don't ask.")
def downgrade(revision: str, yes: bool) -> None:
    """Take our tables down again, wholly or not at all; the host's are not touched."""
    engine = _engine()
    for line in _what_goes(run.lost_by(engine, revision), revision):
        click.echo(line)
    if not yes:
        click.confirm("Go on?", abort=True)
    run.downgrade(engine, revision)
    click.echo(f"bms: down to {revision}")


def _what_goes(lost: Sequence[run.Loss], revision: str) -> Iterator[str]:
    if not lost:
        yield f"Nothing that stands in our tables is lost by going down to {revision}."
        return
    yield f"Going down to {revision} takes away for good:"
    for one in lost:
        yield f"  {one.what}: {one.rows} {'row' if one.rows == 1 else 'rows'}"


@bms.command()
@click.argument("municipality_key")
def enable(municipality_key: str) -> None:
    """Switch on for a municipality."""
    switch(known_municipality(municipality_key), None, on=True, commit=True)
    click.echo(f"bms: on for {municipality_key}")


@bms.command()
@click.argument("municipality_key")
def disable(municipality_key: str) -> None:
    """Switch off for a municipality; all data are kept."""
    switch(known_municipality(municipality_key), None, on=False, commit=True)
    click.echo(f"bms: off for {municipality_key}; everything is kept")


@bms.command(CHECK)
def check_host() -> None:
    """Say in plain words what the host answers wrongly or not at all; exit code 1 if anything."""
    from flask import current_app

    from wisweb_bms import host_check

    faults = host_check.report(current_app._get_current_object())  # type: ignore[attr-defined]
    for fault in faults:
        click.echo(fault)
    if not faults:
        click.echo("bms: the host answers everything as the contract says")
    sys.exit(int(bool(faults)))
