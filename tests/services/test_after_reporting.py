"""After reporting: assessments, approval, locking, reminders and the outbox."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from tests.conftest import token_of
from tests.pages.test_entry_grid import form_of
from tests.services.test_tree import close_vinje
from wisweb_bms.engine.periods import Period
from wisweb_bms.host import get_host
from wisweb_bms.models import (
    Action,
    Assessment,
    AuditRow,
    Indicator,
    Measurement,
    MeasurementPoint,
    OutboxRow,
)
from wisweb_bms.outgoing import people_of
from wisweb_bms.queries.assessments import open_below, written
from wisweb_bms.queries.scorecard import card_page
from wisweb_bms.services import approval, assess, reminders, report
from wisweb_bms.services.actor import Actor, system
from wisweb_bms.services.keeping import Overtaken, Refused

ACTOR = Actor("user", "pia.sund")


def node(stand, session, kind="card", id=0, unit="KUL"):
    card = stand.card(session)
    return assess.Node(card.municipality_id, card.id, unit, "2025", kind, id)


# -- assessments -----------------------------------------------------------------------------------


def test_an_assessment_stands_on_the_card_beside_the_calculated_colour(stand):
    with stand.session() as session:
        scope, card, names = stand.scope(session), stand.card(session), stand.names()
        before = card_page(scope, card, "KUL", Period.parse("2025"), names)
        area = before.focus_areas[0]
        row = area.criteria[0].rows[0]
        for kind, id, text, colour in (
            ("card", 0, "Et godt år.", ""),
            ("focus_area", area.focus_area_id, "På vei.", "green"),
            ("indicator", row.indicator_id, "Ny måling i mai.", "yellow"),
        ):
            assess.assess(session, node(stand, session, kind, id), text, colour, ACTOR, 0)
        page = card_page(scope, card, "KUL", Period.parse("2025"), names)
        assert page.said.text == "Et godt år."
        assert page.focus_areas[0].said.colour == "green"
        cell = page.focus_areas[0].criteria[0].rows[0].cell
        assert (cell.assessed, cell.assessment) == ("yellow", "Ny måling i mai.")
        assert (cell.status, page.counts, page.score) == (
            row.cell.status,
            before.counts,
            before.score,
        )


def test_two_who_write_at_once_are_told_and_both_texts_are_there(stand):
    with stand.session() as session:
        here = node(stand, session)
        first = assess.assess(session, here, "En", "", ACTOR, 0)
        assess.assess(session, here, "To", "", ACTOR, first.lock_version)
        with pytest.raises(Overtaken) as other:
            assess.assess(session, here, "Tre", "", ACTOR, 1)
        assert other.value.row.text == "To"
        with pytest.raises(Refused):
            assess.assess(session, here, "x" * 8001, "", ACTOR, 2)


def test_writing_in_the_browser_saves_each_node_and_autosave_answers_with_versions(stand):
    browser = stand.browser("pia.sund")
    with stand.session() as session:
        card_id = stand.card(session).id
    address = f"/bms/vurdering/{card_id}?enhet=KUL&periode=2025"
    form = form_of(browser.get(address).text) | {"t-card-0": "Vi nådde de fleste målene."}
    answer = browser.post(address, data=form | {"auto": "ja"})
    assert json.loads(answer.data)["versions"]["card-0"] == 1
    assert browser.post(address, data=form | {"v-card-0": "1"}).status_code == 303
    page = browser.get(f"/bms/styringskort/{card_id}?enhet=KUL&periode=2025").text
    assert "Vi nådde de fleste målene." in page
    with stand.session() as session:
        assert session.scalar(select(func.count(Assessment.id))) == 1
    assert stand.browser("odd.rian").get(address).status_code == 403


# -- approval --------------------------------------------------------------------------------------


def test_approving_reopening_and_locking(stand):
    with stand.session() as session:
        mid = stand.scope(session).municipality_id
        rows = approval.of_period(session, mid, "2025", ["KUL"])
        reported = [r for r in rows if r.entry_id]
        assert approval.approve(session, rows, ACTOR) == len(reported)
        assert approval.approve(session, rows, ACTOR) == 0
        assert approval.lock(session, mid, "2025", ACTOR) > 5
        row = next(r for r in reported if r.value is not None)
        with pytest.raises(report.Locked):
            report.report(
                session,
                row,
                {"value": 1},
                ACTOR,
                send_key="a",
                based_on_id=row.entry_id,
                reason="r",
            )
        approval.reopen(session, [row], ACTOR)
        saved = report.report(
            session, row, {"value": 1}, ACTOR, send_key="b", based_on_id=row.entry_id, reason="r"
        )
        assert row.entry_id == saved.entry.id and row.approved_at is None
        trail = select(func.count(AuditRow.id)).where(AuditRow.field == "approved_at")
        assert session.scalar(trail) == len(reported) + 1


def test_the_board_says_what_each_unit_lacks_and_approves_it(stand):
    browser = stand.browser("gro.nilsen")
    page = browser.get("/bms/oppfolging?periode=2026T2").text
    assert "Kultur og bibliotek" in page and "0 av 1" in page
    sent = {"csrf_token": token_of(page), "enhet": "SYK", "periode": "2026T2"}
    assert browser.post("/bms/oppfolging/godkjenn", data=sent).status_code == 303
    with stand.session() as session:
        mid = stand.scope(session).municipality_id
        rows = approval.of_period(session, mid, "2026T2", ["SYK"])
        assert all(r.approved_at for r in rows if r.entry_id)
    assert browser.post("/bms/oppfolging/las", data=sent).status_code == 303
    with stand.session() as session:
        locked = select(MeasurementPoint.locked_at).where(MeasurementPoint.period_key == "2026T2")
        assert all(session.scalars(locked))
    assert browser.post("/bms/oppfolging/paminn", data=sent | {"enhet": "KUL"}).status_code == 303
    with stand.session() as session:
        (row,) = session.scalars(select(OutboxRow)).all()
        assert (row.to_user_key, row.kind) == ("pia.sund", "reminder") and row.sent_at
    assert stand.browser("pia.sund").get("/bms/oppfolging").status_code == 403


def test_the_board_approves_and_reminds_all_and_lists_what_was_corrected_after_approval(stand):
    browser = stand.browser("gro.nilsen")
    page = browser.get("/bms/oppfolging?periode=2026T2").text
    sent = {"csrf_token": token_of(page), "periode": "2026T2"}
    browser.post("/bms/oppfolging/alle/godkjenn", data=sent | {"niva": "under"})
    browser.post("/bms/oppfolging/alle/paminn", data=sent)
    with stand.session() as session:
        mid = stand.scope(session).municipality_id
        rows = approval.of_period(session, mid, "2026T2", ["HK", "SYK"])
        kept = {r.unit_key: bool(r.approved_at) for r in rows if r.entry_id}
        assert kept == {"HK": False, "SYK": True}, "her own level is left out"
        assert [r.to_user_key for r in session.scalars(select(OutboxRow))] == ["pia.sund"]
        row = next(r for r in rows if r.unit_key == "SYK" and r.value is not None)
        old = row.value
        with pytest.raises(report.ReasonMissing):
            report.report(session, row, {"value": 1, "weight": 60}, ACTOR, send_key="silent")
        figures = {"value": old + 1, "weight": 60}
        report.report(session, row, figures, ACTOR, send_key="told", reason="Feil uttrekk")
        session.commit()
    page = browser.get("/bms/oppfolging?periode=2026T2").text
    assert "Rettelser i perioden, 1" in page and "var godkjent" in page and "Feil uttrekk" in page
    assert f">{old:.0f}<" in page and f">{old + 1:.0f}<" in page


def test_a_unit_that_closed_within_the_period_is_approved_by_those_who_hold_the_right_there(stand):
    close_vinje(stand)
    browser = stand.browser("gro.nilsen")
    page = browser.get("/bms/oppfolging?periode=2026T2").text
    assert "Vinje barnehage" in page
    sent = {"csrf_token": token_of(page), "enhet": "VBH", "periode": "2026T2"}
    told = browser.post("/bms/oppfolging/godkjenn", data=sent, follow_redirects=True).text
    assert "godkjent for Vinje barnehage" in told
    with stand.session() as session:
        mid = stand.scope(session).municipality_id
        rows = approval.of_period(session, mid, "2026T2", ["VBH"])
        assert rows and all(r.approved_at for r in rows if r.entry_id)
    assert "Vinje barnehage" in stand.browser("per.aune").get("/bms/oppfolging?periode=2026T2").text
    other = stand.browser("anne.moe")
    page = other.get("/bms/oppfolging?periode=2026T2").text
    assert "Hemne sykehjem" in page and "Vinje barnehage" not in page
    refused = other.post("/bms/oppfolging/godkjenn", data=sent | {"csrf_token": token_of(page)})
    assert refused.status_code in (403, 404)
    assert "Vinje barnehage" not in browser.get("/bms/oppfolging?periode=2027T1").text


def test_the_history_shows_what_was_first_reported_beside_the_latest(stand):
    browser = stand.browser("pia.sund")
    address = "/bms/rapporter/enhet?enhet=KUL&periode=2025"
    form = form_of(browser.get(address).text)
    name = next(n for n in form if n.endswith("_value"))
    browser.post(address, data=form | {name: "6,6", "begrunnelse": "Feil uttrekk"})
    with stand.session() as session:
        measurement = session.scalars(
            select(Measurement).where(Measurement.id == int(name[1 : name.index("_")]))
        ).one()
        indicator_id = measurement.point.indicator_id
    page = browser.get(f"/bms/indikator/{indicator_id}?enhet=KUL").text
    assert "først rapportert 6,0" in page


# -- reminders -------------------------------------------------------------------------------------

TASKS = "wisweb_bms.tasks"


def deadline_in(session, days):
    point = session.scalars(
        select(MeasurementPoint).where(MeasurementPoint.period_key == "2026T2")
    ).first()
    for one in session.scalars(
        select(MeasurementPoint).where(MeasurementPoint.period_key == "2026T2")
    ):
        one.deadline = dt.date(2026, 9, 16) + dt.timedelta(days=days)
    session.commit()
    return point


@pytest.mark.parametrize(("days", "expected"), [(7, 1), (1, 1), (-3, 1), (2, 0), (-4, 0)])
def test_one_summary_a_person_goes_out_on_the_chosen_days_and_only_once(stand, days, expected):
    with stand.session() as session:
        deadline_in(session, days)
    runner = stand.app.test_cli_runner()
    said = runner.invoke(args=["bms", "remind"])
    assert said.exit_code == 0, said.output
    assert f"hemne: {expected} new reminders" in said.output
    assert "midtregauldal: off" in said.output
    again = runner.invoke(args=["bms", "remind"])
    assert "hemne: 0 new reminders, 0 messages sent" in again.output
    with stand.session() as session:
        rows = session.scalars(select(OutboxRow)).all()
        assert [r.to_user_key for r in rows] == ["pia.sund"] * expected
        assert all(r.endpoint == "wisweb_bms.report" and "Sykefravær" in r.text for r in rows)


@pytest.mark.parametrize(
    ("last_run", "days", "told"),
    [
        (dt.date(2026, 9, 13), 5, "5 dager igjen"),  # due two days ago, 7 before
        (dt.date(2026, 9, 14), 5, None),  # the run of that day has told it
        (dt.date(2026, 9, 1), 1, "1 dag igjen"),  # due today and six days ago: told once
        (dt.date(2026, 9, 1), -9, "9 dager over"),  # due six days ago
        (dt.date(2026, 9, 1), -10, None),  # longer ago than a week
        (None, 5, None),  # the first run makes up for nothing
    ],
)
def test_a_day_without_a_run_is_made_up_for_once(stand, last_run, days, told):
    with stand.session() as session:
        deadline_in(session, days)
        stand.scope(session).municipality.reminded_on = last_run
        session.commit()
    runner = stand.app.test_cli_runner()
    for _ in range(2):
        assert runner.invoke(args=["bms", "remind", "--municipality", "hemne"]).exit_code == 0
    with stand.session() as session:
        texts = [r.text for r in session.scalars(select(OutboxRow))]
        assert stand.scope(session).municipality.reminded_on == dt.date(2026, 9, 16)
    assert [text.count(told or "") for text in texts] == ([1] if told else []), texts


def test_an_action_is_in_the_summary_of_the_one_responsible(stand):
    with stand.session() as session:
        deadline_in(session, 7)
        mine, theirs, over = session.scalars(
            select(Action).where(Action.status == "in_progress").order_by(Action.id).limit(3)
        )
        mine.responsible_key = theirs.responsible_key = over.responsible_key = "pia.sund"
        mine.deadline, theirs.deadline = dt.date(2026, 9, 23), dt.date(2026, 9, 22)
        over.deadline, over.status = dt.date(2026, 9, 17), "completed"
        title = mine.title
        session.commit()
    stand.app.test_cli_runner().invoke(args=["bms", "remind", "--municipality", "hemne"])
    with stand.session() as session:
        row = session.scalars(select(OutboxRow).where(OutboxRow.to_user_key == "pia.sund")).one()
        assert (row.subject, row.endpoint) == ("1 tall å rapportere, 1 tiltak med frist", TASKS)
        assert row.text.splitlines()[-1].startswith(f"Tiltak: {title}, ")


def test_a_person_who_has_switched_reminders_off_gets_none(stand):
    browser = stand.browser("pia.sund")
    page = browser.get("/bms/varsler").text
    assert "7 dager før fristen" in page
    browser.post("/bms/varsler", data={"csrf_token": token_of(page)})
    with stand.session() as session:
        deadline_in(session, 1)
    said = stand.app.test_cli_runner().invoke(args=["bms", "remind", "--municipality", "hemne"])
    assert "0 new reminders" in said.output


def test_the_two_who_reported_at_once_are_told_each_in_their_language(stand):
    one, two = stand.browser("pia.sund"), stand.browser("gro.nilsen")
    address = "/bms/rapporter/enhet?enhet=KUL&periode=2026T2"
    first, second = form_of(one.get(address).text), form_of(two.get(address).text)
    name = next(n for n in first if n.endswith("_value"))
    with stand.session() as session:
        reminders.set_language(session, stand.scope(session).municipality_id, "pia.sund", "nn")
        session.commit()
    assert one.post(address, data=first | {name: "5,0"}).status_code == 303
    assert two.post(address, data=second | {name: "5,5"}).status_code == 303
    assert "rapporterte samme måling" in two.get(address).text
    with stand.session() as session:
        (row,) = session.scalars(select(OutboxRow)).all()
        assert (row.to_user_key, row.kind) == ("pia.sund", "overtaken") and row.sent_at
        assert row.subject == "Ei måling du rapporterte, er rapportert på nytt"


def test_the_calendar_of_reminders_is_the_municipalitys(stand):
    with stand.session() as session:
        row = stand.scope(session).municipality
        assert reminders.days_of(row) == (7, 1, -3)
        row.reminder_days = [14]
        assert reminders.days_of(row) == (14,)
    assert system("remind").kind == "system"


def test_two_machines_that_remind_at_once_write_and_send_each_message_once(stand):
    from threading import Barrier, Thread

    from wisweb_bms.cli_remind import remind
    from wisweb_bms.host import get_host

    with stand.session() as session:
        deadline_in(session, 1)
    ready, done = Barrier(4), []

    def machine():
        with stand.app.app_context():
            ready.wait()
            done.append(remind(get_host(), "hemne"))

    machines = [Thread(target=machine) for _ in range(4)]
    for one in machines:
        one.start()
    for one in machines:
        one.join()
    assert sorted(one.written for one in done) == [0, 0, 0, 1]
    assert sum(one.told for one in done) == 1


def test_a_reminder_is_in_the_readers_language_and_opens_the_form_it_asks_for(stand):
    browser = stand.browser("pia.sund")
    form = {"csrf_token": token_of(browser.get("/bms/varsler").text)}
    browser.post("/bms/varsler", data=form | {"paminnelser": "ja", "sprak": "en"})
    with stand.session() as session:
        points = session.scalars(select(MeasurementPoint))
        for point in points:
            point.deadline = dt.date(2026, 9, 17 if point.period_key == "2026T2" else 1)
        mine = list(session.scalars(select(Measurement).where(Measurement.unit_key == "KUL")))
        again = next(m for m in mine if m.point.period_key == "2026T1" and m.entry_id)
        again.point.deadline, again.entry_id = dt.date(2026, 9, 17), None
        kept = again.point
        for m in session.scalars(select(Measurement).where(Measurement.point_id == kept.id)):
            m.excluded = m.unit_key != "KUL"
        session.commit()
    stand.app.test_cli_runner().invoke(args=["bms", "remind", "--municipality", "hemne"])
    with stand.session() as session:
        (row,) = session.scalars(select(OutboxRow)).all()
        assert row.subject == "2 figures to report" and "1 day left" in row.text
        assert row.endpoint == "wisweb_bms.report_indicator", "two periods of one indicator"
    period = Period.parse("2026T2")
    one = reminders.Lacking(5, "KUL", 7, "A", None, period, dt.date(2026, 9, 17), 1)
    other = reminders.Lacking(6, "KUL", 8, "B", None, period, dt.date(2026, 9, 17), 1)
    third = reminders.Lacking(9, "SYK", 7, "A", None, period, dt.date(2026, 9, 17), 1)
    assert reminders.form_of([one]) == ("report", {"measurement_id": 5})
    assert reminders.form_of([one, other]) == (
        "report_unit",
        {"enhet": "KUL", "periode": "2026T2"},
    )
    assert reminders.form_of([one, third]) == ("report_indicator", {"indicator_id": 7, "aar": 2026})


def test_who_has_left_is_not_asked_and_the_leader_is_asked_instead():
    found = [
        reminders.Lacking(
            1, "KUL", 7, "A", "gone", Period.parse("2026T2"), dt.date(2026, 9, 17), 1
        ),
        reminders.Lacking(
            2, "KUL", 8, "B", "here", Period.parse("2026T2"), dt.date(2026, 9, 17), 1
        ),
    ]
    people = reminders.People(
        lambda units: {"KUL": ["leader", "gone"]},
        lambda keys: {"leader", "here"} & set(keys),
        lambda user, unit: True,
    )
    asked = reminders.by_person(found, people)
    assert {k: [one.measurement_id for one in v] for k, v in asked.items()} == {
        "leader": [1],
        "here": [2],
    }


def test_nobody_is_reminded_of_a_unit_that_they_may_no_longer_read(stand):
    sent: dict[str, reminders.Mine] = {}

    def words(user_key, told):
        sent[user_key] = told
        return "", ""

    with stand.session() as session:
        deadline_in(session, 1)
        action = session.scalars(select(Action).where(Action.status == "in_progress")).first()
        action.responsible_key, action.deadline = "kari.melland", dt.date(2026, 9, 17)
        action.unit_key = "KUL"
        session.commit()
        row, today = stand.scope(session).municipality, dt.date(2026, 9, 16)
        people = people_of(get_host(), "hemne")
        assert people.reads("kari.melland", "SYK") and not people.reads("kari.melland", "KUL")
        reminders.remind(session, row, today, people, words)
        assert sent["pia.sund"].figures and "kari.melland" not in sent
        reminders.remind(session, row, today, replace(people, reads=lambda *_: True), words)
        assert [one.title for one in sent["kari.melland"].actions] == [action.title]
        sent.clear()
        reminders.remind(session, row, today, replace(people, reads=lambda *_: False), words)
        assert not sent


def test_who_may_not_read_the_unit_is_not_asked_and_the_leader_is_asked_instead():
    one = reminders.Lacking(
        1, "KUL", 7, "A", "away", Period.parse("2026T2"), dt.date(2026, 9, 17), 1
    )
    people = reminders.People(
        lambda units: {"KUL": ["leader"]}, set, lambda user, unit: user == "leader"
    )
    assert reminders.by_person([one], people) == {"leader": [one]}


def test_a_text_on_a_figure_that_is_hidden_below_is_not_told_above(stand):
    with stand.session() as session:
        card, scope = stand.card(session), stand.scope(session)
        codes = dict(session.execute(select(Indicator.code, Indicator.id)).all())
        period, said = Period.parse("2025"), {}
        for code in ("I21", "I16"):
            here = node(stand, session, "indicator", codes[code])
            assess.assess(session, here, f"Om {code}", "", Actor("user", "pia.sund"), 0)
        said = written(scope, card.id, ["SA", "KUL"], period)
        assert len(said) == 2
        told = open_below(scope, said, "SA", period)
        texts = {w.said.text for rows in told.values() for w in rows}
        assert texts == {"Om I16"}, (
            "I21 is hidden for KUL: seven answers, but others could be found"
        )
        own = open_below(scope, said, "KUL", period)
        assert len([w for rows in own.values() for w in rows]) == 2


def test_what_does_not_apply_is_not_reported(stand):
    with stand.session() as session:
        rows = session.scalars(select(Measurement).where(Measurement.unit_key == "KUL"))
        row = next(m for m in rows if m.point.period_key == "2026T2" and m.entry_id is None)
        row.not_applicable, address = "Ingen ansatte i perioden", f"/bms/rapporter/{row.id}"
        session.commit()
    browser = stand.browser("pia.sund")
    form = form_of(browser.get(address).text) | {"value": "5", "weight": "7"}
    page = browser.post(address, data=form).text
    assert "satt til «gjelder ikke»: Ingen ansatte i perioden." in page and 'value="5"' in page


def test_who_answers_for_an_indicator_sees_how_many_have_not_reported_it(stand):
    with stand.session() as session:
        sick = session.scalars(select(Indicator).where(Indicator.code == "I16")).one()
        sick.responsible_key, sick.responsible_role = "gro.nilsen", ""
        session.commit()
    page = stand.browser("gro.nilsen").get("/bms/mine-oppgaver").text
    assert "Indikatorer du er ansvarlig for, 1" in page and "1 av 18 områder" in page
    assert (
        "Indikatorer du er ansvarlig"
        not in stand.browser("pia.sund").get("/bms/mine-oppgaver").text
    )
