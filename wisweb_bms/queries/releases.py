"""What has been released of figures about people: the state that a page shows, and every earlier one."""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.facts import Point, Rules
from wisweb_bms.engine.parts import Operator, Part
from wisweb_bms.engine.privacy import Hidden
from wisweb_bms.engine.released import Answer, Released
from wisweb_bms.engine.tree import Node, OrgTree, build_tree
from wisweb_bms.models import MeasurementPoint, Release, ReleaseTree

from .entries import by_the_end_of
from .measured import entry_figures

if TYPE_CHECKING:
    from .facts import Scope

_POINT = MeasurementPoint.__table__.c
_ROW = Release.__table__.c
_TREE = ReleaseTree.__table__.c
_BY_ITS_TREE = and_(_TREE.municipality_id == _ROW.municipality_id, _TREE.id == _ROW.tree_id)
KEPT = 64
_trees: OrderedDict[tuple[int, str], OrgTree] = OrderedDict()
_lock = Lock()


@dataclass(frozen=True, slots=True)
class Kept:
    """The newest state of a point, None before the first; and how far its reports were considered."""

    state: Released | None
    considered: int | None

    def is_behind(self, parts: Iterable[Part]) -> bool:
        """Whether something was reported that has not been considered."""
        last = max((part.sequence for part in parts if part.reported), default=0)
        return self.considered is None or last > self.considered


@dataclass(slots=True)
class AsReleased:
    """Figures about people as they are shown, and where newer answers wait."""

    states: dict[int, Released] = field(default_factory=dict)
    waiting: dict[int, frozenset[str]] = field(default_factory=dict)


def about_people(points: Iterable[Point], rules: Mapping[int, Rules]) -> dict[int, Point]:
    """The points among these whose figures are about people and are reported, by id."""
    return {
        p.id: p
        for p in points
        if rules[p.version_id].privacy_k is not None
        and rules[p.version_id].operator is not Operator.FORMULA
    }


def is_due(point: Point, parts: Mapping[str, Part], today: dt.date, *, with_approval: bool) -> bool:
    """Whether something of the point may be shown: the deadline has passed, or all have reported."""
    expected = [part for part in parts.values() if part.expected]
    if not any(part.reported for part in expected):
        return False
    if today > point.deadline:
        return True
    return all(part.reported and (part.approved or not with_approval) for part in expected)


def newest(
    session: Session,
    municipality_id: int,
    point_ids: Collection[int],
    known_at: dt.date | None = None,
    *,
    as_first: bool = False,
) -> dict[int, Kept]:
    """Point id → what stands, or what stood on that day, or what was released first."""
    choose = func.min if as_first else func.max
    that = (
        select(_ROW.point_id, choose(_ROW.sequence).label("sequence"))
        .where(_ROW.municipality_id == municipality_id, _ROW.point_id.in_(point_ids))
        .group_by(_ROW.point_id)
    )
    if known_at is not None:
        that = that.where(by_the_end_of(_ROW.at, known_at))
    chosen = that.subquery()
    asked = (
        select(_POINT.id.label("of_point"), _POINT.considered, *_state_columns())
        .select_from(MeasurementPoint.__table__)
        .join(chosen, chosen.c.point_id == _POINT.id, isouter=True)
        .join(
            Release.__table__,
            and_(
                _ROW.municipality_id == _POINT.municipality_id,
                _ROW.point_id == _POINT.id,
                _ROW.sequence == chosen.c.sequence,
            ),
            isouter=True,
        )
        .join(ReleaseTree.__table__, _BY_ITS_TREE, isouter=True)
        .where(_POINT.municipality_id == municipality_id, _POINT.id.in_(point_ids))
    )
    rows: Sequence[Any] = session.execute(asked).all()
    trees = _trees_of(session, municipality_id, rows)
    return {
        row.of_point: Kept(
            None if row.tree_id is None else _state(row, trees[row.tree_id]), row.considered
        )
        for row in rows
    }


def every(
    session: Session, municipality_id: int, point_ids: Collection[int]
) -> dict[int, list[tuple[int, Released]]]:
    """Point id → all its states, oldest first, each with its place in the order of things."""
    asked = (
        select(_ROW.point_id.label("of_point"), _ROW.sequence, *_state_columns())
        .join(ReleaseTree.__table__, _BY_ITS_TREE)
        .where(_ROW.municipality_id == municipality_id, _ROW.point_id.in_(point_ids))
        .order_by(_ROW.sequence)
    )
    rows: Sequence[Any] = session.execute(asked).all() if point_ids else ()
    trees = _trees_of(session, municipality_id, rows)
    found: dict[int, list[tuple[int, Released]]] = defaultdict(list)
    for row in rows:
        found[row.of_point].append((row.sequence, _state(row, trees[row.tree_id])))
    return dict(found)


def _state_columns() -> tuple[Any, ...]:
    names = ("tree_id", "least_people", "answers", "hidden_units", "hidden_own", "withdrawn")
    return (*(_ROW[name] for name in names), _TREE.content_hash)


def _state(row: Any, tree: OrgTree) -> Released:
    return Released(
        tree,
        {unit: Answer(*answer) for unit, answer in row.answers.items()},
        Hidden(frozenset(row.hidden_units), frozenset(row.hidden_own)),
        row.least_people,
        frozenset(row.withdrawn),
    )


def _trees_of(session: Session, municipality_id: int, rows: Iterable[Any]) -> dict[int, OrgTree]:
    """The trees of released states; one never changes, so each is built once a process."""
    named = {r.tree_id: (municipality_id, r.content_hash) for r in rows if r.tree_id is not None}
    with _lock:
        found = {id: _trees[key] for id, key in named.items() if key in _trees}
    if unknown := named.keys() - found.keys():
        asked = select(_TREE.id, _TREE.units, _TREE.closed).where(
            _TREE.municipality_id == municipality_id, _TREE.id.in_(unknown)
        )
        for id, units, closed in session.execute(asked):
            found[id] = build_tree([Node(*unit) for unit in units], closed)
    with _lock:
        for id, key in named.items():
            _trees[key] = found[id]
            _trees.move_to_end(key)
        while len(_trees) > KEPT:
            _trees.popitem(last=False)
    return found


def as_released(
    scope: Scope,
    points: Mapping[int, Sequence[Point]],
    reports: dict[int, dict[str, Part]],
    rules: Mapping[int, Rules],
) -> AsReleased:
    """Puts released figures in place of the reported ones, once what is due has been released."""
    session, mine = scope.session, scope.municipality_id
    if all(rule.privacy_k is None for rule in rules.values()):
        return AsReleased()
    # Asked also where none has a point yet, so that a page costs the same whatever the years hold.
    people = about_people((p for of in points.values() for p in of), rules)
    kept = newest(session, mine, list(people), scope.known_at, as_first=scope.as_first)
    if scope.release is not None and scope.known_at is None and not scope.as_first:
        due = [
            id
            for id, one in kept.items()
            if one.is_behind(reports.get(id, {}).values())
            and (one.state or _is_due(scope, people[id], reports.get(id, {})))
        ]
        if due and scope.release(due):
            kept |= newest(session, mine, due)
    rules_of = {id: rules[point.version_id] for id, point in people.items()}
    return _released_parts(session, mine, kept, reports, rules_of)


def _is_due(scope: Scope, point: Point, parts: Mapping[str, Part]) -> bool:
    return is_due(point, parts, scope.today, with_approval=scope.municipality.uses_approval)


def _released_parts(
    session: Session,
    municipality_id: int,
    kept: Mapping[int, Kept],
    reports: dict[int, dict[str, Part]],
    rules_of: Mapping[int, Rules],
) -> AsReleased:
    """Puts the released figures in place of the reported ones; what has no state yet stays as it is.

    Whoever has come since is missing as they were then, and waits.
    """
    found = AsReleased()
    wanted: dict[int, list[tuple[str, int]]] = {}
    for point_id, one in kept.items():
        if one.state is None:
            continue
        found.states[point_id] = one.state
        live = reports.get(point_id, {})
        answers: Mapping[str, Any] = one.state.answers
        wanted[point_id] = [
            (unit, answer.which)
            for unit, answer in answers.items()
            if not _is(live.get(unit), answer)
        ]
        newer = (u for u, part in live.items() if part.reported and not _is(part, answers.get(u)))
        if waiting := frozenset(newer):
            found.waiting[point_id] = waiting
    before = entry_figures(
        session, municipality_id, {p: w for p, w in wanted.items() if w}, rules_of
    )
    for point_id, state in found.states.items():
        shown = {u: _as_missing(part) for u, part in reports.get(point_id, {}).items()}
        for unit, answer in state.answers.items():
            part = reports.get(point_id, {}).get(unit)
            if part is None or not _is(part, answer):
                part = before[point_id, unit, answer.which]  # type: ignore[index]
            shown[unit] = part._replace(total=answer.total, approved=True)
        reports[point_id] = shown
    return found


def _is(part: Part | None, answer: Answer | None) -> bool:
    """Whether the report is the answer that was released."""
    if part is None or answer is None:
        return part is None and answer is None
    return part.reported and part.sequence == answer.which


def _as_missing(part: Part) -> Part:
    if not part.reported:
        return part
    return Part(part.unit_key, False, part.expected, measurement_id=part.measurement_id)
