"""The machine-readable results: every cell as shown, by measuring date or as a period's card has it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from wisweb_bms.engine.characters import in_order
from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Facts, Point
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import Status
from wisweb_bms.models import IndicatorVersion, Scorecard

from .card_points import card_window
from .cells import cell_view
from .facts import Scope, load_facts, measured_indicators
from .names import Names
from .register import placements
from .scorecard import card_page
from .view_models import CellView, ScoreView

HIDDEN = {
    "few": "few_respondents",
    "difference": "protects_others",
    "source": "source_hidden",
    "unknown_n": "no_n",
    "not_released": "not_released",
    "withdrawn": "withdrawn",
    "as_then": "shown_as_then",
    "one_of_them": "figure_of_one_unit",
}
"""Why a cell is hidden, in the words of the machine-readable output."""


def measured(
    scope: Scope, unit_key: str | None = None, measured_on: dt.date | None = None
) -> Iterator[dict[str, Any]]:
    """A row for every cell with an expected or reported measurement in its subtree.

    Ordered by indicator, measuring date and tree; of a formula the points of its own frequency
    where an indicator it names has one.
    """
    facts = load_facts(scope, measured_indicators(scope, None) | _formulas(scope), None)
    evaluation = Evaluation(facts)
    named = sorted(facts.points, key=lambda i: (in_order(_code(facts, i)), i))
    for indicator_id in named:
        for point in sorted(facts.points[indicator_id], key=lambda p: p.measuring_date):
            if measured_on in (None, point.measuring_date):
                yield from _at_point(evaluation, point, unit_key)


def _formulas(scope: Scope) -> set[int]:
    asked = select(IndicatorVersion.indicator_id).where(
        IndicatorVersion.municipality_id == scope.municipality_id,
        IndicatorVersion.entry_kind == "formula",
    )
    return set(scope.session.scalars(asked))


def _code(facts: Facts, indicator_id: int) -> str:
    return facts.rules[facts.points[indicator_id][-1].version_id].code


def _at_point(
    evaluation: Evaluation, point: Point, unit_key: str | None
) -> Iterator[dict[str, Any]]:
    rules = evaluation.facts.rules[point.version_id]
    order = evaluation.tree(rules, point).order
    for key in order if unit_key is None else (unit_key,):
        if not evaluation.takes_part(point, key):
            continue
        cell = evaluation.at(point, key)
        rolled = cell.rolled
        if rolled is None or not (rolled.expected or rolled.reported):
            continue
        concealed = bool(cell.hidden)
        yield {
            "indicator": rules.code,
            "indicator_id": point.indicator_id,
            "unit": key,
            "measured_on": point.measuring_date.isoformat(),
            "period": point.period.key,
            "value": None if concealed or cell.value is None else format(cell.value, "f"),
            "status": Status.NO_VALUE.value if concealed else cell.status.value,
            "respondents": rolled.respondents if rules.privacy_k and not concealed else None,
            "reported": rolled.reported,
            "expected": rolled.expected,
            "missing": [] if concealed else list(rolled.missing),
            "hidden": HIDDEN[cell.hidden] if concealed else None,
        }


def results(
    scope: Scope, card: Scorecard, period: Period, names: Names, unit_key: str | None = None
) -> Iterator[dict[str, Any]]:
    """A row for every cell of the card: all units of the period, or one."""
    placed = placements(scope.session, scope.municipality_id, card.id)
    facts = load_facts(
        scope, [p.indicator_id for p in placed], unit_key, card_window(period), page=period
    )
    evaluation = Evaluation(facts)
    for key in _units(facts, period, unit_key):
        for place in placed:
            if not evaluation.is_placed(place.indicator_id, key, period):
                continue
            cell = evaluation.cell(place.indicator_id, key, period)
            yield _row(key, place.code, cell_view(evaluation, cell, "", names.ref))


def _units(facts: Facts, period: Period, unit_key: str | None) -> tuple[str, ...]:
    return (unit_key,) if unit_key else facts.tree_at(period, True).order


def _row(unit_key: str, code: str, cell: CellView) -> dict[str, Any]:
    hidden = bool(cell.hidden)
    return {
        "unit": unit_key,
        "indicator": code,
        "period": cell.period.key if cell.period else None,
        "value": None if cell.value is None else format(cell.value, "f"),
        "status": cell.status.value,
        "score": None if cell.score is None else format(cell.score, "f"),
        "trend": cell.trend.value if cell.trend else None,
        "reported": cell.coverage.reported,
        "expected": cell.coverage.expected,
        "missing": [] if hidden else [u.key for u in cell.coverage.missing],
        "respondents": None if hidden else cell.coverage.respondents,
        "earlier": cell.earlier,
        "hidden": cell.hidden or None,
        "reason": cell.reason or None,
    }


def summary(
    scope: Scope, card: Scorecard, period: Period, names: Names, unit_key: str
) -> dict[str, Any]:
    """Counts and scores of one unit's card."""
    page = card_page(scope, card, unit_key, period, names)
    counts = page.counts
    return {
        "card": card.name,
        "unit": unit_key,
        "period": period.key,
        "green": counts.green,
        "yellow": counts.yellow,
        "red": counts.red,
        "observation": counts.observation,
        "uncoloured": counts.uncoloured,
        "score": _score(page.score),
        "focus_areas": {area.code: _score(area.score) for area in page.focus_areas},
    }


def _score(score: ScoreView) -> dict[str, Any]:
    return {
        "score": None if score.score is None else format(score.score, "f"),
        "scored": score.scored,
        "expected": score.expected,
    }
