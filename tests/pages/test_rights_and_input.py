"""Who may see and do what, and what becomes of input that can't be read."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import func, select

from tests.conftest import token_of
from tests.services.test_report import measurement
from wisweb_bms.models import Entry, Indicator, Measurement, MeasurementPoint, Scorecard
from wisweb_bms.services import enabling
from wisweb_bms.services.actor import system


def form_of(browser, row_id: int) -> tuple[str, dict[str, str]]:
    page = browser.get(f"/bms/rapporter/{row_id}").text
    key = re.search(r'name="send_key" value="(\w+)"', page)
    based = re.search(r'name="bygger_pa" value="(\d*)"', page)
    assert key and based
    sent = {"csrf_token": token_of(page), "send_key": key.group(1), "bygger_pa": based.group(1)}
    return page, sent


@pytest.fixture
def due(stand):
    """The measurement that Kultur og bibliotek has not reported."""
    with stand.session() as session:
        return measurement(session).id


def entries(stand) -> int:
    with stand.session() as session:
        return session.scalar(select(func.count(Entry.id)))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("125", "Stemmer det?"),
        ("1.234", "kan leses på to måter"),
        ("NaN", "er ikke et tall"),
        ("1e5", "er skrevet med e"),
        ("12,5 kr", "har noe mer enn et tall"),
        ("", "Feltet er tomt"),
        ("7" * 10_000, "for mange tegn"),
        ("-3", "Stemmer det?"),
    ],
)
def test_what_cannot_be_read_gets_a_sentence_and_is_kept(stand, due, typed, said):
    browser, before = stand.browser("pia.sund"), entries(stand)
    _, sent = form_of(browser, due)
    answer = browser.post(f"/bms/rapporter/{due}", data=sent | {"value": typed, "weight": "7,5"})
    assert said in answer.text
    assert f'value="{typed}"' in answer.text
    assert 'value="7,5"' in answer.text
    assert entries(stand) == before


def test_a_figure_outside_the_usual_is_saved_once_it_is_confirmed(stand, due):
    browser, before = stand.browser("pia.sund"), entries(stand)
    _, sent = form_of(browser, due)
    sent |= {"value": "125", "weight": "7", "confirmed": "value=125"}
    assert browser.post(f"/bms/rapporter/{due}", data=sent).status_code == 303
    assert entries(stand) == before + 1


def test_the_reading_that_was_meant_is_saved(stand, due):
    browser = stand.browser("pia.sund")
    _, sent = form_of(browser, due)
    sent |= {"value": "1.234", "weight": "7", "velg": "value=1,234"}
    assert browser.post(f"/bms/rapporter/{due}", data=sent).status_code == 303
    with stand.session() as session:
        assert str(measurement(session).value).startswith("1.234")


def test_without_a_token_nothing_is_saved_and_what_was_typed_comes_back(stand, due):
    browser, before = stand.browser("pia.sund"), entries(stand)
    _, sent = form_of(browser, due)
    answer = browser.post(
        f"/bms/rapporter/{due}", data=sent | {"csrf_token": "old", "value": "5,0", "weight": "7"}
    )
    assert answer.status_code == 400
    assert 'value="5,0"' in answer.text
    assert token_of(answer.text) != "old"
    assert entries(stand) == before


def test_the_registrator_reports_for_the_own_unit_and_nowhere_else(stand, due):
    browser = stand.browser("kari.melland")
    with stand.session() as session:
        own = measurement(session, unit="SYK").id
    assert browser.get(f"/bms/rapporter/{own}").status_code == 200
    assert browser.get(f"/bms/rapporter/{due}").status_code == 403
    sent = form_of(browser, own)[1] | {"value": "5", "weight": "5", "begrunnelse": "x"}
    before = entries(stand)
    assert browser.post(f"/bms/rapporter/{due}", data=sent).status_code == 403
    assert entries(stand) == before
    assert browser.post(f"/bms/rapporter/{own}", data=sent).status_code == 303
    assert browser.get("/bms/?enhet=HK", follow_redirects=True).status_code == 403


def test_the_politician_sees_everything_and_changes_nothing(stand, due):
    browser = stand.browser("odd.rian")
    page = browser.get("/bms/?enhet=KUL&periode=2025", follow_redirects=True)
    assert page.status_code == 200
    assert "Oppsett" not in page.text
    for path in (f"/bms/rapporter/{due}", "/bms/oppfolging", "/bms/oppsett"):
        assert browser.get(path).status_code == 403
    token = token_of(page.text)
    assert browser.post(f"/bms/rapporter/{due}", data={"csrf_token": token}).status_code == 403


def test_a_stranger_gets_the_hosts_log_in(stand, due):
    answer = stand.app.test_client().get(f"/bms/rapporter/{due}")
    assert answer.status_code == 302
    assert answer.location.startswith("/login?next=")


def test_an_id_of_another_municipality_is_not_found(stand, due):
    with stand.session() as session:
        card = session.scalar(select(Scorecard.id).limit(1))
        indicator = session.scalar(select(Indicator.id).limit(1))
    browser = stand.browser("controller", "harstad")
    for path in (
        f"/bms/rapporter/{due}",
        f"/bms/styringskort/{card}",
        f"/bms/indikator/{indicator}",
        f"/bms/indikator/{indicator}/info",
        f"/bms/indikator/{indicator}/omrade",
        f"/bms/hvorfor/{card}/{indicator}?periode=2025",
        "/bms/?enhet=KUL",
    ):
        assert browser.get(path).status_code == 404, path


def switched(stand, on: bool) -> None:
    with stand.session() as session:
        (enabling.enable if on else enabling.disable)(session, "hemne", system("test"))
        session.commit()


def test_off_hides_every_page_and_on_brings_everything_back(stand, due):
    browser = stand.browser("ingrid.lund")
    address = "/bms/?enhet=HK&periode=2025"
    before = browser.get(address, follow_redirects=True).text
    switched(stand, False)
    for path in ("/bms/", "/bms/mine-oppgaver", f"/bms/rapporter/{due}", "/bms/oppsett"):
        assert browser.get(path).status_code == 404, path
    assert ">Målstyring</a>" not in browser.get("/").text
    switched(stand, True)
    after = browser.get(address, follow_redirects=True).text
    masked = [re.sub(r'name="csrf_token"[^>]*>', "", text) for text in (before, after)]
    assert masked[0] == masked[1]


def test_a_favourite_is_kept_and_let_go(stand):
    browser = stand.browser("odd.rian")
    page = browser.get("/bms/?enhet=OPP&periode=2025", follow_redirects=True)
    card = re.search(r"/styringskort/(\d+)", page.request.path).group(1)
    sent = {"csrf_token": token_of(page.text), "kort": card, "enhet": "OPP", "periode": "2025"}
    kept = browser.post("/bms/favoritt", data=sent | {"favoritt": "ja"}, follow_redirects=True).text
    assert "Oppvekst, Hovedkort" in kept
    sent["csrf_token"] = token_of(kept)
    left = browser.post(
        "/bms/favoritt", data=sent | {"favoritt": "nei"}, follow_redirects=True
    ).text
    assert "Oppvekst, Hovedkort" not in left


def test_two_who_report_at_once_are_both_kept_and_told(stand, due):
    one, other = stand.browser("pia.sund"), stand.browser("gro.nilsen")
    first, second = form_of(one, due)[1], form_of(other, due)[1]
    address = f"/bms/rapporter/{due}"
    assert one.post(address, data=first | {"value": "5,0", "weight": "7"}).status_code == 303
    told = other.post(
        address, data=second | {"value": "6,0", "weight": "7"}, follow_redirects=True
    ).text
    assert "Pia Sund rapporterte samme måling" in told
    seen = one.get(address).text
    assert "Gro Nilsen" in seen and "6,0" in seen and "5,0" in seen


def test_the_figures_known_on_an_earlier_day_can_be_read(stand, due):
    browser = stand.browser("pia.sund")
    _, sent = form_of(browser, due)
    browser.post(f"/bms/rapporter/{due}", data=sent | {"value": "5,0", "weight": "7"})
    now = browser.get("/bms/?enhet=HK&periode=2026T2", follow_redirects=True).text
    then = browser.get("/bms/?enhet=HK&periode=2026T2&kjent=2026-09-15", follow_redirects=True).text
    assert "17 av 18" not in now and "17 av 18" in then
    assert "slik de var kjent 15.09.2026" in then


def test_a_sector_leader_sees_what_the_units_below_miss_though_the_sector_reports_nothing(reading):
    page = reading.browser("ola.haug").get("/bms/mine-oppgaver").text
    late = page.partition("<h2>Over fristen")[2]
    assert "Kultur og bibliotek</a>" in late and "2026, 2. tertial" in late
    assert "Har ikke levert Sykefravær samlet" in late


def test_who_may_not_open_a_page_is_shown_the_way_to_those_they_may(reading):
    refused = reading.browser("rita.eide").get("/bms/oppsett")
    assert refused.status_code == 403
    tabs = refused.text.partition('class="bms-page"')[2].partition("<h1>Ingen tilgang")[0]
    assert "/bms/mine-oppgaver" in tabs


def test_the_target_stands_beside_a_field_whose_answers_are_hidden(reading):
    page = reading.browser("rita.eide").get("/bms/rapporter/enhet?periode=2025").text
    row = page.partition("Foreldretilfredshet barnehage</a>")[2].partition("</tr>")[0]
    assert "Skjult" in row and "4,8" in row


def test_a_score_of_fewer_indicators_says_how_much_of_the_weight_it_rests_on(reading):
    page = reading.browser("pia.sund").get("/bms/?enhet=KUL&periode=2026T1", follow_redirects=True)
    assert "fra 3 av 4 indikatorer, 75\N{NO-BREAK SPACE}% av vekten" in page.text


def test_a_form_in_english_sent_back_untouched_changes_no_figure(stand):
    with stand.session() as session:
        asked = (
            select(Measurement.id, Measurement.value)
            .join(MeasurementPoint, MeasurementPoint.id == Measurement.point_id)
            .join(Indicator, Indicator.id == MeasurementPoint.indicator_id)
            .where(Indicator.code == "I01", Measurement.value > 1000)
        )
        row_id, value = session.execute(asked).first()
    browser = stand.browser("gro.nilsen")
    token = token_of(browser.get("/profil").text)
    assert browser.post("/profil", data={"csrf_token": token, "locale": "en"}).status_code == 302
    page, sent = form_of(browser, row_id)
    assert 'lang="en"' in page
    stands = re.search(r'name="value" value="([^"]+)"', page)
    assert stands and "\N{NO-BREAK SPACE}" in stands[1]
    sent |= {"value": stands[1], "kommentar": "Still true", "begrunnelse": "A comment"}
    assert browser.post(f"/bms/rapporter/{row_id}", data=sent).status_code == 303
    with stand.session() as session:
        kept = session.scalars(select(Measurement).where(Measurement.id == row_id)).one()
        assert (kept.value, kept.comment) == (value, "Still true")
    asked_again = browser.post(f"/bms/rapporter/{row_id}", data=sent | {"value": "4.213"}).text
    assert "velg" in asked_again and 'value="value=4\N{NO-BREAK SPACE}213"' in asked_again
