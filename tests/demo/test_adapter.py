"""The stand-in's answers to the hooks: who may do what where."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import event

from demo import adapter as module
from demo.adapter import WiswebHost
from demo.models import db
from wisweb_bms.hooks import ANONYMOUS, HostSpec, Membership, User

HEALTH = {"HO", "SYK", "HJT", "LEG", "NAV"}
WRITE = {"bms.read", "bms.report", "bms.action", "bms.plan"}


@pytest.fixture
def host(app: Flask):
    with app.app_context():
        yield WiswebHost()


@pytest.fixture
def everywhere(host):
    """All units of Hemne, and the sign for the whole."""
    return {unit.key for unit in host.bms_unit_tree("hemne")} | {"*"}


def test_the_adapter_is_at_most_150_lines():
    lines = Path(module.__file__).read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line.strip()]) <= 150


def test_every_answer_is_to_a_hook_of_the_contract():
    hooks = {name for name in vars(HostSpec) if name.startswith("bms_")}
    assert {name for name in vars(WiswebHost) if name.startswith("bms_")} <= hooks


def test_three_municipalities_are_served(host):
    keys = [place.key for place in host.bms_municipalities()]
    assert sorted(keys) == ["harstad", "hemne", "midtregauldal"]


def test_hemne_has_22_units_under_one_root_in_the_files_order(host):
    tree = host.bms_unit_tree("hemne")
    assert len(tree) == 22
    assert [unit.key for unit in tree if unit.parent_key is None] == ["HK"]
    assert [unit.key for unit in tree if unit.parent_key == "HO"] == ["SYK", "HJT", "LEG", "NAV"]


def test_a_registrator_writes_in_one_unit_and_reads_nothing_else(host):
    rights = host.bms_rights_of_user("hemne", "kari.melland")
    assert rights == dict.fromkeys(WRITE, frozenset({"SYK"}))


def test_a_leader_writes_in_their_unit_and_reads_the_whole(host, everywhere):
    rights = host.bms_rights_of_user("hemne", "pia.sund")
    assert rights["bms.read"] == everywhere
    assert {right: set(rights[right]) for right in WRITE - {"bms.read"}} == dict.fromkeys(
        WRITE - {"bms.read"}, {"KUL"}
    )
    assert set(rights) == WRITE


def test_a_sector_leader_administers_the_sector_and_all_below(host, everywhere):
    rights = host.bms_rights_of_user("hemne", "anne.moe")
    assert rights.pop("bms.read") == everywhere
    assert {right: set(units) for right, units in rights.items()} == dict.fromkeys(
        {*WRITE, "bms.approve", "bms.target", "bms.configure"} - {"bms.read"}, HEALTH
    )


def test_a_councillor_reads_the_whole_and_nothing_more(host, everywhere):
    assert host.bms_rights_of_user("hemne", "odd.rian") == {"bms.read": everywhere}


def test_the_controller_has_by_name_what_no_level_gives(host, everywhere):
    rights = host.bms_rights_of_user("hemne", "gro.nilsen")
    assert rights["bms.configure"] == rights["bms.publish"] == everywhere


def test_administering_the_whole_does_not_give_the_roots_configure(host):
    tree = host.bms_unit_tree("hemne")
    area = module._area(tree, "HK")
    assert "*" in area
    given = module._given("bms.configure", tree, area)
    assert {"HK", "*"} & given == set()
    assert {"OPP", "SYK"} <= given


def test_the_chief_executive_approves_publishes_acts_and_assesses(host, everywhere):
    rights = host.bms_rights_of_user("hemne", "ingrid.lund")
    assert set(rights) == {
        *("bms.read", "bms.target", "bms.approve", "bms.publish"),
        *("bms.action", "bms.report"),
    }
    assert set(rights.values()) == {frozenset(everywhere)}


def test_the_host_administrator_enables_everywhere_and_may_nothing_else(host):
    for key in ("hemne", "harstad", "midtregauldal"):
        assert host.bms_rights_of_user(key, "vert.admin") == {"bms.enable": frozenset({"*"})}


@pytest.mark.parametrize(
    ("municipality", "user"),
    [("hemne", "command:import"), ("hemne", "leder1"), ("ukjent", "vert.admin"), ("", "")],
)
def test_an_unknown_user_is_absent_and_has_no_right(host, municipality, user):
    assert host.bms_rights_of_user(municipality, user) == {}
    assert host.bms_get_users(municipality, [user]) == {}
    assert host.bms_units_of_user(municipality, user) == []


def test_an_unknown_municipality_or_unit_is_empty(host):
    assert host.bms_unit_tree("ukjent") == []
    assert host.bms_leaders("ukjent", ["HK"]) == {}
    assert host.bms_leaders("hemne", ["finnes-ikke"]) == {}
    assert host.bms_find_users("hemne", "", "finnes-ikke", 10) == []


def test_the_same_user_name_is_two_people_in_two_municipalities(host):
    there, here = (host.bms_get_users(key, ["leder1"]) for key in ("harstad", "midtregauldal"))
    assert there["leder1"].name != here["leder1"].name


def test_people_are_found_by_name_whatever_the_case(host):
    assert [user.key for user in host.bms_find_users("hemne", "RØNN", None, 5)] == ["berit.rønning"]
    assert [user.key for user in host.bms_find_users("hemne", "", "SYK", 5)] == [
        "berit.rønning",
        "kari.melland",
    ]
    assert len(host.bms_find_users("hemne", "", None, 3)) == 3


def test_leaders_are_those_the_file_names(host):
    found = host.bms_leaders("hemne", ["SYK", "OKO", "HK"])
    assert found == {"SYK": ["berit.rønning"], "OKO": ["gro.nilsen"], "HK": ["ingrid.lund"]}
    assert Membership("SYK", leads=True) in host.bms_units_of_user("hemne", "berit.rønning")
    assert host.bms_units_of_user("hemne", "kari.melland") == [Membership("SYK", leads=False)]


def test_before_log_in_the_visitor_is_anonymous(app):
    with app.test_request_context():
        host = WiswebHost()
        assert host.bms_current_user() == ANONYMOUS
        assert host.bms_current_municipality().key == ""
        assert host.bms_locale() == "nb"
        response = host.bms_login_response("/bms/?enhet=SYK")
        assert response.location == "/login?next=/bms/?enhet%3DSYK"


def test_answers_take_as_many_statements_for_a_large_tree_as_for_a_small(app):
    def statements(municipality: str, user: str, unit: str) -> int:
        counted = []
        with app.app_context():
            host = WiswebHost()
            event.listen(db.engine, "before_cursor_execute", lambda *_: counted.append(1))
            host.bms_rights_of_user(municipality, user)
            host.bms_unit_tree(municipality)
            host.bms_leaders(municipality, [unit])
            host.bms_units_of_user(municipality, user)
            db.session.rollback()
        return len(counted)

    small = statements("midtregauldal", "leder1", "STO")
    large = statements("harstad", "leder1", "814013162")
    assert small == large


def test_what_crosses_the_line_is_plain(host):
    assert host.bms_get_users("hemne", ["pia.sund"]) == {
        "pia.sund": User("pia.sund", "Pia Sund", "pia.sund@hemne.example", True)
    }
