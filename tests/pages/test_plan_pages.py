"""The pages of plans and reports: begun, written, submitted and returned, by those who may."""

from __future__ import annotations

import html
import json
import re

import pytest
from sqlalchemy import select

from tests.conftest import token_of
from tests.pages.test_cost import counted
from wisweb_bms.engine.canonical import digest
from wisweb_bms.models import (
    ChapterTemplate,
    Indicator,
    ReportDocument,
    ReportText,
    Snapshot,
)
from wisweb_bms.queries.snapshots import read_content

HOSTILE = (
    '#read("/etc/passwd") $x$ <script>alert(1)</script> =cmd|x {{ 7*7 }} \u202eabc\u202c '
    "\U0001f469\u200d\U0001f467 javascript:alert(1) "
)
NEW = {"enhet": "KBH", "slag": "plan", "periode": "2026"}


def send(browser, path, page, **values):
    return browser.post(path, data={"csrf_token": token_of(browser.get(page).text), **values})


def begin(browser, **where) -> str:
    where = NEW | where
    answer = send(browser, "/bms/plan/ny", "/bms/plan?enhet=KBH", **where)
    assert answer.status_code == 303, answer.text
    return answer.location


def chapters(stand, kind="plan") -> dict[str, int]:
    with stand.session() as session:
        rows = session.execute(
            select(ChapterTemplate.key, ChapterTemplate.id).where(ChapterTemplate.kind == kind)
        )
        return {row.key: row.id for row in rows}


def write(browser, stand, plan, key, version=0, **sent):
    path = f"{plan}/skriv/{chapters(stand)[key]}"
    return send(browser, path, path, lock_version=version, **sent)


def filled(browser, stand, **where) -> str:
    plan = begin(browser, **where)
    for key in ("innledning", "satsinger"):
        assert write(browser, stand, plan, key, tekst=f"Om {key}.").status_code == 303
    return plan


def test_a_leader_begins_writes_and_submits_and_the_one_above_returns_it(stand):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    assert "har ikke begynt" in mona.get("/bms/plan?enhet=KBH").text
    plan = begin(mona)
    empty = send(mona, f"{plan}/send", plan)
    assert empty.status_code == 409 and "2 kapitler som kommunen krever, er tomme" in empty.text
    assert (
        len(
            re.findall(
                r'href="[^"]+/skriv/\d+">(?:Innledning|Satsinger i planåret)</a>', empty.text
            )
        )
        == 2
    )
    filled(mona, stand)
    assert send(mona, f"{plan}/send", plan).status_code == 303
    path = f"{plan}/skriv/{chapters(stand)['innledning']}"
    assert mona.get(path).status_code == 302
    late = send(mona, path, plan, tekst="For sent.", lock_version=1)
    assert (
        late.status_code == 409 and "kan ikke endres nå" in late.text and "For sent." in late.text
    )
    assert "Hva må endres?" not in mona.get(plan).text
    assert "Hva må endres?" in per.get(plan).text
    assert send(per, f"{plan}/returner", plan).status_code == 409
    send(per, f"{plan}/returner", plan, kommentar="Skriv om\nsykefraværet <b>.")
    page = mona.get(plan).text
    assert (
        "Sendt tilbake" in page and "sykefraværet &lt;b&gt;." in page and "Om innledning." in page
    )
    assert "Mona Lien" in page


@pytest.mark.parametrize(
    ("who", "verb", "code"),
    [
        ("mona.lien", "returner", 403), ("eva.strand", "trekk", 403), ("odd.rian", "trekk", 403),
        ("ingrid.lund", "trekk", 403), ("anne.moe", "returner", 403), ("kari.melland", "send", 403),
        ("ingrid.lund", "returner", 303), ("per.aune", "returner", 303), ("per.aune", "trekk", 303),
    ],
)  # fmt: skip
def test_each_step_is_by_right(stand, who, verb, code):
    mona, other = stand.browser("mona.lien"), stand.browser(who)
    plan = filled(mona, stand)
    send(mona, f"{plan}/send", plan)
    token = token_of(other.get("/bms/plan").text)
    sent = {"csrf_token": token, "kommentar": "Nei"}
    assert other.post(f"{plan}/{verb}", data=sent).status_code == code


def test_who_may_not_write_reads_and_who_may_not_read_sees_nothing(stand):
    mona, odd, kari = (stand.browser(n) for n in ("mona.lien", "odd.rian", "kari.melland"))
    plan = filled(mona, stand)
    page = odd.get(plan).text
    assert "Om innledning." in page and "Send inn" not in page and "/skriv/" not in page
    path = f"{plan}/skriv/{chapters(stand)['innledning']}"
    assert odd.get(path).status_code == 403
    assert send(odd, path, "/bms/plan", tekst="Min.").status_code == 403
    assert send(odd, "/bms/plan/ny", "/bms/plan", **NEW).status_code == 403
    assert kari.get(plan).status_code == 403 and kari.get("/bms/plan?enhet=KBH").status_code == 403
    far = stand.browser("controller", "harstad")
    for address in (plan, path, f"{plan}/send"):
        assert (far.get if address != f"{plan}/send" else far.post)(address).status_code in (
            404,
            400,
        )
    with stand.session() as session:
        assert session.scalars(select(ReportText.html)).all() == [
            "<p>Om innledning.</p>",
            "<p>Om satsinger.</p>",
        ]


def test_two_who_write_at_once_see_both_texts_and_lose_none(stand):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = filled(mona, stand)
    assert write(per, stand, plan, "innledning", 1, html="<p>Pers tekst</p>").status_code == 303
    lost = write(mona, stand, plan, "innledning", 1, tekst="Monas\n\n- tekst")
    assert lost.status_code == 409
    assert "Teksten til Per Aune" in lost.text and "<p>Pers tekst</p>" in lost.text
    assert "Monas\n\n- tekst" in lost.text and 'name="lock_version" value="2"' in lost.text
    auto = write(mona, stand, plan, "innledning", 1, tekst="Monas", auto="ja")
    assert json.loads(auto.text)["overtaken"]
    won = write(mona, stand, plan, "innledning", 2, tekst="Monas", auto="ja")
    assert json.loads(won.text) == {"version": 3}
    assert "<p>Monas</p>" in per.get(plan).text


def test_an_old_form_saves_nothing_and_gives_the_text_back(stand):
    mona = stand.browser("mona.lien")
    plan = begin(mona)
    path = f"{plan}/skriv/{chapters(stand)['innledning']}"
    answer = mona.post(
        path, data={"csrf_token": "old", "tekst": "Skrevet i timevis.", "lock_version": "0"}
    )
    assert answer.status_code == 400 and "Skrevet i timevis." in answer.text
    assert token_of(answer.text) != "old"
    assert mona.post(f"{plan}/send", data={"csrf_token": "old"}).status_code == 400
    with stand.session() as session:
        assert session.scalars(select(ReportText.id)).all() == []
        assert session.scalars(select(ReportDocument.state)).all() == ["draft"]


@pytest.mark.parametrize("field", ["tekst", "html"])
def test_hostile_and_long_text_comes_back_as_itself_and_harmless(stand, field):
    mona = stand.browser("mona.lien")
    plan = begin(mona)
    text = (HOSTILE * (20_000 // len(HOSTILE) + 1))[:20_000].strip()
    sent = text if field == "tekst" else f"<p>{text.replace('<', '&lt;')}</p><script>x</script>"
    assert write(mona, stand, plan, "innledning", **{field: sent}).status_code == 303
    page = mona.get(plan).text
    escaped = text.replace("<", "&lt;").replace(">", "&gt;")
    assert f"<p>{escaped}</p>" in page
    assert page.count("<script") == mona.get("/bms/plan").text.count("<script")
    path = f"{plan}/skriv/{chapters(stand)['innledning']}"
    form = mona.get(path).text
    assert write(mona, stand, plan, "innledning", 1, **{field: sent}).status_code == 303
    assert "{{ 7*7 }}" in form and "49" not in re.findall(r"passwd.{40}", form)[0]


def test_a_text_too_long_is_refused_with_a_sentence(stand):
    mona = stand.browser("mona.lien")
    plan = begin(mona)
    answer = write(mona, stand, plan, "innledning", tekst="a" * 100_001)
    assert answer.status_code == 409 and "Det er plass til 100000" in answer.text


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"tekst": "a" * 400_001 + " slutt"}, "Det kan sendes 400000"),
        ({"html": "<p>a" * 100_001 + " slutt"}, "Det kan sendes 400000"),
        ({"tekst": "|" * 6_000 + "\n|x" * 3 + " slutt"}, "har 23996 ruter"),
        ({"html": "<table><tr>" + "<td>a" * 6_000 + "<tr><td>b<tr><td>slutt"}, "har 18000 ruter"),
        ({"tekst": f"[a](https://x.no/{'y' * 3_000}) slutt"}, "lenke på 3013 tegn"),
        ({"html": f"<a href='https://x.no/{'y' * 3_000}'>a</a> slutt"}, "lenke på 3013 tegn"),
    ],
    ids=["letters", "letters of an editor", "cells", "cells of an editor", "address", "a link"],
)
def test_what_is_more_than_can_be_read_is_told_and_given_back_as_it_came(stand, sent, said):
    mona = stand.browser("mona.lien")
    plan = begin(mona)
    answer = write(mona, stand, plan, "innledning", **sent)
    assert answer.status_code == 409 and said in answer.text
    [(name, text)] = sent.items()
    field = re.search(
        r'<textarea[^>]* name="(\w+)"[^>]*>\n(.*?)</textarea>', answer.text, re.DOTALL
    )
    assert field and (field[1], html.unescape(field[2])) == (name, text)
    assert "data-bms-rich" not in answer.text, "an editor would show it as nothing"
    auto = write(mona, stand, plan, "innledning", auto="ja", **sent)
    assert said in auto.json["fault"]


def test_last_years_plan_is_offered_and_its_texts_are_marked(stand):
    mona = stand.browser("mona.lien")
    filled(mona, stand, periode="2025")
    page = mona.get("/bms/plan?enhet=KBH&periode=2026").text
    assert "Begynn med tekstene fra 2025" in page
    plan = begin(mona, fra="2025")
    assert mona.get(plan).text.count("hentet fra 2025 og ikke endret ennå") == 2


def test_a_plan_above_gathers_the_chapters_below_with_the_units_name(stand):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = filled(mona, stand)
    above = begin(per, enhet="OPP")
    write(per, stand, above, "satsinger", tekst="Sektorens.", samle="ja")
    assert "Om satsinger." not in per.get(above).text
    send(mona, f"{plan}/send", plan)
    page = per.get(above).text
    assert re.search(
        r"<h3>[^<]*[Kk]yrksæterøra[^<]*</h3>\s*<div class=\"pl-text\"><p>Om satsinger", page
    )


@pytest.mark.parametrize(
    "bad",
    [
        {"slag": "roman"},
        {"periode": "2026T2"},
        {"periode": "x"},
        {"kort": "1"},
        {"slag": "tertial"},
    ],
)
def test_what_is_no_document_is_not_begun(stand, bad):
    mona = stand.browser("mona.lien")
    assert send(mona, "/bms/plan/ny", "/bms/plan", **NEW | bad).status_code == 404
    assert send(mona, "/bms/plan/ny", "/bms/plan", **NEW | {"enhet": "SYK"}).status_code == 403


def test_chapters_are_chosen_in_the_set_up(stand):
    gro = stand.browser("gro.nilsen")
    assert stand.browser("per.aune").get("/bms/oppsett/kapitler").status_code == 403
    page = gro.get("/bms/oppsett/kapitler?slag=tertial").text
    assert (
        "Prognose for året" in page
        and "Kapitler i planer og rapporter" in gro.get("/bms/oppsett").text
    )
    new = "/bms/oppsett/kapitler/nytt?slag=plan"
    assert "Feltet må fylles ut." in send(gro, new, new, heading="", drawn="").text
    made = send(gro, new, new, heading="Beredskap", help="Hva kan svikte?", drawn="", required="ja")
    assert made.status_code == 303
    own = made.location
    for retning in ("opp", "opp", "ned"):
        assert send(gro, f"{own}/flytt", own, retning=retning).status_code == 303
    listed = re.findall(r"kapitler/\d+\"[^>]*>([^<]+)</a></li>", gro.get(own).text)
    assert listed.index("Beredskap") == len(listed) - 2
    send(gro, f"{own}/slett", own)
    assert send(gro, own, own + "?rediger=ja", heading="B", drawn="roman").status_code == 200
    assert send(gro, f"{own}/gjenopprett", own).status_code == 303
    plan = begin(stand.browser("mona.lien"))
    assert "Hva kan svikte?" in stand.browser("mona.lien").get(plan).text


def adopted(stand) -> tuple[str, int]:
    """The kindergarten's plan, adopted by the leader of its sector, and the snapshot's id."""
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = filled(mona, stand)
    send(mona, f"{plan}/send", plan)
    sent = {"dato": "2026-09-15", "organ": "Kommunalsjef oppvekst", "sak": "26/118"}
    assert send(per, f"{plan}/vedta", plan, **sent).status_code == 303
    with stand.session() as session:
        row = session.scalars(select(ReportDocument)).one()
        assert row.state == "adopted" and row.snapshot_id is not None
        return plan, row.snapshot_id


def test_the_kindergartens_plan_is_adopted_and_stands_though_it_is_changed_afterwards(stand):
    mona = stand.browser("mona.lien")
    plan, snapshot_id = adopted(stand)
    with stand.session() as session:
        mine = stand.scope(session).municipality_id
        kept = session.get_one(Snapshot, (mine, snapshot_id))
        content, before = read_content(kept.content), kept.content_hash
        assert (kept.day.isoformat(), kept.body, kept.case_number) == (
            "2026-09-15", "Kommunalsjef oppvekst", "26/118",
        )  # fmt: skip
    assert [c.html for c in content.chapters if c.html] == [
        "<p>Om innledning.</p>",
        "<p>Om satsinger.</p>",
    ]
    assert (
        "Nytt utkast" in mona.get(plan).text
        and "Nytt utkast" not in stand.browser("odd.rian").get(plan).text
    )
    path = f"{plan}/skriv/{chapters(stand)['innledning']}"
    assert send(mona, path, plan, tekst="Etterpå.", lock_version=1).status_code == 409
    assert send(mona, f"{plan}/nytt", plan).status_code == 303
    assert write(mona, stand, plan, "innledning", 1, tekst="Etterpå.").status_code == 303
    assert "Etterpå." in mona.get(plan).text
    with stand.session() as session:
        again = session.get_one(Snapshot, (mine, snapshot_id))
        assert again.content_hash == before == digest(again.content)
        assert "Etterpå" not in again.content


def test_the_plan_shows_the_card_beside_the_text(stand):
    mona = stand.browser("mona.lien")
    page = mona.get(filled(mona, stand)).text.replace("\xa0", " ")
    row = re.search(r">I16 Sykefravær samlet<.*?</tr>", page, re.S)
    assert row and "10,0" in row[0] and "Rød" in row[0] and "≤ 8,0 (gul ≤ 9,0)" in row[0]
    assert "2024: 11,0 %, rød, mål ≤ 8,0 (gul ≤ 9,0)" in row[0]
    parents = re.search(r">I06 Foreldretilfredshet barnehage<.*?</tr>", page, re.S)
    assert parents and "≥ 4,9 (gul ≥ 4,4)" in parents[0] and "Hemne kommune" in parents[0]
    earlier = mona.get(filled(mona, stand, periode="2025")).text
    row = re.search(r">I16 Sykefravær samlet<.*?</tr>", earlier, re.S)
    assert row and "11,0" in row[0] and "Rød" in row[0]


@pytest.mark.parametrize("day", ["2026-09-17", "i går", "2026-02-30"])
def test_a_day_that_is_none_or_still_to_come_adopts_nothing(stand, day):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = filled(mona, stand)
    send(mona, f"{plan}/send", plan)
    answer = send(per, f"{plan}/vedta", plan, dato=day, sak="26/118")
    assert answer.status_code == 409 and "Skriv en dato som ikke er fram i tid." in answer.text
    assert 'value="26/118"' in answer.text
    with stand.session() as session:
        assert session.scalars(select(Snapshot.id)).all() == []


def test_tasks_and_the_board_show_what_waits(stand):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = begin(mona, slag="tertial", periode="2026T2")
    page = mona.get("/bms/mine-oppgaver").text
    assert "Planer og rapporter å gjøre ferdig, 1" in page and "<h2>Vedta" not in page
    assert f'href="{plan}">Tertialrapport ' in page
    assert 'class="due--late"' in page.partition("å gjøre ferdig")[2]
    for key in ("sammendrag", "avvik"):
        path = f"{plan}/skriv/{chapters(stand, 'tertial')[key]}"
        send(mona, path, path, tekst="Skrevet.", lock_version=0)
    send(mona, f"{plan}/send", plan)
    assert "å gjøre ferdig" not in mona.get("/bms/mine-oppgaver").text
    waiting = per.get("/bms/mine-oppgaver").text.partition("<h2>Vedta, 1</h2>")[2]
    assert f'href="{plan}"' in waiting and "Sendt til vedtak" in waiting
    board = per.get("/bms/oppfolging?periode=2026T2").text
    assert f'href="{plan}"' in board and "Sendt inn" in board


def test_the_pages_cost_the_same_whatever_the_number_of_documents(stand, monkeypatch):
    per = stand.browser("per.aune")
    mona = stand.browser("mona.lien")
    plan = filled(mona, stand)
    send(mona, f"{plan}/send", plan)
    above = begin(per, enhet="OPP")
    write(per, stand, above, "satsinger", tekst="Sektorens.", samle="ja")
    with stand.session() as session:
        engine = session.get_bind().engine
    chapter = f"{above}/skriv/{chapters(stand)['satsinger']}"
    paths = (above, chapter, "/bms/plan?enhet=OPP&periode=2026", "/bms/mine-oppgaver",
             "/bms/oppfolging?periode=2026T2")  # fmt: skip

    def costs():
        told = {}
        for path in paths:
            assert per.get(path).status_code == 200
            with counted(engine, monkeypatch) as seen:
                answer = per.get(path)
            assert len(answer.data) < 300_000
            told[path] = (len(seen["sql"]), len(seen["host"]))
        return told

    before = costs()
    with stand.session() as session:
        one = session.scalars(select(ReportDocument).where(ReportDocument.unit_key == "KBH")).one()
        texts = session.scalars(select(ReportText).where(ReportText.report_id == one.id)).all()
        for number, unit in enumerate(("SBH", "VBH", "SOD", "SVS", "VIS"), 9):
            number *= 100_000_000
            values = {c.key: getattr(one, c.key) for c in ReportDocument.__table__.columns}
            session.add(ReportDocument(**values | {"id": number, "unit_key": unit}))
            session.flush()
            for place, text in enumerate(texts, 1):
                values = {c.key: getattr(text, c.key) for c in ReportText.__table__.columns}
                session.add(ReportText(**values | {"id": number + place, "report_id": number}))
        session.commit()
    assert costs() == before
    assert per.get(above).text.count('class="pl-below"') == 6


def test_the_plan_gets_an_action_is_adopted_and_lists_the_one_thing_changed_since(stand):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = filled(mona, stand)
    with stand.session() as session:
        sick = session.scalars(select(Indicator.id).where(Indicator.code == "I16")).one()
    new = f"/bms/tiltak/nytt?enhet=KBH&niva=indicator-{sick}"
    action = {
        "title": "Nærværssamtale etter tredje fravær", "unit_key": "KBH", "level": f"indicator-{sick}",
        "status": "planned", "progress": "0", "deadline": "2026-12-01",
    }  # fmt: skip
    answer = send(mona, new, new, **action)
    assert answer.status_code == 303, re.findall(r"bms-err[^>]*>([^<]+)", answer.text)
    assert "Nærværssamtale etter tredje fravær" in mona.get(plan).text
    send(mona, f"{plan}/send", plan)
    send(per, f"{plan}/vedta", plan)
    kept = re.search(r"/bms/vedtatt/\d+", mona.get(plan).text)
    assert kept
    before = mona.get(kept[0]).text
    assert "Ingenting er endret siden dokumentet ble vedtatt." in before
    assert "Nærværssamtale etter tredje fravær" in before
    send(mona, f"{plan}/nytt", plan)
    write(mona, stand, plan, "innledning", 1, tekst="Skrevet etter vedtaket.")
    after = mona.get(kept[0]).text
    listed, _, document = after.partition('<article class="bms-doc"')
    assert listed.partition("Endret siden vedtaket")[2].count("<li>") == 1
    assert "Om innledning." in document and "Skrevet etter vedtaket." not in document


def test_the_draft_is_a_file_too_for_those_who_may_read_it(stand):
    mona = stand.browser("mona.lien")
    plan = filled(mona, stand)
    answer = mona.get(f"{plan}/fil/html")
    assert answer.status_code == 200
    assert "Om innledning." in answer.text and "I16 Sykefravær samlet" in answer.text
    told = mona.get(f"{plan}/fil/csv").text
    assert re.search(r'"I16 Sykefravær samlet\s2024: 11,0[^;]*";10,0;%;2025;Rød', told)
    assert stand.browser("kari.melland").get(f"{plan}/fil/csv").status_code == 403
    assert mona.get(f"{plan}/fil/exe").status_code == 404


def test_a_sector_without_figures_of_its_own_is_followed_up_by_its_report(stand):
    per = stand.browser("per.aune")
    before = per.get("/bms/oppfolging?periode=2026T2").text
    assert not re.search(r"<th[^>]*><a [^>]*>Oppvekst</a>", before)
    report = begin(per, enhet="OPP", slag="tertial", periode="2026T2")
    row = re.search(
        r"<th[^>]*><a [^>]*>Oppvekst</a>.*?</tr>",
        per.get("/bms/oppfolging?periode=2026T2").text,
        re.DOTALL,
    )
    assert row and report.removeprefix("http://localhost") in row[0] and "Utkast" in row[0]
    assert "<button" not in row[0], "there is nothing to approve, remind of or open"
