"""Each hook of the host: what is made of its answer, of none, and of a wrong one."""

from __future__ import annotations

import logging
import re
from functools import partial

import pytest
from flask import Flask, redirect, request
from flask_sqlalchemy.session import Session as HostSession
from jinja2 import Environment

from tests.contract.plain_host import (
    ALL,
    HARSTAD,
    HEMNE,
    UNITS,
    USERS,
    adapter,
    only,
    plain_app,
)
from wisweb_bms import host as host_module
from wisweb_bms.adapters import HostFaults
from wisweb_bms.hooks import (
    ANONYMOUS,
    NO_MUNICIPALITY,
    Membership,
    Municipality,
    Notification,
    Unit,
    User,
)
from wisweb_bms.host import HostError

wrong = partial(pytest.raises, HostError)


def test_hook_bms_contract_version(url):
    for refused, told in (
        ((2, 0), "written for contract 2.0"),
        ((1, 9), "written for contract 1.9"),
        ("1.0", "expected a tuple"),
    ):
        with pytest.raises(HostFaults, match=re.escape(told)):
            plain_app(url, adapter(bms_contract_version=refused), migrated=False)
    assert plain_app(url, adapter(bms_contract_version=(1, 0)), migrated=False)


def test_hook_bms_municipalities(ask):
    host = ask()
    assert host.municipalities() == (HEMNE, HARSTAD)
    assert host.municipality("harstad") == HARSTAD
    assert host.municipality("oslo") is None


@pytest.mark.parametrize(
    "answer", [[HEMNE, HEMNE], ["hemne"], [Municipality("", "x")], {"hemne": HEMNE}]
)
def test_wrong_municipalities_are_told(url, answer):
    app = plain_app(url, adapter("Odd", bms_municipalities=lambda: answer))
    with app.app_context(), wrong(match=r"bms_municipalities: .*Odd: expected"):
        app.extensions["wisweb_bms"].host.municipalities()


def test_hook_bms_current_municipality(ask):
    assert ask().current_municipality() == HEMNE
    assert ask(bms_current_municipality=NO_MUNICIPALITY).current_municipality() == NO_MUNICIPALITY
    with wrong(match="bms_current_municipality: .*gave no answer"):
        ask(bms_current_municipality=lambda: None).current_municipality()


def test_hook_bms_current_user(ask):
    assert ask().current_user() == USERS["kari"]
    assert ask(bms_current_user=lambda: ANONYMOUS).current_user() == ANONYMOUS
    with wrong(match="bms_current_user: .*gave no answer"):
        ask(bms_current_user=lambda: None).current_user()
    with wrong(match="bms_current_user: .*expected a key"):
        ask(bms_current_user=lambda: User(7, "Sju")).current_user()


def test_hook_bms_get_users(ask):
    calls = []

    def users(municipality_key, user_keys):
        calls.append((municipality_key, set(user_keys)))
        return {k: USERS[k] for k in user_keys if k in USERS}

    host = ask(bms_get_users=users)
    assert host.users("hemne", ["kari", "gone"]) == {"kari": USERS["kari"]}
    assert host.users("hemne", ["gone", "kari"]) == {"kari": USERS["kari"]}
    assert host.users("hemne", ["ola", "kari"]) == {k: USERS[k] for k in ("ola", "kari")}
    assert calls == [("hemne", {"kari", "gone"}), ("hemne", {"ola"})]
    with wrong(match="bms_get_users: .*expected a User with the key 'kari'"):
        ask(bms_get_users=lambda: {"kari": USERS["ola"]}).users("hemne", ["kari"])


def test_hook_bms_find_users(ask):
    calls = []

    def find(municipality_key, text, unit_key, limit):
        calls.append((municipality_key, text, unit_key, limit))
        return list(USERS.values())

    assert len(ask(bms_find_users=find).find_users("hemne", "a", "SKO", 2)) == 2
    assert calls == [("hemne", "a", "SKO", 2)]
    with wrong(match="bms_find_users: .*expected a sequence of User"):
        ask(bms_find_users=lambda: {"kari"}).find_users("hemne", "")


def test_hook_bms_unit_tree(ask):
    assert ask().unit_tree("hemne") == UNITS
    assert ask().unit_tree("harstad") == ()
    twice = (
        UNITS[0],
        UNITS[0],
    )  # judged with the rest of the tree, so that no page goes down by it
    assert ask(bms_unit_tree=lambda municipality_key: twice).unit_tree("hemne") == twice
    for answer in ([Unit("*", "Alt")], [Unit(3, "Tre")], ["HK"]):
        with wrong(match="bms_unit_tree: .*expected"):
            ask(bms_unit_tree=lambda answer=answer: answer).unit_tree("hemne")


def test_hook_bms_units_of_user(ask):
    assert ask().units_of_user("hemne", "kari") == (Membership("SKO", leads=True),)
    assert ask().units_of_user("hemne", "command:import") == ()
    with wrong(match="bms_units_of_user"):
        ask(bms_units_of_user=lambda: ["SKO"]).units_of_user("hemne", "kari")


def test_hook_bms_rights_of_user(ask):
    assert ask().rights_of_user("hemne", "kari")["bms.read"] == ALL
    assert ask().rights_of_user("hemne", "command:import") == {}
    assert ask(bms_rights_of_user=lambda: {"bms.read": {"SKO"}}).rights_of_user(
        "hemne", "kari"
    ) == {"bms.read": frozenset({"SKO"})}
    for answer in ({"bms.read": ["SKO"]}, {"bms.read": "SKO"}, {"bms.read": {7}}, ["bms.read"]):
        with wrong(match="bms_rights_of_user: .*expected"):
            ask(bms_rights_of_user=lambda answer=answer: answer).rights_of_user("hemne", "kari")


def test_hook_bms_leaders(ask):
    assert ask().leaders("hemne", ["SKO", "OPP"]) == {"SKO": ("kari",)}
    with wrong(match="bms_leaders"):
        ask(bms_leaders=lambda: {"SKO": "kari"}).leaders("hemne", ["SKO"])


def test_hook_bms_session(url, make):
    app = make()
    with app.app_context():
        host, own = app.extensions["wisweb_bms"].host, app.extensions["sqlalchemy"].session
        assert host.session() is own()
        assert isinstance(host.session(), HostSession)
    with app.app_context(), wrong(match="bms_session: .*expected a Session"):
        plain_app(url, adapter(bms_session=object())).extensions["wisweb_bms"].host.session()


def test_a_host_without_any_session_does_not_start():
    app = Flask("sessionless")
    app.config["BMS_STRICT"] = True
    import wisweb_bms

    with pytest.raises(HostFaults, match="bms_session: not implemented"):
        wisweb_bms.init_app(app, adapter())


def test_hook_bms_login_response(make):
    def log_in(next_url):
        return redirect(f"/inn?til={next_url}")

    browser = make(bms_login_response=log_in).test_client()
    answer = browser.get("/bms/?enhet=SKO", base_url="http://localhost/vert")
    assert answer.location == "/inn?til=/vert/bms/?enhet=SKO"


def test_without_bms_login_response_a_stranger_gets_401(make):
    assert make().test_client().get("/bms/").status_code == 401


def test_for_an_unsafe_request_next_is_the_page_that_the_form_stood_on(make):
    asked = []

    def log_in(next_url):
        asked.append(next_url)
        return redirect("/inn")

    browser = make(bms_login_response=log_in).test_client()
    for referrer in (
        "http://localhost/bms/styringskort/7?enhet=SKO",
        "http://evil.test/bms/",
        None,
    ):
        headers = {"Referer": referrer} if referrer else {}
        answer = browser.post("/bms-probe/save", data={"enhet": "SKO"}, headers=headers)
        assert answer.status_code == 401
        assert 'href="/inn"' in answer.text
    assert asked == ["/bms/styringskort/7?enhet=SKO", "/bms/", "/bms/"]


def test_hook_bms_render(make):
    def render(template, context):
        assert template == "wisweb_bms/shell.html"
        assert all(name.startswith("bms_") for name in context)
        return f"<!doctype html><title>{context['bms_title']}</title>{context['bms_content']}"

    app = make(bms_render=render, bms_rights_of_user={})
    answer = app.test_client().get("/bms/", headers={"X-User": "kari"})
    assert answer.text.startswith("<!doctype html><title>Ingen tilgang</title><div class=")


def test_hook_bms_layout(make):
    own = Environment().from_string("<i>{% block bms_content %}{% endblock %}</i>")
    for layout, start in ((own, "<i><div class"), (None, "<!doctype html>")):
        app = make(bms_rights_of_user={}, bms_layout=layout)
        answer = app.test_client().get("/bms/", headers={"X-User": "kari"})
        assert answer.text.startswith(start)


def test_hook_bms_csrf_field(make):
    field = '<input type="hidden" name="_token" value="7">'
    app = make(bms_csrf_field=lambda: field)
    answer = app.test_client().post("/bms-probe/save", headers={"X-User": "kari"})
    assert field in answer.text
    assert 'name="csrf_token"' in answer.text


@pytest.mark.parametrize(
    ("answer", "language"), [("nn", "nn"), ("en", "en"), ("sv", "nb"), (None, "nb"), ("", "nb")]
)
def test_hook_bms_locale(ask, answer, language):
    assert ask(bms_locale=lambda: answer).locale() == language


def test_hook_bms_notify(url, caplog):
    seen = []

    def broken(notification):
        raise OSError("the mail server is away")

    channels = [
        adapter(bms_notify=lambda notification: seen.append(("one", notification.subject))),
        only("Broken", bms_notify=broken),
        only("Third", bms_notify=lambda notification: seen.append(("three", notification.subject))),
    ]
    app = plain_app(url, channels, migrated=False)
    message = Notification("reminder", ("kari",), "Frist i morgen", "…", None)
    with app.app_context(), caplog.at_level(logging.ERROR):
        reached, failed = app.extensions["wisweb_bms"].host.notify(message)
    assert sorted(seen) == [("one", "Frist i morgen"), ("three", "Frist i morgen")]
    assert [name.rpartition(".")[2] for name in failed] == ["Broken"]
    assert len(reached) == 2
    assert "the mail server is away" in caplog.text


@pytest.mark.parametrize(
    ("answer", "told"), [(None, True), ("", True), (0, True), (True, True), (False, False)]
)
def test_a_channel_that_answers_false_has_not_told_and_no_answer_is_what_the_hook_asks(
    url, answer, told
):
    channel = only("Channel", bms_notify=lambda notification: answer)
    app = plain_app(url, [adapter(), channel], migrated=False)
    with app.app_context():
        reached, failed = app.extensions["wisweb_bms"].host.notify(
            Notification("reminder", ("kari",), "Frist i morgen", "…", None)
        )
    assert (len(reached), len(failed)) == ((1, 0) if told else (0, 1))


def test_a_channel_that_has_the_message_is_left_out_and_two_of_one_name_are_told_apart(url):
    seen = []
    channels = [only("Twin", bms_notify=lambda notification, n=n: seen.append(n)) for n in (1, 2)]
    app = plain_app(url, [adapter(), *channels], migrated=False)
    message = Notification("reminder", ("kari",), "Frist i morgen", "…", None)
    with app.app_context():
        host = app.extensions["wisweb_bms"].host
        reached, _failed = host.notify(message)
        assert len(set(reached)) == 2
        assert host.notify(message, reached[:1]) == (reached[1:], ())
        assert host.notify(message, reached) == ((), ())
    assert len(seen) == 3 and sorted(set(seen)) == [1, 2]


def test_hook_bms_api_user(ask):
    host = ask(bms_api_user=lambda request: USERS["ola"])
    assert host.api_user(request._get_current_object()) == USERS["ola"]
    assert ask().api_user(request._get_current_object()) == ANONYMOUS


def test_a_hook_that_needs_a_request_raises_outside_one(make):
    with make().app_context():
        host = host_module.get_host()
        for ask_it in (host.current_user, host.current_municipality, host.layout):
            with pytest.raises(host_module.OutsideRequest, match="bms_"):
                ask_it()
        assert host.unit_tree("hemne") == UNITS


def test_the_first_implementation_that_answers_counts_and_none_is_no_answer(url):
    silent = only("Silent", bms_locale=lambda: None)
    app = plain_app(url, [adapter(bms_locale=lambda: "nn"), silent], migrated=False)
    with app.test_request_context("/"):
        assert app.extensions["wisweb_bms"].host.locale() == "nn"
