"""Charts as pictures of points, for formats that take no drawing."""

from __future__ import annotations

from typing import Final

from wisweb_bms.reports import fonts
from wisweb_bms.reports.document import ChartBlock
from wisweb_bms.reports.extras import need

SHARPNESS: Final = 2


def png(chart: ChartBlock) -> bytes:
    """The chart at twice its size, on white. ExtraMissing where resvg is not installed."""
    drawn = need("resvg_py", "office").svg_to_bytes(
        svg_string=chart.svg,
        zoom=SHARPNESS,
        background="#ffffff",
        font_files=fonts.files(),
        sans_serif_family="Source Sans 3",
    )
    return bytes(drawn)
