"""The annual wheel as a picture: months around, a mark at every deadline, larger where more is due."""

from __future__ import annotations

import math
from collections.abc import Sequence

from wisweb_bms.engine.periods import Period
from wisweb_bms.queries.annual_wheel import WheelEvent

from .drawing import Drawing
from .formats import Formats

SIZE = 360.0
OUTER, RING, NAMES = 130.0, 96.0, 150.0
FEWEST, MOST = 5.0, 12.0


def wheel(events: Sequence[WheelEvent], year: int, formats: Formats, title: str) -> Drawing:
    """The year clockwise from the top, January first."""
    middle = SIZE / 2
    made = Drawing(SIZE, SIZE, title, _told(events, formats))
    made.path("c-rule", _circle(middle, OUTER) + _circle(middle, RING))
    for month in range(1, 13):
        x1, y1 = _at(month - 1, OUTER)
        x0, y0 = _at(month - 1, RING)
        made.line("c-rule", (x0, y0), (x1, y1))
        x, y = _at(month - 0.5, NAMES)
        made.label(x, y + 4, formats.period_short(Period.parse(f"{year}M{month:02}")), "c-t mid")
    most = max((len(e.indicators) for e in events), default=1)
    for event in events:
        part = event.deadline.month - 1 + (event.deadline.day - 1) / 31
        x, y = _at(part, (OUTER + RING) / 2)
        size = FEWEST + (MOST - FEWEST) * math.sqrt(len(event.indicators) / most)
        css = "c-dot-open" if event.lacking else "c-dot"
        made.dot(x, y, size, css)
    made.label(middle, middle + 10, str(year), "c-t c-big mid")
    return made


def _at(months: float, radius: float) -> tuple[float, float]:
    angle = months / 12 * 2 * math.pi
    return SIZE / 2 + radius * math.sin(angle), SIZE / 2 - radius * math.cos(angle)


def _circle(middle: float, radius: float) -> str:
    left, right = middle - radius, middle + radius
    arc = f"A{radius} {radius} 0 1 1 "
    return f"M{left} {middle}{arc}{right} {middle}{arc}{left} {middle}"


def _told(events: Sequence[WheelEvent], formats: Formats) -> str:
    return "; ".join(f"{formats.date(e.deadline)}: {len(e.indicators)}" for e in events)
