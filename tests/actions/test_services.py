"""Actions are made, changed, moved and carried over without losing their history."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from tests.conftest import hemne_content
from wisweb_bms.models import (
    Action,
    ActionHelper,
    ActionLink,
    ActionNote,
    ActionStatusChange,
    ActionStep,
    AuditRow,
    Indicator,
    Measurement,
    SuccessCriterion,
)
from wisweb_bms.services import actions as verbs
from wisweb_bms.services import enabling, load
from wisweb_bms.services.actor import Actor, system
from wisweb_bms.services.keeping import Overtaken, Refused

DAY = dt.date(2026, 9, 16)
ME = Actor("user", "gro.nilsen")
UNITS = frozenset({"HK", "OPP", "SBH", "SYK"})


@pytest.fixture
def session(stand):
    with stand.session() as found:
        yield found


@pytest.fixture
def mid(session):
    row = enabling.municipality_row(session, "hemne")
    assert row is not None
    return row.id


def action(session, title_begins: str) -> Action:
    return session.scalars(select(Action).where(Action.title.startswith(title_begins))).one()


def make(session, mid, **values) -> Action:
    return verbs.make(session, mid, {"title": "Nytt", "unit_key": "OPP", **values}, ME, DAY, UNITS)


def history(session, row):
    asked = select(ActionStatusChange).where(ActionStatusChange.action_id == row.id)
    return [
        (h.day.isoformat(), h.status, h.progress)
        for h in session.scalars(asked.order_by(ActionStatusChange.id))
    ]


def test_hemnes_eighteen_actions_stand_on_their_levels(session):
    counts = dict(
        session.execute(select(Action.node_kind, func.count()).group_by(Action.node_kind)).all()
    )
    assert counts == {"indicator": 13, "criterion": 3, "focus_area": 1, "": 1}
    assert session.scalar(select(func.sum(Action.cost))) == Decimal(5_350_000)


def test_the_same_file_again_makes_no_second_action(session, mid):
    before = session.scalar(select(func.count(ActionStatusChange.id)))
    made = load.load(session, mid, hemne_content(), system("load"), "HK")
    assert made.made["actions"] == 0
    assert session.scalar(select(func.count(Action.id))) == 18
    assert session.scalar(select(func.count(ActionStatusChange.id))) == before


def test_a_fault_among_the_actions_is_told_with_its_place_and_nothing_is_loaded(session, mid):
    content = hemne_content()
    content["tiltak"] = [
        {"navn": "A", "enhet": "HK", "status": "snart"},
        {"navn": "B", "enhet": "XX", "status": "pågår", "kobling": {"indikator": "I99"}},
        {"navn": "C", "enhet": "HK", "status": "pågår", "frist": "2026-13-01", "kostnad_kr": "x"},
        {"navn": "D", "enhet": "HK"},
    ]
    with pytest.raises(load.LoadRefused) as refused:
        load.load(session, mid, content, system("load"), "HK")
    assert [fault.path[:2] for fault in refused.value.faults] == [
        ("tiltak", n) for n in (0, 1, 1, 2, 2, 3)
    ]


def test_every_change_of_status_is_in_the_history(session, mid):
    row = make(session, mid)
    for status, progress in (("in_progress", 30), ("in_progress", 60), ("completed", 60)):
        values = {"status": status, "progress": progress}
        verbs.change(session, row, values, ME, DAY, UNITS)
    day = DAY.isoformat()
    assert history(session, row) == [
        (day, "planned", 0),
        (day, "in_progress", 30),
        (day, "in_progress", 60),
        (day, "completed", 100),
    ]
    assert row.finished == DAY
    verbs.change(session, row, {"status": "in_progress", "progress": 90}, ME, DAY, UNITS)
    assert row.finished is None and len(history(session, row)) == 5


def test_moved_to_another_level_it_keeps_notes_and_history_and_the_trail_says_from_where(
    session, mid
):
    row = action(session, "Nærværsprosjekt")
    before = history(session, row)
    verbs.note(session, row, "Godt i gang", ME, DAY, UNITS, "in_progress", 40)
    criterion = session.scalars(select(SuccessCriterion).where(SuccessCriterion.code == "M2")).one()
    level = {"node_kind": "criterion", "node_id": criterion.id, "scorecard_id": None}
    was = f"indicator:{row.node_id}"
    assert verbs.change(session, row, level, ME, DAY, {"HO"})
    assert history(session, row) == [*before, ("2026-09-16", "in_progress", 40)]
    said = session.scalars(select(ActionNote).where(ActionNote.action_id == row.id)).one()
    assert (said.text, said.status, said.progress, said.actor_key) == (
        "Godt i gang",
        "in_progress",
        40,
        "gro.nilsen",
    )
    trail = session.scalars(
        select(AuditRow).where(AuditRow.object_id == row.id, AuditRow.field == "level")
    ).one()
    assert (trail.old, trail.new) == (was, f"criterion:{criterion.id}")


def test_the_second_of_two_is_told_and_nothing_of_the_first_is_lost(session):
    row = action(session, "Vikarpool")
    verbs.change(session, row, {"title": "Vikarpool A"}, ME, DAY, {"OPP"}, seen=1)
    with pytest.raises(Overtaken):
        verbs.change(session, row, {"title": "Vikarpool B"}, ME, DAY, {"OPP"}, seen=1)
    assert row.title == "Vikarpool A"


@pytest.mark.parametrize(
    ("values", "reason", "field"),
    [
        ({"title": ""}, "empty", "title"),
        ({"unit_key": "XX"}, "unit_unknown", "unit_key"),
        ({"status": "lost"}, "status_unknown", "status"),
        ({"progress": 101}, "progress", "progress"),
        (
            {"start": dt.date(2026, 2, 1), "deadline": dt.date(2026, 1, 1)},
            "deadline_first",
            "deadline",
        ),
        ({"status": "completed", "finished": dt.date(2026, 9, 17)}, "finished_later", "finished"),
        ({"link": "javascript:alert(1)"}, "address", "link"),
        ({"node_kind": "indicator", "node_id": 1}, "level_unknown", "level"),
        ({"node_kind": "planet", "node_id": 1}, "level_unknown", "level"),
        ({"node_id": 1}, "level_unknown", "level"),
        ({"scorecard_id": 1}, "level_unknown", "level"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(session, mid, values, reason, field):
    with pytest.raises(Refused) as refused:
        make(session, mid, **values)
    assert (refused.value.reason, refused.value.facts.get("field")) == (reason, field)


def test_an_unknown_unit_or_a_level_in_the_trash_is_no_hindrance_to_other_changes(session):
    row = action(session, "Nærværsprosjekt")
    session.get_one(Indicator, (row.municipality_id, row.node_id)).deleted_at = dt.datetime.now(
        dt.UTC
    )
    session.flush()
    assert verbs.change(session, row, {"title": "Nytt navn"}, ME, DAY, frozenset())


def test_it_can_stand_on_one_red_measurement_with_its_cause(session, mid):
    one = session.scalars(select(Measurement).where(Measurement.unit_key == "SBH")).first()
    row = make(
        session, mid, node_kind="measurement", node_id=one.id, unit_key="SBH", cause="Få vikarer"
    )
    assert row.cause == "Få vikarer"


def test_carried_over_it_goes_on_next_year_once_with_what_is_left(session, mid):
    row = make(
        session, mid, deadline=dt.date(2026, 11, 30), cost=Decimal(500), status="in_progress"
    )
    verbs.change(session, row, {}, ME, DAY, UNITS, helpers=["pia.sund", "kari.melland"])
    done = verbs.add_step(session, row, "Ferdig del", None, ME)
    verbs.tick_step(session, done, True, ME)
    verbs.add_step(session, row, "Gjenstår", DAY, ME)
    verbs.add_link(session, row, "Sak", "https://example.org/sak", ME)
    new = verbs.carry_over(session, row, 2027, ME, DAY, UNITS)
    assert (new.carried_from_id, new.start, new.deadline, new.cost) == (
        row.id,
        dt.date(2027, 1, 1),
        dt.date(2027, 11, 30),
        None,
    )
    parts = [
        session.scalars(select(model).where(model.action_id == new.id)).all()
        for model in (ActionStep, ActionLink, ActionHelper)
    ]
    assert [s.text for s in parts[0]] == ["Gjenstår"]
    assert len(parts[1]) == 1 and len(parts[2]) == 2
    with pytest.raises(Refused, match="already_carried"):
        verbs.carry_over(session, row, 2027, ME, DAY, UNITS)
    verbs.trash(session, new, ME)
    again = verbs.carry_over(session, row, 2028, ME, DAY, UNITS)
    assert verbs.carried_to(session, row) is again
    with pytest.raises(Refused, match="already_carried"):
        verbs.restore(session, new, ME)


def test_many_are_changed_together_or_not_at_all(session):
    rows = session.scalars(select(Action).where(Action.unit_key == "HK")).all()
    assert verbs.change_many(session, rows, {"responsible_key": "leif.aas"}, ME, DAY, {"HK"}) == 2
    with pytest.raises(Refused):
        verbs.change_many(session, rows, {"deadline": dt.date(2020, 1, 1)}, ME, DAY, {"HK"})


def test_a_note_says_something_and_a_link_is_a_web_address(session):
    row = action(session, "Vikarpool")
    with pytest.raises(Refused):
        verbs.note(session, row, "", ME, DAY, {"OPP"})
    for url in ("javascript:alert(1)", "data:text/html,x", "http://a b", ""):
        with pytest.raises(Refused):
            verbs.add_link(session, row, "x", url, ME)


def test_a_restored_action_is_whole_again(session):
    row = action(session, "Vikarpool")
    verbs.trash(session, row, ME)
    assert row.deleted_at is not None
    verbs.restore(session, row, ME)
    assert row.deleted_at is None and len(history(session, row)) == 3
