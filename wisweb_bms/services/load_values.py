"""What the words and figures of a file in the demo's format become in our tables."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import ENDS, SIDED, AnyLimits, Direction, IntervalLimits, Limits

MONTHS: Final = (
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
)

LIMITS: Final = {
    "groent": "green",
    "gult": "yellow",
    "gult_fra": "yellow_from",
    "groent_fra": "green_from",
    "groent_til": "green_to",
    "gult_til": "yellow_to",
}
"""The words for limits, and the columns of a target."""
_SIGNED: Final = re.compile(r"\s*([<>≤≥])\s*(.*)", re.DOTALL)
_LENT: Final = re.compile(r"\s*\[([^\[\]]+)\]\s*")


def reported_at(deadline: dt.date) -> dt.datetime:
    """Noon three days before the deadline: a file says when a figure was due, not when it came."""
    day = deadline - dt.timedelta(days=3)
    return dt.datetime.combine(day, dt.time(12), tzinfo=dt.UTC)


def period_of(point_id: str) -> Period:
    """A point's id, ``2025-T1`` or ``2025-ÅR``, as a period."""
    year, part = point_id.split("-")
    return Period.parse(year if part == "ÅR" else year + part)


def day_of(value: Any) -> dt.date:
    """A date as 2026-01-31, in quotes or not (YAML reads the bare one as a date)."""
    return dt.date.fromisoformat(str(value))


def months_of(text: str) -> tuple[int, int]:
    """A month, or the first and the last of some: ``mai``, ``september-oktober``."""
    first, _dash, last = text.lower().partition("-")
    return MONTHS.index(first.strip()) + 1, MONTHS.index((last or first).strip()) + 1


def exact(value: Any) -> Decimal | None:
    """A figure as it is kept; None stays None."""
    return None if value is None else Decimal(str(value))


def limit(value: Any) -> tuple[str, Any]:
    """The sign before a limit, empty where there is none, and its figure: ``"> 45"``, ``45``."""
    found = _SIGNED.fullmatch(value) if isinstance(value, str) else None
    return (found[1], found[2]) if found else ("", value)


def lent(figure: Any) -> str:
    """The code of the indicator whose value a limit is, ``"[I12]"``; empty for a figure."""
    found = _LENT.fullmatch(figure) if isinstance(figure, str) else None
    return found[1] if found else ""


def limits_of(item: Mapping[str, Any], direction: Direction) -> AnyLimits:
    """The limits as the engine takes them; those with ``>`` or ``<`` are strict."""
    kind, names = (IntervalLimits, ENDS) if direction is Direction.INTERVAL else (Limits, SIDED)
    read = {name: limit(item.get(word)) for word, name in LIMITS.items() if name in names}
    return replace(
        kind(),
        **{name: None if lent(figure) else exact(figure) for name, (_, figure) in read.items()},
        strict=tuple(name for name, (sign, _figure) in read.items() if sign in ("<", ">")),
        borrowed=tuple((name, code) for name, (_, one) in read.items() if (code := lent(one))),
    )


def possible(item: Mapping[str, Any], kind: str) -> tuple[Decimal | None, Decimal | None]:
    """The lowest and the highest value that can be."""
    if kind in ("survey", "mean"):
        named = re.fullmatch(r"\D*(\d+)-(\d+)", item["enhet"])
        low, high = item.get("skala") or (named.groups() if named else (None, None))
        return exact(low), exact(high)
    if item["enhet"] == "%" and (kind in ("ratio", "yes_no") or "årsverk" in item["aggregering"]):
        return Decimal(0), Decimal(100)
    if item["enhet"] in ("antall", "dager", "kWh/m²", "poeng", "skalapoeng"):
        return Decimal(0), None
    return None, None


def figures_of(item: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """The parts of a reported value, by kind of entry."""
    if kind == "yes_no":
        return {"numerator": Decimal(int(item["ja"])), "denominator": Decimal(1)}
    if kind == "ratio":
        return {"numerator": exact(item["teller"]), "denominator": exact(item["nevner"])}
    if kind == "deviation":
        return {"actual": exact(item["regnskap"]), "budget": exact(item["budsjett"])}
    if kind == "survey":
        return {
            "answers": {"0": {str(step): count for step, count in item["svar"].items()}},
            "respondents": sum(item["svar"].values()),
            "invited": item.get("inviterte"),
        }
    if kind == "mean":
        return {
            "value": exact(item["verdi"]),
            "respondents": item["vekt"],
            "invited": item.get("inviterte"),
        }
    return {"value": exact(item["verdi"]), "weight": exact(item.get("vekt"))}
