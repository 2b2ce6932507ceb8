"""The words and numbers in a history chart, each where it covers least."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wisweb_bms.engine.limits import goes_up
from wisweb_bms.engine.periods import PeriodKind
from wisweb_bms.engine.status import Direction
from wisweb_bms.queries.view_models import TargetView

from .chart_frame import Frame, Slot, same_target
from .charts import is_part, joined, shown
from .drawing import Drawing, Scale, limits, named_limits

if TYPE_CHECKING:
    from .formats import Formats


def limit_text(name: str, target: TargetView, formats: Formats, decimals: int) -> str:
    """The words at a limit line: *Mål høyst 7,0*, strict *Mål under 7,0*; *Gul grense 8,0*."""
    if name.startswith("yellow"):
        number = formats.bare_limit(target, name, decimals)
        return formats._("Gul grense %(value)s") % {"value": number}
    up = goes_up(name, target.direction)
    if name in target.strict:
        text = formats._("Mål over %(value)s") if up else formats._("Mål under %(value)s")
    elif target.direction is Direction.INTERVAL:
        text = formats._("Mål fra %(value)s") if up else formats._("Mål til %(value)s")
    else:
        text = formats._("Mål minst %(value)s") if up else formats._("Mål høyst %(value)s")
    return text % {"value": formats.number(getattr(target, name), decimals)}


def limit_labels(
    drawing: Drawing,
    placed: Sequence[Slot],
    scale: Scale,
    frame: Frame,
    formats: Formats,
    decimals: int,
) -> None:
    """The newest limits at the right edge, older ones on their line; on a phone all on the line."""
    taken = [
        Box(slot.x - 14, y - 26, slot.x + 42, y + 14)
        for slot in placed
        if shown(slot.point)
        for y in (scale(slot.point.value or 0),)
    ]
    *older, newest = same_target(placed)
    for target, left, right in older:
        for name, value in named_limits(target):
            if target and name.startswith("green") and right - left > 52:
                text = f"{formats._('Mål')} {formats.bare_limit(target, name, decimals)}"
                _on_line(drawing, taken, text, "c-t--g", scale(value), left, right)
    target, left, right = newest
    if target is None:
        return
    wanted: list[tuple[float, str, str]] = []
    for name, value in named_limits(target):
        text = limit_text(name, target, formats, decimals)
        wanted.append((scale(value), text, "c-t--g" if name.startswith("green") else "c-t--y"))
    if not frame.narrow:
        _spread(drawing, wanted, frame)
        return
    for y, text, css in wanted:
        _on_line(drawing, taken, text, css, y, left, right)


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def overlap(self, other: Box) -> float:
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(width, 0) * max(height, 0)


def _on_line(
    drawing: Drawing,
    taken: list[Box],
    text: str,
    css: str,
    y: float,
    left: float,
    right: float,
) -> None:
    """A label over or under its line, at the end where it covers least."""
    width = len(text) * 6.6
    best: tuple[float, float, float, Box] | None = None
    for top in (y - 19, y + 3):
        for x in (right - 4 - width, left + 6):
            box = Box(x, top, x + width, top + 16)
            cost = sum(box.overlap(other) for other in taken)
            if best is None or cost < best[0]:
                best = (cost, x, top + 13, box)
    assert best is not None
    taken.append(best[3])
    drawing.label(best[1], best[2], text, f"{css} c-t--on")


def _spread(drawing: Drawing, wanted: list[tuple[float, str, str]], frame: Frame) -> None:
    """Labels beside the plot, none on top of another."""
    last = frame.top - 20
    for y, text, css in sorted(wanted):
        last = max(y + 4, last + 15)
        drawing.label(frame.right + 10, last, text, css)


def value_labels(
    drawing: Drawing,
    placed: Sequence[Slot],
    scale: Scale,
    frame: Frame,
    formats: Formats,
    decimals: int,
) -> None:
    size = 16 if placed[-1].width > 22 else 10
    labelled = _labelled(placed)
    for index, slot in enumerate(placed):
        point = slot.point
        if not shown(point):
            drawing.mark(slot.x, frame.bottom - 14, size, formats.symbol(point))
            continue
        y = scale(point.value or 0)
        drawing.dot(slot.x, y, size * 0.69, "c-halo")
        drawing.mark(slot.x, y, size, formats.symbol(point))
        if index not in labelled:
            continue
        roomy = slot.width > 76
        x, above, css = _label_place(placed, index, scale, roomy)
        if above < frame.top + 8:
            above = y + (18 if roomy else 24)
        text = formats.number(point.value, decimals)
        drawing.label(x, above, text, f"c-t--b c-t--on {css}".strip())
        if not point.coverage.complete and roomy:
            text = formats._("%(reported)s av %(expected)s") % {
                "reported": point.coverage.reported,
                "expected": point.coverage.expected,
            }
            drawing.label(slot.x + 13, y + _clear_below(slot, y, scale), text, "c-t--on")


def _clear_below(slot: Slot, y: float, scale: Scale) -> float:
    """How far under a value small print stands without a limit line through it."""
    lines = [scale(value) for _, value in limits(slot.point.target)]
    offsets = (20.0, 26.0, 32.0)
    return next((o for o in offsets if all(abs(y + o - 4 - at) > 8 for at in lines)), offsets[0])


def _labelled(placed: Sequence[Slot]) -> frozenset[int]:
    """Which values are written out: as many as there is room for; in a crowd the ends of the story."""
    width, last = placed[-1].width, len(placed) - 1
    if width >= 20:
        every = max(1, round(44 / width))
        return frozenset(i for i in range(len(placed)) if (last - i) % every == 0)
    filled = [i for i, slot in enumerate(placed) if shown(slot.point)]
    extremes = (
        find(filled, key=lambda i: placed[i].point.value or 0, default=last) for find in (min, max)
    )
    return frozenset({*filled[:1], *filled[-1:], *extremes})


def _label_place(
    placed: Sequence[Slot], index: int, scale: Scale, roomy: bool
) -> tuple[float, float, str]:
    """Where a value stands clear of the line: over it, on the side it does not climb to."""
    slot = placed[index]
    y = scale(slot.point.value or 0)
    if not roomy:
        return slot.x, y - 14, "c-t--m"
    after = placed[index + 1].point if index + 1 < len(placed) else None
    climbs = after is not None and joined(slot.point, after)
    if climbs and after is not None and scale(after.value or 0) < y - 4:
        return slot.x - 11, y - 9, "c-t--e"
    return slot.x + 13, y - 8, ""


def period_labels(
    drawing: Drawing, placed: Sequence[Slot], frame: Frame, formats: Formats, year: int = 0
) -> None:
    """What stands under the axis, as far as there is room; ``year`` is known from the heading."""
    every = max(1, round(40 / placed[-1].width))
    for index, slot in enumerate(placed):
        period = slot.point.period
        if (len(placed) - 1 - index) % every:
            continue
        text = formats.period_short(period)
        if is_part(slot.point) and len(text) * 6.2 > slot.width * every:
            text = period.part or text
        drawing.label(slot.x, frame.bottom + 18, text, "c-t--m")
        if is_part(slot.point) and period.kind is not PeriodKind.DATE and period.year != year:
            drawing.label(slot.x, frame.bottom + 33, str(period.year), "c-t--m")
            year = period.year
