"""The history of what is furthest from its target, as charts in a document, from the content alone."""

from __future__ import annotations

from collections.abc import Iterator

from wisweb_bms.queries.content_figures import FURTHEST, deviations
from wisweb_bms.queries.content_views import ReportContent, RowContent
from wisweb_bms.queries.view_models import HistoryPage, IndicatorHead
from wisweb_bms.reports.document import ChartBlock
from wisweb_bms.views.charts import shown
from wisweb_bms.views.drawn import chart_block
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.history_chart import history_chart

LEAST = 2
"""One value alone is no history."""


def furthest_charts(content: ReportContent, formats: Formats) -> Iterator[ChartBlock]:
    """A chart for each of those furthest from their target that has a history."""
    for one in deviations(content)[:FURTHEST]:
        if sum(shown(point) for point in one.row.cell.spark) >= LEAST:
            drawing = history_chart(_history(content, one), formats, narrow=True)
            if drawing is not None:
                yield chart_block(drawing, f"{one.row.code} {one.row.name}")


def _history(content: ReportContent, one: RowContent) -> HistoryPage:
    """The last values of the row's own kind; those of a part of the year are compared over the years."""
    row = one.row
    head = IndicatorHead(
        indicator_id=row.indicator_id,
        code=row.code,
        name=row.name,
        goal="",
        place="",
        unit=content.unit,
        cell=row.cell,
        scorecard_id=content.card_id,
        measurement_id=None,
    )
    return HistoryPage(head, row.cell.spark, (), period_to_date=False)
