"""``flask bms load``, ``results``, ``card``, ``rebuild``, ``export``, ``erase`` and ``forget-user``."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import click
from flask.cli import with_appcontext
from sqlalchemy.orm import Session

from wisweb_bms.app import switch
from wisweb_bms.cli_group import DAY, PERIOD
from wisweb_bms.clock import today
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.tree import build_tree
from wisweb_bms.host import get_host
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.queries import results as queries
from wisweb_bms.queries.facts import Scope
from wisweb_bms.queries.names import Names
from wisweb_bms.queries.register import scorecards
from wisweb_bms.queries.trees import tree_of_today
from wisweb_bms.releasing import everything_due, in_short_transaction
from wisweb_bms.services import enabling, forget, load, outbox, tree_watch, upkeep
from wisweb_bms.services.actor import system

LARGEST: Final = 20_000_000
"""Bytes of a file to load: read whole, it takes some hundred times as much memory."""

municipality_option = click.option(
    "--municipality", "municipality_key", required=True, help="The host's key of the municipality."
)


def known_municipality(key: str) -> str:
    """The key, where the host serves such a municipality."""
    host = get_host()
    if host.municipality(key) is None:
        known = ", ".join(m.key for m in host.municipalities())
        raise click.ClickException(
            f"Read «{key}», expected one of the host's municipalities: {known}. Nothing was changed."
        )
    return key


def municipality_of(session: Session, key: str) -> MunicipalityRow:
    """Our row of the municipality; ClickException where it has never been switched on."""
    row = enabling.municipality_row(session, known_municipality(key))
    if row is None:
        raise click.ClickException(
            f"{key} has never been switched on: flask bms enable {key}. Nothing was changed."
        )
    return row


def _scope(session: Session, key: str) -> tuple[Scope, Names]:
    row = municipality_of(session, key)
    units = get_host().unit_tree(key)
    scope = Scope(session, row, today(row.time_zone), tree_watch.living(units))
    scope = replace(scope, release=in_short_transaction(scope))
    return scope, Names(units, key, frozenset({"*"}))


# -- loading ---------------------------------------------------------------------------------------


@click.command("load")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--municipality", "municipality_key", default=None, help="The host's key of it.")
@click.option("--enable", "switch_on", is_flag=True, help="Switch on first, where it is off.")
@with_appcontext
def load_command(files: tuple[Path, ...], municipality_key: str | None, switch_on: bool) -> None:
    """Load a set-up with its history from YAML files that complete each other: all or nothing."""
    content, places = _read(files)
    host = get_host()
    session = host.session()
    key = known_municipality(municipality_key or _only_one())
    if not enabling.is_enabled(session, key):
        if not switch_on:
            raise click.ClickException(
                f"Målstyring is off for {key}; nothing was changed. Give --enable, or run "
                f"flask bms enable {key} first."
            )
        switch(key, None, on=True, commit=False)
    row = enabling.ensure_municipality(session, key)
    nodes = tree_watch.living(host.unit_tree(row.host_key))
    tree_watch.keep(session, row.id, nodes, today(row.time_zone))
    try:
        loaded = load.load(session, row.id, content, system("load"), build_tree(nodes).root)
    except load.LoadRefused as refused:
        session.rollback()
        for fault in refused.faults:
            click.echo(f"{_place(fault.path, places)}: {fault.reason}", err=True)
        raise click.ClickException(
            f"{len(refused.faults)} faults; nothing was changed"
        ) from refused
    _name_strangers(
        content, key, {n.key for n in nodes} | tree_watch.unit_keys_ever(session, row.id)
    )
    everything_due(Scope(session, row, today(row.time_zone), nodes), system("load"))
    session.commit()
    made = ", ".join(f"{n} {what}" for what, n in loaded.made.items())
    click.echo(f"bms: {key}: made {made}")
    if loaded.stands:
        click.echo(f"bms: {key}: {len(loaded.stands)} left as people have them:")
    for sentence in loaded.stands:
        click.echo(f"  {sentence}")


def _name_strangers(content: Mapping[str, Any], key: str, known: set[str]) -> None:
    """Say which units the host does not have: what is measured there stands on no card."""
    named = {item["enhet"] for section in ("maal", "maalinger") for item in content[section]}
    if strangers := sorted(named - known):
        click.echo(
            f"bms: {key}: {len(strangers)} units of the file are not in the host's tree, so that "
            f"their figures stand on no card: {', '.join(strangers)}",
            err=True,
        )


def _only_one() -> str:
    served = [m.key for m in get_host().municipalities()]
    if len(served) != 1:
        raise click.ClickException(f"Say which with --municipality: {', '.join(served)}.")
    return served[0]


def _read(files: tuple[Path, ...]) -> tuple[dict[str, Any], Mapping[str, tuple[Path, Any]]]:
    """What the files say together, and for each top key the file and the nodes that know their lines."""
    try:
        import yaml
    except ImportError as error:
        raise click.ClickException("Loading needs PyYAML: pip install PyYAML") from error
    content: dict[str, Any] = {}
    places: dict[str, tuple[Path, Any]] = {}
    for file in files:
        if (size := file.stat().st_size) > LARGEST:
            raise click.ClickException(
                f"{file}: is {size:,} bytes, and at most {LARGEST:,} are read. "
                "Put its keys in several files. Nothing was changed."
            )
        try:
            text = file.read_text(encoding="utf-8")
            read = yaml.safe_load(text)
            node = yaml.compose(text, Loader=yaml.SafeLoader)
        except (yaml.YAMLError, ValueError, RecursionError) as fault:
            raise click.ClickException(f"{file}: {fault}. Nothing was changed.") from fault
        if not isinstance(read, dict):
            raise click.ClickException(
                f"{file}: expected keys such as 'indikatorer' at the top. Nothing was changed."
            )
        if twice := sorted(content.keys() & read.keys()):
            first = places[twice[0]][0]
            raise click.ClickException(
                f"{file}: '{twice[0]}' stands in {first} already; put it in one of them. "
                "Nothing was changed."
            )
        content.update(read)
        places.update({str(k.value): (file, v) for k, v in node.value})
    return content, places


def _place(path: tuple[str | int, ...], places: Mapping[str, tuple[Path, Any]]) -> str:
    """``file:line`` of the innermost part of the path that the file has."""
    section = str(path[0])
    if section not in places:
        return section
    file, node = places[section]
    for step in path[1:]:
        if isinstance(step, int):
            node = node.value[step]
        else:
            node = next((v for k, v in node.value if k.value == step), node)
    return f"{file}:{node.start_mark.line + 1}"


# -- reading ---------------------------------------------------------------------------------------


@click.command("results")
@municipality_option
@click.option("--unit", default=None, help="One unit's key; all units where left out.")
@click.option("--measured-on", type=DAY, default=None, help="One measuring date, 2025-12-31.")
@with_appcontext
def results_command(municipality_key: str, unit: str | None, measured_on: dt.date | None) -> None:
    """Print every measured cell as shown, one JSON object a line."""
    scope, _ = _scope(get_host().session(), municipality_key)
    _known_unit(scope, unit)
    for row in queries.measured(scope, unit, measured_on):
        click.echo(json.dumps(row, ensure_ascii=False))


@click.command("card")
@municipality_option
@click.option("--period", type=PERIOD, required=True, help="For example 2025, 2025T2 or 2025Q1.")
@click.option("--unit", default=None, help="One unit's key; all units where left out.")
@click.option("--card", default=None, help="The card's name; the first where left out.")
@click.option("--summary", is_flag=True, help="Counts and scores of the unit's card instead.")
@with_appcontext
def card_command(
    municipality_key: str, period: Period, unit: str | None, card: str | None, summary: bool
) -> None:
    """Print a period's card, one JSON object a line."""
    scope, names = _scope(get_host().session(), municipality_key)
    _known_unit(scope, unit)
    chosen = _card(scope.session, scope.municipality, card)
    if summary:
        key = unit or tree_of_today(scope.session, scope.municipality_id, scope.today_nodes).root
        rows = [queries.summary(scope, chosen, period, names, key)]
    else:
        rows = list(queries.results(scope, chosen, period, names, unit))
    for row in rows:
        click.echo(json.dumps(row, ensure_ascii=False))


def _known_unit(scope: Scope, key: str | None) -> None:
    """Refuse a unit that never was in the tree; a mistyped key must not look like no results."""
    known = {"*", *(n.key for n in scope.today_nodes)}
    known |= tree_watch.unit_keys_ever(scope.session, scope.municipality_id)
    if key is not None and key not in known:
        raise click.ClickException(f"Read «{key}», expected the key of a unit.")


def _card(session: Session, row: MunicipalityRow, name: str | None) -> Any:
    cards = scorecards(session, row.id)
    found = [c for c in cards if name is None or c.name == name]
    if not found:
        known = ", ".join(c.name for c in cards) or "none"
        raise click.ClickException(f"Read card «{name or ''}», expected one of: {known}.")
    return found[0]


# -- upkeep ----------------------------------------------------------------------------------------


@click.command("rebuild")
@municipality_option
@with_appcontext
def rebuild_command(municipality_key: str) -> None:
    """Write what is kept beside the entries anew from the entries."""
    session = get_host().session()
    mended = upkeep.rebuild(session, municipality_of(session, municipality_key).id)
    session.commit()
    click.echo(f"bms: {municipality_key}: {mended} measurements differed and were mended")


@click.command("export")
@municipality_option
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path))
@with_appcontext
def export_command(municipality_key: str, folder: Path) -> None:
    """Write everything of a municipality as csv, one file a table, and as one JSON file."""
    session = get_host().session()
    row = municipality_of(session, municipality_key)
    written = upkeep.export(session, row.id, folder)
    click.echo(f"bms: {municipality_key}: {written} rows written to {folder}")


@click.command("erase")
@municipality_option
@click.option("--name", prompt="Type the municipality's name to erase everything", help="Its name.")
@with_appcontext
def erase_command(municipality_key: str, name: str) -> None:
    """Remove everything of a municipality for good, after its name is typed."""
    session = get_host().session()
    row = municipality_of(session, municipality_key)
    municipality = get_host().municipality(municipality_key)
    wanted = municipality.name if municipality else municipality_key
    if name.strip() != wanted:
        raise click.ClickException(f"Read «{name}», expected «{wanted}». Nothing was changed.")
    removed = upkeep.erase(session, row.id)
    session.commit()
    click.echo(f"bms: {municipality_key}: {removed} rows removed; it is off and empty")


@click.command("forget-user")
@municipality_option
@click.argument("user_key")
@with_appcontext
def forget_user_command(municipality_key: str, user_key: str) -> None:
    """Put a pseudonym in place of a user's key everywhere."""
    session = get_host().session()
    pseudonym, changed = forget.forget_user(
        session, municipality_of(session, municipality_key).id, user_key
    )
    session.commit()
    click.echo(f"bms: {municipality_key}: {changed} rows now say {pseudonym}")


@click.command("remind")
@click.option(
    "--municipality", "municipality_key", default=None, help="One only; all where left out."
)
@with_appcontext
def remind_command(municipality_key: str | None) -> None:
    """Send today's reminders of what is not reported; safe to run again, also on another machine."""
    from wisweb_bms.cli_remind import remind

    keys = [m.key for m in get_host().municipalities()]
    for key in [known_municipality(municipality_key)] if municipality_key else keys:
        if not enabling.is_enabled(get_host().session(), key):
            click.echo(f"bms: {key}: off, nothing sent")
            continue
        run = remind(get_host(), key)
        click.echo(f"bms: {key}: {run.written} new reminders, {run.told} messages sent")
        if run.untold:
            click.echo(f"bms: {key}: {run.untold} messages reached nobody; they are tried again")
        if run.given_up:
            click.echo(
                f"bms: {key}: {run.given_up} messages are given up after {outbox.MOST_TRIES} tries; "
                "Oppsett, Meldinger lists them"
            )


COMMANDS: Final = (
    load_command,
    results_command,
    card_command,
    rebuild_command,
    export_command,
    erase_command,
    forget_user_command,
    remind_command,
)
