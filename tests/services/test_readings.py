"""All readings of figures about people together tell of no few: random towns, read in every way, solved exactly."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction

import pytest
from sqlalchemy import select

from tests.amounts import amount
from tests.engine.test_released import Attacker, K, sums_of
from tests.reports.adopting import adopt, content_of
from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Point
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.privacy import Hidden
from wisweb_bms.engine.released import Released
from wisweb_bms.engine.tree import Node
from wisweb_bms.models import (
    Entry,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Release,
)
from wisweb_bms.queries.facts import load_facts
from wisweb_bms.queries.releases import every
from wisweb_bms.releasing import in_short_transaction
from wisweb_bms.services import plan, tree_watch
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report import report

ME = Actor("user", "gro.nilsen")
DEADLINE = dt.date(2026, 9, 10)
FIRST_DAY = dt.date(2026, 9, 12)
PEOPLE = (1, 2, 3, 4, 5, 6, 8, 9, 12, 20, 33)


@dataclass
class Town:
    """One year of an indicator about people in a random organisation, told day by day."""

    stand: object
    chance: random.Random
    code: str
    periods: tuple[Period, ...]
    patch: pytest.MonkeyPatch
    units: tuple[str, ...] = ()
    people: dict[tuple[str, str], int] = field(default_factory=dict)
    seen: list[Released] = field(default_factory=list)
    days: list[dt.date] = field(default_factory=list)

    def organisation(self) -> None:
        """A random tree, and another that holds today."""
        keys = [f"{self.periods[0].year}u{n}" for n in range(self.chance.randrange(3, 8))]
        with self.stand.session() as session:
            scope = self.stand.scope(session)
            hung = list(scope.today_nodes)
            top = next(n.key for n in hung if n.parent_key is None)
            for key in keys:
                above = self.chance.choice([top, top, *(k for k in keys if k < key)])
                hung.append(Node(key, key, above))
            first = dt.date(1990 + self.periods[0].year % 30, 1, 1)
            tree_watch.keep(session, scope.municipality_id, hung, first, confirmed=True)
            moved = [
                replace(n, parent_key=top) if n.key in keys and self.chance.random() < 0.4 else n
                for n in hung
            ]
            tree_watch.keep(session, scope.municipality_id, moved, DEADLINE, confirmed=True)
            session.commit()
        self.units = tuple(keys)

    def plans(self) -> None:
        with self.stand.session() as session:
            version = session.scalars(
                select(IndicatorVersion)
                .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
                .where(Indicator.code == self.code)
            ).one()
            for period in self.periods:
                plan.plan_point(session, version, period, list(self.units), deadline=DEADLINE)
            session.commit()

    def answer(self, unit: str, period: Period, people: int) -> None:
        with self.stand.session() as session:
            row = session.scalars(
                select(Measurement)
                .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
                .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
                .where(
                    Indicator.code == self.code,
                    MeasurementPoint.period_key == period.key,
                    Measurement.unit_key == unit,
                )
            ).one()
            value = Decimal(self.chance.randrange(10**6))
            report(
                session,
                row,
                {"value": value, "respondents": people},
                ME,
                send_key=f"{unit}{period.key}{self.chance.random()}",
                based_on_id=row.entry_id,
                reason="rettet",
            )
            session.commit()
        self.people[unit, period.key] = people

    def a_day(self, number: int) -> None:
        """Some answers come or are corrected; then everything is read, and perhaps adopted."""
        day = FIRST_DAY + dt.timedelta(days=number)
        self.patch.setenv("BMS_TODAY", day.isoformat())
        self.days.append(day)
        for period in self.periods:
            for unit in self.units:
                if self.chance.random() < (0.8 if number == 0 else 0.3):
                    self.answer(unit, period, self.chance.choice(PEOPLE))
        self.read()
        if self.chance.random() < 0.5:
            self.adopts()
        self.read(as_now=True)
        for known in self.days:
            self.read(known_at=known)

    def read(self, **changes) -> None:
        """Every unit's cell and own part; what is shown is what was released, to the last digit."""
        with self.stand.session() as session:
            scope = replace(self.stand.scope(session), **changes)
            scope = replace(scope, release=in_short_transaction(scope))
            row = session.scalars(select(Indicator).where(Indicator.code == self.code)).one()
            evaluation = Evaluation(load_facts(scope, [row.id], None))
            for point in evaluation.facts.points[row.id]:
                if point.period in self.periods:
                    self.notes(session, evaluation, point)

    def notes(self, session, evaluation: Evaluation, point: Point) -> None:
        states = every(session, self.stand.scope(session).municipality_id, [point.id])
        shown, own, told = set(), set(), {}
        facts = evaluation.facts
        state = (facts.releases or {}).get(point.id)
        units = facts.tree_at(point.period, False).order if state is None else state.tree.order
        for unit in {*units, *self.units}:
            cell = evaluation.at(point, unit)
            if cell.exact is not None:
                shown.add(unit)
                assert cell.rolled is not None
                told[unit] = (cell.exact, cell.rolled.respondents)
            alone = evaluation.own_part(point, unit)
            if alone.exact is not None:
                own.add(unit)
        if not shown and not own:
            return
        assert state is not None and state in [one for _, one in states[point.id]]
        every_unit = frozenset({*state.tree.order, *state.answers})
        seen = replace(state, hidden=Hidden(every_unit - shown, every_unit - own))
        for kind, unit, vector in sums_of(seen):
            if kind == "unit" and unit in told:
                assert told[unit] == self.worth(session, point, vector), unit
        self.seen.append(seen)

    def worth(self, session, point: Point, vector) -> tuple[Fraction, int]:
        """The mean over these entries, weighed by their people."""
        total, people = Fraction(0), 0
        for unit, sequence in vector:
            entry = session.scalars(
                select(Entry)
                .join(Measurement, Measurement.id == Entry.measurement_id)
                .where(
                    Entry.sequence == sequence,
                    Measurement.unit_key == unit,
                    Measurement.point_id == point.id,
                )
            ).one()
            total += Fraction(entry.value) * entry.respondents
            people += entry.respondents
        return total / people, people

    def adopts(self) -> None:
        """A document of a period shows no more than the card does."""
        period = self.chance.choice(self.periods)
        unit = self.chance.choice(self.units)
        with self.stand.session() as session:
            content = content_of(self.stand, session, "card", unit, period.key)
            rows = [r.row for area in content.areas for c in area.criteria for r in c.rows]
            told = [r.cell for r in rows if r.code == self.code and r.cell.period == period]
            adopt(self.stand, session, content)
            scope = self.stand.scope(session)
            row = session.scalars(select(Indicator).where(Indicator.code == self.code)).one()
            evaluation = Evaluation(load_facts(scope, [row.id], None))
            cell = evaluation.cell(row.id, unit, period)
            for one in told:
                assert (one.value, one.hidden) == (cell.value, cell.hidden)

    def attack(self, *, to_date: bool) -> Iterator[object]:
        """What each reading gives away of few that those before it did not."""
        told = {(tuple(sorted(s.answers.items())), s.hidden): s for s in self.seen}
        states = list(told.values())
        for number in range(1, len(states) + 1):
            so_far = states[:number]
            now = Attacker(so_far, to_date=to_date)
            before = Attacker(so_far, to_date=to_date, until=number - 1)
            for vector in now.small(self.chance):
                if now.finds(vector) and not before.finds(vector):
                    yield vector


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("to_date", [False, True])
def test_no_reading_and_no_two_of_them_tell_of_few(stand, monkeypatch, seed, to_date):
    chance = random.Random(seed)
    code = "I20" if to_date else "I14"
    with stand.session() as session:
        row = session.scalars(select(Indicator).where(Indicator.code == code)).one()
        row.privacy_k = K
        version = session.scalars(
            select(IndicatorVersion).where(IndicatorVersion.indicator_id == row.id)
        ).one()
        version.year_to_date = to_date
        session.commit()
    read = 0
    for number in range(amount(2, 150)):
        year = 1901 + number
        names = (f"{year}T1", f"{year}T2") if to_date else (f"{year}",)
        town = Town(stand, chance, code, tuple(Period.parse(n) for n in names), monkeypatch)
        town.organisation()
        town.plans()
        for day in range(3):
            town.a_day(day)
        assert list(town.attack(to_date=to_date)) == []
        read += len(town.seen)
    assert read > 0
    with stand.session() as session:
        assert session.scalars(select(Release).limit(1)).one()
