"""From the skip link to the first row or field of a page it is at most ten presses of Tab, for everybody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page
from sqlalchemy import select

from demo.models import db
from tests.amounts import LONG
from tests.browser.conftest import Visitor
from tests.conftest import Stand, _app, _copy
from tests.pages.addresses import ADDRESSES
from tests.serving import serving
from wisweb_bms.models import (
    Action,
    ChapterTemplate,
    FocusArea,
    Indicator,
    IndicatorVersion,
    Measurement,
    ReportDocument,
    SuccessCriterion,
    YearEvent,
)

pytestmark = pytest.mark.browser
MOST = 10
NO_PAGES = {
    "card_file", "card_actions_file", "actions_file", "plan_file", "snapshot_file", "audit_file",
    "import_results_refused", "setup_word_file", "setup_sheet_file", "feed", "published",
    "published_index",
}  # fmt: skip
"""Files, and the published pages, which are no pages of ours in a host."""
USUAL = {
    "card", "card_actions", "why", "indicators", "indicator", "tasks", "board", "measurements_new",
    "targets", "targets_unit", "actions", "actions_timeline", "action_new", "plans", "snapshots",
    "setup_library", "setup_indicators", "audit", "assess",
}  # fmt: skip
"""The pages of an ordinary run; all of them behind ``scripts/test --long``."""
AT_ONE = """() => document.activeElement.matches(
  "#bms-content :is(tbody :is(a, button, input, select, textarea, summary), dl dd a, " +
  "form[method=post] :is(input:not([type=hidden]), select, textarea), [contenteditable=true], " +
  ":is(ol, ul):not(.bms-views, .bms-links, .bms-files *) > li :is(a, button, summary, input))")"""
ANY = """() => document.querySelectorAll(
  "#bms-content :is(tbody a, tbody input, tbody button, form[method=post] :is(input:not([type=hidden]), select, " +
  "textarea), :is(ol, ul):not(.bms-views, .bms-links, .bms-files *) > li a)").length"""


@dataclass(frozen=True, slots=True)
class Served:
    """Where the stand-in answers, and the ids of what is in it, by the names that addresses have for them."""

    base: str
    ids: dict[str, object]


@pytest.fixture(scope="module")
def served(filled_once, tmp_path_factory) -> Iterator[Served]:
    app = _app(_copy(filled_once("sqlite"), tmp_path_factory.mktemp("tabs")))
    stand = Stand(app, "")
    with stand.session() as session:
        card = stand.card(session)
        kinds = select(IndicatorVersion.indicator_id).where(
            IndicatorVersion.entry_kind == "formula"
        )
        people = select(Indicator.id).where(Indicator.privacy)
        first = {
            "area": FocusArea, "criterion": SuccessCriterion, "action": Action, "event": YearEvent,
            "indicator": Indicator, "measurement": Measurement, "chapter": ChapterTemplate,
            "plan": ReportDocument,
        }  # fmt: skip
        ids: dict[str, object] = {
            name: session.scalars(
                select(model.id).where(model.municipality_id == card.municipality_id)
            ).first()
            for name, model in first.items()
        }
        ids |= {"card": card.id, "formula": session.scalars(kinds).first()}
        ids["about_people"] = session.scalars(people).first()
    with serving(app) as base:
        yield Served(base, {name: one for name, one in ids.items() if one})
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def addresses(ids: dict[str, object], chosen: set[str]) -> Iterator[str]:
    """Those that lead somewhere in the demo, each with the whole municipality, a leaf and a period of it."""
    for endpoint in sorted(chosen):
        for address in ADDRESSES[endpoint]:
            try:
                found = address.format(**ids)
            except KeyError:
                continue
            found = found.replace("enhet=R", "enhet=HK").replace("U0003", "KBH")
            yield "/bms" + found.replace("2025Q4", "2026T2")


def presses(page: Page) -> int | None:
    """How many keys it takes from where the skip link leads; None where there is neither row nor field.

    A second link past what narrows a list is taken where one comes to it, and its Enter is counted.
    """
    page.locator("a[href='#bms-content']").focus()
    page.keyboard.press("Enter")
    if not page.evaluate(ANY):
        return None
    keys, at_all = 0, 60
    while keys < at_all:
        page.keyboard.press("Tab")
        keys += 1
        if page.evaluate(AT_ONE):
            return keys
        if page.evaluate("document.activeElement.matches('#bms-content a.sr')"):
            page.keyboard.press("Enter")
            keys += 1
    return at_all


def counted(chromium, served: Served, user: str, domain: str, chosen: set[str]) -> dict[str, int]:
    one = Visitor(chromium, served.base)
    one.log_in(user, domain)
    found = {}
    for address in addresses(served.ids, chosen):
        answer = one.page.goto(address)
        if answer is None or answer.status != 200:
            continue
        many = presses(one.page)
        if many is not None:
            found[address] = many
    one.context.close()
    for address, many in sorted(found.items(), key=lambda pair: -pair[1]):
        print(f"{user:>12} {many:>3} {address}")
    return found


@pytest.mark.parametrize(("user", "least"), [("gro.nilsen", 20), ("mona.lien", 10)])
def test_the_first_row_or_field_is_ten_tab_presses_away_at_most(chromium, served, user, least):
    chosen = set(ADDRESSES) - NO_PAGES if LONG else USUAL
    found = counted(chromium, served, user, "hemne", chosen)
    assert len(found) >= least
    assert {address: many for address, many in found.items() if many > MOST} == {}


def test_a_large_tree_is_no_longer_way_than_a_small_one(chromium, served):
    """Addresses name units and objects of the other municipality, so only those without are asked."""
    one = Visitor(chromium, served.base)
    one.log_in("controller", "harstad")
    found = {}
    for address in ("/bms/", "/bms/tiltak?vis=alle", "/bms/plan", "/bms/vedtatt"):
        answer = one.page.goto(address)
        assert answer and answer.status == 200
        many = presses(one.page)
        print(f"     harstad {many} {address}")
        found[address] = many or 0
    one.context.close()
    assert max(found.values()) <= MOST


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_what_was_refused_and_what_was_saved_have_the_focus(chromium, served, scripts):
    one = Visitor(chromium, served.base, scripts=scripts)
    one.log_in("gro.nilsen")
    one.page.goto("/bms/oppsett/fokusomrader/ny")
    one.page.get_by_role("button", name="Lagre", exact=True).last.click()
    refused = one.page.get_by_role("alert")
    refused.wait_for()
    assert one.page.title().startswith("Feil: ")
    assert refused.evaluate("box => box === document.activeElement")
    one.page.keyboard.press("Tab")
    one.page.keyboard.press("Enter")
    assert one.page.evaluate("document.activeElement.matches('[aria-invalid=true]')")
    one.page.goto("/bms/varsler")
    one.page.get_by_role("button", name="Lagre", exact=True).last.click()
    saved = one.page.locator(".bms-msg[role=status]")
    saved.wait_for()
    assert not one.page.title().startswith("Feil")
    assert saved.evaluate("box => box === document.activeElement")
    assert one.said == []
    one.context.close()
