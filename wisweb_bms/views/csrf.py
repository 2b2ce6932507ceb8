"""Our own check of forms, after the door: the host's would run before it, and some refuse every GET."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from flask import current_app, g, request
from flask_wtf.csrf import generate_csrf, validate_csrf
from markupsafe import Markup
from wtforms import ValidationError

from wisweb_bms.host import get_host, remember

if TYPE_CHECKING:
    from flask import Blueprint, Flask

SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
HEADERS: Final = ("X-CSRFToken", "X-CSRF-Token")


def exempt(app: Flask, blueprint: Blueprint) -> None:
    """Take our blueprint out of the host's ``CSRFProtect``, where it has one."""
    protect = app.extensions.get("csrf")
    if protect is not None and hasattr(protect, "exempt"):
        protect.exempt(blueprint)


def field_name() -> str:
    """The form field of the token, as the host has named it."""
    return current_app.config.get("WTF_CSRF_FIELD_NAME", "csrf_token")


def _fresh_token() -> str:
    # Flask-WTF keeps the token on flask.g, which an earlier request of another visitor
    # may have left there under an outer app context.
    g.pop(field_name(), None)
    return generate_csrf()


def hidden_fields() -> Markup:
    """What every form of ours carries: our token, and the host's own fields where it has some."""
    token = remember("csrf token", _fresh_token)
    ours = Markup('<input type="hidden" name="{}" value="{}">').format(field_name(), token)
    return ours + Markup(get_host().csrf_field())


def is_unsafe() -> bool:
    """Whether this request wants to change something."""
    return request.method not in SAFE


def is_refused() -> bool:
    """Whether this is an unsafe request without a valid token."""
    return is_unsafe() and not remember("csrf valid", _is_valid)


def _is_valid() -> bool:
    sent = request.form.get(field_name()) or next(
        (request.headers[name] for name in HEADERS if name in request.headers), None
    )
    try:
        validate_csrf(sent)
    except ValidationError:
        return False
    return True


def is_trusted() -> bool:
    """Whether a form was sent and its token is valid: only then may a view save.

    For views declared with ``keeps_form=True``. On False after a POST the view renders its form
    again with what was typed; ``hidden_fields`` then has a fresh token.
    """
    return is_unsafe() and not is_refused()
