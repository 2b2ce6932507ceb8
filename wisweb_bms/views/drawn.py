"""Charts for files: the drawings of our pages as pictures that carry their own colours."""

from __future__ import annotations

from markupsafe import escape

from wisweb_bms.reports.document import ChartBlock
from wisweb_bms.reports.paint import FONTS, attributes, symbols
from wisweb_bms.views.drawing import Drawing


def chart_block(drawing: Drawing, title: str = "") -> ChartBlock:
    """The drawing as a block; its text alternative is the one that the page has."""
    described = drawing.desc or (drawing.title if title else "")
    return ChartBlock(
        standing_svg(drawing),
        title or drawing.title,
        described,
        round(drawing.width),
        round(drawing.height),
    )


def standing_svg(drawing: Drawing) -> str:
    """The drawing as SVG that needs no style sheet and no sprite."""
    width, height = drawing.width, drawing.height
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" font-family="{FONTS}">'
    ]
    parts += [
        f'<rect {attributes(r.css)} x="{r.x}" y="{r.y}" width="{r.width}" height="{r.height}"/>'
        for r in drawing.rects
    ]
    parts += [f'<path {attributes(line.css)} d="{line.d}"/>' for line in drawing.lines]
    parts += [
        f'<circle {attributes(d.css)} cx="{d.x}" cy="{d.y}" r="{d.r}"/>' for d in drawing.dots
    ]
    # A picture within the picture: a transform would be undone by the style sheet of our pages.
    parts += [
        f'<svg x="{m.x}" y="{m.y}" width="{m.size}" height="{m.size}" viewBox="0 0 16 16">'
        f"{symbols()[m.symbol]}</svg>"
        for m in drawing.marks
    ]
    parts += [
        f'<text {attributes(t.css)} x="{t.x}" y="{t.y}">{escape(t.text)}</text>'
        for t in drawing.labels
    ]
    parts.append("</svg>")
    return "".join(parts)
