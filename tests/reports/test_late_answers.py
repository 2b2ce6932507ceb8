"""Beside an adopted figure about people nothing is shown later that tells of the few who came since."""

from __future__ import annotations

import pytest
from sqlalchemy import delete

from tests.reports.adopting import adopt, content_of
from tests.services.test_report import measurement
from wisweb_bms.clock import now
from wisweb_bms.engine.periods import Period
from wisweb_bms.models import FIGURES, Entry
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.report import report

VBH = Actor("user", "leader")


@pytest.fixture
def late(stand):
    """The parents of Vinje have not answered for 2025 yet: four that make 46 of 42."""
    with stand.session() as session:
        row = measurement(session, "I06", "VBH", "2025")
        kept = {name: getattr(row, name) for name in FIGURES}
        for name in FIGURES:
            setattr(row, name, "final" if name == "stage" else None)
        row.entry_id = row.reported_at = row.approved_at = None
        session.flush()
        session.execute(delete(Entry).where(Entry.measurement_id == row.id))
        session.commit()
    return kept


def come(stand, figures, *, approved=True) -> None:
    """They answer, and are approved."""
    with stand.session() as session:
        row = measurement(session, "I06", "VBH", "2025")
        report(session, row, figures, VBH, send_key="late")
        row.approved_at = now() if approved else None
        session.commit()


def survey(stand, unit: str, **changes):
    """The cell of the parents' survey on the unit's card of 2025: respondents, or why it is hidden."""
    with stand.session() as session:
        scope, card = stand.scope(session, **changes), stand.card(session)
        page = card_page(scope, card, unit, Period.parse("2025"), stand.names())
        rows = [r for area in page.focus_areas for c in area.criteria for r in c.rows]
        (cell,) = [r.cell for r in rows if r.code == "I06"]
        return cell.hidden or cell.coverage.respondents


def adopted(stand, unit: str, kind: str = "annual", period: str = "2025"):
    with stand.session() as session:
        return adopt(stand, session, content_of(stand, session, kind, unit, period))


def test_nothing_is_hidden_where_nothing_was_adopted(stand, late):
    assert survey(stand, "HK") == 42
    come(stand, late)
    assert survey(stand, "HK") == survey(stand, "OPP") == 46


@pytest.mark.parametrize(
    ("kind", "period"), [("annual", "2025"), ("card", "2025"), ("plan", "2026")]
)
def test_what_has_been_adopted_without_the_last_few_stands_alone(stand, late, kind, period):
    adopted(stand, "HK", kind, period)
    assert survey(stand, "HK") == 42
    come(stand, late)
    assert survey(stand, "HK") == survey(stand, "OPP") == "difference"
    assert survey(stand, "KBH") == 30, "where nobody came, nothing is told"


def test_a_document_of_another_period_or_made_after_them_hides_nothing(stand, late):
    adopted(stand, "HK", "annual", "2024")
    adopted(stand, "HK", "plan", "2025")
    come(stand, late)
    adopted(stand, "HK")
    assert survey(stand, "HK") == survey(stand, "OPP") == 46


def test_a_new_document_does_not_show_them_either(stand, late):
    adopted(stand, "HK")
    come(stand, late)
    adopted(stand, "HK")
    assert survey(stand, "HK") == "difference"


def test_what_waited_for_approval_hid_itself_in_the_document_and_hides_nothing_later(stand, late):
    with stand.session() as session:
        stand.scope(session).municipality.uses_approval = True
        for unit in ("KBH", "SBH"):
            measurement(session, "I06", unit, "2025").approved_at = now()
        session.commit()
    come(stand, late, approved=False)
    adopted(stand, "HK")
    assert survey(stand, "HK", approved_only=True) == "difference", (
        "so the document does not show it"
    )
    assert survey(stand, "HK") == 46
    with stand.session() as session:
        measurement(session, "I06", "VBH", "2025").approved_at = now()
        session.commit()
    assert survey(stand, "HK") == survey(stand, "HK", approved_only=True) == 46
