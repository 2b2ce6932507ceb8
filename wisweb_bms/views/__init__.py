"""Our pages: each parses, checks the right, calls a service or a query, and renders."""

from __future__ import annotations

import importlib
import pkgutil


def import_views() -> None:
    """Import every module of pages, so that their views hang on the blueprint."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
