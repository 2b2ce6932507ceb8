"""Limits as they are typed and told: ``8,0 / 9,0`` is green and yellow, ``> 45`` strict; an interval has four."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final, NamedTuple

from wisweb_bms.engine.limits import LimitFault, goes_up, sign
from wisweb_bms.engine.numbers import NumberRefused, parse_number
from wisweb_bms.engine.status import ENDS, SIDED, AnyLimits, Direction, IntervalLimits, Limits

from .sentences import refusal

Translate = Callable[[str], str]
Show = Callable[[Decimal], str]
_WORDS: Final = {
    **dict.fromkeys(("minst", "minimum", "min.", "fra og med", "at least"), "≥"),
    **dict.fromkeys(("over", "mer enn", "meir enn", "høyere enn", "høgare enn", "above"), ">"),
    **dict.fromkeys(("høyst", "høgst", "maks", "maks.", "maksimum", "inntil", "at most"), "≤"),
    **dict.fromkeys(("under", "mindre enn", "lavere enn", "lågare enn", "below"), "<"),
}
"""Signs as plans write them in words."""
_SIGN: Final = re.compile(
    rf"\s*(>=|=>|<=|=<|[><≥≤]|(?:{'|'.join(sorted(map(re.escape, _WORDS), reverse=True))})(?=\s))\s*",
    re.IGNORECASE,
)
_END: Final = r"\d[\d \u00a0.,]*%?"
_SPAN: Final = re.compile("(" + _END + r")\s*(?:[-\u2013\u2014\u2212]|til|to)\s*(" + _END + ")")
_UP: Final = frozenset({">", "≥", ">=", "=>"})
_STRICT: Final = frozenset({">", "<"})


class LimitsRefused(ValueError):
    """The field can't be read; the sentence says what to do."""


class Typed(NamedTuple):
    """A limit as it was typed: the figure, and whether a value must be better than it."""

    figure: Decimal
    strict: bool = False


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
    found: dict[str, Typed] = {}
    for name, part in zip(ENDS if interval else SIDED, parts, strict=False):
        if part not in ("", "-", "–"):
            found[name] = _read(part, name, direction, decimals, percent, _)
    return limits_from(found, direction)


def limits_from(typed: dict[str, Typed], direction: Direction) -> AnyLimits:
    """Limits by name as the engine takes them."""
    kind = IntervalLimits if direction is Direction.INTERVAL else Limits
    strict = tuple(name for name, limit in typed.items() if limit.strict)
    return kind(**{name: limit.figure for name, limit in typed.items()}, strict=strict)


def _read(
    text: str, name: str, direction: Direction, decimals: int, percent: bool, _: Translate
) -> Typed:
    try:
        return read_limit(text, name, direction, _, percent=percent, decimals=decimals)
    except NumberRefused as fault:
        raise LimitsRefused(refusal(fault, _, lambda v: str(v), decimals)) from fault


def read_limit(
    text: str,
    name: str,
    direction: Direction,
    _: Translate,
    *,
    percent: bool,
    decimals: int,
    lowest: Decimal | None = None,
    highest: Decimal | None = None,
) -> Typed:
    """One limit: ``45``, ``≥ 45`` or ``> 45 %``. LimitsRefused where the sign points at the worse side,
    NumberRefused where the rest is no figure."""
    typed, rest = _signed(text)
    if typed and (typed in _UP) != goes_up(name, direction):
        signs = [sign(name, direction, strict=strict) for strict in (True, False)]
        said = _("«{read}» peker på den dårligere siden. Skriv {strict} eller {inclusive} her.")
        raise LimitsRefused(said.format(read=text[:40], strict=signs[0], inclusive=signs[1]))
    figure = parse_number(rest, percent=percent, decimals=decimals, lowest=lowest, highest=highest)
    return Typed(figure, typed in _STRICT)


def _signed(text: str) -> tuple[str, str]:
    """The sign before a limit, empty where there is none, and the rest."""
    found = _SIGN.match(text)
    if found is None:
        return "", text
    return _WORDS.get(found[1].casefold(), found[1]), text[found.end() :]


def looks_up(text: str) -> bool | None:
    """Whether the sign before a limit says that more is better; None where there is no sign."""
    typed, _rest = _signed(text)
    return typed in _UP if typed else None


def spanned(text: str) -> tuple[str, str] | None:
    """The two ends where plans write a span in one cell: ``95 - 100 %``, ``95 % til 100 %``; else None."""
    found = _SPAN.fullmatch(text.strip())
    return (found[1], found[2]) if found else None


def limit_fault(fault: LimitFault, decimals: int, _: Translate, show: Show) -> str:
    """Why limits can't be meant, and what to write instead."""
    sentences = {
        "none": _("Skriv grønn / gul grense, for eksempel 8,0 / 9,0."),
        "observation": _("Indikatoren følges uten mål og farge."),
        "order": _("Gul grense må ligge på den dårligere siden av den grønne."),
        "rising": _("Grensene må stå i stigende rekkefølge."),
        "decimals": _("{read} har flere desimaler enn indikatoren, som vises med {n}."),
        "below_lowest": _("{read} er lavere enn det indikatoren kan bli."),
        "above_highest": _("{read} er høyere enn det indikatoren kan bli."),
        "past_lowest": _("Ingen verdi kan bli lavere enn {read}. Skriv ≤ {read}."),
        "past_highest": _("Ingen verdi kan bli høyere enn {read}. Skriv ≥ {read}."),
        "no_room": _("Ingen verdi kan ligge mellom to strenge grenser som er så nær hverandre."),
    }
    read = "" if fault.read is None else show(fault.read)
    return sentences[fault.kind].format(read=read, n=decimals)


def typed_limits(limits: AnyLimits | None, direction: Direction, show: Show) -> str:
    """Limits as they stand in a field: the sign stands only where a limit is strict."""
    if limits is None:
        return ""
    names = ENDS if isinstance(limits, IntervalLimits) else SIDED
    figures = [typed_limit(limits, name, direction, show) for name in names]
    if not isinstance(limits, IntervalLimits) and not figures[1]:
        return figures[0]
    return " / ".join(figures).strip()


def typed_limit(limits: AnyLimits, name: str, direction: Direction, show: Show) -> str:
    """One limit as it stands in a field; empty where there is none."""
    figure: Decimal | None = getattr(limits, name)
    if figure is None:
        return ""
    strict = name in limits.strict
    return f"{sign(name, direction, strict=True)} {show(figure)}" if strict else show(figure)


def limits_in_words(limits: AnyLimits, direction: Direction, show: Show, _: Translate) -> str:
    """What is green and what is yellow, for a reader: ``grønn fra 0 til 1, gul fra −0,5 til 1,5``."""
    told = []
    for colour, text in (("green", _("grønn {span}")), ("yellow", _("gul {span}"))):
        if isinstance(limits, IntervalLimits):
            span = _span(limits, colour, direction, show, _)
        else:
            span = _end(limits, colour, direction, show, _)
        told += [text.format(span=span)] if span else []
    return ", ".join(told)


def _end(limits: AnyLimits, name: str, direction: Direction, show: Show, _: Translate) -> str:
    figure: Decimal | None = getattr(limits, name)
    if figure is None:
        return ""
    if goes_up(name, direction):
        text = _("over {limit}") if name in limits.strict else _("fra {limit} og opp")
    else:
        text = _("under {limit}") if name in limits.strict else _("til og med {limit}")
    return text.format(limit=show(figure))


def _span(
    limits: IntervalLimits, colour: str, direction: Direction, show: Show, _: Translate
) -> str:
    start, end = f"{colour}_from", f"{colour}_to"
    low, high = getattr(limits, start), getattr(limits, end)
    if low is None or high is None:
        return _end(limits, end if low is None else start, direction, show, _)
    texts = {
        (False, False): _("fra {low} til {high}"),
        (True, False): _("over {low} til og med {high}"),
        (False, True): _("fra {low} til under {high}"),
        (True, True): _("over {low} og under {high}"),
    }
    text = texts[(start in limits.strict, end in limits.strict)]
    return text.format(low=show(low), high=show(high))
