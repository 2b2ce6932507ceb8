"""How far it is from the host's own page to what has to be done, counted in clicks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from demo.models import db
from tests.browser.conftest import Visitor
from tests.conftest import Stand, _app, _copy
from tests.pages.test_report_pages import forget, own
from tests.pages.test_tasks import propose
from tests.serving import serving

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def stand(filled_once, tmp_path_factory) -> Iterator[Stand]:
    """The demo with a proposal of targets, and two periods that a unit has not reported for."""
    url = _copy(filled_once("sqlite"), tmp_path_factory.mktemp("clicks"))
    app = _app(url)
    made = Stand(app, url)
    propose(made, "HO", "I16", green="8.5", yellow="9")
    with made.session() as session:
        forget(session, own(session, "KUL", "2026T1", "I16"))
        session.commit()
    yield made
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture(scope="module")
def address(stand) -> Iterator[str]:
    with serving(stand.app) as base:
        yield base


def at_home(chromium, address: str, user: str) -> Visitor:
    """The visitor on the host's own first page, with nothing clicked."""
    one = Visitor(chromium, address)
    one.log_in(user)
    one.page.goto("/")
    one.clicks = 0
    return one


def menu(one: Visitor, name: str) -> None:
    one.click(one.page.locator(".host__menu").get_by_role("link", name=name, exact=True))


def test_the_next_figure_is_one_click_after_one_is_reported(chromium, address):
    one = at_home(chromium, address, "pia.sund")
    menu(one, "Mine oppgaver")
    for period, left in (("2026, 1. tertial", 1), ("2026, 2. tertial", 0)):
        one.page.locator(".bms-next h2", has_text=period).wait_for()
        before = one.clicks
        assert one.page.evaluate("document.activeElement.name") == "value", "ready to type"
        one.page.keyboard.type("5,0")
        one.click(one.page.locator(".bms-next").get_by_role("button", name="Lagre").last)
        one.page.get_by_role("heading", name="Lagret: Sykefravær samlet").wait_for()
        assert one.page.title().startswith("Lagret")
        one.page.locator(".bms-next h2", has_text="2026, 2. tertial" if left else "rød").wait_for()
        assert one.clicks - before == 1
    assert one.page.get_by_text("Alt er levert for 2026, 2. tertial.").is_visible()
    assert one.rules_broken() == [] and one.said == []
    one.context.close()


def test_an_action_from_a_red_figure_is_two_clicks(chromium, address):
    one = at_home(chromium, address, "ingrid.lund")
    menu(one, "Mine oppgaver")
    red = one.page.locator(".bms-todo li", has_text="Netto lånegjeld")
    red.wait_for()
    one.clicks = 0
    one.click(red.get_by_role("link", name="Nytt tiltak"))
    one.page.locator("[name=title]").fill("Lavere låneopptak i 2027")
    one.click(one.page.locator(".bms-actions").get_by_role("button", name="Lagre"))
    one.page.get_by_role("heading", level=1, name="Mine oppgaver").wait_for()
    assert one.clicks == 2 and one.page.get_by_text("Netto lånegjeld").count() == 0
    one.context.close()


def test_the_chief_executive_is_two_clicks_from_approving_adopting_and_who_is_late(
    chromium, address
):
    told = {}
    one = at_home(chromium, address, "ingrid.lund")
    menu(one, "Mine oppgaver")
    assert one.page.get_by_role("heading", name="Over fristen").is_visible()
    assert one.page.locator(".bms-todo li", has_text="Ny turnus").is_visible()
    told["finds who is late"] = one.clicks
    one.click(one.page.get_by_role("button", name="Minn på Ny turnus"))
    one.page.get_by_text("1 påminnelse er sendt.").wait_for()
    told["reminds"] = one.clicks
    for what, button, said in (
        ("adopts", "Vedta Mål for 2027", "1 mål er vedtatt."),
        ("approves", "Godkjenn alle", "tall er godkjent."),
    ):
        one.page.goto("/")
        one.clicks = 0
        menu(one, "Mine oppgaver")
        one.click(one.page.get_by_role("button", name=button))
        one.page.get_by_text(said).wait_for()
        told[what] = one.clicks
    print(told)
    assert max(told.values()) <= 2 and told["finds who is late"] == 1, told
    assert one.rules_broken() == [] and one.said == []
    one.context.close()


@pytest.mark.parametrize("user", ["pia.sund", "ingrid.lund", "odd.rian", "gro.nilsen"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_tasks_of_everybody_break_no_rule_and_fit(chromium, address, user, width):
    one = Visitor(chromium, address, width)
    one.log_in(user)
    one.page.goto("/bms/mine-oppgaver")
    assert one.rules_broken() == []
    assert one.page.evaluate("document.documentElement.scrollWidth") <= width
    assert one.said == []
    one.context.close()
