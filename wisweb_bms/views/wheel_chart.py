"""The annual wheel as a picture: months around, a mark at every deadline, a band for every event of the year."""

from __future__ import annotations

import math
from collections.abc import Sequence

from wisweb_bms.engine.periods import Period
from wisweb_bms.queries.annual_wheel import WheelEvent, YearSpan

from .drawing import Drawing, px
from .formats import Formats

SIZE = 360.0
OUTER, RING, NAMES = 130.0, 96.0, 150.0
FEWEST, MOST = 5.0, 12.0
BANDS = (84.0, 68.0, 52.0)
"""Where the bands of events lie, outermost first; those beyond share the innermost."""
EDGE = 0.06


def wheel(
    events: Sequence[WheelEvent],
    spans: Sequence[YearSpan],
    year: int,
    formats: Formats,
    title: str,
) -> Drawing:
    """The year clockwise from the top, January first; the numbers are the places in ``spans``."""
    middle = SIZE / 2
    made = Drawing(SIZE, SIZE, title, _told(events, spans, formats))
    made.path("c-rule", _circle(middle, OUTER) + _circle(middle, RING))
    for month in range(1, 13):
        x1, y1 = _at(month - 1, OUTER)
        x0, y0 = _at(month - 1, RING)
        made.line("c-rule", (x0, y0), (x1, y1))
        x, y = _at(month - 0.5, NAMES)
        made.label(x, y + 4, formats.period_short(Period.parse(f"{year}M{month:02}")), "mid")
    most = max((len(e.indicators) for e in events), default=1)
    for event in events:
        part = event.deadline.month - 1 + (event.deadline.day - 1) / 31
        x, y = _at(part, (OUTER + RING) / 2)
        size = FEWEST + (MOST - FEWEST) * math.sqrt(len(event.indicators) / most)
        css = "c-dot-open" if event.lacking else "c-dot"
        made.dot(x, y, size, css)
    _bands(made, spans)
    made.label(middle, middle + 10, str(year), "c-big mid")
    return made


def _bands(made: Drawing, spans: Sequence[YearSpan]) -> None:
    taken: list[set[int]] = [set() for _ in BANDS]
    for number, span in enumerate(spans, 1):
        count = (span.month_to - span.month_from) % 12 + 1
        months = {(span.month_from - 1 + n) % 12 for n in range(count)}
        free = next((i for i, used in enumerate(taken) if not used & months), len(BANDS) - 1)
        taken[free] |= months
        start, end = span.month_from - 1 + EDGE, span.month_from - 1 + count - EDGE
        made.path("c-band", _arc(start, end, BANDS[free]))
        x, y = _at((start + end) / 2, BANDS[free])
        made.label(x, y + 4, str(number), "c-n mid")


def _arc(start: float, end: float, radius: float) -> str:
    (x0, y0), (x1, y1) = _at(start, radius), _at(end, radius)
    large = int(end - start > 6)
    return f"M{px(x0)} {px(y0)}A{radius} {radius} 0 {large} 1 {px(x1)} {px(y1)}"


def _at(months: float, radius: float) -> tuple[float, float]:
    angle = months / 12 * 2 * math.pi
    return SIZE / 2 + radius * math.sin(angle), SIZE / 2 - radius * math.cos(angle)


def _circle(middle: float, radius: float) -> str:
    left, right = middle - radius, middle + radius
    arc = f"A{radius} {radius} 0 1 1 "
    return f"M{left} {middle}{arc}{right} {middle}{arc}{left} {middle}"


def _told(events: Sequence[WheelEvent], spans: Sequence[YearSpan], formats: Formats) -> str:
    due = [f"{formats.date(e.deadline)}: {len(e.indicators)}" for e in events]
    own = [f"{formats.months(s.month_from, s.month_to)}: {s.text}" for s in spans]
    return "; ".join(due + own)
