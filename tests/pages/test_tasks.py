"""*Mine oppgaver*: open to everybody, with what each may do and nothing else, and cheap however much waits."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

import pytest
from sqlalchemy import delete, select, update

from tests.conftest import token_of
from tests.pages.test_cost import counted
from tests.pages.test_entry_grid import form_of
from tests.pages.test_plan_pages import filled, send
from tests.pages.test_report_pages import forget, lock, own
from wisweb_bms.engine.status import Limits
from wisweb_bms.models import (
    Action,
    Indicator,
    IndicatorVersion,
    Measurement,
    MeasurementPoint,
    OutboxRow,
    Release,
    Target,
)
from wisweb_bms.services import targets
from wisweb_bms.services.actor import Actor

TASKS = "/bms/mine-oppgaver"
CHIEF, LEADER, READER, CONTROLLER = "ingrid.lund", "pia.sund", "odd.rian", "gro.nilsen"


def section(page: str, heading: str) -> str:
    """What stands under a heading that begins so; empty without one."""
    found = re.search(rf"<h2[^>]*>{heading}.*?</section>", plain(page), re.DOTALL)
    return found.group(0) if found else ""


def plain(page: str) -> str:
    """The page with ordinary spaces."""
    return page.replace("\xa0", " ").replace("\u202f", " ")


def forms(page: str) -> list[dict[str, str]]:
    """What each form of the page sends, with its address."""
    found = re.findall(r'<form method="post" action="([^"]+)".*?</form>', page, re.DOTALL)
    texts = re.findall(r'<form method="post" action="[^"]+".*?</form>', page, re.DOTALL)
    return [form_of(text) | {"to": to} for to, text in zip(found, texts, strict=True)]


def press(browser, page: str, heading: str, number: int = 0):
    """Send a form of a section."""
    sent = forms(section(page, heading))[number]
    return browser.post(sent.pop("to"), data=sent, follow_redirects=True)


def sent(stand) -> list[tuple[str, str]]:
    with stand.session() as session:
        rows = session.scalars(select(OutboxRow).order_by(OutboxRow.sequence))
        return [(row.to_user_key, row.dedupe_key) for row in rows]


def propose(stand, unit: str, code: str, *, green: str, yellow: str, year: int = 2027) -> int:
    with stand.session() as session:
        asked = select(IndicatorVersion).join(
            Indicator, Indicator.id == IndicatorVersion.indicator_id
        )
        version = session.scalars(asked.where(Indicator.code == code)).first()
        wish = targets.Wish(Actor("user", "anne.moe"), stand.scope(session).today)
        limits = Limits(Decimal(green), Decimal(yellow))
        row = targets.set_target(session, targets.Place(version, unit, year), limits, wish)
        session.commit()
        return row.id


# -- whose page it is ------------------------------------------------------------------------------


def test_everybody_reaches_their_tasks_and_the_pages_beside_them(reading):
    for user in (CHIEF, LEADER, READER, CONTROLLER, "per.aune", "kari.melland"):
        page = reading.browser(user).get(TASKS)
        assert page.status_code == 200, user
        menu = page.text.partition('aria-label="Oppgaver"')[2].partition("</nav>")[0]
        assert "Årshjul" in menu and "Varsler" in menu
        assert ("Oppfølging" in menu) == (user in (CHIEF, CONTROLLER, "per.aune")), user


def test_a_reader_has_nothing_to_do_and_is_told_the_next_date(stand):
    page = stand.browser(READER).get(TASKS).text
    assert "Du har ingenting å gjøre nå." in page and "<form" not in page.partition("<h1>")[2]
    assert "Neste i årshjulet: Bruker- og medarbeiderundersøkelser, fra 01.10.2026." in page
    with stand.session() as session:
        point = session.scalars(
            select(MeasurementPoint).where(MeasurementPoint.period_key == "2026T2")
        ).first()
        point.deadline = dt.date(2026, 9, 20)
        session.commit()
    page = stand.browser(READER).get(TASKS).text
    assert "Neste frist i årshjulet er 20.09.2026, for 2026, 2. tertial." in page


def test_a_municipality_with_nothing_has_a_page_of_tasks(reading):
    page = reading.browser("controller", "harstad").get(TASKS)
    assert page.status_code == 200 and "Du har ingenting å gjøre nå." in page.text
    assert reading.browser("leder1", "harstad").get(TASKS).status_code == 200


# -- reporting -------------------------------------------------------------------------------------


def test_the_longest_overdue_stands_in_the_box_with_its_form(stand):
    with stand.session() as session:
        older = own(session, "KUL", "2026T1", "I16")
        forget(session, older)
        session.commit()
        older_id = older.id
    page = stand.browser(LEADER).get(TASKS).text
    box = page.partition('class="bms-next"')[2].partition("</section>")[0]
    assert "Sykefravær samlet, 2026, 1. tertial" in box and "1 av 2" in box
    assert f'action="/bms/rapporter/{older_id}"' in box
    assert re.search(r'name="value"[^>]* autofocus', box)
    assert "2026, 2. tertial" in section(page, "Etterpå, 1")
    assert page.count("autofocus") == 1 and page.count('data-variant="primary"') == 0


def test_after_saving_the_next_figure_stands_ready_and_then_all_is_delivered(stand):
    with stand.session() as session:
        forget(session, own(session, "KUL", "2026T1", "I16"))
        session.commit()
    browser = stand.browser(LEADER)

    def save(page: str, value: str) -> str:
        (form,) = [f for f in forms(page) if "/rapporter/" in f["to"]]
        answer = browser.post(form.pop("to"), data=form | {"value": value}, follow_redirects=True)
        assert answer.request.path == TASKS
        return plain(answer.text)

    page = save(browser.get(TASKS).text, "4,0")
    assert "<title>Lagret. Mine oppgaver" in page and "Lagret: Sykefravær samlet 4,0 %" in page
    assert "Sykefravær samlet, 2026, 2. tertial" in page.partition('class="bms-next"')[2]
    page = save(page, "4,5")
    assert "Alt er levert for 2026, 2. tertial." in page
    assert "Forrige var 4,0, 2026, 1. tertial." in page
    message = page.partition('id="bms-saved"')[2].partition('class="bms-next"')[0]
    assert "Nytt tiltak" not in message, "4,5 is yellow"


def test_a_red_figure_that_is_saved_offers_an_action_and_an_explanation(stand):
    browser = stand.browser(LEADER)
    (form,) = [f for f in forms(browser.get(TASKS).text) if "/rapporter/" in f["to"]]
    page = browser.post(form.pop("to"), data=form | {"value": "12"}, follow_redirects=True).text
    message = page.partition('id="bms-saved"')[2].partition("<dl")[0]
    action = re.search(r'href="(/bms/tiltak/nytt[^"]+)"', message).group(1).replace("&amp;", "&")
    explain = re.search(r'href="(/bms/vurdering/[^"#]+)', message).group(1).replace("&amp;", "&")
    assert browser.get(explain).status_code == 200
    new = form_of(browser.get(action).text)
    new |= {"title": "Tettere oppfølging", "unit_key": "KUL", "status": "planned"}
    answer = browser.post(action, data=new, follow_redirects=True)
    assert answer.request.path == TASKS and "Lagret." in answer.text
    assert "Sykefravær samlet" not in section(answer.text, "Røde uten tiltak")


def test_whoever_saved_from_a_grid_is_back_in_it(stand):
    browser = stand.browser(LEADER)
    grid = "/bms/rapporter/enhet?enhet=KUL&periode=2026T2"
    link = re.search(r'href="(/bms/rapporter/\d+\?fra=samlet)"', browser.get(grid).text).group(1)
    form = form_of(browser.get(link).text)
    assert form["fra"] == "samlet"
    answer = browser.post(link.partition("?")[0], data=form | {"value": "4"})
    assert answer.location.endswith(grid.replace("/bms", "/bms", 1))


def test_what_is_locked_is_named_and_not_asked_for(stand):
    with stand.session() as session:
        lock(session, "2026T2")
        session.commit()
    page = stand.browser(LEADER).get(TASKS).text
    assert (
        "Sykefravær samlet" in section(page, "Låst, 1")
        and "/bms/rapporter/"
        not in page.partition('class="bms-next"')[2].partition("</section>")[0]
    )


def test_nobody_is_told_what_another_unit_saved(stand):
    with stand.session() as session:
        other = own(session, "SYK", "2026T2", "I16").id
    assert stand.browser(LEADER).get(f"{TASKS}?lagret={other}").status_code == 403
    assert stand.browser(READER).get(f"{TASKS}?lagret={other}").status_code == 403


# -- approving -------------------------------------------------------------------------------------


def approved(stand, period: str) -> set[str]:
    with stand.session() as session:
        asked = (
            select(Measurement.unit_key)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .where(MeasurementPoint.period_key == period, Measurement.approved_at.is_not(None))
        )
        return set(session.scalars(asked))


def test_the_chief_executive_approves_a_sector_or_all_of_it(stand):
    browser = stand.browser(CHIEF)
    page = browser.get(TASKS).text
    told = section(page, "Godkjenn tall for 2026, 2. tertial, 20")
    assert "levert 20 av 21" in told and "8 av 8 levert" in told
    assert re.search(r"Barnevernsundersøkelser innen frist, Barn og familie: <b[^>]*>90,0 %", told)
    assert "Mangler:" in told and "Kultur og bibliotek" in told
    assert len(re.findall(r">Godkjenn \d", told)) == 5 and "Godkjenn alle 20" in told
    page = press(browser, page, "Godkjenn tall", 1).text
    assert "5 tall er godkjent." in page and approved(stand, "2026T2") == {
        "SYK", "HJT", "LEG", "NAV"
    }  # fmt: skip
    page = press(browser, page, "Godkjenn tall", -1).text
    assert "15 tall er godkjent." in page
    assert "Godkjenn tall for 2026, 1. tertial" in page, "then the period before"


def test_a_sector_leader_approves_below_and_their_own_alone(stand):
    browser = stand.browser("per.aune")
    page = browser.get(TASKS).text
    assert "Teknisk" not in section(page, "Godkjenn tall")
    press(browser, page, "Godkjenn tall", -1)
    below = {"KBH", "SBH", "VBH", "SOD", "SVS", "VIS", "BF"}
    assert set() < approved(stand, "2026T2") <= below


def test_what_came_in_after_the_page_was_made_is_not_approved_unseen(stand):
    browser = stand.browser(CHIEF)
    page = browser.get(TASKS).text
    leader = stand.browser(LEADER)
    form = next(f for f in forms(leader.get(TASKS).text) if "/rapporter/" in f["to"])
    leader.post(form.pop("to"), data=form | {"value": "3"})
    answer = press(browser, page, "Godkjenn tall", -1).text
    assert "Det er kommet inn tall etter at siden ble åpnet" in answer and not approved(
        stand, "2026T2"
    )
    assert "Godkjenn alle 21" in answer


def test_who_may_not_approve_sees_nothing_of_it_and_is_refused(stand):
    browser = stand.browser(LEADER)
    page = browser.get(TASKS).text
    assert "Godkjenn" not in page and "Minn på" not in page
    data = {"csrf_token": token_of(page), "periode": "2026T2", "enhet": "KUL"}
    for path in ("godkjenn/alle", "godkjenn/under", "minn"):
        assert browser.post(f"{TASKS}/{path}", data=data).status_code == 403, path
    sector = stand.browser("per.aune")
    data["csrf_token"] = token_of(sector.get(TASKS).text)
    assert sector.post(f"{TASKS}/godkjenn/under", data=data).status_code == 403


# -- adopting --------------------------------------------------------------------------------------


def test_proposals_and_submitted_plans_wait_for_those_who_adopt(stand):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = filled(mona, stand)
    send(mona, f"{plan}/send", plan)
    propose(stand, "HO", "I16", green="8.5", yellow="9")
    page = stand.browser(CHIEF).get(TASKS).text
    adopt = section(page, "Vedta, 2")
    assert f'href="{plan}"' in adopt and "Mål for 2027, Helse og omsorg" in adopt
    assert "I16 Sykefravær samlet: grønn" in adopt and "8,5" in adopt
    assert "2 saker venter på vedtak." in page
    assert "Mål for 2027" not in per.get(TASKS).text, "the sector of another"
    for user in ("anne.moe", "mona.lien", READER):
        assert "<h2>Vedta" not in stand.browser(user).get(TASKS).text, user


def test_the_chief_executive_adopts_both_from_the_list(stand):
    mona = stand.browser("mona.lien")
    plan = filled(mona, stand)
    send(mona, f"{plan}/send", plan)
    target = propose(stand, "HO", "I16", green="8.5", yellow="9")
    chief = stand.browser(CHIEF)
    answer = press(chief, chief.get(TASKS).text, "Vedta, 2", 1)
    assert answer.request.path == TASKS and "1 mål er vedtatt." in answer.text
    with stand.session() as session:
        assert session.scalar(select(Target.state).where(Target.id == target)) == "adopted"
    answer = press(chief, answer.text, "Vedta, 1")
    assert answer.request.path == TASKS and "<h2>Vedta" not in answer.text


# -- what is red, what is late ---------------------------------------------------------------------


def test_a_red_figure_is_answered_by_an_action_or_an_explanation(stand):
    chief = stand.browser(CHIEF)
    page = chief.get(TASKS).text
    reds = section(page, "Røde uten tiltak eller forklaring, 3")
    assert "Barnevernsundersøkelser innen frist" in reds and "−0,6 %" in reds
    address = re.search(r'href="(/bms/vurdering/[^"#]+)#t-(indicator-\d+)"', reds)
    path, key = address.group(1).replace("&amp;", "&"), address.group(2)
    form = form_of(chief.get(path).text) | {f"t-{key}": "Vi mangler en saksbehandler."}
    answer = chief.post(path, data=form, follow_redirects=True)
    assert answer.request.path == TASKS
    assert section(answer.text, "Røde uten tiltak eller forklaring, 2")
    assert section(stand.browser(READER).get(TASKS).text, "Røde") == ""


def test_one_who_is_late_is_reminded_once_a_day(stand, monkeypatch):
    chief = stand.browser(CHIEF)
    page = chief.get(TASKS).text
    late = section(page, "Over fristen, 3")
    assert "Ny turnus med langvakter" in late and "78 dager over" in late
    answer = press(chief, page, "Over fristen, 3").text
    assert "1 påminnelse er sendt." in answer and "Minnet på i dag" in section(answer, "Over")
    assert [to for to, _ in sent(stand)] == ["berit.rønning"]
    press(chief, page, "Over fristen, 3")
    assert len(sent(stand)) == 1, "from a page that was open still"
    press(chief, page, "Over fristen, 3", 2)
    assert [to for to, _ in sent(stand)] == ["berit.rønning", "pia.sund"]
    monkeypatch.setenv("BMS_TODAY", "2026-09-17")
    press(chief, chief.get(TASKS).text, "Over fristen, 3")
    assert [to for to, _ in sent(stand)][2:] == ["berit.rønning"]


def test_reminding_is_for_those_who_follow_the_action_up(stand):
    with stand.session() as session:
        action = session.scalar(select(Action.id).where(Action.title.startswith("Ny turnus")))
    for user, status in (("per.aune", 403), (LEADER, 403), ("anne.moe", 303)):
        browser = stand.browser(user)
        data = {"csrf_token": token_of(browser.get("/bms/tiltak").text), "tiltak": action}
        assert browser.post(f"{TASKS}/minn", data=data).status_code == status, user
    with stand.session() as session:
        session.execute(update(Action).where(Action.id == action).values(status="completed"))
        session.commit()
    data["csrf_token"] = token_of(browser.get("/bms/varsler").text)
    before = len(sent(stand))
    browser.post(f"{TASKS}/minn", data=data)
    assert len(sent(stand)) == before, "nobody is reminded of what is done"


# -- who sets up -----------------------------------------------------------------------------------


def test_figures_about_people_that_are_ready_are_told_to_those_who_set_up(stand, monkeypatch):
    """All but one have answered, each with people enough, before the deadline."""
    with stand.session() as session:
        row = own(session, "VBH", "2025", "I06")
        forget(session, row)
        point = row.point_id
        session.execute(
            update(MeasurementPoint)
            .where(MeasurementPoint.id == point)
            .values(deadline=dt.date(2026, 10, 1))
        )
        session.execute(delete(Release).where(Release.point_id == point))
        session.commit()
    told = section(stand.browser(CONTROLLER).get(TASKS).text, "Tall om personer som kan vises, 1")
    assert "Foreldretilfredshet barnehage" in told and "Vises uansett fra 02.10.2026" in told
    assert "Tall om personer" not in stand.browser(CHIEF).get(TASKS).text


def test_the_handbook_is_open_to_readers(reading):
    page = reading.browser(READER).get("/bms/oppsett/handbok?sok=syke")
    assert page.status_code == 200 and "Sykefravær samlet" in page.text
    assert "/bms/oppsett/indikatorer" not in page.text
    info = reading.browser(READER).get("/bms/indikator", follow_redirects=True).text
    assert 'href="/bms/oppsett/handbok"' in info


# -- cost ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("user", [CHIEF, LEADER, CONTROLLER])
def test_a_page_of_tasks_costs_the_same_whatever_waits(stand, monkeypatch, user):
    propose(stand, "HO", "I16", green="8.5", yellow="9")
    with stand.session() as session:
        engine = session.get_bind().engine
        forget(session, own(session, "KUL", "2026T1", "I16"))
        session.commit()
    browser = stand.browser(user)

    def cost() -> tuple[int, int]:
        browser.get(TASKS)
        with counted(engine, monkeypatch) as seen:
            browser.get(TASKS)
        return len(seen["sql"]), len(seen["host"])

    before = cost()
    for unit in ("OPP", "TEK"):
        propose(stand, unit, "I16", green="7", yellow="8")
    with stand.session() as session:
        for unit in ("KUL", "SYK", "HJT", "LEG"):
            for code in ("I16",):
                forget(session, own(session, unit, "2026T1", code))
        session.execute(
            update(Action)
            .where(Action.status == "in_progress")
            .values(deadline=dt.date(2026, 1, 1))
        )
        session.commit()
    assert cost() == before
