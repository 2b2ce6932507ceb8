"""The register's verbs: an indicator is made, corrected, given a new version, copied, ended, trashed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import folded
from wisweb_bms.engine.formula import Formula, FormulaRefused, find_cycle, parse_formula
from wisweb_bms.engine.parts import ONE_OF_THEM, OPERATORS_OF, EntryKind, Operator
from wisweb_bms.models import (
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    MunicipalityRow,
)
from wisweb_bms.models.base import along
from wisweb_bms.models.indicator import the_one_of_a_code_last
from wisweb_bms.models.local import EVERYBODYS, Local

from . import audit, borrowing, following, keeping, questions
from .actor import Actor
from .keeping import Refused

DEFINITION = (
    "unit_of_measure",
    "direction",
    "lowest",
    "highest",
    "entry_kind",
    "factor",
    "formula",
    "explanation",
    "year_to_date",
)
"""A change of these, once figures are reported, is either a correction or a new version."""
FIRST_DAY = dt.date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a form holds: the indicator's own fields, its rules, and its question basis."""

    own: Mapping[str, Any]
    rules: Mapping[str, Any]
    basis: questions.Basis = field(default_factory=questions.Basis)


def save(
    session: Session,
    municipality: MunicipalityRow,
    row: Indicator | None,
    typed: Typed,
    actor: Actor,
    *,
    seen: int | None = None,
    new_from: dt.date | None = None,
    correction: bool = False,
    local: Local = EVERYBODYS,
) -> Indicator:
    """A new indicator, or a changed one; flushed, not committed.

    Refused with ``ask_version`` where the definition of a reported indicator changes and neither
    ``correction`` nor ``new_from`` says which kind of change it is. With ``new_from`` a new version
    starts that day: unreported points from then on follow it, reported ones keep the old.
    """
    own = typed.own
    _check(session, municipality, row, own, typed.rules, local)
    rules = following.in_step(session, municipality.id, typed.rules)
    typed = replace(typed, rules=rules)
    mid = municipality.id
    if row is None:
        made: Indicator = keeping.add(session, Indicator, mid, own, actor)
        first = {"indicator_id": made.id, "number": 1, "valid_from": FIRST_DAY, **rules}
        version = keeping.add(session, IndicatorVersion, mid, first, actor)
        questions.keep(session, version, typed.basis, actor, reported=False)
        return made
    version = latest(session, row)
    reported = has_entries(session, row)
    changed = {n for n, v in rules.items() if getattr(version, n) != v}
    defining = changed & set(DEFINITION) or questions.differs(session, version, typed.basis)
    if reported and defining and new_from is None:
        if "entry_kind" in changed:
            raise Refused("kind_locked", field="entry_kind")
        if not correction:
            raise Refused("ask_version")
    if own["code"] != row.code:
        borrowing.rename(session, row, own["code"], actor)
    keeping.change(session, row, own, actor, seen)
    if new_from is not None and defining:
        _start(session, row, version, typed, new_from, actor)
    else:
        _correct(session, version, rules, actor)
        questions.keep(session, version, typed.basis, actor, reported=reported)
    following.lead(session, row, actor)
    return row


def latest(session: Session, row: Indicator) -> IndicatorVersion:
    """The newest version."""
    return session.scalars(
        select(IndicatorVersion)
        .where(
            IndicatorVersion.municipality_id == row.municipality_id,
            IndicatorVersion.indicator_id == row.id,
        )
        .order_by(IndicatorVersion.number.desc())
        .limit(1)
    ).one()


def has_entries(session: Session, row: Indicator) -> bool:
    """Whether anything is reported on it."""
    return session.scalar(_reported(row).limit(1)) is not None


def code_of_copy(session: Session, row: Indicator) -> str:
    """A code for a copy that no other indicator has: the row's own with a number."""
    taken = session.scalars(
        select(Indicator.code).where(
            Indicator.municipality_id == row.municipality_id, Indicator.deleted_at.is_(None)
        )
    )
    stem, known = row.code[:15], set(map(folded, taken))
    return next(
        code for n in range(2, len(known) + 3) if folded(code := f"{stem}-{n}") not in known
    )


def copy(session: Session, row: Indicator, code: str, name: str, actor: Actor) -> Indicator:
    """A planned copy of its latest definition with its question basis; no points, no figures."""
    free_code(session, row.municipality_id, code, None)
    version = latest(session, row)
    own = {n: getattr(row, n) for n in _columns(Indicator)}
    own |= {"code": code, "name": name, "life_cycle": "planned"}
    new = keeping.add(session, Indicator, row.municipality_id, own, actor)
    rules = {n: getattr(version, n) for n in _columns(IndicatorVersion)}
    rules |= {"indicator_id": new.id, "number": 1, "valid_from": FIRST_DAY}
    made = keeping.add(session, IndicatorVersion, row.municipality_id, rules, actor)
    basis = questions.basis(session, version)
    questions.keep(session, made, basis, actor, reported=False)
    return new


def trash(session: Session, row: Indicator, actor: Actor) -> None:
    """To the trash; Refused where figures are reported, or a formula or a limit uses it."""
    if has_entries(session, row):
        raise Refused("has_entries")
    for code, references in _formulas(session, row.municipality_id).items():
        if row.code in references and code != row.code:
            raise Refused("used_in_formula", code=code)
    if used := borrowing.borrowers(session, row.municipality_id, row.code):
        raise Refused("used_in_limit", code=used[0])
    keeping.trash(session, row, actor)


def restore(session: Session, row: Indicator, actor: Actor) -> None:
    """Out of the trash, where its code is free."""
    free_code(session, row.municipality_id, row.code, row)
    keeping.restore(session, row, actor)


def set_life_cycle(session: Session, row: Indicator, stage: str, actor: Actor) -> None:
    """End it, or take it into use again; its figures stay."""
    if stage == "active" and row.life_cycle == "ended":
        free_code(session, row.municipality_id, row.code, row)
    keeping.change(session, row, {"life_cycle": stage}, actor)


def free_code(session: Session, municipality_id: int, code: str, own: Indicator | None) -> None:
    """Refused where an indicator that is neither deleted nor ended has the code."""
    asked = select(Indicator.code).where(
        Indicator.municipality_id == municipality_id,
        Indicator.deleted_at.is_(None),
        Indicator.life_cycle != "ended",
    )
    if own is not None:
        asked = asked.where(Indicator.id != own.id)
    # Compared here: not every database knows the capitals of Æ, Ø and Å.
    if folded(code) in map(folded, session.scalars(asked)):
        raise Refused("code_taken", field="code")


def _check(
    session: Session,
    municipality: MunicipalityRow,
    row: Indicator | None,
    own: Mapping[str, Any],
    rules: Mapping[str, Any],
    local: Local,
) -> None:
    for name in ("code", "name"):
        if not own[name]:
            raise Refused("empty", field=name)
    if own["life_cycle"] != "ended":
        free_code(session, municipality.id, own["code"], row)
    kind, operator = EntryKind(rules["entry_kind"]), Operator(rules["operator"])
    if operator not in OPERATORS_OF[kind]:
        raise Refused("operator", field="operator")
    if own["privacy"] and operator in ONE_OF_THEM:
        raise Refused("one_of_them", field="operator")
    low, high = rules["lowest"], rules["highest"]
    if low is not None and high is not None and low >= high:
        raise Refused("bounds", field="highest")
    if rules["year_to_date"] and rules["over_time"] != "last":
        raise Refused("over_time", field="over_time")
    if kind is EntryKind.FORMULA:
        _check_formula(session, municipality.id, own, rules["formula"], row, local)
    if own.get("control"):
        _check_control(session, municipality.id, own, local)
    if row is not None and row.owner_unit_key != own["owner_unit_key"]:
        _check_owner(session, row, own["owner_unit_key"], local)
    if row is not None and has_entries(session, row):
        before = row.privacy_k or municipality.privacy_k
        if (own["privacy_k"] or municipality.privacy_k) < before or (
            row.privacy and not own["privacy"]
        ):
            raise Refused("k_lowered", field="privacy_k", k=before)


def _check_owner(session: Session, row: Indicator, owner: str | None, local: Local) -> None:
    """Refused where the indicator is planned for units that its new owner does not have."""
    if owner is None or owner not in local.units:
        return
    elsewhere = (
        select(func.count(Measurement.unit_key.distinct()))
        .join(MeasurementPoint, along(Measurement.point_id, MeasurementPoint))
        .where(
            Measurement.municipality_id == row.municipality_id,
            MeasurementPoint.indicator_id == row.id,
            Measurement.excluded.is_(False),
            Measurement.unit_key.not_in(local.units[owner]),
        )
    )
    count = session.scalar(elsewhere)
    if count:
        raise Refused("measured_elsewhere", field="owner_unit_key", count=count)


def _check_formula(
    session: Session,
    municipality_id: int,
    own: Mapping[str, Any],
    text: str,
    row: Indicator | None,
    local: Local,
) -> None:
    if not text:
        raise Refused("formula_missing", field="formula")
    used, code = _parsed(text, "formula").references, own["code"]
    known = _formulas(session, municipality_id)
    _check_reach(session, municipality_id, own, used, "formula", local)
    if row is not None:
        known.pop(row.code, None)
    known[code] = used
    for other in used:
        if other not in known:
            raise Refused("formula_unknown", field="formula", code=other)
    cycle = find_cycle({c: tuple(u for u in us if u in known) for c, us in known.items()})
    if cycle:
        raise Refused("formula_cycle", field="formula", code=", ".join(cycle))
    borrowing.check_formula(session, municipality_id, row.code if row else code, text)


def _check_reach(
    session: Session,
    municipality_id: int,
    own: Mapping[str, Any],
    used: Iterable[str],
    name: str,
    local: Local,
) -> None:
    """Refused for one that is not seen wherever this one is; one that is not open does not exist."""
    asked = select(Indicator.code, Indicator.owner_unit_key).where(
        Indicator.municipality_id == municipality_id,
        Indicator.deleted_at.is_(None),
        Indicator.owner_unit_key.is_not(None),
        Indicator.code.in_(list(used)),
    )
    for code, owner in session.execute(asked):
        if not local.is_open(owner):
            raise Refused("formula_unknown", field=name, code=code)
        if not local.holds(owner, own["owner_unit_key"]):
            raise Refused("formula_local", field=name, code=code)


def _check_control(
    session: Session, municipality_id: int, own: Mapping[str, Any], local: Local
) -> None:
    formula = _parsed(own["control"], "control")
    if formula.kinds - {"value"}:
        raise Refused("control_values", field="control")
    known = _formulas(session, municipality_id)
    _check_reach(session, municipality_id, own, formula.references, "control", local)
    for code in formula.references:
        if code not in known:
            raise Refused("formula_unknown", field="control", code=code)


def _parsed(text: str, name: str) -> Formula:
    try:
        return parse_formula(text)
    except FormulaRefused as fault:
        near = text[fault.position : fault.position + 12]
        facts = {"position": fault.position + 1, "near": near}
        raise Refused("formula", field=name, **facts) from fault


def _formulas(session: Session, municipality_id: int) -> dict[str, tuple[str, ...]]:
    """Every code in use → the codes its latest formula uses."""
    rows = session.execute(
        select(Indicator.code, IndicatorVersion.formula)
        .join(
            IndicatorVersion,
            (IndicatorVersion.municipality_id == Indicator.municipality_id)
            & (IndicatorVersion.indicator_id == Indicator.id),
        )
        .where(Indicator.municipality_id == municipality_id, Indicator.deleted_at.is_(None))
        .order_by(*the_one_of_a_code_last(), IndicatorVersion.number)
    )
    found: dict[str, tuple[str, ...]] = {}
    for code, text in rows:
        try:
            found[code] = parse_formula(text).references if text else ()
        except FormulaRefused:
            found[code] = ()
    return found


def _start(
    session: Session,
    row: Indicator,
    version: IndicatorVersion,
    typed: Typed,
    day: dt.date,
    actor: Actor,
) -> None:
    if day <= version.valid_from:
        raise Refused("version_date", field="new_from", day=version.valid_from.isoformat())
    rules = {n: getattr(version, n) for n in _columns(IndicatorVersion)} | dict(typed.rules)
    rules |= {"indicator_id": row.id, "number": version.number + 1, "valid_from": day}
    new = keeping.add(session, IndicatorVersion, row.municipality_id, rules, actor)
    questions.keep(session, new, typed.basis, actor, reported=False)
    reported = set(session.scalars(_reported(row)))
    points = session.scalars(
        select(MeasurementPoint).where(
            MeasurementPoint.municipality_id == row.municipality_id,
            MeasurementPoint.indicator_id == row.id,
            MeasurementPoint.first_day >= day,
        )
    )
    for point in points:
        if point.id not in reported:
            point.indicator_version_id = new.id
    session.flush()


def _correct(
    session: Session, version: IndicatorVersion, rules: Mapping[str, Any], actor: Actor
) -> None:
    changes = {n: (getattr(version, n), v) for n, v in rules.items() if getattr(version, n) != v}
    for name, (_, value) in changes.items():
        setattr(version, name, value)
    session.flush()
    kind = keeping.kind_of(version)
    audit.record(session, actor, version.municipality_id, kind, version.id, changes)


def _reported(row: Indicator) -> Any:
    """The points of the indicator that hold an entry."""
    return (
        select(MeasurementPoint.id)
        .join(
            Measurement,
            (Measurement.municipality_id == MeasurementPoint.municipality_id)
            & (Measurement.point_id == MeasurementPoint.id),
        )
        .where(
            MeasurementPoint.municipality_id == row.municipality_id,
            MeasurementPoint.indicator_id == row.id,
            Measurement.entry_id.is_not(None),
        )
    )


def _columns(model: Any) -> Sequence[str]:
    kept = {"municipality_id", "id", "deleted_at", "lock_version"}
    return [c.name for c in model.__table__.columns if c.name not in kept]
