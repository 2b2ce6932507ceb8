"""The demo's two begun plans: found by who only reads, every chapter of theirs written, and begun once."""

from __future__ import annotations

from sqlalchemy import func, select

from demo import drafts
from wisweb_bms.models import ReportDocument, ReportText


def test_who_looks_at_the_demo_finds_two_plans_with_text_and_repeating_adds_none(stand):
    assert [line.rpartition(" ")[2] for line in drafts.write(stand.app)] == ["begynt."] * 2
    politician = stand.browser("odd.rian")
    listed = politician.get("/bms/plan?enhet=HK&periode=2026").text
    assert "Åpne virksomhetsplan" in listed and "Utkast: 2" in listed
    again = list(drafts.write(stand.app))
    assert all("fra før" in line for line in again)
    with stand.session() as session:
        rows = list(session.scalars(select(ReportDocument).order_by(ReportDocument.id)))
        written = session.scalar(select(func.count()).select_from(ReportText))
    assert {row.unit_key for row in rows} == {draft.unit for draft in drafts.DRAFTS}
    assert written == sum(len(draft.chapters) for draft in drafts.DRAFTS)
    for row, draft in zip(rows, drafts.DRAFTS, strict=True):
        page = politician.get(f"/bms/plan/{row.id}").text
        assert page.count("<li><strong>") == draft.chapters["Satsinger i planåret"].count("**") / 2
