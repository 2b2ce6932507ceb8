"""Many reports at once are the same reports: the same entries, figures and refusals, and repeating is harmless."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import Session

from bench.generate import fill, nodes
from tests.databases import postgres_url
from wisweb_bms.migrations import run
from wisweb_bms.models import FIGURES, Entry, Measurement, MeasurementPoint, MunicipalityRow
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report import report
from wisweb_bms.services.report_many import Change, report_many

ACTOR = Actor("import", "gro.nilsen")
SAID = ("comment", "source", "reason", "based_on_id", "actor_kind", "actor_key", *FIGURES)


def reported(session, count):
    asked = select(Measurement).where(
        Measurement.entry_id.is_not(None), Measurement.value.is_not(None)
    )
    return list(session.scalars(asked.order_by(Measurement.id).limit(count)))


def test_one_by_one_and_all_at_once_leave_the_same(stand):
    with stand.session() as session:
        one, many = reported(session, 2)
        figures = {"value": Decimal("12.345678"), "weight": Decimal("3.5"), "stage": "preliminary"}
        session.refresh(many)
        made = {"source": "fil.xlsx", "reason": "Ny kilde"}
        based = many.entry_id
        report(
            session,
            one,
            figures,
            ACTOR,
            send_key="a",
            based_on_id=one.entry_id,
            comment="x",
            **made,
        )
        change = Change(many.id, based, "b", figures, "x")
        sums = report_many(session, many.municipality_id, [change], ACTOR, **made)
        assert (sums.saved, sums.repeated, sums.overtaken, sums.refused) == (1, 0, 0, [])
        session.expire_all()
        for name in (*FIGURES, "comment", "approved_at"):
            assert getattr(one, name) == getattr(many, name), name
        first, second = (
            session.get_one(Entry, (m.municipality_id, m.entry_id)) for m in (one, many)
        )
        for name in SAID:
            if name != "based_on_id":
                assert getattr(first, name) == getattr(second, name), name
        assert second.based_on_id == based
        again = report_many(session, many.municipality_id, [change], ACTOR, **made)
        assert (again.saved, again.repeated) == (0, 1)


def test_a_silent_correction_and_a_locked_point_are_refused_and_overtaking_is_told(stand):
    with stand.session() as session:
        first, second, third = reported(session, 3)
        mid = first.municipality_id
        point = session.get_one(MeasurementPoint, (mid, second.point_id))
        point.locked_at = first.reported_at
        session.flush()
        point_of = {m.id: m.point_id for m in (first, second, third)}
        changes = [
            Change(m.id, m.entry_id, f"k{m.id}", {"value": Decimal(1)}) for m in (first, second)
        ]
        sums = report_many(session, mid, changes, ACTOR)
        assert set(sums.refused) == {first.id, second.id}
        if point_of[third.id] != point.id:
            told = report_many(
                session, mid, [Change(third.id, None, "o", {"value": Decimal(1)})], ACTOR
            )
            assert (told.saved, told.overtaken) == (1, 1)


def test_figures_come_to_stand_on_the_page_that_their_measurement_was_planned_on():
    engine = create_engine(postgres_url())
    run.upgrade(engine)
    place = text("SELECT id, (ctid::text::point)[0] AS page FROM bms_measurement")
    with Session(engine) as session:
        session.add(MunicipalityRow(id=1, host_key="hemne", enabled=True))
        session.flush()
        fill(session, 1, nodes(40), 3, 8, with_entries=False)
        session.execute(text("UPDATE bms_measurement SET value = NULL, entry_id = NULL"))
        session.commit()
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM FULL bms_measurement")
    with Session(engine) as session:
        planned = {row.id: row.page for row in session.execute(place)}
        assert len(planned) > 500 and len(set(planned.values())) > 5
        figures = {"value": Decimal("12.5"), "weight": Decimal("3.5"), "stage": "final"}
        report_many(session, 1, [Change(n, None, f"k{n}", figures) for n in planned], ACTOR)
        session.commit()
        assert {row.id: row.page for row in session.execute(place)} == planned
    engine.dispose()
