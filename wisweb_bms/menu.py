"""Our entries in the host's menu and the tabs of our own pages: one list, made in host pages too."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from flask import current_app

from wisweb_bms.app import find_switch, is_on
from wisweb_bms.hooks import ANONYMOUS, NO_MUNICIPALITY, MenuEntry, Municipality, User
from wisweb_bms.host import Host, find_host
from wisweb_bms.rights import Access, gate_of

log = logging.getLogger(__name__)

NAME: Final = "Målstyring"
ICON: Final = "chart"
PAGES: Final = (
    ("wisweb_bms.index", "Styringskort"),
    ("wisweb_bms.indicators", "Indikator"),
    ("wisweb_bms.measurements", "Målinger"),
    ("wisweb_bms.actions", "Tiltak"),
    ("wisweb_bms.plans", "Planer og rapporter"),
    ("wisweb_bms.tasks", "Mine oppgaver"),
    ("wisweb_bms.setup", "Oppsett"),
)
"""Endpoint and label in the order of the menu; a page that is not there yet is left out."""


def menu_entries(
    user: User | None = None, municipality: Municipality | None = None
) -> Sequence[MenuEntry]:
    """The top entry with its children, or nothing; by default for this request's visitor.

    It runs inside the host's own pages, so it never raises, never flushes what the host has not
    finished, and leaves the transaction as it was.
    """
    try:
        host = find_host()
        if host is None:
            return ()
        with host.session().no_autoflush:
            who = user or host.current_user()
            place = municipality or host.current_municipality()
            if who == ANONYMOUS or place == NO_MUNICIPALITY:
                return ()
            return _entries(host, who, place)
    except Exception:
        log.exception("the menu of wisweb_bms could not be made")
        return ()


def _entries(host: Host, user: User, municipality: Municipality) -> tuple[MenuEntry, ...]:
    if not user.active or not is_on(municipality.key):
        return ()
    rights = host.rights_of_user(municipality.key, user.key)
    access = Access(rights, lambda: host.unit_tree(municipality.key))
    switch = find_switch(host.session(), municipality.key)
    names = switch.level_names if switch else {}
    children = tuple(tabs(access, host.locale(), names))
    if not children:
        return ()
    first = children[0]
    top = MenuEntry(first.endpoint, _label(NAME, host.locale(), {}), ICON, first.right, 0, children)
    return (top,)


def tabs(access: Access, locale: str, names: Mapping[str, str]) -> Iterator[MenuEntry]:
    """The pages that exist and that this visitor may open, in that language and the municipality's own names."""
    for number, (endpoint, label) in enumerate(PAGES):
        gate = gate_of(current_app.view_functions.get(endpoint))
        if gate is not None and gate.right is not None and access.holds_some(gate.right):
            yield MenuEntry(endpoint, _label(label, locale, names), None, gate.right, number)


def _label(text: str, locale: str, names: Mapping[str, str]) -> str:
    from wisweb_bms.views.level_names import renamed
    from wisweb_bms.views.texts import texts

    ours = texts(locale)
    return renamed(text, ours.plain(text), ours.locale, names)
