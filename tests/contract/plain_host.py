"""The smallest host there can be, every answer of which a test can replace or leave out."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.pool import NullPool

import wisweb_bms
from tests.databases import engine_for
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
from wisweb_bms.migrations import run
from wisweb_bms.testing.probe import add_probe

HEMNE = Municipality("hemne", "Hemne kommune", "1612")
HARSTAD = Municipality("harstad", "Harstad kommune", "5503")
UNITS = (Unit("HK", "Hemne"), Unit("OPP", "Oppvekst", "HK"), Unit("SKO", "Skole", "OPP"))
ALL = frozenset({WHOLE})
EVERY_RIGHT = {right.key: ALL for right in wisweb_bms.declared_rights()}
USERS = {name: User(name, name.title()) for name in ("kari", "ola", "vert")}


def visitor() -> User:
    """Whoever the header names: the plain host believes everybody."""
    return USERS.get(request.headers.get("X-User", ""), ANONYMOUS)


def place() -> Municipality:
    """Where the visitor is."""
    named = request.headers.get("X-Place", "hemne")
    return {"hemne": HEMNE, "harstad": HARSTAD}.get(named, NO_MUNICIPALITY)


def answers() -> dict[str, Callable[..., Any]]:
    """The required hooks, as plain functions."""
    return {
        "bms_contract_version": lambda: (1, 0),
        "bms_municipalities": lambda: [HEMNE, HARSTAD],
        "bms_current_municipality": place,
        "bms_current_user": visitor,
        "bms_get_users": lambda user_keys: {k: USERS[k] for k in user_keys if k in USERS},
        "bms_find_users": lambda text, unit_key: [
            user for user in USERS.values() if text in user.key and unit_key in (None, "SKO")
        ],
        "bms_unit_tree": lambda municipality_key: UNITS if municipality_key == "hemne" else (),
        "bms_units_of_user": lambda user_key: (
            [Membership("SKO", leads=True)] if user_key == "kari" else []
        ),
        "bms_rights_of_user": lambda user_key: EVERY_RIGHT if user_key == "kari" else {},
        "bms_leaders": lambda unit_keys: {k: ["kari"] for k in unit_keys if k == "SKO"},
    }


def adapter(name: str = "Plain", **changed: Any) -> object:
    """An adapter that answers so; a hook that is given as None is left out, a value is its answer."""
    hooks = {
        hook: as_hook(answer)
        for hook, answer in (answers() | changed).items()
        if answer is not None
    }
    return type(name, (), {hook: hookimpl(staticmethod(one)) for hook, one in hooks.items()})()


def only(name: str = "Extra", **hooks: Any) -> object:
    """An adapter with these hooks and no other."""
    given = {hook: hookimpl(staticmethod(as_hook(answer))) for hook, answer in hooks.items()}
    return type(name, (), given)()


def as_hook(answer: Any) -> Callable[..., Any]:
    """The answer as a function, with a signature that pluggy can read."""
    return answer if inspect.isfunction(answer) else (lambda: answer)


def plain_app(url: str, host: object, *, migrated: bool = True, **config: Any) -> Flask:
    """An app on this database with the plug-in in it."""
    app = Flask("plain_host")
    app.config.update(
        {
            "SECRET_KEY": "plain",
            "SQLALCHEMY_DATABASE_URI": url,
            "SQLALCHEMY_ENGINE_OPTIONS": {"poolclass": NullPool},
            "BMS_STRICT": True,
            **config,
        }
    )
    SQLAlchemy(app)
    wisweb_bms.init_app(app, host)
    if "wisweb_bms" in app.blueprints:
        add_probe(app)
    if migrated:
        engine = engine_for(url)
        run.upgrade(engine)
        engine.dispose()
    return app
