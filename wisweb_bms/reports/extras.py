"""What a writer needs and a small installation may lack, told with the line that installs it."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from types import ModuleType


class ExtraMissing(RuntimeError):
    """A format needs packages that are not installed; ``command`` installs them."""

    def __init__(self, extra: str) -> None:
        self.extra = extra
        self.command = f'pip install "wisweb_bms[{extra}]"'
        super().__init__(f"This file format needs packages that are not installed: {self.command}")


def need(module: str, extra: str) -> ModuleType:
    """The module; ExtraMissing where it is not installed."""
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as missing:
        raise ExtraMissing(extra) from missing


def look_for(module: str, extra: str) -> None:
    """ExtraMissing where the module is not installed; it is not loaded, which takes its time."""
    if find_spec(module) is None:
        raise ExtraMissing(extra)
