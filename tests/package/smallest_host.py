"""A whole host in one file, run by the wheel's test in an environment that has nothing but the wheel."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import flask
from flask_sqlalchemy import SQLAlchemy

import wisweb_bms
from wisweb_bms.hooks import Membership, Municipality, Unit, User, hookimpl
from wisweb_bms.imports.tables import read_upload
from wisweb_bms.migrations import run

PLACE = Municipality("here", "Her kommune")
PERSON = User("p", "Person")


class Adapter:
    """One municipality, one unit, one user who may do everything."""

    @hookimpl
    def bms_contract_version(self):
        return (1, 0)

    @hookimpl
    def bms_municipalities(self):
        return [PLACE]

    @hookimpl
    def bms_current_municipality(self):
        return PLACE

    @hookimpl
    def bms_current_user(self):
        return PERSON

    @hookimpl
    def bms_get_users(self, user_keys):
        return {PERSON.key: PERSON} if PERSON.key in user_keys else {}

    @hookimpl
    def bms_find_users(self, text, unit_key):
        return [PERSON] if unit_key in (None, "u") else []

    @hookimpl
    def bms_unit_tree(self):
        return [Unit("u", "Enhet")]

    @hookimpl
    def bms_units_of_user(self, user_key):
        return [Membership("u")] if user_key == PERSON.key else []

    @hookimpl
    def bms_rights_of_user(self, user_key):
        every = {right.key: frozenset({"*"}) for right in wisweb_bms.declared_rights()}
        return every if user_key == PERSON.key else {}

    @hookimpl
    def bms_leaders(self, unit_keys):
        return {"u": ["p"]} if "u" in unit_keys else {}


def entries() -> Iterator[str]:
    """What hosts and Flask find of us by name."""
    for one in distribution("wisweb_bms").entry_points:
        yield f"{one.group} {one.name} {type(one.load()).__name__}"


def main() -> None:
    app = flask.Flask(__name__)
    app.config.update(
        SECRET_KEY="test", SQLALCHEMY_DATABASE_URI=f"sqlite:///{Path.cwd()}/here.db", BMS_STRICT="1"
    )
    db = SQLAlchemy(app)
    wisweb_bms.init_app(app, host=Adapter())
    with app.app_context():
        run.upgrade(db.engine)
        wisweb_bms.enable("here")
    client = app.test_client()
    page = client.get("/bms/", follow_redirects=True)
    sheet = page.text.partition('<link rel="stylesheet" href="')[2].partition('"')[0]
    print(wisweb_bms.__file__)
    print(", ".join(sorted(entries())))
    (table,) = read_upload(b"Enhet;Verdi\nu;1\n", "tall.csv")
    found = (page.status_code, "Styringskort" in page.text, client.get(sheet).status_code)
    print(*found, len(table.rows), "rows")
    sys.exit(page.status_code != 200)


if __name__ == "__main__":
    main()
