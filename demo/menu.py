"""The left menu: the host's own entries with those of the plug-ins between them."""

from __future__ import annotations

from collections.abc import Iterator
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
    """The endpoint among them that the page at hand belongs to: the longest that begins its name."""
    page = request.endpoint or ""
    fitting = (_endpoint(entry) for entry in entries if page.startswith(_endpoint(entry)))
    return max(fitting, key=len, default="")


def _link(entry: MenuEntry, here: str) -> Link | None:
    """The entry as a link; none where the app has no such endpoint."""
    try:
        href = url_for(_endpoint(entry))
    except BuildError:
        return None
    below = _here(entry.children)
    children = tuple(filter(None, (_link(child, below) for child in entry.children)))
    blueprint = _endpoint(entry).rpartition(".")[0]
    if children:
        current = "true" if request.blueprint == blueprint else ""
    else:
        current = "page" if here and here == entry.endpoint else ""
    return Link(entry.label, href, current, children)


def _plugged() -> Iterator[Link]:
    entries = tuple(plugins().menu_entries())
    here = _here(entries)
    yield from filter(None, (_link(entry, here) for entry in entries))


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
