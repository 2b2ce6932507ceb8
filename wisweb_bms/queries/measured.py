"""Reads measurements as the engine takes them: thousands a page, so a row has the shape of a part."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.facts import Rules
from wisweb_bms.engine.parts import Part
from wisweb_bms.models import Entry, Measurement
from wisweb_bms.models.measurement import DONT_KNOW

from .entries import as_known

_ENTRY = Entry.__table__.c
_ROW = Measurement.__table__.c
UNCORRECTED: tuple[int, ...] = ()
_BEFORE_PART = 2
"""How many columns stand before those that become a part: the point and the headcount."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Which units are read: None is all; of some points every unit, as privacy looks at the whole tree.

    ``about_people`` says that figures about people are read, also where none of them has a point yet.
    """

    units: Collection[str] | None = None
    whole_points: frozenset[int] = frozenset()
    about_people: bool = False


def read_reports(
    session: Session,
    municipality_id: int,
    rules_of: Mapping[int, Rules],
    reach: Reach,
    known_at: dt.date | None = None,
    *,
    as_first: bool = False,
) -> dict[int, dict[str, Part]]:
    """Point id → unit key → its measurement, for the points of ``rules_of``; excluded ones are left out.

    With the newest entry's figures, with those known on the earlier day, or as first reported.
    """
    asked = _asked(municipality_id, known_at, as_first).where(
        _ROW.point_id.in_(list(rules_of)), _ROW.excluded.is_(False)
    )
    if reach.units is not None:
        in_reach = _ROW.unit_key.in_(reach.units)
        asked = asked.where(or_(in_reach, _ROW.point_id.in_(reach.whole_points)))
    corrected = _corrected(session, municipality_id, reach, rules_of)
    found: dict[int, dict[str, Part]] = defaultdict(dict)
    rows: Sequence[Any] = session.execute(asked).all()
    for row in rows:
        point_id, headcount = row[:_BEFORE_PART]
        rules = rules_of[point_id]
        part = _part(*row[_BEFORE_PART:])
        if rules.privacy_k is not None or rules.counts_people or headcount is not None:
            part = _of_people(part, headcount, rules, corrected)
        found[point_id][part.unit_key] = part
    return dict(found)


def _part(
    row_id: int,
    unit_key: str,
    entry_id: int | None,
    latest_id: int | None,
    not_applicable: str | None,
    *figures: Any,
) -> Part:
    """By place, in the order of the fields: this runs for every row of a page."""
    applies = not_applicable is None
    there = entry_id is not None and applies
    changed = latest_id != entry_id
    return Part._make(
        (unit_key, there, applies, *figures, row_id, not_applicable, changed, UNCORRECTED)
    )


def _of_people(
    part: Part, headcount: int | None, rules: Rules, corrected: Mapping[int, tuple[int, ...]]
) -> Part:
    people = respondents_of(part.respondents, part.denominator, headcount, rules)
    return part._replace(
        respondents=people if part.reported else None,
        answers=_answers(part.answers) if part.answers else None,
        earlier_respondents=corrected.get(part.measurement_id, ()),
    )


def _asked(municipality_id: int, known_at: dt.date | None, as_first: bool) -> Any:
    """Measurements with the newest entry's figures, or with those known on the earlier date.

    The tables' own columns, since rows of the mapped class cost twice as much to make.
    """
    mine = _ROW.municipality_id == municipality_id
    if known_at is None and not as_first:
        return select(*_columns(_ROW, _ROW.entry_id)).where(mine)
    order = _ENTRY.sequence if as_first else _ENTRY.sequence.desc()
    rank = func.row_number().over(partition_by=_ENTRY.measurement_id, order_by=order)
    entries = select(Entry.__table__, rank.label("rank")).where(
        _ENTRY.municipality_id == municipality_id
    )
    known = (entries if known_at is None else entries.where(as_known(known_at))).subquery()
    return (
        select(*_columns(known.c, known.c.id.label("entry_id")))
        .select_from(Measurement.__table__)
        .join(known, and_(known.c.measurement_id == _ROW.id, known.c.rank == 1), isouter=True)
        .where(mine)
    )


def _columns(figures: Any, entry_id: Any) -> tuple[Any, ...]:
    """Point and headcount, then what a part is made of."""
    return (
        _ROW.point_id,
        figures.headcount,
        _ROW.id,
        _ROW.unit_key,
        entry_id,
        _ROW.entry_id.label("latest_id"),
        _ROW.not_applicable,
        figures.value,
        figures.numerator,
        figures.denominator,
        figures.weight,
        figures.actual,
        figures.budget,
        figures.respondents,
        figures.invited,
        figures.answers,
        _ROW.total_below,
        figures.forecast,
        _ROW.approved_at.is_not(None),
    )


def _corrected(
    session: Session,
    municipality_id: int,
    reach: Reach,
    rules_of: Mapping[int, Rules],
) -> dict[int, tuple[int, ...]]:
    """Measurement id → respondents of its corrected entries, for values about people."""
    if not reach.about_people:
        return {}
    asked = (
        select(_ROW.id, _ROW.point_id, _ENTRY.respondents, _ENTRY.denominator, _ENTRY.headcount)
        .join(
            Entry.__table__,
            and_(
                _ENTRY.municipality_id == _ROW.municipality_id,
                _ENTRY.measurement_id == _ROW.id,
                _ENTRY.id != _ROW.entry_id,
            ),
        )
        .where(_ROW.municipality_id == municipality_id, _ROW.point_id.in_(reach.whole_points))
    )
    found: dict[int, tuple[int, ...]] = {}
    for row_id, point_id, respondents, denominator, headcount in session.execute(asked):
        count = respondents_of(respondents, denominator, headcount, rules_of[point_id])
        if count is not None:
            found[row_id] = (*found.get(row_id, ()), count)
    return found


def entry_part(entry: Entry, measurement: Measurement, rules: Rules) -> Part:
    """What the measurement would play with that entry's figures."""
    return Part(
        measurement.unit_key,
        reported=not measurement.not_applicable,
        value=entry.value,
        numerator=entry.numerator,
        denominator=entry.denominator,
        weight=entry.weight,
        actual=entry.actual,
        budget=entry.budget,
        respondents=respondents_of(entry.respondents, entry.denominator, entry.headcount, rules),
        answers=_answers(entry.answers) if entry.answers else None,
    )


def respondents_of(respondents: Any, denominator: Any, headcount: Any, rules: Rules) -> int | None:
    """*n*: respondents, a denominator that counts people, or headcount; never full-time equivalents."""
    if respondents is not None:
        return respondents
    if rules.counts_people and denominator is not None:
        return int(denominator)
    return headcount


def _answers(stored: Mapping[Any, Mapping[Any, int]]) -> dict[int, dict[int, int]]:
    """Counts per question and step; "don't know" is counted apart and takes no part in a mean."""
    return {
        int(question): {int(step): int(n) for step, n in steps.items() if step != DONT_KNOW}
        for question, steps in stored.items()
    }
