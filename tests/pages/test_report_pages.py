"""Reporting one figure after the other: which form opens, what it says first, and what comes after it."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from sqlalchemy import select, update

from wisweb_bms.clock import now
from wisweb_bms.models import Indicator, Measurement, MeasurementPoint


def own(session, unit: str, period: str, code: str | None = None) -> Measurement:
    """The unit's measurement of the period, of an indicator where one is named."""
    asked = (
        select(Measurement)
        .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
        .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
        .where(Measurement.unit_key == unit, MeasurementPoint.period_key == period)
        .order_by(Indicator.code)
    )
    return session.scalars(asked.where(Indicator.code == code) if code else asked).first()


def forget(session, row: Measurement) -> None:
    """The measurement as it was before anything was reported."""
    session.execute(update(Measurement).where(Measurement.id == row.id).values(entry_id=None))


def lock(session, period: str) -> None:
    point = MeasurementPoint
    session.execute(update(point).where(point.period_key == period).values(locked_at=now()))


def heading(page: str) -> str:
    return re.search(r"<h1>(.*?)</h1>", page).group(1)


# -- which form opens ------------------------------------------------------------------------------


def test_all_at_once_opens_the_oldest_period_that_is_over_its_deadline(stand):
    browser = stand.browser("pia.sund")
    assert (
        heading(browser.get("/bms/rapporter/enhet?enhet=KUL").text) == "Fyll inn 2026, 2. tertial"
    )
    with stand.session() as session:
        forget(session, own(session, "KUL", "2026T1"))
        session.commit()
    assert (
        heading(browser.get("/bms/rapporter/enhet?enhet=KUL").text) == "Fyll inn 2026, 1. tertial"
    )


def test_a_locked_period_is_not_the_one_that_opens(stand):
    with stand.session() as session:
        forget(session, own(session, "KUL", "2026T1"))
        lock(session, "2026T1")
        session.commit()
    page = stand.browser("pia.sund").get("/bms/rapporter/enhet?enhet=KUL").text
    assert heading(page) == "Fyll inn 2026, 2. tertial"


def test_an_indicator_opens_in_the_oldest_year_that_is_over_its_deadline(stand):
    with stand.session() as session:
        row = own(session, "KUL", "2025", "I16")
        forget(session, row)
        point = session.get_one(MeasurementPoint, (row.municipality_id, row.point_id))
        session.commit()
        indicator_id = point.indicator_id
    page = stand.browser("pia.sund").get(f"/bms/rapporter/indikator/{indicator_id}").text
    assert "<option selected>2025" in page


# -- what a form says before anything is typed -----------------------------------------------------


@pytest.mark.parametrize("why", ["locked", "not applicable"])
def test_a_form_that_would_be_refused_is_not_there_to_fill_in(stand, why):
    browser = stand.browser("pia.sund")
    with stand.session() as session:
        row = own(session, "KUL", "2026T2")
        if why == "locked":
            lock(session, "2026T2")
        else:
            row.not_applicable = "Vi har ingen ansatte."
        session.commit()
        address = f"/bms/rapporter/{row.id}"
    page = browser.get(address).text
    said = "Perioden er låst" if why == "locked" else "Vi har ingen ansatte."
    assert said in page
    assert 'class="bms-report"' not in page and 'name="value"' not in page


def test_what_is_opened_again_for_a_unit_can_be_filled_in(stand):
    with stand.session() as session:
        row = own(session, "KUL", "2026T2")
        lock(session, "2026T2")
        row.reopened_at = now() + dt.timedelta(minutes=1)
        session.commit()
        address = f"/bms/rapporter/{row.id}"
    assert 'class="bms-report"' in stand.browser("pia.sund").get(address).text
