"""The blueprint that all our pages hang on, and which takes no page that does not say whom it is for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from flask import Blueprint, Response, abort, send_from_directory

from wisweb_bms.models.ids import HIGHEST
from wisweb_bms.rights import gate_of, public
from wisweb_bms.views import door

STATIC: Final = Path(__file__).resolve().parent.parent / "static"
A_YEAR: Final = 365 * 24 * 3600


class Rooms(Blueprint):
    """A blueprint whose every view declares a right or that it is public, and why."""

    def add_url_rule(
        self,
        rule: str,
        endpoint: str | None = None,
        view_func: Callable[..., Any] | None = None,
        provide_automatic_options: bool | None = None,
        **options: Any,
    ) -> None:
        """As Flask's, with or without a slash at the end; TypeError for an undeclared view."""
        if view_func is None or gate_of(view_func) is None:
            raise TypeError(f"{rule}: the view names no right (@requires) and is not @public")
        options.setdefault("strict_slashes", False)
        rule = rule.replace("<int:", f"<int(max={HIGHEST}):")
        super().add_url_rule(rule, endpoint, view_func, provide_automatic_options, **options)


def new_blueprint(name: str = "wisweb_bms") -> Rooms:
    """A blueprint with our door in front of it."""
    rooms = Rooms(name, "wisweb_bms.views", template_folder="../templates")
    rooms.before_request(door.open_door)
    rooms.after_request(door.close_door)
    rooms.register_error_handler(door.Refused, door.refused_page)
    rooms.register_error_handler(413, door.too_large_page)
    return rooms


bp: Final = new_blueprint()


@bp.get("/static/<path:filename>")
@public("built style sheets and scripts, the same for everybody", unmigrated=True)
def static(filename: str) -> Response:
    """A built file; its name changes with its content, so it may be kept for a year."""
    folder, _, name = filename.partition("/")
    if folder != "dist":
        abort(404)
    response = send_from_directory(STATIC / "dist", name, max_age=A_YEAR)
    response.cache_control.immutable = True
    return response
