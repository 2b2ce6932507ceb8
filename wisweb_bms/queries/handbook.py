"""Reads what the handbook prints of each indicator, in a constant number of statements."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload

from wisweb_bms.engine.status import AnyLimits, Direction
from wisweb_bms.models import Indicator, IndicatorVersion, Question, Target
from wisweb_bms.models.target import ADOPTED

from .indicator_register import RegisterLine
from .limits import limits_of


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page: the indicator as it is defined now, and the municipality's limits by year."""

    indicator: Indicator
    version: IndicatorVersion
    focus_name: str
    questions: tuple[Question, ...]
    limits: tuple[tuple[int, AnyLimits], ...]


def handbook(
    session: Session,
    municipality_id: int,
    lines: Sequence[RegisterLine],
    unit_key: str,
    years: Sequence[int],
) -> tuple[Leaf, ...]:
    """The pages of these indicators, in the order of the lines."""
    ids = [line.id for line in lines]
    versions = {
        v.indicator_id: v
        for v in session.scalars(
            select(IndicatorVersion)
            .where(
                IndicatorVersion.municipality_id == municipality_id,
                IndicatorVersion.indicator_id.in_(ids),
            )
            .order_by(IndicatorVersion.number)
        )
    }
    own = {
        i.id: i
        for i in session.scalars(
            select(Indicator).where(
                Indicator.municipality_id == municipality_id, Indicator.id.in_(ids)
            )
        )
    }
    newest = [v.id for v in versions.values()]
    asked = _questions(session, municipality_id, newest)
    targets = _targets(session, municipality_id, newest, unit_key, years)
    return tuple(
        Leaf(
            own[line.id],
            versions[line.id],
            line.focus_name,
            tuple(asked.get(versions[line.id].id, ())),
            _limits(targets.get(versions[line.id].id, ()), versions[line.id], years),
        )
        for line in lines
    )


def _questions(
    session: Session, municipality_id: int, version_ids: Sequence[int]
) -> Mapping[int, list[Question]]:
    found: dict[int, list[Question]] = defaultdict(list)
    for row in session.scalars(
        select(Question)
        .where(
            Question.municipality_id == municipality_id,
            Question.indicator_version_id.in_(version_ids),
        )
        .options(joinedload(Question.scale))
        .order_by(Question.sort, Question.id)
    ):
        found[row.indicator_version_id].append(row)
    return found


def _targets(
    session: Session,
    municipality_id: int,
    version_ids: Sequence[int],
    unit_key: str,
    years: Sequence[int],
) -> Mapping[int, list[Target]]:
    found: dict[int, list[Target]] = defaultdict(list)
    for row in session.scalars(
        select(Target)
        .where(
            Target.municipality_id == municipality_id,
            Target.indicator_version_id.in_(version_ids),
            Target.unit_key == unit_key,
            Target.period_part == "",
            Target.state == ADOPTED,
            Target.valid_from <= dt.date(years[-1], 12, 31),
            or_(Target.valid_to.is_(None), Target.valid_to >= dt.date(years[0], 1, 1)),
        )
        .order_by(Target.valid_from, Target.sequence)
    ):
        found[row.indicator_version_id].append(row)
    return found


def _limits(
    rows: Sequence[Target], version: IndicatorVersion, years: Sequence[int]
) -> tuple[tuple[int, AnyLimits], ...]:
    """By year, the row that started last among those in force on the year's last day."""
    found = []
    for year in () if version.follows_source else years:
        last = dt.date(year, 12, 31)
        of_year = [
            r for r in rows if r.valid_from <= last and (r.valid_to is None or r.valid_to >= last)
        ]
        if of_year:
            found.append((year, limits_of(of_year[-1], Direction(version.direction))))
    return tuple(found)
