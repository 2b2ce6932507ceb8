"""Plans whole years: from frequency and calendar to points and planned measurements, shown before done."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.periods import Period, PeriodKind
from wisweb_bms.models import (
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
)
from wisweb_bms.models.local import EVERYBODYS, Local

from . import audit
from .actor import Actor
from .keeping import Refused
from .plan import FREQUENCIES, periods_of_year, plan_point

USUAL_DEADLINE: Mapping[str, int] = {PeriodKind.YEAR: 32, PeriodKind.DATE: 0}
"""Days after the period's last day, where the municipality has not set its own."""
OTHERS = 15


def deadline_of(period: Period, calendar: Mapping[str, int]) -> dt.date:
    """The municipality's reporting deadline for a period."""
    kind = period.kind.value
    days = calendar.get(kind, USUAL_DEADLINE.get(kind, OTHERS))
    return period.last + dt.timedelta(days=days)


@dataclass(frozen=True, slots=True)
class Step:
    """A point of one indicator: made or there already, the units that are new to it and how many are not."""

    indicator: Indicator
    version: IndicatorVersion
    period: Period
    measuring_date: dt.date
    deadline: dt.date
    is_new: bool
    unit_keys: tuple[str, ...]
    there: int


@dataclass(frozen=True, slots=True)
class Made:
    """What a plan made: ids of new points and of new measurements."""

    point_ids: tuple[int, ...]
    measurement_ids: tuple[int, ...]


class Planner:
    """Looks up once what is planned for some indicators, and says what is lacking.

    A local indicator is planned for its owner and the units below it alone.
    """

    def __init__(
        self,
        session: Session,
        municipality: MunicipalityRow,
        indicator_ids: Collection[int],
        local: Local = EVERYBODYS,
    ) -> None:
        self.session = session
        self.local = local
        self.municipality = municipality
        self._read_register(indicator_ids)
        self._read_points(indicator_ids)

    def _read_register(self, indicator_ids: Collection[int]) -> None:
        mine = self.municipality.id
        asked = select(Indicator).where(
            Indicator.municipality_id == mine,
            Indicator.id.in_(indicator_ids),
            Indicator.deleted_at.is_(None),
        )
        rows = sorted(self.session.scalars(asked), key=lambda i: (in_order(i.code), i.id))
        self.indicators = {i.id: i for i in rows}
        self.versions: dict[int, list[IndicatorVersion]] = defaultdict(list)
        found = select(IndicatorVersion).where(
            IndicatorVersion.municipality_id == mine,
            IndicatorVersion.indicator_id.in_(indicator_ids),
        )
        for version in self.session.scalars(found.order_by(IndicatorVersion.number)):
            self.versions[version.indicator_id].append(version)

    def _read_points(self, indicator_ids: Collection[int]) -> None:
        mine = self.municipality.id
        asked = select(MeasurementPoint).where(
            MeasurementPoint.municipality_id == mine,
            MeasurementPoint.indicator_id.in_(indicator_ids),
        )
        self.points: dict[tuple[int, str], MeasurementPoint] = {}
        self.points_of: dict[int, list[MeasurementPoint]] = defaultdict(list)
        for point in self.session.scalars(asked.order_by(MeasurementPoint.measuring_date)):
            self.points[(point.indicator_id, point.period_key)] = point
            self.points_of[point.indicator_id].append(point)
        self.units: dict[int, set[str]] = defaultdict(set)
        held = select(Measurement.point_id, Measurement.unit_key).where(
            Measurement.municipality_id == mine,
            Measurement.point_id.in_([p.id for p in self.points.values()]),
        )
        for point_id, unit_key in self.session.execute(held):
            self.units[point_id].add(unit_key)

    def units_of_year(self, indicator_id: int, year: int) -> set[str]:
        """The units that have a measurement of the indicator planned in the year."""
        points = [p for p in self.points_of[indicator_id] if p.last_day.year == year]
        return set().union(*(self.units[p.id] for p in points))

    def year_before(self, indicator_id: int, year: int) -> int | None:
        """The newest year before it in which somebody has a measurement of the indicator planned."""
        years = {p.last_day.year for p in self.points_of[indicator_id] if self.units[p.id]}
        return max((one for one in years if one < year), default=None)

    def lacking(
        self, indicator_id: int, years: Iterable[int], unit_keys: Sequence[str]
    ) -> tuple[Step, ...]:
        """The points and units of these years that are not planned yet."""
        every = self.due(indicator_id, years, unit_keys)
        return tuple(step for step in every if step.is_new or step.unit_keys)

    def due(
        self, indicator_id: int, years: Iterable[int], unit_keys: Sequence[str]
    ) -> tuple[Step, ...]:
        """Every point that the frequency gives these years, those too that lack nothing."""
        indicator = self.indicators[indicator_id]
        if indicator.life_cycle == "ended" or indicator.frequency not in FREQUENCIES:
            return ()
        steps: list[Step] = []
        owner = indicator.owner_unit_key
        inside = tuple(k for k in unit_keys if owner is None or self.local.is_seen_at(owner, k))
        for year in sorted(years):
            if indicator.frequency == "second_year" and self._measured(
                indicator_id, year - 1, steps
            ):
                continue
            newest = self.versions[indicator_id][-1]
            for period in periods_of_year(indicator.frequency, year, newest.year_to_date):
                step = self._step(indicator, period, inside)
                if step.is_new and not newest.year_to_date and self._measured_otherwise(step):
                    continue
                steps.append(step)
        return tuple(steps)

    def _measured_otherwise(self, step: Step) -> bool:
        """Whether days of the period are measured in another length already, as after a change of
        frequency: the two could never be added. A whole year may stand beside its parts."""
        whole = (PeriodKind.YEAR, PeriodKind.DATE)
        if step.period.kind in whole:
            return False
        return any(
            period.kind not in (*whole, step.period.kind) and period.overlaps(step.period)
            for point in self.points_of[step.indicator.id]
            if (period := Period.parse(point.period_key))
        )

    def _measured(self, indicator_id: int, year: int, steps: Sequence[Step]) -> bool:
        known = (indicator_id, str(year)) in self.points
        return known or any(s.period.key == str(year) for s in steps)

    def _step(self, indicator: Indicator, period: Period, inside: tuple[str, ...]) -> Step:
        version = self._version_of(indicator.id, period)
        point = self.points.get((indicator.id, period.key))
        wanted = () if version.entry_kind == "formula" else inside
        held = self.units[point.id] if point else set()
        lacking = tuple(k for k in wanted if k not in held) if held else wanted
        deadline = point.deadline if point else deadline_of(period, self.municipality.calendar)
        return Step(
            indicator,
            version,
            period,
            point.measuring_date if point else period.last,
            deadline,
            point is None,
            lacking,
            len(wanted) - len(lacking),
        )

    def _version_of(self, indicator_id: int, period: Period) -> IndicatorVersion:
        """The version in force on the period's last day; the first one also holds for earlier periods."""
        versions = self.versions[indicator_id]
        begun = [v for v in versions if v.valid_from <= period.last]
        return (begun or versions[:1])[-1]


def wanted(steps: Iterable[Step]) -> list[Step]:
    """Points that somebody measures, and those of formulas."""
    return [s for s in steps if s.unit_keys or (s.is_new and s.version.entry_kind == "formula")]


def check_units(unit_keys: Iterable[str], living: Collection[str]) -> None:
    """Refused where a unit is closed or unknown: new plans leave it out."""
    gone = [k for k in unit_keys if k not in living]
    if gone:
        raise Refused("unit_closed", units=", ".join(gone), keys=tuple(gone))


def carry_out(session: Session, steps: Iterable[Step], actor: Actor) -> Made:
    """Make the points and planned measurements; flushed, not committed. Repeating makes nothing."""
    points: list[int] = []
    measurements: list[int] = []
    for step in steps:
        point = plan_point(
            session,
            step.version,
            step.period,
            step.unit_keys,
            deadline=step.deadline,
            measuring_date=step.measuring_date,
        )
        if step.is_new:
            points.append(point.id)
            news = {"period": (None, step.period.key), "deadline": (None, step.deadline)}
            audit.record(session, actor, point.municipality_id, "measurement_point", point.id, news)
        asked = select(Measurement.id).where(
            Measurement.municipality_id == point.municipality_id,
            Measurement.point_id == point.id,
            Measurement.unit_key.in_(step.unit_keys),
        )
        measurements += session.scalars(asked).all() if step.unit_keys else []
    return Made(tuple(points), tuple(measurements))
