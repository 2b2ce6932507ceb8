"""The machine-readable results of a period: every unit and indicator as shown, nothing more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wisweb_bms.engine.evaluate import Evaluation
from wisweb_bms.engine.facts import Facts
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Scorecard

from .cells import cell_view
from .facts import Scope, card_window, load_facts
from .names import Names
from .register import placements
from .scorecard import card_page
from .view_models import CellView, ScoreView

FIELDS = (
    "unit",
    "indicator",
    "period",
    "value",
    "status",
    "score",
    "trend",
    "reported",
    "expected",
    "missing",
    "respondents",
    "earlier",
    "hidden",
    "reason",
)


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
