"""The history of a value: years to the left, the year so far to the right, limits as bands that step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from wisweb_bms.queries.view_models import HistoryPage, SeriesPoint

from .chart_frame import NARROW, WIDE, Frame, Slot, axis, same_target, slots, split
from .chart_labels import limit_labels, period_labels, value_labels
from .charts import is_part, runs, shown
from .drawing import Drawing, Scale, limits, zones
from .label_room import settle

if TYPE_CHECKING:
    from .formats import Formats


OTHERS_DRAWN = 6


def history_chart(
    page: HistoryPage,
    formats: Formats,
    narrow: bool = False,
    marked: tuple[dt.date, dt.date] | None = None,
    frame: Frame | None = None,
) -> Drawing | None:
    """The chart of an indicator for a unit; None where no value can be drawn.

    ``frame`` is its size, else the wide or the narrow one.
    ``marked`` are the first and last day of a stretch to point out, such as an action's.
    """
    head = page.head
    years, parts = split(page.series, page.period_to_date)
    points = years + parts
    if not any(shown(point) for point in points):
        return None
    marks = axis(points, head.cell.unit_of_measure, also=_others_values(page, points))
    numbers = _axis_numbers(marks, formats)
    frame = _with_room(frame or (NARROW if narrow else WIDE), numbers)
    scale = Scale(marks[0], marks[-1], frame.bottom, frame.top)
    placed, border = slots(years, parts, frame.left, frame.right)
    drawing = Drawing(frame.width, frame.height)
    _describe(drawing, page, points, formats)
    _bands(drawing, placed, scale, frame)
    _grid(drawing, marks, numbers, scale, frame)
    _limit_lines(drawing, placed, scale)
    if marked is not None:
        _mark_period(drawing, placed, frame, formats, marked)
    if border is not None:
        drawing.line("c-axis", (border, frame.top), (border, frame.bottom + 20))
        drawing.label(frame.left, 17, formats._("Årsresultat"))
        text = formats._("Hittil i %(year)s") % {"year": parts[-1].period.year}
        drawing.label(border + 1, 17, text if page.period_to_date else formats._("Deler av året"))
    _versions(drawing, placed, frame, formats)
    limit_labels(drawing, placed, scale, frame, formats, head.cell.decimals)
    _draw_others(drawing, page, placed, scale, frame)
    draw_data(drawing, placed, scale, dotted=page.period_to_date, size=16)
    value_labels(drawing, placed, scale, frame, formats, head.cell.decimals)
    period_labels(
        drawing,
        placed,
        frame,
        formats,
        parts[-1].period.year if page.period_to_date and border else 0,
    )
    settle(drawing)
    return drawing


def _others_values(page: HistoryPage, points: Sequence[SeriesPoint]) -> list[float]:
    periods = {point.period for point in points}
    drawn = [o.figures for o in page.others[:OTHERS_DRAWN]]
    return [float(at[0].value) for figures in drawn for p, at in figures if p in periods]


def _others_said(page: HistoryPage, points: Sequence[SeriesPoint], formats: Formats) -> list[str]:
    """Others' figures in words, each with the day of its stage."""
    periods = {point.period for point in points}
    decimals = page.head.cell.decimals
    return [
        f"{other.name}, {formats.period(period)}: {formats.number(at[0].value, decimals)} "
        f"({', '.join(formats.date(one.day) for one in at)})."
        for other in page.others[:OTHERS_DRAWN]
        for period, at in other.figures
        if period in periods
    ]


def _draw_others(
    drawing: Drawing, page: HistoryPage, placed: Sequence[Slot], scale: Scale, frame: Frame
) -> None:
    """A thin grey line a series with its name at its end; names that would collide make way."""
    taken: list[float] = []
    for other in page.others[:OTHERS_DRAWN]:
        known = dict(other.figures)
        places = [
            (slot.x, scale(known[slot.point.period][0].value))
            for slot in placed
            if slot.point.period in known
        ]
        if not places:
            continue
        drawing.line("c-other", *places)
        for x, y in places:
            drawing.dot(x, y, 2.5, "c-other-dot")
        x, y = places[-1]
        while any(abs(y - other_y) < 13 for other_y in taken):
            y += 13
        taken.append(y)
        at_edge = x > (frame.left + frame.right) * 0.6
        drawing.label(
            x - 6 if at_edge else x + 6,
            y - 5,
            other.name[:30],
            "c-t--on c-t--e" if at_edge else "c-t--on",
        )


def _describe(
    drawing: Drawing, page: HistoryPage, points: Sequence[SeriesPoint], formats: Formats
) -> None:
    head = page.head
    drawing.title = formats._("%(name)s, %(unit)s, %(first)s til %(last)s") % {
        "name": head.name,
        "unit": head.unit.name,
        "first": formats.period(points[0].period),
        "last": formats.period(points[-1].period),
    }
    said = [sentence(point, page, formats) for point in points]
    drawing.desc = " ".join([*said, *_others_said(page, points, formats)])


def sentence(point: SeriesPoint, page: HistoryPage, formats: Formats) -> str:
    """One point in words: ``2025: 7,5 %, gul, mål ≤ 7,0.``"""
    cell = page.head.cell
    value = (
        formats.with_unit(point.value, cell.decimals, cell.unit_of_measure) if shown(point) else ""
    )
    said = [part for part in (value, formats.word(point).lower()) if part]
    if limits(point.target):
        said.append(f"{formats._('mål')} {formats.target(point.target, cell.decimals)}")
    return f"{formats.period(point.period)}: {', '.join(said)}."


def _bands(drawing: Drawing, placed: Sequence[Slot], scale: Scale, frame: Frame) -> None:
    for target, left, right in same_target(placed):
        for zone in zones(target):
            top = frame.top if zone.high is None else scale.inside(zone.high)
            bottom = frame.bottom if zone.low is None else scale.inside(zone.low)
            drawing.rect(left, top, right - left, bottom - top, zone.css)


def _axis_numbers(marks: Sequence[float], formats: Formats) -> list[str]:
    """What stands at each line of the axis, all with as many decimals as one of them needs."""
    exact = [Decimal(str(mark)) for mark in marks]
    decimals = max(max(-int(one.normalize().as_tuple().exponent), 0) for one in exact)
    return [formats.number(one, decimals) for one in exact]


def _with_room(frame: Frame, numbers: Sequence[str]) -> Frame:
    """The plot begins where the longest number of the axis, in a wide font, has ended."""
    return replace(frame, left=max(frame.left, 10 + 7.7 * max(map(len, numbers))))


def _grid(
    drawing: Drawing, marks: Sequence[float], numbers: Sequence[str], scale: Scale, frame: Frame
) -> None:
    for mark, number in zip(marks, numbers, strict=True):
        y = scale(mark)
        drawing.label(frame.left - 8, y + 4, number, "c-t--e")
        css = "c-axis" if mark == marks[0] else "c-grid"
        drawing.line(css, (frame.left, y), (frame.right, y))
    if marks[0] < 0 < marks[-1]:
        drawing.line("c-axis", (frame.left, scale(0)), (frame.right, scale(0)))


def _limit_lines(drawing: Drawing, placed: Sequence[Slot], scale: Scale) -> None:
    for target, left, right in same_target(placed):
        for name, value in limits(target):
            y = scale(value)
            drawing.line("c-target" if name == "green" else "c-limit", (left, y), (right, y))


def _versions(drawing: Drawing, placed: Sequence[Slot], frame: Frame, formats: Formats) -> None:
    for before, after in pairwise(placed):
        if before.point.version != after.point.version:
            drawing.line("c-break", (after.left, frame.top), (after.left, frame.bottom))
            drawing.label(after.left + 4, frame.top + 12, formats._("Ny definisjon"), "c-t--on")


def _mark_period(
    drawing: Drawing,
    placed: Sequence[Slot],
    frame: Frame,
    formats: Formats,
    marked: tuple[dt.date, dt.date],
) -> None:
    """A bar along the bottom of the plot, since the coloured zones fill it; dotted lines at its ends."""
    left, right = (_x_of(day, placed) for day in marked)
    right = max(right, left + 3)
    drawing.rect(left, frame.bottom - 7, right - left, 7, "c-period")
    for x in (left, right):
        drawing.line("c-break", (x, frame.top), (x, frame.bottom))
    text = formats._("Tiltaket")
    room = right - left > 60
    drawing.label(
        (left + right) / 2, frame.bottom - 11, text, "c-t--m c-t--on" if room else "c-t--e"
    )


def _x_of(day: dt.date, placed: Sequence[Slot]) -> float:
    """Where the day is, though slots are of equal width whatever time they cover."""
    for slot in placed:
        period = slot.point.period
        if day < period.first:
            return slot.left
        if day <= period.last:
            whole = (period.last - period.first).days + 1
            return slot.left + slot.width * (day - period.first).days / whole
    return placed[-1].right


def draw_data(
    drawing: Drawing, placed: Sequence[Slot], scale: Scale, dotted: bool, size: float
) -> None:
    """Unbroken lines, then the symbols over them."""
    points = [slot.point for slot in placed]
    line = "c-data" if size > 12 else "c-data--thin"
    for first, last in runs(points):
        places = [(placed[i].x, scale(points[i].value or 0)) for i in range(first, last + 1)]
        css = f"{line} c-ytd" if dotted and is_part(points[first]) else line
        drawing.line(css, *places)
