"""Charts as pictures of points, for formats that take no drawing."""

from __future__ import annotations

from typing import Final

from wisweb_bms.reports import fonts
from wisweb_bms.reports.document import ChartBlock
from wisweb_bms.reports.extras import need

SHARPNESS: Final = 1.5
"""Points of a picture for each CSS pixel: 144 to the inch."""


def png(chart: ChartBlock) -> bytes:
    """The chart on white. ExtraMissing where resvg is not installed.

    The drawing holds the interpreter, some hundredths of a second a chart: one at a time, so that
    others get their turn between two.
    """
    made = need("resvg_py", "office").svg_to_bytes(
        svg_string=chart.svg,
        zoom=SHARPNESS,
        background="#ffffff",
        font_files=fonts.files(),
        sans_serif_family="Source Sans 3",
    )
    return bytes(made)
