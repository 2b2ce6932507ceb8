"""Said to be saved is saved: a key sent again is the same send only where it says the same."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from tests.amounts import amount
from tests.databases import engine_for
from tests.services.test_report import measurement
from wisweb_bms.clock import now
from wisweb_bms.models import Entry, Measurement
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report import ReasonMissing, Saved, report
from wisweb_bms.services.report_many import Change, report_many

ANNA, BO = Actor("user", "anna"), Actor("user", "bo")
FIVE: dict[str, Any] = {"value": Decimal(5), "weight": Decimal(7)}
SIX = FIVE | {"value": Decimal(6)}


@pytest.fixture
def engine(stand) -> Iterator[Engine]:
    made = engine_for(stand.url)
    yield made
    made.dispose()


@pytest.fixture
def session(engine) -> Iterator[Session]:
    with Session(engine) as made:
        yield made


def entries_of(session: Session, row: Measurement) -> list[Entry]:
    asked = select(Entry).where(Entry.measurement_id == row.id)
    return list(session.scalars(asked.order_by(Entry.id)))


def test_a_figure_corrected_after_a_send_without_an_answer_stands(session):
    row = measurement(session)
    first = report(session, row, FIVE, ANNA, send_key="k").entry
    saved = report(session, row, SIX, ANNA, send_key="k")
    assert not saved.repeated and row.value == Decimal(6)
    assert saved.overtaken is None, "nobody came in between: it was the sender's own"
    assert [e.value for e in entries_of(session, row)] == [Decimal(5), Decimal(6)]
    assert (saved.entry.based_on_id, saved.entry.stage) == (first.id, "corrected")


def test_the_same_again_is_one_entry_however_often_it_is_corrected_and_sent(session):
    row = measurement(session)
    made = [
        report(session, row, figures, ANNA, send_key="k").entry.id
        for figures in (FIVE, FIVE, SIX, SIX, FIVE, FIVE)
    ]
    assert made[0] == made[1] and made[2] == made[3] and made[4] == made[5]
    assert len(set(made)) == 3 and row.value == Decimal(5), "what was typed last stands"


WORDS: dict[str, Any] = {"comment": "x", "source": "fil", "reason": "r"}
OTHERS = [
    ("value", {"value": Decimal("5.000001")}),
    ("weight", {"weight": None}),
    ("numerator", {"numerator": Decimal(0)}),
    ("denominator", {"denominator": Decimal(1)}),
    ("actual", {"actual": Decimal(1)}),
    ("budget", {"budget": Decimal(1)}),
    ("headcount", {"headcount": 3}),
    ("respondents", {"respondents": 0}),
    ("invited", {"invited": 9}),
    ("answers", {"answers": {"0": {"1": 2}}}),
    ("forecast", {"forecast": Decimal(5)}),
    ("stage", {"stage": "preliminary"}),
    *((name, {name: "noe annet"}) for name in WORDS),
]


@pytest.mark.parametrize("many", [False, True], ids=["one", "many"])
def test_whatever_part_or_word_differs_it_is_another_send(session, many):
    row = measurement(session)
    based_on = report(session, row, FIVE, ANNA, send_key="before").entry.id

    def send(key: str, change: dict[str, Any]) -> bool:
        """Whether it was the same send."""
        said = {n: change.get(n, word) for n, word in WORDS.items()}
        figures = FIVE | {n: v for n, v in change.items() if n not in WORDS}
        if not many:
            key_and_base = {"send_key": key, "based_on_id": based_on}
            return report(session, row, figures, ANNA, **key_and_base, **said).repeated
        comment = said.pop("comment")
        changes = [Change(row.id, based_on, key, figures, comment)]
        sums = report_many(session, row.municipality_id, changes, ANNA, **said)
        session.refresh(row)
        assert (sums.saved + sums.repeated, sums.refused) == (1, [])
        return bool(sums.repeated)

    for name, change in OTHERS:
        if many and name == "answers":
            continue
        assert not send(name, {}), name
        assert send(name, {}), name
        assert not send(name, change), name
        assert send(name, change), name
        for part, value in change.items():
            assert part in ("source", "reason") or getattr(row, part) == value, name


def test_a_key_that_another_measurement_or_person_has_used_hides_nothing(session):
    one, other = measurement(session), measurement(session, unit="SOD")
    report(session, one, FIVE, ANNA, send_key="k")
    saved = report(session, other, FIVE, ANNA, send_key="k")
    assert (saved.repeated, other.value) == (False, Decimal(5))
    assert report(session, other, FIVE, ANNA, send_key="k").entry.id == saved.entry.id
    theirs = report(session, one, FIVE, BO, send_key="k")
    assert not theirs.repeated and theirs.overtaken.actor_key == "anna"
    sums = report_many(
        session,
        one.municipality_id,
        [Change(row.id, row.entry_id, "k", SIX) for row in (one, other)],
        BO,
        reason="x",
    )
    assert sums.saved == 2
    session.expire_all()
    assert {one.value, other.value} == {Decimal(6)}


def test_why_is_asked_only_where_the_first_send_had_to_say_it_or_it_is_approved(session):
    row = measurement(session)
    seen = report(session, row, FIVE, ANNA, send_key="seen").entry.id
    sent = {"send_key": "k", "based_on_id": seen}
    report(session, row, SIX, ANNA, **sent, reason="talt feil")
    with pytest.raises(ReasonMissing):
        report(session, row, FIVE | {"value": Decimal(7)}, ANNA, **sent)
    report(session, row, FIVE | {"value": Decimal(7)}, ANNA, **sent, reason="talt feil")
    new = measurement(session, unit="SOD")
    report(session, new, FIVE, ANNA, send_key="n")
    report(session, new, SIX, ANNA, send_key="n")
    new.approved_at = now()
    session.flush()
    with pytest.raises(ReasonMissing):
        report(session, new, FIVE, ANNA, send_key="n")


def test_another_who_came_in_between_is_told_of_and_one_who_came_after_too(session):
    row = measurement(session)
    report(session, row, FIVE, ANNA, send_key="k")
    theirs = report(session, row, SIX, BO, send_key="b").entry
    again = report(session, row, FIVE, ANNA, send_key="k")
    assert again.repeated and again.followed.id == theirs.id and row.value == Decimal(6)
    corrected = report(session, row, FIVE | {"value": Decimal(8)}, ANNA, send_key="k")
    assert corrected.overtaken.id == theirs.id and row.value == Decimal(8)
    assert report(session, row, FIVE | {"value": Decimal(8)}, ANNA, send_key="k").followed is None


def test_one_who_had_no_answer_is_told_of_whom_they_came_after_when_they_send_again(session):
    row = measurement(session)
    theirs = report(session, row, SIX, BO, send_key="b").entry
    assert report(session, row, FIVE, ANNA, send_key="k").overtaken.id == theirs.id
    again = report(session, row, FIVE, ANNA, send_key="k")
    assert again.repeated and again.overtaken is not None and again.overtaken.id == theirs.id
    corrected = report(session, row, SIX, ANNA, send_key="k", reason="x")
    assert corrected.overtaken is None
    assert report(session, row, SIX, ANNA, send_key="k", reason="x").overtaken is None


def test_of_a_hundred_sent_again_with_some_changed_only_those_are_new(session):
    asked = select(Measurement).where(Measurement.value.is_not(None)).order_by(Measurement.id)
    rows = session.scalars(asked.limit(100)).all()
    mid, seen = rows[0].municipality_id, {row.id: row.entry_id for row in rows}
    before = session.scalar(select(func.count(Entry.id))) or 0

    def send(changed: dict[int, int]) -> tuple[int, int]:
        sent = [
            Change(i, seen[i], f"h{i}", FIVE | {"value": Decimal(changed.get(n, 1))})
            for n, i in enumerate(seen)
        ]
        sums = report_many(session, mid, sent, ANNA, reason="x")
        assert not sums.refused and not sums.overtaken
        return sums.saved, sums.repeated

    assert send({}) == (100, 0)
    assert send({3: 2, 50: 9}) == (2, 98)
    assert send({3: 2, 50: 9}) == (0, 100)
    session.expire_all()
    wanted = {row.id: Decimal({3: 2, 50: 9}.get(n, 1)) for n, row in enumerate(rows)}
    assert {row.id: row.value for row in rows} == wanted
    assert session.scalar(select(func.count(Entry.id))) == before + 102


@dataclass(frozen=True)
class Post:
    """What one window sends: whose it is, the key of its form, where it goes and what it says."""

    who: Actor
    key: str
    unit: str
    value: int


def sent_at_once(engine: Engine, posts: list[Post]) -> list[Saved]:
    """Each on a thread of its own, all begun together; what became of them, in the order given."""
    start, told = threading.Barrier(len(posts), timeout=30), {}

    def send(number: int, post: Post) -> None:
        with Session(engine, expire_on_commit=False) as session:
            row = measurement(session, unit=post.unit)
            session.commit()
            start.wait()
            figures = FIVE | {"value": Decimal(post.value)}
            told[number] = report(session, row, figures, post.who, send_key=post.key)
            session.commit()

    threads = [threading.Thread(target=send, args=at) for at in enumerate(posts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return [told[number] for number in range(len(posts))]


def test_two_that_say_the_same_at_once_are_one_and_two_that_differ_are_two(engine):
    same = sent_at_once(engine, [Post(ANNA, "k", "KUL", 5)] * 2)
    assert {s.repeated for s in same} == {True, False}
    assert len({s.entry.id for s in same}) == 1
    differ = sent_at_once(engine, [Post(ANNA, "d", "SOD", n) for n in (6, 7)])
    assert not any(s.repeated for s in differ) and len({s.entry.id for s in differ}) == 2
    with Session(engine) as session:
        row = measurement(session, unit="SOD")
        first, last = sorted(differ, key=lambda one: one.entry.based_on_id or 0)
        assert last.entry.based_on_id == first.entry.id and last.overtaken is None
        assert (row.entry_id, row.value) == (last.entry.id, last.entry.value)
        kept = {e.id for e in entries_of(session, row)}
        assert kept >= {first.entry.id, last.entry.id}


def test_one_key_for_two_measurements_at_once_saves_both(engine):
    for turn in range(amount(3, 40)):
        posts = [Post(ANNA, f"both{turn}", unit, turn) for unit in ("KUL", "SOD")]
        saved = sent_at_once(engine, posts)
        assert len({s.entry.send_key for s in saved}) == 2
        with Session(engine) as session:
            assert {measurement(session, unit=p.unit).value for p in posts} == {Decimal(turn)}


POSTS = st.builds(
    Post,
    st.sampled_from([ANNA, BO]),
    st.sampled_from(["tab", "other tab"]),
    st.sampled_from(["KUL", "SOD"]),
    st.integers(1, 3),
)


def test_whatever_is_said_to_be_saved_stands_or_is_in_the_history(engine):
    """Lost answers, edits, double clicks and two tabs, one after the other or at once."""
    tries = amount(12, 400) if engine.dialect.name == "sqlite" else amount(4, 100)
    rounds = iter(range(10_000))

    @given(st.lists(st.lists(POSTS, min_size=1, max_size=3), min_size=1, max_size=5))
    @settings(max_examples=tries, deadline=None, suppress_health_check=list(HealthCheck))
    def holds(history):
        turn = next(rounds)
        seen: dict[tuple[str, str, str], int] = {}
        for at_once in history:
            posts = [Post(p.who, f"{p.key}{turn}", p.unit, p.value) for p in at_once]
            saved = sent_at_once(engine, posts)
            with Session(engine) as session:
                rows = {unit: measurement(session, unit=unit) for unit in ("KUL", "SOD")}
                for post, one in zip(posts, saved, strict=True):
                    kept = session.get_one(Entry, (one.entry.municipality_id, one.entry.id))
                    told = (kept.measurement_id, kept.value, kept.actor_key)
                    assert told == (rows[post.unit].id, Decimal(post.value), post.who.key)
                for unit, row in rows.items():
                    theirs = [s for p, s in zip(posts, saved, strict=True) if p.unit == unit]
                    if not all(s.repeated for s in theirs):
                        assert row.entry_id in {s.entry.id for s in theirs if not s.repeated}
            if len(posts) == 1:
                (post,), (one,) = posts, saved
                sender = (post.who.key, post.key, post.unit)
                assert one.repeated == (seen.get(sender) == post.value)
                assert one.followed is not None or rows[post.unit].entry_id == one.entry.id
                seen[sender] = post.value
            else:
                for post in posts:
                    sender = (post.who.key, post.key, post.unit)
                    values = {p.value for p in posts if (p.who.key, p.key, p.unit) == sender}
                    seen[sender] = post.value if len(values) == 1 else -1
                    if len(values) > 1:
                        return

    holds()
