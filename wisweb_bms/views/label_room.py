"""Room for the words of a chart: none stands on another, and the one that matters less gives way."""

from __future__ import annotations

from dataclasses import dataclass

from .drawing import Drawing, Label

LETTER, BOLD = 6.4, 7.6
"""Pixels of a letter in a wide face, at 12 and bold at 14 pixels."""
STEPS = (0.0, -14.0, 14.0, -28.0, 28.0)


@dataclass(frozen=True, slots=True)
class Box:
    """What a label covers."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        across = min(self.right, other.right) > max(self.left, other.left)
        return across and min(self.bottom, other.bottom) > max(self.top, other.top)


def box_of(label: Label) -> Box:
    """Where the label stands, from its anchor and the width of its letters."""
    css = label.css.split()
    is_bold = "c-t--b" in css
    width = len(label.text) * (BOLD if is_bold else LETTER)
    left = label.x - (width if "c-t--e" in css else width / 2 if "c-t--m" in css else 0)
    return Box(left, label.y - (11 if is_bold else 9), left + width, label.y + 2)


def settle(drawing: Drawing) -> None:
    """Move what may stand a little higher or lower, and leave out what finds no room.

    The axes stand where they are; then come the values, newest first, then the names of lines.
    """
    places = sorted(range(len(drawing.labels)), key=lambda n: _rank(drawing.labels[n], n))
    taken: list[Box] = []
    kept: dict[int, Label] = {}
    for place in places:
        label = drawing.labels[place]
        for step in STEPS if _may_move(label) else STEPS[:1]:
            moved = Label(label.x, label.y + step, label.text, label.css)
            box = box_of(moved)
            inside = box.top >= 0 and box.bottom <= drawing.height
            if inside and not any(box.meets(other) for other in taken):
                taken.append(box)
                kept[place] = moved
                break
    drawing.labels[:] = [kept[place] for place in sorted(kept)]


def _rank(label: Label, place: int) -> tuple[int, int]:
    if "c-t--b" in label.css:
        return 1, -place
    return (2 if _may_move(label) else 0), place


def _may_move(label: Label) -> bool:
    return any(css in label.css for css in ("c-t--g", "c-t--y", "c-t--on", "c-t--o")) and (
        "c-t--b" not in label.css
    )
