"""Says in plain words what a running host answers wrongly, or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection

from wisweb_bms.app import EXTENSION, is_migrated, quietly
from wisweb_bms.confined import trial
from wisweb_bms.engine.tree import DEEPEST, MOST_UNITS, Node, TreeRefused, checked_tree
from wisweb_bms.hooks import NO_MUNICIPALITY, Municipality, Unit
from wisweb_bms.host import Host
from wisweb_bms.rights import RIGHTS, Access
from wisweb_bms.services import enabling, outbox

if TYPE_CHECKING:
    from flask import Flask

UNKNOWN: Final = "command:import"
"""A key that no host gives out: asking for it must be harmless."""
NAMED: Final = 20
"""How many units of a fault are named."""
TREE_FAULTS: Final = {
    "twice": "expected every unit once, got several of",
    "too_deep": f"more than {DEEPEST} levels, from",
    "too_many": f"more than {MOST_UNITS} units, from",
}
LOOKED_AT: Final = 500
"""How many users of a municipality are asked for their rights, at most."""


def report(app: Flask) -> list[str]:
    """One sentence for each fault; empty for a host that answers as the contract says."""
    ours = app.extensions.get(EXTENSION)
    if ours is None:
        return ["wisweb_bms.init_app was not called for this app"]
    if ours.host is None:
        return list(ours.faults)
    host: Host = ours.host
    checks = (_settings, _files, _database, _answers, _in_a_request, _rights, _messages)
    return [fault for check in checks for fault in _told(app, host, check)]


def _told(app: Flask, host: Host, check: Callable[[Host], Iterator[str]]) -> list[str]:
    """The check's sentences; what it raises is one more."""
    found: list[str] = []
    try:
        with app.app_context():
            found.extend(check(host))
    except Exception as error:
        found.append(_named(error))
    return found


def _named(error: Exception) -> str:
    text = str(error) or "no message"
    return text if text.startswith("bms_") else f"a hook raised {type(error).__name__}: {text}"


def _settings(host: Host) -> Iterator[str]:
    app = host.app
    if not app.secret_key:
        yield "the app has no SECRET_KEY: sessions and form tokens can't work"
    protect = app.extensions.get("csrf")
    blueprint = app.blueprints.get("wisweb_bms")
    if protect is not None and blueprint not in getattr(protect, "_exempt_blueprints", ()):
        yield "CSRFProtect was started after wisweb_bms: call wisweb_bms.init_app last"
    from wisweb_bms.views import assets

    yield from assets.faults()


def _files(_host: Host) -> Iterator[str]:
    """Whether what people send can be read in a process of its own, and how strong its limits are."""
    yield from trial.faults()


def _database(host: Host) -> Iterator[str]:
    session = host.session()
    if not is_migrated(session):
        yield "a migration is pending: run flask bms migrate"
    with quietly(session) as connection:
        if connection.dialect.name == "sqlite":
            yield from _sqlite_settings(connection)


def _sqlite_settings(connection: Connection) -> Iterator[str]:
    if not connection.exec_driver_sql("PRAGMA foreign_keys").scalar():
        yield "SQLite does not check foreign keys: set PRAGMA foreign_keys=ON on every connection"
    journal = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
    if journal not in ("wal", "memory"):
        yield f"SQLite keeps its journal as {journal!r}: with WAL, readers need not wait for writers"


def _answers(host: Host) -> Iterator[str]:
    served = host.municipalities()
    if not served:
        yield f"bms_municipalities: {host.implementations('bms_municipalities')} names none"
    for place in served:
        yield from _tree_faults(place, host.unit_tree(place.key))
        yield from _unknown_faults(host, place.key)
        yield from _user_faults(host, place.key)


def _tree_faults(place: Municipality, units: tuple[Unit, ...]) -> Iterator[str]:
    parents = {unit.key: unit.parent_key for unit in units}
    lost = sorted(
        f"{k} below {p}" for k, p in parents.items() if p is not None and p not in parents
    )
    if lost:
        yield f"bms_unit_tree({place.key}): the parent is not in the tree: {', '.join(lost)}"
    looped = sorted(key for key in parents if _is_looped(key, parents))
    if looped:
        yield f"bms_unit_tree({place.key}): these units are below themselves: {', '.join(looped)}"
    try:
        checked_tree(Node(u.key, u.name, u.parent_key, u.sort) for u in units)
    except TreeRefused as fault:
        if fault.kind in TREE_FAULTS:
            named = ", ".join(fault.keys[:NAMED])
            yield f"bms_unit_tree({place.key}): {TREE_FAULTS[fault.kind]} {named}"


def _is_looped(key: str, parents: dict[str, str | None]) -> bool:
    above = parents[key]
    for _ in parents:
        if above is None or above not in parents:
            return False
        if above == key:
            return True
        above = parents[above]
    return False


def _unknown_faults(host: Host, municipality_key: str) -> Iterator[str]:
    """Any key may be asked: an unknown user is absent, an unknown unit is a no."""
    where = f"({municipality_key}, {UNKNOWN!r})"
    if host.users(municipality_key, [UNKNOWN]):
        yield f"bms_get_users{where}: an unknown user is absent, never made up"
    if any(host.rights_of_user(municipality_key, UNKNOWN).values()):
        yield f"bms_rights_of_user{where}: an unknown user has no rights"
    if host.units_of_user(municipality_key, UNKNOWN):
        yield f"bms_units_of_user{where}: an unknown user belongs nowhere"
    if any(host.leaders(municipality_key, [UNKNOWN]).values()):
        yield f"bms_leaders{where}: an unknown unit has no leader"
    if host.find_users(municipality_key, "", UNKNOWN, 5):
        yield f"bms_find_users{where}: an unknown unit has no users"


def _user_faults(host: Host, municipality_key: str) -> Iterator[str]:
    found = host.find_users(municipality_key, "", None, LOOKED_AT)
    if not found:
        yield f"bms_find_users({municipality_key}): no text should find everybody, it finds nobody"
        return
    known = host.users(municipality_key, [user.key for user in found])
    missing = sorted({user.key for user in found} - known.keys())
    if missing:
        yield (
            f"bms_get_users({municipality_key}): does not know {', '.join(missing[:5])}, "
            "whom bms_find_users found"
        )
    units = {unit.key for unit in host.unit_tree(municipality_key)}
    for leader in {k for ks in host.leaders(municipality_key, units).values() for k in ks}:
        if not host.users(municipality_key, [leader]):
            yield f"bms_leaders({municipality_key}): {leader} leads a unit and is an unknown user"


def _in_a_request(host: Host) -> Iterator[str]:
    """What the hooks answer a visitor who has not logged in."""
    from wisweb_bms.views import assets
    from wisweb_bms.views.environment import message_page

    with host.app.test_request_context("/"):
        if host.current_user().key:
            yield "bms_current_user: somebody is logged in before anybody has; expected ANONYMOUS"
        place = host.current_municipality()
        if place != NO_MUNICIPALITY and host.municipality(place.key) is None:
            yield f"bms_current_municipality: {place.key} is not among bms_municipalities"
        page = message_page(200, "wisweb-bms-title", "wisweb-bms-content").get_data(as_text=True)
        head_is_empty = any(assets.faults())
        for block, mark in _LAYOUT_MARKS:
            if not re.search(mark, page) and not (block == "bms_head" and head_is_empty):
                yield f"bms_layout: the layout has no block {block}, so what stands there is lost"


_LAYOUT_MARKS: Final = (
    ("bms_title", r"<title>[^<]*wisweb-bms-title"),
    ("bms_content", "(?s)<div class=.bms.*wisweb-bms-content"),
    ("bms_head", r"/static/dist/bms"),
)


def _rights(host: Host) -> Iterator[str]:
    """Rights that nobody holds where BMS is on: somebody has to set it up, and to report."""
    from wisweb_bms.app import is_on

    for place in host.municipalities():
        if not is_on(place.key):
            continue
        unheld = unheld_rights(host, place.key)
        if unheld:
            yield f"bms_rights_of_user({place.key}): nobody holds {', '.join(unheld)}"


def _messages(host: Host) -> Iterator[str]:
    """Messages that no channel took, however often."""
    session = host.session()
    for place in host.municipalities() if is_migrated(session) else ():
        row = enabling.municipality_row(session, place.key)
        count = len(outbox.given_up(session, row.id)) if row else 0
        if count:
            yield f"bms_notify({place.key}): {count} messages are given up; see Oppsett, Meldinger"


def unheld_rights(host: Host, municipality_key: str) -> tuple[str, ...]:
    """The rights that none of the municipality's users holds anywhere, as far as they are looked at."""
    units = host.unit_tree(municipality_key)
    left = [right.key for right in RIGHTS]
    for user in host.find_users(municipality_key, "", None, LOOKED_AT):
        access = Access(host.rights_of_user(municipality_key, user.key), units)
        left = [right for right in left if not (access.named(right) or access.everywhere(right))]
        if not left:
            break
    return tuple(left)
