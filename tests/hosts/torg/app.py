"""Torg's pages: a front page with a menu, and a log-in."""

from __future__ import annotations

import sqlite3
from typing import Any

from flask import Flask, redirect, render_template, request, url_for
from flask_login import LoginManager, login_user
from flask_wtf.csrf import CSRFProtect
from sqlalchemy import event

from .models import Access, Grant, Municipality, Unit, User, db


def create_app(url: str, adapter: object | None) -> Flask:
    """The app on this database, with the plug-in where there is an adapter."""
    app = Flask(__name__)
    app.config.update(SECRET_KEY="torg", SQLALCHEMY_DATABASE_URI=url, BMS_STRICT="1")
    db.init_app(app)
    CSRFProtect(app)
    login = LoginManager(app)
    login.login_view = "log_in"
    login.user_loader(lambda number: db.session.get(User, int(number)))

    @app.get("/")
    def front() -> str:
        return render_template("front.html")

    @app.get("/inn")
    def log_in() -> Any:
        found = db.session.get(User, request.args.get("som", 0, type=int))
        if found is None:
            return render_template("front.html")
        login_user(found)
        return redirect(request.args.get("next") or url_for("front"))

    if adapter is not None:
        import wisweb_bms

        wisweb_bms.init_app(app, host=adapter)

    @app.context_processor
    def menu() -> dict[str, Any]:
        import wisweb_bms

        return {"menu": wisweb_bms.menu_entries()}

    with app.app_context():
        event.listen(db.engine, "connect", _careful)
        db.create_all()
        _fill()
    return app


def _careful(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA journal_mode=WAL")


def _fill() -> None:
    if db.session.get(Municipality, 1):
        return
    db.session.add_all([Municipality(id=1, slug="nord", name="Nord"),
                        Municipality(id=2, slug="sor", name="Sør")])  # fmt: skip
    db.session.flush()
    db.session.add(Unit(id=10, municipality_id=1, name="Nord"))
    db.session.flush()
    db.session.add(Unit(id=11, municipality_id=1, parent_id=10, name="Skole"))
    db.session.add(Unit(id=20, municipality_id=2, name="Sør"))
    db.session.flush()
    for id, town, unit, name in (
        (1, 1, 11, "Liv Leser"), (2, 1, 10, "Siv Styrer"), (3, 1, 11, "Ulf Uten"),
        (4, 2, 20, "Nils Nabo"), (5, None, None, "Vert"),
    ):  # fmt: skip
        db.session.add(User(id=id, municipality_id=town, unit_id=unit, name=name, email=f"{id}@x"))
    db.session.flush()
    db.session.get(Unit, 11).leader_id = 1  # type: ignore[union-attr]
    db.session.add_all(
        [
            Access(user_id=1, unit_id=11, level="les"),
            Access(user_id=2, unit_id=10, level="administrator"),
            Access(user_id=4, unit_id=20, level="skriv"),
            Grant(user_id=2, right="bms.configure"),
            Grant(user_id=2, right="bms.publish"),
            Grant(user_id=5, right="bms.enable"),
        ]
    )
    db.session.commit()
