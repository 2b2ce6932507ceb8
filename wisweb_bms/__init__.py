"""The public surface: starting the plug-in in an app, switching it on, and what a host shows of it.

Nothing heavy is imported before it is needed, so that a host can name the package in its settings.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from wisweb_bms.hooks import MenuEntry, Municipality, Right, User

__all__ = ["declared_rights", "disable", "enable", "init_app", "is_enabled", "menu_entries"]


def init_app(app: Flask, host: object, url_prefix: str = "/bms") -> None:
    """Start the plug-in in this app; call it after the host's own extensions.

    ``host`` is the adapter, or a list of several. Faults in an adapter are logged, all at once, and
    the app starts without us; with ``BMS_STRICT=1`` they raise ``HostFaults``.
    """
    from wisweb_bms.app import start

    start(app, host, url_prefix)


def enable(municipality_key: str, actor: str | None = None, *, commit: bool = True) -> None:
    """Switch BMS on for a municipality, within an app context.

    ``actor`` is the key of the user who did it. It is saved at once through the host's session;
    with ``commit=False`` it becomes part of the caller's transaction. LookupError where the host
    does not know the municipality.
    """
    from wisweb_bms.app import switch

    switch(municipality_key, actor, on=True, commit=commit)


def disable(municipality_key: str, actor: str | None = None, *, commit: bool = True) -> None:
    """Switch BMS off for a municipality: everything is hidden, nothing is deleted."""
    from wisweb_bms.app import switch

    switch(municipality_key, actor, on=False, commit=commit)


def is_enabled(municipality_key: str) -> bool:
    """Whether BMS is on for a municipality, within an app context; False before our tables exist."""
    from wisweb_bms.app import is_on

    return is_on(municipality_key)


def menu_entries(
    user: User | None = None, municipality: Municipality | None = None
) -> Sequence[MenuEntry]:
    """What this user may see of us in the host's menu; empty when off, and never an exception.

    Left out, they are the visitor and the municipality of this request, as the adapter answers them.
    """
    from wisweb_bms.menu import menu_entries as entries

    return entries(user, municipality)


def declared_rights() -> Sequence[Right]:
    """The rights that a host's administrator can grant; needs no app."""
    from wisweb_bms.rights import RIGHTS

    return RIGHTS
