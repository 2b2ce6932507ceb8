"""Home, the modules that the stand-in only names, and one's own profile."""

from __future__ import annotations

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user, login_required

from demo.models import LOCALES, db
from demo.views.blueprint import host


@host.get("/")
@login_required
def home() -> ResponseReturnValue:
    """The first page after log-in."""
    return render_template("host/home.html")


@host.get("/dokumenter")
@login_required
def documents() -> ResponseReturnValue:
    """Where WisWeb has its documents."""
    return render_template("host/module.html", name="Dokumenter", thing="dokumentene")


@host.get("/avvik")
@login_required
def deviations() -> ResponseReturnValue:
    """Where WisWeb has its deviations."""
    return render_template("host/module.html", name="Avvik", thing="avvikene")


@host.get("/profil")
@login_required
def profile() -> ResponseReturnValue:
    """What the host knows of the visitor."""
    return render_template("host/profile.html", locales=LOCALES)


@host.post("/profil")
@login_required
def save_profile() -> ResponseReturnValue:
    """Keep the language that was chosen."""
    locale = request.form.get("locale", "")
    if locale not in LOCALES:
        flash("Velg bokmål, nynorsk eller engelsk. Ingenting er endret.")
    else:
        current_user.locale = locale
        db.session.commit()
        flash(f"Språket er lagret: {LOCALES[locale]}.")
    return redirect(url_for("host.profile"))
