"""The same pages inside a host that does everything otherwise: no units, a prefix, CSS on bare elements."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from flask import Flask

from tests.browser.conftest import Visitor
from tests.conftest import hemne_content
from tests.databases import sqlite_url
from tests.hosts.kontrast import SCRIPT_NAME, create_app
from tests.serving import serving
from wisweb_bms.host import get_host
from wisweb_bms.migrations import run
from wisweb_bms.services import enabling, load, tree_watch
from wisweb_bms.services.actor import system

pytestmark = pytest.mark.browser


def whole_only() -> dict:
    """The demo's figures of the whole municipality, for a host that has no units."""
    content = hemne_content()
    del content["enheter"]
    for part in ("maalinger", "maal"):
        kept = [dict(item, enhet="*") for item in content[part] if item["enhet"] == "HK"]
        content[part] = kept
    return content


@contextmanager
def second_host(url: str) -> Iterator[Flask]:
    """The host without units, with those figures in it."""
    app = create_app(url, with_bms=True)
    with app.app_context():
        session = get_host().session()
        run.upgrade(session.get_bind().engine)
        row = enabling.enable(session, "5011", system("test"))
        tree_watch.keep(session, row.id, (), dt.date(2026, 1, 1))
        load.load(session, row.id, whole_only(), system("load"), "*")
        session.commit()
    yield app
    app.extensions["kontrast"].get_bind().dispose()


@pytest.fixture
def address(tmp_path, _demo_day):
    with second_host(sqlite_url(tmp_path)) as app, serving(app) as base:
        yield base


@pytest.mark.parametrize("width", [1280, 390])
def test_the_card_works_and_keeps_its_look_in_the_other_host(chromium, address, width):
    one = Visitor(chromium, address, width)
    page = one.page
    page.goto(f"{SCRIPT_NAME}/inn")
    page.locator("[name=login]").fill("rita")
    with page.expect_navigation():
        page.locator("[name=login]").press("Enter")
    answer = page.goto(f"{SCRIPT_NAME}/styring/?periode=2025")
    assert answer.status == 200
    row = page.locator("tr.row", has=page.locator(".code", has_text="I01")).first
    assert "4 189" in row.inner_text().replace("\u00a0", " ")
    row.locator("a.name").click()
    assert page.locator("h1").last.inner_text() == "Folketall 31.12"
    page.get_by_role("link", name="Rapporter", exact=True).click()
    page.locator("#bms-value").fill("4190")
    if page.locator("#bms-begrunnelse").count():
        page.locator("#bms-begrunnelse").fill("rettet")
    page.locator("#bms-value").press("Enter")
    page.get_by_text(re.compile("^Lagra: ")).wait_for()  # this host speaks nynorsk
    for path in (
        "/?periode=2025", "/mine-oppgaver", "/oppsett/indikatorer", "/oppsett/endringer", "/plan",
        "/tiltak", "/malinger", "/mal", "/arshjul", "/oppfolging",
    ):  # fmt: skip
        page.goto(f"{SCRIPT_NAME}/styring{path}")
        broken = [rule for rule in one.rules_broken() if "bms" in rule[1]]
        assert broken == [], path
        inside = page.locator(".bms").first.bounding_box()
        assert inside["x"] + inside["width"] <= width
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    # The one thing not found is the icon that this host does not have.
    assert [line for line in one.said if "404" not in line] == []
    one.context.close()
