"""Figures about people that are not shown yet, and newer answers that wait, for who configures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.facts import Facts, Point
from wisweb_bms.engine.parts import Part
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.released import Released
from wisweb_bms.models import MeasurementPoint

from .due_releases import points_about_people, smallest
from .facts import Scope, without_figures
from .measured import Reach, read_reports
from .names import Names
from .releases import Kept, about_people, newest
from .view_models import UnitRef

YEARS_BACK = 2
"""Older points stand as they were released."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A unit whose newest figure is not shown."""

    unit: UnitRef
    measurement_id: int
    shown: bool  # an older figure of the unit is shown
    withdrawn: bool  # that one has been taken back


@dataclass(frozen=True, slots=True)
class PointOfPeople:
    """A point with figures about people that are not all shown."""

    point_id: int
    code: str
    name: str
    period: Period
    deadline: dt.date
    reported: int
    expected: int
    released: bool
    ready: bool  # every unit that has reported has as many respondents as are asked for
    waiting: tuple[Waiting, ...] = ()

    @property
    def shown_from(self) -> dt.date:
        """The day after the deadline."""
        return self.deadline + dt.timedelta(days=1)


def release_list(scope: Scope, names: Names) -> tuple[PointOfPeople, ...]:
    """Those that are not released yet by deadline, then those where something waits, newest first."""
    since = dt.date(scope.today.year - YEARS_BACK, 1, 1)
    ids = {id for group in points_about_people(scope) for id in group}
    asked = select(MeasurementPoint.indicator_id).where(
        MeasurementPoint.municipality_id == scope.municipality_id,
        MeasurementPoint.id.in_(ids),
        MeasurementPoint.last_day >= since,
    )
    facts = without_figures(scope, set(scope.session.scalars(asked)))
    points = about_people(
        (p for of in facts.points.values() for p in of if p.period.last >= since), facts.rules
    )
    rules_of = {id: facts.rules[point.version_id] for id, point in points.items()}
    mine = scope.municipality_id
    reports = read_reports(scope.session, mine, rules_of, Reach()) if points else {}
    kept = newest(scope.session, mine, list(points))
    found = [
        one
        for id, point in points.items()
        if (one := _of_point(facts, point, reports.get(id, {}), kept[id], names)) is not None
    ]
    early = sorted(
        (p for p in found if not p.released), key=lambda p: (p.deadline, in_order(p.code))
    )
    late = sorted((p for p in found if p.released), key=lambda p: (p.deadline, in_order(p.code)))
    return (*early, *reversed(late))


def _of_point(
    facts: Facts, point: Point, parts: Mapping[str, Part], kept: Kept, names: Names
) -> PointOfPeople | None:
    rules = facts.rules[point.version_id]
    expected = [part for part in parts.values() if part.expected]
    reported = [part for part in expected if part.reported]
    waiting = tuple(_waiting(kept.state, parts, names)) if kept.state else ()
    if not reported or (kept.state is not None and not waiting):
        return None
    people = [smallest(part) for part in reported]
    return PointOfPeople(
        point.id,
        rules.code,
        facts.names.get(point.indicator_id, rules.code),
        point.period,
        point.deadline,
        len(reported),
        len(expected),
        released=kept.state is not None,
        ready=all(n is not None and n >= (rules.privacy_k or 0) for n in people),
        waiting=waiting,
    )


def _waiting(state: Released, parts: Mapping[str, Part], names: Names) -> Iterator[Waiting]:
    for unit, part in sorted(parts.items()):
        answer = state.answers.get(unit)
        if part.reported and (answer is None or answer.which != part.sequence):
            yield Waiting(
                names.ref(unit), part.measurement_id, answer is not None, unit in state.withdrawn
            )
