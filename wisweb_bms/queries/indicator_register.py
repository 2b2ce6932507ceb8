"""Reads the register for the set-up pages: searched, filtered and paged in a constant number of statements."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from wisweb_bms.engine.characters import folded, in_order
from wisweb_bms.models import (
    FocusArea,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    Placement,
    Scorecard,
)
from wisweb_bms.models.base import along
from wisweb_bms.models.local import Local

PAGE = 50
TRASHED = "deleted"
LEADER = "leder"
"""Stands in a filter for the role, where no person is responsible."""
SYNONYMS: tuple[frozenset[str], ...] = (
    frozenset({"sykefravær", "sjukefråvær", "fravær", "fråvær", "sick leave"}),
    frozenset({"skole", "skule", "school"}),
    frozenset({"barnehage", "barnehave", "kindergarten"}),
    frozenset({"økonomi", "budsjett", "regnskap", "rekneskap", "finans"}),
    frozenset({"ansatte", "tilsette", "medarbeidere", "medarbeidarar", "personal"}),
    frozenset({"brukere", "brukarar", "innbyggere", "innbyggjarar"}),
    frozenset({"spørreundersøkelse", "spørjeundersøking", "undersøkelse", "undersøking"}),
    frozenset({"avvik", "merforbruk", "meirforbruk", "mindreforbruk"}),
)
"""Words that mean the same where municipalities name their indicators."""


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """An indicator in the list."""

    id: int
    code: str
    name: str
    life_cycle: str
    focus_name: str
    frequency: str
    entry_kind: str
    responsible_key: str | None


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """One page of the list, and how many there are in all."""

    lines: tuple[RegisterLine, ...]
    total: int
    number: int
    pages: int


Arrange = Callable[[Iterable[RegisterLine]], Sequence[RegisterLine]]


def register_page(
    session: Session,
    municipality_id: int,
    wanted: Mapping[str, str],
    number: int,
    size: int = PAGE,
    units: Collection[str] | None = None,
    *,
    local: Local,
    arrange: Arrange = tuple,
) -> RegisterPage:
    """Those that fit the search and every filter, by code; ended and deleted ones only when asked for.

    ``arrange`` puts all of them in another order.

    Local ones only where they are open to the reader.

    With ``units`` only those that have a planned measurement in one of them.

    Words are compared in Python: SQLite folds no letter beyond a to z.
    """
    asked = _asked(municipality_id).where(local.open_ones())
    if units is not None:
        asked = asked.where(Indicator.id.in_(_measured_in(municipality_id, units)))
    rows = [row for row in session.execute(asked) if _fits(row, wanted)]
    rows.sort(key=lambda row: (in_order(row.code), row.id))
    lines = arrange(
        RegisterLine(
            row.id,
            row.code,
            row.name,
            row.life_cycle,
            row.focus_name or "",
            row.frequency,
            row.entry_kind,
            row.responsible_key,
        )
        for row in rows
    )
    pages = max(1, -(-len(lines) // size))
    number = min(max(number, 1), pages)
    shown = lines[(number - 1) * size : number * size]
    return RegisterPage(tuple(shown), len(lines), number, pages)


def persons(session: Session, municipality_id: int, local: Local) -> Sequence[str]:
    """The users who are responsible for an indicator that the reader may see."""
    asked = select(Indicator.responsible_key).where(
        Indicator.municipality_id == municipality_id,
        local.open_ones(),
        Indicator.deleted_at.is_(None),
        Indicator.responsible_key.is_not(None),
    )
    return [key for key in session.scalars(asked.distinct()) if key]


def units_of_measure(session: Session, municipality_id: int) -> Sequence[str]:
    """The units of measure in use, for suggestions."""
    asked = select(IndicatorVersion.unit_of_measure).where(
        IndicatorVersion.municipality_id == municipality_id, IndicatorVersion.unit_of_measure != ""
    )
    return sorted(session.scalars(asked.distinct()), key=in_order)


def _measured_in(municipality_id: int, units: Collection[str]) -> Any:
    return (
        select(MeasurementPoint.indicator_id)
        .join(Measurement, along(Measurement.point_id, MeasurementPoint))
        .where(
            MeasurementPoint.municipality_id == municipality_id,
            Measurement.unit_key.in_(units),
            Measurement.excluded.is_(False),
        )
    )


def _asked(municipality_id: int) -> Any:
    newest = (
        select(IndicatorVersion.indicator_id, func.max(IndicatorVersion.number).label("number"))
        .where(IndicatorVersion.municipality_id == municipality_id)
        .group_by(IndicatorVersion.indicator_id)
        .subquery()
    )
    main = (
        select(Scorecard.id)
        .where(
            Scorecard.municipality_id == municipality_id,
            Scorecard.kind == "main",
            Scorecard.deleted_at.is_(None),
        )
        .order_by(Scorecard.sort, Scorecard.id)
        .limit(1)
        .scalar_subquery()
    )
    version, placed, area = IndicatorVersion, Placement, FocusArea
    return (
        select(
            Indicator.id,
            Indicator.code,
            Indicator.name,
            Indicator.goal,
            Indicator.source,
            Indicator.frequency,
            Indicator.life_cycle,
            Indicator.responsible_key,
            Indicator.deleted_at,
            version.entry_kind,
            version.explanation,
            placed.focus_area_id,
            area.name.label("focus_name"),
        )
        .join(newest, newest.c.indicator_id == Indicator.id)
        .join(
            version,
            and_(
                version.municipality_id == municipality_id,
                version.indicator_id == Indicator.id,
                version.number == newest.c.number,
            ),
        )
        .outerjoin(
            placed,
            and_(
                placed.municipality_id == municipality_id,
                placed.indicator_id == Indicator.id,
                placed.scorecard_id == main,
            ),
        )
        .outerjoin(
            area, and_(area.municipality_id == municipality_id, area.id == placed.focus_area_id)
        )
        .where(Indicator.municipality_id == municipality_id)
    )


def _fits(row: Any, wanted: Mapping[str, str]) -> bool:
    stage = TRASHED if row.deleted_at is not None else row.life_cycle
    asked = wanted.get("livslop", "")
    if stage != asked and (asked or stage in (TRASHED, "ended")):
        return False
    for name, value in (
        ("omrade", str(row.focus_area_id or "")),
        ("maate", row.entry_kind),
        ("hyppighet", row.frequency),
        ("ansvarlig", row.responsible_key or LEADER),
    ):
        if wanted.get(name) and wanted[name] != value:
            return False
    texts = (row.code, row.name, row.goal, row.source, row.explanation, row.focus_name or "")
    hay = folded(" ".join(texts))
    return all(any(w in hay for w in _alike(word)) for word in wanted.get("sok", "").split())


def _alike(word: str) -> frozenset[str]:
    own = folded(word)
    groups = [group for group in SYNONYMS if any(own in w or w in own for w in group)]
    return frozenset({own}).union(*groups) if len(own) > 3 else frozenset({own})
