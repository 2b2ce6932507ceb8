"""Whether a typed figure lies far from what the unit has reported before: asked about, never refused."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from statistics import median

LEAST_HISTORY = 4
FAR = 5


def is_far(value: Decimal, earlier: Sequence[Decimal]) -> bool:
    """Whether the value is over five times as far from the middle of its history as the history's own
    middle distance (median absolute deviation, Hampel 1974); quiet with fewer than four earlier values.

    Where at least half of the history is one same figure, its widest distance is used instead, and a
    history that never moved says nothing.
    """
    if len(earlier) < LEAST_HISTORY:
        return False
    middle = median(earlier)
    distances = [abs(v - middle) for v in earlier]
    spread = median(distances) or max(distances)
    return bool(spread) and abs(value - middle) > FAR * spread
