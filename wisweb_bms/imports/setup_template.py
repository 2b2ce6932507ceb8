"""The sheets of a set-up: empty as a template, or filled with what the municipality has now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wisweb_bms.engine.status import ENDS, SIDED, AnyLimits, Direction
from wisweb_bms.forms.limits import typed_limit
from wisweb_bms.models import (
    AnswerScale,
    FocusArea,
    Indicator,
    IndicatorVersion,
    Placement,
    Question,
    SuccessCriterion,
    Target,
)
from wisweb_bms.queries.limits import limits_of
from wisweb_bms.services.placing import main_card

from .sheets import Written
from .vocabulary import (
    AREAS,
    CRITERIA,
    INDICATORS,
    QUESTIONS,
    TARGETS,
    Vocabulary,
    choices_of,
)

REQUIRED = {
    AREAS: ("code", "name"),
    CRITERIA: ("code", "area", "text"),
    INDICATORS: ("code", "name"),
    QUESTIONS: ("indicator", "text"),
    TARGETS: ("indicator", "year"),
}
Rows = Mapping[str, Sequence[Mapping[str, Any]]]


def workbook(words: Vocabulary, filled: Rows | None = None) -> list[Written]:
    """One sheet after the other; required heads carry a star, fixed choices a list."""
    return [_sheet(words, sheet, (filled or {}).get(sheet, ())) for sheet in words.names]


def _sheet(words: Vocabulary, sheet: str, rows: Sequence[Mapping[str, Any]]) -> Written:
    fields = words.heads[sheet]
    heads = [f"{h} *" if f in REQUIRED[sheet] else h for f, h in fields.items()]
    choices = choices_of(words.own)
    lists = {n: list(choices[f].values()) for n, f in enumerate(fields) if f in choices}
    return Written(words.names[sheet], heads, [_row(fields, choices, r) for r in rows], lists)


def _row(
    fields: Any, choices: Mapping[str, Mapping[str, str]], row: Mapping[str, Any]
) -> list[Any]:
    def shown(name: str) -> Any:
        value = row.get(name)
        return choices[name].get(str(value), value) if name in choices else value

    return [shown(name) for name in fields]


def register(session: Session, municipality_id: int) -> dict[str, list[dict[str, Any]]]:
    """What stands now, sheet by sheet, in a constant number of statements."""

    def every(model: Any, *order: Any) -> list[Any]:
        asked = select(model).where(model.municipality_id == municipality_id)
        if hasattr(model, "deleted_at"):
            asked = asked.where(model.deleted_at.is_(None))
        return list(session.scalars(asked.order_by(*order)))

    areas = {a.id: a for a in every(FocusArea, FocusArea.sort, FocusArea.id)}
    criteria = {c.id: c for c in every(SuccessCriterion, SuccessCriterion.sort)}
    indicators = {i.id: i for i in every(Indicator, Indicator.sequence)}
    indicators = {k: i for k, i in indicators.items() if i.life_cycle != "ended"}
    versions = {v.indicator_id: v for v in every(IndicatorVersion, IndicatorVersion.number)}
    card = main_card(session, municipality_id)
    places = {p.indicator_id: p for p in every(Placement) if card and p.scorecard_id == card.id}
    of_version = {versions[i.id].id: i for i in indicators.values()}
    basis = [q for q in every(Question, Question.sort) if q.indicator_version_id in of_version]
    scales = {s.id: s for s in every(AnswerScale)}
    targets = [
        t
        for t in every(Target, Target.valid_from, Target.sequence)
        if t.indicator_version_id in of_version
    ]
    rank = {area_id: number for number, area_id in enumerate(areas)}
    home = {i: (rank[place.focus_area_id], place.sort) for i, place in places.items()}
    ordered = sorted(indicators.values(), key=lambda i: home.get(i.id, (-1, 0)))
    return {
        AREAS: [{"code": a.code, "name": a.name, "aim": a.aim} for a in areas.values()],
        CRITERIA: [
            {"code": c.code, "area": areas[c.focus_area_id].code, "text": c.text}
            for c in criteria.values()
        ],
        INDICATORS: [
            _indicator(i, versions[i.id], places.get(i.id), areas, criteria) for i in ordered
        ],
        QUESTIONS: [
            {
                "indicator": of_version[q.indicator_version_id].code,
                "text": q.text,
                "scale_low": scales[q.scale_id].lowest,
                "scale_high": scales[q.scale_id].highest,
                "dont_know": q.dont_know,
            }
            for q in basis
        ],
        TARGETS: [
            _target(t, row, versions[row.id])
            for t in targets
            for row in (of_version[t.indicator_version_id],)
            if _whole(t)
        ],
    }


def _indicator(
    row: Indicator,
    version: IndicatorVersion,
    placed: Placement | None,
    areas: Mapping[int, FocusArea],
    criteria: Mapping[int, SuccessCriterion],
) -> dict[str, Any]:
    found = {c.name: getattr(version, c.name) for c in version.__table__.columns}
    found |= {c.name: getattr(row, c.name) for c in row.__table__.columns}
    if placed is not None:
        found |= {"sort": placed.sort, "weight": placed.weight, "key_mark": placed.key_mark}
        found["area"] = areas[placed.focus_area_id].code
        found["criterion"] = criteria[placed.criterion_id].code if placed.criterion_id else ""
    return found


def _whole(target: Target) -> bool:
    """Whether it is the sheet's kind: adopted, for one calendar year."""
    last = target.valid_to
    return (
        target.state == "adopted"
        and last is not None
        and (target.valid_from.month, target.valid_from.day) == (1, 1)
        and (last.year, last.month, last.day) == (target.valid_from.year, 12, 31)
    )


def _target(target: Target, row: Indicator, version: IndicatorVersion) -> dict[str, Any]:
    direction = Direction(version.direction)
    limits = limits_of(target, direction)
    names = ENDS if direction is Direction.INTERVAL else SIDED
    return {
        "indicator": row.code,
        "unit": target.unit_key,
        "year": target.valid_from.year,
        "part": target.period_part,
        **{name: _limit(limits, name, direction) for name in names},
    }


def _limit(limits: AnyLimits, name: str, direction: Direction) -> Decimal | str | None:
    """A figure; a strict one with its sign and another's value by its code, as the sheet reads them again."""
    figure: Decimal | None = getattr(limits, name)
    if figure is not None and name not in limits.strict:
        return figure
    return (
        typed_limit(limits, name, direction, lambda f: f"{f.normalize():f}".replace(".", ","))
        or None
    )
