"""How a history is laid out: which points are drawn, how wide each is, and what its axis covers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from wisweb_bms.queries.view_models import SeriesPoint, TargetView

from .charts import is_part, shown
from .drawing import limit_key, limits, padded, ticks


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the plot lies in its picture, and how dense text may stand."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    narrow: bool


WIDE = Frame(900, 302, 44, 750, 26, 264, narrow=False)
NARROW = Frame(358, 284, 34, 350, 26, 244, narrow=True)


@dataclass(frozen=True, slots=True)
class Slot:
    """A point with its share of the width."""

    point: SeriesPoint
    left: float
    right: float

    @property
    def x(self) -> float:
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        return self.right - self.left


def split(
    series: Sequence[SeriesPoint], to_date: bool
) -> tuple[list[SeriesPoint], list[SeriesPoint]]:
    """Results of whole years, and parts of a year.

    Year to date, parts are drawn only for the newest year, and only until its result is there:
    the year's points on the way are steps towards one figure, not figures beside it.
    """
    drawn = [
        point
        for point in sorted(series, key=lambda p: (p.period.last, p.period.first))
        if shown(point) or point.hidden or point.state == "missing"
    ]
    years = [point for point in drawn if not is_part(point)]
    parts = [point for point in drawn if is_part(point)]
    if to_date and parts:
        newest = max(point.period.year for point in parts)
        done = any(point.period.year >= newest and shown(point) for point in years)
        parts = [] if done else [point for point in parts if point.period.year == newest]
    return years, parts


def slots(
    years: list[SeriesPoint], parts: list[SeriesPoint], left: float, right: float
) -> tuple[list[Slot], float | None]:
    """Equal shares, a year a little wider than a part; and where the parts begin."""
    weights = [1.35] * len(years) + [1.0] * len(parts)
    unit = (right - left) / sum(weights)
    placed, x = [], left
    for point, weight in zip(years + parts, weights, strict=True):
        placed.append(Slot(point, x, x + weight * unit))
        x += weight * unit
    border = placed[len(years)].left if years and parts else None
    return placed, border


def axis(
    points: Sequence[SeriesPoint], unit: str = "", about: int = 4, also: Sequence[float] = ()
) -> tuple[float, ...]:
    """Round numbers around all values and limits of the points, and what else is drawn."""
    values = [float(point.value) for point in points if shown(point) and point.value is not None]
    values += [float(value) for point in points for _, value in limits(point.target)]
    values += also
    if not values:
        return ()
    low, high = padded(values)
    if unit == "%" and max(values) <= 100 < high:
        high = 100.0
    return ticks(low, high, about)


def same_target(placed: Sequence[Slot]) -> list[tuple[TargetView | None, float, float]]:
    """Neighbouring slots with the same limits as one stretch."""
    found = []
    for _, group in groupby(placed, key=lambda slot: limit_key(slot.point.target)):
        members = list(group)
        found.append((members[-1].point.target, members[0].left, members[-1].right))
    return found
