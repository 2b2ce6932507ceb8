"""What a chart is made of: plain shapes with places and classes, so that templates only print them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from wisweb_bms.engine.status import SIDED, Direction
from wisweb_bms.queries.view_models import TargetView


@dataclass(frozen=True, slots=True)
class Rect:
    x: float
    y: float
    width: float
    height: float
    css: str


@dataclass(frozen=True, slots=True)
class Line:
    d: str
    css: str


@dataclass(frozen=True, slots=True)
class Dot:
    x: float
    y: float
    r: float
    css: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A status symbol from the sprite, by its upper left corner."""

    x: float
    y: float
    size: float
    symbol: str


@dataclass(frozen=True, slots=True)
class Label:
    x: float
    y: float
    text: str
    css: str


@dataclass(slots=True)
class Drawing:
    """Shapes in painting order: areas, lines, dots, symbols, text."""

    width: float
    height: float
    title: str = ""
    desc: str = ""
    rects: list[Rect] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    dots: list[Dot] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)

    def rect(self, x: float, y: float, width: float, height: float, css: str) -> None:
        if width > 0 and height > 0:
            self.rects.append(Rect(px(x), px(y), px(width), px(height), css))

    def line(self, css: str, *points: tuple[float, float]) -> None:
        if len(points) > 1:
            self.path(css, "M" + "L".join([f"{px(x)} {px(y)}" for x, y in points]))

    def path(self, css: str, d: str) -> None:
        if d:
            self.lines.append(Line(d, css))

    def dot(self, x: float, y: float, r: float, css: str) -> None:
        self.dots.append(Dot(px(x), px(y), r, css))

    def mark(self, x: float, y: float, size: float, symbol: str) -> None:
        self.marks.append(Mark(px(x - size / 2), px(y - size / 2), size, symbol))

    def label(self, x: float, y: float, text: str, css: str = "") -> None:
        self.labels.append(Label(px(x), px(y), text, f"c-t {css}".strip()))


def px(value: float) -> float:
    """A tenth of a pixel is enough, and short to send."""
    rounded = round(value, 1)
    whole = int(rounded)
    return whole if rounded == whole else rounded


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight line from values to pixels; floats are for pixels only."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: Decimal | float) -> float:
        if self.high == self.low:
            return (self.start + self.end) / 2
        share = (float(value) - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def inside(self, value: Decimal | float) -> float:
        """The place of the value, or the nearer end of the axis."""
        low, high = sorted((self.start, self.end))
        return min(max(self(value), low), high)


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of values that has one colour; None is without end."""

    css: str
    low: Decimal | None
    high: Decimal | None


def zones(target: TargetView | None) -> tuple[Zone, ...]:
    """The coloured stretches of a target from below; one limit alone gives two of them."""
    if target is None or target.direction is Direction.OBSERVATION:
        return ()
    if target.direction is Direction.INTERVAL:
        return _interval_zones(target)
    green, yellow = target.green, target.yellow
    inner, outer = (green, yellow) if green is not None else (yellow, None)
    if inner is None:
        return ()
    best = "c-bg" if green is not None else "c-by"
    edge = outer if outer is not None else inner
    if target.direction is Direction.HIGHER:
        found = [Zone("c-br", None, edge), Zone("c-by", edge, inner), Zone(best, inner, None)]
    else:
        found = [Zone(best, None, inner), Zone("c-by", inner, edge), Zone("c-br", edge, None)]
    return tuple(zone for zone in found if zone.low != zone.high)


def _interval_zones(target: TargetView) -> tuple[Zone, ...]:
    ends = (target.yellow_from, target.green_from, target.green_to, target.yellow_to)
    yellow_from, green_from, green_to, yellow_to = ends
    if green_from is None and green_to is None:
        return ()
    low = yellow_from if yellow_from is not None else green_from
    high = yellow_to if yellow_to is not None else green_to
    found = []
    if green_from is not None:
        found += [Zone("c-br", None, low), Zone("c-by", low, green_from)]
    found.append(Zone("c-bg", green_from, green_to))
    if green_to is not None:
        found += [Zone("c-by", green_to, high), Zone("c-br", high, None)]
    return tuple(zone for zone in found if zone.low is None or zone.low != zone.high)


def limits(target: TargetView | None) -> tuple[tuple[str, Decimal], ...]:
    """The limits as lines: ``("green", 7.0)``, ``("yellow", 8.0)``."""
    return tuple((name.partition("_")[0], value) for name, value in named_limits(target))


def named_limits(target: TargetView | None) -> tuple[tuple[str, Decimal], ...]:
    """The limits by their whole names, those of green first."""
    if target is None or target.direction is Direction.OBSERVATION:
        return ()
    names = SIDED
    if target.direction is Direction.INTERVAL:
        names = ("green_from", "green_to", "yellow_from", "yellow_to")
    found = ((name, getattr(target, name)) for name in names)
    return tuple((name, value) for name, value in found if value is not None)


def limit_key(target: TargetView | None) -> tuple[object, ...]:
    """Two targets with the same key look the same in a chart."""
    return (target and target.direction, target and target.strict, *limits(target))


def ticks(low: float, high: float, about: int = 4) -> tuple[float, ...]:
    """Round numbers that cover low to high, some ``about`` steps apart."""
    span = high - low or abs(high) or 1.0
    raw = span / about
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * n for n in (1, 2, 5, 10) if power * n >= raw * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return tuple(round(step * n, 9) for n in range(first, max(last, first + 1) + 1))


def padded(values: Sequence[float], share: float = 0.08) -> tuple[float, float]:
    """A little air around the values, but never below zero for their sake."""
    low, high = min(values), max(values)
    air = (high - low or abs(high) * 0.1 or 1.0) * share
    return (low - air if low < 0 or low - air >= 0 else 0.0), high + air
