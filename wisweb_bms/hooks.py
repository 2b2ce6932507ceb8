"""The whole contract between a host and the plug-in: value types, what the host answers, what we answer.

A host implements the ``bms_*`` hooks with ``hookimpl`` and hands the adapter to
``wisweb_bms.init_app(app, host=adapter)``. Keys are strings, no ORM object crosses the line, and
everything handed over is frozen. R = required, X = exactly one implementation, Q = asked only
inside a request, C = every implementation is called; all others: the first answer counts.
"""

# A hook specification has no body: what it returns is said by its signature alone.
# pyright: reportReturnType=false

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pluggy

if TYPE_CHECKING:
    import click
    from flask import Flask, Request
    from flask.typing import ResponseReturnValue
    from jinja2 import Template
    from sqlalchemy.orm import Session, scoped_session

CONTRACT: Final = (1, 0)
"""(major, minor) of this contract: a hook or argument more is a minor, one less is a major."""

PROJECT: Final = "wisweb_bms"
WISWEB_PROJECT: Final = "wisweb"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
wisweb_hookspec = pluggy.HookspecMarker(WISWEB_PROJECT)
wisweb_hookimpl = pluggy.HookimplMarker(WISWEB_PROJECT)

WHOLE: Final = "*"
"""The unit key that stands for the whole municipality in an answer about rights."""


@dataclass(frozen=True, slots=True)
class User:
    """A person the host knows; ``key`` is unique within the municipality and never reused."""

    key: str
    name: str
    email: str | None = None
    active: bool = True


ANONYMOUS: Final = User(key="", name="", active=False)
"""The visitor who has not logged in."""


@dataclass(frozen=True, slots=True)
class Unit:
    """An organisation unit; ``sort`` orders it among its siblings."""

    key: str
    name: str
    parent_key: str | None = None
    sort: int = 0
    active: bool = True


@dataclass(frozen=True, slots=True)
class Membership:
    """A user's place in a unit; ``leads`` is the role *leader of the unit*."""

    unit_key: str
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Municipality:
    """A tenant of the host; ``number`` is the official municipality number."""

    key: str
    name: str
    number: str | None = None


NO_MUNICIPALITY: Final = Municipality(key="", name="")
"""The request belongs to no municipality: before log-in, or a host administrator."""


@dataclass(frozen=True, slots=True)
class Right:
    """A right we declare and the host grants; ``per_unit`` says whether it is given unit by unit."""

    key: str
    name: str
    description: str
    per_unit: bool = True


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """A menu entry with its label in the visitor's language; the host makes the link from ``endpoint``."""

    endpoint: str | None
    label: str
    icon: str | None = None
    right: str | None = None
    sort: int = 0
    children: tuple[MenuEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Notification:
    """A message to users; ``dedupe_key`` makes a repeated delivery recognisable."""

    kind: str
    to_user_keys: tuple[str, ...]
    subject: str
    text: str
    endpoint: str | None
    values: Mapping[str, Any] = field(default_factory=dict)
    dedupe_key: str = ""


@dataclass(frozen=True, slots=True)
class MigrationSource:
    """Where our Alembic environment lies and which tables are ours."""

    name: str
    script_location: Path
    version_table: str
    table_prefix: str


@dataclass(frozen=True, slots=True)
class PluginInfo:
    """Who we are."""

    name: str
    version: str
    contract: tuple[int, int]


class HostSpec:
    """What the host answers."""

    @hookspec(firstresult=True)
    def bms_contract_version(self) -> tuple[int, int]:
        """R X. The (major, minor) of the contract that the adapter was written for."""

    @hookspec(firstresult=True)
    def bms_municipalities(self) -> Sequence[Municipality]:
        """R X. All municipalities that the host serves."""

    @hookspec(firstresult=True)
    def bms_current_municipality(self) -> Municipality:
        """R X Q. The municipality this request is for, or ``NO_MUNICIPALITY``."""

    @hookspec(firstresult=True)
    def bms_current_user(self) -> User:
        """R X Q. The visitor, or ``ANONYMOUS``; never None."""

    @hookspec(firstresult=True)
    def bms_get_users(
        self, municipality_key: str, user_keys: Collection[str]
    ) -> Mapping[str, User]:
        """R X. Key → user for the keys that are known; an absent key is an unknown user."""

    @hookspec(firstresult=True)
    def bms_find_users(
        self, municipality_key: str, text: str, unit_key: str | None, limit: int
    ) -> Sequence[User]:
        """R X. Active users whose name or key holds ``text``, in that unit where one is given."""

    @hookspec(firstresult=True)
    def bms_unit_tree(self, municipality_key: str) -> Sequence[Unit]:
        """R X. Every unit once, with its parent's key; one root, many, or empty."""

    @hookspec(firstresult=True)
    def bms_units_of_user(self, municipality_key: str, user_key: str) -> Sequence[Membership]:
        """R X. Where the user belongs; an unknown user belongs nowhere."""

    @hookspec(firstresult=True)
    def bms_rights_of_user(
        self, municipality_key: str, user_key: str
    ) -> Mapping[str, frozenset[str]]:
        """R X. Right → unit keys, inheritance downwards resolved; ``*`` is the whole municipality.

        An absent right is a no. An unknown user has no rights.
        """

    @hookspec(firstresult=True)
    def bms_leaders(
        self, municipality_key: str, unit_keys: Collection[str]
    ) -> Mapping[str, Sequence[str]]:
        """R X. Unit key → the keys of its leaders; an absent unit has none."""

    @hookspec(firstresult=True)
    def bms_session(self) -> Session | scoped_session[Session]:
        """The session our tables are read and written through; absent: the app's Flask-SQLAlchemy."""

    @hookspec(firstresult=True)
    def bms_login_response(self, next_url: str) -> ResponseReturnValue:
        """Q. What an anonymous visitor gets; ``next_url`` is path and query; absent: 401."""

    @hookspec(firstresult=True)
    def bms_render(self, template: str, context: Mapping[str, Any]) -> str:
        """Q. Our shell template rendered inside the host's layout; absent: ``flask.render_template``."""

    @hookspec(firstresult=True)
    def bms_layout(self) -> str | Template:
        """Q. A template with blocks bms_title, bms_head and bms_content; absent: a bare one of ours."""

    @hookspec(firstresult=True)
    def bms_csrf_field(self) -> str:
        """Q. Extra hidden fields for every form, as markup; absent: none."""

    @hookspec(firstresult=True)
    def bms_locale(self) -> str:
        """Q. ``nb``, ``nn`` or ``en``; absent or anything else: ``nb``."""

    @hookspec
    def bms_notify(self, notification: Notification) -> None:
        """C. Deliver the message; called after commit; one that raises, or answers False, gets it again."""

    @hookspec(firstresult=True)
    def bms_api_user(self, request: Request) -> User:
        """Q. The user behind an API token; absent: nobody. Cookies do not count there."""


class WiswebSpec:
    """What we answer when the host asks its plug-ins."""

    @wisweb_hookspec
    def wisweb_setup(self, app: Flask, host: object) -> None:
        """Start the plug-in in this app with this host adapter."""

    @wisweb_hookspec
    def wisweb_plugin_info(self) -> PluginInfo:
        """Name, version and contract of the plug-in."""

    @wisweb_hookspec
    def wisweb_menu_entries(self, user: User, municipality: Municipality) -> Sequence[MenuEntry]:
        """The entries this user may see in this municipality; never raises."""

    @wisweb_hookspec
    def wisweb_rights(self) -> Sequence[Right]:
        """The rights that the host's administrator can grant."""

    @wisweb_hookspec
    def wisweb_migrations(self) -> MigrationSource:
        """Where our migrations lie."""

    @wisweb_hookspec
    def wisweb_cli(self) -> click.Group:
        """Our command group."""

    @wisweb_hookspec
    def wisweb_search(self, text: str, user: User) -> Sequence[MenuEntry]:
        """What of ours matches the host's own search."""

    @wisweb_hookspec
    def wisweb_help(self, endpoint: str) -> str | None:
        """A help text in plain words for one of our endpoints."""

    @wisweb_hookspec
    def wisweb_tasks(self, user: User) -> Sequence[MenuEntry]:
        """What this user has left to do with us."""


REQUIRED: Final = (
    "bms_contract_version",
    "bms_municipalities",
    "bms_current_municipality",
    "bms_current_user",
    "bms_get_users",
    "bms_find_users",
    "bms_unit_tree",
    "bms_units_of_user",
    "bms_rights_of_user",
    "bms_leaders",
)
"""Hooks that a host must implement, each exactly once."""

REQUEST_ONLY: Final = frozenset(
    {
        "bms_current_municipality",
        "bms_current_user",
        "bms_login_response",
        "bms_render",
        "bms_layout",
        "bms_csrf_field",
        "bms_locale",
        "bms_api_user",
    }
)
"""Hooks that have no meaning outside a request."""
