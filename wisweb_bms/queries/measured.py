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

from .entries import by_the_end_of

_ENTRY = Entry.__table__.c
_ROW = Measurement.__table__.c
_BEFORE_PART = 2
"""How many columns stand before those that become a part: the point and the headcount."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Which units are read: None is all; of some points every unit, as privacy looks at the whole tree."""

    units: Collection[str] | None = None
    whole_points: frozenset[int] = frozenset()


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
    found: dict[int, dict[str, Part]] = defaultdict(dict)
    rows: Sequence[Any] = session.execute(asked).all()
    for row in rows:
        point_id, headcount = row[:_BEFORE_PART]
        rules = rules_of[point_id]
        part = _part(*row[_BEFORE_PART:])
        if rules.privacy_k is not None or rules.counts_people or headcount is not None:
            part = _of_people(part, headcount, rules)
        found[point_id][part.unit_key] = part
    return dict(found)


def _part(
    row_id: int,
    unit_key: str,
    entry_id: int | None,
    not_applicable: str | None,
    *figures: Any,
) -> Part:
    """By place, in the order of the fields: this runs for every row of a page."""
    applies = not_applicable is None
    there = entry_id is not None and applies
    return Part._make(
        (unit_key, there, applies, *figures[:-1], row_id, not_applicable, figures[-1] or 0)
    )


def _of_people(part: Part, headcount: int | None, rules: Rules) -> Part:
    people = respondents_of(part.respondents, part.denominator, headcount, rules)
    return part._replace(
        respondents=people if part.reported else None,
        answers=_answers(part.answers) if part.answers else None,
    )


def _asked(municipality_id: int, known_at: dt.date | None, as_first: bool) -> Any:
    """Measurements with the newest entry's figures, or with those known on the earlier date.

    The tables' own columns, since rows of the mapped class cost twice as much to make.
    """
    mine = _ROW.municipality_id == municipality_id
    if known_at is None and not as_first:
        return select(*_columns(_ROW, _ROW.entry_id, _ROW.entry_sequence)).where(mine)
    order = _ENTRY.sequence if as_first else _ENTRY.sequence.desc()
    rank = func.row_number().over(partition_by=_ENTRY.measurement_id, order_by=order)
    entries = select(Entry.__table__, rank.label("rank")).where(
        _ENTRY.municipality_id == municipality_id
    )
    if known_at is not None:
        entries = entries.where(by_the_end_of(_ENTRY.at, known_at))
    known = entries.subquery()
    return (
        select(*_columns(known.c, known.c.id.label("entry_id"), known.c.sequence))
        .select_from(Measurement.__table__)
        .join(known, and_(known.c.measurement_id == _ROW.id, known.c.rank == 1), isouter=True)
        .where(mine)
    )


def _columns(figures: Any, entry_id: Any, sequence: Any) -> tuple[Any, ...]:
    """Point and headcount, then what a part is made of."""
    return (
        _ROW.point_id,
        figures.headcount,
        _ROW.id,
        _ROW.unit_key,
        entry_id,
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
        sequence,
    )


def entry_figures(
    session: Session,
    municipality_id: int,
    wanted: Mapping[int, Collection[tuple[str, int]]],
    rules_of: Mapping[int, Rules],
) -> dict[tuple[int, str, int], Part]:
    """(point id, unit key, sequence) → the figures of that entry, for points and the entries wanted of each.

    Also of measurements that take no part any more.
    """
    sequences = {sequence for of_point in wanted.values() for _, sequence in of_point}
    asked = (
        select(*_columns(_ENTRY, _ENTRY.id, _ENTRY.sequence))
        .select_from(Measurement.__table__)
        .join(
            Entry.__table__,
            and_(_ENTRY.municipality_id == _ROW.municipality_id, _ENTRY.measurement_id == _ROW.id),
        )
        .where(
            _ROW.municipality_id == municipality_id,
            _ROW.point_id.in_(list(wanted)),
            _ENTRY.sequence.in_(sequences),
        )
    )
    found: dict[tuple[int, str, int], Part] = {}
    rows: Sequence[Any] = session.execute(asked).all() if sequences else ()
    for row in rows:
        point_id, headcount = row[:_BEFORE_PART]
        part = _part(*row[_BEFORE_PART:])._replace(
            reported=True, expected=True, not_applicable=None, approved=True
        )
        part = _of_people(part, headcount, rules_of[point_id])
        found[point_id, part.unit_key, part.sequence] = part
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
