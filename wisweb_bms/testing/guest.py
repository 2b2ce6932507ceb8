"""A guest changes nothing in the house: migrations up and down, the host's own pages byte by byte."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import inspect, text
from werkzeug.test import TestResponse

from wisweb_bms import host_check
from wisweb_bms.migrations import run
from wisweb_bms.testing.filling import fill
from wisweb_bms.testing.under_test import Started

BETWEEN_TAGS = re.compile(r"(?=<)|(?<=>)")
"""A menu may stand on a line with other markup."""

PASSING = {"Date", "Content-Length", "Set-Cookie", "Vary"}


class Guest:
    """Migrations, byte-identity, and what check-host says."""

    def test_our_filled_tables_go_down_and_up_again_and_leave_the_hosts_tables_alone(
        self, started: Started
    ) -> None:
        before = _tables(started)
        started.migrate()
        empty = _tables(started)
        assert all(name.startswith("bms_") for name in empty.keys() - before.keys())
        with started.engine.begin() as connection:
            fill(connection)
        filled = _tables(started)
        assert {name: was for name, was in filled.items() if name in before} == before
        assert [name for name in filled if name not in before and not _rows(filled, name)] == []
        run.downgrade(started.engine)
        assert _tables(started) == before
        started.migrate()
        assert _tables(started) == empty

    def test_the_hosts_pages_are_identical_where_bms_is_off(self, started: Started) -> None:
        _assert_identical(started, started.host.reader)
        started.migrate()
        _assert_identical(started, started.host.reader)

    def test_the_hosts_pages_are_identical_for_who_has_no_right(self, bms: Started) -> None:
        _assert_identical(bms, bms.host.outsider)

    def test_only_the_menu_entry_is_added_for_who_may_read(self, bms: Started) -> None:
        for plain, guest in _pairs(bms, bms.host.reader):
            assert plain.status_code == guest.status_code
            added = list(_added(bms.masked(plain.text), bms.masked(guest.text)))
            assert all(bms.address_of("wisweb_bms.index") in part for part in added), added

    def test_check_host_finds_no_fault(self, bms: Started) -> None:
        assert host_check.report(bms.app) == []


def _tables(started: Started) -> dict[str, Any]:
    """Each table with its columns, indexes and number of rows; the host's and ours."""
    seen = inspect(started.engine)
    with started.engine.connect() as connection:
        return {
            name: (
                [(column["name"], str(column["type"])) for column in seen.get_columns(name)],
                sorted(str(index["name"]) for index in seen.get_indexes(name)),
                connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar(),
            )
            for name in seen.get_table_names()
        }


def _rows(tables: dict[str, Any], name: str) -> int:
    return tables[name][-1]


def _pairs(started: Started, person: str) -> Iterator[tuple[TestResponse, TestResponse]]:
    """Each of the host's pages, also a missing one, without us and with us."""
    plain = started.host.make_app(False)
    plain.config["PROPAGATE_EXCEPTIONS"] = False
    for who in (None, person):
        one, other = started.browser(who, plain), started.browser(who)
        for page in (*started.host.pages, started.host.missing_page):
            address = started.host.script_name + page
            yield one.get(address), other.get(address)
        yield one.delete(address), other.delete(address)


def _assert_identical(started: Started, person: str) -> None:
    for plain, guest in _pairs(started, person):
        assert plain.status == guest.status
        assert started.masked(plain.text) == started.masked(guest.text)
        assert _headers(started, plain) == _headers(started, guest)


def _headers(started: Started, answer: TestResponse) -> list[tuple[str, str]]:
    return sorted((k, started.masked(v)) for k, v in answer.headers if k not in PASSING)


def _added(plain: str, guest: str) -> Iterator[str]:
    """What stands in the second text beside the first; AssertionError where anything was changed."""
    before, after = BETWEEN_TAGS.split(plain), BETWEEN_TAGS.split(guest)
    for kind, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        assert kind == "insert", ("".join(before[i:j]), "".join(after[k:m]))
        yield "".join(after[k:m])
