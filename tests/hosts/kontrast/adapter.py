"""What Kontrast answers the plug-in: the whole adapter."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from flask import current_app, redirect, url_for
from jinja2 import Template
from sqlalchemy import or_, select
from sqlalchemy.orm import scoped_session

from wisweb_bms.hooks import (
    ANONYMOUS,
    NO_MUNICIPALITY,
    WHOLE,
    Membership,
    Municipality,
    Unit,
    User,
    hookimpl,
)

from .tables import TOWNS, Person, Town

WHOLE_TOWN = frozenset({WHOLE})
GRANTS = {
    "reader": {"bms.read"},
    "chief": {
        "bms.read", "bms.report", "bms.approve", "bms.target", "bms.action", "bms.plan",
        "bms.configure", "bms.publish",
    },
    "operator": {"bms.enable"},
}  # fmt: skip


def as_user(person: Person | None) -> User:
    """A person as the plug-in knows one: the number as text."""
    return User(str(person.id), person.name) if person else ANONYMOUS


def as_municipality(person: Person | None) -> Municipality:
    """Where the person belongs; those who run the intranet belong nowhere."""
    if person is None or person.town is None:
        return NO_MUNICIPALITY
    return Municipality(person.town, dict(TOWNS)[person.town], person.town)


class Kontrast:
    """The hooks, on Kontrast's own session."""

    def __init__(self, sessions: scoped_session[Any]) -> None:
        self.sessions = sessions

    def _person(self, key: str) -> Person | None:
        return self.sessions.get(Person, int(key)) if key.isdecimal() else None

    @hookimpl
    def bms_contract_version(self) -> tuple[int, int]:
        return 1, 0

    @hookimpl
    def bms_municipalities(self) -> Sequence[Municipality]:
        return [Municipality(t.code, t.name, t.code) for t in self.sessions.scalars(select(Town))]

    @hookimpl
    def bms_current_municipality(self) -> Municipality:
        from .app import current_person

        person = current_person(self.sessions)
        return as_municipality(person)

    @hookimpl
    def bms_current_user(self) -> User:
        from .app import current_person

        return as_user(current_person(self.sessions))

    @hookimpl
    def bms_get_users(
        self, municipality_key: str, user_keys: Collection[str]
    ) -> Mapping[str, User]:
        numbers = [int(key) for key in user_keys if key.isdecimal()]
        found = self.sessions.scalars(select(Person).where(Person.id.in_(numbers)))
        return {str(p.id): as_user(p) for p in found if p.town in (municipality_key, None)}

    @hookimpl
    def bms_find_users(
        self, municipality_key: str, text: str, unit_key: str | None, limit: int
    ) -> Sequence[User]:
        if unit_key is not None:
            return []
        asked = select(Person).where(
            or_(Person.town == municipality_key, Person.town.is_(None)),
            Person.name.icontains(text, autoescape=True),
        )
        return [as_user(p) for p in self.sessions.scalars(asked.order_by(Person.name).limit(limit))]

    @hookimpl
    def bms_unit_tree(self, municipality_key: str) -> Sequence[Unit]:
        return []

    @hookimpl
    def bms_units_of_user(self, municipality_key: str, user_key: str) -> Sequence[Membership]:
        return []

    @hookimpl
    def bms_rights_of_user(
        self, municipality_key: str, user_key: str
    ) -> Mapping[str, frozenset[str]]:
        person = self._person(user_key)
        if person is None or person.town not in (municipality_key, None):
            return {}
        return dict.fromkeys(GRANTS.get(person.role, ()), WHOLE_TOWN)

    @hookimpl
    def bms_leaders(
        self, municipality_key: str, unit_keys: Collection[str]
    ) -> Mapping[str, Sequence[str]]:
        return {}

    @hookimpl
    def bms_session(self) -> scoped_session[Any]:
        return self.sessions

    @hookimpl
    def bms_login_response(self, next_url: str) -> Any:
        return redirect(url_for("enter", til=next_url))

    @hookimpl
    def bms_layout(self) -> Template:
        return current_app.jinja_env.get_template("frame_for_guests.html")

    @hookimpl
    def bms_locale(self) -> str:
        return "nn"
