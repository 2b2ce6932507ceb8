"""Who is here in this request, as the door found them, and how a view asks for more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from flask import has_request_context, request

from wisweb_bms.hooks import Municipality, Unit, User
from wisweb_bms.rights import Access

_VISIT: Final = "_wisweb_bms_visit"


class Refused(Exception):
    """The visitor lacks a right for what was asked: our sentence in the host's layout, 403."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Who is here, where, and what they may do.

    ``municipality_id`` is 0 where we have no row yet. ``at_home`` is False on the pages that switch
    BMS on and off, where the municipality need not be the visitor's own, nor BMS on.
    """

    user: User
    municipality: Municipality
    municipality_id: int
    access: Access
    units: tuple[Unit, ...]
    locale: str
    at_home: bool = True
    level_names: Mapping[str, str] = field(default_factory=dict)


def visit() -> Visit:
    """The visit that the door let in; RuntimeError on a public route."""
    found = find_visit()
    if found is None:
        raise RuntimeError("nobody has passed the door in this request")
    return found


def find_visit() -> Visit | None:
    """The visit, or None before the door has opened, on public routes and outside a request."""
    if not has_request_context():
        return None
    return vars(request._get_current_object()).get(_VISIT)  # type: ignore[attr-defined]


def let_in(entered: Visit) -> None:
    """Leave the visit on the request."""
    vars(request._get_current_object())[_VISIT] = entered  # type: ignore[attr-defined]


def need(right: str, unit_key: str | None = None) -> None:
    """Refuse with 403 unless the right is held there; for units that only a row knows."""
    if not visit().access.may(right, unit_key):
        raise Refused(right)
