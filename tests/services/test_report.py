"""Reports are appended, never lost and never doubled, whoever else is at it."""

from __future__ import annotations

import threading
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests.databases import engine_for
from wisweb_bms.models import FIGURES, Entry, Indicator, Measurement, MeasurementPoint
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report import ReasonMissing, report

ANNA, BO = Actor("user", "anna"), Actor("user", "bo")


def measurement(
    session: Session, code: str = "I16", unit: str = "KUL", period: str = "2026T2"
) -> Measurement:
    return session.scalars(
        select(Measurement)
        .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
        .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
        .where(
            Indicator.code == code,
            Measurement.unit_key == unit,
            MeasurementPoint.period_key == period,
        )
    ).one()


@pytest.fixture
def engine(stand):
    made = engine_for(stand.url)
    yield made
    made.dispose()


def test_a_report_is_kept_and_stands_on_the_measurement(engine):
    with Session(engine) as session:
        row = measurement(session)
        saved = report(
            session, row, {"value": Decimal("5.0"), "weight": Decimal(7)}, ANNA, send_key="a"
        )
        session.commit()
        assert (row.value, row.weight, row.entry_id) == (Decimal("5.0"), Decimal(7), saved.entry.id)
        assert saved.entry.actor_key == "anna"


def test_a_correction_says_why_and_the_old_one_stays(engine):
    with Session(engine) as session:
        row = measurement(session)
        first = report(session, row, {"value": Decimal(5)}, ANNA, send_key="a").entry
        with pytest.raises(ReasonMissing):
            report(session, row, {"value": Decimal(6)}, ANNA, send_key="b", based_on_id=first.id)
        second = report(
            session,
            row,
            {"value": Decimal(6)},
            ANNA,
            send_key="c",
            based_on_id=first.id,
            reason="talt feil",
        ).entry
        session.commit()
        assert row.value == Decimal(6)
        kept = session.scalars(select(Entry).where(Entry.measurement_id == row.id)).all()
        assert {e.id: e.value for e in kept} == {first.id: Decimal(5), second.id: Decimal(6)}


def test_two_at_once_are_both_kept_and_the_later_is_told(engine):
    """Both have opened the empty form; whoever comes second is shown and told of the first."""
    start, told = threading.Barrier(2, timeout=30), []

    def send(actor: Actor, value: int) -> None:
        with Session(engine) as session:
            row = measurement(session)
            start.wait()
            saved = report(session, row, {"value": Decimal(value)}, actor, send_key=actor.key)
            told.append((actor.key, saved.overtaken.actor_key if saved.overtaken else None))
            session.commit()

    threads = [threading.Thread(target=send, args=a) for a in ((ANNA, 5), (BO, 6))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    with Session(engine) as session:
        row = measurement(session)
        kept = session.scalars(select(Entry).where(Entry.measurement_id == row.id)).all()
        assert {e.actor_key for e in kept} == {"anna", "bo"}
        shown = next(e for e in kept if e.id == row.entry_id)
        assert row.value == shown.value
    assert sorted(told, key=lambda t: t[1] or "") == [
        (next(k for k in ("anna", "bo") if k != shown.actor_key), None),
        (shown.actor_key, next(k for k in ("anna", "bo") if k != shown.actor_key)),
    ]


def test_sixteen_writers_at_once_lose_nothing(engine):
    """Each reports another unit's measurement; every entry is there, each once."""
    with Session(engine) as session:
        point = measurement(session).point_id
        ids = session.scalars(select(Measurement.id).where(Measurement.point_id == point)).all()[
            :16
        ]
        before = session.scalar(select(func.count(Entry.id)))
    start = threading.Barrier(len(ids), timeout=30)
    failed: list[Exception] = []

    def send(number: int, row_id: int) -> None:
        try:
            with Session(engine) as session:
                row = session.scalars(select(Measurement).where(Measurement.id == row_id)).one()
                start.wait()
                report(
                    session,
                    row,
                    {"value": Decimal(number)},
                    ANNA,
                    send_key=f"w{number}",
                    reason="x",
                )
                session.commit()
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=send, args=a) for a in enumerate(ids)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failed == []
    with Session(engine) as session:
        assert session.scalar(select(func.count(Entry.id))) == (before or 0) + len(ids)


AMOUNTS = st.decimals(-1000, 1000, places=2)
REPORTS = st.lists(st.tuples(AMOUNTS, st.booleans()), min_size=1, max_size=6)


def test_the_measurement_always_agrees_with_its_newest_entry(engine):
    rounds = iter(range(10_000))

    @given(REPORTS)
    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
    def agrees(reports):
        with Session(engine) as session:
            row = measurement(session, unit="SOD")
            for value, undone in reports:
                with session.begin_nested() as attempt:
                    key = f"p{next(rounds)}"
                    report(session, row, {"value": value}, ANNA, send_key=key, reason="x")
                    if undone:
                        attempt.rollback()
                session.expire_all()
            newest = session.get(Entry, (row.municipality_id, row.entry_id))
            assert newest is not None
            assert all(getattr(row, f) == getattr(newest, f) for f in FIGURES)
            session.rollback()

    agrees()
