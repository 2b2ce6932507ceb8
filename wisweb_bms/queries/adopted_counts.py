"""How many had answered when documents were adopted, where answers have come or been corrected since."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.facts import AdoptedCount, Point, Rules
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Entry, Measurement, Snapshot
from wisweb_bms.models.report import PLAN

from .measured import respondents_of

_ENTRY = Entry.__table__.c
_ROW = Measurement.__table__.c


class _Shown(NamedTuple):
    """A document that may show a point of its unit, and when in the order of things it was frozen."""

    unit_key: str
    sequence: int


class _Late(NamedTuple):
    """A measurement with the respondents of all its entries, some of them later than an adoption."""

    unit_key: str
    entries: list[tuple[int, int]]  # the order of each, and its respondents

    def count_at(self, sequence: int) -> int:
        """The respondents there were then.

        Where they waited for approval, the document has guarded itself against the sum with them.
        """
        known = [count for entry, count in self.entries if entry <= sequence]
        return known[-1] if known else 0

    def has_changed_since(self, sequence: int) -> bool:
        return self.entries[-1][0] > sequence


def adopted_counts(
    session: Session,
    municipality_id: int,
    points: Iterable[Point],
    rules: Mapping[int, Rules],
) -> dict[int, tuple[AdoptedCount, ...]]:
    """Point id → what documents that show it counted; these points are of values about people.

    In two statements. A document where nothing has changed since is left out.
    """
    by_id = {point.id: point for point in points}
    shown = _showing(session, municipality_id, by_id.values())
    found: dict[int, tuple[AdoptedCount, ...]] = {}
    for point_id, late in _late(session, municipality_id, shown, by_id, rules).items():
        found[point_id] = tuple(
            AdoptedCount(one.unit_key, {m.unit_key: m.count_at(one.sequence) for m in late})
            for one in shown[point_id]
            if any(m.has_changed_since(one.sequence) for m in late)
        )
    return found


def _showing(
    session: Session, municipality_id: int, points: Collection[Point]
) -> dict[int, list[_Shown]]:
    """Point id → the documents of a period that holds it; a plan shows the results of the year before."""
    years = [p.period.year for p in points] or [0]
    asked = select(Snapshot.unit_key, Snapshot.kind, Snapshot.period_key, Snapshot.sequence).where(
        Snapshot.municipality_id == municipality_id,
        Snapshot.period_key >= f"{min(years):04}",
        Snapshot.period_key < f"{max(years) + 2:04}",
    )
    documents = defaultdict(list)
    for unit_key, kind, key, sequence in session.execute(asked):
        period = Period.parse(key)
        told = Period.parse(f"{period.year - 1:04}") if kind == PLAN else period
        documents[told].append(_Shown(unit_key, sequence))
    found = {
        p.id: [
            one for told, listed in documents.items() if told.contains(p.period) for one in listed
        ]
        for p in points
    }
    return {point_id: listed for point_id, listed in found.items() if listed}


def _late(
    session: Session,
    municipality_id: int,
    shown: Mapping[int, list[_Shown]],
    points: Mapping[int, Point],
    rules: Mapping[int, Rules],
) -> dict[int, list[_Late]]:
    """Point id → the measurements that were reported after the first of its documents."""
    first = min((one.sequence for listed in shown.values() for one in listed), default=0)
    asked: Any = (
        select(
            _ROW.id,
            _ROW.point_id,
            _ROW.unit_key,
            _ENTRY.sequence,
            _ENTRY.respondents,
            _ENTRY.denominator,
            _ENTRY.headcount,
        )
        .join(
            Entry.__table__,
            and_(_ENTRY.municipality_id == _ROW.municipality_id, _ENTRY.measurement_id == _ROW.id),
        )
        .where(
            _ROW.municipality_id == municipality_id,
            _ROW.point_id.in_(list(shown)),
            _ROW.entry_sequence > first,
        )
        .order_by(_ENTRY.sequence)
    )
    found: dict[int, dict[int, _Late]] = defaultdict(dict)
    for row in session.execute(asked):
        late = _Late(row.unit_key, [])
        late = found[row.point_id].setdefault(row.id, late)
        its = rules[points[row.point_id].version_id]
        count = respondents_of(row.respondents, row.denominator, row.headcount, its)
        late.entries.append((row.sequence, count or 0))
    return {point_id: list(of.values()) for point_id, of in found.items()}
