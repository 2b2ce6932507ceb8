"""Reads what a page's figures rest on, in a constant number of statements, as plain rows."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.facts import Facts, Point, Rules, TargetRow
from wisweb_bms.engine.following import line_of
from wisweb_bms.engine.formula import Formula, FormulaRefused, parse_formula
from wisweb_bms.engine.parts import EntryKind, Operator, Part
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Direction
from wisweb_bms.engine.tree import Node
from wisweb_bms.models import (
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
)
from wisweb_bms.models.base import along
from wisweb_bms.models.indicator import AMOUNTS_IN, the_one_of_a_code_last
from wisweb_bms.models.local import EVERYBODYS, Local

from .card_points import card_points
from .earlier_points import last_reported, unreported
from .limits import adopted_targets
from .measured import Reach, read_reports
from .releases import as_released
from .trees import above_ever, below_ever, load_trees, units_that_see

ABOUT_PEOPLE = ("survey", "mean")
"""Kinds of entry that are about people, whatever the indicator says."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Who reads, what and as of when."""

    session: Session
    municipality: MunicipalityRow
    today: dt.date
    today_nodes: tuple[Node, ...]
    may_report: frozenset[str] = frozenset()
    as_now: bool = False
    known_at: dt.date | None = None
    as_first: bool = False  # as first reported, before any correction
    # Keeps what of these points is due to be shown of figures about people; whether it could.
    release: Callable[[Collection[int]], bool] | None = None
    approved_only: bool = False  # where the municipality uses approval, leave out what waits for it
    local: Local = (
        EVERYBODYS  # where the local indicators are seen, and which are open to the reader
    )

    @property
    def municipality_id(self) -> int:
        return self.municipality.id


def load_facts(
    scope: Scope,
    indicator_ids: Collection[int],
    unit_key: str | None,
    window: tuple[dt.date, dt.date] | None = None,
    *,
    judge_below: bool = False,
    page: Period | None = None,
    however_old: bool = False,
) -> Facts:
    """Facts for these indicators, the sources of their formulas, and those whose values are their limits.

    ``unit_key`` keeps to that unit's subtree where the figures allow it; None reads every unit.
    ``page`` keeps to the points that a card of that period shows and compares with.
    ``however_old`` also reads the last reported points of what those points have no figure of.
    ``judge_below`` says that units below are judged too, each by its own target.
    ``window`` keeps to points whose last day lies in it; None reads the whole history.
    """
    trees, successors = load_trees(scope.session, scope.municipality_id, scope.today_nodes)
    versions = _versions(scope)
    chain = None if unit_key is None or judge_below else above_ever(trees, successors, unit_key)
    rules, targets, lending = _judged(scope, versions, indicator_ids, chain)
    points = _points(scope, {r.indicator_id for r in rules.values()}, window)
    if page is not None:
        points = {
            i: found if i in lending else card_points(found, page, rules)
            for i, found in points.items()
        }
    wide = _wide(rules.values()) | lending
    units = None if unit_key is None else below_ever(trees, successors, unit_key)
    reports = _reports(scope, points, rules, wide, units)
    if page is not None and however_old:
        own = {i: found for i, found in points.items() if i not in lending}
        older = _older_points(scope, own, reports, units, page)
        points = {i: [*older.get(i, ()), *found] for i, found in points.items()}
        reports |= _reports(scope, older, rules, wide, units) if older else {}
    people = as_released(scope, points, reports, rules)
    seen_at = units_that_see(versions, trees, successors)
    for indicator_id in seen_at.keys() & points.keys():
        for point in points[indicator_id]:
            found = reports.get(point.id, {})
            inside = seen_at[indicator_id]
            reports[point.id] = {key: part for key, part in found.items() if key in inside}
    if scope.approved_only and scope.municipality.uses_approval:
        reports = {p: {u: _approved(r) for u, r in of.items()} for p, of in reports.items()}
    return Facts(
        today=scope.today,
        rules=rules,
        points=points,
        reports=reports,
        targets=targets,
        trees=trees,
        successors=successors,
        indicator_of_code={v.code: v.indicator_id for v in versions},
        units_of_measure={v.id: v.unit_of_measure for v in versions},
        names={v.indicator_id: v.name for v in versions},
        least_coverage=scope.municipality.least_coverage,
        uses_approval=scope.municipality.uses_approval,
        as_now=scope.as_now,
        may_report=scope.may_report,
        ended=frozenset(v.indicator_id for v in versions if v.life_cycle == "ended"),
        every_second_year=frozenset(
            v.indicator_id for v in versions if v.frequency == "second_year"
        ),
        releases=people.states,
        waiting=people.waiting,
        seen_at=seen_at,
    )


def without_figures(scope: Scope, indicator_ids: Collection[int]) -> Facts:
    """What the figures of these indicators are read by: rules, points and trees, and none of the figures."""
    trees, successors = load_trees(scope.session, scope.municipality_id, scope.today_nodes)
    wanted = set(indicator_ids)
    versions = [v for v in _versions(scope) if v.indicator_id in wanted]
    rules = {v.id: rules_of(v, scope.municipality.privacy_k) for v in versions}
    return Facts(
        today=scope.today,
        rules=rules,
        points=_points(scope, wanted, None),
        reports={},
        targets={},
        trees=trees,
        successors=successors,
        indicator_of_code={},
        names={v.indicator_id: v.name for v in versions},
    )


def _versions(scope: Scope) -> Sequence[Any]:
    columns = (
        *IndicatorVersion.__table__.columns,
        Indicator.code,
        Indicator.name,
        Indicator.privacy,
        Indicator.privacy_k,
        Indicator.owner_unit_key,
        Indicator.life_cycle,
        Indicator.frequency,
    )
    statement = (
        select(*columns)
        .join(Indicator, along(IndicatorVersion.indicator_id, Indicator))
        .where(
            IndicatorVersion.municipality_id == scope.municipality_id,
            Indicator.deleted_at.is_(None),
        )
        .order_by(*the_one_of_a_code_last(), IndicatorVersion.number)
    )
    return scope.session.execute(statement).all()


def _judged(
    scope: Scope,
    versions: Sequence[Any],
    indicator_ids: Collection[int],
    chain: tuple[str, ...] | None,
) -> tuple[dict[int, Rules], dict[int, dict[str, list[TargetRow]]], set[int]]:
    """Rules and targets of the indicators and of all that they rest on, and the ids of those that lend
    others their values as limits, with their sources: these are read for every unit and period."""
    id_of = {v.code: v.indicator_id for v in versions}
    wanted = _with_sources(versions, indicator_ids)
    while True:
        rules = {
            v.id: rules_of(v, scope.municipality.privacy_k)
            for v in versions
            if v.indicator_id in wanted
        }
        targets = adopted_targets(scope.session, scope.municipality_id, rules, chain)
        rows = (row for units in targets.values() for found in units.values() for row in found)
        codes = {code for row in rows for _name, code in row.limits.borrowed}
        lending = _with_sources(versions, [id_of[code] for code in codes if code in id_of])
        if lending <= wanted:
            return rules, targets, lending
        wanted |= lending


def _with_sources(versions: Sequence[Any], indicator_ids: Collection[int]) -> set[int]:
    """The indicators and, through formulas of formulas, all their sources."""
    by_code = {v.code: v.indicator_id for v in versions}
    sources: dict[int, set[int]] = defaultdict(set)
    for version in versions:
        formula = parsed(version.formula)[0]
        for code in formula.references if formula else ():
            if code in by_code:
                sources[version.indicator_id].add(by_code[code])
    wanted: set[int] = set()
    waiting = list(indicator_ids)
    while waiting:
        indicator_id = waiting.pop()
        if indicator_id not in wanted:
            wanted.add(indicator_id)
            waiting.extend(sources[indicator_id])
    return wanted


def parsed(text: str) -> tuple[Formula | None, str]:
    """The formula, or None and what kind of fault it has."""
    if not text:
        return None, ""
    try:
        return parse_formula(text), ""
    except FormulaRefused as fault:
        return None, fault.kind


def rules_of(row: Any, municipality_k: int) -> Rules:
    """The rules of a version; the row also holds its indicator's code and privacy."""
    formula, fault = parsed(row.formula)
    return Rules(
        indicator_id=row.indicator_id,
        version_id=row.id,
        number=row.number,
        code=row.code,
        decimals=row.decimals,
        direction=Direction(row.direction),
        entry_kind=EntryKind(row.entry_kind),
        operator=Operator(row.operator),
        over_time=row.over_time,
        factor=row.factor,
        formula=formula,
        formula_fault=fault,
        follows=line_of(formula) if row.follows_source else None,
        year_to_date=row.year_to_date,
        ytd_target=row.ytd_target,
        inherits=row.inherits,
        privacy_k=_k(row, municipality_k),
        weight_name=row.weight_name,
        counts_people=row.denominator_counts_people,
        amounts_in=AMOUNTS_IN[row.amounts_in].kroner,
    )


def _k(row: Any, municipality_k: int) -> int | None:
    about_people = row.privacy or row.entry_kind in ABOUT_PEOPLE
    return (row.privacy_k or municipality_k) if about_people else None


def _points(
    scope: Scope, indicator_ids: set[int], window: tuple[dt.date, dt.date] | None
) -> dict[int, list[Point]]:
    row = MeasurementPoint.__table__.c
    statement = (
        select(
            row.id,
            row.indicator_id,
            row.indicator_version_id,
            row.period_key,
            row.measuring_date,
            row.deadline,
        )
        .where(
            row.municipality_id == scope.municipality_id,
            row.indicator_id.in_(indicator_ids),
        )
        .order_by(row.last_day, row.measuring_date, row.first_day.desc())
    )
    if window is not None:
        statement = statement.where(row.last_day.between(*window))
    points: dict[int, list[Point]] = defaultdict(list)
    found: Sequence[Any] = scope.session.execute(statement).all()
    for point_id, indicator_id, version_id, key, measuring_date, deadline in found:
        period = Period.parse(key)
        point = Point(point_id, indicator_id, version_id, period, measuring_date, deadline)
        points[indicator_id].append(point)
    return dict(points)


def _older_points(
    scope: Scope,
    points: dict[int, list[Point]],
    reports: dict[int, dict[str, Part]],
    units: frozenset[str] | None,
    page: Period,
) -> dict[int, list[Point]]:
    """The last reported points of what none of the points read has a figure for, however old."""
    lost = unreported(points, reports, units, page.last)
    if not lost:
        return {}
    days = last_reported(scope.session, scope.municipality_id, lost, units, page.last)
    known = {p.id for found in points.values() for p in found}
    older = _points(scope, set(days), None) if days else {}
    return {
        i: [p for p in found if p.period.last == days[i] and p.id not in known]
        for i, found in older.items()
    }


def _wide(rules: Iterable[Rules]) -> set[int]:
    """Indicators whose every unit must be read: privacy looks at the whole tree."""
    return {r.indicator_id for r in rules if r.privacy_k is not None}


def _reports(
    scope: Scope,
    points: dict[int, list[Point]],
    rules: dict[int, Rules],
    wide: set[int],
    units: Collection[str] | None,
) -> dict[int, dict[str, Part]]:
    rules_of = {p.id: rules[p.version_id] for ps in points.values() for p in ps}
    everywhere = [p.id for i, ps in points.items() if i in wide for p in ps]
    return read_reports(
        scope.session,
        scope.municipality_id,
        rules_of,
        Reach(units, frozenset(everywhere)),
        scope.known_at,
        as_first=scope.as_first,
    )


def _approved(part: Part) -> Part:
    """The part, or one that has not come yet while it waits for approval."""
    if part.approved or not part.reported:
        return part
    return Part(
        part.unit_key,
        reported=False,
        expected=part.expected,
        total=part.total,
        measurement_id=part.measurement_id,
        not_applicable=part.not_applicable,
    )


def measured_indicators(scope: Scope, units: Collection[str] | None) -> set[int]:
    """Indicators with a planned measurement in these units, at any time."""
    planned = (
        select(Measurement.id)
        .join(MeasurementPoint, along(Measurement.point_id, MeasurementPoint))
        .where(
            Measurement.municipality_id == scope.municipality_id,
            Measurement.excluded.is_(False),
            MeasurementPoint.indicator_id == Indicator.id,
            scope.local.is_within(Measurement.unit_key),
        )
    )
    if units is not None:
        planned = planned.where(Measurement.unit_key.in_(units))
    return set(
        scope.session.scalars(
            select(Indicator.id).where(
                Indicator.municipality_id == scope.municipality_id,
                Indicator.deleted_at.is_(None),
                exists(planned),
            )
        )
    )
