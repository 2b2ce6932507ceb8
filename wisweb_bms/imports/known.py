"""What a file's codes may mean here: units, indicators and the measurements that are planned."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import folded
from wisweb_bms.models import (
    FIGURES,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
)
from wisweb_bms.models.indicator import ENDED
from wisweb_bms.models.local import EVERYBODYS, Local

PEOPLE = ("survey", "mean")
SKIP = "-"
"""A code that was looked at and is left out on purpose."""


@dataclass(frozen=True, slots=True)
class Known:
    """Units and indicators by their codes and names, and for which units the sender may report."""

    units: Mapping[str, str]
    indicators: Mapping[int, Indicator]
    versions: Mapping[int, IndicatorVersion]
    may_report: Collection[str]
    named: Collection[str]
    local: Local = EVERYBODYS
    _unit_of: dict[str, str] = field(default_factory=dict)
    _indicator_of: dict[str, int] = field(default_factory=dict)
    _units_called: dict[str, list[str]] = field(default_factory=dict)
    _indicators_called: dict[str, list[int]] = field(default_factory=dict)

    def unit(self, text: str) -> str | None:
        """The unit of that key, else of that name where only one has it."""
        return text if text in self.units else self._unit_of.get(folded(text))

    def indicator(self, text: str) -> int | None:
        """The indicator of that code, else of that name where only one has it."""
        return self._indicator_of.get(folded(text))

    def units_called(self, text: str) -> list[str]:
        """The keys of the units that share the name; none where it is one's own."""
        return self._units_called.get(folded(text), []) if self.unit(text) is None else []

    def indicators_called(self, text: str) -> list[int]:
        """The indicators that share the name; none where it is one's own."""
        return self._indicators_called.get(folded(text), []) if self.indicator(text) is None else []

    def only(self, indicators: Mapping[int, Indicator]) -> Known:
        """The same with no other indicators than these."""
        found = {text: id for text, id in self._indicator_of.items() if id in indicators}
        many = {
            t: [id for id in ids if id in indicators] for t, ids in self._indicators_called.items()
        }
        found |= {text: ids[0] for text, ids in many.items() if len(ids) == 1}
        many = {text: ids for text, ids in many.items() if len(ids) > 1}
        return replace(self, indicators=indicators, _indicator_of=found, _indicators_called=many)

    def part_names(self) -> dict[str, str]:
        """The indicators' own names of numerator, denominator and weight → the part."""
        found: dict[str, str] = {}
        for version in self.versions.values():
            for part in ("numerator", "denominator", "weight"):
                name = folded(getattr(version, f"{part}_name"))
                if name:
                    found[name] = part if found.get(name, part) == part else ""
        return found


def load_known(
    session: Session,
    municipality_id: int,
    units: Sequence[tuple[str, str]],
    may_report: Collection[str],
    named: Collection[str],
    local: Local = EVERYBODYS,
) -> Known:
    """Everything that is open to the sender but the measurements, in two statements."""
    indicators = session.scalars(
        select(Indicator)
        .where(
            Indicator.municipality_id == municipality_id,
            Indicator.deleted_at.is_(None),
            local.open_ones(),
        )
        .order_by(Indicator.life_cycle == ENDED, Indicator.sequence)
    )
    by_id = {row.id: row for row in indicators}
    versions = session.scalars(
        select(IndicatorVersion)
        .where(IndicatorVersion.municipality_id == municipality_id)
        .order_by(IndicatorVersion.number)
    )
    latest = {v.indicator_id: v for v in versions if v.indicator_id in by_id}
    known = Known(dict(units), by_id, latest, may_report, named, local)
    one, many = _by_name([(name, key) for key, name in units])
    known._unit_of.update(one)  # noqa: SLF001
    known._units_called.update(many)  # noqa: SLF001
    one, _same = _by_name([(key, key) for key, _name in units])
    known._unit_of.update(one)  # noqa: SLF001
    living, ended = [], []
    for row in by_id.values():
        (ended if row.life_cycle == ENDED else living).append((row.name, row.id))
    # What has ended gives way to what lives, by name as by code.
    for pairs in (ended, living):
        one, many = _by_name(pairs)
        for name in many:
            known._indicator_of.pop(name, None)  # noqa: SLF001
        known._indicator_of.update(one)  # noqa: SLF001
        known._indicators_called.update(many)  # noqa: SLF001
    for row in sorted(by_id.values(), key=lambda row: row.life_cycle != ENDED):
        known._indicator_of[folded(row.code)] = row.id  # noqa: SLF001
    return known


def _by_name(pairs: Sequence[tuple[str, Any]]) -> tuple[dict[str, Any], dict[str, list[Any]]]:
    """What only one is called, and what several are."""
    called: dict[str, list[Any]] = {}
    for name, key in pairs:
        called.setdefault(folded(name), []).append(key)
    one = {name: keys[0] for name, keys in called.items() if len(keys) == 1}
    return one, {name: keys for name, keys in called.items() if len(keys) > 1}


def load_measurements(
    session: Session, municipality_id: int, indicators: Collection[int], periods: Collection[str]
) -> dict[tuple[int, str, str], list[Any]]:
    """(indicator, unit, period) → the planned measurements: more than one where two dates are measured."""
    found: dict[tuple[int, str, str], list[Any]] = {}
    if not indicators or not periods:
        return found
    columns = [getattr(Measurement, name) for name in FIGURES if name != "answers"]
    point = MeasurementPoint
    asked = (
        select(
            point.indicator_id,
            point.period_key,
            point.indicator_version_id,
            point.locked_at,
            Measurement.id,
            Measurement.unit_key,
            Measurement.entry_id,
            Measurement.excluded,
            Measurement.not_applicable,
            Measurement.reopened_at,
            Measurement.comment,
            *columns,
        )
        .join(
            Measurement,
            (Measurement.municipality_id == point.municipality_id)
            & (Measurement.point_id == point.id),
        )
        .where(
            point.municipality_id == municipality_id,
            point.indicator_id.in_(indicators),
            point.period_key.in_(periods),
        )
    )
    for row in session.execute(asked):
        found.setdefault((row.indicator_id, row.unit_key, row.period_key), []).append(row)
    return found
