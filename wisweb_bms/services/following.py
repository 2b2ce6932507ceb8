"""Keeps an indicator that follows its source in step with it, and refuses what could come out of step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.following import Line, line_of
from wisweb_bms.engine.formula import FormulaRefused, parse_formula
from wisweb_bms.engine.status import Direction
from wisweb_bms.models import Indicator, IndicatorVersion
from wisweb_bms.models.base import along
from wisweb_bms.models.indicator import the_one_of_a_code_last

from . import audit, keeping
from .actor import Actor
from .keeping import Refused

TAKEN_OVER = ("year_to_date", "ytd_target", "over_time", "inherits")


def in_step(session: Session, municipality_id: int, rules: Mapping[str, Any]) -> Mapping[str, Any]:
    """The rules with what a follower has from its source; others as they are.

    Refused for a formula that can't follow: bent, so flat that figures of two colours could be shown
    alike, or with other decimals than its source.
    """
    if not rules.get("follows_source"):
        return rules
    line = _line(rules["formula"])
    if line is None:
        raise Refused("follow_form", field="follows_source")
    if not line.keeps_apart:
        raise Refused("follow_flat", field="follows_source", code=line.code)
    source = newest_of_codes(session, municipality_id).get(line.code)
    if source is None:
        raise Refused("formula_unknown", field="formula", code=line.code)
    if source.decimals != rules["decimals"]:
        raise Refused("follow_decimals", field="decimals", code=line.code, n=source.decimals)
    taken = {name: getattr(source, name) for name in TAKEN_OVER}
    return {**rules, **taken, "direction": line.direction(Direction(source.direction)).value}


def lead(session: Session, row: Indicator, actor: Actor) -> None:
    """What follows the indicator is changed with it; Refused where its decimals are no longer the same."""
    for code, version in followers(session, row.municipality_id, row.code):
        rules = {name: getattr(version, name) for name in ("formula", "decimals", "follows_source")}
        try:
            wanted = in_step(session, row.municipality_id, rules)
        except Refused as refused:
            raise Refused("followed_decimals", field="decimals", code=code) from refused
        changes = {
            name: (getattr(version, name), value)
            for name, value in wanted.items()
            if getattr(version, name) != value
        }
        if changes:
            for name, (_old, value) in changes.items():
                setattr(version, name, value)
            session.flush()
            kind = keeping.kind_of(version)
            audit.record(session, actor, row.municipality_id, kind, version.id, changes)
            lead(
                session,
                session.get_one(Indicator, (row.municipality_id, version.indicator_id)),
                actor,
            )


def followers(
    session: Session, municipality_id: int, code: str
) -> Sequence[tuple[str, IndicatorVersion]]:
    """The indicators that follow the one with the code, by their own codes."""
    found = newest_of_codes(session, municipality_id).items()
    return [(own, v) for own, v in found if (source := source_code(v)) and source == code]


def source_code(version: IndicatorVersion) -> str:
    """The code of the indicator that this one follows; empty for one that follows none."""
    line = _line(version.formula) if version.follows_source else None
    return line.code if line is not None else ""


def _line(text: str) -> Line | None:
    try:
        return line_of(parse_formula(text)) if text else None
    except FormulaRefused:
        return None


def newest_of_codes(session: Session, municipality_id: int) -> dict[str, IndicatorVersion]:
    """Code → newest version, of all that are not in the trash."""
    asked = (
        select(Indicator.code, IndicatorVersion)
        .join(Indicator, along(IndicatorVersion.indicator_id, Indicator))
        .where(IndicatorVersion.municipality_id == municipality_id, Indicator.deleted_at.is_(None))
        .order_by(*the_one_of_a_code_last(), IndicatorVersion.number)
    )
    return {row[0]: row[1] for row in session.execute(asked)}
