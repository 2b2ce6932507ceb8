"""What of figures about people is to be shown next: first states that are due, and later ones that are safe."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import exists, or_, select

from wisweb_bms.engine.facts import Point, Rules
from wisweb_bms.engine.parts import Part
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.privacy import NOTHING, Hidden
from wisweb_bms.engine.released import (
    Answer,
    Answers,
    Family,
    Released,
    first_state,
    next_state,
    withdrawn,
)
from wisweb_bms.engine.tree import OrgTree
from wisweb_bms.models import (
    Entry,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Snapshot,
)
from wisweb_bms.models.base import along
from wisweb_bms.models.release import (
    BY_HAND,
    COMPLETE,
    DEADLINE,
    DOCUMENT,
    LATER,
    WITHDRAWN,
)
from wisweb_bms.models.report import PLAN

from .facts import ABOUT_PEOPLE, Scope, without_figures
from .measured import Reach, read_reports, respondents_of
from .releases import about_people, every, is_due

_ENTRY = Entry.__table__.c
_MEASUREMENT = Measurement.__table__.c


@dataclass(frozen=True, slots=True)
class NextState:
    """A state of a point that is to be kept, and why; ``at`` where it was shown long ago."""

    point_id: int
    state: Released
    why: str
    at: dt.datetime | None = None


@dataclass
class Considered:
    """What is to be kept, in that order, and the points that were looked at."""

    states: list[NextState] = field(default_factory=list)
    points: list[int] = field(default_factory=list)


def smallest(part: Part) -> int | None:
    """Respondents of the question that fewest have answered, else of the whole."""
    if part.respondents is None or not part.answers:
        return part.respondents
    answered = [sum(steps.values()) for steps in part.answers.values()]
    return min([part.respondents, *(n for n in answered if n)])


def answers_of(parts: Mapping[str, Part], *, with_approval: bool) -> dict[str, Answer]:
    """What is reported, and approved where that is asked for."""
    return {
        unit: Answer(part.sequence, smallest(part), part.total)
        for unit, part in parts.items()
        if part.reported and part.expected and (part.approved or not with_approval)
    }


class Releasing:
    """The states of some points of figures about people, and what may come next of each."""

    def __init__(self, scope: Scope, point_ids: Collection[int]) -> None:
        self.scope = scope
        self.with_approval = scope.municipality.uses_approval
        kin = _kin(scope, point_ids)
        self.facts = without_figures(scope, {one.indicator_id for one in kin.values()})
        every_point = (p for of in self.facts.points.values() for p in of)
        self._people = about_people(every_point, self.facts.rules)
        self._kin = {id: one for id, one in kin.items() if id in self._people}
        self.points = {id: self._people[id] for id in sorted(point_ids) if id in self._people}
        alike = {other for point in self.points.values() for other in self._alike(point)}
        rules_of = {id: self._rules(self._people[id]) for id in {*self.points, *alike}}
        mine = scope.municipality_id
        self.reports = read_reports(scope.session, mine, rules_of, Reach()) if rules_of else {}
        family = {other for point in self.points.values() for other in self._beside(point)}
        self.kept = every(scope.session, mine, family)

    def _beside(self, point: Point) -> set[int]:
        return {point.id, *self._to_date(point), *self._alike(point)}

    def _rules(self, point: Point) -> Rules:
        return self.facts.rules[point.version_id]

    def _to_date(self, point: Point) -> list[int]:
        """The periods to date of the same year."""
        if not self._rules(point).year_to_date:
            return [point.id]
        return [
            p.id
            for p in self.facts.points.get(point.indicator_id, ())
            if p.id in self._people
            and p.period.year == point.period.year
            and self._rules(p).year_to_date
        ]

    def _alike(self, point: Point) -> list[int]:
        """The same period of other indicators that rest on the answers of the same people."""
        name = self._kin[point.id].same_answers if point.id in self._kin else None
        if not name:
            return []
        return [
            id
            for id, one in self._kin.items()
            if one.same_answers == name
            and id != point.id
            and self._people[id].period == point.period
        ]

    def answers(self, point: Point) -> dict[str, Answer]:
        """What stands reported of the point."""
        parts = self.reports.get(point.id, {})
        return answers_of(parts, with_approval=self.with_approval)

    def family(self, point: Point) -> Family:
        """What the point's figures are read beside."""
        rules = self._rules(point)
        states = [one for id in self._to_date(point) for one in self.kept.get(id, ())]
        hidden, counts = NOTHING, []
        for id in self._alike(point):
            if self.kept.get(id):
                hidden |= self.kept[id][-1][1].hidden
            counts.append(self._counts(self._people[id]))
        if counts:
            counts.append(_fewest([*counts, self._counts(point)]))
        earlier = [state for _, state in sorted(states, key=lambda one: one[0])]
        return Family(earlier, counts, hidden, rules.year_to_date)

    def _counts(self, point: Point) -> dict[str, int]:
        return Released(self.tree(point), self.answers(point), NOTHING).counts()

    def tree(self, point: Point) -> OrgTree:
        """The organisation that the point was first released by, else the one of its period."""
        kept = self.kept.get(point.id)
        if kept:
            return kept[-1][1].tree
        return self.facts.tree_then(point.period, self._rules(point).year_to_date)

    def keep(
        self, point: Point, state: Released, why: str, at: dt.datetime | None = None
    ) -> NextState:
        """Count a state as shown, for what comes after it."""
        order = 1 + max((place for of in self.kept.values() for place, _ in of), default=0)
        self.kept.setdefault(point.id, []).append((order, state))
        return NextState(point.id, state, why, at)

    def after(self, point: Point, why: str, *, afresh: bool = False) -> NextState | None:
        """The next state of the point, counted as shown; None where nothing may change.

        ``afresh`` where only documents have shown it.
        """
        rules, now = self._rules(point), self.answers(point)
        k = rules.privacy_k or 0
        kept = self.kept.get(point.id)
        if kept:
            state = next_state(kept[-1][1], now, k, self.family(point), afresh=afresh)
            return None if state is None else self.keep(point, state, why if afresh else LATER)
        if not now:
            return None
        return self.keep(point, first_state(self.tree(point), now, k, self.family(point)), why)


def due_releases(scope: Scope, point_ids: Collection[int]) -> Considered:
    """First states of those points that are due, and later ones of those that have a first."""
    found = Considered()
    at_hand = Releasing(scope, point_ids)
    shown_before = _Documents(scope, at_hand)
    for point in sorted(at_hand.points.values(), key=lambda p: (p.period.last, p.id)):
        has_begun = point.id in at_hand.kept
        parts = at_hand.reports.get(point.id, {})
        late = scope.today > point.deadline
        if not has_begun and not is_due(
            point, parts, scope.today, with_approval=at_hand.with_approval
        ):
            continue
        found.points.append(point.id)
        documents = [] if has_begun else list(shown_before.of(point))
        found.states.extend(documents)
        why = DEADLINE if late else COMPLETE
        following = at_hand.after(point, why, afresh=bool(documents))
        if following is not None:
            found.states.append(following)
    return found


def by_hand(scope: Scope, point_id: int) -> NextState | None:
    """The first state of a point that is not due yet; None where it has one, or nothing to show."""
    at_hand = Releasing(scope, [point_id])
    point = at_hand.points.get(point_id)
    if point is None or at_hand.kept.get(point_id):
        return None
    return at_hand.after(point, BY_HAND)


def without(scope: Scope, point_id: int, unit_key: str) -> NextState | None:
    """The state without a unit's wrong figure; None where it is not shown."""
    at_hand = Releasing(scope, [point_id])
    kept = at_hand.kept.get(point_id)
    if not kept or unit_key not in kept[-1][1].answers or unit_key in kept[-1][1].withdrawn:
        return None
    return NextState(point_id, withdrawn(kept[-1][1], unit_key), WITHDRAWN)


def _of_people(scope: Scope) -> Any:
    """Points of indicators about people: id, indicator and the name of the answers they share."""
    return (
        select(MeasurementPoint.id, Indicator.id, Indicator.same_answers)
        .join(Indicator, along(MeasurementPoint.indicator_id, Indicator))
        .join(IndicatorVersion, along(MeasurementPoint.indicator_version_id, IndicatorVersion))
        .where(
            MeasurementPoint.municipality_id == scope.municipality_id,
            Indicator.deleted_at.is_(None),
            or_(Indicator.privacy, IndicatorVersion.entry_kind.in_(ABOUT_PEOPLE)),
        )
    )


def those_about_people(scope: Scope, point_ids: Collection[int]) -> list[int]:
    """Which of the points have figures about people."""
    asked = _of_people(scope).where(MeasurementPoint.id.in_(point_ids))
    return [row[0] for row in scope.session.execute(asked)] if point_ids else []


def points_about_people(scope: Scope) -> list[list[int]]:
    """The points of every indicator about people, those together that rest on the same answers."""
    found: dict[tuple[int, str | None], list[int]] = {}
    rows: Iterable[Any] = scope.session.execute(_of_people(scope))
    for point_id, indicator_id, name in rows:
        found.setdefault((0 if name else indicator_id, name), []).append(point_id)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Kin:
    indicator_id: int
    same_answers: str | None


def _kin(scope: Scope, point_ids: Collection[int]) -> dict[int, _Kin]:
    """Every point of the indicators of these points, and of those on the same answers."""
    mine = scope.municipality_id
    asked = (
        select(Indicator.id, Indicator.same_answers)
        .join(MeasurementPoint, along(MeasurementPoint.indicator_id, Indicator))
        .where(Indicator.municipality_id == mine, MeasurementPoint.id.in_(point_ids))
    )
    named: dict[int, str | None] = {row[0]: row[1] for row in scope.session.execute(asked)}
    groups = {name for name in named.values() if name}
    if groups:
        others = select(Indicator.id, Indicator.same_answers).where(
            Indicator.municipality_id == mine,
            Indicator.same_answers.in_(groups),
            Indicator.deleted_at.is_(None),
        )
        named |= {row[0]: row[1] for row in scope.session.execute(others)}
    points = select(MeasurementPoint.id, MeasurementPoint.indicator_id).where(
        MeasurementPoint.municipality_id == mine, MeasurementPoint.indicator_id.in_(named)
    )
    return {id: _Kin(of, named[of]) for id, of in scope.session.execute(points)}


def _fewest(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Of each unit the fewest that any of the figures has."""
    found: dict[str, int] = {}
    for of_one in counts:
        for unit, people in of_one.items():
            found[unit] = min(people, found.get(unit, people))
    return found


class _Documents:
    """What documents showed that were adopted before releases were kept."""

    def __init__(self, scope: Scope, at_hand: Releasing) -> None:
        self._scope = scope
        self._at_hand = at_hand
        mine = scope.municipality_id
        there = exists().where(Snapshot.municipality_id == mine, Snapshot.before_releases)
        self._any = bool(at_hand.points) and bool(scope.session.scalar(select(there)))

    def of(self, point: Point) -> Iterator[NextState]:
        """The states of a point that they showed: each of its own unit's sum."""
        if not self._any:
            return
        for document in self._showing(point):
            now = self._answers_at(point, document.sequence)
            rules = self._at_hand.facts.rules[point.version_id]
            k = rules.privacy_k or 0
            tree = self._at_hand.tree(point)
            state = first_state(tree, now, k, Family())
            unit = document.unit_key
            if unit in state.hidden.units or not state.people(unit):
                continue
            every_unit = frozenset({*tree.order, *now})
            hidden = Hidden(every_unit - {unit}, every_unit)
            yield self._at_hand.keep(point, replace(state, hidden=hidden), DOCUMENT, document.at)

    def _showing(self, point: Point) -> Iterator[Any]:
        year = point.period.year
        asked = (
            select(
                Snapshot.unit_key,
                Snapshot.kind,
                Snapshot.period_key,
                Snapshot.sequence,
                Snapshot.at,
            )
            .where(
                Snapshot.municipality_id == self._scope.municipality_id,
                Snapshot.before_releases,
                Snapshot.period_key >= f"{year:04}",
                Snapshot.period_key < f"{year + 2:04}",
            )
            .order_by(Snapshot.sequence)
        )
        for row in self._scope.session.execute(asked):
            period = Period.parse(row.period_key)
            # A plan shows the results of the year before.
            told = Period.parse(f"{period.year - 1:04}") if row.kind == PLAN else period
            if told.contains(point.period):
                yield row

    def _answers_at(self, point: Point, sequence: int) -> Answers:
        asked: Any = (
            select(
                _MEASUREMENT.unit_key,
                _MEASUREMENT.total_below,
                _ENTRY.sequence,
                _ENTRY.respondents,
                _ENTRY.denominator,
                _ENTRY.headcount,
            )
            .join(
                Entry.__table__,
                (_ENTRY.municipality_id == _MEASUREMENT.municipality_id)
                & (_ENTRY.measurement_id == _MEASUREMENT.id),
            )
            .where(
                _MEASUREMENT.municipality_id == self._scope.municipality_id,
                _MEASUREMENT.point_id == point.id,
                _ENTRY.sequence <= sequence,
            )
            .order_by(_ENTRY.sequence)
        )
        rules = self._at_hand.facts.rules[point.version_id]
        found: dict[str, Answer] = {}
        for row in self._scope.session.execute(asked):
            people = respondents_of(row.respondents, row.denominator, row.headcount, rules)
            found[row.unit_key] = Answer(row.sequence, people, row.total_below)
        return found
