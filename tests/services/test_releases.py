"""Figures about people are shown as they were released: examples worked by hand, on both databases."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

import wisweb_bms
from tests.reports.adopting import adopt, content_of
from wisweb_bms.clock import now
from wisweb_bms.engine.evaluate import Evaluated, Evaluation
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.tree import Node
from wisweb_bms.models import (
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Release,
    Snapshot,
)
from wisweb_bms.queries.facts import Scope, load_facts
from wisweb_bms.queries.results import measured
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.releasing import by_choice, in_short_transaction, take_back
from wisweb_bms.services import plan, tree_watch
from wisweb_bms.services.actor import Actor, system
from wisweb_bms.services.releases import one_at_a_time
from wisweb_bms.services.report import report

ME = Actor("user", "gro.nilsen")
YEAR = "2024"
BEFORE, AFTER = dt.date(2026, 9, 1), dt.date(2026, 10, 1)


@dataclass
class Town:
    """The demo with an indicator about people measured anew, and its figures read by anybody."""

    stand: object
    code: str = "I14"
    deadline: dt.date = dt.date(2026, 9, 10)
    sent: int = field(default=0)

    def plan(self, units: str, period: str = "2019") -> None:
        with self.stand.session() as session:
            version = self.version(session)
            plan.plan_point(
                session, version, Period.parse(period), units.split(), deadline=self.deadline
            )
            session.commit()

    def version(self, session) -> IndicatorVersion:
        return session.scalars(
            select(IndicatorVersion)
            .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
            .where(Indicator.code == self.code)
        ).one()

    def row(self, session, unit: str, period: str) -> Measurement:
        return session.scalars(
            select(Measurement)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
            .where(
                Indicator.code == self.code,
                MeasurementPoint.period_key == period,
                Measurement.unit_key == unit,
            )
        ).one()

    def answers(self, period: str = "2019", **people: int | None) -> None:
        """Units and their respondents; what is reported already is corrected."""
        with self.stand.session() as session:
            for unit, n in people.items():
                self.sent += 1
                row = self.row(session, unit, period)
                report(
                    session,
                    row,
                    {"value": Decimal(4), "respondents": n},
                    ME,
                    send_key=f"release-{self.sent}",
                    based_on_id=row.entry_id,
                    reason="rettet",
                )
            session.commit()

    def scope(self, session, **changes) -> Scope:
        scope = replace(self.stand.scope(session), **changes)
        return replace(scope, release=in_short_transaction(scope))

    def cell(self, unit: str, period: str = "2019", **changes) -> Evaluated:
        with self.stand.session() as session:
            scope = self.scope(session, **changes)
            row = session.scalars(select(Indicator).where(Indicator.code == self.code)).one()
            evaluation = Evaluation(load_facts(scope, [row.id], None))
            (point,) = [p for p in evaluation.facts.points[row.id] if p.period.key == period]
            return evaluation.at(point, unit)

    def shown(self, units: str, period: str = "2019", **changes) -> dict[str, int | str | None]:
        """Unit → the respondents behind what is shown, or why it is hidden; None where none have come."""
        found = {}
        for unit in units.split():
            cell = self.cell(unit, period, **changes)
            found[unit] = cell.hidden or (cell.rolled.respondents if cell.rolled else None)
        return found


@pytest.fixture
def town(stand) -> Town:
    return Town(stand)


def test_until_the_deadline_only_who_reports_sees_the_figure(town):
    town.plan("KBH SBH VBH")
    town.answers(KBH=9, SBH=20)
    early = {"today": BEFORE}
    assert set(town.shown("OPP KBH SBH", **early).values()) == {"not_released"}
    cell = town.cell("OPP", **early)
    assert cell.rolled is not None and (cell.rolled.reported, cell.rolled.expected) == (2, 3)
    mine = {"today": BEFORE, "may_report": frozenset({"KBH"})}
    assert town.shown("OPP KBH SBH", **mine) == {
        "OPP": "not_released",
        "KBH": 9,
        "SBH": "not_released",
    }
    assert town.shown("OPP KBH SBH VBH", today=AFTER) == {
        "OPP": 29,
        "KBH": 9,
        "SBH": 20,
        "VBH": None,
    }


def test_when_all_have_reported_it_is_shown_before_the_deadline(town):
    town.plan("KBH SBH")
    town.answers(KBH=9)
    assert town.shown("OPP", today=BEFORE) == {"OPP": "not_released"}
    town.answers(SBH=20)
    assert town.shown("OPP KBH SBH", today=BEFORE) == {"OPP": 29, "KBH": 9, "SBH": 20}


def test_who_configures_may_show_it_earlier_and_the_choice_stands(town):
    town.plan("KBH SBH VBH")
    town.answers(KBH=9, SBH=20)
    with town.stand.session() as session:
        scope = town.scope(session, today=BEFORE)
        point_id = town.row(session, "KBH", "2019").point_id
        assert by_choice(scope, point_id, ME)
        assert not by_choice(scope, point_id, ME), "once"
        session.commit()
    assert town.shown("OPP VBH", today=BEFORE) == {"OPP": 29, "VBH": None}
    with town.stand.session() as session:
        (row,) = session.scalars(select(Release).where(Release.point_id == point_id))
        assert (row.why, row.actor_key) == ("by_hand", "gro.nilsen")


def test_three_who_come_a_week_later_wait_also_read_as_known_in_between(town):
    town.plan("KBH SBH VBH")
    town.answers(KBH=6, SBH=20)
    assert town.shown("OPP", today=AFTER) == {"OPP": 26}
    town.answers(VBH=3)
    assert town.shown("OPP KBH SBH VBH", today=AFTER) == {
        "OPP": 26,
        "KBH": 6,
        "SBH": 20,
        "VBH": None,
    }
    cell = town.cell("OPP", today=AFTER)
    assert cell.waiting and cell.rolled is not None
    assert cell.rolled.missing == ("VBH",), "as it was released"
    assert not town.cell("KBH", today=AFTER).waiting
    known = {
        day: town.shown("OPP VBH", today=AFTER, known_at=dt.date(2026, 9, day)) for day in (15, 16)
    }
    assert known == {15: {"OPP": None, "VBH": None}, 16: {"OPP": 26, "VBH": None}}


def test_as_known_on_a_day_is_what_was_released_by_then(town):
    town.plan("KBH SBH VBH")
    town.answers(KBH=6, SBH=20)
    assert town.shown("OPP", today=AFTER) == {"OPP": 26}
    with town.stand.session() as session:
        point_id = town.row(session, "KBH", "2019").point_id
        earlier = now() - dt.timedelta(days=7)
        session.execute(update(Release).where(Release.point_id == point_id).values(at=earlier))
        session.commit()
    town.answers(VBH=9)
    assert town.shown("OPP VBH", today=AFTER) == {"OPP": 35, "VBH": 9}
    day = (now() - dt.timedelta(days=2)).date()
    assert town.shown("OPP VBH", today=AFTER, known_at=day) == {"OPP": 26, "VBH": None}
    first = town.shown("OPP", today=AFTER, known_at=day - dt.timedelta(days=30))
    assert first == {"OPP": None}, "nobody had reported then"


def test_a_correction_of_a_few_waits_and_one_of_many_is_shown(town):
    town.plan("KBH SBH")
    town.answers(KBH=14, SBH=20)
    assert town.shown("OPP", today=AFTER) == {"OPP": 34}
    town.answers(KBH=16)
    assert town.shown("OPP KBH", today=AFTER) == {"OPP": 34, "KBH": 14}
    assert town.cell("KBH", today=AFTER).waiting
    town.answers(KBH=19)
    assert town.shown("OPP KBH", today=AFTER) == {"OPP": 39, "KBH": 19}
    assert not town.cell("KBH", today=AFTER).waiting


def test_a_late_unit_of_four_waits_beside_a_correction_in_a_unit_of_two_hundred(town):
    town.plan("KBH SBH VBH")
    town.answers(KBH=200, SBH=20)
    assert town.shown("OPP", today=AFTER) == {"OPP": 220}
    town.answers(KBH=200, VBH=4)
    assert town.shown("OPP KBH VBH", today=AFTER) == {"OPP": 220, "KBH": 200, "VBH": None}
    assert not town.cell("KBH", today=AFTER).waiting, "the correction is in"


def test_units_that_move_are_read_in_one_tree_alone(town):
    """S1{A 3, B 6}, S2{C, D, E 20 each}; now B is in S2 and E in S1."""
    then = {"S1": "R", "S2": "R", "A": "S1", "B": "S1", "C": "S2", "D": "S2", "E": "S2"}
    today = then | {"B": "S2", "E": "S1"}
    with town.stand.session() as session:
        municipality_id = town.stand.scope(session).municipality_id
        for parents, day in ((then, dt.date(2018, 1, 1)), (today, dt.date(2026, 9, 1))):
            nodes = [Node("R", "R"), *(Node(u, u, p) for u, p in parents.items())]
            tree_watch.keep(session, municipality_id, nodes, day, confirmed=True)
        session.commit()
    town.plan("A B C D E")
    town.answers(A=3, B=6, C=20, D=20, E=20)
    assert town.shown("R S1 S2 A B C", today=AFTER) == {
        "R": 69,
        "S1": 9,
        "S2": 60,
        "A": "few",
        "B": "difference",
        "C": 20,
    }
    as_now = town.shown("R S1 S2 A B C", today=AFTER, as_now=True)
    assert set(as_now.values()) == {"as_then"}
    town.answers(C=27)
    assert town.shown("S1 S2 C", today=AFTER) == {"S1": 9, "S2": 67, "C": 27}, "the tree stays"


@pytest.mark.parametrize(("people", "why"), [(3, "few"), (None, None), (9, 9)])
def test_a_unit_newer_than_its_period_is_judged_by_its_own_people(town, people, why):
    with town.stand.session() as session:
        municipality_id = town.stand.scope(session).municipality_id
        nodes = [*town.stand.scope(session).today_nodes, Node("NY", "Ny", "OPP")]
        tree_watch.keep(session, municipality_id, nodes, dt.date(2026, 9, 1))
        session.commit()
    town.plan("KBH SBH NY")
    town.answers(KBH=9, SBH=20, NY=people)
    assert town.shown("OPP NY", today=AFTER) == {"OPP": 29, "NY": why}
    assert (town.cell("NY", today=AFTER).value is None) == (people != 9)


def test_few_of_the_first_tertial_are_not_found_by_who_stood_still_in_the_second(town):
    with town.stand.session() as session:
        town.version(session).year_to_date = True
        session.commit()
    for period in ("2019T1", "2019T2"):
        town.plan("KBH SBH", period)
    town.answers("2019T1", KBH=3, SBH=6)
    town.answers("2019T2", KBH=8, SBH=6)
    assert town.shown("OPP KBH SBH", "2019T1", today=AFTER) == {
        "OPP": 9,
        "KBH": "few",
        "SBH": "difference",
    }
    assert town.shown("OPP KBH SBH", "2019T2", today=AFTER) == {
        "OPP": 14,
        "KBH": "difference",
        "SBH": "difference",
    }


def test_where_k_is_raised_more_is_hidden_from_then_on(town):
    town.plan("KBH SBH VBH")
    town.answers(KBH=6, SBH=20, VBH=30)
    assert town.shown("OPP KBH SBH", today=AFTER) == {"OPP": 56, "KBH": 6, "SBH": 20}
    with town.stand.session() as session:
        session.scalars(select(Indicator).where(Indicator.code == town.code)).one().privacy_k = 10
        session.commit()
    assert town.shown("OPP KBH SBH VBH", today=AFTER) == {
        "OPP": 56,
        "KBH": "few",
        "SBH": "difference",
        "VBH": 30,
    }


def test_indicators_on_the_same_answers_hide_the_same_units(town):
    """A total that all answered, and one question that four skipped."""
    question = Town(town.stand, "I20")
    with town.stand.session() as session:
        for row in session.scalars(select(Indicator).where(Indicator.code.in_(("I14", "I20")))):
            row.same_answers, row.privacy_k = "Trivsel", 5
        session.commit()
    for one in (town, question):
        one.plan("KBH SBH VBH")
    town.answers(KBH=8, SBH=20, VBH=30)
    question.answers(KBH=4, SBH=20, VBH=30)
    expected = {"OPP", "VBH"}
    for one in (question, town):
        shown = one.shown("OPP KBH SBH VBH", today=AFTER)
        assert {unit for unit, n in shown.items() if isinstance(n, int)} == expected, one.code


def test_of_a_survey_the_question_that_fewest_answered_counts(town):
    survey = Town(town.stand, "I21")
    survey.plan("KBH SBH VBH")
    with town.stand.session() as session:
        for number, (unit, second) in enumerate({"KBH": 4, "SBH": 20, "VBH": 30}.items()):
            answers = {"1": {"4": max(second, 9)}, "2": {"5": second}}
            figures = {"answers": answers, "respondents": max(second, 9)}
            row = survey.row(session, unit, "2019")
            report(session, row, figures, ME, send_key=f"survey-{number}")
        session.commit()
    shown = survey.shown("OPP KBH SBH VBH", today=AFTER)
    assert (shown["KBH"], shown["OPP"]) == ("few", 59)


def test_with_approval_only_what_is_approved_is_shown(town):
    town.plan("KBH SBH VBH")
    with town.stand.session() as session:
        town.stand.scope(session).municipality.uses_approval = True
        session.commit()
    town.answers(KBH=9, SBH=20)
    assert set(town.shown("OPP KBH", today=AFTER).values()) == {"not_released"}

    def approve(*units: str) -> None:
        with town.stand.session() as session:
            for unit in units:
                town.row(session, unit, "2019").approved_at = now()
            session.flush()
            point_id = town.row(session, "KBH", "2019").point_id
            scope = town.scope(session, today=AFTER)
            assert scope.release is not None
            session.commit()
            scope.release([point_id])

    approve("KBH", "SBH")
    assert town.shown("OPP KBH", today=AFTER) == {"OPP": 29, "KBH": 9}
    town.answers(VBH=12)
    assert town.shown("OPP VBH", today=AFTER) == {"OPP": 29, "VBH": None}
    approve("VBH")
    assert town.shown("OPP VBH", today=AFTER) == {"OPP": 41, "VBH": 12}


def test_a_wrong_figure_is_taken_back_with_every_sum_that_it_is_in(town):
    town.plan("KBH SBH")
    town.answers(KBH=14, SBH=20)
    assert town.shown("OPP KBH", today=AFTER) == {"OPP": 34, "KBH": 14}
    town.answers(KBH=16)
    assert town.shown("KBH", today=AFTER) == {"KBH": 14}, "the right one waits"
    with town.stand.session() as session:
        point_id = town.row(session, "KBH", "2019").point_id
        assert take_back(town.scope(session, today=AFTER), point_id, "KBH", ME)
        assert not take_back(town.scope(session, today=AFTER), point_id, "KBH", ME)
        session.commit()
    assert town.shown("HK OPP KBH SBH", today=AFTER) == {
        "HK": "withdrawn",
        "OPP": "withdrawn",
        "KBH": "withdrawn",
        "SBH": 20,
    }


def test_a_released_figure_stands_also_where_its_measurement_is_left_out_later(town):
    town.plan("KBH SBH VBH")
    town.answers(KBH=9, SBH=20, VBH=4)
    assert town.shown("OPP", today=AFTER) == {"OPP": 33}
    with town.stand.session() as session:
        town.row(session, "VBH", "2019").excluded = True
        session.commit()
    assert town.shown("OPP KBH", today=AFTER) == {"OPP": 33, "KBH": "difference"}


def test_machines_are_told_what_people_are_told(town):
    town.plan("KBH SBH VBH")
    town.answers(KBH=9, SBH=20)
    with town.stand.session() as session:
        scope = town.scope(session, today=BEFORE)
        rows = [r for r in measured(scope) if r["indicator"] == "I14" and r["period"] == "2019"]
    assert {r["hidden"] for r in rows if r["reported"]} == {"not_released"}
    assert all(r["value"] is None and r["respondents"] is None for r in rows)


# -- documents ----------------------------------------------------------------------------------------


def adopted_before(town: Town, unit: str) -> None:
    """A document of the unit's year, adopted by a version of the product that kept no releases."""
    with town.stand.session() as session:
        kept = adopt(town.stand, session, content_of(town.stand, session, "annual", unit, YEAR))
        session.execute(update(Snapshot).where(Snapshot.id == kept).values(before_releases=True))
        session.execute(delete(Release))
        session.execute(update(MeasurementPoint).values(considered=None))
        session.commit()


def test_a_document_from_before_is_the_first_state_and_the_few_who_came_since_wait(town):
    town.plan("KBH SBH VBH", YEAR + "H1")
    town.answers(YEAR + "H1", KBH=14, SBH=20)
    adopted_before(town, "OPP")
    town.answers(YEAR + "H1", VBH=4)
    assert town.shown("OPP KBH VBH", YEAR + "H1", today=AFTER) == {
        "OPP": 34,
        "KBH": 14,
        "VBH": None,
    }
    with town.stand.session() as session:
        point_id = town.row(session, "KBH", YEAR + "H1").point_id
        rows = session.scalars(
            select(Release).where(Release.point_id == point_id).order_by(Release.sequence)
        )
        assert [row.why for row in rows] == ["document", "deadline"]


def test_a_document_shows_what_is_released_and_tells_of_no_more_later(town):
    town.plan("KBH SBH VBH", YEAR)
    town.answers(YEAR, KBH=14, SBH=20)
    with town.stand.session() as session:
        page = card_page(
            town.scope(session, today=AFTER),
            town.stand.card(session),
            "OPP",
            Period.parse(YEAR),
            town.stand.names(),
        )
        rows = [r for area in page.focus_areas for c in area.criteria for r in c.rows]
        (cell,) = [r.cell for r in rows if r.code == "I14"]
        before = cell.coverage.respondents
        session.commit()
    town.answers(YEAR, VBH=4)
    with town.stand.session() as session:
        content = content_of(town.stand, session, "annual", "OPP", YEAR)
        adopt(town.stand, session, content)
    assert before is None or town.cell("OPP", YEAR, today=AFTER).rolled.respondents == before


def test_loading_releases_what_is_past_its_deadline(town):
    with town.stand.session() as session:
        rows = session.scalars(select(Release)).all()
        assert rows and {row.actor_key for row in rows} == {"load"}
        assert {row.why for row in rows} == {"deadline"}


def test_two_at_once_keep_one_state(town):
    town.plan("KBH SBH")
    town.answers(KBH=9, SBH=20)
    with town.stand.session() as session:
        point_id = town.row(session, "KBH", "2019").point_id
        scope = town.scope(session, today=AFTER)
        assert scope.release is not None
        session.commit()
        assert scope.release([point_id])
        assert scope.release([point_id])
        assert len(session.scalars(select(Release).where(Release.point_id == point_id)).all()) == 1
    assert system("release").kind == "system"


def test_a_page_goes_on_without_where_another_holds_the_lock_and_the_next_one_keeps_it(town):
    town.plan("KBH SBH")
    town.answers(KBH=9, SBH=20)
    with town.stand.session() as session, Session(session.get_bind().engine) as writing:
        point_id = town.row(session, "KBH", "2019").point_id
        scope = town.scope(session, today=AFTER)
        assert scope.release is not None
        session.commit()
        one_at_a_time(writing, scope.municipality_id)
        assert not scope.release([point_id])
        writing.rollback()
        assert scope.release([point_id])


def test_every_module_that_has_figures_written_lets_them_be_considered():
    """In the same transaction: else one that is open while a page looks would be passed over."""
    writes = re.compile(
        r"\b(reports\.report|report_many|approval\.approve|load\.load)\(|own_figures import .*\bkeep\b"
    )
    considers = re.compile(r"(?<!def )\b(release|everything_due)\(")
    modules = {
        path: path.read_text(encoding="utf-8")
        for path in Path(wisweb_bms.__file__).parent.rglob("*.py")
        if path.parent.name not in ("services", "imports")
    }
    writing = {path for path, text in modules.items() if writes.search(text)}
    assert len(writing) >= 6
    assert not {path.name for path in writing if not considers.search(modules[path])}
