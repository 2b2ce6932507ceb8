"""The order at our door, and what gets past it."""

from __future__ import annotations

import pytest
from flask import request, url_for
from sqlalchemy.orm import Session

import wisweb_bms
from tests.contract.plain_host import ALL, USERS, adapter, plain_app
from tests.databases import engine_for
from wisweb_bms.hooks import WHOLE, User
from wisweb_bms.migrations import run
from wisweb_bms.models import MunicipalityRow, Scorecard
from wisweb_bms.rights import gate_of, public, requires
from wisweb_bms.views import assets
from wisweb_bms.views.blueprint import new_blueprint
from wisweb_bms.views.visit import find_visit, need, visit

KARI = {"X-User": "kari"}
PAGE = "/bms-probe/page"


def status(app, path=PAGE, headers=KARI, **more):
    return app.test_client().open(path, headers=headers, **more).status_code


def rights(**held):
    return lambda: {f"bms.{name}": frozenset(units) for name, units in held.items()}


def test_anonymous_comes_before_everything(url):
    app = plain_app(url, adapter(), migrated=False)
    assert status(app, headers={"X-Place": "nowhere"}) == 401


def test_no_municipality_is_404_before_the_migration_is_looked_at(url):
    app = plain_app(url, adapter(), migrated=False)
    assert status(app, headers=KARI | {"X-Place": "nowhere"}) == 404
    assert status(app) == 503


def test_a_pending_migration_comes_before_off_and_off_before_the_right(url):
    app = plain_app(url, adapter(), migrated=False)
    assert status(app, headers={"X-User": "ola"}) == 503
    engine = engine_for(url)
    run.upgrade(engine)
    engine.dispose()
    assert status(app, headers={"X-User": "ola"}) == 404
    with app.app_context():
        wisweb_bms.enable("hemne")
    assert status(app, headers={"X-User": "ola"}) == 403
    assert status(app) == 200


def test_a_migration_undone_while_we_run_is_noticed(url, make, monkeypatch):
    app = make()
    assert status(app) == 200
    engine = engine_for(url)
    run.downgrade(engine)
    engine.dispose()
    monkeypatch.setattr("wisweb_bms.app.SURE_FOR", 0)
    app.extensions["wisweb_bms"].migrated_until = 0.0
    assert status(app) == 503


@pytest.mark.parametrize("path", ["kalender/1-x.ics", "publisert/1-x", "publisert/kommune/1"])
def test_a_public_page_waits_for_the_migration_too_and_says_so(url, path):
    app = plain_app(url, adapter(), migrated=False)
    answer = app.test_client().get(f"/bms/{path}")
    assert answer.status_code == 503 and "flask bms migrate" in answer.text
    assert answer.headers["Cache-Control"] == "private, no-store"
    engine = engine_for(url)
    run.upgrade(engine)
    engine.dispose()
    assert status(app, f"/bms/{path}", headers={}) == 404


def test_the_style_sheet_is_there_while_a_migration_is_pending(url):
    app = plain_app(url, adapter(), migrated=False)
    with app.test_request_context():
        address = assets.asset("bms.css")
    with app.test_client().get(address) as answer:
        assert answer.status_code == 200


def test_with_and_without_a_slash_are_the_same_page(make):
    app = make()
    assert status(app, PAGE + "/") == 200


def test_an_inactive_user_may_do_nothing(make):
    gone = User("kari", "Kari", active=False)
    assert status(make(bms_current_user=lambda: gone)) == 403


@pytest.mark.parametrize(
    ("asked", "expected"),
    [("", 200), ("?enhet=SKO", 200), ("?enhet=OPP", 403), ("?enhet=*", 403), ("?enhet=x", 404)],
)
def test_a_right_on_one_unit_opens_that_unit(make, asked, expected):
    app = make(bms_rights_of_user=rights(read={"SKO"}))
    assert status(app, PAGE + asked) == expected


@pytest.mark.parametrize("whole", [WHOLE, "HK"])
def test_the_single_root_and_the_star_are_the_whole_municipality(make, whole):
    app = make(bms_rights_of_user=rights(read={whole}))
    for asked in ("", "?enhet=SKO", "?enhet=HK", "?enhet=*"):
        assert status(app, PAGE + asked) == 200


def test_a_unit_named_twice_is_checked_twice(make):
    app = make(bms_rights_of_user=rights(read={"SKO"}))
    assert status(app, f"{PAGE}?enhet=SKO&enhet=OPP") == 403
    answer = app.test_client().post(f"{PAGE}?enhet=SKO", data={"enhet": "OPP"}, headers=KARI)
    assert answer.status_code == 405


def test_a_right_that_is_no_longer_on_any_unit_opens_nothing(make):
    assert status(make(bms_rights_of_user=rights(read={"CLOSED"}))) == 403


@pytest.fixture
def two_cards(url, make):
    """An app whose Kari has no right, with card 1 in Hemne and card 2 in Harstad."""
    app = make(bms_rights_of_user={})
    engine = engine_for(url)
    with Session(engine) as session:
        hemne = session.query(MunicipalityRow).filter_by(host_key="hemne").one()
        session.add(MunicipalityRow(id=99, host_key="harstad", enabled=True))
        session.flush()
        for id, place in ((1, hemne.id), (2, 99)):
            session.add(
                Scorecard(
                    municipality_id=place,
                    id=id,
                    name="Kort",
                    kind="main",
                    unit_key="*",
                    first_year=2025,
                )
            )
        session.commit()
    engine.dispose()
    return app


def test_an_id_of_another_municipality_is_404_before_the_right_is_missing(two_cards):
    with two_cards.test_request_context("/"):
        own, other = (url_for("wisweb_bms.card", card_id=id) for id in (1, 2))
    assert status(two_cards, own) == 403
    assert status(two_cards, other) == 404


def test_a_view_can_ask_for_a_right_on_a_unit_that_only_it_knows(url):
    rooms = new_blueprint("rooms")

    @rooms.get("/deep/<unit_key>")
    @requires("bms.read")
    def deep(unit_key):
        need("bms.report", unit_key)
        return visit().municipality.name

    app = plain_app(url, adapter(bms_rights_of_user=rights(report={"SKO"})))
    app.register_blueprint(rooms)
    with app.app_context():
        wisweb_bms.enable("hemne")
    assert status(app, "/deep/SKO") == 200
    answer = app.test_client().get("/deep/OPP", headers=KARI)
    assert answer.status_code == 403
    assert "Ingen tilgang" in answer.text


def test_a_public_page_asks_nobody(url):
    rooms = new_blueprint("rooms")

    @rooms.get("/open")
    @public("a test", unmigrated=True)
    def open_page():
        assert find_visit() is None
        return "open"

    app = plain_app(url, adapter(), migrated=False)
    app.register_blueprint(rooms)
    answer = app.test_client().get("/open")
    assert (answer.text, "Cache-Control" in answer.headers) == ("open", False)


def test_on_an_api_route_only_the_token_counts_and_no_form_token_is_needed(url):
    rooms = new_blueprint("rooms")

    @rooms.route("/api/value", methods=["GET", "POST"])
    @requires("bms.report", api=True)
    def value():
        return visit().user.key

    def behind_token(request):
        return USERS["kari"] if request.headers.get("Authorization") == "Bearer 7" else None

    app = plain_app(url, adapter(bms_api_user=behind_token))
    app.register_blueprint(rooms)
    with app.app_context():
        wisweb_bms.enable("hemne")
    assert status(app, "/api/value", KARI) == 401
    token = {"Authorization": "Bearer 7"}
    assert app.test_client().post("/api/value", headers=token).text == "kari"


class TestSwitching:
    """Routes that concern a municipality: open where BMS is off, to who may switch it."""

    @pytest.fixture
    def open_to(self, url):
        def made(rights_of_user):
            rooms = new_blueprint("rooms")

            @rooms.get("/switch")
            @requires("bms.enable", concerns="kommune", unmigrated=True)
            def switch():
                return f"{visit().municipality.key} {visit().municipality_id}"

            app = plain_app(url, adapter(bms_rights_of_user=rights_of_user), migrated=False)
            app.register_blueprint(rooms)
            return app.test_client()

        return made

    def test_a_host_administrator_may_switch_any(self, open_to):
        browser = open_to(lambda user_key: {"bms.enable": ALL} if user_key == "vert" else {})
        vert = {"X-User": "vert", "X-Place": "nowhere"}
        assert browser.get("/switch?kommune=harstad", headers=vert).text == "harstad 0"
        assert browser.get("/switch", headers=vert).text == "hemne 0"
        assert browser.get("/switch?kommune=oslo", headers=vert).status_code == 404
        assert browser.get("/switch?kommune=hemne", headers=KARI).status_code == 403
        assert browser.get("/switch?kommune=hemne").status_code == 401

    def test_a_namesake_of_another_municipalitys_administrator_may_not(self, open_to):
        browser = open_to(
            lambda municipality_key: {"bms.enable": ALL} if municipality_key == "harstad" else {}
        )
        assert browser.get("/switch?kommune=harstad", headers=KARI).status_code == 403
        there = KARI | {"X-Place": "harstad"}
        assert browser.get("/switch?kommune=harstad", headers=there).status_code == 200
        assert browser.get("/switch?kommune=hemne", headers=there).status_code == 403

    def test_enabling_on_a_unit_below_the_root_is_not_enough(self, open_to):
        browser = open_to(rights(enable={"OPP"}))
        assert browser.get("/switch?kommune=hemne", headers=KARI).status_code == 403


def test_a_view_without_a_declared_right_can_not_be_hung_up():
    rooms = new_blueprint("rooms")
    with pytest.raises(TypeError, match="names no right"):
        rooms.get("/naked")(lambda: "naked")
    with pytest.raises(ValueError, match="not a right that we declare"):
        requires("bms.everything")
    with pytest.raises(ValueError, match="why it is public"):
        public("")
    with pytest.raises(ValueError, match="twice"):
        requires("bms.read")(public("a test")(lambda: ""))


def test_every_route_of_ours_names_a_declared_right_or_why_it_is_public(make):
    app = make()
    declared = {right.key for right in wisweb_bms.declared_rights()}
    ours = [rule for rule in app.url_map.iter_rules() if rule.endpoint.startswith("wisweb_bms.")]
    assert len(ours) > 3
    for rule in ours:
        gate = gate_of(app.view_functions[rule.endpoint])
        assert gate is not None
        assert gate.right in declared or (gate.right is None and gate.reason), rule.endpoint
        assert rule.strict_slashes is False


def test_next_is_always_a_page_of_this_site(make):
    asked = []
    app = make(bms_login_response=lambda next_url: asked.append(next_url) or ("in", 401))
    browser = app.test_client()
    for path in ("/bms-probe/page?a=%C3%A5&b=//evil.test", "/bms-probe/page/"):
        browser.get(path)
    browser.post("/bms-probe/save", headers={"Referer": "http://localhost//evil.test/x"})
    assert asked == ["/bms-probe/page?a=%C3%A5&b=//evil.test", "/bms-probe/page/", "/evil.test/x"]


def test_secrets_are_not_among_what_is_given_back(make):
    typed = {"csrf_token": "t0ken", "passord": "hemmelig", "password": "hemmelig", "verdi": "12,5"}
    text = make().test_client().post("/bms-probe/save", data=typed).text
    assert "12,5" in text
    assert "hemmelig" not in text
    assert "t0ken" not in text


def test_the_visit_is_the_requests_and_not_the_app_contexts(make):
    app = make()
    with app.app_context():
        first, second = app.test_client(), app.test_client()
        assert "hemne/kari" in first.get(PAGE, headers=KARI).text
        assert second.get(PAGE, headers={"X-User": "ola"}).status_code == 403
        assert second.get(PAGE).status_code == 401
        assert not request


UNKEPT = ("%00", "a%00b")


@pytest.mark.parametrize("text", UNKEPT)
def test_an_address_with_what_no_database_keeps_is_not_found(make, text):
    app = make()
    for path in (
        f"{PAGE}?enhet={text}",
        f"{PAGE}?{text}=1",
        f"/bms/kalender/1-{text}.ics",
        f"/bms/publisert/{text}",
        f"/bms/static/dist/{text}",
        f"/bms/plan/1/fil/{text}",
    ):
        assert status(app, path) == 404, path


def test_who_may_not_enter_learns_nothing_from_an_odd_address(make):
    app = make(bms_rights_of_user={})
    assert status(app, "/bms/mal") == 403
    assert status(app, "/bms/mal?enhet=%00") == 404
    assert status(app, "/bms/mal?enhet=%00", headers={}) == 404
