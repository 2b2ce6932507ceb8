"""What was written last is the newest, also when the process that wrote it has lower ids and a slower clock."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from tests.conftest import TODAY
from tests.databases import postgres_copy
from tests.processes import Machine
from tests.reports.adopting import adopt, content_of
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Limits
from wisweb_bms.engine.targets import own_target
from wisweb_bms.engine.tree import Node
from wisweb_bms.imports.known import load_known
from wisweb_bms.models import (
    Action,
    FocusArea,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
    OutboxRow,
    Release,
    Snapshot,
    Target,
)
from wisweb_bms.models.ids import new_id
from wisweb_bms.queries import action as action_queries
from wisweb_bms.queries import action_rows, snapshots, trees
from wisweb_bms.queries import targets as target_queries
from wisweb_bms.queries.audit_trail import Asked, trail, trail_page
from wisweb_bms.queries.corrections import corrections
from wisweb_bms.queries.due_releases import due_releases
from wisweb_bms.queries.entries import entries
from wisweb_bms.queries.facts import load_facts
from wisweb_bms.queries.favourites import favourites
from wisweb_bms.queries.indicator import read_indicator
from wisweb_bms.queries.why import why_page
from wisweb_bms.services import (
    actions,
    approval,
    indicators,
    keeping,
    new_year,
    outbox,
    publishing,
    targets,
    tree_watch,
    upkeep,
    word_template,
)
from wisweb_bms.services import (
    favourites as favourite_verbs,
)
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report import is_locked, report
from wisweb_bms.services.report_many import Change, report_many

ME = Actor("user", "gro.nilsen")
THEN = "2026-09-15"
"""A day behind: what the slower clock shows."""
FIRST = 27
"""The number that a kind's first act has; as a year, the first that nothing is planned for."""
UNITS = ("SYK", "OPP", "SBH", "KUL")


# -- what is looked at -------------------------------------------------------------------------------


def measured(session, code="I16", unit="KUL", period="2026T2") -> Measurement:
    point = MeasurementPoint
    return session.scalars(
        select(Measurement)
        .join(point, point.id == Measurement.point_id)
        .join(Indicator, Indicator.id == point.indicator_id)
        .where(Indicator.code == code, Measurement.unit_key == unit, point.period_key == period)
    ).one()


def an_action(session, title="Vikarpool for barnehagene") -> Action:
    return session.scalars(select(Action).where(Action.title == title)).one()


def a_version(session, code="I16") -> IndicatorVersion:
    return session.scalars(
        select(IndicatorVersion)
        .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
        .where(Indicator.code == code)
    ).one()


def the_municipality(stand, session) -> MunicipalityRow:
    return stand.scope(session).municipality


def an_area(session, code="F1") -> FocusArea:
    return session.scalars(select(FocusArea).order_by(FocusArea.sort)).first()


# -- one act of each kind, told by a number -----------------------------------------------------------


def reports(_stand, session, number, unit="KUL"):
    row = measured(session, unit=unit)
    figures = {"value": Decimal(number), "weight": Decimal(7)}
    report(session, row, figures, ME, send_key=f"order-{unit}-{number}", reason="talt på nytt")


def reports_many(_stand, session, number):
    row = measured(session, unit="SYK")
    figures = {"value": Decimal(number), "weight": Decimal(7)}
    change = Change(row.id, row.entry_id, f"order-many-{number}", figures)
    sums = report_many(session, row.municipality_id, [change], ME, reason="talt på nytt")
    assert sums.saved == 1


def changes_status(_stand, session, number):
    day = dt.date(2026, 9, 10)
    units = {"HK", "OPP", "SBH", "SYK"}
    row = an_action(session)
    values = {"status": "in_progress", "progress": number}
    actions.change(session, row, values, ME, day, {*units, row.unit_key})


def notes(_stand, session, number):
    row = an_action(session)
    actions.note(session, row, str(number), ME, dt.date(2026, 9, 10), {row.unit_key})


def adds_step(_stand, session, number):
    actions.add_step(session, an_action(session), str(number), None, ME)


def adds_link(_stand, session, number):
    actions.add_link(session, an_action(session), str(number), "https://example.org/", ME)


def adds_helper(_stand, session, number):
    row = an_action(session)
    wanted = [*actions.helpers_of(session, row), str(number)]
    actions.keep_helpers(session, row, wanted, ME)


def changes_cause(_stand, session, number):
    row = an_action(session)
    actions.change(session, row, {"cause": str(number)}, ME, dt.date(2026, 9, 10), {row.unit_key})


def changes_aim(_stand, session, number):
    keeping.change(session, an_area(session), {"aim": str(number)}, ME)


@cache
def a_card() -> list[Any]:
    """A card's content, made once a process."""
    return []


def adopts(stand, session, number):
    made = a_card()
    if not made:
        made.append(content_of(stand, session, "card", "SBH", "2026T1"))
    adopt(stand, session, made[0], body=str(number))


def the_published(session) -> Snapshot:
    return session.scalars(select(Snapshot).where(Snapshot.body == "0")).one()


def publishes(stand, session, number):
    the_municipality(stand, session).publishes = True
    publishing.publish(session, the_published(session), ME, language=str(number), with_names=False)


def keeps_template(stand, session, number):
    word_template.keep(session, the_municipality(stand, session).id, str(number), b"docx", ME)


def changes_year(stand, session, number):
    row = the_municipality(stand, session)
    living = {node.key for node in stand.scope(session).today_nodes}
    found = new_year.preview(session, row, 2000 + number, living)
    few = replace(found, steps=found.steps[:1])
    new_year.carry(session, few, ME, targets=False, cards=False)


def sets_target(_stand, session, number):
    place = targets.Place(a_version(session), "KUL", 2031)
    wish = targets.Wish(ME, dt.date(2026, 9, 16), adopts=True, reason="nytt vedtak")
    targets.set_target(session, place, Limits(Decimal(number), None), wish)


def adopts_target_unaware(_stand, session, number):
    """As where two have adopted at once, neither seeing the other's."""
    version = a_version(session)
    session.add(
        Target(
            municipality_id=version.municipality_id,
            id=new_id(session),
            indicator_version_id=version.id,
            unit_key="SYK",
            valid_from=dt.date(2032, 1, 1),
            valid_to=dt.date(2032, 12, 31),
            green=Decimal(number),
            state="adopted",
            **ME.columns(),
        )
    )


def keeps_tree(stand, session, number):
    scope = stand.scope(session)
    nodes = (*scope.today_nodes, Node(f"NY{number}", f"Ny {number}", "HK", 99))
    assert tree_watch.keep(session, scope.municipality_id, nodes, dt.date(2026, 9, 1))


def puts_message(stand, session, number):
    mid = the_municipality(stand, session).id
    told = {"kind": "prøve", "subject": str(number), "text": "", "dedupe_key": str(number)}
    outbox.put(session, mid, ["gro.nilsen"], **told)


def keeps_favourite(stand, session, number):
    card = stand.card(session)
    unit = UNITS[number - FIRST]
    favourite_verbs.set_favourite(
        session, card.municipality_id, "gro.nilsen", card.id, unit, wanted=True
    )


def names_indicator(stand, session, number):
    """The number as the name; one that has the code is ended first."""
    row = the_municipality(stand, session)
    asked = select(Indicator).where(Indicator.code == "GJEN", Indicator.life_cycle != "ended")
    for known in session.scalars(asked):
        indicators.set_life_cycle(session, known, "ended", ME)
    own = {"code": "GJEN", "name": f"Navn {number}", "frequency": "year", "life_cycle": "active"}
    made = keeping.add(session, Indicator, row.id, own, ME)
    rules = {"direction": "higher", "entry_kind": "number", "operator": "mean", "number": 1}
    rules |= {"indicator_id": made.id, "valid_from": dt.date(2000, 1, 1)}
    keeping.add(session, IndicatorVersion, row.id, rules, ME)


# -- what a page or a file reads, the newest number first ---------------------------------------------


def page_of_action(stand, session):
    scope = stand.scope(session)
    return action_queries.action_page(scope, stand.names(), an_action(session))


def standing_on(stand, session):
    """By the list of actions as of a day that has passed."""
    scope = stand.scope(session)
    asked = action_rows.as_of(scope, dt.date(2026, 9, 12)).where(Action.id == an_action(session).id)
    return [session.execute(asked).one().progress]


def told_corrections(stand, session):
    """The new figures, where each corrects the one before it."""
    scope = stand.scope(session, may_report=frozenset({"KUL"}))
    told = corrections(scope, stand.names(), Period.parse("2026T2"), ["KUL"])
    assert all(later.old == earlier.new for later, earlier in itertools.pairwise(told))
    return [int(one.new) for one in told]


def standing_value(unit):
    def read(stand, session):
        return [int(measured(session, unit=unit).value)]

    return read


def known_today(stand, session):
    row = measured(session)
    scope = stand.scope(session, known_at=dt.date.fromisoformat(TODAY))
    point = session.get_one(MeasurementPoint, (row.municipality_id, row.point_id))
    facts = load_facts(scope, [point.indicator_id], "KUL")
    return [int(facts.reports[row.point_id]["KUL"].value)]


def judging(stand, session):
    version = a_version(session)
    facts = load_facts(stand.scope(session), [version.indicator_id], "SYK")
    found = own_target(facts.targets[version.id]["SYK"], Period.parse("2032"))
    return [int(found.limits.green)]


def grid(stand, session):
    """The limits in the grid of targets."""
    version = a_version(session)
    page = target_queries.indicator_targets(
        stand.scope(session), stand.names(), version, [2032], "", ("",), ["SYK"], 1, 10
    )
    return [int(page.lines[0][2][0].own.green)]


def of_code(stand, session):
    """Whom formulas, controls and files mean by the code."""
    scope = stand.scope(session)
    mid = scope.municipality_id
    every = session.scalars(select(Indicator.id).where(Indicator.code == "GJEN")).all()
    facts = load_facts(scope, every, None)
    meant = {
        facts.indicator_of_code["GJEN"],
        load_known(session, mid, [], (), ()).indicator("GJEN"),
    }
    return sorted(int(session.get_one(Indicator, (mid, id)).name.split()[1]) for id in meant)


def mine(stand, session):
    return the_municipality(stand, session).id


KINDS = {
    "history": (reports, lambda t, s: [int(e.value) for e in entries(s, measured(s))]),
    "standing entry": (reports, standing_value("KUL")),
    "known on a day": (reports, known_today),
    "correction": (reports, told_corrections),
    "standing entry of a file": (reports_many, standing_value("SYK")),
    "history of a file": (
        reports_many,
        lambda t, s: [int(e.value) for e in entries(s, measured(s, unit="SYK"))],
    ),
    "status on a day": (changes_status, standing_on),
    "status history": (
        changes_status,
        lambda t, s: [h.progress for h in page_of_action(t, s).history],
    ),
    "note": (notes, lambda t, s: [int(n.text) for n in page_of_action(t, s).notes]),
    "step": (adds_step, lambda t, s: [int(n.text) for n in page_of_action(t, s).steps]),
    "link": (adds_link, lambda t, s: [int(n.title) for n in page_of_action(t, s).links]),
    "helper": (
        adds_helper,
        lambda t, s: [int(n) for n in reversed(page_of_action(t, s).helpers) if n.isdecimal()],
    ),
    "action's trail": (
        changes_cause,
        lambda t, s: [int(c.new) for c in page_of_action(t, s).changes if c.field == "cause"],
    ),
    "audit trail": (
        changes_aim,
        lambda t, s: [int(n.new) for n in trail_page(s, mine(t, s), Asked("focus_area"), 1).lines],
    ),
    "audit file": (
        changes_aim,
        lambda t, s: [int(n.new) for n in trail(s, mine(t, s), Asked("focus_area"))],
    ),
    "snapshot": (
        adopts,
        lambda t, s: [int(n.body) for n in snapshots.listed(s, mine(t, s)) if n.body.isdecimal()],
    ),
    "word template": (
        keeps_template,
        lambda t, s: [int(word_template.in_use(s, mine(t, s)).name)],
    ),
    "new year": (changes_year, lambda t, s: [r.year - 2000 for r in new_year.runs(s, mine(t, s))]),
    "target": (
        sets_target,
        lambda t, s: [
            int(r.green)
            for r in target_queries.history(t.scope(s), a_version(s).id, "KUL")
            if r.valid_from.year == 2031
        ],
    ),
    "judging target": (adopts_target_unaware, judging),
    "target in the grid": (adopts_target_unaware, grid),
    "tree": (
        keeps_tree,
        lambda t, s: [
            int(k[2:]) for k in trees.load_trees(s, mine(t, s), ())[0][-1].tree.depth if "NY" in k
        ],
    ),
    "code": (names_indicator, of_code),
    "publication": (
        publishes,
        lambda t, s: [
            int(one.language) for one in snapshots.publications(s, mine(t, s), the_published(s).id)
        ],
    ),
    "open publication": (
        publishes,
        lambda t, s: [int(one.language) for one, _ in snapshots.all_published(s, mine(t, s))],
    ),
    "message": (
        puts_message,
        lambda t, s: [
            int(s.get_one(OutboxRow, (mine(t, s), id)).subject)
            for id in reversed(outbox.waiting(s, mine(t, s), None))
        ],
    ),
    "favourite": (
        keeps_favourite,
        lambda t, s: [
            UNITS.index(one.unit_key) + FIRST
            for one in reversed(favourites(s, mine(t, s), "gro.nilsen", t.names()))
        ],
    ),
}
"""A kind of row → what writes one, and what reads the newest of them first."""


@pytest.fixture(scope="module")
def machines(filled_once):
    """Two processes that share a database; the first has the lower ids."""
    url = postgres_copy(filled_once("postgresql"))
    low, high = Machine(url), Machine(url)
    below, above = (one.does(takes_an_id, today=TODAY) for one in (low, high))
    assert below < above
    high.does(adopts, 0, today=TODAY)
    yield low, high
    low.stop()
    high.stop()


def takes_an_id(_stand, session):
    return new_id(session)


def read_in(stand, session, kind):
    return KINDS[kind][1](stand, session)


COUNTS: dict[Any, Any] = defaultdict(lambda: itertools.count(FIRST))
"""Each act's next number."""


@pytest.mark.parametrize("clock", [TODAY, THEN], ids=["same clock", "clock a day behind"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_newest_is_what_was_written_last_by_whichever_process(machines, kind, clock):
    low, high = machines
    numbers = [next(COUNTS[KINDS[kind][0]]) for _ in range(2)]
    for machine, number, today in ((high, numbers[0], TODAY), (low, numbers[1], clock)):
        machine.does(KINDS[kind][0], number, today=today)
    found = high.does(read_in, kind, today=TODAY)
    assert found[0] == numbers[1]
    assert found[1:2] in ([], [numbers[0]])


def comments_on(_stand, session, number, unit):
    row = measured(session, unit=unit)
    figures = {"value": Decimal(number), "weight": Decimal(7)}
    key = f"order-comment-{number}"
    report(session, row, figures, ME, send_key=key, reason="talt på nytt", comment=str(number))


def said(stand, session):
    """Beside the figure's explanation, what was said last first."""
    indicator_id, card = a_version(session).indicator_id, stand.card(session)
    reading = read_indicator(stand.scope(session), stand.names(), indicator_id, "HK", card.id)
    page = why_page(reading, Period.parse("2026T2"))
    return [one.text for one in page.comments if one.text.isdecimal()]


def test_of_two_units_comments_the_one_written_last_comes_first_also_by_a_slower_clock(machines):
    low, high = machines
    high.does(comments_on, 6, "SYK", today=TODAY)
    low.does(comments_on, 7, "SBH", today=THEN)
    assert high.does(said, today=TODAY) == ["7", "6"]


# -- where two kinds of rows meet, or two clocks -------------------------------------------------------


def approves(_stand, session):
    return approval.approve(session, [measured(session, unit="BF")], ME)


def was_approved(stand, session):
    """Of the unit's corrections, the newest first."""
    scope = stand.scope(session, may_report=frozenset({"BF"}))
    told = corrections(scope, stand.names(), Period.parse("2026T2"), ["BF"])
    return [one.was_approved for one in told]


def test_a_correction_of_what_was_approved_says_so_also_by_a_slower_clock(machines):
    low, high = machines
    high.does(reports, 3, "BF", today=TODAY)
    assert high.does(approves, today=TODAY) == 1
    low.does(reports, 4, "BF", today=THEN)
    assert high.does(was_approved, today=TODAY)[0] is True
    low.does(reports, 5, "BF", today=THEN)
    assert high.does(was_approved, today=TODAY)[:2] == [False, True]


def locks(stand, session):
    mid = mine(stand, session)
    approval.unlock(session, mid, "2026T2", ME)
    return approval.lock(session, mid, "2026T2", ME)


def reopens(_stand, session):
    return approval.reopen(session, [measured(session, unit="SBH")], ME)


def locked(_stand, session):
    row = measured(session, unit="SBH")
    return is_locked(session.get_one(MeasurementPoint, (row.municipality_id, row.point_id)), row)


def unlocks(stand, session):
    return approval.unlock(session, mine(stand, session), "2026T2", ME)


def test_opening_again_holds_after_the_lock_and_a_new_lock_after_that_by_any_clock(machines):
    low, high = machines
    high.does(locks, today=TODAY)
    assert high.does(locked, today=TODAY)
    low.does(reopens, today=THEN)
    assert not high.does(locked, today=TODAY)
    high.does(reopens, today=TODAY)
    low.does(locks, today=THEN)
    assert high.does(locked, today=TODAY)
    low.does(unlocks, today=THEN)


def adopts_year(stand, session):
    """As by a version of the product that kept no releases."""
    adopt(stand, session, content_of(stand, session, "card", "SYK", "2025"), body="året")
    session.execute(update(Snapshot).values(before_releases=True))
    session.execute(delete(Release))
    session.execute(update(MeasurementPoint).values(considered=None))


def answers(_stand, session, respondents):
    row = of_people(session)
    figures = {"value": Decimal(4), "respondents": respondents}
    report(session, row, figures, ME, send_key=f"order-answers-{respondents}", reason="sene svar")


def of_people(session) -> Measurement:
    """A measurement of 2025 about people."""
    point, version = MeasurementPoint, IndicatorVersion
    return session.scalars(
        select(Measurement)
        .join(point, point.id == Measurement.point_id)
        .join(version, version.id == point.indicator_version_id)
        .where(
            version.entry_kind.in_(("survey", "mean")),
            Measurement.unit_key == "SYK",
            point.period_key.startswith("2025"),
        )
        .order_by(point.last_day.desc(), version.indicator_id)
        .limit(1)
    ).one()


def counted_then(stand, session):
    """The respondents behind what the document showed."""
    row = of_people(session)
    point = session.get_one(MeasurementPoint, (row.municipality_id, row.point_id))
    scope = stand.scope(session)
    found = due_releases(scope, [point.id])
    return [one.state.answers["SYK"].people for one in found.states if one.why == "document"]


def test_what_is_answered_after_an_adoption_is_later_than_it_also_by_a_slower_clock(machines):
    low, high = machines
    high.does(answers, 40, today=TODAY)
    high.does(adopts_year, today=TODAY)
    assert high.does(counted_then, today=TODAY) == [40]
    low.does(answers, 51, today=THEN)
    assert high.does(counted_then, today=TODAY) == [40]


# -- one process, whose clock goes back, on both databases ---------------------------------------------


def test_no_clock_makes_an_older_entry_stand_and_rebuilding_finds_nothing(stand, monkeypatch):
    with stand.session() as session:
        reports(stand, session, 5)
        session.commit()
    monkeypatch.setenv("BMS_TODAY", "2020-01-01")
    with stand.session() as session:
        reports(stand, session, 6)
        session.commit()
    told = stand.app.test_cli_runner().invoke(args=["bms", "rebuild", "--municipality", "hemne"])
    assert told.exit_code == 0, told.output
    with stand.session() as session:
        assert upkeep.rebuild(session, mine(stand, session)) == 0
        row = measured(session)
        kept = entries(session, row)
        assert [int(entry.value) for entry in kept[:2]] == [6, 5]
        assert (row.entry_id, row.entry_sequence) == (kept[0].id, kept[0].sequence)
        assert int(row.value) == 6


def test_a_clock_that_goes_back_leaves_what_was_known_on_a_day_that_has_passed(stand, monkeypatch):
    with stand.session() as session:
        reports(stand, session, 5)
        reports_many(stand, session, 5)
        session.commit()
        before = known_on(stand, session, "2026-09-15")
    monkeypatch.setenv("BMS_TODAY", "2020-01-01")
    with stand.session() as session:
        reports(stand, session, 6)
        reports_many(stand, session, 7)
        session.commit()
    monkeypatch.setenv("BMS_TODAY", TODAY)
    with stand.session() as session:
        assert known_on(stand, session, "2026-09-15") == before
        assert known_on(stand, session, TODAY)["KUL"] == 6
        assert known_on(stand, session, TODAY)["SYK"] == 7


def known_on(stand, session, day):
    row = measured(session)
    scope = stand.scope(session, known_at=dt.date.fromisoformat(day))
    point = session.get_one(MeasurementPoint, (row.municipality_id, row.point_id))
    facts = load_facts(scope, [point.indicator_id], None)
    return {unit: part.value for unit, part in facts.reports[row.point_id].items()}


def test_of_a_measurement_that_a_file_holds_twice_the_later_line_stands(stand):
    with stand.session() as session:
        row = measured(session, unit="SYK")
        figures = [{"value": Decimal(number), "weight": Decimal(7)} for number in (8, 9)]
        changes = [Change(row.id, row.entry_id, f"twice-{n}", f) for n, f in enumerate(figures)]
        sums = report_many(session, row.municipality_id, changes, ME, reason="talt på nytt")
        session.expire_all()
        assert (sums.saved, sums.overtaken) == (2, 1)
        assert int(row.value) == 9
        assert [int(entry.value) for entry in entries(session, row)[:2]] == [9, 8]
