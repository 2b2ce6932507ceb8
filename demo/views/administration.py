"""For those who administer the host: which plug-in is on in which municipality."""

from __future__ import annotations

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user, login_required
from sqlalchemy import select

from demo.models import Municipality, db
from demo.plugins import Switch, plugins
from demo.views.blueprint import host


def _only_administrators() -> None:
    if not current_user.host_administrator:
        abort(403)


def _municipality(key: str) -> Municipality:
    return db.session.scalar(select(Municipality).where(Municipality.key == key)) or abort(404)


def _switch(name: str) -> Switch:
    return next((s for s in plugins().switches() if s.name == name), None) or abort(404)


@host.get("/administrator")
@login_required
def administration() -> ResponseReturnValue:
    """A switch for each plug-in and municipality."""
    _only_administrators()
    rows = db.session.scalars(select(Municipality).order_by(Municipality.name)).all()
    return render_template("host/administration.html", rows=rows, switches=plugins().switches())


@host.post("/administrator/<plugin>/<municipality>")
@login_required
def switch(plugin: str, municipality: str) -> ResponseReturnValue:
    """Turn the plug-in on or off; what it needs next is shown by the plug-in's own page."""
    _only_administrators()
    place, chosen = _municipality(municipality), _switch(plugin)
    on = request.form.get("state") == "on"
    turn = chosen.enable if on else chosen.disable
    if not chosen.ready:
        abort(409)
    turn(place.key, actor=current_user.username)
    flash(f"{chosen.name} er slått {'på' if on else 'av'} for {place.name}.")
    return redirect(url_for("host.administration"))
