"""Planning whole years: repeating makes nothing, closed units stay out, what is empty can be taken back."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import (
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    NewYearRun,
    Scorecard,
    Target,
)
from wisweb_bms.queries.results import measured, results
from wisweb_bms.services import new_year, plan_changes, report
from wisweb_bms.services.actor import system
from wisweb_bms.services.keeping import Refused
from wisweb_bms.services.plan_years import Planner, carry_out, check_units, deadline_of

ACTOR = system("test")


def indicator(session, code="I16"):
    return session.scalars(select(Indicator).where(Indicator.code == code)).one()


def counts(session):
    return tuple(session.scalar(select(func.count(m.id))) for m in (MeasurementPoint, Measurement))


def plan(session, scope, ids, years, units):
    planner = Planner(session, scope.municipality, ids)
    steps = [s for i in planner.indicators for s in planner.lacking(i, years, units)]
    return carry_out(session, steps, ACTOR)


def test_a_year_to_date_plan_is_two_tertials_and_the_year(stand):
    with stand.session() as session:
        scope, row = stand.scope(session), indicator(session)
        plan(session, scope, [row.id], [2028], ["KUL", "SYK"])
        points = session.scalars(
            select(MeasurementPoint.period_key).where(
                MeasurementPoint.indicator_id == row.id,
                MeasurementPoint.last_day >= dt.date(2028, 1, 1),
            )
        ).all()
        assert sorted(points) == ["2028", "2028T1", "2028T2"]


def test_after_a_change_of_frequency_no_period_is_planned_that_shares_days_with_one_that_is(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        row = session.scalars(
            select(Indicator)
            .join(IndicatorVersion, IndicatorVersion.indicator_id == Indicator.id)
            .where(
                IndicatorVersion.year_to_date.is_(False), IndicatorVersion.entry_kind == "number"
            )
            .order_by(Indicator.code)
        ).first()
        assert row is not None
        row.frequency = "quarter"
        session.flush()
        plan(session, scope, [row.id], [2031], ["KUL"])
        row.frequency = "half_year"
        session.flush()
        plan(session, scope, [row.id], [2031, 2032], ["KUL"])
        row.frequency = "year"
        session.flush()
        plan(session, scope, [row.id], [2031], ["KUL"])
        keys = session.scalars(
            select(MeasurementPoint.period_key).where(
                MeasurementPoint.indicator_id == row.id,
                MeasurementPoint.last_day > dt.date(2031, 1, 1),
            )
        ).all()
    quarters = [f"2031Q{n}" for n in (1, 2, 3, 4)]
    assert sorted(keys) == ["2031", *quarters, "2032H1", "2032H2"]


def test_every_second_year_rests_the_year_between(stand):
    with stand.session() as session:
        scope, row = stand.scope(session), indicator(session)
        row.frequency = "second_year"
        session.flush()
        plan(session, scope, [row.id], range(2030, 2034), ["KUL"])
        keys = session.scalars(
            select(MeasurementPoint.period_key).where(
                MeasurementPoint.indicator_id == row.id,
                MeasurementPoint.last_day > dt.date(2030, 1, 1),
            )
        ).all()
        assert sorted(keys) == ["2030", "2032"]


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_repeating_a_plan_makes_nothing_however_it_is_cut(reading, data):
    with reading.session() as session:
        scope = reading.scope(session)
        leaves = [n.key for n in scope.today_nodes]
        ids = session.scalars(select(Indicator.id)).all()
        chosen = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=4, unique=True))
        years = data.draw(st.lists(st.integers(2028, 2030), min_size=1, max_size=3, unique=True))
        units = data.draw(st.lists(st.sampled_from(leaves), min_size=1, unique=True))
        try:
            plan(session, scope, chosen, years, units)
            made = counts(session)
            for i in chosen:
                for year in years:
                    plan(session, scope, [i], [year], units[:2])
            assert counts(session) == made
        finally:
            session.rollback()


def test_a_closed_or_unknown_unit_is_refused(stand):
    with stand.session() as session:
        living = {n.key for n in stand.scope(session).today_nodes} - {"VBH"}
        with pytest.raises(Refused) as refused:
            check_units(["KUL", "VBH"], living)
        assert refused.value.facts["keys"] == ("VBH",)


def test_a_unit_that_has_closed_is_left_out_of_the_new_year(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        living = {n.key for n in scope.today_nodes} - {"VBH"}
        found = new_year.preview(session, scope.municipality, 2027, living)
        assert found.closed == ("VBH",)
        assert all("VBH" not in s.unit_keys for s in found.steps)
        assert any("SBH" in s.unit_keys for s in found.steps)


def test_what_is_left_out_or_not_applicable_is_not_expected_on_the_card(stand):
    with stand.session() as session:
        scope, row = stand.scope(session), indicator(session)

        def coverage():
            found = measured(scope, "HK", dt.date(2026, 8, 31))
            return next((r["expected"], r["missing"]) for r in found if r["indicator"] == "I16")

        assert coverage() == (18, ["KUL"])
        asked = select(Measurement).where(
            Measurement.unit_key == "KUL", Measurement.entry_id.is_(None)
        )
        mine = [m for m in session.scalars(asked) if m.point.indicator_id == row.id]
        plan_changes.exclude(session, mine, ACTOR)
        assert coverage() == (17, [])
        plan(session, scope, [row.id], [2026], ["KUL"])
        assert coverage() == (17, []), "repeating the plan keeps it out"
        plan_changes.include(session, mine, ACTOR)
        assert coverage() == (18, ["KUL"])
        plan_changes.not_applicable(session, mine, "Stengt hele perioden", ACTOR)
        assert coverage() == (17, [])


def test_a_reported_measurement_can_not_be_left_out(stand):
    with stand.session() as session:
        row = session.scalars(select(Measurement).where(Measurement.entry_id.is_not(None))).first()
        with pytest.raises(Refused):
            plan_changes.exclude(session, [row], ACTOR)
        with pytest.raises(Refused):
            plan_changes.not_applicable(session, [row], "nei", ACTOR)


def test_ending_removes_only_what_is_empty_and_later(stand):
    with stand.session() as session:
        scope, row = stand.scope(session), indicator(session)
        before = list(measured(scope))
        plan(session, scope, [row.id], [2027, 2028], ["KUL", "SYK"])
        gone = plan_changes.end(session, row, dt.date(2026, 12, 31), ACTOR)
        assert gone == 12
        assert list(measured(scope)) == before
        assert row.life_cycle == "ended"


def test_the_new_year_is_planned_for_last_years_units_and_can_be_taken_back(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        living = {n.key for n in scope.today_nodes}
        before = counts(session), session.scalar(select(func.count(Target.id)))
        card = stand.card(session)
        card.last_year = 2026
        session.flush()
        found = new_year.preview(session, scope.municipality, 2027, living)
        planned = {step.indicator.code for step in found.steps}
        assert "I01" in {i.code for i in found.not_planned} and "I16" in planned
        assert not planned & {i.code for i in (*found.not_planned, *found.not_due)}
        run = new_year.carry(session, found, ACTOR, targets=True, cards=True)
        assert session.get(Scorecard, (card.municipality_id, card.id)).last_year == 2027
        states = session.scalars(select(Target.state).where(Target.id.in_(run.made["targets"])))
        assert set(states) == {"proposed"}
        again = new_year.preview(session, scope.municipality, 2027, living)
        assert (again.steps, again.targets, again.cards) == ((), (), ())
        new_year.undo(session, run, ACTOR)
        assert (counts(session), session.scalar(select(func.count(Target.id)))) == before
        assert session.get(Scorecard, (card.municipality_id, card.id)).last_year == 2026


def test_a_new_year_that_is_reported_on_stands(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        living = {n.key for n in scope.today_nodes}
        found = new_year.preview(session, scope.municipality, 2027, living)
        run = new_year.carry(session, found, ACTOR, targets=False, cards=False)
        row = session.get(Measurement, (run.municipality_id, run.made["measurements"][0]))
        report.report(session, row, {"value": 3}, ACTOR, send_key="first")
        with pytest.raises(Refused):
            new_year.undo(session, run, ACTOR)


def test_the_deadline_follows_the_municipalitys_calendar():
    assert deadline_of(Period.parse("2026T1"), {}) == dt.date(2026, 5, 15)
    assert deadline_of(Period.parse("2026"), {}) == dt.date(2027, 2, 1)
    assert deadline_of(Period.parse("2026T1"), {"tertial": 10}) == dt.date(2026, 5, 10)


@pytest.mark.parametrize("user", ["odd.rian", "pia.sund"])
def test_only_those_who_configure_the_whole_plan(reading, user):
    assert reading.browser(user).get("/bms/malinger/planlegg").status_code == 403
    assert reading.browser(user).get("/bms/malinger/nytt-ar").status_code == 403


def test_the_cards_of_earlier_years_are_the_same_after_a_new_year(stand):
    with stand.session() as session:
        scope, card, names = stand.scope(session), stand.card(session), stand.names()

        def shown():
            return list(results(scope, card, Period.parse("2025"), names, "HK"))

        before = shown()
        living = {n.key for n in scope.today_nodes}
        found = new_year.preview(session, scope.municipality, 2027, living)
        new_year.carry(session, found, ACTOR, targets=True, cards=True)
        assert shown() == before
        assert session.scalar(select(func.count(NewYearRun.id))) == 1
