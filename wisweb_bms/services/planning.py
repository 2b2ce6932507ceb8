"""One act of planning: what it made or left out is kept, so that the act can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.models import Measurement, MunicipalityRow, PlanningRun
from wisweb_bms.models.ids import first_in_line

from . import plan_changes
from .actor import Actor
from .keeping import Refused
from .plan_years import Step, carry_out

MOST_AT_ONCE: Final = 20_000
"""How many measurements one act may plan: what is more is nobody's plan, and could not be taken back."""


def plan(
    session: Session,
    municipality: MunicipalityRow,
    unit_key: str,
    steps: Sequence[Step],
    actor: Actor,
) -> PlanningRun:
    """Make the points and measurements of the steps; flushed, not committed."""
    count = sum(len(step.unit_keys) for step in steps)
    if count > MOST_AT_ONCE:
        raise Refused("too_many_planned", count=count, most=MOST_AT_ONCE)
    run_id = first_in_line(session, municipality)
    made = carry_out(session, steps, actor)
    ids = {"points": list(made.point_ids), "measurements": list(made.measurement_ids)}
    return _kept(session, municipality, run_id, unit_key, actor, ids)


def leave_out(
    session: Session,
    municipality: MunicipalityRow,
    unit_key: str,
    rows: Sequence[Measurement],
    actor: Actor,
) -> PlanningRun:
    """Leave those of the measurements out that are in the plan; flushed, not committed."""
    run_id = first_in_line(session, municipality)
    ids = [row.id for row in rows if not row.excluded]
    plan_changes.exclude(session, rows, actor)
    return _kept(session, municipality, run_id, unit_key, actor, {"left_out": ids})


def _kept(
    session: Session,
    municipality: MunicipalityRow,
    run_id: int,
    unit_key: str,
    actor: Actor,
    ids: dict[str, list[int]],
) -> PlanningRun:
    run = PlanningRun(
        municipality_id=municipality.id, id=run_id, unit_key=unit_key, **ids, **actor.columns()
    )
    session.add(run)
    session.flush()
    return run


def undo(session: Session, run: PlanningRun, actor: Actor) -> None:
    """Take back what was planned, or take in again what was left out; a second time changes nothing.

    Refused once anything is reported on what was planned.
    """
    session.refresh(run, with_for_update=True)
    if run.undone_at is not None:
        return
    mine = run.municipality_id
    plan_changes.take_back(session, mine, run.measurements, run.points, "reported_on_plan")
    asked = select(Measurement).where(
        Measurement.municipality_id == mine, Measurement.id.in_(run.left_out)
    )
    plan_changes.include(session, session.scalars(asked).all(), actor)
    run.undone_at, run.undone_by = now(), actor.key
    session.flush()
