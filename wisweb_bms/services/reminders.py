"""Reminders before and after a deadline: one summary a person and day, in their language, once."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import in_order
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
from wisweb_bms.models.local import EVERYBODYS, Local

from . import outbox

USUAL_DAYS = (7, 1, -3)
"""Days before a deadline (after it where negative), where the municipality has not set its own."""
CAUGHT_UP = 7
"""How many days back, today among them, a run makes up for days on which none was made."""
SILENT = "no_reminders"
LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Lacking:
    """A measurement that is not reported, and how many days are left."""

    measurement_id: int
    unit_key: str
    indicator_id: int
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
    def link(self) -> tuple[str, dict[str, Any]]:
        """Endpoint and values: the smallest form that holds all of it, the one action, or the list."""
        if not self.actions:
            return form_of(self.figures)
        if len(self.actions) == 1 and not self.figures:
            return "action", {"action_id": self.actions[0].action_id}
        return "tasks", {}


Words = Callable[[str, Mine], tuple[str, str]]
"""A user's key and what they are reminded of → subject and text in their language."""


def days_of(row: MunicipalityRow) -> tuple[int, ...]:
    """On which days from the deadline reminders go out."""
    return tuple(row.reminder_days) or USUAL_DAYS


def deadlines_now(row: MunicipalityRow, today: dt.date) -> frozenset[dt.date]:
    """Deadlines that are reminded of today, or should have been on a day since the last run."""
    first = today - dt.timedelta(days=CAUGHT_UP - 1)
    if row.reminded_on is None or row.reminded_on >= today:
        first = today
    else:
        first = max(first, row.reminded_on + dt.timedelta(days=1))
    days = [first + dt.timedelta(days=n) for n in range((today - first).days + 1)]
    return frozenset(day + dt.timedelta(days=n) for day in days for n in days_of(row))


def lacking(
    session: Session,
    row: MunicipalityRow,
    today: dt.date,
    deadlines: Collection[dt.date] | None = None,
    local: Local = EVERYBODYS,
) -> list[Lacking]:
    """What is not reported, with its deadline on one of these days, or on any day."""
    point = MeasurementPoint
    asked = (
        select(
            Measurement.id,
            Measurement.unit_key,
            Indicator.id.label("indicator_id"),
            Indicator.name,
            Indicator.responsible_role,
            Indicator.responsible_key,
            point.period_key,
            point.deadline,
            Indicator.code,
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
            local.is_within(Measurement.unit_key),
        )
    )
    if deadlines is not None:
        asked = asked.where(point.deadline.in_(deadlines))
    rows = session.execute(asked)
    return [
        Lacking(
            r.id,
            r.unit_key,
            r.indicator_id,
            r.name,
            None if r.responsible_role == LEADER_OF_UNIT else r.responsible_key,
            Period.parse(r.period_key),
            r.deadline,
            (r.deadline - today).days,
        )
        for r in sorted(rows, key=lambda r: (r.deadline, in_order(r.code), r.unit_key))
    ]


def due_actions(
    session: Session, row: MunicipalityRow, today: dt.date, deadlines: Collection[dt.date]
) -> list[DueAction]:
    """Open actions, not carried over, with their deadline on one of these days."""
    asked = (
        select(Action.id, Action.unit_key, Action.title, Action.responsible_key, Action.deadline)
        .where(
            Action.municipality_id == row.id,
            Action.responsible_key.is_not(None),
            Action.deadline.in_(deadlines),
            has_work_left(),
        )
        .order_by(Action.deadline, Action.id)
    )
    return [
        DueAction(
            r.id, r.unit_key, r.title, r.responsible_key, r.deadline, (r.deadline - today).days
        )
        for r in session.execute(asked)
    ]


@dataclass(frozen=True, slots=True)
class People:
    """Who leads which units, who of these users is still there, and whether a user may read a unit."""

    leaders: Callable[[Sequence[str]], Mapping[str, Iterable[str]]]
    active: Callable[[Collection[str]], Collection[str]]
    reads: Callable[[str, str], bool]


def by_person(found: Collection[Lacking], people: People) -> dict[str, list[Lacking]]:
    """User → what they are asked for: the responsible person, else the leaders of the unit.

    Somebody who has left, or may no longer read the unit, is asked for nothing and told nothing of it;
    the leaders are asked in their place.
    """
    leaders = people.leaders(sorted({one.unit_key for one in found}))
    named = {one.responsible_key for one in found if one.responsible_key}
    there = set(people.active(named.union(*map(set, leaders.values()))))
    mine: dict[str, list[Lacking]] = defaultdict(list)
    for one in found:
        named = filter(None, [one.responsible_key])
        for asked in (named, leaders.get(one.unit_key, ())):
            told = [key for key in asked if key in there and people.reads(key, one.unit_key)]
            for user_key in told:
                mine[user_key].append(one)
            if told:
                break
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
    _prefer(session, municipality_id, user_key, SILENT, "ja" if wanted else "")


def languages(
    session: Session, municipality_id: int, user_key: str | None = None
) -> Mapping[str, str]:
    """User → the language they use here; of all, or of one."""
    asked = select(Preference.user_key, Preference.value).where(
        Preference.municipality_id == municipality_id, Preference.name == LANGUAGE
    )
    if user_key is not None:
        asked = asked.where(Preference.user_key == user_key)
    return {row[0]: row[1] for row in session.execute(asked)}


def set_language(session: Session, municipality_id: int, user_key: str, language: str) -> None:
    """The language that what is sent to the user is written in; flushed, not committed."""
    _prefer(session, municipality_id, user_key, LANGUAGE, language)


def keep_language(session: Session, municipality_id: int, user_key: str, language: str) -> None:
    """The language a person works in, until they choose one themselves."""
    if user_key not in languages(session, municipality_id, user_key):
        set_language(session, municipality_id, user_key, language)


def _prefer(session: Session, municipality_id: int, user_key: str, name: str, value: str) -> None:
    row = session.scalars(
        select(Preference).where(
            Preference.municipality_id == municipality_id,
            Preference.user_key == user_key,
            Preference.name == name,
        )
    ).one_or_none()
    if row is None:
        row = Preference(
            municipality_id=municipality_id, id=new_id(session), user_key=user_key, name=name
        )
        session.add(row)
    row.value = value
    session.flush()


def remind(
    session: Session,
    row: MunicipalityRow,
    today: dt.date,
    people: People,
    words: Words,
    local: Local = EVERYBODYS,
) -> int:
    """Write one summary for each person to the outbox; how many were new. Flushed, not committed.

    Running it again the same day, here or on another machine at the same time, writes nothing more.
    Days without a run are made up for in the same summary, told by the days that are left today.
    """
    new_id(session)  # on SQLite this takes the write lock before anything is read
    deadlines = deadlines_now(row, today)
    figures = by_person(lacking(session, row, today, deadlines, local), people)
    actions: dict[str, list[DueAction]] = defaultdict(list)
    for action in due_actions(session, row, today, deadlines):
        if people.reads(action.responsible_key, action.unit_key):
            actions[action.responsible_key].append(action)
    quiet = silent(session, row.id)
    asked = {*figures, *people.active(actions)} - quiet
    made = 0
    for user_key in sorted(asked):
        mine = Mine(tuple(figures.get(user_key, ())), tuple(actions.get(user_key, ())))
        made += put(session, row.id, user_key, mine, words, f"reminder-{today}")
    _ran(session, row, today)
    return made


def _ran(session: Session, row: MunicipalityRow, today: dt.date) -> None:
    """Keep the day, but not as a change of the settings: whoever is editing them is not overtaken."""
    session.execute(
        update(MunicipalityRow).where(MunicipalityRow.id == row.id).values(reminded_on=today)
    )


def put(
    session: Session,
    municipality_id: int,
    user_key: str,
    mine: Mine,
    words: Words,
    dedupe_key: str,
) -> int:
    """One person's summary in the outbox; its link opens exactly the form it asks for."""
    subject, text = words(user_key, mine)
    endpoint, values = mine.link
    return outbox.put(
        session,
        municipality_id,
        [user_key],
        kind="reminder",
        subject=subject,
        text=text,
        endpoint=f"wisweb_bms.{endpoint}",
        values=values,
        dedupe_key=dedupe_key,
    )


def form_of(mine: Sequence[Lacking]) -> tuple[str, dict[str, Any]]:
    """The smallest form that holds all of it: one figure, a unit's period, an indicator's year, or the list."""
    first = mine[0]
    if len(mine) == 1:
        return "report", {"measurement_id": first.measurement_id}
    if {(one.unit_key, one.period) for one in mine} == {(first.unit_key, first.period)}:
        return "report_unit", {"enhet": first.unit_key, "periode": first.period.key}
    years = {(one.indicator_id, one.period.last.year) for one in mine}
    if len(years) == 1:
        return "report_indicator", {
            "indicator_id": first.indicator_id,
            "aar": first.period.last.year,
        }
    return "tasks", {}
