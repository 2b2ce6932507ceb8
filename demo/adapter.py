"""The host's answers to the plug-in: the whole of what a host author has to write."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from flask import current_app, redirect, url_for
from flask_login import current_user
from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import aliased
from werkzeug.wrappers import Response

from demo import models
from demo.models import db
from wisweb_bms.hooks import (
    ANONYMOUS,
    NO_MUNICIPALITY,
    WHOLE,
    Membership,
    Municipality,
    Notification,
    Unit,
    User,
    hookimpl,
)

READ = frozenset({"bms.read"})
WRITE = READ | {"bms.report", "bms.action", "bms.plan"}
ADMINISTER = WRITE | {"bms.approve", "bms.target", "bms.configure"}
LEVELS = {"les": READ, "skriv": WRITE, "administrator": ADMINISTER}


def _user(row: models.User) -> User:
    return User(row.username, row.name, row.email, row.active)


def _municipality(row: models.Municipality) -> Municipality:
    return Municipality(row.key, row.name, row.number)


def _visitor() -> models.User | None:
    me: Any = current_user
    return me if me.is_authenticated else None


def _here(municipality_key: str) -> ColumnElement[bool]:
    place = models.Municipality
    key = select(place.id).where(place.key == municipality_key)
    return models.Unit.municipality_id == key.scalar_subquery()


def _people(municipality_key: str, *where: ColumnElement[bool]) -> Sequence[models.User]:
    """Users the municipality knows; those who administer the host are known everywhere."""
    here = models.User.municipality_id == models.Municipality.id
    everywhere = models.User.municipality_id.is_(None)
    query = select(models.User).join(models.Municipality, or_(here, everywhere))
    query = query.where(models.Municipality.key == municipality_key, *where)
    return db.session.scalars(query.order_by(models.User.name)).all()


def _person(municipality_key: str, user_key: str) -> models.User | None:
    return next(iter(_people(municipality_key, models.User.username == user_key)), None)


def _area(tree: Sequence[Unit], unit_key: str | None) -> frozenset[str]:
    """The unit and all below it; without a unit, or from a single root: the whole municipality."""
    roots = [unit.key for unit in tree if unit.parent_key is None]
    if unit_key is None or roots == [unit_key]:
        return frozenset(unit.key for unit in tree) | {WHOLE}
    found, before = {unit_key}, 0
    while len(found) > before:
        before = len(found)
        found |= {unit.key for unit in tree if unit.parent_key in found}
    return frozenset(found)


def _given(right: str, tree: Sequence[Unit], area: frozenset[str]) -> frozenset[str]:
    """An administrator's area less what is only given by name: configuring the whole."""
    if right == "bms.configure" and WHOLE in area:
        return area - {WHOLE} - {unit.key for unit in tree if unit.parent_key is None}
    return area


class WiswebHost:
    """Answers every required hook, and the optional ones where the default does not fit."""

    @hookimpl
    def bms_contract_version(self) -> tuple[int, int]:
        return (1, 0)

    @hookimpl
    def bms_municipalities(self) -> Sequence[Municipality]:
        query = select(models.Municipality).order_by(models.Municipality.name)
        return [_municipality(row) for row in db.session.scalars(query)]

    @hookimpl
    def bms_current_municipality(self) -> Municipality:
        me = _visitor()
        return _municipality(me.municipality) if me and me.municipality else NO_MUNICIPALITY

    @hookimpl
    def bms_current_user(self) -> User:
        me = _visitor()
        return _user(me) if me else ANONYMOUS

    @hookimpl
    def bms_get_users(
        self, municipality_key: str, user_keys: Collection[str]
    ) -> Mapping[str, User]:
        people = _people(municipality_key, models.User.username.in_(user_keys))
        return {row.username: _user(row) for row in people}

    @hookimpl
    def bms_find_users(
        self, municipality_key: str, text: str, unit_key: str | None, limit: int
    ) -> Sequence[User]:
        member = models.User.memberships.any(models.Membership.unit.has(key=unit_key))
        where = [] if unit_key is None else [member]
        people = _people(municipality_key, models.User.active.is_(True), *where)
        sought = text.casefold()  # in Python: SQLite folds no Æ, Ø and Å
        found = [row for row in people if sought in f"{row.name} {row.username}".casefold()]
        return [_user(row) for row in found[:limit]]

    @hookimpl
    def bms_unit_tree(self, municipality_key: str) -> Sequence[Unit]:
        unit, parent = models.Unit, aliased(models.Unit)
        query = select(unit.key, unit.name, parent.key, unit.sort, unit.active)
        query = query.outerjoin(parent, unit.parent_id == parent.id)
        query = query.where(_here(municipality_key))
        return [Unit(*row) for row in db.session.execute(query.order_by(unit.sort, unit.id))]

    @hookimpl
    def bms_units_of_user(self, municipality_key: str, user_key: str) -> Sequence[Membership]:
        row = _person(municipality_key, user_key)
        return [Membership(m.unit.key, m.leads) for m in row.memberships] if row else []

    @hookimpl
    def bms_rights_of_user(
        self, municipality_key: str, user_key: str
    ) -> Mapping[str, frozenset[str]]:
        row = _person(municipality_key, user_key)
        if row is None or not row.active:
            return {}
        tree = self.bms_unit_tree(municipality_key)
        rights: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
        for access in row.accesses:
            area = _area(tree, access.unit and access.unit.key)
            for right in LEVELS[access.level]:
                rights[right] |= _given(right, tree, area)
        for grant in row.grants:
            rights[grant.right] |= _area(tree, grant.unit and grant.unit.key)
        return dict(rights) | ({"bms.enable": frozenset({WHOLE})} if row.host_administrator else {})

    @hookimpl
    def bms_leaders(
        self, municipality_key: str, unit_keys: Collection[str]
    ) -> Mapping[str, Sequence[str]]:
        member, unit, user = models.Membership, models.Unit, models.User
        query = select(unit.key, user.username).select_from(member).join(unit).join(user)
        query = query.where(_here(municipality_key), member.leads)
        leaders: dict[str, list[str]] = {}
        for unit_key, user_key in db.session.execute(query.order_by(user.username)):
            leaders.setdefault(unit_key, []).append(user_key)
        return {key: leaders[key] for key in unit_keys if key in leaders}

    @hookimpl
    def bms_login_response(self, next_url: str) -> Response:
        return redirect(url_for("host.login", next=next_url))

    @hookimpl
    def bms_layout(self) -> str:
        return "host/layout.html"

    @hookimpl
    def bms_locale(self) -> str:
        me = _visitor()
        return me.locale if me else "nb"

    @hookimpl
    def bms_notify(self, notification: Notification) -> None:
        to = ", ".join(notification.to_user_keys)
        current_app.logger.info("Melding til %s: %s", to, notification.subject)
