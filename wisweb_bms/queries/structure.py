"""Reads focus areas and criteria in order, with what lies in the trash, for the set-up pages."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.models import FocusArea, SuccessCriterion


@dataclass(frozen=True, slots=True)
class CriterionLine:
    """A criterion in the list."""

    id: int
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class AreaLine:
    """A focus area with its criteria."""

    id: int
    code: str
    name: str
    criteria: tuple[CriterionLine, ...]


@dataclass(frozen=True, slots=True)
class Structure:
    """Everything in order, and (kind, id, label) of what is in the trash."""

    areas: tuple[AreaLine, ...]
    trashed: tuple[tuple[str, int, str], ...]


def structure(session: Session, municipality_id: int) -> Structure:
    """The whole structure in two statements."""
    areas = session.scalars(
        select(FocusArea)
        .where(FocusArea.municipality_id == municipality_id)
        .order_by(FocusArea.sort, FocusArea.id)
    ).all()
    criteria = session.scalars(
        select(SuccessCriterion)
        .where(SuccessCriterion.municipality_id == municipality_id)
        .order_by(SuccessCriterion.sort, SuccessCriterion.id)
    ).all()
    of: dict[int, list[CriterionLine]] = {}
    for one in criteria:
        if one.deleted_at is None:
            of.setdefault(one.focus_area_id, []).append(CriterionLine(one.id, one.code, one.text))
    lines = tuple(
        AreaLine(a.id, a.code, a.name, tuple(of.get(a.id, ())))
        for a in areas
        if a.deleted_at is None
    )
    gone = [("area", a.id, a.name) for a in areas if a.deleted_at is not None]
    gone += [("criterion", c.id, c.text) for c in criteria if c.deleted_at is not None]
    return Structure(lines, tuple(gone))
