"""Charts in files look as they do on pages: their colours are those of the style sheet."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import wisweb_bms
from tests.look.models import card, cell, hidden_cell, history, point
from wisweb_bms.engine.status import Status
from wisweb_bms.reports.paint import PAINT, symbols
from wisweb_bms.views.charts import counts_bar, limit_scale, sparkline
from wisweb_bms.views.drawn import chart_block, standing_svg
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.history_chart import history_chart

SRC = Path(wisweb_bms.__file__).parent / "static" / "src"
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
NAMED = re.compile(r"\.((?:bms-p|c|b|g)-[\w-]+)")
HOSTS = {"--ds-color": re.compile(r"var\(--ds-color-[\w-]+, (#\w+)\)")}


def style_sheets() -> str:
    text = "\n".join(path.read_text() for path in sorted(SRC.glob("*.css")))
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return re.sub(r"@(media|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", text)


def resolved(value: str, tokens: dict[str, str]) -> str:
    value = re.sub(r"var\((--bms-[\w-]+)(?:, #\w+)?\)", lambda m: tokens[m.group(1)], value.strip())
    return HOSTS["--ds-color"].sub(lambda m: m.group(1), value)


def painted() -> dict[str, dict[str, str]]:
    """Class → what the style sheets say of it, for the classes that files know."""
    text = style_sheets()
    tokens = {k: v.strip() for k, v in re.findall(r"(--bms-[\w-]+):\s*([^;]+);", text)}
    found: dict[str, dict[str, str]] = {}
    for selectors, body in RULE.findall(text):
        told = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        told = {name.strip(): resolved(value, tokens) for name, value in told.items()}
        for selector in re.split(r",(?![^(]*\))", selectors):
            last = re.sub(r"^(\.bms)+\s+", "", selector.strip())
            names = NAMED.findall(last) if re.fullmatch(r"(:is\()?[\w., -]+\)?", last) else []
            for name in names:
                if name in PAINT and " " not in last.removeprefix(":is(").replace(", ", ","):
                    found.setdefault(name, {}).update(told)
    return found


def test_files_and_pages_paint_alike():
    from_pages = painted()
    assert set(from_pages) == set(PAINT)
    for name, wanted in PAINT.items():
        assert from_pages[name] == wanted, name


def test_every_status_has_a_symbol_with_its_own_colours():
    assert set(symbols()) == {*(str(status) for status in Status), "hidden"}
    for shapes in symbols().values():
        assert "class=" not in shapes and ("fill=" in shapes or "stroke=" in shapes)


def test_a_drawing_stands_alone_and_shows_nothing_hidden():
    formats = Formats("nb")
    series = [point("2023", "8.1", Status.RED), point("2024", "7.1"), point("2025", None)]
    drawings = [
        counts_bar(card(cell()).counts, formats),
        limit_scale(cell(), formats),
        sparkline(series),
        history_chart(history(series), formats),
    ]
    for drawing in drawings:
        assert drawing is not None
        svg = standing_svg(drawing)
        root = ElementTree.fromstring(svg)
        shapes = [one for one in root.iter() if one is not root]
        assert shapes and not [one for one in shapes if one.get("class") or "use" in one.tag]
        assert "var(" not in svg and "href" not in svg
    block = chart_block(drawings[0], "Status")
    assert block.title == "Status" and "1 grønn" in block.description
    assert limit_scale(hidden_cell(), formats) is None
