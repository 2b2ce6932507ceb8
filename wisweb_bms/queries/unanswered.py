"""Red figures that nothing is done about and nobody has explained."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Scorecard
from wisweb_bms.models import action as nodes

from .follow_up import FollowUp
from .view_models import CardPage, RowView, UnitRef


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A unit's card of a period, and its red rows without an open action and without an explanation."""

    card_id: int
    unit: UnitRef
    period: Period
    rows: tuple[RowView, ...]


def unanswered(
    card: Scorecard,
    page: CardPage,
    doing: Mapping[tuple[str, int], FollowUp],
    asked_for: Collection[int],
) -> Unanswered:
    """Those measured in the period first, as on the card; an action of a unit below counts too.

    Of ``asked_for`` a newer figure is to be reported: what is red there may soon not be.
    """
    rows = (
        row
        for row in page.red
        if not row.explained
        and row.indicator_id not in asked_for
        and (nodes.INDICATOR, row.indicator_id) not in doing
    )
    return Unanswered(card.id, page.unit, page.period, tuple(rows))
