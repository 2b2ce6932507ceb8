"""Reads measurements as the engine takes them: thousands a page, so each row is taken apart once."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.facts import Reported, Rules
from wisweb_bms.engine.parts import Part
from wisweb_bms.models import Entry, Measurement

from .entries import as_known

_ENTRY = Entry.__table__.c
_ROW = Measurement.__table__.c
_FIXED = ("id", "point_id", "unit_key", "total_below", "not_applicable")
_APPROVED = Measurement.__table__.c.approved_at.is_not(None).label("approved")
_FIGURES = (
    "value",
    "numerator",
    "denominator",
    "weight",
    "actual",
    "budget",
    "respondents",
    "invited",
    "answers",
    "headcount",
    "forecast",
    "comment",
)


@dataclass(frozen=True, slots=True)
class Reach:
    """Which units are read: None is all; of some points every unit, as privacy looks at the whole tree."""

    units: tuple[str, ...] | None = None
    whole_points: frozenset[int] = frozenset()


def read_reports(
    session: Session,
    municipality_id: int,
    rules_of: Mapping[int, Rules],
    reach: Reach,
    known_at: dt.date | None = None,
    *,
    as_first: bool = False,
) -> dict[int, dict[str, Reported]]:
    """Point id → unit key → its measurement, for the points of ``rules_of``; excluded ones are left out.

    With the newest entry's figures, with those known on the earlier day, or as first reported.
    """
    if not rules_of:
        return {}
    asked = _asked(municipality_id, known_at, as_first).where(
        _ROW.point_id.in_(list(rules_of)), _ROW.excluded.is_(False)
    )
    if reach.units is not None:
        in_reach = _ROW.unit_key.in_(reach.units)
        asked = asked.where(or_(in_reach, _ROW.point_id.in_(reach.whole_points)))
    corrected = _corrected(session, municipality_id, reach.whole_points, rules_of)
    found: dict[int, dict[str, Reported]] = defaultdict(dict)
    rows: Sequence[Any] = session.execute(asked).all()
    for row in rows:
        row_id, point_id, unit_key = row[:3]
        found[point_id][unit_key] = _reported(row, rules_of[point_id], corrected.get(row_id, ()))
    return dict(found)


def _asked(municipality_id: int, known_at: dt.date | None, as_first: bool) -> Any:
    """Measurements with the newest entry's figures, or with those known on the earlier date.

    The tables' own columns, since rows of the mapped class cost twice as much to make.
    """
    fixed = [*(_ROW[name] for name in _FIXED), _APPROVED]
    mine = _ROW.municipality_id == municipality_id
    if known_at is None and not as_first:
        latest = _ROW.entry_id.label("latest_id")
        figures = [_ROW[name] for name in _FIGURES]
        return select(*fixed, _ROW.entry_id, latest, *figures).where(mine)
    oldest, newest = (_ENTRY.at, _ENTRY.id), (_ENTRY.at.desc(), _ENTRY.id.desc())
    order = oldest if as_first else newest
    rank = func.row_number().over(partition_by=_ENTRY.measurement_id, order_by=order)
    entries = select(Entry.__table__, rank.label("rank")).where(
        _ENTRY.municipality_id == municipality_id
    )
    known = (entries if known_at is None else entries.where(as_known(known_at))).subquery()
    figures = [known.c[name] for name in _FIGURES]
    latest = _ROW.entry_id.label("latest_id")
    return (
        select(*fixed, known.c.id.label("entry_id"), latest, *figures)
        .select_from(Measurement.__table__)
        .join(known, and_(known.c.measurement_id == _ROW.id, known.c.rank == 1), isouter=True)
        .where(mine)
    )


def _corrected(
    session: Session,
    municipality_id: int,
    point_ids: Collection[int],
    rules_of: Mapping[int, Rules],
) -> dict[int, tuple[int, ...]]:
    """Measurement id → respondents of its corrected entries, for values about people."""
    if not point_ids:
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
        .where(_ROW.municipality_id == municipality_id, _ROW.point_id.in_(point_ids))
    )
    found: dict[int, tuple[int, ...]] = {}
    for row_id, point_id, respondents, denominator, headcount in session.execute(asked):
        count = _people(respondents, denominator, headcount, rules_of[point_id])
        if count is not None:
            found[row_id] = (*found.get(row_id, ()), count)
    return found


def reported(row: Any, rules: Rules) -> Reported:
    """A measurement, or an entry in its shape, as the engine takes it."""
    return _reported(
        [getattr(row, name) for name in (*_FIXED, "approved", "entry_id", "latest_id", *_FIGURES)],
        rules,
        (),
    )


def _reported(row: Any, rules: Rules, corrected: tuple[int, ...]) -> Reported:
    (
        row_id,
        _point_id,
        unit_key,
        total,
        not_applicable,
        approved,
        entry_id,
        latest_id,
        value,
        numerator,
        denominator,
        weight,
        actual,
        budget,
        respondents,
        invited,
        answers,
        headcount,
        forecast,
        comment,
    ) = row
    there = entry_id is not None
    # By place, in the order of the fields: this runs for every row of a page.
    part = Part(
        unit_key,
        there and not not_applicable,
        not not_applicable,
        value,
        numerator,
        denominator,
        weight,
        actual,
        budget,
        _people(respondents, denominator, headcount, rules) if there else None,
        invited,
        _answers(answers) if answers else None,
        total,
    )
    return Reported(
        row_id,
        part,
        headcount,
        forecast,
        bool(approved),
        comment or "",
        not_applicable or "",
        latest_id != entry_id,
        corrected,
    )


def _people(respondents: Any, denominator: Any, headcount: Any, rules: Rules) -> int | None:
    """*n*: respondents, a denominator that counts people, or headcount; never full-time equivalents."""
    if respondents is not None:
        return respondents
    if rules.counts_people and denominator is not None:
        return int(denominator)
    return headcount


def _answers(stored: dict[str, Any]) -> dict[int, dict[int, int]]:
    """Counts per question and step; "don't know" is counted apart and takes no part in a mean."""
    return {
        int(question): {int(step): int(n) for step, n in steps.items() if step != "x"}
        for question, steps in stored.items()
    }
