"""Small histories of several units on one axis, so that they may be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from wisweb_bms.queries.view_models import HistoryPage, SeriesPoint, UnitRef

from .chart_frame import axis, same_target, slots, split
from .charts import shown
from .drawing import Drawing, Scale, limits
from .history_chart import draw_data, sentence

if TYPE_CHECKING:
    from .formats import Formats


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
    for target, left, right in same_target(placed):
        for name, value in limits(target):
            if name == "green":
                drawing.line("c-target", (left, scale(value)), (right, scale(value)))
    if border is not None:
        drawing.line("c-grid", (border, 4), (border, 100))
    draw_data(drawing, placed, scale, dotted=page.period_to_date, size=10)
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
