"""Our check of forms: after the door, with Flask-WTF's tokens under the host's own names."""

from __future__ import annotations

import re

import pytest

import wisweb_bms
from tests.contract.plain_host import adapter, plain_app

KARI = {"X-User": "kari"}
FORM, SAVE = "/bms-probe/form", "/bms-probe/save"


@pytest.fixture
def browser(make):
    return make().test_client()


def token(page, name="csrf_token"):
    return re.search(rf'name="{name}" value="([^"]+)"', page.text)[1]


def test_the_right_token_saves_from_a_field_or_a_header(browser):
    fresh = token(browser.get(FORM, headers=KARI))
    answer = browser.post(FORM, data={"typed": "1", "csrf_token": fresh}, headers=KARI)
    assert "Lagret" in answer.text
    for header in ("X-CSRFToken", "X-CSRF-Token"):
        answer = browser.post(SAVE, data={"typed": "2"}, headers=KARI | {header: fresh})
        assert "Lagret" in answer.text


@pytest.mark.parametrize("sent", ["", "rubbish", "a.b.c"])
def test_a_wrong_token_gives_the_form_back_as_typed(browser, sent):
    browser.get(FORM, headers=KARI)
    data = {"typed": "1 234,5", "csrf_token": sent}
    for address, expected in ((FORM, 200), (SAVE, 400)):
        answer = browser.post(address, data=data, headers=KARI)
        assert answer.status_code == expected
        assert "1 234,5" in answer.text
        assert token(answer) != sent


def test_the_page_that_gives_a_form_back_can_be_sent_again(browser):
    refused = browser.post(f"{SAVE}?enhet=SKO", data={"typed": "a\nb"}, headers=KARI)
    assert f'action="{SAVE}?enhet=SKO"' in refused.text
    again = {"typed": "a\nb", "csrf_token": token(refused)}
    assert "Lagret" in browser.post(SAVE, data=again, headers=KARI).text


def test_the_hosts_field_name_is_used(url):
    app = plain_app(url, adapter(), WTF_CSRF_FIELD_NAME="_tok")
    with app.app_context():
        wisweb_bms.enable("hemne")
    browser = app.test_client()
    fresh = token(browser.get(FORM, headers=KARI), "_tok")
    answer = browser.post(SAVE, data={"typed": "1", "_tok": fresh}, headers=KARI)
    assert "Lagret" in answer.text


def test_a_host_that_checks_no_form_does_not_switch_off_ours(url):
    app = plain_app(url, adapter(), WTF_CSRF_ENABLED=False)
    with app.app_context():
        wisweb_bms.enable("hemne")
    assert app.test_client().post(SAVE, data={"typed": "1"}, headers=KARI).status_code == 400


def test_an_old_token_is_refused(make):
    app = make()
    browser = app.test_client()
    old = token(browser.get(FORM, headers=KARI))
    app.config["WTF_CSRF_TIME_LIMIT"] = -1
    answer = browser.post(SAVE, data={"typed": "1", "csrf_token": old}, headers=KARI)
    assert answer.status_code == 400


def test_two_visitors_under_one_app_context_get_tokens_of_their_own(make):
    app = make()
    with app.app_context():
        one, other = app.test_client(), app.test_client()
        token(one.get(FORM, headers=KARI))
        own = token(other.get(FORM, headers=KARI))
        answer = other.post(SAVE, data={"typed": "1", "csrf_token": own}, headers=KARI)
        assert "Lagret" in answer.text


def test_text_with_a_character_that_no_database_keeps_comes_back_without_it(browser):
    fresh = token(browser.get(FORM, headers=KARI))
    for address in (FORM, SAVE):
        data = {"typed": "før\0etter", "blank": "", "csrf_token": fresh}
        answer = browser.post(address, data=data, headers=KARI)
        assert answer.status_code == 400
        assert "usynlig tegn" in answer.text and "\0" not in answer.text
        assert "føretter" in answer.text
        assert re.search(r'name="blank" value=""', answer.text)
    again = {"typed": "føretter", "csrf_token": token(answer)}
    assert "Lagret" in browser.post(SAVE, data=again, headers=KARI).text


def test_a_field_left_empty_is_sent_again_as_empty(browser):
    answer = browser.post(SAVE, data={"typed": "x", "ticked": ""}, headers=KARI)
    assert answer.status_code == 400
    assert re.search(r'type="hidden" name="ticked" value=""', answer.text)
