"""Limits typed in one field: ``8,0 / 9,0`` is green and yellow, an interval has four."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from wisweb_bms.engine.limits import ORDERED
from wisweb_bms.engine.numbers import NumberRefused, parse_number
from wisweb_bms.engine.status import AnyLimits, Direction, IntervalLimits, Limits

from .sentences import refusal

Translate = Callable[[str], str]


class LimitsRefused(ValueError):
    """The field can't be read; the sentence says what to do."""


def read_limits(
    text: str, direction: Direction, decimals: int, percent: bool, _: Translate
) -> AnyLimits | None:
    """The limits typed; None where the field is empty. LimitsRefused with a sentence."""
    if not text.strip():
        return None
    parts = [part.strip() for part in text.replace("|", "/").split("/")]
    interval = direction is Direction.INTERVAL
    if interval and len(parts) != 4:
        raise LimitsRefused(
            _("Skriv fire tall med skråstrek: gul fra / grønn fra / grønn til / gul til.")
        )
    if not interval and len(parts) > 2:
        raise LimitsRefused(_("Skriv grønn / gul grense, for eksempel 8,0 / 9,0."))
    figures = [_figure(part, decimals, percent, _) for part in parts]
    if interval:
        return IntervalLimits(**dict(zip(ORDERED, figures, strict=True)))
    return Limits(*figures)


def _figure(text: str, decimals: int, percent: bool, _: Translate) -> Decimal | None:
    if text in ("", "-", "–"):
        return None
    try:
        return parse_number(text, percent=percent, decimals=decimals)
    except NumberRefused as fault:
        raise LimitsRefused(refusal(fault, _, lambda v: str(v), decimals)) from fault


def typed_limits(limits: AnyLimits | None, show: Callable[[Decimal], str]) -> str:
    """Limits as they stand in a field."""
    if limits is None:
        return ""
    names = ORDERED if isinstance(limits, IntervalLimits) else ("green", "yellow")
    figures = [getattr(limits, name) for name in names]
    if not isinstance(limits, IntervalLimits) and figures[1] is None:
        return show(figures[0]) if figures[0] is not None else ""
    return " / ".join("" if f is None else show(f) for f in figures).strip()


def limits_in_words(
    limits: AnyLimits, direction: Direction, show: Callable[[Decimal], str], _: Translate
) -> str:
    """What is green and what is yellow, for a reader: ``grønn fra 0 til 1, gul fra −0,5 til 1,5``."""
    if isinstance(limits, IntervalLimits):
        green = _span(limits.green_from, limits.green_to, show, _)
        yellow = _span(limits.yellow_from, limits.yellow_to, show, _)
    else:
        end = _("til og med {limit}") if direction is Direction.LOWER else _("fra {limit} og opp")
        green, yellow = (
            "" if figure is None else end.format(limit=show(figure))
            for figure in (limits.green, limits.yellow)
        )
    told = ((_("grønn {span}"), green), (_("gul {span}"), yellow))
    return ", ".join(text.format(span=span) for text, span in told if span)


def _span(
    low: Decimal | None, high: Decimal | None, show: Callable[[Decimal], str], _: Translate
) -> str:
    if low is None or high is None:
        end, text = (
            (high, _("til og med {limit}")) if low is None else (low, _("fra {limit} og opp"))
        )
        return "" if end is None else text.format(limit=show(end))
    return _("fra {low} til {high}").format(low=show(low), high=show(high))
