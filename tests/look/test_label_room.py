"""Words in charts: every indicator's chart, in each of its sizes, is read without one word on another."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations
from pathlib import Path

import pytest
from lxml import etree

import wisweb_bms
from tests.amounts import amount
from tests.look.models import history, point
from wisweb_bms.engine.status import Direction
from wisweb_bms.models import Indicator
from wisweb_bms.queries.view_models import TargetView
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.history_chart import history_chart
from wisweb_bms.views.marks import svg

STYLES = Path(wisweb_bms.__file__).parent / "static/src"
FILLS = {
    "bms.css": ("b-green", "b-yellow", "b-red", "b-observation", "b-none", "bms-p-yellow"),
    "actions.css": ("g-bar", "g-over", "g-done"),
    "card.css": ("k-green", "k-yellow", "k-red", "s-yellow"),
}


def boxes(svg: etree._Element) -> list[tuple[str, float, float, float, float]]:
    """Text, left, top, right, bottom of every word of the drawing, as its style sheet sets them."""
    found = []
    for one in svg.iter():
        if not isinstance(one.tag, str) or etree.QName(one).localname != "text":
            continue
        css = (one.get("class") or "").split()
        letter, high = (7.2, 10) if "c-t--b" in css else (6.0, 9)
        text, x, y = one.text or "", float(one.get("x", 0)), float(one.get("y", 0))
        width = letter * len(text)
        left = x - (width if "c-t--e" in css else width / 2 if "c-t--m" in css else 0)
        found.append((text, left, y - high, left + width, y + 1))
    return found


def on_each_other(svg: etree._Element) -> list[tuple[str, str]]:
    return [
        (a[0], b[0])
        for a, b in combinations(boxes(svg), 2)
        if min(a[3], b[3]) - max(a[1], b[1]) > 0.5 and min(a[4], b[4]) - max(a[2], b[2]) > 0.5
    ]


def test_no_word_of_a_chart_stands_on_another(reading):
    with reading.session() as session:
        card = reading.card(session)
        own = Indicator.municipality_id == card.municipality_id
        ids = [i for (i,) in session.query(Indicator.id).filter(own).order_by(Indicator.code)]
        card_id = card.id
    browser, faults, drawn = reading.browser("gro.nilsen"), {}, 0
    for number in ids[: amount(8, 32)]:
        for address in (
            f"/bms/indikator/{number}?enhet=HK",
            f"/bms/hvorfor/{card_id}/{number}?enhet=HK&periode=2026T2",
        ):
            page = etree.HTML(browser.get(address).text)
            for chart in page.xpath("//figure[contains(@class, 'bms-fig')]//svg"):
                drawn += 1
                if met := on_each_other(chart):
                    faults[address, chart.get("class")] = met
    assert drawn > amount(12, 60)
    assert faults == {}


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("values", [("7.0", "7.1", "7.0", "7.2"), ("1", "100", "1", "100")])
def test_limits_beside_values_make_room(narrow, values):
    close = TargetView(Direction.LOWER, green=Decimal("7.0"), yellow=Decimal("7.1"))
    series = [point(str(2021 + n), one, target=close) for n, one in enumerate(values)]
    drawing = history_chart(history(series), Formats("nb"), narrow)
    assert drawing is not None
    assert on_each_other(etree.fromstring(str(svg(drawing)))) == []


def test_the_timeline_has_every_name_whole_with_today_behind_it(reading):
    page = etree.HTML(reading.browser("gro.nilsen").get("/bms/tiltak/tidslinje?enhet=HK").text)
    titles = ["".join(one.itertext()).strip() for one in page.xpath("//tr[@class='ak']/th")]
    charts = page.xpath("//figure//svg")
    assert len(titles) > 10 and len(charts) == 2
    for chart in charts:
        names = chart.xpath(".//*[contains(@class, 'g-name')]")
        assert sorted(" ".join(one.text for one in names).split()) == sorted(
            " ".join(titles).split()
        )
        assert all("c-t--on" in one.get("class") for one in names)
        order = [one.get("class") for one in chart.iter() if isinstance(one.tag, str)]
        assert order.index("g-today") < order.index(names[0].get("class"))
        assert on_each_other(chart) == []


def contrast_with_white(colour: str) -> float:
    """As WCAG counts it."""
    shares = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    r, g, b = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)


@pytest.mark.parametrize(("file", "name"), [(f, n) for f in sorted(FILLS) for n in FILLS[f]])
def test_what_is_filled_is_told_from_paper_by_its_fill_or_its_edge(file, name):
    styles = (STYLES / file).read_text(encoding="utf-8")
    base = (STYLES / "bms.css").read_text(encoding="utf-8")
    colours = dict(re.findall(r"(--bms-[a-z-]+): (?:var\([^,]+, )?(#[0-9a-f]{6})", base))
    (rule,) = re.findall(
        rf"\.{name}\b[^{{}}]*{{([^}}]*)}}", styles.partition("@media (forced")[0] or styles
    )[:1] or [""]
    used = re.findall(r"(?:fill|stroke): (?:var\((--bms-[a-z-]+)\)|(#[0-9a-f]{6}))", rule)
    assert max(contrast_with_white(colours.get(var) or plain) for var, plain in used) >= 3
