"""Actions along a time axis: one row each, from start to deadline, what is done, and the day it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from textwrap import wrap

from wisweb_bms.queries.action_rows import ActionLine

from .drawing import Drawing, Scale
from .formats import Formats

ROW = 24
TOP = 26
WIDE, NARROW = 900, 358
TITLE_WIDE, TITLE_NARROW = 300, 0
LONGEST_WIDE, LONGEST_NARROW = 44, 50
"""Letters of a title on one line; longer ones go on below."""
LINE = 15
LEAST_DAYS = 90


def timeline(
    lines: Sequence[ActionLine],
    day: dt.date,
    formats: Formats,
    statuses: Mapping[str, str],
    narrow: bool = False,
) -> Drawing | None:
    """The chart; None where no action has a day."""
    dated = [one for one in lines if _span(one) is not None]
    if not dated:
        return None
    width, left = (NARROW, 4) if narrow else (WIDE, TITLE_WIDE)
    names = [wrap(one.title, LONGEST_NARROW if narrow else LONGEST_WIDE) for one in dated]
    heights = [ROW + LINE * (len(name) - 1 + narrow) for name in names]
    drawing = Drawing(width, TOP + sum(heights) + 8)
    first, last = _ends(dated, day)
    scale = Scale(first.toordinal(), last.toordinal(), left, width - 8)
    _describe(drawing, dated, formats, statuses)
    _axis(drawing, first, last, scale, narrow)
    x = scale(day.toordinal())
    drawing.line("g-today", (x, TOP - 4), (x, drawing.height - 4))
    y = float(TOP)
    for one, name, height in zip(dated, names, heights, strict=True):
        for number, text in enumerate(name):
            drawing.label(0, y + (13 if narrow else 17) + LINE * number, text, "g-name c-t--on")
        _bar(drawing, one, scale, y + (height - ROW if narrow else 0) + 6)
        y += height
    return drawing


def _span(one: ActionLine) -> tuple[dt.date, dt.date] | None:
    """From start to deadline; one day alone is a bar of a day."""
    start = one.start or one.deadline or one.finished
    end = one.deadline or one.finished or one.expected_finish or one.start
    return None if start is None or end is None else (min(start, end), max(start, end))


def _ends(lines: Sequence[ActionLine], day: dt.date) -> tuple[dt.date, dt.date]:
    spans = [span for one in lines if (span := _span(one)) is not None]
    late = [one.expected_finish for one in lines if one.expected_finish]
    first = min(day, *(s[0] for s in spans))
    last = max(day, *(s[1] for s in spans), *late, first + dt.timedelta(days=LEAST_DAYS))
    return first, last


def _describe(
    drawing: Drawing,
    lines: Sequence[ActionLine],
    formats: Formats,
    statuses: Mapping[str, str],
) -> None:
    _ = formats._
    drawing.title = _("Tidslinje for %(count)s tiltak") % {"count": len(lines)}
    told = []
    for one in lines:
        span = _span(one)
        assert span is not None
        until = _("%(start)s til %(end)s") % {
            "start": formats.date(span[0]),
            "end": formats.date(span[1]),
        }
        told.append(f"{one.title}: {until}, {statuses[one.status].lower()}.")
    drawing.desc = " ".join(told)


def _axis(drawing: Drawing, first: dt.date, last: dt.date, scale: Scale, narrow: bool) -> None:
    """A line at every turn of the year, or of the quarter where there is room."""
    years = last.year - first.year
    months = (1, 4, 7, 10) if years <= (1 if narrow else 3) else (1,)
    step = max(1, -(-years // (5 if narrow else 10)))
    drawing.line("c-axis", (scale.start, TOP - 6), (scale.end, TOP - 6))
    turn = dt.date(first.year + 1, 1, 1)
    if scale(turn.toordinal()) > scale.start + 34:
        drawing.label(scale.start + 3, TOP - 11, str(first.year))
    for year in range(first.year, last.year + 1):
        for month in months:
            turn = dt.date(year, month, 1)
            if not first <= turn <= last or (year - first.year) % step:
                continue
            x = scale(turn.toordinal())
            drawing.line("c-grid", (x, TOP - 6), (x, drawing.height - 4))
            if month == 1 and x < scale.end - 24:
                drawing.label(x + 3, TOP - 11, str(year))


def _bar(drawing: Drawing, one: ActionLine, scale: Scale, y: float) -> None:
    span = _span(one)
    assert span is not None
    left, right = scale(span[0].toordinal()), scale(span[1].toordinal() + 1)
    right = min(max(right, left + 4), scale.end)
    kind = "g-over" if one.status in ("completed", "cancelled") or one.carried else "g-bar"
    drawing.rect(left, y, right - left, 12, kind)
    if one.progress and kind == "g-bar":
        drawing.rect(left, y, (right - left) * one.progress / 100, 12, "g-done")
    if one.expected_finish and one.deadline and one.expected_finish > one.deadline:
        end = scale.inside(one.expected_finish.toordinal())
        drawing.line("g-late", (right, y + 6), (end, y + 6))
    if one.overdue:
        drawing.line("g-mark", (right, y - 2), (right, y + 14))
