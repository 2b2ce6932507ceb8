"""``flask bms …``: what a host's operator does from the command line."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any

import click
from flask.cli import AppGroup
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from wisweb_bms.app import switch
from wisweb_bms.cli_tree import tree
from wisweb_bms.clock import today
from wisweb_bms.engine.periods import Period, PeriodRefused
from wisweb_bms.engine.tree import build_tree
from wisweb_bms.host import Host, get_host
from wisweb_bms.migrations import run
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.queries import results as queries
from wisweb_bms.queries.facts import Scope
from wisweb_bms.queries.names import Names
from wisweb_bms.queries.register import scorecards
from wisweb_bms.services import enabling, load, tree_watch
from wisweb_bms.services.actor import system

bms = AppGroup("bms", help="Balanced scorecard: migrations, switching on and off, results.")
bms.add_command(tree)
municipality_option = click.option(
    "--municipality", "municipality_key", required=True, help="The host's key of the municipality."
)


def _engine() -> Engine:
    bind: Any = get_host().session().get_bind()
    return bind.engine


def _known(host: Host, key: str) -> str:
    if host.municipality(key) is None:
        known = ", ".join(m.key for m in host.municipalities())
        raise click.ClickException(
            f"Read «{key}», expected one of the host's municipalities: {known}. Nothing was changed."
        )
    return key


@bms.command()
def migrate() -> None:
    """Bring our tables up to this version."""
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
@click.option("--revision", default="base", show_default=True)
@click.confirmation_option(prompt="This removes tables and what is in them. Go on?")
def downgrade(revision: str) -> None:
    """Take our tables down again; the host's are not touched."""
    run.downgrade(_engine(), revision)
    click.echo(f"bms: down to {revision}")


@bms.command()
@click.argument("municipality_key")
def enable(municipality_key: str) -> None:
    """Switch on for a municipality."""
    switch(_known(get_host(), municipality_key), None, on=True, commit=True)
    click.echo(f"bms: on for {municipality_key}")


@bms.command()
@click.argument("municipality_key")
def disable(municipality_key: str) -> None:
    """Switch off for a municipality; all data are kept."""
    switch(_known(get_host(), municipality_key), None, on=False, commit=True)
    click.echo(f"bms: off for {municipality_key}; everything is kept")


def _keep_tree(session: Session, host: Host, row: MunicipalityRow) -> None:
    nodes = tree_watch.living(host.unit_tree(row.host_key))
    tree_watch.keep(session, row.id, nodes, today(row.time_zone))


@bms.command("load")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@municipality_option
def load_command(files: tuple[Path, ...], municipality_key: str) -> None:
    """Load a set-up with its history from one or more YAML files that complete each other."""
    host = get_host()
    session = host.session()
    row = enabling.ensure_municipality(session, _known(host, municipality_key))
    _keep_tree(session, host, row)
    root = build_tree(tree_watch.living(host.unit_tree(municipality_key))).root
    try:
        made = load.load(session, row.id, _read(files), system("load"), root)
    except load.AlreadyLoaded:
        session.rollback()
        click.echo(f"bms: {municipality_key} already has indicators; nothing was changed")
        return
    session.commit()
    click.echo("bms: loaded " + ", ".join(f"{n} {what}" for what, n in made.items()))


def _read(files: tuple[Path, ...]) -> dict[str, Any]:
    try:
        import yaml
    except ImportError as error:
        raise click.ClickException("Loading needs PyYAML: pip install PyYAML") from error
    content: dict[str, Any] = {}
    for file in files:
        content.update(yaml.safe_load(file.read_text(encoding="utf-8")))
    return content


@bms.command("results")
@municipality_option
@click.option("--period", required=True, help="For example 2025, 2025T2 or 2025Q1.")
@click.option("--unit", default=None, help="One unit's key; all units where left out.")
@click.option("--card", default=None, help="The card's name; the first where left out.")
@click.option("--summary", is_flag=True, help="Counts and scores of the unit's card.")
@click.option("--format", "form", type=click.Choice(["json", "csv"]), default="csv")
def results_command(
    municipality_key: str, period: str, unit: str | None, card: str | None, summary: bool, form: str
) -> None:
    """Print the results of a period as shown on the cards."""
    host = get_host()
    session = host.session()
    row = enabling.municipality_row(session, _known(host, municipality_key))
    if row is None:
        raise click.ClickException(
            f"{municipality_key} has never been switched on: flask bms enable"
        )
    chosen = _card(session, row, card)
    wanted = _period(period)
    units = host.unit_tree(municipality_key)
    nodes = tree_watch.living(units)
    scope = Scope(session, row, today(row.time_zone), nodes)
    names = Names(units, municipality_key, frozenset({"*"}))
    if summary:
        key = unit or build_tree(nodes).root
        click.echo(
            json.dumps(queries.summary(scope, chosen, wanted, names, key), ensure_ascii=False)
        )
        return
    _print(list(queries.results(scope, chosen, wanted, names, unit)), form)


def _card(session: Session, row: MunicipalityRow, name: str | None) -> Any:
    cards = scorecards(session, row.id)
    found = [c for c in cards if name is None or c.name == name]
    if not found:
        known = ", ".join(c.name for c in cards) or "none"
        raise click.ClickException(f"Read card «{name or ''}», expected one of: {known}.")
    return found[0]


def _period(text: str) -> Period:
    try:
        return Period.parse(text)
    except PeriodRefused as refused:
        raise click.ClickException(
            f"Read «{text}», expected a period such as 2025, 2025T2, 2025Q1 or 2025M01."
        ) from refused


def _print(rows: list[dict[str, Any]], form: str) -> None:
    if form == "json":
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    writer: csv.DictWriter[str] = csv.DictWriter(sys.stdout, queries.FIELDS, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({**row, "missing": " ".join(row["missing"])})


@bms.command("check-host")
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
