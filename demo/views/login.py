"""Logging in by municipality (domain), user name and password, and out again."""

from __future__ import annotations

import unicodedata
from urllib.parse import urlsplit

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user, login_required, login_user, logout_user
from sqlalchemy import or_, select
from werkzeug.security import check_password_hash

from demo.models import Municipality, User, db
from demo.views.blueprint import host

TO_TRY = (
    ("hemne", "ingrid.lund", "kommunedirektør"),
    ("hemne", "gro.nilsen", "controller"),
    ("hemne", "anne.moe", "sektorleder, Helse og omsorg"),
    ("hemne", "pia.sund", "enhetsleder, Kultur og bibliotek"),
    ("hemne", "kari.melland", "registrator, Hemne sykehjem"),
    ("hemne", "odd.rian", "folkevalgt"),
    ("harstad", "controller", "controller, tomt styringskort"),
    ("harstad", "leder1", "enhetsleder, Bergsodden sykehjem"),
    ("midtregauldal", "controller", "controller, Målstyring er av"),
    ("hemne", "vert.admin", "vertsadministrator, alle domener"),
)
WRONG = "Domene, brukernavn og passord passer ikke sammen. Ingen er logget inn."


def safe_next(target: str) -> str:
    """The target when it is a path of ours, else the home page."""
    parts = urlsplit(target)
    local = target.startswith("/") and not target.startswith("//") and "\\" not in target
    plain = target.isprintable() and not parts.scheme and not parts.netloc
    return target if local and plain else url_for("host.home")


def _find(domain: str, username: str) -> User | None:
    """The user of that name in the municipality, or the one who administers the host."""
    place = select(Municipality.id).where(Municipality.key == domain).scalar_subquery()
    query = select(User).where(place.is_not(None), User.username == username, User.active)
    query = query.where(or_(User.municipality_id == place, User.municipality_id.is_(None)))
    return db.session.scalar(query)


def _typed(field: str) -> str:
    return unicodedata.normalize("NFC", request.form.get(field, "")).strip().casefold()


def _page(target: str, domain: str = "", username: str = "", wrong: str = "") -> str:
    fields = {"next": target, "domain": domain, "username": username, "wrong": wrong}
    return render_template("host/login.html", to_try=TO_TRY, **fields)


@host.get("/login")
def login() -> ResponseReturnValue:
    """The log-in page; whoever is logged in already goes on."""
    target = request.args.get("next", "")
    if current_user.is_authenticated:
        return redirect(safe_next(target))
    return _page(target)


@host.post("/login")
def log_in() -> ResponseReturnValue:
    """Log in and go on to where the visitor was going."""
    domain, username = _typed("domain"), _typed("username")
    target = request.form.get("next", "")
    user = _find(domain, username)
    if user and check_password_hash(user.password_hash, request.form.get("password", "")):
        login_user(user)
        return redirect(safe_next(target))
    return _page(target, domain, username, WRONG)


@host.post("/logout")
@login_required
def log_out() -> ResponseReturnValue:
    """Log out and show the log-in page."""
    logout_user()
    return redirect(url_for("host.login"))
