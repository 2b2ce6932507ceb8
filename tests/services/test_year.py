"""A whole year from proposal to correction; every figure on the way is recomputed here by other means."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select

from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Limits
from wisweb_bms.models import Indicator, IndicatorVersion, Measurement, MeasurementPoint, Target
from wisweb_bms.queries.results import results
from wisweb_bms.services import new_year, plan_changes, report, targets, tree_watch
from wisweb_bms.services.actor import Actor, system
from wisweb_bms.services.targets import Place, Wish

ACTOR = system("test")
CODE = "I16"


def shown(pairs: list[tuple[Decimal, Decimal]]) -> str | None:
    """Σ(value · weight) / Σ weight, rounded half away from zero to one decimal."""
    weight = sum(w for _, w in pairs)
    if not weight:
        return None
    tenths = sum(Fraction(v) * Fraction(w) for v, w in pairs) / Fraction(weight) * 10
    return f"{Decimal(int(tenths + Fraction(1, 2))) / 10:.1f}"


def colour(value: str, green: Decimal, yellow: Decimal) -> str:
    figure = Decimal(value)
    return "green" if figure <= green else "yellow" if figure <= yellow else "red"


class Year:
    """The indicator through the year, with its own book of what was reported."""

    def __init__(self, stand, session):
        self.stand, self.session = stand, session
        self.book: dict[str, dict[str, tuple[Decimal, Decimal]]] = {}
        self.dice = random.Random(2027)
        asked = (
            select(IndicatorVersion)
            .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
            .where(Indicator.code == CODE)
        )
        self.version = session.scalars(asked).one()
        self.nodes = stand.scope(session).today_nodes

    def scope(self, day):
        return replace(self.stand.scope(self.session), today=day, today_nodes=self.nodes)

    def measurements(self, period):
        asked = (
            select(Measurement)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .where(
                MeasurementPoint.indicator_id == self.version.indicator_id,
                MeasurementPoint.period_key == period,
                Measurement.excluded.is_(False),
            )
        )
        return {m.unit_key: m for m in self.session.scalars(asked)}

    def report(self, period, *, all_but=()):
        held = self.book.setdefault(period, {})
        for key, row in sorted(self.measurements(period).items()):
            if key in all_but:
                continue
            value, weight = (
                Decimal(self.dice.randint(10, 150)) / 10,
                Decimal(self.dice.randint(1, 60)),
            )
            held[key] = (value, weight)
            figures = {"value": value, "weight": weight}
            report.report(self.session, row, figures, ACTOR, send_key=f"{period}-{key}")

    def cells(self, period, day, **changes):
        scope = replace(self.scope(day), **changes)
        card, names = self.stand.card(self.session), self.stand.names()
        found = results(scope, card, Period.parse(period), names)
        return {r["unit"]: r for r in found if r["indicator"] == CODE}

    def below(self, key, *, closed_into=None):
        """The unit and everything under it, by the list of units alone."""
        found, waiting = [], [key]
        while waiting:
            one = waiting.pop()
            found.append(one)
            waiting += [n.key for n in self.nodes if n.parent_key == one]
            waiting += [old for old, new in (closed_into or {}).items() if new == one]
        return found

    def agrees(self, period, day, *, closed_into=None, **changes):
        """Every cell of the period equals the book, rolled up by hand."""
        cells = self.cells(period, day, **changes)
        held = self.book[period]
        assert set(held) <= set(cells)
        for key in [n.key for n in self.nodes]:
            inside = self.below(key, closed_into=closed_into)
            pairs = [held[u] for u in inside if u in held]
            if key in cells:
                assert cells[key]["value"] == shown(pairs), (period, key)
        return cells


def test_a_measuring_year(stand):
    with stand.session() as session:
        year = Year(stand, session)
        leader, council = Actor("user", "pia.sund"), Actor("user", "gro.nilsen")

        # September: units propose, nothing is judged by it yet.
        september = dt.date(2026, 9, 16)
        wish = Wish(leader, september)
        limits = {"KUL": (Decimal(4), Decimal(5)), "SYK": (Decimal(8), Decimal(9))}
        for key, (green, yellow) in limits.items():
            targets.set_target(session, Place(year.version, key, 2027), Limits(green, yellow), wish)
        proposed = session.scalars(select(Target).where(Target.state == "proposed")).all()
        assert len(proposed) == 2

        # December: the council adopts.
        decided = {"body": "Kommunestyret", "case_number": "2026/87"}
        assert (
            targets.adopt(session, proposed, council, decided_on=dt.date(2026, 12, 15), **decided)
            == 2
        )

        # January: the new year is set up for the units of last year.
        living = frozenset(n.key for n in year.nodes)
        session.flush()
        found = new_year.preview(
            session, year.scope(dt.date(2027, 1, 5)).municipality, 2027, living
        )
        new_year.carry(session, found, council, targets=False, cards=False)
        assert set(year.measurements("2027T1")) == set(year.measurements("2026T1"))

        # First tertial: one unit is late.
        year.report("2027T1", all_but=("KUL",))
        cells = year.agrees("2027T1", dt.date(2027, 5, 20))
        assert cells["HK"]["missing"] == ["KUL"] and cells["KUL"]["value"] is None
        assert cells["SYK"]["status"] == colour(cells["SYK"]["value"], *limits["SYK"])
        year.report("2027T1", all_but=set(year.book["2027T1"]))
        year.agrees("2027T1", dt.date(2027, 5, 25))

        # August: Vinje closes into Svanem; it had reported, and its work goes on there.
        before = year.cells("2026", dt.date(2027, 8, 2)), year.cells("2027T1", dt.date(2027, 8, 2))
        year.nodes = tuple(n for n in year.nodes if n.key != "VBH")
        mid, day = year.version.municipality_id, dt.date(2027, 8, 1)
        assert tree_watch.keep(session, mid, year.nodes, day)
        tree_watch.add_successor(session, mid, "VBH", "SBH", day, ACTOR)
        after = year.cells("2026", dt.date(2027, 8, 2)), year.cells("2027T1", dt.date(2027, 8, 2))
        assert after == before, "cards of before the closing stay"

        # Second tertial: the closed unit counts at its successor.
        year.report("2027T2")
        cells = year.agrees("2027T2", dt.date(2027, 9, 20), closed_into={"VBH": "SBH"})
        assert cells["SBH"]["expected"] == 2
        assert cells["KUL"]["status"] == colour(cells["KUL"]["value"], *limits["KUL"])

        # The year: what the closed unit no longer reports is left out, and a new plan has it not.
        gone = year.measurements("2027")["VBH"]
        plan_changes.exclude(session, [gone], council)
        year.report("2027")
        cells = year.agrees("2027", dt.date(2028, 2, 2), closed_into={"VBH": "SBH"})
        assert "VBH" not in year.book["2027"] and cells["HK"]["missing"] == []
        living = frozenset(n.key for n in year.nodes)
        municipality = year.scope(dt.date(2028, 1, 5)).municipality
        following = new_year.preview(session, municipality, 2028, living)
        assert all("VBH" not in s.unit_keys for s in following.steps)

        # June: a correction of last year; what was first reported stays readable.
        first = dict(year.book["2027"])
        row = year.measurements("2027")["SYK"]
        year.book["2027"]["SYK"] = (Decimal("9.9"), Decimal(60))
        figures = {"value": Decimal("9.9"), "weight": Decimal(60), "stage": "corrected"}
        reason = {"based_on_id": row.entry_id, "reason": "Feil uttrekk"}
        report.report(session, row, figures, ACTOR, send_key="june", **reason)
        year.agrees("2027", dt.date(2028, 6, 10), closed_into={"VBH": "SBH"})
        year.book["2027"] = first
        year.agrees("2027", dt.date(2028, 6, 10), closed_into={"VBH": "SBH"}, as_first=True)
