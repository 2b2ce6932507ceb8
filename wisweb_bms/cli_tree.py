"""``flask bms tree …``: the dated versions of the organisation, and who took over from whom."""

from __future__ import annotations

import datetime as dt

import click
from flask.cli import AppGroup
from sqlalchemy import select

from wisweb_bms.cli_data import municipality_of
from wisweb_bms.cli_group import DAY
from wisweb_bms.clock import today
from wisweb_bms.host import get_host
from wisweb_bms.models import TreeVersion, UnitSuccessor
from wisweb_bms.models.ids import HIGHEST
from wisweb_bms.services import tree_watch
from wisweb_bms.services.actor import system
from wisweb_bms.services.keeping import Refused

tree = AppGroup("tree", help="Versions of the organisation, and who took over from whom.")


@tree.command("list")
@click.argument("municipality_key")
def list_versions(municipality_key: str) -> None:
    """The versions in the order they were seen, and the successors; the first holds for all before."""
    session = get_host().session()
    row = municipality_of(session, municipality_key)
    for version in session.scalars(
        select(TreeVersion)
        .where(TreeVersion.municipality_id == row.id)
        .order_by(TreeVersion.sequence)
    ):
        click.echo(
            f"{version.id}  applies from {version.applies_from}  seen {version.seen_at:%Y-%m-%d}"
        )
    for heir in session.scalars(
        select(UnitSuccessor).where(UnitSuccessor.municipality_id == row.id)
    ):
        click.echo(f"{heir.unit_key} -> {heir.successor_key} from {heir.from_day}")
    if row.waiting_tree is not None:
        click.echo(f"waiting to be confirmed: a tree of {len(row.waiting_tree)} units")


@tree.command()
@click.argument("municipality_key")
@click.option("--from", "from_day", type=DAY, default=None, help="The day it applies from; today.")
@click.option("--confirm", is_flag=True, help="Also where many units are gone.")
def keep(municipality_key: str, from_day: dt.date | None, confirm: bool) -> None:
    """Keep the host's tree of today as a version, if it differs from the newest."""
    host = get_host()
    session = host.session()
    row = municipality_of(session, municipality_key)
    nodes = tree_watch.living(host.unit_tree(municipality_key))
    day = from_day or today(row.time_zone)
    kept = tree_watch.keep(session, row.id, nodes, day, confirmed=confirm)
    waiting = row.waiting_tree is not None
    session.commit()
    if kept:
        click.echo(f"bms: kept, applies from {day}")
    elif waiting:
        click.echo(
            "bms: over a fifth of the units we know are gone; look it over and repeat with --confirm"
        )
    else:
        click.echo("bms: nothing new")


@tree.command()
@click.argument("municipality_key")
@click.argument("version_id", type=click.IntRange(0, HIGHEST))
@click.argument("from_day", type=DAY)
def date(municipality_key: str, version_id: int, from_day: dt.date) -> None:
    """Set the day a version applies from."""
    session = get_host().session()
    row = municipality_of(session, municipality_key)
    version = session.get(TreeVersion, (row.id, version_id))
    if version is None:
        raise click.ClickException(f"Read {version_id}, expected a version: flask bms tree list")
    try:
        tree_watch.set_day(session, version, from_day, system("tree date"))
    except Refused as refused:
        raise click.ClickException(
            f"Version {refused.facts['id']} has the same units from {from_day} already. "
            "Nothing was changed."
        ) from refused
    session.commit()
    click.echo(f"bms: version {version_id} applies from {version.applies_from}")


@tree.command()
@click.argument("municipality_key")
@click.argument("unit_key")
@click.argument("successor_key")
@click.argument("from_day", type=DAY)
def successor(municipality_key: str, unit_key: str, successor_key: str, from_day: dt.date) -> None:
    """Record that a unit's work went on in another from that day."""
    session = get_host().session()
    row = municipality_of(session, municipality_key)
    known = tree_watch.unit_keys_ever(session, row.id)
    unknown = [k for k in (unit_key, successor_key) if k not in known]
    if unknown or unit_key == successor_key:
        raise click.ClickException(
            f"Read {unit_key} -> {successor_key}, expected two units that have been in the tree."
        )
    actor = system("tree successor")
    tree_watch.add_successor(session, row.id, unit_key, successor_key, from_day, actor)
    session.commit()
    click.echo(f"bms: {unit_key} -> {successor_key} from {from_day}")
