"""The sheet of targets: limits of a unit for a year, checked as they are typed; known ones are left alone."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from wisweb_bms.engine.limits import check_limits
from wisweb_bms.engine.numbers import NumberRefused, parse_number, takes_percent
from wisweb_bms.engine.periods import Period, PeriodRefused, read_year
from wisweb_bms.engine.status import ENDS, SIDED, AnyLimits, Direction, IntervalLimits, at
from wisweb_bms.forms.limits import (
    Called,
    Codes,
    LimitsRefused,
    Typed,
    codes_of,
    limit_fault,
    limits_from,
    limits_in_words,
    read_limit,
    spanned,
)
from wisweb_bms.forms.sentences import refusal
from wisweb_bms.models import Indicator, IndicatorVersion, Target
from wisweb_bms.services import indicators, keeping, targets

from .setup_lines import Line
from .tables import text_of
from .vocabulary import INDICATORS, TARGETS

if TYPE_CHECKING:
    from .setup_sheet import Maker

_MARK: Final = re.compile(r"\s*(?:\*+|(?<=\s)\d\)|[¹²³⁴⁵])\s*$")
"""What refers to a footnote."""


def make(maker: Maker) -> None:
    """Every target of the file; one that stands and says something else is a fault at its cell."""
    called = {row.code: row.name for row in maker.indicators.values()}
    codes = codes_of(called.items())
    for line in maker.filled.of(TARGETS):
        _Target(maker, line, codes, called).make()


class _Target:
    def __init__(self, maker: Maker, line: Line, codes: Codes, called: Called) -> None:
        self.maker = maker
        self.line = line
        self.codes, self.called = codes, called
        self._ = maker._

    def make(self) -> None:
        complete = self.maker.needs(self.line, "indicator", "year")
        row = self.maker.find_indicator(self.line.get("indicator"))
        unit = self._unit()
        days = self._days() if self.line.get("year") else None
        if row is None:
            if complete or self.line.get("indicator"):
                said = self._("Indikatoren «{read}» finnes ikke, verken i filen eller fra før.")
                self.maker.unknown(self.line, "indicator", INDICATORS, said)
            return None
        version = indicators.latest(self.maker.session, row)
        limits = self._limits(version)
        if limits is None or not self._stands(version, limits):
            return None
        if not complete or unit is None or days is None:
            return None
        if not self._may_judge(version, unit, days, limits):
            return None
        return self._keep(row, version, unit, days, limits)

    def _unit(self) -> str | None:
        text = self.line.get("unit")
        whole = not text or text.casefold() == self._("Hele kommunen").casefold()
        key = self.maker.on.root_key if whole else self.maker.find_unit(text)
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

    def _limits(self, version: IndicatorVersion) -> AnyLimits | None:
        """Those of the row; None where one is faulty or there is none."""
        direction = Direction(version.direction)
        fitting = ENDS if direction is Direction.INTERVAL else SIDED
        found: dict[str, Typed] = {}
        told = [name for name in SIDED + ENDS if self.line.get(name)]
        for name in told:
            text = _MARK.sub("", self.line.get(name))
            span = spanned(text)
            if direction is Direction.INTERVAL and name in SIDED and span:
                for end, part in zip((f"{name}_from", f"{name}_to"), span, strict=True):
                    self._put(found, version, direction, end, part, name)
            elif name not in fitting or direction is Direction.OBSERVATION:
                said = self._("Denne grensen passer ikke til indikatorens retning.")
                self.maker.fault(self.line, name, said)
            else:
                one = self._end(span, name, version, found) if span else text
                if one:
                    self._put(found, version, direction, name, one, name)
        if any(self.maker.is_faulty(self.line, name) for name in told):
            return None
        if not found:
            at = next((n for n in fitting if n in self.line.columns), "indicator")
            self.maker.fault(self.line, at, self._("Skriv minst én grense."))
            return None
        return limits_from(found, direction)

    def _end(
        self, span: tuple[str, str], name: str, version: IndicatorVersion, found: dict[str, Typed]
    ) -> str:
        """The end of a span that a value must reach, where the other one is as good as it gets.

        Empty, with a fault, where the other end says that a value can be too good.
        """
        lower = version.direction == Direction.LOWER
        kept, other = (span[1], span[0]) if lower else span
        green = found.get("green") if name == "yellow" else None
        if self._is_best(other, version, green):
            return kept
        side, sign = (self._("lavere"), "≤") if lower else (self._("høyere"), "≥")
        said = self._(
            "«{read}» sier at en verdi kan bli for god, men {side} er alltid bedre for indikatoren. "
            "Skriv {sign} {kept} for å la {other} være, eller velg «Best innenfor et område» som retning."
        )
        read = self.line.get(name)[:40]
        told = said.format(read=read, side=side, sign=sign, kept=kept.strip(), other=other.strip())
        self.maker.fault(self.line, name, told)
        return ""

    def _is_best(self, text: str, version: IndicatorVersion, green: Typed | None) -> bool:
        """Whether nothing is better than this end of a span, or the green limit goes on from it."""
        try:
            end = parse_number(text, percent=True)
        except NumberRefused:
            return False
        if green is not None and green.figure is not None:
            written = len(text.strip(" %").replace(",", ".").partition(".")[2])
            return abs(green.figure - end) <= Decimal(1).scaleb(-written)
        if version.direction == Direction.LOWER:
            return end == (version.lowest if version.lowest is not None else 0)
        most = version.highest
        if most is None and takes_percent(version.unit_of_measure):
            most = Decimal(100)
        return end == most

    def _put(
        self,
        found: dict[str, Typed],
        version: IndicatorVersion,
        direction: Direction,
        name: str,
        text: str,
        at: str,
    ) -> None:
        """The limit, else a fault at the cell."""
        try:
            found[name] = read_limit(
                text,
                name,
                direction,
                self._,
                percent=takes_percent(version.unit_of_measure),
                decimals=version.decimals,
                lowest=version.lowest,
                highest=version.highest,
                codes=self.codes,
            )
            return
        except LimitsRefused as fault:
            said = str(fault)
        except NumberRefused as fault:
            said = refusal(fault, self._, str, version.decimals)
            if fault.choices:
                said = self._("{read} kan leses på to måter. Skriv det med komma.").format(
                    read=fault.read
                )
        self.maker.fault(self.line, at, said)

    def _stands(self, version: IndicatorVersion, limits: AnyLimits) -> bool:
        """Whether the limits may judge; the first fault is told at its cell, or at the last limit."""
        direction = Direction(version.direction)
        faults = check_limits(limits, direction, version.decimals, version.lowest, version.highest)
        for fault in faults[:1]:
            said = limit_fault(fault, version.decimals, self._, str)
            self.maker.fault(self.line, fault.field or self._last(limits), said)
        return not faults

    def _last(self, limits: AnyLimits) -> str:
        names = ENDS if isinstance(limits, IntervalLimits) else SIDED
        return [name for name in names if at(limits, name) is not None][-1]

    def _may_judge(
        self,
        version: IndicatorVersion,
        unit: str,
        days: tuple[dt.date, dt.date, str],
        limits: AnyLimits,
    ) -> bool:
        """Whether the indicator has targets of its own, and what the limits borrow can judge it."""
        place = targets.Place(version, unit, days[0].year, days[2])
        try:
            targets.check(self.maker.session, place, limits, self.maker.on.local)
        except keeping.Refused as refused:
            self.maker.refused(self.line, refused, {"limits": self._last(limits)})
            return False
        return True

    def _keep(
        self,
        row: Indicator,
        version: IndicatorVersion,
        unit: str,
        days: tuple[dt.date, dt.date, str],
        limits: AnyLimits,
    ) -> None:
        first, last, part = days
        columns = targets.columns_of(limits)
        label = self._label(row, version, unit, part, limits)
        for known in self._known(version, unit, part):
            if known.valid_from > last or (known.valid_to and known.valid_to < first):
                continue
            if all(getattr(known, n) == v for n, v in columns.items()):
                return self.maker.note(self.line, label, "same")
            said = self._("Enheten har et annet mål i denne tiden. Endre det på siden for mål.")
            return self.maker.fault(self.line, "indicator", said)
        values = {
            "indicator_version_id": version.id,
            "unit_key": unit,
            "valid_from": first,
            "valid_to": last,
            "period_part": part,
            **columns,
            **self.maker.on.actor.columns(),
        }
        keeping.add(self.maker.session, Target, self.maker.mid, values, self.maker.on.actor)
        return self.maker.note(self.line, label, "made")

    def _label(
        self, row: Indicator, version: IndicatorVersion, unit: str, part: str, limits: AnyLimits
    ) -> str:
        """What is set for whom: the limits in words with their unit of measure."""
        names = dict(self.maker.on.units)
        where = names.get(unit, self._("Hele kommunen"))
        words = limits_in_words(limits, Direction(version.direction), text_of, self._, self.called)
        measure = f" ({version.unit_of_measure})" if version.unit_of_measure else ""
        return f"{row.name}, {where}, {self.line.get('year')}{part}: {words}{measure}"

    def _known(self, version: IndicatorVersion, unit: str, part: str) -> list[Target]:
        asked = select(Target).where(
            Target.municipality_id == version.municipality_id,
            Target.indicator_version_id == version.id,
            Target.unit_key == unit,
            Target.period_part == part,
            Target.state == "adopted",
        )
        return list(self.maker.session.scalars(asked))
