"""Where an act leads back to: the page that its form or link stood on."""

from __future__ import annotations

from typing import Final

from flask import request

from wisweb_bms.views.environment import url

TASKS: Final = "oppgaver"
"""Stands in an address and a form for *Mine oppgaver*."""


def origin(*known: str) -> str:
    """Which of these places the visitor came from, as the request says it; empty for any other."""
    asked = request.values.get("fra", "")
    return asked if asked in known else ""


def back_or(address: str) -> str:
    """*Mine oppgaver* for whoever came from there, else that address."""
    return url("tasks") if origin(TASKS) else address
