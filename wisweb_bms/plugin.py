"""Our answers to the hooks by which a host asks its plug-ins; thin, since the real names are the host's."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING

import wisweb_bms
from wisweb_bms.hooks import (
    CONTRACT,
    MenuEntry,
    MigrationSource,
    Municipality,
    PluginInfo,
    Right,
    User,
    wisweb_hookimpl,
)

if TYPE_CHECKING:
    import click
    from flask import Flask


@wisweb_hookimpl
def wisweb_setup(app: Flask, host: object) -> None:
    """Start in this app with this adapter."""
    wisweb_bms.init_app(app, host)


@wisweb_hookimpl
def wisweb_plugin_info() -> PluginInfo:
    """Who we are."""
    return PluginInfo("wisweb_bms", version("wisweb_bms"), CONTRACT)


@wisweb_hookimpl
def wisweb_menu_entries(user: User, municipality: Municipality) -> Sequence[MenuEntry]:
    """What this user may see of us here."""
    return wisweb_bms.menu_entries(user, municipality)


@wisweb_hookimpl
def wisweb_rights() -> Sequence[Right]:
    """The rights we declare."""
    return wisweb_bms.declared_rights()


@wisweb_hookimpl
def wisweb_migrations() -> MigrationSource:
    """Where our own Alembic environment lies."""
    from wisweb_bms.migrations.environment import SCRIPTS, VERSION_TABLE
    from wisweb_bms.models.base import PREFIX

    return MigrationSource("wisweb_bms", SCRIPTS, VERSION_TABLE, PREFIX)


@wisweb_hookimpl
def wisweb_cli() -> click.Group:
    """Our command group."""
    from wisweb_bms.cli import bms

    return bms
