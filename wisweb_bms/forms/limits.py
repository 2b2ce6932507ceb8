"""Limits as they are typed and told: ``8,0 / 9,0`` is green and yellow, ``> 45`` strict, ``[I12]`` another
indicator's value; an interval has four."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Final, NamedTuple

from wisweb_bms.engine.characters import folded
from wisweb_bms.engine.limits import LimitFault, goes_up, sign
from wisweb_bms.engine.numbers import NumberRefused, parse_number
from wisweb_bms.engine.status import ENDS, SIDED, AnyLimits, Direction, IntervalLimits, Limits, at

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
Codes = Mapping[str, str]
"""What an indicator may be called where it is typed, folded, and its code."""
Called = Mapping[str, str]
"""Code → the name of the indicator."""
NOBODY: Final[Mapping[str, str]] = {}
_END: Final = r"\d[\d \u00a0.,]*%?"
_SPAN: Final = re.compile("(" + _END + r")\s*(?:[-\u2013\u2014\u2212]|til|to)\s*(" + _END + ")")
_NAMED: Final = re.compile(r"\s*\[([^\[\]]*)\]\s*")
_BETWEEN: Final = re.compile(r"[/|](?![^\[]*\])")
"""What parts limits: not a stroke in the name of an indicator."""
_UP: Final = frozenset({">", "≥", ">=", "=>"})
_STRICT: Final = frozenset({">", "<"})


class LimitsRefused(ValueError):
    """The field can't be read; the sentence says what to do."""


class Typed(NamedTuple):
    """A limit as it was typed: the figure, or the code of the indicator whose value it is, and whether a
    value must be better than it."""

    figure: Decimal | None
    strict: bool = False
    code: str = ""


def codes_of(indicators: Iterable[tuple[str, str]]) -> Codes:
    """Code, name, or both together → code; a name that several have says none of them."""
    found: dict[str, str] = {}
    shared: set[str] = set()
    for code, name in indicators:
        shared |= {folded(name)} & found.keys()
        found[folded(name)] = found[folded(f"{code} {name}")] = code
    found = {text: code for text, code in found.items() if text not in shared}
    return {**found, **{folded(code): code for code in found.values()}}


def read_limits(
    text: str,
    direction: Direction,
    decimals: int,
    percent: bool,
    _: Translate,
    codes: Codes = NOBODY,
) -> AnyLimits | None:
    """The limits typed; None where the field is empty. LimitsRefused with a sentence."""
    if not text.strip():
        return None
    parts = [part.strip() for part in _BETWEEN.split(text)]
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
            found[name] = _read(part, name, direction, decimals, percent, _, codes)
    return limits_from(found, direction)


def limits_from(typed: dict[str, Typed], direction: Direction) -> AnyLimits:
    """Limits by name as the engine takes them."""
    kind = IntervalLimits if direction is Direction.INTERVAL else Limits
    return replace(
        kind(),
        **{name: limit.figure for name, limit in typed.items()},
        strict=tuple(name for name, limit in typed.items() if limit.strict),
        borrowed=tuple((name, limit.code) for name, limit in typed.items() if limit.code),
    )


def _read(
    text: str,
    name: str,
    direction: Direction,
    decimals: int,
    percent: bool,
    _: Translate,
    codes: Codes,
) -> Typed:
    try:
        return read_limit(text, name, direction, _, percent=percent, decimals=decimals, codes=codes)
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
    codes: Codes = NOBODY,
) -> Typed:
    """One limit: ``45``, ``≥ 45``, ``> 45 %``, or another indicator's value by its code or name: ``[I12]``.

    LimitsRefused where the sign points at the worse side or nobody has the name, NumberRefused where
    the rest is no figure.
    """
    typed, rest = _signed(text)
    if typed and (typed in _UP) != goes_up(name, direction):
        signs = [sign(name, direction, strict=strict) for strict in (True, False)]
        said = _("«{read}» peker på den dårligere siden. Skriv {strict} eller {inclusive} her.")
        raise LimitsRefused(said.format(read=text[:40], strict=signs[0], inclusive=signs[1]))
    code = _code(rest, codes, _)
    if code:
        return Typed(None, typed in _STRICT, code)
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


def _code(text: str, codes: Codes, _: Translate) -> str:
    """The code of the indicator that is named, in brackets or as it is; empty for a figure."""
    named = _NAMED.fullmatch(text)
    if named is None:
        return codes.get(folded(text), "") if any(map(str.isalpha, text)) else ""
    found = codes.get(folded(named[1]))
    if found is None:
        said = _("Vi finner ikke én indikator med koden eller navnet «{read}».")
        raise LimitsRefused(said.format(read=named[1][:60]))
    return found


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
    text, read, beside = sentences[fault.kind], fault.read, fault.beside
    if read is None or beside is None:
        return text.format(read="" if read is None else show(read), n=decimals)
    if fault.kind == "rising":
        text = _("Grensene må stå i stigende rekkefølge, men {read} står foran {beside}.")
    elif read > beside:
        text = _(
            "Gul grense må være lavere enn grønn, for høyt er bra her. "
            "Du skrev grønn {beside} og gul {read}."
        )
    else:
        text = _(
            "Gul grense må være høyere enn grønn, for lavt er bra her. "
            "Du skrev grønn {beside} og gul {read}."
        )
    return text.format(read=show(read), beside=show(beside))


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
    found = at(limits, name)
    if found is None:
        return ""
    text = f"[{found}]" if isinstance(found, str) else show(found)
    return f"{sign(name, direction, strict=True)} {text}" if name in limits.strict else text


def limits_in_words(
    limits: AnyLimits, direction: Direction, show: Show, _: Translate, called: Called = NOBODY
) -> str:
    """What is green and what is yellow, for a reader: ``grønn fra 0 til 1, gul fra −0,5 til 1,5``.

    One that is another indicator's value: ``grønn når minst samme som I12 Landssnitt``.
    """

    def told(name: str) -> str | None:
        """The figure of a limit, or the name of the indicator whose value it is."""
        found = at(limits, name)
        if isinstance(found, str):
            return f"{found} {called.get(found, '')}".strip()
        return None if found is None else show(found)

    found = []
    for colour, text in (("green", _("grønn {span}")), ("yellow", _("gul {span}"))):
        if isinstance(limits, IntervalLimits):
            span = _span(limits, colour, direction, told, _)
        else:
            span = _end(limits, colour, direction, told, _)
        found += [text.format(span=span)] if span else []
    return ", ".join(found)


Told = Callable[[str], str | None]


def _end(limits: AnyLimits, name: str, direction: Direction, told: Told, _: Translate) -> str:
    limit, strict = told(name), name in limits.strict
    if limit is None:
        return ""
    if isinstance(at(limits, name), str):
        if goes_up(name, direction):
            text = _("når høyere enn {limit}") if strict else _("når minst samme som {limit}")
        else:
            text = _("når lavere enn {limit}") if strict else _("når høyst samme som {limit}")
    elif goes_up(name, direction):
        text = _("over {limit}") if strict else _("fra {limit} og opp")
    else:
        text = _("under {limit}") if strict else _("til og med {limit}")
    return text.format(limit=limit)


def _span(
    limits: IntervalLimits, colour: str, direction: Direction, told: Told, _: Translate
) -> str:
    start, end = f"{colour}_from", f"{colour}_to"
    low, high = (_value(limits, name, told, _) for name in (start, end))
    if low is None or high is None:
        return _end(limits, end if low is None else start, direction, told, _)
    texts = {
        (False, False): _("fra {low} til {high}"),
        (True, False): _("over {low} til og med {high}"),
        (False, True): _("fra {low} til under {high}"),
        (True, True): _("over {low} og under {high}"),
    }
    text = texts[(start in limits.strict, end in limits.strict)]
    return text.format(low=low, high=high)


def _value(limits: AnyLimits, name: str, told: Told, _: Translate) -> str | None:
    limit = told(name)
    if limit is None or not isinstance(at(limits, name), str):
        return limit
    return _("verdien til {indicator}").format(indicator=limit)
