"""Who is told that a plan is submitted, returned and adopted, in which language, and where it leads."""

from __future__ import annotations

from sqlalchemy import delete, select, update

from demo.models import Access, User, db
from tests.pages.test_plan_pages import filled, send
from wisweb_bms.host import Host, get_host
from wisweb_bms.models import OutboxRow
from wisweb_bms.services import reminders


def told(stand) -> list[OutboxRow]:
    with stand.session() as session:
        return list(session.scalars(select(OutboxRow).where(OutboxRow.kind == "report")))


def speaks(stand, user_key: str, language: str) -> None:
    with stand.session() as session:
        mine = stand.scope(session).municipality_id
        reminders.set_language(session, mine, user_key, language)
        session.commit()


def test_submitting_tells_the_nearest_leader_above_who_may_adopt_it_in_their_language(stand):
    speaks(stand, "per.aune", "nn")
    mona = stand.browser("mona.lien")
    plan = filled(mona, stand)
    send(mona, f"{plan}/send", plan)
    (one,) = told(stand)
    assert one.to_user_key == "per.aune"
    assert one.subject == "Til avgjerd: Verksemdplan 2026, Kyrksæterøra barnehage"
    assert one.text.startswith("Mona Lien har sendt inn")
    assert one.sent_at is not None, "sent after the commit"
    path = f"/bms/plan/{one.endpoint_values['report_id']}"
    assert one.endpoint == "wisweb_bms.plan" and plan.endswith(path)


def test_where_the_nearest_leader_has_left_the_next_one_above_is_told(stand, monkeypatch):
    mona = stand.browser("mona.lien")
    plan = filled(mona, stand)
    asked = Host.rights_of_user
    with stand.session():
        kept = {"per.aune": get_host().rights_of_user("hemne", "per.aune")}
        # A host may keep the rights of who has left.
        monkeypatch.setattr(
            Host, "rights_of_user", lambda self, at, who: kept.get(who) or asked(self, at, who)
        )
        db.session.execute(update(User).where(User.username == "per.aune").values(active=False))
        db.session.commit()
    send(mona, f"{plan}/send", plan)
    assert [one.to_user_key for one in told(stand)] == ["ingrid.lund"]


def test_a_sector_leaders_own_plan_is_for_the_leader_above_not_for_themselves(stand):
    per = stand.browser("per.aune")
    plan = filled(per, stand, enhet="OPP")
    send(per, f"{plan}/send", plan)
    assert [one.to_user_key for one in told(stand)] == ["ingrid.lund"]


def test_returning_and_adopting_tell_those_who_wrote_and_taking_back_tells_nobody(stand):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = filled(mona, stand)
    send(mona, f"{plan}/send", plan)
    send(per, f"{plan}/returner", plan, kommentar="Skriv om sykefraværet.")
    send(mona, f"{plan}/send", plan)
    send(mona, f"{plan}/trekk", plan)
    send(mona, f"{plan}/send", plan)
    send(per, f"{plan}/vedta", plan)
    found = told(stand)
    assert [one.to_user_key for one in found] == [
        "per.aune", "mona.lien", "per.aune", "per.aune", "mona.lien",
    ]  # fmt: skip
    assert found[1].subject.startswith("Sendt tilbake: Virksomhetsplan 2026")
    assert found[1].text.endswith("Skriv om sykefraværet.")
    assert found[4].subject.startswith("Vedtatt: Virksomhetsplan 2026")


def test_what_is_refused_tells_nobody(stand):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = filled(mona, stand)
    send(mona, f"{plan}/send", plan)
    assert send(per, f"{plan}/returner", plan, kommentar="").status_code == 409
    assert send(per, f"{plan}/vedta", plan, dato="2099-01-01").status_code == 409
    assert [one.to_user_key for one in told(stand)] == ["per.aune"]


def test_who_wrote_but_may_no_longer_read_the_unit_is_told_nothing(stand):
    mona, per = stand.browser("mona.lien"), stand.browser("per.aune")
    plan = filled(mona, stand)
    send(mona, f"{plan}/send", plan)
    with stand.session():
        db.session.execute(delete(Access).where(Access.user_id.in_(whose("mona.lien"))))
        db.session.commit()
    assert send(per, f"{plan}/vedta", plan).status_code == 303
    assert [one.to_user_key for one in told(stand)] == ["per.aune"]


def whose(username: str):
    return select(User.id).where(User.username == username)
