"""Suggestions for a year of a grid of targets, copied from another with a change in per cent or in figures."""

from __future__ import annotations

from collections.abc import Mapping

from wisweb_bms.engine.limits import change_limits
from wisweb_bms.engine.numbers import NumberRefused, parse_number
from wisweb_bms.engine.periods import read_year
from wisweb_bms.engine.status import AnyLimits
from wisweb_bms.forms.sentences import refusal
from wisweb_bms.queries.targets import TargetCell, TargetGrid
from wisweb_bms.views.messages import say
from wisweb_bms.views.texts import Texts


def copied(
    grid: TargetGrid, asked: Mapping[str, str], ours: Texts
) -> dict[tuple[str, int], tuple[TargetCell, AnyLimits]]:
    """Line and year → the cell and what may be suggested there; says why where that is nothing."""
    source, to = (_year(asked.get(name, "")) for name in ("kopier", "til"))
    if source not in grid.years or to not in grid.years or source == to:
        return {}
    try:
        change = parse_number(asked.get("endring") or "0", percent=True)
    except NumberRefused as fault:
        say("error", refusal(fault, ours.gettext, str, None))
        return {}
    found: dict[tuple[str, int], tuple[TargetCell, AnyLimits]] = {}
    for key, _title, cells in grid.lines:
        by_year = {c.year: c for c in cells}
        before, after = by_year[source], by_year[to]
        if before.own is not None and after.row is None:
            per_cent, decimals = asked.get("som") == "prosent", before.version.decimals
            found[key, to] = before, change_limits(before.own, change, per_cent, decimals)
    if not found:
        said = ours.gettext("Ingenting å kopiere: {to} har mål fra før, eller {source} har ingen.")
        say("warning", said.format(to=f"{to}{grid.part}", source=f"{source}{grid.part}"))
    return found


def _year(text: str) -> int | None:
    try:
        return read_year(text)
    except ValueError:
        return None
