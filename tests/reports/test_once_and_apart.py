"""What is sent twice or by two at once is done once, and what is not open stays closed."""

from __future__ import annotations

import datetime as dt
import io
import math
import re
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import event, func, select, update
from sqlalchemy.orm import Session

from demo.models import db
from tests.conftest import token_of
from tests.pages import test_plan_pages as plans
from tests.reports.adopting import adopt, content_of
from tests.reports.test_long_and_own import INSIDE, template
from wisweb_bms.models import (
    ChapterTemplate,
    MunicipalityRow,
    Publication,
    ReportDocument,
    ReportText,
    Snapshot,
    Upload,
)
from wisweb_bms.services import publishing, report_flow, snapshots
from wisweb_bms.services.actor import Actor
from wisweb_bms.services.keeping import Overtaken, Refused
from wisweb_bms.views import files

GRO = Actor("user", "gro.nilsen")


def at_once(stand, act):
    """Both do the act; the second begins while the first has not committed. What the second was told."""
    with stand.app.app_context():
        engine = db.engine
    with Session(engine) as first, Session(engine) as second, ThreadPoolExecutor(1) as other:
        act(first, 1)

        def waits():
            found = act(second, 2)
            second.commit()
            return found

        waiting = other.submit(waits)
        time.sleep(0.5)
        first.commit()
        return waiting.result(timeout=30)


def test_who_writes_while_another_saves_is_shown_the_others_text(stand):
    plans.filled(stand.browser("mona.lien"), stand)

    def write(session, number):
        row = session.scalars(select(ReportDocument)).one()
        asked = select(ChapterTemplate).where(
            ChapterTemplate.key == "innledning", ChapterTemplate.kind == "plan"
        )
        chapter, html = session.scalars(asked).one(), f"<p>Tekst {number}</p>"
        return report_flow.write_chapter(session, row, chapter, html, False, GRO, 1)

    with pytest.raises(Overtaken):
        at_once(stand, write)
    with stand.session() as session:
        assert "<p>Tekst 1</p>" in session.scalars(select(ReportText.html)).all()


def test_two_who_adopt_at_once_adopt_once(stand):
    mona = stand.browser("mona.lien")
    plan = plans.filled(mona, stand)
    plans.send(mona, f"{plan}/send", plan)
    with stand.session() as session:
        content = content_of(stand, session, "plan", "KBH", "2026")

    def act(session, number):
        row = session.scalars(select(ReportDocument)).one()
        mid = row.municipality_id
        made = {"actor": GRO, "day": dt.date(2026, 3, 26), "people": {}, "report_id": row.id}
        report_flow.adopt(
            session, row, lambda: snapshots.freeze(session, mid, content, **made).id, GRO
        )

    with pytest.raises(Refused):
        at_once(stand, act)
    with stand.session() as session:
        assert session.scalar(select(func.count()).select_from(Snapshot)) == 1


def test_a_card_that_is_adopted_twice_by_one_form_is_adopted_once(stand):
    with stand.session() as session:
        content = content_of(stand, session, "card", "HK", "2025")
        mid = stand.scope(session).municipality_id

    def act(session, number):
        made = {"actor": GRO, "day": dt.date(2026, 3, 26), "people": {}, "body": "Rådet"}
        return snapshots.freeze(session, mid, content, **made).id

    again = at_once(stand, act)
    with stand.session() as session:
        assert session.scalars(select(Snapshot.id)).all() == [again]
        another = snapshots.freeze(
            session, mid, content, actor=GRO, day=dt.date(2026, 3, 26), people={}, body="Styret"
        )
        assert another.id != again


def test_publishing_twice_gives_one_address(stand):
    with stand.session() as session:
        snapshot_id = adopt(stand, session, content_of(stand, session, "card", "HK", "2025"))
        session.execute(update(MunicipalityRow).values(publishes=True))
        session.commit()

    def act(session, number):
        row = session.scalars(select(Snapshot).where(Snapshot.id == snapshot_id)).one()
        return publishing.publish(session, row, GRO, language="nb", with_names=False).token

    token = at_once(stand, act)
    with stand.session() as session:
        assert session.scalars(select(Publication.token)).all() == [token]
        row = session.scalars(select(Snapshot)).one()
        with_names = publishing.publish(session, row, GRO, language="nb", with_names=True)
        assert with_names.token != token


def test_a_long_document_for_the_archive_can_be_begun(stand, monkeypatch):
    begun = []
    monkeypatch.setattr(files, "AT_ONCE", 1)
    monkeypatch.setattr(files.jobs, "start", lambda *asked: begun.append(asked))
    with stand.session() as session:
        snapshot_id = adopt(stand, session, content_of(stand, session, "card", "HK", "2025"))
    browser, path = stand.browser("gro.nilsen"), f"/bms/vedtatt/{snapshot_id}/arkiv/html"
    page = browser.get(path)
    assert "Lag filen" in page.text
    assert browser.post(path, data={"csrf_token": token_of(page.text)}).status_code == 303
    ((engine, *_, work),) = begun
    with Session(engine) as session, session.begin():
        kept = work(session, files.jobs.Progress(engine, 1, 0, told=math.inf))["upload"]
    assert browser.get(f"/bms/filer/{kept}").status_code == 200
    with stand.session() as session:
        session.execute(update(Upload).where(Upload.id == kept).values(actor_key="kari.melland"))
        session.commit()
    assert stand.browser("kari.melland").get(f"/bms/filer/{kept}").status_code == 403


def test_the_word_template_is_for_who_sets_up_the_whole_municipality(stand):
    part = stand.browser("per.aune")
    assert part.get("/bms/oppsett").status_code == 200
    assert "/oppsett/word" not in part.get("/bms/oppsett").text
    for path in ("/bms/oppsett/word", "/bms/oppsett/word/mal"):
        assert part.get(path).status_code == 403
    token = token_of(part.get("/bms/plan").text)
    assert (
        part.post("/bms/oppsett/word", data={"csrf_token": token, "fjern": "ja"}).status_code == 403
    )


@pytest.mark.parametrize(
    "path",
    [
        "publisert/²-abc", "publisert/1-%00", "publisert/99999999999-a", "publisert/1-",
        "publisert/kommune/99999999999999999999",
    ],
)  # fmt: skip
def test_an_address_that_nobody_has_given_is_404_for_everybody(stand, path):
    assert stand.app.test_client().get(f"/bms/{path}").status_code == 404


def test_an_id_that_no_database_holds_is_404(stand):
    browser, id = stand.browser("gro.nilsen"), 10**30
    for path in ("plan/{}", "vedtatt/{}", "filer/{}", "filer/jobb/{}", "oppsett/kapitler/{}"):
        assert browser.get("/bms/" + path.format(id)).status_code == 404, path


def test_a_plan_is_begun_for_a_unit_of_today_alone(stand):
    browser = stand.browser("gro.nilsen")
    token = token_of(browser.get("/bms/plan").text)
    sent = {"csrf_token": token, "slag": "plan", "periode": "2026"}
    assert browser.post("/bms/plan/ny", data=sent).status_code == 404
    assert browser.post("/bms/plan/ny", data={**sent, "enhet": "*"}).status_code == 303
    with stand.session() as session:
        assert session.scalars(select(ReportDocument.unit_key)).all() == ["HK"]


def test_nobody_decides_on_another_text_than_the_one_they_read(stand):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = plans.filled(mona, stand)
    plans.send(mona, f"{plan}/send", plan)
    read = re.search(r'name="lest" value="(\d+)"', per.get(plan).text).group(1)
    plans.send(mona, f"{plan}/trekk", plan)
    assert plans.write(mona, stand, plan, "innledning", 1, tekst="Et annet.").status_code == 303
    plans.send(mona, f"{plan}/send", plan)
    for verb in ("vedta", "returner"):
        late = plans.send(per, f"{plan}/{verb}", plan, lest=read, kommentar="Nei", sak="12/26")
        assert late.status_code == 409 and "sendt inn på nytt" in late.text and "12/26" in late.text
    now = re.search(r'name="lest" value="(\d+)"', late.text).group(1)
    assert plans.send(per, f"{plan}/vedta", plan, lest=now).status_code == 303


def test_the_trail_tells_of_adopting_publishing_and_the_template_in_words(stand):
    browser = stand.browser("gro.nilsen")
    with stand.session() as session:
        snapshot_id = adopt(stand, session, content_of(stand, session, "card", "HK", "2025"))
        session.execute(update(MunicipalityRow).values(publishes=True))
        session.commit()
    page = f"/bms/vedtatt/{snapshot_id}"
    plans.send(browser, f"{page}/publiser", page)
    word = {"fil": (io.BytesIO(template(*INSIDE)), "mal.docx")}
    looked = plans.send(browser, "/bms/oppsett/word", "/bms/oppsett/word", **word).location
    plans.send(browser, looked, looked, handling="lagre")
    plans.send(browser, "/bms/oppsett/word", "/bms/oppsett/word", fjern="ja")
    told = browser.get("/bms/oppsett/endringer").text
    for text in ("Vedtatt dokument", "publisert", "kontrollsum", "Wordmal", "mal.docx"):
        assert text in told, text
    shown = re.sub(r"<[^>]+>", " ", told)
    assert "with_names" not in shown and "word_template" not in shown


def test_looking_at_the_chapters_commits_nothing_of_the_hosts(stand):
    browser, committed = stand.browser("gro.nilsen"), []
    with stand.app.app_context():
        own = db.session.session_factory.class_

    def note(_session):
        committed.append(1)

    event.listen(own, "after_commit", note)
    try:
        page = browser.get("/bms/oppsett/kapitler?slag=annual")
    finally:
        event.remove(own, "after_commit", note)
    assert "Året som gikk" in page.text and not committed
