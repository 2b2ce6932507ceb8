"""The history of a value: years to the left, the year so far to the right, limits as bands that step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from wisweb_bms.engine.periods import PeriodKind
from wisweb_bms.engine.status import Direction
from wisweb_bms.queries.view_models import HistoryPage, SeriesPoint, TargetView, UnitRef

from .charts import is_part, joined, runs, shown
from .drawing import Drawing, Scale, limit_key, limits, padded, ticks, zones

if TYPE_CHECKING:
    from .formats import Formats


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the plot lies in its picture, and how dense text may stand."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    narrow: bool


WIDE = Frame(900, 302, 44, 750, 26, 264, narrow=False)
NARROW = Frame(358, 284, 34, 350, 26, 244, narrow=True)


@dataclass(frozen=True, slots=True)
class Slot:
    """A point with its share of the width."""

    point: SeriesPoint
    left: float
    right: float

    @property
    def x(self) -> float:
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        return self.right - self.left


def split(
    series: Sequence[SeriesPoint], to_date: bool
) -> tuple[list[SeriesPoint], list[SeriesPoint]]:
    """Results of whole years, and parts of a year.

    Year to date, parts are drawn only for the newest year, and only until its result is there:
    the year's points on the way are steps towards one figure, not figures beside it.
    """
    drawn = [
        point
        for point in sorted(series, key=lambda p: (p.period.last, p.period.first))
        if shown(point) or point.hidden or point.state == "missing"
    ]
    years = [point for point in drawn if not is_part(point)]
    parts = [point for point in drawn if is_part(point)]
    if to_date and parts:
        newest = max(point.period.year for point in parts)
        done = any(point.period.year >= newest and shown(point) for point in years)
        parts = [] if done else [point for point in parts if point.period.year == newest]
    return years, parts


def slots(
    years: list[SeriesPoint], parts: list[SeriesPoint], left: float, right: float
) -> tuple[list[Slot], float | None]:
    """Equal shares, a year a little wider than a part; and where the parts begin."""
    weights = [1.35] * len(years) + [1.0] * len(parts)
    unit = (right - left) / sum(weights)
    placed, x = [], left
    for point, weight in zip(years + parts, weights, strict=True):
        placed.append(Slot(point, x, x + weight * unit))
        x += weight * unit
    border = placed[len(years)].left if years and parts else None
    return placed, border


def axis(points: Sequence[SeriesPoint], unit: str = "", about: int = 4) -> tuple[float, ...]:
    """Round numbers around all values and limits of the points."""
    values = [float(point.value) for point in points if shown(point) and point.value is not None]
    values += [float(value) for point in points for _, value in limits(point.target)]
    if not values:
        return ()
    low, high = padded(values)
    if unit == "%" and max(values) <= 100 < high:
        high = 100.0
    return ticks(low, high, about)


def history_chart(page: HistoryPage, formats: Formats, narrow: bool = False) -> Drawing | None:
    """The chart of an indicator for a unit; None where no value can be drawn."""
    head = page.head
    years, parts = split(page.series, page.period_to_date)
    points = years + parts
    if not any(shown(point) for point in points):
        return None
    frame = NARROW if narrow else WIDE
    marks = axis(points, head.cell.unit_of_measure)
    scale = Scale(marks[0], marks[-1], frame.bottom, frame.top)
    placed, border = slots(years, parts, frame.left, frame.right)
    drawing = Drawing(frame.width, frame.height)
    _describe(drawing, page, points, formats)
    _bands(drawing, placed, scale, frame)
    _grid(drawing, marks, scale, frame, formats)
    _limit_lines(drawing, placed, scale)
    if border is not None:
        drawing.line("c-axis", (border, frame.top), (border, frame.bottom + 20))
        drawing.label(frame.left, 17, formats._("Årsresultat"))
        text = formats._("Hittil i %(year)s") % {"year": parts[-1].period.year}
        drawing.label(border + 1, 17, text if page.period_to_date else formats._("Deler av året"))
    _versions(drawing, placed, frame, formats)
    _limit_labels(drawing, placed, scale, frame, formats, head.cell.decimals)
    _data(drawing, placed, scale, dotted=page.period_to_date, size=16)
    _values(drawing, placed, scale, frame, formats, head.cell.decimals)
    _periods(
        drawing,
        placed,
        frame,
        formats,
        parts[-1].period.year if page.period_to_date and border else 0,
    )
    return drawing


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
    drawing.desc = " ".join(sentence(point, page, formats) for point in points)


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


def _same_target(placed: Sequence[Slot]) -> list[tuple[TargetView | None, float, float]]:
    """Neighbouring slots with the same limits as one stretch."""
    found = []
    for _, group in groupby(placed, key=lambda slot: limit_key(slot.point.target)):
        members = list(group)
        found.append((members[-1].point.target, members[0].left, members[-1].right))
    return found


def _bands(drawing: Drawing, placed: Sequence[Slot], scale: Scale, frame: Frame) -> None:
    for target, left, right in _same_target(placed):
        for zone in zones(target):
            top = frame.top if zone.high is None else scale.inside(zone.high)
            bottom = frame.bottom if zone.low is None else scale.inside(zone.low)
            drawing.rect(left, top, right - left, bottom - top, zone.css)


def _grid(
    drawing: Drawing, marks: Sequence[float], scale: Scale, frame: Frame, formats: Formats
) -> None:
    texts = [Decimal(str(mark)) for mark in marks]
    decimals = max(max(-int(t.normalize().as_tuple().exponent), 0) for t in texts)
    for mark, text in zip(marks, texts, strict=True):
        y = scale(mark)
        drawing.label(frame.left - 8, y + 4, formats.number(text, decimals), "c-t--e")
        css = "c-axis" if mark == marks[0] else "c-grid"
        drawing.line(css, (frame.left, y), (frame.right, y))
    if marks[0] < 0 < marks[-1]:
        drawing.line("c-axis", (frame.left, scale(0)), (frame.right, scale(0)))


def _limit_lines(drawing: Drawing, placed: Sequence[Slot], scale: Scale) -> None:
    for target, left, right in _same_target(placed):
        for name, value in limits(target):
            y = scale(value)
            drawing.line("c-target" if name == "green" else "c-limit", (left, y), (right, y))


def _versions(drawing: Drawing, placed: Sequence[Slot], frame: Frame, formats: Formats) -> None:
    for before, after in pairwise(placed):
        if before.point.version != after.point.version:
            drawing.line("c-break", (after.left, frame.top), (after.left, frame.bottom))
            drawing.label(after.left + 4, frame.top + 12, formats._("Ny definisjon"))


def limit_text(name: str, target: TargetView, number: str, formats: Formats, first: bool) -> str:
    """The words at a limit line: *Mål høyst 7,0*, *Gul grense 8,0*."""
    if name == "yellow":
        return formats._("Gul grense %(value)s") % {"value": number}
    if target.direction is Direction.INTERVAL:
        text = formats._("Mål fra %(value)s") if first else formats._("Mål til %(value)s")
    elif target.direction is Direction.LOWER:
        text = formats._("Mål høyst %(value)s")
    else:
        text = formats._("Mål minst %(value)s")
    return text % {"value": number}


def _limit_labels(
    drawing: Drawing,
    placed: Sequence[Slot],
    scale: Scale,
    frame: Frame,
    formats: Formats,
    decimals: int,
) -> None:
    """The newest limits at the right edge, older ones on their line; on a phone all on the line."""
    taken = [
        Box(slot.x - 14, y - 26, slot.x + 42, y + 14)
        for slot in placed
        if shown(slot.point)
        for y in (scale(slot.point.value or 0),)
    ]
    *older, newest = _same_target(placed)
    for target, left, right in older:
        for name, value in limits(target):
            if name == "green" and right - left > 52:
                text = f"{formats._('Mål')} {formats.number(value, decimals)}"
                _on_line(drawing, taken, text, "c-t--g", scale(value), left, right)
    target, left, right = newest
    if target is None:
        return
    wanted: list[tuple[float, str, str]] = []
    for index, (name, value) in enumerate(limits(target)):
        text = limit_text(name, target, formats.number(value, decimals), formats, index == 0)
        wanted.append((scale(value), text, "c-t--g" if name == "green" else "c-t--y"))
    if not frame.narrow:
        _spread(drawing, wanted, frame)
        return
    for y, text, css in wanted:
        _on_line(drawing, taken, text, css, y, left, right)


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def overlap(self, other: Box) -> float:
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(width, 0) * max(height, 0)


def _on_line(
    drawing: Drawing,
    taken: list[Box],
    text: str,
    css: str,
    y: float,
    left: float,
    right: float,
) -> None:
    """A label over or under its line, at the end where it covers least."""
    width = len(text) * 6.6
    best: tuple[float, float, float, Box] | None = None
    for top in (y - 19, y + 3):
        for x in (right - 4 - width, left + 6):
            box = Box(x, top, x + width, top + 16)
            cost = sum(box.overlap(other) for other in taken)
            if best is None or cost < best[0]:
                best = (cost, x, top + 13, box)
    assert best is not None
    taken.append(best[3])
    drawing.label(best[1], best[2], text, f"{css} c-t--on")


def _spread(drawing: Drawing, wanted: list[tuple[float, str, str]], frame: Frame) -> None:
    """Labels beside the plot, none on top of another."""
    last = frame.top - 20
    for y, text, css in sorted(wanted):
        last = max(y + 4, last + 15)
        drawing.label(frame.right + 10, last, text, css)


def _data(
    drawing: Drawing, placed: Sequence[Slot], scale: Scale, dotted: bool, size: float
) -> None:
    """Unbroken lines, then the symbols over them."""
    points = [slot.point for slot in placed]
    line = "c-data" if size > 12 else "c-data--thin"
    for first, last in runs(points):
        places = [(placed[i].x, scale(points[i].value or 0)) for i in range(first, last + 1)]
        css = f"{line} c-ytd" if dotted and is_part(points[first]) else line
        drawing.line(css, *places)


def _values(
    drawing: Drawing,
    placed: Sequence[Slot],
    scale: Scale,
    frame: Frame,
    formats: Formats,
    decimals: int,
) -> None:
    size = 16 if placed[-1].width > 22 else 10
    labelled = _labelled(placed)
    for index, slot in enumerate(placed):
        point = slot.point
        if not shown(point):
            drawing.mark(slot.x, frame.bottom - 14, size, formats.symbol(point))
            continue
        y = scale(point.value or 0)
        drawing.dot(slot.x, y, size * 0.69, "c-halo")
        drawing.mark(slot.x, y, size, formats.symbol(point))
        if index not in labelled:
            continue
        roomy = slot.width > 76
        x, above, css = _label_place(placed, index, scale, roomy)
        if above < frame.top + 8:
            above = y + (18 if roomy else 24)
        text = formats.number(point.value, decimals)
        drawing.label(x, above, text, f"c-t--b c-t--on {css}".strip())
        if not point.coverage.complete and roomy:
            text = formats._("%(reported)s av %(expected)s") % {
                "reported": point.coverage.reported,
                "expected": point.coverage.expected,
            }
            drawing.label(slot.x + 13, y + 20, text, "c-t--on")


def _labelled(placed: Sequence[Slot]) -> frozenset[int]:
    """Which values are written out: as many as there is room for; in a crowd the ends of the story."""
    width, last = placed[-1].width, len(placed) - 1
    if width >= 20:
        every = max(1, round(44 / width))
        return frozenset(i for i in range(len(placed)) if (last - i) % every == 0)
    filled = [i for i, slot in enumerate(placed) if shown(slot.point)]
    extremes = (
        find(filled, key=lambda i: placed[i].point.value or 0, default=last) for find in (min, max)
    )
    return frozenset({*filled[:1], *filled[-1:], *extremes})


def _label_place(
    placed: Sequence[Slot], index: int, scale: Scale, roomy: bool
) -> tuple[float, float, str]:
    """Where a value stands clear of the line: over it, on the side it does not climb to."""
    slot = placed[index]
    y = scale(slot.point.value or 0)
    if not roomy:
        return slot.x, y - 14, "c-t--m"
    after = placed[index + 1].point if index + 1 < len(placed) else None
    climbs = after is not None and joined(slot.point, after)
    if climbs and after is not None and scale(after.value or 0) < y - 4:
        return slot.x - 11, y - 9, "c-t--e"
    return slot.x + 13, y - 8, ""


def _periods(
    drawing: Drawing, placed: Sequence[Slot], frame: Frame, formats: Formats, year: int = 0
) -> None:
    """What stands under the axis, as far as there is room; ``year`` is known from the heading."""
    every = max(1, round(40 / placed[-1].width))
    for index, slot in enumerate(placed):
        period = slot.point.period
        if (len(placed) - 1 - index) % every:
            continue
        text = formats.period_short(period)
        if is_part(slot.point) and len(text) * 6.2 > slot.width * every:
            text = period.part or text
        drawing.label(slot.x, frame.bottom + 18, text, "c-t--m")
        if is_part(slot.point) and period.kind is not PeriodKind.DATE and period.year != year:
            drawing.label(slot.x, frame.bottom + 33, str(period.year), "c-t--m")
            year = period.year


@dataclass(frozen=True, slots=True)
class SmallChart:
    unit: UnitRef
    newest: SeriesPoint | None
    drawing: Drawing | None


@dataclass(frozen=True, slots=True)
class SmallCharts:
    """Charts of several units on one axis, so that they may be compared."""

    low: Decimal
    high: Decimal
    charts: tuple[SmallChart, ...]


def small_charts(page: HistoryPage, formats: Formats) -> SmallCharts | None:
    """One small chart for each unit below; None where there is nothing to compare."""
    divided = [(unit, *split(series, page.period_to_date)) for unit, series in page.small]
    every = [point for _, years, parts in divided for point in years + parts]
    marks = axis(every, page.head.cell.unit_of_measure, about=8)
    if not marks or not any(shown(point) for point in every):
        return None
    charts = tuple(
        _small(unit, years, parts, marks, page, formats) for unit, years, parts in divided
    )
    return SmallCharts(Decimal(str(marks[0])), Decimal(str(marks[-1])), charts)


def _small(
    unit: UnitRef,
    years: list[SeriesPoint],
    parts: list[SeriesPoint],
    marks: Sequence[float],
    page: HistoryPage,
    formats: Formats,
) -> SmallChart:
    points = years + parts
    newest = points[-1] if points else None
    if not any(shown(point) for point in points):
        return SmallChart(unit, newest, None)
    drawing = Drawing(200, 104)
    scale = Scale(marks[0], marks[-1], 96, 18)
    placed, border = slots(years, parts, 4, 196)
    for target, left, right in _same_target(placed):
        for name, value in limits(target):
            if name == "green":
                drawing.line("c-target", (left, scale(value)), (right, scale(value)))
    if border is not None:
        drawing.line("c-grid", (border, 4), (border, 100))
    _data(drawing, placed, scale, dotted=page.period_to_date, size=10)
    every = max(1, round(30 / placed[-1].width))
    for index, slot in enumerate(placed):
        if not shown(slot.point):
            continue
        y = scale(slot.point.value or 0)
        drawing.mark(slot.x, y, 10, formats.symbol(slot.point))
        if (len(placed) - 1 - index) % every == 0:
            text = formats.number(slot.point.value, page.head.cell.decimals)
            drawing.label(slot.x, y - 8, text, "c-t--m c-t--on")
    drawing.title = f"{unit.name}. " + " ".join(sentence(p, page, formats) for p in points)
    return SmallChart(unit, newest, drawing)
