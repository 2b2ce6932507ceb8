"""Many measurements typed at once: each cell is read on its own, and keeps what was typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from werkzeug.datastructures import MultiDict

from wisweb_bms.models import IndicatorVersion, Measurement

from .figures import FieldView, FigureForm
from .kinds import fault_across, figures, forecast_spec, specs

IN_GRID = frozenset({"number", "ratio", "yes_no", "mean", "deviation"})
"""Kinds of entry that fit in a cell; a survey has a form of its own."""

Translate = Callable[[str], str]
Show = Callable[[Decimal], str]


@dataclass(frozen=True, slots=True)
class Typed:
    """What became of a cell: untouched, or its parts, or the sentences that refuse it."""

    touched: bool
    fields: tuple[FieldView, ...]
    yes: str
    parts: dict[str, Any] | None = None
    fault: str = ""
    forecast: FieldView | None = None

    @property
    def refused(self) -> bool:
        return self.touched and self.parts is None


def known_fields(
    measurement: Measurement, version: IndicatorVersion, weight: Decimal | None, show: Show
) -> dict[str, str]:
    """What stands in the fields before anything is typed: what is reported, and a weight to start from."""
    names = ("value", "numerator", "denominator", "budget", "actual", "weight", "forecast")
    known: dict[str, Any] = {n: getattr(measurement, n) for n in names}
    known |= {n: getattr(measurement, n) for n in ("respondents", "invited")}
    if measurement.entry_id is None:
        known["weight"] = weight
    return {n: show(Decimal(v)) for n, v in known.items() if v is not None}


def known_yes(measurement: Measurement) -> str:
    """The answer to a question of yes or no, as it is reported."""
    return "" if measurement.numerator is None else ("ja" if measurement.numerator else "nei")


def fingerprint(typed: list[str], yes: str) -> str:
    """What stood in a cell when the page was made, so that only cells typed in are saved."""
    return "|".join([*(t.strip() for t in typed), yes])


class GridForm:
    """Reads the cells of a sent grid; names are ``m<measurement id>_<field>``."""

    def __init__(self, translate: Translate, show: Show, sent: Any | None) -> None:
        self._ = translate
        self._show = show
        self._sent = sent

    def cell(
        self,
        measurement: Measurement,
        version: IndicatorVersion,
        known: Mapping[str, str],
        *,
        with_forecast: bool = False,
        sent_before: bool = False,
    ) -> Typed:
        """The cell as it was sent, else as it is known; ``with_forecast`` asks for one beside it.

        ``sent_before`` says that the same form has saved a figure here, so that what stood in the cell
        when the page was made is typed in its place.
        """
        extra = (forecast_spec(version, self._),) if with_forecast else ()
        form = FigureForm((*specs(version, self._), *extra), self._, self._show)

        def typed(touched: bool, yes: str, parts: Any = None, fault: str = "") -> Typed:
            views = form.views(known)
            shown, last = (views[:-1], views[-1]) if with_forecast else (views, None)
            return Typed(touched, shown, yes, parts, fault, last)

        prefix = f"m{measurement.id}_"
        if self._sent is None or f"{prefix}o" not in self._sent:
            return typed(False, known_yes(measurement))
        own = self._own(prefix)
        yes = own.get("ja", "")
        readable = form.read(own)
        as_made = fingerprint([own.get(s.name, "") for s in form.specs], yes) == own["o"]
        if as_made and not sent_before:
            return typed(False, yes)
        if version.entry_kind == "yes_no" and yes not in ("ja", "nei"):
            return typed(True, yes, fault=self._("Velg ja eller nei."))
        if not readable:
            before = self._("Tallet du sendte tidligere, er lagret og står til det rettes.")
            return typed(True, yes, fault=before if as_made else "")
        parts = figures(version, form.figures(), yes)
        fault = fault_across(version, parts, self._)
        return typed(True, yes, None if fault else parts, fault)

    @cached_property
    def _by_cell(self) -> Mapping[str, MultiDict[str, str]]:
        """What was sent, sorted by cell: the names are gone through once, not once a cell."""
        sent = self._sent or MultiDict[str, str]()
        found: dict[str, MultiDict[str, str]] = defaultdict(MultiDict[str, str])
        for name in sent:
            cell, mark, part = name.partition("_")
            found[cell + mark][part] = sent[name]
        for name in ("velg", "confirmed"):
            for answer in sent.getlist(name):
                cell, mark, part = answer.partition("_")
                found[cell + mark].add(name, part)
        return found

    def _own(self, prefix: str) -> MultiDict[str, str]:
        """The cell's own part of what was sent, with its answers to our questions."""
        return self._by_cell.get(prefix, MultiDict())
