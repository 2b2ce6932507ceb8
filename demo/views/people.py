"""The people of one's municipality: a list to choose from (velger) and a form (skjema)."""

from __future__ import annotations

from collections.abc import Sequence

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user, login_required
from sqlalchemy import select

from demo.models import Membership, Unit, User, db
from demo.views.blueprint import host


def _units() -> Sequence[Unit]:
    query = select(Unit).where(Unit.municipality_id == current_user.municipality_id)
    return db.session.scalars(query.order_by(Unit.sort, Unit.name)).all()


def _people(text: str, unit_key: str) -> list[User]:
    query = select(User).where(User.municipality_id == current_user.municipality_id)
    if unit_key:
        query = query.where(User.memberships.any(Membership.unit.has(key=unit_key)))
    sought = text.casefold()
    found = db.session.scalars(query.order_by(User.name))
    return [user for user in found if sought in f"{user.name} {user.username}".casefold()]


def _chosen(username: str) -> User:
    query = select(User).where(User.municipality_id == current_user.municipality_id)
    user = db.session.scalar(query.where(User.username == username))
    return user or abort(404)


def may_edit() -> bool:
    """Whether the visitor administers the whole municipality's people."""
    whole = (a for a in current_user.accesses if a.unit is None or a.unit.parent_id is None)
    return any(access.level == "administrator" for access in whole)


def _page(user: User | None, edit: bool = False, wrong: str = "") -> str:
    text, unit_key = request.args.get("q", ""), request.args.get("enhet", "")
    return render_template(
        "host/people.html",
        people=_people(text, unit_key),
        units=_units(),
        text=text,
        unit_key=unit_key,
        user=user,
        edit=edit,
        wrong=wrong,
        may_edit=may_edit(),
    )


@host.get("/personer")
@login_required
def people() -> ResponseReturnValue:
    """The list, with nobody chosen."""
    if current_user.municipality is None:
        abort(404)
    return _page(None)


@host.get("/personer/<username>")
@login_required
def people_one(username: str) -> ResponseReturnValue:
    """One person, to read."""
    return _page(_chosen(username))


@host.get("/personer/<username>/rediger")
@login_required
def people_edit(username: str) -> ResponseReturnValue:
    """One person, to change."""
    return _page(_chosen(username), edit=True) if may_edit() else abort(403)


@host.post("/personer/<username>/rediger")
@login_required
def people_save(username: str) -> ResponseReturnValue:
    """Keep name and e-mail as typed."""
    if not may_edit():
        abort(403)
    user, name = _chosen(username), request.form.get("name", "").strip()
    if not name:
        return _page(user, edit=True, wrong="Navnet er tomt. Skriv navnet på personen."), 422
    user.name, user.email = name, request.form.get("email", "").strip() or None
    db.session.commit()
    flash(f"{user.name} er lagret.")
    return redirect(url_for("host.people_one", username=username))
