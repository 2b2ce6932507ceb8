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


def test_the_register_is_ordered_by_any_column_and_keeps_its_filters(stand):
    browser = stand.browser("gro.nilsen")

    def column(order: str, number: int, more: str = "") -> list[str]:
        page = browser.get(f"/bms/oppsett/indikatorer?sorter={order}{more}").text
        return [row[number] for row in rows_of(page)]

    names = column("navn", 1)
    assert names == sorted(names, key=in_order) and len(names) > 30
    assert column("-navn", 1) == names[::-1]
    often = column("hyppighet", 3)
    assert often.index("Hvert tertial") > often.index("Hvert år")
    areas = column("omrade", 2)
    assert areas == sorted(areas, key=in_order)
    page = browser.get("/bms/oppsett/indikatorer?sorter=-navn&hyppighet=tertial").text
    assert "sorter=kode" not in page and "sorter=omrade&amp;hyppighet=tertial" in page
    assert '<input type="hidden" name="sorter" value="-navn">' in page
    assert re.search(
        r"/bms/oppsett/indikatorer/\d+\?side=1&amp;hyppighet=tertial&amp;sorter=-navn", page
    )


@pytest.mark.parametrize("order", ["tiltak", "enhet", "ansvarlig", "-frist", "kostnad", "-status"])
def test_actions_are_ordered_by_any_column_on_the_page_and_in_the_file(stand, order):
    browser = stand.browser("gro.nilsen")
    page = browser.get(f"/bms/tiltak?vis=alle&sorter={order}").text
    column = order.removeprefix("-")
    way = "descending" if order.startswith("-") else "ascending"
    assert re.search(rf'aria-sort="{way}"><a class="bms-sort" href="[^"]*', page)
    titles = re.findall(r'<th role="rowheader" scope="row"><a href="[^"]*">(.*?)</a>', page)
    usual = browser.get("/bms/tiltak?vis=alle").text
    assert sorted(titles) == sorted(
        re.findall(r'<th role="rowheader" scope="row"><a href="[^"]*">(.*?)</a>', usual)
    )
    if column == "tiltak":
        assert titles == sorted(titles, key=lambda one: in_order(unescape(one)))
    told = browser.get(f"/bms/tiltak/fil/csv?vis=alle&sorter={order}").text
    places = [told.index(unescape(title)) for title in titles]
    assert places == sorted(places)


def test_units_of_an_indicator_are_ordered_by_name_value_and_the_worst_status_first(stand):
    browser = stand.browser("gro.nilsen")
    with stand.session() as session:
        number = session.scalars(select(Indicator.id).where(Indicator.code == "I16")).one()

    def rows(order: str) -> list[list[str]]:
        page = browser.get(f"/bms/indikator/{number}/omrade?enhet=HK&sorter={order}").text
        body = page.split("bms-t--area", 1)[1].split("<tbody", 1)[1].split("</tbody>")[0]
        return [
            [plain(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
            for row in re.findall(r"<tr[^>]*>(.*?)</tr>", body, re.S)
        ]

    usual, named = [r[0] for r in rows("")], [r[0] for r in rows("enhet")]
    assert usual[0] == "Hemne kommune" and named != usual
    assert named == sorted(usual, key=in_order)
    values = [float(r[1].replace(",", ".")) for r in rows("-verdi") if r[1] != "–"]
    assert values == sorted(values, reverse=True) and len(values) > 10
    words = [r[3] for r in rows("status")]
    ranked = [w for w in words if w in ("Rød", "Gul", "Grønn")]
    assert ranked == sorted(ranked, key=("Rød", "Gul", "Grønn").index) and len(set(ranked)) > 1


def test_the_grid_of_a_unit_says_beside_each_indicator_what_is_last_known_and_what_holds(stand):
    page = stand.browser("gro.nilsen").get("/bms/mal/enhet?enhet=KUL").text
    (row,) = (one for one in page.split("<tr>") if '<th scope="row">I16 ' in one)
    told = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", row))
    assert "7,0 %" in told and "Rød 1. tertial" in told, told
    assert "grønn til og med 4, gul til og med 5 eget" in told, told
