"""A unit that the period's organisation did not have gives no figure of few or unknown people away."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from sqlalchemy import select

from demo.models import Unit, db
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Indicator, IndicatorVersion, Measurement, MeasurementPoint
from wisweb_bms.services import plan, report
from wisweb_bms.services.actor import system

ADDRESSES = (
    "/bms/?enhet=NY&periode=2025",
    "/bms/indikator/{i}?enhet=NY",
    "/bms/indikator/{i}/omrade?enhet=HK&punkt={p}",
    "/bms/hvorfor/{c}/{i}?enhet=NY&periode=2025",
    "/bms/hvorfor/{c}/{i}?enhet=HK&periode=2025",
)


def newer_unit(stand, respondents: int | None) -> tuple[int, int, int]:
    """NY comes in September 2026 and has a figure of I14 for 2025; ids of indicator, point and card."""
    with stand.session() as session:
        above = db.session.scalars(select(Unit).where(Unit.key == "OPP")).one()
        place = above.municipality_id
        db.session.add(
            Unit(municipality_id=place, key="NY", name="Ny", parent_id=above.id, sort=99)
        )
        db.session.commit()
    stand.browser("ingrid.lund").get("/bms/", follow_redirects=True)
    with stand.session() as session:
        version = session.scalars(
            select(IndicatorVersion)
            .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
            .where(Indicator.code == "I14")
        ).one()
        point = session.scalars(
            select(MeasurementPoint).filter_by(indicator_id=version.indicator_id, period_key="2025")
        ).one()
        plan.plan_point(
            session,
            version,
            Period.parse("2025"),
            ["NY"],
            deadline=point.deadline,
            measuring_date=point.measuring_date,
        )
        row = session.scalars(select(Measurement).filter_by(point_id=point.id, unit_key="NY")).one()
        figures = {"value": Decimal("2.7"), "respondents": respondents}
        report.report(session, row, figures, system("test"), send_key="ny")
        found = (version.indicator_id, point.id, stand.card(session).id)
        session.commit()
    return found


def texts(stand, ids: tuple[int, int, int]) -> list[str]:
    browser = stand.browser("ingrid.lund")
    found = []
    for address in ADDRESSES:
        page = browser.get(address.format(i=ids[0], p=ids[1], c=ids[2]), follow_redirects=True)
        assert page.status_code == 200, address
        main = page.text[page.text.index('class="bms"') :]
        found.append(re.sub(r"<[^>]+>", " ", main))
    return found


@pytest.mark.parametrize("respondents", [3, None])
def test_few_or_unknown_people_of_a_newer_unit_are_on_no_page(stand, respondents):
    ids = newer_unit(stand, respondents)
    for address, text in zip(ADDRESSES, texts(stand, ids), strict=True):
        assert not re.search(r"\b2,70?\b", text), address


def test_enough_people_of_a_newer_unit_are_shown_and_the_whole_says_that_it_leaves_them_out(stand):
    shown = texts(stand, newer_unit(stand, 9))
    own = [shown[n] for n in (0, 1, 3)]
    assert all(re.search(r"\b2,70?\b", text) for text in own)
    assert "Teller ikke med: Ny." in shown[4]
