"""What the frame round every page shows: where, who, which day, and the menu."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from flask import url_for
from flask_login import current_user
from werkzeug.routing import BuildError

from demo.menu import menu


def place() -> str:
    """The municipality of the visitor, or that they look after the host itself."""
    if not current_user.is_authenticated:
        return ""
    row = current_user.municipality
    return row.name if row else "Alle kommuner"


def day() -> str:
    """The day that the demo stands still on, or nothing when it follows the calendar."""
    fixed = os.environ.get("BMS_TODAY", "")
    return ".".join(reversed(fixed.split("-"))) if fixed else ""


def plugin_page(name: str) -> str:
    """The plug-in's own page on what it needs before it can be used, where it has one."""
    try:
        return url_for(f"{name}.enabling")
    except BuildError:
        return ""


def layout() -> dict[str, Callable[..., Any]]:
    """Functions for the layout, so that nothing is looked up for a page without a frame."""
    return {
        "host_menu": menu,
        "host_place": place,
        "host_day": day,
        "plugin_page": plugin_page,
    }
