"""The grids of targets: units × years of an indicator, indicators × years of a unit, and what waits."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Facts, Rules
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import AnyLimits, Direction
from wisweb_bms.engine.targets import judging_target
from wisweb_bms.models import Indicator, IndicatorVersion, Target
from wisweb_bms.models.target import ADOPTED, PROPOSED, RETURNED

from .facts import Scope, load_facts, measured_indicators
from .limits import limits_of
from .names import Names
from .neighbours import with_formulas
from .view_models import UnitRef

NO_POINTS = (dt.date(1800, 1, 1), dt.date(1800, 1, 2))
"""A window without points: only rules, targets and trees are read."""


@dataclass(frozen=True, slots=True)
class TargetCell:
    """A year of one unit and indicator: its own row, and what it would inherit."""

    version: IndicatorVersion
    unit: UnitRef
    year: int
    own: AnyLimits | None
    row: Target | None
    spans: bool  # the own target also holds for other years
    inherited: AnyLimits | None
    origin: UnitRef | None


@dataclass(frozen=True, slots=True)
class TargetGrid:
    """Lines (unit, or indicator by code and name) × years."""

    years: tuple[int, ...]
    part: str
    parts: tuple[str, ...]
    lines: tuple[tuple[str, str, tuple[TargetCell, ...]], ...]
    total: int
    page: int
    pages: int
    own: frozenset[str]
    """The keys of the lines that the unit measures or has a target for; of an indicator every line."""


def newest_versions(scope: Scope, ids: Collection[int] | None) -> Mapping[int, IndicatorVersion]:
    """Indicator id → its newest version, of the indicators that may have targets of their own."""
    asked = (
        select(IndicatorVersion)
        .join(
            Indicator,
            (Indicator.municipality_id == IndicatorVersion.municipality_id)
            & (Indicator.id == IndicatorVersion.indicator_id),
        )
        .where(
            IndicatorVersion.municipality_id == scope.municipality_id,
            Indicator.deleted_at.is_(None),
            Indicator.life_cycle != "ended",
        )
        .order_by(IndicatorVersion.number)
    )
    if ids is not None:
        asked = asked.where(IndicatorVersion.indicator_id.in_(ids))
    found = {v.indicator_id: v for v in scope.session.scalars(asked)}
    return {
        i: v
        for i, v in found.items()
        if v.direction != Direction.OBSERVATION and not v.follows_source
    }


def source_of(scope: Scope, row: Indicator) -> Indicator | None:
    """The indicator with the targets that this one follows, through others that follow; None without."""
    facts = load_facts(scope, [row.id], None, NO_POINTS)
    rules = max(
        (r for r in facts.rules.values() if r.indicator_id == row.id), key=lambda r: r.number
    )
    led = Evaluation(facts).formulas.led(rules, Period.parse(str(scope.today.year)))
    if len(led) == 1:
        return None
    return scope.session.get(Indicator, (scope.municipality_id, led[-1].indicator_id))


def _own_rows(
    scope: Scope, versions: Collection[int], units: Collection[str] | None, part: str
) -> Mapping[tuple[int, str], list[Target]]:
    asked = select(Target).where(
        Target.municipality_id == scope.municipality_id,
        Target.indicator_version_id.in_(versions),
        Target.period_part == part,
        Target.state.in_((PROPOSED, ADOPTED, RETURNED)),
    )
    if units is not None:
        asked = asked.where(Target.unit_key.in_(units))
    found: dict[tuple[int, str], list[Target]] = defaultdict(list)
    for row in scope.session.scalars(asked.order_by(Target.valid_from, Target.sequence)):
        found[(row.indicator_version_id, row.unit_key)].append(row)
    return found


def _cell(
    facts: Facts,
    version: IndicatorVersion,
    rows: Sequence[Target],
    unit_key: str,
    year: int,
    part: str,
    names: Names,
) -> TargetCell:
    rules: Rules = facts.rules[version.id]
    period = Period.parse(f"{year}{part}")
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    row = _row_of(rows, first, last)
    tree = facts.tree_at(period, rules.year_to_date)
    # where a milestone lacks, the unit's own target of the year holds
    others = {k: v for k, v in facts.targets.get(version.id, {}).items() if part or k != unit_key}
    above = judging_target(rules, unit_key, period, tree, others)
    inherited = above.row.limits if above.row is not None and row is None else None
    origin = above.origin_key if above.origin_key != unit_key else None
    return TargetCell(
        version,
        names.ref(unit_key),
        year,
        limits_of(row, rules.direction) if row is not None else None,
        row,
        row is not None and (row.valid_from, row.valid_to) != (first, last),
        inherited,
        names.ref(origin) if inherited is not None and origin else None,
    )


def _row_of(rows: Sequence[Target], first: dt.date, last: dt.date) -> Target | None:
    """The row to show: a proposal before what is in force, the year's own before a longer one."""
    touching = [
        r for r in rows if r.valid_from <= last and (r.valid_to is None or r.valid_to >= first)
    ]
    rank = {PROPOSED: 0, RETURNED: 1, ADOPTED: 2}
    touching.sort(key=lambda r: (r.valid_from != first, rank[r.state], -r.sequence))
    return touching[0] if touching else None


def indicator_targets(
    scope: Scope,
    names: Names,
    version: IndicatorVersion,
    years: Sequence[int],
    part: str,
    parts: tuple[str, ...],
    order: Sequence[str],
    page: int,
    room: int,
) -> TargetGrid:
    """Units × years of one indicator."""
    pages = max(1, -(-len(order) // room))
    page = min(max(page, 1), pages)
    shown = order[(page - 1) * room : page * room]
    facts = load_facts(scope, [version.indicator_id], None, NO_POINTS)
    rows = _own_rows(scope, [version.id], shown, part)
    lines = tuple(
        (
            key,
            names.ref(key).name,
            tuple(
                _cell(facts, version, rows.get((version.id, key), ()), key, year, part, names)
                for year in years
            ),
        )
        for key in shown
    )
    return TargetGrid(tuple(years), part, parts, lines, len(order), page, pages, frozenset(shown))


def unit_targets(
    scope: Scope,
    names: Names,
    unit_key: str,
    years: Sequence[int],
    wanted: str,
    parts_of: Callable[[str], Sequence[str]],
    below: Collection[str],
    everything: bool,
    page: int,
    room: int,
) -> TargetGrid:
    """Indicators × years of one unit, its own first; for a milestone those that are measured so often.

    ``wanted`` is the part of the year asked for, ``parts_of`` the parts that a frequency has, ``below``
    the unit and those under it. The pages are those of its own, unless ``everything`` is asked for.
    """
    versions = newest_versions(scope, None)
    measured = with_formulas(scope, measured_indicators(scope, below))
    listed = scope.session.scalars(
        select(Indicator).where(
            Indicator.municipality_id == scope.municipality_id,
            Indicator.id.in_(versions),
            scope.local.seen_at(unit_key),
        )
    ).all()
    parts = ("", *dict.fromkeys(p for i in listed for p in sorted(parts_of(i.frequency)) if p))
    part = wanted if wanted in parts else ""
    titles = {
        i.id: f"{i.code} {i.name}" for i in listed if not part or part in parts_of(i.frequency)
    }
    rows = _own_rows(scope, [versions[i].id for i in titles], [unit_key], part)
    set_here = {i for i in titles if (versions[i].id, unit_key) in rows}
    # A unit that measures nothing yet chooses among all.
    own = (set_here | (measured & titles.keys())) or set(titles)
    ordered = sorted(titles, key=lambda i: (i not in own, in_order(titles[i]), i))
    pages = max(1, -(-(len(ordered) if everything else len(own)) // room))
    page = min(max(page, 1), pages)
    shown = ordered[(page - 1) * room : page * room]
    facts = load_facts(scope, shown, unit_key, NO_POINTS)

    def cells(version: IndicatorVersion) -> tuple[TargetCell, ...]:
        own = rows.get((version.id, unit_key), ())
        return tuple(_cell(facts, version, own, unit_key, year, part, names) for year in years)

    lines = tuple((str(i), titles[i], cells(versions[i])) for i in shown)
    keys = frozenset(map(str, own))
    return TargetGrid(tuple(years), part, parts, lines, len(ordered), page, pages, keys)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A proposal that waits for a decision."""

    row: Target
    indicator: str
    unit: UnitRef
    direction: Direction
    limits: AnyLimits


def waiting(scope: Scope, names: Names, units: Collection[str]) -> tuple[Waiting, ...]:
    """Proposals of these units, by year and indicator."""
    asked = (
        select(Target, Indicator.code, Indicator.name, IndicatorVersion.direction)
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
            Target.municipality_id == scope.municipality_id,
            Target.state == PROPOSED,
            Indicator.deleted_at.is_(None),
            scope.local.is_within(Target.unit_key),
        )
    )
    found = sorted(
        scope.session.execute(asked),
        key=lambda one: (one.Target.valid_from, in_order(one.code), one.Target.unit_key),
    )
    return tuple(
        Waiting(
            row,
            f"{code} {name}",
            names.ref(row.unit_key),
            Direction(direction),
            limits_of(row, Direction(direction)),
        )
        for row, code, name, direction in found
        if row.unit_key in units
    )


def history(scope: Scope, version_id: int, unit_key: str) -> Sequence[Target]:
    """Every row of a unit for a version, newest first: what was in force, and what came of proposals."""
    return scope.session.scalars(
        select(Target)
        .where(
            Target.municipality_id == scope.municipality_id,
            Target.indicator_version_id == version_id,
            Target.unit_key == unit_key,
        )
        .order_by(Target.valid_from.desc(), Target.sequence.desc())
    ).all()
