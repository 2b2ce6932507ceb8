"""The small charts: a line in a row, a bar against its target, a stacked bar, a scale with limits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from wisweb_bms.engine.periods import PeriodKind
from wisweb_bms.engine.status import Direction
from wisweb_bms.queries.view_models import CellView, CountsView, SeriesPoint, TargetView

from .drawing import Drawing, Scale, limits, named_limits, px, ticks, zones

if TYPE_CHECKING:
    from .formats import Formats

COUNTED = ("green", "yellow", "red", "observation", "uncoloured", "outdated")
_COLOURS = ("green", "yellow", "red")


def shown(point: SeriesPoint) -> bool:
    """Whether a point has a value that may be drawn."""
    return point.value is not None and not point.hidden


def joined(before: SeriesPoint, after: SeriesPoint) -> bool:
    """Whether a line may run between two neighbours: never across versions, or year and part."""
    same_kind = before.period.kind is after.period.kind
    return same_kind and before.version == after.version and shown(before) and shown(after)


def runs(points: Sequence[SeriesPoint]) -> Iterator[tuple[int, int]]:
    """First and last index of each unbroken line."""
    start = 0
    for index in range(1, len(points) + 1):
        if index == len(points) or not joined(points[index - 1], points[index]):
            if shown(points[start]):
                yield start, index - 1
            start = index


def sparkline(points: Sequence[SeriesPoint]) -> Drawing | None:
    """The last values of a row with the limit of each, 76 × 18; None when nothing can be drawn."""
    count = len(points)
    filled = [index for index, point in enumerate(points) if shown(point)]
    if not filled:
        return None
    x = [68.0] if count == 1 else [8 + 60 * index / (count - 1) for index in range(count)]
    values = {index: float(points[index].value or 0) for index in filled}
    greens = [greens_of(point.target) for point in points]
    every = [*values.values(), *(green for found in greens for green in found)]
    scale = Scale(min(every), max(every), 15, 3)
    drawing = Drawing(76, 18)
    drawing.path("c-tgt-thin", _steps(greens, x, scale))
    for first, last in runs(points):
        drawing.line("c-data--thin", *((x[i], scale(values[i])) for i in range(first, last + 1)))
    for index in filled:
        drawing.dot(
            x[index], scale(values[index]), 2.8 if index == filled[-1] else 1.6, "bms-p-mute"
        )
    return drawing


def greens_of(target: TargetView | None) -> tuple[float, ...]:
    """The green limits of a target: none, one, or the two of an interval."""
    if target is None or target.direction is Direction.OBSERVATION:
        return ()
    ends = (target.green, target.green_from, target.green_to)
    return tuple(float(value) for value in ends if value is not None)


def _steps(greens: Sequence[tuple[float, ...]], x: Sequence[float], scale: Scale) -> str:
    """The limits as a path of level pieces, one for each stretch with the same limits."""
    edges = [4.0, *((a + b) / 2 for a, b in pairwise(x)), 72.0]
    pieces, start = [], 0
    for index in range(1, len(greens) + 1):
        if index == len(greens) or greens[index] != greens[start]:
            left, right = px(edges[start]), px(edges[index])
            pieces += [f"M{left} {px(scale(value))}H{right}" for value in greens[start]]
            start = index
    return "".join(pieces)


def counts_bar(counts: CountsView, formats: Formats) -> Drawing | None:
    """Green, yellow, red and uncoloured side by side, 310 × 10."""
    present = [(kind, getattr(counts, kind)) for kind in COUNTED if getattr(counts, kind)]
    if not present:
        return None
    drawing = Drawing(310, 10)
    drawing.title = ", ".join(f"{n} {formats.counted(kind, n)}" for kind, n in present)
    unit, x = 310 / counts.total, 0.0
    for kind, count in present:
        css = "b-none" if kind in ("uncoloured", "outdated") else f"b-{kind}"
        drawing.rect(x, 0, max(count * unit - 1.5, 1), 10, css)
        x += count * unit
    return drawing


def standing_bar(counts: CountsView, formats: Formats) -> Drawing | None:
    """The same where some are last known, 1000 × 12: measured filled, last known pale with an edge."""
    present = [(kind, getattr(counts, kind)) for kind in COUNTED if getattr(counts, kind)]
    if not present:
        return None
    fresh = Counter(s.value for s in counts.fresh)
    drawing, unit, x = Drawing(1000, 12), 1000 / counts.total, 0.0
    said: list[str] = []
    for kind, count in present:
        known = count if kind == "outdated" else min(fresh[kind], count)
        for css, share in ((f"s-{kind}", count - known), (f"k-{kind}", known)):
            if share:
                drawing.rect(round(x + 1, 1), 1, round(max(share * unit - 3, 1), 1), 10, css)
                x += share * unit
        word = f"{count} {formats.counted(kind, count)}"
        told = formats._("%(what)s, %(now)s målt i perioden og %(known)s sist kjent")
        parts = {"what": word, "now": count - known, "known": known}
        said.append(told % parts if kind in _COLOURS else word)
    drawing.title = "; ".join(said)
    return drawing


def bar(cell: CellView, low: Decimal, high: Decimal, whole: bool = False) -> Drawing | None:
    """A value as a bar from zero with its own target as a tick, 162 × 16."""
    if cell.value is None or cell.hidden:
        return None
    drawing = Drawing(162, 16)
    scale = _bar_scale(low, high)
    zero, end = scale.inside(0), scale.inside(cell.value)
    top, height = (3, 10) if whole else (4, 8)
    css = "c-bar--sum" if whole else "c-bar"
    drawing.rect(min(zero, end), top, max(abs(end - zero), 0.8), height, css)
    if low < 0:
        drawing.line("c-zero", (zero, 0), (zero, 16))
    for name, value in limits(cell.target):
        if name == "green":
            x = scale.inside(value)
            drawing.line("c-tick-h", (x, 0), (x, 16))
            drawing.line("c-tick", (x, 0), (x, 16))
    return drawing


def _bar_scale(low: Decimal, high: Decimal) -> Scale:
    return Scale(float(min(low, 0)), float(max(high, 0)) or 1.0, 2, 158)


def bar_axis(low: Decimal, high: Decimal, formats: Formats) -> Drawing:
    """The numbers over a column of bars, 162 × 16."""
    drawing = Drawing(162, 16)
    scale = _bar_scale(low, high)
    for tick in ticks(scale.low, scale.high, 4):
        if scale.low <= tick <= scale.high:
            x = scale(tick)
            place = "" if x < 12 else "c-t--e" if x > 146 else "c-t--m"
            drawing.label(x, 13, formats.number_trim(Decimal(str(tick))), place)
    return drawing


def limit_scale(cell: CellView, formats: Formats) -> Drawing | None:
    """The value among its limits, 400 × 64: why it has the colour it has."""
    found = limits(cell.target)
    if cell.value is None or cell.hidden or not found:
        return None
    places = sorted({float(value) for _, value in found})
    air = (places[-1] - places[0]) or abs(places[0]) * 0.25 or 1.0
    low = min(places[0] - air, float(cell.value) - air / 4)
    high = max(places[-1] + air, float(cell.value) + air / 4)
    scale = Scale(low, high, 0, 400)
    drawing = Drawing(400, 64)
    for zone in zones(cell.target):
        left = 0 if zone.low is None else scale.inside(zone.low)
        right = 400 if zone.high is None else scale.inside(zone.high)
        drawing.rect(left, 22, right - left, 20, zone.css)
    _scale_limits(drawing, cell, formats, scale)
    x = scale(cell.value)
    drawing.dot(x, 32, 11, "c-halo")
    drawing.mark(x, 32, 16, formats.symbol(cell))
    near = "c-t--e" if x > 372 else "" if x < 30 else "c-t--m"
    drawing.label(x, 14, formats.number(cell.value, cell.decimals), f"c-t--b {near}")
    shown_value = formats.number(cell.value, cell.decimals)
    drawing.title = formats._("%(value)s, %(limits)s: %(word)s") % {
        "value": shown_value,
        "limits": formats.target_long(cell.target, cell.decimals),
        "word": formats.word(cell),
    }
    return drawing


def _scale_limits(drawing: Drawing, cell: CellView, formats: Formats, scale: Scale) -> None:
    target = cell.target
    if target is None:
        return
    named = sorted(named_limits(target), key=lambda item: item[1])
    for index, (name, value) in enumerate(named):
        x = scale(value)
        is_green = name.startswith("green")
        drawing.line("c-target" if is_green else "c-limit", (x, 18), (x, 46))
        number = formats.bare_limit(target, name, cell.decimals)
        word = formats._("Mål") if is_green else formats._("Gul grense")
        text = number if target.direction is Direction.INTERVAL else f"{word} {number}"
        close = any(abs(scale(other) - x) < 105 for i, (_, other) in enumerate(named) if i != index)
        side = ("c-t--e" if index % 2 == 0 else "") if close else "c-t--m"
        paint = "c-t--g" if is_green else "c-t--y"
        shift = 0 if not close else -4 if index % 2 == 0 else 4
        drawing.label(x + shift, 60, text, f"{side} {paint}".strip())


def is_part(point: SeriesPoint) -> bool:
    """A point for less than a year."""
    return point.period.kind is not PeriodKind.YEAR


def value_before(point: SeriesPoint, series: Sequence[SeriesPoint]) -> Decimal | None:
    """What a point's trend was judged against: the same part last year, else the period before."""
    values = {other.period: other.value for other in series if shown(other)}
    for period in (point.period.same_last_year(), point.period.predecessor()):
        if period is not None and period in values:
            return values[period]
    return None


def filters(formats: Formats) -> dict[str, Callable[..., Any]]:
    """The charts as template filters, bound to a language."""
    from .history_chart import history_chart
    from .small_charts import small_charts

    return {
        "sparkline": sparkline,
        "standing_bar": lambda counts: standing_bar(counts, formats),
        "counts_bar": lambda counts: counts_bar(counts, formats),
        "bar": bar,
        "bar_axis": lambda low, high: bar_axis(low, high, formats),
        "value_before": value_before,
        "limit_scale": lambda cell: limit_scale(cell, formats),
        "history_chart": lambda page, narrow=False: history_chart(page, formats, narrow),
        "small_charts": lambda page: small_charts(page, formats),
    }
