"""Reminders before and after a deadline: one summary a person and day, in their language, once."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import (
    Action,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
    Preference,
)
from wisweb_bms.models.action import has_work_left
from wisweb_bms.models.ids import new_id
from wisweb_bms.models.indicator import LEADER_OF_UNIT

from . import outbox

USUAL_DAYS = (7, 1, -3)
"""Days before a deadline (after it where negative), where the municipality has not set its own."""
SILENT = "no_reminders"


@dataclass(frozen=True, slots=True)
class Lacking:
    """A measurement that is not reported, and how many days are left."""

    measurement_id: int
    unit_key: str
    indicator: str
    responsible_key: str | None
    period: Period
    deadline: dt.date
    days_left: int


@dataclass(frozen=True, slots=True)
class DueAction:
    """An open action, whose it is, and how many days are left of its deadline."""

    action_id: int
    unit_key: str
    title: str
    responsible_key: str
    deadline: dt.date
    days_left: int


@dataclass(frozen=True, slots=True)
class Mine:
    """What one person is reminded of."""

    figures: tuple[Lacking, ...] = ()
    actions: tuple[DueAction, ...] = ()

    @property
    def link(self) -> tuple[str, dict[str, int]]:
        """Endpoint and values: exactly the form or the action, the list where there are more."""
        if len(self.figures) + len(self.actions) != 1:
            return "wisweb_bms.tasks", {}
        if self.figures:
            return "wisweb_bms.report", {"measurement_id": self.figures[0].measurement_id}
        return "wisweb_bms.action", {"action_id": self.actions[0].action_id}


Words = Callable[[str, Mine], tuple[str, str]]
"""A user's key and what they are reminded of → subject and text in their language."""


def days_of(row: MunicipalityRow) -> tuple[int, ...]:
    """On which days from the deadline reminders go out."""
    return tuple(row.reminder_days) or USUAL_DAYS


def lacking(
    session: Session, row: MunicipalityRow, today: dt.date, *, whatever_the_day: bool = False
) -> list[Lacking]:
    """What is not reported and has its deadline one of the chosen days from today."""
    point = MeasurementPoint
    asked = (
        select(
            Measurement.id,
            Measurement.unit_key,
            Indicator.name,
            Indicator.responsible_role,
            Indicator.responsible_key,
            point.period_key,
            point.deadline,
        )
        .join(
            point,
            (point.municipality_id == Measurement.municipality_id)
            & (point.id == Measurement.point_id),
        )
        .join(
            Indicator,
            (Indicator.municipality_id == point.municipality_id)
            & (Indicator.id == point.indicator_id),
        )
        .join(
            IndicatorVersion,
            (IndicatorVersion.municipality_id == point.municipality_id)
            & (IndicatorVersion.id == point.indicator_version_id),
        )
        .where(
            Measurement.municipality_id == row.id,
            Measurement.entry_id.is_(None),
            Measurement.excluded.is_(False),
            Measurement.not_applicable.is_(None),
            Indicator.deleted_at.is_(None),
            IndicatorVersion.entry_kind != "formula",
        )
        .order_by(point.deadline, Indicator.code, Measurement.unit_key)
    )
    if not whatever_the_day:
        days = [today + dt.timedelta(days=n) for n in days_of(row)]
        asked = asked.where(point.deadline.in_(days))
    return [
        Lacking(
            r.id,
            r.unit_key,
            r.name,
            None if r.responsible_role == LEADER_OF_UNIT else r.responsible_key,
            Period.parse(r.period_key),
            r.deadline,
            (r.deadline - today).days,
        )
        for r in session.execute(asked)
    ]


def due_actions(session: Session, row: MunicipalityRow, today: dt.date) -> list[DueAction]:
    """Open actions, not carried over, with their deadline one of the chosen days from today."""
    asked = (
        select(
            Action.id, Action.unit_key, Action.title, Action.responsible_key, Action.deadline
        )
        .where(
            Action.municipality_id == row.id,
            Action.responsible_key.is_not(None),
            Action.deadline.in_([today + dt.timedelta(days=n) for n in days_of(row)]),
            has_work_left(),
        )
        .order_by(Action.deadline, Action.id)
    )
    return [
        DueAction(r.id, r.unit_key, r.title, r.responsible_key, r.deadline, (r.deadline - today).days)
        for r in session.execute(asked)
    ]


def by_person(
    found: Iterable[Lacking], leaders: Mapping[str, Iterable[str]]
) -> dict[str, list[Lacking]]:
    """User → what they are asked for: the responsible person, else the leaders of the unit."""
    mine: dict[str, list[Lacking]] = defaultdict(list)
    for one in found:
        people = [one.responsible_key] if one.responsible_key else leaders.get(one.unit_key, ())
        for user_key in people:
            mine[user_key].append(one)
    return dict(mine)


def silent(session: Session, municipality_id: int) -> frozenset[str]:
    """Users who have switched reminders off for themselves."""
    return frozenset(
        session.scalars(
            select(Preference.user_key).where(
                Preference.municipality_id == municipality_id,
                Preference.name == SILENT,
                Preference.value == "ja",
            )
        )
    )


def set_silent(session: Session, municipality_id: int, user_key: str, *, wanted: bool) -> None:
    """Switch a user's reminders off or on; repeating changes nothing."""
    row = session.scalars(
        select(Preference).where(
            Preference.municipality_id == municipality_id,
            Preference.user_key == user_key,
            Preference.name == SILENT,
        )
    ).one_or_none()
    if row is None:
        row = Preference(
            municipality_id=municipality_id, id=new_id(session), user_key=user_key, name=SILENT
        )
        session.add(row)
    row.value = "ja" if wanted else ""
    session.flush()


def remind(
    session: Session,
    row: MunicipalityRow,
    today: dt.date,
    leaders: Callable[[Sequence[str]], Mapping[str, Iterable[str]]],
    words: Words,
) -> int:
    """Write one summary for each person to the outbox; how many were new. Flushed, not committed.

    Running it again the same day, here or on another machine, writes nothing more.
    """
    found = lacking(session, row, today)
    figures = by_person(found, leaders(sorted({one.unit_key for one in found})))
    actions: dict[str, list[DueAction]] = defaultdict(list)
    for action in due_actions(session, row, today):
        actions[action.responsible_key].append(action)
    quiet = silent(session, row.id)
    made = 0
    for user_key in sorted({*figures, *actions} - quiet):
        mine = Mine(tuple(figures.get(user_key, ())), tuple(actions.get(user_key, ())))
        made += put(session, row.id, user_key, mine, words, f"reminder-{today}")
    return made


def put(
    session: Session,
    municipality_id: int,
    user_key: str,
    mine: Mine,
    words: Words,
    dedupe_key: str,
) -> int:
    """One person's summary in the outbox."""
    subject, text = words(user_key, mine)
    endpoint, values = mine.link
    return outbox.put(
        session,
        municipality_id,
        [user_key],
        kind="reminder",
        subject=subject,
        text=text,
        endpoint=endpoint,
        values=values,
        dedupe_key=dedupe_key,
    )
