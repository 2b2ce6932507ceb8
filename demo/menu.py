"""The left menu: the host's own entries with those of the plug-ins between them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import request, url_for
from flask_login import current_user
from werkzeug.routing import BuildError

from demo.plugins import plugins

if TYPE_CHECKING:
    from wisweb_bms.hooks import MenuEntry


@dataclass(frozen=True, slots=True)
class Link:
    """A line of the menu; ``current`` is what ``aria-current`` says."""

    label: str
    href: str
    current: str = ""
    children: tuple[Link, ...] = ()


def _own(endpoint: str, label: str) -> Link:
    here = (request.endpoint or "").startswith(endpoint)
    return Link(label, url_for(endpoint), "page" if here else "")


def _endpoint(entry: MenuEntry) -> str:
    return entry.endpoint or ""


def _here(entries: tuple[MenuEntry, ...]) -> str:
    """The endpoint among them whose address the page at hand lies under, the longest where several do."""
    addresses: dict[str, str] = {}
    for endpoint in map(_endpoint, entries):
        with suppress(BuildError):
            addresses[endpoint] = url_for(endpoint).rstrip("/") + "/"
    around = [e for e, address in addresses.items() if f"{request.path}/".startswith(address)]
    return max(around, key=lambda endpoint: len(addresses[endpoint]), default="")


def _link(entry: MenuEntry, here: str) -> Link | None:
    """The entry as a link; none where the app has no such endpoint."""
    endpoint = _endpoint(entry)
    try:
        href = url_for(endpoint)
    except BuildError:
        return None
    below = _here(entry.children)
    children = tuple(filter(None, (_link(child, below) for child in entry.children)))
    inside = request.blueprint == endpoint.rpartition(".")[0] and endpoint == here
    exact = request.endpoint == endpoint and not children
    return Link(entry.label, href, "page" if exact else "true" if inside else "", children)


def _plugged() -> Iterator[Link]:
    for entry in plugins().menu_entries():
        link = _link(entry, _endpoint(entry))
        if link:
            yield link


def menu() -> list[Link]:
    """The lines of the visitor's menu; none before log-in."""
    if not current_user.is_authenticated:
        return []
    administrator = current_user.host_administrator
    return [
        _own("host.home", "Hjem"),
        _own("host.documents", "Dokumenter"),
        _own("host.deviations", "Avvik"),
        *_plugged(),
        *([] if administrator else [_own("host.people", "Personer")]),
        _own("host.profile", "Min profil"),
        *([_own("host.administration", "Administrator")] if administrator else []),
    ]
