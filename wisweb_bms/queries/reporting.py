"""What stands beside the fields when a measurement is reported: target, last values, earlier entries."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Point, Rules
from wisweb_bms.engine.numbers import round_half_away
from wisweb_bms.engine.parts import Part
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.rollup import roll_up
from wisweb_bms.models import (
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Question,
)

from .cells import cell_view
from .controls import Mismatch, controls_of, mismatch, with_involved
from .entries import entries
from .facts import Scope, load_facts
from .measured import entry_part
from .names import Names
from .register import questions
from .view_models import CellView, UnitRef

LAST_VALUES = 2


@dataclass(frozen=True, slots=True)
class EntryView:
    """One report of a measurement, by whom and when."""

    id: int
    at: dt.datetime
    actor_kind: str
    actor_key: str
    value: Decimal | None
    parts: tuple[tuple[str, Decimal], ...]
    comment: str
    reason: str
    stage: str
    current: bool


@dataclass(frozen=True, slots=True)
class ReportPage:
    """A measurement to report, with everything that helps to fill it in."""

    measurement_id: int
    indicator_id: int
    code: str
    name: str
    explanation: str
    source: str
    how_to_find: str
    kind: str
    decimals: int
    unit_of_measure: str
    unit: UnitRef
    period: Period
    measuring_date: dt.date
    deadline: dt.date
    days_left: int
    cell: CellView
    last: tuple[tuple[Period, Decimal | None], ...]
    entries: tuple[EntryView, ...]
    not_applicable: str
    privacy_k: int | None
    earlier: tuple[Decimal, ...] = ()  # of the same version, newest first
    mismatch: Mismatch | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A measurement with the rows its form needs."""

    measurement: Measurement
    point: MeasurementPoint
    indicator: Indicator
    version: IndicatorVersion
    questions: tuple[Question, ...]


def find_task(scope: Scope, measurement_id: int) -> Task | None:
    """The measurement of that id in this municipality, with its indicator; None for a formula's."""
    session, municipality_id = scope.session, scope.municipality_id
    measurement = session.get(Measurement, (municipality_id, measurement_id))
    if measurement is None:
        return None
    point = session.get_one(MeasurementPoint, (municipality_id, measurement.point_id))
    indicator = session.get_one(Indicator, (municipality_id, point.indicator_id))
    version = session.get_one(IndicatorVersion, (municipality_id, point.indicator_version_id))
    if indicator.deleted_at is not None or version.entry_kind == "formula":
        return None
    asked = questions(session, municipality_id, version.id)
    return Task(measurement, point, indicator, version, asked)


def report_page(scope: Scope, names: Names, task: Task) -> ReportPage:
    """The page as it stands now."""
    measurement, indicator, version = task.measurement, task.indicator, task.version
    controls = controls_of(scope, [indicator.id])
    wanted = with_involved([indicator.id], controls)
    facts = load_facts(scope, wanted, measurement.unit_key)
    evaluation = Evaluation(facts)
    points = facts.points[indicator.id]
    point = next(p for p in points if p.id == task.point.id)
    last = _last_values(points, point, measurement.unit_key, facts.reports, facts.rules)
    rules = facts.rules[version.id]
    cell = evaluation.own_part(point, measurement.unit_key)
    return ReportPage(
        measurement_id=measurement.id,
        indicator_id=indicator.id,
        code=indicator.code,
        name=indicator.name,
        explanation=version.explanation,
        source=indicator.source,
        how_to_find=indicator.how_to_find,
        kind=version.entry_kind,
        decimals=version.decimals,
        unit_of_measure=version.unit_of_measure,
        unit=names.ref(measurement.unit_key),
        period=point.period,
        measuring_date=point.measuring_date,
        deadline=point.deadline,
        days_left=(point.deadline - scope.today).days,
        cell=cell_view(evaluation, cell, version.unit_of_measure, names.ref),
        last=tuple((p, value) for p, _version, value in last[:LAST_VALUES]),
        entries=tuple(_entries(scope, task, rules)),
        not_applicable=measurement.not_applicable or "",
        privacy_k=rules.privacy_k,
        earlier=tuple(v for _, same, v in last if v is not None and same == version.id),
        mismatch=mismatch(evaluation, controls, indicator.id, measurement.unit_key, point.period),
    )


def _last_values(
    points: Sequence[Point],
    point: Point,
    unit_key: str,
    reports: Mapping[int, Mapping[str, Part]],
    rules: Mapping[int, Rules],
) -> list[tuple[Period, int, Decimal | None]]:
    """The unit's own values before this point with their versions, newest first; whoever reports may see them."""
    found: list[tuple[Period, int, Decimal | None]] = []
    for earlier in reversed(points):
        report = reports.get(earlier.id, {}).get(unit_key)
        before = earlier.period.last < point.period.last
        if before and report is not None and report.reported:
            value = own_value(report, rules[earlier.version_id])
            found.append((earlier.period, earlier.version_id, value))
    return found


def own_value(report: Part, rules: Rules) -> Decimal | None:
    """The value of one measurement alone, rounded as shown."""
    value = roll_up(rules.operator, [report], factor=rules.factor).value
    return None if value is None else round_half_away(value, rules.decimals)


def last_weight(scope: Scope, task: Task) -> Decimal | None:
    """The weight of the unit's newest measurement before this one, to start from."""
    facts = load_facts(scope, [task.indicator.id], task.measurement.unit_key)
    for earlier in reversed(facts.points[task.indicator.id]):
        report = facts.reports.get(earlier.id, {}).get(task.measurement.unit_key)
        if earlier.id != task.point.id and report is not None and report.weight is not None:
            return report.weight
    return None


PARTS = (
    "value",
    "numerator",
    "denominator",
    "budget",
    "actual",
    "weight",
    "respondents",
    "invited",
)


def _entries(scope: Scope, task: Task, rules: Rules) -> list[EntryView]:
    return [
        EntryView(
            id=entry.id,
            at=entry.at,
            actor_kind=entry.actor_kind,
            actor_key=entry.actor_key,
            value=own_value(entry_part(entry, task.measurement, rules), rules),
            parts=tuple(
                (name, Decimal(figure))
                for name in PARTS
                if (figure := getattr(entry, name)) is not None
            ),
            comment=entry.comment,
            reason=entry.reason,
            stage=entry.stage,
            current=entry.id == task.measurement.entry_id,
        )
        for entry in entries(scope.session, task.measurement)
    ]
