"""Adopted documents: for ever as they were, what has changed since, whole or not, and published or not."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
from collections import Counter

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select, update

from tests.conftest import token_of
from tests.pages import test_plan_pages as plans
from tests.reports.adopting import adopt, content_of
from tests.reports.archive_snapshot import ARCHIVE, facts
from wisweb_bms.engine.canonical import digest
from wisweb_bms.models import (
    Action,
    MunicipalityRow,
    Publication,
    Snapshot,
    SnapshotPerson,
    TreeVersion,
)
from wisweb_bms.queries.content_views import SCHEMA
from wisweb_bms.queries.report_views import Drawn, TextChapter
from wisweb_bms.queries.snapshots import read_content
from wisweb_bms.services import forget, upkeep
from wisweb_bms.views.formats import Formats
from wisweb_bms.views.report_document import compose

CHAPTERS = (
    TextChapter("innledning", "Innledning", "<p>Barna <strong>først</strong>.</p>", author_key="mona.lien"),
    TextChapter("sammendrag", "Sammendrag", "", Drawn.SUMMARY),
    TextChapter("avvik", "Avvik", "", Drawn.DEVIATIONS),
    TextChapter("mal", "Mål", "", Drawn.TREE),
    TextChapter("tiltak", "Tiltak", "<ul><li>Mindre sykefravær</li></ul>", Drawn.ACTIONS),
)  # fmt: skip
PAGE = "/bms/vedtatt/{}"


@pytest.fixture
def adopted(stand):
    """The kindergartens' plan for 2026, adopted with a text."""
    with stand.session() as session:
        content = content_of(stand, session, "plan", "OPP", "2026", chapters=CHAPTERS)
        return adopt(stand, session, content, body="Kommunestyret", case_number="12/26")


def send(browser, path, page, **values):
    return browser.post(path, data={"csrf_token": token_of(browser.get(page).text), **values})


def changes(text: str) -> list[str]:
    """The list of differences on the page."""
    part = text.partition('id="bms-endret"')[2].partition("</section>")[0]
    return [re.sub(r"\s+", " ", one) for one in re.findall(r"<li>(.*?)</li>", part, re.S)]


def document(text: str) -> str:
    """The adopted document on the page."""
    return text.partition('<article class="bms-doc"')[2].partition("</article>")[0]


# -- for ever as it was --------------------------------------------------------------------------------


def test_the_adopted_text_stands_with_a_list_of_one_difference(stand, adopted):
    browser = stand.browser("gro.nilsen")
    first = browser.get(PAGE.format(adopted)).text
    assert changes(first) == [] and "Ingenting er endret" in first
    with stand.session() as session:
        session.execute(
            update(Action)
            .where(Action.title == "Vikarpool for barnehagene")
            .values(deadline=dt.date(2026, 10, 1))
        )
        session.commit()
    second = browser.get(PAGE.format(adopted)).text
    (only,) = changes(second)
    assert "Tiltaket «Vikarpool for barnehagene», frist" in only and "er nå 01.10.2026" in only
    assert document(second) == document(first)
    for told in ("Barna <strong>først</strong>", "Kommunestyret", "12/26", "Skrevet av Mona Lien"):
        assert told in document(second)


def test_the_kindergartens_adopted_plan_stands_with_the_chapter_that_was_rewritten(stand):
    plan, snapshot_id = plans.adopted(stand)
    mona, page = stand.browser("mona.lien"), PAGE.format(snapshot_id)
    assert changes(mona.get(page).text) == []
    assert plans.send(mona, f"{plan}/nytt", plan).status_code == 303
    assert plans.write(mona, stand, plan, "innledning", 1, tekst="Etterpå.").status_code == 303
    after = mona.get(page).text
    (only,) = changes(after)
    assert only.endswith("var «Om innledning.», er nå «Etterpå.».")
    assert "Om innledning." in document(after) and "Etterpå" not in document(after)


def test_names_targets_figures_and_texts_that_change_are_told_one_by_one(stand, adopted):
    from wisweb_bms.models import FocusArea, Indicator, Target

    with stand.session() as session:
        sick = session.scalars(select(Indicator).where(Indicator.code == "I16")).one()
        sick.name = "Sykefravær"
        area = session.scalars(select(FocusArea).order_by(FocusArea.sort)).first()
        area.name = "Nytt navn"
        session.execute(
            update(Target)
            .where(
                Target.green == 7, Target.unit_key == "HK", Target.valid_from >= dt.date(2026, 1, 1)
            )
            .values(green=6)
        )
        session.commit()
    found = "\n".join(changes(stand.browser("gro.nilsen").get(PAGE.format(adopted)).text))
    assert "Indikator: var I16 Sykefravær samlet, er nå I16 Sykefravær." in found
    assert "er nå Nytt navn." in found
    assert "mål for planåret: var ≤ 7,0" in found and "er nå ≤ 6,0" in found


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
@pytest.mark.parametrize("locale", ["nb", "nn", "en"])
def test_an_archived_snapshot_is_still_shown_as_it_was(locale, schema):
    text = (ARCHIVE / f"snapshot-{schema}.json").read_text(encoding="utf-8").rstrip("\n")
    known = json.loads((ARCHIVE / f"snapshot-{schema}.told.json").read_text(encoding="utf-8"))
    assert digest(text) == known["hash"] and len(known["facts"]) > 25
    assert Counter(known["facts"]) <= Counter(facts(text, locale)), "more may be told, never less"
    told = str(compose(read_content(text), Formats(locale), None).blocks)
    for word in (
        "Vikarpool for barnehagene",
        "Sykefravær samlet",
        "6,6" if locale != "en" else "6.6",
    ):
        assert word in told
    assert ("<\\xa0" in told) == (schema > 1), "strict limits are of the second schema"


def test_every_snapshot_has_its_hash_and_the_page_says_where_one_has_been_tampered_with(
    stand, adopted
):
    browser = stand.browser("gro.nilsen")
    with stand.session() as session:
        row = session.scalars(select(Snapshot).where(Snapshot.id == adopted)).one()
        assert digest(row.content) == row.content_hash
        assert session.get(TreeVersion, (row.municipality_id, row.tree_version_id)) is not None
        whole = row.content
        row.content = whole.replace("Sykefravær samlet", "Sykefravær")
        session.commit()
    page = browser.get(PAGE.format(adopted))
    assert "Kontrollsummen stemmer ikke" in page.text
    with stand.session() as session:
        session.execute(update(Snapshot).values(content="{}"))
        session.commit()
    page = browser.get(PAGE.format(adopted))
    assert page.status_code == 500 and "Dokumentet kan ikke leses" in page.text


def test_a_forgotten_person_is_gone_from_the_page_and_the_hash_holds(stand, adopted):
    with stand.session() as session:
        row = session.scalars(select(Snapshot)).one()
        assert "per.aune" not in row.content and "mona.lien" not in row.content
        before = row.content_hash
        kept = set(session.scalars(select(SnapshotPerson.name)))
        assert {"Mona Lien", "Gro Nilsen"} <= kept
        forget.forget_user(session, row.municipality_id, "mona.lien")
        session.commit()
        assert digest(session.scalars(select(Snapshot)).one().content) == before
        rows = session.execute(select(SnapshotPerson.user_key, SnapshotPerson.name)).all()
        assert not [one for one in rows if "mona" in (one.user_key + one.name).lower()]
    page = stand.browser("gro.nilsen").get(PAGE.format(adopted)).text
    assert "Mona Lien" not in page and "Barna <strong>først</strong>" in page
    assert changes(page) == []


def test_export_has_it_and_erase_takes_it(stand, adopted, tmp_path):
    with stand.session() as session:
        mid = stand.scope(session).municipality_id
        upkeep.export(session, mid, tmp_path)
        assert len(json.loads((tmp_path / "all.json").read_text())["bms_snapshot"]) == 1
        upkeep.erase(session, mid)
        session.commit()
        for table in (Snapshot, SnapshotPerson, Publication):
            assert session.scalar(select(func.count()).select_from(table)) == 0


# -- a card alone, the archive, rights -----------------------------------------------------------------


def test_a_card_is_adopted_alone_and_had_for_the_archive_with_its_hash(stand):
    browser = stand.browser("gro.nilsen")
    with stand.session() as session:
        card = stand.card(session).id
    path = f"/bms/styringskort/{card}/vedta?enhet=HK&periode=2025"
    late = send(browser, path, path, day="2027-01-01")
    assert "Datoen kan ikke være fram i tid" in late.text
    done = send(browser, path, path, day="2026-03-26", body="Formannskapet")
    assert done.status_code == 303
    page = browser.get(done.location).text
    assert "8 av 30 indikatorer når målet" in page and "Formannskapet" in page
    with stand.session() as session:
        row = session.scalars(select(Snapshot)).one()
        assert (row.kind, row.period_key, row.actor_key) == ("card", "2025", "gro.nilsen")
    for ending in ("html", "pdf"):
        file = browser.get(f"{done.location}/arkiv/{ending}")
        assert file.status_code == 200 and len(file.data) > 10_000
    assert row.content_hash in browser.get(f"{done.location}/arkiv/html").text
    pages = PdfReader(io.BytesIO(browser.get(f"{done.location}/arkiv/pdf").data)).pages
    assert row.content_hash in re.sub(r"\s", "", "".join(one.extract_text() for one in pages))
    listed = browser.get("/bms/vedtatt?enhet=HK").text
    assert "Styringskort 2025" in listed and "Formannskapet" in listed


def test_rights_decide_who_adopts_reads_and_publishes(stand, adopted):
    with stand.session() as session:
        card = stand.card(session).id
    adopting = f"/bms/styringskort/{card}/vedta?periode=2025&enhet="
    leader = stand.browser("mona.lien")
    assert leader.get(adopting + "HK").status_code == 403
    assert leader.get("/bms/vedtatt/999").status_code == 404
    page = PAGE.format(adopted)
    token = token_of(leader.get("/bms/mine-oppgaver").text)
    refused = leader.post(f"{page}/publiser", data={"csrf_token": token})
    assert refused.status_code == 403
    stranger = stand.app.test_client()
    assert stranger.get(page).status_code in (302, 401)


# -- publishing ----------------------------------------------------------------------------------------


def address(page: str) -> str:
    return re.search(r'href="(?:http://localhost)?(/bms/publisert/\d+-[^"]+)"', page).group(1)


def test_a_published_document_is_open_until_it_is_withdrawn(stand, adopted):
    browser, anybody = stand.browser("gro.nilsen"), stand.app.test_client()
    page = PAGE.format(adopted)
    off = send(browser, f"{page}/publiser", page)
    assert "publiserer ikke" in browser.get(off.location).text
    with stand.session() as session:
        session.execute(update(MunicipalityRow).values(publishes=True))
        session.commit()
    assert send(browser, f"{page}/publiser", page, sprak="nn").status_code == 303
    where = address(browser.get(page).text)
    answer = anybody.get(where)
    assert answer.status_code == 200 and 'lang="nn"' in answer.text
    assert "Barna <strong>først</strong>" in answer.text and "Vedteke" in answer.text
    with stand.session() as session:
        names = [name for name in session.scalars(select(SnapshotPerson.name)) if name]
        number = session.scalars(select(Publication.municipality_id)).one()
    assert names and not [name for name in names if name in answer.text]
    assert (
        "no-cache" in answer.headers["Cache-Control"]
        and "public" in answer.headers["Cache-Control"]
    )
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    again = anybody.get(where, headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304 and not again.data
    index = "/bms/publisert/kommune/1612"
    assert where in anybody.get(index).text and where.startswith("/bms/publisert/1612-")
    # Addresses that were told while they had our own number still lead there.
    assert anybody.get(where.replace("/1612-", f"/{number}-")).status_code == 200
    moved = anybody.get(f"/bms/publisert/kommune/{number}?sprak=nn")
    assert moved.status_code == 301 and moved.location == f"{index}?sprak=nn"
    assert anybody.get(where.replace("/1612-", "/1613-")).status_code == 404
    for language, title in (
        ("nb", "Publiserte dokumenter"),
        ("nn", "Publiserte dokument<"),
        ("en", "Published documents"),
        ("xx", "Publiserte dokumenter"),
    ):
        listed = anybody.get(f"{index}?sprak={language}").text
        told = language if language != "xx" else "nb"
        assert title in listed and f'<html lang="{told}"' in listed and where in listed
        assert listed.count('hreflang="') == 2
    for change in ({"enabled": False}, {"publishes": False}):
        with stand.session() as session:
            enabling_row = update(MunicipalityRow).where(MunicipalityRow.id == number)
            session.execute(enabling_row.values(**change))
            session.commit()
        assert anybody.get(where).status_code == 404, change
        assert anybody.get(f"/bms/publisert/kommune/{number}").status_code == 404
        with stand.session() as session:
            session.execute(update(MunicipalityRow).values(enabled=True, publishes=True))
            session.commit()
    assert anybody.get(where).status_code == 200
    with stand.session() as session:
        publication = session.scalars(select(Publication.id)).one()
    assert send(browser, f"{page}/trekk/{publication}", page).status_code == 303
    gone = anybody.get(where, headers={"If-None-Match": answer.headers["ETag"]})
    assert gone.status_code == 404
    assert "trukket tilbake" in browser.get(page).text
    assert anybody.get("/bms/publisert/1-feil").status_code == 404


def test_a_published_document_has_the_names_of_the_levels_that_it_was_adopted_with(stand):
    names = [
        {"scorecard": one, "scorecard_the": f"{one}et", "scorecard_many": one}
        for one in ("balansekort", "målkort")
    ]
    with stand.session() as session:
        session.execute(update(MunicipalityRow).values(publishes=True, level_names=names[0]))
        card = adopt(stand, session, content_of(stand, session, "card", "OPP", "2025"))
        session.execute(update(MunicipalityRow).values(level_names=names[1]))
        session.commit()
    browser, page = stand.browser("gro.nilsen"), PAGE.format(card)
    assert send(browser, f"{page}/publiser", page, sprak="nb").status_code == 303
    where = address(browser.get(page).text)
    for text in (stand.app.test_client().get(where).text, document(browser.get(page).text)):
        assert "Målkort" not in text and "Styringskort" not in text
    assert "<h1>Balansekort 2025</h1>" in stand.app.test_client().get(where).text
