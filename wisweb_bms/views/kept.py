"""A page with what was typed, so that an expired session or form loses nothing."""

from __future__ import annotations

from flask import Response, request

from wisweb_bms.engine.characters import kept
from wisweb_bms.views import csrf
from wisweb_bms.views.addresses import here
from wisweb_bms.views.environment import render_page


def typed_fields() -> list[tuple[str, str]]:
    """Name and value of everything that was typed, in the form's order, as it can be kept.

    What was left empty is among it, since a box without its tick is sent as nothing; no tokens, no
    passwords.
    """
    return [
        (kept(name), kept(value))
        for name, value in request.form.items(multi=True)
        if not _is_secret(name)
    ]


def _is_secret(name: str) -> bool:
    lowered = name.lower()
    return name == csrf.field_name() or any(
        w in lowered for w in ("csrf", "token", "passw", "passord")
    )


def typed_page(status: int, login_url: str | None = None, *, unkept: bool = False) -> Response:
    """What was typed, with a link to log in, or as a form with a fresh token that can be sent again.

    ``unkept`` says that it held characters that no database keeps, which are taken away.
    """
    return render_page(
        "kept.html",
        status=status,
        fields=typed_fields(),
        login_url=login_url,
        unkept=unkept,
        send_to=here(),
    )
