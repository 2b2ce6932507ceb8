"""What check-host finds, in plain words."""

from __future__ import annotations

import shutil

import pytest
from flask import Flask
from flask_wtf.csrf import CSRFProtect
from jinja2 import Environment
from sqlalchemy.orm import scoped_session, sessionmaker

import wisweb_bms
from tests.contract.plain_host import HEMNE, USERS, adapter, plain_app
from tests.databases import engine_for
from wisweb_bms import host_check
from wisweb_bms.hooks import Membership, Municipality, Unit
from wisweb_bms.views import assets

LEAVING_OUT = Environment(autoescape=True).from_string(
    "<title>x</title>{% block bms_content %}{% endblock %}"
)


@pytest.fixture
def report(url):
    """What is said of a host with these answers changed, on SQLite as a careful host opens it."""
    engine = engine_for(url)
    sessions = scoped_session(sessionmaker(engine))

    def reported(switched_on=True, **changed):
        app = plain_app(url, adapter(**{"bms_session": sessions, **changed}))
        if switched_on:
            with app.app_context():
                wisweb_bms.enable("hemne")
                sessions.remove()
        return host_check.report(app)

    yield reported
    sessions.remove()
    engine.dispose()


def test_a_host_that_answers_as_the_contract_says_has_no_fault(report):
    assert report() == []


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"bms_municipalities": []}, "names none"),
        ({"bms_unit_tree": [Unit("A", "A", "B")]}, "A below B"),
        ({"bms_unit_tree": [Unit("A", "A", "B"), Unit("B", "B", "A")]}, "below themselves: A, B"),
        ({"bms_unit_tree": [Unit("A", "A"), Unit("A", "A")]}, "several of A"),
        (
            {"bms_unit_tree": [Unit(f"D{n}", "D", f"D{n - 1}" if n else None) for n in range(60)]},
            "more than 50 levels, from D51",
        ),
        ({"bms_find_users": []}, "should find everybody"),
        ({"bms_find_users": [USERS["kari"]]}, "an unknown unit has no users"),
        ({"bms_get_users": {"command:import": USERS["kari"]}}, "expected a User with the key"),
        ({"bms_rights_of_user": {"bms.read": {"*"}}}, "an unknown user has no rights"),
        ({"bms_units_of_user": [Membership("SKO")]}, "belongs nowhere"),
        ({"bms_leaders": {"SKO": ["gone"]}}, "gone leads a unit and is an unknown user"),
        ({"bms_current_user": USERS["kari"]}, "somebody is logged in before anybody has"),
        ({"bms_current_municipality": Municipality("oslo", "Oslo")}, "oslo is not among"),
        ({"bms_layout": LEAVING_OUT}, "no block bms_title"),
        ({"bms_layout": LEAVING_OUT}, "no block bms_head"),
        ({"bms_layout": "no_such.html"}, "TemplateNotFound: no_such.html"),
        ({"bms_locale": 7}, "bms_locale: tests.contract.plain_host.Plain: expected a string"),
    ],
)
def test_each_fault_is_told(report, changed, told):
    faults = report(switched_on="bms_municipalities" not in changed, **changed)
    assert any(told in fault for fault in faults), faults


def test_a_right_that_nobody_holds_is_told_where_it_is_on(report):
    changed = {"bms_rights_of_user": lambda user_key: (
        {"bms.read": frozenset({"SKO"})} if user_key == "kari" else {}
    )}  # fmt: skip
    (fault,) = report(**changed)
    assert fault.startswith("bms_rights_of_user(hemne): nobody holds bms.report")
    assert "bms.read," not in fault


def test_a_user_that_can_be_found_and_not_known_is_told(report):
    fault, _in_the_other_municipality = report(bms_get_users={}, bms_leaders={})
    assert "does not know kari, ola, vert" in fault


@pytest.mark.parametrize("left", [(), ("manifest.json",)])
def test_missing_assets_are_told_with_their_cause_and_pages_answer_without(
    report, make, monkeypatch, tmp_path, left
):
    for name in left:
        shutil.copy(assets.DIST / name, tmp_path / name)
    monkeypatch.setattr(assets, "DIST", tmp_path)
    (fault,) = report()
    assert fault.endswith("missing: run scripts/assets once.")
    monkeypatch.setattr(assets, "SCRIPT", tmp_path / "no checkout")
    (fault,) = report()
    assert f"in this installation ({tmp_path})" in fault and "python -m build" in fault
    page = make().test_client().get("/bms/", headers={"X-User": "kari"}, follow_redirects=True)
    assert page.status_code == 200


def test_a_pending_migration_and_careless_sqlite_settings_are_told(url):
    told = host_check.report(plain_app(url, adapter(), migrated=False))
    assert any("run flask bms migrate" in fault for fault in told)
    assert any("foreign_keys=ON" in fault for fault in told)
    assert any("WAL" in fault for fault in told)


def test_a_protection_that_was_started_after_us_is_told(url):
    app = plain_app(url, adapter(), SECRET_KEY=None)
    CSRFProtect(app)
    told = host_check.report(app)
    assert any("call wisweb_bms.init_app last" in fault for fault in told)
    assert any("no SECRET_KEY" in fault for fault in told)


def test_an_app_without_us_is_told():
    assert host_check.report(Flask("other")) == ["wisweb_bms.init_app was not called for this app"]


def test_the_command_exits_with_1_on_a_fault_and_0_without(url):
    app = plain_app(url, adapter(bms_municipalities=[HEMNE]))
    result = app.test_cli_runner().invoke(args=["bms", "check-host"])
    assert result.exit_code == 1
    assert "foreign_keys=ON" in result.output
