"""The sheet of targets: limits of a unit for a year, checked as they are typed; known ones are left alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import select

from wisweb_bms.engine.numbers import NumberRefused, parse_number, takes_percent
from wisweb_bms.engine.periods import Period, PeriodRefused, read_year
from wisweb_bms.forms.sentences import refusal
from wisweb_bms.models import Indicator, IndicatorVersion, Target
from wisweb_bms.services import indicators, keeping

from .reading import Line
from .vocabulary import TARGETS

if TYPE_CHECKING:
    from .setup_sheet import Maker

SIMPLE = ("green", "yellow")
INTERVAL = ("yellow_from", "green_from", "green_to", "yellow_to")
LIMITS = SIMPLE + INTERVAL


def make(maker: Maker) -> None:
    """Every target of the file; one that stands and says something else is a fault at its cell."""
    for line in maker.filled.of(TARGETS):
        _Target(maker, line).make()


class _Target:
    def __init__(self, maker: Maker, line: Line) -> None:
        self.maker = maker
        self.line = line
        self._ = maker._

    def make(self) -> None:
        if not self.maker.needs(self.line, "indicator", "year"):
            return None
        row = self.maker.find_indicator(self.line.get("indicator"))
        unit = self._unit()
        days = self._days()
        if row is None:
            said = self._("Indikatoren «{read}» finnes ikke, verken i filen eller fra før.")
            read = self.line.get("indicator")[:60]
            return self.maker.fault(self.line, "indicator", said.format(read=read))
        if unit is None or days is None:
            return None
        version = indicators.latest(self.maker.session, row)
        limits = self._limits(version)
        if limits is None or not self._ordered(version, limits):
            return None
        return self._keep(row, version, unit, days, limits)

    def _unit(self) -> str | None:
        text = self.line.get("unit")
        key = self.maker.find_unit(text) if text else self.maker.on.root_key
        if key is None:
            said = self._("Vi finner ikke én enhet med koden eller navnet «{read}».")
            self.maker.fault(self.line, "unit", said.format(read=text[:60]))
        return key

    def _days(self) -> tuple[dt.date, dt.date, str] | None:
        """First day, last day, and the part of the year that a milestone is for."""
        text, part = self.line.get("year"), self.line.get("part").upper()
        try:
            year = read_year(text)
        except ValueError:
            said = self._("«{read}» er ikke et år. Skriv for eksempel {year}.")
            self.maker.fault(
                self.line, "year", said.format(read=text[:20], year=self.maker.on.year)
            )
            return None
        try:
            known = Period.parse(f"{text}{part}").part if part else ""
        except PeriodRefused:
            said = self._("«{read}» er ikke en del av året. Skriv for eksempel T1, H1 eller Q3.")
            self.maker.fault(self.line, "part", said.format(read=part[:20]))
            return None
        return dt.date(year, 1, 1), dt.date(year, 12, 31), known

    def _limits(self, version: IndicatorVersion) -> dict[str, Decimal | None] | None:
        found: dict[str, Decimal | None] = dict.fromkeys(LIMITS)
        fitting = INTERVAL if version.direction == "interval" else SIMPLE
        if version.direction == "observation":
            fitting = ()
        for name in LIMITS:
            text = self.line.get(name)
            if not text:
                continue
            if name not in fitting:
                said = self._("Denne grensen passer ikke til indikatorens retning.")
                self.maker.fault(self.line, name, said)
                return None
            try:
                found[name] = parse_number(
                    text,
                    percent=takes_percent(version.unit_of_measure),
                    decimals=version.decimals,
                    lowest=version.lowest,
                    highest=version.highest,
                )
            except NumberRefused as fault:
                said = refusal(fault, self._, str, version.decimals)
                if fault.choices:
                    said = self._("{read} kan leses på to måter. Skriv det med komma.").format(
                        read=fault.read
                    )
                self.maker.fault(self.line, name, said)
                return None
        if all(value is None for value in found.values()):
            at = next((n for n in fitting if n in self.line.columns), "indicator")
            self.maker.fault(self.line, at, self._("Skriv minst én grense."))
            return None
        return found

    def _ordered(self, version: IndicatorVersion, limits: Mapping[str, Decimal | None]) -> bool:
        green, yellow = limits["green"], limits["yellow"]
        if green is not None and yellow is not None:
            wrong = green > yellow if version.direction == "lower" else green < yellow
            if wrong:
                said = self._("Gul grense ligger på feil side av grønn grense for retningen.")
                self.maker.fault(self.line, "yellow", said)
                return False
        steps = [(n, limits[n]) for n in INTERVAL if limits[n] is not None]
        for (_before, low), (name, high) in zip(steps, steps[1:], strict=False):
            if low is not None and high is not None and high < low:
                said = self._("Grensene må stå i stigende rekkefølge.")
                self.maker.fault(self.line, name, said)
                return False
        return True

    def _keep(
        self,
        row: Indicator,
        version: IndicatorVersion,
        unit: str,
        days: tuple[dt.date, dt.date, str],
        limits: dict[str, Decimal | None],
    ) -> None:
        first, last, part = days
        label = f"{row.name}, {self.line.get('year')}{part}"
        for known in self._known(version, unit, part):
            if known.valid_from > last or (known.valid_to and known.valid_to < first):
                continue
            if all(getattr(known, n) == v for n, v in limits.items()):
                return self.maker.note(self.line, label, "same")
            said = self._("Enheten har et annet mål i denne tiden. Endre det på siden for mål.")
            return self.maker.fault(self.line, "indicator", said)
        values = {
            "indicator_version_id": version.id,
            "unit_key": unit,
            "valid_from": first,
            "valid_to": last,
            "period_part": part,
            **limits,
            **self.maker.on.actor.columns(),
        }
        keeping.add(self.maker.session, Target, self.maker.mid, values, self.maker.on.actor)
        return self.maker.note(self.line, label, "made")

    def _known(self, version: IndicatorVersion, unit: str, part: str) -> list[Target]:
        asked = select(Target).where(
            Target.municipality_id == version.municipality_id,
            Target.indicator_version_id == version.id,
            Target.unit_key == unit,
            Target.period_part == part,
            Target.state == "adopted",
        )
        return list(self.maker.session.scalars(asked))
