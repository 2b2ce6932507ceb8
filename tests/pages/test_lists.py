"""Lists are ordered by any of their columns, and measurements and targets begin with a table of all of them."""

from __future__ import annotations

import re
from html import unescape

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from wisweb_bms.engine.characters import in_order
from wisweb_bms.models import Indicator, IndicatorVersion, Measurement, MeasurementPoint, Target
from wisweb_bms.views.sorting import Sorting

NAMES = ["Ås", "Øya", "Ærfugl", "Klasse 10", "Klasse 2", "zoo", "Aasen", ""]


def rows_of(page: str) -> list[list[str]]:
    """The cells of the page's first ordered table, as text."""
    table = page.split("bms-t--held", 1)[1].split("</table>")[0]
    body = table.split("<tbody", 1)[1]
    return [
        [plain(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
        for row in re.findall(r"<tr[^>]*>(.*?)</tr>", body, re.S)
    ]


def plain(markup: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", markup)).split())


def sorting(asked: str) -> Sorting:
    with Flask("plain").test_request_context(f"/?sorter={asked}"):
        return Sorting({"navn": lambda one: one, "lengde": len}, "navn", lambda order: f"?{order}")


def test_names_stand_in_norwegian_order_with_numbers_as_numbers_and_nothing_last():
    upward = ["Klasse 2", "Klasse 10", "zoo", "Ærfugl", "Øya", "Ås", "Aasen", ""]
    assert sorting("").ordered(NAMES) == upward
    assert sorting("-navn").ordered(NAMES) == [*reversed(upward[:-1]), ""]


@given(st.lists(st.text(max_size=6)), st.sampled_from(["", "navn", "-navn", "lengde", "-lengde"]))
def test_an_order_loses_nothing_and_the_other_way_is_its_mirror(names, asked):
    found = sorting(asked).ordered(names)
    assert sorted(found) == sorted(names)
    filled = [one for one in found if one != ""]
    key = len if "lengde" in asked else in_order
    assert [key(one) for one in filled] == sorted(map(key, filled), reverse=asked.startswith("-"))


@pytest.mark.parametrize(
    ("asked", "way", "pressed", "other"),
    [
        ("", "ascending", "?-navn", "?lengde"),
        ("navn", "ascending", "?-navn", "?lengde"),
        ("-navn", "descending", "?None", "?lengde"),
        ("tull", "ascending", "?-navn", "?lengde"),
        ("-lengde", "", "?None", "?lengde"),
    ],
)
def test_a_head_says_how_it_orders_and_turns_when_pressed_again(asked, way, pressed, other):
    found = sorting(asked)
    assert (found.way("navn"), found.address("navn"), found.address("lengde")) == (
        way,
        pressed,
        other,
    )


def test_measurements_begin_with_what_is_delivered_of_every_indicator_and_period(stand):
    page = stand.browser("gro.nilsen").get("/bms/malinger").text
    found = {row[0]: row[1:] for row in rows_of(page)}
    with stand.session() as session:
        codes = list(session.scalars(select(Indicator.code)))
        counted = session.execute(
            select(func.count(Measurement.entry_id), func.count(Measurement.id))
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
            .where(Indicator.code == "I16", MeasurementPoint.period_key == "2026T2")
        ).one()
    assert sorted(found) == sorted(codes)
    name, periods, _ = found["I16"]
    assert name == "Sykefravær samlet"
    assert f"2. tertial {counted[0]} av {counted[1]}" in periods
    assert re.search(r'href="/bms/malinger/\d+\?aar=2026#p\d+"', page)


def test_measurements_are_ordered_by_how_much_is_delivered(stand):
    browser = stand.browser("gro.nilsen")

    def shares(order: str) -> list[float]:
        rows = rows_of(browser.get(f"/bms/malinger?aar=2025&sorter={order}").text)
        told = [re.search(r"(\d+) av (\d+)$", row[3]) for row in rows]
        return [int(m[1]) / int(m[2]) for m in told if m]

    assert shares("levert") == sorted(shares("levert")) and shares("levert")
    assert shares("-levert") == sorted(shares("levert"), reverse=True)


def test_targets_begin_with_what_holds_now_whose_it_is_and_the_last_result(stand):
    page = stand.browser("gro.nilsen").get("/bms/mal").text
    found = {row[0]: row[1:] for row in rows_of(page)}
    with stand.session() as session:
        green = session.scalars(
            select(Target.green)
            .join(IndicatorVersion, IndicatorVersion.id == Target.indicator_version_id)
            .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
            .where(Indicator.code == "I16", Target.unit_key == "HK")
            .where(func.extract("year", Target.valid_from) == 2026)
        ).one()
        observed = session.scalars(
            select(Indicator.code)
            .join(IndicatorVersion, IndicatorVersion.indicator_id == Indicator.id)
            .where(IndicatorVersion.direction == "observation")
        ).all()
    name, held, whose, last = found["I16"]
    assert name == "Sykefravær samlet" and whose == "Fra eget"
    assert f"grønn til og med {str(green.normalize()).replace('.', ',')}" in held
    assert re.match(r"Sykefravær samlet: \d+,\d", last)
    assert observed and all(found[code][1] == "følges uten mål" for code in observed)


def test_no_link_on_the_page_of_targets_leads_nowhere(stand):
    browser = stand.browser("gro.nilsen")
    page = browser.get("/bms/mal").text
    for address in sorted(set(re.findall(r'href="(/bms/mal/indikator/\d+)"', page))):
        assert browser.get(address).status_code in (200, 303), address
