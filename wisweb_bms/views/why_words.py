"""What "why this number" says in a sentence: made from the figures alone, and nothing guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wisweb_bms.queries.view_models import (
    CellView,
    HistoryPage,
    IndicatorHead,
    LentView,
    TargetView,
)
from wisweb_bms.queries.why_views import PullRow, Pulls, WhyPage

from .chart_frame import Frame
from .drawing import Drawing, px
from .history_chart import history_chart

if TYPE_CHECKING:
    from .formats import Formats

SMALL = Frame(358, 190, 34, 350, 26, 150, narrow=True)
BAR = (200, 20)


def lead(page: WhyPage, formats: Formats) -> str:
    """The distance to the target, the change since the figure before, and who makes most of it."""
    if page.cell.value is None or page.cell.hidden:
        return ""
    return " ".join(
        [*_distance(page.cell, formats), *_change(page, formats), *_most(page, formats)]
    )


def _distance(cell: CellView, formats: Formats) -> Iterator[str]:
    limits = _green(cell.target)
    if cell.value is None or not limits:
        return
    low, high = min(limits), max(limits)
    inside = len(limits) > 1 and low <= cell.value <= high
    nearest = min(max(cell.value, low), high)
    if _is_at_a_strict_limit(cell):
        said = formats._("På grensen: målet er %(target)s.")
        yield said % {"target": formats.target(cell.target, cell.decimals)}
    elif inside:
        yield formats._("Innenfor målet.")
    elif cell.value == nearest:
        yield formats._("Likt med målet.")
    else:
        apart = formats.number(abs(cell.value - nearest), cell.decimals)
        over = formats._("%(apart)s over målet.")
        under = formats._("%(apart)s under målet.")
        yield (over if cell.value > nearest else under) % {"apart": apart}


def _is_at_a_strict_limit(cell: CellView) -> bool:
    """Whether the value is as good as the green limit where it must be better."""
    target = cell.target
    strict = [n for n in target.strict if n.startswith("green")] if target else []
    return any(getattr(target, name) == cell.value for name in strict)


def _green(target: TargetView | None) -> list[Decimal]:
    if target is None:
        return []
    found = (target.green, target.green_from, target.green_to)
    return [limit for limit in found if limit is not None]


def target_sentences(target: TargetView | None, decimals: int, formats: Formats) -> tuple[str, ...]:
    """What the limits are where they are no figures of their own, and why they judge nothing."""
    if target is None:
        return ()
    _, found = formats._, [_lent(one, target, decimals, formats) for one in target.lent]
    if target.follows:
        found.insert(0, _("Målet følger målet for %(indicator)s.") % {"indicator": target.follows})
    if any(one.value is None for one in target.lent):
        found.append(_("Derfor er det ingen farge."))
    return tuple(found)


def _lent(one: LentView, target: TargetView, decimals: int, formats: Formats) -> str:
    _ = formats._
    limit = {
        "green": _("Målet"),
        "yellow": _("Gul grense"),
        "green_from": _("Grønn fra"),
        "green_to": _("Grønn til"),
        "yellow_from": _("Gul fra"),
        "yellow_to": _("Gul til"),
    }[one.limit]
    if target.follows:
        limit = _("%(limit)s for %(indicator)s") % {"limit": limit, "indicator": target.follows}
    indicator = f"{one.code} {one.name}".strip()
    if one.value is not None and one.unit is not None:
        said = _("%(limit)s er verdien til %(indicator)s: %(value)s (fra %(unit)s).")
        value = formats.number(one.value, decimals)
        unit = one.unit.name
        return said % {"limit": limit, "indicator": indicator, "value": value, "unit": unit}
    said = _("%(limit)s er verdien til %(indicator)s, som ikke har noen verdi i perioden.")
    if one.hidden:
        said = _("%(limit)s er verdien til %(indicator)s, som er skjult her.")
    return said % {"limit": limit, "indicator": indicator}


def _change(page: WhyPage, formats: Formats) -> Iterator[str]:
    before, value = page.before, page.cell.value
    if before is None or before.value is None or value is None:
        return
    said = formats._("Uendret fra %(value)s i %(period)s.")
    if value > before.value:
        said = formats._("Opp fra %(value)s i %(period)s.")
    elif value < before.value:
        said = formats._("Ned fra %(value)s i %(period)s.")
    yield said % {
        "value": formats.number(before.value, page.cell.decimals),
        "period": formats.period_beside(before.period, page.period),
    }


def _most(page: WhyPage, formats: Formats) -> Iterator[str]:
    most, side = page.pulls.most, _side(page.pulls)
    pulling = sum(len(g.rows) for g in page.pulls.groups if g.side == side)
    if not most or pulling <= len(most):
        return
    up = formats.texts.ngettext(
        "%(num)d område står for det meste av det som trekker opp: %(names)s.",
        "%(num)d områder står for det meste av det som trekker opp: %(names)s.",
        len(most),
    )
    down = formats.texts.ngettext(
        "%(num)d område står for det meste av det som trekker ned: %(names)s.",
        "%(num)d områder står for det meste av det som trekker ned: %(names)s.",
        len(most),
    )
    told = up if side == "up" else down
    yield told % {"num": len(most), "names": formats.listed([unit.name for unit in most])}


def _side(pulls: Pulls) -> str:
    return pulls.worse or "up"


def pull_bar(row: PullRow, pulls: Pulls) -> Drawing | None:
    """How far a part moves the whole, from the middle; of a sum its share, from 0. 200 × 20."""
    length = row.value if pulls.bars == "sum" else row.moves
    if not pulls.bars or not pulls.largest or length is None:
        return None
    drawing = Drawing(*BAR)
    both = pulls.bars == "pull" or any((r.value or 0) < 0 for g in pulls.groups for r in g.rows)
    zero, room = (BAR[0] / 2, BAR[0] / 2 - 4) if both else (1, BAR[0] - 4)
    end = zero + room * float(length / pulls.largest)
    worse = pulls.bars == "sum" or (length > 0) == (_side(pulls) == "up")
    drawing.rect(min(zero, end), 4, abs(end - zero), 12, "p-worse" if worse else "p-better")
    drawing.path("p-zero", f"M{px(zero)} 0V{BAR[1]}")
    return drawing


def small_history(page: WhyPage, formats: Formats) -> Drawing | None:
    """The last figures with their targets; None where there are not two of them."""
    if sum(point.value is not None and not point.hidden for point in page.series) < 2:
        return None
    head = IndicatorHead(
        page.indicator_id,
        page.code,
        page.name,
        "",
        "",
        page.unit,
        page.cell,
        page.scorecard_id,
        None,
    )
    shown = HistoryPage(head, page.series, (), page.to_date)
    return history_chart(shown, formats, frame=SMALL)


def filters(formats: Formats) -> dict[str, Callable[..., Any]]:
    """As template filters, bound to a language."""
    return {
        "why_lead": lambda page: lead(page, formats),
        "pull_bar": pull_bar,
        "target_sentences": lambda target, decimals: target_sentences(target, decimals, formats),
        "small_history": lambda page: small_history(page, formats),
    }
