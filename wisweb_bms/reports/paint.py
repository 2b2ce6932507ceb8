"""What the classes of a drawing look like without a style sheet, and the status symbols, for files."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

SPRITE: Final = Path(__file__).resolve().parents[1] / "templates" / "wisweb_bms" / "_sprite.html"
FONTS: Final = "'Source Sans 3', Inter, Arial, sans-serif"

INK: Final = "#292c30"
MUTED: Final = "#5b5d60"
LINE: Final = "#dfe0e2"
STRONG: Final = "#77797b"
ACCENT: Final = "#0062ba"
GREEN: Final = "#0a7d1c"
YELLOW: Final = "#f2b33d"
EDGE: Final = "#80540f"
RED: Final = "#c01b1b"

PAINT: Final[dict[str, dict[str, str]]] = {
    "bms-p-green": {"fill": GREEN},
    "bms-p-yellow": {"fill": YELLOW, "stroke": EDGE},
    "bms-p-red": {"fill": RED},
    "bms-p-none": {"fill": "#fff", "stroke": MUTED, "stroke-width": "1.5"},
    "bms-p-none--dash": {"stroke-dasharray": "2.6 2.3"},
    "bms-p-none--thick": {"stroke-width": "2"},
    "bms-p-none--lock": {"fill": "none", "stroke-width": "1.6"},
    "bms-p-glyph": {
        "fill": "none",
        "stroke": "#fff",
        "stroke-width": "2",
        "stroke-linecap": "square",
    },
    "bms-p-dark": {"fill": "#3c2807"},
    "bms-p-mute": {"fill": MUTED},
    "c-axis": {"stroke": STRONG},
    "c-grid": {"stroke": LINE, "fill": "none"},
    "c-target": {"stroke": GREEN, "stroke-width": "2", "fill": "none"},
    "c-limit": {"stroke": EDGE, "stroke-width": "1.25", "stroke-dasharray": "5 3", "fill": "none"},
    "c-data": {"fill": "none", "stroke": INK, "stroke-width": "2", "stroke-linejoin": "round"},
    "c-data--thin": {"fill": "none", "stroke": MUTED, "stroke-width": "1.5"},
    "c-ytd": {"stroke-dasharray": "2 4", "stroke-linecap": "round"},
    "c-break": {"stroke": STRONG, "stroke-dasharray": "1 3", "fill": "none"},
    "c-tgt-thin": {
        "fill": "none",
        "stroke": GREEN,
        "stroke-width": "1",
        "stroke-dasharray": "2 2",
    },
    "c-bg": {"shape-rendering": "crispEdges", "fill": "#edf6ee"},
    "c-by": {"shape-rendering": "crispEdges", "fill": "#fef7e6"},
    "c-br": {"shape-rendering": "crispEdges", "fill": "#fcf1f1"},
    "c-bar": {"fill": "#6f7378"},
    "c-bar--sum": {"fill": INK},
    "c-zero": {"stroke": STRONG},
    "c-tick": {"stroke": GREEN, "stroke-width": "2.5"},
    "c-tick-h": {"stroke": "#fff", "stroke-width": "5"},
    "c-halo": {"fill": "#fff"},
    "c-t": {"font-size": "12px", "font-weight": "400", "fill": MUTED},
    "c-t--on": {
        "paint-order": "stroke",
        "stroke": "#fff",
        "stroke-width": "3px",
        "stroke-linejoin": "round",
    },
    "c-t--b": {"font-weight": "600", "font-size": "14px", "fill": INK},
    "c-t--e": {"text-anchor": "end"},
    "c-t--m": {"text-anchor": "middle"},
    "c-t--g": {"fill": "#056d13", "font-weight": "600"},
    "c-t--y": {"fill": EDGE, "font-weight": "600"},
    "c-other": {"fill": "none", "stroke": MUTED, "stroke-width": "1.5"},
    "c-other-dot": {"fill": MUTED},
    "c-period": {"fill": ACCENT},
    "b-green": {"fill": GREEN},
    "b-yellow": {"fill": YELLOW, "stroke": EDGE},
    "b-red": {"fill": RED},
    "b-observation": {"fill": "#77797b"},
    "b-none": {"fill": "#b9bbbe", "stroke": MUTED},
    "g-bar": {"fill": "#b9d3ea", "stroke": ACCENT},
    "g-done": {"fill": ACCENT},
    "g-over": {"fill": "#c9cbce", "stroke": MUTED},
    "g-today": {"stroke": ACCENT, "stroke-width": "1.5", "fill": "none"},
    "g-late": {"stroke": EDGE, "stroke-width": "2", "stroke-dasharray": "3 2", "fill": "none"},
    "g-mark": {"stroke": RED, "stroke-width": "3", "fill": "none"},
    "g-name": {"fill": INK},
}
"""Class → presentation attributes; a later class of a shape wins, as in the style sheet."""

_SYMBOL = re.compile(r'<symbol id="bms-s-(\w+)" viewBox="0 0 16 16">(.*?)</symbol>', re.DOTALL)
_CLASS = re.compile(r'class="([^"]*)"')


def attributes(css: str) -> str:
    """The presentation attributes of a shape's classes; a class that has no paint adds nothing."""
    found: dict[str, str] = {}
    for name in css.split():
        found |= PAINT.get(name, {})
    return " ".join(f'{name}="{value}"' for name, value in found.items())


@cache
def symbols() -> dict[str, str]:
    """Status → the shapes of its symbol, 16 × 16, each with its own colours; read from the sprite."""
    text = SPRITE.read_text(encoding="utf-8")
    return {
        name: _CLASS.sub(lambda found: attributes(found.group(1)), shapes)
        for name, shapes in _SYMBOL.findall(text)
    }


@cache
def symbol(status: str) -> str:
    """The status symbol as a picture of its own; an ornament beside its word."""
    shapes = symbols()[status]
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16">{shapes}</svg>'
