"""A plan or report from first draft to adoption, and what is refused on the way."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import func, select

from wisweb_bms.models import AuditRow, ChapterTemplate, ReportDocument, ReportText
from wisweb_bms.models.report import KINDS
from wisweb_bms.queries.report_texts import chapters
from wisweb_bms.queries.report_views import Drawn, ReportKind
from wisweb_bms.services import first_chapters, keeping, report_chapters, report_flow, sanitise
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused

BOKMÅL = {"ikke", "hva", "Hva", "hvor", "Hvor", "noen", "fra", "dere", "hvorfor"}
MONA, PER = Actor("user", "mona.lien"), Actor("user", "per.aune")
WORD = """<html><head><style>p.MsoNormal {mso-style-parent:""}</style></head><body lang=NO>
<!--StartFragment--><!--[if gte mso 9]><xml><w:WordDocument>Normal 0 21</w:WordDocument></xml><![endif]-->
<h1 style='mso-outline-level:1'>Overskrift<o:p></o:p></h1>
<p class=MsoNormal style='margin:0cm'><b style='mso-bidi-font-weight:normal'>Fet</b> og
<span style='mso-spacerun:yes'>  </span><i>kursiv</i>.<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>
</span><![endif]>Punkt<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr>
<td width=10><p class=MsoNormal>A<o:p></o:p></p></td><td><p>5,3</p></td></tr></table>
<script>alert(1)</script><a href="javascript:alert(1)">lenke</a><img src=x onerror=alert(1)>
<!--EndFragment--></body></html>"""


@pytest.fixture
def desk(stand):
    """A session of the demo, its municipality's id, and a place for a plan."""
    with stand.session() as session:
        yield stand, session, stand.scope(session).municipality_id


def a_place(stand, session, unit="KBH", year="2026", kind="plan"):
    mine = stand.scope(session).municipality_id
    return report_flow.Place(mine, kind, stand.card(session).id, unit, year)


def chapter(session, key, kind="plan") -> ChapterTemplate:
    return session.scalars(
        select(ChapterTemplate).where(ChapterTemplate.kind == kind, ChapterTemplate.key == key)
    ).one()


def write(session, row, key, html, actor=MONA, seen=0, gather=False):
    return report_flow.write_chapter(session, row, chapter(session, key), html, gather, actor, seen)


def fill(session, row, actor=MONA):
    for one in report_flow.lacking(session, row):
        report_flow.write_chapter(session, row, one, "<p>Skrevet.</p>", False, actor, 0)


def test_our_first_chapters_are_of_kinds_and_parts_that_exist():
    assert set(first_chapters.FIRST) == set(KINDS) == set(ReportKind)
    for rows in first_chapters.FIRST.values():
        assert {row[3] for row in rows} <= set(Drawn)
        assert len({row[0] for row in rows}) == len(rows)


def test_our_first_chapters_are_there_in_nynorsk_too_and_differ_in_their_words_alone():
    every = {text for rows in first_chapters.FIRST.values() for row in rows for text in row[1:3]}
    assert first_chapters.NYNORSK.keys() <= every, "nothing is translated that is not said"
    for kind in KINDS:
        for nb, nn in zip(
            first_chapters.FIRST[kind], first_chapters.first(kind, "nn"), strict=True
        ):
            assert (nb[0], nb[3:]) == (nn[0], nn[3:])
            same = {text for text in nb[1:3] if text in nn[1:3]}
            assert not {word for text in same for word in text.split()} & BOKMÅL


def test_a_municipality_that_begins_in_nynorsk_has_its_chapters_in_nynorsk(desk):
    stand, session, _ = desk
    report_flow.start(session, a_place(stand, session), MONA, language="nn")
    assert chapter(session, "status").heading == "Kvar vi står"


def test_a_document_is_begun_once_with_the_municipalitys_chapters(desk):
    stand, session, mine = desk
    one = report_flow.start(session, a_place(stand, session), MONA)
    assert report_flow.start(session, a_place(stand, session), PER) is one
    assert (one.state, one.actor_key) == ("draft", "mona.lien")
    assert not report_chapters.ensure(session, mine, "plan")
    shown = chapters(stand.scope(session), one, stand.names(), frozenset())
    assert [c.key for c in shown] == [row[0] for row in first_chapters.FIRST["plan"]]


def test_what_is_required_must_be_written_before_it_is_submitted(desk):
    stand, session, _ = desk
    row = report_flow.start(session, a_place(stand, session), MONA)
    with pytest.raises(Refused) as refused:
        report_flow.submit(session, row, MONA)
    assert [c.key for c in refused.value.facts["chapters"]] == ["innledning", "satsinger"]
    fill(session, row)
    report_flow.submit(session, row, MONA)
    assert row.state == "submitted"


def test_only_an_open_document_is_written_in_and_each_step_follows_its_own(desk):
    stand, session, _ = desk
    row = report_flow.start(session, a_place(stand, session), MONA)
    fill(session, row)
    for early in (
        lambda: report_flow.adopt(session, row, lambda: 7, PER),
        lambda: report_flow.return_(session, row, "Nei", PER),
        lambda: report_flow.reopen(session, row, MONA),
        lambda: report_flow.withdraw(session, row, MONA),
    ):
        with pytest.raises(Refused, match="state"):
            early()
    report_flow.submit(session, row, MONA)
    with pytest.raises(Refused, match="state"):
        write(session, row, "innledning", "<p>Ny.</p>")
    with pytest.raises(Refused, match="comment_missing"):
        report_flow.return_(session, row, "", PER)
    report_flow.return_(session, row, "Skriv mer om sykefraværet.", PER)
    assert (row.state, row.comment) == ("returned", "Skriv mer om sykefraværet.")
    write(session, row, "innledning", "<p>Ny.</p>", seen=1)
    report_flow.submit(session, row, MONA)
    report_flow.adopt(session, row, lambda: 7, PER)
    assert (row.state, row.snapshot_id, row.actor_key) == ("adopted", 7, "per.aune")
    with pytest.raises(Refused, match="state"):
        write(session, row, "innledning", "<p>Etterpå.</p>", seen=2)
    report_flow.reopen(session, row, MONA)
    assert (row.state, row.snapshot_id) == ("draft", 7)


def test_two_who_write_the_same_chapter_both_keep_what_they_wrote(desk):
    stand, session, mine = desk
    row = report_flow.start(session, a_place(stand, session), MONA)
    text = write(session, row, "innledning", "<p>Monas.</p>")
    assert text is not None and text.lock_version == 1
    write(session, row, "innledning", "<p>Pers.</p>", PER, seen=1)
    with pytest.raises(Overtaken) as other:
        write(session, row, "innledning", "<p>Monas andre.</p>", MONA, seen=1)
    assert other.value.row.html == "<p>Pers.</p>"
    assert write(session, row, "innledning", "<p>Pers.</p>", MONA, seen=1) is not None
    write(session, row, "innledning", "<p>Monas andre.</p>", MONA, seen=2)
    trail = session.scalars(
        select(AuditRow.old)
        .where(AuditRow.municipality_id == mine, AuditRow.object_id == text.id)
        .where(AuditRow.field == "html")
        .order_by(AuditRow.id)
    ).all()
    assert trail == [None, "<p>Monas.</p>", "<p>Pers.</p>"]


def test_one_persons_stretch_of_writing_is_one_row_of_the_trail(desk, monkeypatch):
    stand, session, _ = desk
    row = report_flow.start(session, a_place(stand, session), MONA)
    text = write(session, row, "innledning", "<p>0</p>")
    assert text is not None
    for number in range(1, 20):
        write(session, row, "innledning", f"<p>{number}</p>", seen=text.lock_version)
    count = select(func.count(AuditRow.id)).where(AuditRow.object_id == text.id)
    assert session.scalar(count) == 1
    later = report_flow.now() + dt.timedelta(minutes=16)
    monkeypatch.setattr(report_flow, "now", lambda: later)
    write(session, row, "innledning", "<p>etter pausen</p>", seen=text.lock_version)
    kept = session.scalars(select(AuditRow.old).where(AuditRow.object_id == text.id)).all()
    assert "<p>19</p>" in kept and len(kept) == 2


def test_last_years_texts_are_a_start_and_are_marked_until_they_are_changed(desk):
    stand, session, _ = desk
    old = report_flow.start(session, a_place(stand, session, year="2025"), MONA)
    write(session, old, "innledning", "<p>I fjor.</p>")
    new = report_flow.start(session, a_place(stand, session), MONA, "2025")
    text = report_flow.find_text(session, new, chapter(session, "innledning").id)
    assert text is not None and (text.html, text.copied_from) == ("<p>I fjor.</p>", "2025")
    write(session, new, "innledning", "<p>I år.</p>", seen=1)
    assert text.copied_from == ""
    before = report_flow.find_text(session, old, chapter(session, "innledning").id)
    assert before is not None and before.html == "<p>I fjor.</p>"


def test_a_unit_above_gathers_what_units_below_have_handed_in_and_the_reader_may_open(desk):
    stand, session, _ = desk
    scope, names = stand.scope(session), stand.names()
    above = report_flow.start(session, a_place(stand, session, "OPP"), PER)
    write(session, above, "satsinger", "", PER, gather=True)
    write(session, above, "innledning", "<p>x</p>", PER, gather=True)
    for unit in ("KBH", "SBH"):
        row = report_flow.start(session, a_place(stand, session, unit), MONA)
        write(session, row, "satsinger", f"<p>{unit}</p>")
        fill(session, row)
        if unit == "KBH":
            report_flow.submit(session, row, MONA)

    def gathered(open_units):
        found = {c.key: c.below for c in chapters(scope, above, names, open_units)}
        assert found["innledning"] == ()
        return [(u.unit.key, u.html) for u in found["satsinger"]]

    assert gathered({"KBH", "SBH"}) == [("KBH", "<p>KBH</p>")]
    assert gathered({"SBH"}) == []


def test_a_removed_chapter_stays_where_something_is_written_in_it(desk):
    stand, session, mine = desk
    row = report_flow.start(session, a_place(stand, session), MONA)
    other = report_flow.start(session, a_place(stand, session, "SBH"), MONA)
    write(session, row, "okonomi", "<p>Trangt.</p>")
    values = {
        "heading": "Økonomi i året",
        "help": "",
        "required": True,
        "drawn": "",
        "gather": False,
    }
    new = report_chapters.save(session, mine, "plan", None, values, PER)
    assert new.key == "okonomi_i_aret"
    report_chapters.move(session, new, -1, PER)
    keeping.trash(session, chapter(session, "okonomi"), PER)
    scope, names = stand.scope(session), stand.names()
    keys = [c.key for c in chapters(scope, row, names, ())]
    assert keys[-2:] == ["okonomi_i_aret", "okonomi"]
    assert "okonomi" not in [c.key for c in chapters(scope, other, names, ())]


def test_what_a_word_processor_leaves_behind_becomes_plain_text_with_its_form():
    assert sanitise.from_editor(WORD) == (
        "<h3>Overskrift</h3><p><strong>Fet</strong> og <em>kursiv</em>.\xa0</p>"
        "<ul><li>Punkt</li></ul><table><tbody><tr><td>A</td><td>5,3</td></tr></tbody></table>"
        "<p>lenke</p>"
    )


@pytest.mark.parametrize(
    "html",
    [
        "<p onclick=x>a</p>", "<a href=' javascript:x'>a</a>", "<a href='data:text/html,x'>a</a>",
        "<svg><script>x</script></svg>", "<p style='x'>a</p>", "<iframe src=x></iframe>", "<math><mi>x",
        "<a href='//x.no'>a</a>", "<a href='/bms'>a</a>", "<p><form action=x><input name=y>",
    ],
)  # fmt: skip
def test_nothing_that_acts_comes_through(html):
    saved = sanitise.from_editor(html)
    # What is no mark of ours stands as the letters that were typed.
    assert saved in ("<p>a</p>", "", "<p>&lt;math&gt;&lt;mi&gt;x</p>")


def test_documents_of_kinds_periods_and_cards_are_apart(desk):
    stand, session, _ = desk
    for kind, period in (("plan", "2026"), ("annual", "2026"), ("tertial", "2026T2")):
        report_flow.start(session, a_place(stand, session, year=period, kind=kind), MONA)
    assert session.scalar(select(func.count(ReportDocument.id))) == 3
    assert session.scalar(select(func.count(ReportText.id))) == 0
