"""The small marks that stand in every row, made once and reused: a card has a thousand of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from wisweb_bms.engine.last_known import OLD
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import COLOURED, Status, Trend
from wisweb_bms.queries.view_models import CellView, CoverageView

from .drawing import Drawing

if TYPE_CHECKING:
    from decimal import Decimal

    from .formats import Formats, Judged

ICON = Markup(
    '<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><use href="#bms-{}"/></svg>'
)
TREND_CLASS = {Trend.BETTER: "better", Trend.WORSE: "worse", Trend.UNCHANGED: "same"}


@cache
def mark(symbol: str, word: str) -> Markup:
    """Symbol and word; the colour is in the symbol, red also in the word."""
    tone = {"green": "", "yellow": "", "red": " st--red"}.get(symbol, " st--none")
    icon = ICON.format(f"s-{symbol}")
    return Markup('<span class="st{}">{}<span>{}</span></span>').format(tone, icon, word)


@cache
def known_mark(symbol: str, word: str, period: str) -> Markup:
    """The last known status: an outline of the same symbol, the same word, and from when it is."""
    tone = {"o-green": "", "o-yellow": "", "o-red": " st--red"}.get(symbol, " st--none")
    when = Markup('<span class="kc-when">{}</span>').format(period)
    return Markup('<span class="st{}">{}<span>{} {}</span></span>').format(
        tone, ICON.format(symbol), word, when
    )


@cache
def outline(status: Status, word: str) -> Markup:
    """The status of what is not measured, a forecast: the same word, and a symbol that is not filled."""
    tone = {Status.GREEN: "", Status.YELLOW: "", Status.RED: " st--red"}.get(status, " st--none")
    symbol = f"{'o' if status in COLOURED else 's'}-{status.value}"
    return Markup('<span class="st{}">{}<span>{}</span></span>').format(
        tone, ICON.format(symbol), word
    )


@cache
def trend_mark(word: str, arrow: str, tone: str) -> Markup:
    """The arrow follows the number, the word judges; neither has a colour."""
    icon = ICON.format(f"t-{arrow}")
    return Markup('<span class="tr tr--{}">{}<span>{}</span></span>').format(tone, icon, word)


@cache
def nothing(reason: str) -> Markup:
    """A dash with its reason for those who listen."""
    return Markup('<span class="muted">–<span class="sr"> {}</span></span>').format(reason)


def remarkable(cell: CellView) -> bool:
    """Whether a cell has something to say that its columns can't."""
    return bool(
        cell.hidden
        or cell.coverage.missing
        or cell.coverage.respondents is not None
        or cell.unapproved
        or cell.waiting
        or cell.reason
        or cell.amount is not None
        or cell.forecast is not None
        or cell.assessed is not None
        or cell.assessment
        or cell.status is Status.INCOMPLETE
        or cell.derived_difference
        or cell.total_difference
    )


def svg(drawing: Drawing, key: str = "", css: str = "", stretch: bool = False) -> Markup:
    """The drawing as markup: shapes with classes; with a key also a title and a description.

    A drawing without a key is an ornament beside its own number and hidden from screen readers.
    """
    parts = [f'<svg class="{css}" viewBox="0 0 {drawing.width} {drawing.height}"']
    if stretch:
        parts.append(' preserveAspectRatio="none"')
    parts.append(_described(drawing, key) if key else ' aria-hidden="true" focusable="false">')
    parts += [
        f'<rect class="{r.css}" x="{r.x}" y="{r.y}" width="{r.width}" height="{r.height}"/>'
        for r in drawing.rects
    ]
    parts += [f'<path class="{line.css}" d="{line.d}"/>' for line in drawing.lines]
    parts += [f'<circle class="{d.css}" cx="{d.x}" cy="{d.y}" r="{d.r}"/>' for d in drawing.dots]
    parts += [
        f'<use href="#bms-s-{m.symbol}" x="{m.x}" y="{m.y}" width="{m.size}" height="{m.size}"/>'
        for m in drawing.marks
    ]
    parts += [
        f'<text class="{t.css}" x="{t.x}" y="{t.y}">{escape(t.text)}</text>' for t in drawing.labels
    ]
    parts.append("</svg>")
    return Markup("".join(parts))


def _described(drawing: Drawing, key: str) -> str:
    named = f"{key}-t {key}-d" if drawing.desc else f"{key}-t"
    text = (
        f' role="img" aria-labelledby="{named}"><title id="{key}-t">{escape(drawing.title)}</title>'
    )
    if drawing.desc:
        text += f'<desc id="{key}-d">{escape(drawing.desc)}</desc>'
    return text


def coverage_text(view: CoverageView, formats: Formats) -> str:
    """``18 av 18``, or the respondents with the share of those invited."""
    if view.respondents is not None:
        return formats.answered(view.respondents, view.invited)
    if not view.expected:
        return "–"
    counted = {"reported": view.reported, "expected": view.expected}
    return formats._("%(reported)s av %(expected)s") % counted


def forecast_text(cell: CellView, formats: Formats) -> str:
    """``7,3 %``, or ``7,3 %, fra 12 av 18`` where not all that are expected have given one."""
    shown = formats.with_unit(cell.forecast, cell.decimals, cell.unit_of_measure)
    return f"{shown}{forecast_coverage(cell.forecast_coverage, formats)}"


def forecast_coverage(view: CoverageView | None, formats: Formats) -> str:
    """``, fra 12 av 18``; empty where all have given one, and in documents older than coverage."""
    if view is None or view.complete:
        return ""
    counted = {"reported": view.reported, "expected": view.expected}
    return formats._(", fra %(reported)s av %(expected)s") % counted


def filters(formats: Formats) -> dict[str, Callable[..., Any]]:
    """The marks as template filters, bound to a language."""
    none_before = nothing(formats._("ingen tidligere verdi å sammenligne med"))
    of = formats._("%(reported)s av %(expected)s")

    def status_mark(cell: Judged) -> Markup:
        return mark(formats.symbol(cell), formats.word(cell))

    def standing_mark(cell: CellView, page: Period) -> Markup:
        """The status of a card's row, last known or of the page's own period."""
        if not cell.known:
            return status_mark(cell)
        period = formats.period_beside(cell.period, page)
        if cell.known == OLD:
            return known_mark("s-no_value", formats._("Utdatert"), period)
        coloured = cell.status in COLOURED and not cell.hidden
        symbol = f"{'o' if coloured else 's'}-{formats.symbol(cell)}"
        return known_mark(symbol, formats.word(cell), period)

    def trend(trend: Trend | None, new: Decimal | None, old: Decimal | None) -> Markup:
        if trend is None:
            return none_before
        word, arrow = formats.trend_word(trend), formats.arrow(new, old)
        return trend_mark(word, arrow, TREND_CLASS[trend])

    def weight_share(view: CoverageView) -> str:
        reported = formats.number(view.weight_reported, 1)
        if view.weight_expected in (None, view.weight_reported):
            return reported
        return of % {"reported": reported, "expected": formats.number(view.weight_expected, 1)}

    def answered(view: CoverageView) -> str:
        return formats.answered(view.respondents, view.invited)

    return {
        "mark": mark,
        "status_mark": status_mark,
        "standing_mark": standing_mark,
        "trend_mark": trend,
        "answered": answered,
        "coverage": lambda view: coverage_text(view, formats),
        "weight_share": weight_share,
        "remarkable": remarkable,
        "outline": lambda status: outline(status, formats.status_word(status)),
        "forecast_text": lambda cell: forecast_text(cell, formats),
        "svg": svg,
    }
