"""The change of year: what is carried, ended and changed, in one step that can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from wisweb_bms.clock import now
from wisweb_bms.engine.characters import in_order
from wisweb_bms.models import (
    Indicator,
    IndicatorVersion,
    MunicipalityRow,
    NewYearRun,
    Scorecard,
    Target,
)
from wisweb_bms.models.ids import first_in_line, new_id
from wisweb_bms.models.local import EVERYBODYS, Local
from wisweb_bms.models.target import LIMIT_COLUMNS

from . import audit
from .actor import Actor
from .keeping import Refused
from .plan_changes import take_back
from .plan_years import Planner, Step, carry_out, wanted


@dataclass(frozen=True, slots=True)
class NewYear:
    """What the change to ``year`` would do."""

    year: int
    steps: tuple[Step, ...]
    not_due: tuple[Indicator, ...]  # every second year, and measured the year before
    not_planned: tuple[Indicator, ...]  # active, but nobody measured it last time
    again: tuple[Step, ...]  # what those of them that were planned earlier would get, as then
    closed: tuple[str, ...]  # units of last year that no longer live
    targets: tuple[Target, ...]  # end with the old year and have no successor
    cards: tuple[Scorecard, ...]  # end with the old year


def preview(
    session: Session,
    municipality: MunicipalityRow,
    year: int,
    living: Collection[str],
    local: Local = EVERYBODYS,
) -> NewYear:
    """What is carried, ended and changed; nothing is written."""
    asked = select(Indicator.id).where(
        Indicator.municipality_id == municipality.id,
        Indicator.deleted_at.is_(None),
        Indicator.life_cycle == "active",
    )
    planner = Planner(session, municipality, session.scalars(asked).all(), local)
    steps: list[Step] = []
    not_due: list[Indicator] = []
    not_planned: list[Indicator] = []
    again: list[Step] = []
    closed: set[str] = set()
    for indicator_id, indicator in planner.indicators.items():
        before = _units_before(planner, indicator, year)
        closed |= before - set(living)
        units = [key for key in sorted(before) if key in living]
        found = wanted(planner.lacking(indicator_id, [year], units))
        steps += found
        if not found and not planner.units_of_year(indicator_id, year):
            rests = indicator.frequency == "second_year" and planner.units_of_year(
                indicator_id, year - 1
            )
            (not_due if rests else not_planned).append(indicator)
            again += () if rests else _as_earlier(planner, indicator_id, year, living)
    return NewYear(
        year,
        tuple(steps),
        tuple(not_due),
        tuple(not_planned),
        tuple(again),
        tuple(sorted(closed)),
        tuple(_ending_targets(session, municipality.id, year)),
        tuple(_ending_cards(session, municipality.id, year)),
    )


def _units_before(planner: Planner, indicator: Indicator, year: int) -> set[str]:
    back = 2 if indicator.frequency == "second_year" else 1
    return planner.units_of_year(indicator.id, year - back)


def _as_earlier(
    planner: Planner, indicator_id: int, year: int, living: Collection[str]
) -> Sequence[Step]:
    """The year planned for the units of the newest year that the indicator was planned in."""
    earlier = planner.year_before(indicator_id, year)
    before = planner.units_of_year(indicator_id, earlier) if earlier is not None else set()
    return wanted(planner.lacking(indicator_id, [year], sorted(before & set(living))))


def _ending_targets(session: Session, municipality_id: int, year: int) -> Sequence[Target]:
    """Adopted limits that end with the year before, where the unit has none for the new one."""
    last = dt.date(year - 1, 12, 31)
    found = session.execute(
        select(Target, Indicator.code)
        .join(
            IndicatorVersion,
            (IndicatorVersion.municipality_id == Target.municipality_id)
            & (IndicatorVersion.id == Target.indicator_version_id),
        )
        .join(
            Indicator,
            (Indicator.municipality_id == Target.municipality_id)
            & (Indicator.id == IndicatorVersion.indicator_id),
        )
        .where(
            Target.municipality_id == municipality_id,
            Target.state.in_(("adopted", "proposed")),
            Indicator.deleted_at.is_(None),
            Indicator.life_cycle == "active",
        )
    )
    ordered = sorted(found, key=lambda one: (in_order(one.code), one.Target.unit_key))
    rows = [one.Target for one in ordered]
    later = {_place(r) for r in rows if r.valid_to is None or r.valid_to > last}
    return [
        r for r in rows if r.state == "adopted" and r.valid_to == last and _place(r) not in later
    ]


def _place(row: Target) -> tuple[int, str, str]:
    return (row.indicator_version_id, row.unit_key, row.period_part)


def _ending_cards(session: Session, municipality_id: int, year: int) -> Sequence[Scorecard]:
    return session.scalars(
        select(Scorecard)
        .where(
            Scorecard.municipality_id == municipality_id,
            Scorecard.deleted_at.is_(None),
            Scorecard.last_year == year - 1,
        )
        .order_by(Scorecard.sort)
    ).all()


def carry(
    session: Session, found: NewYear, actor: Actor, *, targets: bool, cards: bool
) -> NewYearRun:
    """Do what the preview said; targets become proposals for the new year. Flushed, not committed."""
    municipality_id = _municipality_of(found, session)
    run_id = first_in_line(session, session.get_one(MunicipalityRow, municipality_id))
    made = carry_out(session, found.steps, actor)
    proposed = (
        [_propose(session, row, found.year, actor) for row in found.targets] if targets else []
    )
    extended = [_extend(session, card, found.year, actor) for card in found.cards] if cards else []
    number = session.scalar(
        select(func.count(NewYearRun.id)).where(
            NewYearRun.municipality_id == municipality_id, NewYearRun.year == found.year
        )
    )
    run = NewYearRun(
        municipality_id=municipality_id,
        id=run_id,
        year=found.year,
        number=(number or 0) + 1,
        made={
            "points": list(made.point_ids),
            "measurements": list(made.measurement_ids),
            "targets": proposed,
            "cards": extended,
        },
        **actor.columns(),
    )
    session.add(run)
    session.flush()
    return run


def _municipality_of(found: NewYear, session: Session) -> int:
    rows: list[Any] = [s.indicator for s in found.steps] + [*found.targets, *found.cards]
    if not rows:
        raise Refused("nothing_to_carry")
    return rows[0].municipality_id


def _propose(session: Session, row: Target, year: int, actor: Actor) -> int:
    copy = Target(
        municipality_id=row.municipality_id,
        id=new_id(session),
        indicator_version_id=row.indicator_version_id,
        unit_key=row.unit_key,
        valid_from=dt.date(year, 1, 1),
        valid_to=dt.date(year, 12, 31),
        period_part=row.period_part,
        state="proposed",
        **{name: getattr(row, name) for name in LIMIT_COLUMNS},
        **actor.columns(),
    )
    session.add(copy)
    session.flush()
    news = {"state": (None, "proposed"), "carried_from": (None, row.id)}
    audit.record(session, actor, row.municipality_id, "target", copy.id, news)
    return copy.id


def _extend(session: Session, card: Scorecard, year: int, actor: Actor) -> int:
    audit.record(
        session,
        actor,
        card.municipality_id,
        "scorecard",
        card.id,
        {"last_year": (card.last_year, year)},
    )
    card.last_year = year
    session.flush()
    return card.id


def runs(session: Session, municipality_id: int) -> Sequence[NewYearRun]:
    """The changes of year that were made and not undone, newest first."""
    return session.scalars(
        select(NewYearRun)
        .where(NewYearRun.municipality_id == municipality_id, NewYearRun.undone_at.is_(None))
        .order_by(NewYearRun.sequence.desc())
    ).all()


def undo(session: Session, run: NewYearRun, actor: Actor) -> None:
    """Take back what the change of year made; Refused once anything is reported on it."""
    mine = run.municipality_id
    made = run.made
    take_back(session, mine, made["measurements"], made["points"], "reported_on_year")
    session.execute(
        delete(Target)
        .where(
            Target.municipality_id == mine,
            Target.id.in_(run.made["targets"]),
            Target.state == "proposed",
        )
        .execution_options(synchronize_session=False)
    )
    for card_id in run.made["cards"]:
        card = session.get(Scorecard, (mine, card_id))
        if card is not None and card.last_year == run.year:
            _extend(session, card, run.year - 1, actor)
    run.undone_at, run.undone_by = now(), actor.key
    session.flush()
