"""The way out: down from every version with rows in every table, and up again, on both databases."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.databases import engine_for, postgres_url, sqlite_url
from tests.models.contents import contents_of, filled, structure, within
from wisweb_bms.migrations import run
from wisweb_bms.migrations.schema import BASE, history


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request, tmp_path):
    made = engine_for(sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url())
    yield made
    made.dispose()


def test_every_version_goes_down_with_rows_in_every_table_and_up_again(engine):
    run.upgrade(engine)
    for version, older in pairwise(reversed(history())):
        before = filled(engine)
        run.downgrade(engine, older)
        below = contents_of(engine)
        assert run.current(engine) == ({older} - {BASE})
        assert below == {t: r for t, r in below.items() if r}, "a table was emptied"
        assert within(below, before) == within(before, below)
        run.upgrade(engine, version)
        again = contents_of(engine)
        assert again.keys() == before.keys()
        assert within(again, below) == within(before, below)
        run.downgrade(engine, older)
    assert contents_of(engine) == {}


def test_after_each_way_down_and_up_the_tables_are_those_of_a_new_database(tmp_path):
    new, moved = (engine_for(sqlite_url(tmp_path)) for _ in range(2))
    run.upgrade(new)
    run.upgrade(moved)
    filled(moved)
    for older in reversed(history()[1:-1]):
        run.downgrade(moved, older)
    run.upgrade(moved)
    assert structure(moved) == structure(new)
    for engine in (new, moved):
        engine.dispose()
