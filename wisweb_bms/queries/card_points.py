"""The few measurement points that a card needs, however long the history behind it is."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence

from wisweb_bms.engine.facts import Point, Rules
from wisweb_bms.engine.periods import Period

SERIES_POINTS = 5
"""How many points of a kind a card reads for its sparkline."""

YEARS_BACK = 5
"""How far back a card looks for its sparkline and for a last earlier value."""


def card_window(page: Period) -> tuple[dt.date, dt.date]:
    """The days a card's cells, trends and sparklines look at, to the end of the page's year."""
    return dt.date(page.last.year - YEARS_BACK, 1, 1), dt.date(page.last.year, 12, 31)


def card_points(points: Sequence[Point], page: Period, rules: Mapping[int, Rules]) -> list[Point]:
    """The points a card needs: those of its year so far, what they compare with, and a short history.

    A card's cost must not grow with the years behind it. One later point of the year is kept, since
    an indicator planned for it stands on the card already.
    """
    until = [p for p in points if p.period.last <= page.last]
    inside = [p for p in until if page.contains(p.period)]
    year_before = page.last - dt.timedelta(days=366)
    compared = {q for p in inside for q in (p.period.predecessor(), p.period.same_last_year())}
    kept = {p.id for p in points[len(until) :][:1]} | {p.id for p in inside}
    kept |= {p.id for p in until if p.period in compared}
    kept |= {p.id for p in until if page.parent.contains(p.period)}  # forecasts of the page's year
    kept |= {p.id for p in until if _rolls(rules[p.version_id]) and p.period.first > year_before}
    counted: dict[tuple[str, str], int] = defaultdict(int)
    for point in reversed(until):
        part = point.period.part if rules[point.version_id].year_to_date else ""
        series = (point.period.kind.value, part)
        counted[series] += 1
        if counted[series] <= SERIES_POINTS:
            kept.add(point.id)
    return [p for p in points if p.id in kept]


def _rolls(rules: Rules) -> bool:
    return rules.over_time == "rolling_12"
