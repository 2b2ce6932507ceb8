"""The figures of a file that is loaded: new ones, its own corrected ones, and never over a person's."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.models import Entry, IndicatorVersion, Measurement, MeasurementPoint
from wisweb_bms.models.ids import new_ids
from wisweb_bms.models.measurement import standing
from wisweb_bms.models.order import next_in_order

from .actor import SYSTEM, Actor
from .load_check import Fault, is_planned_only
from .load_values import figures_of, reported_at
from .report import Locked, report

NAMED: Final = ("value", "numerator", "denominator", "actual", "budget", "respondents")
Item = Mapping[str, Any]


class LoadRefused(ValueError):
    """The content has faults: nothing was changed."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = tuple(faults)


@dataclass(slots=True)
class _New:
    row: Measurement
    point: MeasurementPoint
    figures: Mapping[str, Any]
    item: Item


class Figures:
    """The measurements of one load. ``points`` and ``versions`` are by the file's own codes.

    What stands as a person has it is told in ``stands``, a sentence each.
    """

    def __init__(
        self,
        session: Session,
        municipality_id: int,
        points: Mapping[tuple[str, str], MeasurementPoint],
        versions: Mapping[str, IndicatorVersion],
        actor: Actor,
        stands: list[str],
    ) -> None:
        self.session = session
        self.municipality_id = municipality_id
        self.points = points
        self.versions = versions
        self.actor = actor
        self.stands = stands

    def load(self, items: Sequence[Item]) -> int:
        """How many entries were made; flushed. LoadRefused where a locked point has another figure."""
        rows = {(m.point_id, m.unit_key): m for m in self._planned()}
        new: list[_New] = []
        corrected = 0
        for number, item in enumerate(items):
            point = self.points.get((item["indikator"], item["malepunkt"]))
            if point is None or is_planned_only(item):
                continue
            row = rows[(point.id, item["enhet"])]
            figures = figures_of(item, self.versions[item["indikator"]].entry_kind)
            if self._is_a_persons(row, figures, item):
                continue
            if row.entry_id is None:
                new.append(_New(row, point, figures, item))
            elif _differs(row, figures):
                self._correct(row, figures, number)
                corrected += 1
        self._report(new)
        return corrected + len(new)

    def _planned(self) -> list[Measurement]:
        return list(
            self.session.scalars(
                select(Measurement)
                .where(Measurement.municipality_id == self.municipality_id)
                .order_by(Measurement.id)
                .with_for_update()
            )
        )

    def _is_a_persons(self, row: Measurement, figures: Mapping[str, Any], item: Item) -> bool:
        """Whether a person has said what stands; told where the file says something else."""
        place = ", ".join((item["indikator"], item["enhet"], item["malepunkt"]))
        if row.entry_id is None:
            if row.not_applicable is None and not row.excluded:
                return False
            why = row.not_applicable or "left out"
            self.stands.append(f"{place}: not measured ({why}), the file has {_told(figures)}")
            return True
        if row.entry_id not in self._by_people or not _differs(row, figures):
            return False
        here = {name: getattr(row, name) for name in figures}
        self.stands.append(f"{place}: {_told(here)} stands, the file has {_told(figures)}")
        return True

    @cached_property
    def _by_people(self) -> set[int]:
        """The entries that stand and that no command has made."""
        asked = (
            select(Entry.id)
            .join(
                Measurement,
                (Measurement.municipality_id == Entry.municipality_id)
                & (Measurement.entry_id == Entry.id),
            )
            .where(Entry.municipality_id == self.municipality_id, Entry.actor_kind != SYSTEM)
        )
        return set(self.session.scalars(asked))

    def _correct(self, row: Measurement, figures: Mapping[str, Any], number: int) -> None:
        try:
            report(
                self.session,
                row,
                figures,
                self.actor,
                send_key=uuid.uuid4().hex,
                based_on_id=row.entry_id,
                comment=row.comment,
                reason="Rettet i fila som ble lest inn",
            )
        except Locked as locked:
            reason = "the point is locked, and another figure is reported"
            raise LoadRefused([Fault(("maalinger", number), reason)]) from locked

    def _report(self, new: Sequence[_New]) -> None:
        sequence = next_in_order(self.session)
        for entry_id, one in zip(new_ids(self.session, len(new)), new, strict=True):
            who = self.actor.columns()
            entry = Entry(
                municipality_id=self.municipality_id,
                id=entry_id,
                sequence=sequence,
                measurement_id=one.row.id,
                comment=one.item.get("merknad") or "",
                send_key=f"load-{entry_id}",
                **one.figures,
                **who | {"at": min(reported_at(one.point.deadline), who["at"])},
            )
            self.session.add(entry)
            for name in (*one.figures, "entry_id", "entry_sequence", "comment", "reported_at"):
                setattr(one.row, name, standing(entry)[name])
        self.session.flush()


def _differs(row: Measurement, figures: Mapping[str, Any]) -> bool:
    return any(getattr(row, name) != figure for name, figure in figures.items())


def _told(figures: Mapping[str, Any]) -> str:
    """The figures that a reader knows a measurement by."""
    told = (figures.get(name) for name in NAMED)
    return " / ".join(
        f"{figure.normalize():f}" if isinstance(figure, Decimal) else str(figure)
        for figure in told
        if figure is not None
    )
