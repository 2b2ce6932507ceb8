"""Codes for what a file names without one: those it has from before, else the next that nobody has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain, count
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any

from wisweb_bms.engine.characters import folded

from .setup_lines import Line
from .vocabulary import AREAS, CRITERIA, INDICATORS, TARGETS

if TYPE_CHECKING:
    from .setup_sheet import Maker

SHORT = 5
"""A name of so few letters is a code as it stands."""


def give(maker: Maker) -> None:
    """Every line that may have a code made up is given one; targets name their row's indicator by it."""
    desk = _Codes(maker)
    lines = maker.filled.lines
    for sheet, own in (
        (AREAS, desk.area),
        (CRITERIA, desk.criterion),
        (INDICATORS, desk.indicator),
    ):
        lines[sheet] = [own(line) if line.uncoded else line for line in lines.get(sheet, ())]
    coded = {(one.origin, one.number): one.get("code") for one in lines[INDICATORS]}
    lines[TARGETS] = [
        replace(one, cells={**one.cells, "indicator": coded[one.origin, one.follows]})
        if one.follows and (one.origin, one.follows) in coded
        else one
        for one in lines.get(TARGETS, ())
    ]


class _Codes:
    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.taken = {
            sheet: {*known, *(folded(one.get("code")) for one in maker.filled.of(sheet))}
            for sheet, known in (
                (AREAS, maker.areas),
                (CRITERIA, maker.criteria),
                (INDICATORS, maker.indicators),
            )
        }
        self.area_of: dict[str, str] = {
            folded(one.get("name")): one.get("code") for one in maker.filled.of(AREAS)
        }

    def area(self, line: Line) -> Line:
        name = line.get("name")
        own = [name] if len(name) <= SHORT and " " not in name else []
        free = chain(own, ascii_uppercase, (f"F{n}" for n in count(1)))
        found = self._coded(line, AREAS, self.maker.find_area(name), free)
        self.area_of[folded(name)] = found.get("code")
        return found

    def criterion(self, line: Line) -> Line:
        area = self.maker.find_area(line.get("area"))
        known = self.maker.find_criterion(line.get("text"), area) if area else None
        stem = self.area_of.get(folded(line.get("area"))) or (area.code if area else "S")
        return self._coded(line, CRITERIA, known, (f"{stem}{n}" for n in count(1)))

    def indicator(self, line: Line) -> Line:
        known = self.maker.find_indicator(line.get("name"))
        if known is not None and folded(known.code) == folded(line.get("name")):
            # A file that names its indicators by code alone has no other name for them.
            line = replace(line, cells={**line.cells, "name": known.name})
        return self._coded(line, INDICATORS, known, (f"I{n:02}" for n in count(1)))

    def _coded(self, line: Line, sheet: str, known: Any, free: Iterable[str]) -> Line:
        taken = self.taken[sheet]
        code = known.code if known else next(one for one in free if folded(one) not in taken)
        taken.add(folded(code))
        return replace(line, cells={**line.cells, "code": code})
