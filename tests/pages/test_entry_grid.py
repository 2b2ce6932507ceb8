"""Many figures typed at once: each cell is saved or refused on its own, and nothing typed is lost."""

from __future__ import annotations

import re
from html import unescape

import pytest
from sqlalchemy import func, select

from tests.conftest import token_of
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Entry, Indicator, IndicatorVersion, Measurement
from wisweb_bms.models.ids import new_id
from wisweb_bms.services import enabling, plan
from wisweb_bms.services.report import is_locked

PERIODS = ("2026T1", "2026T2", "2026")
FAULTS = {0: "12,5 kr", 7: "1.234", 100: "NaN", 200: "1e5", 344: "9" * 200}


def planned_indicator(stand) -> int:
    """A number of every sub-unit of harstad, at the three points of a year."""
    with stand.session() as session:
        row = enabling.municipality_row(session, "harstad")
        units = [n.key for n in stand.scope(session, "harstad").today_nodes]
        keys = {"municipality_id": row.id, "indicator_id": new_id(session)}
        indicator = Indicator(
            municipality_id=row.id,
            id=keys["indicator_id"],
            code="N1",
            name="Antall avvik",
            frequency="tertial",
        )
        version = IndicatorVersion(
            id=new_id(session),
            valid_from=Period.parse("2020").first,
            direction="lower",
            entry_kind="number",
            operator="sum",
            decimals=1,
            **keys,
        )
        session.add(indicator)
        session.flush()
        session.add(version)
        session.flush()
        leaves = units[-115:]
        for key in PERIODS:
            period = Period.parse(key)
            plan.plan_point(session, version, period, leaves, deadline=period.last)
        session.commit()
        return indicator.id


def form_of(page: str) -> dict[str, str]:
    found = {"csrf_token": token_of(page)}
    for tag in re.findall(r"<input[^>]*>", page):
        name, value = re.search(r' name="([^"]*)"', tag), re.search(r' value="([^"]*)"', tag)
        unchecked = re.search(r'type="(radio|checkbox)"', tag) and " checked" not in tag
        if name and name[1] != "csrf_token" and not unchecked:
            found[name[1]] = unescape(value[1]) if value else ""
    return found


def test_of_345_cells_with_five_faults_340_are_saved_and_five_stay_as_typed(stand):
    indicator_id = planned_indicator(stand)
    browser = stand.browser("controller", "harstad")
    address = f"/bms/rapporter/indikator/{indicator_id}"
    form = form_of(browser.get(address).text)
    cells = [name for name in form if name.endswith("_value")]
    assert len(cells) == 345
    for number, name in enumerate(cells):
        form[name] = FAULTS.get(number, f"{number % 40},5")
    answer = browser.post(address, data=form)
    assert answer.status_code == 200
    page = answer.text
    assert "5 felt er ikke lagret" in page and "De andre 340 tallene er lagret" in page
    again = form_of(page)
    assert {n: again[cells[n]] for n in FAULTS} == FAULTS
    assert page.count('aria-invalid="true"') == 5
    with stand.session() as session:
        row = enabling.municipality_row(session, "harstad")
        count = session.scalar(select(func.count(Entry.id)).where(Entry.municipality_id == row.id))
    assert count == 340
    for number in FAULTS:
        again[cells[number]] = "3"
    assert browser.post(address, data=again).status_code == 303
    assert browser.post(address, data=again).status_code == 303, "sent twice"
    with stand.session() as session:
        entries = select(func.count(Entry.id)).where(Entry.municipality_id == row.id)
        assert session.scalar(entries) == 345, "cells that nobody typed in are not reported again"


def test_a_leader_reports_a_whole_period_in_one_form(stand):
    browser = stand.browser("pia.sund")
    address = "/bms/rapporter/enhet?enhet=KUL&periode=2026T2"
    page = browser.get(address).text
    form = form_of(page)
    value = next(n for n in form if n.endswith("_value"))
    assert form[value.replace("_value", "_weight")] == "7", "the weight of the last measurement"
    form[value] = "5,0"
    assert browser.post(address, data=form).status_code == 303
    after = form_of(browser.get(address).text)
    assert after[value] == "5"


def test_forecasts_are_typed_beside_the_results_behind_a_switch_and_kept_where_it_is_off(stand):
    browser = stand.browser("pia.sund")
    address = "/bms/rapporter/enhet?enhet=KUL&periode=2026T2"
    assert "_forecast" not in browser.get(address).text
    page = browser.get(f"{address}&prognose=ja").text
    form = form_of(page)
    value, forecast = (next(n for n in form if n.endswith(e)) for e in ("_value", "_forecast"))
    refused = browser.post(f"{address}&prognose=ja", data=form | {value: "5,0", forecast: "fem"})
    assert "1 felt er ikke lagret" in refused.text and 'value="fem"' in refused.text
    sent = form_of(refused.text) | {value: "5,0", forecast: "5,5"}
    assert browser.post(f"{address}&prognose=ja", data=sent).status_code == 303
    off = form_of(browser.get(address).text) | {value: "5,1", "begrunnelse": "Feil uttrekk"}
    assert browser.post(address, data=off).status_code == 303
    with stand.session() as session:
        row = session.get(Measurement, (stand.scope(session).municipality_id, int(value[1:-6])))
        assert (str(row.value), str(row.forecast)) == ("5.100000", "5.500000")
    # of an indicator's year only the newest point that has begun has one, furthest to the right
    indicator_id = planned_indicator(stand)
    other = stand.browser("controller", "harstad")
    page = other.get(f"/bms/rapporter/indikator/{indicator_id}?prognose=ja").text
    line = re.search(r"<tbody>\s*<tr>(.*?)</tr>", page, re.S)[1]
    names = re.findall(r'<input class="ds-input n" id="m\d+_(\w+)"', line)
    assert names == ["value", "value", "value", "forecast"]


def test_a_corrected_cell_asks_why_and_saves_nothing_until_it_is_told(stand):
    browser = stand.browser("pia.sund")
    address = "/bms/rapporter/enhet?enhet=KUL&periode=2025"
    form = form_of(browser.get(address).text)
    name = next(n for n in form if n.endswith("_value"))
    form[name] = "6,5"
    page = browser.post(address, data=form).text
    assert "Skriv nederst hvorfor det rettes" in page and form_of(page)[name] == "6,5"
    form = form_of(page) | {name: "6,5", "begrunnelse": "Feil uttrekk"}
    assert browser.post(address, data=form).status_code == 303
    assert form_of(browser.get(address).text)[name] == "6,5"


@pytest.mark.parametrize(
    ("user", "address", "status"),
    [
        ("kari.melland", "/bms/rapporter/enhet?enhet=KUL&periode=2025", 403),
        ("odd.rian", "/bms/rapporter/enhet", 403),
        ("gro.nilsen", "/bms/rapporter/indikator/999999", 404),
    ],
)
def test_only_units_one_may_report_for_are_open(reading, user, address, status):
    assert reading.browser(user).get(address).status_code == status


def test_a_locked_point_takes_nothing_in_until_it_is_reopened_for_the_unit(stand):
    from wisweb_bms.clock import now

    with stand.session() as session:
        measurement = session.scalars(
            select(Measurement).where(Measurement.unit_key == "KUL", Measurement.entry_id.is_(None))
        ).first()
        point = measurement.point
        point.locked_at = now()
        assert is_locked(point, measurement)
        measurement.reopened_at = now()
        assert not is_locked(point, measurement)


def test_parts_that_do_not_add_up_and_a_figure_far_from_its_history_are_asked_about(stand):
    with stand.session() as session:
        whole = session.scalars(select(Indicator).where(Indicator.code == "I16")).one()
        whole.control = "[I17] + 3"  # 6,0 against 2,0 + 3
        whole_id, part_id = whole.id, whole.id + 2
        session.commit()
    browser = stand.browser("pia.sund")
    address = "/bms/rapporter/enhet?enhet=KUL&periode=2025"
    said = "Delene blir 5,0, men Sykefravær samlet er 6,0. Se over tallene."
    page = browser.get(address).text
    assert page.count(said) == 2, "at the total and at its part"
    with stand.session() as session:
        ids = {
            m.point.indicator_id: m.id
            for m in session.scalars(select(Measurement).where(Measurement.unit_key == "KUL"))
            if m.point.period_key == "2025" and m.point.indicator_id in (whole_id, part_id)
        }
    assert said in browser.get(f"/bms/rapporter/{ids[part_id]}").text
    gro = stand.browser("gro.nilsen").get(f"/bms/rapporter/indikator/{whole_id}?aar=2025").text
    assert said in gro
    form = form_of(page) | {f"m{ids[part_id]}_value": "2,9", "begrunnelse": "Feil uttrekk"}
    assert browser.post(address, data=form).status_code == 303
    assert said not in browser.get(address).text, "one of the last decimal is rounding"
