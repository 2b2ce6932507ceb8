"""What holds for a unit now: per indicator the limits in force, whose they are, and the last result."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from wisweb_bms.engine.evaluate import Evaluated, Evaluation
from wisweb_bms.engine.periods import Period
from wisweb_bms.engine.status import AnyLimits, Direction

from .card_points import card_window
from .cells import cell_view
from .facts import Scope, load_facts
from .names import Names
from .view_models import CellView, UnitRef


@dataclass(frozen=True, slots=True)
class TargetNow:
    """An indicator at the unit; no limits where none are in force, no result where none is known.

    ``led_by`` is the code of the indicator whose target it follows.
    """

    direction: Direction
    limits: AnyLimits | None
    origin: UnitRef | None
    led_by: str
    last: CellView | None

    @property
    def is_judged(self) -> bool:
        """Whether it can have a target at all."""
        return self.direction is not Direction.OBSERVATION


def targets_now(
    scope: Scope, names: Names, unit_key: str, indicator_ids: Collection[int], *, results: bool
) -> Mapping[int, TargetNow]:
    """Indicator id → what holds this year, and with ``results`` what is last known, at the unit."""
    year = Period.parse(str(scope.today.year))
    facts = load_facts(
        scope, indicator_ids, unit_key, card_window(year), page=year, however_old=results
    )
    evaluation = Evaluation(facts)
    newest = {r.indicator_id: r for r in sorted(facts.rules.values(), key=lambda r: r.number)}
    found: dict[int, TargetNow] = {}
    for indicator_id in indicator_ids:
        rules = newest[indicator_id]
        judged = evaluation.judge(rules, None, unit_key, None, None, year)
        row, origin = judged.judging.row, judged.judging.origin_key
        limits = row.limits if judged.judging.borrowed and row else judged.limits
        assert judged.rules is not None
        found[indicator_id] = TargetNow(
            judged.rules.direction,
            limits,
            names.ref(origin) if limits is not None and origin else None,
            judged.judging.led_by,
            _last(evaluation, indicator_id, unit_key, year, names) if results else None,
        )
    return found


def _last(
    evaluation: Evaluation, indicator_id: int, unit_key: str, year: Period, names: Names
) -> CellView | None:
    known: Evaluated | None = evaluation.last_known.cell(indicator_id, unit_key, year)
    if known is None or known.rules is None:
        return None
    measured_in = evaluation.facts.units_of_measure.get(known.rules.version_id, "")
    return cell_view(evaluation, known, measured_in, names.ref)
