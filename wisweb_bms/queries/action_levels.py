"""Names the levels that actions are linked to, and offers them for the form, whatever the number of actions."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import in_order
from wisweb_bms.models import (
    FocusArea,
    Indicator,
    Measurement,
    MeasurementPoint,
    Placement,
    Scorecard,
    SuccessCriterion,
)
from wisweb_bms.models import action as nodes
from wisweb_bms.models.local import EVERYBODYS, Local


@dataclass(frozen=True, slots=True)
class LevelRef:
    """What an action is linked to; an empty kind is an action that stands free.

    A living level without a name is one that is not open to the reader.
    """

    kind: str = ""
    node_id: int | None = None
    name: str = ""
    code: str = ""
    focus_area_id: int | None = None
    criterion_id: int | None = None
    indicator_id: int | None = None
    period_key: str = ""
    living: bool = True

    @property
    def value(self) -> str:
        """The level as one word, for a form and an address."""
        return f"{self.kind}-{self.node_id}" if self.kind else ""


FREE = LevelRef()


class Levels:
    """Every level of the municipality by kind and id, and where its indicators stand on the main card."""

    def __init__(self, found: dict[tuple[str, int], LevelRef], order: list[LevelRef]) -> None:
        self._found = found
        self.order = tuple(order)

    def add_measurements(
        self, session: Session, municipality_id: int, ids: Collection[int]
    ) -> None:
        """Name these measurements too: one statement."""
        for ref in _measurements(session, municipality_id, ids, self._found):
            self._found[(ref.kind, ref.node_id or 0)] = ref

    def of(self, kind: str, node_id: int | None) -> LevelRef:
        """The level; one that nobody knows any more keeps its kind."""
        if not kind or node_id is None:
            return FREE
        return self._found.get((kind, node_id), LevelRef(kind, node_id, living=False))

    def parse(self, text: str) -> LevelRef | None:
        """The level of a word such as ``indicator-12``; None where it names no living one."""
        kind, _, number = text.partition("-")
        if not text:
            return FREE
        if not number.isdecimal() or len(number) > 18:
            return None
        level = self._found.get((kind, int(number)))
        return level if level is not None and level.living and level.name else None

    def below(self, focus_area_id: int) -> list[LevelRef]:
        """The focus area and all that stands under it."""
        return [one for one in self._found.values() if one.focus_area_id == focus_area_id]

    def areas(self) -> list[LevelRef]:
        """The focus areas in order."""
        return [one for one in self.order if one.kind == nodes.FOCUS_AREA]


def load_levels(session: Session, municipality_id: int, local: Local = EVERYBODYS) -> Levels:
    """All levels but measurements, which are many: those are added as asked for.

    A local indicator that is not open to the reader is known without its name, and offered to nobody.
    """
    found: dict[tuple[str, int], LevelRef] = {}
    order: list[LevelRef] = []
    cards, areas, criteria = _structure(session, municipality_id)
    for card in cards:
        _keep(found, order, LevelRef(nodes.CARD, card.id, card.name, living=not card.deleted_at))
    homes = _homes(session, municipality_id, [c.id for c in cards if c.kind == "main"])
    indicators = _indicators(session, municipality_id, homes, local)
    for area in areas:
        living = not area.deleted_at
        ref = LevelRef(nodes.FOCUS_AREA, area.id, area.name, area.code, area.id, living=living)
        _keep(found, order, ref)
        _place(found, order, [i for i in indicators if _home(i) == (area.id, None)])
        for one in criteria:
            if one.focus_area_id != area.id:
                continue
            ref = LevelRef(
                nodes.CRITERION,
                one.id,
                one.text,
                one.code,
                area.id,
                one.id,
                living=not one.deleted_at,
            )
            _keep(found, order, ref)
            _place(found, order, [i for i in indicators if _home(i) == (area.id, one.id)])
    _place(found, order, [i for i in indicators if ("indicator", i.node_id or 0) not in found])
    return Levels(found, order)


def _home(ref: LevelRef) -> tuple[int | None, int | None]:
    return ref.focus_area_id, ref.criterion_id


def _place(
    found: dict[tuple[str, int], LevelRef], order: list[LevelRef], refs: list[LevelRef]
) -> None:
    for ref in refs:
        _keep(found, order, ref)


def _keep(found: dict[tuple[str, int], LevelRef], order: list[LevelRef], ref: LevelRef) -> None:
    found[(ref.kind, ref.node_id or 0)] = ref
    if ref.living and ref.name:
        order.append(ref)


def _structure(session: Session, municipality_id: int) -> tuple[Any, Any, Any]:
    def rows(model: Any, *columns: Any) -> Any:
        asked = select(model.id, model.deleted_at, *columns).where(
            model.municipality_id == municipality_id
        )
        return session.execute(asked.order_by(model.sort, model.id)).all()

    return (
        rows(Scorecard, Scorecard.name, Scorecard.kind),
        rows(FocusArea, FocusArea.name, FocusArea.code),
        rows(
            SuccessCriterion,
            SuccessCriterion.text,
            SuccessCriterion.code,
            SuccessCriterion.focus_area_id,
        ),
    )


def _homes(session: Session, municipality_id: int, main: list[int]) -> dict[int, Any]:
    """Indicator → its place on the main card."""
    asked = select(
        Placement.indicator_id, Placement.focus_area_id, Placement.criterion_id, Placement.sort
    ).where(Placement.municipality_id == municipality_id, Placement.scorecard_id.in_(main))
    return {row.indicator_id: row for row in session.execute(asked)}


def _indicators(
    session: Session, municipality_id: int, homes: dict[int, Any], local: Local
) -> list[LevelRef]:
    own = Indicator
    asked = select(own.id, own.code, own.name, own.deleted_at, own.owner_unit_key).where(
        own.municipality_id == municipality_id
    )
    rows = session.execute(asked).all()
    placed = sorted(
        rows, key=lambda r: (homes[r.id].sort if r.id in homes else 10**6, in_order(r.code), r.id)
    )
    return [
        LevelRef(
            nodes.INDICATOR,
            row.id,
            row.name if local.is_open(row.owner_unit_key) else "",
            row.code if local.is_open(row.owner_unit_key) else "",
            homes[row.id].focus_area_id if row.id in homes else None,
            homes[row.id].criterion_id if row.id in homes else None,
            row.id,
            living=row.deleted_at is None,
        )
        for row in placed
    ]


def _measurements(
    session: Session,
    municipality_id: int,
    ids: Collection[int],
    found: dict[tuple[str, int], LevelRef],
) -> list[LevelRef]:
    asked = (
        select(Measurement.id, MeasurementPoint.indicator_id, MeasurementPoint.period_key)
        .join(
            MeasurementPoint,
            and_(
                MeasurementPoint.municipality_id == Measurement.municipality_id,
                MeasurementPoint.id == Measurement.point_id,
            ),
        )
        .where(Measurement.municipality_id == municipality_id, Measurement.id.in_(ids))
    )
    refs = []
    for row in session.execute(asked):
        home = found.get((nodes.INDICATOR, row.indicator_id), FREE)
        refs.append(
            LevelRef(
                nodes.MEASUREMENT,
                row.id,
                home.name,
                home.code,
                home.focus_area_id,
                home.criterion_id,
                row.indicator_id,
                row.period_key,
                home.living,
            )
        )
    return refs
