"""A comment is read where its figure is explained, by those who may read the unit and by nobody else."""

from __future__ import annotations

from decimal import Decimal

import pytest
from sqlalchemy import select

from wisweb_bms.engine.canonical import canonical
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import Indicator, Measurement, MeasurementPoint
from wisweb_bms.queries.action_rows import Readable
from wisweb_bms.queries.report_content import Asked, report_content
from wisweb_bms.queries.trees import load_trees
from wisweb_bms.services import report
from wisweb_bms.services.actor import system

WORDS = "To langtidssyke"
WHY = "/bms/hvorfor/{c}/{i}?enhet={u}&periode=2026T2"
HISTORY = "/bms/indikator/{i}?enhet={u}"
AREAS = "/bms/indikator/{i}/omrade?enhet={u}&punkt={p}"


def commented(stand, code: str, unit: str, period: str, figures: dict) -> tuple[int, int, int]:
    """The unit's leader says it with a figure; ids of indicator, point and card."""
    with stand.session() as session:
        row = session.scalars(
            select(Measurement)
            .join(
                MeasurementPoint,
                (MeasurementPoint.id == Measurement.point_id)
                & (MeasurementPoint.municipality_id == Measurement.municipality_id),
            )
            .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
            .where(
                Indicator.code == code,
                MeasurementPoint.period_key == period,
                Measurement.unit_key == unit,
            )
        ).one()
        report.report(
            session,
            row,
            figures,
            system("test"),
            send_key="words",
            based_on_id=row.entry_id,
            comment=WORDS,
            reason="rettet",
        )
        point = session.get_one(MeasurementPoint, (row.municipality_id, row.point_id))
        found = (point.indicator_id, point.id, stand.card(session).id)
        session.commit()
    return found


def texts(stand, user: str, ids: tuple[int, int, int], unit: str, own: str) -> dict[str, str]:
    browser = stand.browser(user)
    found = {}
    for name, address, key in (
        ("why", WHY, unit),
        ("history", HISTORY, own),
        ("areas", AREAS, unit),
    ):
        page = browser.get(address.format(i=ids[0], p=ids[1], c=ids[2], u=key))
        found[name] = page.text if page.status_code == 200 else ""
    return found


@pytest.mark.parametrize("user", ["anne.moe", "ingrid.lund"])
def test_a_units_comment_is_read_by_the_sectors_leader_and_the_chief_executive(stand, user):
    ids = commented(stand, "I16", "SYK", "2026T2", {"value": Decimal("9.1"), "weight": Decimal(40)})
    with stand.session() as session:
        units = {n.key: n for n in stand.scope(session).today_nodes}
        above = units["SYK"].parent_key if user == "anne.moe" else "HK"
    assert all(WORDS in text for text in texts(stand, user, ids, above, "SYK").values())


def test_who_may_not_read_the_unit_reads_no_comment_of_it(stand):
    ids = commented(stand, "I16", "KBH", "2026T2", {"value": Decimal("9.1"), "weight": Decimal(40)})
    browser = stand.browser("kari.melland")
    for address in (WHY, HISTORY, AREAS):
        for unit in ("KBH", "SYK", "HK"):
            page = browser.get(address.format(i=ids[0], p=ids[1], c=ids[2], u=unit))
            assert WORDS not in page.text


def test_the_comment_stands_in_the_tertial_report_of_the_unit_and_of_the_one_above(stand):
    commented(stand, "I16", "KBH", "2026T2", {"value": Decimal("9.1"), "weight": Decimal(40)})
    with stand.session() as session:
        scope, card = stand.scope(session), stand.card(session)
        trees, _ = load_trees(session, scope.municipality_id, scope.today_nodes)
        tree = trees[-1].tree
        for unit, told in (("KBH", True), ("OPP", True), ("SYK", False)):
            readable = Readable(frozenset(tree.order), everything=True)
            asked = Asked("tertial", card, unit, Period.parse("2026T2"), tree, readable)
            content = report_content(scope, asked, stand.names())
            assert (WORDS in canonical(content).text) == told, unit


def test_below_k_no_comment_is_shown(stand):
    few = {"value": Decimal("3.1"), "respondents": 3}
    ids = commented(stand, "I14", "VIS", "2025", few)
    shown = texts(stand, "ingrid.lund", ids, "HK", "VIS")
    assert not any(WORDS in text for text in shown.values())
