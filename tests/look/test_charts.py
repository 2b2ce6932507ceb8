"""Charts: where lines run and break, what stands in them, and what must not."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.look.models import SECRET, cell, history, point
from wisweb_bms.engine.status import Direction, Status
from wisweb_bms.engine.status import Limits as EngineLimits
from wisweb_bms.engine.status import status as judge
from wisweb_bms.queries.view_models import CountsView, CoverageView, TargetView
from wisweb_bms.views.charts import bar, counts_bar, limit_scale, runs, sparkline
from wisweb_bms.views.drawing import Drawing, ticks, zones
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.history_chart import history_chart

nb = Formats("nb")
YEARS = [point("2023", "8.4"), point("2024", "8.1"), point("2025", "7.5")]
PARTS = [point("2026T1", "8.6", Status.RED), point("2026T2", "7.1", coverage=CoverageView(17, 18))]


def places(points):
    return list(runs(points))


def test_a_line_joins_neighbours_of_the_same_kind():
    assert places(YEARS) == [(0, 2)]


def test_a_line_never_joins_a_year_and_its_parts():
    assert places(YEARS + PARTS) == [(0, 2), (3, 4)]


def test_a_line_breaks_where_the_definition_is_new():
    assert places([*YEARS, point("2026", "7.0", version=2)]) == [(0, 2), (3, 3)]


def test_a_line_breaks_at_a_missing_and_at_a_hidden_value():
    missing = point("2024", None, Status.NO_VALUE, state="missing")
    hidden = point("2024", "8.1", hidden="few_respondents")
    for gap in (missing, hidden):
        assert places([YEARS[0], gap, YEARS[2]]) == [(0, 0), (2, 2)]


def with_hidden(value: str, narrow: bool) -> tuple[Drawing | None, Drawing | None]:
    hidden = point("2024", value, hidden="few_respondents")
    series = [YEARS[0], hidden, YEARS[2]]
    return history_chart(history(series), nb, narrow), sparkline(series)


@pytest.mark.parametrize("narrow", [False, True])
def test_a_chart_is_the_same_whatever_the_hidden_value_is(narrow):
    assert with_hidden(str(SECRET), narrow) == with_hidden("99.9", narrow)


def test_a_hidden_point_stands_in_the_chart_as_hidden():
    drawing, line = with_hidden(str(SECRET), False)
    assert drawing is not None and line is not None
    assert [mark.symbol for mark in drawing.marks] == ["yellow", "hidden", "yellow"]
    assert len(line.dots) == 2


def test_the_description_is_made_from_the_numbers():
    drawing = history_chart(history(YEARS + PARTS), nb)
    assert drawing is not None
    assert drawing.title == "Sykefravær samlet, Hemne kommune, 2023 til 2026, 2. tertial"
    assert "2025: 7,5\N{NO-BREAK SPACE}%, gul, mål ≤\N{NO-BREAK SPACE}7,0." in drawing.desc


def test_an_incomplete_point_says_how_many_reported():
    drawing = history_chart(history(YEARS + PARTS), nb)
    assert drawing is not None
    assert "17 av 18" in [label.text for label in drawing.labels]


def test_year_to_date_is_dotted_and_only_for_the_year_that_is_not_done():
    series = [point("2024T1", "9.0"), *YEARS, *PARTS]
    drawing = history_chart(history(series), nb)
    assert drawing is not None
    assert "9,0" not in [label.text for label in drawing.labels if "c-t--b" in label.css]
    assert [line.css for line in drawing.lines if "c-data" in line.css] == [
        "c-data",
        "c-data c-ytd",
    ]
    done = history_chart(history([*series, point("2026", "7.3")]), nb)
    assert done is not None
    assert not any("c-ytd" in line.css for line in done.lines)


def test_limits_step_when_the_years_target_changes():
    stricter = TargetView(Direction.LOWER, green=Decimal("6.0"), yellow=Decimal("7.0"))
    drawing = history_chart(history([*YEARS[:2], point("2025", "7.5", target=stricter)]), nb)
    assert drawing is not None
    greens = [line for line in drawing.lines if line.css == "c-target"]
    assert len({line.d for line in greens}) == 2


def test_a_history_without_a_value_is_no_chart():
    assert history_chart(history([point("2025", None, Status.NO_VALUE)]), nb) is None
    assert sparkline([]) is None


SERIES = st.lists(st.decimals(-1000, 1000, places=1).map(str) | st.none(), min_size=1, max_size=40)


@given(SERIES, st.booleans(), st.booleans())
def test_nothing_is_drawn_outside_the_picture(values, narrow, to_date):
    keys = [f"{2000 + i // 12}M{i % 12 + 1:02}" for i in range(len(values))]
    points = [
        point(key, value, state="missing" if value is None else "reported")
        for key, value in zip(keys, values, strict=True)
    ]
    drawing = history_chart(history(points, to_date=to_date), nb, narrow)
    if drawing is None:
        return
    for mark in drawing.marks:
        assert 0 <= mark.x <= drawing.width and 0 <= mark.y <= drawing.height
    for label in drawing.labels:
        assert -1 <= label.x <= drawing.width and 0 <= label.y <= drawing.height


LIMITS = st.tuples(
    st.sampled_from([Direction.HIGHER, Direction.LOWER]),
    st.decimals(-10, 10, places=1),
    st.decimals(-10, 10, places=1),
    st.decimals(-15, 15, places=1),
)


@given(LIMITS)
def test_a_value_lies_in_the_band_of_its_status(case):
    direction, a, b, value = case
    green, yellow = (
        (max(a, b), min(a, b)) if direction is Direction.HIGHER else (min(a, b), max(a, b))
    )
    status = judge(value, EngineLimits(green, yellow), direction)
    bands = zones(TargetView(direction, green=green, yellow=yellow))
    inside = {
        zone.css
        for zone in bands
        if (zone.low is None or value >= zone.low) and (zone.high is None or value <= zone.high)
    }
    assert {"green": "c-bg", "yellow": "c-by", "red": "c-br"}[status] in inside


def test_bars_start_at_zero_and_negative_ones_go_left():
    over, under = (bar(cell(value), Decimal(-4), Decimal(4)) for value in ("3", "-3"))
    assert over is not None and under is not None
    assert over.rects[0].x == pytest.approx(under.rects[0].x + under.rects[0].width, abs=0.2)
    assert bar(cell(hidden="few_respondents"), Decimal(0), Decimal(9)) is None


def test_the_stacked_bar_fills_its_width_by_counts():
    drawing = counts_bar(CountsView(green=8, yellow=20, red=2, observation=1), nb)
    assert drawing is not None
    assert drawing.title == "8 grønne, 20 gule, 2 røde, 1 observasjon"
    assert drawing.rects[1].width > drawing.rects[0].width * 2
    assert counts_bar(CountsView(), nb) is None


def test_the_scale_of_why_places_the_value_between_its_limits():
    drawing = limit_scale(cell("7.5"), nb)
    assert drawing is not None
    green, yellow = (float(line.d[1:].split()[0]) for line in drawing.lines)
    assert green < drawing.marks[0].x + 8 < yellow


@given(st.floats(-1e6, 1e6), st.floats(0.001, 1e6))
def test_ticks_are_few_and_cover_the_values(low, span):
    marks = ticks(low, low + span)
    assert 2 <= len(marks) <= 12
    assert marks[0] <= low + span * 1e-6 and marks[-1] >= low + span - span * 1e-6


def test_a_long_number_of_the_axis_has_room_beside_the_plot():
    page = history([point("2024", "4213"), point("2025", "4189")])
    drawing = history_chart(page, nb, narrow=True)
    assert drawing is not None
    numbers = [
        label for label in drawing.labels if label.css == "c-t c-t--e" and len(label.text) > 4
    ]
    assert numbers and all(label.x >= 7 * len(label.text) for label in numbers)
