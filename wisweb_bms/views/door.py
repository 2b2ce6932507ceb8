"""Who comes in: every request to our pages passes here, in one order, before a view sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Response, abort, current_app, make_response, request
from werkzeug.exceptions import HTTPException, NotFound

from wisweb_bms.app import find_switch, is_migrated
from wisweb_bms.engine.characters import is_kept
from wisweb_bms.hooks import ANONYMOUS, NO_MUNICIPALITY, Municipality, Unit, User
from wisweb_bms.host import Host, get_host
from wisweb_bms.rights import Access, Gate, gate_of
from wisweb_bms.views import csrf
from wisweb_bms.views.addresses import form_page, here
from wisweb_bms.views.asked import texts_of
from wisweb_bms.views.environment import N_, message_page
from wisweb_bms.views.kept import typed_page
from wisweb_bms.views.known import all_known, is_known_unit
from wisweb_bms.views.visit import Refused, Visit, find_visit, let_in, need, visit

LARGEST_FORM = 4_000_000
"""Bytes of the fields of a form, files aside."""

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue
    from sqlalchemy.orm import Session

__all__ = [
    "Refused", "Visit", "close_door", "find_visit", "need", "open_door", "refused_page", "visit"
]  # fmt: skip


def open_door() -> ResponseReturnValue | None:
    """Let the request in, or answer it: the order is the contract's."""
    gate = gate_of(current_app.view_functions.get(request.endpoint or ""))
    if gate is None or not _is_kept_address():
        abort(404)
    _take_long_forms()
    host = get_host()
    if gate.right is None:
        return None if gate.unmigrated or is_migrated(host.session()) else _unready()
    user = host.api_user(request) if gate.api else host.current_user()
    if user == ANONYMOUS:
        return _stranger(host, gate)
    if gate.concerns is None and host.current_municipality() == NO_MUNICIPALITY:
        abort(404)
    session = host.session()
    migrated = is_migrated(session)
    if not migrated and not gate.unmigrated:
        return _unready()
    entered = _enter(host, session if migrated else None, gate, user)
    let_in(entered)
    if not _is_kept_form():
        return typed_page(400, unkept=True)
    _check_rights(gate, entered)
    return _check_form(gate)


def _take_long_forms() -> None:
    """A chapter or a plan for all units may be longer than Flask takes unasked; what is more than
    ours may hold is refused there, by a sentence."""
    most = request.max_form_memory_size
    if most is not None:
        request.max_form_memory_size = max(most, LARGEST_FORM)


def too_large_page(_fault: HTTPException) -> Response:
    """A sentence for what is larger than we or the host take in one request."""
    return message_page(
        413,
        N_("For mye på én gang"),
        N_(
            "Det du sendte, er større enn det som kan tas imot på én gang. Ingenting er lagret. "
            "Gå tilbake i nettleseren: det du skrev, står der. Del det opp, eller velg en mindre fil."
        ),
    )


def _is_kept_address() -> bool:
    """No page and no object has an address with what no database keeps."""
    named = map(str, (request.view_args or {}).values())
    asked = (text for pair in request.args.items(multi=True) for text in pair)
    return all(map(is_kept, (*named, *asked)))


def _is_kept_form() -> bool:
    return all(is_kept(text) for pair in request.form.items(multi=True) for text in pair)


def _stranger(host: Host, gate: Gate) -> ResponseReturnValue:
    if gate.api:
        abort(401)
    if not csrf.is_unsafe():
        return host.login_response(here())
    stood_on = form_page()
    try:
        answer = make_response(host.login_response(stood_on))
    except HTTPException as refusal:
        answer = make_response(refusal.get_response())
    page = typed_page(401, login_url=answer.location or stood_on)
    for cookie in answer.headers.getlist("Set-Cookie"):
        page.headers.add("Set-Cookie", cookie)
    return page


def _unready() -> Response:
    page = message_page(
        503,
        N_("Målstyring er ikke klar"),
        N_(
            "Databasen må oppdateres før målstyring kan brukes. Administratoren kjører «flask bms migrate»."
        ),
    )
    page.headers["Cache-Control"] = "private, no-store"
    return page


def _enter(host: Host, session: Session | None, gate: Gate, user: User) -> Visit:
    where = _concerned(host, gate, user) if gate.concerns else host.current_municipality()
    switch = find_switch(session, where.key) if session else None
    if gate.concerns is None and (switch is None or not switch.on):
        abort(404)
    units = host.unit_tree(where.key)
    return Visit(
        user=user,
        municipality=where,
        municipality_id=switch.municipality_id if switch else 0,
        access=access_of(host, where, user, units),
        units=units,
        locale=host.locale(),
        at_home=gate.concerns is None,
        level_names=switch.level_names if switch else {},
    )


def access_of(host: Host, where: Municipality, user: User, units: tuple[Unit, ...]) -> Access:
    """What the user may do there; one who is no longer active may do nothing."""
    return Access(host.rights_of_user(where.key, user.key) if user.active else {}, units)


def _concerned(host: Host, gate: Gate, user: User) -> Municipality:
    """The municipality that the request names, else the visitor's own, else the first they may."""
    own = host.current_municipality()
    named = set(texts_of(gate.concerns or ""))
    choices = [host.municipality(key) for key in named]
    if None in choices or len(choices) > 1:
        abort(404)
    if not choices:
        choices = [own] if own != NO_MUNICIPALITY else list(host.municipalities())
    for one in choices:
        if one is not None and may_switch(host, one, user, own):
            return one
    raise Refused(gate.right)


def may_switch(host: Host, where: Municipality, user: User, own: Municipality) -> bool:
    """Whether the visitor, who belongs to ``own``, may switch BMS on and off there.

    User keys are unique within a municipality only: one who belongs to a municipality needs the
    right at home too, or a namesake could act for the administrator of another.
    """
    asked = {where} if own == NO_MUNICIPALITY else {where, own}
    return all(
        access_of(host, one, user, host.unit_tree(one.key)).everywhere("bms.enable")
        for one in asked
    )


def _check_rights(gate: Gate, entered: Visit) -> None:
    keys = list(texts_of(gate.unit_arg)) if gate.unit_arg else []
    if not all(is_known_unit(entered, key) for key in keys):
        abort(404)
    if all(entered.access.may(gate.right or "", key) for key in keys or [None]):
        return
    raise Refused(gate.right)


def _check_form(gate: Gate) -> ResponseReturnValue | None:
    if gate.api or gate.keeps_form or not csrf.is_refused():
        return None
    return typed_page(400)


def refused_page(_refusal: Refused) -> ResponseReturnValue:
    """Our sentence in the host's layout; the host's 404 where an id is of no object here.

    Whoever is refused, at the door or by a view, must not learn whether an id belongs to another
    municipality.
    """
    entered = find_visit()
    if entered and not all_known(entered.municipality_id, request.view_args or {}):
        return current_app.handle_user_exception(NotFound())
    return message_page(
        403,
        N_("Ingen tilgang"),
        N_("Du har ikke tilgang til dette. Den som styrer tilganger i kommunen, kan gi deg den."),
    )


def close_door(response: Response) -> Response:
    """What depends on the visitor is kept by nobody; a 404 is the host's page and stays its own."""
    gate = gate_of(current_app.view_functions.get(request.endpoint or ""))
    if gate is not None and gate.right is not None and response.status_code != 404:
        response.headers["Cache-Control"] = "private, no-store"
    return response
