"""A page costs the same number of statements and host calls, whatever there is of units and years."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event

from tests.databases import postgres_url, sqlite_url
from tests.pages.addresses import ADDRESSES
from tests.pages.everything import Filled, filled
from wisweb_bms.host import Host

SIZES = {
    "small": (20, 30, 4),
    "units": (500, 30, 4),
    "indicators": (20, 150, 4),
    "years": (20, 30, 40),
    "everything": (60, 45, 12),
}
LARGEST = 300_000
"""Bytes of markup that no page may pass."""
DOCUMENTS = {"snapshot", "snapshot_file", "published"}
"""Endpoints whose page is as long as what was adopted."""
UNCOUNTED = {"static": "a file of ours on the disk, for which nobody is asked"}
"""Endpoint → why its cost is not counted."""


@contextmanager
def counted(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, list[str]]]:
    """How many statements, and which questions to the host."""
    seen: dict[str, list[str]] = {"sql": [], "host": []}
    answer = Host._answer

    def note(_connection, _cursor, statement, *_rest):
        seen["sql"].append(statement)

    def asked(self, hook, default=None, **arguments):
        seen["host"].append(hook)
        return answer(self, hook, default, **arguments)

    event.listen(engine, "before_cursor_execute", note)
    monkeypatch.setattr(Host, "_answer", asked)
    yield seen
    monkeypatch.setattr(Host, "_answer", answer)
    event.remove(engine, "before_cursor_execute", note)


def costs(place: Filled, monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[int, int]]:
    """Address without ids → statements and questions of a second look at it."""
    browser, found = place.browser(), {}
    plain = [f"{name} {one}" for name, listed in ADDRESSES.items() for one in listed]
    for name, address in zip(plain, place.addresses(), strict=True):
        page = browser.get(address)
        assert page.status_code in (200, 301, 302, 303), (address, page.status_code)
        if page.mimetype == "text/html" and name.split()[0] not in DOCUMENTS:
            assert len(page.data) < LARGEST, f"{address}: {len(page.data)} bytes"
        with counted(place.engine, monkeypatch) as seen:
            browser.get(address)
        found[name] = (len(seen["sql"]), len(seen["host"]))
    return found


@pytest.fixture(scope="module")
def patch() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        # A finished migration is believed for a while; looking again is not the page's own cost.
        patch.setattr("wisweb_bms.app.SURE_FOR", 3600.0)
        # A file that takes long is made beside the request, from the same figures.
        patch.setattr("wisweb_bms.views.files.AT_ONCE", 10**9)
        yield patch


@pytest.fixture(scope="module")
def small(tmp_path_factory, _demo_day, patch) -> dict[str, tuple[int, int]]:
    return costs(filled(sqlite_url(tmp_path_factory.mktemp("small")), *SIZES["small"]), patch)


@pytest.mark.parametrize("size", ["units", "indicators", "years"])
def test_more_of_everything_costs_no_more_statements_and_no_more_questions(
    tmp_path, patch, small, size
):
    assert costs(filled(sqlite_url(tmp_path), *SIZES[size]), patch) == small


def test_it_costs_no_more_on_postgresql_either(patch):
    few = costs(filled(postgres_url(), *SIZES["small"]), patch)
    assert costs(filled(postgres_url(), *SIZES["everything"]), patch) == few


def test_every_page_there_is_is_counted(tmp_path):
    app = filled(sqlite_url(tmp_path), 12, 6, 1)
    rules = [r for r in app.app.url_map.iter_rules() if r.endpoint.startswith("wisweb_bms.")]
    pages = {r.endpoint.partition(".")[2] for r in rules if "GET" in (r.methods or ())}
    assert pages - ADDRESSES.keys() == UNCOUNTED.keys()
    found = iter(app.addresses())
    urls = app.app.url_map.bind("localhost")
    for endpoint, listed in ADDRESSES.items():
        for _ in listed:
            assert urls.match(next(found).partition("?")[0])[0] == f"wisweb_bms.{endpoint}"
