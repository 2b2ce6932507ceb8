"""The content of plans and reports: figures, promises, targets, what is said, and nothing that is hidden."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import select, update

from tests.pages.test_cost import counted
from tests.reports.adopting import content_of
from wisweb_bms.engine.canonical import canonical, from_canonical
from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status
from wisweb_bms.models import Indicator, Measurement, MeasurementPoint
from wisweb_bms.queries.content_figures import (
    actions,
    deviations,
    levels,
    open_to,
    rows,
    summary,
)
from wisweb_bms.queries.content_views import ReportContent, Standing
from wisweb_bms.queries.facts import load_facts
from wisweb_bms.queries.report_views import Drawn, TextChapter
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.queries.view_models import CountsView, ScoreView
from wisweb_bms.reports.document import Heading
from wisweb_bms.services import assess
from wisweb_bms.services.actor import system
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.report_document import compose
from wisweb_bms.views.report_words import ReportWords


def by_code(content):
    return {one.row.code: one for one in rows(content)}


@pytest.fixture(scope="module")
def annual(reading):
    with reading.session() as session:
        return content_of(reading, session, "annual", "HK", "2025")


# -- the summary -------------------------------------------------------------------------------------


def test_the_summary_sentence_is_made_from_the_figures(annual):
    nb = ReportWords(Formats("nb"), None).sentence(annual)
    assert nb == (
        "8 av 30 indikatorer når målet, én flere enn i 2024. Lengst unna er "
        "I02 Årlig befolkningsvekst, I28 Netto lånegjeld i % av driftsinntekter og "
        "I10 Barnevernsundersøkelser innen frist."
    )
    assert (
        ReportWords(Formats("nn"), None)
        .sentence(annual)
        .startswith("8 av 30 indikatorar når målet, éin fleire enn i 2024.")
    )
    assert (
        ReportWords(Formats("en"), None)
        .sentence(annual)
        .startswith(
            "8 of 30 indicators reach their target, one more than in 2024. Furthest from it: I02"
        )
    )


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        ((0, 0), None, "Ingen indikatorer har både resultat og mål for 2025."),
        ((0, 4), (1, 3), "Ingen av 4 indikatorer når målet, én færre enn i 2024."),
        ((0, 4), (0, 3), "Ingen av 4 indikatorer når målet, som i 2024."),
        ((1, 1), None, "Den ene indikatoren når målet. Det finnes ingen tall å sammenligne med fra året før."),
        ((3, 3), (1, 3), "Alle 3 indikatorer når målet, 2 flere enn i 2024."),
        ((1, 2), (1, 9), "1 av 2 indikatorer når målet, like mange som i 2024."),
        ((1, 2), (2, 2), "1 av 2 indikatorer når målet, én færre enn i 2024."),
        ((1, 9), (4, 9), "1 av 9 indikatorer når målet, 3 færre enn i 2024."),
    ],
)  # fmt: skip
def test_the_sentence_says_none_one_all_equal_fewer_and_no_earlier_figures(
    annual, now, before, said
):
    def standing(reached, of, year):
        counts = CountsView(green=reached, yellow=of - reached)
        return Standing(Period.parse(year), counts, ScoreView(None, 0, 0, None))

    content = replace(
        annual,
        now=standing(*now, "2025"),
        before=standing(*before, "2024") if before else None,
        areas=(),
    )
    assert ReportWords(Formats("nb"), None).sentence(content) == said


def test_deviations_stand_red_first_and_then_by_lowest_score(annual):
    found = [(one.row.cell.status, one.row.cell.score) for one in deviations(annual)]
    assert [status for status, _ in found] == [Status.RED] * 2 + [Status.YELLOW] * 20
    for kind in (Status.RED, Status.YELLOW):
        scores = [score for status, score in found if status is kind]
        assert scores == sorted(scores)
    assert summary(annual).reached == annual.now.counts.green == 8


# -- one tree, three documents -------------------------------------------------------------------------


def test_a_target_and_the_leaders_assessment_are_the_same_from_plan_to_report(stand):
    with stand.session() as session:
        mid = stand.scope(session).municipality_id
        card = stand.card(session).id
        sick = session.scalars(select(Indicator.id).where(Indicator.code == "I16")).one()
        for period in ("2025", "2026T2", "2026"):
            node = assess.Node(mid, card, "OPP", period, "indicator", sick)
            assess.assess(
                session, node, f"Sett i {period}: vikarpoolen hjelper", "", system("t"), 0
            )
        session.commit()
        made = {
            kind: content_of(stand, session, kind, "OPP", period)
            for kind, period in (("plan", "2026"), ("tertial", "2026T2"), ("annual", "2026"))
        }
    found = {kind: by_code(content)["I16"] for kind, content in made.items()}
    targets = (
        found["plan"].coming,
        found["tertial"].row.cell.target,
        found["annual"].row.cell.target,
    )
    assert len(set(targets)) == 1 and targets[0].green == Decimal(7)
    said = {kind: one.level.said.text for kind, one in found.items()}
    assert said == {
        "plan": "Sett i 2025: vikarpoolen hjelper",
        "tertial": "Sett i 2026T2: vikarpoolen hjelper",
        "annual": "Sett i 2026: vikarpoolen hjelper",
    }
    for kind, content in made.items():
        text = str(compose(content, Formats("nb"), None).blocks)
        assert said[kind] in text and "Hemne kommune, fra 01.01.2026" in text, kind


def test_a_chapter_that_nobody_has_written_is_left_out_of_the_document(reading):
    written = TextChapter("a", "Skrevet", "<p>Ja.</p>", Drawn.NOTHING)
    empty = TextChapter("b", "Tomt", "", Drawn.NOTHING)
    figures = TextChapter("c", "Tall", "", Drawn.SUMMARY)
    with reading.session() as session:
        chapters = (written, empty, figures)
        content = content_of(reading, session, "plan", "KBH", "2026", chapters=chapters)
    blocks = compose(content, Formats("nb"), None).blocks
    assert [b.text for b in blocks if isinstance(b, Heading)] == ["Skrevet", "Tall"]


def test_a_plan_shows_the_last_known_result_beside_the_coming_target(reading):
    with reading.session() as session:
        plan = content_of(reading, session, "plan", "KBH", "2026")
    sick, parents = by_code(plan)["I16"], by_code(plan)["I06"]
    assert (sick.row.cell.value, sick.row.cell.status) == (Decimal("10.0"), Status.RED)
    assert (sick.coming.green, sick.coming.yellow, sick.coming.inherited) == (8, 9, False)
    assert (parents.coming.green, parents.coming.yellow) == (Decimal("4.9"), Decimal("4.4"))
    assert parents.coming.inherited and sick.promise is None


def test_last_periods_promise_stands_beside_this_periods_result(stand):
    with stand.session() as session:
        point = (
            select(Measurement)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
            .where(
                Indicator.code == "I16",
                MeasurementPoint.period_key == "2026T1",
                Measurement.unit_key == "KBH",
            )
        )
        row = session.scalars(point).one()
        value = row.value
        session.execute(
            update(Measurement).where(Measurement.id == row.id).values(forecast=Decimal("8.5"))
        )
        session.commit()
        now = content_of(stand, session, "tertial", "KBH", "2026T2")
    promise = by_code(now)["I16"].promise
    assert (promise.period.key, promise.value, promise.forecast) == (
        "2026T1", value, Decimal("8.5"),
    )  # fmt: skip
    assert promise.forecast_status is Status.YELLOW and promise.target.green == 8
    told = str(compose(now, Formats("nb"), None).blocks)
    assert "Det som var lovet ved forrige måling" in told and "8,5" in told


def test_actions_carry_the_status_they_had_when_the_period_began(reading):
    with reading.session() as session:
        now = content_of(reading, session, "tertial", "HK", "2026T2")
    found = {one.line.title: one for one in actions(now)}
    assert len(found) == 18 and sum(one.line.cost or 0 for one in found.values()) == 5_350_000
    assert found["Oppfølgingskurs for alle ledere"].before == "in_progress"
    assert {a.line.title for key, level in levels(now) for a in level.actions if key == "apart"}


# -- what must not be there ----------------------------------------------------------------------------


def test_nothing_hidden_is_in_any_units_content(reading):
    with reading.session() as session:
        units = [node.key for node in reading.scope(session).today_nodes]
        hidden = _hidden_values(reading, session)
        assert len(hidden) > 5
        for unit in units:
            if not any(unit == key for key, *_ in hidden):
                continue
            content = content_of(
                reading, session, "annual", unit, "2025", may_report=frozenset(units)
            )
            again = from_canonical(canonical(content).text, ReportContent)
            for key, code, period in hidden:
                if key == unit:
                    _assert_absent(by_code(again)[code], period)


def _hidden_values(reading, session):
    """Unit, indicator and period of every value of I06 and I21 that may not be shown."""
    scope = reading.scope(session)
    ids = session.scalars(select(Indicator.id).where(Indicator.code.in_(("I06", "I21")))).all()
    evaluation = Evaluation(load_facts(scope, ids, None))
    return {
        (node.key, evaluation.facts.rules[p.version_id].code, p.period.key)
        for i in ids
        for p in evaluation.facts.points[i]
        for node in scope.today_nodes
        if evaluation.takes_part(p, node.key) and evaluation.at(p, node.key).hidden
    }


def _assert_absent(one, period):
    cell = one.row.cell
    if cell.period is not None and cell.period.key == period:
        assert (cell.value, cell.score, cell.forecast) == (None, None, None)
        assert cell.coverage.respondents is None and one.level.said is None
    for point in cell.spark:
        if point.period.key == period:
            assert point.value is None and point.coverage.respondents is None


def test_a_value_about_people_without_a_number_of_people_is_in_no_content(stand):
    with stand.session() as session:
        asked = (
            select(Measurement.id)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
            .where(Indicator.code == "I06", MeasurementPoint.period_key == "2025")
        )
        nameless = update(Measurement).where(
            Measurement.id.in_(asked), Measurement.unit_key == "KBH"
        )
        session.execute(nameless.values(respondents=None, headcount=None))
        session.commit()
        scope = stand.scope(session, may_report=frozenset({"KBH"}))
        live = card_page(scope, stand.card(session), "KBH", Period.parse("2025"), stand.names())
        seen = {r.code: r.cell for a in live.focus_areas for c in a.criteria for r in c.rows}
        kept = content_of(stand, session, "annual", "KBH", "2025", may_report=frozenset({"KBH"}))
    assert seen["I06"].value == Decimal("5.0"), "who may report there sees it"
    cell = by_code(kept)["I06"].row.cell
    assert (cell.value, cell.score, cell.hidden) == (None, None, "unknown_n")


def test_where_approval_is_used_only_what_is_approved_is_there(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        scope.municipality.uses_approval = True
        session.commit()
        before = by_code(content_of(stand, session, "annual", "KBH", "2025"))["I16"].row.cell
        mine = (
            select(Measurement.id)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .where(Measurement.unit_key == "KBH", MeasurementPoint.period_key == "2025")
        )
        approved = update(Measurement).where(Measurement.id.in_(mine))
        session.execute(approved.values(approved_at=scope.municipality.switched_at))
        session.commit()
        kept = content_of(stand, session, "annual", "KBH", "2025")
        after = by_code(kept)["I16"].row.cell
    assert "Bare godkjente tall er med." in str(compose(kept, Formats("nb"), None).blocks)
    assert (before.value, after.value) == (None, Decimal("10.0"))


def test_what_is_closed_to_a_reader_is_counted_and_not_shown(reading):
    with reading.session() as session:
        now = content_of(reading, session, "tertial", "HK", "2026T2")
    seen = open_to(now, lambda key: key == "HK")
    units = {one.line.unit.key for one in actions(seen)}
    assert units == {"HK"}
    assert sum(level.closed for _, level in levels(seen)) == 18 - len(list(actions(seen)))


def test_content_comes_back_from_canonical_form_and_costs_the_same_for_a_large_unit_as_for_a_small(
    reading, monkeypatch
):
    costs = []
    with reading.session() as session:
        engine = session.get_bind()
        for unit in ("KBH", "HK", "OPP"):
            session.expunge_all()
            with counted(engine, monkeypatch) as seen:
                made = content_of(reading, session, "tertial", unit, "2026T2")
            costs.append(len(seen["sql"]))
            text = canonical(made).text
            assert canonical(from_canonical(text, ReportContent)).text == text
    assert len(set(costs[1:])) == 1 and abs(costs[0] - costs[1]) <= 1


def test_a_figure_carries_who_is_missing_and_the_amount(annual):
    told = str(compose(annual, Formats("nb"), None).blocks)
    assert "Merforbruk" in told
    missing = [one for one in rows(annual) if one.row.cell.coverage.missing]
    for one in missing:
        assert one.row.cell.coverage.missing[0].name in told
