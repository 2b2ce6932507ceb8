"""The last known value is found however long ago it was reported."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from sqlalchemy import select

from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Indicator, IndicatorVersion, Measurement
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.services import plan, report
from wisweb_bms.services.actor import system

UNIT = "KUL"


def test_a_value_older_than_the_points_a_card_reads_is_still_known(stand):
    with stand.session() as session:
        scope = stand.scope(session)
        version = session.scalars(
            select(IndicatorVersion)
            .join(Indicator, Indicator.id == IndicatorVersion.indicator_id)
            .where(
                IndicatorVersion.municipality_id == scope.municipality_id,
                IndicatorVersion.entry_kind == "number",
                IndicatorVersion.operator == "sum",
                Indicator.privacy.is_(False),
            )
            .order_by(Indicator.code)
            .limit(1)
        ).one()
        for year in (2004, *range(2010, 2027, 2)):
            period = Period.parse(str(year))
            plan.plan_point(session, version, period, [UNIT], deadline=period.last)
        measured = session.scalars(
            select(Measurement)
            .where(Measurement.municipality_id == scope.municipality_id)
            .where(Measurement.unit_key == UNIT)
            .where(Measurement.point.has(period_key="2004", indicator_id=version.indicator_id))
        ).one()
        known = {"value": Decimal(42)}
        report.report(session, measured, known, system("test"), send_key="2004")
        session.commit()
        card = stand.card(session)
        for page in ("2025", "2011"):
            shown = card_page(scope, card, UNIT, Period.parse(page), stand.names(), last_known=True)
            cell = next(
                row.cell
                for area in shown.focus_areas
                for criterion in area.criteria
                for row in criterion.rows
                if row.indicator_id == version.indicator_id
            )
            assert (cell.value, cell.known) == (Decimal(42), "old"), page
            assert cell.period is not None and cell.period.last == dt.date(2004, 12, 31)
