"""What the suite is told of a host, and how it goes about in one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from flask import Flask, url_for
from flask.testing import FlaskClient
from sqlalchemy import Connection, Engine, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

import wisweb_bms
from wisweb_bms.host import get_host
from wisweb_bms.migrations import run
from wisweb_bms.models import MunicipalityRow
from wisweb_bms.testing.probe import NAME, add_probe

TOKEN = re.compile(r"[\w-]{20,}\.[\w-]{5,8}\.[\w-]{20,}")
"""A signed token or session, as Flask and Flask-WTF write them."""


@dataclass(kw_only=True)
class HostUnderTest:
    """A host on a database of its own, with its tables and these people in it, and none of ours.

    ``make_app`` takes whether the plug-in is installed, and may be called several times on the
    same database. ``log_in`` takes a client and one of the four people. The municipality and its
    neighbour are two that the host serves.
    """

    make_app: Callable[[bool], Flask]
    log_in: Callable[[FlaskClient, str], Any]
    municipality: str
    neighbouring_municipality: str
    reader: str
    """May read in the municipality, and not set up."""
    configurer: str
    """May read and set up in the municipality."""
    outsider: str
    """Belongs to the municipality and has no right of ours."""
    neighbour: str
    """May read in the neighbouring municipality."""
    layout_mark: str
    """Text that stands in every page in the host's layout."""
    pages: Sequence[str] = ("/",)
    """Pages of the host's own; the first shows the menu. Without SCRIPT_NAME."""
    missing_page: str = "/no-such-page"
    script_name: str = ""
    """Where the app is mounted, if it always is."""
    masks: Sequence[str] = field(default_factory=tuple)
    """Patterns of what differs between two answers of the host: nonces, times."""


class Started:
    """A host under test with the plug-in and the probe in it, migrated; off everywhere."""

    def __init__(self, host: HostUnderTest) -> None:
        self.host = host
        self.app = host.make_app(True)
        self.app.config["PROPAGATE_EXCEPTIONS"] = False
        add_probe(self.app)

    @property
    def engine(self) -> Engine:
        """The host's database."""
        with self.app.app_context():
            bind = get_host().session().get_bind()
        return bind.engine if isinstance(bind, Connection) else bind

    def migrate(self) -> None:
        """Make our tables."""
        run.upgrade(self.engine)
        self.forget_migration()

    def forget_migration(self) -> None:
        """Look at the database again, after a migration in this process."""
        self.app.extensions["wisweb_bms"].migrated_until = 0.0

    def enable(self, municipality: str = "") -> None:
        """Switch on, as a host would."""
        with self.app.app_context():
            wisweb_bms.enable(municipality or self.host.municipality)

    def disable(self, municipality: str = "") -> None:
        """Switch off."""
        with self.app.app_context():
            wisweb_bms.disable(municipality or self.host.municipality)

    def browser(self, person: str | None = None, app: Flask | None = None) -> FlaskClient:
        """A browser, in which that person has logged in."""
        client = (app or self.app).test_client()
        if person is not None:
            self.host.log_in(client, person)
        return client

    def address(self, page: str, **values: Any) -> str:
        """Path and query of a page of the probe."""
        return self.address_of(f"{NAME}.{page}", **values)

    def address_of(self, endpoint: str, **values: Any) -> str:
        """Path and query of an endpoint, with the SCRIPT_NAME."""
        base = f"http://localhost{self.host.script_name}/"
        with self.app.test_request_context("/", base_url=base):
            return url_for(endpoint, **values)

    def host_page(self, number: int = 0) -> str:
        """A page of the host's own."""
        return self.host.script_name + self.host.pages[number]

    def typed(self) -> str | None:
        """What the probe last saved, read on a connection of its own."""
        with Session(self.engine) as session:
            kept = session.scalar(
                select(MunicipalityRow.level_names).where(
                    MunicipalityRow.host_key == self.host.municipality
                )
            )
        return (kept or {}).get("typed")

    def token_fields(self, page: TestResponse) -> dict[str, str]:
        """The hidden fields of our form on the page."""
        ours = page.text.partition('<div class="bms"')[2]
        return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', ours))

    def masked(self, text: str) -> str:
        """The text without what differs from one answer to the next."""
        for pattern in (TOKEN.pattern, *self.host.masks):
            text = re.sub(pattern, "…", text)
        return text
