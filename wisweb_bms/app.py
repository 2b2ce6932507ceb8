"""What we keep per app, how we start in it, and our own switch for each municipality."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from flask import current_app
from sqlalchemy import Connection, select

from wisweb_bms.adapters import HostFaults, version_fault
from wisweb_bms.confined import python
from wisweb_bms.hooks import CONTRACT
from wisweb_bms.host import Host, HostError, forget, get_host, remember

if TYPE_CHECKING:
    from flask import Flask
    from jinja2 import Environment
    from sqlalchemy.orm import Session

    from wisweb_bms.models import MunicipalityRow

log = logging.getLogger(__name__)

EXTENSION: Final = "wisweb_bms"
SURE_FOR: Final = 30.0
"""Seconds for which a finished migration is believed without looking again."""


@dataclass(slots=True)
class State:
    """Ours in one app: the door to its host, the faults that keep us out, and what is made once."""

    url_prefix: str
    host: Host | None = None
    faults: tuple[str, ...] = ()
    environments: dict[str, Environment] = field(default_factory=dict)
    migrated_until: float = 0.0


def state() -> State:
    """Ours in the current app; RuntimeError where ``init_app`` was not called."""
    found = current_app.extensions.get(EXTENSION)
    if found is None:
        raise RuntimeError("wisweb_bms.init_app was not called for this app")
    return found


def start(app: Flask, host: object, url_prefix: str) -> None:
    """Start in this app, or log all faults at once and leave it as it was."""
    if EXTENSION in app.extensions:
        _refuse(app, ["init_app was called twice for this app"])
        return
    ours = app.extensions[EXTENSION] = State(url_prefix)
    _add_commands(app)
    try:
        ours.host = _open(app, host)
        _move_in(app, url_prefix)
    except HostFaults as found:
        ours.host, ours.faults = None, found.faults
        _refuse(app, found.faults)


def _open(app: Flask, host: object) -> Host:
    door = Host(app, host)
    faults = [version_fault(door.manager)]
    if not door.manager.hook.bms_session.get_hookimpls() and "sqlalchemy" not in app.extensions:
        faults.append("bms_session: not implemented, and the app has no Flask-SQLAlchemy to use")
    if any(faults):
        raise HostFaults([fault for fault in faults if fault])
    return door


def _move_in(app: Flask, url_prefix: str) -> None:
    from wisweb_bms.views import csrf, import_views
    from wisweb_bms.views.blueprint import bp

    import_views()
    try:
        app.register_blueprint(bp, url_prefix=url_prefix)
    except (ValueError, AssertionError) as error:
        raise HostFaults([f"the blueprint can't be registered: {error}"]) from error
    csrf.exempt(app, bp)
    if chosen := app.config.get(python.SETTING):
        python.name_python(chosen)


def _add_commands(app: Flask) -> None:
    from wisweb_bms.cli import bms

    app.cli.add_command(bms)


def _refuse(app: Flask, faults: list[str] | tuple[str, ...]) -> None:
    if is_strict(app):
        raise HostFaults(faults)
    listed = "\n".join(f"  - {fault}" for fault in faults)
    log.error(
        "wisweb_bms (contract %s.%s) did not start; the host goes on without it:\n%s",
        *CONTRACT,
        listed,
    )


def is_strict(app: Flask) -> bool:
    """Whether faults raise: ``BMS_STRICT`` in the app's settings, else in the environment."""
    chosen = app.config.get("BMS_STRICT", os.environ.get("BMS_STRICT", ""))
    return str(chosen).lower() in {"1", "true", "yes"}


@contextmanager
def quietly(session: Session) -> Iterator[Connection]:
    """The session's connection for a read that may fail without spoiling the host's transaction.

    Nothing is flushed. On PostgreSQL a failed statement ends the whole transaction, hence the
    savepoint; SQLite needs none, and an autocommitting connection can hold none.
    """
    connection = session.connection()
    raw = connection.connection.dbapi_connection
    if connection.dialect.name == "sqlite" or getattr(raw, "autocommit", False) is True:
        yield connection
        return
    with connection.begin_nested():
        yield connection


@cache
def _heads() -> frozenset[str]:
    from wisweb_bms.migrations import run

    return run.heads()


def is_migrated(session: Session) -> bool:
    """Whether the tables stand where this installation expects them; a yes is believed for a while."""
    ours = state()
    if time.monotonic() < ours.migrated_until:
        return True
    from wisweb_bms.migrations.environment import heads_of

    with quietly(session) as connection:
        migrated = heads_of(connection) == _heads()
    if migrated:
        ours.migrated_until = time.monotonic() + SURE_FOR
    return migrated


@dataclass(frozen=True, slots=True)
class Switch:
    """Our number for a municipality, whether BMS is on there, and what its levels are called."""

    municipality_id: int
    on: bool
    level_names: Mapping[str, str]


def find_switch(session: Session, municipality_key: str) -> Switch | None:
    """Our row for the municipality, read once a request; None where it was never switched on."""
    return remember(("switch", municipality_key), lambda: _read_switch(session, municipality_key))


def _read_switch(session: Session, municipality_key: str) -> Switch | None:
    from wisweb_bms.models import MunicipalityRow

    asked = select(MunicipalityRow.id, MunicipalityRow.enabled, MunicipalityRow.level_names).where(
        MunicipalityRow.host_key == municipality_key
    )
    with quietly(session) as connection:
        row: Any = connection.execute(asked).one_or_none()
    return Switch(row.id, row.enabled, row.level_names) if row else None


def is_on(municipality_key: str) -> bool:
    """Whether BMS is on there; False also while our tables are missing."""
    session = get_host().session()
    with session.no_autoflush:
        found = find_switch(session, municipality_key) if is_migrated(session) else None
    return found is not None and found.on


def switch(municipality_key: str, actor: str | None, *, on: bool, commit: bool) -> None:
    """Switch BMS on or off; LookupError where the host does not know the municipality."""
    from wisweb_bms.services import enabling
    from wisweb_bms.services.actor import Actor, system

    host = get_host()
    if host.municipality(municipality_key) is None:
        raise LookupError(f"the host has no municipality {municipality_key!r}")
    who = Actor("user", actor) if actor else system("enable" if on else "disable")
    session = host.session()
    row = (enabling.enable if on else enabling.disable)(session, municipality_key, who)
    forget(("switch", municipality_key))
    if on:
        _keep_tree(session, host, row)
    if commit:
        session.commit()


def _keep_tree(session: Session, host: Host, row: MunicipalityRow) -> None:
    """The first tree version; a tree that does not hang together can be mended after switching on."""
    from wisweb_bms.clock import today
    from wisweb_bms.services import tree_watch

    try:
        nodes = tree_watch.living(host.unit_tree(row.host_key))
        tree_watch.keep(session, row.id, nodes, today(row.time_zone))
    except (HostError, ValueError):
        log.exception("the unit tree of %s could not be kept", row.host_key)
