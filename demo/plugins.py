"""The host's side of the plug-ins: finding them, starting them, asking them and switching them."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

import pluggy
from flask import Flask, current_app

from demo.database import is_current

if TYPE_CHECKING:
    from wisweb_bms.hooks import MenuEntry

GROUP = "wisweb.plugins"


@dataclass(frozen=True, slots=True)
class Switch:
    """A plug-in that can be on or off in each municipality; ``ready`` when its tables are."""

    name: str
    version: str
    ready: bool
    is_enabled: Callable[[str], bool]
    enable: Callable[..., Any]
    disable: Callable[..., Any]


class Plugins:
    """The plug-ins of one app; without any, the host lives as before."""

    def __init__(self, names: Collection[str] | None) -> None:
        """Take the named plug-ins, or with None every one that is installed."""
        self._manager = pluggy.PluginManager("wisweb")
        self._host: Any = None
        for name in [None] if names is None else names:
            self._manager.load_setuptools_entrypoints(GROUP, name=name)

    def start(self, app: Flask) -> None:
        """Hand the app and the host's answers to the plug-ins."""
        app.extensions["wisweb"] = self
        if not self._manager.get_plugins():
            return
        # Only a host with plug-ins needs the contract installed.
        from demo.adapter import WiswebHost
        from wisweb_bms.hooks import WiswebSpec

        self._manager.add_hookspecs(WiswebSpec)
        self._manager.check_pending()
        self._host = WiswebHost()
        self._manager.hook.wisweb_setup(app=app, host=self._host)

    def menu_entries(self) -> Sequence[MenuEntry]:
        """What the plug-ins offer the visitor, in their own order."""
        if self._host is None:
            return []
        found = self._manager.hook.wisweb_menu_entries(
            user=self._host.bms_current_user(),
            municipality=self._host.bms_current_municipality(),
        )
        return sorted(chain.from_iterable(found), key=lambda entry: entry.sort)

    def switches(self) -> list[Switch]:
        """The plug-ins that have the functions of a switch in their package."""
        return [_switch(plugin) for plugin in self._manager.get_plugins()]


def _switch(plugin: Any) -> Switch:
    info, source = plugin.wisweb_plugin_info(), plugin.wisweb_migrations()
    package = importlib.import_module(plugin.__name__.partition(".")[0])
    return Switch(
        info.name,
        info.version,
        is_current(source.script_location, source.version_table),
        package.is_enabled,
        package.enable,
        package.disable,
    )


def plugins() -> Plugins:
    """The plug-ins of the app at hand."""
    return current_app.extensions["wisweb"]
