"""The pages of actions: lists, one action, the card's action view, rights, files and cost."""

from __future__ import annotations

import datetime as dt
import io
import re
from decimal import Decimal

import pytest
from sqlalchemy import select, update

from tests.conftest import token_of
from tests.pages.test_cost import counted
from wisweb_bms.engine.periods import Period
from wisweb_bms.host import get_host
from wisweb_bms.models import Action, ActionNote, ActionStep, Indicator
from wisweb_bms.queries.action_levels import load_levels
from wisweb_bms.queries.action_rows import Readable
from wisweb_bms.queries.actions import Wanted, action_list
from wisweb_bms.queries.card_actions import Chosen, card_actions
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.queries.trees import load_trees

EVERYTHING = Readable(frozenset(), everything=True)
T02, T14 = "Ny turnus med langvakter ved sykehjemmet", "Regulering av 20 nye tomter på Kyrksæterøra"
T05 = "Faste treffpunkt mellom foreldre og personale"


def found(stand, session, day="2026-09-15", readable=EVERYTHING, **wanted):
    scope = stand.scope(session)
    levels = load_levels(session, scope.municipality_id)
    asked = Wanted(dt.date.fromisoformat(day), **wanted)
    return action_list(scope, stand.names(), readable, asked, levels, None)


def action_id(stand, title: str) -> int:
    with stand.session() as session:
        return session.scalars(select(Action.id).where(Action.title == title)).one()


def send(browser, path, page=None, **values):
    token = token_of(browser.get(page or path).text)
    return browser.post(path, data={"csrf_token": token, **values})


# -- the demo's eighteen ------------------------------------------------------------------------------


def test_on_the_fifteenth_of_september_two_are_overdue_and_all_cost_what_they_cost(reading):
    with reading.session() as session:
        every = found(reading, session)
        late = found(reading, session, late="overdue")
    assert (every.totals.count, every.totals.cost) == (18, Decimal(5_350_000))
    assert {line.title for line in late.lines} == {T02, T14}
    assert every.totals.overdue == 2 and late.totals.count == 2


def test_a_list_as_of_an_earlier_day_shows_how_they_stood_then(reading):
    with reading.session() as session:
        then = {line.title: line for line in found(reading, session, "2026-02-20").lines}
        before = found(reading, session, "2025-06-01")
    assert then["Opplæring i avvikssystemet"].status == "in_progress"
    assert then["Vikarpool for barnehagene"].status == "in_progress"
    assert then["Oppfølgingskurs for alle ledere"].status == "planned"
    assert before.totals.count < 18 and not before.totals.overdue


def test_the_lists_own_rule_and_the_engines_agree_on_every_day(reading):
    with reading.session() as session:
        for day in ("2025-12-31", "2026-03-01", "2026-07-01", "2026-09-16", "2027-01-01"):
            every = found(reading, session, day)
            for late in ("overdue", "delayed"):
                own = {line.id for line in found(reading, session, day, late=late).lines}
                assert own == {line.id for line in every.lines if getattr(line, late)}


def test_filters_find_by_level_focus_area_person_and_case(reading):
    with reading.session() as session:
        counts = {
            kind: found(reading, session, kind=kind).totals.count
            for kind in ("indicator", "criterion", "focus_area", "free", "card", "measurement")
        }
        levels = load_levels(session, reading.scope(session).municipality_id)
        areas = {
            area.name: found(reading, session, focus_area_id=area.node_id).totals.count
            for area in levels.areas()
        }
        assert found(reading, session, responsible="leif.aas").totals.count == 3
        assert found(reading, session, user_key="gro.nilsen").totals.count == 1
        assert found(reading, session, case="26/1").totals.count == 0
        assert found(reading, session, status="open").totals.count == 14
    assert counts == {
        "indicator": 13,
        "criterion": 3,
        "focus_area": 1,
        "free": 1,
        "card": 0,
        "measurement": 0,
    }
    assert areas == {
        "Samfunn": 4,
        "Brukere og tjenester": 4,
        "Medarbeidere": 6,
        "Økonomi": 1,
        "Fornying og internkontroll": 2,
    }


# -- the card's action view ---------------------------------------------------------------------------


def card_of(stand, session, unit, readable=EVERYTHING, period="2026", **chosen):
    scope, names = stand.scope(session), stand.names()
    page = card_page(scope, stand.card(session), unit, Period.parse(period), names)
    tree = load_trees(session, scope.municipality_id, scope.today_nodes)[0][-1].tree
    return card_actions(
        scope, page, names, tree, readable, scope.today, Chosen(**chosen), is_main=True
    )


def titles(page) -> list[str]:
    below = [page.below, page.apart]
    for area in page.areas:
        below.append(area.below)
        for criterion in area.criteria:
            below += [criterion.below, *(i.below for i in criterion.indicators)]
    return [line.title for one in below for line in one.lines]


def test_an_action_of_a_kindergarten_is_on_its_card_and_those_above_and_exists_once(reading):
    with reading.session() as session:
        for unit in ("SBH", "OPP", "HK"):
            shown = titles(card_of(reading, session, unit))
            assert shown.count(T05) == 1, unit
        assert T05 not in titles(card_of(reading, session, "SYK"))
        assert len(titles(card_of(reading, session, "HK"))) == 18


def test_the_municipalitys_card_counts_and_marks_the_red_one_without_an_action(reading):
    with reading.session() as session:
        page = card_of(reading, session, "HK")
    lacking = [i.row.code for a in page.areas for c in a.criteria for i in c.indicators if i.lacks]
    assert (lacking, page.lacking) == (["I10"], 1)
    assert {a.area.name: (a.count, a.overdue) for a in page.areas} == {
        "Samfunn": (4, 1),
        "Brukere og tjenester": (4, 0),
        "Medarbeidere": (6, 1),
        "Økonomi": (1, 0),
        "Fornying og internkontroll": (2, 0),
    }
    assert [line.title for line in page.apart.lines] == ["Nytt beredskapsplanverk"]
    assert (page.totals.count, page.totals.cost) == (18, Decimal(5_350_000))


def test_another_year_shows_the_actions_of_that_year(reading):
    with reading.session() as session:
        assert set(titles(card_of(reading, session, "HK", period="2025"))) == {
            "Vikarpool for barnehagene",
            "Fast lesekvarter på 1.-5. trinn",
            "Miljøsertifisering av sykehjemmet",
            T14,
            "Opplæring i avvikssystemet",
        }


def test_actions_of_units_that_are_not_open_are_counted_and_no_more(reading):
    with reading.session() as session:
        page = card_of(reading, session, "HK", Readable(frozenset({"HK"})))
    assert len(titles(page)) == 4 and page.closed == 14
    assert page.totals.count == 4 and page.totals.cost == Decimal(535_000)


def test_the_page_says_the_same_and_the_card_leads_there(reading):
    browser = reading.browser("gro.nilsen")
    card = browser.get("/bms/?enhet=HK&periode=2026", follow_redirects=True)
    path = re.search(r'href="(/bms/styringskort/\d+/tiltak[^"]*)"', card.text)
    assert path
    page = browser.get(path[1].replace("&amp;", "&")).text
    assert (
        T05 in page
        and "Rød uten tiltak" in page
        and "5\N{NO-BREAK SPACE}350\N{NO-BREAK SPACE}000 kr" in page
    )
    assert "Nytt tiltak" in card.text and "punkt=" in card.text
    own = browser.get("/bms/styringskort/tiltak?enhet=SBH&periode=2026", follow_redirects=True)
    assert T05 in own.text and T02 not in own.text


def test_an_action_is_made_from_a_units_own_red_result_with_its_cause(stand):
    browser = stand.browser("mona.lien")
    card = browser.get("/bms/?enhet=KBH&periode=2025", follow_redirects=True).text
    (path,) = set(
        re.findall(r'href="([^"]+&amp;punkt=[^"]+)"[^>]*>Nytt tiltak<span class="sr"> I16', card)
    )
    path = path.replace("&amp;", "&")
    form = browser.get(path).text
    (level,) = re.findall(r'value="(measurement-\d+)" selected', form)
    (save,) = re.findall(r'action="([^"]*/tiltak/nytt[^"]*)"', form)
    save = save.replace("&amp;", "&")
    sent = {"unit_key": "KBH", "level": level, "status": "planned", "cause": "Influensa"}
    refused = send(browser, save, path, title="", **sent)
    assert "Feltet må fylles ut" in refused.text and f'"{level}" selected' in refused.text
    assert "Hvorfor ble resultatet som det ble?" in refused.text
    made = send(browser, save, path, title="Tettere oppfølging", **sent)
    assert made.status_code == 303, made.text
    page = browser.get(made.location).text
    assert "Influensa" in page and "2025 for I16 Sykefravær samlet" in page


def test_every_fault_of_a_form_is_told_at_once_and_nothing_is_kept(stand):
    browser = stand.browser("mona.lien")
    path = "/bms/tiltak/nytt?enhet=KBH"
    sent = {"unit_key": "KBH", "level": "", "status": "planned", "title": "Ny rutine"}
    sent |= {"person": "Ingen Slik", "start": "2026-10-01", "deadline": "2026-09-01"}
    page = send(browser, path, path, link="javascript:1", **sent).text
    for said in (
        "Fristen er før starten.",
        "Vi finner ingen med navnet «Ingen Slik».",
        "Skriv en adresse som begynner med https://",
    ):
        assert said in page
    with stand.session() as session:
        assert session.scalar(select(Action.id).where(Action.title == "Ny rutine")) is None


def test_every_change_of_an_action_is_told_as_people_write_days_and_numbers(stand):
    browser = stand.browser("mona.lien")
    path = "/bms/tiltak/nytt?enhet=KBH"
    sent = {"unit_key": "KBH", "level": "", "status": "planned", "title": "Ny rutine"}
    sent |= {"cost": "80000", "expected_effect": "-1,5", "start": "2027-02-01"}
    made = send(browser, path, path, **sent).location
    page = browser.get(made).text
    for said in ("80 000", "−1,5", "01.02.2027"):
        assert f"→ {said}" in page.replace("\N{NO-BREAK SPACE}", " "), said
    assert "Viderefør til 2027" not in page, "it begins in that year already"


# -- rights -------------------------------------------------------------------------------------------


def test_who_may_not_read_the_unit_sees_nothing_of_its_actions(stand):
    with stand.session():
        host = get_host()
        rights = host.rights_of_user("hemne", "kari.melland")
    assert "OPP" not in rights.get("bms.read", frozenset())
    browser = stand.browser("kari.melland")
    opp = action_id(stand, "Vikarpool for barnehagene")
    assert browser.get(f"/bms/tiltak/{opp}").status_code == 403
    everything = browser.get("/bms/tiltak?vis=alle").text
    assert "Vikarpool" not in everything and T02 in everything
    assert browser.get("/bms/tiltak?enhet=OPP").status_code == 403
    assert "Vikarpool" not in browser.get("/bms/tiltak?kobling=&vis=alle").text


def test_a_politician_reads_and_changes_nothing(stand):
    browser = stand.browser("odd.rian")
    one = action_id(stand, T05)
    page = browser.get(f"/bms/tiltak/{one}")
    assert page.status_code == 200 and "Rediger" not in page.text
    assert browser.get("/bms/tiltak/nytt").status_code == 403
    assert browser.get(f"/bms/tiltak/{one}?rediger=ja").status_code == 403
    assert browser.post(f"/bms/tiltak/{one}", data={"title": "x"}).status_code == 403
    assert browser.post(f"/bms/tiltak/{one}/slett").status_code == 403
    assert browser.post("/bms/tiltak/samlet", data={"valgt": one}).status_code == 403


def test_another_municipalitys_action_is_not_found(stand):
    browser = stand.browser("controller", "harstad")
    one = action_id(stand, T05)
    for path in (f"/bms/tiltak/{one}", f"/bms/tiltak/{one}?rediger=ja"):
        assert browser.get(path).status_code == 404
    assert browser.post(f"/bms/tiltak/{one}/slett").status_code == 404
    assert browser.get("/bms/tiltak").status_code == 200


@pytest.mark.parametrize(
    "query", ["kobling=indicator-1", "kobling=x", "dato=igår", "kobling=indicator-" + "9" * 40]
)
def test_an_address_that_means_nothing_is_not_found(reading, query):
    assert reading.browser("gro.nilsen").get(f"/bms/tiltak?{query}").status_code == 404


# -- one action ---------------------------------------------------------------------------------------


def test_from_a_red_result_the_form_opens_with_level_and_asks_for_the_cause(stand):
    browser = stand.browser("gro.nilsen")
    card = browser.get("/bms/?enhet=BFA&periode=2026T2", follow_redirects=True).text
    red = re.search(r'bms-add--red" href="([^"]+)"', card)
    if red is None:
        card = browser.get("/bms/?enhet=HK&periode=2026", follow_redirects=True).text
        red = re.search(r'bms-add--red" href="([^"]+)"', card)
    assert red
    path = red[1].replace("&amp;", "&")
    form = browser.get(path)
    assert "Hvorfor ble resultatet som det ble?" in form.text
    chosen = re.search(r'<option value="((?:indicator|measurement)-\d+)" selected', form.text)
    assert chosen
    unit = re.search(r'<option value="(\w+)" selected', form.text)
    assert unit
    token = token_of(form.text)
    sent = {
        "csrf_token": token,
        "title": "Flere saksbehandlere",
        "unit_key": unit[1],
        "level": chosen[1],
        "cause": "To vakante stillinger",
        "status": "in_progress",
        "person": "Gro Nilsen",
        "helpers": "Pia Sund, Kari Melland",
        "cost": "12 500,50",
        "expected_effect": "−1,5",
        "deadline": "2026-12-01",
        "start": "1.10.2026",
    }
    answer = browser.post("/bms/tiltak/nytt", data=sent)
    assert answer.status_code == 303, re.findall(r'bms-err"[^>]*>([^<]+)', answer.text)
    page = browser.get(answer.location).text
    for text in ("To vakante stillinger", "Gro Nilsen", "Pia Sund", "12\N{NO-BREAK SPACE}500,5"):
        assert text in page, text
    with stand.session() as session:
        row = session.scalars(select(Action).where(Action.title == sent["title"])).one()
        assert (row.cost, row.expected_effect) == (Decimal("12500.50"), Decimal("-1.5"))
        assert row.start == dt.date(2026, 10, 1)


def test_what_cannot_be_read_is_kept_and_told_at_its_field(stand):
    browser = stand.browser("gro.nilsen")
    answer = send(
        browser,
        "/bms/tiltak/nytt",
        title="",
        unit_key="HK",
        level="",
        status="planned",
        person="Ingen Slik",
        cost="1.234",
        deadline="snart",
        progress="140",
        helpers="x",
    )
    assert answer.status_code == 200
    for said in (
        "Feltet må fylles ut.",
        "1.234 kan leses på to måter. Skriv 1234 eller 1,234.",
        "«snart» er ikke en dato",
        "Skriv et tall fra 0 til 100.",
        'value="Ingen Slik"',
    ):
        assert said in answer.text, said
    answer = send(
        browser,
        "/bms/tiltak/nytt",
        title="A",
        unit_key="HK",
        level="",
        status="planned",
        person="Ingen",
    )
    assert "Vi finner ingen med navnet «Ingen»" in answer.text


def test_the_second_of_two_sees_both_versions(stand):
    browser = stand.browser("gro.nilsen")
    own = f"/bms/tiltak/{action_id(stand, T05)}"
    form = browser.get(f"{own}?rediger=ja").text
    level = re.search(r'<option value="(indicator-\d+)" selected', form)
    assert level
    sent = {
        "title": "Min",
        "unit_key": "SBH",
        "level": level[1],
        "status": "in_progress",
        "lock_version": 1,
    }
    assert send(browser, own, f"{own}?rediger=ja", **sent).status_code == 303
    second = send(browser, own, f"{own}?rediger=ja", **{**sent, "title": "Din"})
    assert second.status_code == 409
    assert "Lagret av en annen: Min" in second.text and 'value="Din"' in second.text


def test_an_expired_form_comes_back_as_typed_and_saves_nothing(stand):
    browser = stand.browser("gro.nilsen")
    own = f"/bms/tiltak/{action_id(stand, T05)}"
    answer = browser.post("/bms/tiltak/nytt", data={"title": "Behold", "unit_key": "HK"})
    assert answer.status_code == 400 and 'value="Behold"' in answer.text
    answer = browser.post(f"{own}/notat", data={"text": "Behold dette"})
    assert answer.status_code == 400 and "Behold dette" in answer.text
    with stand.session() as session:
        assert session.scalars(select(ActionNote)).first() is None


def test_a_note_too_long_is_refused_and_comes_back_whole(stand):
    browser = stand.browser("gro.nilsen")
    own = f"/bms/tiltak/{action_id(stand, T05)}"
    answer = send(browser, f"{own}/notat", own, text="a" * 20_000 + " slutt")
    assert "Teksten er på 20006 tegn. Det er plass til 20000." in answer.text
    assert "aaa slutt</textarea>" in answer.text


def test_notes_steps_and_documents_are_kept_on_the_action(stand):
    browser = stand.browser("gro.nilsen")
    own = f"/bms/tiltak/{action_id(stand, T05)}"
    note = {"text": "Første møte\nholdt", "status": "in_progress", "progress": "40"}
    assert send(browser, f"{own}/notat", own, **note).status_code == 303
    assert send(browser, f"{own}/steg", own, text="Innkalle", day="2026-09-01").status_code == 303
    link = {"title": "Referat", "url": "https://example.org/r"}
    assert send(browser, f"{own}/lenke", own, **link).status_code == 303
    bad = send(browser, f"{own}/lenke", own, title="x", url="javascript:alert(1)")
    assert bad.status_code == 200 and "Skriv en adresse som begynner med https" in bad.text
    page = browser.get(own).text
    for text in ("Første møte", "40 %", "Innkalle", "https://example.org/r"):
        assert text in page
    with stand.session() as session:
        step = session.scalars(select(ActionStep.id)).one()
    assert send(browser, f"{own}/huk", own, **{"del": step, "ferdig": "ja"}).status_code == 303
    assert send(browser, f"{own}/fjernsteg", own, **{"del": step}).status_code == 303
    other = f"/bms/tiltak/{action_id(stand, T02)}"
    assert send(browser, f"{other}/huk", other, **{"del": 1}).status_code == 404


def test_an_unknown_user_is_shown_as_such_and_the_action_can_be_handed_over(stand):
    with stand.session() as session:
        session.execute(
            update(Action).where(Action.title == T05).values(responsible_key="gone.user")
        )
        session.commit()
    browser = stand.browser("gro.nilsen")
    assert "ukjent bruker" in browser.get("/bms/tiltak?enhet=SBH").text
    one = action_id(stand, T05)
    page = "/bms/tiltak?enhet=SBH&endre=ja"
    answer = send(
        browser, "/bms/tiltak/samlet?enhet=SBH", page, valgt=one, person="Tone Dahl", status=""
    )
    assert answer.status_code == 303
    assert "ukjent bruker" not in browser.get("/bms/tiltak?enhet=SBH").text


def test_many_are_changed_at_once_but_never_those_of_others(stand):
    browser = stand.browser("berit.rønning")
    mine, other = action_id(stand, T02), action_id(stand, T05)
    page, many = "/bms/tiltak?enhet=SYK&endre=ja", "/bms/tiltak/samlet?enhet=SYK"
    refused = send(browser, many, page, valgt=[mine, other], status="completed")
    assert refused.status_code == 200 and "Du kan ikke endre" in refused.text
    assert f"«{T05}»" in refused.text, "the title is told where it may be read"
    nothing = send(browser, many, page, valgt=[mine], status="")
    assert "Velg minst ett tiltak" in nothing.text
    assert send(browser, many, page, valgt=[mine], status="completed").status_code == 303
    with stand.session() as session:
        rows = dict(session.execute(select(Action.id, Action.status)).all())
    assert (rows[mine], rows[other]) == ("completed", "in_progress")


def test_carried_over_the_new_one_shows_the_old_ones_notes_and_the_old_one_is_not_overdue(stand):
    browser = stand.browser("gro.nilsen")
    own = f"/bms/tiltak/{action_id(stand, T02)}"
    send(browser, f"{own}/notat", own, text="Fra i fjor", status="in_progress", progress="10")
    answer = send(browser, f"{own}/videre", own)
    assert answer.status_code == 303 and answer.location != own
    page = browser.get(answer.location).text
    assert "Videreført fra" in page and "Fra i fjor" in page
    with stand.session() as session:
        late = found(stand, session, "2026-09-16", late="overdue")
        then = found(stand, session, "2026-09-15", late="overdue")
    assert {line.title for line in late.lines} == {T14}
    assert {line.title for line in then.lines} == {T02, T14}


def test_before_and_after_never_tells_a_hidden_value(stand):
    """Vinje barnehage's survey is hidden, so an action there has no figures to show."""
    with stand.session() as session:
        survey = session.scalars(select(Indicator.id).where(Indicator.code == "I06")).one()
        session.execute(
            update(Action)
            .where(Action.title == T05)
            .values(
                unit_key="VBH",
                node_id=survey,
                status="completed",
                start=dt.date(2025, 1, 1),
                finished=dt.date(2025, 6, 1),
            )
        )
        session.commit()
    own = f"/bms/tiltak/{action_id(stand, T05)}"
    page = stand.browser("odd.rian").get(own)
    assert page.status_code == 200
    assert "for få målinger" in page.text
    series = page.text.partition("Før og etter")[2].partition("Delmål")[0]
    hidden = re.findall(r"<tr><th[^>]*>(\d{4})</th><td[^>]*>([^<]*)</td><td>([^§]*?)</td>", series)
    assert all(value == "–" for _, value, word in hidden if "Skjult" in word)
    assert any("Skjult" in word for _, _, word in hidden) or "Det er ingen verdier" in series


def test_a_completed_action_with_points_on_both_sides_gets_a_plain_sentence(stand):
    with stand.session() as session:
        session.execute(
            update(Action)
            .where(Action.title == "Vikarpool for barnehagene")
            .values(start=dt.date(2025, 2, 1), finished=dt.date(2025, 3, 1))
        )
        session.commit()
    own = f"/bms/tiltak/{action_id(stand, 'Vikarpool for barnehagene')}"
    assert (
        "Det er for få målinger til å si om tiltaket virket"
        in stand.browser("gro.nilsen").get(own).text
    )


# -- files, tasks, cost -------------------------------------------------------------------------------


def test_the_spreadsheet_holds_real_numbers_and_no_formula(stand):
    calamine = pytest.importorskip("python_calamine")
    with stand.session() as session:
        session.execute(update(Action).where(Action.title == T05).values(title="=1+1|cmd"))
        session.commit()
    answer = stand.browser("gro.nilsen").get("/bms/tiltak/fil/xlsx?enhet=HK")
    assert answer.status_code == 200 and answer.data[:2] == b"PK"
    book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(answer.data))
    rows = book.get_sheet_by_index(0).to_python()
    heads = rows[0]
    cost = heads.index("Kostnad, kr")
    assert len(rows) == 20 and rows[-1][cost] == 5_350_000
    assert sum(row[cost] or 0 for row in rows[1:-1]) == 5_350_000
    assert "=1+1|cmd" in {row[0] for row in rows}
    assert isinstance(rows[1][heads.index("Frist")], dt.date)


def test_a_spreadsheet_without_actions_and_the_timeline_are_pages_too(reading):
    browser = reading.browser("gro.nilsen")
    assert browser.get("/bms/tiltak/fil/xlsx?sak=finnes-ikke").status_code == 200
    page = browser.get("/bms/tiltak/tidslinje?enhet=HK").text
    assert "<svg" in page and "Tidslinje for 18 tiltak" in page and T14 in page


def test_my_tasks_hold_the_actions_i_am_responsible_for(reading):
    page = reading.browser("gro.nilsen").get("/bms/mine-oppgaver").text
    assert "Månedlig budsjettmøte med enheter over rammen" in page and T05 not in page


def test_a_page_costs_the_same_whatever_the_number_of_actions(stand, monkeypatch):
    browser = stand.browser("gro.nilsen")
    one = action_id(stand, T05)
    with stand.session() as session:
        engine = session.get_bind().engine
        card = stand.card(session).id
    paths = {
        "list": "/bms/tiltak?enhet=HK",
        "timeline": "/bms/tiltak/tidslinje?enhet=HK",
        "one": f"/bms/tiltak/{one}",
        "card": f"/bms/styringskort/{card}/tiltak?enhet=HK&periode=2026",
        "tasks": "/bms/mine-oppgaver",
    }

    def costs():
        told = {}
        for name, path in paths.items():
            browser.get(path)
            with counted(engine, monkeypatch) as seen:
                answer = browser.get(path)
            assert answer.status_code == 200 and len(answer.data) < 300_000, name
            told[name] = (len(seen["sql"]), len(seen["host"]))
        return told

    before = costs()
    with stand.session() as session:
        row = session.get_one(Action, (stand.scope(session).municipality_id, one))
        columns = {c.key: getattr(row, c.key) for c in Action.__table__.columns}
        units = ("HK", "OPP", "SYK", "SBH", "SOD")
        session.add_all(
            Action(**{**columns, "id": 900_000_000 + n, "unit_key": units[n % 5]})
            for n in range(1500)
        )
        session.commit()
    assert costs() == before
