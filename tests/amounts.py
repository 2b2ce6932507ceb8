"""How much of a thing is tried: enough for every run, or as much as ``scripts/test --long`` asks for."""

from __future__ import annotations

import os

import pytest

LONG = os.environ.get("BMS_TEST_LONG") == "1"
only_long = pytest.mark.skipif(not LONG, reason="takes longer: scripts/test --long")


def amount(usual: int, long: int) -> int:
    """``usual`` in an ordinary run, ``long`` behind ``scripts/test --long``."""
    return long if LONG else usual
