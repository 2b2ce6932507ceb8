"""A unit tree that does not hang together stops no page: each says so, names the units, and goes on."""

from __future__ import annotations

import pytest

import wisweb_bms
from bench.generate import nodes
from tests.amounts import amount
from tests.contract.plain_host import adapter, plain_app
from tests.databases import sqlite_url
from tests.pages.everything import filled
from wisweb_bms.engine.tree import DEEPEST, MOST_UNITS
from wisweb_bms.hooks import Unit
from wisweb_bms.menu import menu_entries

UNITS = 12
SOUND = tuple(Unit(n.key, n.name, n.parent_key, n.sort) for n in nodes(UNITS))
FAULTY = {
    "loop": ((*SOUND, Unit("LØK", "A", "LØK2"), Unit("LØK2", "B", "LØK")), ("LØK", "LØK2")),
    "below_itself": ((*SOUND, Unit("SEG", "Seg selv", "SEG")), ("SEG",)),
    "whole_tree_loops": ((Unit("A", "A", "B"), Unit("B", "B", "A")), ("A", "B")),
    "unknown_parent": ((*SOUND, Unit("LØS", "Løs", "borte")), ("LØS",)),
    "twice": ((*SOUND, Unit("U0003", "Enda en", "S000")), ("U0003",)),
    "deep": (
        (*SOUND, *(Unit(f"D{n}", f"D{n}", f"D{n - 1}" if n else "R") for n in range(3000))),
        (f"D{DEEPEST}",),
    ),
    "many": (
        (*SOUND, *(Unit(f"V{n}", f"V{n}", "R") for n in range(MOST_UNITS))),
        (f"V{MOST_UNITS - UNITS}",),
    ),
}
SAID = "Organisasjonen henger ikke sammen"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return filled(sqlite_url(tmp_path_factory.mktemp("trees")), UNITS, 6, 4)


@pytest.fixture
def with_tree(place):
    """A browser of the same municipality, whose host now answers another tree."""

    def made(units):
        host = adapter(bms_unit_tree=lambda municipality_key: units)
        app = plain_app(str(place.engine.url), host, migrated=False)
        browser = app.test_client()
        browser.environ_base["HTTP_X_USER"] = "kari"
        return app, browser

    return made


@pytest.mark.parametrize("kind", FAULTY)
def test_every_page_goes_on_with_the_last_sound_tree_and_names_the_units(place, with_tree, kind):
    units, keys = FAULTY[kind]
    _app, browser = with_tree(units)
    # Each kind has pages of its own, so that every page meets some of them.
    number = 0 if kind == "loop" else list(FAULTY).index(kind)
    addresses = list(place.addresses())[number :: 1 if kind == "loop" else len(FAULTY)]
    told = 0
    for address in addresses:
        answer = browser.get(address)
        assert answer.status_code < 500, address
        if answer.status_code == 200 and b'class="bms-main"' in answer.data:
            told += 1
            said = answer.text.partition(SAID)[2].partition("</p>")[0]
            assert all(key in said for key in keys), address
    assert told > len(addresses) / 2


@pytest.mark.parametrize("kind", FAULTY)
def test_the_menu_on_the_hosts_pages_is_the_same_as_ever(with_tree, kind):
    def menu(units):
        app, _browser = with_tree(units)
        with app.test_request_context("/", headers={"X-User": "kari"}):
            return menu_entries()

    assert menu(FAULTY[kind][0]) == menu(SOUND) != ()


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """The address of a migrated database with nothing in it."""
    url = sqlite_url(tmp_path_factory.mktemp("empty"))
    plain_app(url, adapter())
    return url


@pytest.mark.parametrize("kind", FAULTY)
def test_a_municipality_that_never_had_a_sound_tree_still_has_its_pages(empty, kind):
    units, keys = FAULTY[kind]
    host = adapter(bms_unit_tree=lambda municipality_key: units)
    app = plain_app(empty, host, migrated=False)
    browser = app.test_client()
    browser.environ_base["HTTP_X_USER"] = "kari"
    with app.app_context():
        wisweb_bms.enable("hemne")
    for page in ("", "oppsett", "oppsett/indikatorer/ny", "tiltak", "malinger", "plan", "arshjul"):
        answer = browser.get(f"/bms/{page}", follow_redirects=True)
        assert answer.status_code == 200, page
        said = answer.text.partition(SAID)[2].partition("</p>")[0]
        assert all(key in said for key in keys), page


def test_the_widest_and_the_deepest_tree_that_is_taken_has_every_page(place, with_tree):
    wide = tuple(Unit(f"V{n}", f"V{n}", "S000") for n in range(1500))
    deep = tuple(Unit(f"D{n}", f"D{n}", f"D{n - 1}" if n else "R") for n in range(DEEPEST - 1))
    _app, browser = with_tree((*SOUND, *wide, *deep))
    for address in list(place.addresses())[:: amount(4, 1)]:
        answer = browser.get(address)
        assert answer.status_code < 500, address
        assert SAID.encode() not in answer.data, address
